"""Pictures and sounds of a form: in the vault once, in every bundle, and what happens without."""

from __future__ import annotations

import io
import json
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from audit_samples import ANSWERS, PASSPHRASE, SIGNED, Audited, answer_all, enrol
from PIL import Image
from sqlalchemy import select

from auditor_app.audit import finalise, open_session, seal, start_record
from auditor_app.audit.moving import move, preview_move
from auditor_app.bundle import open_bundle
from auditor_app.central import Organisation
from auditor_app.central.content_tables import extraction_faults
from auditor_app.central.extracting import extract
from auditor_app.central.intake import Intake
from auditor_app.errors import DamagedStoreError, UnknownRowError
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import Vault, check_vault
from auditor_app.xforms import load_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.bundle import BundleVerdict
    from auditor_app.xforms import FormDefinition

INTERVIEW = "worker_interview"
GENDER = "/data/interview/person/gender"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="woman" d="M0 0h9"/></svg>'
)


def picture(colour: str) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(content, "PNG")
    return content.getvalue()


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., FormDefinition]:
    """Installs the protocol anew, its interview with these files beside it."""
    shipped = shipped_protocol("ilo_forced_labour")
    folder = tmp_path / "protocol"
    folder.mkdir()
    xml = shipped.form(INTERVIEW).definition.xml
    for text, file in ((f"{GENDER}:label", "map.svg"), ("gender-0", "woman.png")):
        mark = f'<text id="{text}">'
        assert mark in xml
        xml = xml.replace(mark, f'{mark}<value form="image">jr://images/{file}</value>', 1)

    def installed(*, more: str = "", **files: bytes) -> FormDefinition:
        (folder / "interview.xml").write_text(xml + more, "utf-8")
        for name, content in files.items():
            (folder / name.replace("_", ".")).write_bytes(content)
        definition = load_form(folder / "interview.xml")
        forms = tuple(
            replace(form, definition=definition) if form.form_id == INTERVIEW else form
            for form in shipped.forms
        )
        protocol = replace(shipped, forms=forms)
        monkeypatch.setattr("auditor_app.audit.protocols.shipped_protocol", lambda _: protocol)
        return definition

    return installed


def interview(audited: Audited) -> str:
    record = start_record(audited.vault, audited.audit_id, INTERVIEW)
    answer_all(audited.vault, record.id, ANSWERS["workers"][0]["answers"])
    return record.id


def kept(vault: Vault) -> int:
    """How many pictures and sounds there are."""
    found = vault._store.row("SELECT count(*) FROM form_media")
    return int(found[0]) if found else 0


def test_a_record_has_its_pictures_when_the_vault_is_opened_again_without_the_files(
    audited: Audited, install: Callable[..., FormDefinition]
) -> None:
    form = install(map_svg=SVG, woman_png=picture("teal"))
    record_id = interview(audited)
    audited.vault.close()

    with Vault.open(audited.vault.folder) as vault:
        vault.unlock(PASSPHRASE)
        session = open_session(vault, record_id)
        assert session.form.digest == form.digest
        name = session.node(GENDER).media["image"]
        assert vault.forms.media(session.form.media[name].sha256) == SVG
    assert check_vault(audited.vault.folder, PASSPHRASE, deep=True) == ()


def test_a_picture_that_two_forms_show_is_kept_once_and_each_record_keeps_its_own(
    audited: Audited, install: Callable[..., FormDefinition]
) -> None:
    first = install(map_svg=SVG, woman_png=picture("teal"))
    old = interview(audited)
    second = install(map_svg=SVG, woman_png=picture("red"))
    new = interview(audited)

    assert first.digest != second.digest
    assert kept(audited.vault) == 3
    for record_id, colour in ((old, "teal"), (new, "red")):
        media = open_session(audited.vault, record_id).form.media
        assert audited.vault.forms.media(media["woman.png"].sha256) == picture(colour)


def test_a_draft_that_moves_to_another_version_has_that_ones_pictures(
    audited: Audited, install: Callable[..., FormDefinition]
) -> None:
    install(map_svg=SVG, woman_png=picture("teal"))
    record_id = interview(audited)
    form = install(map_svg=SVG, woman_png=picture("red"))
    preview = preview_move(audited.vault, record_id, form)
    moved = move(audited.vault, preview)

    assert moved.form_digest == form.digest
    assert audited.vault.forms.media(digest(picture("red"))) == picture("red")


