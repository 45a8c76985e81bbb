"""The subset of Markdown that ODK allows in labels and hints, as Qt's rich text.

Headings, bold, italics, links, line breaks and `<span style="color: …">`; whatever else the text
holds is shown as it stands, never taken as HTML (https://docs.getodk.org/form-styling/).
"""

from __future__ import annotations

import re
from html import escape

_SPAN = re.compile(
    r"&lt;(?:span|font) (?:style=&quot;color:\s*|color=&quot;)(#?[0-9A-Za-z]{1,20});?&quot;&gt;"
    r"(.*?)&lt;/(?:span|font)&gt;",
    re.DOTALL,
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])")
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_ESCAPED = re.compile(r"\\([\\*_#\[\]()<>])")
_LONG_WORD = re.compile(r"(?<![^\s-])[A-Za-z\u00C0-\u024F]{22,}(?![^\s.,;:!?-])")
_BREAK = re.compile(r"(.{8})(?=.{4})")
_HEADING_SIZES = {1: 20, 2: 18, 3: 16}


def rich(text: str) -> str:
    """`text` as Qt rich text."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(escape(match.group(1)))
        return f"\0{len(kept) - 1}\0"

    lines = escape(_ESCAPED.sub(keep, text)).split("\n")
    shown = "<br>".join(_line(line) for line in lines)
    shown = _SPAN.sub(r'<span style="color:\1">\2</span>', shown)
    return re.sub(r"\0(\d+)\0", lambda match: kept[int(match.group(1))], shown)


def plain(text: str) -> str:
    """`text` without its marks, for lists, buttons and screen readers."""
    lines = [_HEADING.sub(r"\2", line) for line in text.split("\n")]
    bare = _LINK.sub(r"\1", "\n".join(lines))
    bare = re.sub(r"</?(?:span|font)[^>]*>", "", bare)
    bare = _ITALIC.sub(r"\2", _BOLD.sub(r"\2", bare))
    return _ESCAPED.sub(r"\1", bare).strip()


def breakable(text: str) -> str:
    """`text` with soft hyphens in words so long that a narrow column would cut them.

    Only in Latin script: elsewhere words are shorter, or join their letters.
    """
    return _LONG_WORD.sub(lambda word: _BREAK.sub("\\1\N{SOFT HYPHEN}", word[0]), text)


def _line(line: str) -> str:
    if heading := _HEADING.match(line):
        size = _HEADING_SIZES.get(len(heading.group(1)), 15)
        return f'<b style="font-size:{size}px">{_inline(heading.group(2))}</b>'
    return _inline(line)


def _inline(text: str) -> str:
    # An address is shown beside the words: on a laptop without a network it cannot be followed.
    text = _LINK.sub(r"<u>\1</u> (\2)", text)
    return _ITALIC.sub(r"<i>\2</i>", _BOLD.sub(r"<b>\2</b>", text))
