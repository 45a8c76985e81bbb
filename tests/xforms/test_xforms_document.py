"""docs/xforms.md and the engine say the same: every row of its tables is tried."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from pyxform import aliases, constants
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT
from xforms_samples import NOON, inputs, session

from auditor_app.errors import ExpressionError, FormError
from auditor_app.xforms import FormSession, Preloads, form_media, load_form, loading, svg
from auditor_app.xforms.definition import embedding, external, xlsform, xml_source
from auditor_app.xforms.expressions import lexer, parser, patterns
from auditor_app.xforms.expressions.registry import FUNCTIONS
from auditor_app.xforms.marks import MAX_DEPTH
from auditor_app.xforms.session import answering, aside, instance, propagation, repeating

if TYPE_CHECKING:
    from auditor_app.xforms import FormDefinition, NodeState

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "xforms.md"
FILES = {
    "FILE.csv": "name,label,size\na,Alpha,1\nb,Beta,2\n",
    "FILE.xml": "<root><item><name>a</name><label>Alpha</label></item></root>",
    "FILE.geojson": '{"type":"FeatureCollection","features":[{"type":"Feature","id":"a",'
    '"geometry":{"type":"Point","coordinates":[1,2]},"properties":{"title":"Alpha"}}]}',
    "items.csv": "name,label\na,Alpha\nb,Beta\n",
    "x.csv": "name,label\na,Alpha\n",
    "x.xml": "<root><item/></root>",
}
ANSWERS = {
    "int": "7",
    "decimal": "1.5",
    "date": "2026-11-23",
    "time": "14:30:00.000",
    "dateTime": "2026-11-23T14:30:00.000Z",
    "phone number": "0791234567",
    "geopoint": "1.0 2.0 0.0 0.0",
    "geotrace": "1.0 2.0 0.0 0.0;3.0 4.0 0.0 0.0",
    "geoshape": "1.0 2.0 0.0 0.0;3.0 4.0 0.0 0.0;5.0 6.0 0.0 0.0;1.0 2.0 0.0 0.0",
}
PEOPLE = Preloads("laptop", "Amina", "a@example.org", "+49")


@lru_cache
def table(heading: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table below a heading, as their cells."""
    section = DOCUMENT.read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")][2:]
    return tuple(
        tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip("|"))) for row in rows
    )


def quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def said(cell: str) -> str:
    """yes, partly or no."""
    word = re.match(r"yes|partly|no", cell)
    assert word, cell
    return word.group()


QUESTIONS = [
    (kind, said(row[2]))
    for row in table("Question types")
    for kind in (*quoted(row[0]), *quoted(row[1]))
]


def columns_for(kind: str) -> dict[str, str]:
    """What a row of this type needs besides type, name and label."""
    found = {"calculate": {"calculation": "1 + 1"}}
    extra = {"background-geopoint": {"trigger": "${before}"}}
    if "calculate" in kind:
        return found["calculate"]
    return extra.get(kind, {"default": "k"} if kind == "hidden" else {})


def rows_of(kind: str, columns: dict[str, str]) -> list[dict[str, str]]:
    """The sheet survey of a form that asks one question `x` of this type."""
    written = kind.replace("LIST", "l").replace("REPEAT", "${inner}")
    named = {"type": written, "name": "audit" if kind == "audit" else "x", "label": "X"}
    if kind in ("audit", "background-geopoint"):
        del named["label"]
    rows = [{"type": "text", "name": "before", "label": "Before"}, {**named, **columns}]
    if "REPEAT" in kind:
        inner = {"type": "text", "name": "inner", "label": "I"}
        rows[1:1] = [
            {"type": "begin_repeat", "name": "r", "label": "R"},
            inner,
            {"type": "end_repeat"},
        ]
    if kind.startswith("begin"):
        what = re.split("[ _]", kind)[1]
        end = {"looped": "looped group", "lgroup": "lgroup"}.get(what, what)
        rows += [{"type": "text", "name": "inner", "label": "I"}, {"type": f"end {end}"}]
    return rows


def sheet(name: str, rows: list[dict[str, str]]) -> str:
    keys = list(dict.fromkeys(key for row in rows for key in row))
    lines = [keys, *([row.get(key, "") for key in keys] for row in rows)]
    return f"| {name} |\n" + "".join(f"| | {' | '.join(line)} |\n" for line in lines)