def test_what_the_vault_has_lost_or_changed_is_told(
    audited: Audited, install: Callable[..., FormDefinition]
) -> None:
    install(map_svg=SVG, woman_png=picture("teal"))
    interview(audited)
    vault = audited.vault
    with pytest.raises(UnknownRowError, match="is not in the vault"):
        vault.forms.media("0" * 64)
    vault._store.execute(
        "UPDATE form_media SET content = ? WHERE sha256 = ?", (b"another", digest(SVG))
    )
    with pytest.raises(DamagedStoreError, match="not the one that was kept"):
        vault.forms.media(digest(SVG))
    vault.close()
    (fault,) = check_vault(vault.folder, PASSPHRASE)
    assert fault.place == "form"


def delivered(audited: Audited, tmp_path: Path) -> tuple[dict[str, Any], Path, BundleVerdict]:
    """The audit as whoever opens its bundle has it: `audit.json`, the bag, the verdict."""
    vault = audited.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    signature = tmp_path / "signature.json"
    signature.write_bytes(entry.outer_dsse)
    path = vault.outbox.path(entry.bundle_id)
    bag, verdict = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    return json.loads((bag / "data/audit.json").read_bytes()), bag, verdict


def test_the_bundle_delivers_what_the_forms_show_and_says_which_form_shows_it(
    unenrolled: Audited, install: Callable[..., FormDefinition], tmp_path: Path
) -> None:
    form = install(map_svg=SVG, woman_png=picture("teal"))
    interview(unenrolled)
    audit, bag, verdict = delivered(unenrolled, tmp_path)

    assert verdict.ok, verdict.faults
    assert audit["form_media"] == [
        {
            "form": form.digest,
            "name": name,
            "media_type": kind,
            "size": len(content),
            "sha256": digest(content),
            "file": f"data/form-media/{digest(content)}.{name[-3:]}",
        }
        for name, kind, content in (
            ("map.svg", "image/svg+xml", SVG),
            ("woman.png", "image/png", picture("teal")),
        )
    ]
    for entry in audit["form_media"]:
        assert digest((bag / entry["file"]).read_bytes()) == entry["sha256"]


def test_an_audit_is_delivered_all_the_same_when_the_vault_has_lost_a_picture(
    unenrolled: Audited, install: Callable[..., FormDefinition], tmp_path: Path
) -> None:
    install(map_svg=SVG, woman_png=picture("teal"))
    interview(unenrolled)
    unenrolled.vault._store.execute("DELETE FROM form_media WHERE sha256 = ?", (digest(SVG),))
    audit, bag, verdict = delivered(unenrolled, tmp_path)

    assert verdict.ok, verdict.faults
    assert verdict.lost_form_media == 1
    assert [entry["file"] is None for entry in audit["form_media"]] == [True, False]
    assert len([*(bag / "data/form-media").iterdir()]) == 1


def test_the_central_store_takes_such_a_bundle_in(
    unenrolled: Audited, install: Callable[..., FormDefinition], tmp_path: Path
) -> None:
    vault = unenrolled.vault
    enrol(vault, tmp_path / "central")
    install(map_svg=SVG, woman_png=picture("teal"))
    interview(unenrolled)
    finalise(vault, unenrolled.audit_id, SIGNED)
    entry = seal(vault, unenrolled.audit_id)
    with closing(Organisation.open(tmp_path / "central")) as organisation:
        with vault.outbox.path(entry.bundle_id).open("rb") as file:
            Intake(organisation).ingest(file, entry.outer_dsse)
        extract(organisation, entry.sha256)
        with organisation.registry.database.snapshot() as session:
            assert session.execute(select(extraction_faults)).all() == []


def test_an_audit_whose_forms_show_nothing_has_neither_folder_nor_list(
    unenrolled: Audited, tmp_path: Path
) -> None:
    audit, bag, verdict = delivered(unenrolled, tmp_path)
    assert verdict.ok
    assert "form_media" not in audit
    assert not (bag / "data/form-media").exists()
