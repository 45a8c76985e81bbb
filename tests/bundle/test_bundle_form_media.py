"""What a form shows lies in the bag as it was signed, and nothing else lies there."""

from __future__ import annotations

import io
import json
import tarfile
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from bundle_samples import (
    SHOWN,
    SHOWN_PATH,
    Office,
    changed,
    contents,
    plain_tar,
    seal,
    seal_by_hand,
    showing_form,
    verify,
)
from click.testing import CliRunner

from auditor_app.bundle import BundleForm, BundleFormMedia, names
from auditor_app.cli.bundle import bundle

if TYPE_CHECKING:
    from pathlib import Path

FORM = showing_form(("exit.png", SHOWN))
PICTURE, PATH = SHOWN, SHOWN_PATH
DIGEST = sha256(PICTURE).hexdigest()


def media(content: bytes = PICTURE, sha: str = DIGEST) -> BundleFormMedia:
    return BundleFormMedia("png", len(content), sha, lambda: io.BytesIO(content))


def entry(**changes: Any) -> dict[str, Any]:
    said = {"form": FORM.digest, "name": "exit.png", "media_type": "image/png"}
    return {**said, "size": len(PICTURE), "sha256": DIGEST, "file": PATH, **changes}


def sealed(
    office: Office,
    folder: Path,
    *entries: Any,
    files: tuple[Any, ...] = (media(),),
    form: BundleForm = FORM,
) -> Any:
    audit = {"title": "T", "form_media": list(entries)}
    return seal(office, folder, contents=contents(audit=audit, forms=[form], form_media=files))


def faults(office: Office, path: Path) -> list[tuple[str, str]]:
    found = verify(office, path, identity=office.central_key).faults
    return [(fault.kind.value, fault.place) for fault in found]


def test_a_bundle_with_what_its_form_shows_holds(office: Office, tmp_path: Path) -> None:
    made = sealed(office, tmp_path, entry())
    assert faults(office, made.path) == []


def test_what_was_lost_before_is_listed_without_a_file(office: Office, tmp_path: Path) -> None:
    made = sealed(office, tmp_path, entry(file=None), files=())
    assert faults(office, made.path) == []
    assert verify(office, made.path, identity=office.central_key).lost_form_media == 1


def test_the_command_says_how_many_were_lost(office: Office, tmp_path: Path) -> None:
    made = sealed(office, tmp_path, entry(file=None), files=())
    (tmp_path / "ca.pem").write_text(office.ca_pem)
    (tmp_path / "key").write_text(office.central_key)
    trust = ["--ca", str(tmp_path / "ca.pem"), "--identity", str(tmp_path / "key")]
    checked = CliRunner().invoke(bundle, ["verify", str(made.path), *trust])
    assert checked.exit_code == 0
    assert "Not inside:  1 pictures, sounds and films that the forms show" in checked.output
    told = CliRunner().invoke(bundle, ["verify", "--json", str(made.path), *trust])
    assert json.loads(told.output)["bundles"][0]["lost_form_media"] == 1


OTHER = b"\x89PNG another picture"
TWO = showing_form(("exit.png", SHOWN), ("plan.png", OTHER))
NONE = showing_form()
UNREAD = BundleForm("site", "2026.1", "<h:html>site</h:html>")


def said(form: BundleForm, **changes: Any) -> dict[str, Any]:
    return entry(form=form.digest, **changes)


