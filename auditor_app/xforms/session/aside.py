"""Repeat instances that a lower count took out, kept for the case that the count rises again.

A count is often on its way: 12 becomes 1 while it is being corrected, and nobody who does that
wants to lose what they heard. What is here is no part of the record: it is not stored with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from auditor_app.xforms.session.instance import InstanceNode

MAX_ASIDE: Final = 50_000
"""Instances of a record, those nested in them included; the ones longest here go first."""


class Aside:
    """For each stand-in of a counted repeat its surplus instances, the next to come back last."""

    def __init__(self) -> None:
        self._kept: dict[InstanceNode, list[tuple[InstanceNode, int]]] = {}
        self._size = 0

    def keep(self, stand_in: InstanceNode, instance: InstanceNode) -> None:
        """Keep an instance that has just been taken out, the last one of its repeat."""
        size = sum(node.place > 0 for node in instance.subtree())
        self._kept.setdefault(stand_in, []).append((instance, size))
        self._size += size
        while self._size > MAX_ASIDE:
            self._drop_oldest()

    def take(self, stand_in: InstanceNode) -> InstanceNode | None:
        """The instance that is to stand after the last one now; None when a new one is needed."""
        kept = self._kept.get(stand_in)
        if kept is None:
            return None
        instance, size = kept.pop()
        self._size -= size
        if not kept:
            del self._kept[stand_in]
        return instance

    def forget(self, instance: InstanceNode) -> None:
        """An instance goes for good, and with it what was kept for the repeats in it."""
        stack = [instance]
        while stack and self._kept:
            for node in stack.pop().subtree():
                for kept, size in self._kept.pop(node, ()):
                    self._size -= size
                    stack.append(kept)

    def _drop_oldest(self) -> None:
        """Let the last instance go of the repeat that has waited longest."""
        stand_in = next(iter(self._kept))
        kept = self._kept[stand_in]
        instance, size = kept.pop(0)
        self._size -= size
        if not kept:
            del self._kept[stand_in]
        self.forget(instance)
