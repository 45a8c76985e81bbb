"""An error inside of a method that Qt calls is an error, and not the end of the process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

# A process of its own: what is tried here would end it.
SCRIPT = """
import auditor_app.ui
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QWidget
import shiboken6

application = QApplication([])


class Mixin:
    def sizeHint(self):
        return self.gone.sizeHint()

class {kind}:
    def __init__(self):
        super().__init__()
        self.gone = QLabel("gone")
        shiboken6.delete(self.gone)

    def {method}:
        return {call}


{use}
application.processEvents()
print("goes on")
"""
WIDGET = (
    "outer = QWidget(); line = QHBoxLayout(outer)\n"
    "odd = Odd(); odd.setMinimumSize(50, 50); line.addWidget(odd)\n"
)
SHOWN = "try:\n    outer.show()\nexcept RuntimeError as error:\n    print(error)"
CASES = {
    "a size": ("Odd(QWidget)", "sizeHint(self)", "self.gone.sizeHint()", WIDGET + SHOWN),
    "an event": ("Odd(QWidget)", "event(self, event)", "self.gone.event(event)", WIDGET + SHOWN),
    "a size that is mixed in": ("Odd(Mixin, QWidget)", "own(self)", "None", WIDGET + SHOWN),
}


@pytest.mark.parametrize("case", CASES)
def test_what_c_code_raises_inside_of_an_override_is_an_error(case: str) -> None:
    kind, method, call, use = CASES[case]
    script = SCRIPT.format(kind=kind, method=method, call=call, use=use)
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ran.returncode in {0, 1}, (ran.returncode, ran.stderr)
    assert "already deleted" in ran.stdout + ran.stderr
