"""Feeds the form engine what no author would write, and counts what it should not do.

A find is any exception other than an `AuditorError`, a case of more than five seconds, and running
out of the memory that the process may take. Run as a program it goes on for as long as it is
told, prints a line a target and the smallest case of each find:

    python tests/xforms/xforms_fuzz.py --seconds 600 [--target expressions] [--seed 1]

`make soak` runs it through test_xforms_fuzz.py, in a process of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import signal
import subprocess
import sys
import time
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from xforms_nonsense import (
    FORMS,
    NOON,
    NUMBERS,
    TEXTS,
    evaluate,
    grown,
    mutated_elements,
    mutated_text,
    real_expressions,
    real_forms,
    try_form,
)
from xforms_nonsense_files import (
    changed_files,
    load_file,
    mutated_archives,
    read_file,
    workbooks,
)
from xforms_samples import xform

from auditor_app.errors import AuditorError
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    from auditor_app.xforms import FormDefinition

SECONDS_A_CASE: Final = 5
MEMORY: Final = 3 << 29
"""A gigabyte for a case, and half of one for Python, the libraries and what hypothesis keeps."""


class TooSlow(Exception):  # noqa: N818 - it ends a case, it is no error of the program
    """A case took longer than it may."""


# --- sessions


_REFS: Final = (
    *("/data/a", "/data/b", "/data/when", "/data/pick", "/data/many", "/data/g/x", "/data/g/y"),
    *("/data/n", "/data/debt", "/data/debt[1]", "/data/debt[2]", "/data/debt[1]/amount"),
    *("/data/debt[1]/part", "/data/debt[2]/part", "/data/debt[1]/part[1]", "/data/debt[2]/part[2]"),
    *(
        "/data/debt[1]/part[2]/q",
        "/data/total",
        "/data/place",
        "/data",
        "/data/none",
        "",
        "/",
        "[1]",
    ),
    *("/data/debt[3]/who", "/data/@id", "/data/debt[1]/@x"),
)
_ANSWERS: Final = (*TEXTS, *NUMBERS, "yes", "no other", "other", "4", "2026-11-23", "1 2 3 4")
Operation = tuple[str, str, str]


def operations() -> st.SearchStrategy[tuple[int, list[Operation]]]:
    """What a person, a screen and a store may do to a session, in any order."""
    verbs = st.sampled_from(
        (
            *("answer",) * 6,
            *("add", "remove", "node", "language", "problems", "pages", "restore", "finish"),
        )
    )
    answers = st.one_of(st.sampled_from(_ANSWERS), st.text(max_size=10))
    one = st.tuples(verbs, st.sampled_from(_REFS), answers)
    return st.tuples(st.integers(0, len(FORMS) - 1), st.lists(one, max_size=25))


def operate(case: tuple[int, list[Operation]]) -> None:
    """Do it; afterwards the session written and read again has the same values."""
    definition = FORMS[case[0]]
    session = FormSession(definition, clock=lambda: NOON)
    for verb, ref, value in case[1]:
        with contextlib.suppress(AuditorError):
            session = _operate(definition, session, verb, ref, value)
    values = session.values()
    again = FormSession(definition, clock=lambda: NOON, values=values)
    if again.values() != values:
        changed = {
            ref: (values.get(ref), again.values().get(ref))
            for ref in {*values, *again.values()}
            if values.get(ref) != again.values().get(ref)
        }
        raise AssertionError(f"restored otherwise: {changed}")
    session.submission_xml()


def _operate(
    definition: FormDefinition, session: FormSession, verb: str, ref: str, value: str
) -> FormSession:
    if verb == "restore":
        return FormSession(definition, clock=lambda: NOON, values=session.values())
    doing: dict[str, Callable[[], object]] = {
        "answer": lambda: session.answer(ref, value),
        "add": lambda: session.add_repeat(ref),
        "remove": lambda: session.remove_repeat(ref),
        "node": lambda: session.node(ref),
        "language": lambda: session.set_language("ar" if value else "en"),
        "problems": session.problems,
        "pages": session.pages,
        "finish": session.finish,
    }
    doing[verb]()
    return session


def restore_anything(pairs: dict[str, str]) -> None:
    """Restore values that nobody ever wrote."""
    for definition in FORMS:
        with contextlib.suppress(AuditorError):
            FormSession(definition, clock=lambda: NOON, values=pairs).instance_xml()


# --- targets


@dataclass
class Target:
    """A strategy, what is done with its cases, and how that went."""

    name: str
    cases: st.SearchStrategy[Any]
    run: Callable[[Any], None]
    number: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    finds: dict[str, str] = field(default_factory=dict)


def targets() -> list[Target]:
    """Everything that is fed."""
    return [
        Target("expressions", grown(), evaluate),
        Target("real expressions", mutated_text(real_expressions()), evaluate),
        Target("text of forms", mutated_text(real_forms()), try_form),
        Target("elements of forms", mutated_elements(), try_form),
        Target(
            "expressions in forms",
            st.tuples(grown(), grown(), grown()).map(
                lambda each: xform(
                    "<a>1</a><b/><r><c/></r>",
                    f"<bind nodeset='/data/a' relevant={_quoted(each[0])}"
                    f" constraint={_quoted(each[1])}/><bind nodeset='/data/r/c'"
                    f" calculate={_quoted(each[2])}/>",
                    "<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/c'/>"
                    "</repeat></group>",
                )
            ),
            try_form,
        ),
        Target("workbooks", workbooks(), lambda text: load_file("f.md", text.encode())),
        Target("archives", mutated_archives(), lambda content: load_file("f.xlsx", content)),
        Target("files", changed_files(), read_file),
        Target("sessions", operations(), operate),
        Target(
            "values",
            st.dictionaries(
                st.one_of(st.sampled_from(_REFS), st.text("/data[]1290debtamount@", max_size=20)),
                st.one_of(st.sampled_from(_ANSWERS), st.text(max_size=6)),
                max_size=12,
            ),
            restore_anything,
        ),
    ]


def _quoted(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return '"' + escaped.replace("\x00", "").replace("\r", " ") + '"'


def run_target(
    target: Target, seconds: float, first_seed: int, batches: int = 0, batch: int = 100
) -> None:
    """Feed `target` in batches of their own seed; finds are kept by their place.

    Goes on for `seconds`, but for at least so many batches.
    """
    until = time.monotonic() + seconds
    number = first_seed
    while time.monotonic() < until or number < first_seed + batches:
        _batch(target, number, batch)
        number += 1


def _batch(target: Target, number: int, size: int) -> None:
    last: list[Any] = [None]

    @seed(number)
    @settings(
        max_examples=size,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
    @given(target.cases)
    def feed(case: Any) -> None:
        last[0] = case
        target.number += 1
        started = time.process_time()
        try:
            with _time_limit():
                target.run(case)
        finally:
            took = time.process_time() - started
            target.seconds += took
            target.slowest = max(target.slowest, took)

    try:
        feed()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
        target.finds.setdefault(_place(error), f"{error!r}\n    case: {last[0]!r}"[:4000])


def _place(error: BaseException) -> str:
    """Where in the program an exception arose: one find a place."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "auditor_app" in frame.filename]
    frame = ours[-1] if ours else frames[-1]
    name = Path(frame.filename).name
    return f"{type(error).__name__} at {name}:{frame.lineno} in {frame.name}"


