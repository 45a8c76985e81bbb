"""Choosing which paper of an audit is shown, printed and saved, and how finely its photos are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from auditor_app.ui.controls import column, keep_wheel_out, label
from auditor_app.ui.finishing.paper_wish import PaperWish
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.pages.page import SIDE
from auditor_app.ui.theme import GRID, scaled

if TYPE_CHECKING:
    from auditor_app.report import PrintQuality, Variant
    from auditor_app.ui.finishing.paper_wish import PaperOffer

_WITH_PHOTOS: Final = frozenset(("full", "site_copy"))


class VariantBar(QFrame):
    """Lists for the variant, and for what that variant lets one choose.

    Signals:
        chosen(PaperWish): another paper is wished for.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.variant = QComboBox()
        for words, variant in _variants():
            self.variant.addItem(words, variant)
        self.quality = QComboBox()
        for words, value in (
            (self.tr("Small: a small file"), "small"),
            (self.tr("Normal"), "normal"),
            (self.tr("Large: for good printers"), "large"),
        ):
            self.quality.addItem(words, value)
        self.quality.setCurrentIndex(self.quality.findData("normal"))
        self.spoken = QComboBox()
        self.spoken.addItem(self.tr("No second language"), "")
        self.for_whom = label("", "small")
        self._variant = _named(self.tr("&Which paper"), self.variant)
        self._quality = _named(self.tr("Ph&otos"), self.quality)
        self._spoken = _named(self.tr("&Interpreter's language"), self.spoken)
        holder = QWidget()
        holder.setLayout(FlowLayout(self._variant, self._quality, self._spoken, spacing=GRID * 2))
        layout = column(holder, self.for_whom, spacing=GRID)
        layout.setContentsMargins(SIDE, GRID, SIDE, GRID)
        self.setLayout(layout)
        for box in (self.variant, self.quality, self.spoken):
            box.setMinimumWidth(scaled(220))
            keep_wheel_out(box)
            box.activated.connect(self._changed)
        self._show_choices()

    @property
    def wish(self) -> PaperWish:
        """What is chosen."""
        variant = cast("Variant", self.variant.currentData())
        quality = cast("PrintQuality", self.quality.currentData())
        spoken = str(self.spoken.currentData()) if variant == "interpreter_card" else ""
        return PaperWish(variant, quality, spoken)

    def offer(self, offer: PaperOffer) -> None:
        """Show what was chosen before and what there is."""
        at = self.quality.findData(offer.quality)
        if at >= 0:
            self.quality.setCurrentIndex(at)
        for name, tag in offer.languages:
            self.spoken.addItem(name, tag)

    def _changed(self) -> None:
        self._show_choices()
        self.chosen.emit(self.wish)

    def _show_choices(self) -> None:
        variant = self.wish.variant
        self._quality.setVisible(variant in _WITH_PHOTOS)
        self._spoken.setVisible(variant == "interpreter_card")
        self.for_whom.setText(_for_whom(variant))


def _named(words: str, box: QComboBox) -> QWidget:
    name = label(words, "strong", wrap=False)
    name.setBuddy(box)
    box.setAccessibleName(words.replace("&", ""))
    holder = QWidget()
    holder.setLayout(column(name, box, spacing=4))
    return holder


def _variants() -> tuple[tuple[str, Variant], ...]:
    return (
        (_tr("Report for the client"), "full"),
        (_tr("Copy for the site"), "site_copy"),
        (_tr("Corrective action plan, to sign"), "action_plan"),
        (_tr("Interpreter's card"), "interpreter_card"),
    )


def _for_whom(variant: Variant) -> str:
    known: dict[Variant, str] = {
        "full": _tr(
            "For the client, never for the site: it holds alerts and findings that the site does"
            " not know yet, and what workers said."
        ),
        "site_copy": _tr(
            "For the site: without anything that workers said, and without what the site may not"
            " know yet."
        ),
        "action_plan": _tr("For the site: what is to be done, with lines to fill in and to sign."),
        "interpreter_card": _tr(
            "For an interpreter, before the interviews: duties, and the protocol's own words."
            " Nothing of this audit."
        ),
    }
    return known[variant]


def _tr(text: str) -> str:
    return QCoreApplication.translate("VariantBar", text)
