"""The vault beside its floors: the same rows in plain SQLite, the same bytes through the parts.

Each pair is measured in one process in alternating rounds on the same disk; the ratio is that of
the medians, so that a disk that is slow for a while is slow for both.
"""

from __future__ import annotations

import hashlib
import io
import os
import random
import sqlite3
import statistics
import subprocess
import tempfile
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyrage
from PIL import Image

from auditor_app.evidence import import_photo
from auditor_app.vault import Argon2Cost, EvidenceMetadata, RecordDelta, Vault
from auditor_app.vault.check import check_opened

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS: Final = 9
_ANSWERS: Final = 100
_QUESTIONS: Final = 60
_PHOTO_SIZE: Final = (4032, 3024)
_REF: Final = "/data/photo"
_CHECKED_PHOTOS: Final = 70
_CHECKED_SIZE: Final = 3_000_000
_AUDITS: Final = 2000
_QUERIES: Final = ("passport", "1999-49", "they passport", "my", "a", "zq", "7", "kept 1234-5")
_PASSPHRASE: Final = "only for this measurement"  # noqa: S105 - of nothing else
_TIME: Final = "2026-01-01T00:00:00.000000+00:00"
_FORM: Final = "<form/>"
_FORM_DIGEST: Final = hashlib.sha256(_FORM.encode()).hexdigest()
_CHEAP: Final = Argon2Cost(64 * 1024, 1, 1)


def run() -> list[tuple[str, float, str]]:
    """Name, ratio (ours / floor; less is better) and detail of each figure."""
    with tempfile.TemporaryDirectory(prefix="bench-vault-", dir=Path.cwd()) as folder:
        # The answers first: once a vault was locked, SQLCipher wipes all memory that it frees. What
        # comes after it is measured as in a program that has locked the vault and opened it again.
        answer = answer_commit(Path(folder))
        large = large_vault(Path(folder))
        return [*answer, *large, photo_import(Path(folder)), deep_check(Path(folder))]


def answer_commit(folder: Path) -> list[tuple[str, float, str]]:
    """One answer with its event and its step, against the same rows in plain SQLite.

    Both with the same pragmas. Each answer is a step of its own, which is the dearer case. The
    event's time and digest are part of its row, so the floor finds them out as well; in the second
    figure it writes constants instead.
    """
    vault, record_id = _vault(folder / "answers")
    plain, ready = _plain_store(folder / "plain.db"), _plain_store(folder / "ready.db")
    values = iter(range(10**9))

    def ours() -> None:
        for _ in range(_ANSWERS):
            delta = RecordDelta({"/data/q7": f"answer {next(values)}"})
            vault.records.apply(record_id, delta)

    def floor() -> None:
        for _ in range(_ANSWERS):
            _plain_answer(plain, f"answer {next(values)}", _event_time(), chained=True)

    def floor_of_constants() -> None:
        for _ in range(_ANSWERS):
            _plain_answer(ready, f"answer {next(values)}", _TIME, chained=False)

    try:
        mine, *floors = _alternate(ours, floor, floor_of_constants)
    finally:
        plain.close()
        ready.close()
        vault.close()
    name = "answer commit / same rows in plain SQLite"
    return [
        (name + rest, mine / theirs, f"{_each(mine)} against {_each(theirs)} µs a commit")
        for rest, theirs in zip(("", ", made before"), floors, strict=True)
    ]


def _each(seconds: float) -> str:
    return f"{seconds / _ANSWERS * 1e6:.0f}"


def _event_time() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def large_vault(folder: Path) -> list[tuple[str, float, str]]:
    """Opening a vault of 2,000 audits with 100,000 answers, and finding words in it.

    The floor of opening is an empty vault, opened the same way with a slot as cheap; that of a
    search is reading the answers through once with `instr`, in the same encrypted store.
    """
    empty, _ = _vault(folder / "empty")
    large, _ = _vault(folder / "large")
    with large.transaction():
        for number in range(_AUDITS):
            audit = large.audits.create("bench", "1", f"Factory {number}")
            said = {f"/data/q{n}": f"They kept my passport {number}-{n}" for n in range(50)}
            record = large.records.create(audit.id, _FORM_DIGEST, "bench", "1", "site", "", said)
            large.search.put_record(record.id, said, {}, 0)
            large.search.put_audit(audit.id)
        large.search.known(large.events.head().sequence)
    try:
        worst = max(_median(lambda query=query: large.search.find(query)) for query in _QUERIES)
        scan = _median(lambda: _scan(large))
        page = _median(large.audits.page)
    finally:
        empty.close()
        large.close()
    mine, theirs = _alternate(lambda: _open(large.folder), lambda: _open(empty.folder))
    opening = f"{mine * 1e3:.0f} against {theirs * 1e3:.0f} ms"
    search = (
        f"{worst * 1e3:.1f} against {scan * 1e3:.1f} ms, the slowest of {len(_QUERIES)} queries"
    )
    return [
        ("opening 2,000 audits / an empty vault", mine / theirs, opening),
        ("search in 100,000 answers / one pass over them", worst / scan, search),
        ("a page of 2,000 audits / one pass over the answers", page / scan, f"{page * 1e3:.1f} ms"),
    ]


