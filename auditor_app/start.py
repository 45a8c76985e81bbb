"""Where the program starts: the window where nothing else is said, else a command.

Called alone it is an auditor who waits for the page at which the passphrase is typed, so that
nothing is imported which that page does without: not even what reads a command line (decision 44).
"""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Open the window, or do what the command line says."""
    if len(sys.argv) > 1:
        from auditor_app.cli.auditor import main as command  # noqa: PLC0415 - 14 ms

        command()
        return
    # Up to the end of loading there is no garbage, but ever more to look through for it: 12 ms up
    # to the first page. `Loading` turns it on again, where it comes to that.
    gc.disable()
    try:
        from auditor_app.safeguard import leave_nothing_readable  # noqa: PLC0415 - as for the window
        from auditor_app.ui.application import run  # noqa: PLC0415 - Qt only where it is wanted

        leave_nothing_readable()
        sys.exit(run(None))
    finally:
        gc.enable()
