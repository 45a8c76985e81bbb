"""The report on the screen and on paper: the same pages, and no file in clear on the way."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPageRanges
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from auditor_app.errors import ReportError
from auditor_app.report.receipt_sheet import ReceiptSheet, receipt_sheet_pdf
from auditor_app.ui.delivering.steady import SteadyTime
from auditor_app.ui.finishing import printing
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.report import ReportPage

if TYPE_CHECKING:
    from pathlib import Path

    from ui_walk import Walk


def at_report(walk: Walk) -> ReportPage:
    walk.open_audit()
    walk.click(walk.at(AuditPage).steps["report"])
    page = walk.at(ReportPage)
    walk.until(lambda: page.document.pageCount() > 1)
    return page


def loaded(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def a_page() -> bytes:
    return receipt_sheet_pdf(
        ReceiptSheet("Fair Work", "b1", 1, "ab" * 32, 9, datetime.now(UTC), "Receipts", "AA", "BB")
    )


# --- the viewer


def test_one_goes_through_the_pages_and_sees_where_one_is(filled: Walk) -> None:
    page = at_report(filled)
    tools = page.tools
    count = page.document.pageCount()
    assert tools.pages.text() == f"of {count}"
    assert not tools.before.isEnabled()
    filled.click(tools.after)
    filled.until(lambda: tools.number.text() == "2")
    tools.number.setText(str(count))
    tools.number.returnPressed.emit()
    filled.until(lambda: page.view.pageNavigator().currentPage() == count - 1)
    assert not tools.after.isEnabled()


def test_pages_are_turned_also_where_what_python_keeps_of_the_view_has_ended(filled: Walk) -> None:
    page = at_report(filled)
    shiboken6.invalidate(page.view.pageNavigator())
    filled.click(page.tools.after)
    filled.until(lambda: page.tools.number.text() == "2")
    filled.click(page.tools.before)
    filled.until(lambda: page.tools.number.text() == "1")


def test_words_are_found_with_their_number_and_one_goes_from_one_to_the_next(filled: Walk) -> None:
    page = at_report(filled)
    tools = page.tools
    filled.type(tools.field, "Mithal")
    filled.until(lambda: tools.search.rowCount(tools.search.index(-1, -1)) > 1)
    filled.until(lambda: tools.found.text() not in ("", "0 found"))
    filled.click(tools.hit_after)
    assert tools.found.text().startswith("1 of ")
    filled.click(tools.hit_after)
    assert tools.found.text().startswith("2 of ")
    tools.field.setText("no such word anywhere")
    filled.until(lambda: tools.found.text() == "0 found")
    assert not tools.hit_after.isEnabled()


def test_leaving_lets_go_of_the_report_and_of_what_was_looked_for(filled: Walk) -> None:
    page = at_report(filled)
    filled.type(page.tools.field, "Mithal")
    tools, document = page.tools, page.document
    page.leave()
    assert document.pageCount() == 0
    assert tools.field.text() == ""
    assert page._pdf == b""


# --- paper


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="lp is the way of CUPS")
def test_the_very_bytes_that_are_shown_are_piped_to_the_printer_and_no_file_is_written(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, commands = tmp_path / "scratch", tmp_path / "commands"
    scratch.mkdir()
    commands.mkdir()
    out = tmp_path / "printed"
    lp = commands / "lp"
    lp.write_text(f'#!/bin/sh\ncat > {out}.bytes\necho "$@" > {out}.words\n')
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{commands}:/usr/bin:/bin")
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    page = at_report(filled)
    printer = QPrinter()
    wish = printing.Wish(printer, 2, 3)
    monkeypatch.setattr(printing, "ask", lambda *_: wish)
    shown = page._pdf
    filled.click(page.print)
    said = " ".join(each.text() for each in page.print_confirm.findChildren(QLabel))
    assert "unencrypted until they are printed" in said
    filled.click(page.go_on_printing)
    filled.until((tmp_path / "printed.words").exists)
    filled.until(page.print.isEnabled)
    assert (tmp_path / "printed.bytes").read_bytes() == shown
    words = (tmp_path / "printed.words").read_text("utf-8")
    assert "page-ranges=2-3" in words
    assert "Al-Mithal" not in words
    assert list(scratch.rglob("*")) == []


def test_a_print_service_that_refuses_is_a_sentence_in_place(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ReportError("The system's print service does not take the pages.", "Look.")

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask", lambda *_: printing.Wish(QPrinter(), 1, 1))
    monkeypatch.setattr(printing, "print_pages", refuse)
    page = at_report(filled)
    filled.click(page.print)
    filled.click(page.go_on_printing)
    filled.until(page.message.isVisible)
    assert "does not take" in page.message.words.text()
    assert page.print.isEnabled()


def test_without_a_printer_it_says_so_and_opens_no_dialog(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    monkeypatch.setattr(printing, "ask", pytest.fail)
    page = at_report(filled)
    filled.click(page.print)
    filled.click(page.go_on_printing)
    assert "No printer is set up" in page.message.words.text()


def test_what_is_painted_for_paper_is_what_is_shown(qapp: object, tmp_path: Path) -> None:
    pdf = a_page()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFullPage(True)
    printing.paint(pdf, printing.Wish(printer, 1, 1), lambda: False)
    paper = loaded((tmp_path / "paper.pdf").read_bytes())
    assert paper.pageCount() == 1
    size = QSize(300, 424)
    shown, printed = loaded(pdf).render(0, size), paper.render(0, size)
    dark = [
        (x, y)
        for x in range(0, 300, 3)
        for y in range(0, 424, 3)
        if shown.pixelColor(x, y).lightness() < 100 and shown.pixelColor(x, y).alpha()
    ]
    assert dark
    near = [
        any(
            printed.pixelColor(min(max(x + a, 0), 299), min(max(y + b, 0), 423)).lightness() < 160
            for a in range(-3, 4)
            for b in range(-3, 4)
        )
        for x, y in dark
    ]
    assert sum(near) / len(near) > 0.9


def ranged(ranges: str) -> QPrinter:
    printer = QPrinter()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    return printer


@pytest.mark.parametrize(
    ("ranges", "pages"),
    [
        ("2", (2,)),
        ("2-4", (2, 3, 4)),
        ("1-2,7", (1, 2, 7)),
        ("3,6-9", (3, 6, 7, 8)),
        ("9-12", (8,)),
    ],
)
def test_the_pages_that_were_asked_for_are_printed_and_none_between_them(
    qapp: object, ranges: str, pages: tuple[int, ...]
) -> None:
    wish = printing.wish_of(ranged(ranges), 8)
    assert wish.pages == pages
    asked = next(o for o in printing._options(wish) if o.startswith("page-ranges="))
    told = [part.split("-") for part in asked.partition("=")[2].split(",")]
    assert tuple(n for a, b in told for n in range(int(a), int(b) + 1)) == pages


def test_without_a_range_every_page_is_printed(qapp: object) -> None:
    assert printing.wish_of(QPrinter(), 4).pages == (1, 2, 3, 4)


def test_paper_in_shades_of_grey_has_no_colour_whatever_the_driver_does(
    qapp: object, tmp_path: Path
) -> None:
    colours = {}
    for name, mode in (
        ("colour", QPrinter.ColorMode.Color),
        ("grey", QPrinter.ColorMode.GrayScale),
    ):
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{name}.pdf"))
        printer.setColorMode(mode)
        printing.paint(a_page(), printing.Wish(printer, 1, 1), lambda: False)
        page = loaded((tmp_path / f"{name}.pdf").read_bytes()).render(0, QSize(300, 424))
        seen = (page.pixelColor(x, y) for x in range(300) for y in range(424))
        colours[name] = max(c.saturation() if c.alpha() else 0 for c in seen)
    assert colours["colour"] > 60
    assert colours["grey"] <= 2


def test_grey_is_told_to_the_print_service(qapp: object) -> None:
    printer = QPrinter()
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    assert "print-color-mode=monochrome" in printing._options(printing.Wish(printer, 1, 1))
    printer.setColorMode(QPrinter.ColorMode.Color)
    assert "print-color-mode=monochrome" not in printing._options(printing.Wish(printer, 1, 1))


def test_what_is_printed_in_grey_is_shown_in_grey_before(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QPrinter.ColorMode] = []

    def ask(_: object, __: int, color: QPrinter.ColorMode) -> None:
        asked.append(color)

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask", ask)
    page = at_report(filled)
    filled.click(page.print)
    filled.click(page.go_on_printing)
    filled.click(page.print)
    filled.click(page.grey)
    shown = page.view.viewport().grab().toImage()
    tints = (
        shown.pixelColor(x, y).saturation()
        for x in range(0, shown.width(), 2)
        for y in range(0, shown.height(), 2)
    )
    assert max(tints) <= 2
    filled.click(page.go_on_printing)
    assert asked == [QPrinter.ColorMode.Color, QPrinter.ColorMode.GrayScale]
    assert page.view.viewport().graphicsEffect() is None


def test_nothing_is_printed_into_a_file(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    monkeypatch.setattr(printing.sys, "platform", "win32")
    with pytest.raises(ReportError, match="into a file"):
        printing.print_pages(a_page(), printing.Wish(printer, 1, 1), lambda: False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("platform", "pipes"),
    [("linux", True), ("freebsd14", True), ("win32", False), ("darwin", False)],
)
def test_pages_are_painted_only_where_no_file_is_written_by_that(
    platform: str, pipes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing.sys, "platform", platform)
    assert printing._goes_through_cups() is pipes


def test_a_lock_stops_the_paper_between_two_pages(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printing.paint(a_page(), printing.Wish(printer, 1, 1), lambda: True)
    assert printer.printerState() != QPrinter.PrinterState.Active


# --- time left


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_time_left_does_not_jump_when_one_chunk_is_slow() -> None:
    clock = Clock()
    steady = SteadyTime(clock)
    steady.feed(180)
    assert steady.words() == "about 3 minutes left"
    for left in (175, 400, 170, 165):
        clock.now += 4
        steady.feed(left)
        assert steady.words() == "about 3 minutes left"


def test_the_time_left_follows_a_line_that_has_changed() -> None:
    clock = Clock()
    steady = SteadyTime(clock)
    steady.feed(180)
    for _ in range(8):
        clock.now += 2
        steady.feed(1500)
    assert steady.words() == "about 25 minutes left"


def test_the_time_left_counts_down_while_nothing_new_is_known() -> None:
    clock = Clock()
    steady = SteadyTime(clock)
    steady.feed(200)
    assert steady.words() == "about 4 minutes left"
    clock.now += 90
    steady.feed(None)
    assert steady.words() == "about 2 minutes left"
    clock.now += 105
    assert steady.words() == "a few seconds left"


def test_nothing_is_said_while_nothing_is_known() -> None:
    steady = SteadyTime(Clock())
    steady.feed(None)
    steady.feed(float("inf"))
    assert steady.words() == ""
