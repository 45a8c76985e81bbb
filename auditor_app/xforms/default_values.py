"""Defaults that do not fit their question: a record begins without them, and nobody hears why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.datatypes import DECIMALS, INTEGERS, read_answer
from auditor_app.xforms.definition.xlsform_words import nearest
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.syntax import Call, Literal, NameTest, Path
from auditor_app.xforms.tree import ELEMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.body import Question
    from auditor_app.xforms.definition.form import FormDefinition
    from auditor_app.xforms.program.shape import NodeSpec

_OF_SPREADSHEET: Final = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d+)?")
_SEVERAL: Final = ("select", "rank")
_FORMS: Final = {
    **dict.fromkeys(INTEGERS, ("whole number", "Write digits alone, such as 12.")),
    **dict.fromkeys(DECIMALS, ("number", "Write it with a point, such as 12.5.")),
    "date": ("date", "Write year, month and day, such as 2026-12-31."),
    "time": ("time", "Write hours, minutes and seconds, such as 16:30:00."),
    "dateTime": ("date with a time", "Write it such as 2026-12-31T16:30:00."),
    "geopoint": ("place", "Write latitude and longitude, such as 52.5 13.4."),
    "geotrace": ("line", "Write places with ; between, such as 52.5 13.4; 52.6 13.5."),
    "geoshape": ("area", "Write places with ; between, and the first once more at the end."),
    "binary": ("file name", "Write the name of a file beside the form, without a folder."),
    "boolean": ("truth value", "Write true or false."),
}


def unfitting_defaults(form: FormDefinition) -> list[FormFault]:
    """Fixed defaults that are no value of their question's type, or none of its choices."""
    found: list[FormFault] = []
    for spec, text in _defaults(form):
        place = f"default {spec.ref}"
        if read_answer(spec.type, text) is None:
            found.append(FormFault(place, *_mistyped(spec.type, text)))
        elif spec.control is not None:
            found += _unlisted(form, spec.control, text, place)
    return list(dict.fromkeys(found))


def _defaults(form: FormDefinition) -> Iterator[tuple[NodeSpec, str]]:
    """Every node that holds a text before a record begins."""
    shape = form.program.shape
    stack = [(form.model.template.children[0], shape.root)]
    while stack:
        node, spec = stack.pop()
        if spec.is_leaf and node.text:
            yield spec, node.text
        for child in node.children:
            below = spec.children.get(child.key)
            if child.kind == ELEMENT and below is not None:
                stack.append((child, below))
    for action in form.model.actions:
        if action.literal:
            yield shape.by_ref[action.ref], action.literal


def _mistyped(kind: str, text: str) -> tuple[str, str]:
    what, remedy = _FORMS.get(kind, ("value of its type", "Correct it."))
    message = f"The default '{text}' is no {what}: the question begins empty."
    written = _OF_SPREADSHEET.fullmatch(text)
    if written and kind in ("date", "dateTime"):
        wanted = written[1] if kind == "date" else f"{written[1]}T{written[2]}"
        remedy = (
            f"The spreadsheet keeps the cell as a date of its own. Write '{wanted} with the"
            " apostrophe before it, so that the cell is a text."
        )
    return message, remedy


def _unlisted(form: FormDefinition, question: Question, text: str, place: str) -> list[FormFault]:
    values = _values(form, question)
    chosen = text.split() if question.kind in _SEVERAL else [text]
    if not values:
        return []
    shown = ", ".join(list(values)[:10])
    return [
        FormFault(
            place,
            f"The default '{each}' is none of the question's choices.",
            f"Write {meant}." if (meant := nearest(each, values)) else f"They are: {shown}.",
        )
        for each in chosen
        if each not in values
    ]


def _values(form: FormDefinition, question: Question) -> dict[str, None]:
    """The values that a question offers, whatever its filter; none where that is not known."""
    if question.itemset is None:
        return dict.fromkeys(item.value for item in question.items)
    tree = parse_cached(question.itemset.nodeset)
    if isinstance(tree, Call) and tree.name == "randomize":
        tree = tree.arguments[0]
    if not isinstance(tree, Path) or not isinstance(tree.start, Call) or not tree.start.arguments:
        return {}
    name = tree.start.arguments[0]
    nodes = [form.model.secondary.get(name.text)] if isinstance(name, Literal) else []
    found = [node for node in nodes if node is not None]
    for step in tree.steps:
        if step.axis != "child" or not isinstance(step.test, NameTest):
            return {}
        key = step.test.local
        found = [child for node in found for child in node.named(key)]
    column = question.itemset.value
    return dict.fromkeys(row.text_at(column) or "" for row in found)
