"""The words of the window in other languages: whole, true to their marks, and what is loaded."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import uharfbuzz
from lxml import etree
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel
from test_ui_focus import settled
from ui_places import places

from auditor_app.shipped import fonts_folder, translations_folder
from auditor_app.sync.unreached import not_reached, somebody_else
from auditor_app.ui import error_words
from auditor_app.ui.error_words import KNOWN, PATTERNS, in_words, said_in_line, strength_words
from auditor_app.ui.numerals import number
from auditor_app.ui.speaking import LANGUAGES, language_of, own_name, speak
from auditor_app.ui.theme import body_font
from auditor_app.vault import passphrase_strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from ui_walk import Walk

ROOT = Path(__file__).parents[2]
CODES = [language.code for language in LANGUAGES]
PLACES = re.compile(r"%L?n|%L?\d|\{\w*\}|<[^>]*>|\*\.\w+|;;|…")
NUMBERLESS = re.compile(r"%n")
SAY_THEIR_NUMBER = {
    *("يوم واحد", "يومان", "ساعة واحدة", "ساعتان", "دقيقة واحدة", "دقيقتان"),
    *("بقي نحو ساعة واحدة", "بقي نحو ساعتين", "بقي نحو دقيقة واحدة", "بقي نحو دقيقتين"),
}
"""Forms that are words for one, or for two."""
ROOM = {"Rail": 100, "Wording": 260}
"""px that a word of these may take at the usual size; longer ones would push or be cut."""


def script() -> Any:
    path = ROOT / "build_scripts" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def entries(code: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations (more than one where a number decides), whether reviewed."""
    for context in etree.parse(translations_folder() / f"auditor_{code}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms or [translation.text or ""],
                translation.get("type") != "unfinished",
            )


def translated(code: str) -> list[tuple[str, str, str]]:
    return [(c, s, t) for c, s, forms, _ in entries(code) for t in forms if t]


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_of_the_sources_is_there_to_be_translated(code: str) -> None:
    """Where this fails: make translations."""
    wanted = {(message.context, message.source) for message in script().messages()}
    there = {(context, source) for context, source, _, _ in entries(code)}
    assert wanted - there == set()
    assert there - wanted == set()


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_every_sentence_is_translated(code: str) -> None:
    """A draft counts; a sentence that nobody has translated would stand there in English."""
    assert [source for _, source, forms, _ in entries(code) if not all(forms)] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_what_is_filled_in_and_the_key(code: str) -> None:
    for context, source, text in translated(code):
        where = f"{context}: {source}"
        places, filled = Counter(PLACES.findall(source)), Counter(PLACES.findall(text))
        if text in SAY_THEIR_NUMBER:
            del places["%Ln"]
        assert filled == places, where
        assert text.count("&") == source.count("&"), where
        assert text.endswith("…") == source.endswith("…"), where
        assert text == text.strip(), where
        # One that is filled in cannot fail while the program runs.
        text.format(**dict.fromkeys(re.findall(r"\{(\w+)\}", source), "x"))


@pytest.mark.parametrize("code", CODES)
def test_no_key_stands_twice_on_the_page_that_opens_the_vault(code: str) -> None:
    shown = {"UnlockPage", "VaultSecret"}
    texts = {source: text for context, source, text in translated(code) if context in shown}
    here = [texts.get(key, key) for key in ("&Unlock", "&Passphrase", "Open &read-only")]
    keys = [re.search(r"&(.)", text)[1].casefold() for text in here]
    assert len(set(keys)) == len(keys), here


@pytest.mark.parametrize("code", CODES)
def test_a_word_is_no_longer_than_its_place(qapp: QApplication, code: str) -> None:
    for context, room in ROOM.items():
        font = body_font(13)
        font.setWeight(QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        for where, source, text in translated(code):
            if where == context and "{" not in source and "(Ctrl" not in source:
                assert metrics.horizontalAdvance(text) <= room, text


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_the_shell_speaks_every_language(code: str) -> None:
    """Rail, gate, creating, locking, settings and help: nothing of them is left in English."""
    shell = {"Rail", "GatePage", "UnlockPage", "CreatePage", "LockingPage", "LookCard", "HelpPage"}
    shell |= {"Banner", "VaultCard", "Keys", "PracticeLine", "RecoveryCode", "ProofForm"}
    left = [s for c, s, forms, _ in entries(code) if c in shell and not all(forms)]
    assert left == []


def test_drafts_are_marked_as_drafts() -> None:
    for language in LANGUAGES:
        states = [done for _, _, forms, done in entries(language.code) if any(forms)]
        assert states
        assert all(states) == language.reviewed, language.code


@pytest.mark.parametrize("code", CODES)
def test_what_is_loaded_is_what_was_translated(tmp_path: Path, code: str) -> None:
    """Where this fails: make translations."""
    made = tmp_path / "made.qm"
    ts = translations_folder() / f"auditor_{code}.ts"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", str(ts), "-qm", str(made)], check=True)
    assert made.read_bytes() == (translations_folder() / f"auditor_{code}.qm").read_bytes()


@pytest.mark.usefixtures("_english_again")
def test_languages_are_changed_without_traces(qapp: QApplication) -> None:
    def lock() -> str:
        return QCoreApplication.translate("Rail", "Lock")

    for code, word in (("de", "Lock"), ("vi", "Khóa"), ("zh_CN", "锁定"), ("en", "Lock")):
        speak(qapp, code)
        assert lock() == word
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(qapp.findChildren(QTranslator)) <= 2


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(
    ("code", "one", "more"),
    [("en", "1.5", "12,356"), ("es", "1,5", "12.356"), ("bn", "১.৫", "১২,৩৫৬")],
)
def test_numbers_are_written_as_in_the_language(
    qapp: QApplication, code: str, one: str, more: str
) -> None:
    speak(qapp, code)
    assert number(1.5) == one
    assert number(12_356) == more


def test_no_page_counts_in_the_digits_of_another_language(furnished: Walk) -> None:
    furnished.choose_looks(language="ar")
    found = []
    for name, place in places(furnished.window.desk.vault):
        furnished.go(place)
        settled(furnished)
        words = [each.text() for each in furnished.window.findChildren(QLabel) if each.isVisible()]
        found += [f"{name}: {text}" for text in words if re.search(r"[0-9] من |: [0-9]+$", text)]
    assert found == []


@pytest.mark.usefixtures("_english_again")
def test_a_number_decides_the_form(qapp: QApplication) -> None:
    def said(number: int) -> str:
        text = "%n day(s) after the receipt"
        return QCoreApplication.translate("ProgrammeFacts", text, "", number)

    speak(qapp, "en")
    assert [said(1), said(2)] == ["1 day after the receipt", "2 days after the receipt"]
    speak(qapp, "ar")
    assert len({NUMBERLESS.sub("", said(n).replace(str(n), "")) for n in (1, 2, 5)}) == 3


@pytest.mark.parametrize("code", CODES)
def test_no_language_shows_as_boxes_on_a_computer_without_fonts(code: str) -> None:
    fonts = [file for ending in ("*.ttf", "*.otf") for file in fonts_folder().glob(ending)]
    faces = (uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))) for file in fonts)
    shipped = {sign for face in faces for sign in face.unicodes}
    words = "".join(words for _, _, words in translated(code))
    name = next(language.name for language in LANGUAGES if language.code == code)
    assert {sign for sign in words + name if ord(sign) not in shipped and sign != "\n"} == set()


