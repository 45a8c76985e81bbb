"""From here to delivery: review, sign-off, report, delivery, and an audit that follows up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from auditor_app.ui.board.part import Part
from auditor_app.ui.board.words import day_words
from auditor_app.ui.controls import (
    StateLabel,
    StateWords,
    button,
    column,
    hide_unless,
    icon_label,
    label,
    row,
)
from auditor_app.ui.destinations import (
    DeliverPlace,
    MissingPlace,
    OutboxPlace,
    ReportPlace,
    SignOffPlace,
)
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.findings.following import carried_words
from auditor_app.ui.theme import GRID, TONES
from auditor_app.ui.wording import delivery_state

if TYPE_CHECKING:
    from auditor_app.audit import FollowUpOffer
    from auditor_app.vault import Audit, OutboxEntry


@dataclass(frozen=True, slots=True)
class StepsShown:
    """How far an audit is on its way.

    Attributes:
        open_points: answers that are missing or to be mended.
        bundle: the newest, None before sealing; `is_running`: it is being delivered now.
        offer: of a final audit, how it can be followed up.
        may_follow: a follow-up can be started here.
    """

    audit: Audit
    open_points: int
    bundle: OutboxEntry | None
    is_running: bool
    offer: FollowUpOffer | None
    may_follow: bool
    read_only: bool


class StepsPart(Part[StepsShown]):
    """Signals: `follow()`: name an audit that follows up."""

    follow = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps: dict[str, QPushButton] = {}

    def build(self, value: StepsShown) -> None:
        """The steps in their order."""
        self.steps = {}
        self._inner.setSpacing(0)
        finalised = value.audit.state == "finalised"
        self.add(label(self.tr("From here to delivery"), "section"))
        self._inner.addSpacing(GRID * 2)
        self._add_review(value, finalised=finalised)
        self._add_step(
            "sign",
            self.tr("Sign off"),
            self._signed_words(value.audit),
            None if finalised else self.tr("Sign off and finalise"),
            done=finalised,
        ).clicked.connect(lambda: self.wanted.emit(SignOffPlace(value.audit.id)))
        self._add_step(
            "report",
            self.tr("Report"),
            self.tr("A draft until the audit is finalised.") if not finalised else "",
            self.tr("Open the report"),
            done=False,
            mark="report",
        ).clicked.connect(lambda: self.wanted.emit(ReportPlace(value.audit.id)))
        self._add_delivery(value, finalised=finalised)
        if value.offer is not None:
            self._add_follow_up(value, value.offer)
        if value.read_only:
            self.steps["sign"].setEnabled(False)
            if value.bundle is None:
                self.steps["deliver"].setEnabled(False)

    def _add_review(self, value: StepsShown, *, finalised: bool) -> None:
        review = self.tr("Everything needed is there.")
        if value.open_points:
            review = self.tr("%Ln answers are missing or to be mended.", "", value.open_points)
        self._add_step(
            "review",
            self.tr("Review"),
            self.tr("All records are complete.") if finalised else review,
            None if finalised else self.tr("Review the audit"),
            done=finalised or not value.open_points,
        ).clicked.connect(lambda: self.wanted.emit(MissingPlace(value.audit.id)))

    def _signed_words(self, audit: Audit) -> str:
        signed = audit.sign_off
        if signed is None:
            return self.tr("After it nothing changes any more.")
        return self.tr("{name}, {date}").format(
            name=signed.name, date=day_words(signed.signed_at.astimezone().date())
        )

    def _add_delivery(self, value: StepsShown, *, finalised: bool) -> None:
        bundle = value.bundle
        if bundle is None:
            words = self.tr("Seals the audit so that only your organisation can read it.")
            action = self.tr("Seal and deliver") if finalised else None
            step = self._add_step("deliver", self.tr("Deliver"), words, action, done=False)
            step.clicked.connect(lambda: self.wanted.emit(DeliverPlace(value.audit.id)))
            return
        step = self._add_step(
            "deliver",
            self.tr("Deliver"),
            "",
            self.tr("Open the outbox"),
            done=bundle.state == "delivered",
            state=delivery_state(bundle, running=value.is_running),
        )
        step.clicked.connect(lambda: self.wanted.emit(OutboxPlace(bundle.bundle_id)))

    def _add_follow_up(self, value: StepsShown, offer: FollowUpOffer) -> None:
        words = carried_words(offer)
        if value.read_only:
            words = self.tr("The vault is open for reading only.")
        elif offer.refusal is not None:
            words = said_in_line(offer.refusal)
        action = self.tr("Start a follow-up audit") if value.may_follow else None
        step = self._add_step("follow", self.tr("Follow up"), words, action, done=False)
        step.clicked.connect(self.follow)

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
        press.setObjectName(f"step {name}")
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
        self.add(holder)
        self._inner.addSpacing(GRID * 2)
        if action is None:
            press.setParent(holder)
        return press
