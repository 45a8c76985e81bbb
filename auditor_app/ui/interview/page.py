"""The page of interview mode: it opens the record, asks for the languages, and holds the talk."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from auditor_app.audit import open_session, protocol_of
from auditor_app.audit.referral import Referral, referral_for
from auditor_app.ui.controls import in_turns
from auditor_app.ui.destinations import INTERVIEW, InterviewPlace, RecordPlace
from auditor_app.ui.interview.bars import MODE_KEYS, UpperBar
from auditor_app.ui.interview.interview import Interview
from auditor_app.ui.interview.languages import (
    LanguageChoice,
    Pair,
    as_kept,
    kept_for,
    pair_in,
    shown_name,
)
from auditor_app.ui.interview.screens import Showing
from auditor_app.ui.pages.page import Page
from auditor_app.ui.questions.other_calendars import load_calendars
from auditor_app.ui.saving import RecordKeeper
from auditor_app.ui.undoing import UndoControls
from auditor_app.vault import ResumePoint
from auditor_app.xforms import AuditLog

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.protocols import Conversation, StopAndRefer
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.saving import Saving
    from auditor_app.vault import Record, Vault
    from auditor_app.xforms import FormSession


@dataclass(frozen=True, slots=True)
class _Opened:
    record: Record
    session: FormSession
    title_expression: str
    conversation: Conversation | None
    stop: StopAndRefer | None
    referral: Referral


def _open(vault: Vault, *, record_id: str, language: str | None) -> _Opened:
    record = vault.records.get(record_id)
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    session = open_session(vault, record_id, language)
    load_calendars(session.form)
    stop = form.stop.within(session.form) if form.stop is not None else None
    asked = form.conversation
    conversation = asked.within(session.form) if asked is not None else None
    referral = referral_for(vault, record.audit_id) if stop is not None else Referral()
    return _Opened(record, session, form.record_title, conversation, stop, referral)


class InterviewPage(Page):
    """Nothing here is of anybody but the person who sits there, and of them only this record.

    The window around it shows no way elsewhere, see `Page.alone`.
    """

    alone = True

    def __init__(self, desk: Desk, place: InterviewPlace) -> None:
        super().__init__(desk)
        self._place = place
        self.keeper: RecordKeeper | None = None
        self.interview: Interview | None = None
        self.choice: LanguageChoice | None = None
        self.undoing = UndoControls(self)
        self.bar = UpperBar((self.undoing.undo, self.undoing.redo))
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        self.header.hide()
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        for press in (self.bar.saving, self.bar.languages, self.bar.pause):
            press.hide()
        self._connect()

    def start(self) -> None:
        """Load the record."""
        record_id = self._place.record_id
        language = self.desk.languages.get(record_id)
        work = partial(_open, record_id=record_id, language=language)
        self.desk.ask(self, work, self._show, self._not_opened)

    def flush(self) -> None:
        """Hand on what was typed and not yet said."""
        if self.interview is not None:
            self.interview.flush()

    def here(self) -> InterviewPlace:
        """Where one is, to the question, and whether nothing of it is to be seen."""
        self.flush()
        talk = self.interview
        paused = self._place.paused if talk is None else talk.showing is Showing.PAUSED
        return InterviewPlace(self._place.record_id, self.resume_point().ref, paused)

    def resume_point(self) -> ResumePoint:
        """The question that has the focus, in this mode again."""
        ref = self._place.ref if self.interview is None else self.interview.place
        return ResumePoint(self._place.record_id, ref, page=INTERVIEW)

    def half_written(self) -> ResumePoint:
        """What stands in fields and is no answer: of the record, in whatever mode it is filled."""
        typed = {} if self.interview is None else self.interview.typed()
        return ResumePoint(self._place.record_id, self.resume_point().ref, typed)

    def leave(self) -> None:
        """Let go of the record."""
        super().leave()
        if self.keeper is not None:
            self.keeper.tell_log(AuditLog.exit)
            self.keeper.held = False
            self.desk.release(self.keeper)

    # Opening ------------------------------------------------------------------------------------

    def _not_opened(self, error: AuditorError) -> None:
        del error
        self._back_to_form(self._place.ref)

    def _show(self, opened: _Opened) -> None:
        record_id = opened.record.id
        keeper = self.desk.keepers.get(record_id)
        if keeper is None:
            keeper = RecordKeeper(self.desk, opened.record, opened.session, opened.title_expression)
            self.desk.keepers[record_id] = keeper
        if opened.conversation is None or keeper.readonly:
            self._back_to_form(self._place.ref)
            return
        keeper.held = True
        self.keeper = keeper
        self.bar.retry.clicked.connect(keeper.retry)
        keeper.saving_changed.connect(self._show_saving)
        self._show_saving(keeper.saving)
        self.bar.saving.show()
        self._conversation, self._stop = opened.conversation, opened.stop
        self._referral = opened.referral
        form = keeper.session.form
        kept = self.desk.unset.get(kept_for(record_id).about)
        pair = pair_in(kept.typed, form) if kept is not None else None
        if pair is None and len(form.languages) > 1:
            self._ask_languages(Pair("", keeper.session.language))
        else:
            self._begin(pair or Pair(keeper.session.language, keeper.session.language))

    def _back_to_form(self, ref: str) -> None:
        self.go(RecordPlace(self._place.record_id, ref))

    # The languages ------------------------------------------------------------------------------

    def _ask_languages(self, pair: Pair) -> None:
        if self.keeper is None:
            return
        self.flush()
        if self.choice is not None:
            self._stack.removeWidget(self.choice)
            self.choice.deleteLater()
        self.choice = LanguageChoice(self.keeper.session.form, pair)
        self.choice.chosen.connect(self._languages_chosen)
        self._stack.addWidget(self.choice)
        self._stack.setCurrentWidget(self.choice)
        self.bar.languages.hide()
        self.bar.pause.hide()
        self.choice.focus()

    def _languages_chosen(self, pair: Pair) -> None:
        if self.choice is not None:
            # Whoever presses twice has chosen once.
            self.choice.blockSignals(True)  # noqa: FBT003 - Qt's argument
        self.desk.set_aside(as_kept(pair, self._place.record_id))
        self._begin(pair)

    def _begin(self, pair: Pair) -> None:
        keeper = self.keeper
        if keeper is None:
            return
        session = keeper.session
        if pair.own and pair.own != session.language:
            keeper.take(session.set_language(pair.own))
        self.desk.languages[keeper.record.id] = pair.own
        if self.interview is None:
            in_turns(self, partial(self._make_interview, keeper, pair))
        else:
            ref = self.interview.place
            self.interview.show_pair(pair)
            self._bring_in(self.interview, pair, ref)

    def _make_interview(self, keeper: RecordKeeper, pair: Pair) -> None:
        if keeper.held:
            made = Interview(keeper, self._conversation, self._stop, pair, self._referral)
            made.left.connect(self._back_to_form)
            for press in (self.bar.languages, self.bar.pause, self.bar.leave):
                made.turning.connect(press.setDisabled)
            self._stack.addWidget(made)
            in_turns(self, partial(self._enter, made, keeper, pair))

    def _enter(self, made: Interview, keeper: RecordKeeper, pair: Pair) -> None:
        if keeper.held:
            self.interview = made
            self.undoing.attend(made)
            made.put_back(self.desk.take_up(ResumePoint(keeper.record.id)))
            self._bring_in(made, pair, self._place.ref)
            if self._place.paused:
                made.pause()

    def _bring_in(self, talk: Interview, pair: Pair, ref: str) -> None:
        self._stack.setCurrentWidget(talk)
        self.bar.languages.setVisible(len(talk.session.form.languages) > 1)
        self.bar.name_languages(self._names(pair))
        self.bar.pause.show()
        talk.begin(ref)

    def _names(self, pair: Pair) -> str:
        if pair.is_one:
            return shown_name(pair.own)
        # Isolates keep the two apart where they read in two directions.
        return f"\u2068{shown_name(pair.theirs)}\u2069 · \u2068{shown_name(pair.own)}\u2069"

    # The bar ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.bar.hide_all.clicked.connect(self.hiding_wanted)
        self.bar.leave.confirmed.connect(self._leave_mode)
        self.bar.pause.clicked.connect(self._pause)
        self.bar.languages.clicked.connect(self._change_languages)
        self.desk.troubled.connect(self._say_trouble)
        QShortcut(QKeySequence(MODE_KEYS), self).activated.connect(self._leave_mode)

    def _leave_mode(self) -> None:
        if self.interview is not None:
            self.interview.leave()
        else:
            self._back_to_form(self._place.ref)

    def _pause(self) -> None:
        if self.interview is not None:
            self.interview.pause()

    def _change_languages(self) -> None:
        if self.interview is not None:
            self._ask_languages(self.interview.pair)

    def _show_saving(self, saving: Saving) -> None:
        self.bar.show_saving(saving)

    def _say_trouble(self, error: AuditorError) -> None:
        """What it is may be about somebody else: it is said where nobody looks on."""
        del error
        if self.bar.trouble.isHidden():
            self.bar.trouble.say(
                self.tr("Something needs your attention. It is shown once you leave this mode.")
            )
