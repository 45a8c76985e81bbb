"""How long the certificate lasts, renewing it, and taking newer settings of the programme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from auditor_app.ui import files
from auditor_app.ui.controls import StateLabel, StateWords, button, column, label, row
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.enrolling import (
    Standing,
    fetch_programme_over_network,
    renew_over_network,
    renewal_request,
    take_programme,
    take_renewal,
)
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.jobs import Job
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.enrolling import Renewal
    from auditor_app.vault import Vault


class RenewalCard(QFrame):
    """Shown on an enrolled laptop. Each thing can be done over the network, or by file.

    Signals:
        changed(Standing): the certificate or the settings are others now.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._has_address = False
        self._held: Standing | None = None
        self.state = StateLabel(StateWords("", "complete"))
        self.words = label("")
        self.renew = button(self.tr("&Renew now"), "", "retry")
        self.save = button(self.tr("Save the renewal request…"), "", "save")
        self.load = button(self.tr("Load the answer to it…"), "", "open")
        self.settings = label("")
        self.fetch = button(self.tr("Ask for &newer settings"), "", "retry")
        self.take = button(self.tr("Load settings from a file…"), "", "open")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("The central store is asked"))
        self.busy.hide()
        self.message = InlineMessage()
        layout = column(
            label(self.tr("Certificate"), "section"),
            row(self.state, None),
            self.words,
            FlowLayout(self.renew, self.save, self.load),
            GRID,
            label(self.tr("Settings of the programme"), "section"),
            self.settings,
            FlowLayout(self.fetch, self.take),
            self.busy,
            self.message,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.renew.clicked.connect(partial(self._over_network, renew_over_network))
        self.fetch.clicked.connect(partial(self._over_network, fetch_programme_over_network))
        self.save.clicked.connect(self._save)
        self.load.clicked.connect(partial(self._load, take_renewal))
        self.take.clicked.connect(partial(self._load, take_programme))

    def show_standing(self, found: Standing) -> None:
        """Say how it stands."""
        self._held = found
        if found.renewal is None or found.programme is None:
            return
        self._has_address = bool(found.programme.upload_url)
        state, words = self._said(found.renewal)
        self.state.show_state(state)
        self.words.setText(words)
        lines = [
            self.tr(
                "Protocols, recipients and addresses come from your organisation, signed. Newer "
                "settings take the place of these; older ones are refused."
            )
        ]
        if found.missing:
            lacking = self.tr(
                "The programme also works with these, which are not installed: {names}."
            )
            lines.append(lacking.format(names=", ".join(found.missing)))
        self.settings.setText("\n".join(lines))
        self._set_busy(busy=False)

    def _said(self, renewal: Renewal) -> tuple[StateWords, str]:
        end = left_to_right(f"{renewal.ends_at:%Y-%m-%d}")
        start = left_to_right(f"{renewal.due_from:%Y-%m-%d}")
        bad = (TONES.bad, TONES.bad_soft)
        warning = (TONES.warning, TONES.warning_soft)
        if renewal.ended:
            words = self.tr(
                "It ended on {end}. Audits can be filled and sealed; for delivering, ask your "
                "organisation to invite this laptop anew."
            )
            return StateWords(self.tr("Ended"), "error", *bad), words.format(end=end)
        if renewal.due:
            words = self.tr("It ends on {end}. Renew it before you travel on.")
            return StateWords(self.tr("Renew it"), "warning", *warning), words.format(end=end)
        words = self.tr(
            "It ends on {end}. From {start} on it is renewed by itself before a delivery."
        )
        good = StateWords(self.tr("Valid"), "complete", TONES.good, TONES.good_soft)
        said = words.format(end=end, start=start)
        if renewal.waiting:
            waits = self.tr("A renewal was asked for; its answer has not come yet.")
            return good, f"{said}\n{waits}"
        return good, said

    def _over_network(self, work: Callable[..., Standing], *_: object) -> None:
        self._set_busy(busy=True)
        asking = partial(work, self._desk.vault, cancelled=self._desk.stopping.is_set)
        self._desk.network.submit(Job(self, asking, self._changed, self._failed))

    def _load(self, take: Callable[..., Standing], *_: object) -> None:
        source = files.choose_file(
            self,
            self.tr("Load a file of your organisation"),
            self.tr("Files of the organisation (*.json);;All files (*)"),
        )
        if source is not None:
            self._set_busy(busy=True)
            self._desk.ask(self, partial(take, source=source), self._changed, self._failed)

    def _save(self) -> None:
        target = files.choose_target(
            self,
            self.tr("Save the renewal request"),
            "auditor-renewal.json",
            self.tr("Renewal request (*.json)"),
        )
        if target is None:
            return

        def save(vault: Vault) -> Path:
            target.write_bytes(renewal_request(vault))
            return target

        self._desk.ask(self, save, self._saved, self._failed)

    def _saved(self, target: Path) -> None:
        self._desk.noticed.emit(
            self.tr("Saved: {file}. Give it to your organisation.").format(file=target)
        )

    def _changed(self, found: Standing) -> None:
        before = None if self._held is None else (self._held.programme, self._held.identity)
        same = before == (found.programme, found.identity)
        self._set_busy(busy=False)
        self.changed.emit(found)
        self._desk.noticed.emit(
            self.tr("This laptop has the newest already.")
            if same
            else self.tr("This laptop goes on with what came.")
        )

    def _failed(self, error: AuditorError) -> None:
        self._set_busy(busy=False)
        self.message.show_error(error)

    def _set_busy(self, *, busy: bool) -> None:
        if busy:
            self.message.hide()
        self.busy.setVisible(busy)
        may = not busy and not self._desk.vault.read_only
        for press in (self.save, self.load, self.take):
            press.setEnabled(may)
        for press in (self.renew, self.fetch):
            press.setEnabled(may and self._has_address)
