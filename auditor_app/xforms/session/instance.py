"""The primary instance of a session: a tree whose nodes know their spec and their state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.program.shape import TEMPLATE_KEY, is_template
from auditor_app.xforms.tree import ELEMENT, ROOT, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.program.shape import NodeSpec, Shape


class InstanceNode(Node):
    """A node of the primary instance.

    Attributes:
        spec: what it shares with its namesakes.
        gone: it has been taken out, with the repeat instance it was in.
        own_relevant: its own bind's relevance; `relevant` has that of its ancestors in it.
        own_readonly: its own bind's; `readonly` has that of its ancestors in it.
        required: whether it has to be answered (when relevant).
        violated: whether its constraint is violated; None until somebody asked.
        shown: labels, hints, choices and messages that somebody has asked for, as they were.
        ranges: of an element with repeats below it, one stand-in for each by key: the place where
            instances can be added. It is nobody's child.
    """

    __slots__ = (
        "gone",
        "own_readonly",
        "own_relevant",
        "ranges",
        "readonly",
        "required",
        "shown",
        "spec",
        "violated",
    )

    def __init__(self, spec: NodeSpec, kind: int = ELEMENT) -> None:
        key = spec.key[1:] if spec.is_attribute else spec.key
        super().__init__(kind, key, spec.name, spec.namespace)
        self.spec = spec
        self.gone = False
        self.own_relevant = True
        self.own_readonly = False
        self.readonly = False
        self.required = False
        self.violated: bool | None = None
        self.shown: dict[str, object] = {}
        self.ranges: dict[str, InstanceNode] = {}

    @property
    def above(self) -> InstanceNode | None:
        """The element above, None at the top."""
        return self.parent if isinstance(self.parent, InstanceNode) else None

    def below(self) -> Iterator[InstanceNode]:
        """Attributes and child elements."""
        for node in (*self.attributes, *self.children):
            if isinstance(node, InstanceNode):
                yield node

    def subtree(self) -> Iterator[InstanceNode]:
        """This node and everything below it, in document order, with ranges before instances."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            below = [*node.ranges.values(), *node.below()]
            stack.extend(reversed(below))

    @property
    def ref(self) -> str:
        """The ref with positions of repeat instances."""
        steps = []
        node: InstanceNode | None = self
        while node is not None:
            spec = node.spec
            if spec.is_attribute:
                steps.append(f"/@{spec.name}")
            elif spec.repeat is not None and not node.is_range():
                steps.append(f"/{spec.name}[{node.position()}]")
            else:
                steps.append(f"/{spec.name}")
            node = node.above
        return "".join(reversed(steps))

    def is_range(self) -> bool:
        """Whether this is a repeat's stand-in and no instance."""
        above = self.above
        return above is not None and above.ranges.get(self.key) is self

    def position(self) -> int:
        """The place among its namesakes, from 1."""
        return 1 if self.parent is None else self.parent.place_of(self)


class InstanceBuilder:
    """Makes the primary instance, and new instances of its repeats."""

    def __init__(self, shape: Shape, template: Node) -> None:
        self._shape = shape
        self._template = template

    def build(self, *, with_repeats: bool) -> Node:
        """The tree below a root. Without repeats: none of them has an instance yet."""
        root = Node(ROOT)
        top = self._template.children[0]
        root.append(self._copy(top, self._shape.root, with_repeats=with_repeats))
        return root

    def new_instance(self, spec: NodeSpec, position: int = 0) -> InstanceNode:
        """An instance of a repeat, not yet in the tree.

        In a counted repeat the one at `position` has the form's own defaults for that place.
        """
        blank = spec.blank
        if spec.repeat is not None and spec.repeat.count and 0 < position <= len(spec.blanks):
            blank = spec.blanks[position - 1]
        if blank is None:
            return InstanceNode(spec)
        return self._copy(blank, spec, with_repeats=True)

    def bare_instance(self, spec: NodeSpec) -> InstanceNode:
        """An instance of a repeat in which no repeat has an instance yet."""
        return (
            self._copy(spec.blank, spec, with_repeats=False) if spec.blank else InstanceNode(spec)
        )

    def _copy(self, source: Node, spec: NodeSpec, *, with_repeats: bool) -> InstanceNode:
        made = InstanceNode(spec)
        made.text = source.text
        made.attributes = [
            self._attribute(made, attribute)
            for attribute in source.attributes
            if attribute.key != TEMPLATE_KEY
        ]
        children = []
        for child in source.children:
            below = spec.children.get(child.key)
            if child.kind != ELEMENT or below is None:
                continue
            if below.repeat is not None:
                if below.key not in made.ranges:
                    made.ranges[below.key] = self._range(made, below)
                if is_template(child) or not with_repeats:
                    continue
            copied = self._copy(child, below, with_repeats=with_repeats)
            copied.parent = made
            children.append(copied)
        made.children = children or ()
        return made

    @staticmethod
    def _range(parent: InstanceNode, spec: NodeSpec) -> InstanceNode:
        stand_in = InstanceNode(spec)
        stand_in.parent = parent
        return stand_in

    @staticmethod
    def _attribute(owner: InstanceNode, source: Node) -> Node:
        spec = owner.spec.children.get("@" + source.key)
        if spec is not None and spec.bind is not None:
            made: Node = InstanceNode(spec, source.kind)
        else:
            made = Node(source.kind, source.key, source.name, source.namespace)
        made.text = source.text
        made.parent = owner
        return made


def place_for(parent: InstanceNode, spec: NodeSpec) -> int:
    """Where among the children of `parent` the next instance of a repeat belongs."""
    instances = parent.named(spec.key)
    if instances:
        last = instances[-1]
        if parent.children[-1] is last:
            return len(parent.children)
        return list(parent.children).index(last) + 1
    keys = list(parent.spec.children)
    later = set(keys[keys.index(spec.key) + 1 :])
    for index, child in enumerate(parent.children):
        if child.key in later:
            return index
    return len(parent.children)
