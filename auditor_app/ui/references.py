"""A guard against a fault of PySide6 6.12.0 on Python 3.11.

Its wheels return None, True and False without taking a reference to them, as is right from Python
3.12 on, where these are immortal. Up to Python 3.11 they are counted: each call of a method without
a result (`update`, `setText`) uses up one reference to None, each `Signal.emit` one to True, and
after some thousand calls the interpreter aborts ("deallocating None") with whatever was not saved.

The guard looks whether this PySide6 does so and, only then, makes the four singletons that C code
returns in this way as good as immortal, which is what Python 3.12 does (PEP 683).
"""

from __future__ import annotations

import sys
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

_TRIES: Final = 20
_ENOUGH: Final = 1 << 40
_SINGLETONS: Final[tuple[Any, ...]] = (None, True, False, NotImplemented)


class _Probe(QObject):
    happened = Signal()


def keep_singletons() -> bool:
    """Let None, True and False outlive the fault where it is there; whether that was needed."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return False
    before = _counts()
    probe = _Probe()
    for _ in range(_TRIES):
        probe.setObjectName("probe")
        probe.happened.emit()
    lost = max(was - now for was, now in zip(before, _counts(), strict=True))
    if lost < _TRIES // 2:
        return False
    import ctypes  # noqa: PLC0415 - 2 ms, where the fault is there only

    for singleton in _SINGLETONS:
        # The count of references is the first word of every object of this interpreter.
        ctypes.c_ssize_t.from_address(id(singleton)).value += _ENOUGH
    return True


def _counts() -> tuple[int, ...]:
    return tuple(sys.getrefcount(singleton) for singleton in _SINGLETONS)
