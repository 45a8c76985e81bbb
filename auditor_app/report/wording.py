"""The sentences that several sections say. Allowed outcome words are the only ones for an outcome.

A number that is not told is None: “some”. It has sentences of its own, as other languages bend
“some of them” in other ways than “two of them”.
"""

# ruff: noqa: RUF001 - dashes, apostrophes and the multiplication sign are meant

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from auditor_app.report.content import (
        IndicatorRow,
        Kind,
        Outcome,
        ReportContent,
        SignOff,
        Strength,
    )
    from auditor_app.report.words import Words

NOTHING: Final = "–"
ILO_INDICATORS: Final = (
    "vulnerability_abuse",
    "deception",
    "movement_restriction",
    "isolation",
    "physical_sexual_violence",
    "intimidation_threats",
    "id_document_retention",
    "wage_withholding",
    "debt_bondage",
    "abusive_conditions",
    "excessive_overtime",
)
"""The keys of the ILO's eleven indicators, in its order."""
_SHORT_ID: Final = 8
_LONGEST_KIND: Final = 10
_GROUP: Final = 4


def outcome_label(words: Words, outcome: Outcome) -> str:
    """The word for an outcome."""
    labels: dict[Outcome, str] = {
        "indicated": words.pgettext("outcome", "Indicated"),
        "potential": words.pgettext("outcome", "Potential"),
        "not_determinable": words.pgettext("outcome", "Not determinable"),
        "none_observed": words.pgettext("outcome", "None observed"),
    }
    return labels[outcome]


def outcome_meaning(words: Words, outcome: Outcome) -> str:
    """What an outcome says."""
    meanings: dict[Outcome, str] = {
        "indicated": words.gettext(
            "Involuntary work and the menace of a penalty, at least one sign of them strong."
        ),
        "potential": words.gettext(
            "Signs of medium strength only, or of one of the two sides only."
        ),
        "not_determinable": words.gettext("Questions that decide it were left open or declined."),
        "none_observed": words.gettext(
            "The interview showed no indicator. That is not proof that there is none."
        ),
    }
    return meanings[outcome]


def ilo_rule(words: Words) -> str:
    """The standing explanation of the ILO rule."""
    return words.gettext(
        "Following the ILO, work is forced where it is involuntary and done under the menace of a "
        "penalty: for recruitment, for work and life, and for leaving, one indicator of each kind, "
        "at least one of them strong, makes a worker's situation “indicated”. One kind alone, or "
        "medium indicators only, make it “potential”; a site is not the average of its workers, so "
        "every single case counts."
    )


def ilo_heading(words: Words, key: str) -> str:
    """The heading of one of the ILO's eleven indicators, or the group's own name."""
    headings = {
        "vulnerability_abuse": words.gettext("Abuse of vulnerability"),
        "deception": words.gettext("Deception"),
        "movement_restriction": words.gettext("Restriction of movement"),
        "isolation": words.pgettext("an ILO indicator", "Isolation"),
        "physical_sexual_violence": words.gettext("Physical and sexual violence"),
        "intimidation_threats": words.gettext("Intimidation and threats"),
        "id_document_retention": words.gettext("Retention of identity documents"),
        "wage_withholding": words.gettext("Withholding of wages"),
        "debt_bondage": words.gettext("Debt bondage"),
        "abusive_conditions": words.gettext("Abusive working and living conditions"),
        "excessive_overtime": words.gettext("Excessive overtime"),
    }
    return headings.get(key, key)


def kind(words: Words, of: Kind) -> str:
    """Which of the two sides of the ILO rule an indicator is a sign of."""
    kinds: dict[Kind, str] = {
        "involuntariness": words.pgettext("kind of indicator", "involuntariness"),
        "penalty": words.pgettext("kind of indicator", "menace of a penalty"),
    }
    return kinds[of]


def strength(words: Words, of: Strength) -> str:
    """How much an indicator weighs."""
    strengths: dict[Strength, str] = {
        "strong": words.pgettext("strength of an indicator", "strong"),
        "medium": words.pgettext("strength of an indicator", "medium"),
    }
    return strengths[of]


def dimension(words: Words, name: str) -> str:
    """What an indicator counts for; a word that is none of the ILO's dimensions as it is."""
    dimensions = {
        "recruitment": words.pgettext("dimension", "recruitment"),
        "work": words.pgettext("dimension", "work"),
        "leaving": words.pgettext("dimension", "leaving"),
    }
    return dimensions.get(name, name)


def outcome_figure(words: Words, content: ReportContent, outcome: Outcome) -> str:
    """How many workers have `outcome`; a dash where none was interviewed: 0 would sound like news.

    Of very few interviewed it is not told that all have the same: what is left out may be nobody.
    """
    if content.sample.interviewed == 0:
        return NOTHING
    count = content.outcomes.of(outcome)
    reassuring = outcome in {"not_determinable", "none_observed"}
    if count is None and reassuring and content.sample.interviewed < content.smallest_group:
        return words.pgettext("a number of workers that is not told", "some or none")
    return words.figure(count)


