"""A stick with an invented release on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from release_samples import Stick

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    """An empty stick, and a key."""
    (tmp_path / "stick").mkdir()
    return Stick(tmp_path / "stick")
