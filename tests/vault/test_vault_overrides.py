"""Overrides in the vault: kept as history, told from other rows, refused where nothing fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import AnswerError, RecordStateError, UnknownRowError, VaultLockedError
from auditor_app.vault.btree_rows import Row
from auditor_app.vault.migrations import table_statements
from auditor_app.vault.readable import _layouts

if TYPE_CHECKING:
    from auditor_app.vault import Vault

WHY = "She said it when nobody could hear us"
NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.fixture
def ids(vault: Vault) -> tuple[str, str]:
    (audit,) = vault.audits.list()
    (record,) = vault.records.of_audit(audit.id)
    return audit.id, record.id


def test_one_counts_at_a_time_and_all_stay(vault: Vault, ids: tuple[str, str]) -> None:
    audit_id, record_id = ids
    room = vault.overrides
    first = room.of_outcome(record_id, "potential", "indicated", WHY, "Amina Haddad")
    room.of_indicator(audit_id, "P2", "observed", "not_observed", WHY, "Amina Haddad")
    room.of_indicator(audit_id, "P3", "observed", "not_observed", WHY, "Amina Haddad")
    room.of_outcome(record_id, "potential", "none_observed", "Not so", "Amina Haddad")
    found = room.of_audit(audit_id)
    assert [(o.indicator, o.set_to, o.ended) for o in found] == [
        ("", "indicated", "replaced"),
        ("P2", "not_observed", ""),
        ("P3", "not_observed", ""),
        ("", "none_observed", ""),
    ]
    assert room.get(first.id).reason == WHY
    assert [o.in_force for o in found] == [False, True, True, True]
    assert found[0].record_id == record_id
    assert found[1].record_id is None
    assert found[0].auditor == "Amina Haddad"


def test_they_outlast_a_restart(vault: Vault, ids: tuple[str, str], passphrase: str) -> None:
    made = vault.overrides.of_outcome(ids[1], "potential", "indicated", WHY, "")
    vault.lock()
    with pytest.raises(VaultLockedError):
        vault.overrides.of_audit(ids[0])
    vault.unlock(passphrase)
    assert vault.overrides.of_audit(ids[0]) == (made,)


def test_what_is_not_there_is_refused(vault: Vault, ids: tuple[str, str]) -> None:
    room = vault.overrides
    with pytest.raises(UnknownRowError):
        room.of_outcome(NOBODY, "potential", "indicated", WHY, "")
    with pytest.raises(UnknownRowError):
        room.of_indicator(NOBODY, "P2", "observed", "not_observed", WHY, "")
    with pytest.raises(UnknownRowError):
        room.withdraw(NOBODY)
    with pytest.raises(AnswerError):
        room.of_outcome(ids[1], "potential", "indicated", "  ", "")
    assert room.of_audit(ids[0]) == ()


def test_an_error_keeps_the_one_that_is_in_force(vault: Vault, ids: tuple[str, str]) -> None:
    made = vault.overrides.of_outcome(ids[1], "potential", "indicated", WHY, "")
    head = vault.events.head()

    def fails_after_setting_another() -> None:
        with vault.transaction():
            vault.overrides.of_outcome(ids[1], "potential", "none_observed", WHY, "")
            vault.overrides.withdraw(NOBODY)

    with pytest.raises(UnknownRowError):
        fails_after_setting_another()
    assert vault.overrides.of_audit(ids[0]) == (made,)
    assert vault.events.head() == head
    vault.events.verify()


def test_a_finalised_audit_takes_none(vault: Vault, ids: tuple[str, str]) -> None:
    made = vault.overrides.of_outcome(ids[1], "potential", "indicated", WHY, "")
    vault.audits.set_state(ids[0], "finalised")
    for refused in (
        lambda: vault.overrides.of_outcome(ids[1], "potential", "none_observed", WHY, ""),
        lambda: vault.overrides.of_indicator(ids[0], "P2", "observed", "undecided", WHY, ""),
        lambda: vault.overrides.withdraw(made.id),
    ):
        with pytest.raises(RecordStateError, match="finalised"):
            refused()


@pytest.mark.parametrize("record", [None, 3])
@pytest.mark.parametrize("ended", [("", None), ("withdrawn", "2026-11-23T10:00:00+00:00")])
def test_on_a_page_that_no_tree_leads_to_an_override_is_told_from_all_other_rows(
    record: int | None, ended: tuple[str, str | None]
) -> None:
    layouts = _layouts(dict.fromkeys(table_statements(), 0))
    state, ended_at = ended
    values = (
        *(None, NOBODY, NOBODY, record, "" if record else "P2", "potential", "indicated", WHY),
        *("Amina Haddad", state, "2026-11-23T10:00:00+00:00", ended_at),
    )
    fitting = [layout.name for layout in layouts if layout.fits(Row(7, values))]
    assert fitting == ["assessment_override"]
