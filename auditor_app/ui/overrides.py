"""What an override raises reaches whoever called Qt, and does not end the program.

Where C code raises inside a Python method that Qt calls (PySide's own "already deleted" most of
all), Python before 3.12 leaves the error in two pieces until somebody looks at it, and PySide 6.11
takes one for the whole: the process dies of a segmentation fault, in `PepException_GetArgs`.
An `except` on its way out puts the pieces together. So every method that takes the place of one of
Qt's gets one, in each class that is made from now on, also where it is mixed into that class.
"""

from __future__ import annotations

import functools
import itertools
import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

_PUTS_TOGETHER_BY_ITSELF: Final = (3, 12)


def guard_overrides() -> None:
    """Guard the overrides of all classes that are made after this; once is enough."""
    if sys.version_info >= _PUTS_TOGETHER_BY_ITSELF:
        return
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment, method-assign]  # PySide's types take it


def _guard(made: type[QObject], /, **more: Any) -> None:
    super(QObject, made).__init_subclass__(**more)
    bases = [base for base in made.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, method in _own(made).items():
        takes_a_place = not name.startswith("_") and any(name in vars(base) for base in bases)
        if takes_a_place and isinstance(method, FunctionType):
            setattr(made, name, _guarded(method))


def _own(made: type[QObject]) -> dict[str, Any]:
    """What is new in `made`: its own, and what is mixed in before the first class of Qt's."""
    mixed_in = itertools.takewhile(lambda base: not issubclass(base, QObject), made.__mro__[1:])
    own: dict[str, Any] = {}
    for each in (made, *mixed_in):
        own = {**vars(each), **own}
    return own


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def override(*args: Any, **named: Any) -> Any:
        try:
            return method(*args, **named)
        except BaseException:  # noqa: TRY203 - to be caught at all is what it needs, see above
            raise

    return override
