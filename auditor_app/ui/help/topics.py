"""The help pages: one Markdown file each, in the program's language or else in English.

The first line is the title. Links to other pages are written `[words](topic:name)`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from auditor_app.shipped import help_folder
from auditor_app.ui.help import licences
from auditor_app.ui.speaking import SOURCE

TOPICS: Final = (
    "start",
    "audits",
    "form",
    "interview",
    "photos",
    "sample",
    "indicators",
    "findings",
    "finishing",
    "delivery",
    "laptop",
    "vault",
    "settings",
    "everyone",
    "practice",
)
"""The pages, in the order in which they are listed."""
LINK: Final = "topic:"
_MARKS: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`#>|]")


@dataclass(frozen=True, slots=True)
class Topic:
    """A help page. `text` is its Markdown without the title."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """What is read, folded for searching."""
        return _MARKS.sub(r"\1 ", f"{self.title} {self.text}").casefold()


@cache
def topic(name: str, language: str) -> Topic:
    """One page, in `language` where it has been translated.

    Raises:
        FileNotFoundError: there is no such page.
    """
    if name == licences.NAME:
        return Topic(name, licences.title(), licences.page())
    file = help_folder() / language / f"{name}.md"
    if not file.is_file():
        file = help_folder() / SOURCE / f"{name}.md"
    first, _, rest = file.read_text("utf-8").partition("\n")
    return Topic(name, first.removeprefix("# ").strip(), rest.strip())


def all_topics(language: str) -> tuple[Topic, ...]:
    """Every page that somebody wrote."""
    return tuple(topic(name, language) for name in TOPICS)


def found(query: str, language: str) -> tuple[Topic, ...]:
    """The pages in which every word of `query` begins some word; all of them for an empty one.

    Those that have one of them in their title come first.
    """
    wanted = query.casefold().split()
    pages = [*all_topics(language)]
    # Its words are read where they are sought or shown, not whenever the help is opened.
    pages.append(
        topic(licences.NAME, language) if wanted else Topic(licences.NAME, licences.title(), "")
    )
    hits = [each for each in pages if all(_has(each.words, w) for w in wanted)]
    return tuple(
        sorted(hits, key=lambda each: not any(_has(each.title.casefold(), w) for w in wanted))
    )


def _has(words: str, beginning: str) -> bool:
    # Chinese has no space between words, Arabic writes articles and "and" before them.
    if not unicodedata.name(beginning[0], "").startswith(("LATIN", "DIGIT")):
        return beginning in words
    return re.search(rf"(?<!\w){re.escape(beginning)}", words) is not None
