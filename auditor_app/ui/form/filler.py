"""Filling a form: the outline at the side, one page of questions, the way on below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from auditor_app.errors import AnswerError
from auditor_app.ui.controls import (
    ConfirmButton,
    button,
    column,
    framed,
    label,
    later,
    row,
)
from auditor_app.ui.form.outline import OUTLINE_WIDTH, FormOutline
from auditor_app.ui.form.sections import (
    Section,
    page_with,
    progress_of,
    sections_of,
    title_of,
)
from auditor_app.ui.form.sheet import FormSheet
from auditor_app.ui.form.stopping import RETURN_KEYS, STOP_KEYS, Stopping
from auditor_app.ui.form.unsaid import Unsaid
from auditor_app.ui.icons import icon
from auditor_app.ui.theme import GRID, TONES
from auditor_app.vault import ResumePoint
from auditor_app.xforms import AuditLog, RelevanceChanged, RepeatAdded, RepeatRemoved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import Turned
    from auditor_app.errors import AuditorError
    from auditor_app.protocols import StopAndRefer
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.xforms import Change, Problem
    from auditor_app.xforms import Page as FormPage

_RESHAPING = (RelevanceChanged, RepeatAdded, RepeatRemoved)


class FormFiller(QWidget):
    """Lets a person fill the record of `keeper`.

    Signals:
        finished(): the person went on from the last page.
        turning(bool): a step is being undone, or no more; nothing can be answered meanwhile.
    """

    finished = Signal()
    turning = Signal(bool)

    def __init__(self, keeper: RecordKeeper, stop: StopAndRefer | None = None) -> None:
        super().__init__()
        self.keeper = keeper
        self.session = keeper.session
        self._pages: tuple[FormPage, ...] = self.session.pages()
        self._sections: tuple[Section, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._index = 0
        self._seen: set[str] = set()
        self._unsaid = Unsaid()
        self._focus_before: QWidget | None = None
        self.outline = FormOutline()
        self.sheet = FormSheet(self.session, readonly=keeper.readonly)
        self.position = label("", "muted", wrap=False)
        self.back = button(self.tr("&Back"), "", "back", self.tr("Page Up"))
        self.next = button(self.tr("&Next"), "primary", "next", self.tr("Page Down, Ctrl+Enter"))
        self.next_missing = button("", "plain", "list", self.tr("F8"))
        self.remove_instance = ConfirmButton(
            self.tr("Remove this entry"), self.tr("Press again to remove")
        )
        self.stopping = Stopping(self, None if keeper.readonly else stop)
        self._recount = later(self, self._count, 60)
        self._lay_out()
        self._connect()
        self.show_language()

    # Where one is -------------------------------------------------------------------------------

    @property
    def pages(self) -> tuple[FormPage, ...]:
        """The pages of the form as it is answered now."""
        return self._pages

    @property
    def here(self) -> FormPage:
        """The page shown."""
        return self._pages[self._index]

    def show_index(self, index: int) -> None:
        """Show another page; what was left is insisted upon when it is seen again."""
        self.sheet.flush()
        self._seen.add(self.here.ref)
        self._index = max(0, min(index, len(self._pages) - 1))
        self._show_page()
        self.sheet.focus_first()

    def go_on(self) -> None:
        """To the next page, or out of the last one."""
        if self._index + 1 < len(self._pages):
            self.show_index(self._index + 1)
        else:
            self.sheet.flush()
            self.keeper.tell_log(AuditLog.end)
            self.finished.emit()

    def go_back(self) -> None:
        """To the page before."""
        if self._index > 0:
            self.show_index(self._index - 1)

    @property
    def ref(self) -> str:
        """The question in which the person is, else the first of the page."""
        return self._focused_ref() or next(iter(self.here.refs), "")

    def jump(self, ref: str, *, insist: bool = True) -> None:
        """To the question `ref`, wherever it is; `insist`: say there what is missing."""
        self.sheet.flush()
        if (index := page_with(self._pages, ref)) is None:
            return
        if index != self._index:
            self.keeper.tell_log(AuditLog.jump)
            self._index = index
            self._show_page()
        self.sheet.focus_question(ref, insist=insist)

    def jump_to_missing(self) -> None:
        """To the next thing that is missing or wrong after this page, else the first."""
        self.sheet.flush()
        self._count()
        if not self._problems:
            return
        places = [(page_with(self._pages, p.ref) or 0, p.ref) for p in self._problems]
        focused = self._focused_ref()
        behind = [ref for _, ref in places]
        if focused in behind:
            ref = behind[(behind.index(focused) + 1) % len(behind)]
        else:
            ref = next((r for index, r in places if index >= self._index), behind[0])
        self.jump(ref)

    def turn(self, *, redo: bool) -> None:
        """Undo the record's last step, or redo; nothing can be done here until that is done."""
        self.sheet.flush()
        self._unsaid.look(self.sheet.unsaid())
        if not self.keeper.turn(redo_it=redo):
            return
        focus = QApplication.focusWidget()
        self._focus_before = focus if focus is not None and self.isAncestorOf(focus) else None
        if self._focus_before is not None and (page := self.parentWidget()) is not None:
            # Else it would go to the next button, where a key leads somewhere else.
            page.setFocus()
        self.setEnabled(False)
        self.turning.emit(True)  # noqa: FBT003 - Qt's emit has no names

    def _show_turned(self, turned: Turned | None) -> None:
        """Show the record as it now is, at the question that the step was about."""
        if turned is not None:
            self.session = turned.session
            here = self.here.ref
            self._pages = self.session.pages()
            refs = [page.ref for page in self._pages]
            about = self._place_of(turned.about)
            if about is not None:
                self._index = about
            elif here in refs:
                self._index = refs.index(here)
            else:
                self._index = min(self._index, len(self._pages) - 1)
            self.sheet.show_session(self.session)
            self._show_page()
        self.setEnabled(True)
        self.turning.emit(False)  # noqa: FBT003 - likewise
        before, self._focus_before = self._focus_before, None
        if turned is None:
            if before is not None:
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.sheet.question(turned.about) is not None:
            self.sheet.focus_question(turned.about)
        else:
            self.sheet.focus_first()

    def _place_of(self, ref: str) -> int | None:
        """The page of a question; of one that is gone, that of its repeat or of its group."""
        while ref:
            if (index := page_with(self._pages, ref)) is not None:
                return index
            ref = ref.rpartition("[" if ref.endswith("]") else "/")[0]
        return None

    def flush(self) -> None:
        """Hand on at once what was typed and not yet said."""
        self.sheet.flush()

    def resume_point(self) -> ResumePoint:
        """Where the person is, after `flush`."""
        self._unsaid.look(self.sheet.unsaid())
        self._unsaid.forget_answered(self.session)
        typed = {**self._unsaid.typed(), **self.stopping.as_typed()}
        return ResumePoint(self.keeper.record.id, self.ref, typed)

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What `resume_point` said was typed stands in its fields again."""
        self._unsaid.put_back(self.stopping.taken_from(typed))
        self._show_unsaid()

    def show_language(self) -> None:
        """Show the form in the session's language, in its reading direction."""
        languages = {language.name: language for language in self.session.form.languages}
        language = languages.get(self.session.language)
        mirrored = language is not None and language.direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.setLocale(QLocale(language.tag) if language is not None else QLocale())
        # The arrow stands behind the word, where it points.
        self.next.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        self.back.setIcon(icon("back", TONES.ink, mirrored=mirrored))
        self.next.setIcon(icon("next", TONES.on_accent, mirrored=mirrored))
        self.stopping.show_direction(mirrored=mirrored)
        self._pages = self.session.pages()
        self._index = min(self._index, len(self._pages) - 1)
        self._show_page()
        self._count()

    # What the page's widgets say ------------------------------------------------------------------

    def _answer(self, ref: str, value: str) -> None:
        try:
            self.keeper.answer(ref, value)
        except AnswerError as error:
            if (question := self.sheet.question(ref)) is not None:
                question.refuse(f"{error.message} {error.remedy}".strip())

    def _photo_failed(self, ref: str, error: AuditorError) -> None:
        self.sheet.refuse(ref, f"{error.message} {error.remedy}")

    def _take(self, changes: tuple[Change, ...]) -> None:
        self.sheet.apply(changes)
        for change in changes:
            if isinstance(change, RepeatRemoved):
                self._unsaid.look(self.sheet.unsaid())
                self._unsaid.take_out(change.ref)
                self.sheet.renumber(change.ref.rpartition("[")[0])
        if any(isinstance(change, _RESHAPING) for change in changes):
            self._reshape(changes)
        self._recount.start()

    def _reshape(self, changes: tuple[Change, ...]) -> None:
        """Pages came or went: stay on the one shown, or go to the instance just added."""
        shown = self.here.ref
        self._pages = self.session.pages()
        added = [change.ref for change in changes if isinstance(change, RepeatAdded)]
        refs = [page.ref for page in self._pages]
        if added and shown == added[0].rpartition("[")[0]:
            self._index = page_with(self._pages, added[0]) or 0
            self._show_page()
            self.sheet.focus_first()
            return
        if shown in refs:
            self._index = refs.index(shown)
            self.sheet.refresh(self.here)
            self._show_unsaid()
            self._log_page()
        else:
            self._index = min(self._index, len(self._pages) - 1)
            self._show_page()

    def _show_page(self) -> None:
        page = self.here
        self.sheet.flush()
        self._unsaid.look(self.sheet.unsaid())
        self.sheet.show_page(page, title_of(self.session, page))
        self._show_unsaid()
        self._log_page()
        if page.ref in self._seen and not self.keeper.readonly:
            self.sheet.insist()
        instance = self._instance_of(page)
        self.remove_instance.setVisible(bool(instance) and not self.keeper.readonly)
        self._count()

    def _show_unsaid(self) -> None:
        """Put back what stood in fields, and let nothing be called saved while it does."""
        self._unsaid.forget_answered(self.session)
        self.sheet.show_unsaid(self._unsaid.typed())
        self.keeper.expect_only(self._unsaid.typed())

    def _log_page(self) -> None:
        page = self.here
        self.keeper.tell_log(lambda log: log.enter(page))

    def _show_section(self, index: int) -> None:
        """To a section of the outline."""
        first = self._sections[index].first
        if first != self._index:
            self.sheet.flush()
            self.keeper.tell_log(AuditLog.jump)
        self.show_index(first)

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
            self.keeper.remove_repeat(instance)
            if (index := page_with(self._pages, instance.rpartition("[")[0])) is not None:
                self.show_index(index)

    def _count(self) -> None:
        """Bring outline, position and the count of what is missing up to date."""
        self._recount.stop()
        self._sections = sections_of(self.session, self._pages)
        progress = [progress_of(self.session, section.refs) for section in self._sections]
        self.outline.show_sections(self._sections, progress)
        here = next(
            row_
            for row_, section in enumerate(self._sections)
            if section.first <= self._index < section.first + section.count
        )
        self.outline.show_here(here)
        self.position.setText(
            self.tr("Page {number} of {count}").format(
                number=self._index + 1, count=len(self._pages)
            )
        )
        self.back.setEnabled(self._index > 0)
        last = self._index + 1 == len(self._pages)
        self.next.setText(self.tr("&Done") if last else self.tr("&Next"))
        self._problems = () if self.keeper.readonly else self.session.problems()
        missing = len(self._problems)
        self.next_missing.setText(self.tr("Next missing answer ({count})").format(count=missing))
        self.next_missing.setVisible(missing > 0)
        self.stopping.look()

    def _focused_ref(self) -> str:
        for question in self.sheet.questions():
            focus = self.focusWidget()
            if focus is not None and question.isAncestorOf(focus):
                return question.ref
        return ""

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        side = framed(
            "outline", column(GRID, self.outline, self.stopping.control, spacing=0), margin=0
        )
        side.setFixedWidth(OUTLINE_WIDTH)
        self.next.setMinimumWidth(120)
        footer = framed(
            "footer",
            row(self.back, self.position, None, self.remove_instance, self.next_missing, self.next),
            margin=GRID * 2,
        )
        middle = row(side, _rule(), spacing=0)
        middle.addLayout(column(self.stopping.way_back, self.sheet, spacing=0), 1)
        layout = column(spacing=0)
        layout.addLayout(middle, 1)
        layout.addWidget(footer)
        self.setLayout(layout)
        for control in (self.back, self.next):
            control.setIconSize(QSize(18, 18))

    def _connect(self) -> None:
        self.outline.section_chosen.connect(self._show_section)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.next_missing.clicked.connect(self.jump_to_missing)
        self.remove_instance.confirmed.connect(self._remove_instance)
        self.keeper.changed.connect(self._take)
        self.keeper.turned.connect(self._show_turned)
        self._connect_sheet()
        for keys, action in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Ctrl+PgDown", self.go_on),
            ("Ctrl+PgUp", self.go_back),
            ("Ctrl+Shift+Return", self.go_back),
            ("F8", self.jump_to_missing),
            (STOP_KEYS, self.stopping.stop),
            (RETURN_KEYS, self.stopping.go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)
        self.sheet.installEventFilter(self)

    def _connect_sheet(self) -> None:
        sheet, photos = self.sheet, self.keeper.photos
        sheet.answered.connect(self._answer)
        sheet.typing.connect(self.keeper.expect)
        sheet.repeat_added.connect(self.keeper.add_repeat)
        sheet.repeat_removed.connect(self.keeper.remove_repeat)
        sheet.photos_wanted.connect(photos.load)
        sheet.photos_chosen.connect(photos.take)
        sheet.caption_given.connect(photos.caption)
        sheet.export_wanted.connect(photos.export)
        sheet.photo_removed.connect(photos.remove)
        photos.shown.connect(sheet.show_photos)
        sheet.asked.connect(photos.handle)
        photos.told.connect(sheet.tell)
        photos.failed.connect(self._photo_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Down reads on, and at the end of the page goes to the next one."""
        bar = self.sheet.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown:
            if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_PageUp:
            if bar.value() > bar.minimum():
                bar.setValue(bar.value() - bar.pageStep())
            else:
                self.go_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The scroll area leaves Page Up and Page Down to the filler."""
        if (
            watched is self.sheet
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        ):
            self.keyPressEvent(event)
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedWidth(1)
    line.setStyleSheet(f"background: {TONES.line};")
    return line
