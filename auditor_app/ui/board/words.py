"""The board's sentences, numbers and days, as people of a place write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from auditor_app.ui.controls import StateWords
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.form.sections import Progress, SectionState
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import TONES

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta

    from auditor_app.audit.board import BoardRecord, FormToDo

SEALED = "sealed"
_STATES = {
    SectionState.FAULTY: "faulty",
    SectionState.PARTLY: "partly",
    SectionState.UNTOUCHED: "untouched",
    SectionState.COMPLETE: "complete",
}
STATES = ("faulty", "partly", "untouched", "complete", SEALED)
"""Of records: what asks for most first."""


def _tr(text: str, comment: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Board", text, comment, count)


def told(count: int | None) -> str:
    """A number, or that it is not told."""
    return _tr("not told") if count is None else number(count)


def day_words(day: date) -> str:
    """A day, short: as days are typed, since 2/3/27 is another day elsewhere."""
    return left_to_right(day.isoformat())


def long_day(day: date) -> str:
    """A day with its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def record_state(record: BoardRecord) -> str:
    """One of `STATES`."""
    progress = record.progress
    if progress is None:
        return SEALED
    found = Progress(progress.answered, progress.questions, progress.missing, progress.faults)
    return _STATES[found.state]


def state_words(state: str) -> StateWords:
    """A state of records."""
    return {
        "faulty": StateWords(_tr("To mend"), "error", TONES.bad, TONES.bad_soft),
        "partly": StateWords(_tr("Under way"), "partly", TONES.warning, TONES.warning_soft),
        "untouched": StateWords(_tr("Not begun"), "untouched"),
        "complete": StateWords(_tr("Complete"), "complete", TONES.good, TONES.good_soft),
        SEALED: StateWords(_tr("Sealed"), "lock"),
    }[state]


def counted_state(state: str, count: int) -> str:
    """How many records are in a state."""
    return {
        "faulty": _tr("To mend: {count}"),
        "partly": _tr("Under way: {count}"),
        "untouched": _tr("Not begun: {count}"),
        "complete": _tr("Complete: {count}"),
        SEALED: _tr("Sealed: {count}"),
    }[state].format(count=number(count))


def form_words(todo: FormToDo) -> str:
    """What is left of a form."""
    mend, finish = len(todo.to_mend), len(todo.to_finish)
    if todo.needed:
        words = _tr("{form}: none yet, one is needed")
    elif mend and finish:
        words = _tr("{form}: {mend} to mend, {finish} to finish")
    elif mend:
        words = _tr("{form}: {mend} to mend")
    else:
        words = _tr("{form}: {finish} to finish")
    return words.format(form=todo.form.title, mend=number(mend), finish=number(finish))


def left_words(due: datetime, now: datetime, *, late: bool) -> str:
    """How far a moment is, ahead or, where it is `late`, past."""
    words = _tr("{time} too late") if late else _tr("{time} left")
    return words.format(time=_span(abs(due - now)))


def _span(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    hours, days = minutes // 60, minutes // (60 * 24)
    if days >= 2:
        return _tr("%Ln days", "", days)
    if hours >= 2:
        return _tr("%Ln hours", "", hours)
    return _tr("%Ln minutes", "", minutes)


def auditor_only() -> StateWords:
    """That the numbers of a part are not for other eyes."""
    return StateWords(_tr("For the auditors only"), "lock", TONES.warning, TONES.warning_soft)


def may_be_seen() -> StateWords:
    """That a part shows nothing that others may not see."""
    return StateWords(_tr("Small numbers are left out"), "eye")
