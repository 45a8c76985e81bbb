"""The laptop's page: enrolling with a code, renewing, newer settings; by network and file."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui_samples import PASSPHRASE

sys.path.append(str(Path(__file__).parents[1] / "central"))

from laptops import running

from auditor_app.central import Organisation, enrolling_api
from auditor_app.central.enrolling import invite
from auditor_app.central.publishing import publish
from auditor_app.identity.enrolment import accept_answer, make_device_request
from auditor_app.ui import files
from auditor_app.ui.pages.enrolment import EnrolmentPage
from auditor_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import tzinfo

    from ui_walk import Walk

NAME, LAPTOP = "Amina Haddad", "Field laptop 3"


@pytest.fixture(scope="module")
def issuing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Organisation, str]]:
    """A running intake that holds its issuing key."""
    made = Organisation.create(tmp_path_factory.mktemp("issuing") / "central", "Fair Work")
    # Due at once: the tests' laptops renew today.
    made = replace(made, settings=replace(made.settings, renewal_days=400)).with_issuing_key()
    publish(made, made.issuing_authority())
    before = enrolling_api.SECONDS_FOR_A_CODE
    enrolling_api.SECONDS_FOR_A_CODE = 0.01
    with running(made) as address:
        yield made, address
    enrolling_api.SECONDS_FOR_A_CODE = before
    made.close()


def at_laptop(walk: Walk) -> EnrolmentPage:
    walk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    page = walk.at(EnrolmentPage)
    walk.until(lambda: page.code.isVisibleTo(page) or page.renewal.isVisibleTo(page))
    return page


def fill_code(walk: Walk, page: EnrolmentPage, address: str, code: str) -> None:
    card = page.code
    for edit, text in zip(card._edits(), (address, NAME, LAPTOP, code), strict=True):
        edit.setText(text)
    card.enrol.click()
    walk.until(lambda: not walk.window.desk.network.busy)


def words(walk: Walk) -> str:
    labels = walk.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(walk.window))


@pytest.fixture
def by_code(unlocked: Walk, issuing: tuple[Organisation, str]) -> tuple[Walk, EnrolmentPage]:
    """A laptop that was enrolled in the window, with a code."""
    page = at_laptop(unlocked)
    code = invite(issuing[0], NAME, LAPTOP, days=7)
    fill_code(unlocked, page, issuing[1], str(code))
    unlocked.until(lambda: page.renewal.isVisibleTo(page))
    return unlocked, page


def test_a_laptop_enrols_with_a_code(
    by_code: tuple[Walk, EnrolmentPage], issuing: tuple[Organisation, str]
) -> None:
    walk, page = by_code
    shown = words(walk)
    assert "Fair Work" in shown
    assert NAME in shown
    assert not page.code.isVisibleTo(page)
    assert not page.request_card.isVisibleTo(page)
    # The code is good once, and does not stay on the screen.
    assert page.code.code.text() == ""
    programme = walk.window.desk.vault.identity.programme
    assert programme is not None
    assert programme.upload_url == issuing[1]


@pytest.mark.parametrize(
    ("address", "code", "said"),
    [
        ("http://example.org", "", "neither HTTPS nor on this machine"),
        ("", "XXXXX", "eight groups of five"),
        ("http://127.0.0.1:9", "", "127.0.0.1"),
    ],
)
def test_what_does_not_work_is_said_in_place_and_can_be_tried_again(
    unlocked: Walk, issuing: tuple[Organisation, str], address: str, code: str, said: str
) -> None:
    page = at_laptop(unlocked)
    good = str(invite(issuing[0], NAME, LAPTOP, days=7))
    fill_code(unlocked, page, address or issuing[1], code or good)
    unlocked.until(lambda: page.code.message.isVisibleTo(page))
    assert said in page.code.message.words.text()
    assert good not in page.code.message.words.text()
    assert page.code.enrol.isEnabled()
    assert unlocked.window.desk.vault.identity.signing_identity is None
    fill_code(unlocked, page, issuing[1], good)
    unlocked.until(lambda: page.renewal.isVisibleTo(page))


def test_all_four_fields_are_asked_for(unlocked: Walk) -> None:
    page = at_laptop(unlocked)
    page.code.enrol.click()
    assert page.code.message.isVisibleTo(page)
    assert [bool(e.property("faulty")) for e in page.code._edits()].count(True) >= 3
    assert not unlocked.window.desk.network.busy


def test_a_code_of_another_organisation_is_refused(
    unlocked: Walk, issuing: tuple[Organisation, str], tmp_path: Path
) -> None:
    other = Organisation.create(tmp_path / "other", "Others").with_issuing_key()
    code = str(invite(other, NAME, LAPTOP, days=7))
    other.close()
    page = at_laptop(unlocked)
    fill_code(unlocked, page, issuing[1], code)
    unlocked.until(lambda: page.code.message.isVisibleTo(page))
    assert unlocked.window.desk.vault.identity.programme is None


def test_the_certificate_is_renewed_over_the_network(by_code: tuple[Walk, EnrolmentPage]) -> None:
    walk, page = by_code
    identity = walk.window.desk.vault.identity
    before = identity.signing_identity
    assert page.renewal.state.accessibleName() == "Renew it"
    page.renewal.renew.click()
    walk.until(lambda: not walk.window.desk.network.busy)
    assert identity.signing_identity != before
    walk.until(lambda: "goes on with what came" in walk.window.banner.message.text())


def test_the_certificate_is_renewed_by_file(
    by_code: tuple[Walk, EnrolmentPage],
    issuing: tuple[Organisation, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from auditor_app.central.enrolling import EnrollingDesk  # noqa: PLC0415 - one test's

    walk, page = by_code
    request, answer = tmp_path / "renewal.json", tmp_path / "answer.json"
    monkeypatch.setattr(files, "choose_target", lambda *_: request)
    monkeypatch.setattr(files, "choose_file", lambda *_: answer)
    page.renewal.save.click()
    walk.until(request.exists)
    walk.quiet()
    identity = walk.window.desk.vault.identity
    before = identity.signing_identity
    # Any other document changes nothing.
    answer.write_bytes(b"{}")
    page.renewal.load.click()
    walk.until(lambda: page.renewal.message.isVisibleTo(page))
    assert identity.signing_identity == before
    desk = EnrollingDesk(issuing[0], issuing[0].issuing_authority())
    answer.write_bytes(desk.renew(request.read_bytes()))
    page.renewal.load.click()
    walk.until(lambda: identity.signing_identity != before)


def test_newer_settings_are_taken_and_older_refused(
    by_code: tuple[Walk, EnrolmentPage],
    issuing: tuple[Organisation, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    walk, page = by_code
    pack = tmp_path / "programme.json"
    monkeypatch.setattr(files, "choose_file", lambda *_: pack)
    authority = issuing[0].issuing_authority()
    old = publish(issuing[0], authority)
    longer = replace(issuing[0].settings, retention_days=90)
    changed = replace(issuing[0], settings=longer)
    new = publish(changed, authority)
    pack.write_bytes(new)
    identity = walk.window.desk.vault.identity
    page.renewal.take.click()
    walk.until(lambda: identity.programme is not None and identity.programme.retention_days == 90)
    walk.until(lambda: "90 days after the receipt" in words(walk))
    pack.write_bytes(old)
    page.renewal.take.click()
    walk.until(lambda: page.renewal.message.isVisibleTo(page))
    assert identity.programme is not None
    assert identity.programme.retention_days == 90
    # What is in force is what the store gives as well.
    page.renewal.fetch.click()
    walk.until(lambda: not walk.window.desk.network.busy)
    walk.until(lambda: "newest already" in walk.window.banner.message.text())
    publish(issuing[0], authority, anew=True)


def test_a_certificate_that_has_ended_asks_for_a_new_invitation(
    open_window: Callable[[Path], Walk],
    empty_vault: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    organisation = Organisation.create(tmp_path / "central", "Fair Work")
    request = make_device_request(NAME, LAPTOP)
    answer = organisation.enrol(request.request_pem, days=30)
    organisation.close()
    with Vault.open(empty_vault) as vault:
        vault.unlock(PASSPHRASE)
        vault.identity.device_request = request
        vault.identity.enrol(*accept_answer(request.private_key_pem, answer))

    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.now(tz) + timedelta(days=40)

    monkeypatch.setattr("auditor_app.ui.enrolling.datetime", Later)
    walk = open_window(empty_vault)
    walk.unlock()
    page = at_laptop(walk)
    assert page.renewal.state.accessibleName() == "Ended"
    assert "invite this laptop anew" in page.renewal.words.text()
    assert page.code.isVisibleTo(page)


def test_locking_does_not_wait_for_a_store_that_does_not_answer(
    by_code: tuple[Walk, EnrolmentPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading  # noqa: PLC0415 - one test's

    from auditor_app.sync import enrolling  # noqa: PLC0415 - one test's

    walk, page = by_code
    go_on = threading.Event()
    monkeypatch.setattr(
        enrolling.EnrollingStore, "renew", lambda *_: (go_on.wait(20) and b"") or b""
    )
    page.renewal.renew.click()
    walk.until(lambda: walk.window.desk.network.busy)
    walk.lock()
    assert not walk.window.desk.is_open
    go_on.set()
    walk.until(lambda: not walk.window.desk.network.busy)