@contextlib.contextmanager
def _time_limit() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return

    def over(_number: int, frame: FrameType | None) -> None:
        if frame is None or frame.f_code.co_name != "gc_callback":  # what that raises is lost
            raise TooSlow(f"more than {SECONDS_A_CASE} s of the processor")

    before = signal.signal(signal.SIGPROF, over)
    # The processor's time, since others use the machine too; and again and again, since what is
    # raised where Python ignores it must not be the last word.
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_CASE, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _feed(name: str, seconds: float, first_seed: int, out: Path | None) -> int:
    """Feed one target in this process."""
    _limit_memory()
    warnings.simplefilter("ignore")
    target = next(each for each in targets() if each.name == name)
    try:
        run_target(target, seconds, first_seed)
    except MemoryError as error:
        target.finds[_place(error)] = "the process grew beyond its memory"
    grown_to = resident() // (1 << 20)
    _say(
        f"{name}: {target.number} cases, slowest {target.slowest:.2f} s, {grown_to} MiB,"
        f" {len(target.finds)} finds"
    )
    for place, case in target.finds.items():
        _say(f"  {place}\n    {case}")
    if out is not None:
        out.write_text(json.dumps(target.finds, indent=1), "utf-8")
    return 1 if target.finds else 0


def resident() -> int:
    """The bytes that this process has held at most."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not there on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Feed every target for its share of the time, each in a process; 1 when anything was found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--target", help="only this one, in this process")
    options.add_argument("--seed", type=int, default=random.randrange(1 << 30))  # noqa: S311
    options.add_argument("--out", type=Path, help="write the finds there as JSON")
    chosen = options.parse_args(arguments)
    if chosen.target:
        return _feed(chosen.target, chosen.seconds, chosen.seed, chosen.out)
    names = [each.name for each in targets()]
    _say(f"seed {chosen.seed}")
    ends = []
    for name in names:
        share = str(chosen.seconds / len(names))
        command = [sys.executable, __file__, "--target", name, "--seconds", share]
        ends.append(subprocess.run([*command, "--seed", str(chosen.seed)], check=False).returncode)
    return 1 if any(ends) else 0


if __name__ == "__main__":
    sys.exit(main())
