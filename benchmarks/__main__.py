"""`make bench`: every figure as a ratio to a floor or a peer measured in the same run.

Each module `bench_*.py` beside this one has `run()`, which gives `(name, ratio, detail)` rows, and
may have `details()`, a text that goes below the table. All is printed and, with `--write FILE`, put
between the marks of that file. `python -m benchmarks xforms` measures that module alone.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from benchmarks.measuring import Row, measured

START, END = "<!-- figures -->", "<!-- end of figures -->"


def gather(only: str | None = None) -> tuple[list[Row], list[str]]:
    """The rows and the details of every benchmark module, in the order of their names."""
    rows: list[Row] = []
    details: list[str] = []
    for path in sorted(Path(__file__).parent.glob(f"bench_{only or '*'}.py")):
        print(f"measuring {path.stem} …", file=sys.stderr)
        # Each in a process of its own: what one leaves in memory is no burden to the next.
        with ProcessPoolExecutor(1, get_context("spawn")) as alone:
            found, told = alone.submit(measured, f"benchmarks.{path.stem}").result()
        rows += found
        details.append(told)
    return rows, [each for each in details if each]


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table, with the machine they were measured on."""
    machine = f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [f"Measured on {machine}.", "", "| what | ratio | against |", "| --- | ---: | --- |"]
    lines += [f"| {name} | {ratio:.2f} | {detail} |" for name, ratio, detail in rows]
    return "\n".join(lines)


def main() -> None:
    """Print the table; write it where asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("only", nargs="?", help="one module, without its bench_")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put all between FILE's marks")
    chosen = parser.parse_args()
    rows, details = gather(chosen.only)
    text = "\n\n".join([table(rows), *details])
    print(text)
    if chosen.write is not None:
        target: Path = chosen.write
        before, _, rest = target.read_text("utf-8").partition(START)
        target.write_text(f"{before}{START}\n{text}\n{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
