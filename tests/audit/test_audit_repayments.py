"""Fees paid back: one verified event for each worker, decimals, and never a name."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from audit_samples import SIGNED, Audited
from findings_samples import FOUND, interviews, made

from auditor_app.audit import (
    finalise,
    list_findings,
    repaid_totals,
    start_follow_up,
    verify_repayment,
    withdraw_repayment,
)
from auditor_app.errors import FindingError, RecordStateError
from auditor_app.protocols import shipped_protocol

TODAY = date(2026, 11, 28)


def _paid(audited: Audited, finding_id: str, **more: Any) -> Any:
    given = {
        "record_id": interviews(audited)[0],
        "amount": "1250.50",
        "currency": "npr",
        "paid_on": FOUND,
        "verified_how": "bank_statement",
        "on": TODAY,
        **more,
    }
    return verify_repayment(audited.vault, finding_id, **given)


def test_repayments_add_up_by_currency_without_a_float(audited: Audited) -> None:
    finding, workers = made(audited, fees=True), interviews(audited)
    for worker, amount, currency in (
        (0, "0.10", "NPR"),
        (1, "0.20", "npr"),
        (2, "1E+3", "BDT"),
        (2, Decimal(5), "NPR"),
    ):
        _paid(audited, finding.id, record_id=workers[worker], amount=amount, currency=currency)
    repaid = repaid_totals(audited.vault.findings.repayments(finding.id))
    assert repaid == {"BDT": Decimal(1000), "NPR": Decimal("5.30")}
    (listed,) = list_findings(audited.vault, audited.audit_id)
    assert listed.repaid == repaid


def test_a_mistake_is_withdrawn_with_a_reason_and_stays_in_the_history(audited: Audited) -> None:
    finding = made(audited, fees=True)
    wrong, right = (_paid(audited, finding.id, amount=amount) for amount in ("12505.0", "1250.50"))
    with pytest.raises(FindingError, match="without a reason"):
        withdraw_repayment(audited.vault, wrong.id, " ")
    gone = withdraw_repayment(audited.vault, wrong.id, "A digit too much")
    assert (gone.withdrawn, gone.reason) == (True, "A digit too much")
    kept = audited.vault.findings.repayments(finding.id)
    assert [each.id for each in kept] == [wrong.id, right.id]
    assert repaid_totals(kept) == {"NPR": Decimal("1250.50")}
    with pytest.raises(RecordStateError, match="withdrawn already"):
        withdraw_repayment(audited.vault, wrong.id, "Again")


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "negative": ({"amount": "-5"}, "not above zero"),
    "nothing": ({"amount": "0"}, "not above zero"),
    "no_number": ({"amount": "a lot"}, "no number"),
    "not_a_number": ({"amount": "NaN"}, "no number"),
    "endless": ({"amount": "Infinity"}, "no number"),
    "too_fine": ({"amount": "1.00001"}, "larger or finer"),
    "of_a_float": ({"amount": Decimal(0.1)}, "larger or finer"),  # noqa: RUF032 - the point
    "too_large": ({"amount": "1e30"}, "larger or finer"),
    "unknown_currency": ({"currency": "XQQ"}, "no such currency"),
    "no_currency": ({"currency": ""}, "no such currency"),
    "tomorrow": ({"paid_on": date(2026, 11, 29)}, "in the future"),
    "unverified": ({"verified_how": ""}, "how the repayment was verified"),
    "by_hearsay": ({"verified_how": "hearsay"}, "how the repayment was verified"),
    "unknown_worker": ({"record_id": "nobody"}, "no worker who was interviewed"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_is_refused_with_a_remedy(audited: Audited, name: str) -> None:
    finding = made(audited, fees=True)
    change, message = BAD[name]
    with pytest.raises(FindingError, match=message) as told:
        _paid(audited, finding.id, **change)
    assert told.value.remedy
    assert audited.vault.findings.repayments(finding.id) == ()


def test_only_a_finding_on_fees_has_repayments_and_only_for_workers(audited: Audited) -> None:
    with pytest.raises(FindingError, match="not about fees"):
        _paid(audited, made(audited).id)
    finding = made(audited, fees=True)
    with pytest.raises(FindingError, match="no worker"):
        _paid(audited, finding.id, record_id=audited.site_id)


def test_a_follow_up_verifies_what_workers_of_the_audit_before_got_back(audited: Audited) -> None:
    vault, workers = audited.vault, interviews(audited)
    first = made(audited, fees=True)
    finalise(vault, audited.audit_id, SIGNED)
    assert _paid(audited, first.id, record_id=workers[1]).follow_up
    protocol = shipped_protocol("ilo_forced_labour")
    later = start_follow_up(vault, protocol, "Follow-up", audited.audit_id)
    (carried,) = vault.findings.of_audit(later.id)
    assert _paid(audited, carried.id, record_id=workers[2]).record_id == workers[2]
