"""A release of invented files, signed by a key that is made for it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.identity.keys import make_private_key
from auditor_app.identity.release_signing import (
    RELEASE_SUFFIX,
    Release,
    ReleasedFile,
    sign_release,
)

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric import ec

SIGNED = datetime(2026, 12, 1, 12, tzinfo=UTC)
CONTENTS = {
    "auditor-2.1.0-linux-x86_64.tar.gz": ("linux-x86_64", b"a tar" * 1000),
    "auditor-2.1.0.dmg": ("macos-arm64", b"an image"),
    "auditor_2.1.0_amd64.deb": ("linux-x86_64", b"a package" * 500),
    "sbom.cdx.json": ("any", b"{}"),
}


@dataclass
class Stick:
    """Where a release lies, and with which key it was signed."""

    folder: Path
    key: ec.EllipticCurvePrivateKey = field(default_factory=make_private_key)

    def release(self, version: str = "2.1.0") -> Release:
        files = tuple(
            ReleasedFile(name, platform, len(content), hashlib.sha256(content).hexdigest())
            for name, (platform, content) in sorted(CONTENTS.items())
        )
        return Release(version, SIGNED, files)

    def write(self, version: str = "2.1.0") -> Path:
        for name, (_, content) in CONTENTS.items():
            (self.folder / name).write_bytes(content)
        signature = self.folder / f"auditor-{version}{RELEASE_SUFFIX}"
        signature.write_bytes(sign_release(self.release(version), self.key))
        return signature

    @property
    def keys(self) -> tuple[ec.EllipticCurvePublicKey, ...]:
        return (self.key.public_key(),)
