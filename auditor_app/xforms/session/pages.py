"""Which questions stand together on which screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.definition.body import Group, Question, Repeat
from auditor_app.xforms.session.instance import InstanceNode
from auditor_app.xforms.states import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.xforms.definition.body import BodyElement
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.propagation import Propagation


class Pages:
    """Lays a form's body out."""

    def __init__(self, core: SessionCore, propagation: Propagation) -> None:
        self._core = core
        self._label = propagation.shown.label

    def all(self) -> tuple[Page, ...]:
        """The pages with something relevant on them, in order."""
        return tuple(self._of(self._core.form.body, self._core.top, ""))

    def _of(
        self, elements: Iterable[BodyElement], around: InstanceNode, title: str
    ) -> Iterator[Page]:
        for element in elements:
            if isinstance(element, Question):
                node = self._node(element.ref, around)
                if node is not None and node.relevant:
                    yield Page(node.ref, title, (node.ref,))
            elif isinstance(element, Repeat):
                yield from self._repeat(element, around)
            else:
                yield from self._group(element, around, title)

    def _group(self, group: Group, around: InstanceNode, title: str) -> Iterator[Page]:
        node = self._node(group.ref, around) if group.ref else around
        if node is None or not node.relevant:
            return
        own = self._label(node) if group.ref else self._frame_title(group, around)
        if "field-list" in group.appearance.split():
            refs = tuple(self._refs(group.children, node))
            if any(ref != node.ref for ref in refs):
                yield Page(node.ref if group.ref else refs[0], own, refs)
            return
        yield from self._of(group.children, node, own or title)

    def _frame_title(self, group: Group, around: InstanceNode) -> str:
        return self._core.texts.text(group.label, around)

    def _repeat(self, repeat: Repeat, around: InstanceNode) -> Iterator[Page]:
        stand_in = self._stand_in(repeat, around)
        if stand_in is None or not stand_in.relevant:
            return
        for instance in self._instances(stand_in):
            if not instance.relevant:
                continue
            title = self._label(instance)
            if "field-list" in repeat.appearance.split():
                refs = tuple(self._refs(repeat.children, instance))
                if refs:
                    yield Page(instance.ref, title, refs)
            else:
                yield from self._of(repeat.children, instance, title)
        if not (repeat.count or repeat.fixed):
            yield Page(stand_in.ref, self._label(stand_in), (stand_in.ref,))

    def _refs(self, elements: Iterable[BodyElement], around: InstanceNode) -> Iterator[str]:
        """What stands on a page: questions, headings, instances and where to add one."""
        for element in elements:
            if isinstance(element, Question):
                node = self._node(element.ref, around)
                if node is not None and node.relevant:
                    yield node.ref
            elif isinstance(element, Repeat):
                yield from self._repeat_refs(element, around)
            else:
                node = self._node(element.ref, around) if element.ref else around
                if node is None or not node.relevant:
                    continue
                below = list(self._refs(element.children, node))
                if below and element.ref:
                    yield node.ref
                yield from below

    def _repeat_refs(self, repeat: Repeat, around: InstanceNode) -> Iterator[str]:
        stand_in = self._stand_in(repeat, around)
        if stand_in is None or not stand_in.relevant:
            return
        for instance in self._instances(stand_in):
            if instance.relevant:
                yield instance.ref
                yield from self._refs(repeat.children, instance)
        if not (repeat.count or repeat.fixed):
            yield stand_in.ref

    def _node(self, ref: str, around: InstanceNode) -> InstanceNode | None:
        spec = self._core.form.program.shape.by_ref.get(ref)
        return next(iter(self._core.nearest(spec, around)), None) if spec is not None else None

    def _stand_in(self, repeat: Repeat, around: InstanceNode) -> InstanceNode | None:
        spec = self._core.form.program.shape.by_ref.get(repeat.ref)
        if spec is None or spec.parent is None:
            return None
        parent = next(iter(self._core.nearest(spec.parent, around)), None)
        return parent.ranges.get(spec.key) if parent is not None else None

    @staticmethod
    def _instances(stand_in: InstanceNode) -> list[InstanceNode]:
        above = stand_in.above
        found = above.named(stand_in.key) if above is not None else []
        return [node for node in found if isinstance(node, InstanceNode)]
