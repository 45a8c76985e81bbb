"""The questions of a form, one page at a time or all of them on one sheet."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from auditor_app.ui.controls import later
from auditor_app.ui.form.entry_cards import EntryCards
from auditor_app.ui.form.folding import Folding
from auditor_app.ui.form.linking import link_photos, link_question
from auditor_app.ui.form.rolling import RollingArea
from auditor_app.ui.form.sections import progress_of
from auditor_app.ui.form.units import INSTANCE, Unit, units_of
from auditor_app.ui.form.unsaid import Typed, Unsaid
from auditor_app.ui.markdown import breakable
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.choices import ChoiceList
from auditor_app.ui.questions.factory import make_question
from auditor_app.ui.questions.groups import GroupHead
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.repeats import InstanceCard, RepeatFooter
from auditor_app.ui.theme import GRID, scaled
from auditor_app.xforms import LabelChanged, RepeatAdded, RepeatMoved, RepeatRemoved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor_app.ui.form.remarks import RemarkPanel
    from auditor_app.ui.form.roll import Stretch
    from auditor_app.ui.questions.photos import PhotoView
    from auditor_app.xforms import Change, FormSession, NodeState, Page

COLUMN = 760
"""The width of a page in px: lines that are still read in one go."""
AT_ONCE: Final = 3
"""Stretches of a page that are made before it is seen."""


class PageTitle(QLabel):
    """The title of a page, above its first question."""

    def __init__(self, text: str) -> None:
        super().__init__(breakable(text))
        self.setProperty("look", "section")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)


class FormSheet(RollingArea):
    """Shows some pages, of a long form all or one, and passes on what its widgets say.

    Signals:
        answered(ref, value), typing(ref, whether something typed is not said yet)
        repeat_added(ref), repeat_removed(instance ref)
        entry_moved(instance ref, place), entry_copied(instance ref), entry_opened(instance ref)
        photos_chosen(ref, paths), caption_given(ref, evidence id, text),
        export_wanted(ref, evidence id, path), photo_removed(ref, evidence id), photos_wanted(ref)
        made(QuestionWidget): the widget of a question came.
        asked(ref, request): see `QuestionWidget.asked`
        settled(ref): a question is answered that the form wants to go on from (`quick`).
    """

    answered = Signal(str, str)
    typing = Signal(str, bool)
    repeat_added = Signal(str)
    repeat_removed = Signal(str)
    entry_moved = Signal(str, int)
    entry_copied = Signal(str)
    entry_opened = Signal(str)
    photos_chosen = Signal(str, object)
    caption_given = Signal(str, str, str)
    export_wanted = Signal(str, str, object)
    photo_removed = Signal(str, str)
    photos_wanted = Signal(str)
    made = Signal(object)
    asked = Signal(str, object)
    settled = Signal(str)

    def __init__(
        self, session: FormSession, *, readonly: bool, unsaid: Unsaid | None = None
    ) -> None:
        """`unsaid` holds what stands in fields that are not made, and is kept up to date."""
        super().__init__(self._make_of_unit)
        self._session = session
        self._readonly = readonly
        self._unsaid = unsaid if unsaid is not None else Unsaid()
        self._pages: tuple[Page, ...] = ()
        self._entries = EntryCards(self, readonly=readonly)
        self._folding = Folding()
        self._insisted: set[str] = set()
        self._tell = later(self, self._tell_state, 200)
        self._wanted_ref = ""
        self._reveal = later(self, self._show_wanted)
        self.panels: dict[str, RemarkPanel] = {}
        """What stands beside answers, by the ref of the question."""
        self.roll.dropping.connect(self._drop_panel)
        self.roll.made.connect(self._made)
        self.put_in(self._make_frame())

    @property
    def is_whole(self) -> bool:
        """Whether several pages are shown."""
        return len(self._pages) > 1

    def questions(self) -> tuple[QuestionWidget, ...]:
        """The questions, notes and values that are made, in order: of a short page all."""
        return tuple(self._questions())

    def question(self, ref: str) -> QuestionWidget | None:
        """The widget of `ref`, where it is made."""
        widget = self.roll.widgets.get(ref)
        return widget if isinstance(widget, QuestionWidget) else None

    def question_around(self, widget: QWidget | None) -> QuestionWidget | None:
        """The question to which `widget` belongs."""
        while widget is not None and widget is not self:
            if isinstance(widget, QuestionWidget) and self.question(widget.ref) is widget:
                return widget
            widget = widget.parentWidget()
        return None

    def show_session(self, session: FormSession) -> None:
        """Forget everything that is shown: the record is another session's now."""
        self._session = session
        self._folding.forget()
        self._pages = ()
        self.waits = True
        self.roll.clear()

    def show_page(self, page: Page, *, at_once: int = AT_ONCE) -> None:
        """Put another page in the place of what is shown, or the same one anew."""
        self.show_pages((page,), at_once=at_once)

    def make_next(self) -> None:
        """Make one more of the stretches that a page shows at once, before it is seen."""
        if not self.is_whole:
            first = self.roll.stretches[:AT_ONCE]
            self.roll.make(islice((each for each in first if not each.is_made), 1))

    def show_pages(self, pages: Sequence[Page], *, at_once: int = 0) -> None:
        """Put other pages in the place of those shown, or the same ones anew.

        So many stretches from the top are made `at_once`, the others when they come near the view.
        """
        self.flush()
        self.waits = True
        self.roll.clear()
        self._insisted.clear()
        self._pages = tuple(pages)
        self.roll.show_units(self._units())
        self.waits = False
        self.verticalScrollBar().setValue(0)
        self.roll.make(self.roll.stretches[:at_once])
        self._ahead.start()

    def refresh(self, pages: Sequence[Page]) -> None:
        """Show what came and what went on the pages shown; the rest, and the focus, stay."""
        self.waits = True
        if self._pages == tuple(pages):
            self.roll.refill()
        else:
            self._pages = tuple(pages)
            self.roll.show_units(self._units())
        self.waits = False
        self._ahead.start()

    def renumber(self, repeat_ref: str) -> None:
        """Instances of a repeat have moved up: what shows them has to be made anew."""
        inside = f"{repeat_ref}["
        self._folding.forget()
        self.roll.drop(
            [ref for ref in self.roll.widgets if ref.startswith(inside) or ref == repeat_ref]
        )

    def apply(self, changes: Iterable[Change]) -> None:
        """Show what the engine says has changed."""
        for change in changes:
            widget = self.roll.widgets.get(change.ref)
            if isinstance(widget, QuestionWidget):
                widget.apply(change)
            elif isinstance(widget, GroupHead) and isinstance(change, LabelChanged):
                widget.show_label(change.label)
            elif isinstance(change, RepeatAdded | RepeatRemoved | RepeatMoved):
                self._entries.count(self._session, change.ref.rpartition("[")[0])
        self._tell.start()

    def show_photos(self, ref: str, views: tuple[PhotoView, ...]) -> None:
        """Show the photos of a question."""
        if (question := self._photos_of(ref)) is not None:
            question.show_photos(views)

    def tell(self, ref: str, answer: object) -> None:
        """Tell a question what it asked for, where it is on the page."""
        question, photos = self.question(ref), self._photos_of(ref)
        if question is not None:
            question.take(answer)
        if photos is not None and photos is not question:
            photos.hear(answer)

    def refuse(self, ref: str, message: str) -> None:
        """Say at a question why something was not taken."""
        if (question := self.question(ref)) is not None:
            question.refuse(message)

    def refuse_photo(self, ref: str, message: str) -> None:
        """Say where the photos of a question are shown why one was not taken in, or not changed."""
        if (question := self._photos_of(ref)) is not None:
            question.refuse(message)

    def flush(self) -> None:
        """Say at once what was typed and not yet said."""
        for question in self.questions():
            question.flush()
        for panel in tuple(self.panels.values()):
            panel.flush()

    def add_panel(self, question: QuestionWidget, panel: RemarkPanel) -> None:
        """Let a panel stand below a question, as a part of it."""
        layout = question.layout()
        if layout is None:
            return
        self.panels[question.ref] = panel
        if isinstance(layout, QBoxLayout):
            layout.addSpacing(GRID // 2)
        layout.addWidget(panel)
        panel.show()
        if panel.photos is not None:
            ref = question.ref
            panel.photos.asked.connect(lambda request: self.asked.emit(ref, request))
            link_photos(self, panel.photos, ref)
        self._order_tabs(question.ref)

    def _order_tabs(self, ref: str) -> None:
        """What came to a question later has its place among the stops of Tab all the same."""
        stretch = self.roll.stretch_with(ref)
        if stretch is not None and ref in self.roll.widgets:
            self.roll.order_tabs(stretch)

    def unsaid(self) -> dict[str, Typed]:
        """What stands in controls that are made and is no answer, by ref; "" for nothing."""
        return {q.ref: Typed(q.unsaid(), q.value) for q in self.questions()}

    def show_unsaid(self, typed: Mapping[str, str]) -> None:
        """Put back what stood in fields, wherever nothing else was answered since."""
        for ref, text in typed.items():
            question = self.question(ref)
            if question is not None:
                self._put_back(question, text)

    def _put_back(self, question: QuestionWidget, text: str) -> None:
        if text and not self._readonly and question.unsaid() != text:
            question.show_unsaid(text)

    def begin_to_play(self, page: Page) -> None:
        """What stands alone on its page and has `autoplay` begins, as in ODK Collect."""
        if not self.is_whole and not self._readonly and len(page.refs) == 1:
            question = self.question(page.refs[0])
            if question is not None:
                question.begin_to_play()

    def insist(self, page: Page) -> None:
        """From now on say what is missing on a page."""
        self._insisted.update(page.refs)
        for ref in page.refs:
            if (question := self.question(ref)) is not None:
                question.insist()

    def focus_first(self, page: Page | None = None) -> bool:
        """Put the focus into the first question, of `page` where there are several.

        Where nothing is asked it goes to the place where an entry is added. Whether there was one.
        """
        wanted = page or next(iter(self._pages), None)
        for ref in wanted.refs if wanted is not None else ():
            self.bring_up(ref)
            widget = self.roll.widgets.get(ref)
            if isinstance(widget, QuestionWidget):
                if widget.answer_widget().focusPolicy() != Qt.FocusPolicy.NoFocus:
                    widget.focus_answer()
                    return True
            elif isinstance(widget, RepeatFooter) and not widget.add.isHidden():
                widget.add.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def go_to(self, page: Page) -> None:
        """Bring a page that stands on the sheet to the top of the view."""
        title = f"#{page.ref}"
        # A page without a title of its own begins with its first question.
        ref = title if self.roll.stretch_with(title) is not None else next(iter(page.refs), "")
        self.bring_up(ref)
        if (widget := self.roll.widgets.get(ref)) is not None:
            self.scroll_to(widget)

    def focus_question(self, ref: str, *, insist: bool = True) -> None:
        """Put the focus into a question and bring the whole of it into view."""
        if insist:
            self._insisted.add(ref)
        self.bring_up(ref)
        if (question := self.question(ref)) is not None:
            if insist:
                question.insist()
            question.focus_answer()
            self.reveal(ref)

    def reveal(self, ref: str) -> None:
        """Bring the whole of a question into view, or its beginning."""
        self._wanted_ref = ref
        self._reveal.start()

    def is_spare(self, stretch: Stretch) -> bool:
        """Nothing that is typed, wrong or being taken in goes out of reach of the person."""
        refs = [ref for unit in stretch.units for ref in unit.refs]
        if any(
            ref in self.panels
            or isinstance(self.roll.widgets.get(ref), RepeatFooter | InstanceCard)
            for ref in refs
        ):
            return False
        return not any(
            question.unsaid() or question.message or isinstance(question, PhotoQuestion)
            for question in filter(None, map(self.question, refs))
        )

    def _photos_of(self, ref: str) -> PhotoQuestion | None:
        """Where the photos of a question are shown: in itself, or in what stands beside it."""
        if isinstance(question := self.question(ref), PhotoQuestion):
            return question
        panel = self.panels.get(ref)
        return panel.photos if panel is not None else None

    def _drop_panel(self, ref: str) -> None:
        if (panel := self.panels.pop(ref, None)) is not None:
            panel.flush()

    def fold(self, group: str, *, folded: bool) -> None:
        """Fold a group away, or open it; what was typed in it and not said is kept."""
        self.flush()
        self._unsaid.look(self.unsaid())
        self._folding.fold(group, folded=folded)
        self.roll.show_units(self._units())
        self._tell_state()
        self.look()

    def bring_up(self, ref: str) -> None:
        """Make what stands at `ref`, wherever it is; a group that hides it opens."""
        if self._folding.open_for(ref):
            self.roll.show_units(self._units())
            self._tell_state()
        super().bring_up(ref)

    def focus_entry(self, instance: str, step: int = 0) -> None:
        """Put the focus on an instance: on what moved it, or into its first question."""
        self.bring_up(instance)
        if isinstance(card := self.roll.widgets.get(instance), InstanceCard):
            self.scroll_to(card)
        if step and (tools := self._entries.tools(instance)) is not None:
            tools.focus(step)
            return
        for question in self.questions():
            takes_focus = question.answer_widget().focusPolicy() != Qt.FocusPolicy.NoFocus
            if question.ref.startswith(f"{instance}/") and takes_focus:
                question.focus_answer()
                return

    def _show_wanted(self) -> None:
        """Scroll to the question that was jumped to, once the page has its layout."""
        if (question := self.question(self._wanted_ref)) is not None:
            if question.height() > self.viewport().height():
                # Its beginning, where Qt would show the middle.
                self.scroll_to(question)
            else:
                self.ensureWidgetVisible(question, 0, GRID * 3)

    # Building -----------------------------------------------------------------------------------

    def _make_frame(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.roll)
        inner.addStretch(1)
        frame = QWidget()
        frame.setProperty("look", "surface")
        outer = QHBoxLayout(frame)
        # At the end there is room for the button of remarks.
        outer.setContentsMargins(GRID * 6, GRID * 3, scaled(GRID * 4), GRID * 4)
        # At the outline's side, so that a scroll bar that comes and goes moves nothing.
        outer.addWidget(column, 100)
        outer.addStretch(1)
        return frame

    def _questions(self) -> Iterator[QuestionWidget]:
        for stretch in self.roll.stretches:
            for unit in stretch.units if stretch.is_made else ():
                for ref in unit.refs:
                    if (question := self.question(ref)) is not None:
                        yield question

    def _make_of_unit(self, unit: Unit, ref: str) -> QWidget | None:
        return PageTitle(unit.title) if unit.title else self._make(ref)

    def _make(self, ref: str) -> QWidget | None:
        node = self._session.node(ref)
        if node.kind == "group":
            return self._make_head(node) if node.label else None
        if node.kind == "repeat" and INSTANCE.search(ref):
            return self._entries.card(self._session, node)
        if node.kind == "repeat":
            # Alone on its page, it is far from its entries: they are listed there.
            listed = any(page.refs == (ref,) for page in self._pages)
            return self._entries.footer(self._session, node, listed=listed)
        return self._make_question(ref)

    def _make_head(self, node: NodeState) -> GroupHead:
        head = GroupHead(node, is_folded=node.ref in self._folding)
        head.folded.connect(lambda ref, folded: self.fold(ref, folded=folded))
        self._tell.start()
        return head

    def _tell_state(self) -> None:
        """Say at headings how far a folded group is, and in lists what entries are known by."""
        for widget in tuple(self.roll.widgets.values()):
            if isinstance(widget, GroupHead):
                inside = f"{widget.ref}/"
                refs = [ref for page in self._pages for ref in page.refs if ref.startswith(inside)]
                folded = widget.ref in self._folding
                widget.show_folded(progress_of(self._session, refs) if folded else None)
        self._entries.look(self._session)

    def _units(self) -> tuple[Unit, ...]:
        return tuple(self._folding.shown(units_of(self._session, self._pages)))

    def _made(self, ref: str) -> None:
        """What stood in a field stands in it again; the question can be told that it is refused."""
        if (question := self.question(ref)) is not None:
            self._unsaid.forget_answered(self._session)
            self._put_back(question, self._unsaid.typed().get(ref, ""))

    def _make_question(self, ref: str) -> QuestionWidget:
        question = make_question(self._session.node(ref))
        if self._readonly:
            question.close_for_answers()
        link_question(self, question, ref)
        question.reshaped.connect(lambda: self._order_tabs(ref))
        if isinstance(question, ChoiceList):
            question.settled.connect(self.settled)
        if ref in self._insisted:
            question.insist()
        self.made.emit(question)
        return question
