"""How enrolling and renewing say no."""

from __future__ import annotations

from typing import Final

from auditor_app.central.refusing import IntakeRefusalError

CODE: Final = "code"
_ASK_OFFICE: Final = "Ask the people who run the central store."
_BY_FILE: Final = (
    "Send the request as a file instead: auditor device request, or renew, with --out."
)


def not_here() -> IntakeRefusalError:
    """This intake holds no issuing key."""
    return IntakeRefusalError(
        "enrolling-off",
        503,
        "This central store issues no certificates over the network now.",
        _BY_FILE,
    )


def code_wrong() -> IntakeRefusalError:
    """The one answer to an unknown number, a wrong secret, a used and an expired code."""
    return IntakeRefusalError(
        CODE,
        403,
        "This enrolment code is not valid: mistyped, used already, expired, or never given.",
        "Check it. If it is right, ask your organisation for a new one.",
    )


def too_many_attempts(seconds: int) -> IntakeRefusalError:
    """Too many wrong codes from one address."""
    return IntakeRefusalError(
        "too-many-attempts",
        429,
        "Too many wrong enrolment codes came from this address.",
        f"Wait {-(-seconds // 60)} minutes, then try again.",
    )


def not_as_invited() -> IntakeRefusalError:
    """The code is good, but for somebody else or another device."""
    return IntakeRefusalError(
        "not-as-invited",
        403,
        "The code was given for another name or another laptop than the request says.",
        "Use the name and the laptop's name exactly as they were given with the code.",
    )


def request_unusable(message: str, remedy: str) -> IntakeRefusalError:
    """The certificate request or the renewal request cannot be taken."""
    return IntakeRefusalError("request", 400, message, remedy)


def renewal_wrong(message: str, remedy: str) -> IntakeRefusalError:
    """The present certificate or the signature of a renewal does not hold."""
    return IntakeRefusalError("renewal", 403, message, remedy)


def certificate_unknown() -> IntakeRefusalError:
    """The chain holds, but this store never issued the certificate."""
    return IntakeRefusalError(
        "certificate-unknown",
        403,
        "This central store did not issue the certificate that is to be renewed.",
        "Enrol the laptop with this organisation.",
    )


def certificate_revoked() -> IntakeRefusalError:
    """The certificate was withdrawn."""
    return IntakeRefusalError(
        "certificate-revoked",
        403,
        "The certificate that is to be renewed was withdrawn.",
        _ASK_OFFICE,
    )


def not_due() -> IntakeRefusalError:
    """The certificate is good for long."""
    return IntakeRefusalError(
        "not-due",
        409,
        "The certificate is not to be renewed yet.",
        "Go on with it; the program renews it in time.",
    )


def too_many_certificates(limit: int) -> IntakeRefusalError:
    """The device has more certificates than one laptop can need."""
    return IntakeRefusalError(
        "too-many-certificates",
        409,
        f"This laptop has {limit} valid certificates already: its vault may have been copied.",
        _ASK_OFFICE,
    )


def key_used() -> IntakeRefusalError:
    """The key belongs to another device."""
    return IntakeRefusalError(
        "key-used",
        409,
        "The key of this request belongs to another laptop, or was withdrawn.",
        "Make a request with a new key: auditor device request --new-key",
    )
