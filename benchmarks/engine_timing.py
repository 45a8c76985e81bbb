"""The form engine timed over the forms of the peers' `forms.py`, as the peers time themselves.

A program of its own, run in a fresh process for each form. It times the same steps under the same
names as the reference engines and prints a JSON line each: those of a second pass, as JavaRosa
does, over another version of the form, so that no cache of whole forms can help.

Usage: python -m benchmarks.engine_timing FORMS_FOLDER CASE
"""

from __future__ import annotations

import gc
import json
import sys
import time
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.xforms import FormSession, load_form, parse_xform
from benchmarks.measuring import most_memory

if TYPE_CHECKING:
    from collections.abc import Callable

_CHOICES: Final = 50_000
_INSTANCES: Final = 1_000
_versions: Final = count(2)
_steps: Final[list[dict[str, object]]] = []


def _timed(case: str, metric: str, body: Callable[[], object]) -> None:
    if metric == "load":
        gc.collect()  # what came before is not this form's burden
    start = time.perf_counter()
    body()
    milliseconds = (time.perf_counter() - start) * 1000
    _steps.append({"case": case, "metric": metric, "ms": round(milliseconds, 4)})


def _read(path: Path) -> FormSession:
    # Another version than any form that was loaded before: no cache of whole forms may help.
    xml = path.read_text("utf-8").replace('version="1"', f'version="{next(_versions)}"', 1)
    return FormSession(parse_xform(xml, path.name))


def _load(forms: Path, form: str, case: str = "") -> FormSession:
    sessions: list[FormSession] = []
    _timed(case or form, "load", lambda: sessions.append(_read(forms / f"{form}.xml")))
    return sessions[0]


def _chain(forms: Path, case: str) -> None:
    session = _load(forms, case)
    _timed(case, "answer_head", lambda: session.answer("/data/q0", "5"))


def _flat(forms: Path, case: str) -> None:
    session = _load(forms, case)
    _timed(case, "relevance_off", lambda: session.answer("/data/q0", "0"))
    _timed(case, "relevance_on", lambda: session.answer("/data/q0", "1"))
    _timed(case, "answer_one", lambda: session.answer("/data/q100", "7"))
    _timed(case, "validate_all", lambda: session.problem_count)


def _wide(forms: Path, case: str, size: int) -> None:
    session = _load(forms, case)

    def answer_all() -> None:
        for index in range(size):
            session.answer(f"/data/q{index}", str(1 + (index * 7) % 50))

    _timed(case, "answer_all", answer_all)


def _select(forms: Path, case: str) -> None:
    session = _load(forms, case)

    def choose(region: str) -> int:
        session.answer("/data/region", region)
        return len(session.node("/data/site").choices)

    _timed(case, "filter_first", lambda: choose("r7"))
    _timed(case, "filter_next", lambda: choose("r8"))


def _repeat(forms: Path, form: str, size: int) -> None:
    case = f"{form}_{size}"
    session = _load(forms, form, case)

    def add_all() -> None:
        for _ in range(size):
            session.add_repeat("/data/rep")

    def answer_all() -> None:
        for place in range(1, size + 1):
            session.answer(f"/data/rep[{place}]/a", "3")

    _timed(case, "add_all", add_all)
    _timed(case, "answer_all", answer_all)
    _timed(case, "remove_first", lambda: session.remove_repeat("/data/rep[1]"))


CASES: Final[dict[str, Callable[[Path], None]]] = {
    **{f"chain{n}": partial(_chain, case=f"chain{n}") for n in (100, 500, 2000)},
    **{f"flat{n}": partial(_flat, case=f"flat{n}") for n in (200, 1000, 3000)},
    **{f"wide{n}": partial(_wide, case=f"wide{n}", size=n) for n in (100, 500)},
    **{f"select{n}": partial(_select, case=f"select{n}") for n in (1000, 10000, 50000)},
    **{
        f"repeat_{kind}_{n}": partial(_repeat, form=f"repeat_{kind}", size=n)
        for kind in ("sib", "sum", "pos")
        for n in (50, 200)
    },
}
"""What the reference engines time, by name; each is a process of its own."""


def long_repeat(forms: Path) -> None:
    """What one answer and one more instance cost beside a thousand instances."""
    for kind in ("sum", "pos"):
        session = FormSession(load_form(forms / f"repeat_{kind}.xml"))
        for _ in range(_INSTANCES):
            session.add_repeat("/data/rep")
        case = f"repeat_{kind}_{_INSTANCES}"
        _timed(case, "answer", lambda each=session: each.answer("/data/rep[500]/a", "3"))
        _timed(case, "add", lambda each=session: each.add_repeat("/data/rep"))


def memory(forms: Path) -> None:
    """Print the most memory that a process needs which loads 50,000 choices and filters them."""
    session = FormSession(load_form(forms / f"select{_CHOICES}.xml"))
    session.answer("/data/region", "r7")
    assert session.node("/data/site").choices  # noqa: S101 - a benchmark that chose nothing is none
    print(
        json.dumps(
            {
                "case": f"select{_CHOICES}",
                "metric": "memory",
                "mib": round(most_memory() / 2**20, 1),
            }
        )
    )


def main() -> None:
    """Time one case."""
    forms, case = Path(sys.argv[1]), sys.argv[2]
    if case == "memory":
        memory(forms)
        return
    body = long_repeat if case == "long_repeat" else CASES[case]
    body(forms)
    _steps.clear()
    body(forms)
    for step in _steps:
        print(json.dumps(step))


if __name__ == "__main__":
    main()
