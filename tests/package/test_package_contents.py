"""What goes into the package: all that the sources import, early or late, and no more of Qt."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from auditor_app.cli import installation, installation_parts
from auditor_app.cli.auditor import main as auditor
from auditor_app.errors import InstallationError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "build_scripts"))

from launch import give_back_library_path  # noqa: E402 - see above
from package_contents import PYTHON_EXCLUDED, QT_MODULES, goes_in  # noqa: E402 - see above


def sources() -> Iterator[ast.Module]:
    """Every module of the laptop's side."""
    for path in (ROOT / "auditor_app").rglob("*.py"):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        if not name.startswith(("auditor_app.central", "auditor_app.cli.central")):
            yield ast.parse(path.read_text("utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "PySide6":
                yield from (f"PySide6.{each.name}" for each in node.names)


def test_the_check_knows_everything_that_is_imported_late() -> None:
    late = {
        name.partition(".")[0]
        for tree in sources()
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for name in imported(function)
    }
    others = late - sys.stdlib_module_names - {"auditor_app"}
    assert set(installation_parts.LOADED_LATE) == others


def test_the_package_holds_the_modules_of_qt_that_the_sources_import_and_no_others() -> None:
    named = {
        found[1]
        for tree in sources()
        for name in imported(tree)
        if (found := re.match(r"PySide6\.Qt(\w+)", name))
    }
    assert named == set(QT_MODULES)


def test_nothing_is_excluded_that_the_sources_import() -> None:
    wanted = {name for tree in sources() for name in imported(tree)}
    assert not wanted & set(PYTHON_EXCLUDED)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/QtCore.abi3.so",
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/networkinformation/libqapplenetworkinformation.dylib",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "resources/translations/auditor_ar.qm",
        "babel/global.dat",
        "babel/locale-data/en_GB.dat",
        "babel/locale-data/zh_Hans.dat",
        "pyxform/validators/pyxform/iana_subtags/iana_subtags_2_characters.txt",
        "forms/ilo_forced_labour/worker_interview.md",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_program_needs_goes_in(name: str) -> None:
    assert goes_in(name, f"/opt/environment/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt6Charts.dll",
        "PySide6/Qt/lib/QtCharts.framework/Versions/A/QtCharts",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtmultimedia_ar.qm",
        "pycountry/locales/de/LC_MESSAGES/iso3166-1.mo",
        "pyxform/validators/odk_validate/bin/ODK_Validate.jar",
        "resources/translations/auditor_ar.ts",
        "babel/locale-data/de.dat",
    ],
)
def test_what_it_does_not_use_stays_out(name: str) -> None:
    assert not goes_in(name, f"/opt/environment/{name}")


@pytest.mark.skipif(sys.platform != "linux", reason="it is about Linux's folders")
def test_the_system_s_libraries_stay_the_system_s() -> None:
    assert not goes_in("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert not goes_in("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert goes_in("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3")


def test_the_installation_does_the_main_job_and_says_so() -> None:
    done = CliRunner().invoke(auditor, ["installation", "check", "--no-window"])
    assert done.exit_code == 0, done.output
    assert "This installation works." in done.output
    steps = [line.split()[0] for line in done.output.splitlines()[:-1]]
    assert steps[-8:] == [
        "create",
        "enrol",
        "fill",
        "finalise",
        "seal",
        "report",
        "verify",
        "check",
    ]


def test_the_check_shows_no_remarks_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """They name libraries that are missing, which whoever sets laptops up would look for."""
    monkeypatch.delenv("QT_LOGGING_RULES", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    names = ("qt.text.font.db", "qt.multimedia.symbolsresolver", "qt.qpa.plugin")
    asks = "import PySide6.QtCore as qt, sys\nfor name in sys.argv[1:]:"
    asks += "\n print(qt.QLoggingCategory(name).isEnabled(qt.QtMsgType.QtWarningMsg))"
    told: list[str] = []

    def open_pages(*_: object) -> int:
        command = [sys.executable, "-c", asks, *names]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told.extend(done.stdout.split())
        return 0

    monkeypatch.setattr(installation, "_open_pages", open_pages)
    monkeypatch.setattr("auditor_app.audit.rehearsing.rehearse", lambda _: iter(()))
    assert CliRunner().invoke(auditor, ["installation", "check"]).exit_code == 0
    assert told == ["False", "False", "True"]


def test_a_module_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation_parts, "LOADED_LATE", ("no_such_library", "zxcvbn"))
    with pytest.raises(InstallationError, match="no_such_library cannot be loaded"):
        installation_parts.import_everything()


def test_a_library_of_the_system_that_is_missing_is_named_with_what_helps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Installing the program again would not bring it."""

    def load(name: str) -> None:
        library = {"numpy": "libpulse.so.0", "zxcvbn": "libgssapi_krb5.so.2"}.get(name)
        if library:
            raise ImportError(f"{library}: cannot open shared object file: No such file")

    monkeypatch.setattr(installation_parts.importlib, "import_module", load)
    with pytest.raises(InstallationError) as caught:
        installation_parts.import_everything()
    assert "missing: libgssapi_krb5.so.2, libpulse.so.0." in caught.value.message
    assert "packages of your system" in caught.value.remedy


def test_a_file_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(installation_parts, "shipped", lambda _: tmp_path)
    with pytest.raises(InstallationError, match=r"protocol\.toml is missing"):
        installation_parts.look_for_files()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/pkg", "HOME": "/h"}, {"HOME": "/h"}),
        (
            {"LD_LIBRARY_PATH": "/pkg:/own", "LD_LIBRARY_PATH_ORIG": "/own"},
            {"LD_LIBRARY_PATH": "/own"},
        ),
    ],
)
def test_programs_that_are_started_load_the_system_s_libraries(
    before: dict[str, str], after: dict[str, str]
) -> None:
    give_back_library_path(before)
    assert before == after


def test_what_goes_to_a_file_is_written_in_every_script() -> None:
    """On Windows a file's letters would be those of the country's code page."""
    script = "import launch\nlaunch.write_every_letter()\nprint('مدقق · অডিট')"
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONPATH": "build_scripts"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    assert done.stdout.decode("utf-8").strip() == "مدقق · অডিট"


def test_the_build_begins_with_nothing_but_python() -> None:
    script = "import sys\nsys.path.insert(0, 'build_scripts')\nimport package\nprint(package.SBOM)"
    command = [sys.executable, "-I", "-S", "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("auditor-")


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="it is about a checkout")
def test_a_checkout_has_the_same_bytes_on_every_system() -> None:
    name = "forms/ilo_forced_labour/protocol.toml"
    as_on_windows = ["git", "-c", "core.autocrlf=true", "cat-file", "--filters", f"HEAD:{name}"]
    done = subprocess.run(as_on_windows, cwd=ROOT, capture_output=True, check=True)
    assert b"\n" in done.stdout
    assert b"\r" not in done.stdout


def test_what_builds_the_package_elsewhere_is_named_by_its_commit() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for used in re.findall(r"uses: *(.*)", path.read_text("utf-8")):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", used), used
