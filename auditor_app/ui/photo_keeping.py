"""Photos of an open record: taken in, shown, captioned and removed on the vault's thread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from auditor_app.audit import photo_answer, remove_photo, take_photo
from auditor_app.errors import RecordStateError, UnknownRowError
from auditor_app.ui.questions.photos import PhotoView

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.vault import Vault


class PhotoKeeper(QObject):
    """What a record's photo questions ask for.

    A caption is kept here until the vault holds it; what the vault refused is sent again by
    `retry`.

    Signals:
        shown(ref, tuple of PhotoView): the photos of a question, anew.
        waiting(ref, count): so many more (or, negative, fewer) photos are being taken in.
        failed(ref, AuditorError): a photo that was not taken in, or could not be changed.
        captions_changed(): a caption is on its way to the vault, there, or refused.
    """

    shown = Signal(str, object)
    waiting = Signal(str, int)
    failed = Signal(str, object)
    captions_changed = Signal()

    def __init__(self, desk: Desk, keeper: RecordKeeper) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._keeper = keeper
        self._pending = 0
        self._captions: dict[str, tuple[str, str]] = {}
        self._sending = 0
        self._refusals: dict[str, AuditorError] = {}

    @property
    def pending(self) -> int:
        """How many photos are being taken in or out."""
        return self._pending

    @property
    def busy(self) -> bool:
        """Whether a photo or a caption is under way."""
        return self._pending > 0 or self._sending > 0

    @property
    def sending(self) -> bool:
        """Whether a caption is on its way to the vault."""
        return self._sending > 0

    @property
    def refusal(self) -> AuditorError | None:
        """Why there are captions that the vault does not hold; None while it refused none."""
        return next(iter(self._refusals.values()), None)

    def unsaved(self) -> int:
        """How many captions the vault does not hold yet."""
        return len(self._captions)

    def load(self, ref: str) -> None:
        """Show a question's photos."""
        record_id = self._keeper.record.id
        self._desk.ask(
            self,
            partial(_views, record_id=record_id, ref=ref),
            lambda views: self.shown.emit(ref, tuple(map(self._as_typed, views))),
            partial(self._fail, ref),
        )

    def take(self, ref: str, paths: tuple[Path, ...]) -> None:
        """Take files in, one job each, so that answers get between them; not while it is undone."""
        if self._keeper.turning:
            return
        self._pending += len(paths)
        self.waiting.emit(ref, len(paths))
        for path in paths:
            work = partial(_take, record_id=self._keeper.record.id, ref=ref, source=path)
            self._desk.ask(self, work, partial(self._taken, ref), partial(self._refused, ref))

    def caption(self, ref: str, evidence_id: str, text: str) -> None:
        """Give a photo its caption."""
        self._captions[evidence_id] = (ref, text)
        self._send(evidence_id)

    def retry(self) -> None:
        """Try again to store the captions that could not be stored."""
        for evidence_id in tuple(self._captions):
            self._send(evidence_id)

    def export(self, ref: str, evidence_id: str, target: Path) -> None:
        """Write a plain copy of a photo outside the vault."""
        self._desk.ask(
            self,
            lambda vault: vault.evidence.export(evidence_id, target),
            lambda _: self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
            partial(self._fail, ref),
        )

    def remove(self, ref: str, evidence_id: str) -> None:
        """Take a photo out of a draft; not while a step is undone."""
        if self._keeper.turning:
            return
        record_id = self._keeper.record.id
        self._pending += 1
        self._desk.ask(
            self,
            lambda vault: remove_photo(vault, record_id, ref, evidence_id),
            partial(self._removed, ref),
            partial(self._not_removed, ref),
        )

    def _as_typed(self, view: PhotoView) -> PhotoView:
        """With the caption that the vault does not hold yet."""
        found = self._captions.get(view.evidence.id)
        if found is None:
            return view
        return replace(view, evidence=replace(view.evidence, caption=found[1]))

    def _send(self, evidence_id: str) -> None:
        ref, text = self._captions[evidence_id]
        self._sending += 1
        self._refusals.pop(evidence_id, None)
        self.captions_changed.emit()
        self._desk.ask(
            self,
            lambda vault: vault.evidence.set_caption(evidence_id, text),
            lambda _: self._stored(evidence_id, text),
            partial(self._not_stored, ref, evidence_id),
        )

    def _stored(self, evidence_id: str, text: str) -> None:
        self._sending -= 1
        if self._captions.get(evidence_id, ("", ""))[1] == text:
            self._captions.pop(evidence_id, None)
        self.captions_changed.emit()
        self._keeper.let_go()

    def _not_stored(self, ref: str, evidence_id: str, error: AuditorError) -> None:
        self._sending -= 1
        if isinstance(error, UnknownRowError | RecordStateError):
            # The photo is gone, or nothing of the record changes any more: nobody waits for it.
            self._captions.pop(evidence_id, None)
            self._fail(ref, error)
        elif evidence_id in self._captions:
            self._refusals[evidence_id] = error
        self.captions_changed.emit()
        self._keeper.let_go()

    def _taken(self, ref: str, answer: str) -> None:
        self._count_down(ref)
        self._answer(ref, answer)

    def _refused(self, ref: str, error: AuditorError) -> None:
        self._count_down(ref)
        self._fail(ref, error)
        self._keeper.let_go()

    def _removed(self, ref: str, answer: str) -> None:
        self._pending -= 1
        self._answer(ref, answer)

    def _not_removed(self, ref: str, error: AuditorError) -> None:
        self._pending -= 1
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
        session = self._keeper.session
        asked = session.has(ref)
        # A photo that is linked to another kind of question does not answer it.
        answers = asked and session.node(ref).kind == "upload"
        if answers and session.node(ref).value != answer:
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
