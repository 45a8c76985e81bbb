"""Any of the papers that can be made of an audit, by the name of its variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.audit.interpreter_cards import make_interpreter_card
from auditor_app.audit.reporting import make_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.errors import IdentityError
    from auditor_app.report import PrintQuality, Variant
    from auditor_app.vault import Vault


def make_document(
    vault: Vault,
    audit_id: str,
    variant: Variant,
    *,
    quality: PrintQuality = "normal",
    spoken: str = "",
    language: str = "",
    unsigned: Callable[[IdentityError], None] = lambda _: None,
) -> bytes:
    """That paper as a PDF.

    Args:
        vault: unlocked.
        audit_id: of which audit.
        variant: which paper.
        quality: how finely photos are printed.
        spoken: the interpreter's language, for the interpreter's card alone.
        language: that of the paper's own words; by default the one chosen for the report.
        unsigned: told why a report that was signed off carries no signature of this laptop.

    Raises:
        ReportError: it cannot be made in one of these languages, or a font is missing.
        UnknownRowError: there is no such audit.
    """
    if variant == "interpreter_card":
        return make_interpreter_card(vault, audit_id, spoken, language=language)
    return make_report(
        vault, audit_id, variant=variant, quality=quality, language=language, unsigned=unsigned
    )
