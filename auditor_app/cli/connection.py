"""Is this connection paid by volume? What the system says to a command without a window."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

# https://networkmanager.dev/docs/api/latest/nm-dbus-types.html, NMMetered.
_METERED: Final = {"u 1": True, "u 3": True, "u 2": False, "u 4": False}
_QUESTION: Final = (
    "busctl",
    "--system",
    "--timeout=3",
    "get-property",
    "org.freedesktop.NetworkManager",
    "/org/freedesktop/NetworkManager",
    "org.freedesktop.NetworkManager",
    "Metered",
)


def is_metered() -> bool | None:
    """What NetworkManager says on Linux, its guesses too; None where nobody tells."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        asked = subprocess.run(_QUESTION, capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return _METERED.get(asked.stdout.strip())
