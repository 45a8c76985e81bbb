"""The fuzzing program: a short round in every run of the tests, a long one in `make soak`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from xforms_fuzz import Target, run_target, targets

SECONDS = int(os.environ.get("AUDITOR_FUZZ_SECONDS", "600"))
TARGETS = {target.name: target for target in targets()}


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_that_nobody_would_write_breaks_the_engine(name: str) -> None:
    target: Target = TARGETS[name]
    run_target(target, seconds=0, first_seed=20261123, batches=1, batch=40)
    assert target.number >= 10
    assert target.finds == {}


@pytest.mark.soak
def test_ten_minutes_of_nonsense_break_nothing() -> None:
    program = Path(__file__).with_name("xforms_fuzz.py")
    ended = subprocess.run(
        [sys.executable, str(program), "--seconds", str(SECONDS)],
        env=os.environ | {"PYTHONPATH": str(program.parents[2])},
        capture_output=True,
        text=True,
        timeout=SECONDS * 4 + 600,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
