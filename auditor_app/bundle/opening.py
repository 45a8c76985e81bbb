"""Opening a bundle for good: its bag as plain files in a folder.

An explicit act of whoever holds the key: from then on the audit lies there in clear.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, BinaryIO

import pyrage

from auditor_app.bundle import names
from auditor_app.bundle.private_files import create_private
from auditor_app.bundle.reading import BagCollector, Limits
from auditor_app.bundle.signers import Trust
from auditor_app.bundle.verifying import Beside, check_sealed
from auditor_app.errors import BundleError
from auditor_app.identity.age_keys import age_identity

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.bundle.verdict import BundleVerdict


def open_bundle(
    path: Path,
    identity: str,
    into: Path,
    *,
    ca_pem: str | None = None,
    signature_path: Path | None = None,
) -> tuple[Path, BundleVerdict]:
    """Unpack the sealed bundle at `path` into the folder `into`.

    Args:
        path: the sealed bundle.
        identity: text with the age key that opens it.
        into: where the bag's folder `audit-<uuid>` is made; created where it is missing.
        ca_pem: the trusted root. Without it the bundle must agree with itself and with the
            signature beside it, but nobody has checked who made it.
        signature_path: the outer signature, where it does not lie beside the bundle.

    Files that were sealed before the bundle stay in the bag as they are. Those that `identity`
    opens come in clear into a folder beside it, `audit-<uuid>-unsealed`, under the same paths.

    Returns:
        The bag's folder, and what the check found.

    Raises:
        BundleError: the bundle has a fault, or the folder is there already. Nothing is left.
        IdentityError: `identity` cannot be used.
    """
    key = age_identity(identity)
    into.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial, inner = into / f".{path.name}.partial", into / f".{path.name}.unsealed.partial"
    for folder in (partial, inner):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
    collector = _Unpacker(partial, key)
    try:
        beside = Beside(signature_path or names.signature_beside(path))
        with path.open("rb") as stream:
            verdict = check_sealed(stream, path.name, beside, Trust(ca_pem), key, collector)
        verdict.raise_faults()
        target = into / names.top_folder(verdict.bundle_id)
        unsealed = target.with_name(f"{target.name}-unsealed")
        for folder in (target, unsealed):
            if folder.exists():
                raise BundleError(
                    [f"{folder.name} is there already."], "Open the bundle into another folder."
                )
        if verdict.unsealed_files:
            for name, seen in collector.facts().nested.items():
                if seen.plain is not None:
                    _unseal(partial / name, inner / name.removesuffix(".age"), key)
        partial.rename(target)
        if verdict.unsealed_files:
            try:
                inner.rename(unsealed)
            except OSError:
                shutil.rmtree(target, ignore_errors=True)
                raise
    finally:
        collector.close()
        for folder in (partial, inner):
            shutil.rmtree(folder, ignore_errors=True)
    return target, verdict


def _unseal(sealed: Path, plain: Path, key: pyrage.x25519.Identity) -> None:
    """Write what is inside of a file that was checked already."""
    plain.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with sealed.open("rb") as source, create_private(plain) as target:
        pyrage.decrypt_io(source, target, [key])


class _Unpacker(BagCollector):
    """A `BagCollector` that also writes every file below a folder."""

    def __init__(self, folder: Path, key: pyrage.x25519.Identity) -> None:
        super().__init__(Limits(), identity=key)
        self._folder = folder
        self._file: BinaryIO | None = None

    def begin_file(self, name: str, size: int) -> None:
        """Begin the file; its name is checked first."""
        super().begin_file(name, size)
        target = self._folder / self.path
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made anew: two names can never mean one file here.
        self._file = create_private(target)

    def file_bytes(self, piece: memoryview) -> None:
        """Write some of its bytes."""
        super().file_bytes(piece)
        if self._file is not None:
            self._file.write(piece)

    def end_file(self) -> None:
        """Close it."""
        super().end_file()
        self._close_file()

    def close(self) -> None:
        """Close a file that was left open where the tar broke off."""
        super().close()
        self._close_file()

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