def _open(folder: Path) -> None:
    with Vault.open(folder) as vault:
        vault.unlock(_PASSPHRASE)


def _scan(vault: Vault) -> None:
    vault._store.rows(  # noqa: SLF001 - no room of the vault does anything so slow
        "SELECT count(*) FROM answer WHERE instr(value, 'passport 1999-49')"
    )


def _median(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def photo_import(folder: Path) -> tuple[str, float, str]:
    """Importing a 12-megapixel JPEG, against the sum of what cannot be left out."""
    vault, record_id = _vault(folder / "photos")
    source = folder / "photo.jpg"
    source.write_bytes(_photo())
    recipient = pyrage.x25519.Identity.generate().to_public()

    def ours() -> None:
        import_photo(vault, record_id, _REF, source)

    def floor() -> None:
        content = source.read_bytes()
        hashlib.sha256(content).hexdigest()
        sealed = pyrage.encrypt(content, [recipient])
        _durable_write(folder / f"{uuid.uuid4()}.age", sealed)
        _decode(content)

    try:
        mine, theirs = _alternate(ours, floor)
    finally:
        vault.close()
    detail = (
        f"{mine * 1e3:.1f} against {theirs * 1e3:.1f} ms for {source.stat().st_size / 1e6:.1f} MB"
    )
    return "photo import / sum of its floors", mine / theirs, detail


def deep_check(folder: Path) -> tuple[str, float, str]:
    """`auditor vault check --deep` over 200 MB of photos, against `sha256sum` over its files.

    Without the passphrase's half second, which is meant to be slow.
    """
    vault, record_id = _vault(folder / "checked")
    chance = random.Random(3)  # noqa: S311 - not for secrecy
    for _ in range(_CHECKED_PHOTOS):
        content = chance.randbytes(_CHECKED_SIZE)
        vault.evidence.add(record_id, _REF, content, None, EvidenceMetadata("image/jpeg", "jpg"))
    key = bytearray(vault._store._data_key)  # noqa: SLF001 - the check itself is measured
    vault.close()
    files = [str(path) for path in sorted((folder / "checked").rglob("*")) if path.is_file()]

    def ours() -> None:
        faults = check_opened(folder / "checked", bytearray(key), deep=True)
        if faults:
            raise RuntimeError(str(faults[0]))

    def floor() -> None:
        subprocess.run(["sha256sum", *files], check=True, stdout=subprocess.DEVNULL)

    mine, theirs = _alternate(ours, floor)
    size = _CHECKED_PHOTOS * _CHECKED_SIZE / 1e6
    detail = f"{size / mine:.0f} against {size / theirs:.0f} MB/s over {size:.0f} MB"
    return "vault check --deep / sha256sum over its files", mine / theirs, detail


def _alternate(*works: Callable[[], None]) -> list[float]:
    """Median seconds of each, in alternating rounds after one to warm up."""
    for work in works:
        work()
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(_ROUNDS):
        for times, work in zip(taken, works, strict=True):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
    return [statistics.median(times) for times in taken]


def _vault(folder: Path) -> tuple[Vault, str]:
    vault, _ = Vault.create(folder, _PASSPHRASE, cost=_CHEAP)
    audit = vault.audits.create("bench", "1", "bench")
    vault.forms.pin(_FORM, "bench", "1", _FORM_DIGEST)
    values = {f"/data/q{number}": "before" for number in range(_QUESTIONS)}
    record = vault.records.create(audit.id, _FORM_DIGEST, "bench", "1", "site", "", values)
    return vault, record.id


def _plain_store(path: Path) -> sqlite3.Connection:
    """A plain SQLite file with the vault's pragmas and the tables that an answer touches.

    Without the columns that it only reads.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA foreign_keys = ON",
        "PRAGMA cell_size_check = ON",
        """CREATE TABLE record (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            audit_id TEXT NOT NULL, state TEXT NOT NULL, title TEXT NOT NULL,
            changed_at TEXT NOT NULL) STRICT""",
        """CREATE TABLE answer (record INTEGER NOT NULL REFERENCES record (seq),
            ref TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY (record, ref)) STRICT, WITHOUT ROWID""",
        """CREATE TABLE step (record INTEGER NOT NULL REFERENCES record (seq),
            number INTEGER NOT NULL, event INTEGER NOT NULL, undone INTEGER NOT NULL,
            about TEXT NOT NULL, before TEXT NOT NULL,
            PRIMARY KEY (record, number)) STRICT, WITHOUT ROWID""",
        """CREATE TABLE event (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL,
            audit_id TEXT, subject TEXT NOT NULL, details TEXT NOT NULL, previous TEXT NOT NULL,
            digest TEXT NOT NULL) STRICT""",
        """CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END""",
        """CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END""",
        """INSERT INTO record VALUES (1, '11111111-1111-4111-8111-111111111111',
            '22222222-2222-4222-8222-222222222222', 'draft', '', '')""",
    ):
        connection.execute(statement).fetchall()
    for number in range(_QUESTIONS):
        connection.execute("INSERT INTO answer VALUES (1, ?, 'before')", (f"/data/q{number}",))
    return connection


def _plain_answer(connection: sqlite3.Connection, value: str, at: str, *, chained: bool) -> None:
    """The rows that one answer writes, and the reads without which it cannot.

    `chained`: the event's digest is found out, of its row and the digest of the one before.
    """
    connection.execute("BEGIN")
    record, audit_id, number = connection.execute(
        "SELECT seq, audit_id, (SELECT max(number) FROM step WHERE record = seq) FROM record"
        " WHERE id = '11111111-1111-4111-8111-111111111111'"
    ).fetchone()
    (before,) = connection.execute(
        "SELECT value FROM answer WHERE record = ? AND ref = '/data/q7'", (record,)
    ).fetchone()
    connection.execute(
        "UPDATE answer SET value = ? WHERE record = ? AND ref = '/data/q7'", (value, record)
    )
    newest = connection.execute(
        "SELECT sequence, digest FROM event ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    last, previous = newest or (0, "0" * 64)
    sequence = last + 1
    about = f'{{"audit_id":"{audit_id}","record_id":"11111111-1111-4111-8111-111111111111"}}'
    details = '{"changed":["/data/q7"],"removed":[]}'
    digest = "1" * 64
    if chained:
        row = (
            f'{{"at":"{at}","details":{details},"kind":"record.answered",'
            f'"previous":"{previous}","sequence":{sequence},"subject":{about}}}'
        )
        digest = hashlib.sha256(row.encode()).hexdigest()
    connection.execute(
        "INSERT INTO event VALUES (?, ?, 'record.answered', ?, ?, ?, ?, ?)",
        (sequence, at, audit_id, about, details, previous, digest),
    )
    connection.execute(
        "INSERT INTO step VALUES (?, ?, ?, 0, '/data/q7', ?)",
        (record, (number or 0) + 1, sequence, f'{{"values":{{"/data/q7":"{before}"}}}}'),
    )
    connection.execute("COMMIT")


def _photo() -> bytes:
    """A picture with the detail of a photo, the same on every machine."""
    width, height = _PHOTO_SIZE
    noise = random.Random(7).randbytes(width * height // 48)  # noqa: S311 - not for secrecy
    coarse = Image.frombytes("L", (width // 8, height // 6), noise[: width // 8 * (height // 6)])
    out = io.BytesIO()
    coarse.resize(_PHOTO_SIZE, Image.Resampling.BICUBIC).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def _durable_write(target: Path, content: bytes) -> None:
    temporary = target.with_suffix(".tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(target)
    descriptor = os.open(target.parent, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def _decode(content: bytes) -> None:
    """Decoding for the thumbnail, at the scale that the format gives for it."""
    image = Image.open(io.BytesIO(content))
    image.thumbnail((512, 512), reducing_gap=2.0)
    image.save(io.BytesIO(), "JPEG", quality=80)
