"""`make bench`: every figure as a ratio to a floor or a peer measured in the same run.

Each module `bench_*.py` beside this one has `run()`, which gives `(name, ratio, detail)` rows. The
table is printed and, with `--write FILE`, put between the marks of that file.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
from pathlib import Path

START, END = "<!-- figures -->", "<!-- end of figures -->"

Row = tuple[str, float, str]


def gather() -> list[Row]:
    """The rows of every benchmark module, in the order of their names."""
    rows: list[Row] = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"measuring {path.stem} …", file=sys.stderr)
        rows += importlib.import_module(f"benchmarks.{path.stem}").run()
    return rows


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table, with the machine they were measured on."""
    machine = f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [f"Measured on {machine}.", "", "| what | ratio | against |", "| --- | ---: | --- |"]
    lines += [f"| {name} | {ratio:.2f} | {detail} |" for name, ratio, detail in rows]
    return "\n".join(lines)


def main() -> None:
    """Print the table; write it where asked."""
    text = table(gather())
    print(text)
    if sys.argv[1:2] == ["--write"]:
        target = Path(sys.argv[2])
        before, _, rest = target.read_text("utf-8").partition(START)
        target.write_text(f"{before}{START}\n{text}\n{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
