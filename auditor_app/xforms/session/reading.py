"""A record's XML, whoever wrote it, back into the values of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from auditor_app.errors import FormFault, InstanceError
from auditor_app.xforms.definition.xml_source import has_document_type, safe_root
from auditor_app.xforms.program.shape import TEMPLATE_KEY
from auditor_app.xforms.session.answering import MAX_ANSWER, normal, type_name
from auditor_app.xforms.session.instance import MAX_INSTANCES
from auditor_app.xforms.session.revising import DEPRECATED_ID, INSTANCE_ID
from auditor_app.xforms.tree_building import TreeBuilder, split_tag

if TYPE_CHECKING:
    from auditor_app.xforms.definition.form import FormDefinition
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.tree import Node

MAX_RECORD: Final = 16 * 1024 * 1024
"""Characters of a record's XML."""
_MAX_FAULTS: Final = 50


def read_instance(form: FormDefinition, xml: str) -> dict[str, str]:
    """The values of a record of `form` from its XML, for `FormSession(form, values=...)`.

    What the XML lacks (a submission leaves irrelevant nodes out) has the form's defaults, and is
    calculated anew. Attributes that no bind is for keep what the form says.

    Raises:
        InstanceError: it is too large, not well formed, has a document type, belongs to another
            form or version, has a node that the form lacks, or a value that its type does not
            take. `faults` lists everything, without a value.
    """
    root = parse_record(xml)
    reader = _Reader(form)
    reader.check_form(root)
    if not reader.faults:
        reader.read(root)
    if reader.faults:
        raise InstanceError(reader.faults)
    return reader.values


def last_saved_instances(form: FormDefinition, xml: str | None) -> dict[str, Node]:
    """The instances of `form` that stand for the record saved last, by id; `xml` is that record's.

    Raises:
        InstanceError: it is too large, not well formed, or has a document type.
    """
    names = form.model.last_saved
    if xml is None or not names:
        return {}
    record = TreeBuilder(form.program.scope.own_namespaces).document(parse_record(xml))
    return dict.fromkeys(names, record)


def parse_record(xml: str) -> Any:
    """The root element (lxml) of a record's XML, read as safely as a form's.

    Raises:
        InstanceError: it is too large, not well formed, or has a document type.
    """
    if len(xml) > MAX_RECORD:
        raise _refused(
            f"It has {len(xml) / 1e6:.0f} MB; at most {MAX_RECORD / 1e6:.0f} are read.",
            "A record holds the names of photos, never the photos.",
        )
    if has_document_type(xml):
        raise _refused(
            "It has a document type (<!DOCTYPE>), which could reach into other files.",
            "Remove it; a record needs none.",
        )
    try:
        return safe_root(xml)
    except UnicodeEncodeError as error:
        raise _refused(
            f"Character {error.start + 1} is half of a pair (surrogate).", "Save it as UTF-8."
        ) from error
    except etree.XMLSyntaxError as error:
        line, column = error.position or (0, 0)
        raise _refused(
            f"Its XML is not well formed at line {line}, column {column}.", "Export it anew."
        ) from error


def _refused(message: str, remedy: str) -> InstanceError:
    return InstanceError([FormFault("", message, remedy)])


