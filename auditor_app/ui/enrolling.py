"""What the enrolment page asks of the vault: done on the vault's thread, as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import load_request, subject_of_request
from auditor_app.identity.enrolment import accept_answer, make_device_request

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class Standing:
    """What the vault holds of this laptop's identity."""

    requested: str
    request_pem: bytes
    identity: SigningIdentity | None
    programme: Programme | None


def standing(vault: Vault) -> Standing:
    """Read the laptop's identity."""
    waiting = vault.identity.device_request
    asked = str(subject_of_request(load_request(waiting.request_pem))) if waiting else ""
    return Standing(
        asked,
        waiting.request_pem if waiting else b"",
        vault.identity.signing_identity,
        vault.identity.programme,
    )


def make_request(vault: Vault, *, auditor: str, laptop: str) -> Standing:
    """Make a key, which stays in the vault, and a request for it."""
    vault.identity.device_request = make_device_request(auditor, laptop)
    return standing(vault)


def read_answer(vault: Vault, *, source: Path) -> tuple[SigningIdentity, Programme]:
    """Read and check an answer, without taking it yet.

    Raises:
        IdentityError: nothing was requested, or the answer does not fit.
    """
    waiting = vault.identity.device_request
    if waiting is None:
        raise IdentityError("This vault has asked for no certificate.", "Make a request first.")
    known = vault.identity.programme
    return accept_answer(
        waiting.private_key_pem,
        source.read_bytes(),
        known_roots=(known.ca_certificate_pem,) if known else (),
        revocations=known.revocations if known else None,
    )


def enrol(vault: Vault, *, identity: SigningIdentity, programme: Programme) -> Standing:
    """Take a checked answer."""
    vault.identity.enrol(identity, programme)
    return standing(vault)
