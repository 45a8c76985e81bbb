"""Finding a question in a form by its words, its choices, its answer or its remark. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from auditor_app.audit.answers import answer_text
from auditor_app.ui.markdown import plain
from auditor_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from auditor_app.xforms import Choice, FormSession, NodeState, Page

_BREATH: Final = 200
"""Choices that are looked at in one go."""
_LONGEST: Final = 90
_BEFORE: Final = 30
_UNSPOKEN: Final = "masked"
"""The appearance of an answer that nobody who looks on is to read."""


class HitKind(Enum):
    """Where the words that were asked for stand."""

    SECTION = auto()
    QUESTION = auto()
    ANSWER = auto()
    CHOICE = auto()
    REMARK = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A question, or the beginning of a section; `excerpt` is of an answer, choice or remark."""

    ref: str
    label: str
    kind: HitKind
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    """What is asked at a ref, and the same as it is compared."""

    label: str
    asked: str
    kind: str
    speaks: bool
    """Whether its answer may be shown."""


class FormSearch:
    """Searches what a session asks; `remarks` gives the auditor's remarks by ref.

    What was read once is remembered until `forget`.
    """

    def __init__(self, session: FormSession, remarks: Callable[[], Mapping[str, str]]) -> None:
        self._session = session
        self._remarks = remarks
        self._words: dict[str, _Words] = {}
        self._choices: dict[int, tuple[tuple[Choice, ...], list[tuple[str, str]]]] = {}

    def forget(self, session: FormSession) -> None:
        """The words are others now, as in another language."""
        self._session = session
        self._words.clear()
        self._choices.clear()

    def find(self, query: str, pages: Iterable[Page]) -> Iterator[Hit | None]:
        """The hits in the order of the form, one a question; None where one may take a breath.

        All words of `query` must stand in one text, in any order, whatever their case and accents.
        """
        words = tuple(dict.fromkeys(fold(query).split()))
        if not words:
            return
        title = ""
        for page in pages:
            found = plain(page.title)
            if found != title and _holds(fold(found), words) and page.refs:
                yield Hit(page.refs[0], found, HitKind.SECTION)
            title = found
            for ref in page.refs:
                yield from self._look(ref, words)

    def _look(self, ref: str, words: tuple[str, ...]) -> Iterator[Hit | None]:
        if not self._session.has(ref):
            return
        known = self._words.get(ref)
        node: NodeState | None = None
        if known is None:
            node = self._session.node(ref)
            known = self._words[ref] = _words_of(node)
        if _holds(known.asked, words):
            kind = HitKind.SECTION if known.kind in {"group", "repeat"} else HitKind.QUESTION
            yield Hit(ref, known.label, kind)
            return
        remark = self._remarks().get(ref, "")
        if remark and _holds(fold(remark), words):
            yield Hit(ref, known.label, HitKind.REMARK, _excerpt(remark, words))
            return
        if known.speaks and self._session.value(ref):
            said = answer_text(node or self._session.node(ref))
            if _holds(fold(said), words):
                yield Hit(ref, known.label, HitKind.ANSWER, _excerpt(said, words))
                return
        yield from self._look_at_choices(ref, known, words)

    def _look_at_choices(
        self, ref: str, known: _Words, words: tuple[str, ...]
    ) -> Iterator[Hit | None]:
        if known.kind not in {"select", "select1", "rank"}:
            yield None
            return
        choices = self._session.node(ref).choices
        folded = self._choices.setdefault(id(choices), (choices, []))[1]
        for number, choice in enumerate(choices):
            if number == len(folded):
                text = plain(choice.label)
                folded.append((text, fold(text)))
            text, compared = folded[number]
            if _holds(compared, words):
                yield Hit(ref, known.label, HitKind.CHOICE, _excerpt(text, words))
                return
            if number % _BREATH == _BREATH - 1:
                yield None
        yield None


def _words_of(node: NodeState) -> _Words:
    label = plain(node.label)
    asked = fold(f"{label} {plain(node.hint)}")
    hidden = node.kind == "upload" or _UNSPOKEN in node.appearance.split()
    return _Words(label, asked, node.kind, not hidden)


def _holds(folded: str, words: tuple[str, ...]) -> bool:
    return all(word in folded for word in words)


def _excerpt(text: str, words: tuple[str, ...]) -> str:
    """The part of a text around the first word that is found as it was typed, in one line."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    lower = text.lower()
    at = min((place for word in words if (place := lower.find(word)) >= 0), default=0)
    start = max(0, at - _BEFORE)
    part = text[start : start + _LONGEST]
    before = "…" if start else ""
    after = "…" if start + _LONGEST < len(text) else ""
    return f"{before}{part}{after}"
