"""The organisation's way in: sealed to its age recipient; older programs are told it is newer."""

from __future__ import annotations

import contextlib
import json
import subprocess
from dataclasses import replace
from shutil import which
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor_app.errors import IdentityError, VaultError, VaultLockedError, WrongKeyError
from auditor_app.identity.programme import Programme, Recipient
from auditor_app.vault import Argon2Cost, Proof, Vault
from auditor_app.vault.escrow import EscrowSlot, make_escrow_slot
from auditor_app.vault.header import Header, _checksum, _header, _read, read_copies, read_header
from auditor_app.vault.slots import KeySlot

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Filled

VAULT = "11111111-1111-4111-8111-111111111111"


class Key:
    """An age identity and its recipient."""

    def __init__(self) -> None:
        made = pyrage.x25519.Identity.generate()
        self.text = f"# created: today\n{made}\n"
        self.recipient = str(made.to_public())


@pytest.fixture(scope="module")
def key() -> Key:
    return Key()


@pytest.fixture
def entrusted(filled: Filled, key: Key) -> Filled:
    """The filled vault, with an escrow slot."""
    with Vault.open(filled.folder) as vault:
        proof = Proof.passphrase(filled.passphrase)
        vault.keys.add_escrow(proof, key.recipient, "Head office")
    return filled


def test_the_escrow_opens_the_vault_and_sets_a_new_passphrase(
    entrusted: Filled, key: Key, cheap: Argon2Cost
) -> None:
    with Vault.open(entrusted.folder) as vault:
        vault.unlock_with_escrow(key.text)
        assert vault.records.values(entrusted.record_id) == {"/data/said": entrusted.sentence}
        assert [event.details for event in vault.events.rows()][-1] == {"with": "escrow"}
        vault.keys.change_passphrase(Proof.escrow_identity(key.text), "found again", cost=cheap)
    with Vault.open(entrusted.folder) as vault:
        vault.unlock("found again")


def test_another_key_opens_nothing_and_a_text_that_is_no_key_is_said_so(entrusted: Filled) -> None:
    with Vault.open(entrusted.folder) as vault:
        with pytest.raises(WrongKeyError, match="escrow"):
            vault.unlock_with_escrow(Key().text)
        for text in ("", "AGE-SECRET-KEY-1", "nonsense\nnonsense", entrusted.passphrase):
            with pytest.raises(IdentityError) as told:
                vault.unlock_with_escrow(text)
            assert entrusted.passphrase not in str(told.value)
        with pytest.raises(IdentityError):
            vault.keys.add_escrow(Proof.passphrase(entrusted.passphrase), "age1nonsense", "")
        assert vault.locked


def test_a_slot_for_the_same_recipient_takes_the_place_of_the_one_before(
    entrusted: Filled, key: Key
) -> None:
    with Vault.open(entrusted.folder) as vault:
        proof = Proof.passphrase(entrusted.passphrase)
        vault.keys.add_escrow(proof, key.recipient, "Moved")
        vault.keys.add_escrow(proof, Key().recipient, "Other")
        escrow = [info for info in vault.keys.list() if info.kind == "escrow"]
        assert [info.label for info in escrow] == ["Moved", "Other"]
        assert escrow[0].recipient == key.recipient
        vault.keys.remove(proof, escrow[0].slot_id)
        with pytest.raises(WrongKeyError):
            vault.unlock_with_escrow(key.text)


def test_the_programme_names_the_escrow(vault: Vault, filled: Filled, key: Key) -> None:
    proof = Proof.passphrase(filled.passphrase)
    with pytest.raises(IdentityError, match="no programme"):
        vault.keys.add_programme_escrow(proof)
    recipients = (Recipient("central store", Key().recipient), Recipient("escrow", key.recipient))
    programme = Programme("Works Council\n" + "x" * 80, "", recipients, "", "")
    vault.identity.programme = replace(programme, recipients=recipients[:1])
    with pytest.raises(IdentityError, match="no programme"):
        vault.keys.add_programme_escrow(proof)
    vault.identity.programme = programme
    info = vault.keys.add_programme_escrow(proof)
    assert (info.kind, info.recipient) == ("escrow", key.recipient)
    assert info.label.startswith("escrow, Works Council")
    vault.lock()
    with pytest.raises(VaultLockedError):
        vault.keys.add_programme_escrow(proof)
    vault.unlock_with_escrow(key.text)


def test_a_sealed_key_is_of_no_use_in_another_vault_or_for_another_recipient(key: Key) -> None:
    slot = make_escrow_slot(key.recipient, bytes(range(32)), VAULT, "")
    secret = key.text.splitlines()[1].encode()
    assert slot.unwrap(secret, VAULT) == bytes(range(32))
    assert slot.unwrap(secret, VAULT.replace("1", "2")) is None
    assert replace(slot, recipient=Key().recipient).unwrap(secret, VAULT) is None
    for nonsense in (b"", b"\xff", b"no key", Key().text.encode()):
        assert slot.unwrap(nonsense, VAULT) is None


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[]",
        b"{}",
        b'{"key":"00"}',
        b'{"key": 1}',
        b"\xff" * 40,
        lambda said: {**said, "key": "00" * 31},
        lambda said: {**said, "key": "zz" * 32},
        lambda said: {**said, "key": 7},
        lambda said: {**said, "type": "urn:auditor:programme:1"},
        lambda said: {**said, "more": "x"},
    ],
)
def test_whatever_else_is_sealed_to_the_recipient_opens_nothing(key: Key, said: Any) -> None:
    slot = make_escrow_slot(key.recipient, bytes(32), VAULT, "")
    identity = pyrage.x25519.Identity.from_str(key.text.splitlines()[1])
    if callable(said):
        whole = json.loads(pyrage.decrypt(slot.sealed, [identity]))
        said = json.dumps(said(whole), sort_keys=True, separators=(",", ":")).encode()
    sealed = pyrage.encrypt(said, [identity.to_public()])
    assert replace(slot, sealed=bytes(sealed)).unwrap(str(identity).encode(), VAULT) is None


