"""Whole forms: scenarios answered step by step, and forms as they are right after loading."""

from __future__ import annotations

import json
import re
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conformance_cases import Suite
from lxml import etree

from auditor_app.errors import AnswerError, AuditorError
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms.definition.external import read_resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.xforms.tree import Node

ZONE = ZoneInfo("America/Phoenix")
"""Where the clock of the recorded runs stood."""

RECORDED = datetime(2026, 11, 22, 12, tzinfo=ZONE)
"""When the initial states were recorded: `today` is a value in them like any other."""


def _scenario_case(case: dict[str, Any], shared: None) -> str | None:
    del shared
    resources = case.get("resources") or {}

    def resource(name: str, address: str) -> Node | None:
        del name
        found = resources.get(address)
        return read_resource(address, found["text"], found["mime"]) if found else None

    load = case["steps"][0]
    if "load" not in load:
        return "does not begin with loading the form"
    try:
        form = parse_xform(case["form"], case["id"], resource)
        session = FormSession(form, clock=_clock)
    except AuditorError as error:
        return None if load.get("error") else f"does not load: {error}"
    if load.get("error"):
        return "loads, but must not"
    states: dict[str, Any] | None = dict(load["state"]) if "state" in load else None
    for number, step in enumerate(case["steps"]):
        wrong = _step(session, step) or _follow(session, step, states)
        if wrong:
            return f"step {number} {_named(step)}: {wrong}"
    return None


def _follow(
    session: FormSession, step: dict[str, Any], states: dict[str, Any] | None
) -> str | None:
    """Whether everything is now as recorded; nothing is where no states were."""
    if states is None:
        return None
    states.update(step.get("changed") or {})
    for ref in step.get("removed") or ():
        states.pop(ref, None)
    return _compare_states(session, states)


def _named(step: dict[str, Any]) -> str:
    return json.dumps({k: v for k, v in step.items() if k not in ("state", "changed")})[:200]


def _clock() -> datetime:
    return datetime.now(ZONE)


def _step(session: FormSession, step: dict[str, Any]) -> str | None:
    kinds = [name for name in step if name in _STEPS]
    if len(kinds) != 1:
        return f"no step that is known: {sorted(step)}"
    return _STEPS[kinds[0]](session, step[kinds[0]], step.get("value"))


def _answer(session: FormSession, ref: str, value: Any) -> str | None:
    try:
        session.answer(ref, value)
    except AnswerError as error:
        if "read-only" not in str(error):
            session.answer(ref, "")
    return None


def _expect(session: FormSession, ref: str, value: Any) -> str | None:
    state = session.node(ref)
    return _same_text(state.value if state.relevant else "", value)


def _expect_count(session: FormSession, ref: str, value: Any) -> str | None:
    count = len(session.node(ref).instances)
    return None if count == value else f"{count} instances, expected {value!r}"


def _add(session: FormSession, ref: str, _: Any) -> str | None:
    session.add_repeat(ref)
    return None


def _remove(session: FormSession, ref: str, _: Any) -> str | None:
    session.remove_repeat(ref)
    return None


def _speak(session: FormSession, language: str, _: Any) -> str | None:
    session.set_language(language)
    return None


_STEPS: dict[str, Callable[[FormSession, Any, Any], str | None]] = {
    "load": lambda *_: None,
    "answer": _answer,
    "add_repeat": _add,
    "remove_repeat": _remove,
    "language": _speak,
    "expect": _expect,
    "expect_count": _expect_count,
    "expect_submission_xml": lambda session, xml, _: _same_xml(session.submission_xml(), xml),
}


def _is_meta(ref: str) -> bool:
    steps = ref.split("/")
    return len(steps) > 2 and steps[2].rpartition(":")[2] == "meta"


def _compare_states(session: FormSession, expected: dict[str, Any]) -> str | None:
    found = {
        ref: _described(session, ref)
        for ref in session.refs()
        if not _is_meta(ref) and "/@" not in ref
    }
    wanted = {ref: node for ref, node in expected.items() if not _is_meta(ref)}
    # What varies with the machine was left out of the recorded states.
    found = {ref: node for ref, node in found.items() if ref in wanted or "deviceid" not in ref}
    if found.keys() != wanted.keys():
        more, less = sorted(found.keys() - wanted.keys()), sorted(wanted.keys() - found.keys())
        return f"nodes too many {more[:5]}, missing {less[:5]}"
    for ref, node in wanted.items():
        wrong = _differs(found[ref], node)
        if wrong:
            return f"{ref}: {wrong}"
    return None


