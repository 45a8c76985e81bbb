"""The catalogues of the report: whole, in step with the sources, and nothing said beside them."""

# ruff: noqa: RUF001 - words in many scripts

from __future__ import annotations

import gettext
import importlib.util
import re
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polib
import pytest

from auditor_app.protocols import OUTCOMES, shipped_protocol
from auditor_app.report import wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.regional import Regional
from auditor_app.report.words import Words, nearest_report_language, report_languages, words_of
from auditor_app.ui.speaking import LANGUAGES as WINDOW_LANGUAGES

if TYPE_CHECKING:
    from datetime import date, datetime
    from types import ModuleType

    from auditor_app.report import ReportContent

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "report"
TRANSLATED = [tag for tag in report_languages() if tag != "en"]
VALUE = re.compile(r"\{\w+\}")
VICTIMS = {
    "ar": ("ضحية", "ضحايا", "لا عمل جبري", "لا يوجد عمل جبري"),
    "bn": ("ভুক্তভোগী", "শিকার"),
    "es": ("víctima",),
    "fr": ("victime",),
    "hi": ("पीड़ित", "शिकार"),
    "id": ("korban",),
    "pt": ("vítima",),
    "th": ("เหยื่อ",),
    "vi": ("nạn nhân",),
    "zh-Hans": ("受害者", "受害人"),
}


def _tool() -> ModuleType:
    path = ROOT / "build_scripts" / "report_words.py"
    spec = importlib.util.spec_from_file_location("report_words", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return _tool()


@pytest.fixture(scope="module")
def template() -> polib.POFile:
    return polib.pofile(str(FILES / "messages.pot"))


def _key(entry: polib.POEntry) -> tuple[str, str, str]:
    return entry.msgctxt or "", entry.msgid, entry.msgid_plural or ""


def _said(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def test_the_template_is_what_the_sources_say(tool: ModuleType, template: polib.POFile) -> None:
    assert f"{tool.template()}\n" == (FILES / "messages.pot").read_text("utf-8"), (
        "make translations"
    )
    assert len(template) > 200


def test_a_sentence_that_is_put_together_is_refused(tool: ModuleType, tmp_path: Path) -> None:
    tree = tmp_path / "sections.py"
    tree.write_text('def f(words, n):\n    return words.gettext(f"Page {n}")\n', "utf-8")
    with pytest.raises(ValueError, match="put together"):
        tool.refuse_unreadable(tree)


def test_every_language_of_the_program_is_one_of_the_report() -> None:
    wanted = {nearest_report_language(language.code) for language in WINDOW_LANGUAGES}
    assert wanted <= set(report_languages())
    assert len(wanted) == len(WINDOW_LANGUAGES)


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_sentence_is_translated_and_none_is_left_over(
    tag: str, template: polib.POFile
) -> None:
    found = polib.pofile(str(FILES / f"{tag}.po"))
    current = [entry for entry in found if not entry.obsolete]
    assert [_key(entry) for entry in current] == [_key(entry) for entry in template]
    assert [entry.msgid for entry in current if entry.fuzzy or not all(_said(entry))] == []


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_has_the_values_of_its_sentence(tag: str) -> None:
    for entry in polib.pofile(str(FILES / f"{tag}.po")):
        wanted = set(VALUE.findall(entry.msgid + (entry.msgid_plural or "")))
        for said in _said(entry):
            # One of a kind may be said without its number: “one worker”.
            spare = {"{n}"} if entry.msgid_plural else set()
            assert set(VALUE.findall(said)) | spare == wanted | spare, said


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_draft_says_so_and_has_the_form_for_every_number(tag: str) -> None:
    found = polib.pofile(str(FILES / f"{tag}.po"))
    assert "X-Reviewed-By" in found.metadata
    assert found.metadata["X-Language-Name"]
    words = words_of(tag)
    assert words.is_draft == (not found.metadata["X-Reviewed-By"])
    for count in (0, 1, 2, 3, 5, 11, 21, 100, 101, 1000):
        said = words.ngettext("{n} worker", "{n} workers", count)
        assert said
        assert "{" not in said


@pytest.mark.parametrize("tag", TRANSLATED)
def test_no_catalogue_names_a_person_a_victim_or_a_site_free(tag: str) -> None:
    text = (FILES / f"{tag}.po").read_text("utf-8").lower()
    for word in VICTIMS.get(tag, ()):
        assert word not in text


@pytest.mark.parametrize("tag", report_languages())
def test_outcomes_are_called_what_the_protocol_calls_them(tag: str) -> None:
    protocol = shipped_protocol("ilo_forced_labour")
    words = words_of(tag)
    for outcome in OUTCOMES:
        title = protocol.outcome_wording(outcome).title
        said = protocol.in_language(title, tag)
        if tag == "en" or said != str(title):
            assert wording.outcome_label(words, outcome) == said


# --- nothing is said beside the catalogues


class _Marked(gettext.NullTranslations):
    """Puts a mark around every sentence that it is asked for."""

    def gettext(self, message: str) -> str:
        return f"‹{message}›"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"‹{msgid1 if n == 1 else msgid2}›"

    def pgettext(self, context: str, message: str) -> str:
        return f"‹{message}›"


class _MarkedRegional(Regional):
    """Puts the mark around what CLDR says."""

    def day(self, value: date) -> str:
        return f"‹{super().day(value)}›"

    def days(self, first: date, last: date) -> str:
        return f"‹{super().days(first, last)}›"

    def month(self, value: date) -> str:
        return f"‹{super().month(value)}›"

    def size(self, count: int) -> str:
        return f"‹{super().size(count)}›"

    def time(self, value: datetime) -> str:
        return f"‹{super().time(value)}›"

    def listed(self, parts: Any) -> str:
        return f"‹{super().listed(parts)}›"

    def language_name(self, tag: str) -> str:
        return f"‹{super().language_name(tag)}›"


_CODED = frozenset(("language", "kind", "strength", "ilo11", "media_type", "variant", "quality"))


def _marked(value: Any, name: str = "") -> Any:
    """`value` with a mark around every text that somebody else wrote."""
    if isinstance(value, str):
        return value if not value or name in _CODED else f"‹{value}›"
    if isinstance(value, tuple):
        return tuple(_marked(each, name) for each in value) if name != "sections" else value
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{f.name: _marked(getattr(value, f.name), f.name) for f in fields(value)}
        )
    return value


def _beside(text: str) -> str:
    """What of a text stands outside of every mark, without figures and signs."""
    depth, left = 0, []
    for char in text:
        depth += (char == "‹") - (char == "›")
        if depth <= 0 and char.isalpha():
            left.append(char)
    return "".join(left)


def test_the_report_says_nothing_that_is_not_in_the_catalogue(
    content: ReportContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    from auditor_app.report import writer  # noqa: PLC0415 - collecting is faster

    said: list[str] = []
    write = Typesetter.text

    def listening(self: Typesetter, text: str, *others: Any, **more: Any) -> Any:
        said.append(text)
        return write(self, text, *others, **more)

    monkeypatch.setattr(Typesetter, "text", listening)
    words = Words("en", _Marked(), _MarkedRegional("en"), is_draft=True)
    monkeypatch.setattr(writer, "words_of", lambda _: words)
    signed = _marked(content)
    for shown in (signed, replace(signed, sign_off=None, practice=False, assessed=False)):
        writer.write_report(shown, BytesIO())
    # What no language changes: what the QR code says, the name of a digest.
    said = [text for text in said if not text.startswith("urn:")]
    beside = {_beside(text.replace("SHA-256", "")) for text in said} - {""}
    assert beside == set()
    assert sum("‹" in text for text in said) > 100
