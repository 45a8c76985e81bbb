from __future__ import annotations

import os
from dataclasses import replace

import pytest

from auditor_app.errors import WrongKeyError
from auditor_app.vault import Strength, passphrase_strength
from auditor_app.vault.passphrase import passphrase_bytes
from auditor_app.vault.slots import (
    PASSPHRASE,
    RECOVERY,
    Argon2Cost,
    KeySlot,
    make_slot,
    open_slot,
    wipe,
)

pytestmark = pytest.mark.derives_keys

VAULT = "11111111-1111-4111-8111-111111111111"


def test_each_slot_opens_to_the_same_key_with_its_own_secret_only(cheap: Argon2Cost) -> None:
    key = os.urandom(32)
    slots = (
        make_slot(PASSPHRASE, b"first", key, VAULT, cheap),
        make_slot(PASSPHRASE, b"second", key, VAULT, cheap),
        make_slot(RECOVERY, b"C" * 26, key, VAULT, None),
    )
    for kind, secret in ((PASSPHRASE, b"first"), (PASSPHRASE, b"second"), (RECOVERY, b"C" * 26)):
        assert open_slot(slots, kind, secret, VAULT) == key
    for kind, secret in ((PASSPHRASE, b"third"), (RECOVERY, b"first"), (PASSPHRASE, b"C" * 26)):
        with pytest.raises(WrongKeyError):
            open_slot(slots, kind, secret, VAULT)


def test_no_byte_of_the_key_or_the_secret_stands_in_a_slot(cheap: Argon2Cost) -> None:
    key, secret = os.urandom(32), b"nine copper kettles"
    said = str(make_slot(PASSPHRASE, secret, key, VAULT, cheap).to_json())
    assert key.hex() not in said
    assert secret.hex() not in said
    assert secret.decode() not in said


def test_a_slot_changed_in_any_field_or_carried_to_another_vault_opens_no_more(
    cheap: Argon2Cost,
) -> None:
    slot = make_slot(RECOVERY, b"C" * 26, os.urandom(32), VAULT, None)
    assert slot.unwrap(b"C" * 26, VAULT) is not None
    assert slot.unwrap(b"C" * 26, VAULT.replace("1", "2")) is None
    changed = (
        replace(slot, slot_id="0000000000000000"),
        replace(slot, label="Head office"),
        replace(slot, salt=bytes(16)),
        replace(slot, nonce=bytes(12)),
        replace(slot, wrapped=slot.wrapped[:-1] + bytes([slot.wrapped[-1] ^ 1])),
    )
    for other in changed:
        assert other.unwrap(b"C" * 26, VAULT) is None
    cheapened = make_slot(PASSPHRASE, b"p", os.urandom(32), VAULT, Argon2Cost(65536, 2, 1))
    assert replace(cheapened, cost=cheap).unwrap(b"p", VAULT) is None


def test_a_slot_survives_the_way_through_the_header(cheap: Argon2Cost) -> None:
    for slot in (
        make_slot(PASSPHRASE, b"p", bytes(32), VAULT, cheap),
        make_slot(PASSPHRASE, b"p", bytes(32), VAULT, cheap, "Second auditor"),
        make_slot(RECOVERY, b"c", bytes(32), VAULT, None),
    ):
        assert KeySlot.from_json(slot.to_json()) == slot


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"memory_kib": 1024},
        {"memory_kib": 10**9},
        {"memory_kib": True},
        {"memory_kib": "65536"},
        {"iterations": 0},
        {"iterations": 10**6},
        {"lanes": 0},
        {"lanes": 1.0},
        {"salt": "00"},
        {"salt": "zz" * 16},
        {"salt": None},
        {"wrapped": ""},
        {"kdf": "pbkdf2"},
        {"more": 1},
    ],
)
def test_a_slot_that_this_program_would_not_write_is_not_read(
    change: dict[str, object], cheap: Argon2Cost
) -> None:
    described = make_slot(PASSPHRASE, b"p", bytes(32), VAULT, cheap).to_json()
    with pytest.raises(ValueError, match=r".+"):
        KeySlot.from_json({**described, **change})


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"), [(65535, 3, 4), (65536, 0, 4), (65536, 1, 0)]
)
def test_no_passphrase_slot_costs_less_than_64_mib(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="limits"):
        Argon2Cost(memory, passes, lanes)


def test_tuning_raises_memory_before_passes_and_stays_within_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def measured(speed: float) -> Argon2Cost:
        monkeypatch.setattr(
            Argon2Cost, "measure", lambda cost: cost.memory_kib * cost.iterations / speed
        )
        return Argon2Cost.tuned(0.5)

    slow, usual, fast = measured(65536), measured(65536 * 10), measured(65536 * 200)
    assert (slow.memory_kib, slow.iterations) == (65536, 1)
    assert (usual.memory_kib, usual.iterations) == (262144, 1)
    assert (fast.memory_kib, fast.iterations) == (262144, 25)


def test_the_same_passphrase_from_two_keyboards_is_one_key() -> None:
    assert passphrase_bytes("caf\u00e9 \ufb01ve") == passphrase_bytes("cafe\u0301 five")


def test_wiping_leaves_nothing_of_a_key() -> None:
    key = bytearray(os.urandom(32))
    wipe(key)
    assert key == bytes(32)


def test_strength_is_told_in_words_and_takes_any_length() -> None:
    assert passphrase_strength("").score == 0
    weak, strong = passphrase_strength("password1"), passphrase_strength("tin owl 93 marble ferry")
    assert weak.score <= 1
    assert strong.score == 4
    assert weak.words != strong.words
    assert (weak.is_enough, strong.is_enough) == (False, True)
    assert [Strength(score, "").is_enough for score in range(5)] == [False, False, True, True, True]
    assert passphrase_strength("tin owl 93 marble ferry " * 40).score == 4
    assert "password1" not in weak.words
