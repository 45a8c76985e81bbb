"""Whom to call for an audit: in which order, where the country is known and where it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from audit_samples import Audited, answer_all

from auditor_app.audit import start_audit, start_record
from auditor_app.audit.board import Readings, make_board
from auditor_app.audit.referral import Referral, referral_for
from auditor_app.identity.referral import EVERYWHERE, Help, ReferralContact
from auditor_app.protocols import shipped_protocol

COUNTRY = "/data/identification/country"


def contact(name: str, country: str, *helps_with: Help) -> ReferralContact:
    return ReferralContact(country, helps_with, name, ("112",))


CONTACTS = (
    contact("Embassy", "JO", Help.EMBASSY),
    contact("Programme", EVERYWHERE, Help.OTHER),
    contact("House", "BD", Help.SHELTER),
    contact("Clinic", "JO", Help.DOCTOR, Help.SHELTER),
    contact("Ambulance", EVERYWHERE, Help.DANGER_TO_LIFE),
    contact("Police", "JO", Help.DANGER_TO_LIFE),
    contact("Other clinic", "JO", Help.DOCTOR),
)


def name_contacts(audited: Audited, *contacts: ReferralContact) -> None:
    identity = audited.vault.identity
    assert identity.programme is not None
    identity.programme = replace(identity.programme, referral=contacts)


def names(referral: Referral) -> list[str]:
    return [each.name for each in referral.contacts]


def test_those_of_the_sites_country_come_first_the_most_urgent_at_the_top(
    audited: Audited,
) -> None:
    name_contacts(audited, *CONTACTS)
    answer_all(audited.vault, audited.site_id, {COUNTRY: "JO"})
    found = referral_for(audited.vault, audited.audit_id)
    here = ["Police", "Clinic", "Other clinic", "Embassy"]
    assert names(found) == [*here, "Ambulance", "Programme"]
    assert not found.of_every_country


@pytest.mark.parametrize("country", ["", "other"])
def test_while_the_country_is_not_known_those_of_every_country_are_there(
    audited: Audited, country: str
) -> None:
    name_contacts(audited, *CONTACTS)
    answer_all(audited.vault, audited.site_id, {COUNTRY: country})
    found = referral_for(audited.vault, audited.audit_id)
    of_jordan = ["Police", "Clinic", "Other clinic", "Embassy"]
    assert names(found) == ["House", *of_jordan, "Ambulance", "Programme"]
    assert found.of_every_country


def test_in_a_country_without_contacts_those_for_everywhere_are_left(audited: Audited) -> None:
    name_contacts(audited, *CONTACTS)
    answer_all(audited.vault, audited.site_id, {COUNTRY: "NP"})
    found = referral_for(audited.vault, audited.audit_id)
    assert names(found) == ["Ambulance", "Programme"]
    assert not found.of_every_country


def test_without_a_programme_there_is_nobody(unenrolled: Audited) -> None:
    assert referral_for(unenrolled.vault, unenrolled.audit_id) == Referral()


def test_the_plan_says_before_the_first_interview_that_nobody_is_named(audited: Audited) -> None:
    vault = audited.vault
    audit = start_audit(vault, shipped_protocol("ilo_forced_labour"), "Another")

    def lacks(audit_id: str) -> bool:
        readings = Readings(lambda _: None)
        for record in readings.stale(vault, audit_id):
            readings.read(vault, record)
        return make_board(vault, readings, audit_id).plan.lacks_contacts

    assert lacks(audit.id)
    assert not lacks(audited.audit_id)  # interviews are under way: nobody is pressed any more
    name_contacts(audited, CONTACTS[2])
    assert not lacks(audit.id)
    # In a country for which nobody is named it says so again.
    (site,) = vault.records.of_audit(audit.id)
    answer_all(vault, site.id, {COUNTRY: "NP"})
    assert lacks(audit.id)
    start_record(vault, audit.id, "site_tour")
    assert lacks(audit.id)
    start_record(vault, audit.id, "group_interview")
    assert not lacks(audit.id)
