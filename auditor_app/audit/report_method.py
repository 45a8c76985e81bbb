"""What the report says of how the audit was done: what was looked at, how, and its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.assessing import WORKER_INTERVIEW
from auditor_app.report import Fact
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.vault import Audit, Record
    from auditor_app.xforms import FormSession


def scope(language: ReportLanguage, records: Sequence[Record]) -> tuple[Fact, ...]:
    """How many records of each form there are, interviews one by one left out.

    Of those the report tells how many were held: their records would tell how many did not want to.
    """
    counted = (
        (language.said(form.wording), sum(record.form_id == form.form_id for record in records))
        for form in language.protocol.forms
        if form.role != WORKER_INTERVIEW
    )
    return tuple(Fact(title, language.words.number(count)) for title, count in counted if count)


def method(audit: Audit, language: ReportLanguage) -> tuple[str, ...]:
    """By which protocol, and how its answers are read."""
    words, protocol = language.words, language.protocol
    followed = words.gettext(
        "The audit follows the protocol {protocol}, version {version}.",
        protocol=language.said(protocol.wording),
        version=audit.protocol_version,
    )
    if not protocol.assesses:
        facts = words.gettext(
            "By it facts are recorded as they were found or told. No score and no outcome is "
            "worked out from them."
        )
        return (followed, facts)
    asked = words.gettext(
        "By it workers are interviewed one by one and with their consent; they may leave out any "
        "question and stop at any time. A code stands for a name."
    )
    read = words.gettext(
        "What the answers indicate is worked out from them by the protocol's rules, for each "
        "worker alone. A site is not the average of its workers: this report counts them."
    )
    return (words.sentences((followed, asked)), read)


def limits(language: ReportLanguage, sites: Sequence[FormSession]) -> tuple[Fact, ...]:
    """What the site's records say could not be seen."""
    nodes = [site.node(ref) for site in sites for ref in language.protocol.report.limits]
    answers = [(plain_text(node.label), language.answer(node)) for node in nodes]
    return tuple(Fact(label, value) for label, value in answers if value)
