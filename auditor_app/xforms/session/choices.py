"""The choices of selects and ranks: fixed items, or an itemset's nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.changes import NO_MEDIA, Choice
from auditor_app.xforms.definition.texts import itext_column
from auditor_app.xforms.expressions.compiler import compile_expression
from auditor_app.xforms.expressions.context import Context, Run, Scope
from auditor_app.xforms.expressions.conversions import to_string
from auditor_app.xforms.markdown import as_value
from auditor_app.xforms.program import computation as kinds
from auditor_app.xforms.session.instance import InstanceNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.body import Item, Itemset
    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.tree import Node


class Choices:
    """Answers which choices a question has at a node."""

    def __init__(self, core: SessionCore) -> None:
        self._core = core
        self._compiled: dict[str, Run] = {}
        core.label_of_choice = self.label_of

    def of(self, node: InstanceNode) -> tuple[Choice, ...]:
        """The choices with their labels, in order."""
        control = node.spec.control
        if control is None:
            return ()
        itemset = control.itemset
        if itemset is None:
            return tuple(self._fixed(item, node) for item in control.items)
        expression = itemset.label.expression
        found = []
        for item, value in self._items(itemset, node):
            # Once for each of 50,000 choices, so a plain label is read without a call in between.
            label = item.text_at(expression)
            if label is None or isinstance(item, InstanceNode):
                found.append(self._choice(itemset, item, value, node))
            else:
                found.append(Choice(value, label))
        return tuple(found)

    def values_of(self, node: InstanceNode) -> dict[str, None]:
        """The values that may be chosen, in order; cheaper than the choices with their labels."""
        known = node.shown.get(kinds.CHOICES)
        if known is not None:
            # Somebody looks at them, so they are kept up to date.
            return {choice.value: None for choice in known}  # type: ignore[attr-defined]
        control = node.spec.control
        if control is None:
            return {}
        if control.itemset is None:
            return dict.fromkeys(item.value for item in control.items)
        return dict.fromkeys(value for _, value in self._items(control.itemset, node))

    def label_of(self, value: str, node: InstanceNode) -> str:
        """The label of one choice, "" when there is no such choice."""
        control = node.spec.control
        if control is None:
            return ""
        if control.itemset is None:
            for item in control.items:
                if item.value == value:
                    return self._core.texts.text(item.label, node)
            return ""
        for candidate, found in self._items(control.itemset, node):
            if found == value:
                return self._choice(control.itemset, candidate, value, node).label
        return ""

    def _items(self, itemset: Itemset, node: InstanceNode) -> Iterator[tuple[Node, str]]:
        run = self._core.form.program.compiled(itemset.nodeset, node.spec.path)
        items = self._core.attempt(run, node, [])
        value = itemset.value
        seen: set[str] = set()
        for item in items if isinstance(items, list) else ():
            # An instance's own node may be irrelevant, which only a path looks at.
            text = None if isinstance(item, InstanceNode) else item.text_at(value)
            if text is None:
                text = to_string(self._evaluate(value, item, node))
            if itemset.unique:
                if text in seen:
                    continue
                seen.add(text)
            yield item, text

    def _fixed(self, item: Item, node: InstanceNode) -> Choice:
        texts = self._core.texts
        return Choice(item.value, texts.text(item.label, node), texts.media(item.label, node))

    def _choice(self, itemset: Itemset, item: Node, value: str, node: InstanceNode) -> Choice:
        expression = itemset.label.expression
        label = item.text_at(expression)
        if label is not None and isinstance(item, InstanceNode):
            # Labels from the record itself are answers: they hold no marks.
            return Choice(value, as_value(to_string(self._evaluate(expression, item, node))))
        if label is not None:
            return Choice(value, label)
        texts = self._core.texts
        column = itext_column(expression)
        name = item.text_at(column) if column else None
        if name is not None:
            label = texts.itext(name, node)
        else:
            found = to_string(self._evaluate(expression, item, node))
            label, name = texts.regained_with_name(found)
        return Choice(value, label, texts.files(name, node) if name else NO_MEDIA)

    def _evaluate(self, expression: str, item: Node, node: InstanceNode) -> Value:
        run = self._compiled.get(expression)
        if run is None:
            scope = self._core.form.program.scope
            item_scope = Scope(
                inside=True,
                namespaces=scope.namespaces,
                own_namespaces=scope.own_namespaces,
            )
            run = self._compiled[expression] = compile_expression(expression, item_scope)
        return run(Context(self._core, item, node))
