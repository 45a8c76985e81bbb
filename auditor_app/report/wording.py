"""The report's own words, in English. Allowed outcome words are the only ones for an outcome."""

# ruff: noqa: RUF001 - dashes, apostrophes and the multiplication sign are meant

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pycountry

if TYPE_CHECKING:
    from auditor_app.report.content import Outcome, ReportContent

OUTCOME_LABELS: dict[Outcome, str] = {
    "indicated": "Indicated",
    "potential": "Potential",
    "not_determinable": "Not determinable",
    "none_observed": "None observed",
}
OUTCOME_MEANINGS: dict[Outcome, str] = {
    "indicated": "Involuntary work and the menace of a penalty, at least one sign of them strong.",
    "potential": "Signs of medium strength only, or of one of the two sides only.",
    "not_determinable": "Questions that decide it were left open or declined.",
    "none_observed": "The interview showed no indicator. That is not proof that there is none.",
}
ILO_RULE = (
    "Following the ILO, work is forced where it is involuntary and done under the menace of a "
    "penalty: for recruitment, for work and life, and for leaving, one indicator of each kind, at "
    "least one of them strong, makes a worker's situation “indicated”. One kind alone, or medium "
    "indicators only, make it “potential”; a site is not the average of its workers, so every "
    "single case counts."
)
ILO_INDICATORS: dict[str, str] = {
    "vulnerability_abuse": "Abuse of vulnerability",
    "deception": "Deception",
    "movement_restriction": "Restriction of movement",
    "isolation": "Isolation",
    "physical_sexual_violence": "Physical and sexual violence",
    "intimidation_threats": "Intimidation and threats",
    "id_document_retention": "Retention of identity documents",
    "wage_withholding": "Withholding of wages",
    "debt_bondage": "Debt bondage",
    "abusive_conditions": "Abusive working and living conditions",
    "excessive_overtime": "Excessive overtime",
}
KINDS = {"involuntariness": "involuntariness", "penalty": "menace of a penalty"}
VERIFY_STEPS = (
    "This report lies, with every answer, photo and event behind it, in a sealed bundle that was "
    "signed with the auditor's own key. Whoever holds the bundle can prove that nothing was added, "
    "taken away or changed: “auditor bundle verify” says who made it and whether it is whole; the "
    "public tools age, openssl and a BagIt validator say the same without this program. The "
    "digests below tie this document to that bundle. The file of a report that was signed off "
    "carries the auditor's electronic signature (PAdES) as well: a PDF reader shows whose it is "
    "and whether anything was changed since."
)
NOTHING = "–"
OBSERVATIONS = "Seen at the site"
FINDINGS = "Findings and corrective actions"
SOURCES = "What the sources say"
QUOTATIONS = "In workers’ words"
PHOTOS_NOTE = (
    "The copies printed here are smaller than the originals, which lie unchanged in the bundle; "
    "the digits are the beginning of each original’s SHA-256 digest."
)
FILES = "Recordings and files"
FILES_NOTE = (
    "They lie unchanged in the bundle; the digits are the beginning of each one’s SHA-256 digest."
)
SOME = "some"
DRAFT = "Draft, not signed off"
PRACTICE = "Practice only: invented people, no audit"
FACTS_ONLY = (
    "This report lists what was found at the site. It rates nothing and says nothing about workers'"
    " situations."
)
NOTHING_FOUND = (
    "For none of them is forced labour indicated or potential; "
    "that is not proof that there is none."
)
NOT_SIGNED = "none: this file was made from a draft, or on a laptop that is not enrolled"
NOT_SEALED = "not sealed when this report was made"
PHOTO_MISSING = (
    "This photo could not be drawn: its file is missing or cannot be read. "
    "The original is identified by this SHA-256 digest:"
)
PHOTO_WITHHELD = (
    "Not shown: nobody has looked at this photo yet for faces and other things that must not be "
    "seen. The original is identified by this SHA-256 digest:"
)
REDACTED = "Parts of this photo are hidden here."
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_SHORT_ID = 8
_LONGEST_KIND = 10
_GROUP = 4


def number(count: int | None) -> str:
    """A count within a sentence: a word up to twelve, then figures; “some” where it is not told."""
    if count is None:
        return SOME
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def figure(count: int | None) -> str:
    """A count in figures; “some” where it is not told."""
    return SOME if count is None else str(count)


