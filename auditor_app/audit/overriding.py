"""What the auditor sets instead of what the rule says, with a written reason, and takes back.

The rule's result is never changed: both are shown, everywhere. See docs/protocol.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import WORKER_INTERVIEW, assess
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import AnswerError, RecordStateError
from auditor_app.protocols import OUTCOMES

if TYPE_CHECKING:
    from auditor_app.protocols import Outcome, Protocol, State, WorkerAssessment
    from auditor_app.protocols.site import IndicatorCount
    from auditor_app.vault import Override, Vault

STATES_TO_SET: Final[tuple[State, ...]] = ("observed", "undecided", "not_observed")
STATE_WORDS: Final[dict[State, str]] = {
    "observed": "observed",
    "undecided": "left open",
    "not_observed": "not observed",
    "not_asked": "not asked",
}


def override_outcome(vault: Vault, record_id: str, outcome: Outcome, reason: str) -> Override:
    """Set the outcome of the worker whose interview `record_id` is.

    An override that is in force is replaced and stays as history. The reason is as secret as the
    worker's answers and leaves the laptop with them only.

    Raises:
        AnswerError: no reason, no such outcome, or the one that the rule gives already.
        RecordStateError: the audit is finalised, the record is no interview, or the person did not
            want to talk and has no outcome.
        UnknownRowError: no such record.
    """
    record = vault.records.get(record_id)
    _refuse_finalised(vault, record.audit_id)
    if record.role != WORKER_INTERVIEW:
        raise RecordStateError(
            "Only an interview has an outcome.", "Open the interview that is meant."
        )
    worker = assess(vault, record.audit_id).workers[record_id]
    if not worker.answered:
        raise RecordStateError(
            "This person has not been interviewed: there is no outcome to override.",
            "Leave it as it is: nobody is judged for not wanting to talk.",
        )
    if outcome not in OUTCOMES:
        raise AnswerError("There is no such outcome.", f"Choose one of: {', '.join(OUTCOMES)}.")
    _refuse_same(outcome, worker.computed)
    auditor = vault.identity.auditor_name
    return vault.overrides.of_outcome(record_id, worker.computed, outcome, reason, auditor)


def override_indicator(
    vault: Vault, audit_id: str, indicator_id: str, state: State, reason: str
) -> Override:
    """Set the state of an indicator at the site: observed, undecided or not_observed.

    It changes no worker's outcome. Otherwise as `override_outcome`.

    Raises:
        AnswerError: no reason, no such state, or the one that was computed already.
        ProtocolError: the protocol has no such indicator.
        RecordStateError: the audit is finalised.
        UnknownRowError: no such audit.
    """
    _refuse_finalised(vault, audit_id)
    protocol_of(vault.audits.get(audit_id), vault).indicator(indicator_id)
    count = assess(vault, audit_id).site.of(indicator_id)
    assert count is not None  # noqa: S101 - the protocol has it
    if state not in STATES_TO_SET:
        words = ", ".join(STATE_WORDS[each] for each in STATES_TO_SET)
        raise AnswerError("This state cannot be set.", f"Choose one of: {words}.")
    _refuse_same(state, count.computed)
    auditor = vault.identity.auditor_name
    return vault.overrides.of_indicator(
        audit_id, indicator_id, count.computed, state, reason, auditor
    )


def withdraw_override(vault: Vault, override_id: str) -> Override:
    """Let the rule's result count again; the override stays in the history.

    Raises:
        RecordStateError: it is not in force, or the audit is finalised.
        UnknownRowError: no such override.
    """
    return vault.overrides.withdraw(override_id)


def outcome_words(
    protocol: Protocol, worker: WorkerAssessment, override: Override | None = None
) -> str:
    """A worker's outcome in the protocol's words, with the rule's beside one that was set.

    With `override`, its reason too: for the auditor on the laptop, for nothing that leaves.
    """
    outcome = str(protocol.outcome_wording(worker.outcome).title)
    if worker.overridden_from is None:
        return outcome
    computed = str(protocol.outcome_wording(worker.computed).title)
    return _beside(outcome, computed, override)


def state_words(count: IndicatorCount, override: Override | None = None) -> str:
    """An indicator's state at the site, likewise."""
    if count.overridden is None:
        return STATE_WORDS[count.computed]
    return _beside(STATE_WORDS[count.state], STATE_WORDS[count.computed], override)


def _beside(set_to: str, computed: str, override: Override | None) -> str:
    why = ""
    if override is not None:
        why = f": {override.reason}" if override.reason else "; why is sealed with the interview"
    by_rule = f"by the rule: {computed[:1].lower()}{computed[1:]}"
    return f"{set_to} ({by_rule}; overridden by the auditor{why})"


def _refuse_finalised(vault: Vault, audit_id: str) -> None:
    if vault.audits.get(audit_id).state != "draft":
        raise RecordStateError(
            "The audit is finalised: its assessment cannot be overridden any more.",
            "It can be read and delivered as it is.",
        )


def _refuse_same(wanted: str, computed: str) -> None:
    if wanted == computed:
        raise AnswerError(
            "That is what the rule says already.",
            "Choose another one, or withdraw the override that is in force.",
        )
