"""The page on which a record is filled: its header, and the form below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from auditor_app.audit import open_session, protocol_of
from auditor_app.audit.referral import Referral, referral_for
from auditor_app.errors import RecordSealedError
from auditor_app.ui.controls import StateLabel, button, in_turns, keep_wheel_out
from auditor_app.ui.destinations import AuditPlace, InterviewPlace, SealedPlace
from auditor_app.ui.form.filler import FormFiller
from auditor_app.ui.form.habits import remember_whole_form, shows_whole_form
from auditor_app.ui.interview.bars import MODE_KEYS
from auditor_app.ui.pages.page import Page
from auditor_app.ui.questions.other_calendars import load_calendars
from auditor_app.ui.saving import RecordKeeper, Saving, SavingState
from auditor_app.ui.undoing import UndoControls
from auditor_app.ui.wording import draft_translation, readonly_state, saving_state, saving_states
from auditor_app.vault import ResumePoint
from auditor_app.xforms import AuditLog, draft_languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import AuditorError
    from auditor_app.protocols import StopAndRefer
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import RecordPlace
    from auditor_app.vault import Audit, Record, Vault
    from auditor_app.xforms import FormSession


@dataclass(frozen=True, slots=True)
class _Opened:
    audit: Audit
    record: Record
    session: FormSession
    title_expression: str
    stop: StopAndRefer | None
    referral: Referral
    is_conversation: bool


def _open(vault: Vault, *, record_id: str, language: str | None) -> _Opened:
    record = vault.records.get(record_id)
    audit = vault.audits.get(record.audit_id)
    form = protocol_of(audit, vault).form(record.form_id)
    session = open_session(vault, record_id, language)
    load_calendars(session.form)
    stop = form.stop.within(session.form) if form.stop is not None else None
    asked = form.conversation
    is_conversation = asked is not None and asked.within(session.form) is not None
    referral = referral_for(vault, audit.id) if stop is not None else Referral()
    return _Opened(audit, record, session, form.record_title, stop, referral, is_conversation)


class RecordPage(Page):
    """Fills a record. Nothing here shows another worker's answers, or what answers indicate."""

    def __init__(self, desk: Desk, place: RecordPlace) -> None:
        super().__init__(desk)
        self._place = place
        self.filler: FormFiller | None = None
        """None until the questions are seen."""
        self._filler: FormFiller | None = None
        self.keeper: RecordKeeper | None = None
        self.saving = StateLabel(saving_state(Saving(SavingState.SAVED)))
        self.retry = button(self.tr("Save again"), "danger", "retry")
        self.retry.hide()
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the form"))
        self.language.setToolTip(self.tr("Language of the form"))
        keep_wheel_out(self.language)
        self.language.hide()
        self.draft = StateLabel(draft_translation())
        self.draft.setToolTip(self.tr("No native speaker has reviewed this translation yet."))
        self.draft.hide()
        self.saving.hide()
        self.header.title_changes = True
        self.interview = button(
            self.tr("Interview mode"),
            icon_name="worker",
            hint=self.tr("One question at a time, for two to read ({keys})").format(keys=MODE_KEYS),
        )
        self.interview.hide()
        self.undoing = UndoControls(self)
        undo, redo = self.undoing.undo, self.undoing.redo
        for widget in (undo, redo, self.saving, self.retry, self.draft, self.language):
            self.header.controls.addWidget(widget)
        self.header.controls.addWidget(self.interview)

    def start(self) -> None:
        """Load the record."""
        language = self.desk.languages.get(self._place.record_id)
        self.desk.ask(
            self,
            partial(_open, record_id=self._place.record_id, language=language),
            self._show,
            self._not_opened,
        )

    def _not_opened(self, error: AuditorError) -> None:
        if isinstance(error, RecordSealedError):
            self.go(SealedPlace(self._place.record_id))
        else:
            self.desk.troubled.emit(error)

    def flush(self) -> None:
        """Hand on what was typed and not yet said."""
        if self.filler is not None:
            self.filler.flush()

    def resume_point(self) -> ResumePoint:
        """The question that has the focus, and what stands in fields and is no answer."""
        if self.filler is None:
            return ResumePoint(self._place.record_id, self._place.ref)
        return self.filler.resume_point()

    def leave(self) -> None:
        """Let go of the record."""
        super().leave()
        if self.keeper is not None:
            self.keeper.tell_log(AuditLog.exit)
            self.keeper.held = False
            self._filler = None
            self.desk.release(self.keeper)

    def _show(self, opened: _Opened) -> None:
        record_id = opened.record.id
        keeper = self.desk.keepers.get(record_id)
        if keeper is None:
            keeper = RecordKeeper(self.desk, opened.record, opened.session, opened.title_expression)
            self.desk.keepers[record_id] = keeper
        keeper.held = True
        self.keeper = keeper
        in_turns(self, partial(self._make_filler, opened, keeper))

    def _make_filler(self, opened: _Opened, keeper: RecordKeeper) -> None:
        """The parts around the form."""
        if not keeper.held:
            return
        self.lead_back_to(AuditPlace(opened.audit.id), opened.audit.title)
        self._filler = FormFiller(
            keeper, opened.stop, opened.referral, whole=shows_whole_form(self)
        )
        # Whoever leaves, or destroys the vault, takes it along.
        self._filler.setParent(self)
        self._filler.hide()
        self._filler.turning.connect(self.language.setDisabled)
        self._filler.whole_chosen.connect(self._remember_whole)
        self._filler.finished.connect(lambda: self.go(AuditPlace(opened.audit.id)))
        steps: tuple[Callable[[], None], ...] = (
            *self._filler.beginning(self._place.ref),
            partial(self._show_about, self._filler, opened, keeper),
            partial(self._bring_in, self._filler),
        )
        in_turns(self, *(partial(self._unless_left, step) for step in steps))

    def _unless_left(self, step: Callable[[], None]) -> None:
        if self._filler is not None:
            step()

    def _show_about(self, filler: FormFiller, opened: _Opened, keeper: RecordKeeper) -> None:
        """The state of everything, in the header."""
        self.retry.clicked.connect(keeper.retry)
        keeper.saving_changed.connect(self._show_saving)
        self._show_saving(keeper.saving)
        if not keeper.readonly:
            self.saving.hold_room(saving_states(keeper.saving))
        self.saving.show()
        self.undoing.attend(filler)
        keeper.remarks.load()
        self._offer_interview(opened)
        self._offer_languages(keeper.session)

    def _bring_in(self, filler: FormFiller) -> None:
        """The form is seen at its place, as it was left, and can be filled."""
        self.body.addWidget(filler, 1)
        filler.show()
        self.filler = filler
        filler.put_back(self.desk.take_up(ResumePoint(self._place.record_id)))
        if self._place.ref:
            filler.sheet.focus_question(self._place.ref)
        if not filler.focused_ref():
            filler.focus_here()

    def _remember_whole(self, whole: bool) -> None:  # noqa: FBT001 - a state, passed on
        remember_whole_form(self, whole=whole)

    def _offer_interview(self, opened: _Opened) -> None:
        if not opened.is_conversation or self.keeper is None or self.keeper.readonly:
            return
        self.interview.show()
        self.interview.clicked.connect(self._to_interview)
        QShortcut(QKeySequence(MODE_KEYS), self).activated.connect(self._to_interview)

    def _to_interview(self) -> None:
        if self.filler is not None:
            self.go(InterviewPlace(self._place.record_id, self.filler.ref))

    def _show_saving(self, saving: Saving) -> None:
        if self.keeper is None:
            return
        self.header.show_title(self.keeper.title)
        readonly = self.keeper.readonly
        self.saving.show_state(
            readonly_state(self.keeper.record) if readonly else saving_state(saving)
        )
        failed = saving.state is SavingState.FAILED
        self.retry.setVisible(failed)
        if failed and saving.error is not None:
            self.desk.troubled.emit(saving.error)

    def _offer_languages(self, session: FormSession) -> None:
        names = [language.name for language in session.form.languages]
        self.language.setVisible(len(names) > 1)
        for name in names:
            self.language.addItem(name.partition(" (")[0] or name, name)
        self.language.setCurrentIndex(max(self.language.findData(session.language), 0))
        self.language.activated.connect(self._switch_language)
        self._show_draft(session)

    def _show_draft(self, session: FormSession) -> None:
        tags = {language.name: language.tag for language in session.form.languages}
        self.draft.setVisible(tags.get(session.language) in draft_languages(session.form))

    def _switch_language(self) -> None:
        if self.filler is None or self.keeper is None:
            return
        self.filler.flush()
        name = str(self.language.currentData())
        self.desk.languages[self.keeper.record.id] = name
        self.keeper.take(self.keeper.session.set_language(name))
        self.filler.show_language()
        self._show_draft(self.keeper.session)
        self.filler.focus_here()