def form_of(
    folder: Path,
    rows: list[dict[str, str]],
    settings: dict[str, str] | None = None,
    *,
    entities: bool = False,
) -> FormDefinition:
    for name, text in FILES.items():
        (folder / name).write_text(text)
    choices = [
        {"list_name": name, "name": value, "label": label}
        for name, value, label in (
            ("l", "a", "Alpha"),
            ("l", "b", "Beta"),
            ("columns", "name", "label"),
            ("ticks", "0", "low"),
            ("ticks", "10", "high"),
        )
    ]
    outside = [{"list_name": "l", "name": "a", "label": "Alpha", "before": "q"}]
    text = sheet("survey", rows) + sheet("choices", choices) + sheet("external_choices", outside)
    text += sheet("osm", choices[:1]) if any("osm" in row["type"] for row in rows) else ""
    text += sheet("settings", [settings]) if settings else ""
    text += sheet("entities", [{"list_name": "trees", "label": "Tree"}]) if entities else ""
    (folder / "form.md").write_text(text)
    return load_form(folder / "form.md")


def loaded(folder: Path, kind: str, columns: dict[str, str] | None = None) -> FormDefinition:
    return form_of(folder, rows_of(kind, {**columns_for(kind), **(columns or {})}))


def filling(form: FormDefinition) -> FormSession:
    place = "1.0 2.0 0.0 0.0"
    return FormSession(form, clock=lambda: NOON, preloads=PEOPLE, locate=lambda: place)


def typical(node: NodeState, kind: str) -> str:
    """An answer that a question of this kind takes."""
    if node.kind in ("select", "rank") and node.choices:
        return " ".join(choice.value for choice in node.choices)
    if node.kind == "select1" and node.choices:
        return node.choices[0].value
    if node.kind == "trigger":
        return "OK"
    return (
        "file.bin"
        if node.kind == "upload"
        else ANSWERS.get(kind, ANSWERS.get(node.type, "some words"))
    )


@pytest.mark.parametrize(("kind", "here"), QUESTIONS, ids=[kind for kind, _ in QUESTIONS])
def test_a_question_of_every_type_loads_takes_an_answer_and_is_submitted(
    tmp_path: Path, kind: str, here: str
) -> None:
    try:
        form = loaded(tmp_path, kind)
    except FormError as error:
        assert here == "no", error.faults  # noqa: PT017 - a fault is what a no may be
        return
    filled = filling(form)
    filled.answer("/data/before", "q")
    if "REPEAT" in kind:
        filled.answer("/data/r[1]/inner", "a")
    if here == "no":
        assert form.warnings
        return
    ref = "/data/meta/audit" if kind == "audit" else "/data/x"
    if kind.endswith("-external"):
        assert filled.evaluate("count(instance('x')/root/item)", "/data/before") == 1.0
        return
    node = filled.node(ref)
    if node.kind in ("group", "repeat"):
        inner = next(each for each in filled.refs() if each.endswith("/inner"))
        filled.answer(inner, "some words")
        assert "<inner>some words</inner>" in filled.submission_xml()
        return
    if node.kind not in ("model", "note"):
        filled.answer(ref, typical(node, kind))
        assert filled.value(ref) == typical(filled.node(ref), kind)
    filled.finish()
    assert filled.problems() == ()
    root = etree.fromstring(filled.submission_xml())
    found = root.findall(f".//{ref.rpartition('/')[2]}")
    assert [each.text or "" for each in found] == [filled.value(ref)]
    if node.kind != "note" and kind != "audit":
        assert filled.value(ref), "something that is asked or worked out has a value"


def test_every_type_that_pyxform_reads_is_in_the_table() -> None:
    there = {kind.partition(" LIST")[0].partition(" FILE")[0] for kind, _ in QUESTIONS}
    begins = {f"begin {name}" for name in aliases.control}
    wanted = {*QUESTION_TYPE_DICT, *aliases.select, *begins} - {"select multiple", "begin loop"}
    assert (
        wanted - {kind.replace("_", " ") for kind in there} - there - {"begin loop over"} == set()
    )


