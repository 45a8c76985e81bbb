"""Taking bundles in: one path for uploads and for files from a stick.

The signature is checked before a byte is taken; what follows once all of them are here is in
`taking`. Any number of intakes may share a registry and an object store: an upload goes on at any
of them, and one of them takes the bundle in.
"""

from __future__ import annotations

import logging
import secrets
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from auditor_app.bundle.names import bundle_name
from auditor_app.central import refusing
from auditor_app.central.admission import RevokedCertificateError, SignedClaim, examine
from auditor_app.central.entries import RecordedRefusal, TakenBundle, Upload
from auditor_app.central.log import say
from auditor_app.central.parts import PartFiles, PartObjects, PartsMissingError
from auditor_app.central.queue import taking
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.central.streams import StreamedFile, pieces_of
from auditor_app.central.taking import Taking
from auditor_app.central.working import extract_waiting
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import BinaryIO

    from auditor_app.central.organisation import Organisation
    from auditor_app.central.parts import Parts
    from auditor_app.central.queue import Lease

Standing: TypeAlias = TakenBundle | Upload | RecordedRefusal | None

# Beside the bytes to come: what the registry and the copy in the object store need to go on.
_SPARE_BYTES: Final = 64 * 1024 * 1024
_SWEEP: Final = "sweep"
_MOST_WAITING: Final = 64


def _now() -> datetime:
    return datetime.now(UTC)


