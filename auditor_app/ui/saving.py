"""An open record: answers go into the form engine at once and into the vault right behind.

What a person does piles up while a transaction is being written and goes into the next one, so a
slow disk makes larger transactions and not a longer queue; each act stays a step that can be undone
by itself. What could not be written stays in the
pile, and `state` says so until it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.audit import (
    STORED,
    answers_delta,
    not_stored,
    record_title,
    redo,
    store,
    undo,
    with_log,
)
from auditor_app.errors import AnswerError
from auditor_app.ui.form.sections import name_of
from auditor_app.ui.photo_keeping import PhotoKeeper
from auditor_app.ui.remark_keeping import RemarkKeeper
from auditor_app.vault import Depth, RecordDelta
from auditor_app.vault.following import Moved
from auditor_app.xforms import RepeatMoved, RepeatRemoved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from auditor_app.audit import Turned
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Record, Vault
    from auditor_app.xforms import AuditLog, Change, FormSession


class SavingState(Enum):
    """Whether the vault holds what was answered."""

    SAVED = auto()
    SAVING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Saving:
    """The state, when it was last saved (local time), and why it was not.

    `typing`: nothing is on its way, but something stands in a field that was not said yet.
    """

    state: SavingState
    saved_at: datetime | None = None
    error: AuditorError | None = None
    typing: bool = False


class RecordKeeper(QObject):
    """Keeps a record's engine and the vault the same.

    Signals:
        changed(tuple of Change): what an answer set in motion.
        saving_changed(Saving)
        depth_changed(Depth): how many steps can be undone and redone.
        turned(Turned, or None): a step was undone or redone, or none could be; `session` is new.
    """

    changed = Signal(object)
    saving_changed = Signal(object)
    depth_changed = Signal(object)
    turned = Signal(object)

    def __init__(
        self, desk: Desk, record: Record, session: FormSession, title_expression: str
    ) -> None:
        super().__init__(desk)
        self.record = record
        self.session = session
        self.photos = PhotoKeeper(desk, self)
        self.photos.unsaved_changed.connect(self._follow_beside)
        self.remarks = RemarkKeeper(desk, self)
        self.remarks.changed.connect(self._follow_beside)
        self.held = False
        """Whether a page shows the record; see `Desk.release`."""
        self._desk = desk
        self._read_only_vault = desk.vault.read_only
        self._title_expression = title_expression
        self._title = record.title
        self._pile: list[RecordDelta] = []
        self._writing: tuple[RecordDelta, ...] = ()
        self._under_way: tuple[RecordDelta, ...] = ()
        self._wanted: Callable[..., Turned | None] | None = None
        self._turning = False
        self._refused = False
        self._typing: set[str] = set()
        self._saving = Saving(SavingState.SAVED, record.changed_at.astimezone())

    @property
    def saving(self) -> Saving:
        """The state of saving."""
        return self._saving

    @property
    def readonly(self) -> bool:
        """Whether nothing can be answered: the record is finalised, or the vault damaged."""
        return self.record.state != "draft" or self._read_only_vault

    @property
    def turning(self) -> bool:
        """Whether a step is being undone or redone: until then nothing else changes."""
        return self._turning

    @property
    def writing(self) -> bool:
        """Whether answers that were given are still on their way to the vault."""
        return bool(self._under_way or self._pile)

    @property
    def title(self) -> str:
        """What lists call the record now."""
        return self._title

    @property
    def busy(self) -> bool:
        """Whether a transaction, a photo, a caption or a remark is under way."""
        beside = self.photos.busy or self.remarks.busy
        return bool(self._under_way) or self._turning or beside

    def unsaved(self) -> int:
        """How much that was entered the vault lacks: answers, recordings, captions, remarks."""
        pile = (*self._writing, *self._pile)
        refs = {ref for delta in pile for ref in delta.changed}
        known = self.session.values()
        asked = [r for r in refs if r in known and self.session.node(r).kind != "model"]
        beside = self.photos.unsaved() + self.remarks.unsaved()
        return (len(asked) or min(len(pile), 1)) + beside

    def answer(self, ref: str, value: str, *, follows: bool = False) -> None:
        """Answer a question; `follows`: with a photo, and no act of its own.

        Raises:
            AnswerError: the question cannot take this, or not now; nothing was changed.
        """
        if self._turning:
            raise AnswerError(
                self.tr("A step is being undone just now."), self.tr("Answer again after that.")
            )
        self.take(self.session.answer(ref, value), follows=follows)

    def add_repeat(self, ref: str) -> None:
        """Add an instance of a repeat; not while a step is undone."""
        self._act(lambda session: session.add_repeat(ref))

    def remove_repeat(self, ref: str) -> None:
        """Take an instance of a repeat out; not while a step is undone."""
        self._act(lambda session: session.remove_repeat(ref))

    def copy_repeat(self, ref: str) -> None:
        """Add an instance with the answers of another; not while a step is undone."""
        self._act(lambda session: session.copy_repeat(ref))

    def move_repeat(self, ref: str, place: int) -> None:
        """Put an instance at another place; not while a step is undone, or a photo taken in."""
        if self.photos.pending:
            self._desk.troubled.emit(
                AnswerError(
                    self.tr("Photos are being taken in just now."),
                    self.tr("Move the entry once they are there."),
                )
            )
            return
        self._act(lambda session: session.move_repeat(ref, place))

    def _act(self, deed: Callable[[FormSession], tuple[Change, ...]]) -> None:
        """Do what can be done; what the form does not allow is said, and changes nothing."""
        if self._turning or self.readonly:
            return
        try:
            changes = deed(self.session)
        except AnswerError as error:
            self._desk.troubled.emit(error.calling(name_of(self.session, error.question)))
        else:
            self.take(changes)

    def expect(self, ref: str, typing: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Something is being typed that is no answer yet, or no more: it is not saved till then."""
        if typing:
            self._typing.add(ref)
        else:
            self._typing.discard(ref)
        self._look_again()

    def expect_only(self, refs: Iterable[str]) -> None:
        """Nothing but this stands in fields and is no answer."""
        self._typing = set(refs)
        self._look_again()

    def take(self, changes: tuple[Change, ...], *, follows: bool = False) -> None:
        """Store what the engine changed, and tell the page."""
        for change in changes:
            if isinstance(change, RepeatRemoved):
                self.remarks.take_out(change.ref)
            elif isinstance(change, RepeatMoved):
                self.remarks.take_out(Moved(change.ref, change.place))
        if any(isinstance(change, STORED) for change in changes):
            self._pile.append(answers_delta(self.session, changes)._replace(follows=follows))
            self._write()
        if changes:
            self.changed.emit(changes)

    def turn(self, *, redo_it: bool) -> bool:
        """Undo the last step once everything is written, or redo; `turned` says when it is done.

        False: it cannot be now, since something is not saved, or on its way.
        """
        failed = self._saving.state is SavingState.FAILED
        if self.readonly or failed or self._turning or self.photos.pending:
            return False
        self._turning, self._wanted = True, redo if redo_it else undo
        self._turn()
        return True

    def look_back(self) -> None:
        """Ask how many steps can be undone and redone."""
        record_id = self.record.id
        self._desk.ask(self, lambda vault: vault.records.depth(record_id), self.depth_changed.emit)

    def _turn(self) -> None:
        """Undo or redo what is wanted, once everything is in the vault, remarks too.

        A step may give instances of repeats other numbers: a remark written behind it would be one
        to another question.
        """
        wanted = self._wanted
        if wanted is None or self._under_way or self.remarks.busy:
            return
        if self.remarks.refusal is not None:
            self._turn_no_more()
            return
        self._wanted = None
        work = partial(_turned, wanted, record_id=self.record.id, session=self.session)
        self._desk.ask(self, work, self._has_turned, self._not_turned)

    def _has_turned(self, found: tuple[Turned | None, Depth]) -> None:
        turned, depth = found
        self._turning = False
        if turned is not None:
            self.session, self.record, self._title = (
                turned.session,
                turned.record,
                turned.record.title,
            )
            self._saving = Saving(SavingState.SAVED, datetime.now().astimezone())
            self.remarks.load()
        self.turned.emit(turned)
        self.depth_changed.emit(depth)
        self._show_state()
        self.let_go()

    def _not_turned(self, error: AuditorError) -> None:
        self._desk.troubled.emit(error)
        self._turn_no_more()
        self.let_go()

    def _turn_no_more(self) -> None:
        self._turning, self._wanted = False, None
        self.turned.emit(None)

    def tell_log(self, event: Callable[[AuditLog], None]) -> None:
        """Report `event` to the log that the form asks for, if it does."""
        if self.session.log is not None and not self.readonly:
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
        self.photos.retry()
        self.remarks.retry()
        if self._pile or self._has_to_log:
            self._write()

    def _write(self) -> None:
        if self._under_way:
            return
        self._writing, self._pile = tuple(self._pile), []
        *before, last = self._writing or (RecordDelta(),)
        self._under_way = deltas = (*before, with_log(last, self.session))
        title = record_title(self.session, self._title_expression)
        if self._writing:
            self._set(Saving(SavingState.SAVING, self._saving.saved_at))
        work = partial(_store, record_id=self.record.id, deltas=deltas, title=title)
        self._desk.ask(self, work, partial(self._written, title), self._failed)

    def _written(self, title: str | None, depth: Depth) -> None:
        answers, self._writing, self._under_way = self._writing, (), ()
        self._title = title or self._title
        self.depth_changed.emit(depth)
        if self._pile or self._has_to_log:
            self._write()
            return
        at = datetime.now().astimezone() if answers else self._saving.saved_at
        self._refused = False
        self._saving = Saving(SavingState.SAVED, at)
        self._show_state()
        self.remarks.send()
        self._turn()
        self.let_go()

    def _failed(self, error: AuditorError) -> None:
        self._pile = [*self._writing, *self._pile]
        if self._under_way:
            not_stored(self._under_way[-1], self.session)
        self._writing, self._under_way = (), ()
        if self.session.log is not None:
            self.session.log.saving_failed()
        if not self.held:
            self._desk.troubled.emit(error)
        self._refused = True
        self._set(Saving(SavingState.FAILED, self._saving.saved_at, error))
        if self._wanted is not None:
            self._turn_no_more()

    def _follow_beside(self) -> None:
        """A recording, a caption or a remark is on its way, written, or refused."""
        refusal = self.photos.refusal or self.remarks.refusal
        if refusal is not None and not self.held:
            self._desk.troubled.emit(refusal)
        busy = self.photos.busy or self.remarks.busy
        if not busy and not self._pile and not self.photos.unsaved() + self.remarks.unsaved():
            self._saving = replace(self._saving, saved_at=datetime.now().astimezone())
        self._look_again()
        self._turn()

    def _look_again(self) -> None:
        """Show the state anew, unless answers are on their way or were refused."""
        if not self._refused and not self._writing:
            self._show_state()

    def _show_state(self) -> None:
        at, refusal = self._saving.saved_at, self.photos.refusal or self.remarks.refusal
        if refusal is not None:
            self._set(Saving(SavingState.FAILED, at, refusal))
        elif self.photos.sending or self.remarks.busy:
            self._set(Saving(SavingState.SAVING, at))
        elif self._typing:
            self._set(Saving(SavingState.SAVING, at, typing=True))
        else:
            self._set(Saving(SavingState.SAVED, at))

    def _set(self, saving: Saving) -> None:
        self._saving = saving
        self._desk.tell_lacking(self.record.id, lacking=saving.state is SavingState.FAILED)
        self.saving_changed.emit(saving)


def _store(
    vault: Vault, *, record_id: str, deltas: tuple[RecordDelta, ...], title: str | None
) -> Depth:
    store(vault, record_id, *deltas, title=title)
    return vault.records.depth(record_id)


def _turned(
    turn: Callable[[Vault, str, FormSession], Turned | None],
    vault: Vault,
    *,
    record_id: str,
    session: FormSession,
) -> tuple[Turned | None, Depth]:
    return turn(vault, record_id, session), vault.records.depth(record_id)
