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


class RevocationRow(Base):
    """Why a certificate was withdrawn; when, its own row says too."""

    __tablename__ = "revocations"

    fingerprint: Mapped[str] = mapped_column(
        ForeignKey("certificates.fingerprint"), primary_key=True
    )
    reason: Mapped[str] = mapped_column(String(32))
    revoked_at: Mapped[str] = mapped_column(_Time)


class RevocationListRow(Base):
    """A revocation list that was signed; `number` is its CRL number."""

    __tablename__ = "revocation_lists"

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    issued_at: Mapped[str] = mapped_column(_Time)
    next_update: Mapped[str] = mapped_column(_Time)
    pem: Mapped[str] = mapped_column(Text)


class ProgrammeRow(Base):
    """The programme's settings as they were signed under that number."""

    __tablename__ = "programmes"

    version: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    issued_at: Mapped[str] = mapped_column(_Time)
    document: Mapped[str] = mapped_column(Text)


class SignedProtocolRow(Base):
    """A protocol that the organisation signed: the programme names the newest of each id."""

    __tablename__ = "signed_protocols"

    protocol_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    version: Mapped[str] = mapped_column(String(100), primary_key=True)
    sha256: Mapped[str] = mapped_column(_Digest)
    signed_at: Mapped[str] = mapped_column(_Time)


class InvitationRow(Base):
    """An invitation to enrol with a one-time code, of whose secret only a digest is kept.

    `key` is the key that was enrolled with it, null while it is open.
    """

    __tablename__ = "invitations"
    __table_args__ = ({"info": SECRET},)

    number: Mapped[str] = mapped_column(String(6), primary_key=True)
    secret: Mapped[str] = mapped_column(_Digest)
    name: Mapped[str] = mapped_column(String(64))
    device: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[str] = mapped_column(_Time)
    expires_at: Mapped[str] = mapped_column(_Time)
    attempts: Mapped[int] = mapped_column()
    key: Mapped[str | None] = mapped_column(_Digest)
    used_at: Mapped[str | None] = mapped_column(_Time)


class IssuedChainRow(Base):
    """The certificate that a key got, with its issuers: asked again, it gets the same."""

    __tablename__ = "issued_chains"
    __table_args__ = ({"info": SECRET},)

    key: Mapped[str] = mapped_column(_Digest, primary_key=True)
    fingerprint: Mapped[str] = mapped_column(ForeignKey("certificates.fingerprint"))
    chain: Mapped[str] = mapped_column(Text)


class WithdrawnAuthorityRow(Base):
    """An issuing certificate that the root withdrew; `revocations` is the list it signed then.

    `number` is that list's. It names all that were withdrawn so far.
    """

    __tablename__ = "withdrawn_authorities"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pem: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(32))
    revoked_at: Mapped[str] = mapped_column(_Time)
    revocations: Mapped[str] = mapped_column(Text)


class LeaseRow(Base):
    """A piece of work that one process has for itself until a moment of the database's clock.

    `work` says what: `take:<digest>` or `open:<digest>`. `attempts` counts those who had it and
    were never done with it: what fails, or kills who takes it, goes to the end of the queue.
    """

    __tablename__ = "leases"
    __table_args__ = ({"info": SECRET},)

    work: Mapped[str] = mapped_column(String(80), primary_key=True)
    holder: Mapped[str] = mapped_column(String(32))
    held_until: Mapped[int] = mapped_column(BigInteger)  # seconds since 1970, by the database
    attempts: Mapped[int] = mapped_column()


class InsideFaultRow(Base):
    """A bundle that was taken in unopened, and whose inside does not hold."""

    __tablename__ = "inside_faults"

    digest: Mapped[str] = mapped_column(ForeignKey("bundles.digest"), primary_key=True)
    found_at: Mapped[str] = mapped_column(_Time)
    message: Mapped[str] = mapped_column(Text)
