"""What is typed and no answer yet, as half a date is: kept, and never called saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from ui_samples import PASSPHRASE

from auditor_app.ui.form.unsaid import Unsaid
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.xforms import RepeatRemoved

if TYPE_CHECKING:
    from ui_walk import Walk


VISIT = "/data/identification/visit_date"


def test_half_a_date_is_there_when_one_comes_back_to_its_page(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of(VISIT)
    edit.selectAll()
    unlocked.type(edit, "2026-11")
    filler.go_on()
    page = unlocked.window.page
    unlocked.quiet()
    assert page.saving.accessibleName().startswith("Being typed… (saved ")
    assert filler.resume_point().typed == {VISIT: "2026-11"}
    filler.go_back()
    edit = unlocked.edit_of(VISIT)
    assert edit.text() == "2026-11"
    unlocked.type(edit, "-23")
    filler.go_on()
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    assert filler.session.value(VISIT) == "2026-11-23"
    assert filler.resume_point().typed == {}


def test_half_a_date_that_waits_on_another_page_outlives_a_lock(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    edit = unlocked.edit_of(VISIT)
    edit.selectAll()
    unlocked.type(edit, "2026-11")
    filler.go_on()
    unlocked.lock()
    gate = unlocked.at_gate(UnlockPage)
    unlocked.type(gate.secret, PASSPHRASE)
    unlocked.press(Qt.Key.Key_Return)
    filler = unlocked.filler()
    assert VISIT not in filler.here.refs
    assert unlocked.edit_of(VISIT).text() == "2026-11"


def test_a_date_that_is_no_date_yet_is_never_called_saved(unlocked: Walk) -> None:
    unlocked.start_audit("Northgate")
    filler = unlocked.open_record()
    page = unlocked.window.page
    edit = unlocked.edit_of(VISIT)
    unlocked.quiet()
    edit.selectAll()
    said: list[str] = []
    filler.keeper.saving_changed.connect(lambda _: said.append(page.saving.accessibleName()))
    unlocked.type(edit, "2026-11")
    unlocked.until(lambda: filler.session.value(VISIT) == "")
    unlocked.until(lambda: filler.sheet.question(VISIT).message)
    unlocked.quiet()
    assert said
    assert not any(words.startswith(("Saved", "All saved")) for words in said)
    unlocked.type(edit, "-23")
    unlocked.until(lambda: page.saving.accessibleName().startswith("Saved"))
    assert filler.session.value(VISIT) == "2026-11-23"


def test_what_waits_in_an_instance_moves_up_with_it() -> None:
    unsaid = Unsaid()
    unsaid.look({f"/r[{n}]/since": f"200{n}" for n in range(1, 4)} | {"/r[3]/s[2]/x": "-"})
    unsaid.follow(RepeatRemoved("/r[2]"))
    assert unsaid.typed() == {"/r[1]/since": "2001", "/r[2]/since": "2003", "/r[2]/s[2]/x": "-"}
    unsaid.look({"/r[1]/since": ""})
    assert set(unsaid.typed()) == {"/r[2]/since", "/r[2]/s[2]/x"}
