"""Delivery on a stick in the window: onto it, back from it, and what can go wrong in between."""

from __future__ import annotations

import errno
import os
import pathlib
import threading
from typing import TYPE_CHECKING

import pytest
from delivery_walk import Organisation, open_field, outbox, texts

from auditor_app.central.intake import Intake
from auditor_app.sync import stick as sync_stick
from auditor_app.ui import files
from auditor_app.ui.controls import bring_into_view
from auditor_app.ui.delivering import sticks
from auditor_app.ui.delivering.sticks import Stick
from auditor_app.ui.pages.stick import StickPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk


@pytest.fixture
def organisation(tmp_path: Path) -> Iterator[Organisation]:
    made = Organisation.create(tmp_path / "central", "Fair Work")
    yield made
    made.close()


@pytest.fixture
def plugged_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that the system shows."""
    folder = tmp_path / "BLUE"
    folder.mkdir()
    found = (Stick(folder, "BLUE", 8_000_000_000, read_only=False),)
    monkeypatch.setattr(sticks, "sticks_now", lambda: found)
    return folder


@pytest.fixture
def walk(
    open_window: Callable[[Path], Walk], unenrolled_vault: Path, organisation: Organisation
) -> Walk:
    with open_field(unenrolled_vault, organisation, "http://127.0.0.1:9") as field:
        field.seal(200_000)
        field.seal(3000)
    window = open_window(unenrolled_vault)
    window.unlock()
    return window


def at_stick(walk: Walk) -> StickPage:
    page, _ = outbox(walk)
    walk.click(page.sticks)
    found = walk.at(StickPage)
    walk.until(found.again.isEnabled)
    return found


def ingest(organisation: Organisation, folder: Path) -> None:
    """What the centre does with the stick: a receipt beside each bundle."""
    for bundle in folder.glob("*.bundle.age"):
        signature = bundle.with_name(bundle.name.replace(".age", ".dsse.json"))
        with bundle.open("rb") as file:
            receipt = Intake(organisation).ingest(file, signature.read_bytes()).receipt
        name = bundle.name.replace(".bundle.age", ".receipt.json")
        bundle.with_name(name).write_bytes(receipt)


def states(walk: Walk) -> list[str]:
    return [entry.state for entry in walk.window.desk.vault.outbox.list()]


def test_bundles_go_on_a_stick_and_their_receipts_come_back(
    walk: Walk, plugged_in: Path, organisation: Organisation
) -> None:
    page = at_stick(walk)
    assert "BLUE" in page.choices[0].text()
    assert "2 bundles" in page.what.text()
    walk.click(page.copy)
    walk.until(page.done.isVisible)
    walk.until(lambda: "2 bundles are on the stick, whole and checked." in texts(walk))
    walk.until(lambda: "safely" in texts(walk))
    assert len(list(plugged_in.glob("*.bundle.age"))) == 2
    assert not list(plugged_in.glob("*.part"))
    assert states(walk) == ["sealed", "sealed"]
    ingest(organisation, plugged_in)
    bring_into_view(page.take)
    walk.click(page.take)
    walk.until(lambda: "Bundle 2 is delivered." in texts(walk))
    walk.quiet()
    assert states(walk) == ["delivered", "delivered"]


def test_one_bundle_goes_alone(walk: Walk, plugged_in: Path) -> None:
    _, cards = outbox(walk)
    walk.click(cards[1].stick)
    page = walk.at(StickPage)
    walk.until(page.copy.isEnabled)
    assert "Bundle 2" in page.what.text()
    walk.click(page.copy)
    walk.until(page.done.isVisible)
    assert [path.name for path in plugged_in.glob("*.age")] == [
        f"audit-{cards[1].entry.bundle_id}.bundle.age"
    ]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, "The stick is full"), (errno.EIO, "not there any more")],
)
def test_a_stick_that_is_full_or_pulled_out_is_a_sentence_and_can_be_tried_again(
    walk: Walk, plugged_in: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    opened = pathlib.Path.open

    def broken(path: Path, mode: str = "r", *more: object, **other: object) -> object:
        if "BLUE" in path.parts and "x" in mode:
            raise OSError(number, os.strerror(number))
        return opened(path, mode, *more, **other)

    page = at_stick(walk)
    monkeypatch.setattr(pathlib.Path, "open", broken)
    walk.click(page.copy)
    walk.until(page.message.isVisible)
    assert sentence in page.message.words.text()
    assert not page.done.isVisible()
    assert list(plugged_in.iterdir()) == []
    monkeypatch.setattr(pathlib.Path, "open", opened)
    walk.click(page.copy)
    walk.until(page.done.isVisible)
    assert not page.message.isVisible()


def test_copying_can_be_stopped_and_leaves_nothing_that_looks_whole(
    walk: Walk, plugged_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_stick(walk)
    monkeypatch.setattr(sync_stick, "_PART", 1000)
    copied = sticks.copy_to_stick

    def stopping(*given: object, **named: object) -> object:
        walk.window.desk.sticks.cancel()
        return copied(*given, **named)

    monkeypatch.setattr(sticks, "copy_to_stick", stopping)
    walk.click(page.copy)
    walk.until(page.message.isVisible)
    assert "broken off" in page.message.words.text()
    assert list(plugged_in.iterdir()) == []


def test_locking_while_a_stick_is_written_stops_it_and_keeps_the_bundles(
    walk: Walk, plugged_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_stick(walk)
    monkeypatch.setattr(sync_stick, "_PART", 1000)
    copied = sticks.copy_to_stick

    def locked_meanwhile(*given: object, **named: object) -> object:
        told, stop = named["progress"], walk.window.desk.sticks._cancelled
        named["progress"] = lambda done, size: (told(done, size), stop.wait(20))
        return copied(*given, **named)

    monkeypatch.setattr(sticks, "copy_to_stick", locked_meanwhile)
    walk.click(page.copy)
    walk.until(page.stop.isVisible)
    walk.lock()
    walk.until(lambda: "broken off" in walk.window.banner.message.text())
    assert list(plugged_in.iterdir()) == []
    walk.unlock()
    assert states(walk) == ["sealed", "sealed"]


def test_whoever_walks_away_is_told_that_the_stick_can_be_taken_out(
    walk: Walk, plugged_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_stick(walk)
    go_on = threading.Event()
    copied = sticks.copy_to_stick

    def waiting(*given: object, **named: object) -> object:
        assert go_on.wait(20)
        return copied(*given, **named)

    monkeypatch.setattr(sticks, "copy_to_stick", waiting)
    walk.click(page.copy)
    walk.click(walk.window.rail.audits)
    go_on.set()
    walk.until(lambda: "take it out safely" in walk.window.banner.message.text())
    assert len(list(plugged_in.glob("*.bundle.age"))) == 2


def test_without_a_stick_it_says_so_and_takes_a_folder(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sticks, "sticks_now", tuple)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.setattr(files, "choose_folder", lambda *_: folder)
    page = at_stick(walk)
    walk.until(lambda: "No stick is plugged in." in texts(walk))
    assert not page.copy.isEnabled()
    walk.click(page.other)
    walk.click(page.copy)
    walk.until(page.done.isVisible)
    assert len(list(folder.glob("*.age"))) == 2


def test_a_receipt_of_another_vault_is_named_and_the_good_ones_are_taken(
    walk: Walk, plugged_in: Path, organisation: Organisation
) -> None:
    page = at_stick(walk)
    walk.click(page.copy)
    walk.until(page.done.isVisible)
    ingest(organisation, plugged_in)
    (plugged_in / "audit-0.receipt.json").write_text("{}")
    bring_into_view(page.take)
    walk.click(page.take)
    walk.until(lambda: "Bundle 2 is delivered." in texts(walk))
    walk.until(lambda: "audit-0.receipt.json:" in texts(walk))
    walk.quiet()
    assert states(walk) == ["delivered", "delivered"]


def test_a_folder_without_receipts_says_what_receipts_are_called(
    walk: Walk, plugged_in: Path
) -> None:
    page = at_stick(walk)
    bring_into_view(page.take)
    walk.click(page.take)
    walk.until(lambda: "*.receipt.json" in texts(walk))


def test_the_systems_own_disk_is_no_stick() -> None:
    """On a machine without removable volumes there is none; the root never is one."""
    assert all(str(stick.folder) != "/" for stick in sticks.sticks_now())


def test_a_stick_that_cannot_be_written_is_not_chosen_for_one(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (Stick(tmp_path, "RED", 0, read_only=True),)
    monkeypatch.setattr(sticks, "sticks_now", lambda: found)
    page = at_stick(walk)
    walk.until(lambda: len(page.choices) == 1)
    assert page.folder() is None
