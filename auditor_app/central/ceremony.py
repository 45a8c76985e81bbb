"""The key ceremony: the root is brought to the machine, certifies a new issuing key, and leaves.

What was issued before stays valid: the certificates under the former issuing certificate bring it
along, and it holds until its own end. Only where its key was stolen does the root withdraw it. Then
the registry still knows which laptops it enrolled rightly: they renew under the new one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.central import key_files
from auditor_app.central.enrolling_records import EnrollingRecords, WithdrawnAuthority
from auditor_app.central.organisation import write_root
from auditor_app.central.publishing import publish
from auditor_app.errors import CentralError, IdentityError
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.central.organisation import Organisation
    from auditor_app.identity.authority import Authority
    from auditor_app.identity.revocation import Reason


def renew_authority(
    organisation: Organisation,
    root_folder: Path,
    *,
    root_passphrase: str | None = None,
    passphrase: str | None = None,
    withdraw: Reason | None = None,
    at: datetime | None = None,
) -> Authority:
    """Let the root issue a new issuing certificate, and that a new receipt certificate.

    In a store that an earlier version of the program made, the root's key lies among the store's
    own: it is written to `root_folder` first, and then replaced by the issuing key.

    Args:
        organisation: whose.
        root_folder: what `init` wrote beside the store; for a store of an earlier version a new
            folder.
        root_passphrase: opens the root's key where it is sealed, and seals it where it is moved.
        passphrase: seals the new issuing key; without one it lies there in clear.
        withdraw: why the former issuing certificate is not to be trusted any more, where its key
            got into other hands; laptops then take nothing new that it signed.
        at: the moment of issue (now).

    Raises:
        CentralError: the root is not there, or is another organisation's.
        WrongKeyError: its key is sealed, and not with this passphrase.
    """
    now = at or datetime.now(UTC)
    if not is_root_apart(organisation) and not (root_folder / key_files.AUTHORITY_CHAIN).exists():
        root = key_files.read_authority(organisation.keys_folder, root_passphrase)
        _require_root(root, organisation)
        write_root(root_folder, root, root_passphrase)
    root = key_files.read_authority(root_folder, root_passphrase)
    _require_root(root, organisation)
    former = key_files.read_chain(organisation.keys_folder)[0]
    if withdraw is not None and former != root.root_pem:
        # Kept before the keys are replaced: afterwards nobody knows which one was the former.
        _withdraw(organisation, root, former, withdraw, now)
    issuing = root.issue_authority(at=now)
    receipts = issuing.issue_receipt_identity(at=now)
    key_files.replace_authority(organisation.keys_folder, issuing, receipts, passphrase)
    publish(organisation, issuing, at=now, anew=True)
    return issuing


def _withdraw(
    organisation: Organisation, root: Authority, former: str, reason: Reason, now: datetime
) -> None:
    records = EnrollingRecords(organisation.registry)
    before = records.withdrawn_authorities()
    if former in {one.pem for one in before}:
        return  # by a ceremony that was broken off after this
    named = [(one.pem, one.revoked_at, one.reason) for one in before]
    number = before[-1].number + 1 if before else 1
    signed = sign_revocation_list(
        root,
        [
            WithdrawnCertificate(load_certificate(pem), since, why)
            for pem, since, why in [*named, (former, now, reason)]
        ],
        number=number,
        at=now,
        # The root comes for this alone: its list is good until it comes again.
        next_update=root.certificate.not_valid_after_utc,
    )
    records.add_withdrawn_authority(WithdrawnAuthority(number, former, reason, now, signed))


def is_root_apart(organisation: Organisation) -> bool:
    """Whether the store's own keys are an issuing authority's, not the root's."""
    return len(key_files.read_chain(organisation.keys_folder)) > 1


def _require_root(root: Authority, organisation: Organisation) -> None:
    if not root.is_root or root.root_pem != organisation.ca_pem:
        raise CentralError(
            "The folder holds another authority than the root of this central store.",
            "Bring the folder that `auditor-central init` wrote for this store.",
        )
    try:
        root.as_signer().check()
    except IdentityError as error:
        raise CentralError(
            "The root's key is not the one of its certificate.",
            "Bring the root's folder back from its other copy.",
        ) from error
