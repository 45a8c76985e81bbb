"""An answer as a person reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState


def answer_text(node: NodeState) -> str:
    """The answer in words: labels for choices, hemispheres for a position; empty without one.

    An answer to a question that is not asked any more (irrelevant) does not count.
    """
    if not node.value or not node.relevant:
        return ""
    if node.kind in {"select1", "select", "rank"}:
        labels = {choice.value: plain_text(choice.label) for choice in node.choices}
        chosen = [node.value] if node.kind == "select1" else node.value.split()
        return ", ".join(labels.get(value, value) for value in chosen)
    if node.type == "geopoint":
        return _position(node.value)
    return node.value


def _position(value: str) -> str:
    """ODK's `latitude longitude altitude accuracy` as degrees with their hemispheres."""
    latitude, longitude = (float(part) for part in value.split()[:2])
    north, east = ("N" if latitude >= 0 else "S"), ("E" if longitude >= 0 else "W")
    return f"{abs(latitude):.5f} {north}, {abs(longitude):.5f} {east}"
