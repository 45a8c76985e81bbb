"""`auditor outbox`: what it says and its exit statuses."""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from fieldwork import PASSPHRASE

from auditor_app.central.intake import Intake
from auditor_app.cli import connection
from auditor_app.cli.auditor import main
from auditor_app.errors import UnreachableError
from auditor_app.sync import RenewalOutcome, StampOutcome
from auditor_app.sync.tus import CentralStore
from auditor_app.vault import DailyHours, DeliverySettings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result
    from fieldwork import Field

    from auditor_app.sync.tus import Place
    from auditor_app.vault import OutboxEntry, Vault


@pytest.fixture
def outbox(laptop: Field, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs a command on the laptop's vault, which is closed for it and opened again."""
    monkeypatch.setenv("AUDITOR_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("auditor_app.cli.outbox.is_metered", lambda: None)

    def run(command: str, *arguments: object) -> Result:
        laptop.vault.close()
        words = ["outbox", command, str(laptop.vault.folder), *map(str, arguments)]
        done = CliRunner().invoke(main, words)
        laptop.reopen()
        return done

    return run


def states(laptop: Field, *entries: OutboxEntry) -> list[str]:
    return [laptop.get(entry).state for entry in entries]


def test_what_waits_is_delivered_and_listed(laptop: Field, outbox: Callable[..., Result]) -> None:
    plain = laptop.seal()
    laptop.raise_alert()
    urgent = laptop.seal()
    before = outbox("list")
    assert before.exit_code == 0
    assert f"{plain.bundle_id}  sealed\n" in before.output
    assert f"{urgent.bundle_id}  sealed  urgent (zero-tolerance alert)\n" in before.output
    done = outbox("deliver")
    assert (done.exit_code, done.output) == (
        *(0,),
        "Bundle 2 is delivered.\nBundle 1 is delivered.\n",
    )
    assert states(laptop, plain, urgent) == ["delivered"] * 2
    again = outbox("deliver")
    assert (again.exit_code, again.output) == (0, "Nothing waits for delivery.\n")


def test_the_certificate_is_renewed_before_delivering_and_a_failure_stops_nothing(
    laptop: Field, outbox: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter(
        (
            RenewalOutcome(due=True, renewed=True),
            RenewalOutcome(due=True, renewed=False, problem=UnreachableError("Gone.", "Wait.")),
        )
    )
    monkeypatch.setattr("auditor_app.cli.outbox.renew_if_due", lambda vault: next(told))
    for said in ("This laptop's certificate was renewed.", "was not renewed: Gone."):
        laptop.seal()
        done = outbox("deliver")
        assert done.exit_code == 0
        assert said in done.output
        assert "is delivered" in done.output
    assert "renewed" not in outbox("deliver").output, "nothing waits: nobody is asked"


def test_an_empty_outbox_is_said(outbox: Callable[..., Result]) -> None:
    done = outbox("list")
    assert (done.exit_code, done.output) == (0, "The outbox is empty.\n")


def test_a_store_that_is_not_there_is_status_1_with_one_sentence(
    laptop: Field, outbox: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    laptop.point_to("http://127.0.0.1:9")
    done = outbox("deliver")
    assert done.exit_code == 1
    assert "cannot be reached" in done.output
    assert "Traceback" not in done.output
    assert "cannot be reached" in outbox("list").output
    assert states(laptop, entry) == ["queued"]


def test_what_arrived_before_the_store_was_gone_is_said_too(
    laptop: Field, outbox: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = laptop.seal(), laptop.seal()
    create = CentralStore.create

    def gone(store: CentralStore, envelope: bytes, size: int) -> Place:
        if envelope == two.outer_dsse:
            raise UnreachableError("The central store is gone.", "Try later.")
        return create(store, envelope, size)

    monkeypatch.setattr(CentralStore, "create", gone)
    done = outbox("deliver")
    assert done.exit_code == 1
    assert "Bundle 1 is delivered." in done.output
    assert "The central store is gone." in done.output
    assert states(laptop, one, two) == ["delivered", "queued"]


def test_a_refused_bundle_is_status_1_with_the_stores_reason(
    laptop: Field, outbox: Callable[..., Result]
) -> None:
    bad, good = laptop.seal(), laptop.seal()
    laptop.vault._store.execute("UPDATE outbox SET outer_dsse = ? WHERE sequence = 1", (b"{}",))
    done = outbox("deliver")
    assert done.exit_code == 1
    assert "Bundle 1 is refused." in done.output
    assert "Bundle 2 is delivered." in done.output
    named = outbox("deliver", "1")
    assert named.exit_code == 1
    assert "Bundle 1 was refused" in named.output
    assert states(laptop, bad, good) == ["refused", "delivered"]


def test_a_named_bundle_that_fails_by_itself_does_not_stop_the_next(
    laptop: Field, outbox: Callable[..., Result]
) -> None:
    bad, good = laptop.seal(), laptop.seal()
    laptop.vault.outbox.path(bad.bundle_id).unlink()
    done = outbox("deliver", "1", "2")
    assert done.exit_code == 1
    assert "Bundle 1 was not delivered" in done.output
    assert "Bundle 2 is delivered." in done.output
    assert states(laptop, bad, good) == ["queued", "delivered"]


def test_pausing_and_resuming_hold_from_one_command_to_the_next(
    laptop: Field, outbox: Callable[..., Result]
) -> None:
    one, two = laptop.seal(), laptop.seal()
    assert outbox("pause", 1).output == "Bundle 1 is paused.\n"
    assert outbox("pause").output == "The queue is paused.\n"
    stopped = outbox("deliver")
    assert (stopped.exit_code, stopped.output) == (1, "The queue is paused.\n")
    assert "sealed, paused" in outbox("list").output
    assert outbox("resume").exit_code == 0
    assert outbox("deliver").exit_code == 0
    assert states(laptop, one, two) == ["sealed", "delivered"]
    assert outbox("resume", one.bundle_id).output == "Bundle 1 waits for delivery.\n"
    assert outbox("deliver").exit_code == 0
    assert states(laptop, one) == ["delivered"]


def test_cancelling_takes_named_bundles_or_all(
    laptop: Field, outbox: Callable[..., Result]
) -> None:
    one, two, three = laptop.seal(), laptop.seal(), laptop.seal()
    laptop.vault.outbox.set_state(three.bundle_id, "uploaded")
    assert outbox("cancel", 1).output == "Bundle 1 is cancelled.\n"
    done = outbox("cancel", "--all")
    assert done.exit_code == 1
    assert "Bundle 2 is cancelled." in done.output
    assert "Bundle 3: The central store has the whole bundle" in done.output
    assert [laptop.get(e).held for e in (one, two, three)] == ["cancelled", "cancelled", ""]


def test_settings_are_shown_changed_and_kept(laptop: Field, outbox: Callable[..., Result]) -> None:
    shown = outbox("settings")
    assert shown.exit_code == 0
    assert shown.output.splitlines() == [
        "Limit:       none",
        "Hours:       at any time",
        "Metered:     wait",
        "Cannot tell: counts as free",
        "Urgent:      at once",
    ]
    changed = outbox(
        *("settings", "--limit", "1.5M", "--hours", "18:00-06:00", "--hours", "12:00-13:00"),
        *("--on-metered", "--unknown-is-metered", "--urgent-as-others"),
    )
    assert "Hours:       18:00-06:00, 12:00-13:00" in changed.output
    hours = (DailyHours.parse("18:00-06:00"), DailyHours.parse("12:00-13:00"))
    assert laptop.vault.delivery.settings == DeliverySettings(1_500_000, hours, True, True, False)
    outbox("settings", "--any-time", "--limit", "0", "--not-on-metered")
    assert laptop.vault.delivery.settings == DeliverySettings(0, (), False, True, False)


def test_hours_hold_and_now_goes_past_them(
    laptop: Field, outbox: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    asked: list[Vault] = []

    def stamped(vault: Vault) -> StampOutcome:
        asked.append(vault)
        return StampOutcome()

    monkeypatch.setattr("auditor_app.cli.outbox.stamp_reports", stamped)
    # The other half of the day: the test may run at any time.
    hour = (datetime.now().astimezone().hour + 12) % 24
    window = f"{hour:02}:00-{hour:02}:30"
    assert outbox("settings", "--hours", window).exit_code == 0
    waits = outbox("deliver")
    assert waits.exit_code == 1
    assert f"bundles are delivered at {window}" in waits.output
    assert states(laptop, entry) == ["sealed"]
    assert asked == []  # no time-stamp authority either
    assert outbox("deliver", "--now").exit_code == 0
    assert states(laptop, entry) == ["delivered"]
    assert len(asked) == 1


def test_a_stick_goes_there_and_its_receipts_come_back(
    laptop: Field, outbox: Callable[..., Result], tmp_path: Path
) -> None:
    one, two = laptop.seal(), laptop.seal()
    stick = tmp_path / "stick"
    stick.mkdir()
    done = outbox("copy", stick)
    assert done.exit_code == 0
    assert len(list(stick.glob("*.bundle.age"))) == len(list(stick.glob("*.dsse.json"))) == 2
    for bundle in stick.glob("*.bundle.age"):
        name = bundle.name.removesuffix(".bundle.age")
        with bundle.open("rb") as file:
            signature = (stick / f"{name}.bundle.dsse.json").read_bytes()
            taken = Intake(laptop.organisation).ingest(file, signature)
        (stick / f"{name}.receipt.json").write_bytes(taken.receipt)
    single = next(stick.glob(f"*{one.bundle_id}.receipt.json"))
    assert outbox("receipts", single).output == "Bundle 1 is delivered.\n"
    assert outbox("receipts", stick).exit_code == 0
    assert states(laptop, one, two) == ["delivered"] * 2
    (stick / "x.receipt.json").write_bytes(b"none")
    bad = outbox("receipts", stick)
    assert bad.exit_code == 1
    assert "x.receipt.json: " in bad.output
    assert "Traceback" not in bad.output


def test_a_full_stick_is_status_1(
    laptop: Field, outbox: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.seal()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1}))
    done = outbox("copy", tmp_path)
    assert done.exit_code == 1
    assert "has 1 bytes free" in done.output


@pytest.mark.parametrize(
    "words",
    [
        ("deliver", "7"),
        ("pause", "no-such"),
        ("cancel",),
        ("cancel", "1", "--all"),
        ("settings", "--limit", "fast"),
        ("settings", "--hours", "1:00-2:00", "--any-time"),
        ("copy", "/no/such/folder"),
        ("receipts", "/no/such/file"),
        ("dance",),
    ],
    ids=" ".join,
)
def test_wrong_use_is_status_2(
    laptop: Field, outbox: Callable[..., Result], words: tuple[str, ...]
) -> None:
    laptop.seal()
    done = outbox(*words)
    assert done.exit_code == 2
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    "words", [("settings", "--limit", "12"), ("settings", "--hours", "25:00-26:00")], ids=" ".join
)
def test_a_setting_that_cannot_be_kept_to_is_status_1_and_changes_nothing(
    laptop: Field, outbox: Callable[..., Result], words: tuple[str, ...]
) -> None:
    done = outbox(*words)
    assert done.exit_code == 1
    assert laptop.vault.delivery.settings == DeliverySettings()


def test_a_wrong_passphrase_is_status_1(
    laptop: Field, outbox: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDITOR_PASSPHRASE", "another one")
    done = outbox("list")
    assert done.exit_code == 1
    assert "passphrase" in done.output


@pytest.mark.parametrize(
    ("said", "metered"),
    [("u 1\n", True), ("u 3\n", True), ("u 2\n", False), ("u 4\n", False), ("u 0\n", None)],
)
def test_what_networkmanager_says_of_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, metered: bool | None
) -> None:
    busctl = tmp_path / "busctl"
    busctl.write_text(f"#!/bin/sh\nprintf '{said}'\n")
    busctl.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr("sys.platform", "linux")
    assert connection.is_metered() is metered


def test_without_a_networkmanager_nobody_can_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert connection.is_metered() is None
    (tmp_path / "busctl").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "busctl").chmod(0o755)
    assert connection.is_metered() is None
