"""Which widget shows which node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.evidence import family_of
from auditor_app.ui.questions.barcodes import BarcodeQuestion
from auditor_app.ui.questions.choice_finder import SelectOneFinder
from auditor_app.ui.questions.choices import (
    AcknowledgeQuestion,
    SelectManyFinder,
    SelectManyList,
    SelectOneCombo,
    SelectOneList,
)
from auditor_app.ui.questions.dates import DateQuestion
from auditor_app.ui.questions.grids import (
    MOST_COLUMNS,
    CellManyQuestion,
    CellQuestion,
    GridHeading,
    LikertQuestion,
)
from auditor_app.ui.questions.image_map import (
    ImageMapManyQuestion,
    ImageMapQuestion,
    fits_map,
)
from auditor_app.ui.questions.numbers import (
    CounterQuestion,
    GroupedDecimal,
    GroupedInteger,
    GroupedText,
    NumbersQuestion,
)
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.place import PlaceQuestion
from auditor_app.ui.questions.ranges import range_class
from auditor_app.ui.questions.rank import RankQuestion
from auditor_app.ui.questions.recordings import FileQuestion, FilmQuestion, SoundQuestion
from auditor_app.ui.questions.shown import CalculatedWidget, NoteWidget
from auditor_app.ui.questions.times import DateTimeQuestion, TimeQuestion
from auditor_app.ui.questions.typed import (
    DecimalQuestion,
    IntegerQuestion,
    LineQuestion,
    MaskedQuestion,
    TextQuestion,
)

if TYPE_CHECKING:
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.xforms import NodeState

_BY_KIND: dict[str, type[QuestionWidget]] = {
    "note": NoteWidget,
    "rank": RankQuestion,
    "trigger": AcknowledgeQuestion,
}
_BY_TYPE: dict[str, type[QuestionWidget]] = {
    "int": IntegerQuestion,
    "decimal": DecimalQuestion,
    "date": DateQuestion,
    "dateTime": DateTimeQuestion,
    "geopoint": PlaceQuestion,
    "barcode": BarcodeQuestion,
    "time": TimeQuestion,
}
_BY_FAMILY: dict[str, type[QuestionWidget]] = {
    "image": PhotoQuestion,
    "audio": SoundQuestion,
    "video": FilmQuestion,
}
_GROUPED: dict[str, type[QuestionWidget]] = {
    "int": GroupedInteger,
    "decimal": GroupedDecimal,
    "string": GroupedText,
}
_FINDING = {"autocomplete", "search"}
_CELLS = {"list-nolabel", "list"}
_MOST_IN_A_BOX = 300
"""A closed box with more choices than this is none: one finds among them by typing."""


def make_question(node: NodeState) -> QuestionWidget:
    """The widget for a node that is shown: a question, a note or a calculated value."""
    question = _class_for(node)(node)
    question.start(node)
    return question


def _class_for(node: NodeState) -> type[QuestionWidget]:
    words = set(node.appearance.split())
    if node.kind in ("select1", "select"):
        return _select_class(node, words)
    if node.kind == "range":
        return range_class(node)
    if node.kind == "upload":
        return _BY_FAMILY.get(family_of(node.mediatype), FileQuestion)
    return _BY_KIND.get(node.kind) or _input_class(node, words)


def _input_class(node: NodeState, words: set[str]) -> type[QuestionWidget]:
    if node.readonly:
        return CalculatedWidget if node.value and node.kind == "input" else NoteWidget
    if "thousands-sep" in words and node.type in _GROUPED:
        return _GROUPED[node.type]
    if "counter" in words and node.type == "int":
        return CounterQuestion
    return _BY_TYPE.get(node.type) or _text_class(node, words)


def _select_class(node: NodeState, words: set[str]) -> type[QuestionWidget]:
    several, few = node.kind == "select", len(node.choices) <= MOST_COLUMNS
    finds = bool(words & _FINDING)
    if "label" in words or fits_map(node):
        return _drawn_class(node, several=several)
    if words & _CELLS and few:
        return CellManyQuestion if several else CellQuestion
    if several:
        return SelectManyFinder if finds or "minimal" in words else SelectManyList
    if "likert" in words and few:
        return LikertQuestion
    if finds or ("minimal" in words and len(node.choices) > _MOST_IN_A_BOX):
        return SelectOneFinder
    return SelectOneCombo if "minimal" in words else SelectOneList


def _drawn_class(node: NodeState, *, several: bool) -> type[QuestionWidget]:
    if not fits_map(node):
        return GridHeading
    return ImageMapManyQuestion if several else ImageMapQuestion


def _text_class(node: NodeState, words: set[str]) -> type[QuestionWidget]:
    if words & {"masked", "hidden-answer"}:
        return MaskedQuestion
    if "multiline" in words or node.parameters.get("rows"):
        return TextQuestion
    return NumbersQuestion if "numbers" in words else LineQuestion
