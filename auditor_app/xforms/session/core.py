"""What the parts of a session share: the form, the tree, the host of functions, the changes."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError, UnfitValueError
from auditor_app.xforms.expressions.context import Context
from auditor_app.xforms.expressions.days import LOCAL_TIME, local_time
from auditor_app.xforms.session.instance import InstanceBuilder, InstanceNode
from auditor_app.xforms.session.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime, tzinfo

    from auditor_app.xforms.changes import Change
    from auditor_app.xforms.definition.form import FormDefinition
    from auditor_app.xforms.expressions.context import Run
    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.program.shape import NodeSpec
    from auditor_app.xforms.states import Preloads
    from auditor_app.xforms.tree import ChildIndex, Node

_random: Final = random.SystemRandom()
TOO_MUCH: Final = "The expression nests too deep, or makes too long a text."


@dataclass(eq=False)
class SessionCore:
    """Also the host that XPath's functions ask (`expressions.context.Host`)."""

    form: FormDefinition
    preloads: Preloads
    clock: Callable[[], datetime]
    zone: tzinfo | None
    language: str
    root: Node
    builder: InstanceBuilder
    single: dict[NodeSpec, InstanceNode]
    changes: list[Change] = field(default_factory=list)
    random: random.Random = _random
    indexes: dict[tuple[str, str], dict[Node, ChildIndex]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)
    own_instances: dict[str, Node] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.texts = Texts(self)
        self._own_seed = ""
        self.local_time = local_time(self.zone, self.clock())
        self.label_of_choice: Callable[[str, InstanceNode], str] = lambda value, _: value

    # --- the host of expressions

    def now(self) -> datetime:
        """The present."""
        return self.clock()

    def instance(self, name: str) -> Node | None:
        """The root of an instance by its id."""
        secondary = self.own_instances.get(name) or self.form.model.secondary.get(name)
        if secondary is not None:
            return secondary
        return self.root if name == self.top.attribute_text("id") else None

    def instance_of_file(self, name: str) -> Node | None:
        """The root of the instance that has the name of this CSV file, as ODK Collect finds it."""
        wanted = name.lower().removesuffix(".csv")
        known = (*self.own_instances.items(), *self.form.model.secondary.items())
        found = (root for key, root in known if key.lower().removesuffix(".csv") == wanted)
        return next(found, None)

    def itext(self, name: str, node: Node) -> str:
        """The text of that id in the session's language."""
        at = node if isinstance(node, InstanceNode) else self.top
        return self.texts.lend(self.texts.itext(name, at), name)

    def shuffle_seed(self, node: Node) -> int:
        """The same for a question as long as its record lives, another for every other.

        ODK Collect shuffles anew each time it shows a question. Here a choice never moves while
        somebody reads the list, and the order that a worker was asked in can be told afterwards.
        """
        place = node.ref if isinstance(node, InstanceNode) else ""
        digest = hashlib.sha256(f"{self._shuffled_by()} {place}".encode())
        return int.from_bytes(digest.digest()[:6], "big")

    def _shuffled_by(self) -> str:
        """The record's instanceID; where it has none, something that this session keeps."""
        if not self._own_seed:
            self._own_seed = str(self.random.random())
        return self.meta("instanceID") or self._own_seed

    def choice_name(self, value: str, question: str, node: Node) -> str:
        """The label of a choice of the select at the path `question`."""
        if not isinstance(node, InstanceNode):
            return ""
        if not question:
            raise ExpressionError(
                "jr:choice-name() is not told whose choice it is to name.",
                "Give it the question between quotation marks: jr:choice-name(${q}, '${q}').",
            )
        found = self.form.program.compiled(question, node.spec.path)(Context(self, node))
        selects = found if isinstance(found, list) else []
        select = selects[0] if selects else None
        if not isinstance(select, InstanceNode):
            return ""
        return self.texts.lend(self.label_of_choice(value, select))

    def attempt(
        self, run: Run, node: InstanceNode, instead: Value, unfit: Value | None = None
    ) -> Value:
        """The value of an expression at `node`; `instead` and a note when it has none.

        A form's faulty expression must not keep a person from the record. Where it is the value
        that it cannot be used, `unfit` is given if there is one.
        """
        try:
            value = run(self.context(node))
        except ExpressionError as error:
            self.failures[node.ref] = error.message
            is_unfit = unfit is not None and isinstance(error, UnfitValueError)
            return unfit if is_unfit else instead  # type: ignore[return-value]  # not None
        except (RecursionError, MemoryError):
            self.failures[node.ref] = TOO_MUCH
            return instead
        return value

    # --- the tree

    @property
    def top(self) -> InstanceNode:
        """The primary instance's element."""
        top = self.root.children[0]
        assert isinstance(top, InstanceNode)  # noqa: S101 - the builder makes no other
        return top

    def meta(self, name: str) -> str:
        """What the record's meta block says under this name, "" without such a node."""
        for meta in self.top.children:
            for node in meta.children if meta.local_name == "meta" else ():
                if node.local_name == name:
                    return node.text
        return ""

    def context(self, node: InstanceNode) -> Context:
        """An evaluation at `node`; a repeat instance's position is its place."""
        if LOCAL_TIME.get() is not self.local_time:
            LOCAL_TIME.set(self.local_time)
        context = Context(self, node)
        if node.spec.repeat is not None and not node.is_range():
            context.position = node.position()
        return context

    def nodes(self, spec: NodeSpec) -> list[InstanceNode]:
        """All nodes of a spec, in document order."""
        if not spec.in_repeat:
            found = self.single.get(spec)
            if found is None:
                below = self._below([self.top], spec, 1)
                if not below:
                    return []
                found = self.single[spec] = below[0]
            return [found]
        return self._below([self.top], spec, 1)

    def sharing(self, spec: NodeSpec, node: InstanceNode, shared: int) -> list[InstanceNode]:
        """The nodes of `spec` below the ancestor-or-self of `node` at the depth `shared`."""
        if not spec.in_repeat or shared <= 0:
            return self.nodes(spec)
        ancestor: InstanceNode | None = node
        for _ in range(len(node.spec.path) - shared):
            ancestor = ancestor.above if ancestor is not None else None
        if ancestor is None:
            return []
        return self._below([ancestor], spec, shared)

    def nearest(self, spec: NodeSpec, node: InstanceNode) -> list[InstanceNode]:
        """The nodes of `spec` in the same repeat instances as `node`, as far as they share any."""
        shared = 0
        for one, other in zip(spec.path, node.spec.path, strict=False):
            if one != other:
                break
            shared += 1
        return self.sharing(spec, node, shared)

    @staticmethod
    def _below(nodes: list[InstanceNode], spec: NodeSpec, depth: int) -> list[InstanceNode]:
        for key in spec.path[depth:]:
            found: list[InstanceNode] = []
            for node in nodes:
                if key.startswith("@"):
                    attribute = node.attribute(key[1:])
                    if isinstance(attribute, InstanceNode):
                        found.append(attribute)
                else:
                    found += node.named(key)  # type: ignore[arg-type]
            nodes = found
        return nodes

    def ranges(self, spec: NodeSpec) -> Iterator[InstanceNode]:
        """The stand-ins of a repeat, one for each parent."""
        if spec.parent is None:
            return
        for parent in self.nodes(spec.parent):
            stand_in = parent.ranges.get(spec.key)
            if stand_in is not None:
                yield stand_in

    def emit(self, change: Change) -> None:
        """Report a change."""
        self.changes.append(change)

    def take_changes(self) -> tuple[Change, ...]:
        """What was reported since the last time."""
        taken = tuple(self.changes)
        self.changes.clear()
        return taken