class _Reader:
    def __init__(self, form: FormDefinition) -> None:
        self._form = form
        self._own = form.program.scope.own_namespaces
        self.values: dict[str, str] = {}
        self.faults: list[FormFault] = []

    def check_form(self, root: Any) -> None:
        """Is it a record of this form, and of this version?"""
        form, top = self._form, self._form.program.shape.root
        if self._key(root.tag) != top.key:
            self._fault("", f"Its outermost element is no <{top.name}>, as the form's is.")
            return
        attributes = {split_tag(tag)[1]: text for tag, text in reversed(root.attrib.items())}
        form_id = attributes.get("id", split_tag(root.tag)[0])
        if form_id != form.form_id:
            self._fault("", f"It belongs to the form '{form_id}', not to '{form.form_id}'.")
        version = attributes.get("version", "")
        if version != form.version:
            self._fault(
                "",
                f"It was made with {_version(version)} of the form; this is"
                f" {_version(form.version)}.",
            )

    def read(self, root: Any) -> None:
        """Collect every value and every fault; the last refs are read first."""
        top = self._form.program.shape.root
        stack = [(root, top, top.ref)]
        while stack and len(self.faults) < _MAX_FAULTS:
            element, spec, ref = stack.pop()
            self._attributes(element, spec, ref)
            if spec.is_leaf and spec.repeat is None:
                self._leaf(element, spec, ref)
                continue
            if any((text or "").strip() for text in _texts(element)):
                self._fault(ref, "There is text between its questions.")
            stack.extend(self._below(element, spec, ref))

    def _below(self, element: Any, spec: NodeSpec, ref: str) -> list[tuple[Any, NodeSpec, str]]:
        found: list[tuple[Any, NodeSpec, str]] = []
        seen: dict[str, int] = {}
        for child in element:
            key = self._key(child.tag) if isinstance(child.tag, str) else ""
            below = spec.children.get(key)
            if TEMPLATE_KEY in child.attrib:
                continue
            if below is None:
                self._unexpected(child, spec, ref)
                continue
            number = seen[key] = seen.get(key, 0) + 1
            at = f"{ref}/{below.name}"
            if below.repeat is not None and number <= MAX_INSTANCES:
                at = f"{at}[{number}]"
                self.values[at] = ""
            elif number > 1:
                most = "once" if below.repeat is None else f"{MAX_INSTANCES} times"
                self._fault(at, f"It is there more than {most}.")
                break
            found.append((child, below, at))
        return found

    def _unexpected(self, child: Any, spec: NodeSpec, ref: str) -> None:
        """A node that the form lacks: a fault, but for the name of the record it corrects."""
        name = split_tag(child.tag)[1] if isinstance(child.tag, str) else "&entity;"
        identity = next((s for s in spec.children.values() if _local(s) == INSTANCE_ID), None)
        if name == DEPRECATED_ID and identity is not None and not len(child):
            prefix = identity.name.removesuffix(INSTANCE_ID)
            self.values[f"{ref}/{prefix}{DEPRECATED_ID}"] = child.text or ""
        elif len(self.faults) < _MAX_FAULTS:
            self._fault(ref, f"The form has no node '{name[:100]}' there.")

    def _leaf(self, element: Any, spec: NodeSpec, ref: str) -> None:
        if len(element):
            self._fault(ref, "It holds other nodes, where the form wants a value.")
            return
        self._value(element.text or "", spec, ref)

    def _attributes(self, element: Any, spec: NodeSpec, ref: str) -> None:
        for tag, text in element.attrib.items():
            below = spec.children.get("@" + tag)
            if below is not None and below.bind is not None:
                self._value(text, below, f"{ref}/@{below.name}")

    def _value(self, text: str, spec: NodeSpec, ref: str) -> None:
        kept = normal(spec, text)
        if len(text) > MAX_ANSWER:
            self._fault(ref, f"Its text has {len(text)} characters; at most {MAX_ANSWER} fit.")
        elif kept is None:
            self._fault(ref, f"It takes {type_name(spec.type)}.")
        else:
            self.values[ref] = kept

    def _key(self, tag: str) -> str:
        namespace, name = split_tag(tag)
        return name if namespace in self._own else tag

    def _fault(self, place: str, message: str) -> None:
        self.faults.append(FormFault(place, message, ""))


def _local(spec: NodeSpec) -> str:
    return spec.name.rpartition(":")[2]


def _texts(element: Any) -> list[str | None]:
    return [element.text, *(child.tail for child in element)]


def _version(version: str) -> str:
    return f"version '{version}'" if version else "no version"
