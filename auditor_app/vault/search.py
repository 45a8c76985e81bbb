"""Searching what stands in audits: an index inside the encrypted store, filled when it is asked.

An answer pays nothing for it. The index remembers up to which event it knows everything; before a
search, `changed` tells what events since then were about, and `put_record` and `put_audit` bring
that up to date. Any part of a word is found, in any script: the index holds runs of three
characters. What is shorter is looked up among the runs that begin with it.

What a record says is told by the caller, who knows its form (`audit.searching`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from auditor_app.vault.folding import fold, fold_character, fold_with_origins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor_app.vault.store import Store

MAX_TEXT: Final = 100_000
"""Characters of a text that are indexed."""
MAX_QUERY: Final = 200
"""Characters of a query that count."""
CANDIDATES: Final = 400
"""Hits that are looked at: of more, those indexed last."""

_MAX_WORDS: Final = 8
_RUN: Final = 3
_MAX_RUNS: Final = 60
_AFTER_ALL: Final = "\U0010ffff"
# Behind each text, so that its last two characters begin a run as well.
_END: Final = "  "
_EVENTS: Final = 2000
_AROUND: Final = 60
_LONG: Final = 2000


class Place(IntEnum):
    """Where a text stands, in the order in which hits are listed."""

    AUDIT_TITLE = 0
    RECORD_TITLE = 1
    ANSWER = 2
    CAPTION = 3


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text in which everything that was asked for stands.

    Attributes:
        record_id: empty for the title of an audit, likewise `record_title` and `ref`.
        ref: the question of an answer or of a photo's caption.
        excerpt: the text, or the part of it around what was found first.
        matches: start and end, in the excerpt, of what was found.
    """

    audit_id: str
    audit_title: str
    record_id: str
    record_title: str
    ref: str
    place: Place
    excerpt: str
    matches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of hits, the best first; `more` says whether others follow."""

    hits: tuple[SearchHit, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """What may say something else than the index knows, by id, up to an event."""

    audit_ids: tuple[str, ...]
    record_ids: tuple[str, ...]
    event: int


class SearchIndex:
    """The searchable texts of one vault."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # How far the log was when an audit or a record was indexed, for work done in parts.
        self._done: dict[str, int] = {}

    def changed(self) -> Changed | None:
        """The next part of what has to be indexed; None when the index is up to date."""
        known = self._known_event()
        rows = self._store.rows(
            "SELECT sequence, audit_id, json_extract(subject, '$.record_id') FROM event"
            " WHERE sequence > ? ORDER BY sequence LIMIT ?",
            (known, _EVENTS),
        )
        if not rows:
            self._done.clear()
            return None
        audits = dict.fromkeys(str(row[1]) for row in rows if row[1] is not None)
        records = dict.fromkeys(str(row[2]) for row in rows if row[2] is not None)
        last = int(rows[-1][0])
        return Changed(self._not_done(audits, last), self._not_done(records, last), last)

    def _not_done(self, ids: Iterable[str], event: int) -> tuple[str, ...]:
        return tuple(each for each in ids if self._done.get(each, 0) < event)

    def known(self, event: int) -> None:
        """Everything up to this event is indexed."""
        self._store.execute(
            "INSERT INTO search_known (only, event) VALUES (1, ?)"
            " ON CONFLICT (only) DO UPDATE SET event = excluded.event",
            (event,),
        )

    def put_audit(self, audit_id: str) -> None:
        """Index an audit's title anew."""
        with self._store.transaction():
            row = self._store.row("SELECT seq, title FROM audit WHERE id = ?", (audit_id,))
            if row is not None:
                self._replace(row[0], None, {(Place.AUDIT_TITLE, ""): row[1]})
            done = self.newest_event()
        self._done[audit_id] = done

    def put_record(
        self, record_id: str, answers: Mapping[str, str], captions: Mapping[str, str], event: int
    ) -> None:
        """Index a record anew: its title, what it says and what its photos' captions say, by ref.

        `event` is how far the log was before answers and captions were read.
        """
        with self._store.transaction():
            row = self._store.row(
                "SELECT audit.seq, record.seq, record.title, sealed_record.record_id FROM record"
                " JOIN audit ON audit.id = record.audit_id"
                " LEFT JOIN sealed_record ON sealed_record.record_id = record.id"
                " WHERE record.id = ?",
                (record_id,),
            )
            if row is None:
                return
            audit, record, title = row[:3]
            texts = {(Place.RECORD_TITLE, ""): str(title)}
            texts |= {(Place.ANSWER, ref): text for ref, text in answers.items()}
            texts |= {(Place.CAPTION, ref): text for ref, text in captions.items()}
            if row[3] is not None:
                # Sealed since: what was read a moment ago is not to be kept.
                texts = {(Place.RECORD_TITLE, ""): str(title)}
            self._replace(audit, record, texts)
        self._done[record_id] = event

    def find(self, query: str, *, limit: int = 20, skip: int = 0) -> SearchResult:
        """The texts in which every word of `query`, or part of a word, stands.

        Names of audits come before names of records, those before answers and captions; then
        whole words before parts of words, then newer audits before older ones. No query raises:
        nothing in it is an operator, and what is too long is cut.
        """
        words = _words(query)
        if not words or limit < 1 or skip < 0:
            return SearchResult((), more=False)
        rows = self._candidates(words)
        rows.sort(key=lambda row: (row[1], not _are_whole(words, row[5]), -row[2], row[3] or 0))
        wanted = rows[skip : skip + limit]
        hits = tuple(self._hit(row[0], words) for row in wanted)
        return SearchResult(hits, len(rows) > skip + limit)

    # Looking up ---------------------------------------------------------------------------------

    def _candidates(self, words: tuple[str, ...]) -> list[tuple[Any, ...]]:
        """Rows with id, place, audit, record, ref and folded text."""
        asked: list[str] = []
        seen: list[str] = []
        for word in words:
            if len(word) >= _RUN:
                asked.append(_quoted(word))
                continue
            seen.append(word)
            if (runs := self._runs(word)) is not None:
                if not runs:
                    return []
                asked.append(f"({' OR '.join(map(_quoted, runs))})")
        columns = "t.id, t.place, t.audit, t.record, t.ref, t.folded"
        conditions = "".join(" AND instr(t.folded, ?) > 0" for _ in seen)
        if not asked:
            return self._store.rows(
                f"SELECT {columns} FROM search_text t WHERE 1{conditions}"  # noqa: S608 - from above
                " ORDER BY t.id DESC LIMIT ?",
                (*seen, CANDIDATES),
            )
        return self._store.rows(
            f"SELECT {columns} FROM search_index i JOIN search_text t ON t.id = i.rowid"  # noqa: S608
            f" WHERE search_index MATCH ?{conditions} ORDER BY i.rowid DESC LIMIT ?",
            (" AND ".join(asked), *seen, CANDIDATES),
        )

    def _runs(self, word: str) -> list[str] | None:
        """The runs of three characters that begin with `word`; None: so many that it is common."""
        rows = self._store.rows(
            "SELECT term FROM search_runs WHERE term >= ? AND term < ? LIMIT ?",
            (word, word + _AFTER_ALL, _MAX_RUNS + 1),
        )
        return [str(run) for (run,) in rows] if len(rows) <= _MAX_RUNS else None

    def _hit(self, key: int, words: tuple[str, ...]) -> SearchHit:
        row = self._store.row(
            "SELECT audit.id, audit.title, coalesce(record.id, ''), coalesce(record.title, ''),"
            " t.ref, t.place, t.text, t.folded FROM search_text t JOIN audit ON audit.seq = t.audit"
            " LEFT JOIN record ON record.seq = t.record WHERE t.id = ?",
            (key,),
        )
        audit_id, audit_title, record_id, record_title, ref, place, text, folded = row or (
            *([""] * 5),
            *(0, "", ""),
        )
        offset, part = _part(text, folded, words)
        excerpt, matches = _excerpt(text, offset, part, words)
        return SearchHit(
            audit_id, audit_title, record_id, record_title, ref, Place(place), excerpt, matches
        )

    # Filling ------------------------------------------------------------------------------------

    def newest_event(self) -> int:
        """How far the log is; what is read after this says at least so much."""
        row = self._store.row("SELECT max(sequence) FROM event")
        return int(row[0] or 0) if row is not None else 0

    def _known_event(self) -> int:
        row = self._store.row("SELECT event FROM search_known")
        return int(row[0]) if row is not None else 0

    def _replace(
        self, audit: int, record: int | None, texts: Mapping[tuple[Place, str], str]
    ) -> None:
        """Bring what is indexed of an audit or a record to `texts`: only differences are written.

        Whatever goes is overwritten in the file.
        """
        wanted = {name: text[:MAX_TEXT] for name, text in texts.items() if text.strip()}
        for key, place, ref, text, folded in self._store.rows(
            "SELECT id, place, ref, text, folded FROM search_text WHERE audit = ? AND record IS ?",
            (audit, record),
        ):
            if wanted.get((Place(place), ref)) == text:
                del wanted[Place(place), ref]
            else:
                _delete(self._store, key, folded)
        self._insert(
            (audit, record, int(place), ref, text, fold(text) + _END)
            for (place, ref), text in wanted.items()
        )

    def _insert(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for row in rows:
            self._store.execute(
                "INSERT INTO search_text (audit, record, place, ref, text, folded)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                row,
            )
            self._store.execute(
                "INSERT INTO search_index (rowid, folded) VALUES (last_insert_rowid(), ?)",
                (row[-1],),
            )


def forget_texts(store: Store, record: int) -> None:
    """Erase what the index knows of the record with that row number, in the open transaction."""
    for key, folded in store.rows("SELECT id, folded FROM search_text WHERE record = ?", (record,)):
        _delete(store, key, folded)


def _delete(store: Store, key: int, folded: str) -> None:
    store.execute(
        "INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', ?, ?)",
        (key, folded),
    )
    store.execute("DELETE FROM search_text WHERE id = ?", (key,))


def _words(query: str) -> tuple[str, ...]:
    """The words of a query as they are compared, each once."""
    return tuple(dict.fromkeys(fold(query[:MAX_QUERY]).split()))[:_MAX_WORDS]


def _quoted(text: str) -> str:
    """As a string of FTS5, in which nothing but the quote has a meaning."""
    return '"' + text.replace('"', '""') + '"'


def _are_whole(words: tuple[str, ...], folded: str) -> bool:
    """Whether each word stands in the text as a word of its own, at least once."""
    apart = f" {folded}"
    return all(f" {word} " in apart for word in words)


def _part(text: str, folded: str, words: tuple[str, ...]) -> tuple[int, str]:
    """A part of a long text in which one of the words stands, and where it begins."""
    if len(text) <= _LONG:
        return 0, text
    if len(folded) == len(text) + len(_END):
        # Nothing was left out or spread: what is found stands where it was.
        found = min(at for word in words if (at := folded.find(word)) >= 0)
        start = max(0, found - _LONG // 4)
        return start, text[start : start + _LONG]
    for start in range(0, len(text), _LONG // 2):
        part = text[start : start + _LONG]
        if any(word in fold(part) for word in words):
            return start, part
    return 0, text[:_LONG]


def _excerpt(
    text: str, offset: int, part: str, words: tuple[str, ...]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    folded, origins = fold_with_origins(part)
    spans: list[tuple[int, int]] = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            last = origins[at + len(word) - 1] + 1
            # With the accents of the last character, which folding left out.
            while last < len(part) and not fold_character(part[last]):
                last += 1
            spans.append((origins[at], last))
            at = folded.find(word, at + len(word))
    spans.sort()
    first = spans[0][0] if spans else 0
    start, end = max(0, first - _AROUND), min(len(part), first + 2 * _AROUND)
    before = "…" if offset + start else ""
    after = "…" if offset + end < len(text) else ""
    shift = len(before) - start
    matches = tuple((a + shift, min(b, end) + shift) for a, b in _merged(spans) if a < end)
    return f"{before}{part[start:end]}{after}", matches


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted spans, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