APPEARANCES = [(quoted(row[0])[0], kind) for row in table("Appearances") for kind in quoted(row[1])]


@pytest.mark.parametrize(("appearance", "kind"), APPEARANCES)
def test_every_appearance_reaches_the_window_unchanged(
    tmp_path: Path, appearance: str, kind: str
) -> None:
    kind = kind.replace("LIST", "columns") if "(" in appearance else kind
    form = loaded(tmp_path, kind, {"appearance": appearance})
    filled = filling(form)
    shown = filled.node("/data/x").appearance
    assert shown == ("field-list" if appearance == "table-list" else appearance)
    if appearance == "field-list":
        assert any(page.ref.startswith("/data/x") for page in filled.pages())


PARAMETERS = [
    (quoted(row[0])[0], kind, said(row[2]))
    for row in table("Parameters")
    for kind in quoted(row[1])
]


@pytest.mark.parametrize(("parameter", "kind", "here"), PARAMETERS)
def test_every_parameter_loads_and_what_is_passed_on_arrives(
    tmp_path: Path, parameter: str, kind: str, here: str
) -> None:
    needed = {
        "seed": "randomize=true",
        "start": "end=10 step=1",
        "end": "start=0 step=1",
        "step": "start=0 end=10",
        "tick_interval": "start=0 end=10 step=1",
        "tick_labelset": "start=0 end=10 step=1",
        "placeholder": "start=0 end=10 step=1",
        "location-priority": "location-min-interval=60 location-max-age=120",
        "location-min-interval": "location-priority=balanced location-max-age=120",
        "location-max-age": "location-priority=balanced location-min-interval=60",
    }
    key, _, value = parameter.partition("=")
    rows = rows_of(kind, {"parameters": f"{parameter} {needed.get(key, '')}"})
    rows.insert(0, {"type": "select_one l", "name": "used", "label": "U"})
    node = filling(form_of(tmp_path, rows)).node(
        "/data/meta/audit" if kind == "audit" else "/data/x"
    )
    given = {**node.parameters, **{k.rpartition("}")[2]: v for k, v in node.attributes.items()}}
    if key in ("randomize", "seed"):
        assert {choice.value for choice in node.choices} == {"a", "b"}
    elif key == "value":
        assert [choice.value for choice in node.choices] == ["1", "2"]
    elif key == "label":
        assert [choice.label for choice in node.choices] == ["1", "2"]
    elif key == "tick_labelset":
        assert [choice.label for choice in node.choices] == ["low", "high"]
    elif here != "no" or key not in ("quality", "reference-geometry"):
        assert value in given.values()


def test_every_parameter_that_pyxform_reads_is_in_the_table() -> None:
    enums = [value for name, value in vars(constants).items() if name.startswith("Parameters")]
    wanted = {str(member.value) for enum in enums for member in enum}
    assert wanted == {parameter.partition("=")[0] for parameter, _, _ in PARAMETERS}


def arity(name: str) -> str:
    least, most = FUNCTIONS[name].least, FUNCTIONS[name].most
    if most == float("inf"):
        return f"{least}+"
    return str(least) if least == most else f"{least}-{int(most)}"


def test_the_functions_of_the_table_are_those_of_the_engine() -> None:
    here = {quoted(row[0])[0]: row[1] for row in table("Functions") if said(row[2]) == "yes"}
    assert here == {name: arity(name) for name in FUNCTIONS}


@pytest.mark.parametrize(
    ("name", "count"),
    [(quoted(row[0])[0], row[1]) for row in table("Functions") if said(row[2]) == "no"],
)
def test_a_function_that_is_not_here_is_a_fault_at_load(name: str, count: str) -> None:
    arguments = ", ".join(["1"] * int(count.rstrip("+")))
    with pytest.raises(FormError) as caught:
        session("<x/>", f'<bind nodeset="/data/x" calculate="{name}({arguments})"/>')
    assert any(name in fault.message for fault in caught.value.faults)


ACTIONS = [(quoted(row[0])[0], said(row[1])) for row in table("Events and actions")]


