"""Enrolment, revocation and programmes; who works on what; bundles whose inside does not hold."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TIME = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "invitations",
        sa.Column("number", sa.String(6), nullable=False),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("expires_at", _TIME, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(64)),
        sa.Column("used_at", _TIME),
        sa.PrimaryKeyConstraint("number", name="pk_invitations"),
    )
    op.create_table(
        "leases",
        sa.Column("work", sa.String(80), nullable=False),
        sa.Column("holder", sa.String(32), nullable=False),
        sa.Column("held_until", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("work", name="pk_leases"),
    )
    op.create_table(
        "programmes",
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("issued_at", _TIME, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_programmes"),
    )
    op.create_table(
        "revocation_lists",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("issued_at", _TIME, nullable=False),
        sa.Column("next_update", _TIME, nullable=False),
        sa.Column("pem", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_revocation_lists"),
    )
    op.create_table(
        "signed_protocols",
        sa.Column("protocol_id", sa.String(200), nullable=False),
        sa.Column("version", sa.String(100), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("signed_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("protocol_id", "version", name="pk_signed_protocols"),
    )
    op.create_table(
        "withdrawn_authorities",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("pem", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("revoked_at", _TIME, nullable=False),
        sa.Column("revocations", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_withdrawn_authorities"),
    )
    op.create_table(
        "issued_chains",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(95), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fingerprint"], ["certificates.fingerprint"], name="fk_issued_chains_fingerprint"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_issued_chains"),
    )
    op.create_table(
        "revocations",
        sa.Column("fingerprint", sa.String(95), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("revoked_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["fingerprint"], ["certificates.fingerprint"], name="fk_revocations_fingerprint"
        ),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_revocations"),
    )
    op.create_table(
        "inside_faults",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("found_at", _TIME, nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["bundles.digest"], name="fk_inside_faults_digest"),
        sa.PrimaryKeyConstraint("digest", name="pk_inside_faults"),
    )
