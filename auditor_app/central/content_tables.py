"""The tables of what bundles hold, one row a thing, each with the digest of its bundle.

Nothing here is unique over bundles but the digest: an identifier inside a bundle is the word of
the laptop that wrote it, and another laptop may say the same. `docs/registry.md` explains the
columns.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from auditor_app.central.column_types import Moment
from auditor_app.central.database import IDENTITIES
from auditor_app.central.tables import Base

_META: Final = Base.metadata
# An index entry of PostgreSQL has 2,704 bytes at most: what stands in one is never longer.
LONGEST_ID: Final = 200
LONGEST_NAME: Final = 250
LONGEST_PATH: Final = 400
_Id: Final = String(LONGEST_ID)
_Name: Final = String(LONGEST_NAME)
_Path: Final = String(LONGEST_PATH)
_Code: Final = String(40)
_Digest: Final = String(64)
WHOLE_ONLY: Final = {"export": False}
"""What stays in the registry when rows are exported: whole documents."""


def _bundle(**options: Any) -> Column[str]:
    return Column("bundle", _Digest, ForeignKey("bundles.digest"), primary_key=True, **options)


def _key(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, primary_key=True, autoincrement=False)


extractions = Table(
    "extractions",
    _META,
    _bundle(),
    Column("extractor", Integer, nullable=False),
    Column("extracted_at", Moment, nullable=False),
    Column("state", _Code, nullable=False),
    Column("sealed_files", Integer, nullable=False),
    Column("unsealed_files", Integer, nullable=False),
    Column("row_counts", JSON, nullable=False),
)
extraction_faults = Table(
    "extraction_faults",
    _META,
    _bundle(),
    _key("number", Integer),
    Column("place", _Id, nullable=False),
    Column("code", _Code, nullable=False),
)
forms = Table(
    "forms",
    _META,
    _key("sha256", _Digest),
    Column("form_id", _Name, nullable=False),
    Column("version", _Name, nullable=False),
    Column("title", Text),
    Column("readable", Boolean, nullable=False),
    Column("xml", Text, nullable=False, info=WHOLE_ONLY),
    Index("ix_forms_form_id", "form_id", "version"),
)
questions = Table(
    "questions",
    _META,
    Column("form_sha256", _Digest, ForeignKey("forms.sha256"), primary_key=True),
    _key("number", Integer),
    Column("path", _Path, nullable=False),
    Column("type", _Code, nullable=False),
    Column("label", Text),
    Column("repeat_path", _Path),
    Column("calculated", Boolean, nullable=False),
    Column("identifying", Boolean, nullable=False),
    Column("indicator", _Name),
    Index("ix_questions_path", "path"),
)
audits = Table(
    "audits",
    _META,
    _bundle(),
    Column("audit_id", _Id, index=True),
    Column("title", Text),
    Column("protocol_id", _Name),
    Column("protocol_version", _Name),
    Column("created_at", Moment),
    Column("finalised_at", Moment),
    Column("signed_at", Moment),
    Column("follows", _Id),
)
outcomes = Table(
    "outcomes",
    _META,
    _bundle(),
    _key("outcome", _Name),
    Column("workers", Integer, nullable=False),
)
overrides = Table(
    "overrides",
    _META,
    _bundle(),
    _key("number", Integer),
    Column("override_id", _Id),
    Column("record_id", _Id),
    Column("indicator", _Name),
    Column("computed", _Name),
    Column("set_to", _Name),
    Column("reason", Text),
    Column("auditor", Text),
    Column("made_at", Moment),
    Column("ended", _Name),
    Column("ended_at", Moment),
)
records = Table(
    "records",
    _META,
    _bundle(),
    _key("record_id", _Id),
    Column("form_id", _Name),
    Column("form_version", _Name),
    Column("form_sha256", _Digest),
    Column("role", _Name),
    Column("title", Text),
    Column("sealed", Boolean, nullable=False),
    Column("state", _Code, nullable=False),
    Column("outcome", _Name),
    Column("computed_outcome", _Name),
    Column("answers", Integer, nullable=False),
    Index("ix_records_record_id", "record_id"),
)
record_indicators = Table(
    "record_indicators", _META, _bundle(), _key("record_id", _Id), _key("indicator", _Name)
)
answers = Table(
    "answers",
    _META,
    _bundle(),
    _key("record_id", _Id),
    _key("number", Integer),
    Column("form_id", _Name, nullable=False),
    Column("form_version", _Name, nullable=False),
    Column("path", _Path, nullable=False),
    Column("position", _Name, nullable=False),
    Column("type", _Code, nullable=False),
    Column("identifying", Boolean, nullable=False),
    Column("text", Text),
    Column("number_value", Double),
    Column("day", Date),
    Column("moment", Moment),
    Index("ix_answers_path", "path", "form_id"),
)
answer_choices = Table(
    "answer_choices",
    _META,
    _bundle(),
    _key("record_id", _Id),
    _key("answer", Integer),
    _key("place", Integer),
    Column("choice", Text, nullable=False),
)
findings = Table(
    "findings",
    _META,
    _bundle(),
    _key("number", Integer),
    Column("finding_id", _Id),
    Column("finding_number", BigInteger),
    Column("scale", _Name),
    Column("grade", _Name),
    Column("kind", _Name),
    Column("title", Text),
    Column("description", Text),
    Column("found_on", Date),
    Column("made_at", Moment),
    Column("fees", Boolean),
    Column("carried_from_finding", _Id),
    Column("carried_from_audit", _Id),
    Index("ix_findings_finding_id", "finding_id"),
)
corrective_actions = Table(
    "corrective_actions",
    _META,
    _bundle(),
    _key("finding", Integer),
    Column("status", _Name),
    Column("root_cause", Text),
    Column("corrective_action", Text),
    Column("preventive_action", Text),
    Column("owner", Text),
    Column("deadline", Date),
    Column("deadline_reason", Text),
    Column("verification_method", Text),
)
finding_indicators = Table(
    "finding_indicators",
    _META,
    _bundle(),
    _key("finding", Integer),
    _key("place", Integer),
    Column("indicator", _Name),
    Column("workers", BigInteger),
    Column("at_site", Boolean),
)
finding_links = Table(
    "finding_links",
    _META,
    _bundle(),
    _key("finding", Integer),
    _key("place", Integer),
    Column("kind", _Name),
    Column("evidence_id", _Id),
    Column("form_id", _Name),
    Column("ref", Text),
    Column("text", Text),
)
finding_steps = Table(
    "finding_steps",
    _META,
    _bundle(),
    _key("finding", Integer),
    _key("place", Integer),
    Column("status", _Name),
    Column("at", Moment),
    Column("by", Text),
    Column("reason", Text),
    Column("verified_how", Text),
    Column("later_finding", _Id),
    Column("after_sign_off", Boolean),
)
repayments = Table(
    "repayments",
    _META,
    _bundle(),
    _key("finding", Integer),
    _key("place", Integer),
    Column("repayment_id", _Id),
    Column("record_id", _Id),
    Column("amount", Text),
    Column("amount_value", Double),
    Column("currency", _Code),
    Column("paid_on", Date),
    Column("verified_how", Text),
    Column("verified_by", Text),
    Column("at", Moment),
    Column("withdrawn", Boolean),
    Column("reason", Text),
    Column("after_sign_off", Boolean),
)
alerts = Table(
    "alerts",
    _META,
    _bundle(),
    _key("number", Integer),
    Column("alert_id", _Id),
    Column("alert_number", BigInteger),
    Column("type", _Name),
    Column("state", _Name),
    Column("motive", Text),
    Column("lead_auditor", Text),
    Column("arrived_at", Moment),
    Column("raised_at", Moment),
    Column("released_to_site_at", Moment),
)
alert_steps = Table(
    "alert_steps",
    _META,
    _bundle(),
    _key("alert", Integer),
    _key("place", Integer),
    Column("kind", _Name),
    Column("happened_at", Moment),
    Column("at", Moment),
    Column("by", Text),
    Column("reason", Text),
    Column("after_sign_off", Boolean),
)
alert_findings = Table(
    "alert_findings",
    _META,
    _bundle(),
    _key("alert", Integer),
    _key("place", Integer),
    Column("finding_id", _Id),
)
evidence = Table(
    "evidence",
    _META,
    _bundle(),
    _key("file", _Id),
    Column("evidence_id", _Id, nullable=False, index=True),
    Column("sealed", Boolean, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("size", BigInteger),
    Column("sha256", _Digest),
    Column("media_type", _Name),
    Column("width", BigInteger),
    Column("height", BigInteger),
    Column("record_id", _Id),
    Column("path", _Path),
    Column("position", _Name),
    Column("caption_in", _Id),
    Column("captured_at", Moment),
    Column("latitude", Double),
    Column("longitude", Double),
)
identity_answers = Table(
    "answers",
    _META,
    # No foreign key: in SQLite it lies in another file.
    _key("bundle", _Digest),
    _key("record_id", _Id),
    _key("number", Integer),
    Column("path", _Path, nullable=False),
    Column("position", _Name, nullable=False),
    Column("text", Text, nullable=False),
    schema=IDENTITIES,
)

CONTENTS: Final = (
    audits,
    outcomes,
    overrides,
    records,
    record_indicators,
    answers,
    answer_choices,
    findings,
    corrective_actions,
    finding_indicators,
    finding_links,
    finding_steps,
    repayments,
    alerts,
    alert_steps,
    alert_findings,
    evidence,
    extraction_faults,
)
"""What an extraction fills in, beside the forms that bundles share."""
