"""What is done for a question off the window's thread: files taken in, pictures, codes, places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from auditor_app.audit import photo_answer, take_photo
from auditor_app.audit.redacting import redacted_copy
from auditor_app.errors import AuditorError, UnknownRowError
from auditor_app.evidence import is_known, read_photo_metadata
from auditor_app.evidence.barcodes import codes_in_picture, codes_in_pixels
from auditor_app.evidence.photos import upright_pixels
from auditor_app.evidence.sources import read_source
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.media.drawing import LONGEST_SIDE
from auditor_app.ui.media.offers import image_of, resolved
from auditor_app.ui.media.photo_card import PhotoView, fitted
from auditor_app.ui.media.requests import (
    Codes,
    Content,
    FoundPlace,
    LookForCodes,
    OpenContent,
    OpenPicture,
    Picture,
    ReadCodes,
    ReadPlace,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.ui.media.offers import Offer
    from auditor_app.vault import Vault


def work_for(request: object) -> Callable[[Vault], object]:
    """What answers a request, given the vault."""
    match request:
        case OpenContent(evidence_id=evidence_id):
            return lambda vault: Content(evidence_id, vault.evidence.read(evidence_id))
        case OpenPicture(evidence_id=evidence_id):
            return partial(_picture, evidence_id=evidence_id)
        case ReadCodes(source=offer):
            return lambda _: _codes(offer)
        case LookForCodes(pixels=pixels, width=width, height=height):
            return lambda _: Codes(codes_in_pixels(pixels, width, height), live=True)
        case ReadPlace(source=offer):
            return lambda _: _place(offer)
        case _:
            raise TypeError(type(request).__name__)


def _picture(vault: Vault, *, evidence_id: str) -> Picture:
    """A drawing becomes a photo of its own: what is hidden of the first one is not in it."""
    hidden = vault.redactions.get(evidence_id).regions
    content = (
        redacted_copy(vault, evidence_id).content if hidden else vault.evidence.read(evidence_id)
    )
    return Picture(evidence_id, image_of(*upright_pixels(content, LONGEST_SIDE)))


def _codes(offer: Offer) -> Codes:
    try:
        return Codes(codes_in_picture(resolved(offer)))
    except AuditorError as error:
        return Codes((), refusal=said_in_line(error))


def _place(offer: Offer) -> FoundPlace:
    try:
        found = read_photo_metadata(read_source(resolved(offer)))
    except AuditorError as error:
        return FoundPlace(refusal=said_in_line(error))
    if found.latitude is None or found.longitude is None:
        return FoundPlace()
    altitude = "" if found.altitude is None else f"{found.altitude:.1f}"
    return FoundPlace(f"{found.latitude:.6f}", f"{found.longitude:.6f}", altitude)


def views_of(
    vault: Vault, *, record_id: str, ref: str, limit: int
) -> tuple[tuple[PhotoView, ...], int]:
    """The first so many photos and files of a question, and how many there are."""
    found = [each for each in vault.evidence.of_record(record_id) if each.ref == ref]
    if not found:
        return (), 0
    audit_id = vault.records.get(record_id).audit_id
    drawings = vault.evidence.drawings(audit_id)
    redactions = vault.redactions.of_audit(audit_id)
    hidden = {each for each, redaction in redactions.items() if redaction.regions}
    views = tuple(
        PhotoView(each, _thumbnail(vault, each.id), drawings.get(each.id, ""), each.id in hidden)
        for each in found[:limit]
    )
    return views, len(found)


def _thumbnail(vault: Vault, evidence_id: str) -> QImage:
    """Of the size in which it is shown; null for what is no picture."""
    try:
        found = QImage.fromData(vault.evidence.thumbnail(evidence_id))
    except UnknownRowError:
        return QImage()
    return fitted(found)


def take_in(
    vault: Vault, *, record_id: str, ref: str, offer: Offer, mediatype: str, passing_known: bool
) -> tuple[str, bool]:
    """The question's answer with it; whether it was there already and was passed over."""
    source = resolved(offer)
    known = passing_known and is_known(vault, record_id, ref, source)
    if not known:
        take_photo(vault, record_id, ref, source, mediatype=mediatype)
    return photo_answer(vault, record_id, ref), known
