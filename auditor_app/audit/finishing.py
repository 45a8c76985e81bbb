"""Finishing an audit: the point after which nothing changes any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.filling import definition_of, delta_of, open_session, store
from auditor_app.audit.lacking import missing
from auditor_app.audit.reviewing import require_words
from auditor_app.audit.sealing_records import (
    recipients_of_records,
    records_to_seal,
    seal_records,
)
from auditor_app.errors import RecordStateError, VaultError
from auditor_app.vault.sealed import UNLOCK_AGAIN
from auditor_app.xforms import AuditLog, audit_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.vault import Audit, SignOff, Vault


def finalise(vault: Vault, audit_id: str, sign_off: SignOff) -> Audit:
    """Close the audit and its records with the auditor's sign-off; they cannot change afterwards.

    Records whose forms ask for a log are told that they are final, or why they are not yet. Those
    whose forms ask for it are sealed: from then on only the organisation reads them.

    Raises:
        RecordStateError: something is missing, or a reason that the protocol asks for, or the audit
            is finalised already.
        FindingError: a text of the sign-off holds the code of a worker.
        IdentityError: a record is to be sealed, and this laptop is not enrolled.
        StorageFullError, VaultAccessError: nothing was changed; or, where the audit is finalised
            all the same, what sealed records left behind is cleared at the next unlock.
    """
    if vault.audits.get(audit_id).state != "draft":
        raise RecordStateError(
            "This audit is finalised already.", "Open its report, or deliver it from the outbox."
        )
    with vault.transaction():
        gaps = missing(vault, audit_id)
        if gaps:
            _tell_logs(vault, audit_id, AuditLog.refused, {gap.record_id for gap in gaps})
        else:
            require_words(vault, audit_id, sign_off)
            audit = _close(vault, audit_id, sign_off)
    if not gaps:
        _settle(vault)
        return audit
    message = f"The audit cannot be finalised: {len(gaps)} things are missing."
    if len(gaps) == 1:
        message = "The audit cannot be finalised: one thing is missing."
    raise RecordStateError(message, "Open the list of what is missing and complete it.")


def _settle(vault: Vault) -> None:
    """Clear what sealing left; the audit is final whether that can be done now or not."""
    try:
        vault.sealed.settle()
    except VaultError as error:
        raise type(error)(
            "The audit is final and sealed, but what its records left in clear in the vault could"
            f" not be cleared yet: {error.message}",
            UNLOCK_AGAIN,
        ) from error


def _close(vault: Vault, audit_id: str, sign_off: SignOff) -> Audit:
    """Finalise an audit that is complete, and seal what is to be sealed."""
    to_seal = records_to_seal(vault, audit_id)
    if to_seal:
        recipients_of_records(vault)
    _end_records(vault, audit_id)
    _tell_logs(vault, audit_id, AuditLog.finalize)
    audit = vault.audits.finalise(audit_id, sign_off)
    if to_seal:
        seal_records(vault, audit_id, to_seal)
    return audit


def _end_records(vault: Vault, audit_id: str) -> None:
    """Write into records whose forms ask for it when they ended: with their last answer.

    The audit may be signed days later; an interview's length has nothing to do with that.
    """
    for record in vault.records.of_audit(audit_id):
        binds = definition_of(vault, record).binds.values()
        if any((b.preload, b.preload_parameters) == ("timestamp", "end") for b in binds):
            session = open_session(vault, record.id)
            changes = session.finish(record.changed_at)
            if changes:
                store(vault, record.id, delta_of(session, changes))


def _tell_logs(
    vault: Vault,
    audit_id: str,
    event: Callable[[AuditLog], None],
    record_ids: set[str] | None = None,
) -> None:
    """Report `event` to the logs of an audit's drafts, or of those named."""
    for record in vault.records.of_audit(audit_id):
        named = record_ids is None or record.id in record_ids
        if not named or record.state != "draft":
            continue
        if audit_settings(definition_of(vault, record)) is None:
            continue
        session = open_session(vault, record.id)
        if session.log is not None:
            event(session.log)
            store(vault, record.id, delta_of(session, ()))