_KIND_NAMES = {"select1": "select", "model": "model-value"}


def _described(session: FormSession, ref: str) -> dict[str, Any]:
    state = session.node(ref)
    kind = _KIND_NAMES.get(state.kind, state.kind)
    if kind == "repeat":
        control = "uncontrolled" if state.can_add else "controlled"
        kind = "repeat-instance" if ref.endswith("]") else f"repeat-range:{control}"
    elif kind == "group" and ref.count("/") == 1:
        kind = "root"
    node: dict[str, Any] = {"kind": kind, "value": state.value if state.relevant else ""}
    node["relevant"] = state.relevant
    node["readonly"] = state.readonly
    node["required"] = state.required
    node["label"], node["hint"] = state.label, state.hint
    node["choices"] = [[choice.value, choice.label] for choice in state.choices]
    if state.message is not None:
        node["constraint_violated"] = state.message or True
    if state.required and state.relevant and not state.value and kind != "root":
        node["required_violated"] = state.required_message or True
    return node


def _differs(found: dict[str, Any], wanted: dict[str, Any]) -> str | None:
    for key, usual in (
        ("kind", None),
        ("relevant", True),
        ("readonly", False),
        ("required", False),
        ("constraint_violated", None),
        ("required_violated", None),
        ("label", ""),
        ("hint", ""),
    ):
        if found.get(key, usual) != wanted.get(key, usual):
            return f"{key} {found.get(key, usual)!r}, expected {wanted.get(key, usual)!r}"
    choices = wanted.get("choices", [])
    if isinstance(choices, int):
        count = len(found["choices"])
        return None if count == choices else f"{count} choices, expected {choices}"
    if found["choices"] != choices:
        return f"choices {found['choices']!r}, expected {choices!r}"
    return _same_text(found["value"], wanted.get("value", ""))


_VARYING = {
    "@uuid": re.compile(r"(?:uuid:)?[0-9a-f-]{36}"),
    "@now": re.compile(r"\d{4}-\d\d-\d\dT.*"),
    "@today": re.compile(r"\d{4}-\d\d-\d\d"),
}


def _same_text(found: str, wanted: str) -> str | None:
    if found == wanted:
        return None
    if wanted in _VARYING and _VARYING[wanted].fullmatch(found):
        return None
    try:
        if float(found) == float(wanted):
            return None
    except ValueError:
        pass
    return f"value {found!r}, expected {wanted!r}"


def _same_xml(found: str, wanted: str) -> str | None:
    one, other = (_canonical(etree.fromstring(xml)) for xml in (found, wanted))
    return None if one == other else f"{found}, expected {wanted}"


def _canonical(element: Any) -> Any:
    children = [_canonical(child) for child in element]
    text = (element.text or "").strip() if children else (element.text or "")
    if etree.QName(element).localname == "instanceID":
        text = ""
    return (element.tag, sorted(element.attrib.items()), text, children)


# --- forms right after loading


def _forms(folder: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(folder / "initial_state" / "forms.zip")


def _initial_case(case: dict[str, Any], forms: zipfile.ZipFile) -> str | None:
    xml = forms.read(case["form"]).decode("utf-8-sig")
    session = FormSession(parse_xform(xml, case["form"]), clock=lambda: RECORDED)
    found: dict[str, list[list[Any]]] = {}
    for ref in session.refs():
        state = session.node(ref)
        row = [
            state.value if state.relevant else "",
            state.relevant,
            state.required,
            state.readonly,
        ]
        path = re.sub(r"\[\d+\]|(?<=/)\w+:", "", ref)
        found.setdefault(path, []).append(row)
    for path, rows in case["expect"].items():
        ours = found.get(path)
        if ours is None or len(ours) != len(rows):
            return f"{path}: {len(ours or [])} nodes, expected {len(rows)}"
        for own, row in zip(ours, rows, strict=True):
            wrong = _same_text(own[0], str(row[0]))
            if wrong:
                return f"{path}: {wrong}"
            if [int(each) for each in own[1:]] != [int(each) for each in row[1:]]:
                return f"{path}: relevant, required, readonly {own[1:]}, expected {row[1:]}"
    return None


SCENARIOS = Suite(
    ("scenarios/agreed.jsonl",), lambda _: None, _scenario_case, lambda _: ("scenarios",)
)
INITIAL_STATE = Suite(
    ("initial_state/expect.jsonl", "initial_state/forms.zip"),
    _forms,
    _initial_case,
    lambda _: ("initial_state",),
    key="form",
)
