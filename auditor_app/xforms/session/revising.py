"""A finished record that is corrected: a new record, which names the one before it.

ODK XForms, Metadata: the revision has an instanceID of its own, and the instanceID before in
`deprecatedID`, beside it in the meta block. The form need not have that element.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault, InstanceError
from auditor_app.xforms.program.shape import NodeSpec
from auditor_app.xforms.session.instance import InstanceNode
from auditor_app.xforms.session.preloads import new_instance_id
from auditor_app.xforms.tree import ELEMENT, Node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.definition.form import FormDefinition

INSTANCE_ID: Final = "instanceID"
DEPRECATED_ID: Final = "deprecatedID"


def revise(form: FormDefinition, values: Mapping[str, str]) -> dict[str, str]:
    """The values that a correction of a record begins with, for `FormSession(form, values=...)`.

    Everything is as it was, start and calculations too, but for instanceID and deprecatedID. The
    session then has no first load; what the form does on every load it does.

    Args:
        form: the form of the record.
        values: the record's, as `FormSession.values()` gave them.

    Raises:
        InstanceError: the record has no instanceID by which the correction could name it.
    """
    spec = _identity(form)
    before = values.get(spec.ref, "") if spec is not None else ""
    if spec is None or not before:
        raise InstanceError(
            [
                FormFault(
                    spec.ref if spec is not None else "",
                    "The record has no instanceID, so no correction can name it.",
                    "Add the node meta/instanceID to the form.",
                )
            ]
        )
    return {
        **values,
        spec.ref: new_instance_id(),
        spec.ref.removesuffix(INSTANCE_ID) + DEPRECATED_ID: before,
    }


def _identity(form: FormDefinition) -> NodeSpec | None:
    for meta in form.program.shape.root.children.values():
        if meta.name.rpartition(":")[2] == "meta":
            for spec in meta.children.values():
                if spec.name.rpartition(":")[2] == INSTANCE_ID:
                    return spec
    return None


def add_deprecated_id(meta: InstanceNode) -> InstanceNode | None:
    """The deprecatedID of a record whose form has none: after the instanceID, named like it."""
    for place, identity in enumerate(meta.children, 1):
        if identity.local_name == INSTANCE_ID:
            key, name = (
                text.removesuffix(INSTANCE_ID) + DEPRECATED_ID
                for text in (identity.key, identity.name)
            )
            blank = Node(ELEMENT, key, name, identity.namespace)
            made = InstanceNode(NodeSpec(blank, meta.spec))
            meta.insert(place, made)
            return made
    return None
