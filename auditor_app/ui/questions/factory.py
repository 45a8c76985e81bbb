"""Which widget shows which node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.evidence import family_of
from auditor_app.ui.questions.barcodes import BarcodeQuestion
from auditor_app.ui.questions.choices import (
    AcknowledgeQuestion,
    SelectManyList,
    SelectOneCombo,
    SelectOneList,
)
from auditor_app.ui.questions.dates import DateQuestion
from auditor_app.ui.questions.photos import PhotoQuestion
from auditor_app.ui.questions.place import PlaceQuestion
from auditor_app.ui.questions.recordings import FileQuestion, FilmQuestion, SoundQuestion
from auditor_app.ui.questions.shown import CalculatedWidget, NoteWidget
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
    "select": SelectManyList,
    "trigger": AcknowledgeQuestion,
}
_BY_TYPE: dict[str, type[QuestionWidget]] = {
    "int": IntegerQuestion,
    "decimal": DecimalQuestion,
    "date": DateQuestion,
    "geopoint": PlaceQuestion,
    "barcode": BarcodeQuestion,
}
_BY_FAMILY: dict[str, type[QuestionWidget]] = {
    "image": PhotoQuestion,
    "audio": SoundQuestion,
    "video": FilmQuestion,
}
_CLOSED = {"minimal", "autocomplete", "search"}


def make_question(node: NodeState) -> QuestionWidget:
    """The widget for a node that is shown: a question, a note or a calculated value."""
    question = _class_for(node)(node)
    question.start(node)
    return question


def _class_for(node: NodeState) -> type[QuestionWidget]:
    words = set(node.appearance.split())
    if node.kind == "note" or (node.readonly and not node.value and node.kind == "input"):
        return NoteWidget
    if node.kind == "input" and node.readonly:
        return CalculatedWidget
    if node.kind == "select1":
        return SelectOneCombo if words & _CLOSED else SelectOneList
    if node.kind == "upload":
        return _BY_FAMILY.get(family_of(node.mediatype), FileQuestion)
    if node.kind in _BY_KIND:
        return _BY_KIND[node.kind]
    return _BY_TYPE.get(node.type) or _text_class(node, words)


def _text_class(node: NodeState, words: set[str]) -> type[QuestionWidget]:
    if "masked" in words:
        return MaskedQuestion
    if "multiline" in words or node.parameters.get("rows"):
        return TextQuestion
    return LineQuestion
