"""The frozen form that everything else works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from auditor_app.xforms.definition.body import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor_app.xforms.definition.body import Action, BodyElement, Text
    from auditor_app.xforms.definition.texts import ItextTexts
    from auditor_app.xforms.form_media import MediaFile
    from auditor_app.xforms.program.program import Program
    from auditor_app.xforms.tree import Node


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the form: `العربية (ar)`, its tag `ar`, and which way it is written."""

    name: str
    tag: str
    direction: str


class Bind(NamedTuple):
    """What the form says of a node. Expressions are as written; "" is none.

    There is one for each node: a tuple is made in a third of the time that a frozen class takes.
    `attributes` holds the attributes of foreign namespaces, those of `urn:auditor:form:1` as
    `auditor:name`, others as `{namespace}name`.
    """

    ref: str
    type: str = "string"
    relevant: str = ""
    required: str = ""
    readonly: str = ""
    constraint: str = ""
    calculate: str = ""
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str = ""
    preload_parameters: str = ""
    attributes: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ItextEntry:
    """One text in one language, by form: "" (the text itself), long, short, guidance, image..."""

    forms: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Submission:
    """What the form says of its submission; kept, not acted upon (see `demands`)."""

    action: str = ""
    method: str = ""
    public_key: str = ""
    auto_send: bool = False
    auto_delete: bool = False


@dataclass(frozen=True, slots=True)
class FormModel:
    """The inside of a form, for the session.

    Attributes:
        template: the root of the primary instance as the form has it, templates included.
        namespaces: prefixes that expressions may use.
        secondary: roots of the secondary instances by id.
        itext: texts by language name, then id.
        actions: setvalue and setgeopoint.
        last_saved: ids of the instances that stand for the record of the form saved last.
        entities_version: of the ODK entities specification, "" where the form names none.
    """

    template: Node
    namespaces: Mapping[str, str]
    secondary: Mapping[str, Node]
    itext: Mapping[str, ItextTexts]
    actions: tuple[Action, ...]
    submission: Submission
    last_saved: frozenset[str] = frozenset()
    entities_version: str = ""


@dataclass(frozen=True, slots=True)
class FormDefinition:
    """A form that is sound: every expression has been read, every reference leads somewhere.

    Attributes:
        form_id: the primary instance's `id`.
        version: likewise; "" when the form gives none.
        xml: the canonical source text, an XForm.
        digest: sha256 of `xml` (UTF-8), in hex.
        languages: the first is the default; empty when the form has no itext.
        body: what is shown, in order.
        binds: by ref (`/data/debt/amount`, without positions).
        warnings: what is odd but does no harm.
        media: pictures, sounds and films that the form was read with, by name.
        media_content: of those whose content is at hand, by SHA-256: of a form that was read from
            a file, of none that was read from its XML alone.
    """

    form_id: str
    version: str
    title: str
    xml: str
    digest: str
    languages: tuple[Language, ...]
    body: tuple[BodyElement, ...]
    binds: Mapping[str, Bind]
    model: FormModel = field(repr=False, compare=False)
    program: Program = field(repr=False, compare=False)
    warnings: tuple[str, ...] = ()
    media: Mapping[str, MediaFile] = field(default_factory=dict)
    media_content: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def questions(self) -> Iterator[Question]:
        """All questions in the order of the form."""
        yield from _questions(self.body)


def _questions(elements: tuple[BodyElement, ...]) -> Iterator[Question]:
    for element in elements:
        if isinstance(element, Question):
            yield element
        else:
            yield from _questions(element.children)
