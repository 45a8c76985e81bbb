"""A vault to practise in: an invented audit, in a folder of its own, that never leaves it.

It is a vault like any other, so that everything can be tried, and is marked as what it is: it takes
no enrolment, so nothing of it can be sealed or delivered, and its reports say what they are.
Practising touches no other vault (decision 37).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from auditor_app.audit.filling import delta_of, open_session, record_title, store
from auditor_app.audit.protocols import protocol_of
from auditor_app.audit.starting import start_audit, start_record
from auditor_app.errors import DamagedHeaderError, NotAVaultError, VaultError, WrongKeyError
from auditor_app.protocols import shipped_protocol
from auditor_app.shipped import practice_folder
from auditor_app.vault import Argon2Cost, Vault, practice_contents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from auditor_app.vault import Audit
    from auditor_app.xforms import Change

PASSPHRASE: Final = "practice"  # noqa: S105 - known to everybody: nothing in this vault is secret
_INTERVIEW: Final = "worker_interview"
# A passphrase that everybody knows is not worth half a second.
_COST: Final = Argon2Cost(64 * 1024, 1, 1)


def open_practice(folder: Path) -> Vault:
    """The practice vault in `folder`, unlocked; made and filled where there is none.

    Raises:
        VaultError: `folder` holds something else, or the system refuses.
    """
    vault = _opened(folder)
    try:
        # None: it is new, or the program ended while it was filled.
        if not vault.audits.list():
            _fill(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def _opened(folder: Path) -> Vault:
    try:
        vault = Vault.open(folder)
    except NotAVaultError:
        return Vault.create_filled(folder, PASSPHRASE, practice_contents, cost=_COST)[0]
    except DamagedHeaderError as error:
        # As after a removal that was broken off. Whose it was nobody can tell any more.
        raise _not_ours(folder) from error
    try:
        vault.unlock(PASSPHRASE)
        _require_mark(vault)
    except WrongKeyError as error:
        vault.close()
        raise _not_ours(folder) from error
    except BaseException:
        vault.close()
        raise
    return vault


def _fill(vault: Vault) -> Audit:
    """One audit: its site profile, two interviews, and a third that is left half way."""
    invented: dict[str, Any] = json.loads((practice_folder() / "answers.json").read_text("utf-8"))
    with vault.transaction():
        audit = start_audit(vault, shipped_protocol(invented["protocol"]), invented["title"])
        (site,) = vault.records.of_audit(audit.id)
        fill_record(vault, site.id, invented["site"])
        for answers in invented["workers"]:
            fill_record(vault, start_record(vault, audit.id, _INTERVIEW).id, answers)
    return audit


def fill_record(vault: Vault, record_id: str, answers: Mapping[str, str]) -> None:
    """Answer the questions of a record, in this order; a ref with [n] asks for that instance."""
    record = vault.records.get(record_id)
    form = protocol_of(vault.audits.get(record.audit_id), vault).form(record.form_id)
    session = open_session(vault, record_id)
    changes: list[Change] = []
    for ref, value in answers.items():
        if "]" in ref and ref not in session.values():
            changes += session.add_repeat(ref.partition("[")[0])
        changes += session.answer(ref, value)
    title = record_title(session, form.record_title)
    store(vault, record_id, delta_of(session, changes), title=title)


def _require_mark(vault: Vault) -> None:
    if not vault.is_practice:
        raise _not_ours(vault.folder)


def _not_ours(folder: Path) -> VaultError:
    return VaultError(
        "The folder for practising holds another vault, or what is left of one.",
        f"Move the folder {folder} elsewhere, then begin to practise again.",
    )
