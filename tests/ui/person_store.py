"""What the central store received of an audit, beside what was entered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lxml import etree

from auditor_app.central.stored_bundles import open_stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from person_book import Book

    from auditor_app.central import Organisation


class Received:
    """The one bundle of a store, opened with the organisation's key."""

    def __init__(self, organisation: Organisation) -> None:
        (bundle,) = organisation.registry.bundles()
        opened = open_stored(organisation, bundle.digest)
        assert opened.verdict.ok
        self.records: list[etree._Element] = []
        for path, document in opened.documents.items():
            if path.startswith("data/records/"):
                content = opened.unsealed(path) if path.endswith(".age") else document
                assert content is not None, f"{path} stays sealed to its own organisation"
                self.records.append(etree.fromstring(content))
        self.audit: dict[str, Any] = json.loads(opened.documents["data/audit.json"])
        self.findings: dict[str, Any] = json.loads(opened.documents["data/findings.json"])
        self.sealed = sum(path.endswith(".xml.age") for path in opened.documents)

    def lost(self, book: Book) -> list[str]:
        """What was entered and did not come; empty where everything did."""
        told, left = [], list(self.records)
        for form_id, answers in book.entered:
            of_form = [record for record in left if record.get("id") == form_id]
            if not of_form:
                told.append(f"no record of {form_id}")
                continue
            nearest = min(of_form, key=lambda record: len(_missing(record, answers)))
            left.remove(nearest)
            told += [f"{form_id}: {what}" for what in _missing(nearest, answers)]
        told += [f"not entered: a record of {record.get('id')}" for record in left]
        return told

    @property
    def photos(self) -> int:
        """How many photos came."""
        return len(self.audit["evidence"])

    @property
    def captions(self) -> list[str]:
        """What was said of photos, where something was."""
        return sorted(each["caption"] for each in self.audit["evidence"] if each["caption"])

    @property
    def hidden(self) -> int:
        """Of how many of them something is hidden."""
        return sum(bool(each["redaction"]["regions"]) for each in self.audit["evidence"])

    @property
    def actions(self) -> list[str]:
        """The corrective actions, by the numbers of their findings."""
        found = sorted(self.findings["findings"], key=lambda each: int(each["number"]))
        return [str(each["corrective_action"]) for each in found]

    @property
    def motives(self) -> list[str]:
        """What gave rise to alerts."""
        return [str(each["motive"]) for each in self.findings["alerts"]]


def _missing(record: etree._Element, answers: Mapping[str, str]) -> list[str]:
    told = []
    for ref, value in answers.items():
        found = record.xpath(ref)
        there = (found[0].text or "") if found else None
        if there != value:
            told.append(f"{ref} is {there!r}, entered was {value!r}")
    return told
