"""An interview whose form asks for a log, in a vault of the demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audit_samples import ANSWERS, answer_all

from auditor_app.audit.filling import session_for
from auditor_app.protocols import shipped_protocol
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from auditor_app.vault import Vault

ASKED_FOR = 'odk:track-changes="true" odk:identify-user="true"'


def start_logged(
    vault: Vault, audit_id: str, asked_for: str = ASKED_FOR, *, sealed: bool = True
) -> str:
    """An empty draft of the shipped interview with an `audit` in its meta block; its id."""
    shipped = shipped_protocol("ilo_forced_labour").form("worker_interview").definition
    xml = shipped.xml.replace("<meta>", "<meta><audit/>", 1).replace(
        '<bind nodeset="/data/meta/instanceID"',
        '<bind xmlns:odk="http://www.opendatakit.org/xforms" nodeset="/data/meta/audit"'
        f' type="binary" {asked_for}/><bind nodeset="/data/meta/instanceID"',
        1,
    )
    if not sealed:
        xml = xml.replace(' auditor:sealed="yes"', "", 1)
    form = parse_xform(xml, "worker_interview")
    vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
    values = session_for(vault, form).values()
    record = vault.records.create(
        audit_id, form.digest, form.form_id, form.version, "worker_interview", "Logged", values
    )
    return record.id


def fill_logged(
    vault: Vault, audit_id: str, asked_for: str = ASKED_FOR, *, sealed: bool = True
) -> str:
    """The same, with the demonstration's first interview as its answers."""
    record_id = start_logged(vault, audit_id, asked_for, sealed=sealed)
    answer_all(vault, record_id, ANSWERS["workers"][0]["answers"])
    return record_id
