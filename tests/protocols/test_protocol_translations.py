"""A protocol's languages: gettext files that anyone can edit, added to the forms when whole."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pyxform.xls2json_backends import get_xlsform

from auditor_app.cli.auditor import main
from auditor_app.errors import FormFault, ProtocolError
from auditor_app.protocols import load_protocol
from auditor_app.protocols.form_files import write_workbooks
from auditor_app.protocols.starter import new_protocol
from auditor_app.protocols.translation_files import begin_language, update_files
from auditor_app.protocols.translations import Catalog, read_catalogs
from auditor_app.xforms import draft_languages, load_form, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.protocols import Protocol
    from auditor_app.xforms import FormDefinition, FormText

SHIPPED = Path(__file__).resolve().parents[2] / "forms" / "ilo_forced_labour"
LANGUAGES = sorted(path.stem for path in (SHIPPED / "locale").glob("*.po"))
OF_WORKERS = ("worker_interview", "group_interview")
"""Forms that are read to workers, or by them."""
AR = "locale/ar.po"
SCRIPTS = {
    "ar": "\u0600-\u06ff", "ur": "\u0600-\u06ff", "bn": "\u0980-\u09ff", "ne": "\u0900-\u097f",
    "hi": "\u0900-\u097f", "my": "\u1000-\u109f", "km": "\u1780-\u17ff", "th": "\u0e00-\u0e7f",
    "si": "\u0d80-\u0dff", "ta": "\u0b80-\u0bff", "zh-Hans": "\u4e00-\u9fff",
    "vi": "a-z", "id": "a-z", "ms": "a-z", "fil": "a-z", "es": "a-z",
}  # fmt: skip
CODE = re.compile(r"[A-Z]{3}, .*|[\W\d_]*")
"""Texts that may be the same in another language: a currency's code with its name, no words."""


def catalog(tag: str) -> Catalog:
    return catalogs()[tag]


@cache
def catalogs() -> dict[str, Catalog]:
    faults: list[FormFault] = []
    found = {each.tag: each for each in read_catalogs(SHIPPED, faults)}
    assert faults == []
    return found


def worker_texts(protocol: Protocol) -> list[FormText]:
    forms = [form for form in protocol.forms if form.form_id in OF_WORKERS]
    texts = (texts_of(form.definition.xml, form.form_id) for form in forms)
    return list(dict.fromkeys(text for each in texts for text in each))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_everything_that_is_read_to_a_worker_is_there(tag: str, protocol: Protocol) -> None:
    language = catalog(tag)
    for text in worker_texts(protocol):
        said = language.translate(text)
        assert said, text
        assert set(re.findall(r"\$\{\w+\}", said)) == set(re.findall(r"\$\{\w+\}", text.text)), text
        assert said.count("**") == text.text.count("**"), text
        assert "\n" not in said, text
        if not CODE.fullmatch(text.text):
            assert re.search(f"[{SCRIPTS[tag]}]", said, re.IGNORECASE), text


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_form_for_workers_is_offered_in_every_language(tag: str, protocol: Protocol) -> None:
    for form in protocol.forms:
        if form.form_id in OF_WORKERS:
            assert tag in {language.tag for language in form.definition.languages}


def test_a_language_that_nobody_reviewed_says_so_in_the_form(protocol: Protocol) -> None:
    states = dict(protocol.translations)
    form = protocol.form("worker_interview").definition
    assert draft_languages(form) == {tag for tag, state in states.items() if state == "draft"}


def test_a_reviewer_is_named_and_ends_the_draft(protocol_copy: Callable[..., Path]) -> None:
    folder = protocol_copy(
        (AR, '"X-Reviewed-By: \\n"', '"X-Reviewed-By: R. Haddad, 2026-11-30\\n"')
    )
    protocol = load_protocol(folder)
    assert dict(protocol.translations)["ar"] == "reviewed"
    assert draft_languages(protocol.form("worker_interview").definition) == frozenset()


