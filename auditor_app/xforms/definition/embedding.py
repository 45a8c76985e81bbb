"""Files beside a form inside of it: a form that is the same wherever it goes.

A record is pinned to its form, and a bundle delivers it: both hold the form's XML alone. So the
XML takes in every file that was read with it (CSV, GeoJSON, XML): `<instance src="...">` becomes
an instance with the file's content that says `auditor:file="towns.csv"` in place of `src`. A file
for which the form has no instance (`search()`, `itemsets.csv`) gets one. All the rest stays byte
for byte, and so does a form without files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.external import file_name_of
from auditor_app.xforms.definition.instance_xml import attribute_value, file_tree, xml_of
from auditor_app.xforms.definition.namespaces import AUDITOR
from auditor_app.xforms.definition.texts import children, first
from auditor_app.xforms.definition.xml_source import MAX_BYTES, parse_xml
from auditor_app.xforms.tree_building import split_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.xforms.tree import Node

MAX_WITH_FILES: Final = 2 * MAX_BYTES
"""Of a form's XML with the files inside: 32 MB are some 150,000 rows of five columns."""

_FILE: Final = f"{{{AUDITOR}}}file"
_MARK: Final = "auditor:file="
_OWN: Final = frozenset(("src", "xmlns:auditor", "auditor:file"))
_INSTANCES = re.compile(
    # In XML that is well formed nothing else begins with <: no attribute has one.
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"|<(?P<end>/?)(?P<name>(?:[^\s<>/:]+:)?instance)(?=[\s/>])"
    r"(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")


def most_bytes(xml: str) -> int:
    """How large a form's XML may be: larger when files are inside."""
    return MAX_WITH_FILES if _MARK in xml else MAX_BYTES


def holds_file(instance: Any) -> bool:
    """Whether an instance (lxml) holds the content of a file."""
    return _FILE in instance.attrib


class FilesInside:
    """Finds files in the form first, then where `beside` looks for them.

    Args:
        root: the form's element (lxml).
        beside: gives the root of an external instance by id and address, None if it is not there.
    """

    def __init__(self, root: Any, beside: Callable[[str, str], Node | None]) -> None:
        held = (each for each in instances_of(root) if holds_file(each) and len(each))
        self._elements = {each.get(_FILE): each[0] for each in held}
        self._trees: dict[str, Node] = {}
        self._beside = beside

    def __call__(self, name: str, address: str) -> Node | None:
        """The root of the instance at an address."""
        file = file_name_of(address)
        if file not in self._elements:
            return self._beside(name, address)
        if file not in self._trees:
            self._trees[file] = file_tree(self._elements[file])
        return self._trees[file]


class FilesRead:
    """Reads files beside a form and remembers their content.

    Attributes:
        found: root nodes by the file's name.
    """

    def __init__(self, beside: Callable[[str, str], Node | None]) -> None:
        self.found: dict[str, Node] = {}
        self._beside = beside

    def __call__(self, name: str, address: str) -> Node | None:
        """The root of the instance at an address, None if it is not there."""
        root = self._beside(name, address)
        if root is not None:
            self.found[file_name_of(address)] = root
        return root


def with_files(xml: str, name: str, files: Mapping[str, Node]) -> str:
    """A form's XML with the content of files inside; without files itself.

    Args:
        xml: of a form that was read with these files.
        name: what to call the form in errors.
        files: root nodes by the file's name.

    Raises:
        FormError: it becomes too large; the fault names the largest file.
    """
    if not files:
        return xml
    contents = {file: xml_of(root) for file, root in files.items()}
    own, *others = instances_of(parse_xml(xml, name, most_bytes(xml)))
    named = [file_name_of(each.get("src") or "") for each in others]
    _check_size(xml, name, named, contents)
    first_tag, *tags = _tags(xml, [own, *others])
    pieces: list[str] = []
    at = 0
    for file, tag in zip(named, tags, strict=True):
        if file in contents:
            pieces += (xml[at : tag.start], _instance(tag.name, tag.kept(), file, contents[file]))
            at = tag.end
    last = tags[-1].end if tags else first_tag.end
    pieces.append(xml[at:last])
    ids = {each.get("id") or "" for each in others}
    for file, content in contents.items():
        if file not in named:
            new = _unused(file, ids)
            ids.add(new)
            identity = f' id="{attribute_value(new)}"'
            pieces.append("\n" + _instance(first_tag.name, identity, file, content))
    return "".join((*pieces, xml[last:]))


