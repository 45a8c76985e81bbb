"""How the intake says no: each refusal has a code, a status and two sentences."""

from __future__ import annotations

from typing import Final

from auditor_app.errors import RefusedError
from auditor_app.sync.wire import Refusal

_ASK_AGAIN: Final = "Try again later; nothing is lost."
_SEAL_AGAIN: Final = "Seal the bundle again, or deliver the untouched file."
_OTHER_PROGRAM: Final = "Check that both sides use the same version of the program."
_ASK_OFFICE: Final = "Ask the people who run the central store; do not delete the bundle."


class IntakeRefusalError(RefusedError):
    """A refusal with its code (`reason`) and HTTP status.

    `final`: the same bytes would be refused again. `retry_after`: of one that means *not now*,
    after how many seconds it is worth to ask again.
    """

    def __init__(
        self,
        reason: str,
        status: int,
        message: str,
        remedy: str,
        *,
        final: bool = False,
        retry_after: int = 1,
    ) -> None:
        super().__init__(message, remedy)
        self.reason = reason
        self.status = status
        self.final = final
        self.retry_after = retry_after

    @property
    def is_transient(self) -> bool:
        """Whether it means *not now* rather than *not this one*."""
        return self.status in (408, 423, 429) or self.status >= 500

    @property
    def refusal(self) -> Refusal:
        """As it goes over the wire."""
        return Refusal(self.reason, self.message, self.remedy)


def bad_request(message: str) -> IntakeRefusalError:
    """A request that is not as tus 1.0 says."""
    return IntakeRefusalError("bad-request", 400, message, _OTHER_PROGRAM)


def envelope_unusable(message: str) -> IntakeRefusalError:
    """The outer envelope is missing, too long or not readable."""
    return IntakeRefusalError("envelope", 400, message, _SEAL_AGAIN)


def signature_wrong(message: str, remedy: str) -> IntakeRefusalError:
    """The outer signature or its certificate chain does not hold."""
    return IntakeRefusalError("signature", 403, message, remedy)


def certificate_unknown() -> IntakeRefusalError:
    """The chain holds, but this store never issued the certificate."""
    return IntakeRefusalError(
        "certificate-unknown",
        403,
        "This central store did not issue the certificate that signed the bundle.",
        "Enrol the laptop with this organisation, then seal and deliver again.",
    )


def certificate_revoked() -> IntakeRefusalError:
    """The certificate was withdrawn."""
    return IntakeRefusalError(
        "certificate-revoked",
        403,
        "The certificate that signed the bundle was withdrawn.",
        _ASK_OFFICE,
    )


def size_differs(claimed: int, signed: int) -> IntakeRefusalError:
    """The upload's length is not the one in the signed statement."""
    return IntakeRefusalError(
        "size",
        400,
        f"The upload says {claimed} bytes, the signed statement {signed}.",
        _SEAL_AGAIN,
    )


def too_large(size: int, largest: int) -> IntakeRefusalError:
    """Beyond what this store takes."""
    return IntakeRefusalError(
        "too-large",
        413,
        f"The bundle has {size} bytes; this central store takes at most {largest}.",
        _ASK_OFFICE,
    )


def more_than_claimed(size: int) -> IntakeRefusalError:
    """More bytes than the upload was begun for."""
    return IntakeRefusalError(
        "more-than-claimed", 413, f"More than the {size} bytes that were announced.", _SEAL_AGAIN
    )


def sequence_taken(sequence: int) -> IntakeRefusalError:
    """Another bundle of the device has this number."""
    return IntakeRefusalError(
        "sequence-taken",
        409,
        f"Another bundle of this laptop already has the number {sequence}: "
        "its vault was copied or put back from a backup.",
        _ASK_OFFICE,
    )


def bundle_id_taken() -> IntakeRefusalError:
    """Another bundle has this name."""
    return IntakeRefusalError(
        "bundle-id-taken",
        409,
        "Another bundle with the same identifier was received, with other content.",
        _ASK_OFFICE,
    )


def digest_differs() -> IntakeRefusalError:
    """The bytes that arrived are not those of the statement: changed on the way."""
    return IntakeRefusalError(
        "digest",
        422,
        "The bytes that arrived are not the ones that were signed.",
        "Deliver again. If it happens again, the file was changed: ask for help.",
    )


def contents_wrong(message: str) -> IntakeRefusalError:
    """The bundle was opened, and its inside does not hold."""
    return IntakeRefusalError("contents", 422, message, _ASK_OFFICE, final=True)


def too_many_uploads(limit: int) -> IntakeRefusalError:
    """Not now: the device has too many unfinished uploads."""
    return IntakeRefusalError(
        "too-many-uploads",
        429,
        f"This laptop has {limit} unfinished uploads here.",
        _ASK_AGAIN,
    )


def too_many_requests(seconds: int) -> IntakeRefusalError:
    """Not now: this sender asks more often than the settings let one."""
    return IntakeRefusalError(
        "too-many-requests",
        429,
        "The central store was asked too often from here.",
        f"Nothing is lost; it goes on in {seconds} seconds.",
        retry_after=seconds,
    )


def slow() -> IntakeRefusalError:
    """No byte came for long; what came is kept."""
    return IntakeRefusalError("slow", 408, "The bytes stopped coming.", _ASK_AGAIN)


def no_space() -> IntakeRefusalError:
    """Not now: the disk is full."""
    return IntakeRefusalError("no-space", 507, "The central store has no free space.", _ASK_AGAIN)


def busy() -> IntakeRefusalError:
    """Not now: another connection is writing the same upload."""
    return IntakeRefusalError(
        "busy", 423, "Another connection is sending the same bundle.", _ASK_AGAIN
    )


def upload_unknown() -> IntakeRefusalError:
    """No such upload: finished, given up, or never begun."""
    return IntakeRefusalError(
        "upload-unknown", 404, "There is no such upload.", "Begin the upload again."
    )


def bundle_unknown() -> IntakeRefusalError:
    """No such bundle: never heard of, or given up."""
    return IntakeRefusalError("unknown", 404, "No such bundle was delivered here.", "Deliver it.")


def offset_differs(offset: int) -> IntakeRefusalError:
    """The bytes do not begin where the store's bytes end."""
    return IntakeRefusalError(
        "offset",
        409,
        f"The upload goes on at byte {offset}.",
        "Ask for the offset and go on there.",
    )


def checksum_differs() -> IntakeRefusalError:
    """The piece was changed on its way (tus: 460)."""
    return IntakeRefusalError(
        "checksum", 460, "A piece of the upload was changed on its way.", "Send the piece again."
    )
