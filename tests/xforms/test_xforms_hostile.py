"""Forms and answers from somebody who means harm, or from a damaged disk."""

from __future__ import annotations

import contextlib
import io
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from xforms_samples import DEBTS, form, inputs, session, xform

from auditor_app.errors import AnswerError, AuditorError, ExpressionError, FormError
from auditor_app.xforms import FormSession, check_form, load_form, parse_xform
from auditor_app.xforms.expressions.registry import FUNCTIONS

if TYPE_CHECKING:
    from pathlib import Path

LAUGHS = (
    '<?xml version="1.0"?><!-- harmless --><!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9))
    + "]><h:html xmlns:h='http://www.w3.org/1999/xhtml'>&j;</h:html>"
)


@pytest.mark.parametrize(
    "xml",
    [
        LAUGHS,
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>',
        '\n\n<?pi x?><!-- - --><!DOCTYPE x PUBLIC "a" "b"><x/>',
    ],
)
def test_a_document_type_is_refused_before_anything_is_read(xml: str) -> None:
    with pytest.raises(FormError, match="document type"):
        parse_xform(xml)


def test_a_document_type_in_another_encoding_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_bytes('<!DOCTYPE x [<!ENTITY e "a">]><x>&e;</x>'.encode("utf-16"))
    (fault,) = check_form(path)
    assert "document type" in fault.message


def test_a_document_type_in_a_comment_is_only_a_comment() -> None:
    assert form("<a/>").form_id == "sample"
    source = xform("<a/>", "", inputs("a")).replace("<model>", "<!-- <!DOCTYPE x> --><model>")
    assert parse_xform(source).form_id == "sample"


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "   ",
        "not xml",
        "<a>",
        "<a>&undefined;</a>",
        "<a>\x00</a>",
        "<a>\ud800</a>",
        "<a/>",
        "<a>" * 3000 + "</a>" * 3000,
        '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head/><h:body/></h:html>',
        xform("", "", "").replace('<data id="sample" version="7"></data>', ""),
    ],
)
def test_what_is_no_form_is_one_clear_fault(xml: str) -> None:
    with pytest.raises(FormError) as caught:
        parse_xform(xml)
    (fault,) = caught.value.faults
    assert fault.message
    assert fault.remedy


def test_every_fault_of_a_form_is_found_at_once() -> None:
    with pytest.raises(FormError) as caught:
        form(
            "<a/><b/><c/><d/>",
            '<bind nodeset="/data/a" relevant="((1" constraint="nofunction(.)"/>'
            '<bind nodeset="/data/b" calculate="/data/missing + 1"/>'
            '<bind nodeset="/data/c" calculate="/data/d"/>'
            '<bind nodeset="/data/d" calculate="/data/c"/>'
            '<setvalue ref="/data/a" event="odk-sometime" value="1"/>',
            inputs("a", "z") + '<input ref="/data/b"><label><output value="1 +"/></label></input>',
        )
    faults = caught.value.faults
    for part in ("a, relevant", "a, constraint", "b, calculate", "/data/z", "setvalue", "label of"):
        assert any(part in fault.place for fault in faults), part
    assert any("circle" in fault.message for fault in faults)
    assert any("/data/missing" in fault.message for fault in faults)
    assert all(fault.remedy for fault in faults)


def test_a_form_of_twenty_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_bytes(b"<a>" + b"x" * 20_000_000 + b"</a>")
    (fault,) = check_form(path)
    assert "20 MB" in fault.message
    with pytest.raises(FormError, match="MB"):
        parse_xform("<a>" + "x" * 20_000_000 + "</a>")


def bomb() -> bytes:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as sheet,
    ):
        for _ in range(150):
            sheet.write(b"0" * 1_000_000)
    return buffer.getvalue()


