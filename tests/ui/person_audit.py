"""An audit by the book, from an empty folder to the receipt: what is done, by whatever hands."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from delivery_walk import Organisation, running
from person_book import SITE, Book, FormPlan, demo_answers, ten_workers
from person_sight import said
from person_store import Received
from ui_samples import PASSPHRASE, make_photo

from auditor_app.ui import files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    import pytest

TITLE: Final = "Al-Mithal Garments, first visit"
REASON: Final = "The notices were changed during the visit."
ACTION: Final = "Pay back what was taken, by the end of March."
MOTIVE: Final = "Two workers say that they cannot leave."
_SHOWN: Final = 24
"""So many photos a question shows at first."""
SPOKEN: Final = ("/data/consent", "/data/interview")
BEHIND: Final = "/data/auditor_part"


@dataclass
class FileDialogs:
    """Stands in for the system's own dialogs: names the file that is asked for next."""

    answers: list[object] = field(default_factory=list)

    def put_in_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on nothing else asks for files."""
        for asked in ("choose_photos", "choose_file", "choose_folder", "choose_target"):
            monkeypatch.setattr(files, asked, lambda *_: self.answers.pop(0))


class AuditByTheBook:
    """The steps of the audit, in the order in which they are done.

    `person` has hands: `use`, `use_first`, `fill`, `choose`, `reads`, `until`. What keys and mouse
    do in another way stands in the subclasses.
    """

    def __init__(self, person: Any, dialogs: FileDialogs, quiet: Callable[[], None]) -> None:
        self.person = person
        self.dialogs = dialogs
        self.book = Book()
        self._findings = 0
        self._quiet = quiet

    # Before the audit ---------------------------------------------------------------------------

    def create_vault(self) -> None:
        """A passphrase, and the recovery code that is noted."""
        person = self.person
        person.reads("Create your vault")
        person.fill("Passphrase", PASSPHRASE)
        person.fill("Passphrase again", PASSPHRASE)
        person.use("Create vault")
        person.reads("Write down your recovery code")
        person.use("I have it on paper")
        person.use("Continue")
        person.reads("New audit")
        self._quiet()

    def enrol(self, organisation: Organisation, address: str, folder: Path) -> None:
        """By files: the request leaves, the answer comes back, the fingerprint is compared."""
        person = self.person
        request, answer = folder / "request.pem", folder / "answer.json"
        self.go_to_laptop()
        person.reads("By file  1  Request")
        person.fill("Your name, as it shall be certified", "Amina Haddad")
        person.fill("Name of this laptop", "Field laptop 3")
        person.use("Make the request")
        self.dialogs.answers += [request]
        person.use("Save the request to a file…")
        person.until(request.exists, "the request in its file")
        # It is there as soon as it is opened, and whole a moment later.
        self._quiet()
        answer.write_bytes(organisation.enrol(request.read_bytes(), upload_url=address))
        self.dialogs.answers += [answer]
        person.use("Load the answer…")
        person.use("It is the same: enrol")
        person.reads("Enrolled")
        self._quiet()

    def start(self) -> None:
        """A new audit by the program's own protocol."""
        person = self.person
        self.go_to_audits()
        person.use("New audit")
        person.fill("Name of the audit", TITLE)
        person.use("Start audit")
        self.see_board()

    def see_board(self) -> None:
        """The page of the audit, whole."""
        self.person.reads("Add {form}", form="worker interview")
        self._quiet()

    def back_to_board(self) -> None:
        """By the way back at the top of the page."""
        self.person.use("Back to {name}", name=TITLE)
        self.see_board()

    # Records ------------------------------------------------------------------------------------

    def fill_form(
        self,
        form_id: str,
        name: str,
        given: Mapping[str, str],
        language: str = "",
        **values: object,
    ) -> None:
        """One form from its first page to its last, and back to the board."""
        self.open_form(name, **values)
        if language:
            self.person.choose("Language of the form", language.partition(" (")[0])
            self._quiet()
        plan = FormPlan(form_id, given, language or None)
        self.filler(plan).fill(self.book.noting(form_id, plan.asks()))
        self.leave_form()

    def fill_interview(self, given: Mapping[str, str], language: str = "") -> None:
        """One more interview, as any form is filled."""
        self.fill_form("worker_interview", "Add {form}", given, language, form="worker interview")

    def open_form(self, name: str, /, **values: object) -> None:
        """Begin a record, or go on with the one that is there."""
        self.person.use(name, **values)
        self.see_page(1)

    def leave_form(self) -> None:
        """On from page to page until the form is done."""
        here, count = self.page_shown()
        for number in range(here + 1, count + 1):
            self.go_on()
            self.see_page(number)
        self.go_on()
        self.see_board()

    def take_photos(self, record: str, question: str, folder: Path, count: int) -> None:
        """All photos of a folder, into a question of a record that is there."""
        person = self.person
        self.open_form(record)
        self.find_question(question)
        self.dialogs.answers += [folder]
        person.use("From a folder…", within=question)
        person.reads("Photo {number}", number=min(count, _SHOWN))
        encrypting = person.tongue.beginnings("Encrypting {number} of {count}…")
        person.until(lambda: not any(each in said() for each in encrypting), "them in the vault")
        self._quiet()
        self.leave_form()

    def interview(self, given: Mapping[str, str], theirs: str, own: str = "") -> None:
        """Worker and auditor before one screen: the consent and what follows in interview mode."""
        person = self.person
        self.add_interview()
        if own:
            person.choose("Language of the form", own.partition(" (")[0])
            self._quiet()
        plan = FormPlan("worker_interview", given, own or None)
        filler, talk = self.filler(plan), self.talk(plan)
        asks = self.book.noting("worker_interview", plan.asks())
        for spoken, together in groupby(asks, lambda ask: ask.page.startswith(SPOKEN)):
            if not spoken:
                filler.fill(together)
                continue
            self.into_interview_mode()
            person.reads("Which language does the person read?")
            self.choose_language(theirs)
            talk.fill(together)
            talk.end()
            person.use("To the form")
            person.use("Press again to leave")
            filler.be_at(BEHIND)
            person.until(self.is_in_form, "the form again")
        self.leave_form()

    def is_in_form(self) -> bool:
        """The footer of a form is there."""
        return any(re.search(each, digits(said())) for each in self._page_patterns())

    def page_shown(self) -> tuple[int, int]:
        """Page 3 of 12, as the footer says it."""
        for pattern in self._page_patterns():
            if (found := re.search(pattern, digits(said()))) is not None:
                return int(found["number"]), int(found["count"])
        raise AssertionError("no page is told")

    def see_page(self, number: int) -> None:
        """The footer says on which page one is."""
        self.person.until(
            lambda: self.is_in_form() and self.page_shown()[0] == number, f"page {number}"
        )

    def _page_patterns(self) -> list[str]:
        told = self.person.tongue("Page {number} of {count}")
        return [each.format(number=r"(?P<number>\d+)", count=r"(?P<count>\d+)") for each in told]

    # The sample ---------------------------------------------------------------------------------

    def sample(self, listed: int) -> None:
        """Plan it, and draw from a list of so many."""
        person = self.person
        person.use("Sample")
        person.reads("People to interview")
        person.use("Save the plan")
        person.reads("Draw from a list")
        lines = (f"{number:03}; shift {number % 2 + 1}" for number in range(listed))
        person.fill("List of workers", "\n".join(lines))
        person.reads("{count} lines", count=listed)
        person.use("Draw")
        person.reads("Draw again…")
        self._quiet()
        self.back_to_board()

    # What it comes to ---------------------------------------------------------------------------

    def look_at_photos(self, count: int) -> None:
        """Each of them; of every fourth something is hidden."""
        person = self.person
        person.use("Photos")
        person.reads("Photos: {count}", count=count)
        self.open_first_photo()
        for number in range(1, count + 1):
            person.reads("{number} of {count}", number=number, count=count)
            person.reads("Nothing to hide")
            self._quiet()
            if number % 4 == 1:
                self.hide_something()
                person.reads("Done: hide these parts")
                self.book.captions.append(f"As it was seen, photo {number}")
                person.fill("Caption", self.book.captions[-1])
            self.photo_is_done()
            self._quiet()
        person.reads("Photos: {count}", count=count)
        self.back_to_board()

    def look_at_indicators(self) -> None:
        """One why, and one judgement of the auditor's own."""
        person = self.person
        person.use("Indicators")
        person.reads("Workers ({count})", count=len(self._of_workers()))
        person.use_first("Why {indicator}: {state}")
        person.reads("How it counts")
        person.use("Hidden: {what}", what=person.tongue("Set another state for the site")[-1])
        person.reads("Set this")
        self.choose_state()
        person.fill("Reason", REASON)
        person.use("Set this")
        person.reads("Set by the auditor")
        person.use("Back to {name}", name=person.tongue("Indicators")[-1])
        person.reads("Workers ({count})", count=len(self._of_workers()))
        self.back_to_board()

    def _of_workers(self) -> list[str]:
        return [form for form, _ in self.book.entered if form == "worker_interview"]

    def make_findings(self, count: int) -> None:
        """Take over what is proposed, and write what is to be done about it."""
        person = self.person
        person.use("Findings")
        person.reads("Findings ({count})", count=0)
        self._findings = count
        for number in range(1, count + 1):
            person.use_first("Take over: {title}")
            person.reads("Findings ({count})", count=number)
            self._quiet()
        for number in range(1, count + 1):
            person.use_first(*person.tongue("{number}. ", number=number))
            person.reads("What is to be done")
            self._quiet()
            person.fill("Corrective action", f"{ACTION} {number}")
            person.fill("Who answers for it", "Head of personnel")
            person.use("Save the finding")
            person.reads("All saved")
            self._quiet()
            self.book.actions.append(f"{ACTION} {number}")
            self.back_to_findings()
        self.back_to_board()

    def back_to_findings(self) -> None:
        """From a page of a finding, or of alerts."""
        person = self.person
        person.use("Back to {name}", name=person.tongue("Findings of {audit}", audit=TITLE)[-1])
        person.reads("Findings ({count})", count=self._findings)
        self._quiet()

    def raise_alert(self) -> None:
        """Zero tolerance: suspicion suffices."""
        person = self.person
        person.use("Findings")
        person.use("Zero tolerance")
        person.reads("Raise an alert…")
        self._quiet()
        person.use("Raise an alert…")
        person.reads("What is suspected")
        person.fill("Motive", MOTIVE)
        arrival = person.tongue("Arrival on site")[-1]
        person.fill("{name}: day", "2026-11-23", name=arrival)
        person.fill("{name}: time", "08:30", name=arrival)
        person.use("Raise the alert")
        person.reads("Alert {number} is raised. The site is not told.", number=1)
        self._quiet()
        self.back_to_findings()
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
        self.say_why_it_is_finished()
        person.fill("Name", "Amina Haddad")
        person.fill("Role", "Lead auditor")
        person.fill("Place", "Wadi al-Mithal")
        self.sign()
        person.use("I stand for this statement")
        self.let_the_site_sign()
        person.fill("Remarks of the site", "The clock was mended on the day of the visit.")
        person.use("Finalise the audit")
        person.reads("The audit is finalised.")
        self._quiet()

    def read_report(self, target: Path) -> None:
        """Make it, find the site in it, save a copy."""
        person = self.person
        person.use("Open the report")
        person.reads("Fit width")
        self.search_report("Al-Mithal")
        person.use("Save a copy…")
        self.dialogs.answers += [target]
        person.use("Save an unencrypted copy…")
        person.until(target.exists, "the copy")
        self._quiet()
        person.use("Back to {name}", name=TITLE)
        person.reads("From here to delivery")
        self._quiet()

    def deliver(self) -> None:
        """Seal it, send it, read the receipt."""
        person = self.person
        person.use("Seal and deliver")
        person.reads("Seal for a stick")
        self._quiet()
        person.use("Seal and deliver")
        self.open_receipt()
        person.reads("Proved just now")


