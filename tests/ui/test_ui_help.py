"""Help inside the program: pages, search, and the one map of keys."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextTable
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget
from ui_places import places
from ui_samples import PASSPHRASE, SITE_NAME

from auditor_app.shipped import help_folder
from auditor_app.ui.controls import later
from auditor_app.ui.destinations import HelpPlace, Place, VaultPlace
from auditor_app.ui.help.keys import EVERYWHERE, key_map, keys_for
from auditor_app.ui.help.topics import LINK, TOPICS, all_topics, found, topic
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.help import HelpPage
from auditor_app.ui.pages.page import Page
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.places import help_topic
from auditor_app.ui.speaking import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", text)


def test_each_licence_is_sought_and_shown_without_a_wait(unlocked: Walk) -> None:
    unlocked.window.help()
    page = unlocked.at(HelpPage)
    unlocked.type(page.search, "licen")
    shown = page.text.toPlainText()
    targets = re.findall(r'href="(licence:[^"]*)"', page.text.toHtml())
    assert len(targets) > 20
    for target in targets:
        later(page, partial(page.text.anchorClicked.emit, QUrl(target))).start()
        unlocked.until(lambda before=shown: page.text.toPlainText() != before)
        shown = page.text.toPlainText()


def test_tables_begin_where_one_begins_to_read(unlocked: Walk) -> None:
    def keys_of(page: HelpPage) -> tuple[str, QRectF]:
        (table,) = page.text.document().rootFrame().childFrames()
        assert isinstance(table, QTextTable)
        last = table.cellAt(1, table.columns() - 1).firstCursorPosition().block().text()
        return last, page.text.document().documentLayout().frameBoundingRect(table)

    unlocked.go(HelpPlace("form", VaultPlace()))
    page = unlocked.at(HelpPage)
    words, place = keys_of(page)
    assert words == "Next page of the form"
    assert place.left() < 40
    unlocked.choose_looks(language="ar")
    page = unlocked.at(HelpPage)
    words, place = keys_of(page)
    assert words.startswith("Ctrl+Return")
    assert 0 < page.text.viewport().width() - place.right() < 40


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_every_page_is_there_in_every_language_and_every_link_leads_somewhere(code: str) -> None:
    names = {file.stem for file in (help_folder() / code).glob("*.md")}
    assert names == set(TOPICS)
    for each in all_topics(code):
        english = topic(each.name, "en")
        assert each.title
        assert (each.text == english.text) == (code == "en")
        # The same paragraphs, points and links: what was added to one is missing in none.
        assert each.text.count("\n") == english.text.count("\n"), each.name
        assert sorted(links(each.text)) == sorted(links(english.text)), each.name
        for target in links(each.text):
            assert target.startswith(LINK), target
            assert target.removeprefix(LINK) in TOPICS


def test_a_language_without_a_page_has_the_english_one() -> None:
    assert topic("vault", "eo") == topic("vault", "en")


@pytest.mark.parametrize(
    ("query", "code", "first"), [("保险库", "zh_CN", "vault"), ("خزنة", "ar", "vault")]
)
def test_the_search_finds_words_that_no_space_sets_apart(query: str, code: str, first: str) -> None:
    assert first in [each.name for each in found(query, code)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("passphrase", None),
        ("FINGERPRINT telephone", "laptop"),
        ("renew", "laptop"),
        ("stick", None),
    ],
)
def test_the_search_finds_pages_by_words_and_beginnings(query: str, first: str | None) -> None:
    hits = found(query, "en")
    assert hits
    if first is not None:
        assert hits[0].name == first
    assert all(all(w in hit.words for w in query.casefold().split()) for hit in hits)


@pytest.mark.parametrize("query", ["xyzzy", "((", "[", "\\", "*", "a" * 10_000])
def test_a_search_for_nothing_finds_nothing(query: str) -> None:
    assert found(query, "en") == ()


def test_f1_leads_to_the_page_about_where_one_is_and_back(filled: Walk) -> None:
    filled.window.go(VaultPlace())
    filled.quiet()
    filled.press(Qt.Key.Key_F1)
    page = filled.at(HelpPage)
    assert page.place.topic == "vault"
    text = page.text.toPlainText()
    assert "Check reads everything" in text
    # The keys that hold there, then those that hold everywhere.
    assert "Ctrl+L" in text
    filled.click(page.header.back)
    assert isinstance(filled.window._place, VaultPlace)


def test_f1_in_a_record_comes_back_to_the_same_question(filled: Walk) -> None:
    filled.open_audit()
    filler = filled.open_record()
    filler.jump(SITE_NAME)
    edit = filled.edit_of(SITE_NAME)
    edit.setFocus()
    filled.type(edit, "x")
    typed = edit.text()
    filled.press(Qt.Key.Key_F1)
    page = filled.at(HelpPage)
    assert page.place.topic == "form"
    filled.click(page.header.back)
    filled.at(RecordPage)
    assert filled.edit_of(SITE_NAME).text() == typed


def test_f1_before_the_vault_is_open_leaves_what_is_typed(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_F1)
    page = walk.at_gate(HelpPage)
    walk.press(Qt.Key.Key_F1)
    assert walk.at_gate(HelpPage) is page
    walk.click(page.header.back)
    assert walk.at_gate(UnlockPage) is gate
    assert gate.secret.text() == PASSPHRASE
    walk.press(Qt.Key.Key_Return)
    walk.at(AuditsPage)


def test_a_link_and_a_search_show_another_page(filled: Walk) -> None:
    filled.window.go(HelpPlace("start"))
    page = filled.at(HelpPage)
    page.text.anchorClicked.emit(QUrl(f"{LINK}practice"))
    assert "invented people" in page.text.toPlainText()
    filled.type(page.search, "metered volume")
    assert page.list.count() == 0
    assert page.nothing.isVisible()
    page.search.clear()
    filled.type(page.search, "escrow")
    assert page.list.count() > 0
    assert "escrow" in page.text.toPlainText().casefold()


def test_every_place_has_a_help_page() -> None:
    for kind in set(get_args(Place)) - {HelpPlace}:
        needed = (f for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING)
        place = kind(**dict.fromkeys((f.name for f in needed), "id"))
        assert help_topic(place) in TOPICS
        assert help_topic(place) != "start", kind
    assert {key.where for key in key_map()} <= {EVERYWHERE, *TOPICS}


OF_KEYBOARDS = {"Undo", "Redo", "Alt+Backspace", "Alt+Shift+Backspace"}
"""What systems and some keyboards have for undoing beside Ctrl+Z."""


def live_shortcuts(walk: Walk) -> set[str]:
    """The keys that work now, without letters after Alt (those are on the buttons)."""
    return shortcuts_in(walk.window)


def shortcuts_in(widget: QWidget) -> set[str]:
    keys = {s.key() for s in widget.findChildren(QShortcut)}
    keys |= {b.shortcut() for b in widget.findChildren(QAbstractButton)}
    plain = {key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys}
    return {key for key in plain if key and not re.fullmatch(r"Alt\+[A-Z]", key)}


def test_every_key_of_the_window_is_on_the_map(filled: Walk) -> None:
    mapped = {QKeySequence(k).toString() for key in key_map() for k in key.keys}
    seen = live_shortcuts(filled)
    filled.open_audit()
    seen |= live_shortcuts(filled)
    filled.open_record()
    seen |= live_shortcuts(filled)
    page = filled.window.page
    assert isinstance(page, Page)
    filled.window.go(VaultPlace())
    filled.quiet()
    seen |= live_shortcuts(filled)
    assert seen - mapped - OF_KEYBOARDS == set()
    assert {"F1", "Ctrl+L", "Alt+5", "F8", "Ctrl+Z"} <= seen


def test_every_key_of_a_page_is_told_by_the_help_of_that_page(furnished: Walk) -> None:
    missing = {}
    for name, place in list(places(furnished.window.desk.vault)):
        furnished.go(place)
        page = furnished.window.page
        assert page is not None
        told = {QKeySequence(k).toString() for e in keys_for(help_topic(place)) for k in e.keys}
        if left := shortcuts_in(page) - told - OF_KEYBOARDS:
            missing[name] = left
    assert missing == {}


def test_no_line_of_a_list_stands_on_another(furnished: Walk) -> None:
    looked_at = 0
    shown = [place for _, place in places(furnished.window.desk.vault)]
    for place in (*shown, HelpPlace("form", VaultPlace())):
        furnished.go(place)
        for view in furnished.window.findChildren(QListView):
            model = view.model()
            if not view.isVisible() or view.flow() != QListView.Flow.TopToBottom:
                continue
            rects = [view.visualRect(model.index(line, 0)) for line in range(model.rowCount())]
            for upper, lower in pairwise(rects):
                assert upper.bottom() < lower.top(), place
                looked_at += 1
    assert looked_at > len(TOPICS)


def test_a_page_tells_its_own_keys_first() -> None:
    keys = keys_for("form")
    assert keys[0].where == "form"
    assert keys[-1].where == EVERYWHERE
