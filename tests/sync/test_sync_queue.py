"""The queue: what goes first, what holds back, and that all of it survives a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from bad_network import BadNetwork
from laptops import sender

from auditor_app.central import refusing
from auditor_app.central.intake import Intake
from auditor_app.errors import DeliveryError, RecordStateError
from auditor_app.sync import Conditions, Patience, QueueProgress
from auditor_app.sync.queue import QUEUE_PAUSED, STOPPED
from auditor_app.sync.tus import CentralStore
from auditor_app.vault import DailyHours, DeliverySettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldwork import Field

    from auditor_app.central import Organisation
    from auditor_app.central.refusing import IntakeRefusalError
    from auditor_app.vault import OutboxEntry


def states(laptop: Field, *entries: OutboxEntry) -> list[str]:
    return [laptop.get(entry).state for entry in entries]


def at(hour: int, minute: int = 0) -> Callable[[], datetime]:
    return lambda: datetime(2026, 11, 23, hour, minute, tzinfo=UTC)


def delivered_in_order(laptop: Field, **other: object) -> list[str]:
    order: list[str] = []

    def note(progress: QueueProgress) -> None:
        if progress.bundle.state == "delivered":
            order.append(progress.bundle.bundle_id)

    laptop.queue(progress=note, **other).run()
    return order


# --- order


def test_bundles_of_an_audit_with_a_zero_tolerance_alert_go_first(laptop: Field) -> None:
    first, second = laptop.seal(), laptop.seal()
    laptop.raise_alert()
    urgent, also = laptop.seal(), laptop.seal()
    assert [laptop.get(e).urgent for e in (first, second, urgent, also)] == [False] * 2 + [True] * 2
    wanted = [entry.bundle_id for entry in (urgent, also, first, second)]
    assert delivered_in_order(laptop) == wanted


def test_an_alert_that_was_cancelled_makes_nothing_urgent(laptop: Field) -> None:
    laptop.raise_alert()
    (alert,) = laptop.vault.alerts.of_audit(laptop.audit_id)
    laptop.vault.alerts.step(alert.id, "cancelled", datetime.now(UTC), "Ada", "A mistake.")
    assert not laptop.seal().urgent


def test_an_urgent_bundle_does_not_wait_for_a_long_upload_to_end(
    laptop: Field, small_chunks: None
) -> None:
    long = laptop.seal(60_000)
    sealed: list[OutboxEntry] = []
    order: list[tuple[str, str]] = []

    def note(progress: QueueProgress) -> None:
        order.append((progress.bundle.bundle_id, progress.bundle.state))
        if progress.bundle.sent > 10_000 and not sealed:
            laptop.raise_alert()
            sealed.append(laptop.seal())

    report = laptop.queue(progress=note).run()
    assert states(laptop, long, sealed[0]) == ["delivered"] * 2
    delivered = [bundle_id for bundle_id, state in order if state == "delivered"]
    assert delivered == [sealed[0].bundle_id, long.bundle_id]
    assert report.stopped == ""
    assert laptop.get(long).tries == 0


def test_what_a_person_put_first_goes_first_after_a_restart_too_and_alerts_stay_before(
    laptop: Field,
) -> None:
    one, two, three = laptop.seal(), laptop.seal(), laptop.seal()
    laptop.vault.delivery.put_first(two.bundle_id)
    laptop.vault.delivery.put_first(three.bundle_id)
    laptop.reopen()
    laptop.raise_alert()
    urgent = laptop.seal()
    assert delivered_in_order(laptop) == [e.bundle_id for e in (urgent, three, two, one)]


def test_a_bundle_that_is_put_first_overtakes_a_long_upload_which_goes_on_afterwards(
    laptop: Field, small_chunks: None
) -> None:
    long, other = laptop.seal(60_000), laptop.seal()
    order: list[tuple[str, str]] = []

    def note(progress: QueueProgress) -> None:
        order.append((progress.bundle.bundle_id, progress.bundle.state))
        if progress.bundle.sent > 10_000 and not laptop.vault.delivery.first:
            laptop.vault.delivery.put_first(other.bundle_id)

    laptop.queue(progress=note).run()
    delivered = [bundle_id for bundle_id, state in order if state == "delivered"]
    assert delivered == [other.bundle_id, long.bundle_id]
    assert laptop.get(long).tries == 0


def test_putting_a_bundle_first_twice_keeps_one_wish(laptop: Field) -> None:
    one, two = laptop.seal(), laptop.seal()
    for entry in (one, two, one):
        laptop.vault.delivery.put_first(entry.bundle_id)
    assert laptop.vault.delivery.first == (one.bundle_id, two.bundle_id)


# --- held back


def test_a_paused_bundle_waits_also_after_a_restart_and_the_others_go(laptop: Field) -> None:
    paused, other = laptop.seal(), laptop.seal()
    laptop.vault.outbox.pause(paused.bundle_id)
    laptop.reopen()
    laptop.queue().run()
    assert states(laptop, paused, other) == ["sealed", "delivered"]
    assert laptop.get(paused).held == "paused"
    laptop.vault.outbox.resume(paused.bundle_id)
    laptop.queue().run()
    assert states(laptop, paused) == ["delivered"]


def test_a_bundle_that_is_paused_on_its_way_stops_there_and_goes_on_there(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry, other = laptop.seal(80_000), laptop.seal()

    def note(progress: QueueProgress) -> None:
        if progress.bundle.sent > 20_000 and progress.bundle.bundle_id == entry.bundle_id:
            laptop.vault.outbox.pause(entry.bundle_id)

    with BadNetwork(served[1]) as network:
        laptop.point_to(network.address)
        report = laptop.queue(progress=note).run()
        assert states(laptop, entry, other) == ["queued", "delivered"]
        left = laptop.get(entry)
        assert 20_000 < left.offset < entry.size
        assert report.stopped == ""
        laptop.vault.outbox.resume(entry.bundle_id)
        before = network.bytes_sent
        laptop.queue().run()
        assert network.bytes_sent - before < entry.size - left.offset + 10_000
    assert states(laptop, entry) == ["delivered"]
    assert laptop.get(entry).tries == 0


def test_the_whole_queue_is_paused_and_stays_so_after_a_restart(
    laptop: Field, small_chunks: None
) -> None:
    entries = [laptop.seal(40_000), laptop.seal()]

    def note(progress: QueueProgress) -> None:
        if progress.bundle.sent > 10_000:
            laptop.vault.delivery.pause()

    report = laptop.queue(progress=note).run()
    assert report.stopped == QUEUE_PAUSED
    assert states(laptop, *entries) == ["queued", "sealed"]
    laptop.reopen()
    assert laptop.vault.delivery.paused
    assert laptop.queue().run().stopped == QUEUE_PAUSED
    laptop.vault.delivery.resume()
    assert laptop.queue().run().stopped == ""
    assert states(laptop, *entries) == ["delivered"] * 2


def test_a_wish_for_one_bundle_delivers_it_though_it_was_held_back(laptop: Field) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.pause(entry.bundle_id)
    laptop.vault.delivery.pause()
    assert laptop.deliver(entry).state == "delivered"
    assert laptop.get(entry).held == ""


def test_a_cancelled_upload_is_forgotten_by_the_store_at_the_next_connection(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(60_000)

    def note(progress: QueueProgress) -> None:
        if progress.bundle.sent > 20_000:
            laptop.vault.outbox.cancel(entry.bundle_id)

    laptop.queue(progress=note).run()
    assert served[0].registry.upload_of(entry.sha256) is not None
    left = laptop.get(entry)
    assert (left.state, left.held) == ("sealed", "cancelled")
    assert left.upload_url is not None
    laptop.reopen()
    laptop.queue().run()
    assert served[0].registry.upload_of(entry.sha256) is None
    left = laptop.get(entry)
    assert (left.state, left.held, left.upload_url, left.offset) == ("sealed", "cancelled", None, 0)
    laptop.vault.outbox.resume(entry.bundle_id)
    laptop.queue().run()
    assert states(laptop, entry) == ["delivered"]


def test_what_arrived_whole_before_it_was_cancelled_is_delivered_all_the_same(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal()
    with sender(served[1]) as bare:
        url = bare.create(entry.outer_dsse, entry.size).headers["Location"]
        laptop.vault.outbox.set_upload_url(entry.bundle_id, f"{served[1]}/{url}")
        bare.patch(url, 0, laptop.vault.outbox.path(entry.bundle_id).read_bytes())
        bare.receipt(entry.sha256)
    laptop.vault.outbox.cancel(entry.bundle_id)
    laptop.queue().run()
    assert states(laptop, entry) == ["delivered"]
    assert laptop.get(entry).held == ""


def test_a_cancel_comes_too_late_when_the_store_has_it_all(laptop: Field) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.set_state(entry.bundle_id, "uploaded")
    with pytest.raises(RecordStateError, match="cannot be taken back"):
        laptop.vault.outbox.cancel(entry.bundle_id)


def test_a_store_that_does_not_answer_to_a_cancel_is_told_later(
    laptop: Field,
) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.cancel(entry.bundle_id)
    with BadNetwork("http://127.0.0.1:9") as dead:
        laptop.point_to(dead.address)
        laptop.vault.outbox.set_upload_url(entry.bundle_id, f"{dead.address}/uploads/1")
        assert laptop.queue().run().touched == ()
    assert laptop.get(entry).upload_url is not None


def test_an_interrupted_command_leaves_the_bundle_waiting(
    laptop: Field, small_chunks: None
) -> None:
    entry = laptop.seal(40_000)

    def interrupt(progress: QueueProgress) -> None:
        if progress.bundle.sent > 10_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        laptop.queue(progress=interrupt).run()
    assert laptop.get(entry).state == "queued"
    assert laptop.get(entry).offset > 10_000


# --- one that fails by itself


def test_a_spoilt_file_and_a_refused_bundle_do_not_stop_the_others(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt, refused, good = laptop.seal(), laptop.seal(), laptop.seal()
    laptop.vault.outbox.path(spoilt.bundle_id).write_bytes(b"something else")
    admit = Intake.admit

    def refuse_one(
        intake: Intake, envelope: bytes, size: int, known: Callable[[str], None]
    ) -> tuple[str, int]:
        if envelope == refused.outer_dsse:
            raise refusing.certificate_revoked()
        return admit(intake, envelope, size, known)

    monkeypatch.setattr(Intake, "admit", refuse_one)
    report = laptop.queue().run()
    assert [entry.state for entry in report.touched] == ["queued", "refused", "delivered"]
    assert "not what was sealed" in laptop.get(spoilt).last_error
    assert "withdrawn" in laptop.get(refused).reason
    assert laptop.get(spoilt).tries == 1
    assert states(laptop, good) == ["delivered"]


def test_a_bundle_that_the_store_has_not_signed_for_yet_does_not_stop_the_others(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, good = laptop.seal(), laptop.seal()
    receipt = CentralStore.receipt

    def later(store: CentralStore, digest: str, wait: int) -> bytes | None:
        return None if digest == slow.sha256 else receipt(store, digest, wait)

    with monkeypatch.context() as patched:
        patched.setattr(CentralStore, "receipt", later)
        laptop.queue(patience=laptop.impatience.patience(receipt_waits=2)).run()
    assert states(laptop, slow, good) == ["uploaded", "delivered"]
    assert "not signed" in laptop.get(slow).last_error
    laptop.queue().run()
    assert states(laptop, slow) == ["delivered"]
    assert laptop.get(slow).last_error == ""


@pytest.mark.parametrize("lack", [refusing.no_space, refusing.busy])
def test_a_store_without_room_for_a_while_is_waited_for_and_nothing_is_refused(
    laptop: Field, monkeypatch: pytest.MonkeyPatch, lack: Callable[[], IntakeRefusalError]
) -> None:
    entries = [laptop.seal(), laptop.seal()]
    admit = Intake.admit
    asked: list[int] = []

    def full(
        intake: Intake, envelope: bytes, size: int, known: Callable[[str], None]
    ) -> tuple[str, int]:
        asked.append(1)
        if len(asked) in {1, 2, 4}:
            raise lack()
        return admit(intake, envelope, size, known)

    monkeypatch.setattr(Intake, "admit", full)
    laptop.queue().run()
    assert states(laptop, *entries) == ["delivered"] * 2
    assert len(asked) == 5
    assert sum(laptop.impatience.slept) == pytest.approx(0.5 + 1 + 0.5)


def test_an_expired_device_certificate_is_refused_with_the_advice_to_renew(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    examined = Intake._examined
    later = datetime(2126, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(
        Intake, "_examined", lambda intake, envelope, _: examined(intake, envelope, later)
    )
    laptop.queue().run()
    refused = laptop.get(entry)
    assert refused.state == "refused"
    assert "expired on" in refused.reason
    assert "Renew" in refused.reason


def test_a_receipt_that_comes_on_a_stick_meanwhile_ends_the_upload(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(60_000)
    path = laptop.vault.outbox.path(entry.bundle_id)

    def note(progress: QueueProgress) -> None:
        if progress.bundle.sent > 10_000 and laptop.get(entry).state != "delivered":
            with path.open("rb") as file:
                taken = Intake(served[0]).ingest(file, entry.outer_dsse)
            laptop.vault.outbox.set_receipt(entry.bundle_id, taken.receipt)

    report = laptop.queue(progress=note).run()
    assert [each.state for each in report.touched] == ["delivered"]


def test_a_receipt_that_comes_on_a_stick_while_no_store_answers_is_no_failure(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal()
    laptop.point_to("http://127.0.0.1:9")

    def take_in(_: float) -> None:
        if laptop.get(entry).state != "delivered":
            with laptop.vault.outbox.path(entry.bundle_id).open("rb") as file:
                taken = Intake(served[0]).ingest(file, entry.outer_dsse)
            laptop.vault.outbox.set_receipt(entry.bundle_id, taken.receipt)

    report = laptop.queue(patience=Patience(attempts_unreached=2, sleep=take_in)).run()
    assert [each.state for each in report.touched] == ["delivered"]


# --- progress


def test_progress_tells_bytes_rate_and_time_of_the_bundle_and_of_the_queue(
    laptop: Field, small_chunks: None
) -> None:
    entries = [laptop.seal(30_000), laptop.seal(20_000)]
    told: list[QueueProgress] = []
    seconds = iter(range(10_000))
    patience = laptop.impatience.patience(clock=lambda: float(next(seconds)))
    laptop.queue(progress=told.append, patience=patience).run()
    whole = sum(entry.size for entry in entries)
    assert {progress.size for progress in told} == {whole}
    sent = [progress.sent for progress in told]
    assert sent == sorted(sent)
    assert (sent[0], sent[-1]) == (0, whole)
    assert (told[0].done, told[-1].done, told[-1].bundles) == (0, 2, 2)
    middle = next(p for p in told if p.bundle.sent > 8_000)
    assert middle.rate > 0
    assert middle.bundle.rate > 0
    assert middle.seconds_left == pytest.approx((whole - middle.sent) / middle.rate)
    left = (middle.bundle.size - middle.bundle.sent) / middle.bundle.rate
    assert middle.bundle.seconds_left == pytest.approx(left)


def test_bytes_of_before_are_no_speed_of_now(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(50_000)
    stop = [False]

    def some(progress: QueueProgress) -> None:
        stop[0] = progress.bundle.sent > 30_000

    assert laptop.queue(progress=some, cancelled=lambda: stop[0]).run().stopped == STOPPED
    told: list[QueueProgress] = []
    laptop.queue(progress=told.append).run()
    assert told[0].sent > 30_000
    assert told[0].rate == 0.0
    assert laptop.get(entry).state == "delivered"


# --- hours and connections


@pytest.mark.parametrize(
    ("hours", "hour", "may"),
    [
        ("18:00-06:00", 23, True),
        ("18:00-06:00", 5, True),
        ("18:00-06:00", 6, False),
        ("18:00-06:00", 12, False),
        ("08:00-12:00", 8, True),
        ("08:00-12:00", 12, False),
        ("00:00-00:00", 12, True),
    ],
)
def test_bundles_go_only_at_the_times_of_day_that_were_set(
    laptop: Field, hours: str, hour: int, may: bool
) -> None:
    entry = laptop.seal()
    laptop.vault.delivery.settings = DeliverySettings(hours=(DailyHours.parse(hours),))
    laptop.reopen()
    report = laptop.queue(conditions=Conditions(local_time=at(hour))).run()
    assert states(laptop, entry) == ["delivered" if may else "sealed"]
    assert report.stopped == (
        "" if may else f"It is {hour:02}:00; bundles are delivered at {hours}."
    )


def test_the_end_of_the_hours_stops_an_upload_in_its_middle(
    laptop: Field, small_chunks: None
) -> None:
    entry = laptop.seal(60_000)
    laptop.vault.delivery.settings = DeliverySettings(hours=(DailyHours.parse("18:00-06:00"),))
    hour = [5]

    def note(progress: QueueProgress) -> None:
        if progress.bundle.sent > 20_000:
            hour[0] = 6

    conditions = Conditions(local_time=lambda: datetime(2026, 11, 23, hour[0], tzinfo=UTC))
    report = laptop.queue(conditions=conditions, progress=note).run()
    assert "bundles are delivered at" in report.stopped
    assert 20_000 < laptop.get(entry).offset < entry.size
    assert laptop.get(entry).tries == 0


@pytest.mark.parametrize(
    ("metered", "settings", "may"),
    [
        (True, DeliverySettings(), False),
        (False, DeliverySettings(), True),
        (None, DeliverySettings(), True),
        (None, DeliverySettings(unknown_is_metered=True), False),
        (True, DeliverySettings(on_metered=True), True),
        (None, DeliverySettings(on_metered=True, unknown_is_metered=True), True),
    ],
)
def test_a_connection_that_is_paid_by_volume_is_used_as_the_settings_say(
    laptop: Field, metered: bool | None, settings: DeliverySettings, may: bool
) -> None:
    entry = laptop.seal()
    laptop.vault.delivery.settings = settings
    report = laptop.queue(conditions=Conditions(metered=lambda: metered)).run()
    assert states(laptop, entry) == ["delivered" if may else "sealed"]
    assert ("paid by volume" in report.stopped) is not may


def test_an_urgent_bundle_asks_neither_for_the_hour_nor_for_the_connection(laptop: Field) -> None:
    plain = laptop.seal()
    laptop.raise_alert()
    urgent = laptop.seal()
    hours = (DailyHours.parse("18:00-06:00"),)
    laptop.vault.delivery.settings = DeliverySettings(hours=hours)
    conditions = Conditions(local_time=at(12), metered=lambda: True)
    report = laptop.queue(conditions=conditions).run()
    assert states(laptop, urgent, plain) == ["delivered", "sealed"]
    assert "bundles are delivered at" in report.stopped
    another = laptop.seal()
    laptop.vault.delivery.settings = DeliverySettings(hours=hours, urgent_at_once=False)
    laptop.queue(conditions=conditions).run()
    assert states(laptop, another) == ["sealed"]


def test_a_person_may_deliver_now_whatever_the_settings_say(laptop: Field) -> None:
    entry = laptop.seal()
    laptop.vault.delivery.settings = DeliverySettings(hours=(DailyHours.parse("18:00-06:00"),))
    conditions = Conditions(local_time=at(12), metered=lambda: True, ignored=True)
    laptop.queue(conditions=conditions).run()
    assert states(laptop, entry) == ["delivered"]


def test_the_system_is_asked_about_the_connection_seldom(laptop: Field, small_chunks: None) -> None:
    laptop.seal(100_000)
    asked: list[int] = []

    def metered() -> bool:
        asked.append(1)
        return False

    laptop.queue(conditions=Conditions(metered=metered)).run()
    assert 1 <= len(asked) <= 3


@pytest.mark.parametrize(
    "text", ["", "18", "18:00", "24:00-25:00", "18:60-19:00", "x" * 99, "\uff118:00-19:00"]
)
def test_hours_that_are_none_are_said_clearly(text: str) -> None:
    with pytest.raises(DeliveryError, match="no time of day"):
        DailyHours.parse(text)


@pytest.mark.parametrize(
    "settings",
    [
        DeliverySettings(bytes_per_second=1),
        DeliverySettings(bytes_per_second=-5),
        DeliverySettings(bytes_per_second=10**12),
        DeliverySettings(hours=(DailyHours.parse("1:00-2:00"),) * 13),
    ],
)
def test_settings_that_cannot_be_kept_to_are_refused_and_those_before_stay(
    laptop: Field, settings: DeliverySettings
) -> None:
    before = DeliverySettings(bytes_per_second=5000, hours=(DailyHours.parse("7:30-8:00"),))
    laptop.vault.delivery.settings = before
    with pytest.raises(DeliveryError):
        laptop.vault.delivery.settings = settings
    assert laptop.vault.delivery.settings == before


def test_without_settings_everything_goes_at_once_but_not_over_metered_connections(
    laptop: Field,
) -> None:
    assert laptop.vault.delivery.settings == DeliverySettings(0, (), False, False, True)
    assert not laptop.vault.delivery.paused
