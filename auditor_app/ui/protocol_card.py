"""The protocols that audits of this vault can follow, and taking in another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from auditor_app.audit import chosen_protocol, install_protocol, protocols_for
from auditor_app.ui import files
from auditor_app.ui.controls import button, clear_layout, column, icon_label, label, row
from auditor_app.ui.error_words import said, said_in_line
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.numerals import number
from auditor_app.ui.speaking import own_name
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.audit import ProtocolChoice
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import KeptProtocol, Vault

_MOST_FAULTS = 5


@dataclass(frozen=True, slots=True)
class ProtocolsHere:
    """What new audits can follow, and every version that was installed."""

    choices: tuple[ProtocolChoice, ...]
    installed: tuple[KeptProtocol, ...]


def protocols_here(vault: Vault) -> ProtocolsHere:
    """Read the headings."""
    return ProtocolsHere(protocols_for(vault), vault.protocols.list())


@dataclass(frozen=True, slots=True)
class ProtocolForms:
    """What a protocol holds: each form's title and version, and its languages beside English.

    `translations` tells of each language, by its tag, whether it is a "draft" or "reviewed".
    """

    forms: tuple[tuple[str, str], ...]
    translations: tuple[tuple[str, str], ...]


def protocol_forms(vault: Vault, *, protocol_id: str, version: str) -> ProtocolForms:
    """Load a protocol and tell what is in it; this takes a moment the first time.

    Raises:
        ProtocolError: it is not here, or this program cannot use it.
    """
    found = chosen_protocol(vault, protocol_id, version)
    return ProtocolForms(
        tuple((form.title, form.definition.version) for form in found.forms), found.translations
    )


def _install(vault: Vault, *, source: Path) -> KeptProtocol:
    return install_protocol(vault, source)


class ProtocolCard(QFrame):
    """Lists them, installs one from a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.lines: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self.message = InlineMessage()
        self.installed = label("")
        self._done = row(icon_label("complete", TONES.good), spacing=GRID)
        self._done.addWidget(self.installed, 1)
        self._said = QFrame()
        self._said.setLayout(self._done)
        self._said.hide()
        self.install = button(self.tr("&Install a protocol…"), "", "open")
        self.install.setDisabled(desk.vault.read_only)
        self.install.clicked.connect(self._choose)
        layout = column(
            label(self.tr("Protocols"), "section"),
            label(
                self.tr(
                    "A protocol says what an audit asks and how it is judged. This laptop takes"
                    " those that its organisation signed. An audit goes on with the version that it"
                    " was started with."
                ),
                "muted",
            ),
            self._list,
            self._said,
            self.message,
            row(self.install, None),
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def load(self) -> None:
        """Ask which there are."""
        self._desk.ask(self, protocols_here, self._show)

    def _show(self, found: ProtocolsHere) -> None:
        clear_layout(self._list)
        self.lines = []
        for choice in found.choices:
            if choice.shipped:
                by = self.tr("comes with the program")
                self._add(choice.title, choice.protocol_id, choice.version, by)
        for kept in found.installed:
            self._add(kept.title, kept.protocol_id, kept.version, self._by(kept))

    def _add(self, title: str, protocol_id: str, version: str, by: str) -> None:
        note = self.tr("version {version}, {by}").format(version=version, by=by)
        self.lines.append(f"{title}, {note}")
        line = row(icon_label("report", TONES.accent), spacing=GRID)
        forms = label("", "small")
        forms.hide()
        words = column(label(title, "strong"), label(note, "small"), forms, spacing=0)
        line.addLayout(words, 1)
        self._list.addLayout(line)
        # One protocol after the other: whatever else is asked gets between.
        work = partial(protocol_forms, protocol_id=protocol_id, version=version)
        self._desk.ask(forms, work, partial(self._tell, forms), partial(self._tell_not, forms))

    def _tell(self, shown: QLabel, found: ProtocolForms) -> None:
        listed = [
            self.tr("{form} ({version})").format(form=title, version=version or "?")
            for title, version in found.forms
        ]
        lines = [self.tr("Forms: {names}").format(names=", ".join(listed))]
        for state, words in (
            ("reviewed", self.tr("Languages: {names}")),
            ("draft", self.tr("Draft translations, not reviewed: {names}")),
        ):
            names = [own_name(tag) for tag, is_ in found.translations if is_ == state]
            if names:
                lines.append(words.format(names=", ".join(names)))
        shown.setText("\n".join(lines))
        shown.show()

    def _tell_not(self, shown: QLabel, error: AuditorError) -> None:
        shown.setText(said_in_line(error))
        shown.show()

    def _by(self, kept: KeptProtocol) -> str:
        if not kept.signed_by:
            return self.tr("signed by nobody")
        return self.tr("signed by {organisation}").format(organisation=kept.signed_by)

    def _choose(self) -> None:
        self.message.hide()
        self._said.hide()
        source = files.choose_file(
            self,
            self.tr("Install a protocol"),
            self.tr("Protocol (*.auditor-protocol);;All files (*)"),
        )
        if source is not None:
            self.install.setEnabled(False)
            self._desk.ask(self, partial(_install, source=source), self._installed, self._failed)

    def _installed(self, kept: KeptProtocol) -> None:
        self.install.setEnabled(True)
        self.installed.setText(
            self.tr("Installed: {title}, version {version}, {by}.").format(
                title=kept.title, version=kept.version, by=self._by(kept)
            )
        )
        self._said.show()
        self.load()

    def _failed(self, error: AuditorError) -> None:
        self.install.setEnabled(True)
        faults = [str(fault) for fault in getattr(error, "faults", ())]
        if not faults:
            self.message.show_error(error)
            return
        more = len(faults) - _MOST_FAULTS
        shown = faults[:_MOST_FAULTS]
        if more > 0:
            shown.append(self.tr("and {count} more").format(count=number(more)))
        self.message.say("\n".join((*shown, said(error)[1])))
