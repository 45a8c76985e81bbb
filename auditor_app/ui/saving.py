"""An open record: answers go into the form engine at once and into the vault right behind.

The engine's changes pile up while a transaction is being written and go into the next one, so a
slow disk makes larger transactions and not a longer queue. What could not be written stays in the
pile, and `state` says so until it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.audit import delta_of, not_stored, record_title, store
from auditor_app.ui.photo_keeping import PhotoKeeper
from auditor_app.xforms import RepeatAdded, RepeatRemoved, ValueChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Record, RecordDelta, Vault
    from auditor_app.xforms import AuditLog, Change, FormSession


_STORED = (ValueChanged, RepeatAdded, RepeatRemoved)


class SavingState(Enum):
    """Whether the vault holds what was answered."""

    SAVED = auto()
    SAVING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Saving:
    """The state, when it was last saved (local time), and why it was not."""

    state: SavingState
    saved_at: datetime | None = None
    error: AuditorError | None = None


class RecordKeeper(QObject):
    """Keeps a record's engine and the vault the same.

    Signals:
        changed(tuple of Change): what an answer set in motion.
        saving_changed(Saving)
    """

    changed = Signal(object)
    saving_changed = Signal(object)

    def __init__(
        self, desk: Desk, record: Record, session: FormSession, title_expression: str
    ) -> None:
        super().__init__(desk)
        self.record = record
        self.session = session
        self.photos = PhotoKeeper(desk, self)
        self.held = False
        """Whether a page shows the record; see `Desk.release`."""
        self._desk = desk
        self._title_expression = title_expression
        self._title = record.title
        self._pile: list[Change] = []
        self._writing: tuple[Change, ...] = ()
        self._under_way: RecordDelta | None = None
        self._typing = False
        self._saving = Saving(SavingState.SAVED)

    @property
    def saving(self) -> Saving:
        """The state of saving."""
        return self._saving

    @property
    def readonly(self) -> bool:
        """Whether the record is finalised."""
        return self.record.state != "draft"

    @property
    def title(self) -> str:
        """What lists call the record now."""
        return self._title

    @property
    def busy(self) -> bool:
        """Whether a transaction or a photo is under way."""
        return self._under_way is not None or self.photos.pending > 0

    def unsaved(self) -> int:
        """How many answers the vault does not hold yet; 0 only when everything is written."""
        pile = (*self._writing, *self._pile)
        refs = {change.ref for change in pile if isinstance(change, ValueChanged)}
        known = self.session.values()
        asked = [r for r in refs if r in known and self.session.node(r).kind != "model"]
        return len(asked) or min(len(pile), 1)

    def answer(self, ref: str, value: str) -> None:
        """Answer a question.

        Raises:
            AnswerError: the question cannot take this; nothing was changed.
        """
        self.take(self.session.answer(ref, value))

    def add_repeat(self, ref: str) -> None:
        """Add an instance of a repeat."""
        self.take(self.session.add_repeat(ref))

    def remove_repeat(self, ref: str) -> None:
        """Take an instance of a repeat out."""
        self.take(self.session.remove_repeat(ref))

    def expect(self, typing: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Something is being typed that is no answer yet, or no more: it is not saved till then."""
        self._typing = typing
        if self._saving.state is not SavingState.FAILED and not self._writing:
            self._show_state()

    def take(self, changes: tuple[Change, ...]) -> None:
        """Store what the engine changed, and tell the page."""
        stored = [change for change in changes if isinstance(change, _STORED)]
        if stored:
            self._pile.extend(stored)
            self._write()
        if changes:
            self.changed.emit(changes)

    def tell_log(self, event: Callable[[AuditLog], None]) -> None:
        """Report `event` to the log that the form asks for, if it does."""
        if self.session.log is not None:
            event(self.session.log)
            if self._has_to_log:
                self._write()

    @property
    def _has_to_log(self) -> bool:
        return self.session.log is not None and self.session.log.to_write

    def let_go(self) -> None:
        """Nobody may need this keeper any more: the desk decides."""
        if not self.held:
            self._desk.release(self)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        if self._pile or self._has_to_log:
            self._write()

    def _write(self) -> None:
        if self._under_way is not None:
            return
        self._writing, self._pile = tuple(self._pile), []
        self._under_way = delta = delta_of(self.session, self._writing)
        title = record_title(self.session, self._title_expression)
        if self._writing:
            self._set(Saving(SavingState.SAVING, self._saving.saved_at))
        work = partial(_store, record_id=self.record.id, delta=delta, title=title)
        self._desk.ask(self, work, partial(self._written, title), self._failed)

    def _written(self, title: str | None, _: None) -> None:
        answers, self._writing, self._under_way = self._writing, (), None
        self._title = title or self._title
        if self._pile or self._has_to_log:
            self._write()
        else:
            at = datetime.now().astimezone() if answers else self._saving.saved_at
            self._saving = Saving(SavingState.SAVED, at)
            self._show_state()
            self.let_go()

    def _failed(self, error: AuditorError) -> None:
        self._pile = [*self._writing, *self._pile]
        if self._under_way is not None:
            not_stored(self._under_way, self.session)
        self._writing, self._under_way = (), None
        if self.session.log is not None:
            self.session.log.saving_failed()
        if not self.held:
            self._desk.troubled.emit(error)
        self._set(Saving(SavingState.FAILED, self._saving.saved_at, error))

    def _show_state(self) -> None:
        state = SavingState.SAVING if self._typing else SavingState.SAVED
        self._set(Saving(state, self._saving.saved_at))

    def _set(self, saving: Saving) -> None:
        self._saving = saving
        self.saving_changed.emit(saving)


def _store(vault: Vault, *, record_id: str, delta: RecordDelta, title: str | None) -> None:
    store(vault, record_id, delta, title=title)
