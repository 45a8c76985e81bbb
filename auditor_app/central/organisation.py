"""An organisation: one folder with its authority, keys, registry, objects and settings.

```
central.json            settings
keys/                   ca.* (issuing authority, root certificate), receipt.* (signs receipts),
                        central.age-key (opens)
recipients.json         to whom bundles are sealed: central store and escrow
registry.db             what came, and what was issued
identities.db           who workers are, for its owner alone
revocations.pem         which certificates were withdrawn
objects/                the sealed bundles
uploads/                what is still arriving
```

The root's key and the escrow's lie outside, to be moved off the machine.
"""

from __future__ import annotations

import json
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from auditor_app.central import key_files, publishing
from auditor_app.central.enrolling import EnrollingDesk
from auditor_app.central.enrolling_records import EnrollingRecords
from auditor_app.central.objects import ObjectStore, flush
from auditor_app.central.referral_file import read_referral_file
from auditor_app.central.registry import Registry, in_file
from auditor_app.central.settings import FILE_NAME, Settings, read_settings
from auditor_app.errors import CentralError
from auditor_app.identity.authority import Authority
from auditor_app.identity.programme import (
    Programme,
    ProgrammeProtocol,
    Recipient,
    is_safe_address,
)
from auditor_app.identity.protocol_signing import SignedProtocol, sign_protocol
from auditor_app.protocols.loading import load_protocol
from auditor_app.protocols.packing import read_pack

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import URL

    from auditor_app.identity.referral import ReferralContact
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
    authority: Authority | None = field(default=None, repr=False)
    """The issuing key, where it was taken into memory: `with_issuing_key`."""

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        *,
        upload_url: str = "",
        escrow_file: Path | None = None,
        root_folder: Path | None = None,
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
            root_folder: where the root's key goes, to be moved off this machine; beside the
                folder if not given.
            passphrase: seals the authorities' keys, the root's and the issuing one; without one
                they lie there in clear.
            at: the moment of making (now).

        Raises:
            CentralError: the folder, the root's or the escrow's file is taken, or the address not
                safe.
            IdentityError: the name cannot stand in a certificate.
        """
        folder = folder.absolute()
        escrow_file = escrow_file or default_escrow_file(folder)
        root_folder = root_folder or default_root_folder(folder)
        _require_free(folder, escrow_file, root_folder)
        _require_safe(upload_url)
        now = at or datetime.now(UTC)
        root = Authority.create(name, at=now)
        authority = root.issue_authority(at=now)
        settings = Settings(organisation=name, upload_url=upload_url)
        made = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
        made.mkdir(mode=0o700, parents=True)
        root_was_there = root_folder.exists()
        escrow_file.parent.mkdir(parents=True, exist_ok=True)
        escrow = key_files.write_age_identity(escrow_file, now)
        try:
            write_root(root_folder, root, passphrase)
            _fill(made, authority, settings, escrow, passphrase, now)
            _publish(made, folder)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            shutil.rmtree(root_folder, ignore_errors=True)
            if root_was_there:
                root_folder.mkdir(mode=0o700)
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
        key_files.finish_replacing(folder / _KEYS)
        return cls(
            folder=folder,
            settings=settings,
            registry=Registry(registry_address(folder)),
            objects=ObjectStore(settings.objects, folder / "objects", settings.objects_endpoint),
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

    def with_issuing_key(self, passphrase: str | None = None) -> Organisation:
        """The same organisation with the issuing key in memory, so that it can issue by itself.

        Raises:
            CentralError: the key is not here (it may be kept off this machine).
            WrongKeyError: it is sealed, and not with this passphrase.
        """
        return replace(self, authority=self.issuing_authority(passphrase))

    def issuing_authority(self, passphrase: str | None = None) -> Authority:
        """The authority that issues: from memory, or from its file.

        Raises:
            CentralError: the key is not here.
            WrongKeyError: it is sealed, and not with this passphrase.
        """
        return self.authority or key_files.read_authority(self.keys_folder, passphrase)

    def programme(self, upload_url: str = "") -> Programme:
        """What this organisation tells its devices; `upload_url` instead of the settings' one.

        As it was issued last, where that still says what the settings say.

        Raises:
            CentralError: the recipients cannot be read, or the address is not safe.
        """
        _require_safe(upload_url)
        return publishing.programme_now(self).delivered_to(upload_url)

    def recipients(self) -> tuple[Recipient, ...]:
        """To whom bundles are sealed.

        Raises:
            CentralError: the file that names them cannot be read.
        """
        return _read_recipients(self.folder)

    def tls_ca_pem(self) -> str:
        """The authorities by which laptops check this store's TLS certificate; may be empty.

        Raises:
            CentralError: the file that the settings name cannot be read.
        """
        if not self.settings.tls_ca:
            return ""
        try:
            return (self.folder / self.settings.tls_ca).read_text("ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise CentralError(
                f"The file {self.settings.tls_ca}, which the settings name as tls_ca, cannot be "
                "read.",
                "Put the PEM file into the store's folder, or take the setting out.",
            ) from error

    def referral(self) -> tuple[ReferralContact, ...]:
        """Whom auditors call where somebody needs help; may be nobody.

        Raises:
            CentralError: the file that the settings name cannot be read.
        """
        name = self.settings.referral
        return read_referral_file(self.folder / name) if name else ()

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
        _require_safe(upload_url)
        desk = EnrollingDesk(self, self.issuing_authority(passphrase))
        return desk.enrol(request_pem, days=days, upload_url=upload_url, at=at)

    def sign_protocol(
        self, pack: bytes, *, passphrase: str | None = None, at: datetime | None = None
    ) -> bytes:
        """A pack of a protocol, signed; a signature that it has already is replaced.

        The next issue of the programme names it.

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
        authority = self.issuing_authority(passphrase)
        signature = sign_protocol(authority, signed, at=at)
        EnrollingRecords(self.registry).add_protocol(
            ProgrammeProtocol(signed.protocol_id, signed.version, signed.sha256),
            at or datetime.now(UTC),
        )
        return read.signed(signature).to_bytes()


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


