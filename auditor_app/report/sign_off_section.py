"""The section in which the report is signed: who answers for it, what the site says to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Spacer

from auditor_app.report import theme
from auditor_app.report.drawings import SignatureLine
from auditor_app.report.grid import Grid, GridStyle, row

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import ReportContent, SignOff

_SIGNATURES: Final = GridStyle(padding=0, gap=30)


def sign_off(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Who answers for this report: two signatures or room for them, remarks, what was open."""
    words, signed = setter.words, content.sign_off
    story: list[Flowable] = [setter.section(words.gettext("Sign-off"))]
    if signed is None:
        draft = words.gettext("This report is a draft. Nobody has signed it off yet.")
        return [*story, setter.text(draft)]
    when = words.moment(signed.signed_at) if signed.signed_at else ""
    place = words.row([part for part in (signed.place, when) if part.strip()])
    left = [
        setter.text(words.gettext("Auditor"), theme.COLUMN),
        setter.text(signed.auditor, theme.STRONG),
        setter.text("\n".join(part for part in (signed.role, place) if part.strip())),
    ]
    written = (
        SignatureLine(signed.signature, name=signed.auditor),
        setter.text(words.gettext("Signature"), theme.SMALL),
    )
    if signed.statement.strip():
        story.append(setter.text(signed.statement, theme.ABOVE_TABLE))
    story += [
        Spacer(0, 8),
        Grid(
            (1, 1),
            [
                replace(row(left, _representative(signed, setter)), leads=True),
                row(written, _signature_of_site(signed, setter)),
            ],
            _SIGNATURES,
        ),
    ]
    if signed.remarks.strip():
        remarks = setter.text(signed.remarks, theme.PARAGRAPH)
        story += [setter.group(words.gettext("Remarks of the site")), remarks]
    if signed.passed:
        gone_past = words.gettext("Open when the audit was signed off")
        story += [setter.group(gone_past), *setter.paragraphs(signed.passed)]
    return story


def _representative(signed: SignOff, setter: Typesetter) -> list[Flowable]:
    """The site's half: who signs for it, or why nobody does."""
    words = setter.words
    half: list[Flowable] = [
        setter.text(words.gettext("Representative of the site"), theme.COLUMN),
        setter.text(signed.site_representative, theme.STRONG),
    ]
    if signed.site_role.strip():
        half.append(setter.text(signed.site_role))
    if signed.site_refusal.strip():
        why = words.gettext("Did not sign: {reason}", reason=signed.site_refusal)
        return [*half, setter.text(why)]
    received = words.gettext("Has received this report. A signature is not agreement with it.")
    return [*half, setter.text(received)]


def _signature_of_site(signed: SignOff, setter: Typesetter) -> list[Flowable]:
    """Its signature, or room for one by hand; nothing where it was refused."""
    if signed.site_refusal.strip():
        return []
    words = setter.words
    by_hand = words.gettext("Signature, place and date")
    return [
        SignatureLine(signed.site_signature, name=signed.site_representative),
        setter.text(words.gettext("Signature") if signed.site_signature else by_hand, theme.SMALL),
    ]
