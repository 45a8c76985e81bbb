"""Where the packaged program starts."""

from __future__ import annotations

import os
import sys

from auditor_app.start import main

if __name__ == "__main__":
    # A program without a console has nowhere to write to on Windows, and Python then has None.
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    main()
