"""The style of a field whose icons are as large as its type; see `LineEdit.add_icon`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from auditor_app.ui.line_edit import ICON
from auditor_app.ui.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption, QWidget


class _LargeIcons(QProxyStyle):
    """Only fields with icons have it: a style that is Python's own takes time for each question."""

    def pixelMetric(  # noqa: N802 - Qt's name
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The side of an icon in a field."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return scaled(ICON)
        return super().pixelMetric(metric, option, widget)


@cache
def large_icons() -> QProxyStyle:
    """One style for all fields, as long as the program runs."""
    style = _LargeIcons()
    style.setParent(QApplication.instance())
    return style
