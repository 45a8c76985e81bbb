"""The window as a screen reader is told of it, over AT-SPI on a real bus and a real display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ui_samples import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
TOOLS = ("xvfb-run", "dbus-run-session")
SYSTEM_PYTHON = "/usr/bin/python3"
USED = {
    "push button",
    "button",
    "toggle button",
    "check box",
    "combo box",
    "text",
    "password text",
    "spin button",
    "list item",
    "link",
}
"""Roles of what is used; a window has them under either name, by the version of AT-SPI."""

Node = dict[str, Any]


def missing_tool() -> str:
    """What is not there of the tools of the system; empty where all are."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            return tool
    try:
        asked = subprocess.run(
            [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
        )
    except OSError:
        return SYSTEM_PYTHON
    return "python3-pyatspi" if asked.returncode else ""


pytestmark = pytest.mark.skipif(
    bool(missing_tool()),
    reason=f"{missing_tool()} is not installed (build_scripts/outside_tools.sh)",
)


@pytest.fixture(scope="module")
def trees(_vaults: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Node]:
    """What is told of each page."""
    folder = tmp_path_factory.mktemp("atspi")
    vault = shutil.copytree(_vaults / "enrolled", folder / "vault")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE)]),
    }
    (folder / "run").mkdir(mode=0o700)
    # The passphrase of a throw-away vault.
    program = [sys.executable, str(HERE / "atspi_window.py"), str(vault), PASSPHRASE]
    program.append(str(folder / "trees.json"))
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--", *program]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout.decode()[-2000:]
    found: dict[str, Node] = json.loads((folder / "trees.json").read_text("utf-8"))
    return found


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from nodes(child)


def named(tree: Node, name: str) -> Node:
    # A list tells what is chosen as its name, and its own name by its label.
    shown = [
        n for n in nodes(tree) if name in (n["name"], *n["labels"]) and "showing" in n["states"]
    ]
    # Its caption is told beside it, by the same words.
    found = [n for n in shown if n["role"] != "label"]
    assert found, f"{name} is not told"
    return found[0]


def test_every_control_is_told_with_its_name(trees: dict[str, Node]) -> None:
    assert set(trees) == {"unlock", "audits", "settings", "vault", "help"}
    for page, tree in trees.items():
        used = [n for n in nodes(tree) if n["role"] in USED and "showing" in n["states"]]
        assert len(used) > 5, page
        nameless = [n["role"] for n in used if not n["name"] and "focusable" in n["states"]]
        assert nameless == [], page


def test_the_gate_is_told_ready_to_type(trees: dict[str, Node]) -> None:
    field = named(trees["unlock"], "Passphrase")
    assert field["role"] == "password text"
    assert "focusable" in field["states"]
    press = named(trees["unlock"], "Unlock")
    assert press["role"] in {"push button", "button"}
    assert "enabled" in press["states"]


def test_where_one_is_is_told(trees: dict[str, Node]) -> None:
    for page, room in (("audits", "Audits"), ("settings", "Settings"), ("vault", "Vault")):
        rooms = [n for n in nodes(trees[page]) if "checkable" in n["states"]]
        checked = [n["name"] for n in rooms if "checked" in n["states"]]
        assert checked == [room], page


def test_what_cannot_be_used_now_is_told_so(trees: dict[str, Node]) -> None:
    assert "enabled" not in named(trees["settings"], "Keep")["states"]
    theme = named(trees["settings"], "Theme")
    assert theme["role"] == "combo box"
    assert theme["name"] == "Light"
    assert named(trees["settings"], "Minutes without key or mouse until it locks")


def test_no_passphrase_is_told(trees: dict[str, Node]) -> None:
    assert PASSPHRASE not in json.dumps(trees)
