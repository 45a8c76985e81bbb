"""Runs the cases of a folder against the form engine: `make conformance DIR=...`.

The folder is laid out like `../shared/conformance` (its README.md tells the format). Prints
passed/total a suite and writes build/conformance.json as
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
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from conformance_suites import run_initial_state, run_javarosa, run_scenarios, run_xpath

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass
class Tally:
    """What a suite came to."""

    passed: int = 0
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All cases."""
        return self.passed + len(self.failed)


RUNS = {
    "scenarios": run_scenarios,
    "xpath": run_xpath,
    "javarosa": run_javarosa,
    "initial_state": run_initial_state,
}
NEEDED = {
    "scenarios": "scenarios/agreed.jsonl",
    "xpath": "xpath/cases.jsonl",
    "javarosa": "xpath/javarosa.jsonl",
    "initial_state": "initial_state/expect.jsonl",
}
SUITES = ("scenarios", "xpath", "xpath_xforms", "javarosa", "initial_state")


def run_all(folder: Path, names: Sequence[str] = tuple(RUNS)) -> dict[str, Tally]:
    """Every suite that the folder has, in processes side by side."""
    there = [name for name in names if (folder / NEEDED[name]).is_file()]
    tallies: dict[str, Tally] = {}
    with ProcessPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        for results in pool.map(_run, there, [folder] * len(there)):
            for suite, case, wrong in results:
                tally = tallies.setdefault(suite, Tally())
                if wrong is None:
                    tally.passed += 1
                else:
                    tally.failed[case] = wrong
    return {suite: tallies[suite] for suite in SUITES if suite in tallies}


def _run(name: str, folder: Path) -> list[tuple[str, str, str | None]]:
    return list(RUNS[name](folder))


def main() -> int:
    """Run the suites, print their figures and write them down."""
    options = argparse.ArgumentParser(description="Cases of a folder against the form engine.")
    options.add_argument("folder", type=Path)
    options.add_argument("--suite", choices=sorted(RUNS), help="only this one")
    options.add_argument("--show", action="store_true", help="say what went wrong in each case")
    given = options.parse_args()
    if not any((given.folder / path).is_file() for path in NEEDED.values()):
        print(f"There are no conformance cases in {given.folder}.", file=sys.stderr)
        return 2
    started = time.monotonic()
    tallies = run_all(given.folder, [given.suite] if given.suite else tuple(RUNS))
    for suite, tally in tallies.items():
        share = 100 * tally.passed / tally.total
        print(f"{suite:16} {tally.passed}/{tally.total}  {share:.1f} %")
        for case, wrong in tally.failed.items() if given.show else ():
            print(f"    {case}: {wrong}")
    print(f"in {time.monotonic() - started:.1f} s")
    out = Path("build") / "conformance.json"
    out.parent.mkdir(exist_ok=True)
    figures = {
        suite: {"passed": tally.passed, "total": tally.total, "failed": list(tally.failed)}
        for suite, tally in tallies.items()
    }
    out.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
