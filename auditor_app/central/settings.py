"""What an organisation's folder says about itself: `central.json`."""

from __future__ import annotations

import ipaddress
import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from auditor_app.errors import CentralError
from auditor_app.identity.programme import RENEWAL_DAYS, is_safe_address

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "central.json"
_MAY_BE_NOTHING = ("retention_days", "late_days", "bytes_per_second")
FORMAT = 1

_GIBIBYTE = 1024**3
_ARRIVING = ("", "folder", "objects")
# Shorter, and a slow answer of the registry loses what is under way; longer, and people wait.
_LEASE_SECONDS = (2, 3600)
# A piece from the network is up to 256 KiB: slower, and a pause after one lasts for minutes.
_LEAST_BYTES_PER_SECOND = 16 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a central store.

    `registry` is an SQLAlchemy address, empty for `registry.db` in the folder. `objects` is the
    address of an object store (`s3://…`), empty for the folder `objects`; `objects_endpoint` the
    server that speaks S3, empty for Amazon's or what the environment says. Sizes are bytes, times
    are days unless the name says seconds. `opening_key` is the name of the age key file in the
    folder `keys`, empty where the intake must not be able to open what it takes.

    `arriving` says where bytes lie while they arrive: `folder` (of this machine), `objects` (in the
    object store, as several intakes need it), or empty: in the object store if that is not a
    folder. `late_days` is for how long after its end a certificate still stands for bundles that it
    signed before. `lease_seconds` is how long after its death a process still has what it was at.

    What one sender may use, counted by each intake for itself: a device `creations_per_minute`
    begun uploads, `requests_per_minute` requests of any kind, `bytes_per_second` (0 for as many
    as come); an address from which no enrolled device is known `stranger_requests_per_minute`.
    `connections` are those that stand at once, `connections_per_address` of them from one address.
    `trusted_proxies` are the addresses or networks, with commas between them, whose
    `X-Forwarded-For` says where a request came from.

    For the programme: `tls_ca` is the name of a PEM file in the folder with the authorities by
    which laptops check this store's TLS certificate, empty for those that their systems trust;
    `retention_days` is how long laptops keep what was delivered, 0 for as long as nobody deletes
    it; `renewal_days` how long before its end a certificate is renewed; `revocation_list_days`
    how long a revocation list is good; `timestamp_url` where a time-stamp authority (RFC 3161)
    stamps the signatures of reports, empty where none does; `referral` is the name of a TOML file
    in the folder that says whom to call where somebody needs help, empty for nobody.
    """

    organisation: str
    upload_url: str = ""
    registry: str = field(default="", repr=False)  # may hold a password
    objects: str = field(default="", repr=False)  # likewise
    objects_endpoint: str = ""
    arriving: str = ""
    largest_bundle: int = 8 * _GIBIBYTE
    uploads_per_device: int = 32
    upload_days: int = 14
    certificate_days: int = 365
    late_days: int = 90
    lease_seconds: int = 60
    creations_per_minute: int = 600
    requests_per_minute: int = 3000
    bytes_per_second: int = 0
    stranger_requests_per_minute: int = 600
    connections: int = 512
    connections_per_address: int = 128
    trusted_proxies: str = "127.0.0.1, ::1"
    opening_key: str = "central.age-key"
    tls_ca: str = ""
    retention_days: int = 0
    renewal_days: int = RENEWAL_DAYS
    revocation_list_days: int = 30
    timestamp_url: str = ""
    referral: str = ""

    @property
    def proxies(self) -> tuple[str, ...]:
        """The addresses and networks of `trusted_proxies`."""
        return tuple(filter(None, (part.strip() for part in self.trusted_proxies.split(","))))

    def to_json(self) -> str:
        """As it stands in the file, to be read and edited by people."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=2, ensure_ascii=False) + "\n"


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`.

    Raises:
        CentralError: the folder holds no central store, or its settings cannot be read.
    """
    path = folder / FILE_NAME
    try:
        content = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise CentralError(
            f"There is no central store in {folder}.",
            "Name the right folder, or make a store with: auditor-central init FOLDER --name NAME",
        ) from None
    except ValueError as error:
        raise _unusable(f"is not readable as JSON ({error})") from error
    return _checked(content)


def _checked(content: object) -> Settings:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _unusable(f"does not say format {FORMAT}")
    known = {each.name: each.type for each in fields(Settings)}
    given = {name: value for name, value in content.items() if name != "format"}
    for name, value in given.items():
        if name not in known:
            raise _unusable(f'names "{name}", which is no setting')
        if known[name] == "str" and not isinstance(value, str):
            raise _unusable(f'gives "{name}" a value that is not a text')
        least = 0 if name in _MAY_BE_NOTHING else 1
        if known[name] == "int" and not (type(value) is int and value >= least):
            raise _unusable(f'gives "{name}" a value that is not a whole number from {least} on')
    if not given.get("organisation"):
        raise _unusable("does not name the organisation")
    return _checked_together(Settings(**given))


def _checked_together(settings: Settings) -> Settings:
    if settings.arriving not in _ARRIVING:
        raise _unusable('gives "arriving" a value that is not "folder", "objects" or empty')
    endpoint = settings.objects_endpoint
    if endpoint and not settings.objects.startswith(("s3://", "s3a://")):
        raise _unusable('names "objects_endpoint", but "objects" is no address that begins s3://')
    if endpoint and not is_safe_address(endpoint):
        raise _unusable(
            'gives "objects_endpoint" an address that is neither HTTPS nor plain HTTP to this '
            "machine"
        )
    if settings.timestamp_url and not is_safe_address(settings.timestamp_url):
        raise _unusable(
            'gives "timestamp_url" an address that is neither HTTPS nor plain HTTP to this machine'
        )
    if not _LEASE_SECONDS[0] <= settings.lease_seconds <= _LEASE_SECONDS[1]:
        raise _unusable(
            f'gives "lease_seconds" a value that is not from {_LEASE_SECONDS[0]} '
            f"to {_LEASE_SECONDS[1]}"
        )
    if 0 < settings.bytes_per_second < _LEAST_BYTES_PER_SECOND:
        raise _unusable(
            f'gives "bytes_per_second" a value that is neither 0 nor from '
            f"{_LEAST_BYTES_PER_SECOND} on"
        )
    for proxy in settings.proxies:
        try:
            ipaddress.ip_network(proxy)
        except ValueError as error:
            raise _unusable(
                f'gives "trusted_proxies" the value "{proxy}", which is no address or network'
            ) from error
    return settings


def _unusable(what: str) -> CentralError:
    return CentralError(f"The settings file {FILE_NAME} {what}.", "Mend the file and try again.")
