"""Which papers can be made of an audit, and how finely their photos are printed.

What each of them holds is decided where the content is put together, never where it is drawn; see
docs/report.md. The recovery sheet is of a vault and no variant of these.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

Variant = Literal["full", "site_copy", "action_plan", "interpreter_card"]
"""The whole report for the client; the copy for the site; its action plan; the interpreter's page.
"""

VARIANTS: Final[tuple[Variant, ...]] = get_args(Variant)

PrintQuality = Literal["small", "normal", "large"]
"""How finely photos are printed; the originals are in the bundle."""

QUALITIES: Final[tuple[PrintQuality, ...]] = get_args(PrintQuality)

DOTS_PER_INCH: Final[dict[PrintQuality, int]] = {"small": 110, "normal": 200, "large": 300}

FILE_NAMES: Final[dict[Variant, str]] = {
    "full": "report.pdf",
    "site_copy": "report-site-copy.pdf",
    "action_plan": "corrective-action-plan.pdf",
    "interpreter_card": "interpreter-card.pdf",
}
"""A name to save each under: it tells what it is, and nothing of the audit."""

FOR_THE_SITE: Final[frozenset[Variant]] = frozenset(("site_copy", "action_plan"))
"""Those that somebody of the site reads."""
