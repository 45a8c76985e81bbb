"""Is the whole store as it must be? Every bundle against receipt, digest and sequence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor_app.bundle import read_seal
from auditor_app.errors import BundleError, DeliveryError, IdentityError
from auditor_app.sync.receipts import read_receipt, require_receipt_for

if TYPE_CHECKING:
    from auditor_app.central.entries import RecordedRefusal, SequenceGap, TakenBundle
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.queue import InsideFault


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

    `faults` are damage. `gaps` (bundles that have not come), `refusals` and `inside_faults`
    (bundles that came as they were signed, with an inside that does not hold) are no damage, but
    somebody has to ask the device about them. `unopened` bundles wait for `auditor-central work`.
    """

    bundles: int
    faults: tuple[StoreFault, ...]
    gaps: tuple[SequenceGap, ...]
    refusals: tuple[RecordedRefusal, ...]
    inside_faults: tuple[InsideFault, ...]
    unopened: int


def check_store(organisation: Organisation) -> StoreReport:
    """Check every bundle of the store; reads all of its bytes.

    Raises:
        CentralError: registry or object store do not answer.
    """
    bundles = organisation.registry.bundles()
    faults: list[StoreFault] = []
    for bundle in bundles:
        faults += (
            StoreFault(bundle.digest, message)
            for message in (
                *_faults_of_bytes(organisation, bundle),
                *_faults_of_receipt(organisation, bundle),
                *_faults_of_papers(organisation, bundle),
            )
        )
    for before, after in pairwise(bundles):
        if before.device == after.device and not _follows(before, after):
            message = "It was not sealed after the bundle that has the number before it."
            faults.append(StoreFault(after.digest, message))
    registered = {bundle.digest for bundle in bundles}
    faults += (
        StoreFault(digest, "It lies in the object store, but the registry does not know it.")
        for digest in organisation.objects.digests()
        if digest not in registered
    )
    return StoreReport(
        bundles=len(bundles),
        faults=tuple(faults),
        gaps=organisation.registry.gaps(),
        refusals=organisation.registry.refusals(),
        inside_faults=organisation.registry.queue.inside_faults(),
        unopened=organisation.registry.queue.count_unopened(),
    )


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