def default_root_folder(folder: Path) -> Path:
    """Where the root's key goes when nobody says: beside the folder, never inside."""
    return folder.with_name(f"{folder.name}-root")


def write_root(root_folder: Path, root: Authority, passphrase: str | None) -> None:
    """Write the root's key and certificate into a folder of their own, to be moved away.

    Raises:
        CentralError: the folder holds something.
    """
    root_folder = root_folder.absolute()
    if root_folder.exists() and (not root_folder.is_dir() or any(root_folder.iterdir())):
        raise _root_folder_taken(root_folder)
    root_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key_files.write_authority(root_folder, root, passphrase)
    flush(root_folder.parent)


def _root_folder_taken(root_folder: Path) -> CentralError:
    return CentralError(
        f"The folder {root_folder} for the root's key is not empty.",
        "Move it away or name another one: --root-folder FOLDER",
    )


def _require_free(folder: Path, escrow_file: Path, root_folder: Path) -> None:
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
    if root_folder.absolute().is_relative_to(folder):
        raise CentralError(
            "The root's key would lie in the central store's own folder.",
            "Name a folder elsewhere, best on a stick: --root-folder FOLDER",
        )
    if root_folder.exists() and (not root_folder.is_dir() or any(root_folder.iterdir())):
        raise _root_folder_taken(root_folder)


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
    registry = Registry(in_file(made / _REGISTRY))
    (made / _REGISTRY).chmod(0o600)
    try:
        organisation = Organisation(made, settings, registry, ObjectStore("", made / "objects"))
        publishing.publish(organisation, authority, at=at)
    finally:
        registry.close()
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