def test_no_byte_of_the_data_key_stands_in_the_slot(key: Key) -> None:
    data_key = bytes(range(100, 132))
    said = str(make_escrow_slot(key.recipient, data_key, VAULT, "").to_json())
    assert data_key.hex() not in said


def test_the_header_says_version_2_only_while_a_slot_needs_it(
    filled: Filled, key: Key, cheap: Argon2Cost
) -> None:
    def version() -> object:
        return json.loads((filled.folder / "vault.json").read_bytes())["version"]

    proof = Proof.passphrase(filled.passphrase)
    assert version() == 1
    with Vault.open(filled.folder) as vault:
        escrow = vault.keys.add_escrow(proof, key.recipient, "")
        assert version() == 2
        vault.keys.remove(proof, escrow.slot_id)
        assert version() == 1
        named = vault.keys.add_passphrase(proof, "second one", "Second", cost=cheap)
        assert version() == 2
        vault.keys.remove(proof, named.slot_id)
        vault.keys.add_passphrase(proof, "second one", "", cost=cheap)
        assert version() == 1
        vault.unlock("second one")


def test_a_version_that_does_not_go_with_the_slots_is_damage(entrusted: Filled) -> None:
    described = json.loads((entrusted.folder / "vault.json").read_bytes())
    del described["checksum"]
    assert _header(described).version == 2
    for change in ({"version": 1}, {"slots": described["slots"][:2]}):
        with pytest.raises(ValueError, match="version"):
            _header({**described, **change})


def test_a_flipped_byte_anywhere_in_a_header_with_an_escrow_slot_is_noticed(
    entrusted: Filled,
) -> None:
    path = entrusted.folder / "vault.json"
    whole, header = path.read_bytes(), read_header(entrusted.folder)
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << at % 8
        path.write_bytes(flipped)
        # A changed space between two tokens changes nothing of what the header says.
        assert _read(path) in (None, header), at
    path.write_bytes(whole)
    assert read_header(entrusted.folder) == header


def test_a_flipped_byte_of_the_sealed_key_opens_nothing_even_under_a_right_checksum(
    key: Key,
) -> None:
    slot = make_escrow_slot(key.recipient, bytes(range(32)), VAULT, "")
    secret = key.text.splitlines()[1].encode()
    for at in range(len(slot.sealed)):
        flipped = bytearray(slot.sealed)
        flipped[at] ^= 0x01
        assert replace(slot, sealed=bytes(flipped)).unwrap(secret, VAULT) is None, at


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
FIELDS = (
    *("id", "kind", "cipher", "recipient", "sealed", "label"),
    *("kdf", "salt", "nonce", "wrapped", "memory_kib", "iterations", "lanes", "more"),
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    place=st.sampled_from(["header", "slot"]),
    number=st.integers(0, 2),
    name=st.sampled_from([*FIELDS, "vault_id", "generation", "slots", "version"]),
    value=ANYTHING,
    drop=st.booleans(),
)
def test_any_change_of_any_field_is_the_same_header_damage_or_a_newer_version(
    entrusted: Filled, place: str, number: int, name: str, value: object, drop: bool
) -> None:
    path = entrusted.folder / "vault.json"
    whole = path.read_bytes()
    described = json.loads(whole)
    target = described if place == "header" else described["slots"][number]
    if drop:
        target.pop(name, None)
    else:
        target[name] = value
    del described["checksum"]
    with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
        assert isinstance(_header(described), Header)
    # What holds a text that cannot be written canonically never had a checksum.
    with contextlib.suppress(rfc8785.CanonicalizationError):
        described["checksum"] = _checksum(described)
    path.write_bytes(json.dumps(described).encode())
    try:
        with contextlib.suppress(VaultError):
            read = read_copies(entrusted.folder).first
            said = None if read is None else json.loads(read.to_bytes())
            # What a header says beside its own fields is no business of this version.
            assert said is None or all(
                said[name] == described[name] for name in said if name != "checksum"
            )
    finally:
        path.write_bytes(whole)


@settings(max_examples=300)
@given(described=st.dictionaries(st.sampled_from(FIELDS), ANYTHING))
def test_no_description_of_a_slot_ends_in_another_error_than_the_one_for_damage(
    described: dict[str, object],
) -> None:
    for kind in (KeySlot, EscrowSlot):
        with contextlib.suppress(ValueError):
            kind.from_json(described)


@pytest.mark.skipif(which("age") is None, reason="age is not installed")
def test_the_age_tool_opens_the_sealed_key_without_this_program(
    entrusted: Filled, key: Key, tmp_path: Path
) -> None:
    slot = json.loads((entrusted.folder / "vault.json").read_bytes())["slots"][2]
    (tmp_path / "key").write_text(key.text)
    said = subprocess.run(
        ["age", "--decrypt", "--identity", str(tmp_path / "key")],
        input=bytes.fromhex(slot["sealed"]),
        capture_output=True,
        check=True,
    ).stdout
    header = read_header(entrusted.folder)
    assert json.loads(said)["vault_id"] == header.vault_id
    with Vault.open(entrusted.folder) as vault:
        proof = Proof.passphrase(entrusted.passphrase)
        with vault.keys.opened(proof) as opened:
            assert json.loads(said)["key"] == opened.data_key.hex()
