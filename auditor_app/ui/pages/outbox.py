"""The outbox: sealed bundles on their way, each with what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import EmptyState, bring_into_view, button, column, later
from auditor_app.ui.delivering.asking import outbox_found
from auditor_app.ui.delivering.bundle_card import BundleCard
from auditor_app.ui.delivering.queue_strip import QueueStrip
from auditor_app.ui.delivering.settings_card import SettingsCard
from auditor_app.ui.destinations import (
    CorrectionPlace,
    DeliverPlace,
    EnrolmentPlace,
    OutboxPlace,
    ReceiptPlace,
    StickPlace,
)
from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.theme import GRID
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.sync import Progress
    from auditor_app.ui.delivering.asking import BundleLine, OutboxFound
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import DeliverySettings, OutboxEntry, Vault

__all__ = ["BundleCard", "OutboxPage"]

_SETTINGS = "outbox"
_TOGETHER = 20
"""Milliseconds."""
Wish: TypeAlias = "Callable[[Vault, str], object]"


class OutboxPage(Page):
    """All bundles of this laptop, the newest first."""

    section = "outbox"

    def __init__(self, desk: Desk, place: OutboxPlace | None = None) -> None:
        super().__init__(desk)
        self._at = place.bundle_id if place is not None else ""
        self._found: OutboxFound | None = None
        self.header.show_title(self.tr("Outbox"))
        self.deliver_all = button(self.tr("&Deliver all"), "primary", "send")
        self.sticks = button(
            self.tr("&Stick…"), "", "stick", self.tr("Copy to a stick, receipts back")
        )
        self.settings_button = button(self.tr("Se&ttings"), "", "clock")
        self.deliver_all.clicked.connect(lambda: self._deliver_all(now=False))
        self.sticks.clicked.connect(lambda: self._leave_for(StickPlace()))
        self.settings_button.clicked.connect(self._fold_settings)
        for control in (self.deliver_all, self.sticks, self.settings_button):
            control.hide()
            self.header.controls.addWidget(control)
        self.strip = QueueStrip()
        self.strip.wanted.connect(self._obey_queue)
        self.settings = SettingsCard()
        self.settings.chosen.connect(self._keep_settings)
        self.cards: dict[str, BundleCard] = {}
        self._lines: dict[str, BundleLine] = {}
        self._list = SlowList()
        self._empty = EmptyState(
            "outbox", self.tr("Nothing to deliver. A finalised audit comes here when you seal it.")
        )
        self._empty.hide()
        content = QWidget()
        content.setLayout(column(self.strip, self.settings, self._list, spacing=GRID))
        self._area = scrolling(content)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._empty, 1)
        self._reading = later(self, self.start, _TOGETHER)
        desk.deliveries.progressed.connect(self._progressed)
        desk.deliveries.ended.connect(self._reload)
        desk.deliveries.changed.connect(self._queue_changed)

    def start(self) -> None:
        """Load the outbox."""
        self.desk.ask(self, outbox_found, self._show)

    def half_written(self) -> ResumePoint:
        """Settings that were changed and not kept."""
        typed = {} if self.settings.isHidden() else self.settings.fields.typed()
        return ResumePoint("", "", typed, _SETTINGS)

    # Showing ------------------------------------------------------------------------------------

    def _show(self, found: OutboxFound) -> None:
        first = self._found is None
        lines = {line.entry.bundle_id: line for line in found.lines}
        known = lines.keys() == self._lines.keys()
        self._found, self._lines = found, lines
        if first or not known:
            self._make_cards()
        for line in found.lines:
            self._refresh(line)
        self._show_queue()
        if first:
            self.settings.show_settings(found.settings, self.desk.deliveries.metered())
            self.settings.put_back(self.desk.take_up(self.half_written()))

    def _make_cards(self) -> None:
        self.cards = {}
        self._area.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        self._list.show_lines(partial(self._make_card, each) for each in self._lines)

    def _make_card(self, bundle_id: str) -> BundleCard:
        line = self._lines[bundle_id]
        card = self.cards[bundle_id] = BundleCard(line)
        card.wanted.connect(partial(self._obey, bundle_id))
        self._refresh(line)
        if bundle_id == self._at:
            later(card, partial(self._focus, card)).start()
        return card

    def _refresh(self, line: BundleLine) -> None:
        deliveries, bundle_id = self.desk.deliveries, line.entry.bundle_id
        if bundle_id in self.cards:
            self.cards[bundle_id].show_line(
                line,
                running=bundle_id in deliveries.running(),
                progress=deliveries.progress(bundle_id),
                failure=deliveries.failure(bundle_id),
                may_change=not self.desk.vault.read_only,
            )

    def _show_queue(self) -> None:
        if self._found is None:
            return
        found, may_change = self._found, not self.desk.vault.read_only
        self.strip.show_queue(found, self.desk.deliveries)
        idle = not self.desk.deliveries.queue.running and not found.paused
        self.deliver_all.setVisible(len(found.waiting) > 1 and may_change and idle)
        self.sticks.setVisible(bool(found.lines))
        self.settings_button.setVisible(bool(found.lines) and may_change)

    @staticmethod
    def _focus(card: BundleCard) -> None:
        """The bundle that one came for, once it stands in the list."""
        bring_into_view(card)
        for control in (card.deliver, card.pause, card.receipt, card.resume):
            if not control.isHidden() and control.isEnabled():
                control.setFocus()
                return

    def _progressed(self, bundle_id: str, _: Progress) -> None:
        if bundle_id in self.cards:
            self._refresh(self.cards[bundle_id].line)

    def _queue_changed(self) -> None:
        if not self.desk.is_open:
            return
        self._show_queue()
        # What has ended is shown with its new state, once that is read.
        for bundle_id in self.desk.deliveries.running() & self.cards.keys():
            self._refresh(self.cards[bundle_id].line)

    def _reload(self) -> None:
        """What ends within a moment is read together."""
        if self.desk.is_open:
            self._reading.start()

    # Wishes -------------------------------------------------------------------------------------

    def _obey(self, bundle_id: str, wish: str) -> None:
        entry = self.cards[bundle_id].entry
        if wish == "deliver":
            self._deliver(bundle_id)
        elif wish in _IN_THE_VAULT:
            self._change(partial(_IN_THE_VAULT[wish], bundle_id=bundle_id))
        elif wish == "stick":
            self._leave_for(StickPlace(bundle_id))
        elif wish == "receipt":
            self._leave_for(ReceiptPlace(bundle_id))
        elif wish == "correct":
            self._leave_for(CorrectionPlace(entry.audit_id))
        elif wish == "seal":
            self._leave_for(DeliverPlace(entry.audit_id))
        elif wish == "laptop":
            self._leave_for(EnrolmentPlace())

    def _obey_queue(self, wish: str) -> None:
        if wish == "pause":
            self._change(lambda vault: vault.delivery.pause())
        elif wish == "resume":
            self._change(lambda vault: vault.delivery.resume(), then=self._go_on)
        elif wish == "now":
            self._deliver_all(now=True)
        elif wish == "stop_waiting":
            self.desk.deliveries.stop_waiting()

    def _leave_for(
        self, place: StickPlace | ReceiptPlace | CorrectionPlace | DeliverPlace | EnrolmentPlace
    ) -> None:
        self.go_and_come_back(
            place, OutboxPlace(getattr(place, "bundle_id", "")), self.tr("Outbox")
        )

    def _deliver(self, bundle_id: str) -> None:
        """Deliver this one now. While the queue is on its way it goes first there."""
        deliveries = self.desk.deliveries
        entry = self.cards[bundle_id].entry
        if deliveries.queue.running and entry.state != "refused":
            self._change(lambda vault: vault.delivery.put_first(bundle_id))
        else:
            deliveries.start(self.desk.vault, bundle_id)
        self._refresh(self.cards[bundle_id].line)

    def _deliver_all(self, *, now: bool) -> None:
        self.desk.deliveries.start_queue(self.desk.vault, now=now)
        # The button that was pressed is gone: the next one at hand stops it again.
        if not self.strip.pause.isHidden():
            self.strip.pause.setFocus()

    def _go_on(self) -> None:
        if self._found is not None and self._found.waiting:
            self._deliver_all(now=False)

    def _change(
        self, work: Callable[[Vault], object], then: Callable[[], None] | None = None
    ) -> None:
        """Do something in the vault, show what came of it."""

        def changed(found: OutboxFound) -> None:
            self._show(found)
            if then is not None:
                then()

        def do(vault: Vault) -> OutboxFound:
            work(vault)
            return outbox_found(vault)

        self.desk.ask(self, do, changed)

    # Settings -----------------------------------------------------------------------------------

    def _fold_settings(self) -> None:
        if self._found is None or not self.settings.isHidden():
            self.settings.hide()
            return
        metered = self.desk.deliveries.look_at_connection()
        self.settings.show_settings(self._found.settings, metered)
        self.settings.show()
        self.settings.limit.setFocus()
        bring_into_view(self.settings)

    def _keep_settings(self, settings: DeliverySettings) -> None:
        def keep(vault: Vault) -> None:
            vault.delivery.settings = settings

        self._change(keep)


def _pause(vault: Vault, *, bundle_id: str) -> OutboxEntry:
    return vault.outbox.pause(bundle_id)


def _resume(vault: Vault, *, bundle_id: str) -> OutboxEntry:
    return vault.outbox.resume(bundle_id)


def _cancel(vault: Vault, *, bundle_id: str) -> OutboxEntry:
    return vault.outbox.cancel(bundle_id)


def _put_first(vault: Vault, *, bundle_id: str) -> None:
    vault.delivery.put_first(bundle_id)


_IN_THE_VAULT = {"pause": _pause, "resume": _resume, "cancel": _cancel, "first": _put_first}
