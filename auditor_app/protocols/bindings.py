"""How a form ties its questions to indicators: `bind::auditor:…` columns.

`indicator` names ids with blanks between. `indicated` is an XPath evaluated at the question: true
or false speaks for all of them, nodes or a text name the ids that the answer shows.
`undecided`, an XPath too, is true when the answer decides nothing; left out, that is an empty
answer, `declined` or `dont_know`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from auditor_app.xforms import FormDefinition

INDICATOR: Final = "auditor:indicator"
INDICATED: Final = "auditor:indicated"
UNDECIDED: Final = "auditor:undecided"
UNDECIDED_BY_DEFAULT: Final = ". = '' or selected(., 'declined') or selected(., 'dont_know')"


@dataclass(frozen=True, slots=True)
class IndicatorBinding:
    """One question's tie: the ids it bears on and the two XPaths that read its answer.

    Attributes:
        ref: without positions of repeats.
    """

    ref: str
    indicators: tuple[str, ...]
    indicated: str
    undecided: str


def has_indicators(form: FormDefinition) -> bool:
    """Whether any question of `form` bears on an indicator."""
    return any(INDICATOR in bind.attributes for bind in form.binds.values())


def bindings_of(form: FormDefinition) -> tuple[IndicatorBinding, ...]:
    """The ties of `form`, in the order of its questions."""
    return tuple(
        IndicatorBinding(
            ref,
            tuple(bind.attributes[INDICATOR].split()),
            " ".join(bind.attributes.get(INDICATED, "").split()),
            " ".join(bind.attributes.get(UNDECIDED, UNDECIDED_BY_DEFAULT).split()),
        )
        for ref, bind in form.binds.items()
        if INDICATOR in bind.attributes
    )
