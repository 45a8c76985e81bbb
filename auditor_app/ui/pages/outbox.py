"""The outbox: sealed bundles on their way, with progress, state and the reason of a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from auditor_app.ui.controls import (
    EmptyState,
    StateLabel,
    button,
    clear_layout,
    column,
    icon_label,
    label,
    row,
)
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import delivery_state, size, when

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.sync import Progress
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import OutboxEntry, Vault


@dataclass(frozen=True, slots=True)
class _Line:
    entry: OutboxEntry
    title: str


def _lines(vault: Vault) -> tuple[_Line, ...]:
    return tuple(
        _Line(entry, vault.audits.get(entry.audit_id).title)
        for entry in reversed(vault.outbox.list())
    )


class BundleCard(QFrame):
    """One bundle."""

    def __init__(self, line: _Line) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.entry = line.entry
        self.state = StateLabel(delivery_state(line.entry, running=False))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of delivery"))
        self.words = label("", "small")
        self.reason = label("", "fault")
        self.deliver = button(self.tr("Deliver"), "", "send")
        facts = self.tr("Bundle {number}  ·  {size}  ·  sealed {time}").format(
            number=line.entry.sequence,
            size=size(line.entry.size),
            time=when(line.entry.created_at),
        )
        head = row(spacing=GRID * 2)
        head.addWidget(icon_label("outbox", TONES.accent, 24), 0, Qt.AlignmentFlag.AlignTop)
        titles = column(label(line.title, "strong"), label(facts, "small"), spacing=2)
        head.addLayout(titles, 1)
        head.addWidget(self.state)
        head.addWidget(self.deliver)
        layout = column(head, self.bar, self.words, self.reason, spacing=GRID)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(layout)

    def show_entry(
        self,
        entry: OutboxEntry,
        *,
        running: bool,
        progress: Progress | None,
        failure: AuditorError | None,
    ) -> None:
        """Show how far the bundle is, and why it did not arrive."""
        refused = entry.reason if entry.state == "refused" and not running else ""
        self.show_reason(f"{failure.message} {failure.remedy}" if failure else refused)
        self.entry = entry
        self.state.show_state(delivery_state(entry, running=running))
        sent = max(entry.offset, progress.sent if progress else 0)
        delivered = entry.state == "delivered"
        share = 1.0 if delivered else sent / max(entry.size, 1)
        self.bar.setValue(round(share * 1000))
        self.bar.setVisible(running or 0 < sent < entry.size)
        self.words.setText(
            self.tr("{sent} of {size} sent").format(sent=size(sent), size=size(entry.size))
        )
        self.words.setVisible(not self.bar.isHidden())
        self.deliver.setVisible(not delivered)
        self.deliver.setEnabled(not running)
        again = entry.state in {"refused", "uploading", "uploaded"}
        self.deliver.setText(self.tr("Try again") if again else self.tr("Deliver"))

    def show_reason(self, text: str) -> None:
        """Why it did not arrive."""
        self.reason.setText(text)
        self.reason.setVisible(bool(text))


class OutboxPage(Page):
    """All bundles of this laptop, the newest first."""

    section = "outbox"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header.show_title(self.tr("Outbox"))
        self.deliver_all = button(self.tr("&Deliver all"), "primary", "send")
        self.deliver_all.clicked.connect(self._deliver_all)
        self.deliver_all.hide()
        self.header.controls.addWidget(self.deliver_all)
        self.cards: dict[str, BundleCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        content = QWidget()
        content.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scrolling(content), 1)
        desk.deliveries.progressed.connect(self._progressed)
        desk.deliveries.ended.connect(self._ended)

    def start(self) -> None:
        """Load the outbox."""
        self.desk.ask(self, _lines, self._show)

    def _show(self, lines: tuple[_Line, ...]) -> None:
        clear_layout(self._list)
        self.cards = {}
        if not lines:
            sentence = self.tr("Nothing to deliver. A finalised audit comes here when you seal it.")
            self._list.addWidget(EmptyState("outbox", sentence), 1)
            return
        for line in lines:
            card = BundleCard(line)
            bundle_id = line.entry.bundle_id
            card.deliver.clicked.connect(lambda _=False, wanted=bundle_id: self._deliver(wanted))
            self.cards[bundle_id] = card
            self._list.addWidget(card)
            self._refresh(line.entry)
        self._list.addStretch(1)
        self._show_deliver_all()

    def _refresh(self, entry: OutboxEntry) -> None:
        deliveries = self.desk.deliveries
        if entry.bundle_id not in self.cards:
            return
        self.cards[entry.bundle_id].show_entry(
            entry,
            running=entry.bundle_id in deliveries.running(),
            progress=deliveries.progress(entry.bundle_id),
            failure=deliveries.failure(entry.bundle_id),
        )

    def _show_deliver_all(self) -> None:
        waiting = [c for c in self.cards.values() if c.entry.state != "delivered"]
        self.deliver_all.setVisible(len(waiting) > 1)

    def _deliver(self, bundle_id: str) -> None:
        self.desk.deliveries.start(self.desk.vault, bundle_id)
        self._refresh(self.cards[bundle_id].entry)

    def _deliver_all(self) -> None:
        entries = [card.entry for card in self.cards.values()]
        waiting = [each for each in entries if each.state != "delivered" and not each.held]
        # Those with a zero-tolerance alert first, as the queue does.
        for entry in sorted(waiting, key=lambda each: (not each.urgent, each.sequence)):
            self._deliver(entry.bundle_id)

    def _progressed(self, bundle_id: str, _: Progress) -> None:
        if bundle_id in self.cards:
            self._refresh(self.cards[bundle_id].entry)

    def _ended(self, bundle_id: str, _: OutboxEntry | AuditorError) -> None:
        if bundle_id in self.cards:
            self.desk.ask(self, lambda vault: vault.outbox.get(bundle_id), self._refresh)
            self._show_deliver_all()
