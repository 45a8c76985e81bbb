"""What a form asks of the program that sends its records, and what of it is refused.

A form that asks for more than is done here is refused when its file is loaded. One that a vault
holds already is still read: a record that was begun must stay readable.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.form_marks import sealing_faults
from auditor_app.xforms.definition.namespaces import ENTITIES
from auditor_app.xforms.tree import ELEMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.form import FormDefinition, FormModel
    from auditor_app.xforms.tree import Node

ENTITIES_VERSIONS: Final = ("2022.1", "2023.1", "2024.1", "2025.1")
"""Of the ODK entities specification: created, updated, made offline, several in a repeat."""

_NAME = re.compile(r"[^\W\d][\w.\-]*")
_SAVE_TO: Final = f"{{{ENTITIES}}}saveto"
_RESERVED: Final = frozenset(("name", "label"))


def refusals(form: FormDefinition) -> tuple[FormFault, ...]:
    """Why the form cannot be used here, though it is well made."""
    return (*_encryption(form.model), *_entities(form), *sealing_faults(form))


def ignored(model: FormModel) -> Iterator[str]:
    """What the form says of its submission that has no effect here, as warnings."""
    submission = model.submission
    if submission.action:
        yield (
            "The form names an address for its submissions. Records go to the central store in"
            " their audit's bundle, never there."
        )
    if submission.auto_send or submission.auto_delete:
        yield (
            "The form asks to be sent or deleted by itself. A record is delivered with its audit,"
            " and kept until the central store has signed for it."
        )
    if submission.public_key:
        yield "The form asks for ODK's encryption, which Auditor leaves to its vault and bundle."


def _encryption(model: FormModel) -> Iterator[FormFault]:
    if model.submission.public_key:
        yield FormFault(
            "element submission",
            "The form asks for ODK's encryption of its submissions; Auditor encrypts every record"
            " in its vault and in the bundle instead.",
            "Take public_key and submission_url out of the settings sheet (XForm: the element"
            " submission).",
        )


def _entities(form: FormDefinition) -> Iterator[FormFault]:
    version = form.model.entities_version
    found = list(entity_elements(form.model.template.children[0]))
    saved = {
        bind.ref: bind.attributes[_SAVE_TO]
        for bind in form.binds.values()
        if _SAVE_TO in bind.attributes
    }
    known = ", ".join(ENTITIES_VERSIONS)
    if (found or saved) and not version:
        yield FormFault(
            "element model",
            "The form has entities, but does not say by which version of their specification.",
            f"Give the model the attribute entities:entities-version, one of {known}.",
        )
    if version and ".".join(version.split(".")[:2]) not in ENTITIES_VERSIONS:
        yield FormFault(
            "element model",
            f"The form has entities by version '{version}' of their specification, which Auditor"
            " does not know.",
            f"Convert the form for one of the versions {known}.",
        )
    for entity in found:
        yield from _entity(entity)
    for ref, name in saved.items():
        if name.lower() in _RESERVED or name.startswith("__") or not _NAME.fullmatch(name):
            yield FormFault(
                f"bind {ref}, entities:saveto",
                f"An entity cannot have a property called '{name}'.",
                "Use letters, digits and _; name, label and what begins with __ are taken.",
            )


def _entity(entity: Node) -> Iterator[FormFault]:
    dataset = entity.attribute_text("dataset")
    if not _NAME.fullmatch(dataset) or "." in dataset or dataset.startswith("__"):
        yield FormFault(
            "element entity, dataset",
            f"'{dataset}' is no name of a list of entities.",
            "Begin it with a letter, go on with letters, digits, - and _, without a point.",
        )
    for name in ("create", "update"):
        if entity.attribute(name) is not None:
            break
    else:
        yield FormFault(
            "element entity",
            "The form says neither that it creates entities nor that it updates them.",
            "Give the entity the attribute create or update (XLSForm: create_if, update_if).",
        )


def entity_elements(top: Node) -> Iterator[Node]:
    """The entities that a form's instance declares: `meta/entity`, in the record or in repeats."""
    for child in top.children:
        if child.kind != ELEMENT:
            continue
        if child.local_name == "meta":
            yield from (each for each in child.children if each.local_name == "entity")
        else:
            yield from entity_elements(child)
