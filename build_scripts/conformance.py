"""Runs the cases of a folder against the form engine: `make conformance DIR=...`.

The folder is laid out like `../shared/conformance` (its README.md tells the format); a suite whose
files are missing is left out. Prints passed/total a suite and writes build/conformance.json as
{suite: {"passed": n, "total": m, "failed": [ids]}}.

Usage: python build_scripts/conformance.py DIR [--suite NAME] [--show]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from conformance_forms import INITIAL_STATE, SCENARIOS
from conformance_xpath import JAVAROSA, XPATH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance_cases import Suite

SUITES: dict[str, Suite] = {
    "scenarios": SCENARIOS,
    "xpath": XPATH,
    "javarosa": JAVAROSA,
    "initial_state": INITIAL_STATE,
}
FIGURES = ("scenarios", "xpath", "xpath_xforms", "javarosa", "initial_state")
PART = 64
"""Cases that a process takes at once."""


class Result(NamedTuple):
    """A case in one of the figures it counts in; `wrong` is None where it passed."""

    figure: str
    case: str
    wrong: str | None


@dataclass
class Tally:
    """What a suite came to."""

    passed: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All cases."""
        return self.passed + len(self.failed)


def run_all(folder: Path, names: Sequence[str] = tuple(SUITES)) -> dict[str, Tally]:
    """Every suite that the folder has, in processes side by side."""
    tallies: dict[str, Tally] = {}
    parts = [
        (name, folder, start, start + PART)
        for name in names
        if SUITES[name].is_in(folder)
        for start in range(0, len(_cases(name, folder)), PART)
    ]
    for result in _side_by_side(parts):
        tally = tallies.setdefault(result.figure, Tally())
        if result.wrong is None:
            tally.passed += 1
        else:
            tally.failed.append((result.case, result.wrong))
    return {figure: tallies[figure] for figure in FIGURES if figure in tallies}


def _side_by_side(parts: list[tuple[str, Path, int, int]]) -> Iterator[Result]:
    """The results of all parts in their order, even if a process dies over one of them."""
    with ProcessPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        running = [pool.submit(run_part, *part) for part in parts]
        for part, future in zip(parts, running, strict=True):
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield from _one_by_one(*part)


def _one_by_one(name: str, folder: Path, start: int, end: int) -> Iterator[Result]:
    """Each case of a part in a process of its own: only the deadly one is lost."""
    cases = _cases(name, folder)
    for index in range(start, min(end, len(cases))):
        try:
            with ProcessPoolExecutor(max_workers=1) as pool:
                yield from pool.submit(run_part, name, folder, index, index + 1).result()
        except BrokenProcessPool:
            yield from _results(SUITES[name], cases[index], "the process died")


def run_part(name: str, folder: Path, start: int = 0, end: int | None = None) -> list[Result]:
    """The results of a suite's cases with these indexes, in this process."""
    suite = SUITES[name]
    shared = _shared(name, folder)
    return [
        result
        for case in _cases(name, folder)[start:end]
        for result in _results(suite, case, suite.outcome(case, shared))
    ]


@cache
def _cases(name: str, folder: Path) -> list[dict[str, Any]]:
    return SUITES[name].cases(folder)


@cache
def _shared(name: str, folder: Path) -> Any:
    return SUITES[name].prepare(folder)


def _results(suite: Suite, case: dict[str, Any], wrong: str | None) -> Iterator[Result]:
    for figure in suite.counts_in(case):
        yield Result(figure, case[suite.key], wrong)


def main() -> int:
    """Run the suites, print their figures and write them down."""
    options = argparse.ArgumentParser(description="Cases of a folder against the form engine.")
    options.add_argument("folder", type=Path)
    options.add_argument("--suite", choices=sorted(SUITES), help="only this one")
    options.add_argument("--show", action="store_true", help="say what went wrong in each case")
    given = options.parse_args()
    names = [given.suite] if given.suite else list(SUITES)
    if not any(SUITES[name].is_in(given.folder) for name in names):
        print(f"There are no conformance cases in {given.folder}.", file=sys.stderr)
        return 2
    started = time.monotonic()
    tallies = run_all(given.folder, names)
    for figure, tally in tallies.items():
        print(f"{figure:16} {tally.passed}/{tally.total}  {100 * tally.passed / tally.total:.1f} %")
        for case, wrong in tally.failed if given.show else ():
            print(f"    {case}: {wrong}")
    print(f"in {time.monotonic() - started:.1f} s")
    out = Path("build") / "conformance.json"
    out.parent.mkdir(exist_ok=True)
    figures = {
        figure: {
            "passed": tally.passed,
            "total": tally.total,
            "failed": [case for case, _ in tally.failed],
        }
        for figure, tally in tallies.items()
    }
    out.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
