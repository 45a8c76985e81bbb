"""The marks that a form bears at the root of its instance, in the namespace `urn:auditor:form:1`.

`sealed`: its records are to be sealed once they are final, in an XLSForm the settings column
`attribute::auditor:sealed`. What that means is the vault's business
(`auditor_app.audit.sealing_records`). `drafts`: the tags of the languages whose translation no
native speaker has reviewed, with blanks between; `translating` writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.namespaces import AUDITOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.form import FormDefinition

_SEALED: Final = f"{{{AUDITOR}}}sealed"
_DRAFTS: Final = f"{{{AUDITOR}}}drafts"
_YES: Final = "yes"
_WORDS: Final = (_YES, "no")


def wants_sealing(form: FormDefinition) -> bool:
    """Whether records of the form are sealed to the organisation once they are final.

    A word that is neither yes nor no is refused when a form's file is loaded. In a form that a
    vault holds already it counts as yes: what was meant to protect somebody must not fall away.
    """
    return _said(form) not in {"", "no"}


def draft_languages(form: FormDefinition) -> frozenset[str]:
    """The tags of the form's languages that no native speaker has reviewed yet."""
    return frozenset(form.model.template.children[0].attribute_text(_DRAFTS).split())


def sealing_faults(form: FormDefinition) -> Iterator[FormFault]:
    """What is wrong with how the form says it; a misspelt mark would leave records unsealed."""
    said = _said(form)
    if said and said not in _WORDS:
        yield FormFault(
            "element instance, auditor:sealed",
            f"'{said}' does not say whether records are sealed.",
            "Write yes or no (XLSForm: settings sheet, column attribute::auditor:sealed).",
        )
    for attribute in form.model.template.children[0].attributes:
        if attribute.key.startswith(f"{{{AUDITOR}}}") and attribute.key not in (_SEALED, _DRAFTS):
            yield FormFault(
                f"element instance, {attribute.name}",
                "There is no such mark of a form.",
                "Write auditor:sealed or auditor:drafts, or take it out.",
            )


def _said(form: FormDefinition) -> str:
    return form.model.template.children[0].attribute_text(_SEALED).strip()
