"""Lists beside a form when its record was started: the record keeps them, wherever it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from audit_samples import ANSWERS, PASSPHRASE, SIGNED, Audited, answer_all, enrol

from auditor_app.audit import delta_of, finalise, open_session, seal, start_record, store
from auditor_app.bundle import open_bundle
from auditor_app.bundle.names import signature_name
from auditor_app.protocols import shipped_protocol
from auditor_app.vault import Vault
from auditor_app.xforms import FormSession, load_form, loading
from auditor_app.xforms.forms_cache import FormCache

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

INTERVIEW = "worker_interview"
TOWN, PRICE = "/data/setting/town", "/data/setting/price"
TOWNS = "name,text,unit price\nirbid,town-1,3\nkarak,town-2,7\n"
ENGLISH, ARABIC = "English (en)", "العربية (ar)"
WORDS = {ENGLISH: ("Irbid", "Karak"), ARABIC: ("إربد", "الكرك")}


def asking_for_towns(xml: str) -> str:
    """The shipped interview with a question whose choices, and a price that, lie beside it."""
    changes = {
        "<place/>": "<place/><town/><price/>",
        "</itext>": f'</itext><bind nodeset="{PRICE}"'
        " calculate=\"pulldata('towns', 'unit price', 'name', ../town)\"/>",
        '<instance id="yes_no">': '<instance id="towns" src="jr://file-csv/towns.csv"/>'
        '<instance id="yes_no">',
        "</h:body>": f'<select1 ref="{TOWN}"><label>Town</label>'
        "<itemset nodeset=\"instance('towns')/root/item\">"
        '<value ref="name"/><label ref="jr:itext(text)"/></itemset></select1></h:body>',
    }
    for mark, put in changes.items():
        assert mark in xml, mark
        xml = xml.replace(mark, put, 1)
    for language, words in WORDS.items():
        start, _, rest = xml.partition(f'<translation lang="{language}"')
        texts = "".join(
            f'<text id="town-{number}"><value>{word}</value></text>'
            for number, word in enumerate(words, 1)
        )
        xml = f'{start}<translation lang="{language}"{rest.replace(">", ">" + texts, 1)}'
    return xml


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Installs the protocol anew, with such an interview and this list beside it."""
    shipped = shipped_protocol("ilo_forced_labour")
    folder = tmp_path / "protocol"
    folder.mkdir()
    own = asking_for_towns(shipped.form(INTERVIEW).definition.xml)
    (folder / "interview.xml").write_text(own, "utf-8")

    def installed(towns: str) -> Path:
        (folder / "towns.csv").write_text(towns, "utf-8")
        definition = load_form(folder / "interview.xml")
        forms = tuple(
            replace(form, definition=definition) if form.form_id == INTERVIEW else form
            for form in shipped.forms
        )
        protocol = replace(shipped, forms=forms)
        monkeypatch.setattr("auditor_app.audit.protocols.shipped_protocol", lambda _: protocol)
        return folder / "towns.csv"

    return installed


def interview(vault: Vault, audit_id: str) -> str:
    """A record that is started, and filled up to the price that Karak has."""
    record = start_record(vault, audit_id, INTERVIEW)
    answer_all(vault, record.id, ANSWERS["workers"][0]["answers"])
    session = open_session(vault, record.id)
    store(vault, record.id, delta_of(session, session.answer(TOWN, "karak")))
    return record.id


def seen(session: FormSession) -> list[Any]:
    """What a person sees of the list, in either language, and what is submitted."""
    found: list[Any] = [session.value(TOWN), session.value(PRICE), session.submission_xml()]
    for language in (ENGLISH, ARABIC):
        session.set_language(language)
        found.append([(each.value, each.label) for each in session.node(TOWN).choices])
    return found


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes of this a program that was started anew: no form is known."""

    def forget_all() -> None:
        monkeypatch.setattr(loading, "_forms", FormCache())

    return forget_all


def test_a_record_has_its_lists_when_the_vault_is_opened_again_without_the_file(
    audited: Audited, install: Callable[[str], Path], forget: Callable[[], None]
) -> None:
    file = install(TOWNS)
    record_id = interview(audited.vault, audited.audit_id)
    before = seen(open_session(audited.vault, record_id))
    assert before[:2] == ["karak", "7"]
    assert "<town>karak</town><price>7</price>" in before[2]
    assert before[3:] == [
        [("irbid", "Irbid"), ("karak", "Karak")],
        [("irbid", "إربد"), ("karak", "الكرك")],
    ]
    audited.vault.close()
    file.unlink()
    forget()
    with Vault.open(audited.vault.folder) as vault:
        vault.unlock(PASSPHRASE)
        session = open_session(vault, record_id)
        assert seen(session) == before
        store(vault, record_id, delta_of(session, session.answer(TOWN, "irbid")))
        assert open_session(vault, record_id).value(PRICE) == "3"


def test_records_keep_the_list_that_they_were_started_with(
    audited: Audited, install: Callable[[str], Path], forget: Callable[[], None]
) -> None:
    install(TOWNS)
    old = interview(audited.vault, audited.audit_id)
    install(TOWNS.replace(",7\n", ",9\n"))
    new = interview(audited.vault, audited.audit_id)
    forget()
    records = [audited.vault.records.get(record_id) for record_id in (old, new)]
    assert records[0].form_digest != records[1].form_digest
    assert [open_session(audited.vault, each.id).value(PRICE) for each in records] == ["7", "9"]


def test_whoever_opens_the_bundle_sees_what_the_choices_were(
    audited: Audited,
    install: Callable[[str], Path],
    forget: Callable[[], None],
    tmp_path: Path,
) -> None:
    vault = audited.vault
    key = enrol(vault, tmp_path / "central").read_text("utf-8")
    file = install(TOWNS)
    record_id = interview(vault, audited.audit_id)
    values = vault.records.values(record_id)
    before = seen(open_session(vault, record_id))
    finalise(vault, audited.audit_id, SIGNED)
    entry = seal(vault, audited.audit_id)
    signature = tmp_path / signature_name(entry.bundle_id)
    signature.write_bytes(entry.outer_dsse)
    path = vault.outbox.path(entry.bundle_id)
    bag, _ = open_bundle(path, key, tmp_path / "opened", signature_path=signature)
    file.unlink()
    forget()

    digest = vault.records.get(record_id).form_digest
    delivered = [load_form(each) for each in (bag / "data" / "forms").iterdir()]
    (form,) = (each for each in delivered if each.digest == digest)
    assert "<item><name>karak</name><text>town-2</text>" in form.xml
    record = FormSession(form, values=values)
    assert seen(record)[:2] == ["karak", "7"]
    assert seen(record)[3:] == before[3:]
    unsealed = bag.with_name(f"{bag.name}-unsealed")
    submitted = (unsealed / "data" / "records" / f"{record_id}.xml").read_text("utf-8")
    assert "<town>karak</town><price>7</price>" in submitted
