"""An XForm's XML to its parts. Everything that is wrong is collected, nothing stops at the first.

Follows the ODK XForms specification (https://getodk.github.io/xforms-spec/).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import AuditorError, FormFault
from auditor_app.xforms.definition.binds import merged, read_bind
from auditor_app.xforms.definition.body import (
    Action,
    BodyElement,
    Group,
    Item,
    Itemset,
    Question,
    Repeat,
    Text,
)
from auditor_app.xforms.definition.embedding import holds_file
from auditor_app.xforms.definition.form import FormModel, Submission
from auditor_app.xforms.definition.instance_xml import file_tree
from auditor_app.xforms.definition.namespaces import (
    ENTITIES,
    JAVAROSA,
    KNOWN_PREFIXES,
    OPENROSA,
)
from auditor_app.xforms.definition.references import References
from auditor_app.xforms.definition.search import Searches
from auditor_app.xforms.definition.secondary import instance_tree, table_of
from auditor_app.xforms.definition.texts import (
    children,
    element_text,
    expression_text,
    first,
    local,
    read_itext,
)
from auditor_app.xforms.expressions.context import GenericPath, Scope
from auditor_app.xforms.program.shape import Shape
from auditor_app.xforms.tree import ROOT, XFORMS_NAMESPACE, Node
from auditor_app.xforms.tree_building import TreeBuilder, split_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.xforms.definition.form import Bind
    from auditor_app.xforms.definition.long_lists import Lists

_LAST_SAVED: Final = "jr://instance/last-saved"
_CONTROLS: Final = {
    "input": "input",
    "secret": "input",
    "select1": "select1",
    "select": "select",
    "upload": "upload",
    "trigger": "trigger",
    "range": "range",
    "rank": "rank",
}
_CONTROL_ATTRIBUTES: Final = frozenset(("ref", "bind", "appearance", "mediatype"))
_EVENTS: Final = frozenset(
    (
        "odk-instance-first-load",
        "odk-instance-load",
        "odk-new-repeat",
        "xforms-value-changed",
        "xforms-ready",
        "xforms-revalidate",
        "jr-insert",
    )
)


_ACTIONS: Final = ("setvalue", "setgeopoint", "recordaudio")


@dataclass
class FormParts:
    """What reading gives, sound or not."""

    title: str
    form_id: str
    version: str
    languages: list[str]
    body: tuple[BodyElement, ...]
    binds: dict[GenericPath, Bind]
    model: FormModel
    shape: Shape
    scope: Scope
    faults: list[FormFault] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_form(
    root: Any, resources: Callable[[str, str], Node | None], lists: Lists
) -> FormParts | FormFault:
    """The parts of the form whose root element (lxml) this is.

    `resources` gives the root of an external instance by id and address, or None; `lists` what
    `parse_form` cut out of the form.
    A fault instead of the parts: this is no XForm at all.
    """
    head = next((child for child in root if _name(child) == "head"), None)
    body = next((child for child in root if _name(child) == "body"), None)
    model = first(head, "model") if head is not None else None
    instances = children(model, "instance") if model is not None else []
    if model is None or body is None or not any(len(instance) for instance in instances[:1]):
        return FormFault(
            f"element {_name(root)}",
            "This is no XForm: it has no h:head with a model and an instance, or no h:body.",
            "Use the file that an XLSForm is converted to, or the XLSForm itself.",
        )
    return _Reader(root, head, model, body, resources, lists).read()


def _name(element: Any) -> str:
    tag = element.tag
    return _local_name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=256)
def _local_name(tag: str) -> str:
    return split_tag(tag)[1]


class _Reader:
    def __init__(
        self,
        root: Any,
        head: Any,
        model: Any,
        body: Any,
        resources: Callable[[str, str], Node | None],
        lists: Lists,
    ) -> None:
        self._head = head
        self._model = model
        self._body = body
        self._resources = resources
        self._lists = lists
        self._faults: list[FormFault] = []
        self._warnings: list[str] = []
        self._actions: list[Action] = []
        self._searches = Searches(resources, self._faults, self._warnings)
        instance = children(model, "instance")[0]
        primary = next(child for child in instance if isinstance(child.tag, str))
        # The meta block may be in either namespace, its names in references with a prefix or none.
        own = frozenset(("", XFORMS_NAMESPACE, OPENROSA, split_tag(primary.tag)[0]))
        namespaces = dict(KNOWN_PREFIXES)
        for element in (root, head, model, instance, primary):
            namespaces.update({k: v for k, v in element.nsmap.items() if k})
        self._scope = Scope(namespaces=namespaces, own_namespaces=own)
        self._primary_element = primary
        self._template = TreeBuilder(own).document(primary)
        self._shape = Shape(self._template)
        self._references = References(self._shape, self._scope)
        self._root_path: GenericPath = (self._template.children[0].key,)
        self._bind_ids: dict[str, GenericPath] = {}
        self._last_saved: list[str] = []

    def read(self) -> FormParts:
        title = next((child for child in self._head if _name(child) == "title"), None)
        languages, itext = read_itext(self._model)
        self._searches.itext = itext.get(languages[0], {}) if languages else {}
        binds = self._read_binds()
        self._read_model_actions()
        body = self._children(self._body, self._root_path)
        primary = self._template.children[0]
        model = FormModel(
            template=self._template,
            namespaces=self._scope.namespaces,
            secondary={**self._read_secondary(), **self._searches.instances},
            itext=itext,
            actions=tuple(self._actions),
            submission=self._read_submission(),
            last_saved=frozenset(self._last_saved),
            entities_version=self._model.get(f"{{{ENTITIES}}}entities-version") or "",
        )
        return FormParts(
            title=(title.text or "").strip() if title is not None else "",
            form_id=primary.attribute_text("id") or primary.namespace,
            version=primary.attribute_text("version") or _attribute_named(primary, "version"),
            languages=languages,
            body=body,
            binds=binds,
            model=model,
            shape=self._shape,
            scope=self._scope,
            faults=self._faults,
            warnings=self._warnings,
        )

    def _fault(self, element: Any, error: AuditorError) -> None:
        self._faults.append(FormFault(place_of(element), error.message, error.remedy))

    # --- model

    def _read_secondary(self) -> Mapping[str, Node]:
        found: dict[str, Node] = {}
        for instance in children(self._model, "instance")[1:]:
            name = instance.get("id") or ""
            source = instance.get("src")
            if source and source.lower() == _LAST_SAVED:
                self._last_saved.append(name)
                found[name] = Node(ROOT)
                continue
            if source:
                external = self._resources(name, source)
                if external is not None:
                    found[name] = external
                else:
                    self._warnings.append(f"The file {source} of instance '{name}' is not there.")
                    found[name] = Node(ROOT)
                continue
            top = next((child for child in instance if isinstance(child.tag, str)), None)
            if top in self._lists:
                found[name] = table_of(top, self._lists[top])
                continue
            tree = file_tree if holds_file(instance) else instance_tree
            found[name] = tree(top) if top is not None else Node(ROOT)
        return found

    def _read_submission(self) -> Submission:
        element = first(self._model, "submission")
        if element is None:
            return Submission()
        method = element.get("method") or ""
        if method not in ("", "post", "form-data-post"):
            self._faults.append(
                FormFault(
                    place_of(element),
                    f"The submission method '{method}' is not one that ODK knows.",
                    "Use form-data-post, or leave it out.",
                )
            )
        key = element.get("base64RsaPublicKey") or ""
        send, delete = (element.get(f"{{{OPENROSA}}}auto-{what}") for what in ("send", "delete"))
        return Submission(
            element.get("action") or "", method, key, send == "true", delete == "true"
        )

    def _read_binds(self) -> dict[GenericPath, Bind]:
        binds: dict[GenericPath, Bind] = {}
        for element in children(self._model, "bind"):
            said = dict(element.items())
            reference = said.get("nodeset") or said.get("ref")
            if not reference:
                continue
            try:
                path = self._references.resolve(reference, self._root_path)
            except AuditorError as error:
                self._fault(element, error)
                continue
            if not self._references.exists(path):
                self._warnings.append(f"{place_of(element)}: the form has no node {reference}.")
                continue
            if said.get("id"):
                self._bind_ids[said["id"]] = path
            bind = read_bind(said.items(), self._references.ref(path))
            binds[path] = merged(binds[path], bind) if path in binds else bind
        return binds

    # --- actions

    def _read_model_actions(self) -> None:
        for element in self._model.iterchildren(*(f"{{*}}{name}" for name in _ACTIONS)):
            self._read_action(element, self._root_path, "")

    def _read_action(self, element: Any, base: GenericPath, origin: str) -> bool:
        name = _name(element)
        if name == "recordaudio":
            self._warnings.append(
                f"{place_of(element)}: it would record sound in the background, which Auditor"
                " does not do; the question stays empty."
            )
        if name not in ("setvalue", "setgeopoint"):
            return False
        events = tuple((element.get("event") or "").split())
        unknown = [event for event in events if event not in _EVENTS]
        if unknown or not events:
            self._faults.append(
                FormFault(
                    place_of(element),
                    f"The event '{' '.join(unknown)}' is not one that ODK knows.",
                    f"Use one of {', '.join(sorted(_EVENTS))}.",
                )
            )
            return True
        target = self._path(element, base)
        if target is not None:
            self._actions.append(
                Action(
                    kind=name,
                    events=events,
                    ref=self._references.ref(target),
                    target=element.get("ref") or element.get("nodeset") or "",
                    # A setgeopoint takes the device's place, whatever else it is given.
                    value=(element.get("value") or "") if name == "setvalue" else "",
                    # An attribute that is there but empty clears; the text counts without one.
                    literal="" if "value" in element.attrib else (element.text or "").strip(),
                    origin=origin,
                )
            )
        return True

    # --- body

    def _path(self, element: Any, base: GenericPath) -> GenericPath | None:
        """The node that an element of the body stands for; its absence is a fault."""
        reference = element.get("ref") or element.get("nodeset")
        if not reference:
            bound = element.get("bind")
            if bound in self._bind_ids:
                return self._bind_ids[bound]
            if bound:
                self._faults.append(
                    FormFault(
                        place_of(element),
                        f"There is no bind with the id '{bound}'.",
                        "Give the control a ref, or a bind that id.",
                    )
                )
            return None
        try:
            path = self._references.resolve(reference, base)
            if not self._references.exists(path) and not reference.startswith("/"):
                path = self._references.resolve(reference, self._root_path)
        except AuditorError as error:
            self._fault(element, error)
            return None
        if not self._references.exists(path):
            self._faults.append(
                FormFault(
                    place_of(element),
                    f"It refers to {reference}, but the form has no such node.",
                    "Correct the reference, or add the node to the instance.",
                )
            )
            return None
        return path

    def _children(self, parent: Any, base: GenericPath) -> tuple[BodyElement, ...]:
        found: list[BodyElement] = []
        for element in parent:
            name = _name(element)
            if name in _CONTROLS:
                question = self._question(element, _CONTROLS[name], base)
                if question is not None:
                    found.append(question)
            elif name == "group":
                found.append(self._group(element, base))
            elif name == "repeat":
                repeat = self._repeat(element, base, None, "")
                if repeat is not None:
                    found.append(repeat)
            elif parent is not self._body:
                self._read_action(element, base, self._references.ref(base))
        return tuple(found)

    def _group(self, element: Any, base: GenericPath) -> BodyElement:
        has_place = element.get("ref") or element.get("bind") or element.get("nodeset")
        path = self._path(element, base) if has_place else None
        inner = path or base
        label = element_text(first(element, "label"))
        appearance = (element.get("appearance") or "").strip()
        repeats = children(element, "repeat")
        others = [child for child in element if _name(child) in (*_CONTROLS, "group")]
        if len(repeats) == 1 and not others:
            # The way ODK writes a repeat: a group around it that bears its label.
            repeat = self._repeat(repeats[0], inner, label, appearance)
            if repeat is not None and (path is None or self._references.ref(path) == repeat.ref):
                return repeat
            framed = (repeat,) if repeat is not None else ()
            ref = self._references.ref(path) if path else ""
            return Group(ref, appearance, label, framed)
        ref = self._references.ref(path) if path else ""
        return Group(ref, appearance, label, self._children(element, inner))

    def _repeat(
        self, element: Any, base: GenericPath, label: Text | None, appearance: str
    ) -> Repeat | None:
        path = self._path(element, base)
        if path is None:
            return None
        words = f"{appearance} {element.get('appearance') or ''}".split()
        fixed = element.get(f"{{{JAVAROSA}}}noAddRemove")
        return Repeat(
            ref=self._references.ref(path),
            appearance=" ".join(dict.fromkeys(words)),
            label=label,
            children=self._children(element, path),
            count=(element.get(f"{{{JAVAROSA}}}count") or "").strip(),
            fixed=fixed is not None and fixed.strip() not in ("", "false()"),
        )

    def _question(self, element: Any, kind: str, base: GenericPath) -> Question | None:
        path = self._path(element, base)
        if path is None:
            return None
        ref = self._references.ref(path)
        parts: dict[str, Any] = {}
        for child in element:
            parts.setdefault(local(child), child)
            if _name(child) in _ACTIONS:
                self._read_action(child, base, ref)
        attributes = dict(element.items())
        question = Question(
            ref=ref,
            kind=kind,
            appearance=attributes.get("appearance", "").strip(),
            label=element_text(parts.get("label")),
            hint=element_text(parts.get("hint")),
            mediatype=attributes.get("mediatype", ""),
            items=tuple(map(_item, children(element, "item"))) if "item" in parts else (),
            itemset=_itemset(parts.get("itemset")),
            parameters={
                split_tag(name)[1]: value
                for name, value in attributes.items()
                if name not in _CONTROL_ATTRIBUTES
            },
        )
        return self._searches.applied(question)


def _itemset(itemset: Any | None) -> Itemset | None:
    if itemset is None:
        return None
    value, label = first(itemset, "value"), first(itemset, "label")
    return Itemset(
        nodeset=(itemset.get("nodeset") or "").strip(),
        value=(value.get("ref") if value is not None else None) or "name",
        label=expression_text((label.get("ref") if label is not None else None) or "label"),
    )


def _item(element: Any) -> Item:
    value = first(element, "value")
    text = "".join(value.itertext()).strip() if value is not None else ""
    return Item(text, element_text(first(element, "label")) or Text())


def _attribute_named(node: Node, name: str) -> str:
    """An attribute of any namespace, such as `orx:version`."""
    return next((each.text for each in node.attributes if each.local_name == name), "")


def place_of(element: Any) -> str:
    """An element as a person finds it: its name, what it refers to, and its line."""
    what = element.get("nodeset") or element.get("ref") or element.get("id") or ""
    name = _name(element)
    line = f", line {element.sourceline}" if element.sourceline else ""
    return f"element {name}{' ' + what if what else ''}{line}"
