"""Sounds, films, files and drawings are evidence of their own kind, from the form to the centre."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from audit_samples import ANSWERS, SIGNED, Audited, answer_all, complete, enrol
from PIL import Image
from pypdf import PdfReader
from sqlalchemy import select

from auditor_app.audit import (
    add_photo,
    delta_of,
    finalise,
    make_report,
    open_session,
    remove_photo,
    seal,
    store,
    take_photo,
)
from auditor_app.audit.filling import session_for
from auditor_app.audit.moving import move, preview_move
from auditor_app.audit.reporting import report_content
from auditor_app.bundle import open_bundle
from auditor_app.central import Organisation
from auditor_app.central.content_tables import evidence as evidence_rows
from auditor_app.central.content_tables import extraction_faults
from auditor_app.central.exporting_odk import export_odk
from auditor_app.central.extracting import extract
from auditor_app.central.intake import Intake
from auditor_app.errors import WrongKindError
from auditor_app.evidence import Captured
from auditor_app.evidence.sounds import as_wav
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import check_vault, export_vault
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Evidence, Vault

MARKED, SOUND, FILM, FILE = (f"/data/media/{name}" for name in ("marked", "sound", "film", "file"))
KINDS = {MARKED: "image/*", SOUND: "audio/*", FILM: "video/*", FILE: "application/*"}
WAV = as_wav(b"\x01\x02" * 8000, 16_000)
MP4 = b"\0\0\0\x10ftypisom\0\0\0\0" + bytes(range(256)) * 8
PDF = b"%PDF-1.7\nwages of May\n"
BEGAN = datetime(2026, 11, 23, 10, 15, 30, tzinfo=UTC)
HELD = "What the machines sound like"


def media_form(form_id: str = "site_profile", *, without: str = "") -> str:
    """The XML of a shipped form with one more page of questions for media."""
    xml = shipped_protocol("ilo_forced_labour").form(form_id).definition.xml
    kinds = {ref: kind for ref, kind in KINDS.items() if ref != without}
    names = [ref.rpartition("/")[2] for ref in kinds]
    binds = "".join(f'<bind nodeset="{ref}" type="binary"/>' for ref in kinds)
    body = "".join(
        f'<upload ref="{ref}" mediatype="{kind}">'
        f"<label>Show {ref.rpartition('/')[2]}</label></upload>"
        for ref, kind in kinds.items()
    )
    nodes = "".join(f"<{name}/>" for name in names)
    last = '<bind nodeset="/data/meta/instanceID"'
    return (
        xml.replace("<meta>", f"<media>{nodes}</media><meta>", 1)
        .replace(last, binds + last, 1)
        .replace("</h:body>", f'<group ref="/data/media">{body}</group></h:body>', 1)
    )


def media_record(vault: Vault, audit_id: str, form_id: str = "site_profile", xml: str = "") -> str:
    """A draft of that form; its id."""
    form = parse_xform(xml or media_form(form_id), form_id)
    vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
    values = session_for(vault, form).values()
    role = "site" if form_id == "site_profile" else "worker_interview"
    made = vault.records.create(audit_id, form.digest, form_id, form.version, role, "M", values)
    return made.id


def picture(colour: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (320, 240), colour).save(out, "JPEG")
    return out.getvalue()


def take_everything(vault: Vault, record_id: str) -> dict[str, Evidence]:
    session = open_session(vault, record_id)
    taken = {
        ref: add_photo(vault, record_id, session, ref, source, caption)
        for ref, source, caption in (
            (MARKED, Captured(picture("teal"), "door.jpg"), "The back door"),
            (SOUND, Captured(WAV, "recording.wav", BEGAN), HELD),
            (FILM, Captured(MP4, "hall.mp4"), ""),
            (FILE, Captured(PDF, "payroll.pdf"), "Payroll of May"),
        )
    }
    drawing = Captured(picture("red"), "drawing.jpg", BEGAN, taken[MARKED].id)
    taken["drawing"] = add_photo(vault, record_id, session, MARKED, drawing)
    return taken


def finished(audited: Audited, form_id: str = "site_profile") -> tuple[str, dict[str, Evidence]]:
    record_id = media_record(audited.vault, audited.audit_id, form_id)
    if form_id == "site_profile":
        answer_all(audited.vault, record_id, ANSWERS["site"]["answers"])
    else:
        complete(audited.vault, record_id)
    taken = take_everything(audited.vault, record_id)
    finalise(audited.vault, audited.audit_id, SIGNED)
    return record_id, taken


def test_the_answer_is_the_first_file_s_name_and_a_wrong_kind_changes_nothing(
    unenrolled: Audited,
) -> None:
    vault = unenrolled.vault
    record_id = media_record(vault, unenrolled.audit_id)
    taken = take_everything(vault, record_id)
    values = vault.records.values(record_id)
    assert values[SOUND] == f"{taken[SOUND].id}.wav"
    assert values[FILM] == f"{taken[FILM].id}.mp4"
    assert values[FILE] == f"{taken[FILE].id}.pdf"
    # The photo itself, not what was drawn on it.
    assert values[MARKED] == f"{taken[MARKED].id}.jpg"
    head = vault.events.head()
    with pytest.raises(WrongKindError):
        take_photo(vault, record_id, SOUND, Captured(PDF), mediatype="audio/*")
    assert vault.events.head() == head


@pytest.mark.parametrize("ref", [SOUND, FILM, FILE])
def test_a_kill_between_a_sound_and_its_answer_is_made_up_for(
    unenrolled: Audited, ref: str
) -> None:
    vault = unenrolled.vault
    record_id = media_record(vault, unenrolled.audit_id)
    content = {SOUND: WAV, FILM: MP4, FILE: PDF}[ref]
    taken = take_photo(vault, record_id, ref, Captured(content), mediatype=KINDS[ref])
    assert vault.records.values(record_id)[ref] == ""
    assert open_session(vault, record_id).value(ref) == f"{taken.id}.{taken.extension}"
    remove_photo(vault, record_id, ref, taken.id)
    assert open_session(vault, record_id).value(ref) == ""


def test_everything_goes_into_the_bundle_is_verified_and_comes_out_as_it_went_in(
    unenrolled: Audited, tmp_path: Path
) -> None:
    vault = unenrolled.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    _, taken = finished(unenrolled)
    entry = seal(vault, unenrolled.audit_id)
    path = vault.outbox.path(entry.bundle_id)
    signature = tmp_path / "signature.json"
    signature.write_bytes(entry.outer_dsse)
    bag, verdict = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    assert verdict.ok, verdict.faults
    for ref, content in ((SOUND, WAV), (FILM, MP4), (FILE, PDF), (MARKED, picture("teal"))):
        name = f"{taken[ref].id}.{taken[ref].extension}"
        assert (bag / "data" / "evidence" / name).read_bytes() == content
    audit = json.loads((bag / "data" / "audit.json").read_bytes())
    listed = {each["id"]: each for each in audit["evidence"]}
    assert listed[taken[SOUND].id]["media_type"] == "audio/wav"
    assert listed[taken[SOUND].id]["captured_at"] == BEGAN.isoformat()
    assert listed[taken[SOUND].id]["width"] is None
    assert listed[taken["drawing"].id]["drawn_on"] == taken[MARKED].id
    assert "drawn_on" not in listed[taken[MARKED].id]
    events = [json.loads(line) for line in (bag / "data" / "events.jsonl").read_text().splitlines()]
    drawn = [each for each in events if each["details"].get("drawn_on")]
    assert [each["details"]["drawn_on"] for each in drawn] == [taken[MARKED].id]


def test_the_centre_takes_them_in_as_rows_and_counts_them_as_attachments(
    unenrolled: Audited, tmp_path: Path
) -> None:
    vault = unenrolled.vault
    enrol(vault, tmp_path / "central")
    record_id, taken = finished(unenrolled)
    entry = seal(vault, unenrolled.audit_id)
    with closing(Organisation.open(tmp_path / "central")) as organisation:
        with vault.outbox.path(entry.bundle_id).open("rb") as file:
            Intake(organisation).ingest(file, entry.outer_dsse)
        extract(organisation, entry.sha256)
        with organisation.registry.database.snapshot() as session:
            rows = {r.evidence_id: r for r in session.execute(select(evidence_rows))}
            faults = session.execute(select(extraction_faults)).all()
            (tmp_path / "odk").mkdir()
            counted = export_odk(
                organisation, session, tmp_path / "odk", since=None, with_identities=False
            )
    assert faults == []
    assert counted
    for ref, media_type in ((SOUND, "audio/wav"), (FILM, "video/mp4"), (FILE, "application/pdf")):
        row = rows[taken[ref].id]
        assert (row.media_type, row.sha256, row.size) == (
            media_type,
            taken[ref].sha256,
            taken[ref].size,
        )
        assert (row.record_id, row.path, row.width, row.listed) == (record_id, ref, None, True)


def test_the_report_shows_pictures_and_names_the_rest_by_number_and_digest(
    audited: Audited,
) -> None:
    _, taken = finished(audited)
    content = report_content(audited.vault, audited.audit_id)
    digests = [photo.sha256 for photo in content.photos]
    assert {taken[MARKED].sha256, taken["drawing"].sha256} <= set(digests)
    drawing = content.photos[digests.index(taken["drawing"].sha256)]
    assert drawing.drawn_on == digests.index(taken[MARKED].sha256) + 1
    assert [file.sha256 for file in content.files] == [
        taken[ref].sha256 for ref in (SOUND, FILM, FILE)
    ]
    text = "".join(
        page.extract_text()
        for page in PdfReader(BytesIO(make_report(audited.vault, audited.audit_id))).pages
    )
    assert "Recordings and files" in text
    assert HELD in text
    assert "Payroll of May" in text
    assert "Sound, WAV" in text
    first = taken[SOUND].sha256[:4]
    assert first in text
    assert f"Drawn on photo {drawing.drawn_on}" in text


def test_what_a_worker_recorded_is_in_no_report_and_leaves_sealed(
    audited: Audited, tmp_path: Path
) -> None:
    del tmp_path
    vault = audited.vault
    record_id, taken = finished(audited, "worker_interview")
    content = report_content(vault, audited.audit_id)
    assert content.files == ()
    assert taken["drawing"].sha256 not in {photo.sha256 for photo in content.photos}
    assert vault.sealed.get(record_id) is not None
    assert all(vault.sealed.photo(each.id) is not None for each in taken.values())
    assert not any(
        WAV[44:200] in path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()
    )
    seal(vault, audited.audit_id)


def test_a_sound_whose_question_is_not_asked_any_more_goes_nowhere(unenrolled: Audited) -> None:
    vault = unenrolled.vault
    asked = media_form().replace(
        f'<bind nodeset="{SOUND}" type="binary"/>',
        f'<bind nodeset="{SOUND}" type="binary" relevant="{FILM} = \'\'"/>',
    )
    record_id = media_record(vault, unenrolled.audit_id, xml=asked)
    session = open_session(vault, record_id)
    add_photo(vault, record_id, session, SOUND, Captured(WAV))
    add_photo(vault, record_id, session, FILE, Captured(PDF))
    told = [file.media_type for file in report_content(vault, unenrolled.audit_id).files]
    assert told == ["audio/wav", "application/pdf"]
    add_photo(vault, record_id, session, FILM, Captured(MP4))
    told = [file.media_type for file in report_content(vault, unenrolled.audit_id).files]
    assert told == ["application/pdf", "video/mp4"]
    assert len(vault.evidence.of_record(record_id)) == 3


def test_moving_to_a_form_that_still_takes_them_keeps_them_and_another_says_so(
    unenrolled: Audited,
) -> None:
    vault = unenrolled.vault
    record_id = media_record(vault, unenrolled.audit_id)
    take_everything(vault, record_id)
    newer = parse_xform(media_form().replace("Show sound", "Record the looms"), "site_profile")
    preview = preview_move(vault, record_id, newer)
    assert preview.photos == ()
    gone = parse_xform(media_form(without=SOUND), "site_profile")
    assert [each.ref for each in preview_move(vault, record_id, gone).photos] == [SOUND]
    move(vault, preview)
    assert len(vault.evidence.of_record(record_id)) == 5


def test_the_vault_is_checked_with_them_and_leaves_with_them(
    unenrolled: Audited, tmp_path: Path
) -> None:
    vault = unenrolled.vault
    record_id = media_record(vault, unenrolled.audit_id)
    taken = take_everything(vault, record_id)
    session = open_session(vault, record_id)
    store(vault, record_id, delta_of(session, ()))
    report = export_vault(vault, tmp_path / "all.tar")
    assert report.not_whole == ()
    folder = vault.folder
    vault.close()
    assert check_vault(folder, "nine copper kettles", deep=True) == ()
    file = folder / "evidence" / f"{taken[SOUND].id}.age"
    file.write_bytes(file.read_bytes()[:-40])
    assert len(check_vault(folder, "nine copper kettles", deep=True)) == 1
