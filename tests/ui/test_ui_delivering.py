"""The outbox in the window, with a real central store at the other end."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from delivery_walk import Organisation, open_field, outbox, running, texts
from room import cramped
from slow_server import Server, silent
from ui_places import SIGNED
from ui_samples import PASSPHRASE

from auditor_app.audit import finalise, report_signing
from auditor_app.central import refusing
from auditor_app.central.intake import Intake
from auditor_app.central.publishing import publish
from auditor_app.errors import UnreachableError
from auditor_app.sync import Conditions, RenewalOutcome, read_receipt, remove_expired
from auditor_app.sync import patience as pace
from auditor_app.ui import deliveries, files
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.ui.pages.deliver import DeliverPage
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.ui.pages.missing import MissingPage
from auditor_app.ui.pages.outbox import OutboxPage
from auditor_app.ui.pages.receipt import ReceiptPage
from auditor_app.ui.pages.report import ReportPage
from auditor_app.ui.pages.sign_off import SignOffPage
from auditor_app.ui.pages.unlock import UnlockPage
from auditor_app.vault import DailyHours, DeliverySettings, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk

    from auditor_app.sync import Progress
    from auditor_app.vault import OutboxEntry


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Organisation, str]]:
    """One running intake for the whole module; each test brings its own laptop."""
    made = Organisation.create(tmp_path_factory.mktemp("served") / "central", "Fair Work")
    with running(made) as address:
        yield made, address
    made.close()


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SMALLEST_CHUNK", 1000)
    monkeypatch.setattr(pace, "FIRST_CHUNK", 4000)
    monkeypatch.setattr(pace, "LARGEST_CHUNK", 16000)


@pytest.fixture
def opened(
    open_window: Callable[[Path], Walk], unenrolled_vault: Path, served: tuple[Organisation, str]
) -> Callable[..., Walk]:
    """Seals so many bundles of such a size, then opens the window."""

    def make(count: int = 1, size: int = 3000, url: str = "") -> Walk:
        organisation, address = served
        with open_field(unenrolled_vault, organisation, url or address) as field:
            for _ in range(count):
                field.seal(size)
        walk = open_window(unenrolled_vault)
        walk.unlock()
        return walk

    return make


def entries(folder: Path) -> tuple[OutboxEntry, ...]:
    """The outbox of a vault that the window has let go."""
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        return vault.outbox.list()


def limit(walk: Walk, bytes_per_second: int) -> None:
    walk.window.desk.vault.delivery.settings = DeliverySettings(bytes_per_second=bytes_per_second)


# --- behind the lock


def locked_in_the_middle(walk: Walk) -> UnlockPage:
    """A bundle is on its way, slowly, when the vault is locked."""
    limit(walk, 20_000)
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: "a second" in card.words.text())
    walk.until(lambda: "nothing is lost" in texts(walk))
    walk.lock()
    return walk.at_gate(UnlockPage)


def test_locking_in_the_middle_lets_the_rest_go_and_unlocking_fetches_the_receipt(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(size=120_000)
    gate = locked_in_the_middle(walk)
    sent = walk.window.desk.deliveries.behind_lock
    assert not walk.window.desk.is_open
    assert gate.sending.isVisible()
    began = sent.progress
    assert began is not None
    walk.until(lambda: sent.progress and sent.progress.sent > began.sent)
    assert "%" in gate.sending.words.text()
    walk.unlock()
    assert sent.progress is None
    limit(walk, 0)
    _, (card,) = outbox(walk)
    walk.until(lambda: card.entry.state == "delivered")


def test_a_store_that_says_nothing_holds_up_no_lock(opened: Callable[..., Walk]) -> None:
    with Server(silent) as server:
        walk = opened(url=server.address)
        _, (card,) = outbox(walk)
        walk.click(card.deliver)
        walk.until(server.met.is_set)
        began = time.monotonic()
        walk.lock()
        walk.at_gate(UnlockPage)
        assert time.monotonic() - began < 10  # its silence would be waited for six times as long


def test_what_arrived_whole_behind_the_lock_is_delivered_by_unlocking(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(size=120_000)
    gate = locked_in_the_middle(walk)
    walk.until(lambda: not gate.sending.isVisible())
    walk.unlock()
    _, (card,) = outbox(walk)
    walk.until(lambda: card.entry.state == "delivered")


def test_sending_behind_the_lock_can_be_stopped_and_then_waits_for_who_asks_again(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(size=120_000)
    gate = locked_in_the_middle(walk)
    walk.click(gate.sending.stop)
    assert not gate.sending.isVisible()
    walk.unlock()
    _, (card,) = outbox(walk)
    assert card.state.accessibleName() == "Interrupted"
    assert "goes on from there" in card.words.text()
    assert card.entry.offset > 0
    limit(walk, 0)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")


def test_a_queue_goes_on_after_its_lock_with_all_that_waits(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(count=2, size=60_000)
    limit(walk, 20_000)
    page, _ = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(lambda: "a second" in texts(walk))
    walk.lock()
    assert walk.at_gate(UnlockPage).sending.isVisible()
    walk.unlock()
    limit(walk, 0)
    _, cards = outbox(walk)
    walk.until(lambda: [card.entry.state for card in cards] == ["delivered"] * 2)


def test_nothing_goes_behind_the_lock_once_its_hours_are_over(
    opened: Callable[..., Walk], small_chunks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = opened(count=2, size=120_000)
    limit(walk, 20_000)
    page, _ = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(lambda: "a second" in texts(walk))
    behind = walk.window.desk.deliveries.behind_lock
    went: list[Progress | None] = []
    behind.changed.connect(lambda: went.append(behind.progress))
    walk.lock()
    gate = walk.at_gate(UnlockPage)
    monkeypatch.setattr(Conditions, "against", lambda *_, **__: "It is not the hour.")
    walk.until(lambda: not gate.sending.isVisible())
    assert went[-1] is None
    # It was broken off, and did not come to its end.
    assert all(each.sent < each.size for each in went if each is not None)
    monkeypatch.undo()


def test_closing_the_window_ends_what_goes_behind_the_lock(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(size=120_000)
    locked_in_the_middle(walk)
    walk.window.close()
    assert walk.window.isHidden()
    assert walk.window.desk.deliveries.behind_lock.progress is None


# --- one bundle


def test_a_bundle_is_delivered_and_its_receipt_shown_with_its_proof(
    opened: Callable[..., Walk],
    served: tuple[Organisation, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walk = opened()
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")
    walk.until(card.receipt.isVisible)
    assert "receipt checked" in card.state.accessibleName()
    assert not card.deliver.isVisible()
    assert not card.pause.isVisible()
    walk.click(card.receipt)
    page = walk.at(ReceiptPage)
    walk.until(page.save.isEnabled)
    assert "Proved just now" in page.state.accessibleName()
    walk.until(lambda: card.entry.bundle_id in texts(walk))
    target = tmp_path / "saved.receipt.json"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    walk.click(page.save)
    walk.until(target.exists)
    walk.quiet()
    receipt = read_receipt(target.read_bytes(), served[0].ca_pem)
    assert receipt.sha256 == card.entry.sha256


def test_a_receipt_that_proves_nothing_any_more_is_called_not_proved(
    open_window: Callable[[Path], Walk], unenrolled_vault: Path, served: tuple[Organisation, str]
) -> None:
    with open_field(unenrolled_vault, *served) as field:
        field.deliver(field.seal())
        field.learn_of_a_stolen_issuing_key()
    walk = open_window(unenrolled_vault)
    walk.unlock()
    _, (card,) = outbox(walk)
    walk.click(card.receipt)
    page = walk.at(ReceiptPage)
    walk.until(page.message.isVisible)
    assert "Not proved" in page.state.accessibleName()
    assert not page.save.isEnabled()


def test_progress_shows_bytes_percent_and_speed_and_a_pause_stops_it_there(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(size=120_000)
    limit(walk, 20_000)
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: "%" in card.words.text() and "a second" in card.words.text())
    assert 0 < card.bar.value() < 1000
    assert "left" in card.words.text()
    walk.click(card.pause)
    walk.until(lambda: card.state.accessibleName() == "Paused")
    walk.until(lambda: not walk.window.desk.deliveries.running())
    walk.until(lambda: "goes on from there" in card.words.text())
    there = card.entry.offset
    assert 0 < there < card.entry.size
    limit(walk, 0)
    walk.click(card.resume)
    walk.until(card.deliver.isVisible)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")


def test_a_delivery_is_given_up_only_at_the_second_press_and_taken_up_again(
    opened: Callable[..., Walk],
) -> None:
    walk = opened()
    _, (card,) = outbox(walk)
    walk.click(card.cancel)
    assert not card.entry.held
    walk.click(card.cancel)
    walk.until(lambda: card.state.accessibleName() == "Given up")
    assert not card.deliver.isVisible()
    walk.click(card.resume)
    walk.until(card.deliver.isVisible)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")


def test_from_the_last_answer_to_the_receipt(
    open_window: Callable[[Path], Walk], unenrolled_vault: Path, served: tuple[Organisation, str]
) -> None:
    with open_field(unenrolled_vault, *served):
        pass
    walk = open_window(unenrolled_vault)
    walk.unlock()
    walk.open_audit()
    walk.click(walk.at(AuditPage).steps["review"])
    review = walk.at(MissingPage)
    assert review.rows == []
    walk.click(review.sign)
    page = walk.at(SignOffPage)
    walk.until(page.isEnabled)
    for edit, words in ((page.place, "Wadi al-Mithal"), (page.site.remarks, "Seen and noted.")):
        bring_into_view(edit)
        walk.type(edit, words)
    for control in (page.statement, page.finalise):
        bring_into_view(control)
        walk.click(control)
    walk.click(walk.at(AuditPage).steps["deliver"])
    walk.click(walk.at(DeliverPage).network)
    outbox_page = walk.at(OutboxPage)
    (card,) = outbox_page.cards.values()
    walk.until(lambda: card.entry.state == "delivered")
    walk.until(card.receipt.isVisible)
    walk.click(card.receipt)
    receipt = walk.at(ReceiptPage)
    walk.until(receipt.save.isEnabled)
    walk.click(receipt.header.back)
    walk.at(OutboxPage)


def test_a_certificate_that_has_ended_is_said_before_sealing_and_above_the_report(
    open_window: Callable[[Path], Walk],
    unenrolled_vault: Path,
    served: tuple[Organisation, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with open_field(unenrolled_vault, *served) as field:
        finalise(field.vault, field.audit_id, SIGNED)
    later = datetime.now(UTC) + timedelta(days=5000)
    monkeypatch.setattr(report_signing, "utc_now", lambda: later)
    walk = open_window(unenrolled_vault)
    walk.unlock()
    walk.open_audit()
    walk.click(walk.at(AuditPage).steps["deliver"])
    page = walk.at(DeliverPage)
    said = "This laptop cannot sign now. A certificate of the chain expired on"
    walk.until(lambda: page.enrol.isVisible() and said in texts(walk))
    assert not page.network.isVisible()
    assert not page.stick.isVisible()
    walk.click(page.header.back)
    walk.click(walk.at(AuditPage).steps["report"])
    report = walk.at(ReportPage)
    walk.until(lambda: report.view.isVisible() and report.message.isVisible())
    said = report.message.words.text()
    assert said.startswith("This report carries no electronic signature: This laptop cannot sign")
    assert "enrol this laptop again" in said


# --- the queue


def test_the_whole_queue_goes_in_the_order_that_a_person_has_set(
    opened: Callable[..., Walk], unenrolled_vault: Path
) -> None:
    walk = opened(count=4)
    page, cards = outbox(walk)
    walk.click(cards[3].first)
    walk.until(lambda: cards[3].line.place == 1)
    assert "Place 2 in the line." in cards[0].words.text()
    walk.click(cards[1].pause)
    walk.until(lambda: cards[1].entry.held)
    gone: list[str] = []
    walk.window.desk.deliveries.progressed.connect(
        lambda bundle_id, _: None if bundle_id in gone else gone.append(bundle_id)
    )
    walk.click(page.deliver_all)
    walk.until(lambda: all(cards[n].entry.state == "delivered" for n in (0, 2, 3)))
    assert gone == [cards[n].entry.bundle_id for n in (3, 0, 2)]
    assert cards[1].entry.state == "sealed"
    walk.lock()
    assert [entry.state for entry in entries(unenrolled_vault)].count("delivered") == 3


def test_the_queue_shows_how_far_all_of_it_is_and_can_be_paused_as_a_whole(
    opened: Callable[..., Walk], small_chunks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps: list[object] = []
    monkeypatch.setattr("auditor_app.ui.deliveries.stamp_reports", lambda *_: stamps.append(_))
    walk = opened(count=2, size=80_000)
    limit(walk, 20_000)
    page, cards = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(lambda: page.strip.bar.isVisible() and "a second" in page.strip.words.text())
    assert "bundle 1 of 2" in page.strip.title.text()
    whole = sum(card.entry.size for card in cards)
    assert f"of {whole / 1000:.1f}\u00a0kB" in page.strip.words.text()
    walk.click(page.strip.pause)
    walk.until(lambda: "paused" in page.strip.title.text())
    walk.until(lambda: not walk.window.desk.deliveries.is_busy())
    walk.until(lambda: any(card.entry.offset for card in cards))
    assert stamps == []  # paused is the time-stamp authority too
    limit(walk, 0)
    walk.click(page.strip.resume)
    walk.until(lambda: all(card.entry.state == "delivered" for card in cards))
    walk.until(lambda: not walk.window.desk.deliveries.is_busy())
    assert len(stamps) == 1
    assert not page.strip.isVisible()


def test_a_bundle_that_is_put_first_overtakes_the_one_on_its_way(
    opened: Callable[..., Walk], small_chunks: None
) -> None:
    walk = opened(count=2, size=80_000)
    limit(walk, 20_000)
    page, cards = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(lambda: cards[0].entry.bundle_id in walk.window.desk.deliveries.running())
    walk.click(cards[1].first)
    walk.until(lambda: cards[1].entry.bundle_id in walk.window.desk.deliveries.running())
    limit(walk, 0)
    walk.until(lambda: all(card.entry.state == "delivered" for card in cards))


def test_outside_the_hours_it_says_so_opens_no_connection_and_goes_on_when_told(
    opened: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = opened(count=2)
    later = datetime.now().astimezone() + timedelta(hours=3)
    until = later + timedelta(hours=1)
    walk.window.desk.vault.delivery.settings = DeliverySettings(
        hours=(DailyHours(later.time(), until.time()),)
    )
    asked: list[str] = []
    monkeypatch.setattr(deliveries, "renew_if_due", lambda *_, **__: asked.append("renewal"))
    page, cards = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(page.strip.now.isVisible)
    assert "bundles are delivered at" in page.strip.title.text()
    assert asked == []
    assert [card.entry.state for card in cards] == ["sealed", "sealed"]
    monkeypatch.undo()
    walk.click(page.strip.now)
    walk.until(lambda: all(card.entry.state == "delivered" for card in cards))


def test_a_queue_that_waits_for_its_hour_goes_on_by_itself(opened: Callable[..., Walk]) -> None:
    walk = opened(count=2)
    desk = walk.window.desk
    desk.deliveries.metered = lambda: True
    page, cards = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(page.strip.stop_waiting.isVisible)
    assert "paid by volume" in page.strip.title.text()
    desk.deliveries.metered = lambda: False
    desk.deliveries._again.start(0)  # as if half a minute were over
    walk.until(lambda: all(card.entry.state == "delivered" for card in cards))


def test_nobody_waits_any_more_once_that_is_said(opened: Callable[..., Walk]) -> None:
    walk = opened(count=2)
    walk.window.desk.deliveries.metered = lambda: True
    page, _ = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(page.strip.stop_waiting.isVisible)
    walk.click(page.strip.stop_waiting)
    walk.until(page.strip.isHidden)
    assert not walk.window.desk.deliveries._again.isActive()


def test_settings_are_checked_in_place_and_kept(
    opened: Callable[..., Walk], unenrolled_vault: Path
) -> None:
    walk = opened(count=2)
    page, _ = outbox(walk)
    walk.click(page.settings_button)
    walk.type(page.settings.limit, "200")
    walk.type(page.settings.hours, "half past nine")
    bring_into_view(page.settings.keep)
    walk.click(page.settings.keep)
    assert "18:00-06:00" in page.settings.message.words.text()
    page.settings.hours.clear()
    walk.type(page.settings.hours, "18:00-06:00, 12:00-13:30")
    walk.click(page.settings.on_metered)
    walk.click(page.settings.keep)
    walk.until(page.settings.isHidden)
    walk.quiet()
    walk.lock()
    with Vault.open(unenrolled_vault) as vault:
        vault.unlock(PASSPHRASE)
        kept = vault.delivery.settings
    assert kept.bytes_per_second == 200_000
    assert [str(hours) for hours in kept.hours] == ["18:00-06:00", "12:00-13:30"]
    assert kept.on_metered


def test_settings_that_were_typed_and_not_kept_are_there_again_after_a_lock(
    opened: Callable[..., Walk],
) -> None:
    walk = opened(count=1)
    page, _ = outbox(walk)
    walk.click(page.settings_button)
    walk.type(page.settings.hours, "20:00-05:00")
    walk.lock()
    walk.unlock()
    page, _ = outbox(walk)
    assert page.settings.isVisible()
    assert page.settings.hours.text() == "20:00-05:00"


# --- bad days


def test_no_store_in_reach_is_a_sentence_in_place_and_all_stays(
    opened: Callable[..., Walk], quick: None
) -> None:
    walk = opened(count=2, url="http://127.0.0.1:9")
    page, cards = outbox(walk)
    walk.click(page.deliver_all)
    walk.until(page.strip.failure.isVisible)
    said = page.strip.failure.words.text()
    assert "cannot be reached" in said
    assert "stays in the outbox" in said
    assert all(card.entry.state in {"sealed", "queued"} for card in cards)
    assert page.deliver_all.isVisible()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits between attempts."""

    def no_pause(_: object, *__: object) -> None:
        return None

    monkeypatch.setattr(pace.Patience, "pause", no_pause)


