"""Fees paid back: each repayment to one worker is verified by itself and belongs to a finding.

A worker is the record of an interview, never a name. Amounts are decimals.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

import pycountry

from auditor_app.audit.assessing import WORKER_INTERVIEW
from auditor_app.audit.finding_checks import audits_before, needed, refuse_codes, who
from auditor_app.errors import FindingError, UnknownRowError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from auditor_app.vault import Repayment, Vault

REPAYMENT_PROOFS: Final = (
    "payslip",
    "bank_statement",
    "receipt",
    "worker_confirmed",
    "payroll",
    "payment_seen",
)
"""How a repayment can have been verified."""
_DECIMALS: Final = 4  # the most that any currency of ISO 4217 has
_LARGEST: Final = Decimal(10) ** 12


def verify_repayment(
    vault: Vault,
    finding_id: str,
    record_id: str,
    amount: Decimal | str,
    currency: str,
    paid_on: date,
    verified_how: str,
    *,
    verified_by: str = "",
    on: date,
) -> Repayment:
    """Keep that fees were paid back to one worker; also after the audit is final.

    The worker is named by an interview, `record_id`, of this audit or one that it follows up;
    `amount` is above zero, in `currency` (ISO 4217), and never a float. `on` is this day: nothing
    was paid after it.

    Raises:
        FindingError: the finding is not about fees, or something cannot stand as it is said.
    """
    with vault.transaction():
        finding = vault.findings.get(finding_id)
        if not finding.content.fees:
            raise FindingError(
                "This finding is not about fees, so nothing can be paid back for it.",
                "Choose the finding on fees, or mark this one as such.",
            )
        _check_worker(vault, finding.audit_id, record_id)
        if verified_how not in REPAYMENT_PROOFS:
            remedy = f"Choose one of: {', '.join(REPAYMENT_PROOFS)}."
            raise FindingError("It is not said how the repayment was verified.", remedy)
        if paid_on > on:
            raise FindingError(
                "The repayment lies in the future.", "Enter it when it was paid and verified."
            )
        return vault.findings.add_repayment(
            finding_id,
            record_id,
            _amount(amount),
            known_currency(currency),
            paid_on,
            verified_how,
            who(vault, verified_by),
        )


def withdraw_repayment(vault: Vault, repayment_id: str, reason: str, *, by: str = "") -> Repayment:
    """Note that a repayment was entered by mistake; it stays in the history and counts no more.

    Raises:
        FindingError: no reason is given.
        RecordStateError: it is withdrawn already.
    """
    why = needed(reason, "A repayment is withdrawn without a reason.", "Say what was wrong.")
    with vault.transaction():
        before = vault.findings.repayment(repayment_id)
        audit_id = vault.findings.get(before.finding_id).audit_id
        refuse_codes(vault, audit_id, (why,))
        return vault.findings.withdraw_repayment(repayment_id, why, who(vault, by))


def repaid_totals(repayments: Iterable[Repayment]) -> dict[str, Decimal]:
    """What was paid back in all, by currency; withdrawn ones do not count."""
    sums: dict[str, Decimal] = {}
    for each in repayments:
        if not each.withdrawn:
            sums[each.currency] = sums.get(each.currency, Decimal(0)) + each.amount
    return dict(sorted(sums.items()))


def known_currency(code: str) -> str:
    """The ISO 4217 code in capitals.

    Raises:
        FindingError: there is no such currency.
    """
    wanted = code.strip().upper()
    if not wanted.isalpha() or pycountry.currencies.get(alpha_3=wanted) is None:
        raise FindingError(
            "There is no such currency.", "Write the three letters of ISO 4217, such as NPR or USD."
        )
    return wanted


def _amount(amount: Decimal | str) -> Decimal:
    remedy = "Write a number above zero, such as 1250.50."
    try:
        value = Decimal(amount)
    except (InvalidOperation, TypeError, ValueError) as error:
        raise FindingError("The amount is no number.", remedy) from error
    if not value.is_finite():
        raise FindingError("The amount is no number.", remedy)
    if value <= 0:
        raise FindingError("The amount is not above zero.", remedy)
    exponent = value.as_tuple().exponent
    if value >= _LARGEST or (isinstance(exponent, int) and -exponent > _DECIMALS):
        raise FindingError(
            "The amount is larger or finer than money is.",
            f"Write at most {_DECIMALS} decimal places.",
        )
    # As plain digits: 1E+3 and 1000 are the same sum of money.
    return Decimal(f"{value:f}")


def _check_worker(vault: Vault, audit_id: str, record_id: str) -> None:
    audits = set(audits_before(vault, audit_id))
    try:
        record = vault.records.get(record_id)
    except UnknownRowError:
        record = None
    if record is None or record.role != WORKER_INTERVIEW or record.audit_id not in audits:
        raise FindingError(
            "The repayment belongs to no worker who was interviewed.",
            "Choose an interview of this audit, or of the one that it follows up.",
        )
