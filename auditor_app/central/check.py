"""Is the whole store as it must be? Every bundle against receipt, digest and sequence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from auditor_app.bundle import read_seal
from auditor_app.central.checking_rows import faults_of_rows, orphans
from auditor_app.central.extracting import unextracted
from auditor_app.errors import BundleError, DeliveryError, IdentityError
from auditor_app.sync.receipts import read_receipt, require_receipt_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.central.entries import RecordedRefusal, SequenceGap, TakenBundle
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.queue import InsideFault


T = TypeVar("T")

_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class StoreFault:
    """Something in the store that is not as it was when it was signed for."""

    digest: str
    message: str

    def __str__(self) -> str:
        return f"{self.digest[:16]}: {self.message}"


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What a check found.

    `faults` are damage. `gaps` (bundles that have not come), `waiting` (bundles that correct one
    that has not come), `refusals`, `inside_faults` (bundles that came as they were signed, with an
    inside that does not hold) and `unextracted` (how many are not in the tables yet) are no damage,
    but somebody has to ask about them. `unopened` bundles wait for `auditor-central work`.
    """

    bundles: int
    faults: tuple[StoreFault, ...]
    gaps: tuple[SequenceGap, ...]
    refusals: tuple[RecordedRefusal, ...]
    inside_faults: tuple[InsideFault, ...]
    unopened: int
    waiting: tuple[StoreFault, ...] = ()
    unextracted: int = 0


def check_store(organisation: Organisation) -> StoreReport:
    """Check every bundle of the store; reads all of its bytes, a few bundles' rows at a time.

    Raises:
        CentralError: registry or object store do not answer.
    """
    counted = 0
    faults: list[StoreFault] = []
    waiting: list[StoreFault] = []
    before: TakenBundle | None = None
    for page in _pages(organisation.registry.each_bundle()):
        counted += len(page)
        for bundle in page:
            faults += (
                StoreFault(bundle.digest, message)
                for message in (
                    *_faults_of_bytes(organisation, bundle),
                    *_faults_of_receipt(organisation, bundle),
                    *_faults_of_papers(organisation, bundle),
                )
            )
            if before and before.device == bundle.device and not _follows(before, bundle):
                message = "It was not sealed after the bundle that has the number before it."
                faults.append(StoreFault(bundle.digest, message))
            if bundle.supersedes and not _is_here(organisation, bundle):
                message = "It corrects a bundle of its laptop that is not here."
                waiting.append(StoreFault(bundle.digest, message))
            before = bundle
        digests = [bundle.digest for bundle in page]
        faults += (StoreFault(*found) for found in faults_of_rows(organisation.registry, digests))
    for listed in _pages(organisation.objects.digests()):
        registered = organisation.registry.registered(listed)
        message = "It lies in the object store, but the registry does not know it."
        faults += (StoreFault(digest, message) for digest in listed if digest not in registered)
    faults += (StoreFault(*found) for found in orphans(organisation.registry))
    return StoreReport(
        bundles=counted,
        faults=tuple(faults),
        gaps=organisation.registry.gaps(),
        refusals=organisation.registry.refusals(),
        inside_faults=organisation.registry.queue.inside_faults(),
        unopened=organisation.registry.queue.count_unopened(),
        waiting=tuple(waiting),
        unextracted=sum(1 for _ in unextracted(organisation)),
    )


def _pages(each: Iterable[T]) -> Iterator[list[T]]:
    left = iter(each)
    while page := list(islice(left, _PAGE)):
        yield page


def _is_here(organisation: Organisation, bundle: TakenBundle) -> bool:
    """Whether the bundle that this one corrects has come, from the same laptop."""
    earlier = organisation.registry.bundle_named(bundle.supersedes or "")
    return earlier is not None and earlier.device == bundle.device


def _faults_of_bytes(organisation: Organisation, bundle: TakenBundle) -> list[str]:
    found = organisation.objects.digest_of(bundle.digest)
    if found is None:
        return ["Its bytes are missing from the object store."]
    if found != (bundle.digest, bundle.size):
        return ["Its bytes are not the ones that were signed for."]
    return []


def _faults_of_receipt(organisation: Organisation, bundle: TakenBundle) -> list[str]:
    try:
        receipt = read_receipt(bundle.receipt, organisation.ca_pem)
        require_receipt_for(
            receipt,
            bundle_id=bundle.bundle_id,
            sha256=bundle.digest,
            size=bundle.size,
            sequence=bundle.sequence,
        )
    except (IdentityError, DeliveryError) as error:
        return [f"Its receipt does not hold. {error.message}"]
    return []


def _faults_of_papers(organisation: Organisation, bundle: TakenBundle) -> list[str]:
    try:
        envelope, receipt = organisation.objects.papers(bundle.digest)
    except FileNotFoundError:
        return ["Its signature or its receipt is missing from the object store."]
    faults: list[str] = []
    if receipt != bundle.receipt:
        faults.append("The receipt beside it is not the registered one.")
    try:
        seal = read_seal(envelope, ca_pem=organisation.ca_pem, at=bundle.received_at)
    except BundleError as error:
        return [*faults, f"Its signature does not hold. {error.message}"]
    said = (seal.statement.sha256, seal.statement.size, seal.statement.origin.sequence)
    if said != (bundle.digest, bundle.size, bundle.sequence):
        faults.append("Its signature is for another bundle.")
    return faults


def _follows(before: TakenBundle, after: TakenBundle) -> bool:
    return after.sequence != before.sequence + 1 or after.previous == before.digest
