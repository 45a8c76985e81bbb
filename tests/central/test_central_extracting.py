"""From bundles to rows: everything that is in them, nothing that nobody may read."""

from __future__ import annotations

import io
import json
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from filled_bundles import FORM, WORDS, WORKER, Filled, record_xml
from laptops import enrolled
from sqlalchemy import func, select

from auditor_app.central import extracting_answers, extracting_contents, stored_bundles
from auditor_app.central.content_tables import (
    CONTENTS,
    alert_steps,
    alerts,
    answer_choices,
    answers,
    audits,
    corrective_actions,
    evidence,
    extraction_faults,
    extractions,
    finding_indicators,
    findings,
    forms,
    identity_answers,
    outcomes,
    overrides,
    questions,
    record_indicators,
    records,
    repayments,
)
from auditor_app.central.database import Database
from auditor_app.central.documents import Document
from auditor_app.central.extracting import extract, unextracted
from auditor_app.central.intake import Intake
from auditor_app.central.views import current_records
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from pathlib import Path

    from laptops import Laptop, Sealed
    from sqlalchemy import Table

    from auditor_app.central import Organisation


# What no database can make different.
in_one_database = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


@pytest.fixture
def organisation(organisation_anywhere: Organisation) -> Organisation:
    return organisation_anywhere


def take(organisation: Organisation, sealed: Sealed) -> str:
    Intake(organisation).ingest(io.BytesIO(sealed.content), sealed.envelope)
    return sealed.sha256


def rows(organisation: Organisation, table: Table) -> list[dict[str, Any]]:
    with organisation.registry.database.reading() as session:
        found = session.execute(select(table).order_by(*table.primary_key.columns))
        return [dict(row._mapping) for row in found]


def one(organisation: Organisation, table: Table) -> dict[str, Any]:
    (row,) = rows(organisation, table)
    return row


def by_path(organisation: Organisation) -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["path"], row["position"]): row for row in rows(organisation, answers)}


def faults(organisation: Organisation) -> set[tuple[str, str]]:
    return {(row["place"], row["code"]) for row in rows(organisation, extraction_faults)}


def everything(organisation: Organisation) -> dict[str, Any]:
    return {
        table.fullname: rows(organisation, table)
        for table in (*CONTENTS, forms, questions, identity_answers)
    }


@pytest.mark.parametrize("sealed", [True, False])
def test_answers_come_out_typed_one_row_a_question(
    organisation: Organisation, laptop: Laptop, sealed: bool
) -> None:
    filled = Filled(sealed=sealed)
    result = extract(organisation, take(organisation, filled.seal(laptop)))
    assert (result.state, faults(organisation)) == ("whole", set())
    found = by_path(organisation)
    assert found["/data/age", ""]["number_value"] == 23
    assert found["/data/age", ""]["type"] == "integer"
    assert found["/data/pay", ""]["number_value"] == 118.5
    assert found["/data/born", ""]["day"] == date(2003, 2, 28)
    seen = found["/data/seen", ""]
    assert seen["moment"] == datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
    assert seen["day"] == date(2026, 11, 23)
    assert found["/data/words", ""]["text"] == WORDS
    assert found["/data/debt/fee/sum", "1.2"]["number_value"] == 20.5
    assert found["/data/debt/lender", "2"]["text"] == "uncle"
    assert found["/data/site", ""]["type"] == "geopoint"
    assert {(r["form_id"], r["form_version"]) for r in found.values()} == {("interview", "3")}
    order = [row["path"] for row in rows(organisation, answers)]
    assert order[:3] == ["/data/code", "/data/age", "/data/pay"]
    chosen = [row["choice"] for row in rows(organisation, answer_choices)]
    assert chosen == ["pay", "home", "yes"]
    record = one(organisation, records)
    assert (record["state"], record["sealed"]) == ("read", sealed)
    assert record["answers"] == len(found)


