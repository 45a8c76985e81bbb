"""The steps from every earlier layout of the registry to the present one (Alembic).

A step is a file in `versions/`, written by hand and never changed once released. `HEAD` is the
newest one: so that a registry that is there already opens without Alembic being loaded.
"""

from __future__ import annotations

from typing import Final

HEAD: Final = "0003"
BEFORE_MIGRATIONS: Final = "0001"
"""The layout of registries that were made before there were steps."""
