"""Vaults as earlier versions of the program left them, opened by this one.

`released/` holds one for every set of tables there was; each was made by the program of its time
with the passphrase and the answers of `conftest`.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from auditor_app.vault import FormLogDelta, RecordDelta, Region, Vault, check_vault
from auditor_app.vault.migrations import REGISTERED, migrations

RELEASED = Path(__file__).parent / "released"
# SHA-256 over the statements of every migration that has shipped, one a line.
SHIPPED = {
    "m001_first_tables": "1e9055f3426b74ff7c4d35ee45afc500ba3fb9ab9e86fa3760edbc848ef0a164",
    "m002_form_log": "75d189c297a4b03382fc90c012820960045ea134a1b6cbf81e173e1c2a4d9e43",
    "m003_history": "62d37c9f99d317e898f57ce8be35464f5260963128f6f2261c68b28e87810bff",
    "m004_search": "b157e6c5f3757b45023953db4ffe99f7fadcfd22f0e1bc152e639942201dbcb1",
    "m005_sealed_records": "323717813319320726318292ecca0ea4f9a004626bd6e12a8ef58492d2bd534d",
    "m006_audit": "66a886f19cb067894c26f3ee8de173540c0cf3143a2f5eedf3753d74b2497967",
    "m007_delivery": "440a7315673466241e53bdb0af51d5017e324da080e4561d46fe39c68b90ed4a",
    "m008_redactions": "478a5ed55aa8e28e0697dbf9bbebc9beb4cbfca6a5a882daa4b7d1a971f29f6a",
    "m009_remarks": "5c3b1df2a551f7515631a8649711ba891a047374c5d2af36e03cc6bfde88e3ba",
}
SENTENCE = "They kept my passport in the office safe since March."


@pytest.fixture(params=sorted(folder.name for folder in RELEASED.iterdir()))
def left(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a vault that an earlier version left."""
    shutil.copytree(RELEASED / request.param, tmp_path / "vault")
    return tmp_path / "vault"


def test_an_earlier_vault_still_holds_everything_and_takes_what_is_new(
    left: Path, passphrase: str
) -> None:
    with Vault.open(left) as vault:
        vault.unlock(passphrase)
        (audit,) = vault.audits.list()
        (record,) = vault.records.of_audit(audit.id)
        (photo,) = vault.evidence.of_record(record.id)
        vault.records.apply(record.id, RecordDelta({"/data/a": "b"}, log=FormLogDelta(("one",))))

        assert vault.records.values(record.id) == {"/data/said": SENTENCE, "/data/a": "b"}
        assert vault.evidence.read(photo.id) == b"a small picture"
        assert vault.records.form_log(record.id).done == ("one",)
        vault.events.verify()
    assert check_vault(left, passphrase, deep=True) == ()


def test_bundles_that_wait_since_before_are_urgent_where_their_audit_has_an_alert(
    passphrase: str, tmp_path: Path
) -> None:
    shutil.copytree(RELEASED / "m006", tmp_path / "vault")
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(passphrase)
        queued, uploading, delivered = vault.outbox.list()
        assert [e.urgent for e in (queued, uploading, delivered)] == [True, True, False]
        assert (uploading.offset, uploading.upload_url) == (4, "https://example.org/uploads/2")
        assert {
            (e.held, e.tries, e.last_error, e.file_removed_at) for e in vault.outbox.list()
        } == {("", 0, "", None)}
        assert vault.outbox.waiting() == (queued, uploading)
        assert vault.outbox.pause(queued.bundle_id).held == "paused"


def test_what_was_hidden_in_a_photo_stays_hidden(passphrase: str, tmp_path: Path) -> None:
    shutil.copytree(RELEASED / "m008", tmp_path / "vault")
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(passphrase)
        (audit,) = vault.audits.list()
        (shown,) = vault.redactions.of_audit(audit.id).values()
        assert (shown.looked_at, shown.turn) == (True, 90)
        assert shown.regions == (Region("fill", 10, 20, 30, 40),)


def test_remarks_are_there_and_a_form_that_had_no_pictures_takes_them(
    passphrase: str, tmp_path: Path
) -> None:
    shutil.copytree(RELEASED / "m009", tmp_path / "vault")
    with Vault.open(tmp_path / "vault") as vault:
        vault.unlock(passphrase)
        (audit,) = vault.audits.list()
        (record,) = vault.records.of_audit(audit.id)
        remarks = vault.remarks.of_record(record.id)
        assert remarks == {"/data/said": "Ask for the key of the safe."}
        form = vault.forms.get(record.form_digest)
        picture = b"a picture"
        digest = hashlib.sha256(picture).hexdigest()
        vault.forms.pin(form.xml, form.form_id, form.version, form.digest, {digest: picture})
        assert vault.forms.media(digest) == picture


def test_a_check_reads_an_earlier_vault_as_it_is(left: Path, passphrase: str) -> None:
    assert check_vault(left, passphrase, deep=True) == ()


def test_there_is_a_vault_of_every_earlier_set_of_tables() -> None:
    kept = {folder.name for folder in RELEASED.iterdir()}

    assert kept == {name.partition("_")[0] for name in REGISTERED[:-1]}


class Listening:
    """A database that only notes what it is told."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    def execute(self, statement: str) -> None:
        self.statements.append(statement)


def test_a_migration_that_has_shipped_is_never_edited_renamed_or_moved() -> None:
    found = {}
    for migration in migrations._migrations:
        database = Listening()
        migration.fn(database)  # type: ignore[arg-type]  # it listens only
        found[migration.name] = hashlib.sha256("\n".join(database.statements).encode()).hexdigest()

    assert tuple(found) == REGISTERED
    assert list(found.items())[:-1] == list(SHIPPED.items())
