"""The score of an audit by a scale, with the counts that it is made of and how they count."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from auditor_app.audit import rate
from auditor_app.ui.controls import StateLabel, StateWords, clear_layout, column, label, later, row
from auditor_app.ui.direction import joined
from auditor_app.ui.half_written import Fields, under, within
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.markdown import breakable
from auditor_app.ui.sampling.number_edit import NumberEdit
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditor_app.audit import AuditScore, ScoredGrade
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import Vault

_PAUSE = 400


class ScoreCard(QFrame):
    """One score. What no finding stands for is typed in, and kept after a pause.

    Signals:
        typed(scale id): there is something to keep.
    """

    typed = Signal(str)

    def __init__(self, score: AuditScore, *, may_change: bool) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.counts: dict[str, NumberEdit] = {}
        self._scale = score.scale.id
        self._findings: dict[str, QLabel] = {}
        self.result = label("", "section", wrap=False)
        self.band = StateLabel(StateWords("", "info"))
        self.sum = label("")
        self.bands = label("", "small")
        self.message = InlineMessage()
        self.pause = later(self, lambda: self.typed.emit(self._scale), _PAUSE)
        title = self.tr("Score by {scale}").format(scale=score.scale.wording)
        layout = column(
            label(breakable(title), "section"),
            row(self.result, self.band, None, spacing=GRID * 2),
            self.sum,
            self.bands,
            self._make_grid(score, may_change=may_change),
            self.message,
            spacing=GRID,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        self.fields = Fields(self.counts)
        self.show_score(score)

    def said(self) -> dict[str, int]:
        """What stands in the fields, by grade; an empty one says nothing."""
        numbers = {grade: edit.number() for grade, edit in self.counts.items()}
        return {grade: number for grade, number in numbers.items() if number is not None}

    def show_score(self, score: AuditScore) -> None:
        """Show what it comes to now; what stands in the fields stays."""
        self.message.hide()
        for each in score.grades:
            if each.grade.id in self._findings:
                self._findings[each.grade.id].setText(str(each.findings))
        self.sum.setText(_sum_words(score))
        self.bands.setText(_band_words(score))
        self.bands.setVisible(bool(self.bands.text()) and score.score is not None)
        found = score.score
        self.result.setVisible(found is not None)
        self.band.setVisible(found is not None and found.band is not None)
        if found is not None:
            self.result.setText(
                self.tr("{value} of {whole}").format(value=f"{found.value:f}", whole=score.whole)
            )
            if found.band is not None:
                self.band.show_state(StateWords(str(found.band.wording), "info"))
        self.setAccessibleName(f"{score.scale.wording}: {self.result.text()}")

    def _make_grid(self, score: AuditScore, *, may_change: bool) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Grade"), self.tr("Findings"), self.tr("Other requirements"))
        for place, words in enumerate((*heads, self.tr("How it counts"))):
            grid.addWidget(label(words, "small", wrap=False), 0, place)
        for line, each in enumerate(score.grades, start=1):
            name = str(each.grade.wording)
            grid.addWidget(label(breakable(name)), line, 0)
            count = self._findings[each.grade.id] = label(str(each.findings), wrap=False)
            grid.addWidget(count, line, 1)
            if each.grade.kind == "rating":
                edit = self.counts[each.grade.id] = NumberEdit()
                edit.show_number(each.rated)
                edit.setReadOnly(not may_change)
                edit.setAccessibleName(
                    self.tr("{grade}: how many other requirements").format(grade=name)
                )
                edit.textEdited.connect(lambda _: self.pause.start())
                grid.addWidget(edit, line, 2)
            grid.addWidget(label(_way_words(each), wrap=False), line, 3)
        holder = QWidget()
        holder.setLayout(grid)
        return holder


class ScoresPart(QWidget):
    """The scores of an audit, one below the other; nothing where no scale has one."""

    def __init__(self, desk: Desk, audit_id: str) -> None:
        super().__init__()
        self._desk, self._audit_id = desk, audit_id
        self.cards: dict[str, ScoreCard] = {}
        self._waiting: dict[str, str] = {}
        self._list = column(spacing=GRID * 2)
        self._list.setContentsMargins(0, GRID * 2, 0, 0)
        self.setLayout(self._list)

    def show_scores(self, scores: tuple[AuditScore, ...], *, may_change: bool) -> None:
        """Show these; what was typed in a card and is not kept yet stays."""
        ids = [score.scale.id for score in scores]
        if list(self.cards) != ids:
            self._waiting = self.typed()
            clear_layout(self._list)
            self.cards = {}
            for score in scores:
                card = ScoreCard(score, may_change=may_change)
                card.typed.connect(self._keep)
                self.cards[score.scale.id] = card
                self._list.addWidget(card)
            self.put_back({})
        self._show(scores)

    def typed(self) -> dict[str, str]:
        """Counts that the vault does not hold yet, also those of a scale that is not shown."""
        typed = dict(self._waiting)
        for scale, card in self.cards.items():
            typed.update(under(scale, card.fields.typed()))
        return typed

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Counts that `typed` gave stand in their fields again, and are kept after a pause."""
        self._waiting.update(typed)
        for scale, card in self.cards.items():
            if said := within(scale, self._waiting):
                card.fields.put_back(said)
                card.pause.start()
                self._waiting = {
                    name: text
                    for name, text in self._waiting.items()
                    if name not in under(scale, said)
                }

    def flush(self, kept: Callable[[Iterable[str]], None]) -> None:
        """Keep at once what was just typed; the page may be gone by then.

        `kept` is told the names in `typed` of what the vault holds from then on.
        """
        for scale, card in self.cards.items():
            if card.pause.isActive():
                card.pause.stop()
                self._keep_at_once(scale, card, kept)

    def _keep_at_once(
        self, scale: str, card: ScoreCard, kept: Callable[[Iterable[str]], None]
    ) -> None:
        names = tuple(under(scale, card.fields.typed()))
        self._desk.ask(self._desk, self._rating(scale, card.said()), lambda _: kept(names))

    def _keep(self, scale: str) -> None:
        card = self.cards[scale]
        counts = card.said()

        def done(scores: tuple[AuditScore, ...]) -> None:
            if card.said() == counts:
                card.fields.note()
            self._show(scores)

        self._desk.ask(card, self._rating(scale, counts), done, card.message.show_error)

    def _rating(
        self, scale: str, counts: Mapping[str, int]
    ) -> Callable[[Vault], tuple[AuditScore, ...]]:
        return partial(rate, audit_id=self._audit_id, scale=scale, counts=counts)

    def _show(self, scores: tuple[AuditScore, ...]) -> None:
        for score in scores:
            if score.scale.id in self.cards:
                self.cards[score.scale.id].show_score(score)


def _way_words(each: ScoredGrade) -> str:
    """What one of a grade does to the score."""
    if each.conformant:
        return _tr("conformant")
    if not each.applicable:
        return _tr("left out")
    if each.minus:
        return _tr("applicable, {minus} off for each").format(minus=each.minus)
    return _tr("applicable")


def _sum_words(score: AuditScore) -> str:
    """How the score comes about, in a sentence."""
    found = score.score
    if found is None:
        return _tr("Type how many requirements have no finding, by their rating; then it follows.")
    words = _tr(
        "{conformant} of {applicable} applicable are conformant: {share} of {whole}."
    ).format(
        whole=score.whole,
        conformant=found.conformant,
        applicable=found.applicable,
        share=f"{score.share:f}",
    )
    if score.minus:
        less = _tr("Less {minus} for findings: {value}.")
        words += " " + less.format(minus=score.minus, value=f"{found.value:f}")
    return words


def _band_words(score: AuditScore) -> str:
    """The names of the scores, from the best down."""
    return joined(
        _tr("{band}: above {limit}").format(band=band.wording, limit=band.above)
        if band.above is not None
        else _tr("{band}: the rest").format(band=band.wording)
        for band in score.bands
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Score", text)
