"""A filled audit for tests of the window, from the demonstration's fictional answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from auditor_app.audit import (
    delta_of,
    open_session,
    protocol_of,
    record_title,
    start_audit,
    start_record,
    store,
)
from auditor_app.central import Organisation
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault import Audit

PASSPHRASE = "seven grey herons wade"
ANSWERS = Path(__file__).parents[2] / "build_scripts" / "demo_answers.json"
SITE_NAME = "/data/identification/site_name"


def fill_audit(vault: Vault) -> Audit:
    """An audit with its site profile and one interview complete, still a draft."""
    answers: dict[str, Any] = json.loads(ANSWERS.read_text("utf-8"))
    audit = start_audit(
        vault, shipped_protocol("ilo_forced_labour"), "Al-Mithal Garments, first audit"
    )
    (site,) = vault.records.of_audit(audit.id)
    fill(vault, site.id, answers["site"]["answers"])
    interview = start_record(vault, audit.id, "worker_interview")
    fill(vault, interview.id, answers["workers"][0]["answers"])
    return audit


def enrol(vault: Vault, folder: Path) -> None:
    """Enrol the vault with an organisation that is made for it."""
    organisation = Organisation.create(folder, "Fair Work Office", upload_url="http://127.0.0.1:9")
    request = make_device_request("Amina Haddad", "Field laptop 3")
    vault.identity.device_request = request
    answer = organisation.enrol(request.request_pem, days=30)
    organisation.close()
    vault.identity.enrol(*accept_answer(request.private_key_pem, answer))


def fill(vault: Vault, record_id: str, answers: Mapping[str, str]) -> None:
    """Answer a record, in one transaction."""
    record = vault.records.get(record_id)
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    session = open_session(vault, record_id)
    changes = []
    for ref, value in answers.items():
        if "]" in ref and ref not in session.values():
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
    title = record_title(session, form.record_title)
    store(vault, record_id, delta_of(session, changes), title=title)


def enrolled(folder: Path, central: Path) -> None:
    """Enrol the laptop of a closed vault with an organisation made for it."""
    organisation = Organisation.create(
        central, "Example Labour Watch", upload_url="https://a.example"
    )
    request = make_device_request("Amina Haddad", "A laptop")
    answer = organisation.enrol(request.request_pem, days=30)
    organisation.close()
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        vault.identity.device_request = request
        vault.identity.enrol(*accept_answer(request.private_key_pem, answer))


def values_in(folder: Path) -> dict[str, str]:
    """What the vault holds of the first audit's site profile, read after the window let go."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        audit = vault.audits.list()[0]
        return vault.records.values(vault.records.of_audit(audit.id)[0].id)


def make_photo(path: Path) -> Path:
    """A small picture in the format that the name's ending says."""
    Image.effect_noise((640, 480), 60).convert("RGB").save(path)
    return path
