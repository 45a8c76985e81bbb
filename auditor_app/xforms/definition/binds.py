"""Binds: what a form says of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.definition.form import Bind
from auditor_app.xforms.definition.namespaces import AUDITOR, JAVAROSA
from auditor_app.xforms.definition.texts import message_text
from auditor_app.xforms.tree_building import split_tag

if TYPE_CHECKING:
    from collections.abc import Iterable

_EXPRESSIONS: Final = frozenset(("relevant", "required", "readonly", "constraint", "calculate"))
_MESSAGES: Final = {
    f"{{{JAVAROSA}}}constraintMsg": "constraint_message",
    f"{{{JAVAROSA}}}requiredMsg": "required_message",
}
_PRELOADS: Final = {
    f"{{{JAVAROSA}}}preload": "preload",
    f"{{{JAVAROSA}}}preloadParams": "preload_parameters",
}


def read_bind(attributes: Iterable[tuple[str, str]], ref: str) -> Bind:
    """The bind of the node `ref`, of its element's attributes by their tags."""
    # What a bind may say is much; what most say is little.
    said: dict[str, Any] = {}
    foreign: dict[str, str] = {}
    for tag, value in attributes:
        if tag in _EXPRESSIONS:
            said[tag] = value.strip()
        elif tag == "type":
            said[tag] = value.rpartition(":")[2] or "string"
        elif tag[0] == "{":
            _read_namespaced(tag, value, said, foreign)
    return Bind(ref, **said, attributes=foreign)


def _read_namespaced(tag: str, value: str, said: dict[str, Any], foreign: dict[str, str]) -> None:
    if tag in _MESSAGES:
        said[_MESSAGES[tag]] = message_text(value)
    elif tag in _PRELOADS:
        said[_PRELOADS[tag]] = value
    else:
        namespace, name = split_tag(tag)
        if namespace == AUDITOR:
            foreign[f"auditor:{name}"] = value
        elif namespace != JAVAROSA:
            foreign[tag] = value


def merged(one: Bind, other: Bind) -> Bind:
    """Two binds of one node as one: what the later says counts, where it says anything."""
    return Bind(
        ref=one.ref,
        type=other.type if other.type != "string" else one.type,
        relevant=other.relevant or one.relevant,
        required=other.required or one.required,
        readonly=other.readonly or one.readonly,
        constraint=other.constraint or one.constraint,
        calculate=other.calculate or one.calculate,
        constraint_message=other.constraint_message or one.constraint_message,
        required_message=other.required_message or one.required_message,
        preload=other.preload or one.preload,
        preload_parameters=other.preload_parameters or one.preload_parameters,
        attributes={**one.attributes, **other.attributes},
    )
