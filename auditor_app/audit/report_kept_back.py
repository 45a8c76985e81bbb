"""What goes with a finding that is kept from the site, and would tell of it: indicators, photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.audit.site_copy import visible_to_site

if TYPE_CHECKING:
    from auditor_app.vault import Vault


@dataclass(frozen=True, slots=True)
class KeptBack:
    """Ids of indicators that no observation for the site names, and of photos that it lacks."""

    indicators: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()


NOTHING_KEPT: Final = KeptBack()


def kept_from_site(vault: Vault, audit_id: str) -> KeptBack:
    """What the findings hold that an alert keeps from the site, as at the sign-off.

    A photo goes with the drawings on it, and with the photo that it is itself a drawing on.
    """
    visible = visible_to_site(vault, audit_id, at_sign_off=True).findings
    seen = {finding.finding_id for finding in visible}
    hidden = [f.content for f in vault.findings.of_audit(audit_id) if f.id not in seen]
    photos = {
        link.evidence_id for content in hidden for link in content.links if link.kind == "photo"
    }
    drawings = vault.evidence.drawings(audit_id)
    firsts = {drawings.get(photo, photo) for photo in photos}
    return KeptBack(
        frozenset(indicator.id for content in hidden for indicator in content.indicators),
        frozenset(firsts | {each for each, photo in drawings.items() if photo in firsts}),
    )
