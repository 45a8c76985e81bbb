"""The window tells the log of a form that asks for one what the person does; no other form's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit
from ui_samples import PASSPHRASE, SITE_NAME

from auditor_app.audit.filling import session_for
from auditor_app.errors import StorageFullError
from auditor_app.protocols import shipped_protocol
from auditor_app.ui.pages.audit import AuditPage
from auditor_app.vault import FormLogLines, Vault, records
from auditor_app.xforms import AuditEvent, parse_xform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui_walk import Walk

PSEUDONYM = "/data/setting/pseudonym"
UNDERSTANDING = "/data/understanding"
MANY = 20


@pytest.fixture
def logged(filled_vault: Path) -> tuple[Path, str]:
    """The filled audit with an interview more, whose form asks for a log; that record's id."""
    with Vault.open(filled_vault) as vault:
        vault.unlock(PASSPHRASE)
        (audit,) = vault.audits.list()
        shipped = shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml
        xml = shipped.replace("<meta>", "<meta><audit/>", 1).replace(
            '<bind nodeset="/data/meta/instanceID"',
            '<bind xmlns:odk="http://www.opendatakit.org/xforms" nodeset="/data/meta/audit"'
            ' type="binary" odk:track-changes="true"/><bind nodeset="/data/meta/instanceID"',
            1,
        )
        form = parse_xform(xml, "worker_interview")
        vault.forms.pin(form.xml, form.form_id, form.version, form.digest)
        pinned = (form.digest, form.form_id, form.version)
        values = session_for(vault, form).values()
        record = vault.records.create(audit.id, *pinned, "worker_interview", "Logged", values)
    return filled_vault, record.id


@pytest.fixture
def walk(open_window: Callable[[Path], Walk], logged: tuple[Path, str]) -> Walk:
    opened = open_window(logged[0])
    opened.unlock()
    opened.open_audit()
    return opened


def lines_of(folder: Path, record_id: str) -> FormLogLines:
    with Vault.open(folder) as vault:
        vault.unlock(PASSPHRASE)
        return vault.records.form_log(record_id)


def told(lines: FormLogLines) -> Iterator[tuple[str, str]]:
    for event in map(AuditEvent.from_json, lines.done):
        yield event.kind.value, event.node


def test_pages_answers_jumps_and_the_way_out_are_in_the_log_in_order(
    walk: Walk, logged: tuple[Path, str]
) -> None:
    filler = walk.open_record(2)
    walk.type(filler.sheet.question(PSEUDONYM).findChildren(QLineEdit)[0], "W-31")
    walk.click(filler.next)
    filler.jump(PSEUDONYM)
    walk.lock()

    assert list(told(lines_of(*logged))) == [
        ("form start", ""),
        ("group questions", "/data/setting"),
        ("question", PSEUDONYM),
        ("group questions", UNDERSTANDING),
        ("jump", ""),
        ("group questions", "/data/setting"),
        ("form save", ""),
        ("form exit", ""),
    ]
    assert lines_of(*logged).open == ()


def test_the_page_shown_is_in_the_vault_with_the_answer_while_it_is_still_shown(
    walk: Walk, logged: tuple[Path, str]
) -> None:
    filler = walk.open_record(2)
    walk.type(filler.sheet.question(PSEUDONYM).findChildren(QLineEdit)[0], "W-31")
    filler.flush()
    walk.quiet()
    lines = walk.window.desk.vault.records.form_log(logged[1])

    assert [AuditEvent.from_json(line).node for line in lines.open] == [
        "/data/setting",
        PSEUDONYM,
    ]
    assert AuditEvent.from_json(lines.open[1]).new_value == "W-31"


def test_going_on_from_the_last_page_is_the_end_of_the_form(
    walk: Walk, logged: tuple[Path, str]
) -> None:
    filler = walk.open_record(2)
    for _ in range(MANY):
        if walk.window.page is None or isinstance(walk.window.page, AuditPage):
            break
        filler.go_on()
    walk.at(AuditPage)
    walk.open_record(2)
    walk.lock()
    kinds = [kind for kind, _ in told(lines_of(*logged))]

    assert kinds[-5:] == ["end screen", "form exit", "form resume", "group questions", "form exit"]


def test_an_answer_that_could_not_be_stored_is_told_once_it_is(
    walk: Walk, logged: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageFullError("The disk is full.", "Make room.")

    filler = walk.open_record(2)
    walk.quiet()
    with monkeypatch.context() as full:
        full.setattr(records.Records, "apply", refuse)
        walk.type(filler.sheet.question(PSEUDONYM).findChildren(QLineEdit)[0], "W-31")
        filler.flush()
        walk.until(walk.window.page.retry.isVisible)
        filler.go_on()
        walk.quiet()
    walk.click(walk.window.page.retry)
    walk.quiet()
    walk.lock()
    events = list(told(lines_of(*logged)))

    first, *told_later = [event for event in events if event[0] != "save error"]
    assert first == ("form start", "")
    assert ("save error", "") in events
    assert told_later[:3] == [
        ("group questions", "/data/setting"),
        ("question", PSEUDONYM),
        ("group questions", UNDERSTANDING),
    ]


def test_the_form_of_the_site_asks_for_no_log_and_gets_none(
    walk: Walk, logged: tuple[Path, str]
) -> None:
    filler = walk.open_record(0)
    walk.type(walk.edit_of(SITE_NAME), " Ltd")
    record_id = filler.keeper.record.id
    walk.lock()

    assert filler.session.log is None
    assert lines_of(logged[0], record_id) == FormLogLines()
