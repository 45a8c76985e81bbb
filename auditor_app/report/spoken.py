"""How a paragraph is read aloud: which part of it is in which language, in reading order.

A screen reader changes its voice where the language changes, and reads what is drawn in the order
in which it is drawn. So words in another script than the paragraph's say their language where that
is known, else their script; and a paragraph that has such words, or that runs from right to left,
states its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.report.tagging import Element
from auditor_app.report.writing_systems import language_of_script, scripts_of_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor_app.report.shaping import Piece
    from auditor_app.report.text import Line

Owners = dict[int, list[Element]]
"""The element of each of a line's pieces, from left to right, by the line's identity."""


def divide(host: Element, lines: Sequence[Line], text: str, language: str) -> Owners | None:
    """Divide a paragraph among spans below `host`; None where nothing needs that.

    Args:
        host: the paragraph's element, or that of the link which it is.
        lines: all its lines, those overleaf too.
        text: what they say, with the spaces at which lines were broken.
        language: the BCP 47 tag of the paragraph.
    """
    own = scripts_of_language(language)
    pieces = [piece for line in lines for word in line.words for piece in word.pieces]
    turned = any(piece.level % 2 for piece in pieces)
    if not turned and all(not piece.script or piece.script in own for piece in pieces):
        return None
    owners: Owners = {id(line): [] for line in lines}
    starts: list[tuple[int, Element]] = []
    current = ""
    for line, piece, position in _placed(lines, text):
        kind = "" if piece.script in own else piece.script
        if not starts or (piece.script and kind != current):
            current = kind
            spoken_in = language_of_script(kind) if kind else ""
            starts.append((position, host.add(Element("Span", language=spoken_in))))
        owners[id(line)].append(starts[-1][1])
    ends = [start for start, _ in starts[1:]] + [len(text)]
    begins = [0, *ends[:-1]]
    for begin, end, (_, element) in zip(begins, ends, starts, strict=True):
        element.actual = text[begin:end]
    return {id(line): line.from_left(owners[id(line)]) for line in lines}


def _placed(lines: Sequence[Line], text: str) -> Iterator[tuple[Line, Piece, int]]:
    """Every piece in reading order with its place in `text`."""
    position = 0
    for line in lines:
        position = max(text.find(line.text, position), position)
        for word in line.words:
            start = position
            for piece in word.pieces:
                yield line, piece, start
                start += sum(len(cluster.text) for cluster in piece.clusters)
            position += len(word.text)
