"""A text in the languages that a protocol gives it in."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in several languages, keyed by BCP 47 tag; English is always there."""

    texts: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return self.in_language(DEFAULT_LANGUAGE)

    def in_language(self, tag: str) -> str:
        """The text in the language `tag` ("ar", "ar-JO"), else in English."""
        known = dict(self.texts)
        return known.get(tag) or known.get(tag.partition("-")[0]) or known[DEFAULT_LANGUAGE]

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages that the text is there in."""
        return tuple(tag for tag, _ in self.texts)
