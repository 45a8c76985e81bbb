"""What the report prints of the sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import SignOff
from auditor_app.vault import SiteSignOff

if TYPE_CHECKING:
    from auditor_app.report.words import Words
    from auditor_app.vault import Audit
    from auditor_app.vault.sign_offs import Passed
    from auditor_app.vault.sign_offs import SignOff as Signed


def sign_off_printed(
    audit: Audit, words: Words, *, signed_in: str, findings_seen: bool, for_site: bool = False
) -> SignOff | None:
    """Who answers for the report, and what the site says to it; None for a draft.

    `signed_in` is the language that was signed off: a paper in another one says that it is a
    translation, and bears no drawn signature, since nobody has put one under it.

    `findings_seen`: the site sees every finding. Why some were left open is printed only then: it
    might speak of the one that is kept from the site. Of the other reasons `for_site` prints none:
    they speak of interviews, and of photos that the site's copy does not hold.
    """
    if audit.sign_off is None:
        return None
    signed = audit.sign_off
    site = signed.site or SiteSignOff("", "")
    as_signed = words.tag == signed_in
    return SignOff(
        auditor=signed.name,
        role=signed.role,
        place=signed.place,
        signed_at=signed.signed_at,
        statement=signed.statement if as_signed else _translated(words, signed_in, signed),
        site_representative=site.name,
        signature=signed.signature if as_signed else b"",
        site_role=site.role,
        site_signature=site.signature if as_signed else b"",
        site_refusal=site.refusal,
        remarks=signed.remarks,
        passed=tuple(
            told
            for each in signed.passed
            if each.reason
            and (findings_seen if each.kind == "finding" else not for_site)
            and (told := _passed(words, each))
        ),
    )


def _translated(words: Words, signed_in: str, signed: Signed) -> str:
    """What stands above the names where the paper is not the one that was signed."""
    told = words.gettext(
        "This is a translation. What was signed off is the report in this language: {language}.",
        language=words.language_name(signed_in),
    )
    return f"{told}\n{signed.statement}".strip()


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
