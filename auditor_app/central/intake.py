"""Taking bundles in: one path for uploads and for files from a stick.

The order is the promise: the signature is checked before a byte is taken; the digest before
anything is kept; the inside, where the opening key is at hand, before anything is acknowledged; the
bytes are flushed before the receipt is signed, and the receipt is registered before it is handed
out. Each step can be done again after a crash without harm.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from auditor_app.bundle.verifying import verify_bundle
from auditor_app.central import refusing
from auditor_app.central.admission import SignedClaim, examine
from auditor_app.central.entries import RecordedRefusal, TakenBundle, Upload
from auditor_app.central.extracting import extract_quietly, is_unextracted
from auditor_app.central.log import say
from auditor_app.central.parts import PartFiles
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.sync.receipts import Receipt, sign_receipt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from auditor_app.central.organisation import Organisation

Standing: TypeAlias = TakenBundle | Upload | RecordedRefusal | None

_READ_SIZE: Final = 1024 * 1024
_TOLD_FAULTS: Final = 3
# Beside the bytes to come: what the registry and the copy in the object store need to go on.
_SPARE_BYTES: Final = 64 * 1024 * 1024


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
        self._objects = organisation.objects
        self._ca_pem = organisation.ca_pem
        self._signer = organisation.receipt_identity()
        self._signer.check()
        self._opening = organisation.opening_identity()
        self._clock = clock
        self.parts = PartFiles(organisation.uploads_folder)

    # --- uploads

    def admit(self, envelope: bytes, size: int) -> tuple[str, int]:
        """May this bundle come? Its upload's token, and how many of its bytes are here already.

        A bundle that was taken in has all its bytes here, one under way those that came: asking
        again never sends anything twice.

        Args:
            envelope: the outer DSSE.
            size: how many bytes will be sent.

        Raises:
            IntakeRefusalError: no, or not now; refusals of enrolled devices are recorded.
        """
        now = self._clock()
        claim = self._examined(envelope, now)
        try:
            return self._admitted(claim, size, now)
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
            raise

    def place_of(self, token: str) -> tuple[int, int]:
        """How many bytes of an upload are here, and how many there will be.

        Raises:
            IntakeRefusalError: there is no such upload.
        """
        upload = self._registry.upload(token)
        if upload is not None:
            return self.parts.offset(token), upload.size
        taken = self._registry.bundle_of_upload(token)
        if taken is not None:
            return taken.size, taken.size
        raise refusing.upload_unknown()

    def mark_whole(self, token: str) -> bool:
        """All bytes came: flush them. False where the bundle was taken in already."""
        if self._registry.upload(token) is None:
            return False
        try:
            self.parts.flush(token)
        except FileNotFoundError:
            return False  # taken in since the line above
        self._registry.mark_whole(token)
        return True

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
        """After a start: forget what is too old, and name the uploads that are whole."""
        self._drop_expired()
        uploads = self._registry.uploads()
        self.parts.remove_all_but({upload.token for upload in uploads}, self._clock())
        whole = [upload for upload in uploads if self.parts.offset(upload.token) == upload.size]
        for upload in whole:
            self.mark_whole(upload.token)
        return tuple(upload.token for upload in whole)

    # --- taking in

    def take(self, token: str) -> None:
        """Take in an upload whose bytes are all here; refuse it for good, or register it.

        Raises:
            CentralError: registry or object store do not work now; the upload stays.
        """
        upload = self._registry.upload(token)
        if upload is None:
            return
        # The certificate had to be valid when the upload began: one may take days.
        try:
            claim = self._examined(upload.envelope, upload.created_at)
        except IntakeRefusalError:
            self._drop(upload)
            return
        try:
            self._take(self.parts.path(token), claim, token)
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
        self._drop(upload)

    def ingest(self, file: BinaryIO, envelope: bytes) -> TakenBundle:
        """Take in a bundle from a file, by the same rules; again gives the same receipt.

        Raises:
            IntakeRefusalError: it is refused.
            CentralError: registry or object store do not work now.
        """
        claim = self._examined(envelope, self._clock())
        try:
            self._require_takable(claim, claim.statement.size)
            copy = self.parts.borrow(file, claim.statement.size)
            try:
                return self._take(copy, claim, secrets.token_hex(16))
            finally:
                copy.unlink(missing_ok=True)
        except IntakeRefusalError as refusal:
            self._record(claim, refusal)
            raise

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
        return (
            self._registry.answers()
            and self._objects.answers()
            and self.parts.free_space() > _SPARE_BYTES
        )

    # --- rules

    def _examined(self, envelope: bytes, at: datetime) -> SignedClaim:
        try:
            return examine(envelope, self._registry, self._ca_pem, at)
        except IntakeRefusalError as refusal:
            say("stranger_refused", reason=refusal.reason)
            raise

    def _admitted(self, claim: SignedClaim, size: int, now: datetime) -> tuple[str, int]:
        self._require_takable(claim, size)
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
            self.parts.start(under_way.token)
            say("upload_begun", digest=claim.digest, device=claim.device, size=size)
        return under_way.token, self.parts.offset(under_way.token)

    def _require_takable(self, claim: SignedClaim, size: int) -> None:
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

    def _require_room(self, claim: SignedClaim) -> None:
        limit = self._settings.uploads_per_device
        if self._registry.count_uploads(claim.device) >= limit:
            self._drop_expired()
            if self._registry.count_uploads(claim.device) >= limit:
                raise refusing.too_many_uploads(limit)
        # Once as a part, once in the object store.
        if self.parts.free_space() < 2 * claim.statement.size + _SPARE_BYTES:
            raise refusing.no_space()

    def _take(self, file: Path, claim: SignedClaim, token: str) -> TakenBundle:
        began = time.monotonic()
        taken = self._registry.bundle(claim.digest)
        if taken is None:
            self._require_takable(claim, claim.statement.size)
            opened = self._require_sound(file, claim)
            self._objects.put_bundle(claim.digest, file)
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
        else:
            self._mend(file, claim)
        self._objects.put_papers(claim.digest, claim.envelope, taken.receipt)
        if taken.opened and is_unextracted(self._organisation, claim.digest):
            extract_quietly(self._organisation, claim.digest)
        return taken

    def _mend(self, file: Path, claim: SignedClaim) -> None:
        """Put a bundle that is registered back into the object store where that has lost it."""
        signed = (claim.digest, claim.statement.size)
        if _digest_and_size(file) != signed:
            raise refusing.digest_differs()
        if self._objects.digest_of(claim.digest) != signed:
            self._objects.put_bundle(claim.digest, file)
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

    def _require_sound(self, file: Path, claim: SignedClaim) -> bool:
        """Are these the signed bytes? And their inside, where the key is at hand; whether it is."""
        signed = (claim.digest, claim.statement.size)
        if self._opening is None:
            if _digest_and_size(file) != signed:
                raise refusing.digest_differs()
            return False
        envelope = file.with_suffix(".dsse.json")
        envelope.write_bytes(claim.envelope)
        try:
            verdict = verify_bundle(
                file, ca_pem=self._ca_pem, signature_path=envelope, identity=self._opening
            )
        finally:
            envelope.unlink()
        if (verdict.sha256, verdict.size) != signed:
            raise refusing.digest_differs()
        if not verdict.ok:
            faults = "; ".join(str(fault) for fault in verdict.faults[:_TOLD_FAULTS])
            raise refusing.contents_wrong(f"The bundle's inside does not hold: {faults}")
        if verdict.sealed_files:
            say(
                "sealed_records_seen",
                # What nobody here could look into gets its receipt all the same: people must know.
                level=(
                    logging.INFO
                    if verdict.unsealed_files == verdict.sealed_files
                    else logging.WARNING
                ),
                digest=claim.digest,
                files=verdict.sealed_files,
                opened=verdict.unsealed_files,
            )
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
            supersedes=getattr(statement.origin, "supersedes", None),
        )
        if self._registry.take(bundle):
            return bundle
        # Somebody else was faster: with the same bundle, which is as well, or with another one.
        taken = self._registry.bundle(claim.digest)
        if taken is not None:
            return taken
        self._objects.remove(claim.digest)
        self._require_takable(claim, statement.size)
        raise refusing.busy()

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

    def _drop_expired(self) -> None:
        oldest = self._clock() - timedelta(days=self._settings.upload_days)
        for upload in self._registry.uploads():
            touched = self.parts.touched_at(upload.token) or upload.created_at
            if not upload.whole and max(touched, upload.created_at) < oldest:
                self._drop(upload)
                say("upload_expired", digest=upload.digest, device=upload.device)


def _digest_and_size(file: Path) -> tuple[str, int]:
    with file.open("rb") as source:
        hashed = hashlib.file_digest(source, "sha256")
        return hashed.hexdigest(), source.tell()
