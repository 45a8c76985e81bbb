"""An audit that follows another one: started from its page, with what was left open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from findings_walk import make_final, reads, seed, sideways, tap, texts
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from ui_samples import PASSPHRASE

from auditor_app.audit import close_finding
from auditor_app.ui.destinations import AuditPlace, AuditsPlace
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.findings.following import FollowUpForm
    from auditor_app.ui.row_button import RowButton

TITLE = "Fees taken from new workers"
LONG = "Donaudampfschifffahrtsgesellschaftskapitaensmuetze" * 4


@pytest.fixture
def final(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> Walk:
    """A window with a final audit that left one of two findings open."""
    seed(
        filled_vault,
        title=TITLE,
        deadline=date(2020, 1, 1),
        found_on=date(2019, 12, 1),
        deadline_reason="At once",
    )
    closed = seed(filled_vault, title="Put right already")
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        close_finding(vault, closed.id, "Seen", verified_by="Amina")
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    return walk


def form_of(page: AuditPage) -> FollowUpForm:
    assert page.following is not None
    assert page.following.form is not None
    return page.following.form


def audit_rows(page: AuditPage) -> dict[str, RowButton]:
    assert page.following is not None
    return page.following.rows


def started(walk: Walk) -> AuditPage:
    page = walk.open_audit()
    tap(walk, page.steps["follow"])
    form = form_of(page)
    walk.until(form.isVisible)
    tap(walk, form.start_button)
    walk.until(lambda: walk.window.page is not page)
    return walk.at(AuditPage)


def test_a_follow_up_begins_with_what_was_left_open(final: Walk) -> None:
    page = started(final)
    assert page.header.title.text() == "Al-Mithal Garments, first audit, follow-up"
    reads(final, "Actions carried forward (1)")
    said = texts(final)
    assert TITLE in said
    assert "Overdue since 2020-01-01" in said
    assert "Put right already" not in said
    assert page.following is not None
    (action,) = page.following.carried.values()
    tap(final, action)
    finding = final.at(FindingPage)
    assert TITLE in finding.header.title.text()
    reads(final, "Carried forward from Al-Mithal Garments, first audit")


def test_each_of_the_two_leads_to_the_other(final: Walk) -> None:
    page = started(final)
    ((earlier_id, before),) = audit_rows(page).items()
    assert "Signed off" in before.accessibleDescription()
    tap(final, before)
    final.until(lambda: final.window.page is not page)
    earlier = final.at(AuditPage)
    assert earlier.header.title.text() == "Al-Mithal Garments, first audit"
    reads(final, "Followed up by")
    (later,) = audit_rows(earlier).values()
    tap(final, later)
    final.until(lambda: final.window.page is not earlier)
    assert list(audit_rows(final.at(AuditPage))) == [earlier_id]


def test_others_see_no_action_that_is_kept_from_the_site_and_not_how_many(final: Walk) -> None:
    page = final.open_audit()
    final.until(lambda: "the finding that is left open" in texts(final))
    page.looked_on.click()
    reads(final, "It begins with the findings that are left open.")
    assert "the finding that is left open" not in texts(final)
    page.looked_on.click()
    tap(final, page.steps["follow"])
    final.type(form_of(page).title, " B")
    # Also while a name is being typed, which stays.
    page.looked_on.click()
    reads(final, "It begins with the findings that are left open.")
    assert "the finding that is left open" not in texts(final)
    assert form_of(page).title.text().endswith(" B")
    tap(final, form_of(page).start_button)
    final.until(lambda: final.window.page is not page)
    follow_up = final.at(AuditPage)
    reads(final, "Actions carried forward (1)")
    assert TITLE in texts(final)
    found = follow_up._found
    assert found is not None
    (line,) = found.following.carried
    kept = replace(line, withheld=True)
    follow_up._take(replace(found, following=replace(found.following, carried=(kept,))))
    reads(final, "Actions carried forward (0)")
    assert TITLE not in "\n".join(
        each.text() for each in follow_up.view.followed.findChildren(QLabel)
    )


def test_what_is_closed_in_the_follow_up_is_counted_as_done(final: Walk) -> None:
    page = started(final)
    vault = final.window.desk.vault
    assert page.following is not None
    (finding_id,) = page.following.carried
    close_finding(vault, finding_id, "Receipts seen", verified_by="Amina")
    page.start()
    reads(final, "1 of 1 closed.")


def test_a_draft_is_not_offered_to_be_followed_up(filled: Walk) -> None:
    page = filled.open_audit()
    assert "follow" not in page.steps
    assert page.following is not None
    assert not page.following.isVisible()


def test_why_an_audit_cannot_be_followed_up_is_said(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_final(filled_vault, monkeypatch)
    monkeypatch.setattr(Vault, "read_only", property(lambda _: True))
    walk = open_window(filled_vault)
    walk.unlock()
    page = walk.open_audit()
    reads(walk, "The vault is open for reading only.")
    assert not page.steps["follow"].isVisible()


def test_a_name_is_needed_and_cancelling_leaves_everything(final: Walk) -> None:
    page = final.open_audit()
    tap(final, page.steps["follow"])
    form = form_of(page)
    assert "It begins with the finding that is left open." in texts(final)
    assert "Forced-labour audit by ILO indicators (2026.11)" in texts(final)
    form.title.clear()
    tap(final, form.start_button)
    final.quiet()
    assert final.window.page is page
    (cancel,) = [b for b in form.findChildren(type(form.start_button)) if b.text() == "Cancel"]
    tap(final, cancel)
    assert not form.isVisible()
    assert QApplication.focusWidget() is page.steps["follow"]
    assert len(final.window.desk.vault.audits.list()) == 1


@pytest.mark.parametrize("away", ["elsewhere", "locked"])
def test_a_name_that_is_half_typed_is_there_again(final: Walk, away: str) -> None:
    page = final.open_audit()
    audit_id = final.window.desk.vault.audits.list()[0].id
    tap(final, page.steps["follow"])
    form_of(page).title.selectAll()
    final.type(form_of(page).title, "Northgate, second visit")
    if away == "elsewhere":
        final.window.go(AuditsPlace())
        final.at(AuditsPage)
    else:
        final.lock()
        gate = final.at_gate(UnlockPage)
        final.type(gate.secret, PASSPHRASE)
        final.press(Qt.Key.Key_Return)
        final.at(AuditsPage)
    final.window.go(AuditPlace(audit_id))
    again = final.at(AuditPage)
    assert form_of(again).isVisible()
    assert form_of(again).title.text() == "Northgate, second visit"


def test_a_name_that_was_given_does_not_wait_to_be_given_again(final: Walk) -> None:
    page = final.open_audit()
    audit_id = final.window.desk.vault.audits.list()[0].id
    tap(final, page.steps["follow"])
    form_of(page).title.selectAll()
    final.type(form_of(page).title, "Northgate, second visit")
    tap(final, form_of(page).start_button)
    final.until(lambda: final.window.page is not page)
    later = final.at(AuditPage)
    assert final.window.desk.unset == {}
    final.window.go(AuditPlace(audit_id))
    final.until(lambda: final.window.page is not later)
    assert form_of(final.at(AuditPage)).isHidden()


def test_a_follow_up_is_started_with_keys_alone(final: Walk) -> None:
    page = final.open_audit()
    final.until(page.steps["follow"].isVisible)
    page.steps["follow"].setFocus(Qt.FocusReason.TabFocusReason)
    final.press(Qt.Key.Key_Space)
    form = form_of(page)
    final.until(form.title.hasFocus)
    final.press(Qt.Key.Key_Return)
    final.until(lambda: final.window.page is not page)
    follow_up = final.at(AuditPage)
    assert follow_up.following is not None
    (action,) = follow_up.following.carried.values()
    final.until(action.isVisible)
    action.setFocus(Qt.FocusReason.TabFocusReason)
    final.press(Qt.Key.Key_Space)
    final.at(FindingPage)


def test_long_names_stay_in_a_small_window(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed(filled_vault, title=LONG)
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    walk.window.resize(QSize(1024, 640))
    page = walk.open_audit()
    tap(walk, page.steps["follow"])
    form_of(page).title.setText(LONG)
    assert sideways(page) == 0
    tap(walk, form_of(page).start_button)
    walk.until(lambda: walk.window.page is not page)
    later = walk.at(AuditPage)
    reads(walk, "Actions carried forward (1)")
    assert sideways(later) == 0
