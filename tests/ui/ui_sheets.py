"""A sheet of a small form on the screen, with an engine behind it and no vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from auditor_app.ui.form.sheet import FormSheet
from auditor_app.xforms import FormSession, parse_xform

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Visit</h:title><model><instance>'
)


def form_xml(instance: str, binds: str, body: str) -> str:
    return (
        f'{HEAD}<data id="visit">{instance}</data></instance>{binds}</model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    )


class Sheet:
    """The first page of a form, or all of them, as the filler shows them."""

    def __init__(
        self, qtbot: QtBot, xml: str, *, whole: bool = False, readonly: bool = False
    ) -> None:
        self.qtbot = qtbot
        self.session = FormSession(parse_xform(xml))
        self.sheet = FormSheet(self.session, readonly=readonly)
        self.sheet.answered.connect(
            lambda ref, value: self.sheet.apply(self.session.answer(ref, value))
        )
        self.sheet.resize(900, 700)
        qtbot.addWidget(self.sheet)
        self.sheet.show()
        qtbot.waitExposed(self.sheet)
        self.sheet.activateWindow()
        qtbot.waitUntil(self.sheet.isActiveWindow)
        pages = self.session.pages()
        self.sheet.show_pages(pages if whole else pages[:1], at_once=6)

    def widget(self, ref: str) -> QWidget:
        return self.sheet.roll.widgets[ref]

    def shown(self) -> list[str]:
        """The refs of what is seen, but for titles, in the order in which it stands."""
        roll = self.sheet.roll
        tops = {
            ref: widget.mapTo(roll, QPoint(0, 0)).y()
            for ref, widget in roll.widgets.items()
            if widget.isVisible() and not ref.startswith("#")
        }
        return sorted(tops, key=tops.__getitem__)
