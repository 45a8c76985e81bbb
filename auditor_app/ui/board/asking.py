"""What the board asks of the vault: done on its thread, in short pieces, as plain values. No Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from auditor_app.audit.board import glance, make_board
from auditor_app.audit.moving import other_form_in
from auditor_app.ui.findings.asking import lines_of
from auditor_app.ui.overview import following_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.audit.board import Board, Readings
    from auditor_app.ui.findings.asking import FindingLine
    from auditor_app.ui.overview import Following
    from auditor_app.vault import Audit, OutboxEntry, Record, Vault
    from auditor_app.xforms import FormDefinition

_PIECE: Final = 0.12
"""Seconds that one piece of reading takes: no longer does an answer wait to be saved."""


@dataclass(frozen=True, slots=True)
class BoardFound:
    """Everything that the page of an audit shows.

    Attributes:
        lines: its findings.
        bundle: the newest one; None before sealing.
        newer: by id of drafts the installed version of a form, where they have another.
    """

    board: Board
    lines: tuple[FindingLine, ...]
    following: Following
    bundle: OutboxEntry | None
    newer: Mapping[str, FormDefinition]

    @property
    def audit(self) -> Audit:
        """The audit."""
        return self.board.audit


@dataclass(frozen=True, slots=True)
class ReadSoFar:
    """How many of the records that have changed were read, and those that are left."""

    audit: Audit
    read: int
    left: tuple[Record, ...]


def ask_board(
    vault: Vault,
    *,
    readings: Readings,
    audit_id: str,
    so_far: ReadSoFar | None = None,
) -> BoardFound | ReadSoFar:
    """The board, or how far reading its records has come: then ask again with that.

    Raises:
        ProtocolError: the audit's protocol is not there.
        UnknownRowError: there is no such audit.
    """
    until = time.monotonic() + _PIECE
    left = so_far.left if so_far is not None else readings.stale(vault, audit_id)
    before = so_far.read if so_far is not None else 0
    for number, record in enumerate(left):
        if number and time.monotonic() > until:
            return ReadSoFar(vault.audits.get(audit_id), before + number, left[number:])
        readings.read(vault, record)
    # What changed while the others were read, and what was added.
    for record in readings.stale(vault, audit_id) if so_far is not None else ():
        readings.read(vault, record)
    board = make_board(vault, readings, audit_id)
    newer = {r.record.id: other_form_in(board.protocol, r.record) for r in board.records}
    return BoardFound(
        board,
        lines_of(vault, board.protocol, audit_id),
        following_of(vault, board.audit, board.protocol),
        _newest_bundle(vault, audit_id),
        {record_id: form for record_id, form in newer.items() if form is not None},
    )


def look_again(vault: Vault, *, readings: Readings, before: BoardFound) -> BoardFound | ReadSoFar:
    """The board as it is now; at little cost where nothing has changed but the time."""
    board = glance(vault, before.board)
    if board is None:
        return ask_board(vault, readings=readings, audit_id=before.audit.id)
    return replace(before, board=board, bundle=_newest_bundle(vault, before.audit.id))


def _newest_bundle(vault: Vault, audit_id: str) -> OutboxEntry | None:
    bundles = [entry for entry in vault.outbox.list() if entry.audit_id == audit_id]
    return bundles[-1] if bundles else None
