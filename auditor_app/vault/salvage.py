"""Taking out of a damaged vault what can be read, into a new vault.

The damaged vault is not changed by a byte. The new one has its own data key, opens with the same
passphrase and a new recovery code, and keeps the key to the photos, so that their sealed files go
along as they are. The event log goes on after its longest part that holds together.

What can be undone goes along where nothing of it is missing; the search index is made anew.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from auditor_app.errors import (
    RecordStateError,
    UnknownRowError,
    VaultAccessError,
    VaultError,
)
from auditor_app.vault.durable import QUARANTINE, copy_file, make_private_folder, system_errors_told
from auditor_app.vault.events import EventLog
from auditor_app.vault.evidence_files import new_evidence_identity
from auditor_app.vault.examining import (
    damaged_vault,
    missing_answers,
    photo_files,
    photo_ids,
    photo_state,
)
from auditor_app.vault.orphans import TOLD, Adoption, events_of_kind
from auditor_app.vault.practice import PRACTICE_EVENT, mark_as_practice
from auditor_app.vault.sealed_rows import is_whole, sealed_files, sealed_photos, torn_records
from auditor_app.vault.secrets import EVIDENCE_IDENTITY, Secrets
from auditor_app.vault.staging import refuse_taken, staging
from auditor_app.vault.store import utc_now
from auditor_app.vault.vault import EVIDENCE_FOLDER, OUTBOX_FOLDER, SEALED_FOLDER, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from auditor_app.vault.evidence_files import WrittenFile
    from auditor_app.vault.readable import Readable
    from auditor_app.vault.slots import Argon2Cost
    from auditor_app.vault.store import Store

_EVENT_COLUMNS: Final = ("sequence", "at", "kind", "subject", "details", "previous", "digest")
# The log is carried over by itself, the migrations are the new vault's own.
_NOT_COPIED: Final = frozenset({"event", "event_head", "_sqlite_migrations"})
_MADE_ANEW: Final = ("sqlite_", "search_")
# A step can be taken back only where all that it was about is there.
_STEPS_NEED: Final = frozenset({"step", "event", "record", "answer", "evidence", "remark"})
_WORDS: Final = {
    "audit": "audits",
    "record": "records",
    "answer": "answers",
    "evidence": "photos",
    "remark": "remarks",
    "outbox": "bundles",
    **{table: told.word for table, told in TOLD.items()},
    "sample_plan": "sampling plans",
    "event": "events",
}


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved, in numbers by kind, and what was not, in sentences without any content."""

    saved: dict[str, int]
    lost: tuple[str, ...]
    recovery_code: str = field(repr=False)


