"""One audit: its records, and the way from filling to delivery."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from auditor_app.audit import WORKER_INTERVIEW, move, preview_move, start_record
from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    button,
    clear_layout,
    column,
    framed,
    hide_unless,
    icon_label,
    label,
    row,
)
from auditor_app.ui.destinations import (
    FOLLOW_UP,
    AuditPlace,
    AuditsPlace,
    DeliverPlace,
    FindingsPlace,
    IndicatorsPlace,
    MissingPlace,
    OutboxPlace,
    RecordPlace,
    ReportPlace,
    SamplePlace,
    SealedPlace,
    SignOffPlace,
)
from auditor_app.ui.findings.following import FollowingPart, carried_words
from auditor_app.ui.overview import AuditOverview, RecordOverview, audit_overview
from auditor_app.ui.pages.form_move import MoveDialog
from auditor_app.ui.pages.page import Page, scrolling
from auditor_app.ui.row_button import RowButton, progress_bar
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import (
    audit_state,
    delivery_state,
    outcome_state,
    overridden_words,
)
from auditor_app.vault import ResumePoint

if TYPE_CHECKING:
    from auditor_app.audit import FormMove
    from auditor_app.protocols import ProtocolForm
    from auditor_app.ui.desk import Desk
    from auditor_app.vault import OutboxEntry, Record
    from auditor_app.xforms import FormDefinition

_STEPS = 320


class AuditPage(Page):
    """The only page that shows what the answers of each interview indicate."""

    def __init__(self, desk: Desk, place: AuditPlace) -> None:
        super().__init__(desk)
        self._audit_id = place.audit_id
        self.rows: dict[str, RowButton] = {}
        self.add_buttons: dict[str, QPushButton] = {}
        self.newer_buttons: dict[str, QPushButton] = {}
        self.steps: dict[str, QPushButton] = {}
        self.sample: QPushButton | None = None
        self.indicators: QPushButton | None = None
        self.following: FollowingPart | None = None
        self._following = QVBoxLayout()
        self._records = QVBoxLayout()
        self._records.setSpacing(GRID * 3)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.lead_back_to(AuditsPlace(), self.tr("Audits"))
        self._lay_out()

    def start(self) -> None:
        """Load the audit."""
        self.desk.ask(self, partial(audit_overview, audit_id=self._audit_id), self._show)

    def _lay_out(self) -> None:
        steps = framed("card", self._steps, margin=GRID * 3)
        steps.setFixedWidth(_STEPS)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 3)
        left = column(self._following, self._records, None, spacing=GRID * 3)
        layout.addLayout(left, 1)
        layout.addWidget(steps, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scrolling(content, 1120), 1)

    def _show(self, overview: AuditOverview) -> None:
        self.header.show_title(overview.audit.title)
        clear_layout(self.header.controls)
        if overview.protocol.assesses:
            self.indicators = button(self.tr("&Indicators"), "", "list")
            self.indicators.clicked.connect(lambda: self.go(IndicatorsPlace(self._audit_id)))
            self.header.controls.addWidget(self.indicators)
        if overview.protocol.findings.scales or overview.protocol.zero_tolerance.types:
            self.findings = button(self.tr("&Findings"), "", "report")
            self.findings.clicked.connect(lambda: self.go(FindingsPlace(self._audit_id)))
            self.header.controls.addWidget(self.findings)
        if overview.protocol.sampling is not None:
            self.sample = button(self.tr("&Sample"), "", "worker")
            self.sample.clicked.connect(lambda: self.go(SamplePlace(self._audit_id)))
            self.header.controls.addWidget(self.sample)
        self.header.controls.addWidget(StateLabel(audit_state(overview.audit)))
        self._show_following(overview)
        self._show_records(overview)
        self._show_steps(overview)

    def half_written(self) -> ResumePoint:
        """The name of the follow-up audit that is being typed."""
        typed = self.following.typed() if self.following is not None else {}
        return ResumePoint("", self._audit_id, typed, FOLLOW_UP)

    # Audits one after another -------------------------------------------------------------------

    def _show_following(self, overview: AuditOverview) -> None:
        clear_layout(self._following)
        self.following = FollowingPart(self.desk, overview.audit, overview.following)
        self.following.wanted.connect(self.go)
        self.following.left.connect(self._focus_follow_up)
        self._following.addWidget(self.following)
        if typed := self.desk.take_up(self.half_written()):
            self.following.name_one(typed)

    def _focus_follow_up(self) -> None:
        self.steps["follow"].setEnabled(True)
        self.steps["follow"].setFocus()

    def _name_follow_up(self) -> None:
        if self.following is not None:
            self.steps["follow"].setEnabled(False)
            self.following.name_one()

    def _add_follow_up(self, overview: AuditOverview) -> None:
        offer = overview.following.offer
        if offer is None:
            return
        words = carried_words(offer)
        if self.desk.vault.read_only:
            words = self.tr("The vault is open for reading only.")
        elif offer.refusal is not None:
            words = f"{offer.refusal.message} {offer.refusal.remedy}"
        following = self.following
        may = following is not None and following.form is not None
        action = self.tr("Start a follow-up audit") if may else None
        step = self._add_step("follow", self.tr("Follow up"), words, action, done=False)
        step.setDisabled(following is not None and following.is_naming)
        step.clicked.connect(self._name_follow_up)

    # Records ------------------------------------------------------------------------------------

    def _show_records(self, overview: AuditOverview) -> None:
        clear_layout(self._records)
        self.rows, self.add_buttons, self.newer_buttons = {}, {}, {}
        absent = []
        for form in overview.protocol.forms:
            records = [r for r in overview.records if r.record.form_id == form.form_id]
            if records or form.count == "one" or form.role == WORKER_INTERVIEW:
                self._records.addLayout(self._make_group(form, records, overview))
            else:
                absent.append(form)
        if absent and overview.audit.state == "draft":
            self._records.addLayout(self._make_offer(absent))

    def _make_offer(self, forms: list[ProtocolForm]) -> QLayout:
        """The forms of which the audit has no record, to begin one."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        for number, form in enumerate(forms):
            grid.addWidget(self._make_add(form, form.title), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return column(label(self.tr("Not begun"), "section"), grid, spacing=GRID)

    def _make_add(self, form: ProtocolForm, words: str) -> QPushButton:
        add = button(words, "", "plus", self.tr("Add {form}").format(form=form.title.lower()))
        add.clicked.connect(lambda: self._add_record(form.form_id))
        add.setDisabled(self.desk.vault.read_only)
        self.add_buttons[form.form_id] = add
        return add

    def _make_group(
        self, form: ProtocolForm, records: list[RecordOverview], overview: AuditOverview
    ) -> QLayout:
        many = form.count in {"many", "any"}
        title = f"{form.title} ({len(records)})" if many else form.title
        head = row()
        head.addWidget(label(title, "section"), 1)
        if many and overview.audit.state == "draft":
            words = self.tr("Add {form}").format(form=form.title.lower())
            head.addWidget(self._make_add(form, words))
        group = column(head, spacing=GRID)
        if not records:
            group.addWidget(label(self.tr("None yet."), "muted"))
        for record in records:
            group.addWidget(self._make_row(record))
            movable = not self.desk.vault.read_only and record.record.id not in self.desk.keepers
            if record.other_form is not None and movable:
                newer = button(self.tr("A newer version of this form is there"), "link")
                newer.clicked.connect(partial(self._preview, record.record.id, record.other_form))
                self.newer_buttons[record.record.id] = newer
                group.addLayout(row(newer, None))
        return group

    def _preview(self, record_id: str, form: FormDefinition) -> None:
        """Show what moving a record to the newer version would do; then it is the person's word."""
        work = partial(preview_move, record_id=record_id, form=form)
        self.desk.ask(self, work, self._ask_to_move)

    def _ask_to_move(self, preview: FormMove) -> None:
        dialog = MoveDialog(preview, self)
        dialog.accepted.connect(lambda: self._move(preview))
        dialog.open()

    def _move(self, preview: FormMove) -> None:
        without_photos = bool(preview.photos)
        self.desk.ask(
            self,
            lambda vault: move(vault, preview, without_photos=without_photos),
            lambda _: self.start(),
        )

    def _make_row(self, overview: RecordOverview) -> RowButton:
        record, progress = overview.record, overview.progress
        if overview.sealed:
            return self._make_sealed_row(overview)
        note = self.tr("{answered} of {questions} answered").format(
            answered=progress.answered, questions=progress.questions
        )
        if progress.faults:
            note += "  ·  " + self.tr("{count} to mend").format(count=progress.faults)
        elif progress.missing:
            note += "  ·  " + self.tr("{count} still needed").format(count=progress.missing)
        icon_name = "site" if record.role == "site" else "worker"
        made = self._make_judged(icon_name, note, overview)
        made.add(progress_bar(progress.answered, progress.questions, 96))
        made.clicked.connect(lambda: self.go(RecordPlace(record.id)))
        self.rows[record.id] = made
        return made

    def _make_judged(self, icon_name: str, note: str, overview: RecordOverview) -> RowButton:
        """A row with the outcome; what the rule says beside it stands in the note, which wraps."""
        if overview.computed:
            note += "  ·  " + overridden_words(overview.computed)
        made = RowButton(icon_name, overview.record.title, note)
        if overview.outcome:
            made.add(StateLabel(outcome_state(overview.outcome)))
        return made

    def _make_sealed_row(self, overview: RecordOverview) -> RowButton:
        record = overview.record
        note = self.tr("Sealed: only the organisation can read it")
        made = self._make_judged("lock", note, overview)
        made.clicked.connect(lambda: self.go(SealedPlace(record.id)))
        self.rows[record.id] = made
        return made

    def _add_record(self, form_id: str) -> None:
        self.add_buttons[form_id].setEnabled(False)
        audit_id = self._audit_id
        self.desk.ask(self, lambda vault: start_record(vault, audit_id, form_id), self._added)

    def _added(self, record: Record) -> None:
        self.go(RecordPlace(record.id))

    # Steps --------------------------------------------------------------------------------------

    def _show_steps(self, overview: AuditOverview) -> None:
        clear_layout(self._steps)
        self.steps = {}
        progress = overview.progress
        open_points = progress.missing + progress.faults
        finalised = overview.audit.state == "finalised"
        review = (
            self.tr("Everything needed is there.")
            if not open_points
            else self.tr("{count} answers are missing or to be mended.").format(count=open_points)
        )
        self._steps.addWidget(label(self.tr("From here to delivery"), "section"))
        self._steps.addSpacing(GRID * 2)
        self._add_step(
            "review",
            self.tr("Review"),
            self.tr("All records are complete.") if finalised else review,
            None if finalised else self.tr("Review the audit"),
            done=finalised or not open_points,
        ).clicked.connect(lambda: self.go(MissingPlace(self._audit_id)))
        self._add_step(
            "sign",
            self.tr("Sign off"),
            self._signed_words(overview),
            None if finalised else self.tr("Sign off and finalise"),
            done=finalised,
        ).clicked.connect(lambda: self.go(SignOffPlace(self._audit_id)))
        self._add_step(
            "report",
            self.tr("Report"),
            self.tr("A draft until the audit is finalised.") if not finalised else "",
            self.tr("Open the report"),
            done=False,
            mark="report",
        ).clicked.connect(lambda: self.go(ReportPlace(self._audit_id)))
        self._add_delivery(overview.bundle, finalised=finalised)
        self._add_follow_up(overview)
        if self.desk.vault.read_only:
            self.steps["sign"].setEnabled(False)
            if overview.bundle is None:
                self.steps["deliver"].setEnabled(False)

    def _signed_words(self, overview: AuditOverview) -> str:
        signed = overview.audit.sign_off
        if signed is None:
            return self.tr("After it nothing changes any more.")
        return self.tr("{name}, {date}").format(
            name=signed.name, date=f"{signed.signed_at.astimezone():%Y-%m-%d}"
        )

    def _add_delivery(self, bundle: OutboxEntry | None, *, finalised: bool) -> None:
        if bundle is None:
            words = self.tr("Seals the audit so that only your organisation can read it.")
            action = self.tr("Seal and deliver") if finalised else None
            step = self._add_step("deliver", self.tr("Deliver"), words, action, done=False)
            step.clicked.connect(lambda: self.go(DeliverPlace(self._audit_id)))
            return
        running = bundle.bundle_id in self.desk.deliveries.running()
        state = delivery_state(bundle, running=running)
        step = self._add_step(
            "deliver",
            self.tr("Deliver"),
            "",
            self.tr("Open the outbox"),
            done=bundle.state == "delivered",
            state=state,
        )
        step.clicked.connect(lambda: self.go(OutboxPlace(bundle.bundle_id)))

    def _add_step(
        self,
        name: str,
        title: str,
        words: str,
        action: str | None,
        *,
        done: bool,
        state: StateWords | None = None,
        mark: str = "untouched",
    ) -> QPushButton:
        """A step with its mark, its words and, where there is something to do, its button."""
        tone = TONES.good if done else TONES.edge
        picture = icon_label("complete" if done else mark, tone, 22)
        texts = column(label(title, "strong"), spacing=4)
        if words:
            texts.addWidget(label(words, "small"))
        if state is not None:
            texts.addWidget(StateLabel(state))
        press = button(action or "")
        hide_unless(action, press)
        self.steps[name] = press
        if action is not None:
            texts.addSpacing(2)
            texts.addLayout(row(press, None))
        line = row(spacing=GRID + 4)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        holder = QFrame()
        holder.setLayout(line)
        self._steps.addWidget(holder)
        self._steps.addSpacing(GRID * 2)
        if action is None:
            press.setParent(holder)
        return press
