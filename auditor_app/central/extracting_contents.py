"""Everything in an opened bundle as rows: the same bundle gives the same rows each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from auditor_app.bundle import names
from auditor_app.central.content_tables import (
    LONGEST_ID,
    LONGEST_NAME,
    audits,
    evidence,
    extraction_faults,
    forms,
    outcomes,
    overrides,
    record_indicators,
    records,
)
from auditor_app.central.documents import LONGEST_TEXT, Document
from auditor_app.central.extracting_answers import (
    KnownForm,
    UnreadableError,
    answer_rows,
    identity_row,
    split_ref,
)
from auditor_app.central.extracting_findings import alert_rows, finding_rows
from auditor_app.central.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.bundle.statements import FormEntry
    from auditor_app.central.extracting_answers import Row
    from auditor_app.central.stored_bundles import OpenedBundle

MOST_ANSWERS: Final = 400_000
"""Of all records of a bundle together: they are in memory until they are written.

And as many that were sealed apart.
"""
MOST_FORMS: Final = 200
_SEALED: Final = ".age"
_READ: Final = frozenset({"read", "sealed"})


class Contents:
    """The rows of one bundle.

    Args:
        digest: the bundle's.
        opened: sound; its statement and digests hold.
    """

    def __init__(self, digest: str, opened: OpenedBundle) -> None:
        self._digest = digest
        self._opened = opened
        self._faults: list[tuple[str, str]] = []
        self._answers = 0
        self._identified = 0
        self._forms: dict[str, KnownForm | UnreadableError] = {}
        statement = opened.verdict.bag
        entries: tuple[FormEntry, ...] = statement.forms if statement is not None else ()
        self._entries = {entry.sha256: entry for entry in entries}
        self._audit = self._document(names.AUDIT)
        self._findings = self._document(names.FINDINGS)
        self._photos = self._sealed_photos()

    def rows(self) -> Iterator[Row]:
        """All of them; those of forms are shared with other bundles."""
        yield from self._audit_rows()
        yield from self._record_rows()
        yield from self._override_rows()
        yield from self._evidence_rows()
        yield from self._finding_rows()
        for sha256 in sorted(self._forms):
            yield from self._form_rows(sha256)
        for place, document in ((names.AUDIT, self._audit), (names.FINDINGS, self._findings)):
            self._tell_faults(place, document)
        for number, (place, code) in enumerate(sorted(set(self._faults)), 1):
            said = {"number": number, "place": place[:LONGEST_ID], "code": code}
            yield extraction_faults, self._of_bundle(**said)

    def _of_bundle(self, **values: Any) -> dict[str, Any]:
        return {"bundle": self._digest, **values}

    def _fault(self, place: str, code: str) -> None:
        self._faults.append((place, code))

    def _document(self, path: str) -> Document:
        content = self._opened.documents.get(path)
        if content is None:
            if path in self._opened.too_large:
                self._fault(path, "too_large")
            return Document({}, set())
        return Document.parse(content)

    def _sealed_document(self, record_id: str, name: str) -> tuple[str, Document] | None:
        """A document that was sealed with a record, and where; None where it stays closed.

        Whoever has read it tells its faults. It is not kept: there may be very many.
        """
        path = f"{names.MEDIA}{record_id}/{name}{_SEALED}"  # the id may be nonsense: only looked up
        content = self._opened.unsealed(path)
        if content is None:
            if path in self._opened.too_large:
                self._fault(path, "too_large")
            return None
        return path, Document.parse(content)

    def _tell_faults(self, place: str, document: Document) -> None:
        """What was found wrong in a document by all that has read it."""
        self._faults += ((place, code) for code in document.faults)

    # --- the audit

    def _audit_rows(self) -> Iterator[Row]:
        audit, found = self._audit, self._findings
        protocol = audit.object("protocol")
        audit_id = audit.id("id")
        if names.FINDINGS in self._opened.documents and found.id("audit_id") != audit_id:
            self._fault(names.FINDINGS, "contradiction")
        yield (
            audits,
            self._of_bundle(
                audit_id=audit_id,
                title=audit.text("title"),
                protocol_id=protocol.name("id"),
                protocol_version=protocol.name("version"),
                created_at=audit.moment("created_at"),
                finalised_at=audit.moment("finalised_at"),
                signed_at=audit.object("sign_off").moment("signed_at"),
                follows=found.id("follows"),
            ),
        )
        counted: dict[str, int] = {}
        for outcome, workers in audit.object("outcomes").items():
            known = storable(outcome)
            fits = type(workers) is int and 0 <= workers < 2**31 and len(known) <= LONGEST_NAME
            if fits and known not in counted:
                counted[known] = workers
            else:
                self._fault(names.AUDIT, "field")
        for outcome in sorted(counted):
            yield outcomes, self._of_bundle(outcome=outcome, workers=counted[outcome])

    # --- records

    def _record_rows(self) -> Iterator[Row]:
        listed: dict[str, Document] = {}
        for each in self._audit.objects("records"):
            record_id = each.id("id")
            if record_id is None or record_id in listed:
                self._fault(names.AUDIT, "contradiction")
            else:
                listed[record_id] = each
        found = {
            path.removeprefix(names.RECORDS).removesuffix(_SEALED).removesuffix(".xml"): path
            for path in self._opened.files
            if path.startswith(names.RECORDS)
        }
        for record_id in sorted(found.keys() | listed.keys()):
            path, entry = found.get(record_id), listed.get(record_id)
            yield from self._one_record(record_id, path, entry)

    def _one_record(
        self, record_id: str, path: str | None, entry: Document | None
    ) -> Iterator[Row]:
        said = entry if entry is not None else Document({}, set())
        of_form = said.object("form")
        form = self._form_entry(of_form, path)
        identities: dict[str, str] = {}
        counted = 0
        try:
            identities = self._identities(record_id)
            xml = self._xml(path, listed=entry is not None)
            known = self._form(form)
            values = known.values(xml)
            self._require_room(len(values))
            counted = len(values)
            yield from answer_rows(self._digest, record_id, known, values, identities)
            state = "read"
        except UnreadableError as error:
            state = error.code
        of_record = self._of_bundle(record_id=record_id)
        # What was sealed apart and has no question: its form is not here, or cannot be read.
        for number, ref in enumerate(sorted(identities), counted + 1):
            yield identity_row(of_record, number, ref, identities[ref])
        if state not in _READ:
            self._fault(path or names.AUDIT, state)
        yield (
            records,
            {
                **of_record,
                "form_id": storable(form.form_id)[:LONGEST_NAME] if form else of_form.name("id"),
                "form_version": (
                    storable(form.version)[:LONGEST_NAME] if form else of_form.name("version")
                ),
                "form_sha256": form.sha256 if form else None,
                "role": said.name("role"),
                "title": said.text("title"),
                "sealed": path is not None and path.endswith(_SEALED),
                "state": state,
                "outcome": said.name("outcome"),
                "computed_outcome": said.name("computed_outcome") or said.name("outcome"),
                "answers": counted,
            },
        )
        for indicator in sorted(set(said.names("indicators"))):
            yield record_indicators, {**of_record, "indicator": indicator}

    def _require_room(self, answers: int) -> None:
        if self._answers + answers > MOST_ANSWERS:
            raise UnreadableError("too_many_answers")
        self._answers += answers

    def _form_entry(self, said: Document, path: str | None) -> FormEntry | None:
        """The form that was signed under the digest that the audit names."""
        entry = self._entries.get(said.text("sha256", longest=64) or "")
        told = (said.text("id"), said.text("version"))
        if entry is not None and told != (storable(entry.form_id), storable(entry.version)):
            self._fault(path or names.AUDIT, "contradiction")
        return entry

    def _xml(self, path: str | None, *, listed: bool) -> bytes:
        if path is None:
            raise UnreadableError("missing")
        if path in self._opened.too_large:
            raise UnreadableError("too_large")
        sealed = path.endswith(_SEALED)
        content = self._opened.unsealed(path) if sealed else self._opened.documents.get(path)
        if content is None:
            raise UnreadableError("sealed")
        if not listed:
            raise UnreadableError("unlisted")
        return content

    def _form(self, entry: FormEntry | None) -> KnownForm:
        if entry is None:
            raise UnreadableError("form_missing")
        if entry.sha256 not in self._forms:
            if len(self._forms) >= MOST_FORMS:
                raise UnreadableError("too_many_forms")
            try:
                # One that is too large to be kept is no form either.
                content = self._opened.documents.get(entry.path, b"")
                self._forms[entry.sha256] = _as_signed(KnownForm(entry.sha256, content), entry)
            except UnreadableError as error:
                self._forms[entry.sha256] = error
                self._fault(entry.path, error.code)
        found = self._forms[entry.sha256]
        if isinstance(found, UnreadableError):
            raise UnreadableError(found.code)
        return found

    def _form_rows(self, sha256: str) -> Iterator[Row]:
        form, entry = self._forms[sha256], self._entries[sha256]
        if isinstance(form, KnownForm):
            yield from form.rows()
            return
        xml = self._opened.documents.get(entry.path, b"").decode("utf-8", "replace")
        row = {
            "sha256": sha256,
            "form_id": storable(entry.form_id)[:LONGEST_NAME],
            "version": storable(entry.version)[:LONGEST_NAME],
            "title": None,
            "readable": False,
            "xml": storable(xml),
        }
        yield forms, row

    def _identities(self, record_id: str) -> dict[str, str]:
        found = self._sealed_document(record_id, "identities.json")
        if found is None:
            return {}
        path, document = found
        answers: dict[str, str] = {}
        for ref, value in document.object("answers").items():
            if isinstance(value, str) and len(value) <= LONGEST_TEXT and ref.startswith("/"):
                answers[ref] = value
            else:
                self._fault(path, "field")
        self._tell_faults(path, document)
        self._identified += len(answers)
        if self._identified > MOST_ANSWERS:
            raise UnreadableError("too_many_answers")
        return answers

    # --- what the auditor has set

    def _override_rows(self) -> Iterator[Row]:
        listed = list(self._audit.objects("overrides"))
        reasons = self._sealed_reasons({each.id("id") for each in listed})
        for number, each in enumerate(listed, 1):
            override_id = each.id("id")
            yield (
                overrides,
                self._of_bundle(
                    number=number,
                    override_id=override_id,
                    record_id=each.id("record_id"),
                    indicator=each.name("indicator"),
                    computed=each.name("computed"),
                    set_to=each.name("set_to"),
                    reason=each.text("reason") or reasons.get(override_id or ""),
                    auditor=each.text("auditor"),
                    made_at=each.moment("made_at"),
                    ended=each.name("ended"),
                    ended_at=each.moment("ended_at"),
                ),
            )

    def _sealed_reasons(self, wanted: set[str | None]) -> dict[str, str | None]:
        """The reasons that were sealed, of the overrides with these ids."""
        reasons: dict[str, str | None] = {}
        for path, document in self._sealed_beside_records("overrides.json"):
            for each in document.objects("overrides"):
                override_id = each.id("id")
                if override_id is not None and override_id in wanted:
                    reasons[override_id] = each.text("reason")
            self._tell_faults(path, document)
        return reasons

    def _sealed_beside_records(self, name: str) -> Iterator[tuple[str, Document]]:
        """The sealed documents of this name that can be opened, each with its place."""
        ending = f"/{name}{_SEALED}"
        for path in sorted(self._opened.documents):
            if path.startswith(names.MEDIA) and path.endswith(ending):
                record_id = path.removeprefix(names.MEDIA).removesuffix(ending)
                found = self._sealed_document(record_id, name)
                if found is not None:
                    yield found

    # --- evidence

    def _evidence_rows(self) -> Iterator[Row]:
        listed = {each.text("file") or "": each for each in self._audit.objects("evidence")}
        for path in sorted(self._opened.files):
            if path.startswith(names.EVIDENCE):
                yield evidence, self._evidence(path, listed.pop(path, None))
        for path in listed:
            # A name that is none is not repeated.
            safe = names.is_safe(path) and path.startswith(names.EVIDENCE)
            self._fault(path if safe else names.AUDIT, "missing")

    def _evidence(self, path: str, listed: Document | None) -> dict[str, Any]:
        is_sealed, evidence_id = path.endswith(_SEALED), _evidence_id(path)
        if listed is None:
            self._fault(path, "unlisted")
        said = listed if listed is not None else Document({}, set())
        sealed = self._photos.get(evidence_id) if is_sealed else None
        seen = _seen(names.AUDIT, said) if sealed is None else sealed
        facts = self._opened.files[path]
        ref, position = split_ref(said.path("question") or "")
        return self._of_bundle(
            file=path,
            evidence_id=evidence_id,
            sealed=is_sealed,
            listed=listed is not None,
            # Of a sealed file what is inside, as it was signed.
            size=said.integer("size") if is_sealed else facts.size,
            sha256=said.text("sha256", longest=64) if is_sealed else facts.sha256,
            media_type=said.name("media_type"),
            width=said.integer("width"),
            height=said.integer("height"),
            record_id=said.id("record"),
            path=ref[:400] or None,
            position=position[:LONGEST_NAME],
            **seen,
        )

    def _sealed_photos(self) -> dict[str, dict[str, Any]]:
        """What was sealed of the photos that are here, by their id."""
        wanted = {
            _evidence_id(path)
            for path in self._opened.files
            if path.startswith(names.EVIDENCE) and path.endswith(_SEALED)
        }
        photos: dict[str, dict[str, Any]] = {}
        for place, document in self._sealed_beside_records("photos.json"):
            for each in document.objects("photos"):
                evidence_id = each.id("id")
                if evidence_id is not None and evidence_id in wanted:
                    photos[evidence_id] = _seen(place, each)
            self._tell_faults(place, document)
        return photos

    # --- findings

    def _finding_rows(self) -> Iterator[Row]:
        yield from finding_rows(self._digest, self._findings)
        yield from alert_rows(self._digest, self._findings)


def _as_signed(form: KnownForm, entry: FormEntry) -> KnownForm:
    """The form, if it is the one that the statement says it is."""
    if (form.definition.form_id, form.definition.version) != (entry.form_id, entry.version):
        raise UnreadableError("contradiction")
    return form


def _evidence_id(path: str) -> str:
    return path.removeprefix(names.EVIDENCE).partition(".")[0]


def _seen(place: str, said: Document) -> dict[str, Any]:
    """When and where a photo was taken, and where its caption stands: its words are not a row."""
    lies = said.object("position")
    return {
        "caption_in": place if said.text("caption") else None,
        "captured_at": said.moment("captured_at"),
        "latitude": lies.number("latitude"),
        "longitude": lies.number("longitude"),
    }
