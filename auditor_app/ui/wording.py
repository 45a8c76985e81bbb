"""States, times and sizes in the words and icons that people see."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import as_the_window, left_to_right
from auditor_app.ui.numerals import number, tenths
from auditor_app.ui.saving import Saving, SavingState
from auditor_app.ui.theme import TONES, scaled

if TYPE_CHECKING:
    from auditor_app.vault import Audit, OutboxEntry, Record

_ROOM_FOR_16 = 150
"""Per cent of the type's size up to which 16 pairs of a digest have room side by side."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def audit_state(audit: Audit) -> StateWords:
    """Draft or finalised."""
    if audit.state == "finalised":
        return StateWords(_tr("Finalised"), "lock", TONES.good, TONES.good_soft)
    return StateWords(_tr("Draft"), "draft", TONES.accent_deep, TONES.accent_soft)


def outcome_state(outcome: str, computed: str = "") -> StateWords:
    """What a worker's answers indicate, in the words of the assessment and no others.

    `computed` is what the rule says where the auditor has set `outcome`: both are shown.
    """
    found = _outcome_state(outcome)
    if not computed:
        return found
    words = _tr("{outcome} (by the rule: {computed}; overridden by the auditor)").format(
        outcome=found.words, computed=_outcome_state(computed).words
    )
    return found._replace(words=words)


def overridden_words(computed: str) -> str:
    """That the auditor has set another outcome than the rule's, where a line holds no more."""
    return _tr("by the rule: {computed}; overridden by the auditor").format(
        computed=_outcome_state(computed).words
    )


def _outcome_state(outcome: str) -> StateWords:
    return {
        "indicated": StateWords(_tr("Indicated"), "error", TONES.bad, TONES.bad_soft),
        "potential": StateWords(_tr("Potential"), "warning", TONES.warning, TONES.warning_soft),
        "not_determinable": StateWords(_tr("Not determinable"), "partly"),
        "none_observed": StateWords(_tr("None observed"), "untouched"),
    }.get(outcome, StateWords(outcome, "info"))


def delivery_state(entry: OutboxEntry, *, running: bool) -> StateWords:
    """Where a bundle is on its way."""
    if running and entry.state not in {"delivered", "refused"}:
        return StateWords(_tr("Delivering…"), "send", TONES.accent_deep, TONES.accent_soft)
    return {
        "sealed": StateWords(_tr("Sealed, waiting"), "clock"),
        "queued": StateWords(_tr("Waiting for delivery"), "clock"),
        "uploading": StateWords(_tr("Interrupted"), "paused", TONES.warning, TONES.warning_soft),
        "uploaded": StateWords(
            _tr("Uploaded, receipt not here yet"), "paused", TONES.warning, TONES.warning_soft
        ),
        "delivered": StateWords(
            _tr("Delivered, receipt checked"), "complete", TONES.good, TONES.good_soft
        ),
        "refused": StateWords(_tr("Refused"), "error", TONES.bad, TONES.bad_soft),
    }.get(entry.state, StateWords(entry.state, "info"))


def saving_state(saving: Saving) -> StateWords:
    """Whether the vault holds what was typed."""
    if saving.saved_at is None:
        return _unsaved_state(saving)
    time = _to_the_second(saving.saved_at)
    if saving.typing:
        return StateWords(_tr("Being typed… (saved {time})").format(time=time), "draft")
    if saving.state is SavingState.SAVING:
        return StateWords(_tr("Saving… (saved {time})").format(time=time), "retry")
    if saving.state is SavingState.FAILED:
        words = _tr("Not saved since {time}").format(time=time)
        return StateWords(words, "error", TONES.bad, TONES.bad_soft)
    words = _tr("Saved {time}").format(time=time)
    return StateWords(words, "complete", TONES.good, TONES.good_soft)


def saving_states(saving: Saving) -> tuple[StateWords, ...]:
    """The states that come and go while somebody types."""
    saved_at = saving.saved_at or datetime.now().astimezone()
    saved = Saving(SavingState.SAVED, saved_at)
    turns = (saved, replace(saved, state=SavingState.SAVING), replace(saved, typing=True))
    return tuple(map(saving_state, turns))


def _unsaved_state(saving: Saving) -> StateWords:
    """The same before anything was saved."""
    if saving.typing:
        return StateWords(_tr("Being typed…"), "draft")
    if saving.state is SavingState.SAVING:
        return StateWords(_tr("Saving…"), "retry")
    if saving.state is SavingState.FAILED:
        return StateWords(_tr("Not saved"), "error", TONES.bad, TONES.bad_soft)
    return StateWords(_tr("All saved"), "complete", TONES.good, TONES.good_soft)


def _to_the_second(moment: datetime) -> str:
    """When something was saved: today the time, else the day as well."""
    local = moment.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M:%S}"
    return left_to_right(f"{local:%Y-%m-%d %H:%M}")


def readonly_state(record: Record) -> StateWords:
    """Why nothing of a record can be changed."""
    finalised = record.state != "draft"
    return StateWords(_tr("Finalised: read only") if finalised else _tr("Read only"), "lock")


def draft_translation() -> StateWords:
    """That the words a worker hears have not been reviewed."""
    return StateWords(_tr("Draft translation"), "warning", TONES.warning, TONES.warning_soft)


def when(moment: datetime) -> str:
    """A moment in the laptop's time zone, without seconds; today without its date."""
    local = moment.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return _tr("today {time}").format(time=f"{local:%H:%M}")
    return left_to_right(f"{local:%Y-%m-%d %H:%M}")


def size(count: int) -> str:
    """Bytes in the unit in which they are read fastest (powers of 1000).

    Alone on its line the number stands where it does in a sentence: read before its unit.
    """
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= factor:
            return as_the_window(f"{tenths(count / factor)}\u00a0{unit}")
    return as_the_window(f"{number(count)}\u00a0B")


def fingerprint(digest: str) -> str:
    """A digest in pairs, as the commands print it since the two are compared, in equal lines.

    Of some digests 16 pairs in type of twice the size are wider than a page has room for.
    """
    pairs = digest.split(":")
    in_line = 16 if scaled(100) <= _ROOM_FOR_16 else 8
    lines = (pairs[begin : begin + in_line] for begin in range(0, len(pairs), in_line))
    return ":\n".join(map(":".join, lines))
