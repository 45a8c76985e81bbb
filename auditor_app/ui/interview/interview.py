"""A conversation on the screen: consent first, one step at a time, and always a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from auditor_app.ui.controls import column
from auditor_app.ui.form.linking import SheetLink
from auditor_app.ui.form.unsaid import Unsaid
from auditor_app.ui.interview.bars import LowerBar, StoppedBar
from auditor_app.ui.interview.course import TalkCourse
from auditor_app.ui.interview.faces import face_of
from auditor_app.ui.interview.keys import TalkKeys
from auditor_app.ui.interview.languages import language_of
from auditor_app.ui.interview.screens import Screens, Showing
from auditor_app.ui.interview.sheet import StepSheet
from auditor_app.ui.interview.steps import Consent
from auditor_app.xforms import AuditLog, RepeatAdded, RepeatRemoved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from auditor_app.audit import Turned
    from auditor_app.audit.referral import Referral
    from auditor_app.protocols import Conversation, StopAndRefer
    from auditor_app.ui.interview.languages import Pair
    from auditor_app.ui.interview.steps import Step
    from auditor_app.ui.saving import RecordKeeper
    from auditor_app.xforms import Change


class Interview(QWidget):
    """Asks the person what the record of `keeper` asks, and nothing without consent.

    Signals:
        turning(bool): a step is being undone, or no more; nothing can be answered meanwhile.
        left(ref): the interviewer goes back to the form itself, to this question.
    """

    turning = Signal(bool)
    left = Signal(str)

    def __init__(
        self,
        keeper: RecordKeeper,
        conversation: Conversation,
        stop: StopAndRefer | None,
        pair: Pair,
        referral: Referral,
    ) -> None:
        super().__init__()
        self.keeper = keeper
        self.session = keeper.session
        self.pair = pair
        self.showing = Showing.ASKING
        self._stop = stop
        self._course = TalkCourse(conversation, stop, self.session)
        self._came_from = ""
        self._unsaid = Unsaid()
        self.sheet = StepSheet(self.session, frozenset(conversation.told), referral)
        self.footer = LowerBar()
        self.stopped = StoppedBar()
        self.screens = Screens(self.sheet)
        self._lay_out()
        self._connect()
        self.show_pair(pair)

    # Where one is -------------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[Step, ...]:
        """What can be reached now: the consent alone, as long as it is not given."""
        return self._course.steps

    @property
    def here(self) -> Step:
        """The step at which one is."""
        return self._course.here

    @property
    def consent(self) -> Consent:
        """Whether the conversation may go on."""
        return self._course.consent

    @property
    def ref(self) -> str:
        """The question in which the interviewer is."""
        focus = self.focusWidget()
        for question in self.sheet.questions():
            if focus is not None and question.isAncestorOf(focus):
                return question.ref
        shown = self.sheet.step
        return shown.ref if shown is not None else self.here.ref

    @property
    def place(self) -> str:
        """The question to which one comes back: that at which one stopped or paused."""
        return self._came_from or self.ref

    def begin(self, ref: str) -> None:
        """Show the step with `ref` where it can be reached, else what comes first."""
        self._course.begin_at(ref)
        if self.consent is Consent.ENDED:
            self._end()
        else:
            self._show_step()
            if ref in self.here.refs:
                self._focus_step(ref)

    def go_on(self) -> None:
        """To what comes next: the next step, the end, or the consent that is still missing."""
        if not self.isEnabled() or self.showing is Showing.PAUSED:
            return
        if self.showing is Showing.STOPPED:
            self.go_back_from_stop()
            return
        self.sheet.flush()
        if self.showing is Showing.ENDED:
            return
        if not self._course.is_last:
            self._course.index += 1
            self._show_step()
            self.sheet.begin_to_play()
        elif self.consent is Consent.OPEN:
            self._course.go_to_missing_consent()
            self._show_step()
            self.sheet.insist()
        else:
            self._end()

    def go_back(self) -> None:
        """To the step before."""
        if not self.isEnabled():
            return
        if self.showing is Showing.STOPPED:
            self.go_back_from_stop()
        elif self.showing is not Showing.ASKING:
            self.resume()
        elif not self._course.is_first:
            self._course.index -= 1
            self._show_step()

    # Stopping, pausing, ending ------------------------------------------------------------------

    def stop(self) -> None:
        """To the form's question on what is to be done now; it is the interviewer's to answer."""
        if not self.isEnabled() or self.showing is Showing.STOPPED:
            return
        if (step := self._course.stopped) is not None:
            self.sheet.flush()
            self._came_from = self.place
            self._look_at_unsaid()
            self._show_stop(step)

    def _show_stop(self, step: Step) -> None:
        self._show(Showing.STOPPED)
        self.sheet.show_step(step, self.pair, two=False)
        self._after_showing(step)
        self._focus_step(step.ref)

    def go_back_from_stop(self) -> None:
        """To where one was when one stopped."""
        if self.showing is Showing.STOPPED:
            self.sheet.flush()
            self._course.follow()
            self.begin(self._came_from)

    def end_early(self) -> None:
        """To the consent, whose answer ends the conversation."""
        self.sheet.flush()
        self._course.follow()
        self._course.go_to_consent()
        self._show_step()

    def pause(self) -> None:
        """Nothing is asked for a while, and nothing of the record is seen."""
        if not self.isEnabled() or self.showing is Showing.PAUSED:
            return
        self.sheet.flush()
        self._came_from = self.place
        self._show(Showing.PAUSED)

    def resume(self) -> None:
        """Back to the step, from a pause or from the end."""
        self._show_step()

    def _end(self) -> None:
        ended = self.consent is Consent.ENDED
        self._show(Showing.ENDED)
        self.screens.say_why(early=ended)
        if not ended:
            self.keeper.tell_log(AuditLog.end)

    def leave(self) -> None:
        """Back to the form itself: at the same question, at the end to what comes behind it."""
        self.sheet.flush()
        self.left.emit(self._course.behind if self.showing is Showing.ENDED else self.ref)

    # Undoing ------------------------------------------------------------------------------------

    def turn(self, *, redo: bool) -> None:
        """Undo the record's last step, or redo; nothing can be done here until that is done."""
        self.sheet.flush()
        self._look_at_unsaid()
        if self.keeper.turn(redo_it=redo):
            if (page := self.parentWidget()) is not None:
                page.setFocus()
            self.setEnabled(False)
            self.turning.emit(True)  # noqa: FBT003 - Qt's emit has no names

    def _show_turned(self, turned: Turned | None) -> None:
        self.setEnabled(True)
        self.turning.emit(False)  # noqa: FBT003 - likewise
        if turned is None:
            self._focus_step()
            return
        self.session = turned.session
        self.sheet.show_session(self.session)
        self._course.follow(self.session)
        self._course.go(turned.about, else_at=self._course.index)
        stopped = self._course.stopped if self.showing is Showing.STOPPED else None
        if stopped is not None:
            self._show_stop(stopped)
        elif self.showing is Showing.ENDED and self.consent is Consent.ENDED:
            self._end()
        elif self.showing is not Showing.PAUSED:
            self._show_step()
            self._focus_step(turned.about)

    # What was typed and is no answer --------------------------------------------------------------

    def flush(self) -> None:
        """Hand on at once what was typed and not yet said."""
        self.sheet.flush()

    def typed(self) -> dict[str, str]:
        """What stands in fields and is no answer, after `flush`."""
        self._look_at_unsaid()
        self._unsaid.forget_answered(self.session)
        return self._unsaid.kept()

    def put_back(self, typed: Mapping[str, str]) -> None:
        """What `typed` gave stands in its fields again."""
        self._unsaid.put_back(typed, self.session)
        self._show_unsaid()

    def _look_at_unsaid(self) -> None:
        self._unsaid.look(self.sheet.unsaid())

    def _show_unsaid(self) -> None:
        self._unsaid.forget_answered(self.session)
        self.sheet.show_unsaid(self._unsaid.typed())
        self.keeper.expect_only(self._unsaid.waiting(self.session))

    # What the record says -------------------------------------------------------------------------

    def _take(self, changes: tuple[Change, ...]) -> None:
        # What goes may come back.
        self._look_at_unsaid()
        self.sheet.apply(changes)
        for change in changes:
            if isinstance(change, RepeatRemoved):
                self._unsaid.follow(change)
        self._reshape(changes)
        self._show_way()

    def _reshape(self, changes: tuple[Change, ...]) -> None:
        """Steps came or went: stay at the one shown, or go to the entry just added."""
        are_others = self._course.follow()
        if self.showing is Showing.STOPPED:
            self._refresh_stop()
            return
        if not are_others:
            return
        added = [change.ref for change in changes if isinstance(change, RepeatAdded)]
        removed = [change.ref for change in changes if isinstance(change, RepeatRemoved)]
        gone = self.sheet.step
        if added and gone is not None and gone.ref == added[0].rpartition("[")[0]:
            self._course.go(added[0], else_at=self._course.index)
            self._show_step()
        elif removed and gone is not None and gone.instance in removed:
            self._course.go(removed[0].rpartition("[")[0])
            self._show_step()
        elif self.showing is Showing.ASKING:
            if gone is not None and self.here.ref == gone.ref and not removed:
                self.sheet.refresh(self.here)
                self._show_unsaid()
            else:
                self._show_step()

    def _refresh_stop(self) -> None:
        if (step := self._course.stopped) is not None:
            self.sheet.refresh(step)

    # Showing --------------------------------------------------------------------------------------

    def show_pair(self, pair: Pair) -> None:
        """Show the conversation in these languages, in the interviewer's reading direction."""
        self.pair = pair
        language = language_of(self.session.form, pair.own)
        direction = face_of(language).direction
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(direction)
        self.setLocale(QLocale(language.tag) if language is not None else QLocale())
        self.footer.show_direction(mirrored=mirrored)
        self.stopped.show_direction(mirrored=mirrored)
        self._course.follow()

    def _show(self, showing: Showing) -> None:
        self.showing = showing
        if showing in {Showing.PAUSED, Showing.ENDED}:
            self._look_at_unsaid()
            self.sheet.clear()
        self.screens.show_only(showing)
        self.stopped.setVisible(showing is Showing.STOPPED)
        self.sheet.show_referral(showing is Showing.STOPPED)
        self._show_way()

    def _show_step(self) -> None:
        self.sheet.flush()
        self._look_at_unsaid()
        self._show(Showing.ASKING)
        self._came_from = ""
        self.sheet.show_step(self.here, self.pair, two=True)
        self._after_showing(self.here)
        self._focus_step()
        self.sheet.to_top()

    def _focus_step(self, ref: str = "") -> None:
        """Into the step; where nothing is answered, onto the way on."""
        if not self.sheet.focus_first(ref):
            self.footer.next.setFocus()

    def _after_showing(self, step: Step) -> None:
        self._show_unsaid()
        page = step.page
        self.keeper.tell_log(lambda log: log.enter(page))
        self._show_way()

    def _show_way(self) -> None:
        """Where one is, and what can be done from here."""
        asking = self.showing is Showing.ASKING
        self.footer.show_part(self.here.title if asking else "", *self._course.part)
        self.footer.back.setEnabled(not asking or not self._course.is_first)
        self.footer.next.setEnabled(self.showing in {Showing.ASKING, Showing.STOPPED})
        last = asking and self._course.is_last
        self.footer.name_next(ends=last and self.consent is not Consent.OPEN)
        self.footer.stop.setVisible(self._stop is not None)
        self.footer.stop.setEnabled(self.showing is not Showing.STOPPED)

    # Building -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stopped.hide()
        layout = column(self.stopped, spacing=0)
        layout.addWidget(self.screens, 1)
        layout.addWidget(self.footer)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.footer.back.clicked.connect(self.go_back)
        self.footer.next.clicked.connect(self.go_on)
        self.footer.stop.clicked.connect(self.stop)
        self.stopped.back.clicked.connect(self.go_back_from_stop)
        self.stopped.end.clicked.connect(self.end_early)
        self.stopped.end.setVisible(self._stop is not None and bool(self._stop.end_early))
        self.screens.go_on_again.clicked.connect(self._resume_from_pause)
        self.screens.back_to_step.clicked.connect(self.resume)
        self.screens.to_form.confirmed.connect(self.leave)
        self.keeper.changed.connect(self._take)
        self.keeper.turned.connect(self._show_turned)
        SheetLink(self.sheet, self.keeper)
        self.sheet.repeat_removed.connect(self.keeper.remove_repeat)
        self._keys = TalkKeys(self)

    def _resume_from_pause(self) -> None:
        self._course.follow()
        self.begin(self._came_from)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """1 to 9 choose, Enter and Page Down go on; a field takes what it needs before."""
        if not self._keys.press(event):
            super().keyPressEvent(event)
