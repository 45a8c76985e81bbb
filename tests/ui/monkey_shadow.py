"""What the monkey remembers of what it entered, and holds against the vault once it is locked.

Three things are compared: what a record called saved; what stood on the screen when the vault was
locked; and what waited half written on other pages.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui_samples import PASSPHRASE

from auditor_app.errors import UnknownRowError
from auditor_app.ui.interview.page import InterviewPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.typed import LineQuestion, TextQuestion
from auditor_app.ui.saving import SavingState
from auditor_app.vault import Vault
from auditor_app.vault.resuming import BESIDE

if TYPE_CHECKING:
    from pathlib import Path

    from monkey_cage import Faults

    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.ui.shell import MainWindow


@dataclass(frozen=True, slots=True)
class Shown:
    """What stood in the field of a question: as it is shown, and as it is stored."""

    text: str
    lexical: str


@dataclass
class Shadow:
    """Follows the window; `folder` is the vault it watches over."""

    folder: Path
    faults: Faults
    saved: dict[str, dict[str, str]] = field(default_factory=dict)
    shown: dict[str, dict[str, Shown]] = field(default_factory=dict)
    waiting: dict[tuple[str, str, str], dict[str, str]] = field(default_factory=dict)
    remarks: dict[str, dict[str, str]] = field(default_factory=dict)
    compared: int = 0
    """How many values were held against the vault so far."""

    def look(self, window: MainWindow) -> None:
        """After every step: what is called saved now."""
        if not self._is_mine(window):
            return
        for record_id, keeper in window.desk.keepers.items():
            if _is_saved(keeper):
                self.saved[record_id] = _answers(keeper)
                self.remarks[record_id] = keeper.remarks.texts()

    def look_before_lock(self, window: MainWindow) -> None:
        """What stands on the screen, the moment before it goes."""
        self.shown, self.waiting = {}, {}
        if not self._is_mine(window):
            return
        self.look(window)
        for record_id, keeper in window.desk.keepers.items():
            if not _is_saved(keeper):
                # It was called saved, and is not any more.
                self.saved.pop(record_id, None)
                self.remarks.pop(record_id, None)
        page = window.page
        keeper = page.keeper if isinstance(page, RecordPage | InterviewPage) else None
        if keeper is not None and not keeper.readonly and not keeper.turning:
            self.shown[keeper.record.id] = _fields(page)
        here = page.half_written().about if page is not None else None
        self.waiting = {
            about: dict(point.typed)
            for about, point in window.desk.unset.items()
            if about != here and point.typed
        }

    def compare(self) -> None:
        """The vault is closed: what does it hold?"""
        with Vault.open(self.folder) as vault:
            vault.unlock(PASSPHRASE)
            for record_id, values in self.saved.items():
                self._compare_saved(vault, record_id, values)
            for record_id, fields in self.shown.items():
                self._compare_shown(vault, record_id, fields)
            # Where one was may be what it waits for: an interview before its first question.
            points = (vault.resuming.point(), *vault.resuming.unset())
            kept = {each.about: each.typed for each in points}
            for about, typed in self.waiting.items():
                if about[1] and not _is_draft(vault, about[1]):
                    continue
                self.compared += len(typed)
                if kept.get(about) != typed:
                    self.faults.note(f"Lost: what was half written at {about}")
            self._compare_remarks(vault)
        self.saved, self.shown, self.waiting, self.remarks = {}, {}, {}, {}

    def _compare_saved(self, vault: Vault, record_id: str, values: dict[str, str]) -> None:
        if not _is_draft(vault, record_id):
            return
        held = vault.records.values(record_id)
        shown = self.shown.get(record_id, {})
        for ref, value in values.items():
            self.compared += 1
            # What is on the screen is compared by itself.
            if held.get(ref, "") != value and ref not in shown:
                self.faults.note(
                    f"Lost: {ref} was called saved as {value[:40]!r}, the vault has"
                    f" {held.get(ref, '')[:40]!r}"
                )

    def _compare_shown(self, vault: Vault, record_id: str, fields: dict[str, Shown]) -> None:
        if not _is_draft(vault, record_id):
            return
        held = vault.records.values(record_id)
        point = vault.resuming.point()
        waiting = [point, *vault.resuming.unset()]
        typed: dict[str, str] = {}
        for each in waiting:
            if each.record_id == record_id:
                typed |= {ref.removeprefix(BESIDE): text for ref, text in each.typed.items()}
        for ref, shown in fields.items():
            self.compared += 1
            if held.get(ref, "") != shown.lexical and typed.get(ref, "") != shown.text:
                self.faults.note(
                    f"Lost: {ref} showed {shown.text[:40]!r}, the vault has"
                    f" {held.get(ref, '')[:40]!r} and {typed.get(ref, '')[:40]!r} waits"
                )

    def _compare_remarks(self, vault: Vault) -> None:
        for record_id, texts in self.remarks.items():
            if not _is_draft(vault, record_id):
                continue
            held = vault.remarks.of_record(record_id)
            self.compared += len(texts)
            for ref, text in texts.items():
                if ref not in held:
                    self.faults.note(f"Lost: the remark to {ref}, {len(text)} characters")

    def _is_mine(self, window: MainWindow) -> bool:
        return window.desk.is_open and window.desk.vault.folder == self.folder


def _is_saved(keeper: RecordKeeper) -> bool:
    saving = keeper.saving
    return saving.state is SavingState.SAVED and not keeper.busy and not keeper.unsaved()


def _answers(keeper: RecordKeeper) -> dict[str, str]:
    session = keeper.session
    return {
        ref: value for ref, value in session.values().items() if session.node(ref).kind != "model"
    }


def _is_draft(vault: Vault, record_id: str) -> bool:
    try:
        return vault.records.get(record_id).state == "draft"
    except UnknownRowError:
        return False


def _fields(page: RecordPage | InterviewPage) -> dict[str, Shown]:
    """The fields that are typed into, of the questions that are seen."""
    found = {}
    for question in page.findChildren(QuestionWidget):
        if not question.isVisible():
            continue
        if isinstance(question, LineQuestion) and not question._edit.isReadOnly():
            found[question.ref] = Shown(question._edit.text(), question.lexical())
        elif isinstance(question, TextQuestion) and not question._edit.isReadOnly():
            text = question._edit.toPlainText()
            found[question.ref] = Shown(text, text)
    return found
