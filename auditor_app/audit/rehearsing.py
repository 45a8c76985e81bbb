"""The main job once, with an invented audit: does this installation do it from end to end?

A vault is made, filled, finalised, reported on, sealed and the bundle checked, all in a folder that
the caller throws away. The organisation that the laptop is enrolled with is made for it and
forgotten: its keys never leave memory.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import pyrage

from auditor_app.audit.finishing import finalise
from auditor_app.audit.practising import fill_record
from auditor_app.audit.reporting import make_report
from auditor_app.audit.sealing import seal
from auditor_app.audit.starting import start_audit, start_record
from auditor_app.bundle import verify_bundle
from auditor_app.errors import InstallationError
from auditor_app.identity.authority import Authority
from auditor_app.identity.enrolment import accept_answer, answer_request, make_device_request
from auditor_app.identity.programme import ESCROW_NAME, Programme, Recipient
from auditor_app.protocols import shipped_protocol
from auditor_app.shipped import practice_folder
from auditor_app.sync import copy_to_stick
from auditor_app.vault import Argon2Cost, SignOff, Vault, check_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE: Final = "rehearsal"  # noqa: S105 - of a vault of invented answers that is thrown away
_ORGANISATION: Final = "Rehearsal (invented)"
_INTERVIEW: Final = "worker_interview"
_WHOLE: Final = 2
"""How many of the invented interviews are answered to the end."""
_COST: Final = Argon2Cost(64 * 1024, 1, 1)


@dataclass(frozen=True, slots=True)
class Done:
    """One step that went well: what it was, and what came of it."""

    step: str
    told: str


def rehearse(folder: Path) -> Iterator[Done]:
    """Do the main job in `folder`, an empty one; each step once it is done.

    Raises:
        AuditorError: a step failed.
    """
    authority = Authority.create(_ORGANISATION)
    opener = pyrage.x25519.Identity.generate()
    vault, _ = Vault.create(folder / "vault", PASSPHRASE, cost=_COST)
    with vault:
        yield Done("create", "a vault")
        _enrol(vault, authority, opener)
        yield Done("enrol", "with an organisation that was made for this")
        audit_id, answers = _fill(vault)
        yield Done("fill", f"{answers} answers")
        who = SignOff("A. Rehearsal", "Auditor", "Nowhere", "Nothing here is true.", _now())
        finalise(vault, audit_id, who)
        yield Done("finalise", "signed off")
        entry = seal(vault, audit_id)
        yield Done("seal", f"a bundle of {entry.size:,} bytes")
        report = make_report(vault, audit_id)
        if not report.startswith(b"%PDF-"):
            raise _wrong("The report is no PDF.")
        yield Done("report", f"a PDF of {len(report):,} bytes")
        stick = folder / "stick"
        stick.mkdir()
        bundle, _ = copy_to_stick(vault, entry.bundle_id, stick)
    verdict = verify_bundle(bundle, ca_pem=authority.root_pem, identity=str(opener))
    if not verdict.ok or not verdict.opened:
        raise _wrong(*(fault.message for fault in verdict.faults))
    yield Done(
        "verify", f"signed by {verdict.signer}, {verdict.unsealed_files} sealed files opened"
    )
    if faults := check_vault(folder / "vault", PASSPHRASE, deep=True):
        raise _wrong(*map(str, faults))
    yield Done("check", "the vault is whole")


def _enrol(vault: Vault, authority: Authority, opener: pyrage.x25519.Identity) -> None:
    apart = pyrage.x25519.Identity.generate()
    programme = Programme(
        organisation=_ORGANISATION,
        ca_certificate_pem=authority.root_pem,
        recipients=(
            Recipient("central", str(opener.to_public())),
            Recipient(ESCROW_NAME, str(apart.to_public())),
        ),
        upload_url="",
        receipt_certificate_pem="".join(authority.issue_receipt_identity().chain_pem),
    )
    request = make_device_request("A. Rehearsal", "This laptop")
    vault.identity.device_request = request
    answer = answer_request(authority, request.request_pem, programme)
    vault.identity.enrol(*accept_answer(request.private_key_pem, answer.to_json()))


def _fill(vault: Vault) -> tuple[str, int]:
    """The audit's id, and how many answers it has."""
    invented: dict[str, Any] = json.loads((practice_folder() / "answers.json").read_text("utf-8"))
    audit = start_audit(vault, shipped_protocol(invented["protocol"]), "Rehearsal (invented)")
    (site,) = vault.records.of_audit(audit.id)
    fill_record(vault, site.id, invented["site"])
    whole = invented["workers"][:_WHOLE]
    for answers in whole:
        fill_record(vault, start_record(vault, audit.id, _INTERVIEW).id, answers)
    return audit.id, len(invented["site"]) + sum(map(len, whole))


def _now() -> datetime:
    return datetime.now(UTC)


def _wrong(*faults: str) -> InstallationError:
    return InstallationError(
        " ".join(faults) or "The bundle could not be opened.",
        "Do not work with this installation: install the program again, and tell who gave it out.",
    )
