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
    if declared is None:
        return _refused(unknown_function(call), scope)
    if not declared.least <= len(call.arguments) <= declared.most:
        fault = ExpressionError(wrong_count(declared, call), "Give it what it takes.")
        return _refused(fault, scope)
    if declared.special:
        return declared.work(call, scope, compile_tree), declared.gives
    arguments = []
    for index, argument in enumerate(call.arguments):
        run, kind = compile_tree(argument, scope)
        wanted = declared.kind_of(index)
        if wanted == "N" and kind not in ("N", "o"):
            return _refused(_no_nodes(call, index), scope)
        arguments.append(converted(run, kind, wanted))
    return call_run(declared, arguments), declared.gives


def _no_nodes(call: Call, index: int) -> ExpressionError:
    return ExpressionError(
        f"At character {call.position} argument {index + 1} of {call.name}() is no set of nodes.",
        "Give it the path of a question, a group or a repeat.",
    )


def _refused(fault: ExpressionError, scope: Scope) -> tuple[Run, str]:
    """Raise `fault` now in a strict scope, otherwise when the call is evaluated."""
    if scope.strict:
        raise fault

    def run(_: Context) -> Value:
        raise fault

    return run, "o"


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