class _Hotel(BaseHTTPRequestHandler):
    """A guest network that wants to be signed in to."""

    def do_POST(self) -> None:
        body = b"<h1>Welcome to the hotel</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_HEAD = do_POST  # noqa: N815 - http.server's names

    def log_message(self, *_: object) -> None:
        pass


def test_a_hotels_page_is_no_refusal_and_says_to_sign_in(
    opened: Callable[..., Walk], quick: None
) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hotel)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        walk = opened(url=f"http://127.0.0.1:{server.server_port}")
        _, (card,) = outbox(walk)
        walk.click(card.deliver)
        walk.until(card.reason.isVisible)
        assert "sign in first" in card.reason.text()
        assert "Refused" not in card.state.accessibleName()
    finally:
        server.shutdown()
        server.server_close()


def test_a_wrong_clock_is_said_at_the_bundle(
    opened: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def deliver(*_: object, **__: object) -> OutboxEntry:
        raise UnreachableError(
            "By this laptop's clock (2019-01-01 00:00 UTC) the certificate is not valid.",
            "The laptop's clock is probably wrong: set its date and time, then try again.",
        )

    monkeypatch.setattr(deliveries, "deliver", deliver)
    walk = opened()
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(card.reason.isVisible)
    assert "set its date and time" in card.reason.text()


def test_a_refusal_says_why_and_offers_what_helps(
    opened: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise refusing.certificate_revoked()

    walk = opened()
    monkeypatch.setattr(Intake, "admit", refuse)
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "refused")
    walk.until(lambda: card.state.accessibleName() == "Refused")
    assert "withdrawn" in card.reason.text()
    assert card.seal.isVisible()
    assert not card.pause.isVisible()
    walk.lock()
    walk.unlock()
    page, (card,) = outbox(walk)
    assert "withdrawn" in card.reason.text()
    walk.click(card.laptop)
    laptop = walk.at(EnrolmentPage)
    assert page is not laptop
    monkeypatch.undo()
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")


def test_a_refusal_in_the_largest_type_finds_room_in_the_smallest_window(
    opened: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise refusing.certificate_revoked()

    walk = opened()
    monkeypatch.setattr(Intake, "admit", refuse)
    _, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "refused")
    walk.window.resize(1024, 640)
    walk.choose_looks(percent=200)
    walk.at(OutboxPage)
    walk.until(lambda: cramped(walk.window.page) == [])


def test_a_certificate_near_its_end_is_renewed_and_that_is_told(
    open_window: Callable[[Path], Walk], unenrolled_vault: Path, tmp_path: Path
) -> None:
    made = Organisation.create(tmp_path / "central", "Fair Work")
    # A certificate of a year is near its end where it is renewed more than a year before.
    settings = replace(made.settings, renewal_days=400)
    organisation = replace(made, settings=settings).with_issuing_key()
    publish(organisation, organisation.issuing_authority())
    with running(organisation) as address:
        with open_field(unenrolled_vault, organisation, address) as field:
            field.seal()
            before = field.vault.identity.signing_identity.certificate.serial_number
        walk = open_window(unenrolled_vault)
        walk.unlock()
        page, (card,) = outbox(walk)
        walk.click(card.deliver)
        walk.until(lambda: card.entry.state == "delivered")
        walk.until(page.strip.certificate.isVisible)
        assert "was renewed" in page.strip.certificate.text()
        walk.lock()
    with Vault.open(unenrolled_vault) as vault:
        vault.unlock(PASSPHRASE)
        now = vault.identity.signing_identity.certificate.serial_number
    assert now != before


def test_a_renewal_that_fails_does_not_stop_the_delivery_and_is_told(
    opened: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = UnreachableError("No one answers.", "Later.")
    outcome = RenewalOutcome(due=True, renewed=False, problem=problem)
    monkeypatch.setattr(deliveries, "renew_if_due", lambda *_, **__: outcome)
    walk = opened()
    page, (card,) = outbox(walk)
    walk.click(card.deliver)
    walk.until(lambda: card.entry.state == "delivered")
    walk.until(page.strip.certificate.isVisible)
    assert "No one answers." in page.strip.certificate.text()


def test_how_long_a_delivered_file_stays_is_told_and_so_is_that_it_went(
    open_window: Callable[[Path], Walk],
    unenrolled_vault: Path,
    served: tuple[Organisation, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with open_field(unenrolled_vault, *served) as field:
        first = field.seal()
        field.deliver(first)
        field.seal()
        identity = field.vault.identity
        identity.programme = replace(identity.programme, retention_days=30)
    walk = open_window(unenrolled_vault)
    walk.unlock()
    page, (old, new) = outbox(walk)
    assert "stays here until" in old.words.text()
    path = walk.window.desk.vault.outbox.path(first.bundle_id)
    assert path.exists()
    later = datetime.now(UTC) + timedelta(days=31)
    monkeypatch.setattr(deliveries, "remove_expired", partial(remove_expired, clock=lambda: later))
    walk.click(new.deliver)
    walk.until(page.strip.removed.isVisible)
    assert not path.exists()
    walk.until(lambda: "was removed on" in old.words.text())
    assert old.receipt.isVisible()
    assert not old.stick.isVisible()


def test_an_empty_outbox_says_how_something_gets_there(unlocked: Walk) -> None:
    unlocked.click(unlocked.window.rail.outbox)
    page = unlocked.at(OutboxPage)
    unlocked.until(lambda: "when you seal it" in texts(unlocked))
    assert not page.deliver_all.isVisible()
    assert not page.sticks.isVisible()
