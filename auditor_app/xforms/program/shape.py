"""The shape of a form's primary instance: one `NodeSpec` for each generic path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.definition.body import Group, Question, Repeat
from auditor_app.xforms.definition.namespaces import JAVAROSA
from auditor_app.xforms.tree import ELEMENT, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.xforms.definition.body import BodyElement
    from auditor_app.xforms.definition.form import Bind
    from auditor_app.xforms.expressions.context import GenericPath
    from auditor_app.xforms.program.computation import Computation

TEMPLATE_KEY = f"{{{JAVAROSA}}}template"


class NodeSpec:
    """What all instances of a node share: its names, bind, control and computations.

    Attributes:
        path: generic path of keys; ref: the same as text, with names as written.
        repeat: the body's repeat when this node is one; `blank` is what a new instance is made of,
            `blanks` what the form's own instances look like, for a counted repeat.
        in_repeat: a repeat is this node or above it.
        is_plain: its path and its ref say the same, as they do without prefixes and attributes.
        computations: by kind (relevant, calculate, label, ...).
    """

    __slots__ = (
        "bind",
        "blank",
        "blanks",
        "children",
        "computations",
        "control",
        "group",
        "in_repeat",
        "is_attribute",
        "is_leaf",
        "is_plain",
        "key",
        "name",
        "namespace",
        "parent",
        "path",
        "ref",
        "repeat",
    )

    def __init__(self, node: Node, parent: NodeSpec | None) -> None:
        self.is_attribute = node.kind != ELEMENT
        self.key = "@" + node.key if self.is_attribute else node.key
        self.name = node.name
        self.namespace = node.namespace
        self.parent = parent
        self.path: GenericPath = (*parent.path, self.key) if parent is not None else (self.key,)
        step = f"/@{node.name}" if self.is_attribute else f"/{node.name}"
        self.ref: str = parent.ref + step if parent is not None else step
        self.is_plain: bool = self.key == node.name and (parent is None or parent.is_plain)
        self.children: dict[str, NodeSpec] = {}
        self.bind: Bind | None = None
        self.control: Question | None = None
        self.group: Group | None = None
        self.repeat: Repeat | None = None
        self.blank: Node | None = None
        self.blanks: list[Node] = []
        self.in_repeat = False
        self.is_leaf = True
        self.computations: dict[str, Computation] = {}

    def __repr__(self) -> str:
        return f"<NodeSpec {self.ref}>"

    def parent_repeats(self) -> bool:
        """Whether a repeat is above this node."""
        return self.parent is not None and self.parent.in_repeat

    @property
    def type(self) -> str:
        """The bind's type."""
        return self.bind.type if self.bind is not None else "string"


class Shape:
    """All specs of a form, by path and by ref, and those of its repeats.

    Args:
        template: the root of the primary instance as the form has it.
    """

    def __init__(self, template: Node) -> None:
        self._template = template
        self.form_id = template.children[0].attribute_text("id")
        self.by_path: dict[GenericPath, NodeSpec] = {}
        self.by_ref: dict[str, NodeSpec] = {}
        self.root = self._add(template.children[0], None)
        self.repeats: list[NodeSpec] = []

    def attach(self, binds: Mapping[GenericPath, Bind], body: Iterable[BodyElement]) -> None:
        """Tie what the form says of its nodes to them, once."""
        for path, bind in binds.items():
            self.by_path[path].bind = bind
        self._attach(body)
        self.repeats = [spec for spec in self.by_path.values() if spec.repeat is not None]
        if self.repeats:
            for spec in self.by_path.values():
                spec.in_repeat = spec.repeat is not None or spec.parent_repeats()
            self._find_blanks(self._template.children[0], self.root)

    def _add(self, top: Node, parent: NodeSpec | None) -> NodeSpec:
        """Specs in document order, which is the order of evaluation where nothing else decides."""
        stack: list[tuple[Node, NodeSpec | None]] = [(top, parent)]
        while stack:
            node, owner = stack.pop()
            spec = self._spec(node, owner)
            for attribute in node.attributes:
                if attribute.key != TEMPLATE_KEY:
                    self._spec(attribute, spec)
            if node.children:
                below = [child for child in node.children if child.kind == ELEMENT]
                if below:
                    spec.is_leaf = False
                stack.extend((child, spec) for child in reversed(below))
        return self.by_path[(*parent.path, top.key) if parent else (top.key,)]

    def _spec(self, node: Node, parent: NodeSpec | None) -> NodeSpec:
        made = NodeSpec(node, parent)
        known = self.by_path.get(made.path)
        if known is not None:
            return known
        self.by_path[made.path] = made
        self.by_ref[made.ref] = made
        if parent is not None:
            parent.children[made.key] = made
        return made

    def _attach(self, elements: Iterable[BodyElement]) -> None:
        for element in elements:
            spec = self.by_ref.get(element.ref)
            if isinstance(element, Question):
                if spec is not None:
                    spec.control = element
                continue
            if spec is not None and isinstance(element, Repeat):
                spec.repeat = element
            elif spec is not None and isinstance(element, Group):
                spec.group = element
            self._attach(element.children)

    def _find_blanks(self, node: Node, spec: NodeSpec) -> None:
        """What a new instance of each repeat is made of: its template, else its first instance."""
        for child in node.children:
            below = spec.children.get(child.key)
            if child.kind != ELEMENT or below is None:
                continue
            if below.repeat is not None and (
                below.blank is None or (is_template(child) and not is_template(below.blank))
            ):
                below.blank = child
            if below.repeat is not None and not is_template(child) and not below.parent_repeats():
                below.blanks.append(child)
            self._find_blanks(child, below)

    def repeats_above(self, path: GenericPath) -> Iterator[NodeSpec]:
        """The repeats on the way to `path`, outermost first, itself included."""
        for depth in range(1, len(path) + 1):
            spec = self.by_path.get(path[:depth])
            if spec is not None and spec.repeat is not None:
                yield spec


def is_template(node: Node) -> bool:
    """Whether a node of the form's instance only says what a new one looks like."""
    return node.attribute(TEMPLATE_KEY) is not None
