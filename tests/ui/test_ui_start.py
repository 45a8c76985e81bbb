"""The page before the vault comes first, and the rest of the program after it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest
from ui_samples import PASSPHRASE

from auditor_app.ui.loading import STEPS

if TYPE_CHECKING:
    from pathlib import Path

HEAVY: Final = {
    "auditor_app.audit",
    "auditor_app.bundle",
    "auditor_app.evidence",
    "auditor_app.identity",
    "auditor_app.protocols",
    "auditor_app.report",
    "auditor_app.sync",
    "auditor_app.ui.files",
    "auditor_app.ui.places",
    "auditor_app.ui.rooms",
    "auditor_app.ui.session_end",
    "auditor_app.vault",
    "auditor_app.xforms",
    "PIL",
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "click",
    "concurrent.futures",
    "cryptography",
    "dataclasses",
    "httpx",
    "lxml",
    "numpy",
    "onnxruntime",
    "pyqtgraph",
    "pyrage",
    "pyxform",
    "reportlab",
    "sqlcipher3",
    "sqlite_utils",
    "zxcvbn",
    "zxingcpp",
}
"""What the page at which the passphrase is typed does without."""
MOST_AT_ONCE: Final = 40
"""Modules that one step may import; each takes about half a millisecond."""

# The program as it starts, with something to do at the two moments that count.
PROGRAM: Final = """
import json, os, sys
import auditor_app.start
from auditor_app.ui import application
folder, passphrase = sys.argv.pop(), sys.stdin.read()
said = {}
class Window(application.MainWindow):
    typed = False
    def __init__(self, *_):
        from pathlib import Path
        from PySide6.QtCore import QSettings
        settings = QSettings(folder + ".ini", QSettings.Format.IniFormat)
        super().__init__(Path(folder), settings)
        self.desk.opened.connect(self.look)
        self.desk.troubled.connect(self.trouble)
        self._load.timeout.disconnect()
        self._load.timeout.connect(self.painted)
    def painted(self):
        self._load.timeout.disconnect()
        self._load.timeout.connect(self.desk.loading.begin)
        self._load.start()
        BODY
    def look(self):
        said["opened"] = type(self.gate()).__name__
        from PySide6.QtCore import QTimer
        self.looking = QTimer(self)
        self.looking.timeout.connect(lambda: self.page is None or self.leave())
        self.looking.start()
    def trouble(self, error):
        said["troubled"] = error.message
        if not self.typed:
            self.leave()
    def leave(self):
        said["page"] = type(self.page).__name__
        said["gate"] = type(self.gate()).__name__
        # Closing would wait for the forms to be read, which is no part of this.
        print(json.dumps(said), flush=True)
        os._exit(0)
application.MainWindow = Window
try:
    auditor_app.start.main()
finally:
    print(json.dumps(said))
