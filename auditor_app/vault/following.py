"""How what is tied to a question follows it when repeat instances are taken out.

Refs number repeat instances from 1: once `/data/room[2]` is taken out, what was
`/data/room[3]/photo` is `/data/room[2]/photo`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def followed(ref: str, taken_out: Iterable[str]) -> str | None:
    """Where `ref` is after the instances in `taken_out` went, in that order; None: it went too."""
    for instance in taken_out:
        repeat, position = instance.removesuffix("]").rsplit("[", 1)
        if not ref.startswith(f"{repeat}["):
            continue
        here, rest = ref[len(repeat) + 1 :].split("]", 1)
        if int(here) == int(position):
            return None
        if int(here) > int(position):
            ref = f"{repeat}[{int(here) - 1}]{rest}"
    return ref
