"""An organisation: one folder with its authority, keys, registry, objects and settings.

```
central.json            settings
keys/                   ca.* (authority), receipt.* (signs receipts), central.age-key (opens)
recipients.json         to whom bundles are sealed: central store and escrow
registry.db             what came
identities.db           who workers are, for its owner alone
objects/                the sealed bundles
uploads/                what is still arriving
```
"""

from __future__ import annotations

import json
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.central import key_files
from auditor_app.central.entries import IssuedCertificate
from auditor_app.central.objects import ObjectStore, flush
from auditor_app.central.registry import Registry, in_file
from auditor_app.central.settings import FILE_NAME, Settings, read_settings
from auditor_app.errors import CentralError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import fingerprint, load_certificate, subject_of
from auditor_app.identity.enrolment import answer_request
from auditor_app.identity.keys import key_id, require_p256
from auditor_app.identity.programme import Programme, Recipient, is_safe_address
from auditor_app.identity.protocol_signing import SignedProtocol, sign_protocol
from auditor_app.protocols.loading import load_protocol
from auditor_app.protocols.packing import read_pack

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import URL

    from auditor_app.identity.signing import SigningIdentity

_KEYS: Final = "keys"
_RECIPIENTS: Final = "recipients.json"
_REGISTRY: Final = "registry.db"
_CENTRAL: Final = "central"
_ESCROW: Final = "escrow"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation's folder, its settings, its registry and its object store."""

    folder: Path
    settings: Settings
    registry: Registry
    objects: ObjectStore

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        *,
        upload_url: str = "",
        escrow_file: Path | None = None,
        passphrase: str | None = None,
        at: datetime | None = None,
    ) -> Organisation:
        """Make an organisation: all of it, or nothing.

        Args:
            folder: does not exist yet, or is empty.
            name: the organisation's, as it stands in its certificates.
            upload_url: where laptops deliver; HTTPS, or plain HTTP to this machine.
            escrow_file: where the escrow's key goes, to be moved off this machine; beside the
                folder if not given.
            passphrase: seals the authority's key; without one it lies there in clear.
            at: the moment of making (now).

        Raises:
            CentralError: the folder or the escrow's file is taken, or the address not safe.
            IdentityError: the name cannot stand in a certificate.
        """
        folder = folder.absolute()
        escrow_file = escrow_file or default_escrow_file(folder)
        _require_free(folder, escrow_file)
        _require_safe(upload_url)
        authority = Authority.create(name, at=at)
        settings = Settings(organisation=name, upload_url=upload_url)
        made = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
        made.mkdir(mode=0o700, parents=True)
        escrow_file.parent.mkdir(parents=True, exist_ok=True)
        now = at or datetime.now(UTC)
        escrow = key_files.write_age_identity(escrow_file, now)
        try:
            _fill(made, authority, settings, escrow, passphrase, now)
            _publish(made, folder)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            escrow_file.unlink()
            raise
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> Organisation:
        """Open the organisation in `folder`. Close it after use.

        Raises:
            CentralError: there is none, or its settings, registry or store cannot be used.
        """
        folder = folder.absolute()
        settings = read_settings(folder)
        return cls(
            folder=folder,
            settings=settings,
            registry=Registry(registry_address(folder)),
            objects=ObjectStore(settings.objects, folder / "objects"),
        )

    def close(self) -> None:
        """Let go of the registry's connections."""
        self.registry.close()

    @property
    def keys_folder(self) -> Path:
        """Where the keys lie."""
        return self.folder / _KEYS

    @property
    def uploads_folder(self) -> Path:
        """Where arriving bytes lie."""
        return self.folder / "uploads"

    @property
    def ca_certificate_file(self) -> Path:
        """The certificate that everyone else has to trust, for `openssl` and `--ca`."""
        return self.keys_folder / key_files.ROOT

    @property
    def opening_key_file(self) -> Path:
        """The age key that opens bundles, for `age -d -i`; may be kept elsewhere."""
        return self.keys_folder / (self.settings.opening_key or "none")

    @property
    def ca_pem(self) -> str:
        """The root that this organisation trusts."""
        return self.ca_certificate_file.read_text("ascii")

    def opening_identity(self) -> str | None:
        """The age identity that opens bundles; None where this intake shall not have it."""
        if not self.settings.opening_key:
            return None
        return key_files.read_age_identity(self.opening_key_file)

    def receipt_identity(self) -> SigningIdentity:
        """The key that signs receipts."""
        return key_files.read_receipt_identity(self.keys_folder)

    def programme(self, upload_url: str = "") -> Programme:
        """What this organisation tells its devices; `upload_url` instead of the settings' one.

        Raises:
            CentralError: the recipients cannot be read, or the address is not safe.
        """
        _require_safe(upload_url)
        return Programme(
            organisation=self.settings.organisation,
            ca_certificate_pem=self.ca_pem,
            recipients=_read_recipients(self.folder),
            upload_url=upload_url or self.settings.upload_url,
            receipt_certificate_pem="".join(self.receipt_identity().chain_pem),
        )

    def enrol(
        self,
        request_pem: str | bytes,
        *,
        days: int | None = None,
        passphrase: str | None = None,
        upload_url: str = "",
        at: datetime | None = None,
    ) -> bytes:
        """Issue a certificate for a device's request; the answer to send back.

        Args:
            request_pem: what the laptop wrote.
            days: how long the certificate is valid; as the settings say, if not given.
            passphrase: opens the authority's key where it is sealed.
            upload_url: where this device delivers, if not where the settings say.
            at: the moment of issue (now).

        Raises:
            IdentityError: the request cannot be read, was changed, or names nobody.
            WrongKeyError: the authority's key is sealed, and not with this passphrase.
        """
        now = at or datetime.now(UTC)
        answer = answer_request(
            key_files.read_authority(self.keys_folder, passphrase),
            request_pem,
            self.programme(upload_url),
            days=days or self.settings.certificate_days,
            at=now,
        )
        # Recorded before it leaves: the intake takes only certificates that it knows.
        self.registry.add_certificate(issued_certificate(answer.chain_pem[0], now))
        return answer.to_json()

    def sign_protocol(
        self, pack: bytes, *, passphrase: str | None = None, at: datetime | None = None
    ) -> bytes:
        """A pack of a protocol, signed; a signature that it has already is replaced.

        Args:
            pack: what `auditor protocol pack` wrote.
            passphrase: opens the authority's key where it is sealed.
            at: the moment of signing (now).

        Raises:
            ProtocolError: it is no pack, or the protocol in it has faults.
            WrongKeyError: the authority's key is sealed, and not with this passphrase.
        """
        read = read_pack(pack)
        heading = read.heading()
        with read.unpacked() as folder:
            load_protocol(folder)
        signed = SignedProtocol(heading.protocol_id, heading.version, read.digest)
        authority = key_files.read_authority(self.keys_folder, passphrase)
        return read.signed(sign_protocol(authority, signed, at=at)).to_bytes()


