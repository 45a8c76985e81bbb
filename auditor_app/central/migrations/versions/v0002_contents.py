"""What bundles hold: audits, records, answers, findings; identities in a schema of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
_TIMES = {
    "certificates": ("not_before", "not_after", "issued_at", "revoked_at"),
    "uploads": ("created_at",),
    "bundles": ("received_at",),
    "refusals": ("first_at", "last_at"),
}


def upgrade() -> None:
    """Add what the statement says to bundles, and make the tables of contents."""
    if op.get_context().dialect.name == "postgresql":
        op.execute("CREATE SCHEMA IF NOT EXISTS identities")
        op.execute("REVOKE ALL ON SCHEMA identities FROM PUBLIC")
        for table, columns in _TIMES.items():
            for column in columns:
                kind = sa.String(32, collation="C")
                op.alter_column(table, column, type_=kind, existing_type=sa.String(32))
    time = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")
    op.add_column("bundles", sa.Column("organisation", sa.String(250)))
    op.add_column("bundles", sa.Column("created_at", time))
    op.add_column("bundles", sa.Column("supersedes", sa.String(64)))
    op.create_index("ix_bundles_received_at", "bundles", ["received_at"])
    op.create_index("ix_bundles_supersedes", "bundles", ["supersedes"])
    _make_tables()


def _make_tables() -> None:
    op.create_table(
        "forms",
        sa.Column("sha256", sa.String(64), autoincrement=False, nullable=False),
        sa.Column("form_id", sa.String(250), nullable=False),
        sa.Column("version", sa.String(250), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("readable", sa.Boolean(), nullable=False),
        sa.Column("xml", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_forms"),
    )
    op.create_index("ix_forms_form_id", "forms", ["form_id", "version"], unique=False)
    op.create_table(
        "answers",
        sa.Column("bundle", sa.String(64), autoincrement=False, nullable=False),
        sa.Column("record_id", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("path", sa.String(400), nullable=False),
        sa.Column("position", sa.String(250), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bundle", "record_id", "number", name="pk_answers"),
        schema="identities",
    )
    op.create_table(
        "questions",
        sa.Column("form_sha256", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("path", sa.String(400), nullable=False),
        sa.Column("type", sa.String(40), nullable=False),
        sa.Column("label", sa.Text()),
        sa.Column("repeat_path", sa.String(400)),
        sa.Column("calculated", sa.Boolean(), nullable=False),
        sa.Column("identifying", sa.Boolean(), nullable=False),
        sa.Column("indicator", sa.String(250)),
        sa.ForeignKeyConstraint(["form_sha256"], ["forms.sha256"], name="fk_questions_form_sha256"),
        sa.PrimaryKeyConstraint("form_sha256", "number", name="pk_questions"),
    )
    op.create_index("ix_questions_path", "questions", ["path"], unique=False)
    op.create_table(
        "alert_findings",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("alert", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("finding_id", sa.String(200)),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_alert_findings_bundle"),
        sa.PrimaryKeyConstraint("bundle", "alert", "place", name="pk_alert_findings"),
    )
    op.create_table(
        "alert_steps",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("alert", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(250)),
        sa.Column("happened_at", _MOMENT),
        sa.Column("at", _MOMENT),
        sa.Column("by", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("after_sign_off", sa.Boolean()),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_alert_steps_bundle"),
        sa.PrimaryKeyConstraint("bundle", "alert", "place", name="pk_alert_steps"),
    )
    op.create_table(
        "alerts",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("alert_id", sa.String(200)),
        sa.Column("alert_number", sa.BigInteger()),
        sa.Column("type", sa.String(250)),
        sa.Column("state", sa.String(250)),
        sa.Column("motive", sa.Text()),
        sa.Column("lead_auditor", sa.Text()),
        sa.Column("arrived_at", _MOMENT),
        sa.Column("raised_at", _MOMENT),
        sa.Column("released_to_site_at", _MOMENT),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_alerts_bundle"),
        sa.PrimaryKeyConstraint("bundle", "number", name="pk_alerts"),
    )
    op.create_table(
        "answer_choices",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("record_id", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("answer", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_answer_choices_bundle"),
        sa.PrimaryKeyConstraint("bundle", "record_id", "answer", "place", name="pk_answer_choices"),
    )
    op.create_table(
        "answers",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("record_id", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form_id", sa.String(250), nullable=False),
        sa.Column("form_version", sa.String(250), nullable=False),
        sa.Column("path", sa.String(400), nullable=False),
        sa.Column("position", sa.String(250), nullable=False),
        sa.Column("type", sa.String(40), nullable=False),
        sa.Column("identifying", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("number_value", sa.Double()),
        sa.Column("day", sa.Date()),
        sa.Column("moment", _MOMENT),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_answers_bundle"),
        sa.PrimaryKeyConstraint("bundle", "record_id", "number", name="pk_answers"),
    )
    op.create_index("ix_answers_path", "answers", ["path", "form_id"], unique=False)
    op.create_table(
        "audits",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("audit_id", sa.String(200)),
        sa.Column("title", sa.Text()),
        sa.Column("protocol_id", sa.String(250)),
        sa.Column("protocol_version", sa.String(250)),
        sa.Column("created_at", _MOMENT),
        sa.Column("finalised_at", _MOMENT),
        sa.Column("signed_at", _MOMENT),
        sa.Column("follows", sa.String(200)),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_audits_bundle"),
        sa.PrimaryKeyConstraint("bundle", name="pk_audits"),
    )
    op.create_index("ix_audits_audit_id", "audits", ["audit_id"], unique=False)
    op.create_table(
        "corrective_actions",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("finding", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.String(250)),
        sa.Column("root_cause", sa.Text()),
        sa.Column("corrective_action", sa.Text()),
        sa.Column("preventive_action", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.Column("deadline", sa.Date()),
        sa.Column("deadline_reason", sa.Text()),
        sa.Column("verification_method", sa.Text()),
        sa.ForeignKeyConstraint(
            ["bundle"], ["bundles.digest"], name="fk_corrective_actions_bundle"
        ),
        sa.PrimaryKeyConstraint("bundle", "finding", name="pk_corrective_actions"),
    )
    op.create_table(
        "evidence",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("file", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("evidence_id", sa.String(200), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("size", sa.BigInteger()),
        sa.Column("sha256", sa.String(64)),
        sa.Column("media_type", sa.String(250)),
        sa.Column("width", sa.BigInteger()),
        sa.Column("height", sa.BigInteger()),
        sa.Column("record_id", sa.String(200)),
        sa.Column("path", sa.String(400)),
        sa.Column("position", sa.String(250)),
        sa.Column("caption_in", sa.String(200)),
        sa.Column("captured_at", _MOMENT),
        sa.Column("latitude", sa.Double()),
        sa.Column("longitude", sa.Double()),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_evidence_bundle"),
        sa.PrimaryKeyConstraint("bundle", "file", name="pk_evidence"),
    )
    op.create_index("ix_evidence_evidence_id", "evidence", ["evidence_id"], unique=False)
    op.create_table(
        "extraction_faults",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_extraction_faults_bundle"),
        sa.PrimaryKeyConstraint("bundle", "number", name="pk_extraction_faults"),
    )
    op.create_table(
        "extractions",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("extractor", sa.Integer(), nullable=False),
        sa.Column("extracted_at", _MOMENT, nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("sealed_files", sa.Integer(), nullable=False),
        sa.Column("unsealed_files", sa.Integer(), nullable=False),
        sa.Column("row_counts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_extractions_bundle"),
        sa.PrimaryKeyConstraint("bundle", name="pk_extractions"),
    )
    op.create_table(
        "finding_indicators",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("finding", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("indicator", sa.String(250)),
        sa.Column("workers", sa.BigInteger()),
        sa.Column("at_site", sa.Boolean()),
        sa.ForeignKeyConstraint(
            ["bundle"], ["bundles.digest"], name="fk_finding_indicators_bundle"
        ),
        sa.PrimaryKeyConstraint("bundle", "finding", "place", name="pk_finding_indicators"),
    )
    op.create_table(
        "finding_links",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("finding", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(250)),
        sa.Column("evidence_id", sa.String(200)),
        sa.Column("form_id", sa.String(250)),
        sa.Column("ref", sa.Text()),
        sa.Column("text", sa.Text()),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_finding_links_bundle"),
        sa.PrimaryKeyConstraint("bundle", "finding", "place", name="pk_finding_links"),
    )
    op.create_table(
        "finding_steps",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("finding", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("status", sa.String(250)),
        sa.Column("at", _MOMENT),
        sa.Column("by", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("verified_how", sa.Text()),
        sa.Column("later_finding", sa.String(200)),
        sa.Column("after_sign_off", sa.Boolean()),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_finding_steps_bundle"),
        sa.PrimaryKeyConstraint("bundle", "finding", "place", name="pk_finding_steps"),
    )
    op.create_table(
        "findings",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("finding_id", sa.String(200)),
        sa.Column("finding_number", sa.BigInteger()),
        sa.Column("scale", sa.String(250)),
        sa.Column("grade", sa.String(250)),
        sa.Column("kind", sa.String(250)),
        sa.Column("title", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("found_on", sa.Date()),
        sa.Column("made_at", _MOMENT),
        sa.Column("fees", sa.Boolean()),
        sa.Column("carried_from_finding", sa.String(200)),
        sa.Column("carried_from_audit", sa.String(200)),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_findings_bundle"),
        sa.PrimaryKeyConstraint("bundle", "number", name="pk_findings"),
    )
    op.create_index("ix_findings_finding_id", "findings", ["finding_id"], unique=False)
    op.create_table(
        "outcomes",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("outcome", sa.String(250), autoincrement=False, nullable=False),
        sa.Column("workers", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_outcomes_bundle"),
        sa.PrimaryKeyConstraint("bundle", "outcome", name="pk_outcomes"),
    )
    op.create_table(
        "overrides",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("override_id", sa.String(200)),
        sa.Column("record_id", sa.String(200)),
        sa.Column("indicator", sa.String(250)),
        sa.Column("computed", sa.String(250)),
        sa.Column("set_to", sa.String(250)),
        sa.Column("reason", sa.Text()),
        sa.Column("auditor", sa.Text()),
        sa.Column("made_at", _MOMENT),
        sa.Column("ended", sa.String(250)),
        sa.Column("ended_at", _MOMENT),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_overrides_bundle"),
        sa.PrimaryKeyConstraint("bundle", "number", name="pk_overrides"),
    )
    op.create_table(
        "record_indicators",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("record_id", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("indicator", sa.String(250), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_record_indicators_bundle"),
        sa.PrimaryKeyConstraint("bundle", "record_id", "indicator", name="pk_record_indicators"),
    )
    op.create_table(
        "records",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("record_id", sa.String(200), autoincrement=False, nullable=False),
        sa.Column("form_id", sa.String(250)),
        sa.Column("form_version", sa.String(250)),
        sa.Column("form_sha256", sa.String(64)),
        sa.Column("role", sa.String(250)),
        sa.Column("title", sa.Text()),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("outcome", sa.String(250)),
        sa.Column("computed_outcome", sa.String(250)),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_records_bundle"),
        sa.PrimaryKeyConstraint("bundle", "record_id", name="pk_records"),
    )
    op.create_index("ix_records_record_id", "records", ["record_id"], unique=False)
    op.create_table(
        "repayments",
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("finding", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("repayment_id", sa.String(200)),
        sa.Column("record_id", sa.String(200)),
        sa.Column("amount", sa.Text()),
        sa.Column("amount_value", sa.Double()),
        sa.Column("currency", sa.String(40)),
        sa.Column("paid_on", sa.Date()),
        sa.Column("verified_how", sa.Text()),
        sa.Column("verified_by", sa.Text()),
        sa.Column("at", _MOMENT),
        sa.Column("withdrawn", sa.Boolean()),
        sa.Column("reason", sa.Text()),
        sa.Column("after_sign_off", sa.Boolean()),
        sa.ForeignKeyConstraint(["bundle"], ["bundles.digest"], name="fk_repayments_bundle"),
        sa.PrimaryKeyConstraint("bundle", "finding", "place", name="pk_repayments"),
    )
