"""Regular expressions of forms, matched in bounded time.

Python's `re` tries every way in which a pattern may match, so that `(a+)+$` keeps it busy for years
over thirty letters, and nothing stops it. Here `re` does the work where the number of ways is known
to be small; everything else runs through an automaton that reads each character once (Thompson,
1968). What neither can do in time, such as a back reference in a long text, is an error.
"""

from __future__ import annotations

import importlib
import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import UnfitValueError
from auditor_app.xforms.expressions.automaton import Automaton, NotRegularError
from auditor_app.xforms.expressions.syntax import Call, Literal, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.xforms.expressions.syntax import Expression

MAX_WAYS: Final = 1_000_000
"""Ways of matching that `re` may have to try: some tens of milliseconds."""
MAX_STEPS: Final = 4_000_000
"""Characters times states of the automaton: some seconds at the very worst."""
MAX_PATTERN: Final = 10_000
"""Characters of a pattern."""

# Python's own reader of patterns: their structure cannot be had otherwise.
_reader: Any = importlib.import_module("re._parser")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A pattern: `cheap` is the length of text up to which `re` is sure to be quick."""

    text: str
    compiled: re.Pattern[str]
    tree: Any
    cheap: int


def search(pattern: str, text: str) -> bool:
    """Whether `pattern` matches somewhere in `text`.

    Raises:
        UnfitValueError: the pattern cannot be read, or would take too long over this text.
    """
    known = _pattern(pattern)
    if len(text) <= known.cheap:
        return known.compiled.search(text) is not None
    automaton = _automaton(pattern)
    if automaton is None or automaton.size * len(text) > MAX_STEPS:
        raise UnfitValueError(
            f"The regular expression {_shown(pattern)} would take too long over a text of"
            f" {len(text)} characters.",
            "Write it without repetitions inside repetitions and without back references,"
            " or limit the length of the answer.",
        )
    return automaton.search(text)


def check_patterns(tree: Expression) -> None:
    """See that every pattern can be read that an expression gives as a text.

    Raises:
        UnfitValueError: one cannot.
    """
    stack = [tree]
    while stack:
        part = stack.pop()
        stack += parts_of(part)
        if isinstance(part, Call) and part.name == "regex" and len(part.arguments) == 2:
            pattern = part.arguments[1]
            if isinstance(pattern, Literal):
                _pattern(pattern.text)


@lru_cache(maxsize=512)
def _pattern(pattern: str) -> _Pattern:
    if len(pattern) > MAX_PATTERN:
        raise UnfitValueError(
            f"The regular expression has {len(pattern)} characters, more than {MAX_PATTERN}.",
            "Shorten it.",
        )
    try:
        with warnings.catch_warnings():
            # What a later Python may read otherwise is no concern of the person who answers.
            warnings.simplefilter("ignore", FutureWarning)
            compiled = re.compile(pattern)
            tree = _reader.parse(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise UnfitValueError(
            f"The regular expression {_shown(pattern)} cannot be read: {error}.",
            "Mend the pattern in the form.",
        ) from error
    return _Pattern(pattern, compiled, tree, _cheap_length(tree))


@lru_cache(maxsize=128)
def _automaton(pattern: str) -> Automaton | None:
    known = _pattern(pattern)
    try:
        return Automaton(known.tree, known.compiled.flags)
    except NotRegularError:
        return None


def _shown(pattern: str) -> str:
    return repr(pattern if len(pattern) <= 80 else pattern[:80] + "…")


def _cheap_length(tree: Any) -> int:
    """The longest text, in powers of two, over which the ways to try stay few; 0 for none."""
    best = 0
    length = 1
    while length <= 1 << 20 and length * _ways(tree, length) <= MAX_WAYS:
        best = length
        length *= 2
    return best


def _ways(items: Iterable[Any], length: int) -> int:
    """At most in how many ways a sequence may match a text of `length` characters."""
    ways = 1
    for operation, argument in items:
        ways = min(ways * _ways_of(str(operation), argument, length), MAX_WAYS + 1)
    return ways


def _ways_of(operation: str, argument: Any, length: int) -> int:
    if operation.endswith("REPEAT"):
        least, most, body = argument
        return _repeated(int(least), min(int(most), length + 1), _ways(body, length))
    if operation == "SUBPATTERN":
        return _ways(argument[3], length)
    if operation == "BRANCH":
        return sum(_ways(branch, length) for branch in argument[1])
    if operation in ("ASSERT", "ASSERT_NOT", "ATOMIC_GROUP"):
        return 1 + _ways(argument if operation == "ATOMIC_GROUP" else argument[1], length)
    if operation == "GROUPREF_EXISTS":
        return 1 + sum(_ways(branch, length) for branch in argument[1:] if branch)
    # A back reference compares as many characters as there are.
    return length if operation.startswith("GROUPREF") else 1


def _repeated(least: int, most: int, ways: int) -> int:
    """The ways of `least` to `most` repetitions of what has `ways` each."""
    if ways == 1:
        return max(most - least, 0) + 1
    total, power = 0, min(ways ** min(least, 64), MAX_WAYS + 1)
    for _ in range(least, most + 1):
        total += power
        power *= ways
        if total > MAX_WAYS:
            return MAX_WAYS + 1
    return max(total, 1)
