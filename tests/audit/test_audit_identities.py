"""Names and contacts stand apart: sealed in a file of their own, and carried on by nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pyrage
import pytest
from audit_samples import SIGNED, enrol
from form_log_samples import start_logged

from auditor_app.audit import delta_of, finalise, open_session, store
from auditor_app.audit.form_logs import log_file
from auditor_app.audit.reporting import report_content
from auditor_app.audit.searching import search
from auditor_app.protocols import FlagSign, shipped_protocol
from auditor_app.protocols.checking import rule_faults
from auditor_app.protocols.identifying import identity_faults, protocol_faults
from auditor_app.xforms import parse_xform

if TYPE_CHECKING:
    from pathlib import Path

    from audit_samples import Audited

WISH = "/data/interview/wishes/wish"
QUOTE = "/data/interview/wishes/quote"
NAMED = "Ask for Amara at the tea stall, 0771 555 0199"


def marked(xml: str, ref: str = WISH) -> str:
    return xml.replace(f'<bind nodeset="{ref}"', f'<bind nodeset="{ref}" auditor:identity="yes"', 1)


@pytest.fixture
def with_contact(audited: Audited, monkeypatch: pytest.MonkeyPatch) -> str:
    """A draft interview of a form that marks one question, with an answer to it; its id."""
    import form_log_samples  # noqa: PLC0415 - to lend it another form

    def parse(xml: str, name: str) -> object:
        return parse_xform(marked(xml), name)

    monkeypatch.setattr(form_log_samples, "parse_xform", parse)
    vault = audited.vault
    record_id = start_logged(vault, audited.audit_id)
    session = open_session(vault, record_id)
    answers = {
        "/data/setting/pseudonym": "W-41",
        "/data/consent/consent_given": "stopped",
        WISH: NAMED,
    }
    for ref, value in answers.items():
        store(vault, record_id, delta_of(session, session.answer(ref, value)))
    return record_id


def test_a_contact_is_sealed_apart_from_the_answers(
    audited: Audited, with_contact: str, tmp_path: Path
) -> None:
    vault = audited.vault
    session = open_session(vault, with_contact)
    for problem in session.problems():
        value = {"date": "2026-01-05"}.get(session.node(problem.ref).type)
        choices = session.node(problem.ref).choices
        value = value or (choices[0].value if choices else "1")
        store(vault, with_contact, delta_of(session, session.answer(problem.ref, value)))
    key = enrol(vault, tmp_path / "central")
    finalise(vault, audited.audit_id, SIGNED)
    own = pyrage.x25519.Identity.from_str(key.read_text().strip().splitlines()[-1])
    parts = {
        file.name.removeprefix(f"{with_contact}."): pyrage.decrypt(file.read_bytes(), [own])
        for file in (vault.folder / "sealed").glob(f"{with_contact}.*")
    }
    assert json.loads(parts["identities.json.age"])["answers"] == {WISH: NAMED}
    others = b"".join(content for name, content in parts.items() if "identities" not in name)
    assert b"<wish/>" in others
    assert b"Amara" not in others


def test_a_contact_is_in_no_log_search_or_report(audited: Audited, with_contact: str) -> None:
    vault = audited.vault
    session = open_session(vault, with_contact)
    log = log_file(vault, with_contact, session)
    assert log is not None
    assert WISH.encode() in log[1]
    assert b"Amara" not in log[1]
    assert not search(vault, "Amara").hits
    assert "Amara" not in repr(report_content(vault, audited.audit_id))
    assert not any(b"Amara" in event.to_json() for event in vault.events.rows())


def test_a_form_that_identifies_without_sealing_is_a_fault() -> None:
    xml = shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml
    bare = parse_xform(marked(xml).replace(' auditor:sealed="yes"', "", 1))
    (fault,) = identity_faults(bare)
    assert fault.place == f"bind {WISH}, auditor:identity"
    assert "not sealed" in fault.message
    assert fault in rule_faults(bare)


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("/data/interview/person/age", "carries the answer of /data/interview/person/age"),
        ("/data/interview/recruitment/came_about", "cannot be the reason for an indicator"),
    ],
)
def test_nothing_carries_an_identity_on(ref: str, said: str) -> None:
    xml = shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml
    assert any(said in fault.message for fault in identity_faults(parse_xform(marked(xml, ref))))


@pytest.mark.parametrize(
    "value",
    [
        WISH,
        "../wish",
        "concat(.., '')",
        "/data/interview/wishes",
        "string(//wish)",
        "instance('worker_interview')/data/interview/wishes/wish",
        "instance(concat('worker', '_interview'))/data/interview/wishes/wish",
        "preceding-sibling::*[1]",
    ],
)
def test_no_action_carries_an_identity_on(value: str) -> None:
    xml = marked(shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml)
    at = xml.index("</input>", xml.index(f'<input ref="{WISH}"'))
    action = f'<setvalue event="xforms-value-changed" ref="{QUOTE}" value="{value}"/>'
    (fault,) = identity_faults(parse_xform(xml[:at] + action + xml[at:]))
    assert fault.place == f"bind {QUOTE}, calculate"
    assert f"carries the answer of {WISH}" in fault.message


CHOICES = """
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:auditor="urn:auditor:form:1"><h:head><h:title>Kin</h:title><model>
<instance><data id="kin" version="1" auditor:sealed="yes">
    <person><name/><age/></person><sends/><g><tea/></g></data></instance>
