"""Keys alone, on every page and in every state of one: Tab reaches all of it, as one reads.

What stands in the window at all is listed in `ui_places`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from findings_walk import tap
from focus_walk import LEAST_SEEN, name_of, out_of_order, strike, walk_by_tab
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from test_ui_accessible import _picture, _scroll_to, by_tab
from ui_places import places

from auditor_app.ui import destinations
from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditsPlace,
    FindingsPlace,
    RecordPlace,
    SamplePlace,
    SettingsPlace,
    VaultPlace,
)
from auditor_app.ui.pages.alerts import AlertsPage
from auditor_app.ui.pages.audits import AuditsPage
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.findings import FindingsPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.ui.pages.sample import SamplePage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.pages.vault import VaultPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk

LANGUAGES = ("en", "ar")
CONTROL = Qt.KeyboardModifier.ControlModifier
STILL = 4
"""Turns in a row in which nothing moves."""


def speak(walk: Walk, language: str, theme: str = "light") -> None:
    walk.choose_looks(language=language, theme=theme)
    walk.window.resize(1280, 720)
    walk.quiet()


def settled(walk: Walk) -> None:
    """Loaded, made and laid out: nothing has moved for some turns."""
    desk = walk.window.desk
    walk.until(lambda: not desk.lane.busy and not desk.pictures.busy)
    places: list[list[tuple[int, bool, QRect]]] = []

    def lies_still() -> bool:
        parts = walk.window.findChildren(QWidget)
        places.append([(id(part), part.isVisible(), part.geometry()) for part in parts])
        return len(places) > STILL and all(each == places[-1] for each in places[-STILL:-1])

    walk.until(lies_still)
    # A board is not painted before the first of it stands.
    areas = walk.window.findChildren(QScrollArea)
    walk.until(lambda: all(area.updatesEnabled() for area in areas))
    walk.quiet()


def wrong(walk: Walk) -> list[str]:
    """What is not as it should be on the page that is shown."""
    stops = walk_by_tab(walk)
    reached = {stop.control for stop in stops}
    return [
        *(f"not reached: {name_of(each)}" for each in by_tab(walk.window) if each not in reached),
        *(f"out of sight: {stop}" for stop in stops if not stop.seen),
        *out_of_order(stops),
        *_not_back(walk, len(stops)),
    ]


def _not_back(walk: Walk, most: int) -> list[str]:
    """Shift+Tab leads through as many, and round."""
    seen: list[QWidget] = []
    for _ in range(most + 5):
        strike(walk, Qt.Key.Key_Backtab)
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            return [] if len(seen) == most else [f"Shift+Tab stops at {len(seen)} of {most}"]
        seen.append(focus)
    return ["Shift+Tab does not come round"]


def test_no_kind_of_place_is_missing_in_the_list(furnished: Walk) -> None:
    kinds = {type(place) for _, place in places(furnished.window.desk.vault)}
    assert kinds == set(destinations.Place.__args__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_reaches_all_of_every_page_as_one_reads_and_in_sight(
    furnished: Walk, language: str
) -> None:
    speak(furnished, language)
    found = {}
    for name, place in places(furnished.window.desk.vault):
        furnished.go(place)
        settled(furnished)
        if faults := wrong(furnished):
            found[name] = faults
    assert found == {}


def draft_of(walk: Walk) -> str:
    audits = walk.window.desk.vault.audits.list()
    return next(audit.id for audit in audits if audit.state == "draft")


def in_new_audit(walk: Walk) -> None:
    walk.window.go(AuditsPlace())
    walk.click(walk.at(AuditsPage).new)


def in_search(walk: Walk) -> None:
    walk.window.go(AuditsPlace())
    page = walk.at(AuditsPage)
    walk.type(page.search.field, "passport")
    walk.until(lambda: len(page.findChildren(QPushButton)) > 3)


def in_new_passphrase(walk: Walk) -> None:
    walk.window.go(VaultPlace())
    walk.click(walk.at(VaultPage).keys.change)


def in_raising_a_finding(walk: Walk) -> None:
    walk.window.go(FindingsPlace(draft_of(walk)))
    page = walk.at(FindingsPage)
    walk.click(page.add)


def in_raising_an_alert(walk: Walk) -> None:
    walk.window.go(AlertsPlace(draft_of(walk)))
    page = walk.at(AlertsPage)
    walk.until(lambda: page.raise_buttons)
    tap(walk, next(iter(page.raise_buttons.values())))
    walk.until(lambda: page.form)


def in_drawing_again(walk: Walk) -> None:
    walk.window.go(SamplePlace(draft_of(walk)))
    page = walk.at(SamplePage)
    walk.click(page.drawn.draw_again)
    # The list is read a moment after it stands there, and then it can be drawn from.
    walk.until(page.drawing.draw.isEnabled)


def in_a_remark(walk: Walk) -> None:
    record(walk)
    walk.press(Qt.Key.Key_M, CONTROL)


def in_a_search_of_the_form(walk: Walk) -> None:
    record(walk)
    walk.press(Qt.Key.Key_F, CONTROL)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    walk.type(focus, "workers")
    finder = walk.filler().finder
    walk.until(finder.hits.isVisible)
    walk.until(lambda: finder.hits.count() > 0)


def record(walk: Walk) -> None:
    records = walk.window.desk.vault.records.of_audit(draft_of(walk))
    walk.window.go(RecordPlace(records[0].id))
    page = walk.at(RecordPage)
    walk.until(lambda: page.filler is not None and page.filler.focused_ref())


STATES = (
    in_new_audit,
    in_search,
    in_new_passphrase,
    in_raising_a_finding,
    in_raising_an_alert,
    in_drawing_again,
    in_a_remark,
    in_a_search_of_the_form,
)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_reaches_all_of_what_opens_on_a_page(
    furnished: Walk, state: Callable[[Walk], None], language: str
) -> None:
    speak(furnished, language)
    state(furnished)
    settled(furnished)
    assert wrong(furnished) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_reaches_all_of_what_stands_before_the_vault(
    open_window: Callable[[Path], Walk], empty_vault: Path, language: str
) -> None:
    walk = open_window(empty_vault)
    speak(walk, language)
    gate = walk.at_gate(UnlockPage)
    assert wrong(walk) == []
    walk.click(gate.create_button)
    walk.at_gate(CreatePage)
    assert wrong(walk) == []


def test_what_tab_leads_to_from_outside_is_scrolled_into_sight(unlocked: Walk) -> None:
    unlocked.window.go(SettingsPlace())
    settled(unlocked)
    page = unlocked.window.page
    assert page is not None
    unlocked.window.resize(1024, 640)
    QApplication.processEvents()
    last = [each for each in by_tab(page) if each.isVisible()][-1]
    _scroll_to(last)
    unlocked.window.rail.lock.setFocus()
    strike(unlocked, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    assert focus.visibleRegion().boundingRect().height() >= min(focus.height(), LEAST_SEEN)


def test_the_way_back_leads_away_from_every_page_that_has_one(furnished: Walk) -> None:
    tried = 0
    for name, place in places(furnished.window.desk.vault):
        furnished.go(place)
        settled(furnished)
        page = furnished.window.page
        assert page is not None
        if not page.header.back.isVisible():
            continue
        tried += 1
        page.header.back.setFocus()
        furnished.press(Qt.Key.Key_Space)
        furnished.until(lambda page=page: furnished.window.page is not page)
        settled(furnished)
        assert not furnished.window.banner.isVisible(), name
    assert tried > 15


def kind_of(control: QWidget) -> tuple[str, ...]:
    """What is drawn in one way."""
    looks = [str(control.property(each) or "") for each in ("look", "faulty")]
    return (type(control).__name__, *looks)


@pytest.fixture
def _still_caret(qapp: QApplication) -> Iterator[None]:
    """Nothing blinks: a caret would differ by itself."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.usefixtures("_still_caret")
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_kind_of_control_on_every_page_shows_the_focus(furnished: Walk, theme: str) -> None:
    speak(furnished, "en", theme)
    unseen: set[str] = set()
    looked: set[tuple[str, ...]] = set()
    for name, place in places(furnished.window.desk.vault):
        furnished.go(place)
        settled(furnished)
        for control in by_tab(furnished.window):
            kind = kind_of(control)
            _scroll_to(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if kind in looked or not control.hasFocus() or control.visibleRegion().isEmpty():
                continue
            looked.add(kind)
            with_focus = _picture(furnished, control)
            control.clearFocus()
            QApplication.processEvents()
            if _picture(furnished, control) == with_focus:
                unseen.add(f"{name}: {kind} {control.accessibleName()}")
    assert unseen == set()
    assert len(looked) > 15
