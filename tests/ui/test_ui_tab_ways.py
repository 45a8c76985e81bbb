"""Where Tab goes, and where the focus is once a page has changed under it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

from findings_walk import seed
from focus_walk import strike
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    AuditsPlace,
    DeliverPlace,
    EnrolmentPlace,
    FindingPlace,
    FindingsPlace,
    IndicatorPlace,
    IndicatorsPlace,
    MissingPlace,
    OutcomePlace,
    PhotosPlace,
    RecordPlace,
    ReportPlace,
    SamplePlace,
    SettingsPlace,
    SignOffPlace,
    VaultPlace,
)
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.photos import PhotosPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.reading_order import stops

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from ui_walk import Walk

    from auditor_app.ui.form.filler import FormFiller


def tabbed(walk: Walk, most: int = 200) -> list[QWidget]:
    """What Tab reaches from where one is, until it comes round."""
    first = QApplication.focusWidget()
    assert first is not None
    passed = [first]
    for _ in range(most):
        strike(walk, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return passed
        passed.append(now)
    raise AssertionError("Tab does not come round")


def filling(walk: Walk, ref: str) -> FormFiller:
    """The site profile of the filled audit, at `ref`."""
    walk.open_audit()
    vault = walk.window.desk.vault
    site = vault.records.of_audit(vault.audits.list()[0].id)[0]
    walk.window.go(RecordPlace(site.id, ref))
    filler = walk.filler()
    walk.until(lambda: filler.here.ref == ref or ref in filler.here.refs)
    return filler


def test_after_the_last_question_of_a_page_comes_the_way_on(filled: Walk) -> None:
    filler = filling(filled, "/data/identification/site_name")
    for _ in range(2):
        filled.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    filled.quiet()
    stops = tabbed(filled)
    inside = [number for number, each in enumerate(stops) if filler.sheet.isAncestorOf(each)]
    assert len(inside) > 1
    assert inside == list(range(len(inside)))
    after = stops[len(inside)]
    assert filler.footer.isAncestorOf(after)
    assert filler.next in stops


def test_the_focus_stays_in_a_page_on_which_entries_are_added(filled: Walk) -> None:
    filler = filling(filled, "/data/provider[2]/provider_terms/provider_charges")
    while filler.here.refs != ("/data/provider",):
        filler.go_on()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() or focus.text()
    assert filler.sheet.isAncestorOf(focus)
    filled.press(Qt.Key.Key_Space)
    filled.until(lambda: filler.here.ref.startswith("/data/provider[3]"))


def test_the_focus_is_on_the_way_on_where_a_page_asks_nothing(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    filler = filling(filled, "/data/identification/site_name")
    # As on a page that holds notes alone.
    monkeypatch.setattr(filler.sheet, "focus_first", Mock(return_value=False))
    filler.focus_here()
    assert filler.next.hasFocus()


def test_tab_goes_down_the_board_as_it_is_read(filled: Walk) -> None:
    board = filled.open_audit()
    filled.until(lambda: board.view.judged.isVisible() and not board.view._last.isActive())
    filled.quiet()
    next(each for each in stops(board.view) if each.isVisible()).setFocus()
    # Charts may come while one tabs: what they bring stands below all else.
    tabbed(filled)
    passed = [each for each in tabbed(filled) if board.view.isAncestorOf(each)]
    read = [each for each in stops(board.view) if each.isVisible()]
    assert len(read) > 12
    assert passed == [each for each in read if each.isEnabled()]
    row = next(iter(board.rows.values()))
    assert passed.index(row) < passed.index(board.add_buttons["worker_interview"])


def test_what_takes_the_focus_of_a_button_that_went_is_seen(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    walk.unlock()
    walk.window.resize(1024, 640)
    walk.click(walk.window.rail.enrolment)
    page = walk.at(EnrolmentPage)
    walk.type(page.auditor, "Amina Haddad")
    page.make.setFocus()
    walk.press(Qt.Key.Key_Space)
    walk.until(page.save.isVisible)
    focus = QApplication.focusWidget()
    assert focus is not None
    walk.until(lambda: not focus.visibleRegion().isEmpty())


def test_the_keys_go_on_where_they_were_when_one_comes_back_to_the_board(filled: Walk) -> None:
    board = filled.open_audit()
    row = list(board.rows.values())[1]
    row.setFocus()
    filled.press(Qt.Key.Key_Space)
    filler = filled.filler()
    filler.finished.emit()
    board = filled.at(AuditPage)
    filled.until(list(board.rows.values())[1].hasFocus)
    assert board.photos is not None
    filled.until(board.photos.isVisible)
    board.photos.setFocus()
    filled.press(Qt.Key.Key_Space)
    filled.click(filled.at(PhotosPage).header.back)
    board = filled.at(AuditPage)
    assert board.photos is not None
    filled.until(board.photos.hasFocus)


def test_after_a_new_interview_the_next_one_is_one_key_away(filled: Walk) -> None:
    board = filled.open_audit()
    board.add_buttons["worker_interview"].setFocus()
    for count in (3, 4):
        filled.press(Qt.Key.Key_Space)
        filled.filler().finished.emit()
        board = filled.at(AuditPage)
        filled.until(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        assert len(board.rows) == count
        assert board.add_buttons["worker_interview"].hasFocus()
    # Of a form of which there is one only the record stands in its button's place.
    filled.until(board.add_buttons["site_tour"].isVisible)
    board.add_buttons["site_tour"].setFocus()
    filled.press(Qt.Key.Key_Space)
    filled.filler().finished.emit()
    board = filled.at(AuditPage)
    filled.until(lambda: any(row.hasFocus() for row in board.rows.values()))


def test_on_the_page_of_findings_the_first_one_has_the_focus(
    filled_vault: Path, open_window: Callable[[Path], Walk]
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    board = walk.open_audit()
    walk.click(board.findings)
    page = walk.at(FindingsPage)
    walk.until(lambda: page.rows)
    walk.until(next(iter(page.rows.values())).hasFocus)


def test_no_page_keeps_the_focus_to_itself_where_nobody_sees_it(
    filled_vault: Path, open_window: Callable[[Path], Walk]
) -> None:
    seed(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    vault = walk.window.desk.vault
    (audit,) = vault.audits.list()
    site, worker = vault.records.of_audit(audit.id)
    (finding,) = vault.findings.of_audit(audit.id)
    for place in (
        AuditsPlace(),
        AuditPlace(audit.id),
        FindingsPlace(audit.id),
        FindingPlace(finding.id),
        AlertsPlace(audit.id),
        IndicatorsPlace(audit.id),
        IndicatorPlace(audit.id, "UR4", ""),
        OutcomePlace(audit.id, worker.id),
        PhotosPlace(audit.id),
        SamplePlace(audit.id),
        MissingPlace(audit.id),
        SignOffPlace(audit.id),
        ReportPlace(audit.id),
        DeliverPlace(audit.id),
        EnrolmentPlace(),
        VaultPlace(),
        SettingsPlace(),
        RecordPlace(site.id),
    ):
        walk.window.go(place)
        walk.quiet()
        page = walk.window.page
        assert page is not None

        def is_seen(page: QWidget = page) -> bool:
            focus = QApplication.focusWidget()
            inside = focus is not None and focus is not page and page.isAncestorOf(focus)
            return inside and not focus.visibleRegion().isEmpty()

        walk.until(is_seen)


def test_nothing_moves_in_the_header_of_a_form_while_one_types(unlocked: Walk) -> None:
    board = unlocked.start_audit("Northgate")
    unlocked.window.resize(1024, 640)
    unlocked.click(board.add_buttons["worker_interview"])
    filler = unlocked.filler()
    page = unlocked.at(RecordPage)
    unlocked.until(page.interview.isVisible)
    unlocked.until(lambda: not page.interview.visibleRegion().isEmpty())
    places, seen = set(), set()

    def note() -> None:
        seen.add(page.saving.accessibleName().partition(" ")[0])
        places.add((page.interview.mapTo(page, page.interview.rect().center()), filler.y()))

    note()
    keeper = page.keeper
    assert keeper is not None
    keeper.saving_changed.connect(lambda _: QTimer.singleShot(0, page, note))
    for letter in "W-07":
        unlocked.type(unlocked.edit_of("/data/setting/pseudonym"), letter)
        unlocked.qtbot.waitUntil(lambda: "Saved" in page.saving.accessibleName())
    assert {"Saving…", "Saved"} <= seen
    assert len(places) == 1
