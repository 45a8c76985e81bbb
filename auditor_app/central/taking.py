"""Taking one bundle in: checked, stored, registered, signed for, in this order.

The digest is checked before anything is kept; the inside, where the opening key is at hand, before
anything is acknowledged; the bytes are safe before the receipt is signed, and the receipt is
registered before it is handed out. Each step can be done again after a crash without harm, and by
two processes at once: what they write is the same, and the registry takes it once.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final

from auditor_app.bundle import verify_bundle
from auditor_app.central import refusing
from auditor_app.central.admission import RevokedCertificateError
from auditor_app.central.entries import TakenBundle
from auditor_app.central.extracting import extract_quietly, is_unextracted
from auditor_app.central.log import say
from auditor_app.central.objects import ChangedOnTheWayError
from auditor_app.central.streams import SourceFailedError, digest_and_size
from auditor_app.sync.receipts import Receipt, sign_receipt

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from auditor_app.bundle import BundleVerdict
    from auditor_app.central.admission import SignedClaim
    from auditor_app.central.organisation import Organisation
    from auditor_app.central.streams import StreamedFile

_TOLD_FAULTS: Final = 3


class Taking:
    """The steps from a bundle whose bytes are all here to its receipt."""

    def __init__(self, organisation: Organisation, clock: Callable[[], datetime]) -> None:
        """The keys are read now: a folder that lacks them is found at the start.

        Raises:
            CentralError: the receipt key or the root is not there.
            IdentityError: the opening key cannot be read.
        """
        self._organisation = organisation
        self._settings = organisation.settings
        self._registry = organisation.registry
        self._objects = organisation.objects
        self._ca_pem = organisation.ca_pem
        self._signer = organisation.receipt_identity()
        self._signer.check()
        self._opening = organisation.opening_identity()
        self._clock = clock

    def require_takable(self, claim: SignedClaim, size: int) -> None:
        """May a bundle of `size` bytes with this envelope come at all?

        Raises:
            IntakeRefusalError: it is too large or not as signed, or another one has its place.
        """
        if size != claim.statement.size:
            raise refusing.size_differs(size, claim.statement.size)
        if size > self._settings.largest_bundle:
            raise refusing.too_large(size, self._settings.largest_bundle)
        numbered = self._registry.bundle_numbered(claim.device, claim.sequence)
        if numbered is not None and numbered.digest != claim.digest:
            raise refusing.sequence_taken(claim.sequence)
        named = self._registry.bundle_named(claim.statement.origin.bundle_id)
        if named is not None and named.digest != claim.digest:
            raise refusing.bundle_id_taken()
        # The same bytes under another signature: somebody delivers what is not theirs.
        same = self._registry.bundle(claim.digest) or self._registry.upload_of(claim.digest)
        if same is not None and same.device != claim.device:
            raise refusing.bundle_id_taken()

    def take(self, file: StreamedFile, claim: SignedClaim, token: str) -> TakenBundle:
        """Take the bundle in; what is here already is put right where it was lost.

        Raises:
            IntakeRefusalError: it is refused.
            CentralError: registry, object store or `file` do not work now, or `file` says stop.
        """
        try:
            taken = self._registry.bundle(claim.digest)
            if taken is None:
                taken = self._take(file, claim, token)
            else:
                self._mend(file, claim)
        except SourceFailedError as failed:
            raise failed.error from failed
        except ChangedOnTheWayError as changed:
            raise refusing.digest_differs() from changed
        self._objects.put_papers(claim.digest, claim.envelope, taken.receipt)
        if taken.opened and is_unextracted(self._organisation, claim.digest):
            extract_quietly(self._organisation, claim.digest, watch=file.watch)
        return taken

    def _take(self, file: StreamedFile, claim: SignedClaim, token: str) -> TakenBundle:
        began = time.monotonic()
        self.require_takable(claim, claim.statement.size)
        opened = self._require_sound(file, claim)
        # Hashed again on the way: without the opening key this is the check of the digest.
        self._objects.put_bundle(claim.digest, claim.statement.size, file)
        taken = self._registered(claim, token, opened=opened)
        self._say_where_it_stands(claim)
        say(
            "bundle_taken",
            digest=claim.digest,
            device=claim.device,
            sequence=claim.sequence,
            size=taken.size,
            opened=opened,
            seconds=round(time.monotonic() - began, 3),
        )
        return taken

    def _mend(self, file: StreamedFile, claim: SignedClaim) -> None:
        """Put a bundle that is registered back into the object store where that has lost it."""
        signed = (claim.digest, claim.statement.size)
        if digest_and_size(file.read()) != signed:
            raise refusing.digest_differs()
        if self._objects.digest_of(claim.digest) != signed:
            self._objects.put_bundle(*signed, file)
            say("bundle_put_back", level=logging.WARNING, digest=claim.digest)

    def _say_where_it_stands(self, claim: SignedClaim) -> None:
        """Log a gap before this bundle, or a history other than the one that we know."""
        previous = claim.statement.origin.previous
        before = self._registry.bundle_numbered(claim.device, claim.sequence - 1)
        event = ""
        if before is None and claim.sequence > 1:
            event = "sequence_gap"
        elif before is not None and before.digest != previous:
            event = "sequence_forked"
        if event:
            say(event, level=logging.WARNING, device=claim.device, sequence=claim.sequence)

    def _require_sound(self, file: StreamedFile, claim: SignedClaim) -> bool:
        """Where the key is at hand: are these the signed bytes, and does their inside hold?"""
        if self._opening is None:
            return False
        with file.open() as sealed:
            verdict = verify_bundle(
                sealed,
                name=file.name,
                signature=claim.envelope,
                ca_pem=self._ca_pem,
                identity=self._opening,
            )
        if (verdict.sha256, verdict.size) != (claim.digest, claim.statement.size):
            raise refusing.digest_differs()
        if not verdict.ok:
            raise refusing.contents_wrong(told_faults(verdict))
        say_what_was_sealed(verdict, claim.digest)
        return True

    def _registered(self, claim: SignedClaim, token: str, *, opened: bool) -> TakenBundle:
        statement = claim.statement
        receipt = Receipt(
            bundle_id=statement.origin.bundle_id,
            sha256=claim.digest,
            size=statement.size,
            sequence=claim.sequence,
            received_at=self._clock(),
        )
        bundle = TakenBundle(
            digest=claim.digest,
            bundle_id=statement.origin.bundle_id,
            device=claim.device,
            certificate=claim.certificate.fingerprint,
            sequence=claim.sequence,
            previous=statement.origin.previous,
            size=statement.size,
            opened=opened,
            token=token,
            received_at=receipt.received_at,
            receipt=sign_receipt(receipt, self._signer),
            organisation=statement.origin.organisation,
            created_at=statement.origin.created_at,
            supersedes=statement.origin.supersedes,
        )
        if self._registry.take(bundle):
            return bundle
        # Somebody else was faster: with the same bundle, which is as well, or with another one.
        taken = self._registry.bundle(claim.digest)
        if taken is not None:
            return taken
        self._objects.remove(claim.digest)
        certificate = self._registry.certificate(bundle.certificate)
        if certificate is not None and certificate.revoked_at is not None:
            raise RevokedCertificateError(claim)  # withdrawn in the meantime
        self.require_takable(claim, statement.size)
        raise refusing.busy()


def told_faults(verdict: BundleVerdict) -> str:
    """What is wrong inside, in one sentence."""
    faults = "; ".join(str(fault) for fault in verdict.faults[:_TOLD_FAULTS])
    return f"The bundle's inside does not hold: {faults}"


def say_what_was_sealed(verdict: BundleVerdict, digest: str) -> None:
    """Log how many files were sealed before the bundle was, and how many could be looked into."""
    if verdict.sealed_files:
        say(
            "sealed_records_seen",
            # What nobody here could look into gets its receipt all the same: people must know.
            level=(
                logging.INFO if verdict.unsealed_files == verdict.sealed_files else logging.WARNING
            ),
            digest=digest,
            files=verdict.sealed_files,
            opened=verdict.unsealed_files,
        )
