"""What the organisation says to everybody, signed: its revocation list and its programme.

Both are kept in the registry under rising numbers before anyone sees them, so that several intakes
say the same, and two that sign at once never give one number to two things.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.central import key_files
from auditor_app.central.enrolling_records import EnrollingRecords, IssuedList
from auditor_app.central.objects import flush
from auditor_app.errors import CentralError, IdentityError
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.programme import Programme
from auditor_app.identity.programme_signing import read_programme, sign_programme
from auditor_app.identity.revocation import read_revocations, write_revocations
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.central.organisation import Organisation
    from auditor_app.identity.authority import Authority

REVOCATIONS_FILE: Final = "revocations.pem"
_ATTEMPTS: Final = 20
# A list is followed by the next one when this part of its time is over.
_FRESH: Final = 0.5


def programme_now(organisation: Organisation) -> Programme:
    """The programme as it was issued last, or what the next issue will say where that differs.

    Raises:
        CentralError: the recipients, the TLS authorities or the referral contacts cannot be read.
    """
    return _programmes(organisation)[0]


def published_programme(organisation: Organisation) -> bytes | None:
    """The pack that is in force; None where none was signed yet."""
    return EnrollingRecords(organisation.registry).latest_programme()


def published_revocations(organisation: Organisation) -> IssuedList | None:
    """The revocation list that is in force; None where none was signed yet."""
    return EnrollingRecords(organisation.registry).latest_list()


def publish(
    organisation: Organisation,
    authority: Authority,
    *,
    at: datetime | None = None,
    anew: bool = False,
    keeps_settings: bool = False,
) -> bytes:
    """Bring revocation list and programme up to date; the programme's pack.

    Where nothing changed, both stay as they are, but for a list that grows old. A certificate that
    was withdrawn while nobody could sign is named by the first list after that.

    Args:
        organisation: whose.
        authority: its issuing authority.
        at: the moment of signing (now).
        anew: sign a new list although the one in force is not old: who signs it has changed.
        keeps_settings: go on with the settings that were signed last, whatever the store's say: a
            running intake knows those of its start, and must not bring them back.

    Raises:
        CentralError: the registry does not answer, or the settings cannot be used.
        IdentityError: the authority's certificate has expired or was withdrawn, or the programme
            cannot be used.
    """
    now = at or datetime.now(UTC)
    require_in_use(organisation, authority)
    _publish_revocations(organisation, authority, now, anew=anew)
    records = EnrollingRecords(organisation.registry)
    for _ in range(_ATTEMPTS):
        wanted, pack = _programmes(organisation, keeps_settings=keeps_settings)
        if pack is not None:
            return pack
        pack = sign_programme(authority, wanted, at=now)
        if records.add_programme(wanted.version, now, pack):
            return pack
    raise _too_busy()


def require_in_use(organisation: Organisation, authority: Authority) -> None:
    """Make sure that the root has not withdrawn this authority: what it signs nobody takes.

    Raises:
        IdentityError: it has; a running intake still has the former key, or a ceremony was broken
            off.
    """
    withdrawn = EnrollingRecords(organisation.registry).withdrawn_authorities()
    if authority.chain_pem[0] in {one.pem for one in withdrawn}:
        raise IdentityError(
            "The root has withdrawn the issuing certificate of this central store.",
            "Start the intake again with the new key, or finish the ceremony: "
            "auditor-central authority renew FOLDER --root FOLDER",
        )


def write_revocations_file(path: Path, text: str) -> None:
    """Write the list where it can be fetched from: all of it, or the one before stays."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    key_files.write_private(unfinished, text.encode("ascii"))
    unfinished.replace(path)
    flush(path.parent)


def _programmes(
    organisation: Organisation, *, keeps_settings: bool = False
) -> tuple[Programme, bytes | None]:
    """What the programme shall say, and its pack where that is signed already."""
    records = EnrollingRecords(organisation.registry)
    pack = records.latest_programme()
    if pack is None:
        return _wanted(organisation, records), None
    issued = read_programme(pack, organisation.ca_pem)
    if keeps_settings:
        latest = records.latest_list()
        wanted = replace(issued, revocations_pem="" if latest is None else latest.pem)
    else:
        wanted = _wanted(organisation, records)
    if replace(wanted, version=issued.version) == issued:
        return issued, pack
    return replace(wanted, version=issued.version + 1), None


def _wanted(organisation: Organisation, records: EnrollingRecords) -> Programme:
    settings = organisation.settings
    revocations = records.latest_list()
    return Programme(
        organisation=settings.organisation,
        ca_certificate_pem=organisation.ca_pem,
        recipients=organisation.recipients(),
        upload_url=settings.upload_url,
        receipt_certificate_pem="".join(organisation.receipt_identity().chain_pem),
        tls_ca_pem=organisation.tls_ca_pem(),
        protocols=records.protocols(),
        retention_days=settings.retention_days,
        renewal_days=settings.renewal_days,
        revocations_pem="" if revocations is None else revocations.pem,
        timestamp_url=settings.timestamp_url,
        referral=organisation.referral(),
    )


def _publish_revocations(
    organisation: Organisation, authority: Authority, now: datetime, *, anew: bool
) -> None:
    records = EnrollingRecords(organisation.registry)
    lasts = timedelta(days=organisation.settings.revocation_list_days)
    for _ in range(_ATTEMPTS):
        latest = records.latest_list()
        if latest is not None and not anew and now < latest.next_update - lasts * _FRESH:
            # No entry is ever taken out of a list: as many as there are means all of them.
            own = read_revocations(latest.pem, organisation.ca_pem).lists[0]
            if len(own) == records.count_revoked():
                break
        number = 1 if latest is None else latest.number + 1
        withdrawn = (
            WithdrawnCertificate(load_certificate(one.pem), one.revoked_at or now, reason)
            for one, reason in records.revoked()
        )
        signed = sign_revocation_list(
            authority, withdrawn, number=number, at=now, next_update=now + lasts
        )
        by_the_root = [one.revocations for one in records.withdrawn_authorities()[-1:]]
        text = write_revocations([signed, *by_the_root], [authority.certificate])
        latest = IssuedList(number, now, now + lasts, text)
        if records.add_list(latest):
            break
    else:
        raise _too_busy()
    path = organisation.folder / REVOCATIONS_FILE
    if not (path.exists() and path.read_text("ascii") == latest.pem):
        write_revocations_file(path, latest.pem)


def _too_busy() -> CentralError:
    return CentralError(
        "Others sign for this organisation at the same time.", "Try again in a moment."
    )
