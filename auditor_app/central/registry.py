"""The registry: which certificates were issued, which bundles came, which were refused.

SQLAlchemy; SQLite in the organisation's folder by default (write-ahead log, every commit flushed),
any other database by address. Every method is one transaction and may be called from any thread.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import URL, create_engine, delete, event, func, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from auditor_app.central.entries import (
    IssuedCertificate,
    RecordedRefusal,
    SequenceGap,
    TakenBundle,
    Upload,
)
from auditor_app.central.queue import WorkQueue
from auditor_app.central.tables import Base, BundleRow, CertificateRow, RefusalRow, UploadRow
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy.engine import Engine

_READING: Final = "reading"


class Registry:
    """The registry at `address` (SQLAlchemy); its tables are made where they are missing."""

    def __init__(self, address: str | URL) -> None:
        with _said_clearly():
            self._engine = _engine(address)
        self._sessions = sessionmaker(self._engine, expire_on_commit=False)
        self._readers = sessionmaker(self._engine.execution_options(**{_READING: True}))
        with _said_clearly():
            Base.metadata.create_all(self._engine)
        self.queue = WorkQueue(self._transaction, self._snapshot)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def answers(self) -> bool:
        """Whether the database can be reached."""
        try:
            with self._readers() as session:
                session.execute(select(1))
        except SQLAlchemyError:
            return False
        return True

    def transaction(self) -> AbstractContextManager[Session]:
        """One transaction that writes, for what keeps rows of its own (`enrolling_records`)."""
        return self._transaction()

    def snapshot(self) -> AbstractContextManager[Session]:
        """One transaction that only reads."""
        return self._snapshot()

    # --- certificates

    def add_certificate(self, issued: IssuedCertificate) -> None:
        """Record a certificate before it is handed out."""
        with self._transaction() as session:
            session.add(
                CertificateRow(
                    fingerprint=issued.fingerprint,
                    device=issued.device,
                    serial=issued.serial,
                    subject=issued.subject,
                    not_before=issued.not_before.isoformat(),
                    not_after=issued.not_after.isoformat(),
                    issued_at=issued.issued_at.isoformat(),
                    revoked_at=_text(issued.revoked_at),
                    pem=issued.pem,
                )
            )

    def certificate(self, fingerprint: str) -> IssuedCertificate | None:
        """The issued certificate with this fingerprint, None when it is not ours."""
        with self._snapshot() as session:
            row = session.get(CertificateRow, fingerprint)
            return None if row is None else _certificate(row)

    def certificates(self) -> tuple[IssuedCertificate, ...]:
        """Every certificate that was issued to a device, oldest first."""
        with self._snapshot() as session:
            order = (CertificateRow.issued_at, CertificateRow.fingerprint)
            rows = session.scalars(select(CertificateRow).order_by(*order))
            return tuple(_certificate(row) for row in rows)

    # --- uploads

    def add_upload(self, upload: Upload) -> Upload:
        """Begin an upload; where one of the same bundle is under way already, that one."""
        try:
            with self._transaction() as session:
                row = session.scalar(select(UploadRow).where(UploadRow.digest == upload.digest))
                if row is not None:
                    return _upload(row)
                session.add(
                    UploadRow(
                        token=upload.token,
                        digest=upload.digest,
                        size=upload.size,
                        device=upload.device,
                        envelope=upload.envelope.decode("utf-8"),
                        whole=upload.whole,
                        created_at=upload.created_at.isoformat(),
                    )
                )
        except IntegrityError:  # begun at another intake since the first line
            return self.upload_of(upload.digest) or self.add_upload(upload)
        return upload

    def upload(self, token: str) -> Upload | None:
        """The upload with this token."""
        with self._snapshot() as session:
            row = session.get(UploadRow, token)
            return None if row is None else _upload(row)

    def upload_of(self, digest: str) -> Upload | None:
        """The upload of the bundle with this digest."""
        with self._snapshot() as session:
            row = session.scalar(select(UploadRow).where(UploadRow.digest == digest))
            return None if row is None else _upload(row)

    def uploads(self) -> tuple[Upload, ...]:
        """Every upload under way, oldest first."""
        with self._snapshot() as session:
            rows = session.scalars(select(UploadRow).order_by(UploadRow.created_at))
            return tuple(_upload(row) for row in rows)

    def count_uploads(self, device: str) -> int:
        """How many uploads of this device are under way."""
        with self._snapshot() as session:
            counted = select(func.count()).where(UploadRow.device == device)
            return session.scalar(counted) or 0

    def mark_whole(self, token: str, *, whole: bool = True) -> None:
        """Every byte of the upload is safe; or, as it turned out, not."""
        with self._transaction() as session:
            session.execute(update(UploadRow).where(UploadRow.token == token).values(whole=whole))

    def drop_upload(self, token: str) -> None:
        """Forget an upload."""
        with self._transaction() as session:
            session.execute(delete(UploadRow).where(UploadRow.token == token))

    # --- bundles

    def take(self, bundle: TakenBundle) -> bool:
        """Register a bundle; False when its digest, number or name is registered already.

        And when its certificate was withdrawn, be it a moment ago: none is taken in after that.
        """
        try:
            with self._transaction() as session:
                certificate = session.get(
                    CertificateRow, bundle.certificate, with_for_update={"read": True}
                )
                if certificate is not None and certificate.revoked_at is not None:
                    return False
                session.add(
                    BundleRow(
                        digest=bundle.digest,
                        bundle_id=bundle.bundle_id,
                        device=bundle.device,
                        certificate=bundle.certificate,
                        sequence=bundle.sequence,
                        previous=bundle.previous,
                        size=bundle.size,
                        opened=bundle.opened,
                        token=bundle.token,
                        received_at=bundle.received_at.isoformat(),
                        receipt=bundle.receipt.decode("utf-8"),
                    )
                )
                session.execute(delete(RefusalRow).where(RefusalRow.digest == bundle.digest))
        except IntegrityError:
            return False
        return True

    def bundle(self, digest: str) -> TakenBundle | None:
        """The bundle with this digest."""
        return self._one_bundle(BundleRow.digest == digest)

    def bundle_of_upload(self, token: str) -> TakenBundle | None:
        """The bundle that arrived by the upload with this token."""
        return self._one_bundle(BundleRow.token == token)

    def bundle_numbered(self, device: str, sequence: int) -> TakenBundle | None:
        """The bundle that took this number of the device's sequence."""
        return self._one_bundle(BundleRow.device == device, BundleRow.sequence == sequence)

    def bundle_named(self, bundle_id: str) -> TakenBundle | None:
        """The bundle with this name."""
        return self._one_bundle(BundleRow.bundle_id == bundle_id)

    def bundles(self) -> tuple[TakenBundle, ...]:
        """Every bundle, device by device, each in its sequence."""
        with self._snapshot() as session:
            rows = session.scalars(select(BundleRow).order_by(BundleRow.device, BundleRow.sequence))
            return tuple(_bundle(row) for row in rows)

    def gaps(self) -> tuple[SequenceGap, ...]:
        """The numbers that are missing from the devices' sequences, which begin with 1."""
        with self._snapshot() as session:
            numbers = session.execute(
                select(BundleRow.device, BundleRow.sequence).order_by(
                    BundleRow.device, BundleRow.sequence
                )
            ).all()
        found: list[SequenceGap] = []
        last: tuple[str, int] = ("", 0)
        for device, sequence in numbers:
            expected = last[1] + 1 if device == last[0] else 1
            if sequence > expected:
                found.append(SequenceGap(device, expected, sequence - 1))
            last = (device, sequence)
        return tuple(found)

    # --- refusals

    def add_refusal(self, refusal: RecordedRefusal) -> None:
        """Record what an enrolled device was refused; the same again only counts up."""
        try:
            self._count_refusal(refusal)
        except IntegrityError:  # two intakes refused it at once: the other one's row is there now
            self._count_refusal(refusal)

    def _count_refusal(self, refusal: RecordedRefusal) -> None:
        with self._transaction() as session:
            row = session.scalar(
                select(RefusalRow).where(
                    RefusalRow.digest == refusal.digest, RefusalRow.reason == refusal.reason
                )
            )
            if row is not None:
                row.times = RefusalRow.times + 1
                row.last_at = refusal.last_at.isoformat()
                return
            session.add(
                RefusalRow(
                    digest=refusal.digest,
                    device=refusal.device,
                    sequence=refusal.sequence,
                    reason=refusal.reason,
                    message=refusal.message,
                    remedy=refusal.remedy,
                    final=refusal.final,
                    first_at=refusal.last_at.isoformat(),
                    last_at=refusal.last_at.isoformat(),
                    times=refusal.times,
                )
            )

    def refusal(self, digest: str) -> RecordedRefusal | None:
        """The latest refusal of the bundle with this digest."""
        with self._snapshot() as session:
            row = session.scalar(
                select(RefusalRow)
                .where(RefusalRow.digest == digest)
                .order_by(RefusalRow.last_at.desc(), RefusalRow.number.desc())
            )
            return None if row is None else _refusal(row)

    def refusals(self) -> tuple[RecordedRefusal, ...]:
        """Every refusal, oldest first."""
        with self._snapshot() as session:
            rows = session.scalars(select(RefusalRow).order_by(RefusalRow.number))
            return tuple(_refusal(row) for row in rows)

    def _one_bundle(self, *conditions: Any) -> TakenBundle | None:
        with self._snapshot() as session:
            row = session.scalar(select(BundleRow).where(*conditions))
            return None if row is None else _bundle(row)

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with _said_clearly(), self._sessions.begin() as session:
            yield session

    @contextmanager
    def _snapshot(self) -> Iterator[Session]:
        with _said_clearly(), self._readers.begin() as session:
            yield session


