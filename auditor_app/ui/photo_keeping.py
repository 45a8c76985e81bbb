"""Photos of an open record: taken in, shown, captioned and removed on the vault's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from auditor_app.audit import photo_answer, remove_photo, take_photo
from auditor_app.ui.questions.photos import PhotoView

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.vault import Vault


class PhotoKeeper(QObject):
    """What a record's photo questions ask for.

    Signals:
        shown(ref, tuple of PhotoView): the photos of a question, anew.
        waiting(ref, count): so many more (or, negative, fewer) photos are being taken in.
        failed(ref, AuditorError): a photo that was not taken in, or could not be changed.
    """

    shown = Signal(str, object)
    waiting = Signal(str, int)
    failed = Signal(str, object)

    def __init__(self, desk: Desk, keeper: RecordKeeper) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._keeper = keeper
        self._pending = 0

    @property
    def pending(self) -> int:
        """How many photos are being taken in."""
        return self._pending

    def load(self, ref: str) -> None:
        """Show a question's photos."""
        record_id = self._keeper.record.id
        self._desk.ask(
            self,
            partial(_views, record_id=record_id, ref=ref),
            lambda views: self.shown.emit(ref, views),
            partial(self._fail, ref),
        )

    def take(self, ref: str, paths: tuple[Path, ...]) -> None:
        """Take files in, one job each, so that answers get between them."""
        self._pending += len(paths)
        self.waiting.emit(ref, len(paths))
        for path in paths:
            work = partial(_take, record_id=self._keeper.record.id, ref=ref, source=path)
            self._desk.ask(self, work, partial(self._taken, ref), partial(self._refused, ref))

    def caption(self, ref: str, evidence_id: str, text: str) -> None:
        """Give a photo its caption."""
        self._desk.ask(
            self,
            lambda vault: vault.evidence.set_caption(evidence_id, text),
            lambda _: None,
            partial(self._fail, ref),
        )

    def export(self, ref: str, evidence_id: str, target: Path) -> None:
        """Write a plain copy of a photo outside the vault."""
        self._desk.ask(
            self,
            lambda vault: vault.evidence.export(evidence_id, target),
            lambda _: self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
            partial(self._fail, ref),
        )

    def remove(self, ref: str, evidence_id: str) -> None:
        """Take a photo out of a draft."""
        record_id = self._keeper.record.id
        self._desk.ask(
            self,
            lambda vault: remove_photo(vault, record_id, ref, evidence_id),
            partial(self._answer, ref),
            partial(self._fail, ref),
        )

    def _taken(self, ref: str, answer: str) -> None:
        self._count_down(ref)
        self._answer(ref, answer)

    def _refused(self, ref: str, error: AuditorError) -> None:
        self._count_down(ref)
        self._fail(ref, error)
        self._keeper.let_go()

    def _fail(self, ref: str, error: AuditorError) -> None:
        """At the question where a page shows the record, else in the banner."""
        if self._keeper.held:
            self.failed.emit(ref, error)
        else:
            self._desk.troubled.emit(error)

    def _count_down(self, ref: str) -> None:
        self._pending -= 1
        self.waiting.emit(ref, -1)

    def _answer(self, ref: str, answer: str) -> None:
        """The engine's answer is the first photo's file name; then the photos are shown anew.

        The question may have gone with its repeat instance while a photo was being taken in.
        """
        asked = self._keeper.session.has(ref)
        if asked and self._keeper.session.node(ref).value != answer:
            self._keeper.answer(ref, answer, follows=True)
        else:
            self._keeper.look_back()
        if asked and self._keeper.held:
            self.load(ref)
        self._keeper.let_go()


def _views(vault: Vault, *, record_id: str, ref: str) -> tuple[PhotoView, ...]:
    return tuple(
        PhotoView(evidence, QImage.fromData(vault.evidence.thumbnail(evidence.id)))
        for evidence in vault.evidence.of_record(record_id)
        if evidence.ref == ref
    )


def _take(vault: Vault, *, record_id: str, ref: str, source: Path) -> str:
    take_photo(vault, record_id, ref, source)
    return photo_answer(vault, record_id, ref)
