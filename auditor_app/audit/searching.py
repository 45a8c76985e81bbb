"""Searching the audits of a vault: what a record says, for the index that the vault keeps.

Found is what the record shows: an answer in words, where its question is asked. What identifies a
person (`auditor:identity` on the question or on a group around it) is never indexed; nor is what
nobody reads, such as file names and positions.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.audit.filling import definition_of, session_for
from auditor_app.errors import AuditorError
from auditor_app.protocols.identifying import identifying_refs, is_identifying, without_positions

if TYPE_CHECKING:
    from auditor_app.vault import SearchResult, Vault

_SPOKEN: Final = frozenset({"input", "select1", "select", "rank", "range"})
_UNREADABLE: Final = frozenset({"geopoint", "geotrace", "geoshape", "binary"})


def search(vault: Vault, query: str, *, limit: int = 20, skip: int = 0) -> SearchResult:
    """Search everything that the vault holds now; see `SearchIndex.find`."""
    while not bring_up_to_date(vault):
        pass
    return vault.search.find(query, limit=limit, skip=skip)


def bring_up_to_date(vault: Vault, *, seconds: float = 0.25) -> bool:
    """Index for about so long what has changed since the last time; True when nothing is left.

    Each record is a transaction, so that answers get between them. What a kill cuts off is done
    again. A vault that is open for reading only is searched as it was indexed before.
    """
    if vault.read_only:
        return True
    end = time.monotonic() + seconds
    while (changed := vault.search.changed()) is not None:
        for audit_id in changed.audit_ids:
            vault.search.put_audit(audit_id)
        for record_id in changed.record_ids:
            event = vault.search.newest_event()
            answers, captions = texts_of(vault, record_id)
            vault.search.put_record(record_id, answers, captions, event)
            if time.monotonic() > end:
                return False
        vault.search.known(changed.event)
    return True


def texts_of(vault: Vault, record_id: str) -> tuple[dict[str, str], dict[str, str]]:
    """What a record says, and what its photos' captions say, by ref.

    Nothing where its form cannot be used any more: who tells what identifies a person is not there.
    """
    values = vault.records.values(record_id)
    photos = vault.evidence.of_record(record_id)
    if not any(values.values()) and not photos:
        return {}, {}
    try:
        form = definition_of(vault, vault.records.get(record_id))
        session = session_for(vault, form, values=values)
    except AuditorError:
        return {}, {}
    identifying = identifying_refs(form)

    def is_told(ref: str) -> bool:
        return session.has(ref) and not is_identifying(without_positions(ref), identifying)

    answers: dict[str, str] = {}
    for ref in filter(is_told, (ref for ref, value in values.items() if value)):
        node = session.node(ref)
        if node.kind in _SPOKEN and node.type not in _UNREADABLE and (said := answer_text(node)):
            answers[ref] = said
    captions: dict[str, str] = {}
    for photo in photos:
        if photo.caption and is_told(photo.ref) and session.node(photo.ref).relevant:
            captions[photo.ref] = "\n".join(filter(None, (captions.get(photo.ref), photo.caption)))
    return answers, captions
