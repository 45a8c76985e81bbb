"""Recordings, films and other files: paper cannot show them, so it names them."""

# ruff: noqa: RUF001 - apostrophes are typeset

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report import theme, wording
from auditor_app.report.grid import Grid, GridStyle, row

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from auditor_app.report.blocks import Typesetter
    from auditor_app.report.content import EvidenceFile, ReportContent

_TABLE = GridStyle(padding=4.5, gap=14, rule=theme.RULE, header_rule=theme.MUTED, names=1)


def files(content: ReportContent, setter: Typesetter) -> list[Flowable]:
    """Recordings, films and other files: what they are and what identifies them."""
    if not content.files:
        return []
    words = setter.words
    header = row(
        setter.text("", theme.COLUMN),
        setter.text(words.pgettext("a column", "File"), theme.COLUMN),
        setter.text("SHA-256", theme.COLUMN),
    )
    rows = [
        row(setter.text(words.number(number)), _file(file, setter), _digest(file, setter))
        for number, file in enumerate(content.files, 1)
    ]
    return [
        setter.section(words.gettext("Recordings and files")),
        setter.text(
            words.gettext(
                "They lie unchanged in the bundle; the digits are the beginning of each one’s "
                "SHA-256 digest."
            ),
            theme.ABOVE_TABLE,
        ),
        Grid((0.06, 0.6, 0.34), rows, _TABLE, header),
    ]


def _file(file: EvidenceFile, setter: Typesetter) -> list[Flowable]:
    words = setter.words
    facts = [wording.media(words, file.media_type), words.size(file.size)]
    if file.captured_at:
        facts.append(words.moment(file.captured_at))
    named = file.caption.strip() or file.question.strip()
    details = [file.question] if file.caption.strip() and file.question.strip() else []
    return [
        *([setter.text(named)] if named else []),
        setter.text("\n".join([*details, words.beside(facts)]), theme.SMALL),
    ]


def _digest(file: EvidenceFile, setter: Typesetter) -> Flowable:
    return setter.text(f"{wording.short_digest(file.sha256)} …", theme.EXACT)
