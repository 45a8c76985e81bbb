"""Whatever kind of key a programme names: it is sealed to, or there is a sentence."""

from __future__ import annotations

from dataclasses import replace

import pyrage
import pytest

from auditor_app.errors import IdentityError
from auditor_app.identity import age_keys
from auditor_app.identity.age_keys import X25519, age_identity, age_recipient

SECRET = "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG"


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        (f"age1pq1{'q' * 1952}", "age1pq1"),
        (f"age1tagpq1{'q' * 1952}", "age1tagpq1"),
        ("age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e", "age1tag1"),
        ("age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt", "age1yubikey1"),
    ],
)
def test_a_key_of_another_kind_is_named_in_a_sentence(text: str, beginning: str) -> None:
    with pytest.raises(IdentityError) as caught:
        age_recipient(text)
    assert f"begins with {beginning}:" in caught.value.message
    assert "cannot seal to keys of that kind" in caught.value.message
    assert text not in str(caught.value)


@pytest.mark.parametrize("text", ["", "age1", "age1pq", "ssh-ed25519 AAAA", "age1x/../y1qqqqqq"])
def test_what_is_no_key_at_all_is_said_to_be_none(text: str) -> None:
    with pytest.raises(IdentityError, match="not an age public key"):
        age_recipient(text)


def test_a_secret_key_of_another_kind_is_never_repeated() -> None:
    with pytest.raises(IdentityError) as caught:
        age_identity(f"# created: today\n{SECRET}\n")
    assert "of a kind that this version" in caught.value.message
    assert "HZLG" not in str(caught.value)


def test_a_plugin_is_never_run_because_a_key_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[object] = []
    monkeypatch.setattr(pyrage.plugin, "RecipientPluginV1", lambda *_: called.append(1))
    with pytest.raises(IdentityError):
        age_recipient("age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt")
    with pytest.raises(IdentityError):
        age_identity("AGE-PLUGIN-YUBIKEY-1QQQQQQQQQQQQQQQQQQQQ")
    assert called == []


def test_a_new_kind_is_one_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kind with prefixes of its own, read by a library of its own."""
    identity = pyrage.x25519.Identity.generate()
    new = replace(
        X25519,
        public="age1pq",
        secret="AGE-SECRET-KEY-PQ-",
        recipient=lambda _: identity.to_public(),
        identity=lambda _: identity,
    )
    monkeypatch.setattr(age_keys, "KINDS", (*age_keys.KINDS, new))
    sealed = pyrage.encrypt(b"word", [age_recipient(f"age1pq1{'q' * 1952}")])
    assert pyrage.decrypt(sealed, [age_identity(SECRET)]) == b"word"
    plain = str(pyrage.x25519.Identity.generate().to_public())
    assert str(age_recipient(plain)) == plain
