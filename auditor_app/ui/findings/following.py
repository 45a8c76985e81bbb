"""One audit after another: which one an audit follows, what it carries on, and who follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from auditor_app.audit import start_follow_up
from auditor_app.ui.controls import bring_into_view, button, column, hide_unless, label, row
from auditor_app.ui.destinations import AuditPlace, FindingPlace
from auditor_app.ui.direction import left_to_right
from auditor_app.ui.findings.finding_row import finding_row
from auditor_app.ui.half_written import Fields
from auditor_app.ui.inline_message import InlineMessage
from auditor_app.ui.markdown import breakable
from auditor_app.ui.numerals import number
from auditor_app.ui.pages.gate import field
from auditor_app.ui.row_button import RowButton
from auditor_app.ui.text_line import TextLine
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit import FollowUpOffer
    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.ui.destinations import Place
    from auditor_app.ui.overview import Following
    from auditor_app.vault import Audit

_LONGEST = 200


class FollowingPart(QWidget):
    """The audit before with what it left open, the audits that follow, and the form for one more.

    Signals:
        wanted(Place): go there.
        left(): the form was put away.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, audit: Audit, following: Following) -> None:
        super().__init__()
        self.rows: dict[str, RowButton] = {}
        self.carried: dict[str, RowButton] = {}
        self.form: FollowUpForm | None = None
        parts: list[QWidget | QLayout] = []
        offer = following.offer
        if offer is not None and offer.protocol is not None and not desk.vault.read_only:
            self.form = FollowUpForm(desk, audit, offer)
            self.form.started.connect(self._started)
            self.form.left.connect(self._put_away)
            self.form.hide()
            parts.append(self.form)
        if following.follows is not None:
            before = self._audit_row(following.follows)
            parts.append(column(label(self.tr("Follows up"), "section"), before))
            parts.append(self._actions_of(following))
        if following.followed_by:
            rows = map(self._audit_row, following.followed_by)
            parts.append(column(label(self.tr("Followed up by"), "section"), *rows))
        self._has_rows = len(parts) > (self.form is not None)
        hide_unless(self._has_rows, self)
        self.setLayout(column(*parts, spacing=GRID * 3))

    @property
    def is_naming(self) -> bool:
        """Whether the form is shown."""
        return self.form is not None and not self.form.isHidden()

    def typed(self) -> dict[str, str]:
        """The name that is being typed."""
        return self.form.fields.typed() if self.form is not None and self.is_naming else {}

    def name_one(self, typed: Mapping[str, str] | None = None) -> None:
        """Show the form, with what was typed before."""
        if self.form is not None:
            self.form.put_back(typed or {})
            self.form.show()
            self.show()
            self.form.focus()

    def _started(self, made: Audit) -> None:
        if self.form is not None:
            # Its name is given: on the page that is left nothing is half written any more.
            self.form.hide()
        self.wanted.emit(AuditPlace(made.id))

    def _put_away(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.setVisible(self._has_rows)
            self.left.emit()

    def _actions_of(self, following: Following) -> QLayout:
        carried, layout = following.carried, column()
        done = sum(each.listed.status == "closed" for each in carried)
        title = self.tr("Actions carried forward ({count})").format(count=number(len(carried)))
        layout.addWidget(label(title, "section"))
        if not carried:
            layout.addWidget(label(self.tr("Nothing was left open."), "muted"))
        elif done:
            words = self.tr("{done} of {count} closed.").format(
                done=number(done), count=number(len(carried))
            )
            layout.addWidget(label(words, "muted"))
        for each in carried:
            made = finding_row(each)
            self._lead(made, FindingPlace(each.listed.finding.id))
            self.carried[each.listed.finding.id] = made
            layout.addWidget(made)
        return layout

    def _audit_row(self, audit: Audit) -> RowButton:
        signed = audit.sign_off
        note = (
            self.tr("Draft")
            if signed is None
            else self.tr("Signed off {day}").format(
                day=left_to_right(f"{signed.signed_at.astimezone():%Y-%m-%d}")
            )
        )
        made = RowButton("audits", audit.title, note)
        self._lead(made, AuditPlace(audit.id))
        self.rows[audit.id] = made
        return made

    def _lead(self, made: RowButton, place: Place) -> None:
        made.clicked.connect(lambda: self.wanted.emit(place))


class FollowUpForm(QFrame):
    """Names a follow-up audit and starts it.

    Signals:
        started(Audit), left(): it stays as it was.
    """

    started = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, audit: Audit, offer: FollowUpOffer) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk, self._audit_id, self._offer = desk, audit.id, offer
        self.title = TextLine(_LONGEST)
        ending = self.tr("{title}, follow-up")
        room = _LONGEST - len(ending.format(title=""))
        self.title.setText(ending.format(title=audit.title[:room]))
        self.title.returnPressed.connect(self._start)
        self.fields = Fields({"title": self.title})
        self.message = InlineMessage()
        self.start_button = button(self.tr("&Start the follow-up"), "primary")
        self.start_button.clicked.connect(self._start)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        protocol = offer.protocol
        by = "" if protocol is None else f"{protocol.title} ({protocol.version})"
        rule = self.tr("It goes by: {protocol}.").format(protocol=by)
        layout = column(
            label(self.tr("Follow-up audit"), "section"),
            label(breakable(f"{carried_words(offer)} {rule}")),
            field(self.tr("Name of the &audit"), self.title),
            self.message,
            row(self.start_button, cancel, None),
            spacing=GRID * 2,
        )
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)

    def focus(self) -> None:
        """Begin to type, in view."""
        self.title.setFocus()
        self.title.end(False)  # noqa: FBT003 - Qt's argument
        bring_into_view(self)

    def put_back(self, typed: Mapping[str, str]) -> None:
        """The name that was being typed stands there again."""
        self.fields.put_back(typed)

    def _start(self) -> None:
        title, protocol = self.title.text().strip(), self._offer.protocol
        if not title or protocol is None or not self.start_button.isEnabled():
            self.title.setFocus()
            return
        self.start_button.setEnabled(False)
        earlier = self._audit_id
        self._desk.ask(
            self,
            lambda vault: start_follow_up(vault, protocol, title, earlier),
            self.started.emit,
            self._not_started,
        )

    def _not_started(self, error: AuditorError) -> None:
        self.start_button.setEnabled(True)
        self.message.show_error(error)


def carried_words(offer: FollowUpOffer) -> str:
    """With how many findings a follow-up begins."""
    if offer.carried is None:
        return _tr("It begins with the findings that are left open.")
    if not offer.carried:
        return _tr("Nothing is left open: it begins without findings.")
    if offer.carried == 1:
        return _tr("It begins with the finding that is left open.")
    words = _tr("It begins with the {count} findings that are left open.")
    return words.format(count=number(offer.carried))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Following", text)
