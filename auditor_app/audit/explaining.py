"""Why an indicator is what it is: which rule, which answers, which photos, and what was set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor_app.audit.assessing import assess
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import UnknownRowError
from auditor_app.protocols import contradiction_of, strongest

if TYPE_CHECKING:
    from auditor_app.audit.assessing import AuditAssessment
    from auditor_app.protocols import Contradiction, Indicator, SourceSays, State
    from auditor_app.protocols.site import SiteInterval
    from auditor_app.vault import Override, Vault


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything there is to show of one indicator, at a site or for one worker.

    Attributes:
        computed: the state by the rule.
        state: the one that counts.
        override: what the auditor has set: of the indicator at the site; asked for one record, of
            that worker's outcome. None: nothing.
        sources: who says what, each record with its answers, the rule that read each, and photos.
        interval: what the interviews say of the site; None for one record.
    """

    indicator: Indicator
    computed: State
    state: State
    override: Override | None
    sources: tuple[SourceSays, ...]
    contradiction: Contradiction | None
    interval: SiteInterval | None

    @property
    def is_partly_sealed(self) -> bool:
        """Whether what some of its records were found to say is kept here, and not why."""
        return any(record.sealed for said in self.sources for record in said.records)


def explain(
    vault: Vault,
    audit_id: str,
    indicator_id: str,
    record_id: str | None = None,
    language: str | None = None,
    assessment: AuditAssessment | None = None,
) -> Explanation:
    """Why an indicator is what it is at the site or, with `record_id`, by that record alone.

    Questions and answers are in `language` (default: the form's). `assessment`: that of the audit
    in this language, where it was made already.

    Raises:
        ProtocolError: the protocol has no such indicator.
        UnknownRowError: no such audit, or no such record in it.
    """
    indicator = protocol_of(vault.audits.get(audit_id), vault).indicator(indicator_id)
    if record_id is not None and vault.records.get(record_id).audit_id != audit_id:
        raise UnknownRowError("The audit has no such record.", "Reload the list of records.")
    assessment = assessment or assess(vault, audit_id, language)
    count = assessment.site.of(indicator_id)
    assert count is not None  # noqa: S101 - the protocol has it
    if record_id is None:
        return Explanation(
            indicator,
            count.computed,
            count.state,
            assessment.override_of_indicator(indicator_id),
            count.sources,
            count.contradiction,
            count.interval,
        )
    of_record = (
        replace(said, records=tuple(r for r in said.records if r.record_id == record_id))
        for said in count.sources
    )
    sources = tuple(said for said in of_record if said.records)
    state = strongest(said.state for said in sources)
    return Explanation(
        indicator,
        state,
        state,
        assessment.override_of_worker(record_id),
        sources,
        contradiction_of(sources),
        None,
    )
