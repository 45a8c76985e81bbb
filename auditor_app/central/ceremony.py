"""The key ceremony: the root is brought to the machine, certifies a new issuing key, and leaves.

What was issued before stays valid: the certificates under the former issuing certificate bring it
along, and it holds until its own end.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor_app.central import key_files
from auditor_app.central.organisation import write_root
from auditor_app.central.publishing import publish
from auditor_app.errors import CentralError, IdentityError

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.central.organisation import Organisation
    from auditor_app.identity.authority import Authority


def renew_authority(
    organisation: Organisation,
    root_folder: Path,
    *,
    root_passphrase: str | None = None,
    passphrase: str | None = None,
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
    issuing = root.issue_authority(at=now)
    receipts = issuing.issue_receipt_identity(at=now)
    key_files.replace_authority(organisation.keys_folder, issuing, receipts, passphrase)
    publish(organisation, issuing, at=now, anew=True)
    return issuing


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
