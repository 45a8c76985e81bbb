"""Bundles with answers in them: an interview, sealed or not, its photo, findings and an alert."""

from __future__ import annotations

import hashlib
import io
import json
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pyrage
from laptops import Head, Sealed

from auditor_app.bundle import (
    BundleContents,
    BundleEvidence,
    BundleForm,
    BundleMedia,
    BundleRecord,
    SealedContent,
    write_bundle,
)
from auditor_app.identity.programme import age_recipient

if TYPE_CHECKING:
    from laptops import Laptop

WORKER = "Thandiwe Unlikely-Surname"
"""Whom no row, no export and no log may name without the grant."""
WORDS = "They keep my passport in the office"
FORMULA = '=cmd|" /C calc"!A0'

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"
 xmlns:auditor="urn:auditor:form:1"><h:head><h:title>Interview</h:title><model>
<itext><translation lang="English (en)" default="true()">
<text id="age:label"><value>How old are you?</value></text></translation></itext>
<instance><data id="interview" version="3" auditor:sealed="yes">
<code/><age/><pay/><born/><seen/><rest/><reasons/><passport/><words/>
<person><name/></person>
<debt jr:template=""><lender/><fee jr:template=""><sum/></fee></debt>
<site/><photo/><meta><instanceID/></meta></data></instance>
<bind nodeset="/data/age" type="int"/><bind nodeset="/data/pay" type="decimal"/>
<bind nodeset="/data/born" type="date"/><bind nodeset="/data/seen" type="dateTime"/>
<bind nodeset="/data/rest" type="time"/><bind nodeset="/data/site" type="geopoint"/>
<bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/passport" auditor:indicator="ilo-11-retention"/>
<bind nodeset="/data/person" auditor:identity="yes"/>
<bind nodeset="/data/debt/fee/sum" type="decimal"/>
<bind nodeset="/data/meta/instanceID" calculate="concat('uuid:', uuid())"/></model></h:head>
<h:body><input ref="/data/code"/>
<input ref="/data/age"><label ref="jr:itext('age:label')"/></input>
<input ref="/data/pay"/><input ref="/data/born"/><input ref="/data/seen"/><input ref="/data/rest"/>
<select ref="/data/reasons"><label>Why?</label><item><label>Pay</label><value>pay</value></item>
<item><label>Home</label><value>home</value></item></select>
<select1 ref="/data/passport"><item><label>Yes</label><value>yes</value></item>
<item><label>No</label><value>no</value></item></select1>
<input ref="/data/words"/><group ref="/data/person"><input ref="/data/person/name"/></group>
<group ref="/data/debt"><repeat nodeset="/data/debt"><input ref="/data/debt/lender"/>
<group ref="/data/debt/fee"><repeat nodeset="/data/debt/fee"><input ref="/data/debt/fee/sum"/>
</repeat></group></repeat></group>
<input ref="/data/site"/><upload ref="/data/photo" mediatype="image/*"/></h:body></h:html>"""


def record_xml(record_id: str, name: str = "", words: str = WORDS, **more: str) -> str:
    """A record of `FORM` as a laptop submits it; `more` replaces the answers of its questions."""
    answers = {
        "code": "W-07",
        "age": "23",
        "pay": "118.5",
        "born": "2003-02-28",
        "seen": "2026-11-23T09:30:00.000+07:00",
        "rest": "12:30:00.000+07:00",
        "reasons": "pay home",
        "passport": "yes",
        "words": words,
    } | more
    asked = "".join(f"<{n}>{_escaped(v)}</{n}>" for n, v in answers.items())
    return (
        f'<data id="interview" version="3">{asked}'
        f"<person><name>{_escaped(name)}</name></person>"
        "<debt><lender>agent</lender><fee><sum>10</sum></fee><fee><sum>20.5</sum></fee></debt>"
        "<debt><lender>uncle</lender></debt>"
        "<site>13.7 100.5 2 4</site><photo>door.jpg</photo>"
        f"<meta><instanceID>uuid:{record_id}</instanceID></meta></data>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@dataclass
class Filled:
    """An audit with one interview; change what you like before it is sealed.

    `sealed` seals the record and its papers before the bundle, as a laptop does.
    """

    sealed: bool = True
    audit_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    record_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    photo_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    form: str = FORM
    form_id: str = "interview"
    xml: str = ""
    name: str = WORKER
    caption: str = "The door of the store room"
    changes: dict[str, Any] = field(default_factory=dict)
    """What `audit.json` says instead."""
    finding_changes: dict[str, Any] = field(default_factory=dict)
    more_records: dict[str, str] = field(default_factory=dict)
    to: tuple[Any, ...] = ()
    """To whom the record is sealed; the programme's recipients, if nobody is named."""

    @property
    def form_digest(self) -> str:
        return hashlib.sha256(self.form.encode()).hexdigest()

    def contents(self, bundle_id: str, laptop: Laptop) -> BundleContents:
        photo = b"photo " * 100
        xml = (self.xml or record_xml(self.record_id)).encode()
        seal = self._sealer(laptop)
        records = [BundleRecord(self.record_id, seal(xml) if self.sealed else xml.decode())]
        records += [BundleRecord(name, more) for name, more in self.more_records.items()]
        identities = {"/data/person/name": self.name} if self.name else {}
        media = {
            "identities.json": _salted(answers=identities),
            "photos.json": _salted(photos=[self._photo(photo, sealed=False)]),
            "overrides.json": _salted(overrides=[self._override("a reason of her own")]),
        }
        return BundleContents(
            bundle_id=bundle_id,
            audit=self.audit()
            | {"evidence": [self._photo(photo, sealed=self.sealed)]}
            | self.changes,
            findings=self.findings() | self.finding_changes,
            records=records,
            forms=[BundleForm(self.form_id, "3", self.form)],
            evidence=[
                BundleEvidence(
                    self.photo_id,
                    "jpg",
                    len(photo),
                    hashlib.sha256(photo).hexdigest(),
                    lambda: io.BytesIO(photo),
                    seal(photo) if self.sealed else None,
                )
            ],
            report_pdf=b"%PDF-1.7",
            events=[b"{}"],
            media=[BundleMedia(self.record_id, n, seal(c)) for n, c in media.items()]
            if self.sealed
            else [],
            sealed_to=laptop.programme.recipients if self.sealed else (),
        )

    def _sealer(self, laptop: Laptop) -> Any:
        keys = [age_recipient(each.age_public_key) for each in laptop.programme.recipients]

        def seal(plain: bytes) -> SealedContent:
            sealed = bytes(pyrage.encrypt(plain, list(self.to) or keys))
            digests = [hashlib.sha256(each).hexdigest() for each in (sealed, plain)]
            return SealedContent(
                len(sealed), digests[0], len(plain), digests[1], lambda: io.BytesIO(sealed)
            )

        return seal

    def audit(self) -> dict[str, Any]:
        return {
            "format": "urn:auditor:audit:1",
            "id": self.audit_id,
            "title": "Bright Garments",
            "protocol": {"id": "ilo_forced_labour", "version": "1.2"},
            "created_at": "2026-11-20T08:00:00+00:00",
            "finalised_at": "2026-11-23T08:00:00+00:00",
            "sign_off": {"signed_at": "2026-11-23T08:00:00+00:00", "name": "Ada"},
            "records": [self.listed(self.record_id, sealed=self.sealed)]
            + [self.listed(name) for name in self.more_records],
            "outcomes": {"forced_labour": 1},
            "overrides": [self._override("" if self.sealed else "a reason of her own")],
        }

    def listed(self, record_id: str, *, sealed: bool = False, **form: str) -> dict[str, Any]:
        known = {"id": self.form_id, "version": "3", "sha256": self.form_digest}
        return {
            "id": record_id,
            "form": known | form,
            "role": "worker_interview",
            "title": "W-07",
            **({"sealed": True} if sealed else {}),
            "outcome": "forced_labour",
            "computed_outcome": "undecided",
            "indicators": ["ilo-11-retention", "ilo-11-debt"],
        }

    def _override(self, reason: str) -> dict[str, Any]:
        return {
            "id": "o1",
            "record_id": self.record_id,
            "indicator": None,
            "computed": "undecided",
            "set_to": "forced_labour",
            "reason": reason,
            "auditor": "Ada",
            "made_at": "2026-11-22T08:00:00+00:00",
            "ended": None,
            "ended_at": None,
        }

    def _photo(self, photo: bytes, *, sealed: bool) -> dict[str, Any]:
        return {
            "id": self.photo_id,
            "file": f"data/evidence/{self.photo_id}.jpg{'.age' if sealed else ''}",
            "record": self.record_id,
            "question": "/data/photo",
            "caption": "" if sealed else self.caption,
            "media_type": "image/jpeg",
            "size": len(photo),
            "sha256": hashlib.sha256(photo).hexdigest(),
            "width": 640,
            "height": 480,
            "captured_at": None if sealed else "2026-11-22T07:00:00+00:00",
            "position": None
            if sealed
            else {"latitude": 13.7, "longitude": 100.5, "altitude": None},
        }

    def findings(self) -> dict[str, Any]:
        step = {"at": "2026-11-23T08:00:00+00:00", "by": "Ada", "reason": "", "verified_how": ""}
        return {
            "format": "urn:auditor:findings:1",
            "audit_id": self.audit_id,
            "follows": None,
            "findings": [
                {
                    "id": "f1",
                    "number": 1,
                    "scale": "smeta",
                    "grade": "critical",
                    "kind": "non_compliance",
                    "title": "Passports are kept",
                    "description": FORMULA,
                    "found_on": "2026-11-22",
                    "made_at": "2026-11-22T10:00:00+00:00",
                    "indicators": [{"id": "ilo-11-retention", "workers": 3, "at_site": True}],
                    "references": [{"kind": "law", "text": "Article 5"}],
                    "links": [{"kind": "photo", "evidence_id": self.photo_id, "file": None}],
                    "root_cause": "fear",
                    "corrective_action": "Hand them back",
                    "preventive_action": "",
                    "owner": "Director",
                    "verification_method": "visit",
                    "deadline": "2026-12-01",
                    "deadline_reason": "",
                    "fees": True,
                    "status": "open",
                    "carried_from": None,
                    "history": [
                        {"status": "open", "later_finding": None, "after_sign_off": False} | step
                    ],
                    "repayments": [
                        {
                            "id": "r1",
                            "record_id": self.record_id,
                            "amount": "1200.50",
                            "currency": "THB",
                            "paid_on": "2026-11-22",
                            "verified_by": "Ada",
                            "withdrawn": False,
                            "after_sign_off": False,
                        }
                        | step
                    ],
                    "repaid": {"THB": "1200.50"},
                }
            ],
            "alerts": [
                {
                    "id": "a1",
                    "number": 1,
                    "type": "zero_tolerance",
                    "state": "raised",
                    "motive": "Passports",
                    "lead_auditor": "Ada",
                    "arrived_at": "2026-11-22T08:00:00+00:00",
                    "raised_at": "2026-11-22T10:00:00+00:00",
                    "rest_days": ["sunday"],
                    "finding_ids": ["f1"],
                    "released_to_site_at": None,
                    "history": [
                        {
                            "kind": "raised",
                            "happened_at": "2026-11-22T10:00:00+00:00",
                            "after_sign_off": False,
                        }
                        | step
                    ],
                }
            ],
        }

    def seal(self, laptop: Laptop, **said: Any) -> Sealed:
        """The bundle, the next of its laptop."""
        laptop.sequence += 1
        bundle_id = str(uuid.uuid4())
        written = write_bundle(
            self.contents(bundle_id, laptop),
            laptop.folder,
            signer=laptop.identity,
            programme=laptop.programme,
            sequence=laptop.sequence,
            previous=laptop.previous,
            event_head=Head(),
            created_at=datetime.now(UTC),
            **said,
        )
        laptop.previous = written.sha256
        return Sealed(written.path, written.outer_dsse, bundle_id, laptop.sequence, written.sha256)


def _salted(**told: Any) -> bytes:
    return json.dumps({"format": "urn:auditor:sealed:1", "salt": "00", **told}).encode()
