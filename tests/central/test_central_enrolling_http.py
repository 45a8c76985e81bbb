"""Enrolling over HTTP, and what a stranger may try there."""

from __future__ import annotations

import json
import logging
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest
from laptops import running

from auditor_app.central import Organisation, enrolling_api
from auditor_app.central.enrolling import invite
from auditor_app.central.enrolling_limits import SECONDS, WRONG_CODES, WrongCodes
from auditor_app.central.log import JsonLines
from auditor_app.identity.enrolment import accept_answer, make_device_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.identity.invitation import InvitationCode


@pytest.fixture
def serving(organisation: Organisation, monkeypatch: pytest.MonkeyPatch) -> Iterator[httpx.Client]:
    monkeypatch.setattr(enrolling_api, "SECONDS_FOR_A_CODE", 0.05)
    with (
        running(organisation.with_issuing_key()) as address,
        httpx.Client(base_url=address, trust_env=False, timeout=30) as http,
    ):
        yield http


def body(code: InvitationCode, name: str = "Ada", **other: object) -> dict[str, object]:
    pem = make_device_request(name, "Laptop 7").request_pem.decode()
    return {"invitation": code.number, "secret": code.secret, "request": pem} | other


def test_a_code_is_redeemed(organisation: Organisation, serving: httpx.Client) -> None:
    code = invite(organisation, "Ada", "Laptop 7", days=7)
    request = make_device_request("Ada", "Laptop 7")
    fields = body(code, request=request.request_pem.decode())
    answer = serving.post("/enrolments", json=fields)
    assert answer.status_code == 200
    identity, _ = accept_answer(request.private_key_pem, answer.content)
    assert identity.subject.name == "Ada"


def test_without_the_issuing_key_the_store_says_so(organisation: Organisation) -> None:
    code = invite(organisation, "Ada", "Laptop 7", days=7)
    with running(organisation) as address:
        for path, sent in (("/enrolments", json.dumps(body(code))), ("/renewals", "{}")):
            answer = httpx.post(address + path, content=sent, trust_env=False)
            assert answer.status_code == 503
            assert answer.json()["reason"] == "enrolling-off"


def test_a_wrong_code_takes_as_long_as_any_other_and_is_counted(
    organisation: Organisation, serving: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enrolling_api, "SECONDS_FOR_A_CODE", 0.5)
    code = invite(organisation, "Ada", "Laptop 7", days=7)
    said = set()
    for fields in (body(code, secret="0" * 20), body(code, invitation="123456")):
        began = time.monotonic()
        answer = serving.post("/enrolments", json=fields)
        assert time.monotonic() - began >= 0.5
        said.add((answer.status_code, answer.content))
    assert len(said) == 1
    assert said.pop()[0] == 403


def test_an_address_that_guesses_has_to_wait_even_with_the_right_code(
    organisation: Organisation, serving: httpx.Client
) -> None:
    code = invite(organisation, "Ada", "Laptop 7", days=7)
    for guess in range(WRONG_CODES):
        wrong = body(code, invitation=f"{guess:06x}")
        assert serving.post("/enrolments", json=wrong).json()["reason"] == "code"
    answer = serving.post("/enrolments", json=body(code))
    assert answer.status_code == 429
    assert answer.json()["reason"] == "too-many-attempts"
    assert "Retry-After" in answer.headers


def test_wrong_codes_are_forgotten_after_a_quarter_of_an_hour() -> None:
    now = 0.0
    wrong = WrongCodes(clock=lambda: now)
    for _ in range(WRONG_CODES):
        assert wrong.seconds_to_wait("192.0.2.1") == 0
        wrong.count("192.0.2.1")
    assert 0 < wrong.seconds_to_wait("192.0.2.1") <= SECONDS + 1
    assert wrong.seconds_to_wait("192.0.2.2") == 0
    now = SECONDS
    assert wrong.seconds_to_wait("192.0.2.1") == 0


def test_a_whole_network_of_one_customer_counts_as_one_address() -> None:
    wrong = WrongCodes(clock=lambda: 0.0)
    for place in range(WRONG_CODES):
        wrong.count(f"2001:db8:0:1::{place:x}")
    assert wrong.seconds_to_wait("2001:db8:0:1:ffff::1")
    assert wrong.seconds_to_wait("2001:db8:0:2::1") == 0
    assert wrong.seconds_to_wait("no address") == 0


def test_very_many_addresses_take_no_more_memory() -> None:
    wrong = WrongCodes(clock=lambda: 0.0)
    for place in range(12_000):
        wrong.count(f"10.{place >> 16}.{place >> 8 & 255}.{place & 255}")
    assert len(wrong._times) == 10_000


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"hello",
        b"\xff\xfe",
        b"[" * 20_000,
        b'{"invitation": 1, "secret": 2, "request": 3}',
        b'{"invitation": "\\u0000", "secret": "\\ud800", "request": ""}',
        '{"invitation": "ä", "secret": "x", "request": "x"}'.encode(),
        b'{"invitation": "000000", "secret": "00000000000000000000", "request": "x"}',
    ],
    ids=lambda content: repr(content[:24]),
)
def test_what_is_no_enrolment_is_a_bad_request(serving: httpx.Client, content: bytes) -> None:
    answer = serving.post("/enrolments", content=content)
    assert answer.status_code == 400
    assert answer.json()["reason"] == "request"


@pytest.mark.parametrize("content", [b"", b"{}", b"hello", b"\xff" * 100, b"[" * 60_000])
def test_what_is_no_renewal_is_refused(serving: httpx.Client, content: bytes) -> None:
    answer = serving.post("/renewals", content=content)
    assert answer.status_code == 403
    assert answer.json()["reason"] == "renewal"


@pytest.mark.parametrize("path", ["/enrolments", "/renewals"])
def test_a_body_that_claims_too_much_is_refused_before_it_is_read(
    serving: httpx.Client, path: str
) -> None:
    parts = urlsplit(str(serving.base_url))
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n"
        connection.sendall(head.encode())
        assert b" 413 " in connection.recv(4096)


@pytest.mark.parametrize("path", ["/enrolments", "/renewals"])
def test_a_body_without_a_length_is_refused_once_it_is_too_long(
    serving: httpx.Client, path: str
) -> None:
    parts = urlsplit(str(serving.base_url))
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head.encode() + b"11170\r\n" + b"x" * 0x11170 + b"\r\n")
        # The body has not ended, and never does.
        assert b" 413 " in connection.recv(4096)


def test_a_body_that_never_comes_is_given_up(
    serving: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enrolling_api, "_SECONDS_FOR_A_BODY", 0.2)
    parts = urlsplit(str(serving.base_url))
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(b"POST /renewals HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab")
        assert b" 408 " in connection.recv(4096)


def test_the_log_holds_no_code_and_no_name(
    organisation: Organisation, serving: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    code = invite(organisation, "Ngozi Surname-Unlikely", "Laptop 7", days=7)
    with caplog.at_level(logging.DEBUG, logger="auditor.central"):
        serving.post("/enrolments", json=body(code, secret="0" * 20))
        serving.post("/enrolments", json=body(code, "Eve Surname-Unlikely"))
        done = serving.post("/enrolments", json=body(code, "Ngozi Surname-Unlikely"))
    assert done.status_code == 200
    lines = "\n".join(JsonLines().format(record) for record in caplog.records)
    assert '"code_refused"' in lines
    assert '"enrolled_by_code"' in lines
    for secret in ("Surname-Unlikely", code.secret, str(code), "Laptop 7"):
        assert secret not in lines
