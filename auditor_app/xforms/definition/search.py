"""The appearance `search(...)`: choices from a CSV file beside the form, as in ODK Collect.

Of the question's own choices those whose value is a whole number stay; any other names columns of
the file: its value the column of the values, its label those of the labels. The older way of what
`select_one_from_file` with a choice filter does, and SurveyCTO's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AuditorError, FormFault
from auditor_app.xforms.definition.body import Itemset
from auditor_app.xforms.definition.secondary import item_tree
from auditor_app.xforms.definition.texts import expression_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from auditor_app.xforms.definition.body import Item, Question, Text
    from auditor_app.xforms.definition.form import ItextEntry
    from auditor_app.xforms.tree import Node

_CALL = re.compile(r"(?<![\w-])search\s*\((.*)\)", re.DOTALL)
_LITERAL = re.compile(r"""\s*(?:'([^']*)'|"([^"]*)")\s*""")
_INTEGER = re.compile(r"-?\d+")
# What is relative to the question stands in a predicate, where it would be relative to the row.
_RELATIVE = re.compile(r"(?<![\w/)\].])(?=\.\.?/)")
_UPPER: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_REMEDY: Final = (
    "Write search('file'), search('file', 'contains', 'columns', value), or the latter followed by"
    " 'column', value."
)
_TESTS: Final = {
    "contains": "contains({cell}, {value})",
    "startswith": "starts-with({cell}, {value})",
    "endswith": "ends-with({cell}, {value})",
    "matches": "{cell} = {value}",
}


@dataclass(frozen=True, slots=True)
class Search:
    """A call: its file, how and in which columns it looks for what, and what it is filtered by."""

    file: str
    kind: str = ""
    columns: tuple[str, ...] = ()
    value: str = ""
    filter_column: str = ""
    filter_value: str = ""


def search_call(appearance: str) -> Search | None:
    """The call in an appearance, None where there is none.

    Raises:
        AuditorError: it cannot be read.
    """
    match = _CALL.search(appearance)
    if match is None:
        return None
    parts = _arguments(match.group(1))
    if len(parts) not in (1, 4, 6):
        raise AuditorError(f"search() is given {len(parts)} arguments, not 1, 4 or 6.", _REMEDY)
    literals = [_LITERAL.fullmatch(part) for part in parts]
    needed = (0, 1, 2, 4)[: {1: 1, 4: 3, 6: 4}[len(parts)]]
    words = []
    for place in needed:
        literal = literals[place]
        if literal is None:
            raise AuditorError(
                f"Argument {place + 1} of search() is no text in quotation marks.", _REMEDY
            )
        words.append((literal.group(1) or literal.group(2) or "").strip())
    file, kind, columns, filter_column = (*words, "", "", "")[:4]
    return Search(
        file=file.removesuffix(".csv"),
        kind=kind.lower(),
        columns=_columns(columns),
        value=_at_question(parts[3]) if len(parts) > 1 else "",
        filter_column=filter_column,
        filter_value=_at_question(parts[5]) if len(parts) > 4 else "",
    )


class Searches:
    """Gives the questions with a search their choices, and keeps the instances made for them.

    Attributes:
        itext: the form's texts in its first language, in which labels name columns.
        instances: by the id under which the choices read them.
    """

    def __init__(
        self,
        resources: Callable[[str, str], Node | None],
        faults: list[FormFault],
        warnings: list[str],
    ) -> None:
        self.itext: Mapping[str, ItextEntry] = {}
        self.instances: dict[str, Node] = {}
        self._resources = resources
        self._faults = faults
        self._warnings = warnings

    def applied(self, question: Question) -> Question:
        """The question with the choices that its appearance searches for, or as it is."""
        if "search" not in question.appearance or question.itemset is not None:
            return question
        place = f"{question.kind} {question.ref}, appearance"
        try:
            search = search_call(question.appearance)
        except AuditorError as error:
            self._faults.append(FormFault(place, error.message, error.remedy))
            return question
        if search is None:
            return question
        found = self._resources(search.file, f"jr://file-csv/{search.file}.csv")
        if found is None:
            self._warnings.append(f"The file {search.file}.csv of {place} is not there.")
        name, rows = f"search of {question.ref}", _rows(found)
        for column in self._columns(search, question) if rows else ():
            if _safe(column) not in rows[0]:
                message = f"The file {search.file}.csv has no column '{column}'."
                self._faults.append(FormFault(place, message, f"It has {', '.join(rows[0])}."))
        itemset, self.instances[name] = _choices(search, name, question.items, rows, self._text_of)
        return replace(question, items=(), itemset=itemset)

    def _columns(self, search: Search, question: Question) -> Iterator[str]:
        """The columns that a question names."""
        yield from search.columns
        if search.filter_column:
            yield search.filter_column
        for item in question.items:
            if not _INTEGER.fullmatch(item.value):
                yield item.value
                yield from _columns(self._text_of(item.label))

    def _text_of(self, label: Text) -> str:
        entry = self.itext.get(label.itext_id)
        parts = entry.forms.get("", label).parts if entry is not None else label.parts
        return "".join(part for part in parts if isinstance(part, str))