def test_what_lies_around_the_answers_comes_too(organisation: Organisation, laptop: Laptop) -> None:
    filled = Filled()
    sealed = filled.seal(laptop)
    extract(organisation, take(organisation, sealed))
    audit = one(organisation, audits)
    assert (audit["audit_id"], audit["protocol_version"]) == (filled.audit_id, "1.2")
    assert audit["finalised_at"] == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert one(organisation, outcomes)["workers"] == 1
    assert one(organisation, records)["computed_outcome"] == "undecided"
    shown = [row["indicator"] for row in rows(organisation, record_indicators)]
    assert shown == ["ilo-11-debt", "ilo-11-retention"]
    assert one(organisation, findings)["found_on"] == date(2026, 11, 22)
    action = one(organisation, corrective_actions)
    assert (action["status"], action["deadline"]) == ("open", date(2026, 12, 1))
    assert one(organisation, finding_indicators)["workers"] == 3
    assert one(organisation, repayments)["amount_value"] == 1200.5
    assert one(organisation, alerts)["type"] == "zero_tolerance"
    assert one(organisation, alert_steps)["kind"] == "raised"
    assert one(organisation, overrides)["reason"] == "a reason of her own"
    photo = one(organisation, evidence)
    assert (photo["record_id"], photo["path"]) == (filled.record_id, "/data/photo")
    assert (photo["sealed"], photo["listed"], photo["size"]) == (True, True, 600)
    assert photo["caption_in"] == f"data/media/{filled.record_id}/photos.json.age"
    assert photo["latitude"] == 13.7
    known = {row["path"]: row for row in rows(organisation, questions)}
    assert known["/data/age"]["label"] == "How old are you?"
    assert known["/data/passport"]["indicator"] == "ilo-11-retention"
    assert known["/data/debt/fee/sum"]["repeat_path"] == "/data/debt/fee"
    assert known["/data/person/name"]["identifying"]
    taken = organisation.registry.bundle(sealed.sha256)
    assert taken is not None
    assert (taken.organisation, taken.opened) == ("Fair Work", True)
    assert taken.created_at is not None


# --- who may be named


