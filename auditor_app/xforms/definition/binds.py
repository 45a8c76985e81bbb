"""Binds: what a form says of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.definition.form import Bind
from auditor_app.xforms.definition.namespaces import AUDITOR, JAVAROSA
from auditor_app.xforms.definition.texts import message_text
from auditor_app.xforms.tree_building import split_tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CONSTRAINT_MESSAGE: Final = f"{{{JAVAROSA}}}constraintMsg"
_REQUIRED_MESSAGE: Final = f"{{{JAVAROSA}}}requiredMsg"
_PRELOAD: Final = f"{{{JAVAROSA}}}preload"
_PRELOAD_PARAMETERS: Final = f"{{{JAVAROSA}}}preloadParams"


def read_bind(element: Any, ref: str) -> Bind:
    """The bind of the node `ref` (lxml)."""
    said = dict(element.attrib)
    return Bind(
        ref=ref,
        type=said.get("type", "string").rpartition(":")[2] or "string",
        relevant=said.get("relevant", "").strip(),
        required=said.get("required", "").strip(),
        readonly=said.get("readonly", "").strip(),
        constraint=said.get("constraint", "").strip(),
        calculate=said.get("calculate", "").strip(),
        constraint_message=message_text(said.get(_CONSTRAINT_MESSAGE)),
        required_message=message_text(said.get(_REQUIRED_MESSAGE)),
        preload=said.get(_PRELOAD, ""),
        preload_parameters=said.get(_PRELOAD_PARAMETERS, ""),
        attributes=dict(_foreign_attributes(said)),
    )


def _foreign_attributes(attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for tag, value in attributes.items():
        if tag[0] != "{":
            continue
        namespace, name = split_tag(tag)
        if namespace == AUDITOR:
            yield f"auditor:{name}", value
        elif namespace != JAVAROSA:
            yield tag, value


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
