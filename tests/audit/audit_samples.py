"""What the tests of an audit share: the demonstration's answers, and how they get into a vault."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PIL import Image

from auditor_app.audit import (
    delta_of,
    missing,
    open_session,
    protocol_of,
    record_title,
    store,
)
from auditor_app.central import Organisation
from auditor_app.central.organisation import default_root_folder
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.vault import Argon2Cost, SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

PASSPHRASE = "nine copper kettles"
CHEAP = Argon2Cost(64 * 1024, 1, 1)
ANSWERS = json.loads(
    (Path(__file__).parents[2] / "build_scripts" / "demo_answers.json").read_text("utf-8")
)
EXITS = "/data/photos/photo_exits"
SIGNED = SignOff("Amina Haddad", "Lead auditor", "Amman", "I answer for it.", datetime.now(UTC))


@dataclass(frozen=True)
class Audited:
    """An open vault, its one audit and the record of the site."""

    vault: Vault
    audit_id: str
    site_id: str


def answer_all(vault: Vault, record_id: str, answers: Mapping[str, str]) -> None:
    record = vault.records.get(record_id)
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    session = open_session(vault, record_id)
    for ref, value in answers.items():
        changes = []
        if "]" in ref and ref not in session.values():
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
        title = record_title(session, form.record_title)
        store(vault, record_id, delta_of(session, changes), title=title)


def complete(vault: Vault, record_id: str) -> None:
    """Answer whatever a record still needs, with the first choice or a small number."""
    for _ in range(20):
        gaps = [gap for gap in missing(vault, vault.records.get(record_id).audit_id) if gap.ref]
        if not gaps:
            return
        session = open_session(vault, record_id)
        for gap in gaps:
            node = session.node(gap.ref)
            plain = "G-02" if node.type == "string" else "1"
            value = node.choices[0].value if node.choices else plain
            answer_all(vault, record_id, {gap.ref: value})


@cache
def _office() -> TemporaryDirectory[str]:
    """An organisation of which every test gets a copy: to make one takes as long as most tests."""
    folder = TemporaryDirectory(prefix="auditor-office-")
    Organisation.create(
        Path(folder.name, "central"), "Example Labour Watch", upload_url="https://a.example"
    ).close()
    return folder


def enrol(vault: Vault, folder: Path) -> Path:
    """Enrol the vault with an organisation in `folder`; gives the central opening key's file.

    The root's key lies beside it, as it does when an organisation is made.
    """
    made = Path(_office().name, "central")
    shutil.copytree(made, folder)
    shutil.copytree(default_root_folder(made), default_root_folder(folder))
    organisation = Organisation.open(folder)
    request = make_device_request("Amina Haddad", "A laptop")
    vault.identity.device_request = request
    answer = organisation.enrol(request.request_pem, days=30)
    organisation.close()
    vault.identity.enrol(*accept_answer(request.private_key_pem, answer))
    return folder / "keys" / "central.age-key"


def draw_photo(path: Path, colour: str) -> Path:
    Image.new("RGB", (640, 480), colour).save(path)
    return path
