"""The instance that stands for the record of the same form that was saved last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xforms_samples import form, inputs

from auditor_app.errors import InstanceError
from auditor_app.xforms import FormSession, load_form

if TYPE_CHECKING:
    from pathlib import Path

LAST = '<instance id="before" src="jr://instance/last-saved"/>'
SAMPLE = form(
    "<district/><n>1</n><g><x/></g>",
    '<bind nodeset="/data/g" relevant="/data/n &gt; 1"/>'
    '<setvalue ref="/data/district" event="odk-instance-first-load"'
    " value=\"instance('before')/data/district\"/>"
    '<bind nodeset="/data/n" type="int"/>',
    inputs("district", "n"),
    LAST,
)


def test_the_first_record_finds_nothing_there_and_no_file_is_missed() -> None:
    record = FormSession(SAMPLE)
    assert record.value("/data/district") == ""
    assert record.evaluate_string("string(instance('before')/data/n)", "/data") == ""
    assert SAMPLE.warnings == ()


def test_the_next_record_begins_with_what_the_one_before_had() -> None:
    first = FormSession(SAMPLE)
    first.answer("/data/district", "Bago")
    first.answer("/data/n", "5")
    second = FormSession(SAMPLE, last_saved=first.submission_xml())
    assert second.value("/data/district") == "Bago"
    assert second.value("/data/n") == "1"
    assert second.evaluate_string("string(instance('before')/data/n)", "/data") == "5"


def test_a_record_that_is_opened_again_keeps_what_it_has() -> None:
    first = FormSession(SAMPLE)
    other = first.instance_xml().replace("<district/>", "<district>Mon</district>")
    again = FormSession(SAMPLE, values=first.values(), last_saved=other)
    assert again.value("/data/district") == ""


def test_one_form_may_be_filled_after_different_records_at_once() -> None:
    xml = FormSession(SAMPLE).instance_xml()
    records = [
        FormSession(SAMPLE, last_saved=xml.replace("<district/>", f"<district>{name}</district>"))
        for name in ("Bago", "Mon")
    ]
    assert [record.value("/data/district") for record in records] == ["Bago", "Mon"]
    assert FormSession(SAMPLE).value("/data/district") == ""


def test_a_form_that_does_not_ask_reads_none() -> None:
    assert FormSession(form("<a/>"), last_saved="<broken").value("/data/a") == ""


@pytest.mark.parametrize("xml", ["<broken", "<!DOCTYPE x []><x/>"])
def test_what_is_no_record_is_refused(xml: str) -> None:
    with pytest.raises(InstanceError):
        FormSession(SAMPLE, last_saved=xml)


def test_an_xlsform_asks_by_name(tmp_path: Path) -> None:
    path = tmp_path / "round.md"
    path.write_text(
        "| survey | | | | |\n| | type | name | label | default |\n"
        "| | text | street | Street | ${last-saved#street} |\n",
        "utf-8",
    )
    sample = load_form(path)
    first = FormSession(sample)
    first.answer("/data/street", "Main Street")
    assert FormSession(sample, last_saved=first.submission_xml()).value("/data/street") == (
        "Main Street"
    )
