"""Starting an audit and its records: each record is pinned to the form version it starts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.filling import last_saved, session_for
from auditor_app.audit.protocols import protocol_of
from auditor_app.errors import RecordStateError

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol, ProtocolForm
    from auditor_app.vault import Audit, Record, Vault


def start_audit(vault: Vault, protocol: Protocol, title: str) -> Audit:
    """A new audit with one draft record for every form that the protocol wants exactly once."""
    with vault.transaction():
        audit = vault.audits.create(protocol.protocol_id, protocol.version, title)
        for form in protocol.forms:
            if form.count == "one":
                _create_record(vault, audit.id, form, form.title)
    return audit


def start_record(vault: Vault, audit_id: str, form_id: str) -> Record:
    """A new draft record of a form that an audit may have several times, or not at all.

    Raises:
        RecordStateError: the audit is finalised, or has the form's only record already.
        ProtocolError: the protocol has no such form.
    """
    audit = vault.audits.get(audit_id)
    if audit.state != "draft":
        raise RecordStateError(
            "This audit is finalised; nothing can be added to it.",
            "Start a new audit for what is still to be recorded.",
        )
    form = protocol_of(audit, vault).form(form_id)
    existing = [r for r in vault.records.of_audit(audit_id) if r.form_id == form_id]
    several = form.count in {"many", "any"}
    if existing and not several:
        raise RecordStateError(
            f"An audit has one {form.title}, and this one has it.",
            "Open the record that is there.",
        )
    title = f"{form.title} {len(existing) + 1}" if several else form.title
    return _create_record(vault, audit_id, form, title)


def _create_record(vault: Vault, audit_id: str, form: ProtocolForm, title: str) -> Record:
    definition = form.definition
    vault.forms.pin(
        definition.xml,
        definition.form_id,
        definition.version,
        definition.digest,
        definition.media_content,
    )
    saved_before = last_saved(vault, audit_id, definition, form.role)
    session = session_for(vault, definition, saved_before=saved_before)
    return vault.records.create(
        audit_id,
        definition.digest,
        definition.form_id,
        definition.version,
        form.role,
        title,
        session.values(),
    )
