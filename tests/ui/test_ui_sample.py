"""The sample of an audit in the window: planned, drawn from a list that stays, and counted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from ui_samples import PASSPHRASE, fill

from auditor_app.audit import finalise
from auditor_app.protocols import draw, read_list
from auditor_app.ui.destinations import AuditsPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import UNDRAWN_LIST, SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.vault import SampleDraw, SamplePlan

NAMES = [f"Rahima Begum the {number}th" for number in range(1, 81)]
SIGNED = SignOff("A. Haddad", "Auditor", "Dhaka", "As I saw it.", datetime(2026, 11, 3, tzinfo=UTC))
SEED = "K7QF-2MX9"
HEADCOUNT = "/data/headcount/workers_total"


def at_sample(walk: Walk) -> SamplePage:
    audit = walk.at(AuditPage)
    walk.until(lambda: audit.sample is not None)
    assert audit.sample is not None
    walk.click(audit.sample)
    return walk.at(SamplePage)


def press(walk: Walk, control: QAbstractButton) -> None:
    """Scroll to a button of the page, then click it."""
    page = walk.at(SamplePage)
    walk.until(lambda: control.isVisible() and control.isEnabled())

    def seen() -> bool:
        page.area.ensureWidgetVisible(control)
        return not control.visibleRegion().isEmpty()

    walk.until(seen)
    walk.click(control)


def plan_of(walk: Walk) -> SamplePlan | None:
    vault = walk.window.desk.vault
    return vault.sample_plans.get(vault.audits.list()[0].id)


def draw_of(walk: Walk) -> SampleDraw:
    plan = plan_of(walk)
    assert plan is not None
    assert plan.draw is not None
    return plan.draw


def planned(walk: Walk) -> SamplePage:
    walk.open_audit()
    page = at_sample(walk)
    press(walk, page.plan.save)
    walk.until(page.progress.isVisible)
    return page


def drawn(walk: Walk, names: list[str]) -> SamplePage:
    page = planned(walk)
    page.drawing.list.setPlainText("\n".join(names))
    walk.until(lambda: page.drawing.sizes)
    page.drawing.seed.setText(SEED)
    press(walk, page.drawing.draw)
    walk.until(lambda: "K7QF-2MX9" in words_in(page.drawn) and "Spares" in words_in(page.drawn))
    return page


def words_in(widget: QWidget) -> str:
    """What is written, said to a screen reader or shown as a tool tip, in what is visible."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisibleTo(widget):
            continue
        found += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            found.append(each.text())
        if isinstance(each, QPlainTextEdit):
            found.append(each.toPlainText())
    return "\n".join(found)


def test_a_plan_is_made_by_the_method_and_the_number_that_are_chosen(filled: Walk) -> None:
    filled.open_audit()
    page = at_sample(filled)
    plan = page.plan
    filled.until(plan.save.isVisible)
    filled.until(lambda: "1,240 people work at the site." in words_in(plan))
    assert plan.interviews.number() == 52
    assert "8 with up to 4 people, 32 people in all" in words_in(plan)
    plan.method.setCurrentIndex(plan.method.findData("amfori_bsci_2"))
    filled.until(lambda: plan.interviews.number() == 31)
    filled.until(lambda: "31 or more" in words_in(plan))
    assert "the method does not say" in words_in(plan)
    plan.interviews.selectAll()
    filled.type(plan.interviews, "40")
    plan.files.selectAll()
    filled.type(plan.files, "12")
    filled.quiet()
    press(filled, plan.save)
    filled.until(page.progress.isVisible)
    kept = plan_of(filled)
    assert kept is not None
    assert (kept.size.method_id, kept.interviews, kept.files) == ("amfori_bsci_2", 40, 12)
    gender = {each.stratum: each.wanted for each in kept.strata if each.attribute == "gender"}
    assert gender == {"woman": 29, "man": 11, "other": 0}


