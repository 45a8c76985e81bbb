"""The registry's tables."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, ForeignKey, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Hexadecimal SHA-256 digests. Times are ISO 8601 in UTC, so that they read and sort the same in
# SQLite and PostgreSQL, where the order of a language would pass over the points and signs in them.
_Digest = String(64)
_Time = String(32).with_variant(String(32, collation="C"), "postgresql")
# What only the intake itself may know: no reader is granted it, and no export has it.
SECRET: Final = {"secret": True}


class Base(DeclarativeBase):
    """All tables; constraints are named, so that migrations can name them too."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class CertificateRow(Base):
    """A certificate that the organisation issued to a device."""

    __tablename__ = "certificates"

    fingerprint: Mapped[str] = mapped_column(String(95), primary_key=True)
    device: Mapped[str] = mapped_column(_Digest, index=True)
    serial: Mapped[str] = mapped_column(String(64), unique=True)
    subject: Mapped[str] = mapped_column(Text)
    not_before: Mapped[str] = mapped_column(_Time)
    not_after: Mapped[str] = mapped_column(_Time)
    issued_at: Mapped[str] = mapped_column(_Time)
    revoked_at: Mapped[str | None] = mapped_column(_Time)
    pem: Mapped[str] = mapped_column(Text)


class UploadRow(Base):
    """A bundle that is still arriving; its bytes so far are the file `uploads/<token>.part`."""

    __tablename__ = "uploads"
    # Whoever knows an upload's token may write to it.
    __table_args__ = ({"info": SECRET},)

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    digest: Mapped[str] = mapped_column(_Digest, unique=True)
    size: Mapped[int] = mapped_column(BigInteger)
    device: Mapped[str] = mapped_column(_Digest, index=True)
    envelope: Mapped[str] = mapped_column(Text)
    whole: Mapped[bool] = mapped_column()
    created_at: Mapped[str] = mapped_column(_Time)


class BundleRow(Base):
    """A bundle that was taken in: it lies in the object store, and its receipt is signed."""

    __tablename__ = "bundles"
    # One bundle a number: a second one would hide that the first was replaced.
    __table_args__ = (UniqueConstraint("device", "sequence"),)

    digest: Mapped[str] = mapped_column(_Digest, primary_key=True)
    bundle_id: Mapped[str] = mapped_column(String(64), unique=True)
    device: Mapped[str] = mapped_column(_Digest)
    certificate: Mapped[str] = mapped_column(ForeignKey("certificates.fingerprint"))
    sequence: Mapped[int] = mapped_column(BigInteger)
    previous: Mapped[str | None] = mapped_column(_Digest)
    size: Mapped[int] = mapped_column(BigInteger)
    opened: Mapped[bool] = mapped_column()
    token: Mapped[str] = mapped_column(String(64), unique=True, info=SECRET)
    received_at: Mapped[str] = mapped_column(_Time, index=True)
    receipt: Mapped[str] = mapped_column(Text)
    # What the signed statement says beside that; empty for a bundle that was taken before these
    # columns were, until it is extracted.
    organisation: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[str | None] = mapped_column(_Time)
    supersedes: Mapped[str | None] = mapped_column(String(64), index=True)


class RefusalRow(Base):
    """A bundle of an enrolled device that was refused, with the reason it was told."""

    __tablename__ = "refusals"
    __table_args__ = (UniqueConstraint("digest", "reason"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    digest: Mapped[str] = mapped_column(_Digest, index=True)
    device: Mapped[str] = mapped_column(_Digest)
    sequence: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(String(40))
    message: Mapped[str] = mapped_column(Text)
    remedy: Mapped[str] = mapped_column(Text)
    final: Mapped[bool] = mapped_column()
    first_at: Mapped[str] = mapped_column(_Time)
    last_at: Mapped[str] = mapped_column(_Time)
    times: Mapped[int] = mapped_column()