@pytest.mark.parametrize(("name", "here"), ACTIONS)
def test_every_event_sets_off_what_it_should(name: str, here: str) -> None:
    event = name if name not in ("setvalue", "odk:setgeopoint", "odk:recordaudio") else ""
    action = name if not event else "setvalue"
    event = event or "odk-instance-first-load"
    written = f'<{action} event="{event}" ref="/data/{{}}" value="\'set\'"/>'
    in_repeat = event in ("odk-new-repeat", "jr-insert")
    model = "" if in_repeat or event == "xforms-value-changed" else written.format("x")
    nested = written.format("r/y") if in_repeat else ""
    changed = written.format("x") if event == "xforms-value-changed" else ""
    filled = session(
        "<a/><x/><r><y/></r>",
        '<bind nodeset="/data/x" type="string"/>' + model,
        f'<input ref="/data/a"><label>A</label>{changed}</input><group ref="/data/r">'
        f'<repeat nodeset="/data/r">{nested}{inputs("r/y")}</repeat></group>',
    )
    filled.answer("/data/a", "1")
    filled.add_repeat("/data/r")
    filled.finish()
    if here == "no":
        assert filled.form.warnings
    elif in_repeat:
        assert [filled.value(f"/data/r[{n}]/y") for n in (1, 2)] == ["", "set"]
    else:
        assert filled.value("/data/x") == ("" if name == "odk:setgeopoint" else "set")


def test_an_event_that_is_not_listed_is_a_fault() -> None:
    with pytest.raises(FormError):
        session("<x/>", '<setvalue event="xforms-focus" ref="/data/x" value="1"/>')


@pytest.mark.parametrize(
    ("preload", "here"), [(quoted(row[0])[0], said(row[1])) for row in table("Preloads")]
)
def test_every_preload_gives_a_value_or_a_warning(preload: str, here: str) -> None:
    kind, _, parameters = preload.partition(" ")
    bind = f'<bind nodeset="/data/x" jr:preload="{kind}" jr:preloadParams="{parameters}"/>'
    filled = FormSession(session("<x/>", bind).form, clock=lambda: NOON, preloads=PEOPLE)
    filled.finish()
    assert bool(filled.value("/data/x")) == (here == "yes")
    assert bool(filled.form.warnings) == (here == "no")


@pytest.mark.parametrize(
    "column", [quoted(row[0])[0] for row in table("Columns of the sheet survey")]
)
def test_every_column_of_the_survey_is_read(tmp_path: Path, column: str) -> None:
    cells = {
        "required": "true()",
        "relevant": "true()",
        "constraint": "true()",
        "calculation": "1 + 1",
        "trigger": "${before}",
        "read_only": "yes",
        "choice_filter": "name = 'a'",
        "repeat_count": "2",
        "appearance": "w1",
        "parameters": "",
        "save_to": "size",
    }
    kind = {"choice_filter": "select_one LIST", "repeat_count": "begin_repeat"}.get(column, "text")
    extra = {"trigger": {"calculation": "now()"}, "big-image": {"image": "x.png"}}.get(column, {})
    rows = rows_of(kind, {column: cells.get(column, "some words"), **extra})
    spaces = {"namespaces": 'kb="urn:kb"'} if "kb:" in column else None
    filled = filling(form_of(tmp_path, rows, spaces, entities=column == "save_to"))
    node = filled.node("/data/x")
    if column in ("image", "big-image", "audio", "video"):
        assert node.media.get(column, "some words") == "some words"
    if column.startswith("body::"):
        assert "some words" in node.parameters.values()
    if column in ("bind::odk:length", "save_to"):
        assert cells.get(column, "some words") in node.attributes.values()
    if column == "instance::odk:tag":
        assert 'odk:tag="some words"' in filled.submission_xml()
    if column == "repeat_count":
        assert len(node.instances) == 2
    if column == "choice_filter":
        assert [choice.value for choice in node.choices] == ["a"]


