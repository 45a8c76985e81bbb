"""What is said of a photo: its state, its name for the ear, why it cannot be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import joined
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.box_canvas import BoxCanvas


def _tr(text: str) -> str:
    return QCoreApplication.translate("Photos", text)


def photo_state(item: PhotoItem) -> StateWords:
    """Whether somebody looked at a photo, and what came of it."""
    if item.sealed:
        return StateWords(_tr("Sealed"), "lock")
    if not item.redaction.looked_at:
        return StateWords(_tr("Not looked at yet"), "eye", TONES.warning, TONES.warning_soft)
    if item.redaction.regions:
        return StateWords(_tr("Parts hidden"), "shield", TONES.good, TONES.good_soft)
    return StateWords(_tr("Nothing to hide"), "check", TONES.good, TONES.good_soft)


def photo_name(item: PhotoItem) -> str:
    """What a photo is called: its caption, else its question."""
    return item.evidence.caption.strip() or item.question


def place_words(item: PhotoItem) -> str:
    """Where a photo belongs: form and record."""
    return joined((item.form, item.record), " · ") if item.record else item.form


def spoken(item: PhotoItem) -> str:
    """Everything that the wall shows of a photo, for a screen reader."""
    said = _tr("Photo {number}: {name}. {place}. {state}.").format(
        number=number(item.number),
        name=photo_name(item),
        place=place_words(item),
        state=photo_state(item).words,
    )
    return f"{said} {_tr('The file is gone.')}" if item.gone else said


def not_seen(item: PhotoItem) -> str:
    """Why the wall shows no picture of a photo that has none."""
    if item.sealed:
        return _tr("Sealed: only the organisation can see it")
    if item.gone:
        return _tr("The file of this photo is gone from the vault")
    return _tr("There is no preview of this photo")


def box_words(canvas: BoxCanvas) -> str:
    """Which box the keys move and where it is, for a screen reader."""
    box, picture = canvas.chosen, canvas.picture
    if box is None or picture is None:
        return _tr("Hidden parts: {count}").format(count=len(canvas.regions))
    pattern = (
        _tr(
            "Suggestion {number} of {count}: {left}\u00a0% from the left, {top}\u00a0% from the"
            " top, {width}\u00a0% wide, {height}\u00a0% high"
        )
        if canvas.chosen_suggestion >= 0
        else _tr(
            "Hidden part {number} of {count}: {left}\u00a0% from the left, {top}\u00a0% from the"
            " top, {width}\u00a0% wide, {height}\u00a0% high"
        )
    )
    return pattern.format(
        number=number(canvas.chosen_place + 1),
        count=number(len(canvas.regions) + len(canvas.suggestions)),
        left=round(100 * box.left / picture.width),
        top=round(100 * box.top / picture.height),
        width=round(100 * box.width / picture.width),
        height=round(100 * box.height / picture.height),
    )
