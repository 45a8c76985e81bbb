from __future__ import annotations

from auditor_app.audit.answers import answer_text
from auditor_app.protocols.findings import answer_label
from auditor_app.xforms import Choice, NodeState
from auditor_app.xforms.markdown import as_value


def test_an_answer_in_words_has_the_labels_without_their_marks() -> None:
    choices = (Choice("y", "**Yes**, _written_"), Choice("o", as_value("*Best* Jobs")))
    node = NodeState("/data/a", "select", value="y o", choices=choices)
    assert answer_text(node) == "Yes, written, *Best* Jobs"
    assert answer_label(node) == "Yes, written, *Best* Jobs"


def test_a_ranking_is_told_by_its_labels_in_its_order() -> None:
    offered = (Choice("a", "Wages"), Choice("b", "**Rest** days"))
    assert answer_text(NodeState("/q", "rank", value="b a", choices=offered)) == "Rest days, Wages"
