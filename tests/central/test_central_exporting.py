"""Exports: typed, whole or not at all, and with no worker's name unless it is asked for."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from filled_bundles import FORM, FORMULA, WORDS, WORKER, Filled, record_xml
from pyarrow import parquet
from sqlalchemy import text

from auditor_app.central import exporting, exporting_files
from auditor_app.central.exporting import export
from auditor_app.central.exporting_files import cell
from auditor_app.central.intake import Intake
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from pathlib import Path

    from laptops import Laptop

    from auditor_app.central import Organisation

# What no database can make different.
in_one_database = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
KINDS = ["parquet", "csv", "odk"]


@pytest.fixture
def organisation(organisation_anywhere: Organisation) -> Organisation:
    return organisation_anywhere


def take(organisation: Organisation, laptop: Laptop, filled: Filled) -> str:
    sealed = filled.seal(laptop)
    Intake(organisation).ingest(io.BytesIO(sealed.content), sealed.envelope)
    return sealed.sha256


def every_byte(folder: Path) -> bytes:
    """What is in all files, archives unpacked."""
    found = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in folder.rglob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            found += [archive.read(name) for name in archive.namelist()]
            found += [name.encode() for name in archive.namelist()]
    for path in folder.rglob("*.parquet"):
        found.append(repr(parquet.read_table(path).to_pylist()).encode())
    return b"\n".join(found)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def sheet(path: Path, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as archive, archive.open(name) as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline=""), strict=True))


# --- who may be named


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sealed", [True, False])
def test_without_the_grant_a_name_is_in_no_byte(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any, sealed: bool
) -> None:
    filled = Filled(sealed=sealed)
    if not sealed:
        filled.xml = record_xml(filled.record_id, name=WORKER)
    take(organisation, laptop, filled)
    out = export(organisation, tmp_path / "out", kind).folder
    content = every_byte(out)
    assert WORDS.encode() in content
    assert WORKER.encode() not in content
    assert not list(out.glob("identities*"))


@in_one_database
@pytest.mark.parametrize("kind", KINDS)
def test_with_the_grant_it_is_there(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any
) -> None:
    take(organisation, laptop, Filled())
    out = export(organisation, tmp_path / "out", kind, with_identities=True).folder
    assert WORKER.encode() in every_byte(out)
    assert json.loads((out / "export.json").read_text("utf-8"))["with_identities"]


@in_one_database
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("has_grant", [False, True])
def test_what_was_sealed_apart_identifies_although_its_form_has_no_mark(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any, has_grant: bool
) -> None:
    filled = Filled(form=FORM.replace('<bind nodeset="/data/person" auditor:identity="yes"/>', ""))
    filled.xml = record_xml(filled.record_id, name=WORKER)
    take(organisation, laptop, filled)
    content = every_byte(
        export(organisation, tmp_path / "out", kind, with_identities=has_grant).folder
    )
    assert WORDS.encode() in content
    assert (WORKER.encode() in content) is has_grant


@in_one_database
def test_a_name_under_a_prefix_of_its_writers_choice_is_found_all_the_same(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    filled = Filled(sealed=False)
    plain = record_xml(filled.record_id, name=WORKER)
    filled.xml = plain.replace("<person>", '<x:person xmlns:x="http://www.w3.org/2002/xforms">')
    filled.xml = filled.xml.replace("</person>", "</x:person>")
    take(organisation, laptop, filled)
    content = every_byte(export(organisation, tmp_path / "out", "odk").folder)
    assert filled.record_id.encode() in content
    assert WORKER.encode() not in content


@in_one_database
@pytest.mark.parametrize("kind", KINDS)
def test_what_only_the_intake_may_know_is_in_no_export(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any
) -> None:
    digest = take(organisation, laptop, Filled())
    taken = organisation.registry.bundle(digest)
    assert taken is not None
    out = export(organisation, tmp_path / "out", kind, with_identities=True).folder
    assert taken.token.encode() not in every_byte(out)
    assert not list(out.glob("uploads*"))


# --- what is in it


def test_parquet_has_typed_columns(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    take(organisation, laptop, Filled())
    report = export(organisation, tmp_path / "out", "parquet")
    found = parquet.read_table(tmp_path / "out" / "answers.parquet")
    types = {field.name: str(field.type) for field in found.schema}
    assert types["number_value"] == "double"
    assert types["day"] == "date32[day]"
    assert types["moment"] == "timestamp[us, tz=UTC]"
    assert types["identifying"] == "bool"
    answers = {row["path"]: row for row in found.to_pylist()}
    assert answers["/data/age"]["number_value"] == 23
    assert answers["/data/born"]["day"] == date(2003, 2, 28)
    assert answers["/data/seen"]["moment"] == datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
    assert report.rows["answers.parquet"] == found.num_rows
    bundles = parquet.read_table(tmp_path / "out" / "bundles.parquet").to_pylist()
    assert bundles[0]["received_at"].tzinfo is not None
    assert {p.name for p in (tmp_path / "out").iterdir()} == {*report.rows, "export.json"}


@in_one_database
def test_parquet_is_written_in_groups(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(organisation, laptop, Filled())
    monkeypatch.setattr(exporting_files, "_ROWS", 5)
    export(organisation, tmp_path / "out", "parquet")
    read = parquet.ParquetFile(tmp_path / "out" / "answers.parquet")
    assert read.num_row_groups > 2
    assert max(read.metadata.row_group(n).num_rows for n in range(read.num_row_groups)) == 5


@in_one_database
def test_csv_is_what_rfc_4180_says_and_runs_nothing(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    filled = Filled(sealed=False)
    filled.xml = record_xml(filled.record_id, words='"Never",\nshe said; ünd @once', pay="-5")
    take(organisation, laptop, filled)
    export(organisation, tmp_path / "out", "csv")
    answers = {row["path"]: row for row in rows(tmp_path / "out" / "answers.csv")}
    assert answers["/data/words"]["text"] == '"Never",\nshe said; ünd @once'
    assert answers["/data/pay"]["number_value"] == "-5.0"
    assert answers["/data/pay"]["text"] == "'-5"
    (finding,) = rows(tmp_path / "out" / "findings.csv")
    assert finding["description"] == f"'{FORMULA}"
    assert (tmp_path / "out" / "findings.csv").read_bytes().count(b"\r\n") == 2


@pytest.mark.parametrize("start", [*"=+-@\uff1d\uff0b\uff0d\uff20", "\t=", "\r=", "\n="])
def test_no_cell_begins_as_a_formula_does(start: str) -> None:
    assert cell(f"{start}1+1") == f"'{start}1+1"
    assert cell(-5) == "-5"
    assert cell("a=b") == "a=b"


def test_odk_has_a_sheet_a_repeat_and_the_instances(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    filled = Filled()
    sealed_id = filled.record_id
    digest = take(organisation, laptop, filled)
    report = export(organisation, tmp_path / "out", "odk")
    assert report.rows == {"interview.zip": 1}
    archive = tmp_path / "out" / "interview.zip"
    (record,) = sheet(archive, "interview.csv")
    assert next(iter(record)) == "SubmissionDate"
    key = f"uuid:{sealed_id}"
    assert (record["KEY"], record["age"], record["FormVersion"]) == (key, "23", "3")
    assert (record["site-Latitude"], record["site-Accuracy"]) == ("13.7", "4.0")
    assert record["person-name"] == ""
    assert record["AttachmentsExpected"] == "1"
    debts = sheet(archive, "interview-debt.csv")
    assert [d["lender"] for d in debts] == ["agent", "uncle"]
    assert [(d["PARENT_KEY"], d["KEY"]) for d in debts] == [
        (key, f"{key}/debt[1]"),
        (key, f"{key}/debt[2]"),
    ]
    fees = sheet(archive, "interview-fee.csv")
    assert [(f["sum"], f["PARENT_KEY"], f["KEY"]) for f in fees] == [
        ("10", f"{key}/debt[1]", f"{key}/debt[1]/fee[1]"),
        ("20.5", f"{key}/debt[1]", f"{key}/debt[1]/fee[2]"),
    ]
    taken = organisation.registry.bundle(digest)
    assert taken is not None
    with zipfile.ZipFile(archive) as files:
        xml = files.read(f"instances/{taken.bundle_id}/{sealed_id}.xml").decode()
    assert xml == record_xml(sealed_id)
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"interview.zip", "export.json"}


@in_one_database
def test_odk_joins_the_versions_of_a_form_in_one_sheet(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    take(organisation, laptop, Filled(sealed=False))
    newer = Filled(sealed=False, form=FORM.replace("<code/>", "<code/><more/>"))
    newer.xml = record_xml(newer.record_id, more="new")
    take(organisation, laptop, newer)
    export(organisation, tmp_path / "out", "odk")
    found = sheet(tmp_path / "out" / "interview.zip", "interview.csv")
    assert sorted(row["more"] for row in found) == ["", "new"]
    assert {row["age"] for row in found} == {"23"}


def test_odk_tells_a_corrected_record_once(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    filled = Filled(sealed=False)
    take(organisation, laptop, filled)
    filled.xml = record_xml(filled.record_id, words="corrected")
    take(organisation, laptop, filled)
    export(organisation, tmp_path / "out", "odk")
    (record,) = sheet(tmp_path / "out" / "interview.zip", "interview.csv")
    assert record["words"] == "corrected"


@in_one_database
def test_odk_needs_the_opening_key(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    take(organisation, laptop, Filled())
    organisation.opening_key_file.unlink()
    with pytest.raises(CentralError, match="not on this machine"):
        export(organisation, tmp_path / "out", "odk")
    assert not (tmp_path / "out").exists()
    assert export(organisation, tmp_path / "out", "csv").rows["records.csv"] == 1


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_came_since(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any
) -> None:
    first = take(
        organisation, laptop, Filled(sealed=False, xml=record_xml("1", words="the earlier one"))
    )
    second = take(
        organisation, laptop, Filled(sealed=False, xml=record_xml("2", words="the later one"))
    )
    with organisation.registry.database.engine.begin() as connection:
        for digest, moment in (
            (first, "2026-11-22T23:59:59.999999+00:00"),
            (second, "2026-11-23T00:00:00+00:00"),
        ):
            connection.execute(
                text("UPDATE bundles SET received_at = :at WHERE digest = :digest"),
                {"at": moment, "digest": digest},
            )
    since = datetime(2026, 11, 23, tzinfo=UTC)
    out = export(organisation, tmp_path / "out", kind, since=since).folder
    content = every_byte(out)
    assert b"the later one" in content
    assert b"the earlier one" not in content
    about = json.loads((out / "export.json").read_text("utf-8"))
    assert about["newest_arrival"] == "2026-11-23T00:00:00+00:00"


@in_one_database
def test_that_an_earlier_bundle_was_corrected_is_told_with_the_correction(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    earlier = Filled(sealed=False).seal(laptop)
    later = Filled(sealed=False).seal(laptop, supersedes=earlier.bundle_id)
    for sealed in (earlier, later):
        Intake(organisation).ingest(io.BytesIO(sealed.content), sealed.envelope)
    taken = organisation.registry.bundle(later.sha256)
    assert taken is not None
    export(organisation, tmp_path / "out", "csv", since=taken.received_at)
    (told,) = rows(tmp_path / "out" / "superseded_bundles.csv")
    assert (told["bundle"], told["by_bundle"]) == (earlier.sha256, later.sha256)
    assert [row["digest"] for row in rows(tmp_path / "out" / "bundles.csv")] == [later.sha256]


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_registry_gives_an_empty_export(
    organisation: Organisation, tmp_path: Path, kind: Any
) -> None:
    report = export(organisation, tmp_path / "out", kind)
    assert sum(report.rows.values()) == 0


# --- whole, or not at all


@in_one_database
@pytest.mark.parametrize("kind", KINDS)
def test_an_export_that_fails_leaves_nothing(
    organisation: Organisation,
    laptop: Laptop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: Any,
) -> None:
    take(organisation, laptop, Filled())

    def full(*_: object) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting, "flush", full)
    before = set(tmp_path.iterdir())
    with pytest.raises(OSError, match="No space"):
        export(organisation, tmp_path / "out", kind)
    assert set(tmp_path.iterdir()) == before


@in_one_database
def test_a_folder_that_is_there_is_left_alone(organisation: Organisation, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(CentralError, match="is there already"):
        export(organisation, tmp_path / "out", "csv")
    with pytest.raises(CentralError, match="There is no folder"):
        export(organisation, tmp_path / "none" / "out", "csv")


@in_one_database
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("kind", KINDS)
def test_only_the_owner_reads_an_export(
    organisation: Organisation, laptop: Laptop, tmp_path: Path, kind: Any
) -> None:
    take(organisation, laptop, Filled())
    out = export(organisation, tmp_path / "out", kind).folder
    assert out.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in out.iterdir()} == {0o600}


@in_one_database
def test_forms_of_odd_names_get_files_that_every_system_has(
    organisation: Organisation, laptop: Laptop, tmp_path: Path
) -> None:
    odd = "../=wörker/interview"
    form = FORM.replace('id="interview"', f'id="{odd}"')
    filled = Filled(sealed=False, form=form, form_id=odd)
    filled.xml = record_xml(filled.record_id).replace('id="interview"', f'id="{odd}"')
    take(organisation, laptop, filled)
    report = export(organisation, tmp_path / "out", "odk")
    ((name, counted),) = report.rows.items()
    assert counted == 1
    assert name.isascii()
    assert not set('/\\:*?"<>|=') & set(name)
    assert (tmp_path / "out" / name).is_file()
