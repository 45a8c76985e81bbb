"""Which way text runs: embedding levels of a line, and the order in which its pieces are drawn.

The levels come from python-bidi's steps of the Unicode bidirectional algorithm (UAX #9); its
`get_display` cannot be used, because lines are broken between resolving levels and reordering
(section 3.4). Two things are added: paired brackets (rule N0) and isolates and overrides, which are
read as the embeddings that they nest like.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from bidi import algorithm
from bidi.mirror import MIRRORED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
_RTL = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_STRONG = frozenset({"L", "R", "AL"})
_LRE, _RLE, _POP = "\u202a", "\u202b", "\u202c"
_LRO, _RLO = "\u202d", "\u202e"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_EMBEDDING = {_LRI: _LRE, _RLI: _RLE, _PDI: _POP, _LRO: _LRE, _RLO: _RLE}
_MAX_PAIRS = 63  # UAX #9, BD16: more open brackets than this are not paired


@cache
def _turns(char: str) -> bool:
    return unicodedata.bidirectional(char) in _RTL


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` is right to left (rules P2 and P3)."""
    return bool(algorithm.get_base_level(text))


def runs_right_to_left(text: str, *, on_such_a_page: bool) -> bool:
    """Whether a paragraph runs from right to left on a page that does, or does not.

    On one that runs from left to right its first strong character says so. On one that runs the
    other way so does each paragraph, but for those that are in another direction for the most part.
    """
    if not on_such_a_page or is_right_to_left(text):
        return is_right_to_left(text)
    strong = [kind for char in text if (kind := unicodedata.bidirectional(char)) in _STRONG]
    return 2 * strong.count("L") <= len(strong)


def _as_embeddings(text: str) -> str:
    """Same length, isolates and overrides turned into embeddings.

    Without overrides nothing is ever printed backwards: 100 cannot be made to look like 001.
    """
    if not any(mark in text for mark in (_LRI, _RLI, _FSI, _PDI, _LRO, _RLO)):
        return text
    result = []
    for position, char in enumerate(text):
        if char == _FSI:
            inside = text[position + 1 :].partition(_PDI)[0]
            result.append(_RLE if is_right_to_left(inside) else _LRE)
        else:
            result.append(_EMBEDDING.get(char, char))
    return "".join(result)


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """The bracket pairs of a level run, by their positions (BD16)."""
    opened: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for position, char in enumerate(chars):
        if char["type"] != "ON" or char["ch"] not in MIRRORED:
            continue
        category = unicodedata.category(char["ch"])
        if category == "Ps":
            if len(opened) == _MAX_PAIRS:
                return []
            opened.append((MIRRORED[char["ch"]], position))
        elif category == "Pe":
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == char["ch"]:
                    found.append((opened[depth][1], position))
                    del opened[depth:]
                    break
    return sorted(found)


def _strong(kind: str) -> str | None:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind)


def _pair_direction(
    chars: list[dict[str, Any]], pair: tuple[int, int], before: str, embedding: str
) -> str | None:
    """Rule N0, b to d: which direction a bracket pair takes, None to leave it neutral."""
    inside = {_strong(char["type"]) for char in chars[pair[0] + 1 : pair[1]]} - {None}
    if embedding in inside:
        return embedding
    if not inside:
        return None
    context = next((s for c in reversed(chars[: pair[0]]) if (s := _strong(c["type"]))), before)
    return context if context != embedding else embedding


def _resolve_brackets(storage: dict[str, Any]) -> None:
    for run in storage["runs"]:
        chars = storage["chars"][run["start"] : run["start"] + run["length"]]
        for pair in _pairs(chars):
            embedding = "R" if chars[pair[0]]["level"] % 2 else "L"
            direction = _pair_direction(chars, pair, run["sor"], embedding)
            if direction is None:
                continue
            for position in pair:
                chars[position]["type"] = direction
                for char in chars[position + 1 :]:
                    if char["orig"] != "NSM":
                        break
                    char["type"] = direction


def embedding_levels(text: str, *, right_to_left: bool) -> list[int] | None:
    """The embedding level of every character of one line of text; None where all are 0.

    Characters that the algorithm takes out (rule X9) have the level of what stands before them.
    """
    if not right_to_left and not any(map(_turns, text)):
        return None
    base = int(right_to_left)
    storage: dict[str, Any] = {"base_level": base, "base_dir": "LR"[base], "chars": [], "runs": []}
    plain = _as_embeddings(text)
    algorithm.get_embedding_levels(plain, storage)
    kept = [char["type"] not in algorithm.X9_REMOVED for char in storage["chars"]]
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    resolved = iter(storage["chars"])
    levels: list[int] = []
    for stays in kept:
        levels.append(next(resolved)["level"] if stays else (levels[-1] if levels else base))
    return levels


def visual_order(pieces: Sequence[T], level: Callable[[T], int]) -> list[T]:
    """`pieces` of one line from left to right (rule L2)."""
    ordered = list(pieces)
    levels = [level(piece) for piece in pieces]
    odd = [value for value in levels if value % 2]
    if not odd:
        return ordered
    for threshold in range(max(levels), min(odd) - 1, -1):
        position = 0
        while position < len(ordered):
            end = position
            while end < len(ordered) and levels[end] >= threshold:
                end += 1
            if end > position:
                ordered[position:end] = ordered[position:end][::-1]
                levels[position:end] = levels[position:end][::-1]
            position = end + 1
    return ordered
