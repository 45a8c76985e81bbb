"""Whether everything that is shown has the room it needs: nothing is cut off, nothing overlaps."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from focus_walk import name_of
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from auditor_app.ui.pages.page import _EllipsisLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK = 2
"""Pixels by which a font may differ from what it promises."""


def cramped(window: QWidget) -> list[str]:
    """What is cut off, overlaps, or has to be scrolled to sideways."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.isVisible() and not _in_a_list(widget):
            found += list(_faults_of(widget))
    return found


def _in_a_list(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractItemView | QComboBox | QLineEdit):
            return True
        above = above.parentWidget()
    return False


def _faults_of(widget: QWidget) -> Iterator[str]:
    yield from _own(widget)
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        wide = widget.horizontalScrollBar().maximum()
        yield f"sideways by {wide}: {type(widget.parentWidget()).__name__}"
    shown = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()
    ]
    if widget.layout() is None:
        return
    for one, other in combinations(shown, 2):
        both = one.geometry().intersected(other.geometry())
        if both.width() > SLACK and both.height() > SLACK:
            yield f"overlap by {both.size().toTuple()}: {_told(one)} and {_told(other)}"
    room = widget.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for each in shown:
        if not room.contains(each.geometry()):
            yield f"beyond its place {_far(each.geometry(), room)}: {_told(each)}"


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QToolButton):
        wants = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
        beside = widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        shows = widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        if shows and wants + (widget.iconSize().width() if beside else 0) > widget.width() + SLACK:
            yield f"cut, {wants} wide in {widget.width()}: {_told(widget)}"
    elif type(widget) in {QPushButton, QCheckBox, QRadioButton} or (
        isinstance(widget, QPushButton) and widget.layout() is None
    ):
        wants = widget.sizeHint()
        if wants.width() > widget.width() + SLACK or wants.height() > widget.height() + SLACK:
            yield f"cut {wants.toTuple()} in {widget.size().toTuple()}: {_told(widget)}"
    elif isinstance(widget, QComboBox):
        yield from _box(widget)
    elif isinstance(widget, QLineEdit) and widget.minimumWidth() == widget.maximumWidth():
        yield from _line(widget)


def _label(widget: QLabel) -> Iterator[str]:
    if not widget.text() or isinstance(widget, _EllipsisLabel):
        return
    if widget.wordWrap():
        wants = widget.heightForWidth(widget.width())
        if wants > widget.height() + SLACK:
            yield f"cut, {wants} high in {widget.height()}: {_told(widget)}"
        long = max((widget.fontMetrics().horizontalAdvance(w) for w in _words(widget)), default=0)
        if long > widget.contentsRect().width() + SLACK:
            yield f"a word of {long} in {widget.width()}: {_told(widget)}"
    elif widget.sizeHint().width() > widget.width() + SLACK:
        yield f"cut, {widget.sizeHint().width()} wide in {widget.width()}: {_told(widget)}"


def _words(widget: QLabel) -> list[str]:
    return [] if "<" in widget.text() else widget.text().replace("\u200b", " ").split()


def _box(widget: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    inside = widget.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
    )
    wants = widget.fontMetrics().horizontalAdvance(widget.currentText())
    if wants > inside.width() + SLACK and widget.width() < widget.sizeHint().width() - SLACK:
        yield f"cut, {wants} wide in {inside.width()}: {_told(widget)}"
    if widget.fontMetrics().height() > inside.height() + SLACK:
        yield f"cut, {widget.fontMetrics().height()} high in {inside.height()}: {_told(widget)}"


def _line(widget: QLineEdit) -> Iterator[str]:
    """A field as wide as what it is for: a day, a number."""
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
    wants = widget.fontMetrics().horizontalAdvance(widget.text() or widget.placeholderText())
    if wants > inside.width() + SLACK:
        yield f"cut, {wants} wide in {inside.width()}: {_told(widget)}"


def _far(place: QRect, room: QRect) -> tuple[int, int]:
    wide = max(room.left() - place.left(), place.right() - room.right(), 0)
    return wide, max(room.top() - place.top(), place.bottom() - room.bottom(), 0)


def _told(widget: QWidget) -> str:
    above = widget.parentWidget()
    around = type(above).__name__ if above is not None else ""
    return f"{around} > {name_of(widget)}"
