"""XML from strangers, read safely: no document type, no entity, no network, nothing endless."""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

from auditor_app.errors import FormError, FormFault

MAX_BYTES: Final = 16 * 1024 * 1024
"""Of a form's XML. A form with 50,000 choices has some five million."""

UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document can hold, escaped or not: surrogates and NUL among it."""

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
    if has_document_type(text):
        raise _fault(
            name,
            "The form has a document type (<!DOCTYPE>), which could reach into other files.",
            "Remove it; an XForm needs none.",
        )
    try:
        return safe_root(text)
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


def has_document_type(text: str) -> bool:
    """Whether a document type stands before the root element."""
    text = _begun(text)
    prolog = _PROLOG.match(text)
    return prolog is not None and text[prolog.end() :].startswith("<!DOCTYPE")


def safe_root(text: str) -> Any:
    """The root element (lxml) of `text`, without comments and instructions.

    Raises:
        UnicodeEncodeError: it has half of a pair of surrogates.
        etree.XMLSyntaxError: it is not well formed.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        # A comment in the middle of a text does not cut it in two.
        remove_comments=True,
    )
    # It is text by now: what its declaration says of its encoding holds no more.
    text = re.sub(r"\A<\?xml[^>]*\?>", "", _begun(text), count=1)
    return etree.fromstring(text.encode("utf-8"), parser)


def _begun(text: str) -> str:
    return text.removeprefix("\ufeff").lstrip()


def _fault(name: str, message: str, remedy: str) -> FormError:
    return FormError(name, [FormFault("", message, remedy)])