def with_instance(xml: str, name: str, identity: str, mark: str, content: str) -> str:
    """A form's XML with one more instance behind the others.

    Args:
        xml: the form's text.
        name: what to call the form in errors.
        identity: the instance's id; another like it where the form has this one.
        mark: attributes that tell it from others.
        content: its element as XML.
    """
    own, *others = instances_of(parse_xml(xml, name, most_bytes(xml)))
    first_tag, *tags = _tags(xml, [own, *others])
    last = tags[-1].end if tags else first_tag.end
    new = _unused(identity, {each.get("id") or "" for each in others})
    tag = f'<{first_tag.name} id="{attribute_value(new)}" {mark}>{content}</{first_tag.name}>'
    return f"{xml[:last]}\n{tag}{xml[last:]}"


def _instance(tag: str, attributes: str, file: str, content: str) -> str:
    mark = f'xmlns:auditor="{AUDITOR}" {_MARK}"{attribute_value(file)}"'
    return f"<{tag}{attributes} {mark}>{content}</{tag}>"


def _unused(name: str, ids: set[str]) -> str:
    while name in ids:
        name += "_"
    return name


def _check_size(xml: str, name: str, named: list[str], contents: Mapping[str, str]) -> None:
    sizes = {
        file: len(content.encode("utf-8")) * max(named.count(file), 1)
        for file, content in contents.items()
    }
    size = len(xml.encode("utf-8")) + sum(sizes.values())
    if size <= MAX_WITH_FILES:
        return
    largest = max(sizes, key=lambda file: sizes[file])
    raise FormError(
        name,
        [
            FormFault(
                f"file {largest}",
                "Every record keeps its form with the files beside it. Together they have"
                f" {size / 1e6:.0f} MB as XML, {sizes[largest] / 1e6:.0f} of them {largest};"
                f" at most {MAX_WITH_FILES / 1e6:.0f} are kept.",
                "Take out of it the columns and rows that the form does not use, or give its"
                " columns short names.",
            )
        ],
    )


def instances_of(root: Any) -> list[Any]:
    """The instances (lxml) of a form's model, the first one its own."""
    head = next((each for each in root if split_tag(each.tag)[1] == "head"), None)
    model = first(head, "model") if head is not None else None
    return children(model, "instance") if model is not None else []


@dataclass(frozen=True, slots=True)
class _Tag:
    """An instance in the text of a form: its name, its attributes, its first and last place."""

    name: str
    attributes: str
    start: int
    end: int

    def kept(self) -> str:
        """The attributes that stay when the file's content is inside."""
        return _ATTRIBUTE.sub(
            lambda each: "" if each[1] in _OWN else each[0], self.attributes.rstrip("/ \t\r\n")
        )


def _tags(xml: str, known: list[Any]) -> list[_Tag]:
    """These instances of a form's model in its text, which is well formed."""
    every = known[0].getroottree().getroot().iter("{*}instance")
    wanted = {number for number, each in enumerate(every) if any(each is one for one in known)}
    opened: list[tuple[int, re.Match[str]]] = []
    found: list[_Tag] = []
    number = 0
    for tag in filter(itemgetter("name"), _INSTANCES.finditer(xml)):
        if not tag["end"]:
            opened.append((number, tag))
            number += 1
        if tag["end"] or tag["attributes"].endswith("/"):
            which, start = opened.pop()
            if which in wanted:
                found.append(_Tag(start["name"], start["attributes"], start.start(), tag.end()))
    return sorted(found, key=attrgetter("start"))