"""


def started(folder: Path, body: str, before: str = "") -> dict[str, Any]:
    """Start the program in a process of its own; do `body` once its first page is painted."""
    code = before + PROGRAM.replace("BODY", body.replace("\n", "\n        "))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        input=PASSPHRASE,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.stdout, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_page_at_which_the_passphrase_is_typed_is_painted_before_the_rest_is_imported(
    empty_vault: Path,
) -> None:
    found = started(
        empty_vault,
        "said['imported'] = sorted(sys.modules)\n"
        "said['shown'] = type(self.gate()).__name__\n"
        "said['painted'] = not self.gate().secret.visibleRegion().isEmpty()\n"
        "self.desk.loading.then(self.leave, print)",
    )
    assert found["shown"] == "UnlockPage"
    assert found["painted"]
    assert HEAVY & set(found["imported"]) == set()


def test_of_qt_for_python_the_first_page_asks_for_no_more_than_it_shows(empty_vault: Path) -> None:
    """To make the class of styles, with its 566 constants, takes 6 ms; to read a source 0.1 ms."""
    found = started(
        empty_vault,
        "import linecache, shiboken6\n"
        "made, wanted = set(), [shiboken6.Shiboken.Object]\n"
        "while wanted:\n"
        "    made.add(wanted[-1])\n"
        "    wanted += [k for k in type.__subclasses__(wanted.pop()) if k not in made]\n"
        "said['made'] = sorted(k.__name__ for k in made if k.__module__.startswith('PySide6'))\n"
        "said['read'] = sorted(linecache.cache)\n"
        "self.leave()",
    )
    assert "QLabel" in found["made"]
    assert {"QStyle", "QFileDialog", "QTreeView"} & set(found["made"]) == set()
    assert [name for name in found["read"] if "auditor_app" in name] == []


FACES: Final = (
    "from PySide6.QtGui import QFontDatabase\n"
    "def faces():\n"
    "    return [name for name in QFontDatabase.families() if name in OF_SCRIPTS]\n"
    "OF_SCRIPTS = ('Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', 'Noto Sans Bengali')\n"
    "said['first'] = faces()\n"
)


@pytest.mark.parametrize(
    ("language", "name", "at_once"),
    [("vi", "vault", 1), ("fr", "déjà", 1), ("fr", "خزنة", 4), ("ar", "vault", 4)],
)
def test_a_first_page_in_latin_letters_is_painted_before_those_of_other_scripts_are_read(
    language: str, name: str, at_once: int, empty_vault: Path
) -> None:
    """To read the letters of all scripts takes 6 ms."""
    folder = empty_vault.rename(empty_vault.with_name(name))
    settings = folder.with_name(f"{name}.ini")
    settings.write_text(f"[look]\nlanguage={language}\n", "utf-8")
    found = started(
        folder,
        FACES + "def loaded():\n"
        "    said['last'] = faces()\n"
        "    self.leave()\n"
        "self.desk.loading.then(loaded, print)",
    )
    assert len(found["first"]) == at_once
    assert len(found["last"]) == 4


def test_the_program_has_the_style_that_its_sheet_was_made_for(empty_vault: Path) -> None:
    found = started(
        empty_vault,
        "self.setStyleSheet('')\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QApplication.instance().setStyleSheet('')\n"
        "said['style'] = QApplication.style().name()\n"
        "self.leave()",
        "import os\nos.environ['QT_STYLE_OVERRIDE'] = 'windows'\n",
    )
    assert found["style"] == "fusion"


def test_who_types_and_presses_enter_at_once_is_let_in_when_the_rest_is_there(
    empty_vault: Path,
) -> None:
    found = started(
        empty_vault,
        "from PySide6.QtTest import QTest\n"
        "from PySide6.QtCore import Qt\n"
        "said['early'] = 'auditor_app.vault' not in sys.modules\n"
        "QTest.keyClicks(self.gate().secret, passphrase)\n"
        "QTest.keyClick(self.gate().secret, Qt.Key.Key_Return)",
    )
    assert found["early"]
    assert found["opened"] == "UnlockPage"
    assert found["page"] == "AuditsPage"


def test_who_closes_the_window_at_once_waits_for_nothing_to_be_loaded(empty_vault: Path) -> None:
    found = started(
        empty_vault,
        "self.desk.loading.begin()\nself.close()\nsaid['late'] = 'auditor_app.sync' in sys.modules",
    )
    assert not found["late"]


def test_a_start_that_fails_leaves_the_garbage_collector_on() -> None:
    code = (
        "import gc, sys\n"
        "import auditor_app.start\n"
        "sys.modules['auditor_app.ui.application'] = None\n"
        "try: auditor_app.start.main()\n"
        "except ImportError: print(gc.isenabled())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


@pytest.mark.parametrize("missing", ["auditor_app.sync", "auditor_app.ui.pages.audits"])
def test_a_part_that_cannot_be_imported_is_said_in_one_sentence(
    empty_vault: Path, missing: str
) -> None:
    found = started(
        empty_vault,
        "pass",
        f"import sys\nsys.modules[{missing!r}] = None\n",
    )
    assert found["troubled"] == "A part of the program is missing or damaged."
    assert found["gate"] == "UnlockPage"


def test_a_vault_that_is_unlocked_without_anything_to_show_it_with_is_locked_again(
    empty_vault: Path,
) -> None:
    found = started(
        empty_vault,
        "from PySide6.QtTest import QTest\n"
        "from PySide6.QtCore import Qt\n"
        "self.typed = True\n"
        "self.desk.closed.connect(self.leave)\n"
        "QTest.keyClicks(self.gate().secret, passphrase)\n"
        "QTest.keyClick(self.gate().secret, Qt.Key.Key_Return)",
        "import sys\nsys.modules['auditor_app.ui.pages.audits'] = None\n",
    )
    assert found["troubled"] == "A part of the program is missing or damaged."
    assert "opened" not in found
    assert found["gate"] == "UnlockPage"


def test_no_step_of_the_ui_thread_imports_much_at_once_nor_anything_of_the_core() -> None:
    """In a process of its own, since here everything is imported already."""
    code = (
        "import importlib, json, sys\n"
        "import auditor_app.ui.application\n"
        "from auditor_app.ui.loading import PLAIN, STEPS\n"
        "ours = lambda: {n for n in sys.modules if n.startswith('auditor_app.')}\n"
        "for name in PLAIN: importlib.import_module(name)\n"
        "core, steps = sorted(n for n in ours() if '.ui' not in n), []\n"
        "qt = sorted(n for n in sys.modules if n.startswith('PySide6.Qt'))\n"
        "for name in STEPS:\n"
        "    before = ours()\n"
        "    importlib.import_module(name)\n"
        "    steps.append(len(ours() - before))\n"
        "late = sorted(n for n in ours() if '.ui' not in n and n not in core)\n"
        "print(json.dumps({'steps': steps, 'late': late, 'qt': qt}))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert found["late"] == [], "these belong into PLAIN"
    assert found["qt"] == [f"PySide6.{n}" for n in ("QtCore", "QtGui", "QtSvg", "QtWidgets")]
    assert max(found["steps"]) <= MOST_AT_ONCE, dict(zip(STEPS, found["steps"], strict=True))
