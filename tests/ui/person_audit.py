"""An audit by the book with keys alone, from an empty folder to the receipt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final

from person_book import Book, FormPlan
from person_filling import KeyboardFiller, KeyboardInterview
from person_sight import said
from ui_samples import PASSPHRASE

from auditor_app.ui import files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import pytest
    from person_keys import KeyboardPerson

    from auditor_app.central import Organisation

TITLE: Final = "Al-Mithal Garments, first visit"
REASON: Final = "The notices were changed during the visit."
ACTION: Final = "Pay back what was taken, by the end of March."
MOTIVE: Final = "Two workers say that they cannot leave."
_SHOWN: Final = 24
"""So many photos a question shows at first."""
_SPOKEN: Final = ("/data/consent", "/data/interview")
_BEHIND: Final = "/data/auditor_part"


@dataclass
class FileDialogs:
    """Stands in for the system's own dialogs: names the file that is asked for next."""

    answers: list[object] = field(default_factory=list)

    def put_in_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on nothing else asks for files."""
        for asked in ("choose_photos", "choose_file", "choose_folder", "choose_target"):
            monkeypatch.setattr(files, asked, lambda *_: self.answers.pop(0))


class KeyboardAudit:
    """The steps of the audit, in the order in which they are done."""

    def __init__(
        self, person: KeyboardPerson, dialogs: FileDialogs, quiet: Callable[[], None]
    ) -> None:
        self.person = person
        self.dialogs = dialogs
        self.book = Book()
        self._quiet = quiet

    # Before the audit ---------------------------------------------------------------------------

    def create_vault(self) -> None:
        """A passphrase, and the recovery code that is noted."""
        person = self.person
        person.reads("Create your vault")
        person.fill("Passphrase", PASSPHRASE)
        person.fill("Passphrase again", PASSPHRASE)
        person.press("Return")
        person.reads("Write down your recovery code")
        person.press("Space")
        person.use("Continue")
        person.reads("No audits yet")

    def enrol(self, organisation: Organisation, address: str, folder: Path) -> None:
        """By files: the request leaves, the answer comes back, the fingerprint is compared."""
        person = self.person
        request, answer = folder / "request.pem", folder / "answer.json"
        person.press("Alt+3")
        person.reads("By file  1  Request")
        person.fill("Your name, as it shall be certified", "Amina Haddad")
        person.fill("Name of this laptop", "Field laptop 3")
        person.use("Make the request")
        self.dialogs.answers += [request]
        person.use("Save the request to a file…")
        person.until(request.exists, "the request in its file")
        answer.write_bytes(organisation.enrol(request.read_bytes(), upload_url=address))
        self.dialogs.answers += [answer]
        person.use("Load the answer…")
        person.use("It is the same: enrol")
        person.reads("Enrolled")

    def start(self) -> None:
        """A new audit by the program's own protocol."""
        person = self.person
        person.press("Alt+1")
        person.reads("No audits yet")
        person.press("Ctrl+N")
        person.write(TITLE)
        person.press("Return")
        self.see_board()

    def see_board(self) -> None:
        """The page of the audit, whole."""
        self.person.reads("Add worker interview")
        self._quiet()

    # Records ------------------------------------------------------------------------------------

    def fill_form(
        self, form_id: str, name: str, given: Mapping[str, str], language: str = ""
    ) -> None:
        """One form from its first page to its last, and back to the board."""
        self.open_form(name)
        if language:
            self.person.choose("Language of the form", language.partition(" (")[0])
        plan = FormPlan(form_id, given, language or None)
        KeyboardFiller(self.person, plan).fill(self.book.noting(form_id, plan.asks()))
        self.leave_form()

    def open_form(self, name: str) -> None:
        """Begin a record, or go on with the one that is there."""
        self.person.use(name)
        self.person.reads("Page 1 of ")

    def leave_form(self) -> None:
        """On from page to page until the form is done."""
        person = self.person
        here, count = _page_shown()
        for number in range(here + 1, count + 1):
            person.press("Ctrl+Return")
            person.reads(f"Page {number} of ")
        person.press("Ctrl+Return")
        self.see_board()

    def take_photos(self, record: str, question: str, folder: Path, count: int) -> None:
        """All photos of a folder, into a question of a record that is there."""
        person = self.person
        person.use(record)
        person.reads("Page 1 of ")
        person.press("Ctrl+F")
        person.write(question)
        person.reads(question)
        person.press("Return")
        person.tab_to("From a folder…", within=question)
        self.dialogs.answers += [folder]
        person.press("Space")
        person.until(lambda: f"Photo {min(count, _SHOWN)}" in said(), "the photos")
        person.until(lambda: "Encrypting" not in said(), "the photos in the vault")
        self._quiet()
        self.leave_form()

    def interview(self, given: Mapping[str, str], theirs: str) -> None:
        """Worker and auditor before one screen: the consent and what follows in interview mode."""
        person = self.person
        self.open_form("Add worker interview")
        plan = FormPlan("worker_interview", given)
        filler, talk = KeyboardFiller(person, plan), KeyboardInterview(person, plan)
        asks = self.book.noting("worker_interview", plan.asks())
        for spoken, together in groupby(asks, lambda ask: ask.page.startswith(_SPOKEN)):
            if not spoken:
                filler.fill(together)
                continue
            person.press("Ctrl+Shift+I")
            person.reads("Which language does the person read?")
            person.tab_until(lambda now: now.name.startswith(theirs), f"“{theirs}”")
            person.press("Space")
            person.reads("Please read aloud")
            talk.fill(together)
            talk.end()
            person.use("To the form")
            person.use("Press again to leave")
            filler.be_at(_BEHIND)
            person.reads(" of ")
        self.leave_form()

    # The sample ---------------------------------------------------------------------------------

    def sample(self, listed: int) -> None:
        """Plan it, and draw from a list of so many."""
        person = self.person
        person.use("Sample")
        person.reads("People to interview")
        person.use("Save the plan")
        person.reads("Draw from a list")
        person.tab_to("List of workers")
        person.write("\n".join(f"{number:03}; shift {number % 2 + 1}" for number in range(listed)))
        person.reads(f"{listed} lines")
        person.use("Draw")
        person.reads("Draw again")
        self.back_to_board()

    def back_to_board(self) -> None:
        """By the way back at the top of the page."""
        self.person.use(f"Back to {TITLE}")
        self.see_board()

    # Photos -------------------------------------------------------------------------------------

    def look_at_photos(self, count: int) -> None:
        """Each of them; of every fourth something is hidden."""
        person = self.person
        person.use("Photos")
        person.reads(f"Photos: {count}")
        person.tab_until(lambda now: now.name.startswith("Photo 1"), "the first photo")
        person.press("Return")
        for number in range(1, count + 1):
            person.reads(f"{number} of {count}")
            person.until(lambda: "Nothing to hide" in said(), "the photo")
            if number % 4 == 1:
                person.press("B")
                person.press("Right", times=3)
                person.press("Shift+Down", times=2)
                person.reads("Done: hide these parts")
            person.press("Ctrl+Return")
            self._quiet()
        person.reads(f"Photos: {count}")
        self.back_to_board()

    # What it comes to ---------------------------------------------------------------------------

    def look_at_indicators(self) -> None:
        """One why, and one judgement of the auditor's own."""
        person = self.person
        person.use("Indicators")
        person.reads("interviewed")
        person.tab_until(lambda now: now.name.startswith("Why "), "the first why")
        person.press("Space")
        person.reads("How it counts")
        person.tab_until(lambda now: "Set another state for the site" in now.name, "the way to it")
        person.press("Space")
        person.reads("Reason (needed)")
        person.tab_until(lambda now: type(now.widget).__name__ == "RadioRow", "another state")
        person.press("Space")
        person.fill("Reason", REASON)
        person.use("Set this")
        person.reads("Set by the auditor")
        person.use("Back to Indicators")
        person.reads("interviewed")
        self.back_to_board()

    def make_findings(self, count: int) -> None:
        """Take over what is proposed, and write what is to be done about it."""
        person = self.person
        person.use("Findings")
        person.reads("Proposed by the assessment")
        for number in range(1, count + 1):
            person.tab_until(lambda now: now.name.startswith("Take over: "), "a proposal")
            person.press("Space")
            person.reads(f"Findings ({number})")
            self._quiet()
        titles = []
        for number in range(1, count + 1):
            person.tab_until(
                lambda now, begins=f"{number}. ": now.name.startswith(begins), f"finding {number}"
            )
            person.press("Space")
            person.reads("What is to be done")
            self._quiet()
            person.fill("Corrective action", f"{ACTION} {number}")
            person.fill("Who answers for it", "Head of personnel")
            person.use("Save the finding")
            person.reads("All saved")
            titles.append(f"{ACTION} {number}")
            person.tab_until(lambda now: now.name.startswith("Back to Findings"), "the way back")
            person.press("Space")
            person.reads(f"Findings ({count})")
            self._quiet()
        self.book.actions = titles
        self.back_to_board()

    def raise_alert(self) -> None:
        """Zero tolerance: suspicion suffices."""
        person = self.person
        person.use("Findings")
        person.use("Zero tolerance")
        person.until(lambda: "Raise an alert" in said() or "Raise: " in said(), "the alerts")
        self._quiet()
        person.tab_until(
            lambda now: now.name.startswith("Raise: ") or "aise an alert" in now.name, "the alert"
        )
        person.press("Space")
        person.reads("What is suspected")
        person.fill("Motive", MOTIVE)
        person.fill("Arrival on site: day", "2026-11-23")
        person.fill("Arrival on site: time", "08:30")
        person.use("Raise the alert")
        person.reads("is raised")
        self._quiet()
        person.tab_until(lambda now: now.name.startswith("Back to Findings"), "the way back")
        person.press("Space")
        person.reads("Findings (")
        self._quiet()
        self.back_to_board()

    # The end ------------------------------------------------------------------------------------

    def sign_off(self) -> None:
        """Review, both sides, final."""
        person = self.person
        person.use("Review the audit")
        person.reads("nothing stops the sign-off")
        person.use("Sign off and finalise")
        person.reads("Representative of the site")
        self._quiet()
        while True:
            now = person.tab_until(
                lambda now: now.name.startswith("Why it is finished") or now.name == "Name",
                "the first field",
            )
            if now.name == "Name":
                break
            person.rewrite("It is with the lead auditor.")
            person.press("Tab")
        person.fill("Name", "Amina Haddad")
        person.fill("Role", "Lead auditor")
        person.fill("Place", "Wadi al-Mithal")
        person.use("I stand for this statement")
        person.tab_until(lambda now: now.name.startswith("Signs on the"), "what the site does")
        person.press("Down", times=2)
        person.fill("Name of the representative", "Omar Example")
        person.fill("Role at the site", "Head of personnel")
        person.fill("Why not, in the words of the site", "We want to read the report first.")
        person.fill("Remarks of the site", "The clock was mended on the day of the visit.")
        person.use("Finalise the audit")
        person.reads("The audit is finalised.")
        self._quiet()

    def read_report(self, target: Path) -> None:
        """Make it, find the site in it, save a copy."""
        person = self.person
        person.use("Open the report")
        person.reads("Fit width")
        person.press("Ctrl+F")
        person.write("Al-Mithal")
        person.until(lambda: re.search(r"[1-9]\d* found", said()), "hits")
        person.press("Return")
        person.until(lambda: re.search(r"\b1 of \d+", said()), "the first hit")
        person.use("Save a copy…")
        self.dialogs.answers += [target]
        person.use("Save an unencrypted copy…")
        person.until(target.exists, "the copy")
        self._quiet()
        self.back_to_board_of_final()

    def back_to_board_of_final(self) -> None:
        """The board of an audit to which nothing is added any more."""
        self.person.use(f"Back to {TITLE}")
        self.person.reads("From here to delivery")
        self._quiet()

    def deliver(self) -> None:
        """Seal it, send it, read the receipt."""
        person = self.person
        person.use("Seal and deliver")
        person.reads("One sealed bundle")
        person.use("Seal and deliver")
        person.reads("receipt checked")
        person.tab_until(lambda now: now.name.startswith("Receipt"), "the receipt")
        person.press("Space")
        person.reads("Proved just now")


def _page_shown() -> tuple[int, int]:
    """Page 3 of 12, as the footer says it."""
    found = re.search(r"Page (\d+) of (\d+)", said())
    assert found is not None
    return int(found.group(1)), int(found.group(2))
