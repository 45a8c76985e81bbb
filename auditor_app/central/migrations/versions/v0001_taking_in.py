"""Certificates, uploads, bundles, refusals: the registry as it was before there were steps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "certificates",
        sa.Column("fingerprint", sa.String(95), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("serial", sa.String(64), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("not_before", sa.String(32), nullable=False),
        sa.Column("not_after", sa.String(32), nullable=False),
        sa.Column("issued_at", sa.String(32), nullable=False),
        sa.Column("revoked_at", sa.String(32)),
        sa.Column("pem", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_certificates"),
        sa.UniqueConstraint("serial", name="uq_certificates_serial"),
    )
    op.create_index("ix_certificates_device", "certificates", ["device"])
    op.create_table(
        "uploads",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("envelope", sa.Text(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_uploads"),
        sa.UniqueConstraint("digest", name="uq_uploads_digest"),
    )
    op.create_index("ix_uploads_device", "uploads", ["device"])
    op.create_table(
        "bundles",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("bundle_id", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("certificate", sa.String(95), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.String(64)),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("opened", sa.Boolean(), nullable=False),
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("received_at", sa.String(32), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_bundles"),
        sa.UniqueConstraint("device", "sequence", name="uq_bundles_device"),
        sa.UniqueConstraint("bundle_id", name="uq_bundles_bundle_id"),
        sa.UniqueConstraint("token", name="uq_bundles_token"),
        sa.ForeignKeyConstraint(
            ["certificate"], ["certificates.fingerprint"], name="fk_bundles_certificate"
        ),
    )
    op.create_table(
        "refusals",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(40), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("first_at", sa.String(32), nullable=False),
        sa.Column("last_at", sa.String(32), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_refusals"),
        sa.UniqueConstraint("digest", "reason", name="uq_refusals_digest"),
    )
    op.create_index("ix_refusals_digest", "refusals", ["digest"])
