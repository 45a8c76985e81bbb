"""What a stick is formatted with, as far as the system tells: FAT holds no file of 4 GiB."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

FAT_LARGEST: Final = 2**32 - 1
"""Bytes of the largest file (Microsoft, FAT32 File System Specification: a 32-bit size)."""
_MOUNTS: Final = Path("/proc/self/mounts")
_FAT: Final = frozenset({"vfat", "msdos", "fat", "fat32", "fat16"})


def is_fat(folder: Path) -> bool:
    """Whether `folder` lies on FAT. False where the system does not tell: macOS does not here.

    There the copy ends with the system's own refusal at the 4 GiB instead of before.
    """
    if sys.platform == "win32":
        return _windows_name(folder).casefold() in _FAT
    try:
        mounts = _MOUNTS.read_text("utf-8", errors="surrogateescape")
    except OSError:
        return False
    return file_system_of(folder.resolve(), mounts) in _FAT


def file_system_of(folder: Path, mounts: str) -> str:
    """The type of the file system that holds `folder`, from lines as in `/proc/self/mounts`.

    The longest mount point above it counts, of equal ones the last: it covers the others.
    """
    found, deepest = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescaped(fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= deepest:
            found, deepest = fields[2], len(point.parts)
    return found


def _unescaped(field: str) -> str:
    # The kernel writes blanks and backslashes in octal: getmntent(3).
    for octal, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(octal, character)
    return field


def _windows_name(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - wanted on Windows only

        name = ctypes.create_unicode_buffer(64)
        root = f"{folder.resolve().drive}\\"
        told = ctypes.windll.kernel32.GetVolumeInformationW(
            root, None, 0, None, None, None, name, len(name)
        )
        return name.value if told else ""
    return ""
