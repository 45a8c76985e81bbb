"""How functions are declared and called.

A signature is a string of argument types: s string, n number, b boolean, N nodes, o any value.
`?` begins what may be left out, `*` repeats the last one any number of times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from auditor_app.errors import UnfitValueError
from auditor_app.xforms.expressions import conversions as to

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.xforms.expressions.context import Run, Scope
    from auditor_app.xforms.expressions.syntax import Call, Expression


class CompileTree(Protocol):
    """`compiler.compile_tree`."""

    def __call__(self, tree: Expression, scope: Scope) -> tuple[Run, str]:
        """A closure and the type of its value."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its signature, the type it gives, and what does the work.

    `work` takes the context first when `wants_context`; `special` instead compiles the call
    itself.
    """

    name: str
    kinds: str
    least: int
    most: float
    gives: str
    work: Callable[..., Any]
    wants_context: bool
    special: bool = False

    def kind_of(self, argument: int) -> str:
        """The type of the argument with this index."""
        return self.kinds[min(argument, len(self.kinds) - 1)]


FUNCTIONS: Final[dict[str, Function]] = {}


def function(
    name: str, signature: str, gives: str, *, wants_context: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare an XPath function that is a plain Python function of its arguments."""

    def declare(work: Callable[..., Any]) -> Callable[..., Any]:
        _declare(name, signature, gives, work, wants_context=wants_context)
        return work

    return declare


def special_function(
    name: str, signature: str, gives: str
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare a function that compiles its own call: `work(call, scope, compile_tree) -> Run`.

    It may refuse a call for what its arguments are, not for the text or number of a literal: of the
    expressions that differ in nothing else only the first is compiled when a form is loaded.
    """

    def declare(work: Callable[..., Any]) -> Callable[..., Any]:
        _declare(name, signature, gives, work, wants_context=False, special=True)
        return work

    return declare


def _declare(
    name: str,
    signature: str,
    gives: str,
    work: Callable[..., Any],
    *,
    wants_context: bool,
    special: bool = False,
) -> None:
    kinds = signature.replace("?", "").replace("*", "")
    least = len(signature.partition("?")[0].replace("*", ""))
    most = float("inf") if signature.endswith("*") else len(kinds)
    FUNCTIONS[name] = Function(name, kinds, least, most, gives, work, wants_context, special)


def converted(run: Run, given: str, wanted: str) -> Run:
    """`run` with its value as the type `wanted`."""
    if wanted in (given, "o"):
        return run
    if wanted == "N":
        return lambda c: _as_nodes(run(c))
    convert = _CONVERSIONS[wanted]
    return lambda c: convert(run(c))


_CONVERSIONS: Final[dict[str, Callable[[to.Value], to.Value]]] = {
    "s": to.to_string,
    "n": to.to_number,
    "b": to.to_boolean,
}


def _as_nodes(value: Any) -> Any:
    return value if isinstance(value, list) else []


def call_run(declared: Function, arguments: list[Run]) -> Run:
    """The closure of a call whose arguments are closures of the right types."""
    work = declared.work
    if declared.wants_context:
        return lambda c: work(c, *[argument(c) for argument in arguments])
    if not arguments:
        return lambda _: work()
    if len(arguments) == 1:
        (first,) = arguments
        return lambda c: work(first(c))
    if len(arguments) == 2:
        first, second = arguments
        return lambda c: work(first(c), second(c))
    return lambda c: work(*[argument(c) for argument in arguments])


def each_string(values: tuple[Any, ...]) -> list[str]:
    """The texts of values of any type, a node-set giving that of each of its nodes."""
    texts: list[str] = []
    for value in values:
        if isinstance(value, list):
            texts += [node.string_value() for node in value]
        else:
            texts.append(to.to_string(value))
    return texts


MAX_TEXT: Final = 2_000_000
"""Characters of a text that an expression makes: some that double one another soon fill a disk."""


def joined_text(separator: str, texts: list[str]) -> str:
    """The texts with `separator` between them.

    Raises:
        UnfitValueError: together they are longer than any answer may be.
    """
    length = sum(map(len, texts)) + len(separator) * max(len(texts) - 1, 0)
    if length > MAX_TEXT:
        raise UnfitValueError(
            f"The expression makes a text of {length} characters; at most {MAX_TEXT} are kept.",
            "Join fewer texts.",
        )
    return separator.join(texts)


def each_number(values: tuple[Any, ...]) -> list[float]:
    """The numbers of values of any type, a node-set giving that of each of its nodes."""
    numbers: list[float] = []
    for value in values:
        if isinstance(value, list):
            numbers += [to.text_number(node.string_value()) for node in value]
        else:
            numbers.append(to.to_number(value))
    return numbers


def wrong_count(declared: Function, call: Call) -> str:
    """What to say about a call with too few or too many arguments."""
    least, most = declared.least, declared.most
    if least == most:
        wanted = f"takes {least}" if least else "takes none"
    elif most == float("inf"):
        wanted = f"takes at least {least}"
    else:
        wanted = f"takes {least} to {int(most)}"
    return (
        f"At character {call.position} {call.name}() is given {len(call.arguments)}"
        f" argument(s), but it {wanted}."
    )