def in_file(path: Path) -> URL:
    """The address of a registry in the SQLite file `path`, whatever its folders are called."""
    return URL.create("sqlite", database=str(path))


def _engine(address: str | URL) -> Engine:
    engine = create_engine(address, pool_pre_ping=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, record: object) -> None:
    del record
    connection.isolation_level = None  # SQLAlchemy says BEGIN itself, see _begin_sqlite
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    # A writer takes the lock at once: one that reads first and writes then could not wait for
    # another writer, it would fail. Readers wait for nobody.
    reads = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def _said_clearly() -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except (SQLAlchemyError, ImportError) as error:  # no driver for that kind of database
        raise CentralError(
            f"The registry does not answer ({type(error).__name__}).",
            "Look at the database, its address in central.json and the free space.",
        ) from error


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _certificate(row: CertificateRow) -> IssuedCertificate:
    return IssuedCertificate(
        fingerprint=row.fingerprint,
        device=row.device,
        serial=row.serial,
        subject=row.subject,
        not_before=datetime.fromisoformat(row.not_before),
        not_after=datetime.fromisoformat(row.not_after),
        issued_at=datetime.fromisoformat(row.issued_at),
        revoked_at=datetime.fromisoformat(row.revoked_at) if row.revoked_at else None,
        pem=row.pem,
    )


def _upload(row: UploadRow) -> Upload:
    return Upload(
        token=row.token,
        digest=row.digest,
        size=row.size,
        device=row.device,
        envelope=row.envelope.encode("utf-8"),
        whole=row.whole,
        created_at=datetime.fromisoformat(row.created_at),
    )


def _bundle(row: BundleRow) -> TakenBundle:
    return TakenBundle(
        digest=row.digest,
        bundle_id=row.bundle_id,
        device=row.device,
        certificate=row.certificate,
        sequence=row.sequence,
        previous=row.previous,
        size=row.size,
        opened=row.opened,
        token=row.token,
        received_at=datetime.fromisoformat(row.received_at),
        receipt=row.receipt.encode("utf-8"),
    )


def _refusal(row: RefusalRow) -> RecordedRefusal:
    return RecordedRefusal(
        digest=row.digest,
        device=row.device,
        sequence=row.sequence,
        reason=row.reason,
        message=row.message,
        remedy=row.remedy,
        final=row.final,
        last_at=datetime.fromisoformat(row.last_at),
        times=row.times,
    )
