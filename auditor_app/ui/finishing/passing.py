"""The open points on the sign-off page: how many there are, and the reasons that are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from auditor_app.ui.controls import button, clear_layout, column, label, row
from auditor_app.ui.findings.fields import captioned, line
from auditor_app.ui.finishing.review_words import kind_title
from auditor_app.ui.numerals import number
from auditor_app.ui.theme import GRID
from auditor_app.vault import Passed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import AuditReview

_MOST = 1000


class PassingPart(QFrame):
    """Hidden where nothing is open.

    Signals:
        changed(): a reason was typed.
        review_wanted(): back to the review.
    """

    changed = Signal()
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.reasons: dict[str, QLineEdit] = {}
        self._counts: Mapping[str, int] = {}
        self.is_open = False
        """Whether anything is open."""
        self.open_review = button(self.tr("Show what is open"), "link", "list")
        self.open_review.clicked.connect(self.review_wanted)
        self._told = label("")
        self._fields = column(spacing=GRID)
        layout = column(
            label(self.tr("What is open"), "section"),
            self._told,
            self._fields,
            row(self.open_review, None),
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        self.setLayout(layout)
        self.hide()

    def show_review(self, found: AuditReview) -> None:
        """Tell what is open, and ask for reasons where the protocol wants them."""
        self._counts = {str(kind): count for kind, count in found.counts().items()}
        self.is_open = bool(found.soft)
        self.setVisible(self.is_open)
        # Which points they are stands in the review alone: somebody of the site may look on.
        self._told.setText(
            self.tr("One point is open.")
            if len(found.soft) == 1
            else self.tr("{count} points are open.").format(count=number(len(found.soft)))
        )
        clear_layout(self._fields)
        self.reasons = {}
        for kind in found.words_for:
            edit = line(most=_MOST)
            edit.textChanged.connect(self.changed)
            self.reasons[kind] = edit
            caption = self.tr("Why it is finished as it is: {kind}").format(kind=kind_title(kind))
            self._fields.addLayout(captioned(caption, edit, self._read_by(kind)))

    def _read_by(self, kind: str) -> str:
        """Who reads a reason; the same words whether or not there is something to keep away."""
        if kind == "alert":
            return self.tr("Your organisation reads it; it is not printed in the report.")
        if kind == "finding":
            return self.tr(
                "Your organisation reads it. It is printed in the report only if the report shows"
                " every finding. No worker's words or code."
            )
        return self.tr("It is printed in the report. No worker's words or code.")

    def lacks(self) -> str:
        """What is still to be said; empty where nothing is."""
        if all(edit.text().strip() for edit in self.reasons.values()):
            return ""
        return self.tr("The protocol asks why the audit is finished with something open: say why.")

    def said(self) -> tuple[Passed, ...]:
        """What goes into the sign-off: every kind that is open, with its reason where one is."""
        return tuple(
            Passed(kind, count, self.reasons[kind].text().strip() if kind in self.reasons else "")
            for kind, count in self._counts.items()
        )

    def typed(self) -> dict[str, str]:
        """Reasons that were typed."""
        return {kind: edit.text() for kind, edit in self.reasons.items() if edit.text()}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Reasons that were typed before the page was left."""
        for kind, text in typed.items():
            if kind in self.reasons:
                self.reasons[kind].setText(text)
