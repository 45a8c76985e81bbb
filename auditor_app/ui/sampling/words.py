"""Sizes, chances and reasons of a sample in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor_app.ui.numerals import exactly, number

if TYPE_CHECKING:
    from auditor_app.protocols import CountRange, DetectionChance, HoursRange, SampleSize
    from auditor_app.vault import Reason

_NEARLY_NEVER, _NEARLY_SURE = 0.01, 0.99
_SEED_GROUP = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sampling", text)


def count_words(count: CountRange) -> str:
    """A number, a range, or a number without an upper end."""
    if count.most is None:
        return _tr("{least} or more").format(least=number(count.least))
    if count.least == count.most:
        return number(count.least)
    return _tr("{least} to {most}").format(least=number(count.least), most=number(count.most))


def _hours_words(hours: HoursRange) -> str:
    if hours.most is None:
        return _tr("{least} or more").format(least=exactly(hours.least))
    if hours.least == hours.most:
        return exactly(hours.least)
    return _tr("{least} to {most}").format(least=exactly(hours.least), most=exactly(hours.most))


def size_facts(size: SampleSize) -> tuple[tuple[str, str], ...]:
    """What a method asks for, as names and values; what it does not say is said so."""
    unsaid = _tr("the method does not say")
    groups = _tr("none")
    if size.groups:
        groups = _tr("{groups} with up to {size} people, {people} people in all").format(
            groups=size.groups, size=size.group_size, people=size.in_groups
        )
    return (
        (_tr("People to interview"), count_words(size.total)),
        (_tr("One by one"), count_words(size.individual)),
        (_tr("Groups"), groups),
        (_tr("Files to check"), unsaid if size.files is None else count_words(size.files)),
        (
            _tr("Auditor-days"),
            unsaid if size.auditor_days is None else exactly(size.auditor_days),
        ),
        (_tr("Hours of interviews"), unsaid if size.hours is None else _hours_words(size.hours)),
    )


def percent(share: float) -> str:
    """A chance in whole per cent; what is nearly sure is never said to be sure."""
    if share == 1.0:
        return _tr("100\u00a0%")
    if share > _NEARLY_SURE:
        return _tr("more than 99\u00a0%")
    if 0.0 < share < _NEARLY_NEVER:
        return _tr("less than 1\u00a0%")
    return _tr("{number}\u00a0%").format(number=number(round(share * 100)))


def affected_words(chance: DetectionChance) -> str:
    """For how many affected workers a chance holds."""
    return _tr("If {share} of the workers were affected ({people})").format(
        share=percent(chance.share),
        people=_tr("1 person")
        if chance.affected == 1
        else _tr("{count} people").format(count=number(chance.affected)),
    )


def reason_words(reason: Reason) -> str:
    """Why somebody was replaced."""
    return {
        "absent": _tr("Not there today"),
        "declined": _tr("Did not want to talk"),
        "left": _tr("Does not work there any more"),
        "not_free": _tr("Could not come without being watched"),
        "language": _tr("No common language, and no interpreter"),
        "interviewed": _tr("Was spoken with already"),
        "other": _tr("Something else"),
    }[reason]


def seed_words(seed: str) -> str:
    """A seed in groups of four, as it is read aloud."""
    return "-".join(seed[at : at + _SEED_GROUP] for at in range(0, len(seed), _SEED_GROUP))


def stratum_words(stratum: str) -> str:
    """A stratum of the list."""
    return stratum or _tr("The whole list")


def numbers(positions: tuple[int, ...]) -> str:
    """Line numbers, in their order."""
    return ", ".join(map(str, positions)) or _tr("none")
