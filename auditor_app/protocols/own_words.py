"""A protocol's own words in other languages: what stands outside of its forms.

Titles, indicators, grades and the like carry some languages themselves (`Wording`). For all others
they are texts of the protocol's gettext files, beside those of its forms: with the context
`protocol`, or without one where a form says the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from auditor_app.protocols.wording import Wording
from auditor_app.xforms import FormDefinition, FormText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor_app.protocols.protocol import Protocol
    from auditor_app.protocols.translations import Catalog

CONTEXT: Final = "protocol"


def own_texts(protocol: Protocol) -> tuple[str, ...]:
    """Every English text of the protocol outside of its forms, each once, in its order."""
    return tuple(dict.fromkeys(str(wording) for wording in _wordings(protocol)))


def own_words(protocol: Protocol, catalogs: Iterable[Catalog]) -> dict[str, dict[str, str]]:
    """What `catalogs` call those texts, by tag and text."""
    texts = own_texts(protocol)
    return {
        catalog.tag: {
            text: said for text in texts if (said := catalog.translate(FormText(CONTEXT, text)))
        }
        for catalog in catalogs
    }


def _wordings(value: Any) -> Iterator[Wording]:
    if isinstance(value, Wording):
        yield value
    elif isinstance(value, FormDefinition):
        return
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _wordings(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _wordings(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _wordings(getattr(value, each.name))
