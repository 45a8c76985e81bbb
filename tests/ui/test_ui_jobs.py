from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from auditor_app.errors import AuditorError, StorageFullError
from auditor_app.ui.jobs import Job, Lane, UnexpectedError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_runs_on_another_thread_and_its_outcome_arrives_on_this_one(
    qtbot: QtBot, lane: Lane
) -> None:
    seen: dict[str, int] = {}

    def work() -> int:
        return threading.get_ident()

    def done(worker: int) -> None:
        seen.update(worker=worker, receiver=threading.get_ident())

    lane.submit(Job(lane, work, done, pytest.fail))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen["worker"] != threading.get_ident()
    assert seen["receiver"] == threading.get_ident()


def test_jobs_are_done_one_after_the_other_in_their_order(qtbot: QtBot, lane: Lane) -> None:
    order: list[int] = []
    for number in range(50):
        lane.submit(Job(lane, lambda n=number: n, order.append, pytest.fail))
    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))
    assert not lane.busy


def test_an_error_of_the_program_reaches_the_page_with_its_remedy(qtbot: QtBot, lane: Lane) -> None:
    told: list[AuditorError] = []

    def work() -> None:
        raise StorageFullError("The disk is full.", "Free some space.")

    lane.submit(Job(lane, work, pytest.fail, told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], StorageFullError)


def test_an_unexpected_fault_is_said_without_its_words(
    qtbot: QtBot, lane: Lane, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[AuditorError] = []

    def work() -> None:
        raise KeyError("Amina said so")

    lane.submit(Job(lane, work, pytest.fail, told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], UnexpectedError)
    assert "KeyError" in told[0].message
    logged = capsys.readouterr().err
    assert "test_ui_jobs" in logged
    assert "Amina" not in logged + str(told[0])


def test_the_path_of_a_refused_file_stays_unsaid(qtbot: QtBot, lane: Lane) -> None:
    told: list[AuditorError] = []

    def work() -> None:
        raise PermissionError(13, "Permission denied", "/home/amina/secret")

    lane.submit(Job(lane, work, pytest.fail, told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert "Permission denied" in told[0].message
    assert "amina" not in str(told[0])


def test_a_page_that_is_gone_is_not_told_but_the_work_is_done(qtbot: QtBot, lane: Lane) -> None:
    page, gate, worked, after = QObject(), threading.Event(), threading.Event(), []

    def work() -> None:
        assert gate.wait(10)
        worked.set()

    lane.submit(Job(page, work, pytest.fail, pytest.fail))
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    gate.set()
    lane.submit(Job(lane, lambda: None, after.append, pytest.fail))
    qtbot.waitUntil(lambda: bool(after))
    assert worked.is_set()


def test_closing_does_what_waits_and_ends_the_thread() -> None:
    lane, done = Lane("closing"), []
    for number in range(20):
        lane.submit(Job(lane, lambda n=number: n, done.append, pytest.fail))
    lane.close()
    assert done == list(range(20))
    assert not [t for t in threading.enumerate() if t.name.startswith("closing")]


def test_a_lane_that_was_asked_for_nothing_ends_without_a_thread() -> None:
    for end in (Lane.close, Lane.abandon):
        lane = Lane("idle")
        end(lane)
        assert "_executor" not in vars(lane)
