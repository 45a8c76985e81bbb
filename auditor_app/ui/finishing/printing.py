"""The report on paper: the bytes that are previewed, through the system's dialog, no file between.

Qt prints on Linux by writing the pages into a temporary file for CUPS. Here they are piped into its
command `lp` instead, which hands them on as they come. On Windows and macOS the pages are painted,
each from the PDF in memory. Past that point they are the system's: its print service keeps them in
clear until they are printed, and some printers for longer, which is said before.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from shiboken6 import isValid

from auditor_app.errors import ReportError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LP: Final = "lp"
_FINEST: Final = 300
"""Dots per inch beyond which nobody sees a difference and memory only grows."""
_PATIENCE: Final = 120
_TITLE: Final = "Auditor"
"""What a print queue shows to others: never the audit's name."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was chosen in the dialog: pages from 1, `last` included; `further` ranges after it."""

    printer: QPrinter
    first: int
    last: int
    further: tuple[tuple[int, int], ...] = ()

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """All that are printed, in their order."""
        return ((self.first, self.last), *self.further)

    @property
    def pages(self) -> tuple[int, ...]:
        """Each page that is printed, from 1."""
        return tuple(page for first, last in self.ranges for page in range(first, last + 1))

    @property
    def is_grey(self) -> bool:
        """Whether it is printed in shades of grey."""
        return self.printer.colorMode() == QPrinter.ColorMode.GrayScale


def has_printer() -> bool:
    """Whether a printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask(
    parent: QWidget, pages: int, color: QPrinter.ColorMode = QPrinter.ColorMode.Color
) -> Wish | None:
    """The system's dialog; None where the person thinks better of it.

    `color` is what was previewed; the dialog can change it.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setColorMode(color)
    printer.setDocName(_TITLE)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    # Into a file it is saved with the other button, which says what that means.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)  # noqa: FBT003 - Qt's
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    accepted = bool(dialog.exec())
    # The vault may have locked itself, and the page with it, while the dialog was open.
    if not accepted or not isValid(parent):
        return None
    return wish_of(printer, pages)


def wish_of(printer: QPrinter, pages: int) -> Wish:
    """The pages that a printer was set to print."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return Wish(printer, 1, pages)
    # Several may be typed, such as 1-3, 7: from the first to the last is not what was meant.
    asked = [(each.from_, each.to) for each in printer.pageRanges().toRangeList()]
    asked = asked or [(printer.fromPage(), printer.toPage())]
    first, *further = [
        (min(max(begin, 1), pages), min(max(end, begin, 1), pages)) for begin, end in asked
    ]
    return Wish(printer, *first, tuple(further))


def print_pages(pdf: bytes, wish: Wish, stopped: Callable[[], bool]) -> None:
    """Print `pdf`; done off the UI thread. `stopped` ends it between two pages.

    Raises:
        ReportError: the print service does not take the pages.
    """
    if _goes_through_cups():
        _pipe(pdf, wish)
        return
    if wish.printer.outputFormat() != QPrinter.OutputFormat.NativeFormat:
        # A format of Qt's own is a file in clear, whatever was taken out of the dialog.
        raise ReportError(
            "Nothing is printed into a file.",
            "Choose a printer, or save a copy with the other button.",
        )
    paint(pdf, wish, stopped)


def paint(pdf: bytes, wish: Wish, stopped: Callable[[], bool]) -> None:
    """Paint the pages, each from memory.

    Raises:
        ReportError: the printer cannot be begun with.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(wish.printer):
        raise ReportError(
            "The printer does not take the pages.",
            "Look whether it is switched on and connected, or choose another one.",
        )
    try:
        for place, page in enumerate(wish.pages):
            if stopped():
                wish.printer.abort()
                return
            if place:
                wish.printer.newPage()
            _paint_page(document, page - 1, painter, wish)
    finally:
        painter.end()
        document.close()


def _paint_page(document: QPdfDocument, page: int, painter: QPainter, wish: Wish) -> None:
    """As large as the paper allows, in the middle of it; in grey whatever the driver does."""
    printer = wish.printer
    size = document.pagePointSize(page)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    width, height = size.width() * scale, size.height() * scale
    fine = min(1.0, _FINEST / max(printer.resolution(), 1))
    image = document.render(page, QSize(round(width * fine), round(height * fine)))
    if wish.is_grey:
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        over = QPainter(white)
        over.drawImage(0, 0, image)
        over.end()
        image = white.convertToFormat(QImage.Format.Format_Grayscale8)
    across, down = (paper.width() - width) / 2, (paper.height() - height) / 2
    painter.drawImage(QRectF(across, down, width, height), image)


def _goes_through_cups() -> bool:
    """Everywhere but where Qt is known to write no file: the others have its printing of CUPS."""
    return sys.platform not in {"win32", "darwin"}


def _pipe(pdf: bytes, wish: Wish) -> None:
    command = shutil.which(_LP)
    if command is None:
        raise ReportError(
            "The command lp, which hands the pages on without a file, is missing.",
            "Install the CUPS client (cups-client), or save a copy and print that.",
        )
    try:
        done = subprocess.run(
            [command, *_options(wish), "-"],
            input=pdf,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _refused() from error
    if done.returncode:
        raise _refused()


def _options(wish: Wish) -> list[str]:
    """What the dialog was set to, in lp's words (CUPS, lp(1))."""
    printer = wish.printer
    options = ["-s", "-t", _TITLE, "-n", str(max(printer.copyCount(), 1))]
    if printer.printerName():
        options += ["-d", printer.printerName()]
    ranges = ",".join(f"{first}-{last}" for first, last in wish.ranges)
    options += ["-o", f"page-ranges={ranges}", "-o", "fit-to-page"]
    sides = {
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
        QPrinter.DuplexMode.DuplexNone: "one-sided",
    }.get(printer.duplex())
    if sides is not None:
        options += ["-o", f"sides={sides}"]
    if wish.is_grey:
        # The second is what printers with a PPD of old listen to.
        options += ["-o", "print-color-mode=monochrome", "-o", "ColorModel=Gray"]
    paper = printer.pageLayout()
    if paper.isValid() and paper.pageSize().isValid():
        options += ["-o", f"media={paper.pageSize().key()}"]
    if paper.orientation() == QPageLayout.Orientation.Landscape:
        options += ["-o", "landscape"]
    return options


def _refused() -> ReportError:
    return ReportError(
        "The system's print service does not take the pages.",
        "Look whether the printer is set up and switched on, or choose another one.",
    )
