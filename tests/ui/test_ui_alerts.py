"""Zero tolerance in the window: proposed, raised with a motive, kept from the site, followed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from findings_walk import at_findings, make_final, reads, seed, sideways, tap, texts, worker_code
from ui_samples import PASSPHRASE

from auditor_app.audit import list_alerts, raise_alert, visible_to_site
from auditor_app.errors import FindingError
from auditor_app.ui.findings.typed import count_of, moment_of, offset_words
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.audit import ListedAlert
    from auditor_app.ui.findings.alert_card import AlertCard
    from auditor_app.ui.findings.fields import WordsForm

AMMAN = timezone(timedelta(hours=3))
NOW = datetime.now(AMMAN)
MOTIVE = "Passports of a whole shift lie locked in one office."


def raised(folder: Path, finding_ids: Iterable[str] = ()) -> None:
    """An alert that is there before the window opens, raised 30 hours after the arrival."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        raise_alert(
            vault,
            vault.audits.list()[0].id,
            "inhumane_treatment",
            MOTIVE,
            lead_auditor="Amina",
            arrived_at=NOW - timedelta(hours=32),
            raised_at=NOW - timedelta(hours=2),
            finding_ids=finding_ids,
        )


def at_alerts(walk: Walk) -> AlertsPage:
    page = at_findings(walk)
    walk.click(page.alerts)
    return walk.at(AlertsPage)


def kept(walk: Walk) -> tuple[ListedAlert, ...]:
    """The alerts as the vault has them."""
    walk.quiet()
    vault = walk.window.desk.vault
    return list_alerts(vault, vault.audits.list()[0].id)


def card_of(page: AlertsPage) -> AlertCard:
    (card,) = page.cards.values()
    return card


def asked(page: AlertsPage) -> WordsForm:
    form = card_of(page).form
    assert form is not None
    return form


def test_a_suspicion_is_proposed_and_raised_only_with_a_motive_and_the_arrival(
    filled: Walk,
) -> None:
    page = at_alerts(filled)
    reads(filled, "Suspicion: Forced labour")
    assert kept(filled) == ()
    tap(filled, page.raise_buttons["forced_labour"])
    form = page.form
    assert form is not None
    assert form.kind.currentData() == "forced_labour"
    tap(filled, form.action)
    filled.until(lambda: "arrived" in form.message.words.text())
    form.arrived.day.setText(f"{NOW - timedelta(hours=5):%Y-%m-%d}")
    form.arrived.clock.setText(f"{NOW - timedelta(hours=5):%H:%M}")
    form.arrived.offset.setCurrentIndex(form.arrived.offset.findData(180))
    tap(filled, form.action)
    filled.until(lambda: "motive" in form.message.words.text())
    form.motive.setPlainText(f"{worker_code(filled)} says so.")
    tap(filled, form.action)
    filled.until(lambda: "code of a worker" in form.message.words.text())
    form.motive.setPlainText(MOTIVE)
    form.days["friday"].setChecked(True)
    tap(filled, form.action)
    filled.until(lambda: page.form is None and page.cards)
    (listed,) = kept(filled)
    assert listed.alert.content.motive == MOTIVE
    assert listed.alert.content.rest_days == (4, 5, 6)
    assert listed.alert.content.raised_at.utcoffset() == timedelta(hours=3)
    assert "forced_labour" not in page.raise_buttons
    assert "The site is not told" in card_of(page).told.accessibleName()
    reads(filled, "UTC+03:00")


