"""Protocols of other programmes in a vault: whose are taken, which versions, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from audit_samples import CHEAP, PASSPHRASE, SIGNED, answer_all, enrol
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from auditor_app.audit import (
    chosen_protocol,
    finalise,
    install_protocol,
    make_report,
    missing,
    open_session,
    protocol_of,
    protocol_title,
    protocols_for,
    start_audit,
    start_record,
)
from auditor_app.audit import protocols as room
from auditor_app.audit.reporting import report_content
from auditor_app.audit.sealing import bundle_contents
from auditor_app.central import key_files
from auditor_app.central.organisation import Organisation
from auditor_app.errors import IdentityError, ProtocolError
from auditor_app.identity.protocol_signing import SignedProtocol, sign_protocol
from auditor_app.identity.revocation import Reason
from auditor_app.identity.revoking import WithdrawnCertificate, sign_revocation_list
from auditor_app.protocols import ProtocolHeading, shipped_protocol
from auditor_app.protocols.packing import pack_folder, read_pack
from auditor_app.protocols.starter import new_protocol
from auditor_app.vault import Vault, check_vault, salvage
from auditor_app.vault.btree_rows import read_page
from auditor_app.vault.cipher_pages import CipherPages
from auditor_app.vault.examining import readable_rows
from auditor_app.vault.orphans import _forms_in

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
CODE = "/data/before/code"


class Programme:
    """An organisation with a protocol of its own, whose version can be raised."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.organisation = root / "organisation"
        new_protocol(root / "ours", title="Ours")

    def edit(self, old: str, new: str) -> None:
        file = self.root / "ours" / "protocol.toml"
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    def pack(self) -> bytes:
        return pack_folder(self.root / "ours").to_bytes()

    def signed(self, pack: bytes | None = None, by: Path | None = None) -> Path:
        """The file that laptops get, signed by this organisation or by another."""
        organisation = Organisation.open(by or self.organisation)
        content = organisation.sign_protocol(pack or self.pack())
        organisation.close()
        return self.file(content)

    def file(self, content: bytes) -> Path:
        path = self.root / f"{len(list(self.root.glob('*.auditor-protocol')))}.auditor-protocol"
        path.write_bytes(content)
        return path


@pytest.fixture
def programme(tmp_path: Path, empty_vault: Vault) -> Programme:
    made = Programme(tmp_path)
    enrol(empty_vault, made.organisation)
    return made


def test_a_signed_protocol_is_offered_and_an_audit_goes_its_way(
    empty_vault: Vault, programme: Programme
) -> None:
    kept = install_protocol(empty_vault, programme.signed())
    assert (kept.version, kept.signed_by) == ("1.0", "Example Labour Watch")
    choices = protocols_for(empty_vault)
    assert [c.protocol_id for c in choices] == ["ilo_forced_labour", "labour_facts", "ours"]
    audit = start_audit(
        empty_vault, chosen_protocol(empty_vault, "ours", "1.0"), "Northgate, first audit"
    )
    record = start_record(empty_vault, audit.id, "interview")
    assert record.role == "worker_interview"
    assert protocol_of(audit, empty_vault).title == protocol_title(audit, empty_vault) == "Ours"
    (event,) = (e for e in empty_vault.events.rows() if e.kind == "protocol.installed")
    assert event.details == {
        "protocol_id": "ours",
        "version": "1.0",
        "digest": kept.digest,
        "signed": True,
    }


def test_an_audit_keeps_the_version_that_it_was_started_with(
    empty_vault: Vault, programme: Programme
) -> None:
    install_protocol(empty_vault, programme.signed())
    audit = start_audit(empty_vault, chosen_protocol(empty_vault, "ours", "1.0"), "First")
    programme.edit('version = "1.0"', 'version = "1.1"')
    programme.edit('en = "Ours"', 'en = "Ours anew"')
    install_protocol(empty_vault, programme.signed())
    assert protocol_of(audit, empty_vault).title == "Ours"
    assert protocols_for(empty_vault)[-1].title == "Ours anew"
    assert [k.version for k in empty_vault.protocols.list()] == ["1.0", "1.1"]


