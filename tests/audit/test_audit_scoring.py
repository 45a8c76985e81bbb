"""The score of an audit: what it is made of, and requirements that have no finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from audit_samples import SIGNED, Audited
from findings_samples import made

from auditor_app.audit import finalise, rate, scores_of
from auditor_app.errors import ProtocolError, RecordStateError, UnknownRowError

if TYPE_CHECKING:
    from auditor_app.audit import AuditScore


def by_rba(audited: Audited) -> AuditScore:
    (found,) = scores_of(audited.vault, audited.audit_id, "rba_vap")
    return found


def test_a_scale_without_a_score_and_one_that_nobody_uses_have_none(audited: Audited) -> None:
    made(audited)
    made(audited, scale="amfori_bsci", grade="no")
    assert scores_of(audited.vault, audited.audit_id) == ()
    assert scores_of(audited.vault, audited.audit_id, "smeta") == ()


def test_there_is_no_score_before_anybody_said_what_is_met(audited: Audited) -> None:
    made(audited, scale="rba_vap", grade="priority")
    found = by_rba(audited)
    assert (found.score, found.share) == (None, None)
    assert {each.grade.id: each.count for each in found.grades if each.count} == {"priority": 1}


def test_the_parts_of_a_score_add_up_to_it(audited: Audited) -> None:
    made(audited, scale="rba_vap", grade="priority")
    made(audited, scale="rba_vap", grade="minor")
    said = {"conformance": 98, "not_applicable": 7}
    (found,) = rate(audited.vault, audited.audit_id, "rba_vap", said)
    assert found == by_rba(audited)
    assert found.score is not None
    assert (str(found.score.value), str(found.share), found.minus) == ("175.0", "196.0", 21)
    assert sum(each.count for each in found.grades if each.applicable) == found.score.applicable
    assert sum(each.count for each in found.grades if each.conformant) == found.score.conformant
    assert [band.id for band in found.bands] == ["green", "yellow", "red"]


def test_what_was_said_can_be_taken_back(audited: Audited) -> None:
    rate(audited.vault, audited.audit_id, "rba_vap", {"conformance": 3})
    rate(audited.vault, audited.audit_id, "rba_vap", {})
    assert by_rba(audited).score is None
    assert audited.vault.ratings.of(audited.audit_id, "rba_vap") is None


@pytest.mark.parametrize("counts", [{"conformance": -1}, {"no_such_grade": 1}])
def test_what_cannot_be_is_not_kept(audited: Audited, counts: dict[str, int]) -> None:
    rate(audited.vault, audited.audit_id, "rba_vap", {"conformance": 3})
    with pytest.raises(ProtocolError):
        rate(audited.vault, audited.audit_id, "rba_vap", counts)
    assert audited.vault.ratings.of(audited.audit_id, "rba_vap") == {"conformance": 3}


def test_a_final_audit_keeps_its_score(audited: Audited) -> None:
    rate(audited.vault, audited.audit_id, "rba_vap", {"conformance": 3})
    before = by_rba(audited)
    finalise(audited.vault, audited.audit_id, SIGNED)
    with pytest.raises(RecordStateError):
        rate(audited.vault, audited.audit_id, "rba_vap", {"conformance": 4})
    assert by_rba(audited) == before


def test_of_an_audit_that_is_not_there_nothing_is_kept(audited: Audited) -> None:
    with pytest.raises(UnknownRowError):
        audited.vault.ratings.keep("none", "rba_vap", {"conformance": 1})
