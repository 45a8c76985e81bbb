"""How a person installs a file that was checked, by what kind of file it is."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def command_for(path: Path) -> str:
    """What is typed in a terminal to install it; empty where it is opened instead."""
    quoted = shlex.quote(str(path.absolute()))
    if path.name.endswith(".deb"):
        return f"sudo apt-get install {quoted}"
    if path.name.endswith(".tar.gz"):
        folder = path.name.removesuffix(".tar.gz")
        # Whatever lies in a folder of that name, as on a strange stick, would be installed as well.
        unpack = f"tar --recursive-unlink -xzf {quoted}"
        return f"{unpack} && {shlex.quote(f'./{folder}/install.sh')}"
    return ""


def how_to_install(path: Path) -> str:
    """One sentence for a command's output."""
    command = command_for(path)
    if command:
        return f"To install it: {command}"
    return f"To install it: close this program, then open {path.absolute()}"
