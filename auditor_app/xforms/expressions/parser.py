"""XPath 1.0 tokens to a syntax tree, by precedence climbing."""

from __future__ import annotations

from typing import Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms.expressions.lexer import Token, tokenize
from auditor_app.xforms.expressions.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Negation,
    Number,
    Path,
    Step,
    Union,
    parts_of,
)

MAX_DEPTH: Final = 100
"""How deep brackets and calls may nest."""

MAX_FRAMES: Final = 700
"""Calls in one another that compiling a tree may take; keeps every walk over it within Python's
stack, which holds a thousand."""

_FRAMES_OF_PREDICATES: Final = 7
_FRAMES: Final = 3
_SURELY_SHALLOW: Final = 15
"""Brackets in one another that hold too few operators to matter: six precedences and a sign."""

_PRECEDENCE: Final = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_AXES: Final = frozenset(
    (
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    )
)
_KINDS: Final = frozenset(("node", "text", "comment", "processing-instruction"))
_ANY_NODE: Final = KindTest("node")
_SHORT_STEPS: Final = {".": "self", "..": "parent"}


def parse(source: str) -> Expression:
    """The syntax tree of `source`.

    Raises:
        ExpressionError: it cannot be read; the message names the character.
    """
    if not source.strip():
        raise ExpressionError("The expression is empty.", "Write one, or leave the column out.")
    parser = _Parser(tokenize(source))
    try:
        tree = parser.parse()
    except RecursionError as error:
        raise _too_deep() from error
    if parser.deepest > _SURELY_SHALLOW:
        _check_depth(tree)
    return tree


def _check_depth(top: Expression) -> None:
    left = [(top, 0)]
    while left:
        tree, above = left.pop()
        has_predicates = isinstance(tree, Path | Filter)
        frames = above + (_FRAMES_OF_PREDICATES if has_predicates else _FRAMES)
        below = parts_of(tree)
        if below and frames > MAX_FRAMES:
            raise _too_deep()
        left += [(part, frames) for part in below]


