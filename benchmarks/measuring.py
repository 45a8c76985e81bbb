"""Measuring one benchmark module, in a process of its own."""

from __future__ import annotations

import importlib

Row = tuple[str, float, str]


def measured(name: str) -> tuple[list[Row], str]:
    """The rows and the details of one benchmark module."""
    module = importlib.import_module(name)
    rows = module.run()
    return rows, module.details() if hasattr(module, "details") else ""
