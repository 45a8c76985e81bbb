"""Stop and refer: from any page of a form to its own questions on what is to be done, and back.

Somebody may look on: the words are calm, and say nothing of what was answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from auditor_app.ui.controls import button, column, framed, hide_unless, label, later, row
from auditor_app.ui.form.sections import page_with, title_of
from auditor_app.ui.half_written import under, within
from auditor_app.ui.icons import icon
from auditor_app.ui.markdown import breakable
from auditor_app.ui.referral import ReferralCard
from auditor_app.ui.theme import GRID, TONES, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from auditor_app.audit.referral import Referral
    from auditor_app.protocols import StopAndRefer
    from auditor_app.ui.form.filler import FormFiller
    from auditor_app.ui.questions.base import QuestionWidget

STOP_KEYS: Final = "Ctrl+Shift+S"
RETURN_KEYS: Final = "Ctrl+Shift+B"
_HERE: Final = "stopped"
_SEEN: Final = 3
"""Contacts that are brought into sight with the question."""
_WORDS: Final = 160
"""Px that the words want beside what can be pressed."""


class Stopping(QObject):
    """Leads the person who fills a form to `stop` and back; without it there is no control.

    `control` stands at the outline, always in sight; `way_back` above the page, once one was led
    away from it; whom to call (`referral`) below the question.
    """

    def __init__(self, filler: FormFiller, stop: StopAndRefer | None, referral: Referral) -> None:
        super().__init__(filler)
        self._filler = filler
        self._stop = stop
        self._referral = referral
        self._came_from = ""
        self._last = ""
        self._look_later = later(self, self.look)
        self.press = button(
            self.tr("Stop and refer"),
            icon_name="paused",
            hint=self.tr(
                "To what is to be done now. Everything that was entered stays. ({keys})"
            ).format(keys=STOP_KEYS),
        )
        # A click leaves the focus in the question to which it leads back.
        self.press.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.press.clicked.connect(self.stop)
        self.back = button(self.tr("Go back"), "", "back", RETURN_KEYS)
        self.back.clicked.connect(self.go_back)
        self.end = button(self.tr("End the conversation early"))
        self.end.clicked.connect(self._end_early)
        self._words = label("")
        self.control = framed("footer", column(self.press, spacing=0), margin=GRID * 2)
        hide_unless(stop, self.control)
        hide_unless(stop is not None and stop.end_early, self.end)
        self.way_back = self._make_way_back()
        filler.sheet.made.connect(self._name_contacts)
        application = QApplication.instance()
        if stop is not None and isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    # To and fro ---------------------------------------------------------------------------------

    def stop(self) -> None:
        """To the form's question on what is to be done now."""
        if self._stop is None or not self._filler.isEnabled():
            return
        left = self._place_left(self._stop)
        self._filler.jump(self._stop.question, insist=False)
        # Only now: on the page that is left there is no way back to it.
        self._came_from = left
        self.look()

    def go_back(self) -> None:
        """To where one was when one stopped."""
        if self._came_from and not self.way_back.isHidden():
            ref, self._came_from = self._came_from, ""
            self._filler.jump(ref, insist=False)
            self.look()

    def look(self) -> None:
        """Show the way back where there is one: answers may have taken the page away."""
        filler = self._filler
        index = page_with(filler.pages, self._came_from) if self._came_from else None
        if index is not None and filler.pages[index] == filler.here:
            self._came_from, index = "", None
        self.way_back.setHidden(index is None)
        if index is not None:
            title = title_of(filler.session, filler.pages[index])
            self._words.setText(
                self.tr("Everything that was entered stays. You were at “{page}”.").format(
                    page=breakable(title)
                )
            )

    def show_direction(self, *, mirrored: bool) -> None:
        """The arrow points back, in whatever direction one reads."""
        self.back.setIcon(icon("back", TONES.ink, mirrored=mirrored))

    # Over a lock --------------------------------------------------------------------------------

    def as_typed(self) -> dict[str, str]:
        """The way back, to be kept beside what stands in fields and is no answer."""
        return under(_HERE, {"from": self._came_from}) if self._came_from else {}

    def taken_from(self, typed: Mapping[str, str]) -> dict[str, str]:
        """Take the way back out of what was kept; the rest is handed on."""
        own = within(_HERE, typed)
        if self._stop is not None:
            self._came_from = own.get("from", "")
        self._look_later.start()
        return {ref: text for ref, text in typed.items() if ref not in under(_HERE, own)}

    # Inside -------------------------------------------------------------------------------------

    def _place_left(self, stop: StopAndRefer) -> str:
        """Where one is; who stops once more on the way out is led back to the first place."""
        refs = self._filler.here.refs
        if stop.question in refs or (self._came_from and stop.end_early in refs):
            return self._came_from
        return self._last if self._last in refs else self._filler.ref

    def _name_contacts(self, question: QuestionWidget) -> None:
        """Below the question on what is to be done: whom to call."""
        layout = question.layout()
        is_it = self._stop is not None and question.ref == self._stop.question
        if is_it and isinstance(layout, QBoxLayout):
            layout.addSpacing(GRID)
            card = ReferralCard(self._referral)
            layout.addWidget(card)
            card.grew.connect(question.reshaped)
            card.grew.connect(lambda: self._keep_in_sight(question, card))
            card.fill()

    def _keep_in_sight(self, question: QuestionWidget, card: ReferralCard) -> None:
        """The first contacts are seen with the question to which one was led."""
        focus = self._filler.focusWidget()
        if len(card.contacts) <= _SEEN and focus is not None and question.isAncestorOf(focus):
            self._filler.sheet.reveal(question.ref)

    def _end_early(self) -> None:
        if self._stop is not None:
            self._filler.jump(self._stop.end_early, insist=False)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """The question that had the focus last, also when Tab went on to the control."""
        if now is not None and self._filler.sheet.isAncestorOf(now):
            self._last = self._filler.ref

    def _make_way_back(self) -> QFrame:
        bar = _WayBack(self._words, row(None, self.end, self.back, spacing=GRID))
        bar.hide()
        return bar


class _WayBack(QFrame):
    """Words, and beside them what can be pressed: below them where little room is left."""

    def __init__(self, words: QLabel, presses: QHBoxLayout) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self._presses = presses
        self._layout = row(spacing=GRID)
        self._layout.addWidget(words, 1)
        self._layout.addLayout(presses)
        self._layout.setContentsMargins(GRID * 6, GRID * 2, GRID * 2, GRID * 2)
        self.setLayout(self._layout)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now it is known how wide the presses are."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._layout.contentsMargins()
        taken = margins.left() + margins.right() + self._presses.sizeHint().width()
        beside = self.width() - taken >= scaled(_WORDS)
        sides = QBoxLayout.Direction
        self._layout.setDirection(sides.LeftToRight if beside else sides.TopToBottom)
