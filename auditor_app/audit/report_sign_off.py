"""What the report prints of the sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report import SignOff
from auditor_app.vault import SiteSignOff

if TYPE_CHECKING:
    from auditor_app.vault import Audit

# Alerts are none of them: the site reads the report, and may not know of an alert.
_OPEN_KINDS: Final = {
    "sample": "The sample",
    "finding": "Findings",
    "photo": "Photos without a caption, or that nobody looked at",
    "record": "Records without an answer",
    "half_written": "Entries that were half written",
}


def sign_off_printed(audit: Audit, *, findings_seen: bool) -> SignOff | None:
    """Who answers for the report, and what the site says to it; None for a draft.

    `findings_seen`: the report prints every finding. Why some were left open is printed only then:
    it might speak of the one that is kept from the site.
    """
    if audit.sign_off is None:
        return None
    signed = audit.sign_off
    site = signed.site or SiteSignOff("", "")
    return SignOff(
        auditor=signed.name,
        role=signed.role,
        place=signed.place,
        signed_at=signed.signed_at,
        statement=signed.statement,
        site_representative=site.name,
        signature=signed.signature,
        site_role=site.role,
        site_signature=site.signature,
        site_refusal=site.refusal,
        remarks=signed.remarks,
        passed=tuple(
            f"{_OPEN_KINDS[each.kind]}: {each.reason}"
            for each in signed.passed
            if each.kind in _OPEN_KINDS
            and each.reason
            and (findings_seen or each.kind != "finding")
        ),
    )
