"""What the fixtures of these tests are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor_app.identity.authority import Authority
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity


@dataclass(frozen=True)
class Enrolled:
    """Everything that an enrolment made."""

    authority: Authority
    receipts: SigningIdentity
    programme: Programme
    device: SigningIdentity
    request_pem: bytes
    answer: bytes
