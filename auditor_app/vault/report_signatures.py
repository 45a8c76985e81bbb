"""The signatures that reports got: kept, so that the same report has the same one ever after.

A report is made anew each time that it is shown. Its signature is made once, with the certificate
of that day, and may get a time stamp later; a renewed certificate changes nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_SIGNATURE: Final = "report_signature:"
_MOMENT: Final = "report_signed_at:"


@dataclass(frozen=True, slots=True)
class ReportSignature:
    """A CMS signature in DER. `digest` is the SHA-256 of what it signs, in hexadecimal."""

    audit_id: str
    digest: str
    cms: bytes = field(repr=False)


class ReportSignatures:
    """The signatures of one vault's reports."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets

    def signed_at(self, audit_id: str, unsigned: str) -> datetime | None:
        """The moment that a report's first signature states, None where it has none.

        `unsigned` is the report's SHA-256 before it was signed, in hexadecimal.
        """
        kept = self._secrets.get(f"{_MOMENT}{audit_id}:{unsigned}")
        return None if kept is None else datetime.fromisoformat(kept.decode("ascii"))

    def note_signed_at(self, audit_id: str, unsigned: str, moment: datetime) -> None:
        """Note that moment; not in a vault open for reading only."""
        if not self._store.read_only:
            name = f"{_MOMENT}{audit_id}:{unsigned}"
            self._secrets.put(name, moment.isoformat().encode("ascii"))

    def get(self, audit_id: str, digest: str) -> bytes | None:
        """The signature over a report of that digest, None where there is none."""
        return self._secrets.get(f"{_SIGNATURE}{audit_id}:{digest}")

    def keep(self, signature: ReportSignature) -> None:
        """Keep a signature in the place of one before; not in a vault open for reading only."""
        if not self._store.read_only:
            name = f"{_SIGNATURE}{signature.audit_id}:{signature.digest}"
            self._secrets.put(name, signature.cms)

    def all(self) -> tuple[ReportSignature, ...]:
        """Every signature that is kept."""
        found = []
        for name, cms in self._secrets.named(_SIGNATURE).items():
            audit_id, _, digest = name.removeprefix(_SIGNATURE).rpartition(":")
            found.append(ReportSignature(audit_id, digest, cms))
        return tuple(found)
