"""The score of an audit by a scale: what it comes to, how, and where there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from findings_walk import at_findings, make_final, reads, seed, sideways, tap, texts
from PySide6.QtCore import QSize, Qt
from ui_samples import PASSPHRASE

from auditor_app.audit import scores_of
from auditor_app.errors import StorageFullError
from auditor_app.protocols.wording import Wording
from auditor_app.ui.destinations import AuditsPlace, FindingsPlace
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.vault import Vault
from auditor_app.vault.ratings import Ratings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.findings.score_card import ScoreCard


@pytest.fixture
def graded(filled_vault: Path) -> Path:
    """A vault with an audit that has a priority and a minor finding by RBA VAP."""
    seed(filled_vault, scale="rba_vap", grade="priority", title="Passports kept")
    seed(filled_vault, scale="rba_vap", grade="minor", title="A sign is missing")
    return filled_vault


def opened(open_window: Callable[[Path], Walk], folder: Path) -> tuple[Walk, FindingsPage]:
    walk = open_window(folder)
    walk.unlock()
    return walk, at_findings(walk)


def card_of(page: FindingsPage) -> ScoreCard:
    return page.scores.cards["rba_vap"]


def rated(walk: Walk, page: FindingsPage) -> None:
    walk.type(card_of(page).counts["conformance"], "98")
    walk.type(card_of(page).counts["not_applicable"], "7")


def test_the_score_is_shown_with_how_it_comes_about(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    card = card_of(page)
    assert not card.result.isVisible()
    rated(walk, page)
    reads(walk, "175.0 of 200")
    assert card.band.isVisible()
    said = texts(walk)
    assert "98 of 100 applicable are conformant: 196.0 of 200. Less 21 for findings: 175.0." in said
    assert "Green: above 180  ·  Yellow: above 160  ·  Red: the rest" in said
    assert "applicable, 20 off for each" in said
    assert "left out" in said


def test_it_follows_the_findings_and_is_there_again(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    rated(walk, page)
    reads(walk, "175.0 of 200")
    audit_id = walk.window.desk.vault.audits.list()[0].id
    walk.window.go(AuditsPlace())
    walk.at(AuditsPage)
    walk.quiet()
    walk.window.go(FindingsPlace(audit_id))
    again = walk.at(FindingsPage)
    reads(walk, "175.0 of 200")
    assert card_of(again).counts["conformance"].number() == 98
    card_of(again).counts["conformance"].clear()
    card_of(again).counts["not_applicable"].clear()
    walk.type(card_of(again).counts["not_reviewed"], "4")
    reads(walk, "-21.0 of 200")


def test_counts_that_were_just_typed_are_kept_when_the_vault_locks(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    rated(walk, page)
    walk.lock()
    with Vault.open(graded) as vault:
        vault.unlock(PASSPHRASE)
        audit_id = vault.audits.list()[0].id
        assert vault.ratings.of(audit_id, "rba_vap") == {"conformance": 98, "not_applicable": 7}


def test_a_scale_without_a_score_shows_none(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    seed(filled_vault, scale="amfori_bsci", grade="no")
    walk, page = opened(open_window, filled_vault)
    assert page.scores.cards == {}
    assert "Score by" not in texts(walk)


def test_a_scale_that_is_chosen_shows_its_score_before_anything_is_graded_by_it(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    walk, page = opened(open_window, filled_vault)
    page.scale.setFocus()
    page.scale.setCurrentIndex(page.scale.findData("rba_vap"))
    page.scale.activated.emit(page.scale.currentIndex())
    walk.until(lambda: page.scores.cards)
    walk.type(card_of(page).counts["conformance"], "10")
    reads(walk, "200.0 of 200")


def test_after_the_sign_off_the_score_stands(
    open_window: Callable[[Path], Walk], graded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Vault.open(graded) as vault:
        vault.unlock(PASSPHRASE)
        vault.ratings.keep(vault.audits.list()[0].id, "rba_vap", {"conformance": 98})
    make_final(graded, monkeypatch)
    walk, page = opened(open_window, graded)
    reads(walk, "175.0 of 200")
    assert card_of(page).counts["conformance"].isReadOnly()


def test_what_cannot_be_kept_is_said_in_the_card(
    open_window: Callable[[Path], Walk], graded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, page = opened(open_window, graded)
    make_final_now(walk, monkeypatch)
    walk.type(card_of(page).counts["conformance"], "98")
    reads(walk, "The audit is finalised")


@pytest.mark.parametrize("away", ["elsewhere", "locked"])
@pytest.mark.parametrize("said", ["before", "only when it is left"])
def test_counts_that_a_full_disk_does_not_take_stand_there_again(
    open_window: Callable[[Path], Walk],
    graded: Path,
    monkeypatch: pytest.MonkeyPatch,
    away: str,
    said: str,
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    walk, page = opened(open_window, graded)
    audit_id = walk.window.desk.vault.audits.list()[0].id
    with monkeypatch.context() as trouble:
        trouble.setattr(Ratings, "keep", full)
        walk.type(card_of(page).counts["conformance"], "98")
        if said == "before":
            reads(walk, "The disk is full.")
        if away == "locked":
            walk.lock()
        else:
            walk.window.go(AuditsPlace())
            walk.at(AuditsPage)
            walk.quiet()
    if away == "locked":
        walk.unlock()
    walk.window.go(FindingsPlace(audit_id))
    again = walk.at(FindingsPage)
    reads(walk, "of 200")
    walk.until(lambda: walk.window.desk.vault.ratings.of(audit_id, "rba_vap"))
    assert card_of(again).counts["conformance"].number() == 98
    assert again.form.isHidden()
    walk.until(lambda: again.half_written().typed == {})


def test_counts_that_were_kept_do_not_wait(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    walk.type(card_of(page).counts["conformance"], "98")
    walk.window.go(AuditsPlace())
    walk.at(AuditsPage)
    walk.until(lambda: walk.window.desk.unset == {})


def test_counts_stay_while_another_scale_is_chosen(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    audit_id = walk.window.desk.vault.audits.list()[0].id
    walk.type(card_of(page).counts["conformance"], "98")
    shown = scores_of(walk.window.desk.vault, audit_id)
    page.scores.show_scores((), may_change=True)
    assert page.half_written().typed == {"scores.rba_vap.conformance": "98"}
    page.scores.show_scores(shown, may_change=True)
    assert card_of(page).counts["conformance"].number() == 98
    reads(walk, "175.0 of 200")


def make_final_now(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The audit is final behind the page's back."""
    monkeypatch.setattr("auditor_app.vault.findings.is_final", lambda *_: True)


