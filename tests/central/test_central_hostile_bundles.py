"""Bundles that mean harm, through HTTP: each refused with its reason, and the device recorded."""

from __future__ import annotations

import tarfile
import uuid
from typing import TYPE_CHECKING

import pyrage
import pytest
from laptops import Laptop, Sealed, Sender, enrolled

from auditor_app.bundle.names import bundle_name
from auditor_app.central import Organisation
from auditor_app.central.enrolling import withdraw
from auditor_app.identity.certificates import fingerprint
from auditor_app.identity.revocation import Reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.central.entries import RecordedRefusal

END = bytes(1024)
BOMB = 8 * 1024**3 - 1


def entry(name: str, kind: bytes = tarfile.REGTYPE, link: str = "", size: int = 0) -> bytes:
    """A tar's header, with nothing behind it."""
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.size = kind, link, size
    return info.tobuf(tarfile.USTAR_FORMAT)


def sealed_tar(laptop: Laptop, content: bytes) -> Sealed:
    """Whatever tar, sealed to the store and signed by an enrolled device."""
    recipients = [
        pyrage.x25519.Recipient.from_str(recipient.age_public_key)
        for recipient in laptop.programme.recipients
    ]
    return laptop.seal_garbage(pyrage.encrypt(content, recipients))


def recorded(served: tuple[Organisation, str], sealed: Sealed) -> RecordedRefusal:
    refusal = served[0].registry.refusal(sealed.sha256)
    assert refusal is not None
    return refusal


TARS: dict[str, Callable[[], bytes]] = {
    "no tar": lambda: b"x" * 5000,
    "nothing": lambda: b"",
    "a way out": lambda: entry("../../x") + END,
    "an absolute path": lambda: entry("/etc/passwd") + END,
    "a symbolic link": lambda: entry("audit-x/data/x", tarfile.SYMTYPE, "/etc/passwd") + END,
    "a hard link": lambda: entry("audit-x/data/x", tarfile.LNKTYPE, "/etc/passwd") + END,
    "a device": lambda: entry("audit-x/data/x", tarfile.CHRTYPE) + END,
    "a pipe": lambda: entry("audit-x/data/x", tarfile.FIFOTYPE) + END,
    "a device name of Windows": lambda: entry("audit-x/data/con") + END,
    "an extended header": lambda: entry("audit-x/data/x", tarfile.XHDTYPE) + END,
    "a hole of gigabytes": lambda: entry("audit-x/data/x", tarfile.GNUTYPE_SPARSE, size=BOMB) + END,
    "a claim of gigabytes": lambda: entry("audit-x/data/x", size=BOMB) + END,
    "a giant manifest": lambda: (
        entry("audit-x/manifest-sha256.txt", size=9 * 1024**2) + bytes(9 * 1024**2) + END
    ),
    "a hundred thousand files": lambda: (
        b"".join(entry(f"audit-x/data/{number}") for number in range(100_000)) + END
    ),
}


@pytest.mark.parametrize("what", TARS)
def test_what_is_sealed_is_looked_at_and_refused_for_good(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop, what: str
) -> None:
    sealed = sealed_tar(enrolled_laptop, TARS[what]())
    answer = sends.send(sealed)
    assert (answer.status_code, answer.json()["reason"]) == (409, "contents")
    assert recorded(served, sealed).final
    # Not asked to be sent again, and not kept.
    assert sends.create(sealed.envelope, sealed.size).json()["reason"] == "contents"
    assert served[0].registry.upload_of(sealed.sha256) is None
    assert sealed.sha256 not in set(served[0].objects.digests())


def test_a_bundle_that_is_sent_again_is_the_same_bundle(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    first = sends.send(sealed)
    replayed = sends.patch(sends.begin(sealed), 0, sealed.content)
    assert (replayed.status_code, replayed.json()["reason"]) == (409, "offset")
    assert sends.receipt(sealed.sha256).content == first.content
    assert sum(b.digest == sealed.sha256 for b in served[0].registry.bundles()) == 1


def test_a_bundle_of_another_laptop_cannot_be_passed_off(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop, tmp_path: Path
) -> None:
    sealed = enrolled_laptop.seal()
    sends.send(sealed)
    thief = enrolled(served[0], tmp_path / "thief")
    envelope = thief.sign(str(uuid.uuid4()), 1, sealed.content)
    answer = sends.create(envelope, sealed.size)
    assert (answer.status_code, answer.json()["reason"]) == (409, "bundle-id-taken")
    assert recorded(served, sealed).device != served[0].registry.bundle(sealed.sha256).device


def test_another_bundle_with_the_number_of_one_is_refused(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sends.send(enrolled_laptop.seal())
    enrolled_laptop.sequence = 0
    second = enrolled_laptop.seal()
    assert sends.create(second.envelope, second.size).json()["reason"] == "sequence-taken"
    assert recorded(served, second).reason == "sequence-taken"


@pytest.mark.parametrize("change", ["shorter", "longer", "another byte"])
def test_other_bytes_than_those_that_were_signed_are_refused(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop, change: str
) -> None:
    sealed = enrolled_laptop.seal()
    whole = sealed.content
    if change == "another byte":
        assert sends.patch(sends.begin(sealed), 0, whole[:-1] + b"\0").status_code == 204
        answer = sends.receipt(sealed.sha256)
        assert (answer.status_code, answer.json()["reason"]) == (409, "digest")
        assert recorded(served, sealed).reason == "digest"
        # The untouched file is still welcome.
        assert sends.send(sealed).status_code == 200
        return
    other = whole[:-1] if change == "shorter" else whole + b"x"
    answer = sends.create(sealed.envelope, len(other))
    assert (answer.status_code, answer.json()["reason"]) == (400, "size")
    assert recorded(served, sealed).reason == "size"


def test_a_certificate_of_another_organisation_is_a_strangers(
    served: tuple[Organisation, str], sends: Sender, tmp_path: Path
) -> None:
    other = Organisation.create(tmp_path / "other", "Fair Work")
    try:
        sealed = enrolled(other, tmp_path / "foreign").seal()
    finally:
        other.close()
    answer = sends.create(sealed.envelope, sealed.size)
    assert (answer.status_code, answer.json()["reason"]) == (403, "signature")
    assert served[0].registry.refusal(sealed.sha256) is None
    assert served[0].registry.upload_of(sealed.sha256) is None


def test_a_withdrawn_certificate_is_refused_and_recorded_before_a_byte(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    half = enrolled_laptop.seal()
    later = enrolled_laptop.seal()
    url = sends.begin(half)
    sends.patch(url, 0, half.content[:100])
    named = fingerprint(enrolled_laptop.identity.certificate)
    withdraw(served[0], named, Reason.KEY_COMPROMISE)
    answer = sends.create(later.envelope, later.size)
    assert (answer.status_code, answer.json()["reason"]) == (403, "certificate-revoked")
    assert recorded(served, later).reason == "certificate-revoked"
    # Neither does what had begun come to an end.
    sends.patch(url, 100, half.content[100:])
    assert sends.receipt(half.sha256).json()["reason"] == "certificate-revoked"
    assert served[0].registry.bundle(half.sha256) is None


def test_a_bundle_under_another_name_is_refused(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    bundle_id = str(uuid.uuid4())
    for name in ("../../x", "con", bundle_name(str(uuid.uuid4()))):
        envelope = enrolled_laptop.sign(bundle_id, 1, b"x" * 10, file_name=name)
        answer = sends.create(envelope, 10)
        assert (answer.status_code, answer.json()["reason"]) == (400, "envelope")
