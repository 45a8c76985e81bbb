"""Several bundles of one device: is one of them missing, or another one than was sealed?

Every bundle has a number on its device and names the digest of the one before it. What is left
out, exchanged or made on a copied vault shows there, once more than one bundle lies on the table.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from auditor_app.bundle.verdict import BundleFault, FaultKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor_app.bundle.verdict import BundleVerdict


def sequence_faults(verdicts: Sequence[BundleVerdict]) -> tuple[BundleFault, ...]:
    """Where the bundles of a device contradict each other, device by device in their order.

    Args:
        verdicts: of the bundles at hand, in any order. Those without a signature that holds say
            nothing. A device is told by the key that signed, and goes on with the key that it
            renewed where a bundle names the one before it. The same bundle twice is one bundle.

    What lies before the first and after the last one at hand is not known here, nor what lies
    between two keys of which no bundle names one of the other.
    """
    signed: dict[tuple[str, str], BundleVerdict] = {}
    for verdict in verdicts:
        if verdict.origin is not None:
            # A bag without its seal has no digest; its id tells it then.
            signed.setdefault((verdict.bundle_id, verdict.sha256), verdict)
    found: list[BundleFault] = []
    for known in _by_device(tuple(signed.values())):
        bundles = sorted(known, key=lambda each: (each.sequence, each.sha256))
        found += _faults_of_device(bundles)
    found += _faults_of_corrections(tuple(signed.values()))
    return tuple(found)


def _by_device(bundles: Sequence[BundleVerdict]) -> Iterable[Sequence[BundleVerdict]]:
    """The bundles of each device, also of one that has renewed its key."""
    devices: dict[str, list[BundleVerdict]] = {}
    for bundle in bundles:
        devices.setdefault(bundle.device, []).append(bundle)
    by_digest = {bundle.sha256: bundle for bundle in bundles if bundle.sha256}
    for bundle in bundles:
        before = by_digest.get(_previous(bundle) or "")
        if before is None or not _may_go_on(before, bundle):
            continue
        earlier, own = devices[before.device], devices[bundle.device]
        if earlier is not own:
            earlier += own
            for key in {each.device for each in own}:
                devices[key] = earlier
    return {id(known): known for known in devices.values()}.values()


def _may_go_on(before: BundleVerdict, after: BundleVerdict) -> bool:
    """Whether one device may have sealed both: a renewed key is certified for the same person."""
    return before.device == after.device or (
        before.subject == after.subject and before.sequence < after.sequence
    )


def _faults_of_device(bundles: Sequence[BundleVerdict]) -> Iterator[BundleFault]:
    for bundle in bundles:
        if (bundle.sequence == 1) != (_previous(bundle) is None):
            message = f"It has number {bundle.sequence} of its device, and "
            message += (
                "names a bundle before it." if bundle.sequence == 1 else "names none before it."
            )
            yield BundleFault(FaultKind.STATEMENT, bundle.name, message)
    for before, after in pairwise(bundles):
        if after.sequence == before.sequence:
            message = f"It has number {after.sequence} of its device, as {before.name} has."
            yield BundleFault(FaultKind.FORK, after.name, message)
        elif after.sequence > before.sequence + 1:
            first, last = before.sequence + 1, after.sequence - 1
            missing = f"Number {first}" if first == last else f"Numbers {first} to {last}"
            verb = "is" if first == last else "are"
            message = f"{missing} of its device {verb} missing between it and {before.name}."
            yield BundleFault(FaultKind.GAP, after.name, message)
        elif before.sha256 and _previous(after) != before.sha256:
            message = f"It was not sealed after {before.name}, which has the number before it."
            yield BundleFault(FaultKind.REPLACED, after.name, message)
    followers: dict[str, BundleVerdict] = {}
    for bundle in bundles:
        previous = _previous(bundle)
        if previous is None:
            continue
        first_follower = followers.setdefault(previous, bundle)
        if first_follower.sequence != bundle.sequence:
            message = f"It names the same bundle before it as {first_follower.name} does."
            yield BundleFault(FaultKind.FORK, bundle.name, message)


def _faults_of_corrections(bundles: Sequence[BundleVerdict]) -> Iterator[BundleFault]:
    """A correction comes after what it corrects, on the device that sealed both."""
    by_id = {bundle.bundle_id: bundle for bundle in bundles}
    for bundle in bundles:
        corrected = by_id.get(bundle.supersedes or "")
        if corrected is None:
            continue
        if not _may_go_on(corrected, bundle):
            message = f"It says that it corrects {corrected.name}, which another device sealed."
            yield BundleFault(FaultKind.STATEMENT, bundle.name, message)
        elif corrected.sequence >= bundle.sequence:
            message = f"It says that it corrects {corrected.name}, which was sealed later."
            yield BundleFault(FaultKind.STATEMENT, bundle.name, message)


def superseded_by(verdicts: Sequence[BundleVerdict]) -> dict[str, str]:
    """For each bundle at hand that another one at hand corrects: the id of the newest of those."""
    corrections = sorted((v for v in verdicts if v.supersedes), key=lambda each: each.sequence)
    return {str(each.supersedes): each.bundle_id for each in corrections}


def _previous(bundle: BundleVerdict) -> str | None:
    return bundle.origin.previous if bundle.origin else None
