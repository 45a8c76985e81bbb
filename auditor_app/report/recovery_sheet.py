"""The recovery sheet: one page to print and lock away, with the code that opens a vault.

The code stands in groups of four, each sign in a cell of its own, and as a QR code (ISO/IEC 18004,
level Q: a quarter of it may be torn or stained) for a scanner at the laptop. The page is made in
memory; `save_recovery_sheet` is the only way onto a disk, and not into the vault that it opens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable, Spacer

from auditor_app.report import theme, wording
from auditor_app.report.blocks import Typesetter
from auditor_app.report.drawings import SignatureLine
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.qr_code import QrCode
from auditor_app.report.scripts import one_line
from auditor_app.report.shaping import Cluster, Glyph
from auditor_app.report.single_sheet import HEAD, LEAD, TITLE, single_sheet_pdf
from auditor_app.report.text import TextStyle
from auditor_app.report.words import ENGLISH, words_of
from auditor_app.vault.leaving import write_outside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from auditor_app.report.shaping import Piece, Shaper
    from auditor_app.report.words import Words
    from auditor_app.vault import Vault

_LONGEST_NAME = 48
_SIZE = 25.0
_CELL = 1.08
"""Of the size: as wide as the widest sign of the alphabet with air on both sides."""
_GROUP_GAP = 26.0
_LINE = 41.0
_GROUPS_A_LINE = 2
_QR_SIDE = 164.0

_TEXT = TextStyle(9.5, 14, theme.INK)
_MARK = TextStyle(9.5, 14, theme.ACCENT, "Bold")
_WARNING = TextStyle(10, 15, theme.ALERT, "Bold")
_STEPS = GridStyle(padding=2.5, gap=8, kind="list")
_FACTS = GridStyle(padding=9, gap=16)
_PANEL = GridStyle(padding=16, gap=18, background=theme.PANEL, inset=16)
_ALERT = GridStyle(padding=10, gap=0, background=theme.PANEL, inset=12)
_LINES = GridStyle(padding=0, gap=22)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the page. `code` is as `Vault.create` gives it, in groups with hyphens."""

    code: str
    vault_name: str
    vault_id: str
    made_on: date


def recovery_sheet_pdf(sheet: RecoverySheet, language: str = ENGLISH) -> bytes:
    """The page as a PDF: A4, fonts embedded, the same bytes for the same sheet.

    Raises:
        ReportError: a font of the installation is missing, or there are no words in `language`.
    """
    words = words_of(language)
    return single_sheet_pdf(
        _story(sheet, Typesetter(words)),
        words,
        title=words.gettext("Recovery sheet"),
        subject=words.gettext("Opens a vault when its passphrase is lost"),
        made_at=f"{sheet.made_on:%Y%m%d}000000",
        identity=f"{sheet.vault_id} {sheet.made_on.isoformat()}",
    )


def save_recovery_sheet(vault: Vault, code: str, target: Path, language: str = ENGLISH) -> None:
    """Write the page for `vault` to `target`, readable by its owner only; there it is in clear.

    Raises:
        TransferError: `target` is inside the vault that the page opens.
        ReportError: a font of the installation is missing.
        StorageFullError, VaultAccessError: nothing was written.
    """
    today = datetime.now().astimezone().date()
    sheet = RecoverySheet(code, vault.folder.name, vault.keys.vault_id, today)
    write_outside(vault.folder, target, recovery_sheet_pdf(sheet, language))


def _story(sheet: RecoverySheet, setter: Typesetter) -> list[Flowable]:
    words = setter.words
    steps = ((words.number(number), step) for number, step in enumerate(_use(words), 1))
    return [
        setter.text(words.gettext("Auditor · keep under lock and key"), theme.EYEBROW),
        setter.text(words.gettext("Recovery sheet"), TITLE),
        setter.text(
            words.gettext(
                "The code on this page opens the vault named below when its passphrase is lost. "
                "Whoever has this page and the laptop can read everything in the vault."
            ),
            LEAD,
        ),
        Spacer(0, 8),
        _facts(sheet, setter),
        Spacer(0, 8),
        Grid(
            (282, _QR_SIDE),
            [row(_Code(setter.shaper, sheet.code), QrCode(sheet.code, _QR_SIDE, "QR code", "Q"))],
            _PANEL,
        ),
        setter.text(words.gettext("How to use it"), HEAD),
        _listed(setter, steps),
        setter.text(words.gettext("Where to keep it"), HEAD),
        _listed(setter, (("•", rule) for rule in _keep(words))),
        Spacer(0, 14),
        Grid((1,), [row(setter.text(_warning(words), _WARNING))], _ALERT),
        Spacer(0, 34),
        _signature(setter),
    ]


