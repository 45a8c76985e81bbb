"""A regular expression as an automaton that reads each character of a text once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MAX_SIZE: Final = 20_000
"""States. `[a-z]{1,5000}` has as many as it may match characters."""

Accepts: TypeAlias = "Callable[[str], bool]"
Holds: TypeAlias = "Callable[[str, int], bool]"


class NotRegularError(Exception):
    """The pattern looks back or ahead, or is too large: no automaton of this kind reads it."""


class Automaton:
    """Follows all ways of matching at once: time is the text's length times `size`.

    Built from the tree that Python's own reader makes of a pattern.
    """

    def __init__(self, tree: Any, flags: int) -> None:
        # One of each: a character's test and where it leads, where one may go on without reading,
        # or what has to hold at a place and where that leads.
        self._reads: list[tuple[Accepts, int] | None] = []
        self._ways: list[list[int]] = []
        self._holds: list[Holds | None] = []
        self._end = self._state()
        self._start = self._sequence(tree, self._end, flags)

    @property
    def size(self) -> int:
        """The number of states."""
        return len(self._reads)

    def search(self, text: str) -> bool:
        """Whether the pattern matches somewhere in `text`."""
        states: set[int] = set()
        for place in range(len(text) + 1):
            reached = self._reach([*states, self._start], text, place)
            if self._end in reached:
                return True
            if place == len(text):
                break
            character = text[place]
            states = set()
            for state in reached:
                read = self._reads[state]
                if read is not None and read[1] not in states and read[0](character):
                    states.add(read[1])
        return False

    def _reach(self, states: list[int], text: str, place: int) -> set[int]:
        """The states that can be reached at a place without reading on."""
        reached: set[int] = set()
        while states:
            state = states.pop()
            if state in reached:
                continue
            reached.add(state)
            holds = self._holds[state]
            if holds is None or holds(text, place):
                states += self._ways[state]
        return reached

    # --- from the tree, from the end towards the start

    def _state(self, *ways: int, read: tuple[Accepts, int] | None = None) -> int:
        if len(self._reads) >= MAX_SIZE:
            raise NotRegularError
        self._reads.append(read)
        self._ways.append(list(ways))
        self._holds.append(None)
        return len(self._reads) - 1

    def _sequence(self, items: Iterable[Any], after: int, flags: int) -> int:
        for operation, argument in reversed(list(items)):
            after = self._item(str(operation), argument, after, flags)
        return after

    def _item(self, operation: str, argument: Any, after: int, flags: int) -> int:
        if operation in ("MAX_REPEAT", "MIN_REPEAT"):
            return self._repeat(argument, after, flags)
        if operation == "SUBPATTERN":
            _, added, removed, body = argument
            return self._sequence(body, after, (flags | added) & ~removed)
        if operation == "BRANCH":
            starts = [self._sequence(branch, after, flags) for branch in argument[1]]
            return self._state(*starts)
        if operation == "AT":
            state = self._state(after)
            self._holds[state] = _place_test(str(argument), flags)
            return state
        return self._state(read=(_test(operation, argument, flags), after))

    def _repeat(self, argument: Any, after: int, flags: int) -> int:
        least, most, body = argument
        if str(most) == "MAXREPEAT":
            loop = self._state(after)
            self._ways[loop].append(self._sequence(body, loop, flags))
            after = loop
        else:
            if int(most) > MAX_SIZE:
                raise NotRegularError
            end = after
            for _ in range(int(most) - int(least)):
                after = self._state(end, self._sequence(body, after, flags))
        if int(least) > MAX_SIZE:
            raise NotRegularError
        for _ in range(int(least)):
            after = self._sequence(body, after, flags)
        return after


def _test(operation: str, argument: Any, flags: int) -> Accepts:
    """Which characters an item reads."""
    if operation == "ANY":
        return _anything if flags & re.DOTALL else _anything_but_newline
    if operation in ("LITERAL", "NOT_LITERAL"):
        items: list[Any] = [("LITERAL", argument)]
        negated = operation == "NOT_LITERAL"
    elif operation == "IN":
        items = [item for item in argument if str(item[0]) != "NEGATE"]
        negated = len(items) < len(argument)
    else:
        raise NotRegularError
    tests = [_set_test(str(kind), value, flags) for kind, value in items]
    folds = bool(flags & re.IGNORECASE)

    def accepts(character: str) -> bool:
        forms = {character, character.lower(), character.upper()} if folds else (character,)
        found = any(test(form) for test in tests for form in forms if len(form) == 1)
        return found != negated

    return accepts


def _set_test(kind: str, value: Any, flags: int) -> Accepts:
    if kind == "LITERAL":
        wanted = chr(value)
        return lambda character: character == wanted
    if kind == "RANGE":
        first, last = chr(value[0]), chr(value[1])
        return lambda character: first <= character <= last
    if kind == "CATEGORY":
        return _category(str(value), ascii_only=bool(flags & re.ASCII))
    raise NotRegularError


def _category(name: str, *, ascii_only: bool) -> Accepts:
    test = _CATEGORIES[name.replace("NOT_", "").rpartition("_")[2]]
    negated = "_NOT_" in name

    def accepts(character: str) -> bool:
        return (test(character) and not (ascii_only and character > "\x7f")) != negated

    return accepts


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


_CATEGORIES: Final[dict[str, Accepts]] = {
    "DIGIT": str.isdecimal,
    "SPACE": str.isspace,
    "WORD": _is_word,
}


def _anything(_: str) -> bool:
    return True


def _anything_but_newline(character: str) -> bool:
    return character != "\n"


def _place_test(name: str, flags: int) -> Holds:
    if name == "AT_BEGINNING" and flags & re.MULTILINE:
        return lambda text, place: place == 0 or text[place - 1] == "\n"
    if name == "AT_END" and flags & re.MULTILINE:
        return lambda text, place: place == len(text) or text[place] == "\n"
    if name in ("AT_BOUNDARY", "AT_NON_BOUNDARY"):
        return _boundary(wanted=name == "AT_BOUNDARY", ascii_only=bool(flags & re.ASCII))
    return _PLACES[name]


_PLACES: Final[dict[str, Holds]] = {
    "AT_BEGINNING": lambda _, place: place == 0,
    "AT_BEGINNING_STRING": lambda _, place: place == 0,
    "AT_END": lambda text, place: text[place:] in ("", "\n"),
    "AT_END_STRING": lambda text, place: place == len(text),
}


def _boundary(*, wanted: bool, ascii_only: bool) -> Holds:
    word = _category("CATEGORY_WORD", ascii_only=ascii_only)

    def holds(text: str, place: int) -> bool:
        if not text:
            return False  # as in `re`: an empty text has no place between words
        before = place > 0 and word(text[place - 1])
        after = place < len(text) and word(text[place])
        return (before != after) == wanted

    return holds
