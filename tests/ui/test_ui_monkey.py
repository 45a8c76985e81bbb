"""A monkey at the window: nothing it does may end in a fault, or lose what it entered.

`make soak` lets it play for ten minutes, with another seed every time; `MONKEY_SEED` and
`MONKEY_SECONDS` set both. What it did before a fault lies in `build/monkey`, made as short as could
be done in a while; `MONKEY_STEPS` names such a file, to do it again.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from monkey import Monkey, Step, keep, kept, menus_closed, shrink, steps
from monkey_cage import Faults, listening, lock_in
from monkey_shadow import Shadow
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid
from watchdog import watched

from auditor_app.ui.redressing import Dress, wardrobe
from auditor_app.ui.speaking import speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QApplication

BUILD = Path(__file__).parents[2] / "build" / "monkey"
SHRINKING = 300.0
"""Seconds for which a shorter way to a fault is looked for."""


@pytest.fixture
def play(
    qapp: QApplication,
    furnished_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[Iterable[Step]], Monkey]]:
    """Lets a monkey do some steps, up to the first fault, on a vault of its own each time."""
    monkeypatch.setenv("HOME", str(tmp_path))
    belongings = lock_in(monkeypatch, tmp_path / "outside")
    playing = 0

    def run(wanted: Iterable[Step]) -> Monkey:
        nonlocal playing
        playing += 1
        folder = shutil.copytree(furnished_vault, tmp_path / f"played {playing}" / "vault")
        belongings.vault = folder
        settings = QSettings(str(folder.parent / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("look/language", "en")
        faults = Faults()
        with listening(faults):
            monkey = Monkey(folder, settings, faults, Shadow(folder, faults), belongings.photo)
            try:
                for step in wanted:
                    monkey.do(step)
                    if faults.found:
                        break
                monkey.end()
            except Exception as error:  # noqa: BLE001 - a fault like any other, to be made short
                faults.note_error(error, "in the monkey")
                # The next one would find its window there, and its threads.
                if isValid(monkey.window):
                    monkey._close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return monkey

    yield run
    speak(qapp, "en")
    wardrobe().put_on(Dress("light"))


def told(monkey: Monkey) -> str:
    """What went wrong, and what led there."""
    return "\n".join([*monkey.faults.found, "After:", *monkey.log])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_monkey_finds_no_fault_and_loses_nothing(
    play: Callable[[Iterable[Step]], Monkey], seed: int
) -> None:
    into_a_record = Step("place", 0.2, 0.1, 0.5, settles=True)
    monkey = play([into_a_record, *islice(steps(seed), 100)])
    assert monkey.faults.found == [], told(monkey)
    assert monkey.shadow.compared > 0
    assert len(monkey.visited) > 3


def test_no_menu_keeps_the_monkey_from_its_next_step(qapp: QApplication) -> None:
    menu = QMenu()
    menu.addAction("January")
    late: list[bool] = []

    def too_late() -> None:
        late.append(menu.close())

    QTimer.singleShot(20_000, menu, too_late)
    with menus_closed():
        assert menu.exec() is None
    assert late == []


def _for(seconds: float, wanted: Iterable[Step]) -> Iterator[Step]:
    end = time.monotonic() + seconds
    for step in wanted:
        if time.monotonic() > end:
            return
        yield step


@pytest.mark.soak
def test_a_monkey_finds_no_fault_in_ten_minutes(
    play: Callable[[Iterable[Step]], Monkey],
    qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seed = int(os.environ.get("MONKEY_SEED") or random.SystemRandom().randrange(1_000_000))
    seconds = float(os.environ.get("MONKEY_SECONDS") or 600)
    again = os.environ.get("MONKEY_STEPS")
    wanted = kept(Path(again)) if again else _for(seconds, steps(seed))

    def say(*lines: str) -> None:
        with capsys.disabled():
            sys.stdout.write("\n".join(["", *lines, ""]))
            sys.stdout.flush()

    say(f"The monkey's seed: {seed} (MONKEY_SEED={seed} repeats it)")
    application = watched(qapp)
    application.watch()
    monkey = play(keep(BUILD / f"{seed}-all.jsonl", wanted))
    application.watching = False
    late = sorted({str(call) for call in application.long_calls})
    say(
        f"{len(monkey.done)} steps, {monkey.locks} locks, {monkey.shadow.compared} values"
        f" compared, on {len(monkey.visited)} pages: {' '.join(sorted(monkey.visited))}",
        "Calls over 50 ms:",
        *late,
    )
    if monkey.faults.found:
        words = told(monkey)
        say(words)
        short = shrink(monkey.done, lambda some: bool(play(some).faults.found), SHRINKING)
        list(keep(BUILD / f"{seed}.jsonl", short))
        shown = "\n".join(map(str, short[:60]))
        pytest.fail(f"seed {seed}\n{words}\nShorter, in {BUILD / f'{seed}.jsonl'}:\n{shown}")
