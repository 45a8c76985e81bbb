"""What of photos leaves: in report and bundle what may be seen, and nothing unlooked at."""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from audit_samples import CHEAP, PASSPHRASE, SIGNED, Audited, enrol
from pypdf import PdfReader
from sealed_samples import left_in_files, prepare, rows_of, unsealed

from auditor_app.audit import finalise, make_report, seal
from auditor_app.audit.redacting import (
    export_photo,
    export_redacted,
    photos_not_looked_at,
    published_photo,
    redacted_copy,
)
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealing import bundle_contents
from auditor_app.bundle import open_bundle, verify_bundle
from auditor_app.bundle.names import signature_name
from auditor_app.errors import DamagedStoreError, NotLookedAtError
from auditor_app.evidence.redacting import make_copy
from auditor_app.vault import Region, Vault, check_vault, export_vault, restore_vault, salvage

if TYPE_CHECKING:
    from pathlib import Path

    from PIL import Image

    from auditor_app.vault import Evidence

BOX = Region("fill", 20, 20, 60, 50)


@pytest.fixture
def photos(audited: Audited) -> tuple[Evidence, Evidence]:
    one, other = audited.vault.evidence.of_audit(audited.audit_id)
    return one, other


def hide(vault: Vault, photo: Evidence, *regions: Region, turn: int = 0) -> None:
    vault.redactions.change(photo.id, looked_at=True, regions=regions, turn=turn)


def pictures_in(pdf: bytes) -> list[Image.Image]:
    reader = PdfReader(io.BytesIO(pdf))
    return [i.image for page in reader.pages for i in page.images if i.image is not None]


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


# The report -------------------------------------------------------------------------------------