def outcome_figure(content: ReportContent, outcome: Outcome) -> str:
    """How many workers have `outcome`.

    Of very few interviewed it is not told that all have the same: what is left out may be nobody.
    """
    count = content.outcomes.of(outcome)
    reassuring = outcome in {"not_determinable", "none_observed"}
    if count is None and reassuring and content.sample.interviewed < content.smallest_group:
        return f"{SOME} or none"
    return figure(count)


def small_numbers(smallest_group: int) -> str:
    """What “some” means."""
    return (
        f"“Some” is a number of workers below {smallest_group}, or one that would tell such a"
        " number."
    )


def plural(count: int | None, one: str, many: str = "") -> str:
    """The noun that goes with `count`, also where it is not told."""
    return one if count == 1 else many or f"{one}s"


def day(value: date) -> str:
    """A day as it is read aloud: 23 November 2026."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """A day with the time; the offset from UTC where it is known."""
    offset = value.utcoffset()
    zone = "" if offset is None else " UTC" if not offset else f" UTC{value:%z}"
    return f"{day(value)}, {value:%H:%M}{zone}"


def days(first: date | None, last: date | None) -> str:
    """The days on site, as short as they can be said."""
    known = [value for value in (first, last) if value is not None]
    if not known:
        return "not recorded"
    start, end = known[0], known[-1]
    if start == end:
        return day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end)}"
    return f"{day(start)} – {day(end)}"


def pixels(width: int, height: int) -> str:
    """The size of an image."""
    return f"{width} × {height} pixels"


def size(count: int) -> str:
    """How large a file is, in bytes, kB or MB (of a thousand)."""
    if count < 1000:
        return f"{count} {plural(count, 'byte')}"
    if count < 999_500:
        return f"{count / 1000:.0f} kB"
    return f"{count / 1_000_000:.1f} MB"


def media(media_type: str) -> str:
    """A media type in words: “sound, WAV”."""
    family, _, kind = media_type.partition("/")
    words = {"audio": "Sound", "video": "Film", "image": "Picture", "text": "Text"}
    short = kind.removeprefix("x-").upper()
    known = family in words and len(short) <= _LONGEST_KIND
    if known:
        return f"{words[family]}, {short}"
    return "PDF document" if media_type == "application/pdf" else "File"


def subject(content: ReportContent) -> str:
    """What the report is about, in a line."""
    return f"{content.protocol_title} – {content.site.name}"


def short_id(identifier: str) -> str:
    """The beginning of a long identifier, enough to tell two audits apart."""
    return identifier[:_SHORT_ID]


def short_digest(digest: str) -> str:
    """The first 16 hexadecimal digits of a digest, in fours."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, 4 * _GROUP, _GROUP)).strip()


def language_name(tag: str) -> str:
    """The English name of the language of a BCP 47 tag; the tag itself where it is unknown."""
    code = tag.partition("-")[0].lower()
    found = pycountry.languages.get(**{"alpha_2" if len(code) == 2 else "alpha_3": code})
    return re.sub(r" \(.*\)", "", found.name) if found else tag


def ilo_heading(key: str) -> str:
    """The heading of one of the ILO's eleven indicators, or the group's own name."""
    return ILO_INDICATORS.get(key, key)


def summary(content: ReportContent) -> str:
    """The whole result in two or three sentences."""
    sample, outcomes = content.sample, content.outcomes
    if not content.assessed:
        return FACTS_ONLY
    if sample.interviewed == 0:
        return "No worker was interviewed; this report says nothing about workers' situations."
    workers = plural(sample.interviewed, "worker")
    if sample.headcount:
        of = f"{number(sample.interviewed)} of {number(sample.headcount)} workers"
    else:
        of = f"{number(sample.interviewed)} {workers}"
    was = "was" if sample.interviewed == 1 else "were"
    first = f"{of[0].upper()}{of[1:]} {was} interviewed."
    found = []
    if outcomes.indicated != 0:
        found.append(f"indicated for {number(outcomes.indicated)} of them")
    if outcomes.potential != 0:
        found.append(f"potential for {number(outcomes.potential)}")
    if found:
        return f"{first} Forced labour is {' and '.join(found)}."
    return f"{first} {NOTHING_FOUND}"


def created(content: ReportContent) -> str:
    """The creation date as PDF metadata want it, in UTC."""
    value = content.created_at
    stamp = value.astimezone(UTC) if value.tzinfo else value
    return f"D:{stamp:%Y%m%d%H%M%S}+00'00'"
