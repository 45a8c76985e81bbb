"""Where the person was when the vault was locked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from auditor_app.vault import ResumePoint, Vault

if TYPE_CHECKING:
    from conftest import Filled


def test_where_one_was_outlives_the_lock_until_it_is_forgotten(filled: Filled) -> None:
    point = ResumePoint(filled.record_id, "/data/day", {"/data/day": "2026-1"})
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.resuming.point() == ResumePoint()
        vault.resuming.keep(point)
    with Vault.open(filled.folder) as vault:
        vault.unlock(filled.passphrase)
        assert vault.resuming.point() == point
        assert vault.resuming.point() == point
        vault.resuming.keep(ResumePoint())
        assert vault.resuming.point() == ResumePoint()


def test_a_page_beside_the_record_is_kept_and_a_point_of_before_there_were_any_is_read(
    vault: Vault, filled: Filled
) -> None:
    point = ResumePoint(filled.record_id, "audit/P2", {"reason": "Half a"}, "indicator")
    vault.resuming.keep(point)
    assert vault.resuming.point() == point
    older = {"record": filled.record_id, "ref": "/data/day", "typed": {}}
    vault.resuming._secrets.put("left_at", json.dumps(older).encode())
    assert vault.resuming.point() == ResumePoint(filled.record_id, "/data/day")


def test_nobody_is_led_back_to_a_record_that_takes_no_answers(vault: Vault, filled: Filled) -> None:
    vault.resuming.keep(ResumePoint(filled.record_id, "/data/day"))
    vault.records.finalise(filled.record_id)
    assert vault.resuming.point() == ResumePoint()
    vault.resuming.keep(ResumePoint("00000000-0000-4000-8000-000000000000", "/data/day"))
    assert vault.resuming.point() == ResumePoint()


def test_what_is_no_answer_yet_is_in_no_event_and_not_in_clear(
    vault: Vault, filled: Filled
) -> None:
    words = "They took her"
    vault.resuming.keep(ResumePoint(filled.record_id, "/data/said", {"/data/said": words}))
    assert words not in repr(vault.resuming.point())
    assert not any(words in event.to_json().decode() for event in vault.events.rows())
    for path in filled.folder.rglob("*"):
        assert path.is_dir() or words.encode() not in path.read_bytes()
