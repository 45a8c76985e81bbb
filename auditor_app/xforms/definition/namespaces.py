"""The vocabularies that a form's XML is written in, besides XForms itself."""

from __future__ import annotations

from typing import Final

JAVAROSA: Final = "http://openrosa.org/javarosa"
ODK: Final = "http://www.opendatakit.org/xforms"
OPENROSA: Final = "http://openrosa.org/xforms"
ENTITIES: Final = "http://www.opendatakit.org/xforms/entities"
AUDITOR: Final = "urn:auditor:form:1"
KNOWN_PREFIXES: Final = {
    "h": "http://www.w3.org/1999/xhtml",
    "jr": JAVAROSA,
    "odk": ODK,
    "orx": OPENROSA,
    "entities": ENTITIES,
}
"""What expressions may use although the form does not declare it."""
