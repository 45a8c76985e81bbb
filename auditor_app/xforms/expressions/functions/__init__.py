"""XPath's and ODK's functions, by theme. Importing this package declares them all."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.functions import (  # noqa: F401 - each declares its functions
    core,
    dates,
    digests,
    geometry,
    nodesets,
    numbers,
    selects,
    special,
    texts,
)
from auditor_app.xforms.expressions.registry import (
    FUNCTIONS,
    Function,
    call_run,
    converted,
    wrong_count,
)

if TYPE_CHECKING:
    from auditor_app.xforms.expressions.context import Context, Run, Scope
    from auditor_app.xforms.expressions.conversions import Value
    from auditor_app.xforms.expressions.registry import CompileTree
    from auditor_app.xforms.expressions.syntax import Call


def compile_call(call: Call, scope: Scope, compile_tree: CompileTree) -> tuple[Run, str]:
    """The closure of a call and the type it gives.

    Raises:
        ExpressionError: there is no such function, or not with so many arguments.
    """
    declared = FUNCTIONS.get(call.name)
    fault = _fault(call, declared)
    if declared is None or fault is not None:
        if scope.strict and fault is not None:
            raise fault
        return _failing(fault), "o"
    if declared.special:
        return declared.work(call, scope, compile_tree), declared.gives
    arguments = []
    for index, argument in enumerate(call.arguments):
        run, kind = compile_tree(argument, scope)
        wanted = declared.kind_of(index)
        if wanted == "N" and kind not in ("N", "o"):
            fault = _no_nodes(call, index)
            if scope.strict:
                raise fault
            return _failing(fault), "o"
        arguments.append(converted(run, kind, wanted))
    return call_run(declared, arguments), declared.gives


def _fault(call: Call, declared: Function | None) -> ExpressionError | None:
    if declared is None:
        return unknown_function(call)
    if declared.least <= len(call.arguments) <= declared.most:
        return None
    return ExpressionError(wrong_count(declared, call), "Give it what it takes.")


def _no_nodes(call: Call, index: int) -> ExpressionError:
    return ExpressionError(
        f"At character {call.position} argument {index + 1} of {call.name}() is no set of nodes.",
        "Give it the path of a question, a group or a repeat.",
    )


def _failing(fault: ExpressionError | None) -> Run:
    def run(_: Context) -> Value:
        raise fault or ExpressionError("The call cannot be evaluated.", "Correct it.")

    return run


def unknown_function(call: Call) -> ExpressionError:
    """The error for a function that does not exist, with the nearest that does."""
    near = difflib.get_close_matches(call.name, FUNCTIONS, n=1)
    lowered = call.name.lower()
    if lowered in FUNCTIONS:
        return ExpressionError(
            f"At character {call.position} stands {call.name}(), but functions are written in"
            " small letters.",
            f"Write {lowered}().",
        )
    return ExpressionError(
        f"At character {call.position} stands {call.name}(), which is no function of ODK XForms.",
        f"Did you mean {near[0]}()?" if near else "Check its name in the list of functions.",
    )