def salvage(
    folder: Path,
    passphrase: str,
    target: Path,
    *,
    cost: Argon2Cost | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> SalvageReport:
    """Make a new vault at `target`, which is empty or not there, of what can be read in `folder`.

    Raises:
        NotAVaultError, VaultInUseError, VaultAccessError, WrongKeyError, DamagedHeaderError.
        DamagedStoreError: nothing of the store can be read at all.
        VaultError: `target` is taken.
        StorageFullError: nothing was made.
    """
    folder, target = Path(folder).absolute(), Path(target).absolute()
    refuse_taken(target)
    if target.is_relative_to(folder):
        raise VaultError(
            "The new vault would lie inside of the damaged one.", "Choose a folder beside it."
        )
    with damaged_vault(folder, passphrase) as readable, staging(target) as stage:
        work = _Salvage(folder, readable)
        vault, code = Vault.create_filled(
            stage.folder, passphrase, work.fill, cost=cost, clock=clock
        )
        with vault:
            work.copy_files(vault)
            lost = tuple(work.lost())
            vault.events.append("vault.salvaged", details=work.counts())
            saved = work.saved(vault.events.head().sequence)
        stage.put_in_place()
    return SalvageReport(saved, lost, code)


class _Salvage:
    def __init__(self, folder: Path, readable: Readable) -> None:
        self._folder = folder
        self._readable = readable
        self._saved: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._remade: Counter[str] = Counter()
        self._photos: Counter[str] = Counter()
        self._bundles_lost = 0
        self._forms_lost = 0
        self._sealed_lost = 0
        self._steps_lost = 0
        self._looks_lost = 0
        self._events_kept = 0
        self._key_lost = False
        self._missing = missing_answers(readable)

    def fill(self, store: Store) -> str:
        """Put every row into the new store; gives the key to the photos."""
        adoption = Adoption(self._readable, store.now())
        adoption.complete()
        self._remade, self._forms_lost = adoption.remade, len(adoption.lost_forms)
        rows = [tuple(row[name] for name in _EVENT_COLUMNS) for row in self._readable.of("event")]
        self._events_kept = EventLog(store).carry_over(rows).sequence
        self._leave_steps_out()
        self._have_photos_looked_at_again()
        for (table,) in store.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
        ):
            if table not in _NOT_COPIED and not table.startswith(_MADE_ANEW):
                self._insert(store, table)
        self._mark_practice(store)
        return self._identity(store)

    def _mark_practice(self, store: Store) -> None:
        """What was for practice stays so, also where the mark of it is lost."""
        created = events_of_kind(self._readable.of("event"), lambda kind: kind == "vault.created")
        if any(details == PRACTICE_EVENT for _, _, details in created):
            mark_as_practice(Secrets(store))

    def _leave_steps_out(self) -> None:
        """Where something of the steps is missing: they go, and records keep when they changed."""
        steps = self._readable.rows.get("step", [])
        if not steps or self._steps_hold_together():
            return
        changed: dict[object, str] = {}
        times = {row["sequence"]: str(row["at"]) for row in self._readable.of("event")}
        for step in sorted(steps, key=lambda row: int(str(row["number"]))):
            changed[step["record"]] = times.get(step["event"], "")
        for record in self._readable.of("record"):
            record["changed_at"] = max(str(record["changed_at"]), changed.get(record["seq"], ""))
        self._steps_lost = len(steps)
        steps.clear()

    def _have_photos_looked_at_again(self) -> None:
        """Where a step of what photos show may be missing: it may be the one that hid a face.

        The one before would then count, and the photo stand in the report with all it shows.
        """
        found = self._readable
        if "redaction_step" in found.incomplete or found.spoilt_log_pages:
            for step in found.of("redaction_step"):
                self._looks_lost += step["looked_at"] == 1
                step["looked_at"] = 0

    def _steps_hold_together(self) -> bool:
        found = self._readable
        return not (
            found.incomplete & _STEPS_NEED
            or found.spoilt_log_pages
            or self._events_lost()
            or self._remade.total()
        )

    def _insert(self, store: Store, table: str) -> None:
        known = {name for (name,) in store.rows("SELECT name FROM pragma_table_info(?)", (table,))}
        for row in self._readable.of(table):
            columns = sorted(known & row.keys())
            names = ", ".join(f'"{name}"' for name in columns)
            places = ", ".join("?" for _ in columns)
            try:
                added = store.execute(
                    f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})',  # noqa: S608 - names of the new store's own tables
                    [row[name] for name in columns],
                )
            except (UnknownRowError, RecordStateError):
                # It belongs to something that is lost and cannot be made again.
                added = 0
            self._saved[table] += added
            self._left_out[table] += 1 - added

    def _identity(self, store: Store) -> str:
        kept = photo_files(self._folder, self._readable)
        secrets = Secrets(store)
        value = secrets.get(EVIDENCE_IDENTITY)
        if kept is not None and value is not None:
            return value.decode("ascii")
        self._key_lost = True
        identity = new_evidence_identity()
        secrets.put(EVIDENCE_IDENTITY, identity.encode("ascii"))
        return identity

    def copy_files(self, vault: Vault) -> None:
        """Copy photos and bundles as they are; what belongs to nothing or is spoilt goes aside."""
        self._copy_photos(vault)
        self._copy_sealed(vault)
        self._copy_bundles(vault)

    def _copy_photos(self, vault: Vault) -> None:
        source, target = self._folder / EVIDENCE_FOLDER, vault.folder / EVIDENCE_FOLDER
        files = photo_files(self._folder, self._readable)
        there = photo_ids(files)
        known = {str(row["id"]): row for row in self._readable.of("evidence")}
        sealed = sealed_photos(self._readable)
        whole = set[str]()
        for evidence_id in vault.evidence.all_files():
            name = f"{evidence_id}.age"
            path = source / name
            if evidence_id in sealed:
                # Its sealed form, wherever it lies, takes the place of the original.
                path = sealed_files(self._folder).photo(evidence_id)
                state = "whole" if self._is_sealed(path, sealed[evidence_id]) else "damaged"
            else:
                state = photo_state(files, there, known[evidence_id])
            if state == "whole" and not _copied(path, target / name):
                state = "damaged"
            self._photos[state] += 1
            if state == "whole":
                whole |= {name, path.name}
        for path in _sealed(source):
            evidence_id, _, more = path.stem.partition(".")
            if more and (source / f"{evidence_id}.age").exists() and evidence_id not in sealed:
                # Sealing was cut off before it counted: the original is what there is.
                continue
            if evidence_id not in known:
                if vault.evidence.was_removed(evidence_id):
                    continue
                self._photos["unknown"] += 1
            if path.name not in whole:
                _copied(path, target / QUARANTINE / path.name)
        self._copy_quarantine(source, target)

    def _is_sealed(self, path: Path, expected: WrittenFile) -> bool:
        return is_whole(sealed_files(self._folder), path, expected)

    def _copy_sealed(self, vault: Vault) -> None:
        source, target = self._folder / SEALED_FOLDER, vault.folder / SEALED_FOLDER
        known = vault.sealed.part_files()
        for path in _sealed(source):
            whole = path.name in known and self._is_sealed(path, known[path.name])
            _copied(path, (target if whole else target / QUARANTINE) / path.name)
        self._sealed_lost = len(torn_records(self._folder, self._readable))
        self._copy_quarantine(source, target)

    def _copy_bundles(self, vault: Vault) -> None:
        source, target = self._folder / OUTBOX_FOLDER, vault.folder / OUTBOX_FOLDER
        entries = {entry.bundle_id: entry for entry in vault.outbox.list()}
        for path in _sealed(source):
            known = path.stem in entries
            aside = target if known else target / QUARANTINE
            _copied(path, aside / path.name)
        for bundle_id, entry in entries.items():
            copy = target / f"{bundle_id}.age"
            if entry.state != "delivered" and not _has_digest(copy, entry.sha256):
                self._bundles_lost += 1
        self._copy_quarantine(source, target)

    def _copy_quarantine(self, source: Path, target: Path) -> None:
        for path in _sealed(source / QUARANTINE):
            _copied(path, target / QUARANTINE / path.name)

    def saved(self, events: int) -> dict[str, int]:
        """How much the new vault holds, by kind."""
        numbers = {word: self._saved[table] for table, word in _WORDS.items()}
        return {**numbers, "photos": self._photos["whole"], "events": events}

    def counts(self) -> dict[str, int]:
        """What the event of the salvage says: numbers only."""
        return {
            "pages": self._readable.pages,
            "pages_lost": self._readable.spoilt + self._readable.spoilt_log_pages,
            "answers_lost": sum(self._missing.values()),
            "photos_lost": self._photos.total() - self._photos["whole"],
            "bundles_lost": self._bundles_lost,
            "sealed_lost": self._sealed_lost,
            "events_lost": self._events_lost(),
            "rows_left_out": self._left_out.total(),
            "rows_remade": self._remade.total(),
        }

    def _events_lost(self) -> int:
        """Events that the damaged log had, as far as can be told, and the new one has not."""
        heads = [row["sequence"] for row in self._readable.of("event_head")]
        numbers = [row["sequence"] for row in self._readable.of("event")]
        return max((int(str(n)) for n in (*heads, *numbers)), default=0) - self._events_kept

    def lost(self) -> Iterator[str]:
        """What is lost, in sentences."""
        yield from self._store_losses()
        yield from self._row_losses()
        yield from self._file_losses()

    def _store_losses(self) -> Iterator[str]:
        found = self._readable
        if found.spoilt:
            yield (
                f"{found.spoilt} of the store's {found.pages} pages are damaged;"
                " what stood on them is lost."
            )
        if found.spoilt_log_pages:
            yield (
                f"{found.spoilt_log_pages} pages of the store's log are damaged; what stood on"
                " them is lost, or there in the state before."
            )
        torn = sorted(_WORDS[table] for table in found.incomplete if table in _WORDS)
        if torn:
            yield f"More of these may be lost than can be counted: {', '.join(torn)}."
        if number := self._events_lost():
            yield (
                f"{number} events after event {self._events_kept} do not hold together any more"
                " and were left behind."
            )

    def _row_losses(self) -> Iterator[str]:
        if number := sum(self._missing.values()):
            records = sum(missing > 0 for missing in self._missing.values())
            yield f"{number} answers in {records} records are lost, as the event log tells."
        for table, word in (("audit", "audits"), ("record", "records")):
            if number := self._remade[table]:
                yield f'{number} {word} lost their own row and are called "Salvaged" now.'
        if number := self._forms_lost:
            yield f"{number} forms are lost; their records hold answers without questions."
        yield from self._lost_by_the_log()
        if number := self._plans_lost():
            yield f"The sampling plans of {number} audits are lost; plan and draw again."
        if self._steps_lost:
            yield "What could be undone is no longer known whole: nothing of before can be undone."
        if self._looks_lost:
            yield (
                "What is hidden of photos is no longer known whole: reports show none of them until"
                " somebody has looked at each again."
            )
        if number := self._left_out.total():
            yield f"{number} rows belong to something that is lost, or are there twice."

    def _lost_by_the_log(self) -> Iterator[str]:
        for table, told in TOLD.items():
            events = events_of_kind(
                self._readable.of("event"), {*told.made, told.gone}.__contains__
            )
            made, gone = set[object](), {row["id"] for row in self._readable.of(table)}
            for event, _, details in events:
                (gone if event["kind"] == told.gone else made).add(details.get(told.name))
            if number := len(made - gone):
                yield f"{number} {told.word} are lost, as the event log tells."

    def _plans_lost(self) -> int:
        """The audits that the events tell a plan of, and that have none any more."""
        planned = events_of_kind(self._readable.of("event"), lambda kind: kind == "sample.planned")
        there = {row["audit_id"] for row in self._readable.of("sample_plan")}
        return len({str(subject.get("audit_id")) for _, subject, _ in planned} - there)

    def _file_losses(self) -> Iterator[str]:
        if self._key_lost:
            yield "The key to the photos is lost; their files are put aside, still sealed."
        for state, what in (
            ("damaged", "photos are damaged; their files are put aside."),
            ("missing", "photos' files are gone."),
            ("unknown", "photos' files are there and what they belong to is lost: put aside."),
        ):
            if number := self._photos[state]:
                yield f"{number} {what}"
        if number := self._sealed_lost:
            yield f"{number} sealed records are not whole any more; what is left is put aside."
        if number := self._bundles_lost:
            yield f"{number} bundles that wait are damaged or gone: seal them again."


def _sealed(folder: Path) -> list[Path]:
    with system_errors_told():
        return sorted(folder.glob("*.age")) if folder.is_dir() else []


def _copied(source: Path, target: Path) -> bool:
    """Copy a sealed file; whether it could be read.

    Raises:
        StorageFullError: there is no room.
    """
    make_private_folder(target.parent)
    with suppress(VaultAccessError):
        copy_file(source, target)
        return True
    return False


def _has_digest(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False