def digits(text: str) -> str:
    """With the digits of Latin script."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)


@contextmanager
def served(folder: Path) -> Iterator[tuple[Organisation, str]]:
    """An organisation whose intake runs, and its address."""
    organisation = Organisation.create(folder, "Fair Work Office")
    with running(organisation) as address:
        yield organisation, address
    organisation.close()


def photos(folder: Path, count: int) -> Path:
    """A camera's card."""
    folder.mkdir()
    for number in range(count):
        make_photo(folder / f"photo-{number:02}.jpg")
    return folder


def visit(
    audit: AuditByTheBook, card: Path, question: str, own: str, languages: tuple[str, str]
) -> None:
    """Every form, ten workers and forty photos, into `question`: up to the findings.

    The site profile and what is spoken to a worker in interview mode are filled in the language
    `own`; the interviews that are filled as any form is take turns in `languages`.
    """
    audit.fill_form("site_profile", "Site profile", demo_answers()["site"]["answers"], own)
    audit.take_photos(SITE, question, card, 40)
    audit.fill_form("opening_meeting", "Opening meeting", {})
    audit.fill_form("site_tour", "Site tour", {})
    audit.fill_form("management_interview", "Management interview", {})
    audit.sample(40)
    for number, answers in enumerate(ten_workers()):
        if number % 3 == 2:
            audit.interview(answers, "বাংলা", own)
        else:
            audit.fill_interview(answers, languages[number % 3])
    audit.fill_form("document_review", "Document review", {})
    audit.fill_form("wages_hours", "Wages and hours", {})
    audit.fill_form("closing_meeting", "Closing meeting", {})
    audit.look_at_photos(40)
    audit.look_at_indicators()
    audit.make_findings(3)


def finish(audit: AuditByTheBook, organisation: Organisation, report: Path) -> Received:
    """From the alert to the receipt."""
    audit.raise_alert()
    audit.sign_off()
    audit.read_report(report)
    audit.deliver()
    assert report.read_bytes().startswith(b"%PDF-")
    return Received(organisation)
