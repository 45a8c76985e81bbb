"""Entries of a repeat in the window: listed, opened, copied, moved, removed; nothing gets lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from ui_samples import values_in
from ui_sheets import Sheet, form_xml

from auditor_app.ui.form.entries import entries_of
from auditor_app.ui.form.unsaid import Typed, Unsaid
from auditor_app.ui.questions import repeats
from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.questions.repeats import InstanceCard, RepeatFooter
from auditor_app.xforms import FormSession, RepeatMoved, parse_xform

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

PROVIDER = "/data/provider"
NAME = PROVIDER + "[{}]/provider_item/provider_name"
DEBT = "/data/p/debt"

CARDS = form_xml(
    '<p><debt jr:template=""><who/><day/><code/></debt></p>',
    '<bind nodeset="/data/p/debt/day" type="date"/>',
    f'<group ref="/data/p" appearance="field-list"><label>Debts</label><group ref="{DEBT}">'
    f'<label>Debt</label><repeat nodeset="{DEBT}">'
    f'<input ref="{DEBT}/who"><label>To whom?</label></input>'
    f'<input ref="{DEBT}/day"><label>Since when?</label></input>'
    f'<input ref="{DEBT}/code" appearance="masked"><label>Code</label></input>'
    "</repeat></group></group>",
)


def with_providers(walk: Walk, *names: str) -> RepeatFooter:
    walk.start_audit("Northgate")
    filler = walk.open_record()
    question = walk.question("/data/providers/uses_providers")
    assert isinstance(question, ChoiceList)
    walk.click(next(row for row in question.rows() if row.value == "yes"))
    for number, name in enumerate(names, 1):
        if number > 1:
            filler.jump(PROVIDER)
            walk.click(filler.sheet.findChild(RepeatFooter).add)
        walk.type(walk.edit_of(NAME.format(number)), name)
    return listed(walk)


def listed(walk: Walk) -> RepeatFooter:
    """The page on which entries are listed."""
    filler = walk.filler()
    filler.jump(PROVIDER)
    footer = filler.sheet.roll.widgets[PROVIDER]
    assert isinstance(footer, RepeatFooter)
    walk.until(footer.isVisible)
    return footer


def said_in(footer: RepeatFooter) -> list[str]:
    return [label.text() for label in footer.findChildren(QLabel) if label.isVisible()]


def names_of(walk: Walk) -> list[str]:
    session = walk.filler().session
    return [session.value(NAME.format(n + 1)) for n in range(len(session.node(PROVIDER).instances))]


def test_entries_are_listed_where_one_is_added_and_lead_to_their_page(unlocked: Walk) -> None:
    footer = with_providers(unlocked, "First", "Second")
    assert "First" in said_in(footer)
    door = next(
        d for d in footer.stops() if "Open" in d.accessibleName() and "2" in d.accessibleName()
    )
    unlocked.click(door)
    edit = unlocked.filler().sheet.question(NAME.format(2)).answer_widget()
    unlocked.until(edit.hasFocus)
    assert edit.text() == "Second"


def test_an_entry_is_moved_by_keys_and_is_so_in_the_vault_and_after_undoing(
    unlocked: Walk, empty_vault: Path
) -> None:
    footer = with_providers(unlocked, "First", "Second", "Third")
    up = footer.tools(f"{PROVIDER}[3]").up
    up.setFocus()
    unlocked.press(Qt.Key.Key_Space)
    unlocked.until(lambda: names_of(unlocked) == ["First", "Third", "Second"])
    unlocked.press(Qt.Key.Key_Space)
    unlocked.until(lambda: names_of(unlocked) == ["Third", "First", "Second"])
    footer = listed(unlocked)
    assert not footer.tools(f"{PROVIDER}[1]").up.isEnabled()
    page = unlocked.window.page
    unlocked.until(page.undoing.undo.isEnabled)
    unlocked.click(page.undoing.undo)
    unlocked.until(lambda: names_of(unlocked) == ["First", "Third", "Second"])
    unlocked.lock()
    values = values_in(empty_vault)
    assert [values[NAME.format(n)] for n in (1, 2, 3)] == ["First", "Third", "Second"]


def test_a_copy_is_shown_at_once_with_its_answers(unlocked: Walk, empty_vault: Path) -> None:
    footer = with_providers(unlocked, "First", "Second")
    unlocked.click(footer.tools(f"{PROVIDER}[1]").copy)
    edit = unlocked.filler().sheet.question(NAME.format(3)).answer_widget()
    unlocked.until(edit.hasFocus)
    assert edit.text() == "First"
    unlocked.lock()
    assert values_in(empty_vault)[NAME.format(3)] == "First"


def test_an_entry_is_removed_from_the_list_with_two_presses(unlocked: Walk) -> None:
    footer = with_providers(unlocked, "First", "Second")
    remove = footer.tools(f"{PROVIDER}[1]").remove
    unlocked.click(remove)
    assert names_of(unlocked) == ["First", "Second"]
    unlocked.click(remove)
    unlocked.until(lambda: names_of(unlocked) == ["Second"])
    assert "Second" in said_in(listed(unlocked))
    assert "First" not in said_in(listed(unlocked))


def test_half_a_date_follows_its_entry(qtbot: QtBot) -> None:
    unsaid = Unsaid()
    typed = {f"{DEBT}[1]/day": "2026-1", f"{DEBT}[3]/day": "2025"}
    unsaid.look({ref: Typed(text, "") for ref, text in typed.items()})
    unsaid.follow(RepeatMoved(f"{DEBT}[3]", 1))
    assert unsaid.typed() == {f"{DEBT}[2]/day": "2026-1", f"{DEBT}[1]/day": "2025"}


def cards(qtbot: QtBot, *names: str, readonly: bool = False) -> Sheet:
    shown = Sheet(qtbot, CARDS, readonly=readonly)
    for number, name in enumerate(names, 1):
        shown.session.add_repeat(DEBT)
        shown.session.answer(f"{DEBT}[{number}]/who", name)
    shown.sheet.show_session(shown.session)
    shown.sheet.show_pages(shown.session.pages()[:1], at_once=20)
    return shown


def test_cards_know_which_of_them_can_still_move(qtbot: QtBot) -> None:
    shown = cards(qtbot, "A", "B")
    first, second = (shown.widget(f"{DEBT}[{n}]") for n in (1, 2))
    assert isinstance(first, InstanceCard)
    assert isinstance(second, InstanceCard)
    enabled = [(c.tools.up.isEnabled(), c.tools.down.isEnabled()) for c in (first, second)]
    assert enabled == [(False, True), (True, False)]
    shown.sheet.apply(shown.session.add_repeat(DEBT))
    assert second.tools.down.isEnabled()


def test_keys_inside_of_a_card_ask_for_it_to_be_moved(qtbot: QtBot) -> None:
    shown = cards(qtbot, "A", "B")
    asked: list[tuple[str, int]] = []
    shown.sheet.entry_moved.connect(lambda ref, place: asked.append((ref, place)))
    shown.sheet.question(f"{DEBT}[2]/who").focus_answer()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    edit = shown.sheet.question(f"{DEBT}[2]/who").answer_widget()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_Down, both)
    assert asked == []
    qtbot.keyClick(edit, Qt.Key.Key_Up, both)
    assert asked == [(f"{DEBT}[2]", 1)]


def test_tab_passes_by_every_tool_of_a_card(qtbot: QtBot) -> None:
    shown = cards(qtbot, "A", "B")
    card = shown.widget(f"{DEBT}[1]")
    assert isinstance(card, InstanceCard)
    card.tools.down.setFocus()
    qtbot.waitUntil(card.tools.down.hasFocus)
    seen = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:2] == [card.tools.copy, card.tools.remove]
    assert shown.sheet.question(f"{DEBT}[1]/who").isAncestorOf(seen[2])
    names = [stop.accessibleName() for stop in card.stops()]
    assert names == ["Move Debt 1 up", "Move Debt 1 down", "Copy Debt 1", "Remove Debt 1"]


def test_what_the_form_hides_is_hidden_in_the_list_and_long_lists_have_an_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = FormSession(parse_xform(CARDS))
    for number in (1, 2, 3):
        session.add_repeat(DEBT)
        session.answer(f"{DEBT}[{number}]/who", f"Lender {number}\n" + "x" * 100)
        session.answer(f"{DEBT}[{number}]/code", "secret")
    monkeypatch.setattr("auditor_app.ui.form.entries.MOST_LISTED", 2)
    found = entries_of(session, DEBT)
    assert [entry.ref for entry in found] == [f"{DEBT}[1]", f"{DEBT}[2]"]
    assert found[0].summary.startswith("Lender 1 xxx")
    assert len(found[0].summary) < 70
    assert "secret" not in found[0].summary
    assert repeats.MOST_LISTED == 50


def test_entries_of_a_finished_record_can_be_read_and_not_handled(qtbot: QtBot) -> None:
    shown = cards(qtbot, "A", "B", readonly=True)
    asked: list[object] = []
    shown.sheet.entry_moved.connect(lambda *told: asked.append(told))
    card = shown.widget(f"{DEBT}[2]")
    assert isinstance(card, InstanceCard)
    assert not card.tools.isVisible()
    card.tools.shift(-1)
    assert asked == []
    footer = shown.widget(DEBT)
    assert isinstance(footer, RepeatFooter)
    assert not footer.add.isVisible()


PAGES = form_xml(
    '<home jr:template=""><name/></home>',
    "",
    '<group ref="/data/home"><label>House</label><repeat nodeset="/data/home">'
    '<input ref="/data/home/name"><label>Name</label></input></repeat></group>',
)


def test_a_list_on_the_sheet_of_the_whole_form_follows_the_answers(qtbot: QtBot) -> None:
    shown = Sheet(qtbot, PAGES, whole=True)
    shown.session.add_repeat("/data/home")
    shown.sheet.show_session(shown.session)
    shown.sheet.show_pages(shown.session.pages(), at_once=20)
    footer = shown.widget("/data/home")
    assert isinstance(footer, RepeatFooter)
    assert [entry.summary for entry in footer.entries] == [""]
    shown.sheet.apply(shown.session.answer("/data/home[1]/name", "North"))
    qtbot.waitUntil(lambda: [entry.summary for entry in footer.entries] == ["North"])
    shown.sheet.apply(shown.session.copy_repeat("/data/home[1]"))
    assert [entry.summary for entry in footer.entries] == ["North", "North"]
