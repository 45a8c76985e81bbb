"""Walking through the window as a person does: keys, clicks, and waiting for what comes."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from ui_samples import PASSPHRASE

from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from auditor_app.ui.destinations import Place
    from auditor_app.ui.form.filler import FormFiller
    from auditor_app.ui.pages.page import Page
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.ui.shell import MainWindow

PageKind = TypeVar("PageKind", bound="Page")
GateKind = TypeVar("GateKind", bound=QWidget)
PATIENCE = 20_000


class Walk:
    """A person at the window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def quiet(self) -> None:
        """Until the vault's thread has nothing to do."""
        self.until(lambda: not self.window.desk.lane.busy)

    def go(self, place: Place) -> None:
        """To another page, until it has all that it shows: some are made in several turns."""
        self.window.go(place)
        self.quiet()
        self.until(lambda: _is_whole(self.window.page))

    def choose_looks(self, **wished: Any) -> None:
        """Choose a language, theme or size of type, and wait until the window has it."""
        looks = self.window.looks
        choices = looks.choices._replace(**wished)
        if choices != looks.choices:
            with self.qtbot.waitSignal(looks.chosen, timeout=PATIENCE):
                looks.choose(choices)

    @contextmanager
    def busy_lane(self) -> Iterator[threading.Event]:
        """The vault's thread does something long: till the event is set, or the block ends."""
        go_on = threading.Event()
        desk = self.window.desk
        desk.run(desk, lambda: go_on.wait(PATIENCE / 1000), lambda _: None)
        try:
            yield go_on
        finally:
            go_on.set()

    def at(self, kind: type[PageKind]) -> PageKind:
        """Wait until the page one is on is of that kind, and loaded."""
        self.until(lambda: isinstance(self.window.page, kind))
        self.quiet()
        page = self.window.page
        assert isinstance(page, kind)
        return page

    def at_gate(self, kind: type[GateKind]) -> GateKind:
        self.until(lambda: isinstance(self.window.gate(), kind))
        gate = self.window.gate()
        assert isinstance(gate, kind)
        return gate

    def click(self, control: QAbstractButton) -> None:
        """Scroll to a button, as a person would, and click it."""
        bring_into_view(control)
        self.until(lambda: control.isEnabled() and not control.visibleRegion().isEmpty())
        self.qtbot.mouseClick(control, Qt.MouseButton.LeftButton)

    def type(self, edit: QWidget, text: str) -> None:
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        self.qtbot.keyClicks(edit, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def unlock(self) -> AuditsPage:
        gate = self.at_gate(UnlockPage)
        self.type(gate.secret, PASSPHRASE)
        self.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
        return self.at(AuditsPage)

    def unlock_again(self) -> None:
        """Unlock at the page at which the vault was locked."""
        gate = self.at_gate(UnlockPage)
        self.type(gate.secret, PASSPHRASE)
        self.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)
        self.until(lambda: self.window.page is not None)

    def lock(self) -> None:
        self.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.at_gate(UnlockPage)

    def start_audit(self, title: str) -> AuditPage:
        page = self.at(AuditsPage)
        self.click(page.new)
        self.type(page.title, title)
        self.until(lambda: page.protocol.count() > 0)
        self.qtbot.keyClick(page.title, Qt.Key.Key_Return)
        return self.at(AuditPage)

    def open_audit(self) -> AuditPage:
        page = self.at(AuditsPage)
        self.click(next(iter(page.rows.values())))
        return self.at(AuditPage)

    def open_record(self, number: int = 0) -> FormFiller:
        page = self.at(AuditPage)
        self.click(list(page.rows.values())[number])
        filler = self.filler()
        self.until(lambda: filler.isAncestorOf(QApplication.focusWidget() or self.window))
        return filler

    def filler(self) -> FormFiller:
        page = self.at(RecordPage)
        self.until(lambda: page.filler is not None)
        assert page.filler is not None
        self.until(page.filler.isVisible)
        return page.filler

    def question(self, ref: str) -> QuestionWidget:
        """The widget of a question, on whatever page of the form it is."""
        filler = self.filler()
        filler.jump(ref)
        found = filler.sheet.question(ref)
        assert found is not None, ref
        return found

    def edit_of(self, ref: str) -> QLineEdit:
        return self.question(ref).findChildren(QLineEdit)[0]

    def button(self, text: str) -> QPushButton:
        """The visible button with these words."""
        words = [b for b in self.window.findChildren(QPushButton) if b.text() == text]
        (found,) = [b for b in words if b.isVisible()]
        return found


def _is_whole(page: Page | None) -> bool:
    if isinstance(page, RecordPage):
        return page.filler is not None
    if isinstance(page, InterviewPage):
        return page.interview is not None or page.choice is not None
    return True
