"""The report of an audit in another language than English."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from audit_samples import PASSPHRASE, SIGNED

from auditor_app.audit import finalise, seal
from auditor_app.audit.reporting import make_report, report_content
from auditor_app.errors import RecordStateError, ReportError, UnknownRowError
from auditor_app.vault import SiteSignOff, Vault

if TYPE_CHECKING:
    from audit_samples import Audited

ARABIC = re.compile("[\u0600-\u06ff]")
BENGALI = re.compile("[\u0980-\u09ff]")


def test_what_forms_and_protocol_say_comes_in_the_reports_language(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    english = report_content(vault, audit_id)
    arabic = report_content(vault, audit_id, language="ar")
    assert arabic.language == "ar"
    assert ARABIC.search(arabic.protocol_title)
    assert all(ARABIC.search(fact.label) for fact in arabic.site.facts)
    assert all(ARABIC.search(row.text) for row in arabic.indicators)
    assert all(ARABIC.search(each.title) for each in arabic.sample.breakdowns)
    assert arabic.observations
    for before, after in zip(english.observations, arabic.observations, strict=True):
        assert after.id == before.id
        assert len(after.answers) == len(before.answers)
        assert all(ARABIC.search(fact.label) for fact in after.answers)
    # Names and numbers are nobody's to translate.
    assert arabic.site.name == english.site.name
    assert [row.observed for row in arabic.indicators] == [
        row.observed for row in english.indicators
    ]
    counts = [
        [[count.count for count in each.counts] for each in content.sample.breakdowns]
        for content in (english, arabic)
    ]
    assert counts[0] == counts[1]


def test_a_form_that_lacks_the_language_speaks_its_own(audited: Audited) -> None:
    bengali = report_content(audited.vault, audited.audit_id, language="bn")
    # The interview is there in Bengali, the site's profile is not.
    assert all(BENGALI.search(each.title) for each in bengali.sample.breakdowns)
    assert all(BENGALI.search(row.text) for row in bengali.indicators)
    english = report_content(audited.vault, audited.audit_id)
    assert [fact.label for fact in bengali.site.facts] == [f.label for f in english.site.facts]


def test_what_is_kept_of_sealed_interviews_is_said_in_any_language(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    before = report_content(vault, audit_id, language="bn").sample.breakdowns
    finalise(vault, audit_id, SIGNED)
    assert vault.sealed.kept_of_audit(audit_id) is not None
    after = report_content(vault, audit_id, language="bn").sample.breakdowns
    assert after == before


def test_the_language_is_kept_with_the_audit_until_it_is_signed_off(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    assert vault.report_languages.of(audit_id) == "en"
    assert vault.report_languages.of(audit_id, "vi") == "vi"
    vault.report_languages.choose(audit_id, "es")
    assert vault.report_languages.of(audit_id, "vi") == "es"
    assert report_content(vault, audit_id).language == "es"
    (chosen,) = [e for e in vault.events.of_audit(audit_id) if e.kind == "report.language_chosen"]
    vault.report_languages.choose(audit_id, "es")
    assert [e for e in vault.events.of_audit(audit_id) if e.kind == chosen.kind] == [chosen]
    with pytest.raises(UnknownRowError):
        vault.report_languages.choose("none", "es")
    finalise(vault, audit_id, SIGNED)
    with pytest.raises(RecordStateError, match="signed off"):
        vault.report_languages.choose(audit_id, "en")
    folder = vault.folder
    vault.close()
    with Vault.open(folder) as again:
        again.unlock(PASSPHRASE)
        assert again.report_languages.of(audit_id) == "es"


def test_an_audit_that_was_signed_off_without_a_choice_stays_english(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    finalise(vault, audit_id, SIGNED)
    assert vault.report_languages.of(audit_id, "vi") == "en"


def test_the_bundles_report_is_in_the_language_that_was_signed_off(
    audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    from auditor_app.audit import sealing  # noqa: PLC0415 - what is looked at

    made: list[bytes] = []
    write = sealing.write_bundle

    def looking(contents: object, *others: object, **more: object) -> object:
        made.append(contents.report_pdf)  # type: ignore[attr-defined]
        return write(contents, *others, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(sealing, "write_bundle", looking)
    vault, audit_id = audited.vault, audited.audit_id
    vault.report_languages.choose(audit_id, "fr")
    finalise(vault, audit_id, SIGNED)
    seal(vault, audit_id)
    assert b"/Lang (fr" in made[0]


def test_a_paper_in_another_language_than_was_signed_is_a_translation(audited: Audited) -> None:
    vault, audit_id = audited.vault, audited.audit_id
    drawn = replace(SIGNED, signature=b"drawn", site=SiteSignOff("R. K.", "Manager", b"drawn"))
    finalise(vault, audit_id, drawn)
    signed = report_content(vault, audit_id).sign_off
    translated = report_content(vault, audit_id, language="es").sign_off
    assert signed is not None
    assert translated is not None
    assert (signed.signature, signed.site_signature) == (b"drawn", b"drawn")
    assert signed.statement == SIGNED.statement
    assert (translated.signature, translated.site_signature) == (b"", b"")
    assert "traducción" in translated.statement
    assert "inglés" in translated.statement
    assert translated.statement.endswith(SIGNED.statement)


def test_a_language_without_words_is_refused(audited: Audited) -> None:
    with pytest.raises(ReportError, match="xx"):
        make_report(audited.vault, audited.audit_id, language="xx")
