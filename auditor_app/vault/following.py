"""How what is tied to a question follows it when repeat instances are taken out, or moved.

Refs number repeat instances from 1: once `/data/room[2]` is taken out, what was
`/data/room[3]/photo` is `/data/room[2]/photo`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable


class Moved(NamedTuple):
    """A repeat instance that was put at another place; those in between made room for it."""

    ref: str
    place: int


Renumbering: TypeAlias = str | Moved
"""An instance that was taken out, by the ref that it had, or one that was moved."""


def followed(ref: str, taken_out: Iterable[Renumbering]) -> str | None:
    """Where `ref` is after what was done to instances, in that order; None: it went with one."""
    for instance in taken_out:
        if isinstance(instance, Moved):
            ref = _moved(ref, instance)
            continue
        repeat, position = instance.removesuffix("]").rsplit("[", 1)
        if not ref.startswith(f"{repeat}["):
            continue
        here, rest = ref[len(repeat) + 1 :].split("]", 1)
        if int(here) == int(position):
            return None
        if int(here) > int(position):
            ref = f"{repeat}[{int(here) - 1}]{rest}"
    return ref


def _moved(ref: str, instance: Moved) -> str:
    repeat, position = instance.ref.removesuffix("]").rsplit("[", 1)
    if not ref.startswith(f"{repeat}["):
        return ref
    here, rest = ref[len(repeat) + 1 :].split("]", 1)
    at, before, after = int(here), int(position), instance.place
    if at == before:
        at = after
    elif before < at <= after:
        at -= 1
    elif after <= at < before:
        at += 1
    return f"{repeat}[{at}]{rest}"
