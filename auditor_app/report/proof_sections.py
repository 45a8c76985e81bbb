"""The end of a report: what its words mean, and how it is verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.report import section_words, theme
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.qr_code import QrCode

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import ReportContent
    from auditor_app.report.words import Words

_SIDE: Final = 118.0
_CODE: Final = GridStyle(padding=6, gap=18)


def glossary(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """The words that occur in this report, with what they mean."""
    if not content.glossary:
        return []
    pairs = [(term.label, term.value) for term in content.glossary]
    return [setter.section(setter.words.gettext("Glossary")), setter.facts(pairs)]


def verification(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """What ties the paper to the bundle, as words and as a code."""
    words, code = setter.words, section_words.code_text(content)
    says = [
        setter.text(_paper(words)),
        setter.text(words.gettext("The code says"), theme.COLUMN),
        setter.text(code.replace("?", "?\n").replace("&", "&\n"), theme.DIGEST),
    ]
    shown = words.gettext("A QR code with the words printed beside it")
    story = [
        setter.section(words.gettext("How to verify this document")),
        Grid(
            (_SIDE, theme.WIDTH - _SIDE - _CODE.gap), [row(QrCode(code, _SIDE, shown), says)], _CODE
        ),
        *setter.paragraphs([_draft(words)] if content.sign_off is None else []),
        *setter.paragraphs(section_words.verify_steps(words, content.variant)),
        *setter.paragraphs([_signature(words)] if content.verification.signed_by else []),
        setter.facts(_digests(content, words), theme.EXACT),
    ]
    if words.is_draft:
        story += setter.paragraphs([_draft_translation(words)])
    return story


def _digests(content: ReportContent, words: Words) -> list[tuple[str, str]]:
    proof = content.verification
    log = proof.event_head or words.pgettext("a digest", "not known")
    if proof.event_head and proof.event_count is not None:
        count = words.ngettext("after {n} event", "after {n} events", proof.event_count)
        log = f"{log}\n{count}"
    unsealed = words.gettext("not sealed when this report was made")
    pairs = [
        (words.gettext("Audit"), content.audit_id),
        (words.gettext("Bundle"), proof.bundle_id or unsealed),
        (words.gettext("Head of the event log"), log),
        (words.gettext("Electronic signature"), proof.signed_by or _no_signature(words)),
    ]
    # Which forms were used matters to whoever holds the bundle: they lie in it.
    for form in proof.forms if content.variant == "full" else ():
        version = words.gettext(
            "{form}, version {version}", form=form.form_id, version=form.version
        )
        pairs.append((form.title, f"{version}\n{form.digest}".strip()))
    return pairs


def _paper(words: Words) -> str:
    return words.gettext(
        "Paper proves nothing by itself, and no document can hold its own digest. What can be "
        "compared is what it was made from: the code and the lines below name the audit and the "
        "event by which it was closed."
    )


def _signature(words: Words) -> str:
    return words.gettext(
        "This file carries an electronic signature (PAdES) of the auditor: a reader of PDF files "
        "shows whose it is and whether anything was changed since. A time stamp may have been "
        "added to it later; that changes the digest of the file, and nothing of what was signed."
    )


def _no_signature(words: Words) -> str:
    return words.gettext("none: a draft, or made on a laptop without a valid certificate")


def _draft(words: Words) -> str:
    return words.gettext(
        "This is a draft. Nothing has closed its audit yet: the event that is named here is the "
        "newest one of the laptop, and no bundle has to hold it."
    )


def _draft_translation(words: Words) -> str:
    return words.gettext(
        "The standing words of this report are a draft translation from English that no native "
        "speaker has reviewed."
    )
