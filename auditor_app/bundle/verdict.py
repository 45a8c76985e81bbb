"""What a check of a bundle found."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor_app.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from auditor_app.bundle.statements import BagStatement, Counts, Origin, SealStatement
    from auditor_app.identity.certificates import Subject


REMEDY = "Do not use this copy; ask the sender to deliver the bundle again."


class FaultKind(enum.StrEnum):
    """What is wrong, for programs; a `BundleFault` says it for people."""

    SIGNATURE = "signature"  # the envelope is damaged, or its signature does not hold
    CHAIN = "chain"  # the certificate is not the organisation's, or for another purpose
    EXPIRED = "expired"  # it is the organisation's, and not valid at that moment
    REVOKED = "revoked"  # it is the organisation's, which has taken it back
    STATEMENT = "statement"  # what is signed contradicts itself or what it lies beside
    DIGEST = "digest"  # content was changed
    SIZE = "size"  # shorter or longer than signed
    MISSING = "missing"
    EXTRA = "extra"
    RENAMED = "renamed"  # the content that was signed, under another name
    FORM = "form"  # a record of a form, or of a version of it, that the bag does not hold
    SEAL = "seal"  # the age layer cannot be opened
    RECIPIENT = "recipient"  # sealed to others than are named, or to fewer
    FORMAT = "format"  # not a bundle, a tar or a bag as it must be
    LIMIT = "limit"  # more than a bundle may hold
    GAP = "gap"  # between two bundles of a device there was another one
    FORK = "fork"  # two bundles of a device stand in one place
    REPLACED = "replaced"  # the bundle before is another one than was signed


@dataclass(frozen=True, slots=True)
class BundleFault:
    """One fault: its kind, the file it is in, and one sentence that names that file."""

    kind: FaultKind
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(frozen=True, slots=True)
class BundleVerdict:
    """The result of `verify_bundle`.

    `seal` and `bag` are the statements beside the sealed file and inside the bag. They are set
    only where signature and certificate chain hold; what they claim of other files may still be
    contradicted by a fault. `device` is the digest of the key that signed. `opened` says
    whether the inside was checked too: a sealed bundle needs the age identity for that.
    `sealed_files` is how many files in the bag were sealed before (the records and photos of
    sealed forms), `unsealed_files` how many of them the key opened and what was found inside is
    what was named. `lost_form_media` is how many pictures, sounds and films of forms the laptop had
    lost before. `kept` holds the files that the caller asked to keep.
    """

    name: str
    faults: tuple[BundleFault, ...]
    opened: bool
    seal: SealStatement | None = None
    bag: BagStatement | None = None
    subject: Subject | None = None
    fingerprint: str = ""
    device: str = ""
    sha256: str = ""
    size: int = 0
    sealed_files: int = 0
    unsealed_files: int = 0
    lost_form_media: int = 0
    kept: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults

    @property
    def origin(self) -> Origin | None:
        """Which bundle it is and whose, where a signature that holds says so."""
        if self.seal is not None:
            return self.seal.origin
        return self.bag.origin if self.bag is not None else None

    @property
    def signer(self) -> str:
        """Name, device and organisation of the signer; empty where no signature holds."""
        return str(self.subject) if self.subject is not None else ""

    @property
    def bundle_id(self) -> str:
        """The bundle's identifier; empty where no signature holds."""
        return self.origin.bundle_id if self.origin else ""

    @property
    def sequence(self) -> int:
        """The bundle's number on its device; 0 where no signature holds."""
        return self.origin.sequence if self.origin else 0

    @property
    def supersedes(self) -> str | None:
        """The id of the bundle that this one corrects, where a signature that holds says so."""
        return self.origin.supersedes if self.origin else None

    @property
    def created_at(self) -> datetime | None:
        """When the signer says that it was made."""
        return self.origin.created_at if self.origin else None

    @property
    def counts(self) -> Counts | None:
        """How much is inside, where it was looked into."""
        return self.bag.counts if self.bag is not None else None

    def raise_faults(self) -> None:
        """Turn faults into an error.

        Raises:
            BundleError: there is at least one.
        """
        if self.faults:
            raise BundleError(
                [str(fault) for fault in self.faults],
                REMEDY,
            )


class StructureError(BundleError):
    """Reading a bundle cannot go on; `kind` says why to programs."""

    def __init__(self, kind: FaultKind, message: str) -> None:
        super().__init__([message], "Ask the sender for the bundle again.")
        self.kind = kind

    def at(self, place: str) -> BundleFault:
        """The fault, found in the file `place`."""
        return BundleFault(self.kind, place, self.message)
