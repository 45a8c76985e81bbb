"""Where a line may end: spaces, hyphens, and syllables in scripts that write without spaces.

A part of UAX #14 that needs no dictionary. Between Chinese characters a line may end, but not
before what closes nor after what opens, nor between a number and what it counts. Burmese syllables
are regular; for Khmer, Thai and Lao a line ends only where a syllable surely does, so that a word
may be cut between two syllables but never inside one.
"""

from __future__ import annotations

import re
from itertools import pairwise

# NBSP, figure space, narrow NBSP and word joiner are not here: they hold words together.
_SPACE = " "
# Han characters with what is written among them, kana.
_HAN = (
    "\u2e80-\u2fdf\u3003\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u3041-\u30fa\u30fd-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_OPENS = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\uff08\uff3b\uff5b"
_CLOSES = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u30fb\u30fc\uff01\uff05\uff09\uff0c"
    "\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e"
)
_HOLDS = r"\u2019\u201d\u2026\u2014\u00b7,.;:!?%)\]}"  # on to the Han character before it
_BETWEEN = re.compile(
    rf"""
      (?<=[{_HAN}{_CLOSES}])(?=[^\s{_CLOSES}{_HOLDS}])  # after Han
    | (?<=[^\W\d_]|[\u2019\u201d])(?=[{_HAN}{_OPENS}])   # before Han, not after a number
    | (?<=\d)(?=[{_OPENS}])
    | (?<=[^\W\d_][-\u2010\u2013\u2014/])(?=[^\W_])     # after a hyphen, a dash, a slash in a word
    | (?<=[\u200b\u00ad])(?=.)                          # zero width space, soft hyphen
    | (?<=\])(?=\[U\+)                                  # between two characters written out
    | (?<=[\u1361-\u1368\u104a\u104b\u17d4\u17d5])(?=\w) # Ethiopic, Burmese, Khmer punctuation
    | (?<![\u1039\[(])(?=[\u1000-\u102a\u103f\u104c-\u104f](?![\u1037]?[\u103a\u1039]))  # Burmese
    | (?<![\u17d2\[(])(?=[\u1780-\u17b3][\u17b6-\u17c8\u17d2])             # Khmer, open syllable
    | (?<=[\u0e01-\u0e4e])(?=[\u0e40-\u0e44])           # Thai, a vowel written first
    | (?<=[\u0e30\u0e33\u0e46])(?=[\u0e01-\u0e2e])      # Thai, a vowel that ends a syllable
    | (?<=[\u0e81-\u0ecd])(?=[\u0ec0-\u0ec4])           # Lao, likewise
    | (?<=[\u0eb0\u0eb3\u0ec6])(?=[\u0e81-\u0eae])
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"[A-Za-z0-9.,;:'\"()%]*")


def words(line: str) -> list[tuple[int, int]]:
    """The stretches ``(start, end)`` of `line` between which it may be broken.

    A stretch is either one or more spaces or has none; together they are the whole line.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for part in re.split(f"({_SPACE}+)", line):
        end = start + len(part)
        if part and (part[0] == _SPACE or _PLAIN.fullmatch(part)):
            found.append((start, end))
        elif part:
            cuts = [match.start() for match in _BETWEEN.finditer(part) if match.start() > 0]
            bounds = [start, *(start + cut for cut in cuts), end]
            found.extend(pairwise(bounds))
        start = end
    return found
