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
from form_media_samples import shown_form, shown_record
from ui_samples import PASSPHRASE

from auditor_app.vault import Vault

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
    with Vault.open(vault) as opened:
        opened.unlock(PASSPHRASE)
        record_id = shown_record(opened, shown_form(folder / "form"))
    program = [sys.executable, str(HERE / "atspi_window.py"), str(vault), PASSPHRASE, record_id]
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
    assert set(trees) >= {"unlock", "audits", "settings", "vault", "help", "several of a map"}
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


PARTS = ("Head", "Chest and belly", "Arms", "Left leg", "Right leg")


@pytest.mark.parametrize(
    ("map_", "question", "role", "chosen"),
    [
        ("one of a map", "Where did it hurt most?", "radio button", "Chest and belly"),
        ("several of a map", "Where were you hurt?", "check box", "Arms"),
    ],
)
def test_the_parts_of_a_map_are_told_by_name_role_and_state(
    trees: dict[str, Node], map_: str, question: str, role: str, chosen: str
) -> None:
    for tree, checked in ((map_, set()), (f"{map_} chosen", {chosen})):
        told = parts_of(trees[tree], question)
        parts = [n for n in told if n["name"] in PARTS]
        assert {n["role"] for n in parts} == {role}
        assert [n["name"] for n in parts] == list(PARTS), tree
        for part in parts:
            assert {"focusable", "checkable", "enabled", "showing"} <= set(part["states"]), part
            assert ("checked" in part["states"]) is (part["name"] in checked), part
        # What has no part of the drawing stands below it, as a row of the same kind.
        assert [n["role"] for n in told if n["name"] == "Elsewhere"] == [role]


def parts_of(tree: Node, question: str) -> list[Node]:
    """What can be ticked in a question; it is called so, and so is what is around its answers."""
    asked = next(n for n in nodes(tree) if n["name"] == question and n["children"])
    return [n for n in nodes(asked) if "checkable" in n["states"]]


def test_no_passphrase_is_told(trees: dict[str, Node]) -> None:
    assert PASSPHRASE not in json.dumps(trees)
