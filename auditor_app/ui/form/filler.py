"""Filling a form: the outline at the side, its questions, the way on below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from auditor_app.audit.referral import Referral
from auditor_app.ui.controls import column, in_turns, later, row
from auditor_app.ui.form.course import Course
from auditor_app.ui.form.entry_ways import EntryWays
from auditor_app.ui.form.finder import FormFinder
from auditor_app.ui.form.footer import FormFooter
from auditor_app.ui.form.linking import SheetLink
from auditor_app.ui.form.page_keys import PageKeys
from auditor_app.ui.form.quick_pages import QuickPages
from auditor_app.ui.form.remarks import REMARK_KEYS, Remarking
from auditor_app.ui.form.searching import FormSearch
from auditor_app.ui.form.sections import page_with
from auditor_app.ui.form.sheet import AT_ONCE, FormSheet
from auditor_app.ui.form.side import WHOLE_KEYS, SidePanel
from auditor_app.ui.form.stopping import RETURN_KEYS, STOP_KEYS, Stopping
from auditor_app.ui.form.tally import Tally
from auditor_app.ui.form.turning import Turning
from auditor_app.ui.form.unsaid import Unsaid
from auditor_app.ui.form.ways import Ways
from auditor_app.ui.theme import TONES
from auditor_app.vault import ResumePoint
from auditor_app.xforms import AuditLog, RelevanceChanged, RepeatAdded, RepeatMoved, RepeatRemoved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.protocols import StopAndRefer
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.xforms import Change
    from auditor_app.xforms import Page as FormPage

_RESHAPING = (RelevanceChanged, RepeatAdded, RepeatRemoved, RepeatMoved)


class FormFiller(QWidget):
    """Lets a person fill the record of `keeper`, page by page or (`whole`) on one sheet.

    `beginning` shows the questions: making them takes a while, and is no part of making the rest.

    Signals:
        finished(): the person went on from the last page.
        turning(bool): a step is being undone, or no more; nothing can be answered meanwhile.
        whole_chosen(bool): the person chose the one sheet, or the pages.
    """

    finished = Signal()
    turning = Signal(bool)
    whole_chosen = Signal(bool)

    def __init__(
        self,
        keeper: RecordKeeper,
        stop: StopAndRefer | None = None,
        referral: Referral | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self.keeper = keeper
        self.session = keeper.session
        self.course = Course(self.session)
        self.whole = whole
        self._tally = Tally(self.session, ())
        self._seen: set[str] = set()
        self._unsaid = Unsaid()
        self.sheet = FormSheet(self.session, readonly=keeper.readonly, unsaid=self._unsaid)
        self.search = FormSearch(self.session, keeper.remarks.texts)
        self.finder = FormFinder(lambda query: self.search.find(query, self.pages))
        self.stopping = Stopping(self, None if keeper.readonly else stop, referral or Referral())
        self.side = SidePanel(self.finder, self.stopping.control)
        self.outline = self.side.outline
        self.sheet.roll.follows = self.outline
        self.footer = FormFooter()
        self.position, self.back, self.next = (
            self.footer.position,
            self.footer.back,
            self.footer.next,
        )
        self.next_missing, self.previous_missing = (
            self.footer.next_missing,
            self.footer.previous_missing,
        )
        self.remove_instance = self.footer.remove_instance
        self.ways = Ways(self)
        self.turner = Turning(self)
        self.remarking = Remarking(self)
        self._entries = EntryWays(self)
        self._recount = later(self, self._count, 60)
        self._look_where = later(self, self._follow_scroll, 80)
        self.side.show_whole(whole=whole)
        self._lay_out()
        self._connect()
        self._show_direction()

    def beginning(self, ref: str = "") -> tuple[Callable[[], None], ...]:
        """Steps that show the questions, those about `ref`, before anything else is asked.

        Each is for a turn of its own: all of them would hold the window for too long.
        """
        return (partial(self._begin, ref), *[self.sheet.make_next] * AT_ONCE)

    def _begin(self, ref: str) -> None:
        index = self.course.page_of(ref) if ref else None
        self.course.go(index or 0)
        self._show_anew(at_once=0)

    # Where one is -------------------------------------------------------------------------------

    @property
    def pages(self) -> tuple[FormPage, ...]:
        """The pages of the form as it is answered now."""
        return self.course.pages

    @property
    def here(self) -> FormPage:
        """The page one is at."""
        return self.course.here

    @property
    def ref(self) -> str:
        """The question in which the person is, else the first of the page."""
        return self.focused_ref() or next(iter(self.here.refs), "")

    def show_index(self, index: int) -> None:
        """Go to another page; what was left is insisted upon when it is seen again."""
        self.sheet.flush()
        self._seen.add(self.here.ref)
        self.course.go(index)
        self._show_page()
        self.focus_here()

    def focus_here(self) -> None:
        """Put the focus into the first question of the page one is at, else on the way on."""
        if not self.sheet.focus_first(self.here) and not self.whole:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """To the next page, or out of the last one."""
        if not self.course.is_last:
            self.show_index(self.course.index + 1)
            self.sheet.begin_to_play(self.here)
        else:
            self.sheet.flush()
            self.keeper.tell_log(AuditLog.end)
            self.finished.emit()

    def go_back(self) -> None:
        """To the page before."""
        if self.course.index > 0:
            self.show_index(self.course.index - 1)

    def jump(self, ref: str, *, insist: bool = True) -> None:
        """To the question `ref`, wherever it is; `insist`: say there what is missing."""
        self.sheet.flush()
        if (index := self.course.page_of(ref)) is None:
            return
        if index != self.course.index:
            self.keeper.tell_log(AuditLog.jump)
            self.course.go(index)
            self._show_page()
        self.sheet.focus_question(ref, insist=insist)

    def jump_to_missing(self, *, back: bool = False) -> None:
        """To the next thing that is missing or wrong, or the one before."""
        self.ways.go_to_fault(back=back)

    def show_whole(self, *, whole: bool) -> None:
        """Put the whole form on one sheet, or show it page by page; one stays where one is."""
        if whole == self.whole:
            return
        ref = self.ref
        self.sheet.flush()
        self.whole = whole
        self.side.show_whole(whole=whole)
        self.whole_chosen.emit(whole)
        in_turns(self, self._show_anew, partial(self.sheet.focus_question, ref, insist=False))

    # What is kept over a lock, and undone ---------------------------------------------------------

    def turn(self, *, redo: bool) -> None:
        """Undo the record's last step, or redo; nothing can be done here until that is done."""
        self.sheet.flush()
        self._unsaid.look(self.sheet.unsaid())
        self.turner.turn(redo=redo)

    def take_session(self, about: str) -> None:
        """Show the keeper's session, which is new, at the question `about`."""
        self.session = self.keeper.session
        here = self.here.ref
        self.course.follow(self.session)
        index = self.course.nearest(about)
        if index is None:
            index = self.course.page_of(here)
        self.course.go(self.course.index if index is None else index)
        self.search.forget(self.session)
        self.sheet.show_session(self.session)
        self._show_anew()

    def flush(self) -> None:
        """Hand on at once what was typed and not yet said."""
        self.sheet.flush()

    def resume_point(self) -> ResumePoint:
        """Where the person is, after `flush`."""
        self._unsaid.look(self.sheet.unsaid())
        self._unsaid.forget_answered(self.session)
        typed = {**self._unsaid.kept(), **self.stopping.as_typed()}
        return ResumePoint(self.keeper.record.id, self.ref, typed)

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What `resume_point` said was typed stands in its fields again."""
        self._unsaid.put_back(self.stopping.taken_from(typed), self.session)
        self._show_unsaid()

    def show_language(self) -> None:
        """Show the form in the session's language, in its reading direction."""
        self._show_direction()
        self.course.follow(self.session)
        self.search.forget(self.session)
        self.finder.look_again()
        self._show_anew()

    def _show_direction(self) -> None:
        languages = {language.name: language for language in self.session.form.languages}
        language = languages.get(self.session.language)
        mirrored = language is not None and language.direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.setLocale(QLocale(language.tag) if language is not None else QLocale())
        self.footer.show_direction(mirrored=mirrored)
        self.side.show_direction(mirrored=mirrored)
        self.stopping.show_direction(mirrored=mirrored)

    # What the page's widgets say ------------------------------------------------------------------

    def _take(self, changes: tuple[Change, ...]) -> None:
        reshapes = any(isinstance(change, _RESHAPING) for change in changes)
        # The focus may leave what goes, and must lead to nothing that is gone; until `_reshape`.
        self.sheet.waits = reshapes
        if reshapes:
            # What goes may come back.
            self._unsaid.look(self.sheet.unsaid())
        self.sheet.apply(changes)
        for change in changes:
            if isinstance(change, RepeatRemoved | RepeatMoved):
                self._unsaid.follow(change)
                self.sheet.renumber(change.ref.rpartition("[")[0])
        if reshapes:
            self._reshape(changes)
        else:
            self._tally.take(changes)
        self._recount.start()

    def _reshape(self, changes: tuple[Change, ...]) -> None:
        """Pages came or went: stay on the one shown, or go to the instance just added."""
        shown = self.here.ref
        self.course.follow(self.session)
        self._tally = Tally(self.session, self.course.sections)
        added = [change.ref for change in changes if isinstance(change, RepeatAdded)]
        refs = [page.ref for page in self.pages]
        to_added = bool(added) and shown == added[0].rpartition("[")[0]
        if to_added:
            self.course.go(page_with(self.pages, added[0]) or 0)
        elif shown in refs:
            self.course.go(refs.index(shown))
        if shown not in refs or (to_added and not self.whole):
            self._show_anew()
        else:
            self.sheet.refresh(self.pages if self.whole else (self.here,))
            self._show_unsaid()
            self._log_page()
        if to_added:
            self.focus_here()

    def go_to_page_of(self, ref: str) -> None:
        """To the page on which `ref` stands, where it is another."""
        self.sheet.flush()
        index = self.course.page_of(ref)
        if index is not None and index != self.course.index:
            self.keeper.tell_log(AuditLog.jump)
            self.course.go(index)
            self._show_page()

    def _show_anew(self, *, at_once: int = AT_ONCE) -> None:
        """Show the form from the ground up: another language, session or mode."""
        self._tally = Tally(self.session, self.course.sections)
        if self.whole:
            self.sheet.flush()
            self._unsaid.look(self.sheet.unsaid())
            self.sheet.show_pages(self.pages)
        self._show_page(at_once=at_once)

    def _show_page(self, *, at_once: int = AT_ONCE) -> None:
        """Show the page one is at: alone, or where it stands on the sheet."""
        page = self.here
        self.sheet.flush()
        self._unsaid.look(self.sheet.unsaid())
        if self.whole:
            self.sheet.go_to(page)
        else:
            self.sheet.show_page(page, at_once=at_once)
        self._show_unsaid()
        if page.ref in self._seen and not self.keeper.readonly:
            self.sheet.insist(page)
        self._show_here()

    def _show_here(self) -> None:
        """Show which page one is at, everywhere but on the sheet."""
        self._log_page()
        instance = self._instance_of(self.here)
        self.remove_instance.setVisible(bool(instance) and not self.keeper.readonly)
        self._count()

    def _show_unsaid(self) -> None:
        """Put back what stood in fields, and let nothing be called saved while it does."""
        self._unsaid.forget_answered(self.session)
        self.sheet.show_unsaid(self._unsaid.typed())
        self.keeper.expect_only(self._unsaid.waiting(self.session))

    def _log_page(self) -> None:
        page = self.here
        self.keeper.tell_log(lambda log: log.enter(page))

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """On one sheet, one is at the page of the question that has the focus."""
        question = self.sheet.question_around(now)
        self.remarking.be_at(question)
        if self.whole and question is not None:
            self._be_at(self.course.page_of(question.ref))

    def _follow_scroll(self) -> None:
        """Who scrolls away from the question with the focus is at what is seen."""
        focus = QApplication.focusWidget()
        question = self.sheet.question_around(focus)
        if not self.whole or (question is not None and self.sheet.is_in_view(question)):
            return
        ref = self.sheet.top_ref().removeprefix("#")
        self._be_at(self.course.page_of(ref) if ref else None)

    def _be_at(self, index: int | None) -> None:
        if index is not None and index != self.course.index:
            self._seen.add(self.here.ref)
            self.course.go(index)
            self._show_here()

    def _instance_of(self, page: FormPage) -> str:
        """The repeat instance whose own page this is; "" when there is none to take out."""
        ref = page.ref
        while "[" in ref:
            ref = ref[: ref.rindex("]") + 1]
            if self.session.node(ref).can_remove and ref not in page.refs:
                return ref
            ref = ref.rpartition("[")[0]
        return ""

    def _remove_instance(self) -> None:
        if instance := self._instance_of(self.here):
            self._entries.remove(instance)
            if (index := page_with(self.pages, instance.rpartition("[")[0])) is not None:
                self.show_index(index)

    def _count(self) -> None:
        """Bring outline, position and the count of what is missing up to date."""
        self._recount.stop()
        self.outline.show_sections(self.course.sections, self._tally.progress())
        self.outline.show_here(self.course.section)
        self.footer.show_place(self.course.index, len(self.pages))
        self.footer.show_missing(0 if self.keeper.readonly else self.session.problem_count)
        self.ways.show()
        self.stopping.look()

    def focused_ref(self) -> str:
        """The question that has the focus; "" where none has."""
        question = self.sheet.question_around(self.focusWidget())
        return question.ref if question is not None else ""

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = row(self.side, _rule(), spacing=0)
        middle.addLayout(column(self.stopping.way_back, self.sheet, spacing=0), 1)
        layout = column(spacing=0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.footer)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.remove_instance.confirmed.connect(self._remove_instance)
        self.side.whole_wanted.connect(lambda whole: self.show_whole(whole=whole))
        self.keeper.changed.connect(self._take)
        self.sheet.verticalScrollBar().valueChanged.connect(lambda _: self._look_where.start())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        SheetLink(self.sheet, self.keeper)
        QuickPages(self)
        PageKeys(self)
        for keys, action in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Ctrl+PgDown", self.go_on),
            ("Ctrl+PgUp", self.go_back),
            ("Ctrl+Shift+Return", self.go_back),
            *self.ways.keys(),
            (WHOLE_KEYS, lambda: self.show_whole(whole=not self.whole)),
            (REMARK_KEYS, lambda: self.remarking.open(self.ref)),
            (STOP_KEYS, self.stopping.stop),
            (RETURN_KEYS, self.stopping.go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedWidth(1)
    line.setStyleSheet(f"background: {TONES.line};")
    return line
