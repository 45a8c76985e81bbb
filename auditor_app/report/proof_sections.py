"""The end of a report: what its words mean, and how it is verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report import section_words, theme, wording
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.qr_code import QrCode

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import ReportContent

_HEIGHT: Final = 240.0
_SIDE: Final = 118.0
_CODE: Final = GridStyle(padding=6, gap=18)


def glossary(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The words that occur in this report, with what they mean."""
    if not content.glossary:
        return []
    pairs = [(term.label, term.value) for term in content.glossary]
    return [*setter.section(section_words.GLOSSARY), setter.facts(pairs)]


def verification(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What ties the paper to the bundle, as words and as a code."""
    proof = content.verification
    log = proof.event_head or "not known"
    if proof.event_head and proof.event_count is not None:
        log = f"{log}\nafter {proof.event_count} {wording.plural(proof.event_count, 'event')}"
    pairs = [
        ("Audit", content.audit_id),
        ("Bundle", proof.bundle_id or wording.NOT_SEALED),
        ("Head of the event log", log),
    ]
    for form in proof.forms:
        digest = f"\n{form.digest}" if form.digest else ""
        pairs.append((form.title, f"{form.form_id}, version {form.version}{digest}"))
    code = section_words.code_text(content)
    steps = section_words.VERIFY_STEPS[content.variant]
    says = [
        setter.text(section_words.VERIFY_PAPER),
        setter.text(section_words.QR_SAYS, theme.COLUMN),
        setter.text(code.replace("&", "\n&"), theme.DIGEST),
    ]
    return [
        *setter.section(section_words.VERIFY, _HEIGHT),
        Grid(
            (_SIDE, theme.WIDTH - _SIDE - _CODE.gap),
            [row(QrCode(code, _SIDE, section_words.QR_ALTERNATIVE), says)],
            _CODE,
        ),
        *setter.paragraphs(steps),
        setter.facts(pairs, theme.EXACT),
    ]
