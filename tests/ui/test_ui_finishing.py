"""From a complete audit to its delivery, in the window."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from ui_samples import PASSPHRASE, make_photo

from auditor_app.audit import finalise as finalise_audit
from auditor_app.audit import take_photo
from auditor_app.central import Organisation
from auditor_app.errors import RefusedError, UnreachableError
from auditor_app.identity.certificates import fingerprint, load_certificate
from auditor_app.sync import Progress
from auditor_app.ui import deliveries, files
from auditor_app.ui.controls import StateLabel, bring_into_view
from auditor_app.ui.destinations import RecordPlace
from auditor_app.ui.finishing.paper_wish import PaperWish
from auditor_app.ui.finishing.report_language import MadeReport, ReportLanguageBox
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.deliver import DeliverPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.outbox import BundleCard, OutboxPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.sealed import SealedPage
from auditor_app.ui.pages.sign_off import SignOffPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.ui.picturing import capture_pages
from auditor_app.ui.picturing.scene import set_scene
from auditor_app.ui.speaking import LANGUAGES
from auditor_app.vault import EvidenceMetadata, SignOff, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from ui_walk import Walk

    from auditor_app.vault import OutboxEntry


@pytest.fixture
def organisation(tmp_path: Path) -> Iterator[Organisation]:
    folder = tmp_path / "central"
    made = Organisation.create(folder, "Example Labour Watch", upload_url="http://127.0.0.1:9")
    yield made
    made.close()


def enrol(
    walk: Walk, organisation: Organisation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> EnrolmentPage:
    """Request, answer and comparison, all through the page."""
    request, answer = tmp_path / "request.pem", tmp_path / "answer.json"
    monkeypatch.setattr(files, "choose_target", lambda *_: request)
    monkeypatch.setattr(files, "choose_file", lambda *_: answer)
    walk.click(walk.window.rail.enrolment)
    page = walk.at(EnrolmentPage)
    walk.type(page.auditor, "Amina Haddad")
    page.laptop.setText("Field laptop 3")
    walk.click(page.make)
    walk.click(page.save)
    walk.until(request.exists)
    walk.quiet()
    answer.write_bytes(organisation.enrol(request.read_bytes()))
    walk.click(page.load)
    walk.click(page.trust)
    walk.quiet()
    return page


def words(walk: Walk) -> str:
    labels = walk.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def sign(walk: Walk) -> SignOffPage:
    audit = walk.at(AuditPage)
    walk.click(audit.steps["sign"])
    page = walk.at(SignOffPage)
    fill_sign_off(walk, page)
    press(walk, page.finalise)
    return page


def press(walk: Walk, control: QAbstractButton) -> None:
    """Scroll to it as a person does, then click."""
    bring_into_view(control)
    walk.click(control)


def fill_sign_off(walk: Walk, page: SignOffPage) -> None:
    page.name.setText("Amina Haddad")
    bring_into_view(page.place)
    walk.type(page.place, "Wadi al-Mithal")
    assert not page.finalise.isEnabled()
    press(walk, page.statement)


def finalise(walk: Walk) -> AuditPage:
    sign(walk)
    return walk.at(AuditPage)


def test_an_incomplete_audit_cannot_be_signed_off_and_says_where_to_go(unlocked: Walk) -> None:
    audit = unlocked.start_audit("Northgate")
    unlocked.click(audit.steps["sign"])
    page = unlocked.at(SignOffPage)
    assert "missing" in page.message.words.text()
    assert not page.finalise.isVisible()
    unlocked.click(page.gaps)
    assert unlocked.at(MissingPage).rows


def test_a_complete_audit_is_signed_off_and_its_report_shown(
    filled: Walk, filled_vault: Path
) -> None:
    audit = filled.open_audit()
    filled.click(audit.steps["review"])
    missing = filled.at(MissingPage)
    assert missing.rows == []
    filled.click(missing.header.back)
    audit = finalise(filled)
    filled.until(lambda: "Finalised" in words(filled))
    filled.click(audit.steps["report"])
    report = filled.at(ReportPage)
    filled.until(lambda: report.document.pageCount() > 1)
    assert report.view.isVisible()
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (signed,) = vault.audits.list()
    assert signed.state == "finalised"
    assert signed.sign_off is not None
    assert (signed.sign_off.name, signed.sign_off.place) == ("Amina Haddad", "Wadi al-Mithal")


def test_a_finalised_record_can_be_read_and_not_changed(filled: Walk) -> None:
    filled.open_audit()
    finalise(filled)
    filler = filled.open_record(0)
    assert "read only" in filled.window.page.saving.accessibleName()
    edit = filled.edit_of("/data/identification/site_name")
    before = edit.text()
    filled.type(edit, "x")
    filler.flush()
    assert edit.text() == before
    assert not filler.next_missing.isVisible()


def test_the_reports_language_is_chosen_kept_and_signed_off(
    filled: Walk, filled_vault: Path
) -> None:
    audit = filled.open_audit()
    filled.click(audit.steps["report"])
    report = filled.at(ReportPage)
    filled.until(report.language.isEnabled)
    assert report.language.currentData() == "en"
    english = report._pdf
    report.language.setCurrentIndex(report.language.findData("vi"))
    report.language.activated.emit(report.language.currentIndex())
    assert not report.save.isEnabled()
    filled.until(report.save.isEnabled)
    assert "draft" in report.language.accessibleDescription()
    assert report._pdf != english
    assert "Cuộc đánh giá" in PdfReader(BytesIO(report._pdf)).pages[0].extract_text()
    filled.click(report.header.back)
    finalise(filled)
    filled.click(filled.at(AuditPage).steps["report"])
    signed = filled.at(ReportPage)
    filled.until(signed.save.isEnabled)
    assert signed.language.currentData() == "vi"
    assert not signed.language.isEnabled()
    filled.lock()
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (only,) = vault.audits.list()
        assert vault.report_languages.of(only.id) == "vi"


@pytest.mark.parametrize(
    ("is_signed", "told"), [(True, "signed off in this"), (False, "In which language")]
)
def test_a_language_that_cannot_be_changed_was_signed_off_only_if_the_audit_was(
    qtbot: QtBot, is_signed: bool, told: str
) -> None:
    box = ReportLanguageBox()
    qtbot.addWidget(box)
    wish = PaperWish("full", "normal", "")
    box.show_made(MadeReport(b"", "en", is_signed, can_change=False, wish=wish))
    assert not box.isEnabled()
    assert told in box.accessibleDescription()
    assert told in box.toolTip()


def test_a_report_calls_the_programs_languages_as_the_program_does(qtbot: QtBot) -> None:
    box = ReportLanguageBox()
    qtbot.addWidget(box)
    named = {box.itemText(place) for place in range(box.count())}
    assert {each.name for each in LANGUAGES} <= named


def test_the_report_is_written_to_a_file_only_after_a_warning(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    audit = filled.open_audit()
    filled.click(audit.steps["report"])
    report = filled.at(ReportPage)
    filled.until(report.save.isEnabled)
    assert not report.confirm.isVisible()
    filled.click(report.save)
    assert "not encrypted" in words(filled)
    begins = [each.mapTo(report, QPoint()).x() for each in (report.go_on, report.header.title)]
    assert begins[0] == begins[1]
    assert not target.exists()
    filled.click(report.go_on)
    filled.until(target.exists)
    filled.quiet()
    assert target.read_bytes().startswith(b"%PDF-")


def test_what_is_above_the_report_does_not_overlap_in_a_narrow_window(filled: Walk) -> None:
    filled.window.resize(1024, 640)
    audit = filled.open_audit()
    filled.click(audit.steps["report"])
    tools = filled.at(ReportPage).tools
    filled.until(tools.isVisible)
    filled.type(tools.field, "Al-Mithal")
    filled.until(lambda: "found" in tools.found.text())
    high = tools.height()
    for one, other in ((tools.field, tools.found), (tools.found, tools.hit_before)):
        assert not one.geometry().intersects(other.geometry())
    assert tools.found.width() >= tools.found.sizeHint().width()
    filled.press(Qt.Key.Key_Return)
    assert tools.height() == high


def test_showing_the_report_writes_no_file(
    filled: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    audit = filled.open_audit()
    filled.click(audit.steps["report"])
    report = filled.at(ReportPage)
    filled.until(lambda: report.document.pageCount() > 1)
    assert list(scratch.rglob("*")) == []
    assert not list(tmp_path.rglob("*.pdf"))


def test_a_laptop_is_enrolled_after_the_fingerprint_was_compared(
    unlocked: Walk,
    organisation: Organisation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = enrol(unlocked, organisation, tmp_path, monkeypatch)
    unlocked.until(lambda: "Example Labour Watch" in words(unlocked))
    shown = words(unlocked)
    assert "Amina Haddad" in shown
    assert not page.request_card.isVisible()
    printed = fingerprint(load_certificate(organisation.ca_pem))
    assert printed in shown.replace(":\n", ":")


def test_an_answer_for_another_laptop_is_refused_in_place(
    unlocked: Walk,
    organisation: Organisation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = tmp_path / "answer.json"
    answer.write_text("{}")
    monkeypatch.setattr(files, "choose_file", lambda *_: answer)
    unlocked.click(unlocked.window.rail.enrolment)
    page = unlocked.at(EnrolmentPage)
    unlocked.type(page.auditor, "Amina Haddad")
    page.laptop.setText("Field laptop 3")
    unlocked.click(page.make)
    unlocked.click(page.load)
    unlocked.until(page.answer_message.isVisible)
    assert not page.trust.isVisible()


def test_without_enrolment_finalising_leads_to_the_enrolment(unenrolled: Walk) -> None:
    unenrolled.open_audit()
    page = sign(unenrolled)
    unenrolled.until(page.enrol.isVisible)
    assert "not enrolled" in page.message.words.text()
    assert not page.gaps.isVisible()
    unenrolled.click(page.enrol)
    unenrolled.at(EnrolmentPage)


def test_a_sealed_interview_shows_its_results_and_no_answer(filled: Walk) -> None:
    filled.open_audit()
    audit = finalise(filled)
    filled.until(lambda: "Sealed: only the organisation" in words(filled))
    _, interview = list(audit.rows.values())
    filled.click(interview)
    page = filled.at(SealedPage)
    filled.until(lambda: "Sealed: only Fair Work Office can read it" in words(filled))
    assert page.header.title.text() == "W-01"
    filled.until(lambda: "Indicators observed" in words(filled))
    assert "Indicated" in [each.accessibleName() for each in page.findChildren(StateLabel)]
    assert "passport and to be paid" not in words(filled)


def test_a_jump_into_a_sealed_record_shows_the_calm_page(filled: Walk) -> None:
    filled.open_audit()
    audit = finalise(filled)
    filled.until(lambda: len(audit.rows) == 2)
    _, record_id = list(audit.rows)
    filled.window.go(RecordPlace(record_id, "/data/setting/pseudonym"))
    filled.at(SealedPage)
    assert "sealed" not in filled.window.banner.message.text()


@pytest.fixture
def sealed(
    filled: Walk, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[..., OutboxEntry]], BundleCard]:
    """Finalises, seals; gives the bundle's card once a delivery (a fake's) was begun."""

    def make(fake: Callable[..., OutboxEntry]) -> BundleCard:
        monkeypatch.setattr(deliveries, "deliver", fake)
        filled.open_audit()
        audit = finalise(filled)
        filled.click(audit.steps["deliver"])
        filled.click(filled.at(DeliverPage).network)
        page = filled.at(OutboxPage)
        filled.until(lambda: page.cards)
        (card,) = page.cards.values()
        return card

    return make


def test_the_outbox_shows_progress_and_says_delivered_only_with_a_receipt(
    filled: Walk, sealed: Callable[[Callable[..., OutboxEntry]], BundleCard]
) -> None:
    go_on = threading.Event()

    def deliver(vault: Vault, bundle_id: str, **ways: Callable[..., object]) -> OutboxEntry:
        entry = vault.outbox.get(bundle_id)
        ways["progress"](Progress(bundle_id, "uploading", entry.size // 2, entry.size))
        assert go_on.wait(20)
        return vault.outbox.set_receipt(bundle_id, b"receipt")

    card = sealed(deliver)
    filled.until(lambda: card.bar.isVisible() and 490 <= card.bar.value() <= 510)
    assert "Delivering" in card.state.accessibleName()
    assert not card.deliver.isEnabled()
    go_on.set()
    filled.until(lambda: "receipt checked" in card.state.accessibleName())
    assert not card.deliver.isVisible()


def test_answers_are_saved_while_a_delivery_is_on_its_way(
    filled: Walk, sealed: Callable[[Callable[..., OutboxEntry]], BundleCard]
) -> None:
    go_on = threading.Event()

    def deliver(vault: Vault, bundle_id: str, **ways: Callable[..., object]) -> OutboxEntry:
        while not go_on.wait(0.01):
            if ways["cancelled"]():
                break
        return vault.outbox.get(bundle_id)

    sealed(deliver)
    filled.click(filled.window.rail.audits)
    filled.start_audit("Second site")
    filled.open_record(0)
    filled.type(filled.edit_of("/data/identification/site_name"), "Riverside")
    filled.until(lambda: filled.window.page.saving.accessibleName().startswith("Saved "))
    assert filled.window.desk.deliveries.running()
    filled.lock()
    assert not go_on.is_set()


def test_a_store_that_is_not_there_is_said_at_the_bundle_and_can_be_tried_again(
    filled: Walk, sealed: Callable[[Callable[..., OutboxEntry]], BundleCard]
) -> None:
    attempts = []

    def deliver(vault: Vault, bundle_id: str, **_: object) -> OutboxEntry:
        attempts.append(bundle_id)
        if len(attempts) == 1:
            raise UnreachableError("No central store answers.", "Try again with a network.")
        return vault.outbox.set_receipt(bundle_id, b"receipt")

    card = sealed(deliver)
    filled.until(card.reason.isVisible)
    assert "Try again with a network." in card.reason.text()
    filled.click(card.deliver)
    filled.until(lambda: "receipt checked" in card.state.accessibleName())
    assert not card.reason.isVisible()


def test_the_reason_of_a_refusal_is_shown(
    filled: Walk, sealed: Callable[[Callable[..., OutboxEntry]], BundleCard]
) -> None:
    def deliver(vault: Vault, bundle_id: str, **_: object) -> OutboxEntry:
        vault.outbox.set_state(bundle_id, "refused", "The certificate was withdrawn.")
        raise RefusedError("The certificate was withdrawn.", "Ask your organisation.")

    card = sealed(deliver)
    filled.until(card.reason.isVisible)
    assert "withdrawn" in card.reason.text()
    assert "Refused" in card.state.accessibleName()
    assert card.deliver.text() == "Try again"


def test_locking_wipes_every_page_that_showed_something(filled: Walk) -> None:
    filled.open_audit()
    filled.open_record(1)
    filled.lock()
    filled.at_gate(UnlockPage)
    filled.until(lambda: "W-01" not in words(filled))
    assert filled.window.page is None
    assert not filled.window.desk.keepers


def test_a_vault_that_holds_a_recording_can_be_pictured(filled_vault: Path) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        site = vault.records.of_audit(audit.id)[0]
        sound = EvidenceMetadata("audio/wav", "wav")
        vault.evidence.add(site.id, "/data/photos/photo_sign", b"RIFF", None, sound)
    assert set_scene(filled_vault, PASSPHRASE, None).photo_id == ""


def test_pictures_of_every_page_can_be_taken_and_leave_the_vault_as_it_is(
    filled_vault: Path, tmp_path: Path, qapp: object
) -> None:
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        site = vault.records.of_audit(audit.id)[0]
        photo = make_photo(tmp_path / "gate.jpg")
        take_photo(vault, site.id, "/data/photos/photo_sign", photo, "The gate")
        sign_off = SignOff("Amina Haddad", "Auditor", "Wadi", "True.", datetime.now(UTC))
        finalise_audit(vault, audit.id, sign_off)
        head = vault.events.head()
    taken = capture_pages(filled_vault, PASSPHRASE, tmp_path / "pictures")
    assert len(taken) >= 15
    assert all(picture.stat().st_size > 10_000 for picture in taken)
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        assert len(vault.audits.list()) == 1
        assert vault.events.head().sequence == head.sequence + 1  # this very unlocking
