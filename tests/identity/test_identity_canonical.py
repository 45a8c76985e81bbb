from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from auditor_app.errors import IdentityError
from auditor_app.identity import fields
from auditor_app.identity.canonical import (
    MAX_DOCUMENT_BYTES,
    canonical_json,
    parse_canonical_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def test_what_is_written_is_read_again() -> None:
    value = {"b": [1, 2.5, None, True, "é\n"], "a": {"z": "", "ä": -0.5}}
    assert parse_canonical_json(canonical_json(value), "It") == value


@pytest.mark.parametrize(
    "document",
    [
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":"\\u00e9"}',
        b'{"a":NaN}',
        b'{"a":1e999}',
        b'{"a":9007199254740993}',
        b'{"a":"\\ud800"}',
        b'{"\\ud800":1}',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":"\xff"}',
        b"[1]",
        b"null",
        b"",
        b'{"a":',
        b'{"a":' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
    ],
)
def test_any_other_form_is_refused(document: bytes) -> None:
    with pytest.raises(IdentityError):
        parse_canonical_json(document, "It")


def test_a_document_beyond_all_measure_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(IdentityError, match="longer"):
        parse_canonical_json(b" " * (MAX_DOCUMENT_BYTES + 1), "It")


def test_a_value_without_a_canonical_form_is_not_written() -> None:
    with pytest.raises(IdentityError):
        canonical_json({"a": float("nan")})


def test_json_of_other_tools_can_be_read_once_it_is_canonical() -> None:
    assert json.loads(canonical_json({"a": "\u20ac"})) == {"a": "€"}


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (fields.text, 3),
        (fields.text, None),
        (fields.text, "x" * 10_001),
        (fields.integer, "3"),
        (fields.integer, True),
        (fields.integer, -1),
        (fields.integer, 1.5),
        (fields.texts, "ab"),
        (fields.texts, ["a", 1]),
        (fields.mapping, []),
        (fields.mappings, [{}, 1]),
        (fields.mappings, {}),
        (fields.sha256, "AB" * 32),
        (fields.sha256, "ab" * 31),
        (fields.sha256_or_none, ""),
        (fields.moment, "2026-11-23"),
        (fields.moment, "2026-11-23T10:00:00+00:00"),
        (fields.moment, "2026-13-23T10:00:00Z"),
        (fields.moment, "2026-11-23T10:00:00Z\n"),
    ],
)
def test_a_field_of_the_wrong_kind_is_named(read: Callable[..., object], value: object) -> None:
    with pytest.raises(IdentityError, match="The letter: the field stamp"):
        read({"stamp": value}, "stamp", "The letter")


def test_a_missing_field_is_not_taken_for_none() -> None:
    with pytest.raises(IdentityError):
        fields.sha256_or_none({}, "previous", "The letter")


def test_a_moment_keeps_its_microseconds(now: datetime) -> None:
    moment = now.replace(microsecond=1200)
    written = fields.write_moment(moment)
    assert written.endswith("Z")
    assert fields.moment({"at": written}, "at", "It") == moment


def test_a_moment_without_a_time_zone_is_not_written() -> None:
    with pytest.raises(IdentityError):
        fields.write_moment(datetime(2026, 1, 1))  # noqa: DTZ001 - that is the fault
