"""Read by the system's Python, which has pyatspi: what a screen reader is told of the window.

Prints the tree of the program "auditor" as JSON once it stands there; and what has the focus.
"""

import json
import sys
import time
from typing import Any

import pyatspi

PATIENCE = 40.0
STATES = {
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_CHECKABLE: "checkable",
    pyatspi.STATE_ENABLED: "enabled",
    pyatspi.STATE_SHOWING: "showing",
    pyatspi.STATE_READ_ONLY: "read-only",
}


def told(node: Any, depth: int = 0) -> dict[str, Any]:
    """A node and what stands in it."""
    states = node.getState()
    children = []
    if depth < 40:
        for number in range(node.childCount):
            child = node.getChildAtIndex(number)
            if child is not None:
                children.append(told(child, depth + 1))
    labels = [
        relation.getTarget(number).name
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for number in range(relation.getNTargets())
    ]
    return {
        "name": node.name,
        "labels": labels,
        "role": node.getRoleName(),
        "states": [word for state, word in STATES.items() if states.contains(state)],
        "children": children,
    }


def main() -> int:
    """Wait for the program, then print its tree."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for number in range(desktop.childCount):
            program = desktop.getChildAtIndex(number)
            if program is not None and program.name.lower() == "auditor" and program.childCount:
                json.dump(told(program), sys.stdout)
                return 0
        time.sleep(0.2)
    return 1


sys.exit(main())
