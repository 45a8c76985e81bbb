"""Spreadsheets, archives and files beside a form that nobody would write."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from typing import Final

import openpyxl
from hypothesis import strategies as st
from xforms_nonsense import NOON, mutated_text, restored

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession, load_form
from auditor_app.xforms.definition.external import read_resource

_TYPES: Final = (
    *(
        "text",
        "integer",
        "decimal",
        "date",
        "note",
        "calculate",
        "select_one c",
        "select_multiple c",
    ),
    *("rank c", "range", "begin group", "end group", "begin repeat", "end repeat", "begin_group"),
    *("end_group", "begin_repeat", "end_repeat", "geopoint", "image", "audit", "start", "hidden"),
    *("select_one f.csv", "select_one_from_file f.csv", "select_one ${r}", "xml-external", "textt"),
    *("csv-external", "background-audio", "acknowledge", "barcode", "", "select_one", "osm c"),
    *("select_one c or_other", "begin loop over c", "end loop", "trigger", "username", "geoshape"),
)
_CELLS: Final = (
    *(
        "${a}",
        "${b} = 1",
        "${missing}",
        "${",
        "${a",
        "selected(${c}, 'yes')",
        "count(${r})",
        "(",
        "",
    ),
    *("pulldata('f', 'x', 'name', ${a})", "position(..)", "once(${a})", "yes", "true()", "1", "A"),
    *("start=1 end=10 step=2", "randomize=true seed=${a}", "rows=3", "quality=low", "field-list"),
    *(
        "minimal",
        "table-list",
        "indexed-repeat(${a}, ${r}, 1)",
        "${last-saved#a}",
        "concat(${a}, ${b})",
    ),
    *(
        "max-pixels=x",
        "value=name label=label",
        ".",
        "today()",
        "jr:choice-name(${c}, '${c}')",
        "x.png",
    ),
)
_COLUMNS: Final = (
    *("label", "label::English (en)", "hint", "relevant", "constraint", "calculation", "default"),
    *("choice_filter", "repeat_count", "parameters", "appearance", "trigger", "required"),
    *(
        "constraint_message",
        "read_only",
        "bind::auditor:x",
        "bind::acme:y",
        "media::image",
        "relevent",
    ),
    *("save_to", "instance::odk:x", "body::accuracyThreshold", "guidance_hint", "disabled"),
)


@st.composite
def workbooks(draw: st.DrawFn) -> str:
    """An XLSForm as Markdown tables, whose rows may be anything an author would come up with."""
    columns = draw(st.lists(st.sampled_from(_COLUMNS), max_size=5, unique=True))
    cells = st.one_of(st.sampled_from(_CELLS), st.text("ab ${}()|:'/.\\-<&", max_size=8))
    names = st.sampled_from(("a", "b", "c", "r", "g", "a", "", "b c", "1a", "meta", "data"))
    lines = ["| survey |", "| | " + " | ".join(("type", "name", *columns)) + " |"]
    for _ in range(draw(st.integers(0, 8))):
        row = [draw(st.sampled_from(_TYPES)), draw(names), *(draw(cells) for _ in columns)]
        lines.append("| | " + " | ".join(row) + " |")
    if draw(st.booleans()):
        lines += ["| choices |", "| | list_name | name | label |"]
        for _ in range(draw(st.integers(0, 4))):
            row = [draw(st.sampled_from(("c", "d", ""))), draw(names), draw(cells)]
            lines.append("| | " + " | ".join(row) + " |")
    if draw(st.booleans()):
        setting = draw(
            st.sampled_from(
                (
                    *("form_id", "version", "default_language", "instance_name", "name"),
                    *("namespaces", "style", "allow_choice_duplicates", "public_key"),
                )
            )
        )
        lines += ["| settings |", f"| | {setting} |", f"| | {draw(cells)} |"]
    if draw(st.integers(0, 3)) == 0:
        lines += ["| entities |", "| | list_name | label |", f"| | e | {draw(cells)} |"]
    return "\n".join(lines) + "\n"


def load_file(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            definition = load_form(path)
            session = FormSession(definition, clock=lambda: NOON)
        except AuditorError:
            return
        session.problems()
        session.pages()
        restored(session)


@cache
def _workbook_bytes() -> bytes:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "survey"
    for row in (
        ("type", "name", "label", "relevant"),
        ("text", "a", "A", None),
        ("select_one c", "b", "B", "${a} = 1"),
    ):
        sheet.append(row)
    choices = workbook.create_sheet("choices")
    for row in (("list_name", "name", "label"), ("c", "yes", "Yes"), ("c", "no", 1.5)):
        choices.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


@st.composite
def mutated_archives(draw: st.DrawFn) -> bytes:
    """A workbook with bytes changed: in the archive itself, or in one of its parts."""
    source = _workbook_bytes()
    if draw(st.booleans()):
        return draw(mutated_bytes(source))
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = draw(st.sampled_from(names))
        for name in names:
            content = old.read(name)
            new.writestr(name, draw(mutated_bytes(content)) if name == chosen else content)
    return buffer.getvalue()


@st.composite
def mutated_bytes(draw: st.DrawFn, source: bytes) -> bytes:
    """Bytes with some of them changed, cut or doubled."""
    content = bytearray(source)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        end = at + draw(st.integers(1, 30))
        content[at:end] = draw(
            st.one_of(st.binary(max_size=8), st.just(bytes(content[at:end]) * 2), st.just(b""))
        )
    return bytes(content)


# --- files beside the form


_CSV: Final = 'name,label,cat\nyes,Yes,1\nno,"No, not\nat all",2\n"quoted ""x""",,\n'
_GEOJSON: Final = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 7, "properties": '
    '{"name": "a", "deep": {"x": [1, null]}, "n": null}, "geometry": {"type": "Point", '
    '"coordinates": [102.0, 0.5]}}, {"type": "Feature", "properties": null, "geometry": {"type": '
    '"Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 0]]]}}]}'
)
_XML: Final = "<root><item><name>a</name><label>A</label></item><item/></root>"
_FILES: Final = {"f.csv": _CSV, "f.geojson": _GEOJSON, "f.xml": _XML}


def read_file(case: tuple[str, str]) -> None:
    """Read a file as one that lies beside a form."""
    with contextlib.suppress(AuditorError):
        root = read_resource(*case)
        root.string_value()


def changed_files() -> st.SearchStrategy[tuple[str, str]]:
    """A file's name and its changed text."""

    def changed(name: str) -> st.SearchStrategy[tuple[str, str]]:
        return st.tuples(st.just(name), mutated_text([_FILES[name]]))

    def grown_json() -> st.SearchStrategy[tuple[str, str]]:
        keys = st.sampled_from(("features", "type", "geometry", "coordinates", "properties", "id"))
        words = st.sampled_from(("Point", "Polygon", "LineString", "FeatureCollection", "Feature"))
        values = st.recursive(
            st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(), words),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)
            ),
        )
        return st.tuples(st.just("f.geojson"), values.map(json.dumps))

    return st.one_of(*(changed(name) for name in _FILES), grown_json())
