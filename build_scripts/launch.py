"""Where the packaged program starts."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_PATH: Final = "LD_LIBRARY_PATH"


def give_back_library_path(environment: MutableMapping[str, str]) -> None:
    """Let programs that are started from here, such as lp, load the system's libraries.

    PyInstaller puts the package's own folder there for this process, whose loader has read it, and
    keeps what stood there before under another name.
    """
    before = environment.pop(f"{_PATH}_ORIG", "")
    environment.pop(_PATH, None)
    if before:
        environment[_PATH] = before


def have_somewhere_to_write() -> None:
    """A program without a console has no output on Windows, and Python then has None."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end


def write_every_letter() -> None:
    """What goes to a file or a pipe is UTF-8.

    On Windows it would be in the country's code page, and a name in another script would end the
    command.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    if sys.platform == "linux":
        give_back_library_path(os.environ)
    have_somewhere_to_write()
    write_every_letter()
    from auditor_app.start import main

    main()
