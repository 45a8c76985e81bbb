"""Whom to call for an audit: the referral contacts of its programme, the site's country first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from auditor_app.audit.assessing import SITE
from auditor_app.audit.protocols import protocol_of
from auditor_app.identity.referral import EVERYWHERE, ReferralContact

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol
    from auditor_app.vault import Vault

_CODE: Final = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class Referral:
    """Whom to call.

    Attributes:
        contacts: of the site's country, then those for everywhere; of each the most urgent first,
            and in the programme's order where they are equally so.
        of_every_country: the site's country is not known: those of all of them are there, one
            country after the other.
    """

    contacts: tuple[ReferralContact, ...] = ()
    of_every_country: bool = False


def referral_for(vault: Vault, audit_id: str) -> Referral:
    """Whom the programme names for an audit.

    Raises:
        ProtocolError: the audit's protocol is not there.
        UnknownRowError: there is no such audit.
    """
    programme = vault.identity.programme
    if programme is None or not programme.referral:
        return Referral()
    countries = _site_countries(vault, protocol_of(vault.audits.get(audit_id), vault), audit_id)
    here = [
        one
        for one in programme.referral
        if one.country != EVERYWHERE and (not countries or one.country in countries)
    ]
    everywhere = [one for one in programme.referral if one.country == EVERYWHERE]
    here.sort(key=lambda one: ("" if countries else one.country, one.urgency))
    everywhere.sort(key=lambda one: one.urgency)
    return Referral((*here, *everywhere), of_every_country=not countries and bool(here))


def lacks_contacts(vault: Vault, protocol: Protocol, audit_id: str) -> bool:
    """Whether nobody is named to call, and no worker was interviewed yet.

    Not of a vault to practise in, nor of a protocol that leads nowhere when one has to stop.
    """
    interviews = {form.form_id for form in protocol.forms if form.source == "worker" and form.stop}
    if not interviews or vault.is_practice:
        return False
    begun = any(record.form_id in interviews for record in vault.records.of_audit(audit_id))
    return not begun and not referral_for(vault, audit_id).contacts


def _site_countries(vault: Vault, protocol: Protocol, audit_id: str) -> frozenset[str]:
    """The countries that the site profiles of an audit name by their codes (ISO 3166-1 alpha-2)."""
    ref = protocol.report.site_country
    answers = (
        vault.records.values(record.id).get(ref, "")
        for record in vault.records.of_audit(audit_id)
        if record.role == SITE
    )
    return frozenset(answer.upper() for answer in answers if _CODE.fullmatch(answer))