def test_a_form_is_not_offered_in_half_a_language(protocol_copy: Callable[..., Path]) -> None:
    folder = protocol_copy()
    path = folder / AR
    half = polib.pofile(str(path))
    entry = half.find("Do you agree to talk with me?")
    entry.flags.append("fuzzy")
    half.save(str(path))
    protocol = load_protocol(folder)
    assert tags(protocol.form("worker_interview").definition) == ["en"]
    assert "ar" in tags(protocol.form("site_profile").definition)


def tags(form: FormDefinition) -> list[str]:
    return [language.tag for language in form.languages]


def test_a_language_under_another_tag_is_another_language(
    protocol_copy: Callable[..., Path],
) -> None:
    folder = protocol_copy()
    assert tags(load_protocol(folder).form("worker_interview").definition) == ["en", "ar"]
    (folder / AR).rename(folder / "locale" / "ar-EG.po")
    assert tags(load_protocol(folder).form("worker_interview").definition) == ["en", "ar-EG"]


def test_one_word_may_be_said_differently_in_different_lists(protocol: Protocol) -> None:
    texts = [text for text in worker_texts(protocol) if text.text == "None"]
    assert len({catalog("ar").translate(text) for text in texts}) == 2


def test_a_translation_with_other_values_is_a_fault(protocol_copy: Callable[..., Path]) -> None:
    folder = protocol_copy()
    path = folder / AR
    wrong = polib.pofile(str(path))
    entry = next(each for each in wrong if "${fee_total}" in each.msgid)
    entry.msgstr = entry.msgstr.replace("${fee_total}", "${fees}")
    wrong.save(str(path))
    with pytest.raises(ProtocolError, match=r"does not use the same \$\{values\}") as raised:
        load_protocol(folder)
    assert "العربية (ar), fee_total_note" in str(raised.value.faults[0])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"this is a letter\n", "cannot be read"),
        (b"\xff\xfe\x00", "no gettext file in UTF-8"),
        (b'msgid ""\nmsgstr ""\n"Language: ne\\n"\n', "what the language calls itself"),
    ],
)
def test_a_file_that_is_none_is_named(
    content: bytes, said: str, protocol_copy: Callable[..., Path]
) -> None:
    folder = protocol_copy()
    (folder / "locale" / "ne.po").write_bytes(content)
    with pytest.raises(ProtocolError, match=said) as raised:
        load_protocol(folder)
    assert raised.value.faults[0].place == "locale/ne.po"


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_file_of_a_language_is_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("protocol")
    (folder / "locale").mkdir()
    (folder / "locale" / "ne.po").write_bytes(
        b'msgid ""\nmsgstr "X-Language-Name: N\\n"\n' + content
    )
    faults: list[FormFault] = []
    assert len(read_catalogs(folder, faults)) + len(faults) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("n&e.po", 'msgid ""\nmsgstr "X-Language-Name: N\\n"\n', "no tag of a language"),
        ("ne.po", 'msgid ""\nmsgstr "X-Language-Name: N\\a\\n"\n', "control characters"),
    ],
)
def test_a_language_is_named_so_that_a_form_can_bear_it(
    name: str, content: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "locale").mkdir()
    (tmp_path / "locale" / name).write_text(content.replace("\\a", "\x07"), "utf-8")
    faults: list[FormFault] = []
    assert read_catalogs(tmp_path, faults) == ()
    assert said in faults[0].message


def test_a_file_of_a_language_never_opens_another_file(tmp_path: Path) -> None:
    elsewhere = tmp_path / "letter.txt"
    elsewhere.write_text('msgid ""\nmsgstr "X-Language-Name: stolen\\n"\n', "utf-8")
    (tmp_path / "locale").mkdir()
    (tmp_path / "locale" / "ne.po").write_text(str(elsewhere), "utf-8")
    faults: list[FormFault] = []
    assert read_catalogs(tmp_path, faults) == ()
    assert "cannot be read" in faults[0].message


@pytest.mark.parametrize("line", ["#. x\n", '"x"\n', '#~ "x"\n', " \n# x\n"])
def test_an_endless_entry_is_refused_before_it_is_read(line: str, tmp_path: Path) -> None:
    (tmp_path / "locale").mkdir()
    content = f'msgid ""\nmsgstr "X-Language-Name: N\\n"\n{line * 30_000}'
    (tmp_path / "locale" / "ne.po").write_text(content, "utf-8")
    faults: list[FormFault] = []
    assert read_catalogs(tmp_path, faults) == ()
    assert "more than 20000 lines" in faults[0].message


