"""What a sentence of the window is in the language that the window speaks."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree
from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).parents[2] / "resources" / "translations"


class Tongue:
    """Words by their English source; where they are not translated yet they are the source."""

    def __init__(self, language: str = "en") -> None:
        self._known = _sentences(language) if language != "en" else {}
        self._locale = QLocale(language)

    def __call__(self, source: str, /, **values: object) -> tuple[str, ...]:
        """Everything that may stand on the screen for it: one source may have several contexts."""
        told = (source, *self._known.get(source, ()))
        values = {
            name: self._locale.toString(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return tuple(each.format(**values) if values else each for each in told)

    def beginnings(self, source: str) -> tuple[str, ...]:
        """What stands before the first value in it."""
        return tuple(each.partition("{")[0] for each in self(source))


@cache
def _sentences(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for message in etree.parse(_FOLDER / f"auditor_{language}.ts").iter("message"):
        translation = message.find("translation")
        text = "" if translation is None else translation.text or ""
        if text:
            source = (message.findtext("source") or "").replace("&", "")
            found[source].append(text.replace("&", ""))
    return {source: tuple(dict.fromkeys(texts)) for source, texts in found.items()}
