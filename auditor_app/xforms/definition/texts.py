"""Labels, hints, messages and itext as the form's XML has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

from auditor_app.xforms.definition.body import Output, Text
from auditor_app.xforms.definition.form import ItextEntry
from auditor_app.xforms.tree import XFORMS_NAMESPACE
from auditor_app.xforms.tree_building import split_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIXED_ITEXT = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*""")
_ITEXT_COLUMN: Final = re.compile(r"\s*jr:itext\(\s*([\w.-]+)\s*\)\s*")
# The white space that printing XML adds; what an author indents with spaces stays.
_FRAME_START = re.compile(r"\A(?:\s*\n\s*| (?! ))")
_FRAME_END = re.compile(r"(?:\s*\n\s*|(?<! ) )\Z")
MEDIA_FORMS: Final = ("image", "big-image", "audio", "video")
MESSAGE: Final = re.compile(r"\s*jr:itext\(.*\)\s*", re.DOTALL)


def local(element: Any) -> str:
    """The local name of an XForms element, "" for one of another vocabulary."""
    tag = element.tag
    return _local_name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=256)
def _local_name(tag: str) -> str:
    namespace, name = split_tag(tag)
    return name if namespace in (XFORMS_NAMESPACE, "") else ""


def children(element: Any, *names: str) -> list[Any]:
    """The children of `element` with one of these local names."""
    return list(element.iterchildren(*_tags(names)))


@lru_cache(maxsize=64)
def _tags(names: tuple[str, ...]) -> tuple[str, ...]:
    """These names as lxml finds them, without a look at each child from here."""
    return tuple(f"{{{space}}}{name}" for space in (XFORMS_NAMESPACE, "") for name in names)


def first(element: Any, name: str) -> Any | None:
    """The first child with this local name."""
    return next(element.iterchildren(*_tags((name,))), None)


def expression_text(expression: str) -> Text:
    """The text that `expression` gives."""
    match = _FIXED_ITEXT.fullmatch(expression)
    itext_id = (match.group(1) or match.group(2) or "") if match else ""
    return Text(expression=expression.strip(), itext_id=itext_id)


@lru_cache(maxsize=256)
def itext_column(expression: str) -> str:
    """The cell with the text's id, where a choice's label is `jr:itext(cell)`; else ""."""
    match = _ITEXT_COLUMN.fullmatch(expression)
    return match[1] if match else ""


def element_text(element: Any | None) -> Text | None:
    """A `<label>` or `<hint>`: what `ref` gives, else what stands in it."""
    if element is None:
        return None
    reference = element.get("ref")
    if reference:
        return expression_text(reference)
    return Text(parts=mixed_parts(element))


def message_text(value: str | None) -> Text | None:
    """A bind's message: `jr:itext(...)`, or the message itself."""
    if value is None or not value.strip():
        return None
    if MESSAGE.fullmatch(value):
        return expression_text(value)
    return Text(parts=(value,))


def mixed_parts(element: Any) -> tuple[str | Output, ...]:
    """Text and outputs in order."""
    if not len(element):
        return _framed(element.text or "")
    parts: list[str | Output] = []
    _collect(element, parts)
    if parts and isinstance(parts[0], str):
        parts[0] = _FRAME_START.sub("", parts[0])
    if parts and isinstance(parts[-1], str):
        parts[-1] = _FRAME_END.sub("", parts[-1])
    return tuple(part for part in parts if part != "")


def _framed(text: str) -> tuple[str, ...]:
    """A text without outputs, without the white space around it that printing XML adds."""
    if text and (text[0].isspace() or text[-1].isspace()):
        text = _FRAME_END.sub("", _FRAME_START.sub("", text))
    return (text,) if text else ()


def _collect(element: Any, parts: list[str | Output]) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        if local(child) == "output":
            parts.append(Output((child.get("value") or child.get("ref") or "").strip()))
        elif isinstance(child.tag, str):
            _collect(child, parts)
        if child.tail:
            parts.append(child.tail)


def read_itext(model: Any) -> tuple[list[str], dict[str, ItextTexts]]:
    """Language names, the default first, and the texts of each by id."""
    names: list[str] = []
    texts: dict[str, ItextTexts] = {}
    itext = first(model, "itext")
    if itext is None:
        return names, texts
    for translation in children(itext, "translation"):
        name = translation.get("lang") or ""
        if translation.get("default") not in (None, "false()", "false"):
            names.insert(0, name)
        else:
            names.append(name)
        texts[name] = ItextTexts(translation)
    return names, texts


class ItextTexts(Mapping[str, ItextEntry]):
    """The texts of one language by id.

    Nearly all of them are one plain text: of those only the text is kept, and the entry made when
    it is asked for, so that the labels of 50,000 choices cost little.
    """

    def __init__(self, translation: Any) -> None:
        self._texts: dict[str, str | ItextEntry] = {
            text.get("id") or "": _entry(text) for text in children(translation, "text")
        }

    @cached_property
    def with_files(self) -> frozenset[str]:
        """The ids of texts that have a picture, a sound or a film; found when first asked for."""
        return frozenset(
            name
            for name, text in self._texts.items()
            if not isinstance(text, str) and any(form in text.forms for form in MEDIA_FORMS)
        )

    @cached_property
    def with_outputs(self) -> frozenset[str]:
        """The ids of texts that values are put into; found when first asked for."""
        return frozenset(
            name
            for name, text in self._texts.items()
            if not isinstance(text, str)
            and any(isinstance(part, Output) for form in text.forms.values() for part in form.parts)
        )

    def __getitem__(self, name: str) -> ItextEntry:
        found = self._texts[name]
        return ItextEntry({"": Text(parts=_framed(found))}) if isinstance(found, str) else found

    def __contains__(self, name: object) -> bool:
        return name in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def _entry(text: Any) -> str | ItextEntry:
    if len(text) == 1:
        value = text[0]
        if local(value) == "value" and not len(value) and not value.keys():
            return value.text or ""
    return ItextEntry(_forms(text))


def _forms(text: Any) -> dict[str, Text]:
    forms: dict[str, Text] = {}
    for value in children(text, "value"):
        forms.setdefault(value.get("form") or "", Text(parts=mixed_parts(value)))
    return forms
