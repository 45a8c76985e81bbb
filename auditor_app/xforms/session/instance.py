"""The primary instance of a session: a tree whose nodes know their spec and their state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms.program.shape import TEMPLATE_KEY, is_template
from auditor_app.xforms.tree import ELEMENT, ROOT, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.xforms.program.shape import NodeSpec, Shape

MAX_INSTANCES: Final = 10_000
"""Of one repeat in one place: a count of a million is a typing error, not a form."""


class InstanceNode(Node):
    """A node of the primary instance.

    Attributes:
        spec: what it shares with its namesakes.
        gone: it has been taken out, with the repeat instance it was in.
        own_relevant: its own bind's relevance; `relevant` has that of its ancestors in it.
        own_readonly: its own bind's; `readonly` has that of its ancestors in it.
        required: whether it has to be answered (when relevant).
        violated: whether its answer violates its constraint, as far as anybody may see.
        message: what the violated constraint says, None while it holds.
        is_problem: whether it counts among the problems of the record.
        shown: labels, hints and choices that somebody has asked for, as they were.
        ranges: of an element with repeats below it, one stand-in for each by key: the place where
            instances can be added. It is nobody's child.
        place: of a repeat instance its position from 1, of every other node 0.
        reached_before: what `reached` found, as long as no instance comes or goes below.
    """

    __slots__ = (
        "gone",
        "is_problem",
        "message",
        "own_readonly",
        "own_relevant",
        "place",
        "ranges",
        "reached_before",
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
        self.violated = False
        self.message: str | None = None
        self.is_problem = False
        self.shown: dict[str, object] = {}
        self.ranges: Mapping[str, InstanceNode] = _NO_RANGES
        self.place = 0
        self.reached_before: dict[tuple[str, ...], list[InstanceNode]] | None = None

    def renew(self) -> None:
        """Stand as a new node does, with the same value: it had been taken out."""
        self.gone = False
        self.own_relevant = self.relevant = True
        self.own_readonly = self.readonly = self.required = self.violated = False
        self.message = None
        self.shown = {}

    def cut_loose(self) -> None:
        """As of every node, with what stands for a repeat and what is shown."""
        super().cut_loose()
        self.ranges = _NO_RANGES
        self.shown = {}
        self.reached_before = None

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
            if node.children or node.attributes or node.ranges:
                below = [*node.ranges.values(), *node.below()]
                stack.extend(reversed(below))

    @property
    def ref(self) -> str:
        """Its path with the positions of repeat instances: `/data/debt[2]/amount`."""
        spec = self.spec
        if not spec.in_repeat:
            return spec.ref
        node: InstanceNode | None = self
        while node is not None and not node.place:
            node = node.above
        if node is None or node.above is None:
            return spec.ref
        instance = f"{node.above.ref}/{node.spec.name}[{node.place}]"
        return instance + spec.ref[len(node.spec.ref) :]

    def is_range(self) -> bool:
        """Whether this is a repeat's stand-in and no instance."""
        above = self.above
        return above is not None and above.ranges.get(self.key) is self

    def instances(self) -> list[Node]:
        """The instances that a repeat's stand-in stands for. The list is shared."""
        return self.parent.named(self.key) if self.parent is not None else []

    def position(self) -> int:
        """The place among its namesakes, from 1."""
        if self.place or self.parent is None:
            return self.place or 1
        return self.parent.place_of(self)

    def place_of(self, child: Node) -> int:
        """The place of a child element, from 1, among the children of its name."""
        return getattr(child, "place", 0) or super().place_of(child)

    def insert(self, position: int, child: Node) -> None:
        """Put `child` among the children, a repeat's instance after its namesakes."""
        super().insert(position, child)
        if isinstance(child, InstanceNode) and child.spec.repeat is not None:
            child.place = len(self.named(child.key))
            self._note_added(child)

    def _note_added(self, child: InstanceNode) -> None:
        kept = self.reached_before
        if kept is not None:
            for names in list(kept):
                if names[0] == child.key and len(names) > 1:
                    kept[names].extend(child.reached(names[1:]))
        above = self.above
        while above is not None:
            above.reached_before = None
            above = above.above

    def remove(self, child: Node) -> None:
        """Take a repeat's instance out; those after it move up."""
        namesakes = self.named(child.key)
        at = self.place_of(child) - 1
        self._editable_children().remove(child)
        child.parent = None
        del namesakes[at]
        self._places = None
        for later in namesakes[at:]:
            later.place -= 1  # type: ignore[attr-defined]
        node: InstanceNode | None = self
        while node is not None:
            node.reached_before = None
            node = node.above

    def shift(self, child: InstanceNode, place: int) -> None:
        """Put a repeat's instance at another place among its namesakes; the others make room."""
        namesakes = self.named(child.key)
        neighbour = namesakes[place - 1]
        forward = place > child.place
        children = self._editable_children()
        children.remove(child)
        children.insert(children.index(neighbour) + forward, child)
        self._by_key = self._places = None
        for at, each in enumerate(self.named(child.key), 1):
            each.place = at  # type: ignore[attr-defined]
        node: InstanceNode | None = self
        while node is not None:
            node.reached_before = None
            node = node.above

    def reached(self, names: tuple[str, ...]) -> list[InstanceNode]:
        """The nodes that one comes to by these names. The list is shared: do not change it."""
        kept = self.reached_before
        if kept is not None:
            found = kept.get(names)
            if found is not None:
                return found
        found = super().reached(names)
        if len(found) > _WORTH_KEEPING and len(names) > 1:
            if kept is None:
                kept = self.reached_before = {}
            # A list of its own: it grows with new instances, and that of a child must not.
            found = kept[names] = list(found)
        return found


