"""The list of audits: page by page, and searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE

from auditor_app.ui.pages import audit_search
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.row_button import RowButton
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from ui_walk import Walk


def look_for(walk: Walk, words: str) -> audit_search.AuditSearch:
    page = walk.window.page
    search = page.search
    walk.until(search.isVisible)
    search.field.setFocus()
    search.field.clear()
    walk.type(search.field, words)
    walk.qtbot.keyClick(search.field, Qt.Key.Key_Return)
    walk.until(lambda: search.hits or search._note.text().startswith("Nothing found for"))
    walk.quiet()
    return search


def test_a_hit_leads_to_the_question_where_the_words_stand(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    icons: dict[RowButton, str] = {}

    def make(icon: str, title: str, note: str) -> RowButton:
        made = RowButton(icon, title, note)
        icons[made] = icon
        return made

    monkeypatch.setattr(audit_search, "RowButton", make)
    search = look_for(filled, "own passport")
    assert icons[search.hits[0]] == "worker"
    assert not filled.window.page._all.isVisible()
    hit = search.hits[0]
    assert "<b>own</b> <b>passport</b>" in hit.note.text()
    filled.click(hit)
    page = filled.at(RecordPage)
    filled.until(lambda: page.filler is not None)
    assert "/data/interview/wishes/wish" in page.filler.here.refs


def test_the_title_of_an_audit_leads_to_the_audit(filled: Walk) -> None:
    search = look_for(filled, "mithal first audit")
    filled.click(search.hits[0])
    filled.at(AuditPage)


def test_the_list_is_back_when_the_field_is_empty(filled: Walk) -> None:
    search = look_for(filled, "zzzz")
    assert search.hits == []
    assert "“zzzz”" in search._note.text()
    search.field.clear()
    filled.until(filled.window.page._all.isVisible)
    assert not search._note.isVisible()
    filled.open_audit()


def test_words_that_look_like_marks_are_shown_as_they_stand(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        vault.audits.create("none", "1", "<img src=x> & <b>bold</b>")
    walk = open_window(empty_vault)
    walk.unlock()
    search = look_for(walk, "bold")
    assert "&lt;b&gt;<b>bold</b>&lt;/b&gt;" in search.hits[0].note.text()


def test_words_are_marked_whole_and_scripts_without_spaces_as_far_as_they_were_found() -> None:
    marked = audit_search._whole_words
    assert marked("my passport is", ((3, 7),)) == [(3, 11)]
    assert marked("passports and passes", ((0, 4), (14, 18))) == [(0, 9), (14, 20)]
    assert marked("passport", ((0, 4), (4, 8))) == [(0, 8)]
    hindi = "मेरा पासपोर्ट"
    assert marked(hindi, ((5, 7),)) == [(5, len(hindi))]
    thai = "ก" * 60
    assert marked(thai, ((10, 14),)) == [(10, 14)]


def test_more_is_shown_once_however_often_it_is_pressed(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_search, "SHOWN", 3)
    search = look_for(filled, "the")
    assert len(search.hits) == 3
    with filled.busy_lane():
        assert search.more is not None
        search.more.click()
        search.more.click()
        assert not search.more.isEnabled()
    filled.quiet()
    filled.until(lambda: len(search.hits) > 3)
    assert len(search.hits) <= 6
    notes = [(hit.title.text(), hit.note.text()) for hit in search.hits]
    assert len(notes) == len(set(notes))


def test_an_index_that_is_behind_is_filled_in_parts(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_search, "PART", 0.0)
    assert look_for(filled, "passport").hits


def test_audits_come_page_by_page_as_one_scrolls_or_asks(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        with vault.transaction():
            ids = [vault.audits.create("none", "1", f"Site {n}").id for n in range(60)]
    walk = open_window(empty_vault)
    page = walk.unlock()
    assert list(page.rows) == ids[::-1][:25]
    walk.click(page.more) if not page.more.visibleRegion().isEmpty() else page.more.click()
    walk.quiet()
    walk.until(lambda: len(page.rows) >= 50)
    while page.more.isVisible():
        page.more.click()
        walk.quiet()
    assert list(page.rows) == ids[::-1]
