"""A release, for its makers: the key, the checksums, the signature (docs/release.md).

    release.py key FOLDER              a new key pair, on the machine that has no network
    release.py sums FOLDER             SHA256SUMS over everything in FOLDER
    release.py sign FOLDER --key FILE  the signature that `auditor update check` reads

The passphrase of the private key is asked for, or read from AUDITOR_PASSPHRASE.
"""

from __future__ import annotations

import hashlib
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click
import pyrage
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from auditor_app import __version__
from auditor_app.cli.console import AuditorGroup, fail, read_passphrase
from auditor_app.identity.keys import key_id, make_private_key
from auditor_app.identity.release_signing import (
    RELEASE_SUFFIX,
    Release,
    ReleasedFile,
    read_release,
    sign_release,
)

SUMS: Final = "SHA256SUMS"
PRIVATE: Final = "release-key.private.pem.age"
PUBLIC: Final = "release-keys.pem"
_LEAST_LETTERS: Final = 16
_PLATFORMS: Final = (
    (re.compile(r".*_amd64\.deb"), "linux-x86_64"),
    (re.compile(r".*_arm64\.deb"), "linux-arm64"),
    (re.compile(r".*-(linux|windows|macos)-(x86_64|arm64)\.(tar\.gz|exe|dmg)"), ""),
    (re.compile(r"SHA256SUMS|.*\.cdx\.json|.*\.whl"), "any"),
)


@click.group(cls=AuditorGroup)
def release() -> None:
    """Make a release of what was built and checked."""


@release.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def key(folder: Path) -> None:
    """Make a key pair in FOLDER, which must not be there yet."""
    passphrase = read_passphrase(None, confirm=True)
    if len(passphrase) < _LEAST_LETTERS:
        fail(
            f"The passphrase has fewer than {_LEAST_LETTERS} letters.",
            "Take six words or more that have nothing to do with each other.",
        )
    os.umask(0o077)
    folder.mkdir(parents=True)
    made = make_private_key()
    private = made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = made.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    # As the organisation's keys: PEM's own encryption tries passphrases 2048 rounds each, no more.
    (folder / PRIVATE).write_bytes(pyrage.passphrase.encrypt(private, passphrase))
    (folder / PUBLIC).write_bytes(public)
    click.echo(f"{folder / PRIVATE}: stays on this machine, and on a copy in another place")
    click.echo(f"{folder / PUBLIC}: goes into resources/release/")
    click.echo(f"fingerprint: {key_id(made.public_key())}")


@release.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def sums(folder: Path) -> None:
    """Write SHA256SUMS over the files in FOLDER, as `sha256sum -c` reads it."""
    lines = _sums(folder)
    (folder / SUMS).write_bytes("".join(lines).encode())
    click.echo(f"{folder / SUMS}: {len(lines)} files")


@release.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--key",
    "key_file",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The private key that `key` made.",
)
@click.option("--version", "number", default=__version__, show_default=True)
def sign(folder: Path, key_file: Path, number: str) -> None:
    """Sign the files in FOLDER as one version, and check what was signed."""
    private = _private_key(key_file)
    listed = folder / SUMS
    if not listed.is_file() or listed.read_bytes() != "".join(_sums(folder)).encode():
        fail(f"There is no {SUMS} of what lies in {folder} now.", "Run `release.py sums` first.")
    files = tuple(_released(path, number) for path in _files(folder))
    made = Release(number, datetime.now(UTC).replace(microsecond=0), files)
    document = sign_release(made, private)
    if read_release(document, [private.public_key()]) != made:
        fail("What was signed does not read as what was meant.", "Do not publish it.")
    target = folder / f"auditor-{number}{RELEASE_SUFFIX}"
    target.write_bytes(document)
    for file in files:
        click.echo(f"{file.sha256}  {file.platform:14} {file.name}")
    click.echo(f"{target}: signed by {key_id(private.public_key())}")


def _files(folder: Path) -> list[Path]:
    """What is released: every file but the signature."""
    found = sorted(folder.iterdir(), key=lambda path: path.name)
    return [path for path in found if path.is_file() and not path.name.endswith(RELEASE_SUFFIX)]


def _sums(folder: Path) -> list[str]:
    return [f"{_digest(path)}  {path.name}\n" for path in _files(folder) if path.name != SUMS]


def _released(path: Path, number: str) -> ReleasedFile:
    platform = _platform_of(path.name)
    # An older version that was left in the folder would be taken for the new one by every laptop.
    if platform != "any" and not re.search(rf"[-_]{re.escape(number)}[-_]", path.name):
        fail(f"{path.name} is not named as version {number}.", "Take it out, or build it anew.")
    return ReleasedFile(path.name, platform, path.stat().st_size, _digest(path))


def _platform_of(name: str) -> str:
    found = next(((p, m) for each, p in _PLATFORMS if (m := each.fullmatch(name))), None)
    if found is None:
        fail(f"{name} is no file of a release.", "Take it out of the folder, or give it its name.")
    platform, match = found
    return platform or f"{match[1]}-{match[2]}"


def _private_key(path: Path) -> ec.EllipticCurvePrivateKey:
    passphrase = read_passphrase(None)
    try:
        pem = pyrage.passphrase.decrypt(path.read_bytes(), passphrase)
        found = load_pem_private_key(pem, None)
    except (pyrage.DecryptError, ValueError, TypeError):
        fail("The key cannot be opened.", "Check the passphrase and the file.")
    if not isinstance(found, ec.EllipticCurvePrivateKey):
        fail("The key is no P-256 key.", "Take the one that `release.py key` made.")
    return found


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    release()