def test_how_strong_a_passphrase_is_is_said_in_every_language(qapp: QApplication) -> None:
    for text in ("", "password", "seven grey herons wade"):
        strength = passphrase_strength(text)
        assert strength_words(strength) == strength.words
    speak(qapp, "es")
    assert strength_words(passphrase_strength("")).startswith("Escriba")
    assert strength_words(passphrase_strength("password")).startswith("Muy débil")
    speak(qapp, "en")


def test_an_unknown_language_is_the_systems_or_english() -> None:
    assert language_of("tlh") in LANGUAGES
    assert language_of("").code in CODES


def test_every_error_that_is_translated_is_still_raised_so() -> None:
    sources = "\n".join(
        re.sub(r'"\s*\n\s*f?"', "", file.read_text("utf-8"))
        for file in (ROOT / "auditor_app").rglob("*.py")
        if "ui" not in file.relative_to(ROOT).parts or file.name in {"desk.py", "loading.py"}
    )
    for sentence in (*KNOWN, *PATTERNS):
        for words in re.split(r"\{\w+\}|central store", sentence):
            assert words in sources, sentence


NOBODY_LISTENS = httpx.ConnectError("refused"), httpx.ReadTimeout("slow")


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
@pytest.mark.usefixtures("_english_again")
def test_errors_around_a_name_or_a_number_are_said_in_every_language(
    qapp: QApplication, code: str
) -> None:
    speak(qapp, code)
    store = "https://central.example"
    portal = httpx.Response(511), httpx.Response(404)
    for error in (
        *(not_reached(each, store) for each in NOBODY_LISTENS),
        *(somebody_else("central.example", each) for each in portal),
    ):
        line = said_in_line(error)
        assert "central.example" in line
        assert not re.search(r"\b(the|and|not|of|network)\b", line), line
        # As the outbox keeps it.
        assert in_words(f"{error.message} {error.remedy}") == line
    count = "The audit cannot be finalised: 12 things are missing."
    assert number(12) in in_words(count)
    assert in_words(count) != count


@pytest.mark.usefixtures("_english_again")
def test_what_is_not_known_stays_as_the_core_says_it(qapp: QApplication) -> None:
    speak(qapp, "es")
    half = "The vault is locked. The moon is full."
    assert in_words(half) == half
    assert in_words("") == ""
    braces = "The folder cannot be read: {reason} {0}."
    assert in_words(braces).endswith(": {reason} {0}.")


@pytest.mark.usefixtures("_english_again")
def test_a_number_that_is_none_of_this_world_ends_nothing(qapp: QApplication) -> None:
    speak(qapp, "es")
    digits = "9" * 999
    assert digits in in_words(f"The file is larger than {digits} MiB.")


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("begins", ["", "The file cannot be read: "])
def test_a_reason_of_others_making_is_given_up_soon(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, begins: str
) -> None:
    looked_up = []
    known = error_words._known
    monkeypatch.setattr(error_words, "_known", lambda text: looked_up.append(text) or known(text))
    speak(qapp, "es")
    words = begins + "The moon is full. " * 100
    assert in_words(words) == words
    assert len(looked_up) < 10
    looked_up.clear()
    twice = "A recovery code has" + " letters and digits, this one has" * 9999
    assert in_words(twice) == twice
    assert looked_up == []


def test_no_page_shows_an_error_but_in_the_language_of_the_program() -> None:
    raw = re.compile(r"(?<!self)\.remedy\b")
    files = (ROOT / "auditor_app" / "ui").rglob("*.py")
    shows_it_raw = {each.name for each in files if raw.search(each.read_text("utf-8"))}
    assert shows_it_raw == {"error_words.py"}


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("es", "Español"),
        ("id", "Bahasa Indonesia"),
        ("zh-Hans", "简体中文"),
        ("ur", "اردو"),
        ("es-MX", "Español de México"),
        ("xx", "xx"),
    ],
)
def test_a_language_is_called_what_its_speakers_call_it(tag: str, name: str) -> None:
    assert own_name(tag) == name
