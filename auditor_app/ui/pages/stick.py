"""Delivery on a stick: bundles onto it, and the receipts that came back from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from auditor_app.ui import files
from auditor_app.ui.controls import (
    bring_into_view,
    button,
    clear_layout,
    column,
    framed,
    icon_label,
    label,
    row,
)
from auditor_app.ui.delivering.asking import outbox_found
from auditor_app.ui.delivering.long_bar import LongBar
from auditor_app.ui.destinations import OutboxPlace, StickPlace
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.questions.choice_rows import RadioRow
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import size

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.sync import TakenReceipt
    from auditor_app.ui.delivering.asking import BundleLine, OutboxFound
    from auditor_app.ui.delivering.sticks import Copied, Copying, Stick
    from auditor_app.ui.desk import Desk


class StickPage(Page):
    """Choose a stick, copy, take it out safely; later take the receipts in."""

    section = "outbox"

    def __init__(self, desk: Desk, place: StickPlace) -> None:
        super().__init__(desk)
        self._bundle_id = place.bundle_id
        self._lines: tuple[BundleLine, ...] = ()
        self.header.show_title(self.tr("Deliver on a stick"))
        self.lead_back_to(OutboxPlace(place.bundle_id), self.tr("Outbox"))
        self.choices: list[RadioRow] = []
        self._group = QButtonGroup(self)
        self._sticks = QVBoxLayout()
        self._sticks.setSpacing(GRID)
        self._folders: dict[str, Path] = {}
        self.again = button(self.tr("Look again"), "plain", "retry")
        self.other = button(self.tr("Another folder…"), "plain", "open")
        self.what = label("")
        self.copy = button(self.tr("&Copy"), "primary", "stick")
        self.stop = button(self.tr("Stop copying"))
        self.bar = LongBar(self.tr("Progress of copying"))
        self.words = label("", "small")
        self.message = InlineMessage()
        self.done = self._make_done()
        self.take = button(self.tr("&Take receipts in"), "", "shield")
        self.take_other = button(self.tr("From a file…"), "plain", "open")
        self.receipts = QVBoxLayout()
        self.receipts.setSpacing(GRID)
        self._lay_out()
        self._connect()

    def leave(self) -> None:
        """From now on what comes of copying is said above whatever page is there."""
        super().leave()
        self.desk.sticks.watched = False

    def start(self) -> None:
        """Look for sticks, and for what waits."""
        self.desk.sticks.watched = True
        self._look()
        self.desk.ask(self, outbox_found, self._show)

    # Sticks -------------------------------------------------------------------------------------

    def folder(self) -> Path | None:
        """The chosen stick or folder."""
        chosen = self._group.checkedButton()
        return self._folders.get(chosen.value) if isinstance(chosen, RadioRow) else None

    def _look(self) -> None:
        self.again.setEnabled(False)
        self.desk.sticks.look(self, self._show_sticks)

    def _show_sticks(self, sticks: tuple[Stick, ...]) -> None:
        before = self.folder()
        self.again.setEnabled(True)
        self._forget_choices()
        for stick in sticks:
            words = (
                self.tr("{name}  ·  write-protected")
                if stick.read_only
                else self.tr("{name}  ·  {free} free")
            ).format(name=stick.name, free=size(stick.free))
            alone = len(sticks) == 1 and not stick.read_only
            self._offer(stick.folder, words, chosen=stick.folder == before or alone)
        if not sticks:
            self._sticks.addWidget(
                label(self.tr("No stick is plugged in. Plug one in and look again."), "muted")
            )
        if before is not None and before not in self._folders.values() and before.is_dir():
            self._offer(before, str(before), chosen=True)
        self._check()

    def _forget_choices(self) -> None:
        for each in self.choices:
            self._group.removeButton(each)
        clear_layout(self._sticks)
        self.choices, self._folders = [], {}

    def _offer(self, folder: Path, words: str, *, chosen: bool) -> None:
        made = RadioRow(words, str(len(self.choices)))
        made.rich = ""  # a stick's own name is no text with marks
        made.setText(words)
        self._folders[made.value] = folder
        self.choices.append(made)
        self._group.addButton(made)
        self._sticks.addWidget(made)
        made.setChecked(chosen)
        made.clicked.connect(self._check)

    def _choose_other(self) -> None:
        folder = files.choose_folder(self, self.tr("Choose the stick or a folder"), Path.home())
        if folder is None:
            return
        if folder not in self._folders.values():
            if not self.choices:
                clear_layout(self._sticks)
            self._offer(folder, str(folder), chosen=True)
        self._check()

    # Copying ------------------------------------------------------------------------------------

    def _show(self, found: OutboxFound) -> None:
        named = tuple(x for x in found.lines if x.entry.bundle_id == self._bundle_id)
        self._lines = named or found.waiting
        whole = sum(line.entry.size for line in self._lines)
        if not self._lines:
            self.what.setText(self.tr("Nothing waits for delivery."))
        elif len(self._lines) == 1:
            self.what.setText(
                self.tr("Bundle {number}, {title}: {size}").format(
                    number=number(self._lines[0].entry.sequence),
                    title=self._lines[0].title,
                    size=size(whole),
                )
            )
        else:
            self.what.setText(
                self.tr("Everything that waits: {count} bundles, {size}").format(
                    count=number(len(self._lines)), size=size(whole)
                )
            )
        if self.desk.sticks.now is not None:
            self._show_progress(self.desk.sticks.now)
        self._check()

    def _check(self) -> None:
        copying = self.desk.sticks.now is not None
        chosen = self.folder() is not None
        self.copy.setEnabled(chosen and bool(self._lines) and not copying)
        self.take.setEnabled(chosen and not self.desk.vault.read_only)
        self.take_other.setEnabled(not self.desk.vault.read_only)
        self.stop.setVisible(copying)
        self.bar.setVisible(copying)
        self.words.setVisible(copying)

    def _copy(self) -> None:
        folder = self.folder()
        if folder is None:
            return
        self.message.hide()
        self.done.hide()
        self.copy.setEnabled(False)
        ids = tuple(line.entry.bundle_id for line in self._lines)
        self.desk.sticks.copy(self.desk.vault, ids, folder)

    def _show_progress(self, now: Copying) -> None:
        self.bar.show_share(now.done, now.size)
        self.words.setText(
            self.tr("Bundle {place} of {count}: {done} of {size}. Leave the stick in.").format(
                place=number(now.place),
                count=number(now.bundles),
                done=size(now.done),
                size=size(now.size),
            )
        )
        self._check()

    def _copied(self, copied: Copied) -> None:
        if not self.desk.is_open:
            return
        self._check()
        if copied.fault is not None:
            self.message.show_error(copied.fault)
        if copied.bundles and copied.fault is None:
            self._say_done(copied)
            self.done.show()
            bring_into_view(self.done)

    def _make_done(self) -> QWidget:
        self._done_words = label("", "strong")
        self._done_hint = label(
            self.tr(
                "Now take the stick out safely: use “Eject” or “Safely remove” in the system's file"
                " manager and wait until it says so. What lies on the stick is sealed: whoever"
                " finds it cannot read it. A bundle counts as delivered once its receipt is back."
            )
        )
        done = framed(
            "inset",
            row(
                icon_label("complete", TONES.good, 24),
                column(self._done_words, self._done_hint, spacing=4),
                spacing=GRID * 2,
            ),
        )
        done.hide()
        return done

    def _say_done(self, copied: Copied) -> None:
        count = len(copied.bundles)
        self._done_words.setText(
            self.tr("The bundle is on the stick, whole and checked.")
            if count == 1
            else self.tr("{count} bundles are on the stick, whole and checked.").format(
                count=number(count)
            )
        )

    # Receipts -----------------------------------------------------------------------------------

    def _take_chosen(self) -> None:
        folder = self.folder()
        if folder is not None:
            self._take(folder)

    def _take_file(self) -> None:
        path = files.choose_file(
            self, self.tr("Take a receipt in"), self.tr("Receipts (*.receipt.json)")
        )
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        clear_layout(self.receipts)
        self.receipts.addWidget(label(self.tr("Checking the receipts…"), "muted"))
        self.desk.sticks.take_receipts(self, self.desk.vault, path, self._taken, self._not_taken)

    def _taken(self, taken: tuple[TakenReceipt, ...]) -> None:
        clear_layout(self.receipts)
        for each in taken:
            if each.entry is not None:
                words = self.tr("Bundle {number} is delivered.").format(
                    number=number(each.entry.sequence)
                )
                self._say_receipt("complete", TONES.good, words)
            elif each.fault is not None:
                words = f"{each.path.name}: {said_in_line(each.fault)}"
                self._say_receipt("error", TONES.bad, words)
        self.desk.ask(self, outbox_found, self._show)

    def _not_taken(self, error: AuditorError) -> None:
        clear_layout(self.receipts)
        self._say_receipt("error", TONES.bad, said_in_line(error))

    def _say_receipt(self, icon_name: str, tone: str, words: str) -> None:
        line = row(icon_label(icon_name, tone), label(words), spacing=GRID)
        line.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(line)
        holder.setAccessibleName(words)
        self.receipts.addWidget(holder)

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        chosen = framed(
            "card",
            column(
                label(self.tr("1  Choose the stick"), "section"),
                self._sticks,
                row(self.again, self.other, None),
                spacing=GRID,
            ),
            margin=GRID * 3,
        )
        copying = framed(
            "card",
            column(
                label(self.tr("2  Copy onto it"), "section"),
                self.what,
                row(self.copy, self.stop, None),
                self.bar,
                self.words,
                self.message,
                self.done,
                spacing=GRID,
            ),
            margin=GRID * 3,
        )
        back = framed(
            "card",
            column(
                label(self.tr("3  When the stick comes back"), "section"),
                label(
                    self.tr(
                        "The central store writes a receipt beside each bundle. Taken in here, it"
                        " is checked and makes the bundle delivered."
                    ),
                    "muted",
                ),
                row(self.take, self.take_other, None),
                self.receipts,
                spacing=GRID,
            ),
            margin=GRID * 3,
        )
        content = QWidget()
        content.setLayout(column(chosen, copying, back, None, spacing=GRID * 2))
        self.body.addWidget(scrolling(content, 760), 1)
        for widget in (self.stop, self.bar, self.words):
            widget.hide()
        for control in (self.copy, self.take):
            control.setEnabled(False)

    def _connect(self) -> None:
        self.again.clicked.connect(self._look)
        self.other.clicked.connect(self._choose_other)
        self.copy.clicked.connect(self._copy)
        self.stop.clicked.connect(self.desk.sticks.cancel)
        self.take.clicked.connect(self._take_chosen)
        self.take_other.clicked.connect(self._take_file)
        self.desk.sticks.progressed.connect(self._show_progress)
        self.desk.sticks.copied.connect(self._copied)