@pytest.mark.parametrize(
    ("column", "here"),
    [(quoted(row[0])[0], row[1]) for row in table("Columns of the sheet settings")],
)
def test_every_setting_is_read(tmp_path: Path, column: str, here: str) -> None:
    cells = {
        "instance_name": "${before}",
        "default_language": "English (en)",
        "instance_xmlns": "urn:x",
        "namespaces": 'kb="urn:kb"',
        "style": "pages",
        "submission_url": "https://example.org",
        "allow_choice_duplicates": "yes",
        "clean_text_values": "no",
        "omit_instanceID": "yes",
        "client_editable": "yes",
        "auto_send": "true",
        "auto_delete": "true",
        "name": "root",
    }
    settings = {"form_id": "f", column: cells.get(column, "k")}
    if "a fault" in here:
        with pytest.raises(FormError):
            form_of(tmp_path, rows_of("text", {}), settings)
        return
    form = form_of(tmp_path, rows_of("text", {}), settings)
    filled = filling(form)
    filled.answer(next(ref for ref in filled.refs() if ref.endswith("/before")), "B")
    assert (column == "instance_name") == (filled.instance_name == "B")
    assert filled.instance_id.startswith("uuid:") == (column != "omit_instanceID")
    if column.startswith("attribute::"):
        assert ' kind="k"' in filled.submission_xml()
    if column == "version":
        assert (form.version, 'version="k"' in filled.submission_xml()) == ("k", True)


def test_the_limits_of_the_document_are_those_of_the_code() -> None:
    megabyte = 1024 * 1024
    assert loading.MAX_FILE_BYTES == xml_source.MAX_BYTES
    limits = {
        "a form's file, and its XML": (xml_source.MAX_BYTES // megabyte,),
        "what a workbook unpacks to": (xlsform.MAX_UNPACKED // megabyte,),
        "a file beside the form": (external.MAX_RESOURCE_BYTES // megabyte,),
        "a form's XML with such files inside": (embedding.MAX_WITH_FILES // megabyte, 150_000),
        "a picture, sound or film beside the form": (
            form_media.MAX_FILE_BYTES // megabyte,
            form_media.MAX_PIXELS // 1_000_000,
            svg.MAX_SVG_BYTES // megabyte,
            svg.MAX_DRAWN,
            svg.MAX_STYLING // 1_000_000,
        ),
        "all of a form together": (form_media.MAX_TOGETHER // megabyte, form_media.MAX_FILES),
        "an answer": (answering.MAX_ANSWER,),
        "an expression": (lexer.MAX_LENGTH, parser.MAX_DEPTH),
        "instances of a repeat": (instance.MAX_INSTANCES,),
        "instances that the counts of a record make": (repeating.MAX_COUNTED,),
        "instances that lower counts took out, kept to come back": (aside.MAX_ASIDE,),
        "a regular expression": (patterns.MAX_PATTERN, patterns.MAX_STEPS),
        "calculations that set each other off": (propagation.MAX_ROUNDS,),
        "elements of markup inside of one another": (MAX_DEPTH,),
    }
    assert {
        what: tuple(int(n.replace(",", "")) for n in re.findall(r"\d+(?:,\d{3})*", limit))
        for what, limit in table("Limits")
    } == limits


def test_the_kinds_of_files_of_the_document_are_those_that_are_taken_in() -> None:
    families = {"pictures": "image", "sounds": "audio", "films": "video"}
    said = {
        ending: families[kind]
        for kind, endings in table("Pictures, sounds, films")
        for ending in re.findall(r"`\.(\w+)`", endings)
    }
    assert said == {
        ending: kind.partition("/")[0] for ending, kind in form_media.MEDIA_TYPES.items()
    }


DIFFERENCES = {
    "date('2026-07-01T12:00')": "2026-07-01T12:00:00.000+00:00",
    "format-date('x', '%Y')": "",
    "max(-3, -1)": -1.0,
    "round(2.5)": 3.0,
    "round(-2.5)": -2.0,
    "round(-12.345, -1)": -10.0,
    "boolean-from-string('TRUE')": False,
    "regex(value, 'b')": True,
    "selected(list, 1)": True,
}


@pytest.mark.parametrize("written", DIFFERENCES)
def test_where_engines_differ_this_one_does_what_is_written(written: str) -> None:
    assert any(written in quoted(row[0]) for row in table("Where reference engines differ"))
    filled = session("<value>abc</value><list>1 2</list>")
    assert filled.evaluate(written, "/data") == DIFFERENCES[written]


def test_what_is_no_date_is_an_error_of_date() -> None:
    with pytest.raises(ExpressionError):
        session("<x/>").evaluate("date('x')", "/data")
