"""The registry: which certificates were issued, which bundles came, which were refused.

SQLAlchemy; SQLite in the organisation's folder by default, PostgreSQL by address. Every method is
one transaction and may be called from any thread. Where two intakes want the same, a unique
constraint decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.exc import IntegrityError

from auditor_app.central.database import Database, in_file
from auditor_app.central.entries import SequenceGap
from auditor_app.central.migrating import migrate
from auditor_app.central.queue import WorkQueue
from auditor_app.central.registry_rows import (
    bundle_of,
    bundle_values,
    certificate_of,
    refusal_of,
    refusal_values,
    text_of,
    upload_of,
    upload_values,
)
from auditor_app.central.tables import BundleRow, CertificateRow, RefusalRow, UploadRow
from auditor_app.central.views import sequence_gaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import URL, Select
    from sqlalchemy.orm import Session

    from auditor_app.central.entries import IssuedCertificate, RecordedRefusal, TakenBundle, Upload

_PAGE: Final = 500


class Registry:
    """The registry at `address` (SQLAlchemy), brought to the layout of this program.

    Raises:
        CentralError: the database does not answer, holds something else, or was written by a
            newer version of the program.
    """

    def __init__(self, address: str | URL) -> None:
        self.database = Database(address)
        try:
            migrate(self.database)
        except BaseException:
            self.database.close()
            raise
        self.queue = WorkQueue(self.database.transaction, self.database.reading)

    def close(self) -> None:
        """Let go of every connection."""
        self.database.close()

    def answers(self) -> bool:
        """Whether the database can be reached."""
        return self.database.answers()

    def transaction(self) -> AbstractContextManager[Session]:
        """One transaction that writes, for what keeps rows of its own."""
        return self.database.transaction()

    def snapshot(self) -> AbstractContextManager[Session]:
        """One transaction that only reads."""
        return self.database.reading()

    # --- certificates

    def add_certificate(self, issued: IssuedCertificate) -> None:
        """Record a certificate before it is handed out."""

        def work(session: Session) -> None:
            session.add(
                CertificateRow(
                    fingerprint=issued.fingerprint,
                    device=issued.device,
                    serial=issued.serial,
                    subject=issued.subject,
                    not_before=issued.not_before.isoformat(),
                    not_after=issued.not_after.isoformat(),
                    issued_at=issued.issued_at.isoformat(),
                    revoked_at=text_of(issued.revoked_at),
                    pem=issued.pem,
                )
            )

        self.database.write(work)

    def certificate(self, fingerprint: str) -> IssuedCertificate | None:
        """The issued certificate with this fingerprint, None when it is not ours."""
        with self.database.reading() as session:
            row = session.get(CertificateRow, fingerprint)
            return None if row is None else certificate_of(row)

    def certificates(self) -> tuple[IssuedCertificate, ...]:
        """Every certificate that was issued to a device, oldest first."""
        with self.database.reading() as session:
            order = (CertificateRow.issued_at, CertificateRow.fingerprint)
            rows = session.scalars(select(CertificateRow).order_by(*order))
            return tuple(certificate_of(row) for row in rows)

    # --- uploads

    def add_upload(self, upload: Upload) -> Upload:
        """Begin an upload; where one of the same bundle is under way already, that one."""

        def work(session: Session) -> Upload:
            session.execute(
                self._insert(UploadRow)
                .values(upload_values(upload))
                .on_conflict_do_nothing(index_elements=["digest"])
            )
            # Whoever was faster has committed by now: the insertion waited for that.
            row = session.scalar(select(UploadRow).where(UploadRow.digest == upload.digest))
            return upload if row is None else upload_of(row)

        return self.database.write(work)

    def upload(self, token: str) -> Upload | None:
        """The upload with this token."""
        with self.database.reading() as session:
            row = session.get(UploadRow, token)
            return None if row is None else upload_of(row)

    def upload_of(self, digest: str) -> Upload | None:
        """The upload of the bundle with this digest."""
        with self.database.reading() as session:
            row = session.scalar(select(UploadRow).where(UploadRow.digest == digest))
            return None if row is None else upload_of(row)

    def uploads(self) -> tuple[Upload, ...]:
        """Every upload under way, oldest first."""
        with self.database.reading() as session:
            rows = session.scalars(select(UploadRow).order_by(UploadRow.created_at))
            return tuple(upload_of(row) for row in rows)

    def count_uploads(self, device: str) -> int:
        """How many uploads of this device are under way."""
        with self.database.reading() as session:
            counted = select(func.count()).where(UploadRow.device == device)
            return session.scalar(counted) or 0

    def mark_whole(self, token: str, *, whole: bool = True) -> None:
        """Every byte of the upload is safe; or, as it turned out, not."""
        marked = update(UploadRow).where(UploadRow.token == token).values(whole=whole)
        self.database.write(lambda session: session.execute(marked))

    def drop_upload(self, token: str) -> None:
        """Forget an upload."""
        dropped = delete(UploadRow).where(UploadRow.token == token)
        self.database.write(lambda session: session.execute(dropped))

    # --- bundles

    def take(self, bundle: TakenBundle) -> bool:
        """Register a bundle; False when its digest, number or name is registered already.

        And when its certificate was withdrawn, be it a moment ago: none is taken in after that.
        """

        def work(session: Session) -> bool:
            certificate = session.get(
                CertificateRow, bundle.certificate, with_for_update={"read": True}
            )
            if certificate is not None and certificate.revoked_at is not None:
                return False
            session.add(BundleRow(**bundle_values(bundle)))
            session.execute(delete(RefusalRow).where(RefusalRow.digest == bundle.digest))
            return True

        try:
            return self.database.write(work)
        except IntegrityError:
            return False

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
        """Every bundle, device by device, each in its sequence; see `each_bundle` for many."""
        return tuple(self.each_bundle())

    def each_bundle(self) -> Iterator[TakenBundle]:
        """The bundles as `bundles` has them, never many at once and in no long transaction."""
        place: tuple[str, int] = ("", 0)
        while True:
            query = (
                select(BundleRow)
                .where(tuple_(BundleRow.device, BundleRow.sequence) > place)
                .order_by(BundleRow.device, BundleRow.sequence)
                .limit(_PAGE)
            )
            with self.database.reading() as session:
                page = [bundle_of(row) for row in session.scalars(query)]
            yield from page
            if len(page) < _PAGE:
                return
            place = (page[-1].device, page[-1].sequence)

    def registered(self, digests: Collection[str]) -> frozenset[str]:
        """Those of `digests` (some hundreds at most) that are registered."""
        with self.database.reading() as session:
            query = select(BundleRow.digest).where(BundleRow.digest.in_(digests))
            return frozenset(session.scalars(query))

    def gaps(self) -> tuple[SequenceGap, ...]:
        """The numbers that are missing from the devices' sequences, which begin with 1."""
        with self.database.reading() as session:
            found = session.execute(_by_device(select(sequence_gaps)))
            return tuple(SequenceGap(row.device, row.first, row.last) for row in found)

    # --- refusals

    def add_refusal(self, refusal: RecordedRefusal) -> None:
        """Record what an enrolled device was refused; the same again only counts up."""
        told = self._insert(RefusalRow).values(refusal_values(refusal))
        counted = told.on_conflict_do_update(
            index_elements=["digest", "reason"],
            set_={"times": RefusalRow.times + 1, "last_at": told.excluded.last_at},
        )
        self.database.write(lambda session: session.execute(counted))

    def refusal(self, digest: str) -> RecordedRefusal | None:
        """The latest refusal of the bundle with this digest."""
        with self.database.reading() as session:
            row = session.scalar(
                select(RefusalRow)
                .where(RefusalRow.digest == digest)
                .order_by(RefusalRow.last_at.desc(), RefusalRow.number.desc())
                .limit(1)
            )
            return None if row is None else refusal_of(row)

    def refusals(self) -> tuple[RecordedRefusal, ...]:
        """Every refusal, oldest first."""
        with self.database.reading() as session:
            rows = session.scalars(select(RefusalRow).order_by(RefusalRow.number))
            return tuple(refusal_of(row) for row in rows)

    def _one_bundle(self, *conditions: Any) -> TakenBundle | None:
        with self.database.reading() as session:
            row = session.scalar(select(BundleRow).where(*conditions))
            return None if row is None else bundle_of(row)

    def _insert(self, table: type[Any]) -> Any:
        """An insertion that may say what happens on a conflict: the two say it in one way."""
        return (insert_postgresql if self.database.is_postgresql else insert_sqlite)(table)


def _by_device(query: Select[Any]) -> Select[Any]:
    return query.order_by(sequence_gaps.c.device, sequence_gaps.c.first)


__all__ = ["Registry", "in_file"]
