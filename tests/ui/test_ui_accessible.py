"""For everyone: every control has a name and a role, is reached by keys, and shows the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from auditor_app.ui.destinations import (
    AlertsPlace,
    AuditPlace,
    AuditsPlace,
    EnrolmentPlace,
    FindingsPlace,
    HelpPlace,
    IndicatorPlace,
    IndicatorsPlace,
    MissingPlace,
    OutboxPlace,
    Place,
    RecordPlace,
    ReportPlace,
    SamplePlace,
    SettingsPlace,
    SignOffPlace,
    VaultPlace,
)
from auditor_app.ui.pages.create import CreatePage
from auditor_app.ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping}
OWN_PAGES = ("settings", "help", "laptop", "vault")
"""The pages whose every control is walked by keys here; of the others only names and roles."""


def places(walk: Walk) -> Iterator[tuple[str, Place]]:
    """Every page of the window that needs no more than a filled audit."""
    vault = walk.window.desk.vault
    audit_id = vault.audits.list()[0].id
    yield "audits", AuditsPlace()
    yield "audit", AuditPlace(audit_id)
    for record in vault.records.of_audit(audit_id):
        yield f"record {record.form_id}", RecordPlace(record.id)
    yield "missing", MissingPlace(audit_id)
    yield "sample", SamplePlace(audit_id)
    yield "indicators", IndicatorsPlace(audit_id)
    yield "indicator", IndicatorPlace(audit_id, "P2")
    yield "findings", FindingsPlace(audit_id)
    yield "alerts", AlertsPlace(audit_id)
    yield "sign-off", SignOffPlace(audit_id)
    yield "report", ReportPlace(audit_id)
    yield "outbox", OutboxPlace()
    yield "laptop", EnrolmentPlace()
    yield "vault", VaultPlace()
    yield "settings", SettingsPlace()
    yield "help", HelpPlace("form", AuditsPlace())


def controls(window: QWidget) -> list[QWidget]:
    """What a person can use now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and not isinstance(widget, QScrollBar)
        and not _is_part(widget)
    ]


def _is_part(widget: QWidget) -> bool:
    """Whether it belongs to a control that speaks for it: a list's view, a field's clear button."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def _labels(told: QAccessibleInterface | None) -> list[object]:
    if told is None:
        return []
    label = QAccessible.RelationFlag.Label
    return [r for r in told.relations() if label in r[1]]


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader could not say what they are."""
    found = []
    for control in controls(window):
        told = QAccessible.queryAccessibleInterface(control)
        name = told.text(QAccessible.Text.Name).strip() if told is not None else ""
        # On Linux a list's name is what is chosen; which list it is says its label.
        unlabelled = isinstance(control, QComboBox) and not _labels(told)
        if told is None or not name or unlabelled or told.role() in NO_ROLES:
            place = f"{type(control.parentWidget()).__name__} > {type(control).__name__}"
            found.append(f"{place} {control.objectName()} “{name}”")
    return found


def test_every_control_of_every_page_has_a_name_and_a_role(filled: Walk) -> None:
    found = {}
    for name, place in places(filled):
        filled.go(place)
        assert len(controls(filled.window)) >= 7, name
        if missing := nameless(filled.window):
            found[name] = missing
    assert found == {}


def test_every_control_before_the_vault_has_a_name_and_a_role(
    open_window: Callable[[Path], Walk], empty_vault: Path
) -> None:
    walk = open_window(empty_vault)
    gate = walk.at_gate(UnlockPage)
    assert nameless(walk.window) == []
    walk.click(gate.create_button)
    walk.at_gate(CreatePage)
    assert nameless(walk.window) == []


def test_states_are_told(filled: Walk) -> None:
    filled.go(SettingsPlace())
    rail = filled.window.rail
    here = QAccessible.queryAccessibleInterface(rail.settings).state()
    elsewhere = QAccessible.queryAccessibleInterface(rail.audits).state()
    assert here.checked
    assert not elsewhere.checked
    keep = QAccessible.queryAccessibleInterface(filled.window.page.vault.keep).state()
    assert keep.disabled


def tab_stops(walk: Walk, most: int = 250) -> list[QWidget]:
    """What Tab reaches, until it comes round."""
    seen: list[QWidget] = []
    for _ in range(most):
        walk.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            return seen
        seen.append(focus)
    raise AssertionError("Tab does not come round")


def by_tab(window: QWidget) -> list[QWidget]:
    """What Tab has to reach; of a group of choices one is enough."""
    return [c for c in controls(window) if c.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("page", OWN_PAGES)
def test_tab_reaches_every_control_and_comes_round(filled: Walk, page: str) -> None:
    place = dict(places(filled))[page]
    filled.go(place)
    wanted = by_tab(filled.window)
    reached = tab_stops(filled)
    left = [f"{type(w).__name__} {w.accessibleName()}" for w in wanted if w not in reached]
    assert left == []
    # And back again: no control keeps the focus for itself.
    before = QApplication.focusWidget()
    filled.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is not before


def test_tab_leaves_no_page_stuck(filled: Walk) -> None:
    """On every page Tab comes round and passes the rail."""
    for name, place in places(filled):
        filled.go(place)
        reached = tab_stops(filled)
        assert filled.window.rail.lock in reached, name


def _scroll_to(control: QWidget) -> None:
    above = control.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(control)
        QApplication.processEvents()


def _picture(walk: Walk, control: QWidget) -> bytes:
    """The control and a little around it, as it looks now."""
    window = walk.window
    corner = control.mapTo(window, QPoint(0, 0))
    around = QRect(corner, control.size()).adjusted(-4, -4, 4, 4)
    image = window.grab(around).toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("page", OWN_PAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_seen_on_every_control(filled: Walk, page: str, theme: str) -> None:
    walk = filled
    walk.choose_looks(theme=theme)
    walk.go(dict(places(walk))[page])
    # Nothing blinks: a caret would differ by itself.
    QApplication.setCursorFlashTime(0)
    unseen, seen = [], 0
    for control in by_tab(walk.window):
        _scroll_to(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not control.hasFocus() or control.visibleRegion().isEmpty():
            continue
        seen += 1
        with_focus = _picture(walk, control)
        control.clearFocus()
        QApplication.processEvents()
        if _picture(walk, control) == with_focus:
            unseen.append(f"{type(control).__name__} {control.accessibleName()}")
    QApplication.setCursorFlashTime(1000)
    assert unseen == []
    assert seen > 8
