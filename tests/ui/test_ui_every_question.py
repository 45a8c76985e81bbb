"""A form with every kind of question, filled in the window by keyboard, locked and opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from ui_samples import PASSPHRASE

from auditor_app.audit.filling import session_for
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import Vault
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.ui.form.filler import FormFiller

PAGE = "/data/page"
ITEMS = "".join(
    f"<item><value>{value}</value><label>{label}</label></item>"
    for value, label in (("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"))
)
QUESTIONS = {
    "clock": ("time", "input", ""),
    "moment": ("dateTime", "input", ""),
    "month": ("date", "input", "month-year"),
    "fee": ("int", "input", "thousands-sep"),
    "beds": ("int", "input", "counter"),
    "place": ("string", "select1", "autocomplete"),
    "places": ("string", "select", "minimal"),
    "grid": ("string", "select1", "list-nolabel"),
    "scale": ("string", "select1", "likert"),
    "safe": ("int", "range", ""),
    "stars": ("int", "range", "rating"),
    "untouched": ("int", "range", ""),
    "order": ("odk:rank", "odk:rank", ""),
}
MANY = "".join(f"<item><name>p{n}</name><label>Place {n}</label></item>" for n in range(3_000))


def control(name: str) -> str:
    _, kind, appearance = QUESTIONS[name]
    bounds = ' start="1" end="5" step="1"' if kind == "range" else ""
    choices = ITEMS if "select" in kind or "rank" in kind else ""
    if name == "place":
        choices = (
            "<itemset nodeset=\"instance('places')/root/item\">"
            '<value ref="name"/><label ref="label"/></itemset>'
        )
    where = f'ref="{PAGE}/{name}" appearance="{appearance}"{bounds}'
    return f"<{kind} {where}><label>{name}</label>{choices}</{kind}>"


FORM = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>Every</h:title><model>'
    '<instance><data id="worker_interview" version="t"><setting><pseudonym/></setting><quick/>'
    f"<page>{''.join(f'<{name}/>' for name in QUESTIONS)}</page><last/></data></instance>"
    f'<instance id="places"><root>{MANY}</root></instance>'
    + "".join(
        f'<bind nodeset="{PAGE}/{name}" type="{kind}"/>' for name, (kind, *_) in QUESTIONS.items()
    )
    + "</model></h:head><h:body>"
    '<group ref="/data/setting" appearance="field-list"><label>Start</label>'
    '<input ref="/data/setting/pseudonym"><label>Pseudonym</label></input></group>'
    f'<select1 ref="/data/quick" appearance="quick"><label>Quick</label>{ITEMS}</select1>'
    f'<group ref="{PAGE}" appearance="field-list"><label>All</label>'
    f"{''.join(map(control, QUESTIONS))}</group>"
    '<input ref="/data/last"><label>Last</label></input></h:body></h:html>'
)


@pytest.fixture
def every(open_window: Callable[[Path], Walk], filled_vault: Path) -> tuple[Walk, str]:
    """The window at the audit, with a record of that form last in its list; its id."""
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        form = parse_xform(FORM, "worker_interview")
        vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
        pinned = (form.digest, form.form_id, form.version)
        values = session_for(vault, form).values()
        record = vault.records.create(audit.id, *pinned, "worker_interview", "Every", values)
    walk = open_window(filled_vault)
    walk.unlock()
    walk.open_audit()
    return walk, record.id


def at(filler: FormFiller, name: str) -> None:
    """Put the focus where a question is answered."""
    filler.sheet.focus_question(f"{PAGE}/{name}", insist=False)


def stored(folder: Path, record_id: str) -> dict[str, str]:
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        return vault.records.values(record_id)


def come_back(walk: Walk) -> None:
    """Unlock, where the record is still open."""
    gate = walk.at_gate(UnlockPage)
    walk.type(gate.secret, PASSPHRASE)
    walk.qtbot.keyClick(gate.secret, Qt.Key.Key_Return)


def fill(walk: Walk, filler: FormFiller) -> None:
    def keys(
        *pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in pressed:
            walk.press(key, modifier)

    def typed(text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        walk.qtbot.keyClicks(focus, text)

    key = Qt.Key
    at(filler, "clock")
    typed("0630")
    at(filler, "moment")
    typed("2026-11-23")
    keys(key.Key_Tab, key.Key_Tab)
    typed("14:30")
    at(filler, "month")
    typed("2026-03")
    at(filler, "fee")
    typed("125000")
    at(filler, "beds")
    keys(key.Key_Up, key.Key_Up)
    at(filler, "place")
    typed("place 2999")
    keys(key.Key_Return)
    at(filler, "places")
    typed("alp")
    keys(key.Key_Return)
    typed("gam")
    keys(key.Key_Return)
    at(filler, "grid")
    keys(key.Key_Space, key.Key_Right)
    at(filler, "scale")
    keys(key.Key_Left)
    at(filler, "safe")
    keys(key.Key_End, key.Key_Left)
    at(filler, "stars")
    keys(key.Key_Home, key.Key_Right, key.Key_Right)
    at(filler, "order")
    keys(key.Key_End)
    keys(key.Key_Up, key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)


def test_every_question_is_answered_by_keys_and_its_answer_outlives_a_lock(
    every: tuple[Walk, str], filled_vault: Path
) -> None:
    walk, record_id = every
    filler = walk.open_record(2)
    assert filler.session.form.title == "Every"
    filler.jump(f"{PAGE}/clock")
    fill(walk, filler)
    walk.lock()
    values = stored(filled_vault, record_id)
    answers = {name: values[f"{PAGE}/{name}"] for name in QUESTIONS}
    assert answers.pop("moment").startswith("2026-11-23T14:30:00.000")
    assert answers == {
        "clock": "06:30:00",
        "month": "2026-03-01",
        "fee": "125000",
        "beds": "2",
        "place": "p2999",
        "places": "a c",
        "grid": "b",
        "scale": "c",
        "safe": "4",
        "stars": "3",
        "untouched": "",
        "order": "c a b",
    }
    come_back(walk)
    filler = walk.filler()
    walk.until(lambda: filler.sheet.question(f"{PAGE}/place") is not None)
    shown = {
        name: filler.sheet.question(f"{PAGE}/{name}").findChildren(QLineEdit)[0].text()
        for name in ("clock", "moment", "month", "place", "safe")
    }
    assert shown == {
        "clock": "06:30",
        "moment": "2026-11-23",
        "month": "2026-03",
        "place": "Place 2999",
        "safe": "4",
    }
    # To look at a form answers none of its questions.
    filler.go_on()
    walk.quiet()
    assert filler.session.value(f"{PAGE}/untouched") == ""


def test_what_is_half_said_on_every_question_waits_for_the_person(
    every: tuple[Walk, str], filled_vault: Path
) -> None:
    walk, record_id = every
    filler = walk.open_record(2)
    filler.jump(f"{PAGE}/clock")
    halves = {"clock": "06", "moment": "2026-1", "month": "2026-", "place": "Plac", "safe": "9"}
    for name, text in halves.items():
        edit = filler.sheet.question(f"{PAGE}/{name}").findChildren(QLineEdit)[0]
        edit.setFocus()
        walk.qtbot.keyClicks(edit, text)
    for popup in filter(None, [QApplication.activePopupWidget()]):
        popup.hide()
    filler.go_on()
    assert set(filler.resume_point().typed) == {f"{PAGE}/{name}" for name in halves}
    walk.lock()
    assert all(stored(filled_vault, record_id)[f"{PAGE}/{name}"] == "" for name in halves)
    come_back(walk)
    filler = walk.filler()
    filler.jump(f"{PAGE}/clock", insist=False)
    for name, text in halves.items():
        question = filler.sheet.question(f"{PAGE}/{name}")
        assert question.findChildren(QLineEdit)[0].text() == text
        assert question.message


def test_a_quick_question_leads_on_once_it_is_answered(every: tuple[Walk, str]) -> None:
    walk, _ = every
    filler = walk.open_record(2)
    filler.jump("/data/quick")
    question = filler.sheet.question("/data/quick")
    question.focus_answer()
    walk.press(Qt.Key.Key_Down)
    walk.quiet()
    assert filler.here.ref == "/data/quick"
    walk.press(Qt.Key.Key_Space)
    walk.until(lambda: filler.here.ref == PAGE)
    assert filler.session.value("/data/quick") == "b"


def test_undoing_shows_what_there_was_before_in_every_control(every: tuple[Walk, str]) -> None:
    walk, _ = every
    filler = walk.open_record(2)
    filler.jump(f"{PAGE}/safe")
    walk.press(Qt.Key.Key_End)
    filler.flush()
    page = walk.window.page
    walk.until(page.undoing.undo.isEnabled)
    walk.click(page.undoing.undo)
    walk.until(lambda: filler.session.value(f"{PAGE}/safe") == "")
    walk.until(filler.isEnabled)
    scale = filler.sheet.question(f"{PAGE}/safe").answer_widget()
    assert not scale.is_set
    assert not filler.sheet.findChildren(QComboBox)
