"""Measuring one benchmark module, in a process of its own."""

from __future__ import annotations

import importlib
import resource
from pathlib import Path

Row = tuple[str, float, str]


def measured(name: str) -> tuple[list[Row], str]:
    """The rows and the details of one benchmark module."""
    module = importlib.import_module(name)
    rows = module.run()
    return rows, module.details() if hasattr(module, "details") else ""


def most_memory() -> int:
    """Bytes of this process that were in memory at most."""
    try:
        # What getrusage() says begins with the memory of whoever started this process.
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024
