"""The terms that a report explains, and what they mean in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor_app.report.words import Words

Terms = tuple[tuple[str, str], ...]


def general_terms(words: Words, *, alerts: bool) -> Terms:
    """What any audit by indicators speaks of; of alerts only where it tells of some."""
    forced_labour = words.gettext(
        "Work that somebody does not do of his or her own free will, under the menace of a penalty "
        "(ILO Convention No. 29)."
    )
    indicator = words.gettext(
        "A sign that work may be involuntary, or done under the menace of a penalty. It is a clue "
        "and no verdict."
    )
    alert = words.gettext("What cannot wait for the report. An alert is raised on suspicion.")
    action = words.gettext(
        "What puts right what was found. A preventive action keeps it from coming back."
    )
    return (
        (words.gettext("Forced labour"), forced_labour),
        (words.gettext("Indicator"), indicator),
        *([(words.gettext("Zero tolerance"), alert)] if alerts else []),
        (words.gettext("Corrective action"), action),
    )


def terms_of_interviews(words: Words) -> Terms:
    """What only a report that tells indicators speaks of."""
    weight = words.gettext("How much an indicator weighs in the protocol's rule.")
    undecided = words.gettext(
        "Answers that leave an indicator open: declined, not known, or not given."
    )
    interval = words.gettext(
        "Between how few and how many of the site's workers may be concerned, if the interviewed "
        "were drawn at random."
    )
    return (
        (words.pgettext("strengths of indicators", "Strong, medium"), weight),
        (words.pgettext("a term", "Undecided"), undecided),
        (words.pgettext("a term", "Interval"), interval),
    )


def terms_of_proof(words: Words) -> Terms:
    """What the way to verify the document speaks of."""
    bundle = words.gettext(
        "The sealed file in which the audit is delivered, with everything that the report rests "
        "on. Only the organisation can open it."
    )
    digest = words.gettext(
        "A long number worked out from a file (SHA-256). Two files with the same one are the same "
        "file."
    )
    return (
        (words.gettext("Bundle"), bundle),
        (words.pgettext("a term", "Digest"), digest),
    )
