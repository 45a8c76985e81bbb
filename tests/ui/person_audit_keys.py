"""What is done with keys alone in an audit by the book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from person_audit import AuditByTheBook
from person_filling import KeyboardFiller, KeyboardInterview
from person_sight import focused, said

if TYPE_CHECKING:
    from person_book import FormPlan
    from person_keys import KeyboardPerson


class KeyboardAudit(AuditByTheBook):
    """Shortcuts where there are some, else Tab and the space bar."""

    person: KeyboardPerson

    def filler(self, plan: FormPlan) -> KeyboardFiller:
        """Who fills a form."""
        return KeyboardFiller(self.person, plan, self.see_page)

    def talk(self, plan: FormPlan) -> KeyboardInterview:
        """Who asks in interview mode."""
        return KeyboardInterview(self.person, plan, self.see_page)

    def go_to_laptop(self) -> None:
        """By its own key."""
        self.person.press("Alt+3")

    def go_to_audits(self) -> None:
        """Likewise."""
        self.person.press("Alt+1")
        self.person.reads("New audit")
        self._quiet()

    def go_on(self) -> None:
        """To the next page of a form, or out of it."""
        self.person.press("Ctrl+Return")

    def find_question(self, question: str) -> None:
        """By the search of the form."""
        person = self.person
        person.press("Ctrl+F")
        person.write(question)
        person.reads(question)
        person.press("Return")
        person.until(lambda: focused().is_in(question), question)

    def add_interview(self) -> None:
        """One more record of that form."""
        self.open_form("Add {form}", form="worker interview")

    def into_interview_mode(self) -> None:
        """By its own key."""
        self.person.press("Ctrl+Shift+I")

    def choose_language(self, theirs: str) -> None:
        """As the person points at it."""
        self.person.tab_until(lambda now: now.name.startswith(theirs), f"“{theirs}”")
        self.person.press("Space")

    def open_first_photo(self) -> None:
        """From the wall."""
        self.person.tab_until(lambda now: now.name.startswith("Photo 1:"), "the first photo")
        self.person.press("Return")

    def hide_something(self) -> None:
        """A box in the middle, moved and made higher; the keys may be in the caption still."""
        self.person.tab_until(lambda now: now.name.startswith("Photo "), "the photo")
        self.person.press("B")
        self.person.press("Right", times=3)
        self.person.press("Shift+Down", times=2)

    def photo_is_done(self) -> None:
        """And on to the next one."""
        self.person.press("Ctrl+Return")

    def choose_state(self) -> None:
        """The first that is offered."""
        self.person.tab_until(lambda now: now.is_one_of_several, "another state")
        self.person.press("Space")

    def say_why_it_is_finished(self) -> None:
        """For everything of which the protocol wants to know it."""
        person, why = self.person, "Why it is finished as it is: {kind}"
        beginnings = person.tongue.beginnings(why)
        while any(each in said() for each in beginnings):
            now = person.tab_until(
                lambda now: now.name.startswith(beginnings) or now.name == "Name", "the fields"
            )
            if now.name == "Name":
                return
            person.rewrite("It is with the lead auditor.")
            person.press("Tab")

    def sign(self) -> None:
        """Nobody draws with keys: room for the signature is left on the report."""

    def let_the_site_sign(self) -> None:
        """Its representative does not sign, and says why."""
        person = self.person
        person.tab_to("Signs on the printed report; room is left there")
        person.press("Down", times=2)
        person.fill("Name of the representative", "Omar Example")
        person.fill("Role at the site", "Head of personnel")
        person.fill("Why not, in the words of the site", "We want to read the report first.")

    def search_report(self, words: str) -> None:
        """By the key that searches everywhere."""
        person = self.person
        person.press("Ctrl+F")
        person.write(words)
        person.until(lambda: re.search(r"[1-9]\d* found", said()), "hits")
        person.press("Return")
        person.until(lambda: re.search(r"\b1 of \d+", said()), "the first hit")

    def open_receipt(self) -> None:
        """Once it is there."""
        self.person.reads("receipt checked")
        self.person.tab_until(lambda now: now.name.startswith("Receipt"), "the receipt")
        self.person.press("Space")
