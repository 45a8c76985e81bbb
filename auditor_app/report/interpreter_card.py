"""The interpreter's card: a page with duties, what is read aloud, and the words that recur.

It goes to somebody before the interviews, so it holds the protocol alone and nothing of an audit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.report import theme
from auditor_app.report.blocks import Typesetter
from auditor_app.report.grid import Grid, GridStyle, row
from auditor_app.report.single_sheet import single_sheet_pdf
from auditor_app.report.text import TextStyle
from auditor_app.report.words import words_of

if TYPE_CHECKING:
    from datetime import datetime

    from reportlab.platypus import Flowable

    from auditor_app.report.words import Words

_TITLE: Final = TextStyle(19, 24, theme.INK, "Bold", before=2, role="H1")
_HEAD: Final = TextStyle(10, 13, theme.INK, "Bold", before=8, after=2, role="H2")
_DUTY: Final = TextStyle(9, 12.5, theme.INK)
_PAIRS: Final = GridStyle(padding=1.0, gap=14, rule=theme.RULE)
_DUTIES: Final = GridStyle(padding=0.8, gap=8, kind="list")
_SHORT: Final = 40
"""Letters of words of which two pairs stand in a row."""


@dataclass(frozen=True, slots=True)
class Said:
    """The same words in the auditor's language and in the interpreter's, "" where it has none."""

    own: str
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class InterpreterCard:
    """What stands on the card.

    Attributes:
        protocol: its title.
        language: the interpreter's, by the name that its speakers give it; "" for none.
        tag: its BCP 47 tag.
        is_draft: no native speaker has reviewed the protocol's words in it.
        read_aloud: what the person is told and asked before anything else.
        topics: what is talked about, in its order.
        answers: answers that recur.
        made_at: aware; in the document's properties alone.
    """

    protocol: str
    version: str
    language: str
    tag: str
    is_draft: bool
    read_aloud: tuple[Said, ...]
    topics: tuple[Said, ...]
    answers: tuple[Said, ...]
    made_at: datetime


def interpreter_card_pdf(card: InterpreterCard, language: str) -> bytes:
    """The card as a PDF, its standing words in `language`.

    Raises:
        ReportError: a font of the installation is missing, or there are no words in `language`.
    """
    words = words_of(language)
    return single_sheet_pdf(
        _story(card, Typesetter(words)),
        words,
        title=words.gettext("Interpreter's card"),
        subject=card.protocol,
        made_at=f"{card.made_at:%Y%m%d%H%M%S}",
        identity=f"{card.protocol} {card.version} {card.tag} {language}",
    )


def duties(words: Words) -> tuple[str, ...]:
    """What whoever interprets undertakes (WHO, 2003: interpreters are chosen and prepared)."""
    return (
        words.gettext(
            "Interpret everything that is said, in the first person. Add nothing, leave nothing "
            "out, and soften nothing."
        ),
        words.gettext(
            "What you hear stays here. Tell nobody: not the site, not an agency, not your family. "
            "Write down no name. Give your notes to the auditor at the end."
        ),
        words.gettext(
            "Say before the talk begins if you know the person, work for the site or an agency, or "
            "come from a group that the person may fear."
        ),
        words.gettext(
            "Take no side, give no advice and promise nothing. If the person asks you something, "
            "interpret it for the auditor."
        ),
        words.gettext(
            "The person may leave out any question and stop at any moment. Interpret that at once."
        ),
        words.gettext(
            "If a word has no match, say so and explain it. If you did not understand, ask."
        ),
        words.gettext(
            "If you hear that somebody is in danger, or if you cannot go on yourself, tell the "
            "auditor alone."
        ),
    )


def _story(card: InterpreterCard, setter: Typesetter) -> list[Flowable]:
    words = setter.words
    told = words.gettext(
        "{protocol}, version {version}", protocol=card.protocol, version=card.version
    )
    about = words.beside((told, card.language))
    rules = [
        row(setter.text(words.number(number), theme.STRONG), setter.text(said, _DUTY))
        for number, said in enumerate(duties(words), 1)
    ]
    story: list[Flowable] = [
        setter.text(about, theme.EYEBROW),
        setter.text(words.gettext("Interpreter's card"), _TITLE),
    ]
    if card.is_draft:
        draft = words.gettext(
            "The protocol's words in this language are a draft that no native speaker has "
            "reviewed. Say where they are wrong."
        )
        story.append(setter.text(draft, theme.SMALL_ALERT))
    story += [setter.text(words.gettext("Your duties"), _HEAD), Grid((0.04, 0.96), rules, _DUTIES)]
    story += _pairs(words.gettext("Read aloud before anything else"), card, card.read_aloud, setter)
    story += _pairs(words.gettext("Answers that recur"), card, card.answers, setter)
    story += _pairs(words.gettext("What is talked about"), card, card.topics, setter)
    return story


def _pairs(
    title: str, card: InterpreterCard, said: tuple[Said, ...], setter: Typesetter
) -> list[Flowable]:
    """Both languages side by side; short words two pairs in a row, so that a page is enough."""
    if not said:
        return []
    pairs = [_pair(each, card, setter) for each in said]
    across = 1 if any(len(each.own) > _SHORT for each in said) else 2
    lines = -(-len(pairs) // across)
    empty = [setter.text("", theme.SMALL_INK)] * len(pairs[0])
    pairs += [empty] * (lines * across - len(pairs))
    rows = [row(*(cell for pair in pairs[line::lines] for cell in pair)) for line in range(lines)]
    return [setter.text(title, _HEAD), Grid((1,) * len(rows[0].cells), rows, _PAIRS)]


def _pair(said: Said, card: InterpreterCard, setter: Typesetter) -> list[Flowable]:
    own = setter.text(said.own, theme.SMALL_INK)
    return [own, setter.text(said.theirs, theme.SMALL_INK, card.tag)] if card.tag else [own]
