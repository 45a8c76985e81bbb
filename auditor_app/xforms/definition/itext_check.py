"""The texts of an XForm: is each that is asked for there, once, and in every language?"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.reader import place_of
from auditor_app.xforms.definition.texts import children, local

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIXED: Final = re.compile(r"""jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)""")
_SHOWN: Final = 10


def itext_faults(root: Any) -> Iterator[FormFault]:
    """Texts that are asked for and not there, or there twice.

    `root` is the form's element (lxml). ODK Collect opens no form with the former.
    """
    translations = _translations(root)
    names = Counter(translation.get("lang") or "" for translation in translations)
    for translation in translations:
        name = translation.get("lang") or ""
        if names[name] > 1:
            message = f"The language '{name}' is there {names[name]} times."
            yield FormFault(place_of(translation), message, "Put its texts into one translation.")
        ids = Counter(text.get("id") or "" for text in children(translation, "text"))
        for text in children(translation, "text"):
            if ids[text.get("id") or ""] > 1:
                message = f"The id '{text.get('id')}' is there more than once in '{name}'."
                yield FormFault(place_of(text), message, "Keep one of them.")
    known = {text.get("id") for each in translations for text in children(each, "text")}
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for value in element.attrib.values():
            for match in _FIXED.finditer(value):
                asked = match[1] or match[2] or ""
                if asked not in known:
                    message = f"There is no text '{asked}'."
                    yield FormFault(place_of(element), message, "Add it, or correct its id.")


def itext_advice(root: Any) -> Iterator[FormFault]:
    """Languages that lack texts which another has."""
    translations = _translations(root)
    ids = [{text.get("id") for text in children(each, "text")} for each in translations]
    every = set().union(*ids)
    for translation, own in zip(translations, ids, strict=True):
        missing = sorted(each or "" for each in every - own)
        if missing:
            more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
            yield FormFault(
                place_of(translation),
                f"The language '{translation.get('lang')}' has no text for"
                f" {', '.join(missing[:_SHOWN])}{more}.",
                "Add them; until then those of the default language are shown.",
            )


def _translations(root: Any) -> list[Any]:
    itext = next((each for each in root.iter() if local(each) == "itext"), None)
    return children(itext, "translation") if itext is not None else []
