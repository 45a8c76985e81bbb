"""Settings as earlier versions kept them; `released/` has a file for each version.

Each is what that version wrote after a language, a theme and a size of type were chosen and a vault
was opened. A new version adds its own and changes none (docs/release.md).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from auditor_app.ui.settings.choices import Choices, read_choices
from auditor_app.ui.shell import _LAST_VAULT

RELEASED = sorted((Path(__file__).parent / "released").glob("settings-*.ini"))


@pytest.mark.parametrize("kept", RELEASED, ids=lambda path: path.stem)
def test_what_was_chosen_in_an_earlier_version_still_holds(kept: Path) -> None:
    settings = QSettings(str(kept), QSettings.Format.IniFormat)
    assert read_choices(settings) == Choices("ar", "dark", 150)
    assert settings.value(_LAST_VAULT) == "/home/auditor/Auditor vault"
