"""The organisation's keys on disk, each file readable by its owner only.

The root and the issuing authority below it lie in folders of their own, in files of the same names:
the root's folder is moved off the machine, the store's `keys` stays. In a store that an earlier
version of the program made, `keys` holds the root's own key.

The authority's key is sealed with a passphrase where one is given: as an age file (scrypt), because
the passphrase-protected PEM that `cryptography` writes derives its key with 2048 rounds only.
Identities for opening bundles are written as `age-keygen` writes them, so that `age -d -i` works.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.central.objects import flush
from auditor_app.errors import CentralError, WrongKeyError
from auditor_app.identity.age_keys import age_identity
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import split_certificates
from auditor_app.identity.signing import SigningIdentity

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

AUTHORITY_KEY: Final = "ca.key.pem"
SEALED_AUTHORITY_KEY: Final = "ca.key.pem.age"
AUTHORITY_CHAIN: Final = "ca.chain.pem"
ROOT: Final = "ca.cert.pem"
RECEIPT_KEY: Final = "receipt.key.pem"
RECEIPT_CHAIN: Final = "receipt.cert.pem"
_RENEWAL: Final = "renewal"
_OF_AN_AUTHORITY: Final = (AUTHORITY_KEY, SEALED_AUTHORITY_KEY)


def write_private(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, and wait until it is on the disk.

    Raises:
        CentralError: a file of that name is there already; it keeps its bytes.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise CentralError(
            f"There is already a file {path}.", "Name another file, or move this one away."
        ) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        flush(path.parent)
    except OSError:
        with suppress(FileNotFoundError):
            path.unlink()
        raise


def write_authority(folder: Path, authority: Authority, passphrase: str | None) -> None:
    """Write the authority's key, sealed where there is a passphrase, and its certificates."""
    write_private(folder / ROOT, authority.root_pem.encode("ascii"))
    write_private(folder / AUTHORITY_CHAIN, "".join(authority.chain_pem).encode("ascii"))
    if passphrase:
        sealed: bytes = pyrage.passphrase.encrypt(authority.private_key_pem, passphrase)
        write_private(folder / SEALED_AUTHORITY_KEY, sealed)
    else:
        write_private(folder / AUTHORITY_KEY, authority.private_key_pem)


def is_authority_sealed(folder: Path) -> bool:
    """Whether the authority's key needs a passphrase."""
    return (folder / SEALED_AUTHORITY_KEY).exists()


def read_authority(folder: Path, passphrase: str | None) -> Authority:
    """The authority with its key.

    Raises:
        CentralError: the key is not here (it may be kept off this machine).
        WrongKeyError: it needs a passphrase, or another one.
    """
    chain = _chain(folder / AUTHORITY_CHAIN)
    if not is_authority_sealed(folder):
        return Authority(_bytes(folder / AUTHORITY_KEY), chain)
    if not passphrase:
        raise WrongKeyError(
            "The key of the certification authority is sealed with a passphrase.",
            "Give the passphrase that it was sealed with when it was made.",
        )
    try:
        key: bytes = pyrage.passphrase.decrypt(_bytes(folder / SEALED_AUTHORITY_KEY), passphrase)
    except pyrage.DecryptError as error:
        raise WrongKeyError(
            "The passphrase does not open the key of the certification authority.",
            "Give the passphrase that it was sealed with when it was made.",
        ) from error
    return Authority(key, chain)


def read_chain(folder: Path) -> tuple[str, ...]:
    """The authority's certificates, own one first, root last; its key is not needed for them.

    Raises:
        CentralError: they are not there.
    """
    return _chain(folder / AUTHORITY_CHAIN)


def replace_authority(
    folder: Path, authority: Authority, receipts: SigningIdentity, passphrase: str | None
) -> None:
    """Put another authority and another receipt key in the place of those in `folder`.

    The new files are written beside, all of them, before the first takes its place: a stop in
    between is made up for by `finish_replacing`.
    """
    finish_replacing(folder)
    unfinished = folder / f"{_RENEWAL}.part"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    write_authority(unfinished, authority, passphrase)
    write_receipt_identity(unfinished, receipts)
    flush(unfinished)
    unfinished.rename(folder / _RENEWAL)
    flush(folder)
    finish_replacing(folder)


def finish_replacing(folder: Path) -> None:
    """Put new keys that are whole in their places, where a stop kept them from it."""
    ready = folder / _RENEWAL
    if not ready.is_dir():
        return
    for path in sorted(ready.iterdir()):
        if path.name in _OF_AN_AUTHORITY:
            # A key that is sealed now must not stay in clear beside it, nor the other way round.
            for name in _OF_AN_AUTHORITY:
                if name != path.name:
                    (folder / name).unlink(missing_ok=True)
        with suppress(FileNotFoundError):  # another process makes up for the same stop
            path.replace(folder / path.name)
    flush(folder)
    with suppress(FileNotFoundError):
        ready.rmdir()
    flush(folder)


def write_receipt_identity(folder: Path, identity: SigningIdentity) -> None:
    """Write the key that signs receipts, and its certificates."""
    write_private(folder / RECEIPT_KEY, identity.private_key_pem)
    write_private(folder / RECEIPT_CHAIN, "".join(identity.chain_pem).encode("ascii"))


def read_receipt_identity(folder: Path) -> SigningIdentity:
    """The key that signs receipts.

    Raises:
        CentralError: it is not here.
    """
    return SigningIdentity(_bytes(folder / RECEIPT_KEY), _chain(folder / RECEIPT_CHAIN))


def write_age_identity(path: Path, at: datetime) -> str:
    """Make a fresh age identity, write it as `age-keygen` does, and return its public key."""
    identity = pyrage.x25519.Identity.generate()
    public_key = str(identity.to_public())
    lines = (
        f"# created: {at:%Y-%m-%dT%H:%M:%SZ}",
        f"# public key: {public_key}",
        str(identity),
        "",
    )
    write_private(path, "\n".join(lines).encode("ascii"))
    return public_key


def read_age_identity(path: Path) -> str | None:
    """The text of an age key file; None where it is not there (it is kept elsewhere).

    Raises:
        IdentityError: it holds no age key.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return None
    age_identity(text)
    return text


def _chain(path: Path) -> tuple[str, ...]:
    return split_certificates(_bytes(path).decode("ascii"))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise CentralError(
            f"The key file {path.name} is not in the folder {path.parent}.",
            "Bring it back from where it is kept, for as long as it is needed.",
        ) from None
