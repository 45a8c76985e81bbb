"""The expressions of one template to closures: what they share is looked at once.

Compiling hundreds of expressions that differ in a path or a number would take apart the same tree
hundreds of times, and make it first. A maker has done that already: it puts the closures of one
expression together from what stands in its gaps. Only what a maker knows nothing of (a path with
predicates, a function that compiles its own call) is filled in and compiled as any tree is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms.expressions.compiler import chain_of, compile_tree
from auditor_app.xforms.expressions.paths import absolute_run
from auditor_app.xforms.expressions.registry import FUNCTIONS, call_run, converted
from auditor_app.xforms.expressions.syntax import Call, Chain, Expression, Literal, Number, Path
from auditor_app.xforms.expressions.templates import filler, gap_of

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import GenericPath, Run, Scope
    from auditor_app.xforms.expressions.templates import Make, Values


def maker_of(tree: Expression, scope: Scope) -> Make:
    """What compiles the expressions of a template as `compile_tree` does, at a node's path.

    Args:
        tree: the template's, of which one expression has been compiled: they are sound.
        scope: of the form.
    """
    gap = gap_of(tree)
    if gap is not None:
        return _gap(tree, gap, scope)
    if _is_same_everywhere(tree):
        made = compile_tree(tree, scope)
        return lambda _, __: made
    if isinstance(tree, Chain):
        return _chain(tree, scope)
    if isinstance(tree, Call) and _is_plain_function(tree):
        return _call(tree, scope)
    fill = filler(tree)
    return lambda values, path: compile_tree(fill(values) if fill else tree, scope.at(path))


def _is_same_everywhere(tree: Expression) -> bool:
    """Whether the closures are the same at every node."""
    if isinstance(tree, Path):
        return tree.start == "." and not any(step.predicates for step in tree.steps)
    if isinstance(tree, Call):
        return not tree.arguments and _is_plain_function(tree)
    return isinstance(tree, Literal | Number)


def _is_plain_function(call: Call) -> bool:
    declared = FUNCTIONS.get(call.name)
    return declared is not None and not declared.special


def _gap(tree: Expression, gap: int, scope: Scope) -> Make:
    if isinstance(tree, Literal):

        def text(values: Values, _: GenericPath) -> tuple[Run, str]:
            value = values[gap][1:-1]
            return (lambda _: value), "s"

        return text
    if isinstance(tree, Number):

        def number(values: Values, _: GenericPath) -> tuple[Run, str]:
            value = float(values[gap])
            return (lambda _: value), "n"

        return number
    return lambda values, path: (absolute_run(values[gap], path, scope), "N")


def _chain(tree: Chain, scope: Scope) -> Make:
    chained = chain_of(tree.operators)
    makers = [maker_of(operand, scope) for operand in tree.operands]
    texts = [each.text if isinstance(each, Literal) else None for each in tree.operands]
    gaps = [gap_of(each) if isinstance(each, Literal) else None for each in tree.operands]

    def chain(values: Values, path: GenericPath) -> tuple[Run, str]:
        return chained([make(values, path) for make in makers], texts)

    def chain_with_texts(values: Values, path: GenericPath) -> tuple[Run, str]:
        said = [
            text if gap is None else values[gap][1:-1]
            for text, gap in zip(texts, gaps, strict=True)
        ]
        return chained([make(values, path) for make in makers], said)

    return chain if gaps.count(None) == len(gaps) else chain_with_texts


def _call(tree: Call, scope: Scope) -> Make:
    declared = FUNCTIONS[tree.name]
    makers = [maker_of(argument, scope) for argument in tree.arguments]
    wanted = [declared.kind_of(index) for index in range(len(makers))]

    def call(values: Values, path: GenericPath) -> tuple[Run, str]:
        arguments = [
            converted(*make(values, path), kind) for make, kind in zip(makers, wanted, strict=True)
        ]
        return call_run(declared, arguments), declared.gives

    return call