def test_the_four_clocks_say_in_words_how_they_stand_and_when_they_are_due(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    clocks = {what: state.accessibleName() for what, state in card_of(page).clocks.items()}
    assert clocks == {
        "raised": "Done too late",
        "meeting": "Running",
        "report": "Running",
        "check": "Running",
    }
    due = NOW + timedelta(hours=70)
    reads(walk, f"Meeting of those concerned: due {due:%Y-%m-%d %H:%M} UTC+03:00")


def test_a_meeting_is_noted_at_the_time_that_is_said_but_not_before_the_alert(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    tap(walk, card_of(page).presses["meeting"])
    form = asked(page)
    assert form.when is not None
    form.by.setText("Amina")
    form.when.day.setText(f"{NOW - timedelta(hours=3):%Y-%m-%d}")
    tap(walk, form.action)
    walk.until(lambda: "a day and a time" in form.message.words.text())
    form.when.clock.setText(f"{NOW - timedelta(hours=3):%H:%M}")
    tap(walk, form.action)
    walk.until(lambda: "before the alert was raised" in form.message.words.text())
    form.when.day.clear()
    form.when.clock.clear()
    tap(walk, form.action)
    walk.until(lambda: card_of(page).clocks["meeting"].accessibleName() == "In time")
    assert "meeting" not in card_of(page).presses


def test_an_alert_is_confirmed_then_resolved_each_with_a_reason(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    assert "resolved" not in card_of(page).presses
    for step in ("confirmed", "resolved"):
        tap(walk, card_of(page).presses[step])
        form = asked(page)
        form.by.setText("Amina")
        tap(walk, form.action)
        walk.until(form.message.isVisible)
        assert "without a reason" in form.message.words.text()
        walk.type(form.why, "Seen on site.")
        tap(walk, form.action)
        walk.until(lambda: step not in card_of(page).presses)  # noqa: B023 - waited for at once
        assert kept(walk)[0].alert.state == step
    assert set(card_of(page).presses) == {"meeting", "report", "check", "released"}


def test_a_cancelled_alert_stops_its_clocks_and_says_why(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    tap(walk, card_of(page).presses["cancelled"])
    walk.type(asked(page).why, "The suspicion does not hold.")
    asked(page).by.setText("Amina")
    tap(walk, asked(page).action)
    walk.until(lambda: "meeting" not in card_of(page).presses)
    assert card_of(page).clocks["meeting"].accessibleName() == "Stopped"
    reads(walk, "The suspicion does not hold.")


def test_the_site_is_told_only_after_a_release_with_a_reason(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    finding = seed(filled_vault)
    raised(filled_vault, [finding.id])
    walk = open_window(filled_vault)
    walk.unlock()
    findings = at_findings(walk)
    assert "Kept from the site" in findings.rows[finding.id].accessibleDescription()
    walk.click(findings.alerts)
    page = walk.at(AlertsPage)
    said = "The site is not told: neither of this alert nor of its motive."
    reads(walk, f"{said} Nor of these findings: 1.")
    tap(walk, card_of(page).presses["released"])
    form = asked(page)
    form.by.setText("Amina")
    tap(walk, form.action)
    walk.until(form.message.isVisible)
    vault = walk.window.desk.vault
    audit_id = vault.audits.list()[0].id
    assert visible_to_site(vault, audit_id).findings == ()
    walk.type(form.why, "The programme decided it; the workers are away.")
    tap(walk, form.action)
    walk.until(lambda: "released" not in card_of(page).presses)
    assert card_of(page).told.accessibleName() == "Released to the site"
    reads(walk, "Released to the site")
    reads(walk, MOTIVE)
    assert said not in texts(walk)
    walk.quiet()
    assert len(visible_to_site(vault, audit_id).alerts) == 1


def test_after_the_sign_off_nothing_is_raised_but_steps_are_added(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised(filled_vault)
    make_final(filled_vault, monkeypatch)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    assert page.add.isHidden()
    assert not page.raise_buttons
    tap(walk, card_of(page).presses["confirmed"])
    walk.type(asked(page).why, "It holds.")
    asked(page).by.setText("Amina")
    tap(walk, asked(page).action)
    walk.until(lambda: "resolved" in card_of(page).presses)
    reads(walk, "after the sign-off")


def test_the_page_fits_a_small_window_without_scrolling_sideways(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault, title="A title that is long enough to need two lines " * 3)
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.window.resize(1024, 700)
    walk.unlock()
    page = at_alerts(walk)
    walk.click(page.add)
    walk.until(lambda: page.form is not None and page.form.isVisible())
    assert sideways(page) == 0


@pytest.mark.parametrize("clock", ["", "24:00", "12:60", "noon", "1530", "-1:00"])
def test_half_a_moment_is_none_and_says_what_of(clock: str) -> None:
    with pytest.raises(FindingError, match="Arrival"):
        moment_of("2026-11-23", clock, 0, "Arrival")


def test_a_moment_is_read_in_the_sites_own_time() -> None:
    found = moment_of("2026-11-23", "7:05", -210, "Arrival")
    assert found is not None
    assert found.isoformat() == "2026-11-23T07:05:00-03:30"
    assert offset_words(-210) == "UTC-03:30"
    assert moment_of("", " ", 0, "Arrival") is None


@pytest.mark.parametrize("text", ["-1", "1.5", "two", "²", "9999999"])
def test_a_count_that_is_none_is_said_to_be_none(text: str) -> None:
    with pytest.raises(FindingError, match="no whole number"):
        count_of(text)


def test_while_words_are_asked_for_no_other_alert_takes_any(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    raised(filled_vault)
    raised(filled_vault)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    first, second = page.cards.values()
    tap(walk, first.presses["confirmed"])
    assert not any(press.isEnabled() for press in second.presses.values())
    assert first.form is not None
    first.form.cancelled.emit()
    assert all(press.isEnabled() for press in second.presses.values())


def test_a_title_stands_as_typed_where_findings_are_chosen(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    title = "<b>Ann</b> **and** Bo"
    finding = seed(filled_vault, title=title)
    walk = open_window(filled_vault)
    walk.unlock()
    page = at_alerts(walk)
    walk.click(page.add)
    walk.until(lambda: page.form is not None)
    assert page.form is not None
    assert page.form.findings[finding.id].text() == f"1. {title}"
    assert page.form.findings[finding.id].rich == ""
