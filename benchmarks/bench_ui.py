"""The window beside its goals and beside bare Qt: starting, opening forms, keys, memory.

Each figure is measured in processes of their own, offscreen, ours and the floor by turns. A row
against a goal is what was measured divided by what it may be; one against a floor says what our own
part costs on top of Qt.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from auditor_app.vault import Argon2Cost, Vault
from benchmarks import starting

_PAGE: Final = 0.300
_WHOLE: Final = 1.000
_KEY: Final = 0.016
_MEMORY: Final = 350 * 2**20
_PASSPHRASE: Final = "only for this measurement"  # noqa: S105 - of nothing else


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (less is better) and detail of each figure."""
    with tempfile.TemporaryDirectory(prefix="bench-ui-", dir=Path.cwd()) as scratch:
        folder = Path(scratch)
        vault, _ = Vault.create(folder / "vault", _PASSPHRASE, cost=Argon2Cost(64 * 1024, 1, 1))
        vault.close()
        return [
            *starting.figures(folder),
            *_opening(folder),
            *_keys(folder),
            _memory(folder),
            *_large(folder),
        ]


def _opening(folder: Path) -> list[tuple[str, float, str]]:
    rows = []
    for what, name, goal in (
        ("page300", "300 questions on one page", _PAGE),
        ("whole3000", "3,000 questions on one sheet", _WHOLE),
    ):
        found = _measured(what, folder)
        ours, first, floor = found["ours"], found["first"], found["floor"]
        told = f"{_ms(ours)} ms, {_ms(first)} for the first, of {_ms(goal)}"
        rows.append((f"opening {name} / goal", ours / goal, told))
        beside = f"{_ms(ours)} against {_ms(floor)} ms for as many labels and line edits"
        rows.append((f"opening {name} / bare Qt", ours / floor, beside))
    return rows


def _keys(folder: Path) -> list[tuple[str, float, str]]:
    found = _measured("keys", folder)
    ours, floor, click = found["ours"], found["floor"], found["click"]
    told = f"{ours * 1000:.1f} of 16 ms, {found['followed']} calculations shown with each key"
    return [
        ("key to paint, 95th percentile / goal", ours / _KEY, told),
        (
            "key to paint, 95th percentile / bare line edit",
            ours / floor,
            f"{ours * 1000:.1f} against {floor * 1000:.1f} ms without any answer",
        ),
        ("click on a choice to paint / goal", click / _KEY, f"{click * 1000:.1f} of 16 ms"),
    ]


def _memory(folder: Path) -> tuple[str, float, str]:
    found = _measured("memory", folder)
    detail = (
        f"{found['bytes'] / 2**20:.0f} MiB at most, 3,000 questions on one sheet scrolled through"
        f" ({found['screens']} screens)"
    )
    return "memory with a large form open / 350 MiB", found["bytes"] / _MEMORY, detail


def _large(folder: Path) -> list[tuple[str, float, str]]:
    script = [sys.executable, "-m", "benchmarks.large_audit"]
    _run([*script, "make", str(folder)])
    found = json.loads(_run([*script, "walk", str(folder)]).splitlines()[-1])
    steps = ", ".join(f"{what} {_mib(size)}" for what, size in found["resident"].items())
    told = (
        f"{_mib(found['with_photo'])} MiB at most from unlocking on, {_mib(found['peak'])} before a"
        f" photo of 12 megapixels is shown large; resident in MiB: {steps}"
    )
    slot = json.loads((folder / "large" / "vault.json").read_text("utf-8"))["slots"][0]
    cost = f"{slot['memory_kib'] // 1024} of them what Argon2id takes for half a second"
    first, again = found["seconds"]["board opened"], found["seconds"]["board opened again"]
    return [
        (
            "memory with a large audit open / 350 MiB",
            max(found["peak"], found["with_photo"]) / _MEMORY,
            told,
        ),
        (
            "memory while a vault is unlocked / 350 MiB",
            found["unlocking"] / _MEMORY,
            f"{_mib(found['unlocking'])} MiB at most, {cost}",
        ),
        (
            "opening the board of 400 records again / its first opening",
            again / first,
            f"{again:.2f} s against {first:.1f} s, in which each record is read once",
        ),
    ]


def _measured(what: str, folder: Path) -> dict[str, Any]:
    text = _run([sys.executable, "-m", "benchmarks.form_opening", what, str(folder)])
    found: dict[str, Any] = json.loads(text.splitlines()[-1])
    return found


def _run(command: list[str]) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def _mib(size: int) -> str:
    return f"{size / 2**20:.0f}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f}"
