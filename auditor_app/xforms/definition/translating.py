"""A form in more languages: which texts it has, and the same form with translations of them.

pyxform puts every text that an XLSForm gives in a language into itext, under an id that names the
list of choices or the question. Translations are added there, to the finished XForm: neither a
question nor an expression can change by it. A text is offered to translators as the sheet has it,
values of answers as `${name}`.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from auditor_app.errors import FormError, FormFault
from auditor_app.xforms.definition.instance_xml import attribute_value
from auditor_app.xforms.definition.languages import language
from auditor_app.xforms.definition.namespaces import AUDITOR
from auditor_app.xforms.definition.texts import MEDIA_FORMS, children
from auditor_app.xforms.definition.xml_source import UNWRITABLE, parse_xml
from auditor_app.xforms.tree import XFORMS_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_VALUE: Final = re.compile(r"\$\{([^}]*)\}")
_QUESTION: Final = re.compile(r"/(?P<name>[^/:]+):[\w:\-]+$")
_CHOICE: Final = re.compile(r"^(?P<name>.+)-\d+$")
_TOP: Final = re.compile(
    # In XML that is well formed nothing else begins with <: no attribute has one.
    r"<!--.*?-->"
    r"|<(?:[^\s<>/:]+:)?instance(?=[\s>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>\s*(?:<!--.*?-->\s*)*+"
    r"(?P<tag><[^\s/>]+)(?P<attributes>(?:[^<>\"'/]|\"[^\"]*\"|'[^']*')*+)",
    re.DOTALL,
)
_MARK: Final = re.compile(r"""\s+[^\s=:]+:drafts\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_END: Final = "</itext>"
_DECLARED: Final = f'xmlns:auditor="{AUDITOR}"'


class FormText(NamedTuple):
    """One text of a form in its default language.

    Attributes:
        context: the list of choices or the question that it belongs to.
        text: without space around it, values of answers as `${name}`.
    """

    context: str
    text: str


class Translation(NamedTuple):
    """A language to be added to a form.

    Attributes:
        name: as forms write it: `नेपाली (ne)`.
        translate: gives the translation of a text, "" where there is none.
        is_draft: no native speaker has reviewed it yet.
        digest: tells one translation from another.
    """

    name: str
    translate: Callable[[FormText], str]
    is_draft: bool
    digest: str


class _Value(NamedTuple):
    """One form of a text: which ("" for the text itself), and what stands in it.

    Attributes:
        text: as translators see it; None for a file's name, which is the same in every language.
        outputs: the attributes of the outputs in it, by the names that stand for them.
        written: as it stands in the form.
    """

    form: str
    text: FormText | None
    outputs: dict[str, str]
    written: str


def texts_of(xml: str, name: str) -> tuple[FormText, ...]:
    """The texts of an XForm's default language, each once, in the order of the form.

    Raises:
        FormError: it is no XML.
    """
    _, default = _itext(xml, name)
    found = (value.text for _, values in _entries(default) for value in values)
    return tuple(dict.fromkeys(text for text in found if text is not None and text.text))


def with_translations(xml: str, name: str, translations: Sequence[Translation]) -> str:
    """The XForm `xml` with these languages as well; those that lack one of its texts are left out.

    A language that the form has already, by its tag, stays as the form has it. The form's mark
    `auditor:drafts` names the tags of those that nobody has reviewed, beside those that it names
    itself.

    Raises:
        FormError: a translation uses other values of answers than the text.
    """
    known, default = _itext(xml, name) if translations else (set(), None)
    entries = list(_entries(default))
    added: list[str] = []
    drafts: list[str] = []
    faults: list[FormFault] = []
    for translation in translations:
        tag = language(translation.name).tag
        if not entries or tag in known:
            continue
        written = _language(translation, entries, faults)
        if written:
            added.append(written)
            drafts += [tag] if translation.is_draft else []
    if faults:
        raise FormError(name, faults)
    if not added:
        return xml
    at = xml.rindex(_END)
    return _marked(f"{xml[:at]}{''.join(added)}{xml[at:]}", drafts)