def test_a_photo_that_nobody_looked_at_is_named_in_the_report_and_not_shown(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    vault = audited.vault
    assert photos_not_looked_at(vault, audited.audit_id) == photos
    before = make_report(vault, audited.audit_id)
    hide(vault, photos[0])
    after = make_report(vault, audited.audit_id)

    assert pictures_in(before) == []
    words = " ".join(text_of(before).split())
    assert words.count("nobody has looked at this photo yet") == 2
    assert "A teal door" in words
    assert len(pictures_in(after)) == 1
    assert photos_not_looked_at(vault, audited.audit_id) == photos[1:]


def test_the_report_shows_the_copy_and_says_that_parts_are_hidden(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    vault, (one, other) = audited.vault, photos
    width, height = one.width or 0, one.height or 0
    hide(vault, one, Region("fill", 0, 0, width, height))
    hide(vault, other)
    pdf = make_report(vault, audited.audit_id)

    black, shown = pictures_in(pdf)
    assert black.convert("RGB").getextrema() == ((0, 0), (0, 0), (0, 0))
    assert shown.convert("RGB").getextrema() != ((0, 0), (0, 0), (0, 0))
    assert "Parts of this photo are hidden here" in text_of(pdf)
    # The digests stay those of the originals.
    printed = report_content(vault, audited.audit_id).photos
    assert [photo.sha256 for photo in printed] == [one.sha256, other.sha256]
    assert vault.evidence.read(one.id) != published_photo(vault, one.id)


def test_a_turned_photo_stands_turned_in_the_report(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    hide(audited.vault, photos[0], turn=90)
    (shown,) = pictures_in(make_report(audited.vault, audited.audit_id))

    wide, tall = photos[0].width or 1, photos[0].height or 1
    assert (shown.width > shown.height) == (tall > wide)


def test_a_photo_whose_original_is_damaged_keeps_nobody_from_the_report(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    hide(audited.vault, photos[0], BOX)
    (audited.vault.folder / "evidence" / f"{photos[0].id}.age").write_bytes(b"spoilt")

    with pytest.raises(DamagedStoreError):
        redacted_copy(audited.vault, photos[0].id)
    assert "could not be drawn" in " ".join(
        text_of(make_report(audited.vault, audited.audit_id)).split()
    )


# The copy ---------------------------------------------------------------------------------------


def test_a_copy_that_is_lost_is_made_again_the_same(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    vault, photo = audited.vault, photos[0]
    hide(vault, photo, BOX, turn=180)
    made = redacted_copy(vault, photo.id)
    (vault.folder / "redacted" / f"{photo.id}.age").unlink()

    assert redacted_copy(vault, photo.id) == made
    assert made == make_copy(vault.evidence.read(photo.id), [BOX], 180)
    assert vault.redactions.copy(photo.id) == made


def test_what_nobody_looked_at_is_not_exported(
    audited: Audited, photos: tuple[Evidence, Evidence], tmp_path: Path
) -> None:
    vault, photo = audited.vault, photos[0]
    with pytest.raises(NotLookedAtError):
        export_redacted(vault, photo.id, tmp_path / "photo.jpg")
    assert not (tmp_path / "photo.jpg").exists()
    hide(vault, photo)
    export_redacted(vault, photo.id, tmp_path / "photo.jpg")

    # Nothing is hidden, and yet it is the copy without what the camera wrote.
    content = (tmp_path / "photo.jpg").read_bytes()
    assert content == make_copy(vault.evidence.read(photo.id), []).content


def test_what_is_hidden_leaves_in_no_plain_copy_of_the_photo(
    audited: Audited, photos: tuple[Evidence, Evidence], tmp_path: Path
) -> None:
    vault, photo = audited.vault, photos[0]
    target = tmp_path / "photo"
    export_photo(vault, photo.id, target)
    original = vault.evidence.read(photo.id)
    assert target.read_bytes() == original
    # Also before somebody said that this is all there is to hide.
    vault.redactions.change(photo.id, regions=[BOX])
    export_photo(vault, photo.id, target)
    assert target.read_bytes() == make_copy(original, [BOX]).content
    assert [event.kind for event in vault.events.rows()][-1] == "evidence.redacted_copy_exported"


# The bundle -------------------------------------------------------------------------------------


def test_the_bundle_holds_the_original_and_beside_it_the_copy_marked_as_such(
    audited: Audited, photos: tuple[Evidence, Evidence], tmp_path: Path
) -> None:
    vault, (one, other) = audited.vault, photos
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    hide(vault, one, BOX, turn=90)
    hide(vault, other)
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    path = vault.outbox.path(entry.bundle_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    programme = vault.identity.programme
    assert programme is not None
    verdict = verify_bundle(
        path, ca_pem=programme.ca_certificate_pem, signature_path=signature, identity=key
    )
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)

    assert verdict.faults == ()
    told = {e["id"]: e for e in json.loads((bag / "data/audit.json").read_text())["evidence"]}
    original, copy = bag / told[one.id]["file"], bag / f"data/redacted/{one.id}.jpg"
    assert original.read_bytes() == vault.evidence.read(one.id)
    assert copy.read_bytes() == published_photo(vault, one.id)
    assert told[one.id]["redaction"] == {
        "looked_at": True,
        "turn": 90,
        "regions": [{"kind": "fill", "left": 20, "top": 20, "width": 60, "height": 50}],
        "copy": {
            "file": f"data/redacted/{one.id}.jpg",
            "size": len(copy.read_bytes()),
            "sha256": hashlib.sha256(copy.read_bytes()).hexdigest(),
        },
    }
    assert told[other.id]["redaction"]["copy"] is None
    assert sorted(path.name for path in (bag / "data/redacted").iterdir()) == [f"{one.id}.jpg"]
    # From the bundle alone anyone can make the copy again.
    assert make_copy(original.read_bytes(), [BOX], 90).content == copy.read_bytes()


def test_the_events_of_the_bundle_do_not_say_where_something_is_hidden(
    audited: Audited, photos: tuple[Evidence, Evidence]
) -> None:
    hide(audited.vault, photos[0], Region("fill", 37, 41, 53, 59))
    audit = audited.vault.audits.get(audited.audit_id)
    events = list(bundle_contents(audited.vault, audit, str(uuid4())).events)

    (told,) = [json.loads(line) for line in events if b"evidence.redacted" in line]
    assert told["details"] == {"filled": 1, "looked_at": True, "pixelated": 0, "turn": 0}


def test_what_is_hidden_of_a_sealed_interview_leaves_the_vault_with_it(
    audited: Audited, tmp_path: Path
) -> None:
    vault = audited.vault
    key = enrol(vault, tmp_path / "central")
    sealing = prepare(vault, audited.audit_id)
    hidden = Region("fill", 111, 113, 117, 119)
    vault.redactions.change(sealing.photo_id, looked_at=True, regions=[hidden])
    redacted_copy(vault, sealing.photo_id)
    folder = vault.folder
    finalise(vault, audited.audit_id, SIGNED)

    assert not (folder / "redacted" / f"{sealing.photo_id}.age").exists()
    assert vault.redactions.of_audit(audited.audit_id) == {}
    told = json.loads(unsealed(folder, key, f"sealed/{sealing.record_id}.photos.json.age"))
    assert told["photos"][0]["redaction"]["regions"] == [
        {"kind": "fill", "left": 111, "top": 113, "width": 117, "height": 119}
    ]
    assert "redaction" not in next(
        e
        for e in bundle_contents(vault, vault.audits.get(audited.audit_id), str(uuid4())).audit[
            "evidence"
        ]
        if e["id"] == sealing.photo_id
    )
    vault.lock()
    assert b'[["fill",111' not in rows_of(folder)
    assert left_in_files(folder, sealing) == set()


# Moving -----------------------------------------------------------------------------------------


def test_what_is_hidden_goes_along_with_the_vault(
    audited: Audited, photos: tuple[Evidence, Evidence], tmp_path: Path
) -> None:
    vault, photo = audited.vault, photos[0]
    hide(vault, photo, BOX)
    copy = redacted_copy(vault, photo.id)
    export_vault(vault, tmp_path / "exported")
    vault.lock()
    restore_vault(tmp_path / "exported", tmp_path / "restored", PASSPHRASE)
    vault.close()
    salvage(vault.folder, PASSPHRASE, tmp_path / "salvaged", cost=CHEAP)

    for folder in (tmp_path / "restored", tmp_path / "salvaged"):
        assert check_vault(folder, PASSPHRASE, deep=True) == ()
        with Vault.open(folder) as moved:
            moved.unlock(PASSPHRASE)
            assert moved.redactions.get(photo.id).regions == (BOX,)
            assert redacted_copy(moved, photo.id) == copy
