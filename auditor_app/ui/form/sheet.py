"""One page of a form: its questions in order, repeat instances as cards."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from auditor_app.ui.controls import hide_unless, label, later
from auditor_app.ui.markdown import breakable, plain, rich
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.repeats import InstanceCard, RepeatFooter
from auditor_app.ui.theme import GRID
from auditor_app.xforms import LabelChanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from auditor_app.ui.questions.photos import PhotoView
    from auditor_app.xforms import Change, FormSession, Page

COLUMN = 760
"""The width of a page in px: lines that are still read in one go."""

_INSTANCE = re.compile(r"\[\d+\]$")


class GroupHeading(QLabel):
    """The label of a group that stands among others on a page, with its marks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("look", "strong")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.show_label(text)

    def show_label(self, text: str) -> None:
        """Show another text of the form."""
        self.setText(rich(text))
        self.setAccessibleName(plain(text))


class FormSheet(QScrollArea):
    """Shows one page at a time and passes on what its widgets say.

    Signals:
        answered(ref, value), typing(ref, whether something typed is not said yet)
        repeat_added(ref), repeat_removed(instance ref)
        photos_chosen(ref, paths), caption_given(ref, evidence id, text),
        export_wanted(ref, evidence id, path), photo_removed(ref, evidence id), photos_wanted(ref)
        asked(ref, request): see `QuestionWidget.asked`
    """

    answered = Signal(str, str)
    typing = Signal(str, bool)
    repeat_added = Signal(str)
    repeat_removed = Signal(str)
    photos_chosen = Signal(str, object)
    caption_given = Signal(str, str, str)
    export_wanted = Signal(str, str, object)
    photo_removed = Signal(str, str)
    photos_wanted = Signal(str)
    asked = Signal(str, object)

    def __init__(self, session: FormSession, *, readonly: bool) -> None:
        super().__init__()
        self._session = session
        self._readonly = readonly
        self._page: Page | None = None
        self._widgets: dict[str, QWidget] = {}
        self._title = label("", "section")
        self._wanted_ref = ""
        self._reveal = later(self, self._show_wanted)
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(GRID * 4)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._frame())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def questions(self) -> tuple[QuestionWidget, ...]:
        """The questions, notes and values on the page, in order."""
        refs = self._page.refs if self._page else ()
        found = (self._widgets.get(ref) for ref in refs)
        return tuple(widget for widget in found if isinstance(widget, QuestionWidget))

    def question(self, ref: str) -> QuestionWidget | None:
        """The widget of `ref`, where it is on the page."""
        widget = self._widgets.get(ref)
        return widget if isinstance(widget, QuestionWidget) else None

    def show_session(self, session: FormSession) -> None:
        """Forget everything that is shown: the record is another session's now."""
        self._session = session
        self._page = None
        self._drop(tuple(self._widgets))

    def show_page(self, page: Page, title: str) -> None:
        """Put another page in the place of the one shown, or the same one anew."""
        self.flush()
        self._drop(tuple(self._widgets))
        self._page = page
        self._title.setText(breakable(title))
        self._arrange(page.refs)
        self.verticalScrollBar().setValue(0)

    def refresh(self, page: Page) -> None:
        """Show what came and what went on the page shown; the rest, and the focus, stay."""
        if self._page is not None and self._page.refs == page.refs:
            return
        self._page = page
        self._drop([ref for ref in self._widgets if ref not in set(page.refs)])
        self._arrange(page.refs)

    def renumber(self, repeat_ref: str) -> None:
        """Instances of a repeat have moved up: what shows them has to be made anew."""
        self._drop([ref for ref in self._widgets if ref.startswith(f"{repeat_ref}[")])
        self._drop([ref for ref in self._widgets if ref == repeat_ref])

    def apply(self, changes: Iterable[Change]) -> None:
        """Show what the engine says has changed."""
        for change in changes:
            widget = self._widgets.get(change.ref)
            if isinstance(widget, QuestionWidget):
                widget.apply(change)
            elif isinstance(widget, GroupHeading) and isinstance(change, LabelChanged):
                widget.show_label(change.label)

    def show_photos(self, ref: str, views: tuple[PhotoView, ...]) -> None:
        """Show the photos of a question."""
        if isinstance(question := self.question(ref), PhotoQuestion):
            question.show_photos(views)

    def tell(self, ref: str, answer: object) -> None:
        """Tell a question what it asked for, where it is on the page."""
        if (question := self.question(ref)) is not None:
            question.hear(answer)

    def refuse(self, ref: str, message: str) -> None:
        """Say at a question why something was not taken."""
        if (question := self.question(ref)) is not None:
            question.refuse(message)

    def flush(self) -> None:
        """Say at once what was typed and not yet said."""
        for question in self.questions():
            question.flush()

    def unsaid(self) -> dict[str, str]:
        """What stands in the page's controls and is no answer, by ref; "" for nothing."""
        return {question.ref: question.unsaid() for question in self.questions()}

    def show_unsaid(self, typed: Mapping[str, str]) -> None:
        """Put back what `unsaid` gave, wherever nothing else was answered since."""
        for ref, text in typed.items():
            question = self.question(ref)
            if question is None or question.value or self._readonly:
                continue
            if question.unsaid() != text:
                question.show_unsaid(text)

    def insist(self) -> None:
        """From now on say what is missing on the page."""
        for question in self.questions():
            question.insist()

    def focus_first(self) -> None:
        """Put the focus into the first question."""
        for question in self.questions():
            if question.answer_widget().focusPolicy() != Qt.FocusPolicy.NoFocus:
                question.focus_answer()
                return

    def focus_question(self, ref: str, *, insist: bool = True) -> None:
        """Put the focus into a question and bring the whole of it into view."""
        if (question := self.question(ref)) is not None:
            if insist:
                question.insist()
            question.focus_answer()
            self._wanted_ref = ref
            self._reveal.start()

    def _show_wanted(self) -> None:
        """Scroll to the question that was jumped to, once the page has its layout."""
        if (question := self.question(self._wanted_ref)) is not None:
            self.ensureWidgetVisible(question, 0, GRID * 3)

    # Building -----------------------------------------------------------------------------------

    def _frame(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 3)
        inner.addWidget(self._title)
        inner.addLayout(self._content)
        inner.addStretch(1)
        frame = QWidget()
        frame.setProperty("look", "surface")
        outer = QHBoxLayout(frame)
        outer.setContentsMargins(GRID * 6, GRID * 3, GRID * 4, GRID * 4)
        # At the outline's side, so that a scroll bar that comes and goes moves nothing.
        outer.addWidget(column, 100)
        outer.addStretch(1)
        return frame

    def _drop(self, refs: Sequence[str]) -> None:
        for ref in refs:
            widget = self._widgets.pop(ref)
            widget.hide()
            widget.deleteLater()

    def _arrange(self, refs: Sequence[str]) -> None:
        places: dict[int, int] = {}
        for ref in refs:
            if ref not in self._widgets:
                made = self._make(ref)
                if made is None:
                    continue
                self._widgets[ref] = made
            layout = self._layout_for(ref)
            place = places.get(id(layout), 0)
            places[id(layout)] = place + 1
            widget = self._widgets[ref]
            if layout.indexOf(widget) != place:
                layout.insertWidget(place, widget)
                # At once, not when the layout gets to it: Tab passes by what is not shown.
                widget.show()
        self._order_tabs()

    def _layout_for(self, ref: str) -> QVBoxLayout:
        cards = [
            (card_ref, widget)
            for card_ref, widget in self._widgets.items()
            if isinstance(widget, InstanceCard) and ref.startswith(f"{card_ref}/")
        ]
        return max(cards, key=lambda found: len(found[0]))[1].content if cards else self._content

    def _make(self, ref: str) -> QWidget | None:
        node = self._session.node(ref)
        if node.kind == "group":
            return GroupHeading(node.label) if node.label else None
        if node.kind == "repeat" and _INSTANCE.search(ref):
            card = InstanceCard(node)
            card.removed.connect(self.repeat_removed)
            hide_unless(not self._readonly, card.remove)
            return card
        if node.kind == "repeat":
            footer = RepeatFooter(node)
            footer.added.connect(self.repeat_added)
            hide_unless(not self._readonly, footer.add)
            return footer
        return self._make_question(ref)

    def _make_question(self, ref: str) -> QuestionWidget:
        question = make_question(self._session.node(ref))
        if self._readonly:
            question.close_for_answers()
        question.answered.connect(self.answered)
        question.typing.connect(lambda typing: self.typing.emit(ref, typing))
        question.asked.connect(lambda request: self.asked.emit(ref, request))
        if isinstance(question, PhotoQuestion):
            question.photos_chosen.connect(self.photos_chosen)
            question.caption_given.connect(
                lambda evidence_id, text: self.caption_given.emit(ref, evidence_id, text)
            )
            question.export_wanted.connect(
                lambda evidence_id, target: self.export_wanted.emit(ref, evidence_id, target)
            )
            question.photo_removed.connect(
                lambda evidence_id: self.photo_removed.emit(ref, evidence_id)
            )
            self.photos_wanted.emit(ref)
        return question

    def _order_tabs(self) -> None:
        """Tab goes down the page, also through questions that came later."""
        refs = self._page.refs if self._page else ()
        stops = [
            stop for ref in refs if ref in self._widgets for stop in _tab_stops(self._widgets[ref])
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, GRID * 4)


def _tab_stops(widget: QWidget) -> list[QWidget]:
    """What Tab stops at inside of `widget`, in order; a card's questions stand for themselves."""
    if isinstance(widget, InstanceCard):
        return [widget.remove]
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    return [
        stop
        for child in widget.children()
        if isinstance(child, QWidget)
        for stop in _tab_stops(child)
    ]