def test_what_translators_wrote_above_the_entries_stays(
    protocol_copy: Callable[..., Path],
) -> None:
    folder = protocol_copy()
    path = folder / AR
    licence = "# Translated by the workers' centre.\n#\n"
    path.write_text(licence + path.read_text("utf-8"), "utf-8")
    update_files(load_protocol(folder), folder)
    assert path.read_text("utf-8").startswith(licence)


def test_files_follow_the_forms_and_forget_nothing(protocol_copy: Callable[..., Path]) -> None:
    folder = protocol_copy()
    before = (folder / AR).read_text("utf-8")
    (whole,) = update_files(load_protocol(folder), folder)
    assert (folder / AR).read_text("utf-8") == before
    form = folder / "worker_interview.md"
    asked = "How old are you?"
    text = form.read_text("utf-8")
    form.write_text(text.replace(asked, "What is your age?"), "utf-8")
    (progress,) = update_files(load_protocol(folder), folder)
    assert (progress.translated, progress.texts) == (whole.translated - 1, whole.texts)
    changed = polib.pofile(str(folder / AR))
    assert changed.find(asked, include_obsolete_entries=True).obsolete
    assert changed.find("What is your age?").msgstr == ""
    form.write_text(text, "utf-8")
    update_files(load_protocol(folder), folder)
    assert polib.pofile(str(folder / AR)).find(asked).translated()


def test_a_new_language_begins_with_nothing_translated(protocol_copy: Callable[..., Path]) -> None:
    folder = protocol_copy()
    protocol = load_protocol(folder)
    path = begin_language(protocol, folder, "sw", "Kiswahili")
    again = load_protocol(folder)
    assert dict(again.translations)["sw"] == "draft"
    assert tags(again.form("worker_interview").definition) == ["en", "ar"]
    with pytest.raises(ProtocolError, match="already"):
        begin_language(protocol, folder, "sw", "Kiswahili")
    assert path.read_text("utf-8").count("msgid") > 500


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("../../elsewhere", "N"),
        ("Kiswahili", "sw"),
        ("sw", " "),
        ("sw", "Kiswahili\nX-Reviewed-By: me"),
    ],
)
def test_a_language_that_could_not_be_read_again_is_not_begun(
    tag: str, name: str, protocol: Protocol, tmp_path: Path
) -> None:
    folder = tmp_path / "one" / "ours"
    folder.mkdir(parents=True)
    with pytest.raises(ProtocolError):
        begin_language(protocol, folder, tag, name)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_template_of_the_shipped_protocol_is_up_to_date(
    protocol: Protocol, tmp_path: Path
) -> None:
    update_files(protocol, tmp_path)
    name = "messages.pot"
    made, shipped = (folder / "locale" / name for folder in (tmp_path, SHIPPED))
    assert made.read_text("utf-8") == shipped.read_text("utf-8")


@pytest.mark.parametrize("forms", [2, pytest.param(99, marks=pytest.mark.soak)])
def test_a_workbook_holds_the_form_in_all_its_languages(
    protocol: Protocol, tmp_path: Path, forms: int
) -> None:
    protocol = replace(protocol, forms=protocol.forms[:forms])
    languages = {tag: catalog(tag) for tag in LANGUAGES}
    written = write_workbooks(protocol, SHIPPED, tmp_path, languages)
    assert [path.stem for path in written] == [form.form_id for form in protocol.forms]
    for path in written:
        form, again = protocol.form(path.stem).definition, load_form(path)
        assert again.languages == form.languages
        assert plain_texts(again) == plain_texts(form)
        assert again.binds == form.binds
        assert draft_languages(again) == draft_languages(form)
    assert get_xlsform(written[0]).survey


