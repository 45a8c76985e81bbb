"""A redacted copy in a bundle: taken in like any file, and never taken for another photo."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from filled_bundles import Filled
from sqlalchemy import select

from auditor_app.bundle import BundleRedacted
from auditor_app.bundle.names import redacted_path
from auditor_app.central.content_tables import evidence, extraction_faults
from auditor_app.central.extracting import extract
from auditor_app.central.intake import Intake

if TYPE_CHECKING:
    from laptops import Laptop

    from auditor_app.bundle import BundleContents
    from auditor_app.central import Organisation

COPY = b"\xff\xd8 what may be seen"


class Redacted(Filled):
    """The same audit with a copy of its photo of which parts are hidden."""

    def contents(self, bundle_id: str, laptop: Laptop) -> BundleContents:
        digest = hashlib.sha256(COPY).hexdigest()
        copy = BundleRedacted(self.photo_id, len(COPY), digest, lambda: io.BytesIO(COPY))
        made = super().contents(bundle_id, laptop)
        told: dict[str, Any] = {
            "looked_at": True,
            "turn": 0,
            "regions": [{"kind": "fill", "left": 1, "top": 2, "width": 3, "height": 4}],
            "copy": {"file": redacted_path(self.photo_id), "size": len(COPY), "sha256": digest},
        }
        (photo,) = made.audit["evidence"]  # type: ignore[misc]  # a list, as it was made
        audit = {**made.audit, "evidence": [{**photo, "redaction": told}]}
        return replace(made, audit=audit, redacted=[copy])


def test_the_original_is_the_evidence_and_the_copy_lies_beside_it(
    organisation: Organisation, laptop: Laptop
) -> None:
    filled = Redacted(sealed=False)
    sealed = filled.seal(laptop)
    Intake(organisation).ingest(io.BytesIO(sealed.content), sealed.envelope)
    result = extract(organisation, sealed.sha256)

    with organisation.registry.database.reading() as session:
        photos = [dict(row._mapping) for row in session.execute(select(evidence))]
        faults = session.execute(select(extraction_faults)).all()
    assert (result.state, faults) == ("whole", [])
    assert [photo["file"] for photo in photos] == [f"data/evidence/{filled.photo_id}.jpg"]
    assert photos[0]["sha256"] != hashlib.sha256(COPY).hexdigest()
