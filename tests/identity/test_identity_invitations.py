"""The code of an invitation: what it carries, and what mistyping does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor_app.errors import IdentityError
from auditor_app.identity.authority import Authority
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.invitation import InvitationCode

if TYPE_CHECKING:
    from identity_samples import Enrolled


@pytest.fixture(scope="module")
def code(enrolled: Enrolled) -> InvitationCode:
    return InvitationCode.create(load_certificate(enrolled.authority.root_pem))


def test_a_code_is_eight_groups_of_five_without_letters_that_look_alike(
    code: InvitationCode,
) -> None:
    groups = str(code).split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert not set(str(code)) & set("ILOUilou")


def test_a_code_comes_back_however_it_is_typed(code: InvitationCode) -> None:
    written = str(code)
    for typed in (
        written,
        written.lower(),
        written.replace("-", ""),
        written.replace("-", " "),
        f"  {written}\n",
        written.replace("0", "O").replace("1", "l"),
        written.replace("1", "I"),
    ):
        assert InvitationCode.parse(typed) == code


def test_codes_do_not_repeat(enrolled: Enrolled) -> None:
    root = load_certificate(enrolled.authority.root_pem)
    secrets = {InvitationCode.create(root).secret for _ in range(200)}
    assert len(secrets) == 200
    assert {len(secret) for secret in secrets} == {20}


def test_the_secret_is_shown_by_the_code_alone(code: InvitationCode) -> None:
    assert code.secret not in repr(code)
    assert code.secret not in code.secret_digest


def test_nearly_every_mistyped_character_is_found() -> None:
    code = InvitationCode("a1b2c3", "0123456789abcdef0123", bytes(range(11)))
    written = str(code).replace("-", "")
    found = 0
    for place, character in enumerate(written):
        other = "A" if character != "A" else "B"
        try:
            InvitationCode.parse(written[:place] + other + written[place + 1 :])
        except IdentityError:
            found += 1
    assert found >= len(written) - 2  # one in 256 slips through


@pytest.mark.parametrize("typed", ["", "AAAAA", "U" * 40, "é" * 40, "0" * 39, "0" * 41, "!" * 40])
def test_what_is_no_code_is_said_without_repeating_it(typed: str) -> None:
    with pytest.raises(IdentityError) as caught:
        InvitationCode.parse(typed)
    assert not typed or typed not in str(caught.value)


@given(st.text(max_size=60))
def test_anything_may_be_typed(typed: str) -> None:
    try:
        InvitationCode.parse(typed)
    except IdentityError:
        pass
    else:
        pytest.fail("a code out of nothing")


def test_the_code_knows_its_organisation(code: InvitationCode, enrolled: Enrolled) -> None:
    code.require_root(enrolled.authority.root_pem)
    stranger = Authority.create("Fair Work Office")
    with pytest.raises(IdentityError, match="another organisation"):
        code.require_root(stranger.root_pem)
