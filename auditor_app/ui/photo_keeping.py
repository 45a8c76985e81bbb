"""Photos and files of an open record: taken in, shown, captioned, removed on the vault's thread.

They are taken in one after the other, so that answers get between them, and a batch can be stopped.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from auditor_app.audit import export_photo, remove_photo
from auditor_app.errors import (
    EvidenceError,
    RecordStateError,
    StorageFullError,
    UnknownRowError,
    VaultAccessError,
)
from auditor_app.evidence.cards import MOST_PHOTOS, photos_on
from auditor_app.ui.controls import later
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.media import reading
from auditor_app.ui.media.batches import Batch
from auditor_app.ui.media.form_file_reader import FormFileReader
from auditor_app.ui.media.form_files import FormFileRequest
from auditor_app.ui.media.photo_card import FIRST_SHOWN
from auditor_app.ui.media.requests import (
    AtWork,
    DropRefused,
    Listed,
    RetryRefused,
    ScanFolder,
    ShowMore,
    StopIntake,
)
from auditor_app.ui.numerals import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.errors import AuditorError
    from auditor_app.evidence.cards import CardListing
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.media.offers import Offer
    from auditor_app.ui.media.photo_card import PhotoView
    from auditor_app.ui.saving import RecordKeeper

_PHOTOS = "image/*"
_BETWEEN_LISTS = 400
"""Milliseconds after which photos that are being taken in show up."""


class PhotoKeeper(QObject):
    """What a record's photo questions ask for.

    A caption, and what was captured and is no file, is kept here until the vault holds it; what the
    vault refused is sent again by `retry`.

    Signals:
        shown(ref, tuple of PhotoView): the photos of a question, anew.
        told(ref, answer): to what a question asked; see `media.requests`, and `Intake`.
        failed(ref, AuditorError): a photo that was not taken in, or could not be changed.
        unsaved_changed(): a caption is on its way to the vault, there, or refused; something that
            was captured was refused, or is tried again.
    """

    shown = Signal(str, object)
    told = Signal(str, object)
    failed = Signal(str, object)
    unsaved_changed = Signal()

    def __init__(self, desk: Desk, keeper: RecordKeeper) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._keeper = keeper
        self._removing = 0
        self._searching = 0
        self._batches: dict[str, Batch] = {}
        self._held_back: list[tuple[str, tuple[Offer, ...]]] = []
        self._limits: dict[str, int] = {}
        self._lists: dict[str, QTimer] = {}
        self._captions: dict[str, tuple[str, str]] = {}
        self._sending = 0
        self._refusals: dict[str, AuditorError] = {}
        """Why the vault lacks a caption, by evidence id, or what was captured, by ref."""
        self._form_files = FormFileReader(desk, self)
        self._form_files.told.connect(self.told)
        desk.locking.connect(self._leave_cards)

    @property
    def pending(self) -> int:
        """How many photos are being taken in or out."""
        left = sum(batch.left for batch in self._batches.values())
        held = sum(len(offers) for _, offers in self._held_back)
        return self._removing + self._searching + left + held

    @property
    def busy(self) -> bool:
        """Whether a photo or a caption is under way."""
        return self.pending > 0 or self._sending > 0

    @property
    def sending(self) -> bool:
        """Whether a caption is on its way to the vault."""
        return self._sending > 0

    @property
    def refusal(self) -> AuditorError | None:
        """Why the vault lacks something that exists nowhere else; None while it refused nothing."""
        return next(iter(self._refusals.values()), None)

    def unsaved(self) -> int:
        """How many captions the vault does not hold yet, and captured things that it refused."""
        lacking = sum(batch.intake.lacking for batch in self._batches.values())
        return len(self._captions) + lacking

    def load(self, ref: str) -> None:
        """Show a question's photos, and what is on its way."""
        limit = self._limits.get(ref, FIRST_SHOWN)
        self._desk.ask(
            self,
            partial(reading.views_of, record_id=self._keeper.record.id, ref=ref, limit=limit),
            partial(self._show, ref),
            partial(self._fail, ref),
        )

    def handle(self, ref: str, request: object) -> None:
        """Do what a question asks for; `told` answers."""
        match request:
            case AtWork():
                self._desk.used.emit()
            case ScanFolder(folder=folder):
                self._scan(ref, folder)
            case StopIntake():
                self._batch(ref).stop()
                self._tell_intake(ref)
            case RetryRefused():
                self._take_again(ref)
            case DropRefused():
                self._forget_refused(ref)
                self._tell_intake(ref)
            case ShowMore(count=count):
                self._limits[ref] = count
                self.load(ref)
            case FormFileRequest():
                self._form_files.handle(ref, request, self._keeper.session.form.media)
            case _:
                self._desk.ask(
                    self,
                    reading.work_for(request),
                    lambda answer: self.told.emit(ref, answer),
                    partial(self._fail, ref),
                )

    def take(self, ref: str, offers: tuple[Offer, ...]) -> None:
        """Take files in; not while a step is undone, but for what was captured: that waits."""
        if not self._keeper.turning:
            self._take_more(ref, offers)
            return
        captured = tuple(offer for offer in offers if not isinstance(offer, Path))
        if captured:
            if not self._held_back:
                self._keeper.turned.connect(self._take_held_back)
            self._held_back.append((ref, captured))

    def caption(self, ref: str, evidence_id: str, text: str) -> None:
        """Give a photo its caption."""
        self._captions[evidence_id] = (ref, text)
        self._send(evidence_id)

    def retry(self) -> None:
        """Try again to store what could not be stored and exists nowhere else."""
        for evidence_id in tuple(self._captions):
            self._send(evidence_id)
        for ref, batch in tuple(self._batches.items()):
            if batch.intake.lacking:
                self._take_again(ref)

    def export(self, ref: str, evidence_id: str, target: Path) -> None:
        """Write a plain copy of a photo or file outside the vault, without what is hidden of it."""
        self._desk.ask(
            self,
            lambda vault: export_photo(vault, evidence_id, target),
            lambda _: self._desk.noticed.emit(self.tr("Saved: {file}").format(file=target)),
            partial(self._fail, ref),
        )

    def remove(self, ref: str, evidence_id: str) -> None:
        """Take a photo out of a draft; not while a step is undone."""
        if self._keeper.turning:
            return
        record_id = self._keeper.record.id
        self._removing += 1
        self._desk.ask(
            self,
            lambda vault: remove_photo(vault, record_id, ref, evidence_id),
            partial(self._removed, ref),
            partial(self._not_removed, ref),
        )

    # One after the other --------------------------------------------------------------------------

    def _batch(self, ref: str) -> Batch:
        return self._batches.setdefault(ref, Batch())

    def _take_held_back(self) -> None:
        self._keeper.turned.disconnect(self._take_held_back)
        held, self._held_back = self._held_back, []
        for ref, offers in held:
            self._take_more(ref, offers)

    def _take_more(self, ref: str, offers: Iterable[Offer], *, from_card: bool = False) -> None:
        batch = self._batch(ref)
        batch.add(offers, from_card=from_card)
        self._tell_intake(ref)
        if batch.is_idle:
            self._take_next(ref)

    def _take_again(self, ref: str) -> None:
        from_card = self._batch(ref).from_card
        self._take_more(ref, self._forget_refused(ref), from_card=from_card)

    def _forget_refused(self, ref: str) -> tuple[Offer, ...]:
        refused = self._batch(ref).forget()
        if self._refusals.pop(ref, None) is not None:
            self.unsaved_changed.emit()
        return refused

    def _take_next(self, ref: str) -> None:
        batch = self._batch(ref)
        offer = batch.next()
        if offer is None:
            self._list_later(ref, now=True)
            self._keeper.let_go()
            return
        work = partial(
            reading.take_in,
            record_id=self._keeper.record.id,
            ref=ref,
            offer=offer,
            mediatype=self._mediatype(ref),
            passing_known=batch.from_card,
        )
        self._desk.ask(self, work, partial(self._taken, ref), partial(self._refused, ref))

    def _mediatype(self, ref: str) -> str:
        """What the question takes; of one that asks for no file, photos."""
        session = self._keeper.session
        node = session.node(ref) if session.has(ref) else None
        return node.mediatype if node is not None and node.kind == "upload" else _PHOTOS

    def _taken(self, ref: str, outcome: tuple[str, bool]) -> None:
        answer, known = outcome
        self._batch(ref).took(known=known)
        self._tell_intake(ref)
        if not known:
            self._answer(ref, answer)
        self._take_next(ref)

    def _refused(self, ref: str, error: AuditorError) -> None:
        batch = self._batch(ref)
        first = not batch.intake.refused
        # Neither will the next one find room, or a record that takes it.
        all_of_them = isinstance(
            error, StorageFullError | VaultAccessError | RecordStateError | UnknownRowError
        )
        for_good = isinstance(error, EvidenceError | RecordStateError | UnknownRowError)
        batch.refuse(said_in_line(error), all_of_them=all_of_them, for_good=for_good)
        self._tell_intake(ref)
        if first:
            self._fail(ref, error)
        if batch.intake.lacking:
            self._refusals[ref] = error
            self.unsaved_changed.emit()
        self._take_next(ref)

    def _tell_intake(self, ref: str) -> None:
        self.told.emit(ref, self._batch(ref).intake)

    def _list_later(self, ref: str, *, now: bool = False) -> None:
        """Show the photos anew, where a page shows the question."""
        if not self._keeper.held:
            return
        if ref not in self._lists:
            self._lists[ref] = later(self, partial(self.load, ref), _BETWEEN_LISTS)
        timer = self._lists[ref]
        if now:
            timer.stop()
            self.load(ref)
        elif not timer.isActive():
            timer.start()

    # Cards ----------------------------------------------------------------------------------------

    def _scan(self, ref: str, folder: Path) -> None:
        self._batch(ref).search(searching=True)
        self._tell_intake(ref)
        self._searching += 1
        self._desk.run(
            self,
            lambda: photos_on(folder, stop=self._desk.stopping.is_set),
            partial(self._found, ref),
            partial(self._not_found, ref),
        )

    def _found(self, ref: str, listing: CardListing) -> None:
        self._searching -= 1
        batch = self._batch(ref)
        batch.search(searching=False)
        if self._desk.stopping.is_set():
            self._keeper.let_go()
            return
        self._take_more(ref, listing.photos, from_card=True)
        batch.note(self._note(listing))
        self._tell_intake(ref)

    def _note(self, listing: CardListing) -> str:
        if not listing.photos:
            return self.tr("There are no photos in this folder (JPEG, PNG, HEIC).")
        if listing.more:
            return self.tr(
                "There are more than {count} photos: choose a smaller folder for the others."
            ).format(count=number(MOST_PHOTOS))
        if listing.unread:
            return self.tr("Some folders on it could not be read.")
        return ""

    def _not_found(self, ref: str, error: AuditorError) -> None:
        self._searching -= 1
        self._batch(ref).search(searching=False)
        self._tell_intake(ref)
        self._fail(ref, error)
        self._keeper.let_go()

    def _leave_cards(self) -> None:
        """The vault is to be locked: what lies on a card can be taken in another time."""
        for batch in self._batches.values():
            if batch.from_card:
                batch.stop()

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
        self.unsaved_changed.emit()
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
        self.unsaved_changed.emit()
        self._keeper.let_go()

    def _not_stored(self, ref: str, evidence_id: str, error: AuditorError) -> None:
        self._sending -= 1
        if isinstance(error, UnknownRowError | RecordStateError):
            # The photo is gone, or nothing of the record changes any more: nobody waits for it.
            self._captions.pop(evidence_id, None)
            self._fail(ref, error)
        elif evidence_id in self._captions:
            self._refusals[evidence_id] = error
        self.unsaved_changed.emit()
        self._keeper.let_go()

    def _removed(self, ref: str, answer: str) -> None:
        self._removing -= 1
        self._answer(ref, answer)

    def _not_removed(self, ref: str, error: AuditorError) -> None:
        self._removing -= 1
        self._fail(ref, error)
        self._keeper.let_go()

    def _fail(self, ref: str, error: AuditorError) -> None:
        """At the question where a page shows the record, else in the banner."""
        if self._keeper.held:
            self.failed.emit(ref, error)
        else:
            self._desk.troubled.emit(error)

    def _show(self, ref: str, found: tuple[tuple[PhotoView, ...], int]) -> None:
        views, total = found
        self.shown.emit(ref, tuple(map(self._as_typed, views)))
        self.told.emit(ref, Listed(total))
        if ref in self._batches:
            # Not before: the question that wants to know is still being made then.
            self._tell_intake(ref)

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
        if asked:
            self._list_later(ref, now=not self._batch(ref).left)
        self._keeper.let_go()