def test_a_workbook_keeps_what_the_sheets_say_in_a_language_and_marks_drafts_without_ties(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "ours"
    new_protocol(folder)
    (folder / "site.xlsx").unlink()
    (folder / "site.md").write_text(SITE, "utf-8")
    settings = folder / "protocol.toml"
    settings.write_text(settings.read_text("utf-8").replace("site.xlsx", "site.md"), "utf-8")
    begin_language(load_protocol(folder), folder, "sw", "Kiswahili")
    begun = polib.pofile(str(folder / "locale" / "sw.po"))
    for entry in begun:
        entry.msgstr = f"={entry.msgid}"
    begun.save(str(folder / "locale" / "sw.po"))
    protocol = load_protocol(folder)
    assert tags(protocol.form("site").definition) == ["en", "fr", "sw"]
    catalogs = {each.tag: each for each in read_catalogs(folder, [])}
    (site, _) = write_workbooks(protocol, folder, tmp_path / "forms", catalogs)
    again = load_form(site)
    assert sorted(tags(again)) == ["en", "fr", "sw"]
    assert draft_languages(again) == {"sw"}
    cells = [cell for sheet in load_workbook(site) for row in sheet.iter_rows() for cell in row]
    assert any(cell.value == "=Name of the site" for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n"}


SITE = """
| settings | | |
| | form_id | version | default_language |
| | site | 1 | English (en) |

| survey | | | |
| | type | name | label::English (en) | label::Français (fr) | hint::English (en) |
| | begin_group | place | Place | Lieu | |
| | text | site_name | Name of the site | Nom | Short |
| | text | address | Address | Adresse | |
| | integer | workers | Workers | Personnes | |
| | end_group | | | | |
| | begin_group | seen | Seen | Vu | |
| | text | papers_kept | Papers | Papiers | |
| | image | photo_notices | Photo | Photo | |
| | text | not_seen | Not seen | Pas vu | |
| | end_group | | | | |
"""


def plain_texts(form: FormDefinition) -> dict[tuple[str, str, str], str]:
    """Every text as it stands, quotation marks as pyxform writes them."""
    straight = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
    return {
        (language, name, kind): " ".join("".join(map(str, text.parts)).translate(straight).split())
        for language, texts in form.model.itext.items()
        for name in texts
        for kind, text in texts[name].forms.items()
    }


def test_the_commands_bring_files_up_to_the_forms_and_write_workbooks(
    protocol_copy: Callable[..., Path], tmp_path: Path
) -> None:
    folder = protocol_copy(languages=("ne",))
    run = CliRunner().invoke
    begun = run(main, ["protocol", "texts", str(folder), "--add", "sw", "Kiswahili"])
    assert begun.exit_code == 0, begun.output
    assert re.search(r"sw +0 of \d+ texts, in 0 of 12 forms, draft", begun.output)
    assert re.search(r"ne +\d+ of \d+ texts, in 2 of 12 forms, draft", begun.output)
    again = run(main, ["protocol", "texts", str(folder), "--add", "sw", "Kiswahili"])
    assert again.exit_code == 1
    assert "already" in again.output
    written = run(main, ["protocol", "export", str(folder), str(tmp_path / "forms")])
    assert written.exit_code == 0, written.output
    assert tags(load_form(tmp_path / "forms" / "group_interview.xlsx")) == ["en", "ar", "ne"]


LOUDLY = {"fil": "malakas", "si": "සද්දෙන්", "ta": "சத்தமாக", "vi": "đọc to", "km": "អានឲ្យឮ"}


@pytest.mark.parametrize("tag", LOUDLY)
def test_nobody_is_told_to_read_the_consent_loudly(tag: str, protocol: Protocol) -> None:
    aloud = [t for t in worker_texts(protocol) if t.text.startswith("**Please read aloud.**")]
    assert len(aloud) == 3
    for text in aloud:
        assert LOUDLY[tag] not in (catalog(tag).translate(text) or ""), text


def test_a_question_on_open_pay_does_not_presume_that_it_is_late(protocol: Protocol) -> None:
    english = "Is there pay that you have earned and not yet received?"
    (text,) = {text for text in worker_texts(protocol) if text.text == english}
    assert "Naaantala" not in (catalog("fil").translate(text) or "")
