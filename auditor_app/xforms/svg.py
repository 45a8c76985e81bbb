"""Drawings from strangers (SVG): only what draws is kept, and nothing that reaches beyond.

SVG is a web page in disguise: it may hold scripts, fetch pictures and styles, nest references that
multiply (`<use>` of `<use>`), and animate. Here a drawing is read as the forms are (no entity, no
network), what only a browser needs is left out, what refers outside is refused, and what a
reference multiplies is counted before anything is drawn. Source of the names: SVG 1.1 (W3C,
2011-08-16), appendix M.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from auditor_app.errors import AuditorError
from auditor_app.xforms.definition.xml_source import safe_root
from auditor_app.xforms.tree_building import split_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_SVG_BYTES: Final = 4 * 1024 * 1024
MAX_DRAWN: Final = 5_000
"""Elements that are drawn, each as often as references draw it."""
MAX_DEPTH: Final = 60
MAX_PICTURE: Final = 2 * 1024 * 1024
MAX_LETTERS: Final = 20_000
MAX_STYLING: Final = 50_000_000
"""Characters of style sheets times elements: each rule is held against each element."""
NAMESPACE: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "{http://www.w3.org/1999/xlink}href"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
SHAPES: Final = frozenset(
    ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use", "image")
)
GROUPS: Final = frozenset(("svg", "g", "a", "switch"))
LIBRARY: Final = frozenset(("defs", "symbol"))
_KEPT: Final = (
    SHAPES
    | GROUPS
    | LIBRARY
    | {"tspan", "style", "title", "linearGradient", "radialGradient", "stop", "solidColor"}
)
PARTS: Final = (SHAPES | GROUPS) - {"svg"}
_REFERENCE: Final = re.compile(r"#[^\s()'\"#]{1,200}")
# Possessive, here and below, and never begun anew in the midst of a word: what a stranger wrote is
# gone through once, however long it is.
_URL: Final = re.compile(r"url\s*+\(\s*+['\"]?+(?P<target>[^()'\"]*+)['\"]?+\s*+\)", re.IGNORECASE)
_DATA: Final = re.compile(r"data:image/(?:png|jpe?g);base64,(?P<text>[A-Za-z0-9+/=\s]+)")
# Dashes cost time by their number, not by what is seen of them: a line of a thousand million.
_DASHES: Final = re.compile(r"(?<![\w-])stroke-dash[\w-]*+\s*+:[^;}]*+;?", re.IGNORECASE)
_DASHED: Final = frozenset(("stroke-dasharray", "stroke-dashoffset"))
_NUMBER: Final = re.compile(
    r"(?<![\w.#])(?:\d++(?:\.\d*+)?+|\.\d++)[eE][+-]?\d+|(?<![\w.#])\d{8,}|\b(?:nan|inf|infinity)\b",
    re.IGNORECASE,
)
_LARGEST_NUMBER: Final = 10_000_000
_NOT_NUMBERS: Final = frozenset(("id", "class", "href", XLINK))
_DOCTYPE: Final = re.compile(r"<!DOCTYPE[^\[\]<>]*>", re.IGNORECASE)


class SvgRefusedError(AuditorError):
    """A drawing that is not drawn."""


@dataclass(frozen=True, slots=True)
class SafeSvg:
    """A drawing that can be drawn. `ids` are those of shapes and groups that are drawn."""

    content: bytes
    ids: frozenset[str]


def safe_svg(content: bytes) -> SafeSvg:
    """The drawing without what does not draw.

    Raises:
        SvgRefusedError: it cannot be read, is too large, or reaches beyond itself.
    """
    root = read_svg(content)
    return SafeSvg(written_svg(root), frozenset(_drawn_ids(root)))


def read_svg(content: bytes) -> Any:
    """The root element (lxml) of a drawing, stripped and counted. Raises as `safe_svg`."""
    if len(content) > MAX_SVG_BYTES:
        raise SvgRefusedError(
            f"The drawing has {len(content) / 1e6:.1f} MB;"
            f" at most {MAX_SVG_BYTES / 1e6:.0f} are read.",
            "Simplify its paths, or save it as PNG.",
        )
    root = _parsed(content)
    if root.tag != f"{{{NAMESPACE}}}svg":
        raise SvgRefusedError("It is no SVG drawing.", "Export it anew, as plain SVG.")
    if _deeper(root):
        raise SvgRefusedError(
            f"The drawing has elements more than {MAX_DEPTH} deep.", "Ungroup it, then export it."
        )
    _strip(root)
    _count(root)
    styles = sum(len(each.text or "") for each in root.iter(f"{{{NAMESPACE}}}style"))
    if styles * sum(1 for _ in root.iter()) > MAX_STYLING:
        raise SvgRefusedError(
            "The drawing's style sheet is too long for its elements.",
            "Save it with presentation attributes in place of a style sheet.",
        )
    letters = sum(
        len(text) for each in root.iter() if local_name(each) != "style" for text in _said(each)
    )
    if letters > MAX_LETTERS:
        raise SvgRefusedError(
            f"The drawing has more than {MAX_LETTERS} letters of text.", "Take text out of it."
        )
    return root


def _said(element: Any) -> tuple[str, str]:
    return (element.text or "").strip(), (element.tail or "").strip()


def _parsed(content: bytes) -> Any:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SvgRefusedError("The drawing is no UTF-8 text.", "Save it as plain SVG.") from error
    # Nearly every drawing program names the standard's own document type: that says nothing.
    text = _DOCTYPE.sub("", text, count=1)
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise SvgRefusedError(
            "The drawing has a document type with declarations that could reach into other files.",
            "Save it as plain SVG, without them.",
        )
    try:
        return safe_root(text)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SvgRefusedError(
            "The drawing's XML is not well formed, or nested without end.",
            "Export it anew, as plain SVG.",
        ) from error


def _deeper(root: Any) -> bool:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def local_name(element: Any) -> str:
    """The name of an element of SVG, "" for one of another vocabulary."""
    namespace, name = split_tag(element.tag) if isinstance(element.tag, str) else ("", "")
    return name if namespace == NAMESPACE else ""


def _strip(root: Any) -> None:
    """Take out what does not draw; refuse what reaches beyond the drawing."""
    ids: set[str] = set()
    for element in [*root.iter()]:
        if local_name(element) not in _KEPT:
            parent = element.getparent()
            if parent is not None:
                without(parent, element)
            continue
        _leave_one_reading(element, ids)
        for name, value in element.attrib.items():
            if _is_foreign(name) or name in _DASHED:
                del element.attrib[name]
            elif name in {"href", XLINK}:
                _check_reference(element, name, value)
            else:
                _check_value(value)
            if name not in _NOT_NUMBERS:
                _check_numbers(value)
        if element.get("style"):
            element.set("style", _DASHES.sub("", element.get("style")))
        if local_name(element) == "style":
            _check_style(element.text or "")
            element.text = _DASHES.sub("", element.text or "")


def _leave_one_reading(element: Any, ids: set[str]) -> None:
    """Let whoever draws find the references that were counted here, and no others.

    Of two elements with one id the first keeps it; of two references that of SVG 2 is kept.
    """
    name = element.get("id")
    if name in ids:
        del element.attrib["id"]
    elif name is not None:
        ids.add(name)
    if "href" in element.attrib:
        element.attrib.pop(XLINK, None)


def without(parent: Any, element: Any) -> None:
    """Take an element out, and not the text behind it."""
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _is_foreign(name: str) -> bool:
    if name in {XLINK, _SPACE}:
        return False
    # Filters, masks and marks at the ends of lines: each may multiply what is drawn.
    multiplies = name in {"filter", "mask", "clip-path"} or name.startswith("marker")
    return name.startswith(("{", "on")) or multiplies


def _check_reference(element: Any, name: str, value: str) -> None:
    target, kind = value.strip(), local_name(element)
    if kind == "image":
        _check_picture(target)
    elif kind == "a":
        del element.attrib[name]
    elif not _REFERENCE.fullmatch(target):
        raise _reaches()
    else:
        element.set(name, target)


def _check_picture(target: str) -> None:
    """A picture in a drawing: PNG or JPEG, inside of it, of a size that its header tells."""
    match = _DATA.fullmatch(target)
    if match is None:
        raise _reaches()
    try:
        content = base64.b64decode(match["text"], validate=False)
    except (binascii.Error, ValueError) as error:
        raise SvgRefusedError(
            "A picture in the drawing cannot be read.", "Export it anew."
        ) from error
    if len(content) > MAX_PICTURE or not _few_pixels(content):
        raise SvgRefusedError(
            "A picture in the drawing cannot be read, or is too large.",
            "Embed a smaller one, as PNG or JPEG of at most two thousand pixels a side.",
        )


def _few_pixels(content: bytes) -> bool:
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
        width, height = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
        return 0 < width * height <= 4_000_000
    return content.startswith(b"\xff\xd8\xff") and 0 < _jpeg_pixels(content) <= 4_000_000


def _jpeg_pixels(content: bytes) -> int:
    """Width times height, from the frame header (ITU-T T.81, B.2.2); 0 where there is none."""
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        kind, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if kind == 0xFF or kind < 0xC0 or 0xD0 <= kind <= 0xD9:
            return 0  # a filling byte, or a mark without a length: another frame might follow it
        if kind in {0xC0, 0xC1, 0xC2}:
            height, width = (int.from_bytes(content[at + p : at + p + 2], "big") for p in (5, 7))
            return width * height
        at += 2 + max(length, 2)
    return 0


def _check_value(value: str) -> None:
    if "url" not in value.lower() and "\\" not in value:
        return
    for match in _URL.finditer(value):
        if not _REFERENCE.fullmatch(match["target"].strip()):
            raise _reaches()
    if "\\" in value or "url" in _URL.sub("", value).lower():
        raise _reaches()


def _check_style(text: str) -> None:
    if "@" in text:
        raise _reaches()
    _check_value(text)
    _check_numbers(text)


def _check_numbers(value: str) -> None:
    for match in _NUMBER.finditer(value):
        if not abs(float(match[0])) <= _LARGEST_NUMBER:
            raise SvgRefusedError(
                "The drawing has numbers that no picture has.",
                "Draw it within some thousand units, and save it as plain SVG.",
            )


def _reaches() -> SvgRefusedError:
    return SvgRefusedError(
        "The drawing refers to something outside of itself: a picture, a style or an address.",
        "Embed its pictures and save it as plain SVG.",
    )


def _count(root: Any) -> None:
    """Refuse a drawing of which references make more than can be drawn, or that draw themselves."""
    targets = {each.get("id"): each for each in root.iter() if each.get("id")}
    known: dict[Any, int] = {}
    drawing: set[Any] = set()

    def weight(element: Any) -> int:
        if element in known:
            return known[element]
        if element in drawing or len(drawing) > MAX_DEPTH * 4:
            raise _endless()
        drawing.add(element)
        total = 1 + sum(weight(child) for child in element)
        target = _target(element, targets)
        if target is not None:
            total += weight(target)
        drawing.remove(element)
        if total > MAX_DRAWN:
            raise _endless()
        known[element] = total
        return total

    weight(root)


def _target(element: Any, targets: dict[str, Any]) -> Any | None:
    reference = (element.get("href") or element.get(XLINK) or "").strip()
    return targets.get(reference[1:]) if reference.startswith("#") else None


def _endless() -> SvgRefusedError:
    return SvgRefusedError(
        f"The drawing has more than {MAX_DRAWN} elements, or one that draws itself.",
        "Simplify it, or save it as PNG.",
    )


def drawn(root: Any) -> Iterator[Any]:
    """Elements that are drawn where they stand."""
    for child in root:
        if local_name(child) in SHAPES | GROUPS:
            yield child
            yield from drawn(child)


def _drawn_ids(root: Any) -> Iterator[str]:
    for element in drawn(root):
        if element.get("id") and local_name(element) in PARTS:
            yield element.get("id")


def written_svg(root: Any) -> bytes:
    """The drawing as XML."""
    written: bytes = etree.tostring(root, encoding="utf-8")
    return written
