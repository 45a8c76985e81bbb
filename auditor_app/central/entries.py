"""What the registry hands out: plain, frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A certificate that the organisation issued.

    `fingerprint` is the SHA-256 of its DER form as `openssl` prints it, `device` that of its public
    key in hexadecimal: a device may keep its key when its certificate is renewed.
    """

    fingerprint: str
    device: str
    serial: str
    subject: str
    not_before: datetime
    not_after: datetime
    issued_at: datetime
    revoked_at: datetime | None
    pem: str


@dataclass(frozen=True, slots=True)
class Upload:
    """A bundle that is still arriving. `whole` once every byte is on the disk."""

    token: str
    digest: str
    size: int
    device: str
    envelope: bytes
    whole: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class TakenBundle:
    """A bundle that was taken in.

    `opened` says whether its inside was checked too. `organisation`, `created_at` (the laptop's
    clock) and `supersedes` (the id of the bundle that this one corrects) are what its signed
    statement says; empty where it was taken before that was kept.
    """

    digest: str
    bundle_id: str
    device: str
    certificate: str
    sequence: int
    previous: str | None
    size: int
    opened: bool
    token: str
    received_at: datetime
    receipt: bytes
    organisation: str = ""
    created_at: datetime | None = None
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class RecordedRefusal:
    """A refusal as it was told. `final`: the same bytes will be refused again."""

    digest: str
    device: str
    sequence: int
    reason: str
    message: str
    remedy: str
    final: bool
    last_at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class SequenceGap:
    """Numbers `first` to `last` of a device have not arrived, although later ones have."""

    device: str
    first: int
    last: int
