"""Qt for Python need not read the source of whatever is imported.

It looks into the text of every module of the process, once imported, for its own name, and keeps in
mind whether that module may switch "features" (`from __feature__ import snake_case`). Nothing here
switches any, and reading took a tenth of the time up to the first page.

A program made by PyInstaller has no sources to be read: there nothing else holds.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import shiboken6  # noqa: F401 - it brings what is looked for below

if TYPE_CHECKING:
    from types import ModuleType

_FEATURES: Final = "shibokensupport.feature"
_NO_FEATURE: Final = 0


def leave_sources_unread() -> None:
    """From now on modules count as such without features; once is enough.

    Where Qt for Python is made otherwise, it reads on.
    """
    features = sys.modules.get(_FEATURES)
    known = getattr(features, "pyside_feature_dict", None)
    if features is None or known is None or not hasattr(features, "feature_imported"):
        return

    def feature_imported(module: ModuleType) -> None:
        if (name := getattr(module, "__name__", None)) is not None:
            known.setdefault(name, _NO_FEATURE)

    features.feature_imported = feature_imported  # type: ignore[attr-defined]  # of PySide's own