def _itext(xml: str, name: str) -> tuple[set[str], Any | None]:
    """The tags of the languages that an XForm has, and the element of its default one."""
    if _END not in xml:
        return set(), None
    root = parse_xml(xml, name, len(xml) + 1)
    itext = next(root.iter(f"{{{XFORMS_NAMESPACE}}}itext"), None)
    languages = children(itext, "translation") if itext is not None else []
    default = next((each for each in languages if each.get("default")), None)
    if default is None and languages:
        default = languages[0]
    return {language(each.get("lang") or "").tag for each in languages}, default


def _entries(translation: Any | None) -> Iterator[tuple[str, list[_Value]]]:
    """The id and the values of each text of a language."""
    for entry in children(translation, "text") if translation is not None else ():
        name = entry.get("id") or ""
        match = _QUESTION.search(name) or _CHOICE.match(name)
        context = match["name"] if match else name
        yield name, [_value(context, value) for value in children(entry, "value")]


def _value(context: str, value: Any) -> _Value:
    form = value.get("form") or ""
    if form in MEDIA_FORMS:
        return _Value(form, None, {}, escape(value.text or "", quote=False))
    parts = [value.text or ""]
    outputs: dict[str, str] = {}
    for output in value:
        path = output.get("value") or output.get("ref") or ""
        attributes = "".join(f' {key}="{attribute_value(said)}"' for key, said in output.items())
        short = path.strip().rpartition("/")[2]
        if outputs.get(short, attributes) != attributes:
            # Two questions of one name: the second goes by its whole path.
            short = path.strip()
        outputs[short] = attributes
        parts += (f"${{{short}}}", output.tail or "")
    return _Value(form, FormText(context, "".join(parts).strip()), outputs, "")


def _language(
    translation: Translation, entries: list[tuple[str, list[_Value]]], faults: list[FormFault]
) -> str:
    """The element of a language; "" where it lacks one of the texts."""
    written = [f'<translation lang="{attribute_value(translation.name)}">']
    for name, values in entries:
        written.append(f'<text id="{attribute_value(name)}">')
        for value in values:
            words = _translated(translation, value, faults)
            if words is None:
                return ""
            said = f' form="{attribute_value(value.form)}"' if value.form else ""
            written.append(f"<value{said}>{words}</value>")
        written.append("</text>")
    return "".join((*written, "</translation>"))


def _translated(translation: Translation, value: _Value, faults: list[FormFault]) -> str | None:
    """What stands in a text's value in the language; None where the translation lacks it."""
    text = value.text
    if text is None or not text.text:
        return value.written
    words = translation.translate(text)
    if not words:
        return None
    if UNWRITABLE.search(words):
        faults.append(_unwritable(translation, text))
        return ""
    if set(_VALUE.findall(words)) != value.outputs.keys():
        faults.append(_other_values(translation, text))
        return ""
    pieces = _VALUE.split(words)
    pieces[::2] = (escape(piece, quote=False) for piece in pieces[::2])
    pieces[1::2] = (f"<output{value.outputs[short]}/>" for short in pieces[1::2])
    return "".join(pieces)


def _unwritable(translation: Translation, text: FormText) -> FormFault:
    return FormFault(
        f"{translation.name}, {text.context}",
        f"The translation of “{text.text}” has a character that no form can hold.",
        "Remove control characters; they come in by copying from other programs.",
    )


def _other_values(translation: Translation, text: FormText) -> FormFault:
    return FormFault(
        f"{translation.name}, {text.context}",
        f"The translation of “{text.text}” does not use the same ${{values}}.",
        "Write each ${name} of the text into the translation, as it stands there.",
    )


def _marked(xml: str, drafts: Sequence[str]) -> str:
    """The form with the tags of `drafts` in its mark, beside those that it has there already."""
    top = next((found for found in _TOP.finditer(xml) if found["tag"]), None)
    if not drafts or top is None:
        return xml
    before, attributes = xml[: top.end("tag")], top["attributes"]
    for mark in _MARK.finditer(attributes):
        drafts = [*(mark[1] or mark[2] or "").split(), *drafts]
    declared = "" if _DECLARED in before or _DECLARED in attributes else f" {_DECLARED}"
    tags = " ".join(dict.fromkeys(drafts))
    kept = _MARK.sub("", attributes)
    return f'{before}{declared} auditor:drafts="{tags}"{kept}{xml[top.end() :]}'