<bind nodeset="/data/person/name" type="string" auditor:identity="yes"/>
<bind nodeset="/data/person/age" type="int"/><bind nodeset="/data/sends" type="string"/>
<bind nodeset="/data/g/tea" type="string"/></model></h:head><h:body>
<group ref="/data/person"><repeat nodeset="/data/person">
    <input ref="/data/person/name"><label>Name</label></input>
    <input ref="/data/person/age"><label>Age</label></input></repeat></group>
<select1 ref="/data/sends"><label>Who sends money?</label>{choices}</select1></h:body></h:html>
"""


@pytest.mark.parametrize(
    "choices",
    [
        '<itemset nodeset="/data/person"><value ref="name"/><label ref="age"/></itemset>',
        '<itemset nodeset="/data/person"><value ref="age"/><label ref="name"/></itemset>',
        '<itemset nodeset="/data/person"><value ref="."/><label ref="age"/></itemset>',
        '<itemset nodeset="/data"><value ref="person"/><label ref="g/tea"/></itemset>',
        """<itemset nodeset="instance('kin')/data/person"><value ref="age"/><label ref="name"/>
        </itemset>""",
        '<item><label><output value="/data/person[1]/name"/></label><value>first</value></item>',
    ],
)
def test_a_choice_carries_no_identity_on_either(choices: str) -> None:
    (fault, *_) = identity_faults(parse_xform(CHOICES.replace("{choices}", choices)))
    assert fault.place == "choices of /data/sends"
    assert "carries the answer of /data/person/name" in fault.message
    innocent = '<itemset nodeset="/data/person"><value ref="age"/><label ref="age"/></itemset>'
    assert not [*identity_faults(parse_xform(CHOICES.replace("{choices}", innocent)))]


def test_no_flag_gives_an_identity_as_its_reason() -> None:
    protocol = shipped_protocol("ilo_forced_labour")
    interview = protocol.form("worker_interview")
    own = [rule for rule in protocol.flags if rule.form_id == interview.form_id]
    asked = replace(own[0], when=(f"{WISH} != ''",))
    form = replace(interview, definition=parse_xform(marked(interview.definition.xml)))
    changed = replace(protocol, forms=(form,), flags=(asked,))
    assert any(f"flags, {asked.id}" in fault.place for fault in protocol_faults(changed))
    assert not [*protocol_faults(replace(changed, flags=()))]


def test_no_flag_of_the_site_reads_an_identity() -> None:
    protocol = shipped_protocol("ilo_forced_labour")
    group = protocol.form("group_interview")
    ref = "/data/setting/present_note"
    sign = FlagSign(group.form_id, (f"{ref} != ''",))
    asked = replace(protocol.flags[0], when=(), elsewhere=(sign,))
    form = replace(group, definition=parse_xform(marked(group.definition.xml, ref)))
    changed = replace(protocol, forms=(form,), flags=(asked,))
    places = [fault.place for fault in protocol_faults(changed)]
    assert f"protocol.toml, flags, {asked.id}, elsewhere, {group.form_id}" in places
    unmarked = replace(changed, forms=(group,))
    assert not [*protocol_faults(unmarked)]


def test_a_group_marks_everything_in_it() -> None:
    xml = shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml
    wishes = WISH.rpartition("/")[0]
    whole = xml.replace(
        f'<bind nodeset="{WISH}"',
        f'<bind nodeset="{wishes}" auditor:identity="yes"/><bind nodeset="{WISH}"',
        1,
    ).replace(' auditor:sealed="yes"', "", 1)
    faults = list(identity_faults(parse_xform(whole)))
    assert faults
    assert wishes in faults[0].place