def _use(words: Words) -> tuple[str, ...]:
    return (
        words.gettext("Start Auditor, open the vault and choose “Use the recovery code”."),
        words.gettext(
            "Type the code, line by line. Capitals, blanks and hyphens do not matter, O counts as "
            "0, I and L as 1; a typing error is noticed. A scanner at the laptop reads it from the "
            "square."
        ),
        words.gettext(
            "Set a new passphrase at once: Vault, “Change the passphrase”, this code being the one "
            "now."
        ),
        words.gettext(
            "If anybody may have seen this page, make a new code: Vault, “New recovery code”. This "
            "page then opens nothing any more; destroy it."
        ),
    )


def _keep(words: Words) -> tuple[str, ...]:
    return (
        words.gettext(
            "In a locked place, never with the laptop and never in the bag that you take to a site."
        ),
        words.gettext(
            "On paper only. Do not photograph, scan, send or store it; a telephone copies its "
            "pictures to other places."
        ),
        words.gettext(
            "Delete the file from which this page was printed, wherever it lies, and empty the bin."
        ),
    )


def _warning(words: Words) -> str:
    return words.gettext(
        "Nobody can replace this code: without it and without the passphrase the vault stays shut."
    )


def _facts(sheet: RecoverySheet, setter: Typesetter) -> Grid:
    name = one_line(sheet.vault_name)
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1]}…"
    words = setter.words
    facts = (
        (words.gettext("Vault"), name),
        (words.pgettext("of a vault", "Its number"), wording.short_id(sheet.vault_id)),
        (words.pgettext("a day", "Code made on"), words.day(sheet.made_on)),
    )
    cells = [
        (setter.text(label, theme.COLUMN), setter.text(value, theme.STRONG))
        for label, value in facts
    ]
    return Grid((1.6, 0.7, 1), [row(*cells)], _FACTS)


def _listed(setter: Typesetter, entries: Iterable[tuple[str, str]]) -> Grid:
    rows = [row(setter.text(mark, _MARK), setter.text(text, _TEXT)) for mark, text in entries]
    return Grid((0.03, 0.97), rows, _STEPS)


def _signature(setter: Typesetter) -> Grid:
    words = setter.words
    fields = (
        words.gettext("Kept by (name)"),
        words.pgettext("is kept", "Where"),
        words.gettext("Date and signature"),
    )
    cells = [(SignatureLine(room=4), setter.text(name, theme.SMALL)) for name in fields]
    return Grid((1, 1, 1), [row(*cells)], _LINES)


class _Code(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The code in lines of four groups, every sign in a cell of the same width."""

    def __init__(self, shaper: Shaper, code: str) -> None:
        super().__init__()
        groups = code.split("-")
        self._lines = [
            groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)
        ]
        self._shaper = shaper

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        self.width, self.height = available_width, max(_LINE * len(self._lines), _QR_SIDE)
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setFillColor(theme.INK)
        top = self.height - (self.height - _LINE * len(self._lines)) / 2
        for number, groups in enumerate(self._lines):
            baseline = top - _LINE * (number + 0.5) - 0.36 * _SIZE
            x = 0.0
            for group in groups:
                piece = self._spaced(group)
                canvas.write_line(group, [piece], x, baseline, _SIZE)
                x += piece.width * _SIZE / 1000 + _GROUP_GAP

    def _spaced(self, group: str) -> Piece:
        """The group as one cluster, so that it is copied out as one word in spite of the air."""
        (piece,) = self._shaper.word(group, None, "Bold", "und").pieces
        cell = 1000 * _CELL
        glyphs = tuple(
            Glyph(glyph.gid, cell, (cell - glyph.advance) / 2, glyph.up)
            for cluster in piece.clusters
            for glyph in cluster.glyphs
        )
        return replace(piece, clusters=(Cluster(group, glyphs),), width=cell * len(glyphs))