def test_counts_are_typed_with_keys_alone_in_a_small_window(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    walk.window.resize(QSize(1024, 640))
    assert sideways(page) == 0
    walk.until(card_of(page).counts["conformance"].isVisible)
    card_of(page).counts["conformance"].setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_9, Qt.Key.Key_8, Qt.Key.Key_Tab):
        walk.press(key)
    walk.until(card_of(page).counts["not_reviewed"].hasFocus)
    reads(walk, "of 200")
    tap(walk, next(iter(page.rows.values())))


def test_long_names_of_a_scale_do_not_push_the_page_wide(
    open_window: Callable[[Path], Walk], graded: Path
) -> None:
    walk, page = opened(open_window, graded)
    walk.window.resize(QSize(1024, 640))
    (score,) = scores_of(walk.window.desk.vault, walk.window.desk.vault.audits.list()[0].id)
    long = Wording((("en", "Arbeitskräfteüberlassungsvertragsverletzungsfeststellung" * 3),))
    grades = tuple(replace(each, grade=replace(each.grade, wording=long)) for each in score.grades)
    named = replace(score, scale=replace(score.scale, wording=long), grades=grades)
    page.scores.show_scores((), may_change=True)
    page.scores.show_scores((named,), may_change=True)
    walk.until(card_of(page).isVisible)
    assert sideways(page) == 0
