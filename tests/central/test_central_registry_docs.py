"""`docs/registry.md` says what is there, and its queries run."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from filled_bundles import Filled
from sqlalchemy import text

from auditor_app.central.content_tables import answers
from auditor_app.central.extracting_answers import _CONTROLS, _TYPES
from auditor_app.central.intake import Intake
from auditor_app.central.tables import Base
from auditor_app.central.views import VIEWS

if TYPE_CHECKING:
    from laptops import Laptop

    from auditor_app.central import Organisation

DOCUMENT = (Path(__file__).parents[2] / "docs" / "registry.md").read_text("utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", DOCUMENT, re.DOTALL)


def test_the_queries_of_the_document_give_what_they_promise(
    organisation_anywhere: Organisation, laptop_anywhere: Laptop
) -> None:
    assert len(QUERIES) == 5
    for number in range(2):
        if number:
            laptop_anywhere.sequence += 1  # one that does not come
        filled = Filled()
        filled.finding_changes = {"findings": [filled.findings()["findings"][0]]}
        filled.finding_changes["findings"][0]["deadline"] = "2020-01-01"
        sealed = filled.seal(laptop_anywhere)
        Intake(organisation_anywhere).ingest(io.BytesIO(sealed.content), sealed.envelope)
    with organisation_anywhere.registry.database.reading() as session:
        found = [session.execute(text(query)).all() for query in QUERIES]
    indicators, fees, choices, overdue, gaps = found
    assert {row[1] for row in indicators} == {"ilo-11-retention", "ilo-11-debt"}
    assert {row[2] for row in fees} == {10, 20.5}
    assert ("/data/reasons", "pay", 2, 2) in {tuple(row) for row in choices}
    assert len(overdue) == 2
    assert [tuple(row)[1:3] for row in gaps] == [(2, 2)]


def test_every_table_view_column_and_type_of_answers_is_in_the_document() -> None:
    for name in (*Base.metadata.tables, *VIEWS):
        assert f"`{name}`" in DOCUMENT, name
    for column in answers.columns:
        assert f"`{column.name}`" in DOCUMENT, column.name
    for kind in {*_CONTROLS.values(), *_TYPES.values()}:
        assert f"`{kind}`" in DOCUMENT, kind
