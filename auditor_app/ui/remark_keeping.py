"""The auditor's private remarks of an open record: shown, and written on the vault's thread.

A remark goes to the vault behind the answers that were given before it: were an instance of a
repeat taken out after it, the vault would move it to another question.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.vault.following import followed

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.vault import Vault
    from auditor_app.vault.following import Renumbering


class RemarkKeeper(QObject):
    """Holds a record's remarks; what the vault refused is sent again by `retry`.

    Signals:
        shown(): the remarks were read, anew after a step was undone.
        changed(): a remark is on its way to the vault, there, or refused.
    """

    shown = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, keeper: RecordKeeper) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._keeper = keeper
        self._texts: dict[str, str] = {}
        self._waiting: dict[str, str] = {}
        self._sending: dict[str, str] = {}
        self._refused: AuditorError | None = None
        self.photo_refs: frozenset[str] = frozenset()
        """The questions to which there were photos when the record was read."""

    @property
    def busy(self) -> bool:
        """Whether a remark is on its way."""
        return bool(self._sending) or (bool(self._waiting) and self._refused is None)

    @property
    def refusal(self) -> AuditorError | None:
        """Why there are remarks that the vault does not hold; None while it refused none."""
        return self._refused

    def unsaved(self) -> int:
        """How many remarks the vault does not hold yet."""
        return len(self._waiting.keys() | self._sending.keys())

    def texts(self) -> dict[str, str]:
        """The remarks by ref, as they were written last."""
        texts = {**self._texts, **self._sending, **self._waiting}
        return {ref: text for ref, text in texts.items() if text.strip()}

    def load(self) -> None:
        """Read what the vault holds."""
        record_id = self._keeper.record.id
        self._desk.ask(
            self,
            lambda vault: (
                vault.remarks.of_record(record_id),
                frozenset(photo.ref for photo in vault.evidence.of_record(record_id)),
            ),
            self._loaded,
        )

    def put(self, ref: str, text: str) -> None:
        """Write the remark to a question; "" takes it out."""
        if self._keeper.readonly or self.texts().get(ref, "") == text:
            return
        self._waiting[ref] = text
        self.send()

    def take_out(self, instance: Renumbering) -> None:
        """An instance of a repeat is gone, or moved: what is not in the vault follows, too.

        So does what is on its way: it goes in before the instance does, or comes back refused.
        """
        for kept in (self._texts, self._waiting, self._sending):
            moved = {followed(ref, (instance,)): text for ref, text in kept.items()}
            kept.clear()
            kept.update({ref: text for ref, text in moved.items() if ref is not None})
        self.shown.emit()

    def send(self) -> None:
        """Write what waits, unless answers that were given before it are still on their way."""
        if self._sending or not self._waiting or self._keeper.writing:
            return
        self._sending, self._waiting = self._waiting, {}
        self._refused = None
        record_id, texts = self._keeper.record.id, tuple(self._sending.items())
        self.changed.emit()
        self._desk.ask(
            self,
            partial(_put, record_id=record_id, texts=texts),
            lambda _: self._sent(),
            self._not_sent,
        )

    def retry(self) -> None:
        """Try again to write what could not be written."""
        self.send()

    def _loaded(self, found: tuple[dict[str, str], frozenset[str]]) -> None:
        self._texts, self.photo_refs = found
        self.shown.emit()

    def _sent(self) -> None:
        self._texts |= self._sending
        self._sending = {}
        self.changed.emit()
        self.send()
        self._keeper.let_go()

    def _not_sent(self, error: AuditorError) -> None:
        if isinstance(error, UnknownRowError | RecordStateError):
            # Nothing of the record changes any more: nobody waits for it.
            self._desk.troubled.emit(error)
        else:
            self._waiting = {**self._sending, **self._waiting}
            self._refused = error
        self._sending = {}
        self.changed.emit()
        self._keeper.let_go()


def _put(vault: Vault, *, record_id: str, texts: tuple[tuple[str, str], ...]) -> None:
    with vault.transaction():
        for ref, text in texts:
            vault.remarks.put(record_id, ref, text)