_NO_RANGES: Final[Mapping[str, InstanceNode]] = {}

_WORTH_KEEPING: Final = 8
"""Nodes: a shorter walk costs less than remembering where it led."""


class InstanceBuilder:
    """Makes the primary instance, and new instances of its repeats.

    Attributes:
        single: the first node of each spec outside of repeats, as `build` came to it.
    """

    def __init__(self, shape: Shape, template: Node) -> None:
        self._shape = shape
        self._template = template
        self.single: dict[NodeSpec, InstanceNode] = {}

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
        made = self._started(source, spec)
        if source.attributes:
            made.attributes = [
                self._attribute(made, attribute)
                for attribute in source.attributes
                if attribute.key != TEMPLATE_KEY
            ]
        if not source.children:
            return made
        children = []
        places: dict[str, int] = {}
        for child in source.children:
            below = spec.children.get(child.key)
            if child.kind != ELEMENT or below is None:
                continue
            if below.repeat is not None:
                if below.key not in made.ranges:
                    made.ranges = {**made.ranges, below.key: self._range(made, below)}
                if is_template(child) or not with_repeats:
                    continue
            if child.children or child.attributes:
                copied = self._copy(child, below, with_repeats=with_repeats)
            else:
                copied = self._started(child, below)
            copied.parent = made
            if below.repeat is not None:
                places[below.key] = copied.place = places.get(below.key, 0) + 1
            children.append(copied)
        made.children = children or ()
        return made

    def _started(self, source: Node, spec: NodeSpec) -> InstanceNode:
        made = InstanceNode(spec)
        made.text = source.text
        if not spec.in_repeat:
            self.single.setdefault(spec, made)
        return made

    @staticmethod
    def _range(parent: InstanceNode, spec: NodeSpec) -> InstanceNode:
        stand_in = InstanceNode(spec)
        stand_in.parent = parent
        return stand_in

    def _attribute(self, owner: InstanceNode, source: Node) -> Node:
        spec = owner.spec.children.get("@" + source.key)
        if spec is not None and spec.bind is not None:
            node = InstanceNode(spec, source.kind)
            if not spec.in_repeat:
                self.single.setdefault(spec, node)
            made: Node = node
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
        at = len(parent.children) - 1
        while parent.children[at] is not last:
            at -= 1
        return at + 1
    keys = list(parent.spec.children)
    later = set(keys[keys.index(spec.key) + 1 :])
    for index, child in enumerate(parent.children):
        if child.key in later:
            return index
    return len(parent.children)