def small_numbers(words: Words, smallest_group: int) -> str:
    """What “some” means."""
    return words.gettext(
        "“Some” is a number of workers below {least}, or one that would tell such a number.",
        least=words.number(smallest_group),
    )


def of_all(words: Words, count: int | None, total: int) -> str:
    """A part of those who were asked, in a column of figures: “4 of 6”."""
    if count is None:
        return words.pgettext("a column of figures", "some of {total}", total=words.number(total))
    return words.pgettext(
        "a column of figures", "{n} of {total}", n=words.number(count), total=words.number(total)
    )


def workers(words: Words, count: int | None) -> str:
    """A number of workers with the noun, on its own."""
    if count is None:
        return words.gettext("some workers")
    return words.ngettext("{n} worker", "{n} workers", count)


def undecided(words: Words, indicator: IndicatorRow) -> str:
    """For how many the answers leave an indicator open."""
    if indicator.undecided is None:
        return words.pgettext("a number of workers that is not told", "some undecided")
    return words.ngettext("{n} undecided", "{n} undecided", indicator.undecided)


def pixels(words: Words, width: int, height: int) -> str:
    """The size of an image."""
    return words.gettext(
        "{width} × {height} pixels", width=words.number(width), height=words.number(height)
    )


def media(words: Words, media_type: str) -> str:
    """A media type in words: “sound, WAV”."""
    family, _, subtype = media_type.partition("/")
    short = subtype.removeprefix("x-").upper()
    if len(short) <= _LONGEST_KIND:
        if family == "audio":
            return words.gettext("Sound, {format}", format=short)
        if family == "video":
            return words.gettext("Film, {format}", format=short)
        if family == "image":
            return words.gettext("Picture, {format}", format=short)
        if family == "text":
            return words.gettext("Text, {format}", format=short)
    if media_type == "application/pdf":
        return words.gettext("PDF document")
    return words.pgettext("of no known kind", "File")


def subject(content: ReportContent) -> str:
    """What the report is about, in a line."""
    return f"{content.protocol_title} – {content.site.name}"


def short_id(identifier: str) -> str:
    """The beginning of a long identifier, enough to tell two audits apart."""
    return identifier[:_SHORT_ID]


def short_digest(digest: str) -> str:
    """The first 16 hexadecimal digits of a digest, in fours."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, 4 * _GROUP, _GROUP)).strip()


def signed_by(words: Words, signed: SignOff) -> str:
    """Who signed the report off, and when."""
    if signed.signed_at is None:
        return words.gettext("Signed off by {name}.", name=signed.auditor)
    when = words.moment(signed.signed_at)
    return words.gettext("Signed off by {name} on {moment}.", name=signed.auditor, moment=when)


def summary(words: Words, content: ReportContent) -> str:
    """The whole result in two or three sentences."""
    if not content.assessed:
        return words.gettext(
            "This report lists what was found at the site. It rates nothing and says nothing about "
            "workers' situations."
        )
    if content.sample.interviewed == 0:
        return words.gettext(
            "No worker was interviewed; this report says nothing about workers' situations."
        )
    return words.sentences([_interviewed(words, content), *_found(words, content)])


def _interviewed(words: Words, content: ReportContent) -> str:
    sample = content.sample
    if not sample.headcount:
        return words.ngettext(
            "{n} worker was interviewed.", "{n} workers were interviewed.", sample.interviewed
        )
    return words.ngettext(
        "{n} of {total} workers was interviewed.",
        "{n} of {total} workers were interviewed.",
        sample.interviewed,
        total=words.number(sample.headcount),
    )


def _found(words: Words, content: ReportContent) -> list[str]:
    indicated, potential = content.outcomes.indicated, content.outcomes.potential
    found = []
    if indicated is None:
        found.append(words.gettext("Forced labour is indicated for some of them."))
    elif indicated:
        found.append(
            words.ngettext(
                "Forced labour is indicated for {n} of them.",
                "Forced labour is indicated for {n} of them.",
                indicated,
            )
        )
    if potential is None:
        found.append(words.gettext("Forced labour is potential for some of them."))
    elif potential:
        found.append(
            words.ngettext(
                "Forced labour is potential for {n} of them.",
                "Forced labour is potential for {n} of them.",
                potential,
            )
        )
    if found:
        return found
    return [
        words.gettext(
            "For none of them is forced labour indicated or potential; that is not proof that "
            "there is none."
        )
    ]


def created(content: ReportContent) -> str:
    """The creation date as PDF metadata want it, in UTC."""
    value = content.created_at
    stamp = value.astimezone(UTC) if value.tzinfo else value
    return f"D:{stamp:%Y%m%d%H%M%S}+00'00'"
