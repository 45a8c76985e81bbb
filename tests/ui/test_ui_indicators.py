"""The indicators of an audit in the window: who says what, why, and what the auditor sets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from ui_samples import PASSPHRASE, fill, make_photo

from auditor_app.audit import (
    assess,
    assessing,
    finalise,
    override_outcome,
    start_audit,
    start_record,
    take_photo,
)
from auditor_app.protocols import shipped_protocol
from auditor_app.protocols.site import SiteInterval
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.destinations import AuditsPlace, IndicatorPlace, IndicatorsPlace, OutcomePlace
from auditor_app.ui.indicators.words import _share, interval_words, rule_words
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.indicator import IndicatorPage
from auditor_app.ui.pages.indicators import IndicatorsPage
from auditor_app.ui.pages.outcome import OutcomePage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.sealed import SealedPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.speaking import LANGUAGES, speak
from auditor_app.vault import ResumePoint, SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from ui_walk import Walk

    from auditor_app.protocols import SiteAssessment

PAPERS = "/data/papers/papers_kept"
WHY = "W-01 told me <b>outside</b> & later"


def words(walk: Walk) -> str:
    labels = walk.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def opened(folder: Path) -> AbstractContextManager[Vault]:
    vault = Vault.open(folder)
    vault.unlock(PASSPHRASE)
    return vault


@pytest.fixture
def ids(filled_vault: Path) -> tuple[str, str, str]:
    """The audit, its site profile, its interview."""
    with opened(filled_vault) as vault:
        (audit,) = vault.audits.list()
        site, worker = vault.records.of_audit(audit.id)
        return audit.id, site.id, worker.id


@pytest.fixture
def contradicted(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> Walk:
    """The worker shows that papers are kept; at the site it was seen that they are not."""
    with opened(filled_vault) as vault:
        fill(vault, ids[1], {PAPERS: "workers"})
    walk = open_window(filled_vault)
    walk.unlock()
    return walk


def see_indicators(walk: Walk) -> IndicatorsPage:
    audit = walk.open_audit()
    assert audit.indicators is not None
    walk.click(audit.indicators)
    page = walk.at(IndicatorsPage)
    walk.until(lambda: page.sections)
    return page


def why(walk: Walk, place: IndicatorPlace) -> IndicatorPage:
    walk.window.go(place)
    page = walk.at(IndicatorPage)
    walk.until(lambda: page.sources)
    return page


def reach(walk: Walk, control: QAbstractButton) -> None:
    """Scroll to a button and click it."""
    bring_into_view(control)
    walk.click(control)


def test_each_group_tells_how_many_show_what_and_folds_the_rest_away(
    contradicted: Walk, filled_vault: Path, ids: tuple[str, str, str]
) -> None:
    page = see_indicators(contradicted)
    assert len(page.sections) == 11
    contradicted.until(lambda: "At the site: between" in words(contradicted))
    shown = words(contradicted)
    section = next(s for s in page.sections if s.folded is not None)
    assert not section.rest
    reach(contradicted, section.folded.link)
    assert section.rest
    assert all(made.isVisible() for made in section.rest.values())
    told = {indicator for section in page.sections for indicator in section.cards}
    rest = {indicator for section in page.sections for indicator in section._rest_ids}
    contradicted.lock()
    with opened(filled_vault) as vault:
        site = assess(vault, ids[0]).site
    observed = {i.indicator.id for i in site.indicators if i.state in {"observed", "undecided"}}
    assert told == observed
    assert told | rest == {i.indicator.id for i in site.indicators}
    assert not told & rest
    assert "1 of 1 interviewed shows it" in shown
    found = site.of("P2")
    assert found is not None
    assert found.interval is not None
    low, high = found.interval.workers
    assert f"At the site: between {low:,} and {high:,} of 1,240 workers" in shown


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.0, "0\u00a0%"),
        (0.0001, "0.1\u00a0%"),
        (0.125, "12\u00a0%"),
        (0.9999, "99.9\u00a0%"),
        (1.0, "100\u00a0%"),
    ],
)
def test_a_share_that_is_not_nothing_is_never_told_as_nothing_nor_as_all(
    share: float, said: str
) -> None:
    assert _share(share) == said


def test_a_contradiction_is_marked_with_who_says_what(contradicted: Walk) -> None:
    see_indicators(contradicted)
    contradicted.until(lambda: "Sources contradict" in words(contradicted))
    shown = words(contradicted)
    assert "Sources contradict each other: workers: yes; observation: no" in shown
    assert "Workers: yes" in shown
    assert "Observation: no" in shown


def test_what_was_seen_of_a_child_stands_first_with_who_saw_it(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> None:
    with opened(filled_vault) as vault:
        fill(vault, ids[1], {"/data/tour/children_seen": "yes"})
    walk = open_window(filled_vault)
    walk.unlock()
    see_indicators(walk)
    sign = "Someone who looks younger than 15 was seen at work (observation)"
    walk.until(lambda: f"To be looked at without delay: {sign}" in words(walk))


def test_why_shows_the_rule_the_answers_and_the_captions(
    filled_vault: Path,
    ids: tuple[str, str, str],
    open_window: Callable[[Path], Walk],
    tmp_path: Path,
) -> None:
    with opened(filled_vault) as vault:
        photo = make_photo(tmp_path / "exits.jpg")
        take_photo(vault, ids[1], "/data/photos/photo_exits", photo, "Back door, chained")
    walk = open_window(filled_vault)
    walk.unlock()
    page = why(walk, IndicatorPlace(ids[0], "WD3"))
    walk.until(lambda: "Photo 1: Back door, chained" in words(walk))
    page = see_indicators(_to_audits(walk))
    reach(walk, next(s.cards["P2"] for s in page.sections if "P2" in s.cards).why)
    page = walk.at(IndicatorPage)
    walk.until(lambda: page.sources)
    walk.until(page.sources[0].links[ids[2]].isVisible)
    shown = words(walk)
    counts = "It counts for: recruitment, work, leaving. One answer that shows it is enough."
    assert f"A strong sign of a penalty or its menace. {counts}" in shown
    assert "Observed, by the rule " in shown
    link = page.sources[0].links[ids[2]]
    reach(walk, link)
    walk.at(RecordPage)


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_how_an_indicator_counts_is_said_in_the_language_of_the_program(
    code: str, qapp: QApplication
) -> None:
    indicators = shipped_protocol("ilo_forced_labour").indicators
    english = {each.id: rule_words(each) for each in indicators}
    speak(qapp, code)
    said = {each.id: rule_words(each) for each in indicators}
    speak(qapp, "en")
    assert len(set(said.values())) == len(set(english.values()))
    assert code == "en" or not set(said.values()) & set(english.values())


def _to_audits(walk: Walk) -> Walk:
    walk.click(walk.window.rail.audits)
    walk.at(AuditsPage)
    return walk


def test_a_worker_is_chosen_by_code_and_only_that_worker_speaks(
    ids: tuple[str, str, str], filled: Walk
) -> None:
    page = why(filled, IndicatorPlace(ids[0], "P2"))
    assert {r for source in page.sources for r in source.links} == {ids[1], ids[2]}
    page.whose.setFocus()
    page.whose.setCurrentIndex(page.whose.findText("W-01"))
    page.whose.activated.emit(page.whose.currentIndex())
    filled.until(lambda: filled.window.page is not page)
    page = filled.at(IndicatorPage)
    filled.until(lambda: page.sources)
    assert {r for source in page.sources for r in source.links} == {ids[2]}
    filled.until(lambda: "By W-01 alone" in words(filled))
    assert page.override is None


def test_coming_back_leads_to_the_indicator_one_was_at(
    ids: tuple[str, str, str], filled: Walk
) -> None:
    page = why(filled, IndicatorPlace(ids[0], "P2"))
    filled.click(page.header.back)
    page = filled.at(IndicatorsPage)
    filled.until(lambda: page.sections)
    card = next(s.cards["P2"] for s in page.sections if "P2" in s.cards)
    filled.until(card.why.hasFocus)
    filled.until(lambda: not card.visibleRegion().isEmpty())


# Overrides ----------------------------------------------------------------------------------------


def test_a_state_is_set_only_with_a_reason_and_the_rules_stays_beside_it(
    ids: tuple[str, str, str], filled: Walk, filled_vault: Path
) -> None:
    page = why(filled, IndicatorPlace(ids[0], "P2"))
    card = page.override
    assert card is not None
    assert set(card.choices) == {"undecided", "not_observed"}
    reach(filled, card.form.link)
    reach(filled, card.choices["not_observed"])
    assert not card.set.isEnabled()
    filled.type(card.reason, "   ")
    assert not card.set.isEnabled()
    filled.type(card.reason, WHY)
    reach(filled, card.set)
    filled.until(lambda: page.override is not card)
    filled.until(lambda: f"Reason: {WHY}" in words(filled))
    shown = words(filled)
    assert "By the rule" in shown
    assert "Set by the auditor" in shown
    filled.click(page.header.back)
    page = filled.at(IndicatorsPage)
    filled.until(lambda: "Set by the auditor" in words(filled))
    filled.lock()
    with opened(filled_vault) as vault:
        count = assess(vault, ids[0]).site.of("P2")
    assert count is not None
    assert (count.computed, count.state) == ("observed", "not_observed")


def test_an_outcome_is_set_replaced_and_withdrawn_and_all_of_it_stays_as_history(
    ids: tuple[str, str, str], filled: Walk, filled_vault: Path
) -> None:
    page = see_indicators(filled)
    filled.click(page.to_workers)
    assert page.workers[ids[2]].hasFocus()
    filled.press(Qt.Key.Key_Space)
    page = filled.at(OutcomePage)
    filled.until(lambda: page.override is not None)
    card = page.override
    assert card is not None
    assert set(card.choices) == {"potential", "not_determinable", "none_observed"}
    assert not card.withdraw.isVisible()
    for value in ("potential", "not_determinable"):
        card = page.override
        reach(filled, card.form.link)
        reach(filled, card.choices[value])
        filled.type(card.reason, WHY)
        reach(filled, card.set)
        filled.until(lambda before=card: page.override is not before)
    filled.until(page.override.withdraw.isVisible)
    card = page.override
    reach(filled, card.withdraw)
    filled.until(lambda: page.override is not card)
    filled.until(lambda: "nothing else has been set" in words(filled))
    reach(filled, page.override.history.link)
    filled.until(lambda: "Withdrawn" in words(filled))
    withdrawn, replaced = (w for w in words(filled).splitlines() if ", set today" in w)
    assert withdrawn.startswith("Not determinable")
    assert "Withdrawn today" in withdrawn
    assert replaced.startswith("Potential")
    assert "Replaced today" in replaced
    filled.lock()
    with opened(filled_vault) as vault:
        assessment = assess(vault, ids[0])
    assert assessment.workers[ids[2]].outcome == "indicated"
    assert [(o.set_to, o.ended, o.reason) for o in assessment.overrides] == [
        ("potential", "replaced", WHY),
        ("not_determinable", "withdrawn", WHY),
    ]


def test_a_reason_that_is_too_long_is_said_in_place_and_stays_written(
    ids: tuple[str, str, str], filled: Walk
) -> None:
    filled.window.go(OutcomePlace(ids[0], ids[2]))
    page = filled.at(OutcomePage)
    filled.until(lambda: page.override is not None)
    card = page.override
    card.reason.setPlainText("x" * 10_001)
    reach(filled, card.form.link)
    reach(filled, card.choices["potential"])
    reach(filled, card.set)
    filled.until(card.message.isVisible)
    assert page.override is card
    assert len(card.reason.toPlainText()) == 10_001
    filled.until(card.set.isEnabled)


def test_a_reason_half_written_survives_locking(
    ids: tuple[str, str, str], filled: Walk, filled_vault: Path
) -> None:
    for place, kind, value in (
        (OutcomePlace(ids[0], ids[2]), OutcomePage, "potential"),
        (IndicatorPlace(ids[0], "P2"), IndicatorPage, "undecided"),
    ):
        filled.window.go(place)
        page = filled.at(kind)
        filled.until(lambda page=page: page.override is not None)
        reach(filled, page.override.form.link)
        reach(filled, page.override.choices[value])
        filled.type(page.override.reason, WHY)
        filled.lock()
        gate = filled.at_gate(UnlockPage)
        filled.type(gate.secret, PASSPHRASE)
        filled.press(Qt.Key.Key_Return)
        page = filled.at(kind)
        filled.until(lambda page=page: page.override is not None)
        filled.until(page.override.reason.isVisible)
        assert page.override.reason.toPlainText() == WHY
        assert page.override.choices[value].isChecked()
        assert page.override.set.isEnabled()
    filled.window.go(AuditsPlace())
    filled.lock()
    filled.unlock()
    filled.lock()
    with opened(filled_vault) as vault:
        assert vault.resuming.point() == ResumePoint()
        assert assess(vault, ids[0]).overrides == ()


def test_a_reason_half_written_is_there_again_after_a_look_at_the_record(
    ids: tuple[str, str, str], filled: Walk
) -> None:
    for place, kind, value in (
        (OutcomePlace(ids[0], ids[2]), OutcomePage, "potential"),
        (IndicatorPlace(ids[0], "P2"), IndicatorPage, "undecided"),
    ):
        filled.window.go(place)
        page = filled.at(kind)
        filled.until(lambda page=page: page.override is not None)
        reach(filled, page.override.form.link)
        filled.type(page.override.reason, WHY)
        filled.window.go(AuditsPlace())
        filled.at(AuditsPage)
        filled.window.go(place)
        page = filled.at(kind)
        filled.until(lambda page=page: page.override is not None)
        filled.until(page.override.reason.isVisible)
        assert page.override.reason.toPlainText() == WHY
        reach(filled, page.override.choices[value])
        card = page.override
        reach(filled, card.set)
        filled.until(lambda page=page, card=card: page.override is not card)
        filled.quiet()
        assert page.override.typed() == {}
        assert filled.window.desk.unset == {}


@pytest.fixture
def finalised(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> Walk:
    with opened(filled_vault) as vault:
        sign_off = SignOff("Amina Haddad", "Auditor", "Wadi", "True.", datetime.now(UTC))
        finalise(vault, ids[0], sign_off)
    walk = open_window(filled_vault)
    walk.unlock()
    return walk


def test_after_finalising_nothing_is_set_and_sealed_interviews_cannot_say_why(
    finalised: Walk, ids: tuple[str, str, str]
) -> None:
    page = why(finalised, IndicatorPlace(ids[0], "P2"))
    assert page.override is not None
    assert page.override.choices == {}
    finalised.until(lambda: "The audit is finalised" in words(finalised))
    shown = words(finalised)
    assert "The audit is finalised" in shown
    assert "Sealed: it is kept here what this record was found to say, not why." in shown
    assert "Some of the records are sealed" in shown
    reach(finalised, page.sources[0].links[ids[2]])
    finalised.at(SealedPage)
    finalised.window.go(OutcomePlace(ids[0], ids[2]))
    outcome = finalised.at(OutcomePage)
    finalised.until(lambda: outcome.override is not None)
    assert outcome.override.form is None
    finalised.until(lambda: "This interview is sealed" in words(finalised))
    assert "passport and to be paid" not in words(finalised)


def test_in_a_vault_that_is_only_read_nothing_is_set(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> None:
    walk = open_window(filled_vault)
    walk.unlock()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "read_only", property(lambda _: True))
        for place, kind in (
            (IndicatorPlace(ids[0], "P2"), IndicatorPage),
            (OutcomePlace(ids[0], ids[2]), OutcomePage),
        ):
            walk.window.go(place)
            page = walk.at(kind)
            walk.until(lambda page=page: page.override is not None)
            assert page.override.choices == {}
            walk.until(lambda: "open for reading only" in words(walk))
            assert not page.override.withdraw.isVisible()


# Where there is nothing ---------------------------------------------------------------------------


@pytest.mark.parametrize("whose", ["site", "worker"])
def test_the_audit_is_assessed_once_to_say_why(
    contradicted: Walk, ids: tuple[str, str, str], whose: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = []
    once = assessing.assess_site

    def count(*given: Any, **named: Any) -> SiteAssessment:
        counted.append(1)
        return once(*given, **named)

    contradicted.quiet()
    monkeypatch.setattr(assessing, "assess_site", count)
    why(contradicted, IndicatorPlace(ids[0], "P2", ids[2] if whose == "worker" else ""))
    contradicted.quiet()
    assert len(counted) == 1


def test_an_audit_whose_protocol_assesses_nothing_has_no_such_page(
    empty_vault: Path, open_window: Callable[[Path], Walk]
) -> None:
    with opened(empty_vault) as vault:
        audit = start_audit(vault, shipped_protocol("labour_facts"), "Facts alone")
    walk = open_window(empty_vault)
    walk.unlock()
    page = walk.open_audit()
    walk.until(lambda: page.rows)
    assert page.indicators is None
    walk.window.go(IndicatorsPlace(audit.id))
    walk.at(IndicatorsPage)
    walk.until(lambda: "assesses nothing" in words(walk))


def test_an_audit_without_an_answer_shows_its_groups_and_calls_nothing_observed(
    unlocked: Walk,
) -> None:
    audit = unlocked.start_audit("Northgate")
    walk = unlocked
    assert audit.indicators is not None
    walk.click(audit.indicators)
    page = walk.at(IndicatorsPage)
    walk.until(lambda: page.sections)
    walk.until(lambda: "No interview has been begun." in words(walk))
    assert ", not asked" in " ".join(
        s.folded.link.text() for s in page.sections if s.folded is not None
    )
    told = [card for section in page.sections for card in section.cards.values()]
    # What the auditor has not looked at yet is left open, and folded away nowhere.
    assert told
    assert all(card.why.accessibleName().endswith("Left open") for card in told)
    assert not page.to_workers.isVisible()


def test_whoever_was_not_interviewed_has_no_outcome_to_open(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> None:
    with opened(filled_vault) as vault:
        begun = start_record(vault, ids[0], "worker_interview").id
    walk = open_window(filled_vault)
    walk.unlock()
    page = see_indicators(walk)
    assert not page.workers[begun].isEnabled()
    assert page.workers[ids[2]].isEnabled()


def test_locking_takes_the_pages_away(ids: tuple[str, str, str], filled: Walk) -> None:
    see_indicators(filled)
    filled.lock()
    assert "W-01" not in words(filled)
    filled.unlock()
    filled.at(AuditsPage)
    assert isinstance(filled.open_audit(), AuditPage)


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (
            SiteInterval((12 / 1240, 240 / 1240), (12, 240), 1240, 0.95),
            "between 12 and 240 of 1,240 workers",
        ),
        (SiteInterval((0.5, 0.5), (620, 620), 1240, 0.95), "At the site: 620 of 1,240 workers"),
        (
            SiteInterval((0.004, 0.996), None, None, 0.95),
            "between 0.4\u00a0% and 99.6\u00a0% of the workers",
        ),
        (
            SiteInterval((0.0, 1.0), None, None, 0.95),
            "between 0\u00a0% and 100\u00a0% of the workers",
        ),
    ],
)
def test_an_interval_is_said_in_words(interval: SiteInterval, said: str) -> None:
    assert said in interval_words(interval)


def test_an_outcome_that_was_set_leaves_room_for_the_code_in_a_small_window(
    filled_vault: Path, ids: tuple[str, str, str], open_window: Callable[[Path], Walk]
) -> None:
    with opened(filled_vault) as vault:
        override_outcome(vault, ids[2], "potential", WHY)
    walk = open_window(filled_vault)
    walk.window.resize(walk.window.minimumSize())
    walk.unlock()
    page = walk.open_audit()
    made = page.rows[ids[2]]
    walk.until(made.isVisible)
    assert made.title.width() >= made.title.fontMetrics().horizontalAdvance(made.title.text())
    assert "by the rule: Indicated; overridden by the auditor" in made.note.text()
    assert all(a.horizontalScrollBar().maximum() == 0 for a in page.findChildren(QScrollArea))
