"""Whom to call: the programme's referral contacts, as they stand below the question on stopping.

A worker may look on, and may be given a number: it is large, the words are calm, and the list is
the same whatever was answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from auditor_app.identity.referral import EVERYWHERE, Help
from auditor_app.ui.controls import column, later
from auditor_app.ui.direction import MirroredLabel, joined, joined_in_any_script, left_to_right
from auditor_app.ui.markdown import breakable
from auditor_app.ui.speaking import own_name
from auditor_app.ui.theme import GRID, SIZES

if TYPE_CHECKING:
    from auditor_app.audit.referral import Referral
    from auditor_app.identity.referral import ReferralContact
    from auditor_app.ui.interview.faces import Scale

_NUMBER, _NAME, _SMALL = "number", "name", "small"
"""Sizes of type, as the style sheet calls them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Referral", text)


def no_contacts_words() -> str:
    """That there is nobody to call, and what to do about it."""
    return _tr(
        "The programme names no contacts for this site. Ask its coordinator for them before the"
        " first interview."
    )


def help_words(kind: Help) -> str:
    """What somebody helps with: nothing that says what a worker's answers indicate."""
    return {
        Help.DANGER_TO_LIFE: _tr("Urgent help"),
        Help.DOCTOR: _tr("Doctor"),
        Help.SHELTER: _tr("A safe place to stay"),
        Help.CHILD_PROTECTION: _tr("Help for children"),
        Help.LEGAL_AID: _tr("Legal advice"),
        Help.LABOUR_INSPECTION: _tr("Labour inspection"),
        Help.TRAFFICKING_HOTLINE: _tr("Helpline"),
        Help.EMBASSY: _tr("Embassy"),
        Help.OTHER: _tr("Other help"),
    }[kind]


class ContactCard(QFrame):
    """One contact. Tab stops here: a screen reader says all of it, and a long list is scrolled."""

    def __init__(self, contact: ReferralContact, *, with_country: bool, with_note: bool) -> None:
        super().__init__()
        self.setProperty("look", "contact")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        kinds = [help_words(kind) for kind in contact.helps_with]
        if with_country and contact.country != EVERYWHERE:
            kinds.insert(0, _country_name(contact.country))
        facts = [*filter(None, [contact.hours]), *map(own_name, contact.languages)]
        note = contact.note if with_note else ""
        spoken = (", ".join(kinds), contact.name, *contact.telephones, ", ".join(facts), note)
        self.setAccessibleName(". ".join(filter(None, spoken)))
        self.numbers = _line(_NUMBER, "\n".join(map(left_to_right, contact.telephones)))
        layout = column(
            _line(_SMALL, joined(kinds), "muted"),
            _line(_NAME, breakable(contact.name), "strong"),
            self.numbers,
            spacing=GRID // 2,
        )
        for line in (joined_in_any_script(map(breakable, facts)), breakable(note)):
            if line:
                layout.addWidget(_line(_SMALL, line, "muted"))
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.setLayout(layout)


class ReferralCard(QWidget):
    """Everybody to call, or that nobody is named; empty before `fill`.

    `in_interview`: a worker sits opposite. The notes, which are for the auditor, are left out, and
    `enlarge` says how large everything is.

    Signals:
        grew(): there are more contacts.
    """

    grew = Signal()

    def __init__(self, referral: Referral, *, in_interview: bool = False) -> None:
        super().__init__()
        self.contacts: list[ContactCard] = []
        self._referral = referral
        self._in_interview = in_interview
        self._more = later(self, self._add)
        self._scale: Scale | None = None
        self._lines = column(spacing=GRID)
        if referral.contacts:
            self._lines.addWidget(_line(_NAME, _tr("Who can help"), "strong"))
        if said := _said(referral):
            self._lines.addWidget(_line(_SMALL, said, "muted"))
        self.setLayout(self._lines)
        self.redress()

    def fill(self) -> None:
        """Make the contacts: the first at once, the others in turns of their own, as they cost."""
        if not self.contacts:
            self._add()

    def _add(self) -> None:
        made, named = len(self.contacts), self._referral.contacts
        if made == len(named):
            return
        with_country = self._referral.of_every_country
        card = ContactCard(named[made], with_country=with_country, with_note=not self._in_interview)
        self.contacts.append(card)
        self._lines.addWidget(card)
        # At once, not when the layout gets to it: Tab passes by what is not shown.
        card.show()
        self.grew.emit()
        self._more.start()

    def enlarge(self, scale: Scale) -> None:
        """As large as the questions of interview mode."""
        if scale != self._scale:
            self._scale = scale
            self.redress()

    def redress(self) -> None:
        """Show the same in the size of type that is on now."""
        scale = self._scale
        number, name, small = (
            (scale.question, scale.own_choice, scale.small)
            if scale is not None
            else (SIZES.title, SIZES.question, SIZES.small)
        )
        # One sheet for all: Qt takes its time for each.
        self.setStyleSheet(
            f"QLabel#{_NUMBER} {{ font-size: {number}px; font-weight: bold; }}"
            f"QLabel#{_NAME} {{ font-size: {name}px; }} QLabel#{_SMALL} {{ font-size: {small}px; }}"
        )


def _said(referral: Referral) -> str:
    if not referral.contacts:
        return no_contacts_words()
    if referral.of_every_country:
        return _tr("The site's country is not known yet: here stand the contacts of every country.")
    return ""


def _line(size: str, text: str, look: str = "") -> QLabel:
    """A label of the size that the card's style sheet has for this name.

    Each begins at the same side, also an Arabic name in a window read from the left.
    """
    made = MirroredLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setObjectName(size)
    made.setProperty("look", look)
    made.setText(text)
    return made


def _country_name(code: str) -> str:
    """As Qt names it, in English; its code where Qt knows none."""
    territory = QLocale.codeToTerritory(code)
    known = territory != QLocale.Country.AnyTerritory
    return QLocale.territoryToString(territory) if known else code
