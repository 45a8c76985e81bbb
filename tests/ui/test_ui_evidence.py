"""What a finding rests on: an answer is searched for, linked, gone to and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from findings_walk import at_findings, make_final, reads, seed, sideways, tap, texts, worker_code
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from ui_samples import PASSPHRASE, SITE_NAME, fill

from auditor_app.audit import answered_questions, link_evidence, list_findings
from auditor_app.ui.pages.finding import FindingPage
from auditor_app.ui.pages.record import RecordPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from ui_walk import Walk

    from auditor_app.ui.findings.evidence_field import EvidenceField
    from auditor_app.vault import EvidenceLink

COUNTRY = "/data/identification/country"
LONG = "Arbeitskräfteüberlassungsvertragsverletzungsfeststellungspflicht" * 3


def opened(
    open_window: Callable[[Path], Walk], folder: Path
) -> tuple[Walk, FindingPage, EvidenceField]:
    walk = open_window(folder)
    walk.unlock()
    page = at_findings(walk)
    tap(walk, next(iter(page.rows.values())))
    finding = walk.at(FindingPage)
    assert finding.editor is not None
    return walk, finding, finding.editor.evidence


def links(walk: Walk) -> list[EvidenceLink]:
    walk.quiet()
    vault = walk.window.desk.vault
    (found,) = list_findings(vault, vault.audits.list()[0].id)
    return list(found.finding.content.links)


def picking(walk: Walk, field: EvidenceField, words: str = "") -> None:
    tap(walk, field.ask)
    walk.until(field.picker.search.hasFocus)
    if words:
        walk.type(field.picker.search, words)


def offered(field: EvidenceField) -> list[str]:
    return [field.picker.list.item(at).text() for at in range(field.picker.list.count())]


def test_an_answer_is_found_by_its_words_and_linked_with_keys_alone(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk, page, field = opened(open_window, filled_vault)
    walk.until(field.ask.isVisible)
    field.ask.setFocus(Qt.FocusReason.TabFocusReason)
    walk.press(Qt.Key.Key_Space)
    walk.until(field.picker.search.hasFocus)
    everything = field.picker.list.count()
    assert everything > 20
    walk.type(field.picker.search, "COUNTRY jordan")
    assert 0 < field.picker.list.count() < everything
    assert "Jordan" in offered(field)[0]
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: len(field.rows) == 1)
    assert not field.picker.isVisible()
    assert QApplication.focusWidget() is field.ask
    walk.click(page.save)
    walk.until(lambda: page.state.accessibleName() == "All saved")
    (link,) = links(walk)
    assert (link.kind, link.form_id, link.ref) == ("question", "site_profile", COUNTRY)
    assert "Jordan" in texts(walk)


def test_nothing_of_a_worker_is_offered(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk, _, field = opened(open_window, filled_vault)
    picking(walk, field)
    assert not any(worker_code(walk) in each for each in offered(field))
    assert all(each.link.form_id == "site_profile" for each in field.picker._offered)
    walk.type(field.picker.search, "no such words anywhere")
    walk.until(field.picker.nothing.isVisible)
    assert not field.picker.take.isEnabled()


def test_what_is_linked_is_not_offered_again_and_can_be_taken_out(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk, page, field = opened(open_window, filled_vault)
    picking(walk, field, "Jordan")
    count = field.picker.list.count()
    tap(walk, field.picker.take)
    walk.until(lambda: len(field.rows) == 1)
    picking(walk, field, "Jordan")
    assert field.picker.list.count() == count - 1
    walk.press(Qt.Key.Key_Escape)
    walk.until(lambda: not field.picker.isVisible())
    assert QApplication.focusWidget() is field.ask
    tap(walk, field.rows[0].remove)
    walk.click(page.save)
    walk.until(lambda: page.state.accessibleName() == "All saved")
    assert links(walk) == []


def test_the_arrows_choose_while_one_types(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk, _, field = opened(open_window, filled_vault)
    picking(walk, field)
    second = field.picker.list.item(1).data(Qt.ItemDataRole.UserRole)
    walk.press(Qt.Key.Key_Down)
    assert field.picker.search.hasFocus()
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: [each.link for each in field.rows] == [second])


def test_the_finding_leads_to_the_question_and_keeps_what_was_typed(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    seed(filled_vault)
    walk, _, field = opened(open_window, filled_vault)
    picking(walk, field, "Jordan country")
    tap(walk, field.picker.take)
    walk.until(lambda: len(field.rows) == 1)
    jump = field.rows[0].jump
    assert jump is not None
    tap(walk, jump)
    walk.at(RecordPage)
    filler = walk.filler()
    walk.until(lambda: filler.ref == COUNTRY)
    assert [link.ref for link in links(walk)] == [COUNTRY]


def test_after_the_sign_off_it_is_shown_and_gone_to_but_not_changed(
    open_window: Callable[[Path], Walk], filled_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = seed(filled_vault)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        found = answered_questions(vault, finding.audit_id)
        link_evidence(vault, finding.id, next(e.link for e in found if e.link.ref == COUNTRY))
    make_final(filled_vault, monkeypatch)
    walk, _, field = opened(open_window, filled_vault)
    reads(walk, "Jordan")
    assert not field.ask.isVisible()
    assert not field.rows[0].remove.isVisible()
    jump = field.rows[0].jump
    assert jump is not None
    tap(walk, jump)
    walk.at(RecordPage)
    filler = walk.filler()
    walk.until(lambda: COUNTRY in filler.here.refs)


def test_long_words_stay_in_a_small_window(
    open_window: Callable[[Path], Walk], filled_vault: Path
) -> None:
    finding = seed(filled_vault)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        fill(vault, vault.records.of_audit(finding.audit_id)[0].id, {SITE_NAME: LONG})
    walk, page, field = opened(open_window, filled_vault)
    walk.window.resize(QSize(1024, 640))
    picking(walk, field, "Name of the site")
    assert sideways(page) == 0
    tap(walk, field.picker.take)
    walk.until(lambda: len(field.rows) == 1)
    assert sideways(page) == 0
