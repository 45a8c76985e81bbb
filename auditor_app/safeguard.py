"""What holds for every process of the program from its first moment on."""

from __future__ import annotations

import os
import sys


def leave_nothing_readable() -> None:
    """Let others read no file that this process makes, and a crash write none of its memory."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