@pytest.mark.parametrize(
    ("form", "changes", "found"),
    [
        # It names one more than the bag has, or is said to show what it does not name.
        (TWO, {}, ("missing", TWO_PATH := "data/forms/site-2026.1.xml")),
        (NONE, {}, ("form", PATH)),
        (UNREAD, {}, ("form", PATH)),
        (FORM, {"name": "other.png"}, ("form", PATH)),
        (FORM, {"name": ["exit.png"]}, ("form", PATH)),
        (FORM, {"name": "other.png"}, ("missing", TWO_PATH)),
        (NONE, {"file": None}, ("form", names.AUDIT)),
        (FORM, {"file": None, "size": "9" * 400}, ("form", names.AUDIT)),
    ],
)
def test_what_a_form_names_and_what_the_bag_lists_are_the_same(
    office: Office,
    tmp_path: Path,
    form: BundleForm,
    changes: dict[str, Any],
    found: tuple[str, str],
) -> None:
    files = () if changes.get("file", "") is None else (media(),)
    made = sealed(office, tmp_path, said(form, **changes), files=files, form=form)
    assert found in faults(office, made.path)


def test_a_form_that_names_a_picture_of_which_nobody_speaks_is_said(
    office: Office, tmp_path: Path
) -> None:
    made = sealed(office, tmp_path, files=())
    assert faults(office, made.path) == [("missing", "data/forms/site-2026.1.xml")]


HOSTILE = (
    "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>",
    "<x" * 2_000,
    "<a>" * 100_000,
    '<x xmlns:a="urn:auditor:form:1"><instance a:media="files"><r><file/></r></instance></x>',
    "\x00",
    "",
)


@pytest.mark.parametrize("xml", HOSTILE)
def test_a_form_that_cannot_be_read_shows_nothing_and_is_no_error(
    office: Office, tmp_path: Path, xml: str
) -> None:
    form = BundleForm("site", "2026.1", xml)
    made = sealed(office, tmp_path, files=(), form=form)
    assert faults(office, made.path) == []
    again = tmp_path / "again"
    again.mkdir()
    made = sealed(office, again, said(form), form=form)
    assert faults(office, made.path) == [("form", PATH)]


@pytest.mark.parametrize(
    ("entries", "files", "found"),
    [
        ([entry()], (), ("missing", names.AUDIT)),
        ([entry(file="data/report.pdf")], (media(),), ("missing", names.AUDIT)),
        ([entry(file=["x"])], (), ("missing", names.AUDIT)),
        ([], (media(),), ("extra", PATH)),
        ([entry(sha256="00" * 32)], (media(),), ("digest", PATH)),
        ([entry(size=1)], (media(),), ("digest", PATH)),
        ([entry(form="00" * 32)], (media(),), ("form", PATH)),
        ([entry(form=["x"])], (media(),), ("form", PATH)),
    ],
)
def test_a_device_that_signs_what_is_not_so_is_found_out(
    office: Office, tmp_path: Path, entries: list[Any], files: Any, found: tuple[str, str]
) -> None:
    made = sealed(office, tmp_path, *entries, files=files)
    assert found in faults(office, made.path)


@pytest.mark.parametrize("listed", [None, "x", [1], [{}], [{"file": None}], {"file": PATH}])
def test_a_list_that_is_none_ends_in_no_error(office: Office, tmp_path: Path, listed: Any) -> None:
    audit = {"title": "T", "form_media": listed}
    made = seal(office, tmp_path, contents=contents(audit=audit, forms=[NONE]))
    assert faults(office, made.path) == []


def test_no_byte_of_a_picture_can_be_changed_unseen(office: Office, tmp_path: Path) -> None:
    tar = plain_tar(office, sealed(office, tmp_path, entry()))
    place = tar.index(PICTURE)
    path = seal_by_hand(office, tmp_path, changed(tar, place + 10))
    assert faults(office, path) == [("digest", PATH)]


def test_a_picture_that_was_taken_out_is_missed(office: Office, tmp_path: Path) -> None:
    tar = plain_tar(office, sealed(office, tmp_path, entry()))
    out = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(tar)) as before,
        tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as after,
    ):
        for member in before:
            if not member.name.endswith(PATH):
                after.addfile(member, before.extractfile(member))
    path = seal_by_hand(office, tmp_path, out.getvalue())
    assert ("missing", PATH) in faults(office, path)
