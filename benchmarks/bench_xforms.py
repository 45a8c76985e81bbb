"""The form engine beside the reference engines: the same forms, the same steps, one run.

JavaRosa (ODK Collect's engine) and ODK Web Forms are timed by the programs in `shared/peers`,
which lie beside the checkout. Each engine runs several times, in turn; the median of each step
counts. Steps of JavaRosa and of this engine are those of a second pass, when all has warmed up.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.engine_timing import CASES

ROOT: Final = Path(__file__).resolve().parents[1]
PEERS: Final = ROOT.parent / "shared" / "peers" / "xforms"
WORK: Final = ROOT / "build" / "peers"
ROUNDS: Final = 3
SLOW: Final = 5.0
"""Milliseconds from which a step of JavaRosa is long enough for its ratio to be steady."""
MEMORY: Final = 300.0
"""MiB that a form of 50,000 choices may take."""

LONG_REPEAT: Final = {"answer": "answer_all", "add": "add_all"}
"""Steps of a thousand instances, each with the step of fewer that does the same to all of them."""

Key = tuple[str, str]


class Step(NamedTuple):
    """One step of one form, milliseconds of each engine; None where a peer does not time it."""

    case: str
    metric: str
    ours: float
    javarosa: float | None
    web_forms: float | None


_steps: list[Step] = []


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / peer; less is better) and detail of each figure."""
    if not PEERS.is_dir():
        print(f"the reference engines are not there: {PEERS}", file=sys.stderr)
        return []
    engines: dict[str, dict[Key, list[float]]] = defaultdict(lambda: defaultdict(list))
    for number in range(1, ROUNDS + 1):
        print(f"  form engines, round {number} of {ROUNDS} …", file=sys.stderr)
        for engine, key, milliseconds in (*_peers(), *_ours()):
            engines[engine][key].append(milliseconds)
    medians = {
        engine: {key: statistics.median(times) for key, times in steps.items()}
        for engine, steps in engines.items()
    }
    _steps[:] = _compared(medians)
    javarosa = {step: step.javarosa for step in _steps if step.javarosa is not None}
    web_forms = {step: step.web_forms for step in _steps if step.web_forms is not None}
    return [
        *_against("JavaRosa, warm", javarosa),
        *_against("ODK Web Forms", web_forms),
        *_long_repeats(medians["ours"]),
        _memory(),
    ]


def details() -> str:
    """The table of every step, after `run`."""
    if not _steps:
        return ""
    lines = [
        "### Form engines, step by step",
        "",
        "Milliseconds; x says how many times faster this engine is than the peer left of it.",
        "",
        "| form | step | ours | JavaRosa, warm | x | Web Forms | x |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for step in _steps:
        cells = [step.case, step.metric, _ms(step.ours)]
        for peer in (step.javarosa, step.web_forms):
            cells += ["", ""] if peer is None else [_ms(peer), f"{peer / step.ours:.1f}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _ms(value: float) -> str:
    return f"{value:.4f}" if value < 0.01 else f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _peers() -> list[tuple[str, Key, float]]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(PEERS / "run_peers.py"), str(WORK)]
    printed = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found = []
    for line in printed.stdout.decode().splitlines():
        step = json.loads(line)
        if "missing" in step:
            print(f"  {step['engine']} needs {step['missing']}", file=sys.stderr)
        elif step["pass"] == "warm":  # noqa: S105 - a pass over the forms
            found.append((step["engine"], (step["case"], step["metric"]), step["ms"]))
    return found


def _ours() -> list[tuple[str, Key, float]]:
    steps = [json.loads(line) for case in (*CASES, "long_repeat") for line in _timing(case)]
    return [("ours", (step["case"], step["metric"]), step["ms"]) for step in steps]


def _timing(case: str) -> list[str]:
    command = [sys.executable, "-m", "benchmarks.engine_timing", str(WORK / "forms"), case]
    printed = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    return printed.decode().splitlines()


def _compared(medians: dict[str, dict[Key, float]]) -> list[Step]:
    javarosa, web_forms = medians.get("javarosa", {}), medians.get("web-forms", {})
    steps = []
    for (case, metric), ours in medians["ours"].items():
        # JavaRosa loads one form for both sizes of a repeat.
        form = case.rpartition("_")[0] if metric == "load" and "_" in case else case
        peer = javarosa.get((form, metric))
        other = web_forms.get((case, metric))
        if peer is not None or other is not None:
            steps.append(Step(case, metric, ours, peer, other))
    return steps


def _against(name: str, times: dict[Step, float]) -> list[tuple[str, float, str]]:
    """The mean and the worst ratio to a peer, given its milliseconds for each step."""
    if not times:
        return []
    ratios = {step: step.ours / theirs for step, theirs in times.items()}
    mean = math.exp(statistics.fmean(math.log(ratio) for ratio in ratios.values()))
    worst = max((step for step in times if times[step] > SLOW), key=lambda step: ratios[step])
    slower = ", ".join(f"{step.case} {step.metric}" for step in times if ratios[step] >= 1)
    return [
        (
            f"form engine / {name}, geometric mean",
            mean,
            f"{1 / mean:.1f} times faster over {len(times)} steps; slower in {slower or 'none'}",
        ),
        (
            f"form engine / {name}, least lead in steps over {SLOW:.0f} ms",
            ratios[worst],
            f"{worst.case} {worst.metric}: {1 / ratios[worst]:.1f} times faster",
        ),
    ]


def _long_repeats(ours: dict[Key, float]) -> list[tuple[str, float, str]]:
    rows = []
    for (case, metric), milliseconds in ours.items():
        if metric in LONG_REPEAT:
            whole, size = LONG_REPEAT[metric], 200
            short = ours[f"{case.rpartition('_')[0]}_{size}", whole] / size
            name = f"{metric} one beside 1,000 instances / beside {size} ({case})"
            detail = f"{milliseconds:.2f} against {short:.2f} ms"
            rows.append((name, milliseconds / short, detail))
    return rows


def _memory() -> tuple[str, float, str]:
    most = json.loads(_timing("memory")[0])["mib"]
    return (
        "memory for 50,000 choices / 300 MiB",
        most / MEMORY,
        f"{most:.0f} MiB at most, the whole process",
    )
