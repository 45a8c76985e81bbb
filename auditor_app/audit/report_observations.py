"""What the auditor's own records of the site show, in the language of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.assessing import has_a_say, source_of
from auditor_app.audit.filling import definition_of
from auditor_app.protocols import RecordFindings, assess_site, findings_of
from auditor_app.report import Fact, Observation
from auditor_app.xforms import wants_sealing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.audit.report_kept_back import KeptBack
    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.protocols import IndicatorResult
    from auditor_app.vault import Vault


def observations(
    vault: Vault,
    audit_id: str,
    assessment: AuditAssessment,
    language: ReportLanguage,
    kept: KeptBack,
) -> tuple[Observation, ...]:
    """The indicators that the site's records show, with the questions that show them.

    What is `kept` is left out, and with it an indicator of which no answer is left.
    """
    told = []
    for found in _in_language(vault, audit_id, assessment, language):
        if found.state != "observed" or found.indicator.id in kept.indicators:
            continue
        # A record that is sealed says what it shows, and not by which answers.
        reasons = [reason for reason in found.reasons if reason.state == "observed"]
        answers = tuple(
            Fact(reason.question, reason.answer)
            for reason in reasons
            if not kept.keeps_answer(reason.ref)
        )
        if answers or not reasons:
            wording = language.said(found.indicator.wording)
            told.append(Observation(found.indicator.id, wording, answers))
    return tuple(told)


def _in_language(
    vault: Vault, audit_id: str, assessment: AuditAssessment, language: ReportLanguage
) -> tuple[IndicatorResult, ...]:
    """The observations; `assessment` has them in the words of the forms' default language."""
    seen = assessment.site.observations
    records = tuple(_translated(vault, audit_id, language)) if seen else ()
    if not records:
        return seen
    return assess_site(language.protocol, (), records=records).observations


def _translated(vault: Vault, audit_id: str, language: ReportLanguage) -> Iterator[RecordFindings]:
    """What the records of observations say, all of them; nothing where none has the language."""
    protocol = language.protocol
    records = [
        record
        for record in vault.records.of_audit(audit_id)
        if source_of(protocol, record) == "observation"
        and vault.sealed.get(record.id) is None
        and has_a_say(vault, protocol, record)
    ]
    if all(language.of_form(definition_of(vault, record)) is None for record in records):
        return
    for record in records:
        session = language.session(vault, record.id)
        yield RecordFindings(
            record.id,
            record.title,
            record.form_id,
            "observation",
            findings_of(protocol, session),
            for_good=not wants_sealing(session.form),
        )
