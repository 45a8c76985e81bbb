"""What the report prints of the sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import SignOff
from auditor_app.vault import SiteSignOff

if TYPE_CHECKING:
    from auditor_app.report.words import Words
    from auditor_app.vault import Audit
    from auditor_app.vault.sign_offs import Passed


def sign_off_printed(audit: Audit, words: Words, *, findings_seen: bool) -> SignOff | None:
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
            told
            for each in signed.passed
            if each.reason
            and (findings_seen or each.kind != "finding")
            and (told := _passed(words, each))
        ),
    )


def _passed(words: Words, passed: Passed) -> str:
    """A point that was open, and why it was gone past; "" for one that is not printed.

    Alerts are not: the site reads the report, and may not know of an alert.
    """
    why = passed.reason
    known = {
        "sample": words.gettext("The sample: {reason}", reason=why),
        "finding": words.gettext("Findings: {reason}", reason=why),
        "photo": words.gettext(
            "Photos without a caption, or that nobody looked at: {reason}", reason=why
        ),
        "record": words.gettext("Records without an answer: {reason}", reason=why),
        "half_written": words.gettext("Entries that were half written: {reason}", reason=why),
    }
    return known.get(passed.kind, "")
