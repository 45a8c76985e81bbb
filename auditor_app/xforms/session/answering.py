"""What may be answered, and how an answer is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AnswerError
from auditor_app.xforms.datatypes import INTEGERS, read_answer
from auditor_app.xforms.definition.xml_source import UNWRITABLE
from auditor_app.xforms.ranges import range_of

if TYPE_CHECKING:
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.session.choices import Choices
    from auditor_app.xforms.session.instance import InstanceNode

MAX_ANSWER: Final = 500_000
"""Characters of one answer: some 250 pages."""

_TYPE_NAMES: Final = {
    "int": "a whole number",
    "integer": "a whole number",
    "decimal": "a number",
    "double": "a number",
    "float": "a number",
    "date": "a date (2026-11-23)",
    "time": "a time of day (14:30:00)",
    "dateTime": "a date and time (2026-11-23T14:30:00Z)",
    "geopoint": "a place (latitude, longitude, altitude, accuracy)",
    "geotrace": "a line of at least two places",
    "geoshape": "an outline of places that ends where it begins",
    "binary": "the name of a file, without folders",
    "boolean": "true or false",
}


_DIGITS: Final = re.compile(r"\s*[+-]?[0-9]+(?:\.[0-9]*)?\s*")


def type_name(kind: str, value: str = "") -> str:
    """What a question of this type takes, in words; where `value` is too large, how large."""
    name = _TYPE_NAMES.get(kind, "another kind of value")
    if kind in INTEGERS and _DIGITS.fullmatch(value):
        return f"{name} from -2147483648 to 2147483647"
    return name


def normal(spec: NodeSpec, text: str) -> str | None:
    """A value as its type and its control write it; None when they do not allow it."""
    control = spec.control
    if control is not None and control.kind in ("select", "rank"):
        return " ".join(text.split())
    return read_answer(spec.type, text)


class Answering:
    """Checks what a person enters."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def checked(self, node: InstanceNode, value: str) -> str:
        """The answer `value` as `node` keeps it.

        Raises:
            AnswerError: it is too long, cannot be written, has not the type, or is no choice.
        """
        if len(value) > MAX_ANSWER:
            raise AnswerError(
                f"The text for {node.ref} has {len(value)} characters; at most {MAX_ANSWER} fit.",
                "Shorten it.",
                node.ref,
            )
        unwritable = UNWRITABLE.search(value)
        if unwritable is not None:
            raise AnswerError(
                f"Character {unwritable.start() + 1} of the text for {node.ref} cannot be stored.",
                "Remove control characters; they come in by copying from other programs.",
                node.ref,
            )
        text = normal(node.spec, value)
        if text is None:
            raise AnswerError(
                f"{node.ref} takes {type_name(node.spec.type, value)}.",
                "Correct the answer.",
                node.ref,
            )
        return self._chosen(node, text) if text else text

    def _chosen(self, node: InstanceNode, text: str) -> str:
        """The answer to a select or a range as it is kept.

        Several choices are kept in the order in which they are shown, as in ODK Collect.
        """
        control = node.spec.control
        kind = control.kind if control is not None else ""
        if control is not None and kind == "range":
            offered = range_of(control.parameters, whole=node.spec.type in INTEGERS)
            if not offered.offers(text):
                raise AnswerError(
                    f"{node.ref} takes {offered.words()}.", "Correct the answer.", node.ref
                )
        if kind not in ("select1", "select", "rank"):
            return text
        allowed = self._choices.values_of(node)
        chosen = [text] if kind == "select1" else text.split()
        if not allowed.keys() >= set(chosen):
            raise AnswerError(
                f"{node.ref} is given a choice that it does not have.",
                "Choose from its list.",
                node.ref,
            )
        if kind == "rank" and len(chosen) > len(set(chosen)):
            raise AnswerError(
                f"{node.ref} is given one choice at two places.",
                "Rank each choice once.",
                node.ref,
            )
        if kind == "select":
            chosen = [value for value in allowed if value in set(chosen)]
        return " ".join(chosen)