class Intake:
    """The rules of one organisation's intake. Every method may be called from any thread."""

    def __init__(self, organisation: Organisation, *, clock: Callable[[], datetime] = _now) -> None:
        """The keys are read now: a folder that lacks them is found at the start.

        Raises:
            CentralError: the receipt key or the root is not there.
            IdentityError: the opening key cannot be read.
        """
        self._organisation = organisation
        self._settings = organisation.settings
        self._registry = organisation.registry
        self._queue = organisation.registry.queue
        self._objects = organisation.objects
        self._ca_pem = organisation.ca_pem
        self._taking = Taking(organisation, clock)
        self._clock = clock
        self._stop = threading.Event()
        self.parts: Parts = parts_of(organisation)

    # --- uploads

    def admit(
        self, envelope: bytes, size: int, known: Callable[[str], None] = lambda _: None
    ) -> tuple[str, int]:
        """May this bundle come? Its upload's token, and how many of its bytes are here already.

        A bundle that was taken in has all its bytes here, one under way those that came: asking
        again never sends anything twice.

        Args:
            envelope: the outer DSSE.
            size: how many bytes will be sent.
            known: is told the device once the envelope is verified; it may refuse.

        Raises:
            IntakeRefusalError: no, or not now; refusals of enrolled devices are recorded.
        """
        now = self._clock()
        claim = self._examined(envelope, now)
        try:
            known(claim.device)
            return self._admitted(claim, size, now)
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
            raise

    def device_of(self, token: str) -> str:
        """Whose upload it is, under way or taken in.

        Raises:
            IntakeRefusalError: there is no such upload.
        """
        found = self._registry.upload(token) or self._registry.bundle_of_upload(token)
        if found is None:
            raise refusing.upload_unknown()
        return found.device

    def place_of(self, token: str) -> tuple[int, int]:
        """How many bytes of an upload are here, and how many there will be.

        Raises:
            IntakeRefusalError: there is no such upload.
        """
        upload = self._registry.upload(token)
        if upload is not None:
            offset = min(self.parts.arrived(token).offset, upload.size)
            # An upload is forgotten before its bytes are: as long as it is known, the count stands.
            if offset == upload.size or self._registry.upload(token) is not None:
                return offset, upload.size
        taken = self._registry.bundle_of_upload(token)
        if taken is not None:
            return taken.size, taken.size
        raise refusing.upload_unknown()

    def mark_whole(self, token: str) -> bool:
        """All bytes came: make them safe. False where the bundle was taken in already."""
        upload = self._registry.upload(token)
        if upload is None:
            return False
        try:
            self.parts.settle(token)
        except FileNotFoundError:
            return False  # taken in since the line above
        if not upload.whole:
            self._registry.mark_whole(token)
        return self._registry.upload(token) is not None

    def abandon(self, token: str) -> None:
        """Forget an upload at its sender's wish.

        Raises:
            IntakeRefusalError: there is no such upload.
        """
        upload = self._registry.upload(token)
        if upload is None:
            raise refusing.upload_unknown()
        if upload.whole:
            raise refusing.busy()
        self._drop(upload)

    def recover(self) -> tuple[str, ...]:
        """After a start, and now and then: put right what a kill left, and name what is whole.

        One process of those that share the registry does it at a time.
        """
        with self._queue.leased(_SWEEP, self._settings.lease_seconds) as lease:
            if lease is not None:
                self._sweep(lease)
        return self.waiting()

    def extract_waiting(self) -> None:
        """After a start: read into the tables what a kill left out, where the key is at hand."""
        if self._organisation.opening_identity() is None:
            return
        try:
            extract_waiting(self._organisation, self._stop, {})
        except CentralError as error:
            say("extraction_put_off", level=logging.ERROR, error=type(error).__name__)

    def waiting(self) -> tuple[str, ...]:
        """Tokens of whole uploads that nobody takes in now, those that wait longest first."""
        return self._queue.whole_uploads(_MOST_WAITING)

    # --- taking in

    def take(self, token: str) -> None:
        """Take in an upload whose bytes are all here; refuse it for good, or register it.

        Does nothing where another process is at it.

        Raises:
            CentralError: registry or object store do not work now, or `stop` was called; the
                upload stays.
        """
        upload = self._registry.upload(token)
        if upload is None:
            return
        with self._leased(upload.digest) as lease:
            # Somebody else may have been done with it before the lease was ours.
            if lease is not None and self._registry.upload(token) is not None:
                self._take(upload, lease)

    def ingest(self, file: BinaryIO, envelope: bytes) -> TakenBundle:
        """Take in a bundle from a file, by the same rules; again gives the same receipt.

        Args:
            file: can be read more than once.
            envelope: the outer DSSE.

        Raises:
            IntakeRefusalError: it is refused.
            CentralError: registry or object store do not work now, or the file cannot be read.
        """
        claim = self._examined(envelope, self._clock())
        try:
            self._taking.require_takable(claim, claim.statement.size)
            with self._leased(claim.digest) as lease:
                if lease is None:
                    raise refusing.busy()
                sealed = StreamedFile(
                    bundle_name(claim.statement.origin.bundle_id),
                    lambda: pieces_of(file, claim.statement.size),
                    lease.require,
                )
                return self._taking.take(sealed, claim, secrets.token_hex(16))
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
            raise

    def stop(self) -> None:
        """Leave what is being taken in as it is; it is gone on with later."""
        self._stop.set()

    # --- answers

    def standing(self, digest: str) -> Standing:
        """Where the bundle stands: taken in, arriving, refused, or never heard of."""
        return (
            self._registry.bundle(digest)
            or self._registry.upload_of(digest)
            or self._registry.refusal(digest)
        )

    def ready(self) -> bool:
        """Whether registry and object store answer and there is room."""
        return not self.reasons_not_to_be_ready()

    def reasons_not_to_be_ready(self) -> tuple[str, ...]:
        """Of `registry`, `objects` and `disk` those that do not let bundles in now."""
        answers = {
            "registry": self._registry.answers(),
            "objects": self._objects.answers(),
            "disk": self._has_room(0),
        }
        return tuple(name for name, holds in answers.items() if not holds)

    # --- rules

    def _examined(self, envelope: bytes, at: datetime) -> SignedClaim:
        try:
            late = timedelta(days=self._settings.late_days)
            return examine(envelope, self._registry, self._ca_pem, at, late)
        except RevokedCertificateError as refusal:
            self._record(refusal.claim, refusal)
            raise
        except IntakeRefusalError as refusal:
            say("stranger_refused", reason=refusal.reason)
            raise

    def _admitted(self, claim: SignedClaim, size: int, now: datetime) -> tuple[str, int]:
        self._taking.require_takable(claim, size)
        taken = self._registry.bundle(claim.digest)
        if taken is not None:
            return taken.token, taken.size
        refused = self._registry.refusal(claim.digest)
        # What another laptop made of these bytes does not count against this one.
        if refused is not None and refused.final and refused.device == claim.device:
            raise IntakeRefusalError(
                refused.reason, 409, refused.message, refused.remedy, final=True
            )
        under_way = self._registry.upload_of(claim.digest)
        if under_way is None:
            self._require_room(claim)
            under_way = self._registry.add_upload(
                Upload(
                    token=secrets.token_hex(16),
                    digest=claim.digest,
                    size=size,
                    device=claim.device,
                    envelope=claim.envelope,
                    whole=False,
                    created_at=now,
                )
            )
            say("upload_begun", digest=claim.digest, device=claim.device, size=size)
        offset, _ = self.place_of(under_way.token)
        if offset == 0:  # also where a kill came between the two
            self.parts.start(under_way.token)
        return under_way.token, offset

    def _require_room(self, claim: SignedClaim) -> None:
        limit = self._settings.uploads_per_device
        if self._registry.count_uploads(claim.device) >= limit:
            self._drop_expired()
            if self._registry.count_uploads(claim.device) >= limit:
                raise refusing.too_many_uploads(limit)
        # Once as a part, once in the object store where that is on the same machine.
        copies = 1 if self._objects.is_remote else 2
        if not self._has_room(copies * claim.statement.size):
            raise refusing.no_space()

    def _has_room(self, size: int) -> bool:
        free = self.parts.free_space()
        return free is None or free > size + _SPARE_BYTES

    def _leased(self, digest: str) -> AbstractContextManager[Lease | None]:
        return self._queue.leased(taking(digest), self._settings.lease_seconds, self._stop)

    def _take(self, upload: Upload, lease: Lease) -> None:
        # The certificate had to be valid when the upload began: one may take days.
        try:
            claim = self._examined(upload.envelope, upload.created_at)
        except IntakeRefusalError:
            self._drop(upload)
            return
        sealed = StreamedFile(
            bundle_name(claim.statement.origin.bundle_id),
            lambda: self.parts.read(upload.token, upload.size),
            lease.require,
        )
        try:
            self._taking.take(sealed, claim, upload.token)
        except PartsMissingError:
            # The laptop goes on from where the bytes end now.
            self._registry.mark_whole(upload.token, whole=False)
            say("parts_missing", level=logging.WARNING, digest=upload.digest)
            return
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
            if refusal.is_transient:
                return
        self._drop(upload)

    def _record(self, claim: SignedClaim, refusal: IntakeRefusalError) -> None:
        say(
            "bundle_refused",
            digest=claim.digest,
            device=claim.device,
            sequence=claim.sequence,
            reason=refusal.reason,
        )
        if refusal.is_transient:
            return
        self._registry.add_refusal(
            RecordedRefusal(
                digest=claim.digest,
                device=claim.device,
                sequence=claim.sequence,
                reason=refusal.reason,
                message=refusal.message,
                remedy=refusal.remedy,
                final=refusal.final,
                last_at=self._clock(),
                times=1,
            )
        )

    def _drop(self, upload: Upload) -> None:
        self._registry.drop_upload(upload.token)
        self.parts.remove(upload.token)

    def _sweep(self, lease: Lease) -> None:
        # In this order: an upload is registered before its first byte comes.
        arrived = self.parts.all_arrived()
        uploads = self._registry.uploads()
        for token in arrived.keys() - {upload.token for upload in uploads}:
            lease.require()
            self.parts.remove(token)
        for upload in uploads:
            here = arrived.get(upload.token)
            if here is not None and here.offset >= upload.size and not upload.whole:
                self.mark_whole(upload.token)
        self._drop_expired()
        self._objects.sweep(lambda digest: self._queue.is_leased(taking(digest)))
        self._queue.sweep()

    def _drop_expired(self) -> None:
        oldest = self._clock() - timedelta(days=self._settings.upload_days)
        for upload in self._registry.uploads():
            if upload.whole or upload.created_at >= oldest:
                continue
            touched = self.parts.arrived(upload.token).touched_at
            if touched is None or touched < oldest:
                self._drop(upload)
                say("upload_expired", digest=upload.digest, device=upload.device)


def parts_of(organisation: Organisation) -> Parts:
    """Where the organisation's settings let bytes arrive."""
    arriving = organisation.settings.arriving
    if arriving == "objects" or (not arriving and organisation.objects.is_remote):
        return PartObjects(organisation.objects)
    return PartFiles(organisation.uploads_folder)
