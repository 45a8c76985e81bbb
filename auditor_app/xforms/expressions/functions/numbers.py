"""ODK's functions over numbers."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from auditor_app.xforms.expressions.functions.core import round_half_up
from auditor_app.xforms.expressions.registry import each_number, function

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.xforms.expressions.context import Context


@function("round", "n?n", "n")
def _round(number: float, *places: float) -> float:
    if not places:
        return round_half_up(number)
    if not (math.isfinite(number) and math.isfinite(places[0])):
        return math.nan
    digits = max(-400, min(400, int(places[0])))
    unit = Decimal(1).scaleb(-digits)
    written = Decimal(repr(number))
    if abs(written.adjusted()) + digits > 400 or digits > 25:
        return number
    # Halves go towards positive infinity, as in XPath's own round.
    exact = written / unit
    whole = (exact + Decimal("0.5")).to_integral_value(rounding="ROUND_FLOOR")
    return float(whole * unit)


@function("int", "n", "n")
def _int(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


@function("abs", "n", "n")
def _abs(number: float) -> float:
    return abs(number)


@function("pow", "nn", "n")
def _pow(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        odd = math.fmod(exponent, 2) == -1
        return math.copysign(math.inf, base) if odd else math.inf
    return _safe(lambda: math.pow(base, exponent))


def _safe(compute: Callable[[], float]) -> float:
    """IEEE 754's answers where Python raises instead."""
    try:
        return compute()
    except OverflowError:
        return math.inf
    except (ValueError, ZeroDivisionError):
        return math.nan


@function("exp", "n", "n")
def _exp(number: float) -> float:
    return _safe(lambda: math.exp(number))


@function("exp10", "n", "n")
def _exp10(number: float) -> float:
    return _safe(lambda: 10.0**number)


@function("log", "n", "n")
def _log(number: float) -> float:
    return -math.inf if number == 0 else _safe(lambda: math.log(number))


@function("log10", "n", "n")
def _log10(number: float) -> float:
    return -math.inf if number == 0 else _safe(lambda: math.log10(number))


@function("sqrt", "n", "n")
def _sqrt(number: float) -> float:
    return _safe(lambda: math.sqrt(number))


@function("sin", "n", "n")
def _sin(number: float) -> float:
    return _safe(lambda: math.sin(number))


@function("cos", "n", "n")
def _cos(number: float) -> float:
    return _safe(lambda: math.cos(number))


@function("tan", "n", "n")
def _tan(number: float) -> float:
    return _safe(lambda: math.tan(number))


@function("asin", "n", "n")
def _asin(number: float) -> float:
    return _safe(lambda: math.asin(number))


@function("acos", "n", "n")
def _acos(number: float) -> float:
    return _safe(lambda: math.acos(number))


@function("atan", "n", "n")
def _atan(number: float) -> float:
    return math.atan(number)


@function("atan2", "nn", "n")
def _atan2(y: float, x: float) -> float:
    return math.atan2(y, x)


@function("pi", "", "n")
def _pi() -> float:
    return math.pi


@function("random", "", "n", wants_context=True)
def _random(c: Context) -> float:
    return c.host.random.random()


@function("min", "?o*", "n")
def _min(*values: Any) -> float:
    return _extreme(min, values)


@function("max", "?o*", "n")
def _max(*values: Any) -> float:
    return _extreme(max, values)


def _extreme(choose: Callable[[list[float]], float], values: tuple[Any, ...]) -> float:
    """NaN where one is no number, unanswered ones included (XPath 3.0, fn:max)."""
    numbers = each_number(values)
    if not numbers or any(map(math.isnan, numbers)):
        return math.nan
    return choose(numbers)
