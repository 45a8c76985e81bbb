"""Choices from the sheet `external_choices` (`select_one_external`), as those of any select.

pyxform makes an `<input query="instance('towns')/root/item[...]">` of such a question and writes
the lists into `itemsets.csv`, for ODK Collect to keep in a database of its own. Here they become a
`select1` with an itemset, and instances of the form: an XLSForm's lists are part of its XForm, so
that a vault and a bundle hold them; beside an XForm the file is read.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from auditor_app.xforms.definition.xml_source import UNWRITABLE, parse_xml
from auditor_app.xforms.tree import XFORMS_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from auditor_app.xforms.tree import Node

FILE: Final = "itemsets.csv"
_ADDRESS: Final = f"jr://file-csv/{FILE}"
_TAG: Final = f"{{{XFORMS_NAMESPACE}}}"
_LISTS: Final = re.compile(r"""instance\(\s*(?:'([^']+)'|"([^"]+)")\s*\)""")
_LABEL: Final = "if(itextId != '', jr:itext(itextId), label)"


def with_lists(xform: str, itemsets: str | None) -> str:
    """An XLSForm's XForm with the lists of its sheet `external_choices` as instances.

    Args:
        xform: as pyxform gives it.
        itemsets: the text of `itemsets.csv`, likewise; None when there is no such sheet.
    """
    if not itemsets or " query=" not in xform:
        return xform
    root = parse_xml(xform, FILE)
    rows = list(csv.DictReader(io.StringIO(itemsets, newline="")))
    for name in dict.fromkeys(row.get("list_name") or "" for row in rows):
        _add_list(root, name, rows)
    return str(etree.tostring(root, encoding="unicode"))


def expand(root: Any, resources: Callable[[str, str], Node | None]) -> list[str]:
    """Make selects of the questions with a query, in the form's own tree (lxml).

    A question whose list is nowhere stays one of text: what it asks for can at least be written.

    Args:
        root: the form's element; it is changed.
        resources: gives the root of `itemsets.csv` for lists that the form has not.

    Returns:
        Warnings: lists that are nowhere.
    """
    questions = [each for each in root.iter(f"{_TAG}input") if "query" in each.attrib]
    known = {each.get("id") for each in root.iter(f"{_TAG}instance")} if questions else set()
    rows: list[dict[str, str]] | None = None
    warnings = []
    for question in questions:
        query = question.attrib.pop("query").strip()
        for name in dict.fromkeys(one or other for one, other in _LISTS.findall(query)):
            if name not in known:
                rows = _rows(resources(FILE, _ADDRESS)) if rows is None else rows
                if not _add_list(root, name, rows):
                    warnings.append(
                        f"The list '{name}' is neither in the form nor in a file {FILE} beside it."
                    )
                    break
                known.add(name)
        else:
            _make_select(question, query)
    return warnings


def _make_select(question: Any, query: str) -> None:
    question.tag = f"{_TAG}select1"
    itemset = etree.SubElement(question, f"{_TAG}itemset", nodeset=query)
    etree.SubElement(itemset, f"{_TAG}value", ref="name")
    etree.SubElement(itemset, f"{_TAG}label", ref=_LABEL)


def _rows(file: Node | None) -> list[dict[str, str]]:
    tops = file.children if file is not None else ()
    return [
        {cell.name: cell.string_value() for cell in item.children}
        for top in tops
        for item in top.children
    ]


def _add_list(root: Any, name: str, rows: Iterable[Mapping[str, str | None]]) -> bool:
    """Put one list into the model, its translated labels among the itext; False: it is empty."""
    model = next(root.iter(f"{_TAG}model"), None)
    chosen = [row for row in rows if (row.get("list_name") or "") == name]
    if model is None or not chosen:
        return False
    translations = {each.get("lang"): each for each in model.iter(f"{_TAG}translation")}
    instance = etree.Element(f"{_TAG}instance", id=name)
    top = etree.SubElement(instance, f"{_TAG}root")
    for number, row in enumerate(chosen):
        _add_item(top, row, f"external-{name}-{number}", translations)
    after = model.findall(f"{_TAG}instance")[-1]
    after.addnext(instance)
    return True


def _add_item(
    top: Any, row: Mapping[str, str | None], text_id: str, translations: Mapping[str, Any]
) -> None:
    item = etree.SubElement(top, f"{_TAG}item")
    labels: dict[str, str] = {}
    for column, cell in row.items():
        text = UNWRITABLE.sub("", cell or "")
        heading, _, language = str(column).partition("::")
        if heading.strip() == "label" and language:
            labels[language.strip()] = text
        elif column != "list_name":
            _add_cell(item, str(column), text)
    if not labels:
        return
    translated = {lang: text for lang, text in labels.items() if lang in translations}
    for language, text in translated.items():
        entry = etree.SubElement(translations[language], f"{_TAG}text", id=text_id)
        etree.SubElement(entry, f"{_TAG}value").text = text
    if translated:
        _add_cell(item, "itextId", text_id)
    elif "label" not in row:
        _add_cell(item, "label", next(iter(labels.values())))


def _add_cell(item: Any, column: str, text: str) -> None:
    """A cell of a column that has a name which a path can say; no path reaches another."""
    try:
        etree.SubElement(item, _TAG + column).text = text
    except ValueError:
        return
