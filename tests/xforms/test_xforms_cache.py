"""Forms that were compiled before: the same content is not compiled again, other content is."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from xforms_samples import inputs, xform

from auditor_app.errors import FormError
from auditor_app.xforms import (
    FormDefinition,
    FormSession,
    collecting,
    known_xform,
    load_form,
    loading,
    parse_xform,
)
from auditor_app.xforms.collecting import collection_paused, garbage_swept
from auditor_app.xforms.definition import xlsform
from auditor_app.xforms.forms_cache import FormCache, weight

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WITH_CHOICES = xform(
    "<site/>",
    "",
    '<select1 ref="/data/site"><label>Site</label>'
    "<itemset nodeset=\"instance('sites')/root/item\">"
    '<value ref="name"/><label ref="label"/></itemset></select1>',
    '<instance id="sites" src="jr://file-csv/sites.csv"/>',
)
XLSFORM = """
| survey |      |      |       |
|        | type | name | label |
|        | text | a    | Aye   |
"""


@pytest.fixture(autouse=True)
def _none_from_before() -> Iterator[None]:
    loading.forget_forms()
    yield
    loading.forget_forms()


def saved(folder: Path, content: str, name: str = "form.xml") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(content, "utf-8")
    return path


def choices(definition: FormDefinition) -> list[str]:
    return [choice.value for choice in FormSession(definition).node("/data/site").choices]


def test_the_same_content_is_compiled_once_wherever_it_lies(tmp_path: Path) -> None:
    source = xform("<a/>", "", inputs("a"))
    first = load_form(saved(tmp_path / "one", source))
    assert load_form(saved(tmp_path / "two", source)) is first
    assert load_form(saved(tmp_path / "two", source.replace("Sample", "Other"))) is not first


def test_a_changed_file_beside_the_form_is_seen(tmp_path: Path) -> None:
    path = saved(tmp_path, WITH_CHOICES)
    assert choices(load_form(path)) == []
    saved(tmp_path, "name,label\na,A\n", "sites.csv")
    assert choices(load_form(path)) == ["a"]
    saved(tmp_path, "name,label\nb,B\n", "sites.csv")
    assert choices(load_form(path)) == ["b"]
    (tmp_path / "sites.csv").unlink()
    assert choices(load_form(path)) == []


def test_two_forms_that_differ_only_in_what_lies_beside_them_are_two(tmp_path: Path) -> None:
    one, two = (saved(tmp_path / name, WITH_CHOICES) for name in ("one", "two"))
    for path, row in ((one, "a,A"), (two, "b,B")):
        saved(path.parent, f"name,label\n{row}\n", "sites.csv")
    first = load_form(one)
    assert (choices(first), choices(load_form(two))) == (["a"], ["b"])
    assert load_form(one) is first


def test_a_file_that_the_form_does_not_read_changes_nothing(tmp_path: Path) -> None:
    path = saved(tmp_path, WITH_CHOICES)
    first = load_form(path)
    saved(tmp_path, "name,label\na,A\n", "others.csv")
    assert load_form(path) is first


def test_an_xlsform_is_not_converted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, XLSFORM, "form.md")
    first = load_form(path)
    monkeypatch.setattr(xlsform, "read_workbook", lambda *_: pytest.fail("converted again"))
    assert load_form(path) is first


def test_forms_that_have_their_id_from_the_name_of_the_file_are_two(tmp_path: Path) -> None:
    found = [load_form(saved(tmp_path, XLSFORM, name)).form_id for name in ("one.md", "two.md")]
    assert found == ["one", "two"]


def test_a_form_of_the_vault_is_compiled_once() -> None:
    source = xform("<a/>", "", inputs("a"))
    form = parse_xform(source)
    assert parse_xform(source) is form
    assert known_xform(form.digest, "form") is form
    assert known_xform(form.digest, "another name") is None


def test_a_form_with_faults_is_looked_at_each_time(tmp_path: Path) -> None:
    path = saved(tmp_path, xform("<a/>", "", inputs("b")))
    for _ in range(2):
        with pytest.raises(FormError, match="no such node"):
            load_form(path)
    saved(tmp_path, xform("<b/>", "", inputs("b")))
    assert load_form(path).form_id == "sample"


def numbered(number: int) -> FormDefinition:
    return parse_xform(xform(f"<a>{number}</a>", "", inputs("a")), resources=lambda *_: None)


def definitions_in_memory() -> int:
    gc.collect()
    return sum(isinstance(each, FormDefinition) for each in gc.get_objects())


def test_no_more_forms_are_held_than_the_cache_may_weigh() -> None:
    before = definitions_in_memory()
    cache = FormCache(3 * weight(numbered(0)))
    for number in range(9):
        cache.keep(str(number), numbered(number), {})
    assert len(cache) == definitions_in_memory() - before == 3
    assert [number for number in range(9) if cache.find(str(number), str)] == [6, 7, 8]


def test_the_form_that_was_not_asked_for_the_longest_goes_first() -> None:
    cache = FormCache(3 * weight(numbered(0)))
    for number in range(3):
        cache.keep(str(number), numbered(number), {})
    cache.find("0", str)
    cache.keep("3", numbered(3), {})
    assert [number for number in range(4) if cache.find(str(number), str)] == [0, 2, 3]


def test_files_inside_a_form_count_as_much_as_its_own_text(tmp_path: Path) -> None:
    source = xform("<a/>", "", inputs("a"), '<instance id="x" src="jr://file/x.csv"/>')
    path = saved(tmp_path, source)
    (tmp_path / "x.csv").write_text("name\n" + "a\n" * 100)
    form = load_form(path)
    assert weight(form) > weight(parse_xform(source)) + 100 * len("<item><name>a</name></item>")
    cache = FormCache(weight(form) - 1)
    cache.keep("a", form, {"jr://file/x.csv": "1"})
    assert len(cache) == 0
    cache = FormCache(weight(form))
    cache.keep("a", form, {"jr://file/x.csv": "1"})
    assert len(cache) == 1


def test_forgotten_forms_leave_the_memory() -> None:
    before = definitions_in_memory()
    cache = FormCache()
    cache.keep("a", numbered(0), {})
    cache.forget()
    assert cache.find("a", str) is None
    assert definitions_in_memory() == before


def paused(source: str) -> None:
    with collection_paused():
        assert not gc.isenabled()
        parse_xform(source)


def test_a_pause_of_the_collector_ends_however_it_is_left() -> None:
    with pytest.raises(FormError):
        paused(xform("<a/>", "", inputs("b")))
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        paused(xform("<a/>", "", inputs("a")))
        assert not gc.isenabled()
    finally:
        gc.enable()


class Knot:
    """Something that only the collector of cyclic garbage lets go of."""

    def __init__(self) -> None:
        self.itself = self


def test_what_was_made_in_a_pause_is_old_without_having_been_searched() -> None:
    with collection_paused():
        made = Knot()
    assert any(each is made for each in gc.get_objects(generation=2))


def test_what_was_made_in_pauses_and_let_go_does_not_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(collecting, "MOST_PROMOTED", 1_000)
    first = weakref.ref(Knot())
    for _ in range(3):
        with collection_paused():
            knots = [Knot() for _ in range(600)]
    assert len(knots) == 600
    assert first() is None


def test_what_a_block_leaves_is_swept_up_and_what_was_there_is_not_searched() -> None:
    before = weakref.ref(Knot())
    with garbage_swept():
        left = weakref.ref(Knot())
        kept = Knot()
    assert left() is None
    assert before() is not None
    assert gc.is_tracked(kept)
    assert gc.get_freeze_count() == 0


def test_of_the_tree_that_a_form_is_made_of_nothing_stays(tmp_path: Path) -> None:
    gc.collect()
    load_form(saved(tmp_path, XLSFORM, "form.md"))
    assert [each for each in gc.get_objects() if type(each).__module__ == "pyxform.utils"] == []
