"""Who stands for an audit: the auditor, and what the site's representative says to it.

All of it lies in one encrypted row, the drawn signatures too: nothing of it is a file.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from auditor_app.vault.store import read_time

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class SiteSignOff:
    """What the representative of the site does with the sign-off.

    Attributes:
        signature: drawn by hand, a PNG; empty where nobody has drawn one.
        refusal: why the representative does not sign; empty where nobody refused.
    """

    name: str
    role: str
    signature: bytes = field(default=b"", repr=False)
    refusal: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Passed:
    """Soft points that the auditor went past, by their kind, with the reason."""

    kind: str
    count: int
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who stands for an audit: name, role, place, the statement signed; `signed_at` is aware.

    Attributes:
        signature: the auditor's, drawn by hand, a PNG; empty where none was drawn.
        site: what the site's representative does; None where none was asked.
        remarks: what the site wants to have written down.
        passed: what was open and gone past, with reasons.
    """

    name: str
    role: str
    place: str
    statement: str
    signed_at: datetime
    signature: bytes = field(default=b"", repr=False)
    site: SiteSignOff | None = None
    remarks: str = field(default="", repr=False)
    passed: tuple[Passed, ...] = ()

    def to_document(self) -> dict[str, Any]:
        """As it is told to others: time in ISO 8601, pictures in base64; what is empty is left out.

        An audit that was signed off before there was more than the first five says those alone.
        """
        said: dict[str, Any] = {
            "name": self.name,
            "role": self.role,
            "place": self.place,
            "statement": self.statement,
            "signed_at": self.signed_at.isoformat(),
        }
        if self.signature:
            said["signature_png"] = _text(self.signature)
        if self.site is not None:
            site = {"name": self.site.name, "role": self.site.role}
            if self.site.signature:
                site["signature_png"] = _text(self.site.signature)
            if self.site.refusal:
                site["refusal"] = self.site.refusal
            said["site"] = site
        if self.remarks:
            said["remarks"] = self.remarks
        if self.passed:
            said["passed"] = [
                {"kind": each.kind, "count": each.count, "reason": each.reason}
                for each in self.passed
            ]
        return said

    def to_json(self) -> str:
        """As it is stored."""
        return json.dumps(self.to_document())

    @staticmethod
    def from_json(stored: str) -> SignOff:
        """As it was stored."""
        said: dict[str, Any] = json.loads(stored)
        site = said.get("site")
        return SignOff(
            name=said["name"],
            role=said["role"],
            place=said["place"],
            statement=said["statement"],
            signed_at=read_time(said["signed_at"]),
            signature=_bytes(said),
            site=None
            if site is None
            else SiteSignOff(site["name"], site["role"], _bytes(site), site.get("refusal", "")),
            remarks=said.get("remarks", ""),
            passed=tuple(Passed(**each) for each in said.get("passed", ())),
        )


def _text(picture: bytes) -> str:
    return base64.b64encode(picture).decode("ascii")


def _bytes(said: dict[str, Any]) -> bytes:
    try:
        return base64.b64decode(said.get("signature_png", ""), validate=True)
    except (binascii.Error, ValueError):
        return b""  # of a damaged row: the names must still be told
