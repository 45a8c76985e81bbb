"""What is said of a bundle on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES
from auditor_app.ui.wording import delivery_state, size, when

if TYPE_CHECKING:
    from datetime import datetime

    from auditor_app.ui.delivering.asking import BundleLine
    from auditor_app.vault import OutboxEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Delivering", text)


def bundle_state(entry: OutboxEntry, *, running: bool) -> StateWords:
    """Where a bundle is; what a person holds back is said before where it was."""
    if entry.held == "paused":
        return StateWords(_tr("Paused"), "paused", TONES.warning, TONES.warning_soft)
    if entry.held == "cancelled":
        return StateWords(_tr("Given up"), "close", TONES.muted, TONES.ground)
    if not running and entry.state == "queued" and 0 < entry.offset < entry.size:
        return StateWords(_tr("Interrupted"), "paused", TONES.warning, TONES.warning_soft)
    return delivery_state(entry, running=running)


def progress_words(sent: int, whole: int, rate: float, left: str) -> str:
    """Bytes, percent, speed and time left, as far as they are known."""
    percent = 100 if sent >= whole else min(int(sent * 100 / max(whole, 1)), 99)
    if rate < 1:
        words = _tr("{sent} of {size}  ·  {percent}\u00a0%")
    elif not left:
        words = _tr("{sent} of {size}  ·  {percent}\u00a0%  ·  {rate} a second")
    else:
        words = _tr("{sent} of {size}  ·  {percent}\u00a0%  ·  {rate} a second  ·  {left}")
    return words.format(
        sent=size(sent),
        size=size(whole),
        percent=number(percent),
        rate=size(round(rate)),
        left=left,
    )


def at_rest_words(line: BundleLine) -> str:
    """What is to be known of a bundle that is not on its way; empty where nothing is."""
    superseded = (
        _tr("Bundle {number} has taken its place.").format(number=number(line.superseded_by))
        if line.superseded_by
        else ""
    )
    rest = _kept_words(line) if line.entry.state == "delivered" else _waiting_words(line)
    return "\n".join(part for part in (superseded, rest) if part)


def _waiting_words(line: BundleLine) -> str:
    entry = line.entry
    words = ""
    if entry.state == "uploaded":
        words = _tr(
            "The central store has all of it. Its receipt is asked for with the next delivery."
        )
    elif entry.held == "cancelled":
        words = _tr("It stays here. If you take it up again, it begins at the first byte.")
    elif 0 < entry.offset < entry.size:
        words = _tr("{sent} of {size} are there already; it goes on from there.")
    elif line.place > 1:
        words = _tr("Place {place} in the line.")
    return words.format(sent=size(entry.offset), size=size(entry.size), place=number(line.place))


def _kept_words(line: BundleLine) -> str:
    if line.entry.file_removed_at is not None:
        return _tr("Its sealed file was removed on {day}; audit and receipt stay.").format(
            day=day(line.entry.file_removed_at)
        )
    if line.kept_until is not None:
        return _tr(
            "Its sealed file stays here until {day}; audit and receipt stay for good."
        ).format(day=day(line.kept_until))
    return _tr("Its sealed file stays here.") if line.kept_for_good else ""


def day(moment: datetime) -> str:
    """A day in the laptop's time zone."""
    return left_to_right(moment.astimezone().date().isoformat())


def facts(line: BundleLine) -> str:
    """Number, size and age of a bundle, in a line."""
    entry = line.entry
    return _tr("Bundle {number}  ·  {size}  ·  sealed {time}").format(
        number=number(entry.sequence),
        size=size(entry.size),
        time=when(entry.created_at),
    )
