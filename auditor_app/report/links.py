"""Names of the places in a report that its texts lead to."""

from __future__ import annotations


def photo_anchor(number: int) -> str:
    """The name of the place of a photo."""
    return f"photo-{number}"


def finding_anchor(number: int) -> str:
    """The name of the place of a finding."""
    return f"finding-{number}"


def indicator_anchor(identifier: str) -> str:
    """The name of the place of an indicator that was observed."""
    return f"indicator-{identifier}"
