"""Long lists of choices taken from the text of a form before its XML is parsed.

Fifty thousand choices are nearly all of a form's XML, and all alike: as elements they would be
made, searched and thrown away again, which takes longer than everything else that loading does.
So a list that is a table to the letter (rows of the same cells, each with plain text, nothing
else) is cut out but for its first row, from which the parser tells what the names mean. A mark
stands for the rest.

What is not exactly that stays for the parser. So does the whole form when a mark turns up where
no list can be (a comment may hold one) or when anything is wrong with it: a fault is told of the
text as it is.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from auditor_app.errors import FormError
from auditor_app.xforms.definition.embedding import holds_file, instances_of
from auditor_app.xforms.definition.secondary import SHORT
from auditor_app.xforms.definition.xml_source import UNWRITABLE, parse_xml

if TYPE_CHECKING:
    from collections.abc import Sequence

    Columns: TypeAlias = "Sequence[Sequence[str]]"
    Lists: TypeAlias = "dict[Any, Columns]"

LONG: Final = 20_000
"""Characters of a form: in a shorter one there is nothing to gain."""

_MOST_CELLS: Final = 200
"""Cells of a row: the expression that reads it grows with them, and takes ever longer to make."""

_LINES: Final = 65_535
"""Beyond, libxml2 tells an element's line by what is beside it, which a cut would change."""
_NAMESPACE: Final = "urn:auditor:cut"
_MARK: Final = f'<rows xmlns="{_NAMESPACE}"/>'
_NAME: Final = r"[^\W\d][\w.\-]*+"
_SPACE: Final = r"[ \t\n]*+"
# A longer text than libxml2 takes is for libxml2 to refuse.
_TEXT: Final = "[^<&]{0,99999}+"
_LIST: Final = re.compile(
    rf"<instance\s[^<>]*+>{_SPACE}<(?P<top>{_NAME})(?:\s+xmlns=(?:\"[^\"<&]*\"|'[^'<&]*'))?>"
    rf"(?P<first>{_SPACE}<(?P<row>{_NAME})>{_SPACE}"
    rf"(?P<cells>(?:<(?P<cell>{_NAME})>{_TEXT}</(?P=cell)>{_SPACE})+)</(?P=row)>)"
)


def parse_form(text: str, name: str, most: int) -> tuple[Any, Lists]:
    """The root element (lxml) of a form, as `parse_xml` gives it, and the lists cut out of it.

    Each by the element around its rows, of which the first is there: a column for each cell of it.

    Raises:
        FormError: as `parse_xml` does.
    """
    if LONG < len(text) <= most:
        shorter, cut = _without_lists(text)
        # Whatever is wrong is told of the whole text below.
        with suppress(FormError):
            root = parse_xml(shorter, name, most) if cut else None
            lists = _placed(root, cut) if cut else {}
            if lists:
                return root, lists
    return parse_xml(text, name, most), {}


def _without_lists(text: str) -> tuple[str, list[Columns]]:
    """A form's text without the rows of its long lists but the first ones, and their columns."""
    pieces: list[str] = []
    cut: list[Columns] = []
    at = 0
    if _NAMESPACE in text or text.count("\n") >= _LINES:
        return text, cut
    found = _LIST.search(text)
    while found is not None:
        end = text.find(f"</{found['top']}>", found.end())
        if end < 0:
            break
        columns = _columns(text, found, end)
        if columns is not None:
            # Every line stays: what is said of an element further down names its own.
            lines = "\n" * text.count("\n", found.end(), end)
            pieces += (text[at : found.end()], _MARK, lines)
            cut.append(columns)
            at = end
        found = _LIST.search(text, end)
    return "".join((*pieces, text[at:])), cut


def _columns(text: str, found: re.Match[str], end: int) -> Columns | None:
    """The columns of a list whose rows end before `end`; None when it is no table to the letter."""
    start = found.start("first")
    names = re.findall(rf"<({_NAME})>", found["cells"])
    if len(names) > _MOST_CELLS or len(set(names)) < len(names):
        return None
    cells = _SPACE.join(f"<{name}>({_TEXT})</{name}>" for name in names)
    row = f"<{found['row']}>{_SPACE}{cells}{_SPACE}</{found['row']}>"
    rows = re.compile(f"([^<]*+){row}").findall(text, start, end)
    # With each < in one of the rows, nothing but text can stand between them.
    if len(rows) < SHORT or text.count("<", start, end) != len(rows) * 2 * (1 + len(names)):
        return None
    between, *columns = zip(*rows, strict=True)
    last = text.rindex(">", start, end) + 1
    body = text[start:end]
    is_blank = not "".join((*set(between), text[last:end])).strip(" \t\n")
    is_sound = body.isprintable() or not ("\r" in body or UNWRITABLE.search(body))
    return columns if is_blank and is_sound and "]]>" not in body else None


def _placed(root: Any, cut: list[Columns]) -> Lists:
    """The lists by the elements around them; none when a mark is anywhere else than there."""
    mark = f"{{{_NAMESPACE}}}rows"
    others = instances_of(root)[1:]
    tops = [each[0] for each in others if len(each) and not holds_file(each)]
    marked = [top for top in tops if len(top) == 2 and top[1].tag == mark]
    if len(marked) != len(cut) or sum(1 for _ in root.iter(mark)) != len(cut):
        return {}
    return dict(zip(marked, cut, strict=True))