def _too_deep() -> ExpressionError:
    return ExpressionError(
        "The expression nests too many brackets and operators in one another.",
        "Split it into several calculations.",
    )


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self.deepest = 0

    def parse(self) -> Expression:
        tree = self._expression(1)
        if self._token.kind != "end":
            raise self._unexpected("an operator or the end")
        return tree

    @property
    def _token(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _is(self, text: str, kind: str = "symbol") -> bool:
        token = self._tokens[self._at]
        return token.text == text and token.kind == kind

    def _accept(self, text: str, kind: str = "symbol") -> bool:
        if self._is(text, kind):
            self._at += 1
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._accept(text):
            raise self._unexpected(f"'{text}'")

    def _unexpected(self, wanted: str) -> ExpressionError:
        token = self._token
        found = "it ends" if token.kind == "end" else f"there is '{token.text}'"
        return ExpressionError(
            f"At character {token.position} of the expression {wanted} is expected, but {found}.",
            "Check brackets, quotation marks and operators around that place.",
        )

    def _expression(self, floor: int) -> Expression:
        left = self._operand()
        while True:
            precedence = self._operator_precedence()
            if precedence < floor:
                return left
            operands, operators = [left], []
            while self._operator_precedence() == precedence:
                operators.append(self._next().text)
                operands.append(self._expression(precedence + 1))
            left = Chain(tuple(operands), tuple(operators))

    def _operator_precedence(self) -> int:
        token = self._tokens[self._at]
        return _PRECEDENCE.get(token.text, 0) if token.kind == "operator" else 0

    def _operand(self) -> Expression:
        """Unary minus, and unions of paths."""
        signs = 0
        while self._tokens[self._at].text == "-" and self._accept("-", "operator"):
            signs += 1
        operand = self._path()
        if self._tokens[self._at].text == "|" and self._is("|", "operator"):
            operands = [operand]
            while self._accept("|", "operator"):
                operands.append(self._path())
            operand = Union(tuple(operands))
        # Two signs cancel out, but still make a number of what they stand before.
        if signs:
            operand = Negation(operand)
        return Negation(operand) if signs and signs % 2 == 0 else operand

    def _path(self) -> Expression:
        if self._at_slash():
            return self._absolute()
        if not self._at_primary():
            return Path(".", tuple(self._steps()))
        primary = self._primary()
        predicates = self._predicates()
        if predicates:
            primary = Filter(primary, predicates)
        if self._at_slash():
            steps: list[Step] = []
            self._slash(steps)
            return Path(primary, (*steps, *self._steps()))
        return primary

    def _absolute(self) -> Path:
        steps: list[Step] = []
        lone = self._is("/")
        self._slash(steps)
        if lone and not self._at_step():
            return Path("/", ())
        return Path("/", (*steps, *self._steps()))

    def _slash(self, steps: list[Step]) -> None:
        token = self._next()
        if token.text == "//":
            steps.append(Step("descendant-or-self", _ANY_NODE, (), token.position))

    def _at_slash(self) -> bool:
        token = self._tokens[self._at]
        return token.kind == "symbol" and token.text in ("/", "//")

    def _at_primary(self) -> bool:
        token = self._tokens[self._at]
        if token.kind in ("literal", "number"):
            return True
        if token.kind == "name":
            after = self._tokens[self._at + 1]
            return after.text == "(" and after.kind == "symbol" and token.text not in _KINDS
        return token.kind == "symbol" and token.text in ("(", "$")

    def _at_step(self) -> bool:
        token = self._token
        return token.kind == "name" or (
            token.kind == "symbol" and token.text in (".", "..", "@", "*")
        )

    def _primary(self) -> Expression:
        token = self._next()
        if token.kind == "literal":
            return Literal(token.text)
        if token.kind == "number":
            return Number(float(token.text))
        if token.text == "$":
            raise ExpressionError(
                f"At character {token.position} the expression uses a variable ($).",
                "XForms has none. In an XLSForm a question is named as ${name}.",
            )
        self._enter(token)
        if token.kind == "name":
            self._next()
            primary: Expression = Call(token.text, self._arguments(), token.position)
        else:
            primary = self._expression(1)
            self._expect(")")
        self._depth -= 1
        return primary

    def _enter(self, token: Token) -> None:
        self._depth += 1
        self.deepest = max(self.deepest, self._depth)
        if self._depth > MAX_DEPTH:
            raise ExpressionError(
                f"At character {token.position} the expression nests deeper than {MAX_DEPTH}"
                " brackets.",
                "Split it into several calculations.",
            )

    def _arguments(self) -> tuple[Expression, ...]:
        if self._accept(")"):
            return ()
        arguments = [self._expression(1)]
        while self._accept(","):
            arguments.append(self._expression(1))
        self._expect(")")
        return tuple(arguments)

    def _predicates(self) -> tuple[Expression, ...]:
        if not self._is("["):
            return ()
        predicates: list[Expression] = []
        while self._is("["):
            self._enter(self._next())
            predicates.append(self._expression(1))
            self._expect("]")
            self._depth -= 1
        return tuple(predicates)

    def _steps(self) -> list[Step]:
        steps = [self._step()]
        while self._at_slash():
            self._slash(steps)
            steps.append(self._step())
        return steps

    def _step(self) -> Step:
        token = self._tokens[self._at]
        position = token.position
        if token.kind == "symbol":
            if token.text in _SHORT_STEPS:
                self._at += 1
                return Step(_SHORT_STEPS[token.text], _ANY_NODE, self._predicates(), position)
            if token.text == "@":
                self._at += 1
                return Step("attribute", self._node_test(), self._predicates(), position)
        axis = "child"
        if token.kind == "name" and self._tokens[self._at + 1].text == "::":
            axis = token.text
            if axis not in _AXES:
                raise ExpressionError(
                    f"At character {position} stands '{axis}::', which is no axis.",
                    "XPath's axes are child, parent, ancestor, descendant, following, preceding, "
                    "their variants, attribute, namespace and self.",
                )
            self._at += 2
        return Step(axis, self._node_test(), self._predicates(), position)

    def _node_test(self) -> NameTest | KindTest:
        token = self._tokens[self._at]
        if token.kind != "name":
            if self._accept("*"):
                return NameTest("", "*")
            raise self._unexpected("a value, a path or a function")
        self._at += 1
        name = token.text
        if name in _KINDS and self._accept("("):
            target = ""
            if name == "processing-instruction" and self._token.kind == "literal":
                target = self._next().text
            self._expect(")")
            return KindTest(name, target)
        prefix, _, local = name.rpartition(":")
        return NameTest(prefix, local)
