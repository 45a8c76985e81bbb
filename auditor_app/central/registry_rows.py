"""Between the registry's rows and the values that it hands out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from auditor_app.central.entries import IssuedCertificate, RecordedRefusal, TakenBundle, Upload

if TYPE_CHECKING:
    from auditor_app.central.tables import BundleRow, CertificateRow, RefusalRow, UploadRow

_LONGEST_NAME: Final = 250


def certificate_of(row: CertificateRow) -> IssuedCertificate:
    """An issued certificate."""
    return IssuedCertificate(
        fingerprint=row.fingerprint,
        device=row.device,
        serial=row.serial,
        subject=row.subject,
        not_before=datetime.fromisoformat(row.not_before),
        not_after=datetime.fromisoformat(row.not_after),
        issued_at=datetime.fromisoformat(row.issued_at),
        revoked_at=datetime.fromisoformat(row.revoked_at) if row.revoked_at else None,
        pem=row.pem,
    )


def upload_of(row: UploadRow) -> Upload:
    """An upload under way."""
    return Upload(
        token=row.token,
        digest=row.digest,
        size=row.size,
        device=row.device,
        envelope=row.envelope.encode("utf-8"),
        whole=row.whole,
        created_at=datetime.fromisoformat(row.created_at),
    )


def bundle_of(row: BundleRow) -> TakenBundle:
    """A bundle that was taken in."""
    return TakenBundle(
        digest=row.digest,
        bundle_id=row.bundle_id,
        device=row.device,
        certificate=row.certificate,
        sequence=row.sequence,
        previous=row.previous,
        size=row.size,
        opened=row.opened,
        token=row.token,
        received_at=datetime.fromisoformat(row.received_at),
        receipt=row.receipt.encode("utf-8"),
        organisation=row.organisation or "",
        created_at=datetime.fromisoformat(row.created_at) if row.created_at else None,
        supersedes=row.supersedes,
    )


def refusal_of(row: RefusalRow) -> RecordedRefusal:
    """A refusal as it was told."""
    return RecordedRefusal(
        digest=row.digest,
        device=row.device,
        sequence=row.sequence,
        reason=row.reason,
        message=row.message,
        remedy=row.remedy,
        final=row.final,
        last_at=datetime.fromisoformat(row.last_at),
        times=row.times,
    )


def upload_values(upload: Upload) -> dict[str, Any]:
    """The columns of an upload."""
    return {
        "token": upload.token,
        "digest": upload.digest,
        "size": upload.size,
        "device": upload.device,
        "envelope": upload.envelope.decode("utf-8"),
        "whole": upload.whole,
        "created_at": upload.created_at.isoformat(),
    }


def bundle_values(bundle: TakenBundle) -> dict[str, Any]:
    """The columns of a bundle."""
    return {
        "digest": bundle.digest,
        "bundle_id": bundle.bundle_id,
        "device": bundle.device,
        "certificate": bundle.certificate,
        "sequence": bundle.sequence,
        "previous": bundle.previous,
        "size": bundle.size,
        "opened": bundle.opened,
        "token": bundle.token,
        "received_at": bundle.received_at.isoformat(),
        "receipt": bundle.receipt.decode("utf-8"),
        "organisation": storable(bundle.organisation)[:_LONGEST_NAME] or None,
        "created_at": text_of(bundle.created_at),
        "supersedes": bundle.supersedes,
    }


def refusal_values(refusal: RecordedRefusal) -> dict[str, Any]:
    """The columns of a refusal that is told for the first time."""
    return {
        "digest": refusal.digest,
        "device": refusal.device,
        "sequence": refusal.sequence,
        "reason": refusal.reason,
        "message": storable(refusal.message),
        "remedy": storable(refusal.remedy),
        "final": refusal.final,
        "first_at": refusal.last_at.isoformat(),
        "last_at": refusal.last_at.isoformat(),
        "times": refusal.times,
    }


def text_of(moment: datetime | None) -> str | None:
    """A time as it stands in a row."""
    return None if moment is None else moment.isoformat()


def storable(text: str) -> str:
    """`text` as every database takes it: PostgreSQL has no NUL, and no half of a pair is UTF-8."""
    if "\0" in text:
        text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
