"""The board of an audit: what is left today, kept up to date, and what others may see of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from findings_walk import make_final, reads, seed, tap, texts
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, fill

from auditor_app.audit import list_alerts, plan_sample, raise_alert, start_record
from auditor_app.audit.findings import today
from auditor_app.ui.board import asking, records_part
from auditor_app.ui.board.alerts_part import AlertsShown
from auditor_app.ui.destinations import AuditPlace
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.indicator import IndicatorPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.audit.board import Board

CODE = "W-01"


@pytest.fixture
def prepared(filled_vault: Path) -> Path:
    """A draft with a planned sample, an alert, and findings of which the site may see one."""
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        audit_id = vault.audits.list()[0].id
        plan_sample(vault, audit_id, "smeta")
    day = today()
    dated = {"found_on": day, "deadline_reason": "agreed"}
    seed(filled_vault, title="Exit locked at night", deadline=day + timedelta(days=3), **dated)
    kept = seed(filled_vault, title="Passports kept", deadline=day + timedelta(days=5), **dated)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        raise_alert(
            vault,
            audit_id,
            "forced_labour",
            "Passports lie in one office.",
            lead_auditor="Amina Haddad",
            arrived_at=datetime.now(UTC) - timedelta(hours=2),
            finding_ids=(kept.id,),
        )
    return filled_vault


@pytest.fixture
def board(open_window: Callable[[Path], Walk], prepared: Path) -> Walk:
    walk = open_window(prepared)
    walk.unlock()
    walk.open_audit()
    return walk


def audit_id_of(walk: Walk) -> str:
    return walk.window.desk.vault.audits.list()[0].id


def page_of(walk: Walk) -> AuditPage:
    return walk.at(AuditPage)


# The day's plan ---------------------------------------------------------------------------------


def test_the_plan_says_how_many_are_left_and_leads_to_the_sample(board: Walk) -> None:
    page = page_of(board)
    reads(board, "Interviews: 1 of 52, 51 to go")
    assert "Too few so far:" in texts(board)
    assert "may be left out: Opening meeting, Site tour" in texts(board)
    tap(board, page.view.plan.ways["sample"])
    board.at(SamplePage)


def test_a_form_under_way_is_led_to(board: Walk) -> None:
    desk, audit_id = board.window.desk, audit_id_of(board)
    made = []
    desk.ask(desk, lambda vault: start_record(vault, audit_id, "site_tour"), made.append)
    reads(board, "Site tour: 1 to finish")
    tap(board, page_of(board).view.plan.ways["site_tour"])
    assert board.at(RecordPage).resume_point().record_id == made[0].id


def test_without_a_plan_the_sample_is_to_be_planned(filled: Walk) -> None:
    page = filled.open_audit()
    reads(filled, "The sample is not planned yet.")
    assert page.view.plan.ways["sample"].text() == "Plan the sample"
    # Nothing was raised: an interview gives rise to it.
    assert page.view.alerts.lines == {}
    reads(filled, "The rules propose an alert: Forced labour.")


def test_a_final_audit_has_no_plan_for_the_day(
    open_window: Callable[[Path], Walk], prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_final(prepared, monkeypatch)
    walk = open_window(prepared)
    walk.unlock()
    page = walk.open_audit()
    assert page.view.plan.isHidden()
    # The clock of an alert runs on after the sign-off.
    assert page.view.alerts.isVisible()


# Alerts, findings, indicators -------------------------------------------------------------------


def test_an_alert_is_too_late_in_words_as_soon_as_its_clock_says_so(board: Walk) -> None:
    page = page_of(board)
    board.until(lambda: page.view.alerts.lines)
    found = page._found
    assert found is not None
    (listed,) = found.board.alerts
    due = next(each.due for each in listed.clock if each.what == "meeting")
    for seconds, said in ((-1, "minutes left"), (1, "0 minutes too late")):
        now = due + timedelta(seconds=seconds)
        alerts = list_alerts(board.window.desk.vault, found.audit.id, now)
        cut = now.replace(second=0, microsecond=0)
        page.view.alerts.show_value(AlertsShown(found.audit.id, alerts, (), cut))
        assert said in page.view.alerts.lines[1]


def test_an_alert_stands_with_what_is_due_next(board: Walk) -> None:
    page = page_of(board)
    assert page.view.alerts.lines[1].startswith("Meeting of those concerned: due ")
    assert page.view.alerts.lines[1].endswith((", 2 days left", ", 3 days left"))
    assert page.view.alerts.open is not None
    tap(board, page.view.alerts.open)
    board.at(AlertsPage)


def test_the_clock_goes_on_while_nothing_is_done(
    board: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, real = page_of(board), asking.glance
    later = datetime.now(UTC) + timedelta(hours=71)
    reading = []
    monkeypatch.setattr(asking, "make_board", lambda *_: reading.append("anew"))
    monkeypatch.setattr(
        asking, "glance", lambda vault, before: real(vault, _moved(before, later), later)
    )
    page._look_again()
    board.until(
        lambda: "minutes left" in page.view.alerts.lines[1] or "hours" in page.view.alerts.lines[1]
    )
    assert reading == []


def _moved(before: Board, to: datetime) -> Board:
    return replace(before, made_at=to)


def test_findings_are_counted_by_grade_and_action_and_lead_to_each(board: Walk) -> None:
    page = page_of(board)
    board.until(lambda: page.view.corrected.counts)
    assert page.view.corrected.counts == {"Major": 2, "Open": 2}
    assert [each.text()[-18:] for each in page.view.corrected.due.values()]
    first, _ = page.view.corrected.due.values()
    assert "Exit locked at night" in first.accessibleName()
    tap(board, first)
    board.at(FindingPage)


def test_each_indicator_leads_to_its_why(board: Walk) -> None:
    page = page_of(board)
    board.until(page.view.judged.isVisible)
    assert len(page.view.judged.cards) <= 6
    name, card = next(iter(page.view.judged.cards.items()))
    reads(board, "of 1 interviewed")
    tap(board, card.why)
    assert board.at(IndicatorPage).header.title.text().startswith(name)


# Keeping up to date -----------------------------------------------------------------------------


def test_the_board_refreshes_itself_and_keeps_focus_place_and_rows(board: Walk) -> None:
    page = page_of(board)
    record_id, row = list(page.rows.items())[1]
    step = page.steps["report"]
    step.setFocus(Qt.FocusReason.TabFocusReason)
    board.until(step.hasFocus)
    board.until(lambda: page.view.charts.cards and page.area.verticalScrollBar().maximum() > 400)
    page.area.verticalScrollBar().setValue(40)
    before, desk = row.note.text(), board.window.desk
    gender = {"/data/interview/person/gender": ""}
    desk.ask(desk, lambda vault: fill(vault, record_id, gender), lambda _: None)
    board.until(lambda: row.note.text() != before)
    assert page.rows[record_id] is row
    assert "still needed" in row.note.text()
    # The steps were made anew, since the review has more to show: the focus is where it was.
    board.until(lambda: "1 answer is missing" in texts(board))
    assert page.steps["report"] is not step
    assert page.steps["report"].hasFocus()
    assert page.area.verticalScrollBar().value() == 40


def test_nothing_is_touched_where_nothing_has_changed(board: Walk) -> None:
    page = page_of(board)
    board.until(lambda: page.view.charts.cards)
    parts = page.view.parts
    before = [[id(child) for child in part.children()] for part in parts]
    page._look_again()
    board.quiet()
    assert [[id(child) for child in part.children()] for part in parts] == before


def test_records_are_read_in_pieces_between_which_an_answer_is_saved(
    board: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_PIECE", 0.0)
    desk = board.window.desk
    desk._board = None  # nothing was read yet
    done: list[str] = []
    real = asking.ask_board
    monkeypatch.setattr(
        "auditor_app.ui.pages.audit.ask_board",
        lambda vault, **said: (done.append("piece"), real(vault, **said))[1],
    )
    board.window.go(AuditPlace(audit_id_of(board)))
    desk.run(desk, lambda: done.append("answer"), lambda _: None)
    page = page_of(board)
    board.until(lambda: page.rows)
    assert done[:3] == ["piece", "answer", "piece"]
    assert "of 2…" in page.view.reading.words.text()
    assert page.view.reading.isHidden()


def test_a_page_that_was_left_asks_nothing_more(board: Walk) -> None:
    page = page_of(board)
    page.leave()
    page._look_again()
    page._lane_changed(False)
    assert not page._is_looking
    assert not page._soon.isActive()


def test_what_was_read_is_gone_once_the_vault_is_locked(board: Walk) -> None:
    memory = board.window.desk.board
    assert memory.readings._read
    board.lock()
    assert board.window.desk.board is not memory
    assert not board.window.desk.board.readings._read


# Others look on ---------------------------------------------------------------------------------


def test_others_see_no_code_outcome_alert_or_indicator(board: Walk) -> None:
    page = page_of(board)
    reads(board, CODE)
    board.press(
        Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    reads(board, "Interviews: 1 of 52")
    board.until(lambda: "hours" in page.view.charts.cards)
    shown = texts(board)
    for word in (CODE, "Indicated", "Zero tolerance", "Passports kept", "alert", "Too few so far"):
        assert word not in shown
    assert page.rows == {}
    assert page.view.judged.isHidden()
    assert "Exit locked at night" in str(
        [b.accessibleName() for b in page.view.corrected.due.values()]
    )
    assert "Complete: 1" in shown
    spec = page.view.charts.cards["hours"].spec
    assert spec is not None
    assert {words for row in spec.rows for words in row.words} <= {"0", "not told"}


def test_that_others_look_on_holds_until_the_vault_is_locked(board: Walk) -> None:
    page_of(board).looked_on.click()
    board.window.go(AuditPlace(audit_id_of(board)))
    page = page_of(board)
    board.until(page.view.records.isVisible)
    assert CODE not in texts(board)
    page.looked_on.click()
    board.until(lambda: CODE in texts(board))
    page.looked_on.click()
    board.lock()
    board.unlock()
    board.open_audit()
    reads(board, CODE)


def test_the_parts_say_which_numbers_are_for_the_auditors_only(board: Walk) -> None:
    page_of(board)
    board.until(lambda: texts(board).count("For the auditors only") == 3)


# Size and shape ---------------------------------------------------------------------------------


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_board_fits_a_small_window_in_both_directions(
    board: Walk, mirrored: bool, qapp: QApplication
) -> None:
    page = page_of(board)
    board.window.resize(QSize(1024, 640))
    if mirrored:
        board.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    board.until(lambda: page.area.horizontalScrollBar().maximum() == 0)
    for part in page.view.parts:
        assert part.width() <= page.area.viewport().width()


def test_of_hundreds_of_records_a_few_are_shown_and_the_rest_asked_for(
    board: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, desk, audit_id = page_of(board), board.window.desk, audit_id_of(board)
    monkeypatch.setattr(records_part, "FEW", 3)
    monkeypatch.setattr(records_part, "PAGE", 3)

    def add(vault: Vault) -> None:
        for _ in range(6):
            start_record(vault, audit_id, "worker_interview")

    page.view.records.groups["worker_interview"]._most = 3
    desk.ask(desk, add, lambda _: None)
    group = page.view.records.groups["worker_interview"]
    board.until(lambda: group.more is not None)
    assert len(group.rows) == 3
    assert {name: b.text() for name, b in group.filters.items()} == {
        "": "All: 7",
        "partly": "Under way: 6",
        "complete": "Complete: 1",
    }
    tap(board, group.filters["partly"])
    assert len(group.rows) == 3
    assert group.filters["partly"].isChecked()
    assert group.filters["partly"].hasFocus()
    assert group.more is not None
    tap(board, group.more)
    assert len(group.rows) == 6
    assert list(group.rows.values())[3].hasFocus()
    assert group.more is None
    tap(board, group.filters["complete"])
    assert [row.title.text() for row in group.rows.values()] == [CODE]