def _rows(root: Node | None) -> list[dict[str, str]]:
    """The rows of a CSV file, as ODK writes it: `root/item/column`."""
    top = next(iter(root.children), None) if root is not None else None
    items = top.children if top is not None else ()
    return [
        {_safe(cell.local_name): cell.string_value() for cell in item.children} for item in items
    ]


def _choices(
    search: Search,
    name: str,
    items: Sequence[Item],
    rows: list[dict[str, str]],
    text_of: Callable[[Text], str],
) -> tuple[Itemset, Node]:
    """The itemset that gives a question its choices, and the instance `name` that it reads."""
    if rows and "sortby" in rows[0]:
        rows.sort(key=lambda row: row["sortby"])
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for item in items:
        if _INTEGER.fullmatch(item.value):
            label = {"label": text_of(item.label), "itext": item.label.itext_id, "fixed": "1"}
            cells = [{"name": item.value, **label}]
        else:
            columns = _columns(text_of(item.label))
            cells = [_row(search, row, item.value, columns) for row in rows]
        for each in cells:
            found.setdefault(tuple(each.values()), each)
    itemset = Itemset(
        nodeset=f"instance('{name}')/root/item{_predicate(search)}",
        value="name",
        label=expression_text("if(itext != '', jr:itext(itext), label)"),
        unique=True,
    )
    return itemset, item_tree(found.values())


def _row(
    search: Search, row: Mapping[str, str], value: str, columns: Sequence[str]
) -> dict[str, str]:
    cells = {"name": row.get(_safe(value), ""), "label": _label(row, columns)}
    cells["label"] = cells["label"].strip() or cells["name"]
    cells |= {"itext": "", "fixed": "", "filter": row.get(_safe(search.filter_column), "")}
    for number, column in enumerate(search.columns):
        cells[f"in{number}"] = row.get(_safe(column), "").translate(_LOWERED)
    return cells


_LOWERED: Final = str.maketrans(_UPPER, _UPPER.lower())


def _label(row: Mapping[str, str], columns: Sequence[str]) -> str:
    """The first column's cell, then every further one behind its name."""
    first, *others = [(column, row.get(_safe(column), "")) for column in columns] or [("", "")]
    return " ".join((first[1], *(f"({column}: {text})" for column, text in others)))


def _predicate(search: Search) -> str:
    tests = []
    if search.columns:
        value = f"translate(string({search.value}), '{_UPPER}', '{_UPPER.lower()}')"
        test = _TESTS.get(search.kind, _TESTS["contains"])
        cells = (f"in{number}" for number, _ in enumerate(search.columns))
        tests.append(" or ".join(test.format(cell=cell, value=value) for cell in cells))
    if search.filter_column:
        tests.append(f"filter = string({search.filter_value})")
    if not tests:
        return ""
    return f"[fixed = '1' or ({') and ('.join(tests)})]"


def _columns(text: str) -> tuple[str, ...]:
    """Column names with commas between them, or blanks."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return tuple(parts if len(parts) > 1 else text.replace(",", " ").split())


def _safe(column: str) -> str:
    """A column's name as ODK Collect compares it: without case and odd characters."""
    return re.sub("[^a-z0-9_]", "_", column.strip().lower())


def _at_question(expression: str) -> str:
    return _RELATIVE.sub("current()/", expression.strip())


def _arguments(text: str) -> list[str]:
    """What stands between the commas that are neither in quotation marks nor in parentheses."""
    parts, depth, quote = [""], 0, ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif character == "," and not depth:
            parts.append("")
            continue
        parts[-1] += character
    return parts