def registry_address(folder: Path) -> str | URL:
    """Where the registry of the organisation in `folder` is.

    Raises:
        CentralError: there is none, or its settings cannot be read.
    """
    return read_settings(folder).registry or in_file(folder.absolute() / _REGISTRY)


def enrol(organisation: Organisation, request_pem: str | bytes, days: int | None = None) -> bytes:
    """Answer a device's certificate request; see `Organisation.enrol`."""
    return organisation.enrol(request_pem, days=days)


def default_escrow_file(folder: Path) -> Path:
    """Where the escrow's key goes when nobody says: beside the folder, never inside."""
    return folder.with_name(f"{folder.name}-escrow.age-key")


def issued_certificate(pem: str, at: datetime) -> IssuedCertificate:
    """A certificate as the registry records it.

    Raises:
        IdentityError: it cannot be read.
    """
    certificate = load_certificate(pem)
    return IssuedCertificate(
        fingerprint=fingerprint(certificate),
        device=key_id(require_p256(certificate.public_key(), "the certificate")),
        serial=f"{certificate.serial_number:x}",
        subject=str(subject_of(certificate)),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        issued_at=at,
        revoked_at=None,
        pem=pem,
    )


def _require_free(folder: Path, escrow_file: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CentralError(
            f"{folder} is not empty.", "Name a folder that does not exist yet, or an empty one."
        )
    if escrow_file.absolute().is_relative_to(folder):
        raise CentralError(
            "The escrow's key would lie in the central store's own folder.",
            "Name a file elsewhere, best on a stick: --escrow-file FILE",
        )
    if escrow_file.exists():
        raise CentralError(
            f"There is already a file {escrow_file}.",
            "Move it away or name another one: --escrow-file FILE",
        )


def _require_safe(upload_url: str) -> None:
    if upload_url and not is_safe_address(upload_url):
        raise CentralError(
            "The upload address is neither HTTPS nor plain HTTP to this machine.",
            "Give an address that begins with https://",
        )


def _fill(
    made: Path,
    authority: Authority,
    settings: Settings,
    escrow: str,
    passphrase: str | None,
    at: datetime,
) -> None:
    keys = made / _KEYS
    keys.mkdir(mode=0o700)
    key_files.write_authority(keys, authority, passphrase)
    key_files.write_receipt_identity(keys, authority.issue_receipt_identity(at=at))
    central = key_files.write_age_identity(keys / settings.opening_key, at)
    recipients = json.dumps({_CENTRAL: central, _ESCROW: escrow}, indent=2) + "\n"
    key_files.write_private(made / _RECIPIENTS, recipients.encode("ascii"))
    key_files.write_private(made / FILE_NAME, settings.to_json().encode("utf-8"))
    Registry(in_file(made / _REGISTRY)).close()
    (made / _REGISTRY).chmod(0o600)
    flush(made)


def _publish(made: Path, folder: Path) -> None:
    with suppress(FileNotFoundError):
        folder.rmdir()  # empty, or this fails: see _require_free
    made.rename(folder)
    flush(folder.parent)


def _read_recipients(folder: Path) -> tuple[Recipient, ...]:
    remedy = "Bring the file back from a backup: bundles are sealed to the keys that it names."
    try:
        content = json.loads((folder / _RECIPIENTS).read_text("ascii"))
        return tuple(Recipient(name, str(key)) for name, key in content.items())
    except (OSError, ValueError, AttributeError) as error:
        raise CentralError(f"The file {_RECIPIENTS} cannot be read.", remedy) from error
