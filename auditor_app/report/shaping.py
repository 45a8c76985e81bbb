"""From words to glyphs: shaped once, by HarfBuzz, in pieces of one typeface and one direction."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import uharfbuzz
from bidi.mirror import MIRRORED

from auditor_app.report.breaking import words
from auditor_app.report.direction import embedding_levels
from auditor_app.report.scripts import family_runs
from auditor_app.report.typefaces import typeface
from auditor_app.report.writing_systems import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor_app.report.typefaces import Typeface, Weight

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


class Glyph(NamedTuple):
    """A glyph of a typeface; lengths in thousandths of the font size."""

    gid: int
    advance: float
    right: float
    up: float


class Cluster(NamedTuple):
    """The glyphs that together stand for `text`; a mirrored bracket is what it looks like."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Text of one typeface and direction: clusters from left to right, `width` in thousandths.

    `top` and `bottom` say how far its ink reaches from the baseline, `script` in which one its
    letters are (ISO 15924), empty where there are none. Two pieces are equal only if
    they are one, which makes them cheap keys.
    """

    face: Typeface
    clusters: tuple[Cluster, ...]
    level: int
    width: float
    top: float
    bottom: float
    script: str


@dataclass(frozen=True, slots=True)
class Word:
    """What stays on one line: a word, a part of one, or the space between two."""

    text: str
    levels: tuple[int, ...] | None
    pieces: tuple[Piece, ...]
    width: float
    is_space: bool


def _clusters(text: str, buffer: uharfbuzz.Buffer, scale: float) -> tuple[Cluster, ...]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if not infos:
        return ()  # nothing but invisible characters
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    if starts[0]:
        ends[0] = starts[0]  # an invisible character before the first glyph
    result: list[Cluster] = []
    glyphs: list[Glyph] = []
    for position, (info, place) in enumerate(zip(infos, positions, strict=True)):
        glyphs.append(
            Glyph(
                info.codepoint,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
        )
        if position + 1 == len(infos) or infos[position + 1].cluster != info.cluster:
            start = 0 if info.cluster == starts[0] else info.cluster
            part = text[start : ends[info.cluster]]
            if buffer.direction == "rtl":
                part = "".join(MIRRORED.get(char, char) for char in part)  # what its glyph shows
            result.append(Cluster(part, tuple(glyphs)))
            glyphs = []
    return tuple(result)


def _shape(text: str, face: Typeface, level: int, language: str) -> Piece:
    buffer = uharfbuzz.Buffer()
    # Code points, so that a cluster is an index into `text` whatever Python's string holds inside.
    buffer.add_codepoints([ord(char) for char in text])
    # A letter and its marks are copied out together; right to left every mark for itself, because
    # readers turn such text round letter by letter.
    buffer.cluster_level = (
        uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        if level % 2
        else uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
    )
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.language = language
    buffer.guess_segment_properties()
    uharfbuzz.shape(face.font, buffer, {})
    clusters = _clusters(text, buffer, face.scale)
    glyphs = [glyph for cluster in clusters for glyph in cluster.glyphs]
    inks = [face.ink(glyph.gid) for glyph in glyphs]
    return Piece(
        face,
        clusters,
        level,
        sum(glyph.advance for glyph in glyphs),
        max((ink[0] + glyph.up for ink, glyph in zip(inks, glyphs, strict=True)), default=0.0),
        min((ink[1] + glyph.up for ink, glyph in zip(inks, glyphs, strict=True)), default=0.0),
        script_of(text),
    )


def _runs(text: str, levels: Sequence[int] | None) -> Iterator[tuple[str, str, int]]:
    """Stretches of one family and one level: ``(text, family, level)``."""
    for start, end, family in family_runs(text):
        if levels is None:
            yield text[start:end], family, 0
            continue
        begin = start
        for position in range(start + 1, end + 1):
            if position == end or levels[position] != levels[begin]:
                yield text[begin:position], family, levels[begin]
                begin = position


class Shaper:
    """Shapes words and keeps what it shaped, as long as one document is made.

    What it keeps are words of answers: it lives and dies with its document, whose pages are laid
    out from the right where they run `right_to_left`.
    """

    def __init__(self, *, right_to_left: bool = False) -> None:
        self.right_to_left = right_to_left
        self._known: dict[
            tuple[str, tuple[int, ...] | None, Weight, str], tuple[tuple[Piece, ...], float]
        ] = {}

    def word(
        self, text: str, levels: tuple[int, ...] | None, weight: Weight, language: str
    ) -> Word:
        """The drawable `text` as a word; `levels` one for each character, or None for all 0."""
        key = (text, levels, weight, language)
        known = self._known.get(key)
        if known is None:
            pieces = tuple(
                _shape(run, typeface(family, weight), level, language)
                for run, family, level in _runs(text, levels)
            )
            known = self._known[key] = (pieces, sum(piece.width for piece in pieces))
        return Word(text, levels, known[0], known[1], text[0] == " ")

    def words(self, line: str, *, right_to_left: bool, weight: Weight, language: str) -> list[Word]:
        """One line of drawable text as its author ended it, as words."""
        tag = language if _TAG.fullmatch(language) else "und"
        levels = embedding_levels(line, right_to_left=right_to_left)
        return [
            self.word(
                line[start:end], None if levels is None else tuple(levels[start:end]), weight, tag
            )
            for start, end in words(line)
        ]
