"""Who says what of an indicator and why: question, answer, rule, and the captions of photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from auditor_app.ui.controls import (
    StateLabel,
    button,
    column,
    framed,
    icon_label,
    label,
    row,
)
from auditor_app.ui.indicators.folding import Folded
from auditor_app.ui.indicators.words import chip_of, state_shown
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID, TONES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QLayout

    from auditor_app.protocols import Reason, SourceSays
    from auditor_app.protocols.sources import RecordSays

_NEVER = "false()"
"""The rule of a question that only leads to others (docs/protocol.md)."""
_SHOWING = ("observed", "undecided")


class SourceCard(QFrame):
    """One source with its records: those that say something first, the rest folded away.

    Signals:
        wanted(record id, ref, sealed): open the record at this question.
    """

    wanted = Signal(str, str, bool)

    def __init__(self, said: SourceSays, captions: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.links: dict[str, QPushButton] = {}
        self.folded: Folded | None = None
        self._captions = captions
        layout = column(row(StateLabel(chip_of(said)), None), spacing=GRID * 2)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        telling = [record for record in said.records if record.state in _SHOWING]
        quiet = [record for record in said.records if record.state not in _SHOWING]
        if len(said.records) == 1:
            telling, quiet = list(said.records), []
        for record in telling:
            layout.addWidget(self._make_record(record))
        if quiet:
            words = self.tr("%Ln records that do not show it", "", len(quiet))
            self.folded = Folded(words, lambda: self._make_all(quiet))
            layout.addWidget(self.folded)
        self.setLayout(layout)

    def _make_all(self, records: Sequence[RecordSays]) -> QLayout:
        return column(*(self._make_record(record) for record in records), spacing=GRID)

    def _make_record(self, record: RecordSays) -> QFrame:
        ref = record.reasons[0].ref if record.reasons else ""
        link = button(self.tr("Open the record"), "link")
        link.setAccessibleName(self.tr("Open the record {title}").format(title=record.title))
        link.clicked.connect(lambda: self.wanted.emit(record.record_id, ref, record.sealed))
        self.links[record.record_id] = link
        head = row(label(record.title, "strong", wrap=False), StateLabel(state_shown(record.state)))
        head.addStretch(1)
        head.addWidget(link)
        layout = column(head, spacing=GRID)
        if record.sealed:
            layout.addLayout(
                _beside(
                    "lock",
                    self.tr(
                        "Sealed: it is kept here what this record was found to say, not why. Only"
                        " the organisation can read the answers."
                    ),
                )
            )
        elif not record.reasons:
            layout.addWidget(label(self.tr("None of its questions was put."), "muted"))
        for reason in record.reasons:
            layout.addLayout(self._make_reason(reason))
        photos = [photo for ids in record.photos.values() for photo in ids]
        for place, photo in enumerate(photos, start=1):
            caption = self._captions.get(photo) or self.tr("no caption")
            words = self.tr("Photo {number}: {caption}").format(
                number=number(place), caption=caption
            )
            layout.addLayout(_beside("photo", words))
        return framed("inset", layout, margin=GRID * 2)

    def _rule_of(self, reason: Reason) -> str:
        if reason.rule == _NEVER:
            return self.tr("Shows nothing by itself: it opens the way to other questions")
        state = state_shown(reason.state).words
        return self.tr("{state}, by the rule {rule}").format(state=state, rule=reason.rule)

    def _make_reason(self, reason: Reason) -> QLayout:
        shown = state_shown(reason.state)
        answer = reason.answer or self.tr("(no answer)")
        words = column(label(reason.question or reason.ref, "muted"), label(answer), spacing=2)
        words.addWidget(label(self._rule_of(reason), "small"))
        line = row(spacing=GRID)
        line.addWidget(icon_label(shown.icon, shown.tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line


def _beside(icon_name: str, words: str) -> QLayout:
    line = row(spacing=GRID)
    line.addWidget(icon_label(icon_name, TONES.muted, 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words), 1)
    return line
