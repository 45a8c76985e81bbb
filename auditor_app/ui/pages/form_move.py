"""Asking whether a draft moves to a newer version of its form: what would stay, change and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from auditor_app.ui.controls import button, column, label, row
from auditor_app.ui.numerals import number
from auditor_app.ui.questions.choice_rows import CheckRow
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.audit import FormMove, MovedAnswer

_SIZE = (680, 560)


class MoveDialog(QDialog):
    """Shows a `FormMove`; accepted when the person wants it."""

    def __init__(self, preview: FormMove, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A newer version of this form"))
        self.resize(*_SIZE)
        self.move_button = button(self.tr("&Move to the newer version"), "primary")
        self.photos_may_go = CheckRow(
            self.tr("I agree to lose the photos of questions that are gone ({count})").format(
                count=number(len(preview.photos))
            ),
            "yes",
        )
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self.accept)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._list.setContentsMargins(0, 0, GRID, 0)
        self._tell(preview)
        inside = QWidget()
        inside.setLayout(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout = column(
            label(self._summary(preview), "section"),
            label(self.tr("It can be undone in the record until the audit is finalised."), "muted"),
            area,
            self.photos_may_go,
            row(None, cancel, self.move_button),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        if preview.photos:
            self.move_button.setEnabled(False)
            self.photos_may_go.toggled.connect(self.move_button.setEnabled)
        else:
            self.photos_may_go.hide()

    def _summary(self, preview: FormMove) -> str:
        return self.tr("{title}: {kept} answers stay, {changed} change, {dropped} go.").format(
            title=preview.record.title,
            kept=len(preview.kept),
            changed=len(preview.changed),
            dropped=len(preview.dropped),
        )

    def _tell(self, preview: FormMove) -> None:
        self._section(
            self.tr("Answers that change"),
            ((_question(answer), self._change_of(answer)) for answer in preview.changed),
        )
        self._section(
            self.tr("Answers that go with their question"),
            ((_question(answer), answer.before) for answer in preview.dropped),
        )
        self._section(
            self.tr("Your remarks that are not seen any more, as their question is gone"),
            ((_question(remark), remark.before) for remark in preview.remarks),
        )
        self._section(
            self.tr("New questions"), (("", text or ref) for ref, text in preview.added.items())
        )
        self._list.addStretch(1)

    def _change_of(self, answer: MovedAnswer) -> str:
        """Before and after, with an arrow that points as one reads."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrow = "\N{LEFTWARDS ARROW}" if mirrored else "\N{RIGHTWARDS ARROW}"
        return f"{answer.before} {arrow} {answer.after or '—'}"

    def _section(self, title: str, lines: Iterable[tuple[str, str]]) -> None:
        told = tuple(lines)
        if not told:
            return
        if self._list.count():
            self._list.addSpacing(GRID * 2)
        self._list.addWidget(label(title, "strong"))
        for question, words in told:
            if question:
                self._list.addLayout(column(label(question, "small"), label(words), spacing=2))
            else:
                self._list.addWidget(label(words))


def _question(answer: MovedAnswer) -> str:
    return answer.label or answer.ref