def zip_of_nothing() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("hello.txt", "hello")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bomb.xlsx", bomb(), "unpacks to 150 MB"),
        ("text.xlsx", b"this is no workbook", "not a workbook"),
        ("cut.xlsx", b"PK\x03\x04 cut off", "not a workbook"),
        ("other.xlsx", zip_of_nothing(), "not a workbook"),
        ("text.xls", b"this is no workbook", "not a workbook"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "not a workbook"),
        ("bytes.csv", b"\xff\x00\x01", "UTF-8"),
        ("bytes.md", b"\x80", "UTF-8"),
        ("empty.md", b"", "no table of questions"),
        ("prose.md", b"# Just a text\n\nwithout tables", "survey"),
        ("letter.doc", b"Dear", "no form"),
        ("choices.md", b"| choices |\n| | list_name | name | label |\n| | a | b | c |\n", "survey"),
    ],
)
def test_a_file_that_is_no_workbook_is_one_clear_fault(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    faults = check_form(path)
    assert len(faults) == 1
    assert said in str(faults[0])


def test_a_file_that_is_not_there_is_a_fault_and_no_traceback(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="cannot be read"):
        load_form(tmp_path / "gone.md")


@pytest.mark.parametrize("text", ["nul\x00", "bell\x07", "half \ud800", "\ufffe", "esc\x1b[0m"])
def test_text_that_xml_cannot_hold_is_refused_and_nothing_changes(text: str) -> None:
    record = FormSession(DEBTS)
    record.answer("/data/n", "before")
    with pytest.raises(AnswerError) as caught:
        record.answer("/data/n", text)
    assert record.value("/data/n") == "before"
    assert text not in str(caught.value)


def test_ten_megabytes_of_text_are_refused_without_being_repeated() -> None:
    record = FormSession(DEBTS)
    with pytest.raises(AnswerError) as caught:
        record.answer("/data/n", "secret" * 1_700_000)
    assert "secret" not in str(caught.value)
    assert record.value("/data/n") == ""


def test_a_long_answer_that_fits_is_kept_whole() -> None:
    record = FormSession(DEBTS)
    record.answer("/data/n", "ق" * 400_000)
    assert len(record.value("/data/n")) == 400_000


@pytest.mark.parametrize(
    "ref",
    ["/data/debt[999999999]", "/data/debt[0]/amount", "/data//n", "/data/n/", "//*", "/data/*"],
)
def test_refs_that_make_no_sense_name_nothing(ref: str) -> None:
    with pytest.raises(AnswerError):
        FormSession(DEBTS).answer(ref, "1")


def test_an_error_never_quotes_the_answer() -> None:
    record = session("<a/>", '<bind nodeset="/data/a" type="int"/>', inputs("a"))
    with pytest.raises(AnswerError) as caught:
        record.answer("/data/a", "my real name")
    assert "name" not in str(caught.value)


def test_triggers_that_set_one_another_off_come_to_an_end() -> None:
    record = session(
        "<a>0</a><b>0</b>",
        '<bind nodeset="/data/a" type="int"/><bind nodeset="/data/b" type="int"/>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b"'
        ' value="/data/a + 1"/></input><input ref="/data/b"><setvalue'
        ' event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>',
    )
    record.answer("/data/a", "1")
    assert "without end" in record.failures["/data"]


@pytest.mark.parametrize(
    ("kind", "expression"),
    [
        ("calculate", "regex(/data/a, '(')"),
        ("constraint", ". = '' or not(regex(., '[z-a]'))"),
        ("relevant", "count(/data/a[regex(., '+')]) > 0"),
    ],
)
def test_a_pattern_in_a_form_that_cannot_be_read_is_a_fault_with_its_place(
    kind: str, expression: str
) -> None:
    sound = expression.replace("'('", "'b'").replace("'[z-a]'", "'c'").replace("'+'", "'d'")
    binds = f'<bind nodeset="/data/a" {kind}="{sound.replace(">", "&gt;")}"/>'
    binds = binds if kind == "constraint" else ""
    binds += f'<bind nodeset="/data/b" {kind}="{expression.replace(">", "&gt;")}"/>'
    with pytest.raises(FormError) as caught:
        form("<a>x</a><b/>", binds)
    (fault,) = caught.value.faults
    assert fault.place == f"bind /data/b, {kind}"
    assert "cannot be read" in fault.message
    assert fault.remedy == "Mend the pattern in the form."


@pytest.mark.parametrize("argument", ["'x'", "1", "/data/n + 1", "true()", "''"])
def test_the_position_of_what_is_no_node_is_no_number(argument: str) -> None:
    assert str(FormSession(DEBTS).evaluate(f"position({argument})", "/data/n")) == "nan"


def test_a_pattern_made_to_run_for_years_is_answered_at_once() -> None:
    record = session(
        "<a/>", '<bind nodeset="/data/a" constraint="regex(., \'^(a+)+$\')"/>', inputs("a")
    )
    record.answer("/data/a", "a" * 3000 + "b")
    assert [problem.kind for problem in record.problems()] == ["constraint"]


CHOICES = (
    '<select1 ref="/data/a"><itemset nodeset="instance(\'c\')/root/item">'
    '<value ref="{value}"/><label ref="{label}"/></itemset></select1>'
)


@pytest.mark.parametrize(
    "body",
    [
        '<group><label ref="nofunction()"/><input ref="/data/a"/></group>',
        '<group><label><output value="1 +"/></label><input ref="/data/a"/></group>',
        CHOICES.format(value="nofunction()", label="label"),
        CHOICES.format(value="name", label="nofunction(label)"),
        '<input ref="/"/>',
    ],
)
def test_what_is_wrong_in_the_body_is_found_at_load_and_not_while_filling(body: str) -> None:
    items = '<instance id="c"><root><item><name>x</name></item></root></instance>'
    with pytest.raises(FormError):
        form("<a/>", "", body, items)


def test_a_bind_to_the_root_of_all_binds_nothing() -> None:
    assert session("<a/>", '<bind nodeset="/" relevant="false()"/>', inputs("a")).node("/data/a")


def test_each_node_is_found_by_its_own_ref_even_among_namesakes() -> None:
    record = session("<a/><meta><x/></meta><meta><y/></meta>", "", inputs("a"))
    for ref in record.refs():
        assert record.node(ref).ref == ref
    record.answer("/data/meta/y", "here")
    assert FormSession(record.form, values=record.values()).value("/data/meta/y") == "here"


def test_counts_inside_counts_end_where_a_laptop_would() -> None:
    record = session(
        "<n>5000</n><r><q><z/></q></r>",
        '<bind nodeset="/data/n" type="int"/>',
        '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n">'
        '<group ref="/data/r/q"><repeat nodeset="/data/r/q" jr:count="/data/n">'
        '<input ref="/data/r/q/z"/></repeat></group></repeat></group>',
    )
    assert len(record.refs()) < 200_000
    assert any("instances" in reason for reason in record.failures.values())


def itext(texts: dict[str, str]) -> str:
    listed = "".join(f'<text id="{name}"><value>{v}</value></text>' for name, v in texts.items())
    return f'<itext><translation lang="en">{listed}</translation></itext>'


def test_a_text_that_holds_itself_or_ten_times_ten_others_comes_to_an_end() -> None:
    output = "<output value=\"jr:itext('{}')\"/>"
    body = '<input ref="/data/a"><label ref="jr:itext(\'t0\')"/></input>'
    looped = session("<a/>", "", body, itext({"t0": "x" + output.format("t0")}))
    assert len(looped.node("/data/a").label) < 100
    laughing = {f"t{i}": output.format(f"t{i + 1}") * 10 for i in range(9)} | {"t9": "haha"}
    assert len(session("<a/>", "", body, itext(laughing)).node("/data/a").label) < 100_000


def test_texts_that_double_one_another_are_a_fault_and_fill_no_memory() -> None:
    names = [f"a{number}" for number in range(40)]
    doubled = "".join(
        f'<bind nodeset="/data/{name}" calculate="concat(/data/{last}, /data/{last})"/>'
        for last, name in pairwise(names)
    )
    instance = "".join(f"<{name}/>" for name in names)
    with pytest.raises(ExpressionError, match="characters"):
        session(instance, '<bind nodeset="/data/a0" calculate="\'xxxxxxxxxx\'"/>' + doubled)


def test_a_path_up_and_down_again_and_again_is_read_in_no_time() -> None:
    path = "/".join(["/data/g/*", *["../*"] * 60])
    bind = f'<bind nodeset="/data/a" relevant="count({path}) = 2"/>'
    assert session("<a/><g><x/><y/></g>", bind, inputs("a")).node("/data/a").relevant


def test_an_output_that_cannot_be_read_is_empty_and_listed() -> None:
    body = (
        '<select1 ref="/data/a"><itemset nodeset="instance(\'c\')/root/item">'
        '<value ref="name"/><label ref="jr:itext(id)"/></itemset></select1>'
    )
    items = '<instance id="c"><root><item><name>x</name><id>t</id></item></root></instance>'
    record = session("<a/>", "", body, itext({"t": 'see <output value="(1"/>!'}) + items)
    assert [choice.label for choice in record.node("/data/a").choices] == ["see !"]
    assert "')'" in record.failures["/data/a"]


NUMBERS = ("1 div 0", "-1 div 0", "0 div 0", "99999999999999999999", "-0.5", "'x'", "''")


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_without_end_break_no_function(number: str) -> None:
    record = FormSession(DEBTS)
    for name, declared in FUNCTIONS.items():
        for count in range(declared.least, min(int(min(declared.most, 6)), 6) + 1):
            call = f"{name}({', '.join([number] * count)})"
            with contextlib.suppress(AuditorError):
                record.evaluate(call, "/data/n")
            with contextlib.suppress(AuditorError):
                arguments = ["'1 2 3'", *[number] * (count - 1)]
                record.evaluate(f"{name}({', '.join(arguments)})", "/data/n")