def test_an_audit_stays_with_what_was_installed_when_a_program_ships_the_same_version(
    empty_vault: Vault, programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_protocol(empty_vault, programme.signed())
    audit = start_audit(empty_vault, chosen_protocol(empty_vault, "ours", "1.0"), "First")
    ships = ProtocolHeading("ours", "1.0", "Ours, as it ships")
    monkeypatch.setattr(room, "shipped_headings", lambda: (ships,))
    assert protocol_of(audit, empty_vault).title == "Ours"
    (offered,) = protocols_for(empty_vault)
    assert (offered.title, offered.shipped) == ("Ours", False)


def test_the_same_file_again_changes_nothing(empty_vault: Vault, programme: Programme) -> None:
    file = programme.signed()
    first = install_protocol(empty_vault, file)
    head = empty_vault.events.head()
    assert install_protocol(empty_vault, file) == first
    assert empty_vault.events.head() == head


@pytest.mark.parametrize(
    ("version", "said"), [("0.9", "is older than version 1.0"), ("1.0.0", "here already")]
)
def test_versions_only_go_up(
    version: str, said: str, empty_vault: Vault, programme: Programme
) -> None:
    install_protocol(empty_vault, programme.signed())
    programme.edit('version = "1.0"', f'version = "{version}"')
    with pytest.raises(ProtocolError, match=said):
        install_protocol(empty_vault, programme.signed())


def test_a_pack_cannot_take_the_place_of_what_ships(
    empty_vault: Vault, programme: Programme
) -> None:
    programme.edit('id = "ours"', 'id = "ilo_forced_labour"')
    with pytest.raises(ProtocolError, match=r"older than version 2026\.11"):
        install_protocol(empty_vault, programme.signed())


def test_one_that_another_organisation_signed_is_refused(
    empty_vault: Vault, programme: Programme
) -> None:
    Organisation.create(programme.root / "stranger", "Example Labour Watch").close()
    with pytest.raises(IdentityError, match="not signed by this vault's organisation"):
        install_protocol(empty_vault, programme.signed(by=programme.root / "stranger"))


def test_one_that_was_signed_through_a_withdrawn_issuing_key_is_refused(
    empty_vault: Vault, programme: Programme
) -> None:
    before = programme.signed()
    organisation = Organisation.open(programme.organisation)
    stolen = organisation.issuing_authority().certificate
    organisation.close()
    root = key_files.read_authority(programme.root / "organisation-root", None)
    now = datetime.now(UTC)
    withdrawn = [WithdrawnCertificate(stolen, now, Reason.CA_COMPROMISE)]
    until = now + timedelta(days=30)
    lists = sign_revocation_list(root, withdrawn, number=1, at=now, next_update=until)
    held = empty_vault.identity.programme
    assert held is not None
    empty_vault.identity.programme = replace(held, revocations_pem=lists)
    # Signed before it was withdrawn, as it says: a thief would say so too.
    with pytest.raises(IdentityError, match="withdrawn"):
        install_protocol(empty_vault, before)
    assert not empty_vault.protocols.list()


def test_one_that_was_changed_after_signing_is_refused(
    empty_vault: Vault, programme: Programme
) -> None:
    signature = read_pack(programme.signed().read_bytes()).signature
    programme.edit('en = "Ours"', 'en = "Mine"')
    changed = read_pack(programme.pack()).signed(signature).to_bytes()
    with pytest.raises(IdentityError, match="changed after it was signed"):
        install_protocol(empty_vault, programme.file(changed))


def test_a_signature_for_another_version_does_not_lift_this_one(
    empty_vault: Vault, programme: Programme
) -> None:
    pack = read_pack(programme.pack())
    organisation = Organisation.open(programme.organisation)
    authority = key_files.read_authority(organisation.keys_folder, None)
    organisation.close()
    signature = sign_protocol(authority, SignedProtocol("ours", "7.0", pack.digest))
    with pytest.raises(IdentityError, match="another version"):
        install_protocol(empty_vault, programme.file(pack.signed(signature).to_bytes()))


def test_a_key_for_receipts_signs_no_protocol(empty_vault: Vault, programme: Programme) -> None:
    organisation = Organisation.open(programme.organisation)
    receipts = organisation.receipt_identity()
    organisation.close()

    class Receipts:
        def issue_protocol_identity(self, **_: object):  # noqa: ANN202
            return receipts

    pack = read_pack(programme.pack())
    signature = sign_protocol(Receipts(), SignedProtocol("ours", "1.0", pack.digest))  # type: ignore[arg-type]
    with pytest.raises(IdentityError, match="not for signing protocols"):
        install_protocol(empty_vault, programme.file(pack.signed(signature).to_bytes()))


def test_an_enrolled_laptop_takes_nothing_unsigned(
    empty_vault: Vault, programme: Programme
) -> None:
    with pytest.raises(IdentityError, match="takes only protocols that it signed"):
        install_protocol(empty_vault, programme.file(programme.pack()), unsigned=True)


def test_without_an_organisation_an_unsigned_one_needs_a_word(
    empty_vault: Vault, tmp_path: Path
) -> None:
    new_protocol(tmp_path / "ours")
    with pytest.raises(IdentityError, match="not signed"):
        install_protocol(empty_vault, tmp_path / "ours")
    assert install_protocol(empty_vault, tmp_path / "ours", unsigned=True).signed_by == ""


def test_one_with_faults_is_not_signed_and_not_installed(
    empty_vault: Vault, programme: Programme
) -> None:
    programme.edit('site_name = "/data/place/site_name"', 'site_name = "/data/place/nothing"')
    with pytest.raises(ProtocolError) as told:
        programme.signed()
    assert told.value.faults
    assert empty_vault.protocols.list() == ()


def test_an_audit_whose_protocol_is_not_here_says_which_version_is_missing(
    empty_vault: Vault, programme: Programme
) -> None:
    install_protocol(empty_vault, programme.signed())
    audit = empty_vault.audits.create("ours", "0.5", "From another laptop")
    with pytest.raises(ProtocolError, match=r"version 0\.5 of the protocol ours.*Here is: 1\.0"):
        protocol_of(audit, empty_vault)


def test_an_audit_of_an_earlier_program_goes_on_with_what_ships(empty_vault: Vault) -> None:
    audit = empty_vault.audits.create("ilo_forced_labour", "2026.01", "Before the update")
    assert protocol_of(audit, empty_vault) is shipped_protocol("ilo_forced_labour")


def test_a_protocol_outlives_closing_and_salvage_and_a_check_reads_it(
    programme: Programme, empty_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_protocol(empty_vault, programme.signed())
    empty_vault.close()
    assert check_vault(empty_vault.folder, PASSPHRASE, deep=True) == ()
    salvage(empty_vault.folder, PASSPHRASE, programme.root / "saved", cost=CHEAP)
    monkeypatch.setattr(room, "_loaded", {})
    with Vault.open(programme.root / "saved") as saved:
        saved.unlock(PASSPHRASE)
        assert chosen_protocol(saved, "ours", "1.0").title == "Ours"


def spoil(vault: Vault, *tables: str) -> None:
    """Close the vault and zero every page of these tables' trees."""
    names = ", ".join("?" for _ in tables)
    statement = f"SELECT rootpage FROM sqlite_master WHERE name IN ({names})"  # noqa: S608 - marks
    waiting = [root for (root,) in vault._store.rows(statement, tables)]
    key = bytes(vault._store._data_key)
    vault.close()
    file = vault.folder / "records.db"
    content = bytearray(file.read_bytes())
    with CipherPages(file, key, ()) as pages:
        while waiting:
            number = waiting.pop()
            page = pages.page(number)
            assert page is not None
            leafage = read_page(number, page, pages.page)
            assert leafage is not None
            waiting += leafage.children
            content[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    file.write_bytes(content)
    found = readable_rows(vault.folder, bytearray(key))
    assert not any(found.of(table) for table in tables)


def an_audit_of_an_earlier_version(vault: Vault, programme: Programme) -> tuple[str, str]:
    """By version 1.0 of the programme's protocol, after 1.1 came in; its record and form."""
    install_protocol(vault, programme.signed())
    audit = start_audit(vault, chosen_protocol(vault, "ours", "1.0"), "First")
    record = start_record(vault, audit.id, "interview")
    answer_all(vault, record.id, {CODE: "W-01"})
    programme.edit('version = "1.0"', 'version = "1.1"')
    form = load_workbook(programme.root / "ours" / "interview.xlsx")
    assert form["settings"]["C1"].value == "version"
    form["settings"]["C2"].value = "2026120101"
    form.save(programme.root / "ours" / "interview.xlsx")
    install_protocol(vault, programme.signed())
    return record.id, vault.forms.get(record.form_digest).xml


def test_salvage_takes_a_lost_form_out_of_the_protocol_that_was_installed(
    programme: Programme, empty_vault: Vault
) -> None:
    record_id, xml = an_audit_of_an_earlier_version(empty_vault, programme)
    spoil(empty_vault, "form")
    report = salvage(empty_vault.folder, PASSPHRASE, programme.root / "saved", cost=CHEAP)
    assert not [sentence for sentence in report.lost if "forms are lost" in sentence]
    with Vault.open(programme.root / "saved") as saved:
        saved.unlock(PASSPHRASE)
        record = saved.records.get(record_id)
        assert saved.forms.get(record.form_digest).xml == xml
        assert open_session(saved, record_id).node(CODE).value == "W-01"
    assert check_vault(programme.root / "saved", PASSPHRASE) == ()


def test_salvage_tells_of_a_form_that_is_lost_with_the_protocol_it_came_in(
    programme: Programme, empty_vault: Vault
) -> None:
    record_id, _ = an_audit_of_an_earlier_version(empty_vault, programme)
    spoil(empty_vault, "form", "protocol")
    report = salvage(empty_vault.folder, PASSPHRASE, programme.root / "saved", cost=CHEAP)
    assert [sentence for sentence in report.lost if "forms are lost" in sentence]
    with Vault.open(programme.root / "saved") as saved:
        saved.unlock(PASSPHRASE)
        assert saved.records.values(record_id)[CODE] == "W-01"


@pytest.mark.parametrize("pack", [b"", b"no pack at all", None, "text"])
def test_salvage_is_not_stopped_by_a_pack_that_cannot_be_read(pack: object) -> None:
    assert _forms_in(pack) == {}


def test_a_check_tells_of_a_protocol_that_is_not_what_was_installed(
    programme: Programme, empty_vault: Vault
) -> None:
    install_protocol(empty_vault, programme.signed())
    empty_vault._store.execute("UPDATE protocol SET digest = ?", ("0" * 64,))
    empty_vault.close()
    (fault,) = check_vault(empty_vault.folder, PASSPHRASE)
    assert (fault.place, fault.message[:19]) == ("protocol", "Version 1.0 of ours")


FACTS = {
    "/data/facility/site_name": "Northgate Garments",
    "/data/facility/address": "1 Mill Road",
    "/data/facility/country": "Jordan",
    "/data/facility/visit_date": "2026-11-23",
    "/data/facility/answered_by": "management",
    "/data/workforce/workers_total": "120",
    "/data/workforce/workers_women": "60",
    "/data/workforce/workers_foreign": "40",
    "/data/workforce/workers_agency": "0",
    "/data/workforce/workers_young": "0",
    "/data/workforce/workforce_source": "documents",
    "/data/recruitment/recruitment_ways": "direct",
    "/data/recruitment/costs_paid_by": "both",
    "/data/recruitment/costs_repaid": "none",
    "/data/recruitment/age_checked": "yes",
    "/data/recruitment/recruitment_source": "told",
    "/data/papers/contract_given": "later",
    "/data/papers/papers_kept_by": "employer",
    "/data/papers/papers_access": "no",
    "/data/papers/papers_source": "observed",
    "/data/hours/weekly_hours": "48",
    "/data/hours/overtime_agreed": "not_agreed",
    "/data/hours/hours_source": "documents",
    "/data/wages/pay_interval": "monthly",
    "/data/wages/deductions": "fines",
    "/data/wages/wages_source": "documents",
    "/data/housing/has_housing": "no",
    "/data/voice/channels": "none",
}


def test_a_protocol_without_an_assessment_goes_to_its_end_and_says_no_outcome(
    empty_vault: Vault, tmp_path: Path
) -> None:
    audit = start_audit(empty_vault, shipped_protocol("labour_facts"), "Facts")
    (record,) = empty_vault.records.of_audit(audit.id)
    answer_all(empty_vault, record.id, FACTS)
    assert missing(empty_vault, audit.id) == ()
    finalise(empty_vault, audit.id, SIGNED)
    assert report_content(empty_vault, audit.id).assessed is False
    file = tmp_path / "report.pdf"
    file.write_bytes(make_report(empty_vault, audit.id))
    text = "\n".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Northgate Garments" in text
    assert "It rates nothing" in text
    for word in ("Indicated", "Outcomes", "Indicators", "interviewed", "None observed"):
        assert word not in text, word
    document = bundle_contents(empty_vault, empty_vault.audits.get(audit.id), "b" * 36).audit
    assert document["outcomes"] == {}
    assert [each["outcome"] for each in document["records"]] == [None]


def test_a_signed_protocol_brings_the_pictures_of_its_forms_into_the_vault(
    empty_vault: Vault, programme: Programme
) -> None:
    folder = programme.root / "ours"
    picture = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "PNG")
    (folder / "exit.png").write_bytes(picture.getvalue())
    book = load_workbook(folder / "interview.xlsx")
    survey = book["survey"]
    column, names = survey.max_column + 1, [cell.value for cell in survey[1]].index("name") + 1
    survey.cell(1, column, "media::image::English (en)")
    for row in range(2, survey.max_row + 1):
        if survey.cell(row, names).value == CODE.rpartition("/")[2]:
            survey.cell(row, column, "exit.png")
    book.save(folder / "interview.xlsx")

    install_protocol(empty_vault, programme.signed())
    audit = start_audit(empty_vault, chosen_protocol(empty_vault, "ours", "1.0"), "Northgate")
    record = start_record(empty_vault, audit.id, "interview")
    session = open_session(empty_vault, record.id)
    assert session.node(CODE).media == {"image": "exit.png"}
    kept = session.form.media["exit.png"].sha256
    assert empty_vault.forms.media(kept) == picture.getvalue()

    # What a damaged store has lost of them, the protocol that it kept still has.
    empty_vault._store.execute("DELETE FROM form_media")
    empty_vault.close()
    salvage(empty_vault.folder, PASSPHRASE, programme.root / "saved", cost=CHEAP)
    with Vault.open(programme.root / "saved") as saved:
        saved.unlock(PASSPHRASE)
        assert saved.forms.media(kept) == picture.getvalue()