def test_a_number_that_cannot_be_is_said_in_place_and_not_saved(filled: Walk) -> None:
    filled.open_audit()
    page = at_sample(filled)
    page.plan.interviews.selectAll()
    filled.type(page.plan.interviews, "1241")
    filled.until(page.plan.message.isVisible)
    assert "1241 of 1240 workers cannot be interviewed." in page.plan.message.words.text()
    assert not page.plan.save.isEnabled()
    page.plan.interviews.selectAll()
    filled.type(page.plan.interviews, "20")
    filled.until(page.plan.save.isEnabled)
    filled.until(lambda: "20 is fewer than the method asks for." in words_in(page.plan))
    assert plan_of(filled) is None


def test_without_a_headcount_the_page_leads_to_the_question(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    page = at_sample(unlocked)
    unlocked.until(page.plan.answer_site.isVisible)
    assert not page.plan.save.isVisible()
    assert not page.drawing.isVisible()
    press(unlocked, page.plan.answer_site)
    unlocked.at(RecordPage)
    assert unlocked.question(HEADCOUNT).isVisible()


def test_beyond_the_table_the_number_is_agreed_with_the_client(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    vault = unlocked.window.desk.vault
    audit = vault.audits.list()[0]
    (site,) = vault.records.of_audit(audit.id)
    fill(vault, site.id, {HEADCOUNT: "4000"})
    page = at_sample(unlocked)
    unlocked.until(page.plan.save.isVisible)
    unlocked.until(lambda: "agree it with the client" in words_in(page.plan))
    assert page.plan.interviews.number() is None
    unlocked.type(page.plan.interviews, "60")
    unlocked.quiet()
    press(unlocked, page.plan.save)
    unlocked.until(page.progress.isVisible)
    kept = plan_of(unlocked)
    assert kept is not None
    assert (kept.interviews, kept.size.to_agree) == (60, True)


def test_a_change_of_the_plan_that_is_cancelled_changes_nothing(filled: Walk) -> None:
    page = planned(filled)
    before = plan_of(filled)
    press(filled, page.plan.change)
    page.plan.method.setCurrentIndex(page.plan.method.findData("rba"))
    filled.until(lambda: page.plan.interviews.number() == 36)
    press(filled, page.plan.cancel)
    filled.until(page.plan.change.isVisible)
    assert not page.plan.save.isVisible()
    assert page.plan.interviews.number() == 52
    assert plan_of(filled) == before


def test_a_headcount_that_changed_since_is_said(filled: Walk) -> None:
    page = planned(filled)
    vault = filled.window.desk.vault
    audit = vault.audits.list()[0]
    site = next(r for r in vault.records.of_audit(audit.id) if r.role == "site")
    fill(vault, site.id, {HEADCOUNT: "1300"})
    page.start()
    filled.until(lambda: "says 1,300 workers now" in page.plan.summary.text())


def test_the_draw_is_the_one_that_anybody_makes_from_list_and_seed(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    (expected,) = draw(read_list("\n".join(NAMES)), {"": 52}, SEED)
    shown = words_in(page.drawn)
    assert ", ".join(map(str, expected.drawn)) in shown
    assert ", ".join(map(str, expected.spares)) in shown
    assert "K7QF-2MX9" in shown
    assert draw_of(filled).strata == (expected,)


def test_strata_of_the_list_are_drawn_from_as_many_as_is_said(filled: Walk) -> None:
    page = planned(filled)
    half = [f"{name}; {'day' if n % 4 else 'night'}" for n, name in enumerate(NAMES)]
    page.drawing.list.setPlainText("\n".join(half))
    filled.until(lambda: len(page.drawing.sizes) == 2)
    assert {k: e.number() for k, e in page.drawing.sizes.items()} == {"night": 13, "day": 39}
    page.drawing.sizes["night"].selectAll()
    filled.type(page.drawing.sizes["night"], "7")
    press(filled, page.drawing.draw)
    filled.until(page.drawn.isVisible)
    sizes = {each.stratum: len(each.drawn) for each in draw_of(filled).strata}
    assert sizes == {"night": 7, "day": 39}


def test_a_list_with_faults_is_named_by_its_lines_alone(filled: Walk) -> None:
    page = planned(filled)
    page.drawing.list.setPlainText("\n".join(NAMES))
    filled.until(page.drawing.draw.isEnabled)
    page.drawing.list.setPlainText("\n".join([*NAMES[:3], NAMES[1]]))
    assert not page.drawing.draw.isEnabled()
    filled.until(page.drawing.message.isVisible)
    said = page.drawing.message.words.text()
    assert "2 and 4" in said
    assert "Rahima" not in said
    assert not page.drawing.draw.isEnabled()
    page.drawing.list.setPlainText(" \n\n")
    filled.until(lambda: not page.drawing.message.isVisible())
    assert not page.drawing.draw.isEnabled()


@pytest.mark.parametrize("seed", ["", "!!", "ع", "A" * 65])
def test_a_seed_that_is_none_draws_nothing_and_the_list_is_still_there(
    filled: Walk, seed: str
) -> None:
    page = planned(filled)
    page.drawing.list.setPlainText("\n".join(NAMES))
    filled.until(lambda: page.drawing.sizes)
    page.drawing.seed.setText(seed)
    press(filled, page.drawing.draw)
    filled.until(page.drawing.message.isVisible)
    assert "letters from A to Z and digits" in page.drawing.message.words.text()
    assert page.drawing.list.toPlainText().startswith("Rahima")
    plan = plan_of(filled)
    assert plan is not None
    assert plan.draw is None


def test_nothing_of_the_list_is_seen_until_it_is_asked_for(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    window = filled.window
    assert "Rahima" not in words_in(window)
    assert page.drawing.list.toPlainText() == ""
    page.drawing.list.undo()
    assert page.drawing.list.toPlainText() == ""
    press(filled, page.drawn.show_lines)
    first = NAMES[draw_of(filled).standing[0] - 1]
    filled.until(lambda: first in words_in(page.drawn))
    assert "Rahima" not in window.windowTitle()
    assert not [w for w in window.findChildren(QWidget) if "Rahima" in w.toolTip()]
    press(filled, page.drawn.show_lines)
    filled.until(lambda: "Rahima" not in words_in(window))
    filled.click(page.header.back)
    filled.at(AuditPage)
    assert "Rahima" not in words_in(window)


def test_what_was_copied_of_the_list_goes_with_the_page(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a screen no clipboard has an owner.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    page = planned(filled)
    page.drawing.list.setPlainText("\n".join(NAMES))
    page.drawing.list.selectAll()
    page.drawing.list.copy()
    clipboard = QGuiApplication.clipboard()
    assert "Rahima" in clipboard.text()
    filled.click(page.header.back)
    filled.at(AuditPage)
    assert "Rahima" not in clipboard.text()


def test_the_next_spare_stands_in_with_a_reason(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    before = draw_of(filled)
    gone = before.standing[0]
    spare = before.next_spare(gone)
    page.drawn.position.setCurrentIndex(page.drawn.position.findData(gone))
    assert f"number {spare}." in page.drawn.next_spare.text()
    page.drawn.reason.setCurrentIndex(page.drawn.reason.findData("left"))
    filled.type(page.drawn.note, "since May")
    press(filled, page.drawn.replace)
    filled.until(lambda: draw_of(filled).replacements)
    filled.quiet()
    (made,) = draw_of(filled).replacements
    assert (made.replaced, made.spare, made.reason, made.note) == (gone, spare, "left", "since May")
    filled.until(
        lambda: f"{spare} for {gone}: does not work there any more" in words_in(page.drawn)
    )
    assert page.drawn.position.findData(gone) == -1
    assert page.drawn.position.findData(spare) >= 0


def test_without_a_spare_nobody_stands_in(filled: Walk) -> None:
    page = drawn(filled, NAMES[:52])
    assert not page.drawn.replace.isEnabled()
    assert "No spare is left" in page.drawn.next_spare.text()


def test_drawing_again_begins_with_the_list_there_is(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    press(filled, page.drawn.draw_again)
    filled.until(lambda: page.drawing.list.toPlainText() == "\n".join(NAMES))
    assert page.drawing.seed.text() != SEED
    press(filled, page.drawing.cancel)
    filled.until(page.drawing.isHidden)
    assert page.drawing.list.toPlainText() == ""
    assert draw_of(filled).number == 1
    press(filled, page.drawn.draw_again)
    filled.until(page.drawing.draw.isEnabled)
    press(filled, page.drawing.draw)
    filled.until(lambda: draw_of(filled).number == 2)
    filled.until(lambda: "It is draw number 2." in page.drawn.words.text())


def test_another_list_takes_the_names_of_the_one_before_away(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    press(filled, page.drawn.show_lines)
    filled.until(lambda: "Rahima" in words_in(page.drawn))
    press(filled, page.drawn.draw_again)
    filled.until(page.drawing.draw.isEnabled)
    page.drawing.list.setPlainText("\n".join(f"Card {n}" for n in range(1, 91)))
    filled.until(lambda: page.drawing.lines.text() == "90 lines")
    press(filled, page.drawing.draw)
    filled.until(lambda: "It is draw number 2." in page.drawn.words.text())
    assert "Rahima" not in words_in(filled.window)
    assert not page.drawn.show_lines.isChecked()


def test_a_finalised_audit_shows_its_sample_and_changes_nothing(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    numbers = draw_of(filled).standing
    vault = filled.window.desk.vault
    finalise(vault, vault.audits.list()[0].id, SIGNED)
    page.start()
    filled.until(lambda: "The list is erased; the numbers stay." in page.drawn.words.text())
    # Qt shows what is put into a visible page a turn later.
    filled.until(lambda: str(numbers[0]) in words_in(page.drawn))
    assert page.progress.lines["heard"] == "1 of 52"
    acting = (page.plan.change, page.plan.save, page.drawing.draw, page.drawn.replace)
    assert not [b for b in (*acting, page.drawn.draw_again, page.drawn.erase) if b.isVisible()]


def test_the_list_is_erased_on_wish_by_a_second_press(filled: Walk) -> None:
    page = drawn(filled, NAMES)
    press(filled, page.drawn.erase)
    assert plan_of(filled).list_state == "kept"
    press(filled, page.drawn.erase)
    filled.until(page.drawn.show_lines.isHidden)
    plan = plan_of(filled)
    assert plan is not None
    assert plan.list_state == "cleared"
    assert "The list is erased; the numbers stay." in page.drawn.words.text()
    filled.until(lambda: str(draw_of(filled).standing[0]) in words_in(page.drawn))


def test_progress_says_wanted_and_interviewed_and_what_it_could_find(filled: Walk) -> None:
    page = planned(filled)
    lines = page.progress.lines
    assert lines["heard"] == "1 of 52"
    assert lines["groups"] == "0 of 8"
    assert lines["files"] == "0 of 52"
    assert sorted((lines["gender.woman"], lines["gender.man"])) == ["0 of 15", "1 of 37"]
    assert lines["gender.other"] == "0 of 0"
    assert (lines["shift.morning"], lines["shift.night"]) == ("1 of 44", "0 of 8")
    assert lines["student.others"].startswith("1 of 52")
    assert lines["chance.0.05"] == (
        "If 5\u00a0% of the workers were affected (62 people): 5\u00a0% with those interviewed so"
        " far, 93\u00a0% with the whole plan."
    )


def test_locking_leaves_nothing_of_the_page_and_unlocking_leads_back(
    filled: Walk, filled_vault: Path
) -> None:
    page = drawn(filled, NAMES)
    press(filled, page.drawn.show_lines)
    filled.until(lambda: "Rahima" in words_in(page.drawn))
    filled.lock()
    assert "Rahima" not in words_in(filled.window)
    gate = filled.at_gate(UnlockPage)
    filled.type(gate.secret, PASSPHRASE)
    filled.press(Qt.Key.Key_Return)
    again = filled.at(SamplePage)
    filled.until(again.drawn.isVisible)
    assert "Rahima" not in words_in(filled.window)
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert len(vault.sample_plans.entries(vault.audits.list()[0].id)) == len(NAMES)


def pasted(walk: Walk) -> SamplePage:
    """A list with strata that was not drawn from, and a size that somebody typed."""
    page = planned(walk)
    half = [f"{name}; {'day' if n % 4 else 'night'}" for n, name in enumerate(NAMES)]
    page.drawing.list.setPlainText("\n".join(half))
    walk.until(lambda: len(page.drawing.sizes) == 2)
    page.drawing.sizes["night"].selectAll()
    walk.type(page.drawing.sizes["night"], "7")
    return page


def locked(walk: Walk) -> None:
    walk.lock()
    assert "Rahima" not in words_in(walk.window)
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.window.page is not None)
    walk.quiet()
    if isinstance(walk.window.page, AuditPage):
        # Names are seen when somebody goes to them, not when the vault opens.
        assert "Rahima" not in words_in(walk.window)
        at_sample(walk)


def looked_elsewhere(walk: Walk) -> None:
    page = walk.at(SamplePage)
    walk.click(page.header.back)
    at_sample(walk)


@pytest.mark.parametrize("away", [locked, looked_elsewhere])
def test_a_list_that_was_not_drawn_from_is_there_again(
    filled: Walk, away: Callable[[Walk], None]
) -> None:
    before = pasted(filled).drawing.list.toPlainText()
    away(filled)
    page = filled.at(SamplePage)
    filled.until(lambda: len(page.drawing.sizes) == 2)
    assert page.drawing.list.toPlainText() == before
    assert page.drawing.sizes["night"].text() == "7"
    press(filled, page.drawing.draw)
    filled.until(page.drawn.isVisible)
    assert {each.stratum: len(each.drawn) for each in draw_of(filled).strata}["night"] == 7
    assert list_waiting(filled) == ""
    away(filled)
    again = filled.at(SamplePage)
    filled.until(again.drawn.isVisible)
    assert not again.drawing.isVisible()
    assert list_waiting(filled) == ""


def list_waiting(walk: Walk) -> str:
    """The list that the vault keeps until it is drawn from."""
    walk.quiet()
    resuming = walk.window.desk.vault.resuming
    points = (resuming.point(), *resuming.unset())
    return "".join(each.typed.get(UNDRAWN_LIST, "") for each in points)


def test_a_list_waits_in_the_vault_alone_and_is_erased_on_wish(
    filled: Walk, filled_vault: Path
) -> None:
    pasted(filled)
    filled.window.go(AuditsPlace())
    filled.at(AuditsPage)
    assert "Rahima" in list_waiting(filled)
    for file in filled_vault.rglob("*"):
        assert file.is_dir() or b"Rahima" not in file.read_bytes()
    filled.open_audit()
    page = at_sample(filled)
    filled.until(page.drawing.erase.isVisible)
    press(filled, page.drawing.erase)
    assert page.drawing.list.toPlainText().startswith("Rahima")
    press(filled, page.drawing.erase)
    filled.until(lambda: page.drawing.list.toPlainText() == "")
    filled.quiet()
    assert not page.drawing.erase.isVisible()
    filled.window.go(AuditsPlace())
    filled.at(AuditsPage)
    assert list_waiting(filled) == ""
    plan = plan_of(filled)
    assert plan is not None
    assert plan.list_state == "cleared"


def test_another_list_pasted_to_draw_again_is_not_replaced_by_the_one_that_is_kept(
    filled: Walk,
) -> None:
    page = drawn(filled, NAMES)
    press(filled, page.drawn.draw_again)
    filled.until(lambda: page.drawing.list.toPlainText() == "\n".join(NAMES))
    locked(filled)
    again = filled.at(SamplePage)
    # The list that the vault keeps is not kept twice.
    assert list_waiting(filled) == ""
    press(filled, again.drawn.draw_again)
    filled.until(again.drawing.draw.isEnabled)
    again.drawing.list.setPlainText("Card 1\nCard 2")
    locked(filled)
    page = filled.at(SamplePage)
    filled.until(page.drawing.draw.isEnabled)
    assert page.drawing.list.toPlainText() == "Card 1\nCard 2"
    assert not page.drawing.erase.isVisible()


def test_a_protocol_that_samples_by_no_rule_has_no_link(unlocked: Walk) -> None:
    page = unlocked.at(AuditsPage)
    unlocked.click(page.new)
    unlocked.until(lambda: page.protocol.count() == 2)
    unlocked.type(page.title, "Northgate, facts")
    page.protocol.setFocus()
    unlocked.press(Qt.Key.Key_Down)
    unlocked.click(page.start_button)
    audit = unlocked.at(AuditPage)
    unlocked.until(lambda: audit.rows)
    assert audit.sample is None
