"""What is done with the mouse in an audit by the book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from person_audit import AuditByTheBook, digits
from person_filling_mouse import MouseFiller, MouseInterview
from person_sight import controls, said, top
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QRadioButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from person_book import FormPlan
    from person_mouse import MousePerson


_ANY = {"number": r"\d+", "name": ".*", "place": ".*", "state": ".*"}


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(re.fullmatch(pattern, digits(name)) for pattern in patterns)


class MouseAudit(AuditByTheBook):
    """Everything by what can be clicked."""

    person: MousePerson

    def speak(self, language: str) -> None:
        """Another language of the program, before anything else."""
        self.person.choose_in(self.person.find(("Language of the program",)), (language,))

    def filler(self, plan: FormPlan) -> MouseFiller:
        """Who fills a form."""
        return MouseFiller(self.person, plan, self.see_page)

    def talk(self, plan: FormPlan) -> MouseInterview:
        """Who asks in interview mode."""
        return MouseInterview(self.person, plan, self.see_page)

    def go_to_laptop(self) -> None:
        """By the rail."""
        self.person.use("Laptop")

    def go_to_audits(self) -> None:
        """Likewise."""
        self.person.use("Audits")
        self.person.reads("New audit")
        self._quiet()

    def go_on(self) -> None:
        """To the next page of a form, or out of it."""
        tongue = self.person.tongue
        self.person.click(self.person.find((*tongue("Next"), *tongue("Done"))))

    def find_question(self, question: str) -> None:
        """By the search of the form, and a click on what was found."""
        person = self.person
        person.fill("Search this form", question)
        hits = person.find(person.tongue("What was found"))
        assert isinstance(hits, QAbstractItemView)
        person.until(lambda: hits.model().rowCount() > 0, "a hit")
        person.click_row(hits, 0)

    def add_interview(self) -> None:
        """One more record of that form."""
        self.open_form("Add {form}", form="worker interview")

    def into_interview_mode(self) -> None:
        """By the button in the header."""
        self.person.use("Interview mode")

    def choose_language(self, theirs: str) -> None:
        """As the person points at it."""
        name = next(line for line in said().splitlines() if line.startswith(theirs))
        self.person.click(self.person.find((name,)))

    def open_first_photo(self) -> None:
        """The first that nobody looked at."""
        self.person.use_first("Look at the next one ({count} left)")

    def hide_something(self) -> None:
        """A box is drawn."""
        person = self.person
        switch = person.find(person.tongue("Draw boxes"))
        if not switch.isChecked():
            person.click(switch)
        patterns = person.tongue("Photo {number}: {name}. {place}. {state}.", **_ANY)
        canvas = self._seen(lambda each: _matches(each.accessibleName(), patterns))
        middle = canvas.rect().center()
        person.drag(canvas, (middle, middle + QPoint(30, 20), middle + QPoint(80, 60)))

    def photo_is_done(self) -> None:
        """And on to the next one."""
        tongue = self.person.tongue
        names = (*tongue("Nothing to hide"), *tongue("Done: hide these parts"))
        self.person.click(self.person.find(names))

    def choose_state(self) -> None:
        """The first that is offered."""
        self.person.click(self._seen(lambda each: isinstance(each, QRadioButton)))

    def say_why_it_is_finished(self) -> None:
        """For everything of which the protocol wants to know it."""
        beginnings = self.person.tongue.beginnings("Why it is finished as it is: {kind}")
        for line in dict.fromkeys(said().splitlines()):
            if line.startswith(beginnings) and any(controls(line)):
                self.person.fill(line, "It is with the lead auditor.")

    def sign(self) -> None:
        """Drawn."""
        self._draw_on("Your signature")

    def let_the_site_sign(self) -> None:
        """Its representative signs as well."""
        person = self.person
        person.use("Signs here")
        person.fill("Name of the representative", "Omar Example")
        person.fill("Role at the site", "Head of personnel")
        self._draw_on("Signature of the representative")

    def search_report(self, words: str) -> None:
        """And to the first hit."""
        person = self.person
        person.fill("Search the report", words)
        person.use("Next hit")
        hits = person.tongue("{place} of {count}", place="1", count=r"\d+")
        person.until(
            lambda: any(_matches(line, hits) for line in said().splitlines()), "the first hit"
        )

    def open_receipt(self) -> None:
        """Once it is there."""
        self.person.use_first("Receipt")

    def _draw_on(self, name: str) -> None:
        names = self.person.tongue(name)
        pad = self._seen(lambda each: each.accessibleName() in names)
        middle = pad.rect().center()
        steps = (QPoint(20 * number - 60, 15 * (-1) ** number) for number in range(7))
        self.person.drag(pad, [middle + step for step in steps])

    def _seen(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Something that is shown and no control with a name."""

        def found() -> list[QWidget]:
            window = top()
            widgets = window.findChildren(QWidget) if window is not None else []
            return [each for each in widgets if each.isVisible() and wanted(each)]

        self.person.until(found, "what is to be clicked")
        return found()[0]
