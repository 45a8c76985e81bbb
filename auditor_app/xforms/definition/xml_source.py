"""XML from strangers, read safely: no document type, no entity, no network, nothing endless."""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

from auditor_app.errors import FormError, FormFault

MAX_BYTES: Final = 16 * 1024 * 1024
"""Of a form's XML. A form with 50,000 choices has some five million."""

_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)


def parse_xml(text: str, name: str, most: int = MAX_BYTES) -> Any:
    """The root element (lxml) of `text`, which has at most `most` characters.

    It is without comments and instructions.

    Raises:
        FormError: it is too large, has a document type, or is not well formed.
    """
    size = len(text)
    if size > most:
        raise _fault(
            name,
            f"The form has {size / 1e6:.0f} MB of XML; at most {most / 1e6:.0f} are read.",
            "Put long lists of choices into a CSV file beside the form.",
        )
    text = text.removeprefix("\ufeff").lstrip()
    prolog = _PROLOG.match(text)
    if prolog is not None and text[prolog.end() :].startswith("<!DOCTYPE"):
        raise _fault(
            name,
            "The form has a document type (<!DOCTYPE>), which could reach into other files.",
            "Remove it; an XForm needs none.",
        )
    text = re.sub(r"\A<\?xml[^>]*\?>", "", text, count=1)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        # A comment in the middle of a text does not cut it in two.
        remove_comments=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except UnicodeEncodeError as error:
        raise _fault(
            name,
            f"Character {error.start + 1} of the form is half of a pair (surrogate).",
            "Save the form as UTF-8.",
        ) from error
    except etree.XMLSyntaxError as error:
        line, column = error.position or (0, 0)
        reason = " ".join(str(error.msg).split()).partition(", line ")[0]
        raise FormError(
            name,
            [
                FormFault(
                    f"line {line}, column {column}",
                    f"The XML is not well formed: {reason}.",
                    "Mend it there, or convert the XLSForm anew.",
                )
            ],
        ) from error


def _fault(name: str, message: str, remedy: str) -> FormError:
    return FormError(name, [FormFault("", message, remedy)])