@pytest.mark.parametrize("sealed", [True, False])
def test_a_name_lies_among_the_identities_alone(
    organisation: Organisation, laptop: Laptop, sealed: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    filled = Filled(sealed=sealed)
    if not sealed:
        # A form that asks for a name must be sealed; a laptop that does not is not believed.
        filled.xml = record_xml(filled.record_id, name=WORKER)
    extract(organisation, take(organisation, filled.seal(laptop)))
    found = one(organisation, identity_answers)
    assert (found["text"], found["path"]) == (WORKER, "/data/person/name")
    place = by_path(organisation)["/data/person/name", ""]
    assert (place["text"], place["identifying"], place["number"]) == (None, True, found["number"])
    for table in (*CONTENTS, forms, questions, extractions):
        assert WORKER not in repr(rows(organisation, table)), table.name
    assert WORKER not in caplog.text
    assert WORDS not in caplog.text


def test_in_sqlite_a_name_is_in_no_byte_of_the_registrys_own_file(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made = request.getfixturevalue("organisation_of_sqlite")
    extract(made, take(made, Filled().seal(enrolled(made, tmp_path / "a laptop"))))
    files = {
        path.name: path.read_bytes()
        for path in made.folder.iterdir()
        if path.is_file() and ".db" in path.name
    }
    holding = {name for name, content in files.items() if WORKER.encode() in content}
    assert holding
    assert all(name.startswith("identities.db") for name in holding)
    assert (made.folder / "identities.db").stat().st_mode & 0o777 == 0o600


def test_a_record_that_the_key_does_not_open_stays_sealed(
    organisation: Organisation, laptop: Laptop
) -> None:
    strangers = [pyrage.x25519.Identity.generate().to_public() for _ in range(2)]
    filled = Filled(to=tuple(strangers))
    # It was sealed before the organisation changed its keys, and says so.
    other = [
        type(r)(r.name, str(k)) for r, k in zip(laptop.programme.recipients, strangers, strict=True)
    ]
    contents = filled.contents
    filled.contents = lambda *args: replace(contents(*args), sealed_to=tuple(other))  # type: ignore[method-assign]
    result = extract(organisation, take(organisation, filled.seal(laptop)))
    record = one(organisation, records)
    assert (record["state"], record["sealed"], record["answers"]) == ("sealed", True, 0)
    assert rows(organisation, answers) == []
    assert rows(organisation, identity_answers) == []
    assert one(organisation, evidence)["caption_in"] is None
    assert result.state == "whole"


# --- again, and once


def test_the_same_bundle_gives_the_same_rows_again(
    organisation: Organisation, laptop: Laptop
) -> None:
    digest = take(organisation, Filled().seal(laptop))
    first = extract(organisation, digest)
    before = everything(organisation)
    assert extract(organisation, digest) == first
    assert everything(organisation) == before


def test_two_bundles_of_one_form_share_it(organisation: Organisation, laptop: Laptop) -> None:
    for _ in range(2):
        extract(organisation, take(organisation, Filled().seal(laptop)))
    assert len(rows(organisation, forms)) == 1
    assert len(rows(organisation, audits)) == 2


def test_several_that_extract_at_once_write_what_one_would(
    organisation: Organisation, laptop: Laptop
) -> None:
    digests = [take(organisation, Filled().seal(laptop)) for _ in range(2)]
    before = everything(organisation)
    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(lambda digest: extract(organisation, digest), digests * 2))
    assert [each.state for each in done] == ["whole"] * 4
    assert everything(organisation) == before
    assert len(rows(organisation, extractions)) == 2


def test_what_was_taken_and_not_extracted_is_found(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = organisation.opening_key_file.read_bytes()
    organisation.opening_key_file.unlink()
    digests = [take(organisation, Filled().seal(laptop)) for _ in range(5)]
    monkeypatch.setattr("auditor_app.central.extracting._PAGE", 2)
    assert list(unextracted(organisation)) == digests
    with pytest.raises(CentralError, match="not on this machine"):
        extract(organisation, digests[0])
    organisation.opening_key_file.write_bytes(key)
    for digest in digests[:3]:
        extract(organisation, digest)
    assert list(unextracted(organisation)) == digests[3:]
    monkeypatch.setattr("auditor_app.central.extracting.EXTRACTOR", 2)
    assert len(list(unextracted(organisation))) == 5


def test_the_intake_extracts_what_it_can_open(organisation: Organisation, laptop: Laptop) -> None:
    take(organisation, Filled().seal(laptop))
    assert list(unextracted(organisation)) == []
    assert one(organisation, audits)["title"] == "Bright Garments"


@in_one_database
def test_what_goes_wrong_in_reading_does_not_undo_the_taking(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Any:
        raise RecursionError

    monkeypatch.setattr("auditor_app.central.extracting.open_stored", broken)
    digest = take(organisation, Filled().seal(laptop))
    assert organisation.registry.bundle(digest) is not None
    assert list(unextracted(organisation)) == [digest]


def test_a_failed_write_leaves_no_row_and_no_mark(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation_key = organisation.opening_key_file.read_bytes()
    organisation.opening_key_file.unlink()
    digest = take(organisation, Filled().seal(laptop))
    organisation.opening_key_file.write_bytes(organisation_key)

    def broken(*_: object) -> Any:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("auditor_app.central.extracting._completed", broken)
        with pytest.raises(RuntimeError):
            extract(organisation, digest)
    assert all(rows(organisation, table) == [] for table in (*CONTENTS, extractions))
    assert list(unextracted(organisation)) == [digest]


# --- what may be wrong in a bundle that is signed all the same


@pytest.fixture
def earlier_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundles that an earlier check let through must harm nobody either."""
    monkeypatch.setattr("auditor_app.bundle.checking.form_faults", lambda *_: ())


@pytest.mark.usefixtures("earlier_check")
@in_one_database
def test_what_the_audit_claims_against_the_statement_is_not_believed(
    organisation: Organisation, laptop: Laptop
) -> None:
    filled = Filled(sealed=False)
    filled.changes = {"records": [filled.listed(filled.record_id, id="another", version="9")]}
    filled.finding_changes = {"audit_id": "somebody-elses"}
    result = extract(organisation, take(organisation, filled.seal(laptop)))
    assert result.state == "partly"
    record = one(organisation, records)
    assert (record["form_id"], record["form_version"]) == ("interview", "3")
    path = f"data/records/{filled.record_id}.xml"
    assert faults(organisation) == {
        (path, "contradiction"),
        ("data/findings.json", "contradiction"),
    }


def test_two_laptops_may_claim_one_audit_and_neither_hides_the_other(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    filled = Filled(sealed=False)
    for sender in (laptop, another_laptop):
        extract(organisation, take(organisation, filled.seal(sender)))
    assert {row["audit_id"] for row in rows(organisation, audits)} == {filled.audit_id}
    assert len(rows(organisation, audits)) == 2
    with organisation.registry.database.reading() as session:
        current = session.execute(select(current_records)).all()
    assert len(current) == 2


@pytest.mark.usefixtures("earlier_check")
def test_a_record_of_a_form_that_is_not_in_the_bag_is_named_and_not_read(
    organisation: Organisation, laptop: Laptop
) -> None:
    filled = Filled(sealed=False)
    filled.changes = {"records": [filled.listed(filled.record_id, sha256="0" * 64)]}
    extract(organisation, take(organisation, filled.seal(laptop)))
    record = one(organisation, records)
    assert (record["state"], record["answers"]) == ("form_missing", 0)
    # Nobody can say which of its answers identify: none is kept.
    assert rows(organisation, answers) == []


@pytest.mark.usefixtures("earlier_check")
@in_one_database
def test_a_form_under_another_name_than_its_own_is_not_used(
    organisation: Organisation, laptop: Laptop
) -> None:
    filled = Filled(sealed=False, form_id="another")
    extract(organisation, take(organisation, filled.seal(laptop)))
    assert one(organisation, records)["state"] == "contradiction"
    assert rows(organisation, answers) == []


@pytest.mark.usefixtures("earlier_check")
@pytest.mark.parametrize("is_first", [True, False], ids=["first", "later"])
@pytest.mark.parametrize("how", ["another name", "too large"])
def test_what_one_laptop_says_of_a_form_changes_nothing_for_the_others(
    organisation: Organisation,
    laptop: Laptop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
    is_first: bool,
) -> None:
    def take_the_other() -> None:
        other = enrolled(organisation, tmp_path / "other laptop")
        filled = Filled(sealed=False, form_id="another" if how == "another name" else "interview")
        with monkeypatch.context() as patched:
            if how == "too large":
                patched.setattr(stored_bundles, "LARGEST_IN_ALL", 3_000)
            take(organisation, filled.seal(other))

    if is_first:
        take_the_other()
    take(organisation, Filled(sealed=False).seal(laptop))
    if not is_first:
        take_the_other()
    form = one(organisation, forms)
    told = (form["form_id"], form["version"], form["title"], form["readable"], form["xml"])
    assert told == ("interview", "3", "Interview", True, FORM)


@pytest.mark.usefixtures("earlier_check")
@in_one_database
def test_a_record_that_no_list_names_and_one_that_is_not_there(
    organisation: Organisation, laptop: Laptop
) -> None:
    filled = Filled(sealed=False)
    filled.changes = {"records": [filled.listed("not-there")]}
    extract(organisation, take(organisation, filled.seal(laptop)))
    states = {row["record_id"]: row["state"] for row in rows(organisation, records)}
    assert states == {filled.record_id: "unlisted", "not-there": "missing"}


@pytest.mark.usefixtures("earlier_check")
@in_one_database
@pytest.mark.parametrize(
    "xml",
    [
        "<data id='interview' version='3'>" + "<a>" * 5000 + "</a>" * 5000 + "</data>",
        "<!DOCTYPE d [<!ENTITY a 'b'>]><data id='interview' version='3'><code>&a;</code></data>",
        "<data id='interview' version='3'><age>old</age></data>",
        "<data id='other' version='3'/>",
        "<data",
        "",
        "\0",
        record_xml("x", words="y" * 600_000),
    ],
    ids=["deep", "entities", "no number", "another form", "broken", "empty", "NUL", "huge text"],
)
def test_a_record_that_cannot_be_read_stops_nothing_else(
    organisation: Organisation, laptop: Laptop, xml: str
) -> None:
    filled = Filled(sealed=False, more_records={"b" * 36: xml or " "})
    result = extract(organisation, take(organisation, filled.seal(laptop)))
    assert result.state == "partly"
    states = {row["record_id"]: row["state"] for row in rows(organisation, records)}
    assert states == {filled.record_id: "read", "b" * 36: "record_unreadable"}
    assert faults(organisation) == {(f"data/records/{'b' * 36}.xml", "record_unreadable")}
    assert one(organisation, alerts)["alert_id"] == "a1"


@in_one_database
@pytest.mark.parametrize("form", ["<h:html/>", "no form", FORM.replace("/data/age", "/data/none")])
def test_a_form_that_cannot_be_read_stops_nothing_else(
    organisation: Organisation, laptop: Laptop, form: str
) -> None:
    filled = Filled(form=form)
    result = extract(organisation, take(organisation, filled.seal(laptop)))
    assert result.state == "partly"
    assert one(organisation, records)["state"] == "form_unreadable"
    assert not one(organisation, forms)["readable"]
    # What was sealed as an identity is one, whatever its form says.
    assert one(organisation, identity_answers)["text"] == WORKER


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_hundred_thousand_answers_are_taken_and_too_many_are_not(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    fees = "<fee><sum>1.5</sum></fee>" * 1000
    start, end = record_xml("x").split("<debt>", 1)
    debts = f"<debt><lender>agent</lender>{fees}</debt>" * 100
    filled = Filled(sealed=False, xml=f"{start}{debts}<site>{end.split('<site>', 1)[1]}")
    digest = take(organisation, filled.seal(laptop))
    assert one(organisation, records)["answers"] > 100_000
    paid = select(func.sum(answers.c.number_value)).where(answers.c.path == "/data/debt/fee/sum")
    with organisation.registry.database.reading() as session:
        assert session.scalar(paid) == 150_000
    monkeypatch.setattr(extracting_answers, "MOST_ANSWERS", 5_000)
    assert extract(organisation, digest).state == "partly"
    assert one(organisation, records)["state"] == "too_many_answers"
    assert rows(organisation, answers) == []


@in_one_database
def test_a_bundle_has_so_many_answers_and_no_more(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extracting_contents, "MOST_ANSWERS", 40)
    filled = Filled(sealed=False, more_records={c * 36: record_xml(c) for c in "fg"})
    extract(organisation, take(organisation, filled.seal(laptop)))
    states = sorted(row["state"] for row in rows(organisation, records))
    assert states == ["read", "read", "too_many_answers"]


@in_one_database
def test_a_bundle_has_so_many_identities_and_no_more(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extracting_contents, "MOST_ANSWERS", 0)
    extract(organisation, take(organisation, Filled().seal(laptop)))
    assert one(organisation, records)["state"] == "too_many_answers"
    assert rows(organisation, identity_answers) == []


def test_a_document_of_more_values_than_fit_into_memory_is_not_parsed() -> None:
    brackets = b'{"findings":[' + b"[]," * 1_000_000 + b"1]}"
    assert Document.parse(brackets).faults == {"too_many"}
    evidence = {f"field_{n}": f"value, {n}" for n in range(16)}
    document = Document.parse(json.dumps({"evidence": [evidence] * 20_000}).encode())
    assert sum(1 for _ in document.objects("evidence")) == 20_000
    assert document.faults == set()


@in_one_database
def test_what_is_wrong_in_a_document_that_was_sealed_is_told(
    organisation: Organisation, laptop: Laptop
) -> None:
    class Undated(Filled):
        def _photo(self, photo: bytes, *, sealed: bool) -> dict[str, Any]:
            said = {} if sealed else {"captured_at": "yesterday"}
            return super()._photo(photo, sealed=sealed) | said

    filled = Undated()
    extract(organisation, take(organisation, filled.seal(laptop)))
    assert faults(organisation) == {(f"data/media/{filled.record_id}/photos.json.age", "field")}


@in_one_database
def test_documents_that_are_too_large_are_named_and_not_read(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_bundles, "LARGEST_DOCUMENT", 5_000)
    filled = Filled(sealed=False, more_records={"f" * 36: record_xml("f", words="y" * 6_000)})
    extract(organisation, take(organisation, filled.seal(laptop)))
    states = {row["record_id"]: row["state"] for row in rows(organisation, records)}
    assert states == {filled.record_id: "read", "f" * 36: "too_large"}


HOSTILE: list[dict[str, Any]] = [
    {"records": "none", "evidence": {"a": 1}, "outcomes": [1], "overrides": 7, "protocol": "x"},
    {"records": [1, None, {"id": 5}], "evidence": ["x"], "outcomes": {"a": "b", "c" * 999: 1}},
    {"id": "x" * 100_000, "title": ["no"], "created_at": "yesterday", "sign_off": {"signed_at": 1}},
    {"outcomes": {"a\0": 1, "a\ufffd": 2}},
    {"title": "A\0B", "created_at": "9999-12-31T23:59:59-23:59", "protocol": {"id": "\0"}},
    {"records": [{"id": "../../x", "form": {"sha256": 1}}, {"id": "r"}, {"id": "r"}]},
    {
        "evidence": [
            {"file": "data/evidence/../x"},
            {"file": "\0"},
            {"file": "data/evidence/no.jpg"},
        ]
    },
]


@pytest.mark.usefixtures("earlier_check")
@pytest.mark.parametrize("changes", HOSTILE)
def test_an_audit_that_says_nonsense_becomes_faults(
    organisation: Organisation, laptop: Laptop, changes: dict[str, Any]
) -> None:
    filled = Filled(sealed=False, changes=changes)
    wrong = {"findings": [1, {"number": 1e300, "links": "x", "deadline": "soon"}], "alerts": [[]]}
    filled.finding_changes = wrong
    digest = take(organisation, filled.seal(laptop))
    result = extract(organisation, digest)
    assert result.state in {"partly", "whole"}
    assert ("data/findings.json", "field") in faults(organisation)
    assert all(len(row["place"]) <= 200 for row in rows(organisation, extraction_faults))
    before = everything(organisation)
    extract(organisation, digest)
    assert everything(organisation) == before


@in_one_database
def test_a_bundle_whose_inside_is_not_what_was_signed_is_marked_and_not_read(
    organisation: Organisation, laptop: Laptop
) -> None:
    organisation_key = organisation.opening_key_file.read_bytes()
    organisation.opening_key_file.unlink()
    digests = {}
    keys = [age.age_public_key for age in laptop.programme.recipients]
    sealed_to = [pyrage.x25519.Recipient.from_str(key) for key in keys]
    garbage = laptop.seal_garbage(bytes(pyrage.encrypt(b"no tar" * 1000, sealed_to)))
    digests["unsound"] = take(organisation, garbage)
    stranger = [pyrage.x25519.Identity.generate().to_public() for _ in range(2)]
    closed = laptop.seal_garbage(bytes(pyrage.encrypt(b"no tar" * 1000, stranger)), sequence=2)
    digests["closed"] = take(organisation, closed)
    organisation.opening_key_file.write_bytes(organisation_key)
    for state, digest in digests.items():
        assert extract(organisation, digest).state == state
    assert list(unextracted(organisation)) == []
    assert rows(organisation, audits) == []
    assert {row["state"] for row in rows(organisation, extractions)} == {"unsound", "closed"}


@in_one_database
def test_bytes_that_the_store_lost_or_changed_are_no_fault_of_the_bundle(
    organisation: Organisation, laptop: Laptop
) -> None:
    organisation_key = organisation.opening_key_file.read_bytes()
    organisation.opening_key_file.unlink()
    digest = take(organisation, Filled().seal(laptop))
    organisation.opening_key_file.write_bytes(organisation_key)
    (stored,) = organisation.folder.glob(f"objects/*/{digest}.bundle.age")
    content = stored.read_bytes()
    stored.write_bytes(content[:-1] + b"x")
    with pytest.raises(CentralError, match="does not give the bundle"):
        extract(organisation, digest)
    stored.unlink()
    with pytest.raises(CentralError, match="does not give the bundle"):
        extract(organisation, digest)
    stored.write_bytes(content)
    assert extract(organisation, digest).state == "whole"
    with pytest.raises(CentralError, match="knows no bundle"):
        extract(organisation, "0" * 64)


@in_one_database
def test_no_file_is_written_where_bundles_are_opened(
    organisation: Organisation, laptop: Laptop
) -> None:
    digest = take(organisation, Filled().seal(laptop))
    before = {path for path in organisation.folder.rglob("*") if ".db" not in path.name}
    extract(organisation, digest)
    assert {path for path in organisation.folder.rglob("*") if ".db" not in path.name} == before


def test_a_file_of_identities_that_was_taken_away_is_begun_anew(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made = request.getfixturevalue("organisation_of_sqlite")
    digest = take(made, Filled().seal(enrolled(made, tmp_path / "a laptop")))
    made.close()
    for file in made.folder.glob("identities.db*"):
        file.unlink()
    again = type(made).open(made.folder)
    assert rows(again, identity_answers) == []
    extract(again, digest)
    assert one(again, identity_answers)["text"] == WORKER
    again.close()


def test_the_database_says_whether_identities_have_a_file_of_their_own(address: str) -> None:
    database = Database(address)
    assert database.has_own_file_for_identities is address.startswith("sqlite")
    database.close()
