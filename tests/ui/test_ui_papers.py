"""The papers of an audit in the window: one chooses which, and that one is shown and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import FILE_NAMES, QUALITIES, VARIANTS
from auditor_app.ui import files
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.vault.preferences import PRINT_QUALITIES

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QComboBox
    from ui_walk import Walk


def at_report(walk: Walk) -> ReportPage:
    walk.open_audit()
    walk.click(walk.at(AuditPage).steps["report"])
    page = walk.at(ReportPage)
    walk.until(page.print.isEnabled)
    return page


def choose(walk: Walk, page: ReportPage, box: QComboBox, value: str) -> None:
    """Choose from a list, and wait until that paper is shown."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    assert not page.print.isEnabled()
    assert page._pdf == b""
    walk.until(page.print.isEnabled)


def words_of(page: ReportPage) -> str:
    document = page.document
    return " ".join(document.getAllText(n).text() for n in range(document.pageCount()))


def test_every_variant_is_offered_and_the_clients_report_comes_first(filled: Walk) -> None:
    page = at_report(filled)
    offered = [page.papers.variant.itemData(n) for n in range(page.papers.variant.count())]
    assert tuple(offered) == VARIANTS
    assert page.papers.wish.variant == "full"
    assert "never for the site" in page.papers.for_whom.text()
    assert "for the client" in words_of(page)


def test_the_copy_for_the_site_is_shown_instead_of_the_clients_report(filled: Walk) -> None:
    page = at_report(filled)
    choose(filled, page, page.papers.variant, "site_copy")
    words = words_of(page)
    assert "copy for the site" in words
    assert "for the client" not in words.replace("report for the client", "")
    assert page.papers.for_whom.text().startswith("For the site")


def test_the_action_plan_has_no_photos_to_print_finely(filled: Walk) -> None:
    page = at_report(filled)
    assert page.papers.quality.isVisible()
    choose(filled, page, page.papers.variant, "action_plan")
    assert not page.papers.quality.isVisible()
    assert "Corrective action plan" in words_of(page)


def test_the_interpreters_card_asks_for_a_language_and_is_in_it(filled: Walk) -> None:
    page = at_report(filled)
    assert not page.papers.spoken.isVisible()
    choose(filled, page, page.papers.variant, "interpreter_card")
    assert page.document.pageCount() == 1
    choose(filled, page, page.papers.spoken, "es")
    assert "Prefiero no decirlo" in words_of(page) or "español" in words_of(page).lower()


def test_how_finely_photos_are_printed_is_kept_for_the_next_time(filled: Walk) -> None:
    page = at_report(filled)
    assert page.papers.wish.quality == "normal"
    choose(filled, page, page.papers.quality, "small")
    page.header.back.click()
    filled.at(AuditPage)
    assert at_report_again(filled).papers.wish.quality == "small"


def at_report_again(walk: Walk) -> ReportPage:
    walk.click(walk.at(AuditPage).steps["report"])
    page = walk.at(ReportPage)
    walk.until(page.print.isEnabled)
    return page


def test_a_saved_copy_is_the_paper_that_is_shown_under_its_own_name(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_report(filled)
    choose(filled, page, page.papers.variant, "site_copy")
    asked: list[str] = []

    def chosen(_: object, __: str, name: str, ___: str) -> Path:
        asked.append(name)
        return tmp_path / "copy.pdf"

    monkeypatch.setattr(files, "choose_target", chosen)
    filled.click(page.save)
    filled.click(page.go_on)
    filled.until((tmp_path / "copy.pdf").exists)
    assert asked == [FILE_NAMES["site_copy"]]
    assert (tmp_path / "copy.pdf").read_bytes() == page._pdf


def test_the_vault_and_the_report_mean_the_same_qualities() -> None:
    assert PRINT_QUALITIES == QUALITIES
