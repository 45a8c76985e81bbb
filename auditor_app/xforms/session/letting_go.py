"""Letting go of a record in memory: at once, not when the collector comes by.

The parts of a session hold each other, and so do a node and those below it. Only the collector
finds such rings, and what a session is made of counts as old to it at once (`xforms.collecting`):
whoever reads four hundred records one after the other would hold some hundred of them by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor_app.xforms.session.core import SessionCore


def take_apart(core: SessionCore, session: object) -> None:
    """Cut what holds the tree and the parts of a session together; neither is of use afterwards."""
    for node in tuple(core.top.subtree()):
        node.cut_loose()
    core.root.cut_loose()
    parts: list[Any] = [part for part in vars(session).values() if hasattr(part, "__dict__")]
    vars(session).clear()
    for part in parts:
        # What the form lends to all its sessions lies elsewhere.
        if type(part).__module__.startswith(__package__):
            vars(part).clear()
