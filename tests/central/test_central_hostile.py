"""Senders that mean harm: each is refused before it costs more than its size."""

from __future__ import annotations

import base64
import json
import os
import socket
import ssl
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest
from laptops import TUS, running, sender, settings_for
from tls_papers import issue

from auditor_app.central import Listening, app, connections
from auditor_app.central.settings import Settings
from auditor_app.sync.wire import CHUNK_TYPE, write_metadata

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from laptops import Laptop, Sender
    from machines import Intakes

    from auditor_app.central import Organisation

HUGE = 10 * 1024**3
PATHS = (
    "/bundles",
    f"/bundles/{'0' * 64}/receipt",
    f"/uploads/{'0' * 32}",
    "/health",
    "/ready",
    "/enrolments",
    "/renewals",
    "/programme",
    "/crl",
    "/openapi.json",
    "/",
    "*",
)


@contextmanager
def connected(address: str) -> Iterator[socket.socket]:
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        yield connection


def ask(address: str, request: bytes, *, hang_up: bool = False) -> bytes:
    """Send, and read until the other side closes; `hang_up` says that nothing more will come."""
    with connected(address) as connection:
        connection.sendall(request)
        if hang_up:
            connection.shutdown(socket.SHUT_WR)
        return read_all(connection)


def read_all(connection: socket.socket) -> bytes:
    said = b""
    try:
        while piece := connection.recv(65536):
            said += piece
    except ConnectionError:
        pass
    return said


def status_of(said: bytes) -> int:
    return int(said.split(b" ", 2)[1]) if said else 0


def patch_head(url: str, *more: str, offset: int = 0) -> bytes:
    lines = (
        f"PATCH /{url} HTTP/1.1",
        "Host: x",
        "Tus-Resumable: 1.0.0",
        f"Content-Type: {CHUNK_TYPE}",
        f"Upload-Offset: {offset}",
        *more,
    )
    return "\r\n".join((*lines, "", "")).encode()


def drip(connection: socket.socket, piece: bytes, seconds: float) -> float:
    """Send `piece` again and again until nobody listens: after how many seconds, at most so many.

    The system notices a closed connection with the send after the one that it refused.
    """
    began = time.monotonic()
    try:
        while time.monotonic() - began < seconds:
            connection.sendall(piece)
            time.sleep(0.02)
    except OSError:
        pass
    return time.monotonic() - began


# --- slow senders


def test_headers_that_never_end_are_not_waited_for(
    served: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "SECONDS_FOR_HEADERS", 0.3)
    with connected(served[1]) as silent, connected(served[1]) as dripping:
        dripping.sendall(b"GET /health HTTP/1.1\r\n")
        assert drip(dripping, b"X: y\r\n", 15) < 10
        assert read_all(silent) == b""


def test_the_second_request_of_a_connection_is_not_waited_for_either(
    served: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "SECONDS_FOR_HEADERS", 0.3)
    with connected(served[1]) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        said = b""
        while b"alive" not in said:
            said += connection.recv(4096)
        connection.sendall(b"GET /health HTTP/1.1\r\n")
        assert drip(connection, b"X: y\r\n", 15) < 10


def test_a_body_that_stops_coming_is_given_up_and_what_came_is_kept(
    served: tuple[Organisation, str],
    sends: Sender,
    enrolled_laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(app, "SECONDS_WITHOUT_BYTES", 0.3)
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    with connected(served[1]) as connection:
        head = patch_head(url, f"Content-Length: {sealed.size}")
        connection.sendall(head + sealed.content[:321])
        assert status_of(connection.recv(4096)) == 408
    assert sends.head(url).headers["Upload-Offset"] == "321"
    assert sends.patch(url, 321, sealed.content[321:]).status_code == 204


def test_a_body_that_nobody_wants_is_not_read_for_ever(
    served: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "SECONDS_TO_READ_THE_ANSWER", 0.3)
    head = f"POST /bundles HTTP/1.1\r\nHost: x\r\nContent-Length: {HUGE}\r\n\r\n"
    with connected(served[1]) as connection:
        connection.sendall(head.encode())
        assert status_of(connection.recv(4096)) == 412
        assert drip(connection, b"x", 15) < 10


# --- claims without bytes, and bytes without end


def test_ten_gigabytes_that_are_only_claimed_are_refused_at_once(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    for where, expected in ((url, 413), (f"uploads/{'0' * 32}", 404)):
        with connected(served[1]) as connection:
            connection.sendall(patch_head(where, f"Content-Length: {HUGE}"))
            assert status_of(connection.recv(4096)) == expected
    assert sends.head(url).headers["Upload-Offset"] == "0"


@pytest.mark.parametrize("path", ["bundles", "enrolments", "renewals", "health"])
def test_a_body_without_end_is_cut_off(
    served: tuple[Organisation, str], path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BYTES_TO_DROP", 1024 * 1024)
    head = f"POST /{path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    with connected(served[1]) as connection:
        connection.sendall(head.encode())
        sent = 0
        try:
            while sent < 400:
                connection.sendall(chunk)
                sent += 1
        except ConnectionError:
            pass
        assert sent < 400


def test_an_upload_without_end_is_cut_off_at_its_claim(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    with connected(served[1]) as connection:
        connection.sendall(patch_head(url, "Transfer-Encoding: chunked"))
        connection.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")
        assert status_of(connection.recv(4096)) == 413
    assert sends.head(url).headers["Upload-Offset"] == "0"


def test_a_length_other_than_the_signed_one_is_refused_and_recorded(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal(1000)
    answer = sends.create(sealed.envelope, HUGE)
    assert (answer.status_code, answer.json()["reason"]) == (400, "size")
    recorded = served[0].registry.refusal(sealed.sha256)
    assert recorded is not None
    assert recorded.reason == "size"
    assert served[0].registry.upload_of(sealed.sha256) is None


def test_a_signed_claim_beyond_what_is_taken_is_refused_and_recorded(
    organisation: Organisation, laptop: Laptop
) -> None:
    small = settings_for(organisation, largest_bundle=1000)
    sealed = laptop.seal(2000)
    with running(small) as address, sender(address) as sends:
        answer = sends.create(sealed.envelope, sealed.size)
    assert (answer.status_code, answer.json()["reason"]) == (413, "too-large")
    assert [refusal.reason for refusal in organisation.registry.refusals()] == ["too-large"]


# --- malformed requests


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET /health HTTP/1.1\r\nHost: x\r\nA: " + b"b" * 1_000_000 + b"\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 100_000 + b"\r\n",
        b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /bundles HTTP/1.1\r\nHost: x\r\nUpload-Metadata: envelope "
        + b"eA==" * 262_144
        + b"\r\n\r\n",
        b"GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 1" + b"0" * 30 + b"\r\n\r\n",
        b"POST /crl HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
        b"POST /crl HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /health HTTP/1.1\r\n\r\n",
        b"GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
    ids=range(16),
)
def test_what_is_not_http_is_refused_and_the_connection_ends(
    served: tuple[Organisation, str], request_bytes: bytes
) -> None:
    try:
        said = ask(served[1], request_bytes, hang_up=True)
    except OSError:  # closed while it was still sending
        said = b""
    statuses = [int(part[:3]) for part in said.split(b"HTTP/1.1 ")[1:]]
    assert all(400 <= status < 500 for status in statuses)


def test_a_body_that_ends_in_two_ways_is_refused(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    head = patch_head(url, "Content-Length: 4", "Transfer-Encoding: chunked")
    smuggled = b"0\r\n\r\nDELETE /" + url.encode() + b" HTTP/1.1\r\nHost: x\r\n\r\n"
    said = ask(served[1], head + smuggled)
    assert (status_of(said), said.count(b"HTTP/1.1 ")) == (400, 1)
    assert sends.head(url).status_code == 200


def test_requests_one_behind_the_other_are_answered_in_order(
    served: tuple[Organisation, str],
) -> None:
    two = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
    said = ask(served[1], two * 25 + b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    statuses = [int(part[:3]) for part in said.split(b"HTTP/1.1 ")[1:]]
    assert statuses == [200, 404] * 25 + [404]


@pytest.mark.parametrize(
    "target",
    [
        "http://elsewhere.example/crl",
        "//elsewhere.example/crl",
        "/bundles/",
        "/uploads/%00",
        "/uploads/..%2f..%2fcentral.json",
        "/uploads/%2e%2e/%2e%2e/central.json",
        "/uploads/../../central.json",
        "/uploads/..%5c..%5ccentral.json",
        "/bundles/%2e%2e%2fkeys/receipt",
        "/uploads/" + "%41" * 32,
        "/%ff%fe",
        "/crl;a=b",
        "/crl%20",
        "/CRL",
        "/crl/../health",
        "/health%00",
        "/static/../../etc/passwd",
    ],
)
def test_paths_are_taken_as_they_are_and_lead_nowhere_else(
    served: tuple[Organisation, str], target: str
) -> None:
    for method in ("GET", "HEAD", "DELETE", "PATCH", "POST"):
        head = f"{method} {target} HTTP/1.1\r\nHost: evil.example\r\nTus-Resumable: 1.0.0\r\n"
        said = ask(served[1], head.encode() + b"Connection: close\r\n\r\n")
        assert status_of(said) in (400, 404, 405, 412, 415), (method, target, said)
        assert b"evil.example" not in said
        assert b"elsewhere" not in said


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE", "PUT", "CONNECT", "PROPFIND", "X"])
def test_every_method_on_every_address_has_an_answer_that_is_no_fault(
    served: tuple[Organisation, str], method: str
) -> None:
    for path in PATHS:
        for headers in (b"", b"Tus-Resumable: 1.0.0\r\nMax-Forwards: 0\r\nCookie: marked\r\n"):
            request = f"{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n".encode()
            said = ask(served[1], request + headers + b"\r\n")
            assert status_of(said) in (200, 204, 400, 404, 405, 412), (method, path, said)
            assert b"marked" not in said
            if method == "HEAD":
                assert said.endswith(b"\r\n\r\n")


def test_the_override_of_a_method_is_heard_only_where_tus_has_it(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    for method in ("TRACE", "GET", "CONNECT", "PUT", "patch", "PATCH, DELETE", "", "DELETE\t;"):
        answer = sends.http.post(url, headers=TUS | {"X-HTTP-Method-Override": method})
        assert answer.status_code == 400
    delete = TUS | {"X-HTTP-Method-Override": "DELETE"}
    assert sends.http.head(url, headers=delete).status_code == 200
    assert sends.http.get(url, headers=delete).status_code == 405
    assert sends.http.post("/bundles", headers=delete).status_code == 400
    assert sends.head(url).status_code == 200


# --- envelopes


def nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize(
    "envelope",
    [
        b"x" * 33 * 1024,
        b"[" * 32_000,
        nested(16_000),
        b'{"a":' * 6_000 + b"1" + b"}" * 6_000,
        json.dumps(
            {
                "payload": base64.b64encode(nested(8_000)).decode(),
                "payloadType": "application/vnd.in-toto+json",
                "signatures": [{"keyid": "", "sig": "eA=="}],
            }
        ).encode(),
        b"1" * 30_000,
        b'{"payload": 1e999}',
        b'"\\ud800"',
        b"\xff\xfe{\0}\0",
        json.dumps({"signatures": [{"sig": "eA=="}] * 1000}).encode(),
    ],
    ids=range(10),
)
def test_an_envelope_that_is_a_bomb_is_refused_quickly(
    served: tuple[Organisation, str], sends: Sender, envelope: bytes
) -> None:
    before = served[0].registry.refusals()
    answer = sends.create(envelope, 10)
    assert (answer.status_code, answer.json()["reason"]) == (400, "envelope")
    assert answer.elapsed.total_seconds() < 5
    assert served[0].registry.refusals() == before  # a stranger's leave nothing behind


# --- very many connections


def test_one_address_cannot_take_all_connections(organisation: Organisation) -> None:
    narrow = settings_for(organisation, connections_per_address=5, trusted_proxies="")
    with running(narrow) as address:
        held = [socket.create_connection(_place(address), timeout=20) for _ in range(5)]
        for number, connection in enumerate(held):
            connection.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert status_of(connection.recv(4096)) == 200, number
        assert ask(address, b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n") == b""
        held.pop().close()
        _wait_for(address, 200)
        for connection in held:
            connection.close()


@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="the system has no socket for both")
def test_ipv4_over_a_socket_for_both_is_not_one_sender_and_a_proxy_is_known() -> None:
    places = connections.Places(
        Settings("x", connections_per_address=1, trusted_proxies="127.0.0.1")
    )
    with connections.BoundedListener(socket.AF_INET6, places) as listener:
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listener.bind(("::", 0))
        listener.listen()
        to = ("127.0.0.1", listener.getsockname()[1])
        with ExitStack() as held:
            for host in ("127.0.0.1", "127.0.0.1", "127.0.0.2", "127.0.0.3"):
                held.enter_context(socket.create_connection(to, 20, (host, 0)))
                placed, address = listener.accept()
                held.enter_context(placed)
                assert (address[0], placed.getpeername()[0]) == (host, host)
            held.enter_context(socket.create_connection(to, 20, ("127.0.0.3", 0)))
            with pytest.raises(ConnectionAbortedError):
                listener.accept()


def test_who_never_begins_with_tls_takes_a_place_too(
    organisation: Organisation, tmp_path: Path
) -> None:
    narrow = settings_for(organisation, connections_per_address=5, trusted_proxies="")
    papers = issue(tmp_path)
    with running(narrow, Listening(tls_certificate=papers.certificate, tls_key=papers.key)) as url:
        held = [socket.create_connection(_place(url), timeout=20) for _ in range(5)]
        with connected(url) as one_more:
            assert read_all(one_more) == b""
        for connection in held:
            connection.close()
        trusted = ssl.create_default_context(cadata=papers.authority_pem)
        for _ in range(100):
            try:
                answer = httpx.get(f"{url}/health", verify=trusted, trust_env=False)
            except httpx.TransportError:  # not yet noticed that they are gone
                time.sleep(0.05)
            else:
                assert answer.status_code == 200
                break
        else:
            pytest.fail("the places were never given back")


def test_an_answer_that_is_not_read_is_not_kept_for_ever(
    served: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "SECONDS_TO_BE_READ", 0.5)
    with socket.socket() as greedy:
        greedy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        greedy.settimeout(20)
        greedy.connect(_place(served[1]))
        # More than the systems of both sides hold in between.
        assert drip(greedy, b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 100, 20) < 15
    _wait_for(served[1], 200)


def test_more_connections_than_there_is_room_for_are_told_to_come_back(
    organisation: Organisation, laptop: Laptop
) -> None:
    narrow = settings_for(organisation, connections=10)
    sealed = laptop.seal()
    with running(narrow) as address:
        # Half a request each, more of them than are let in at all.
        held = [socket.create_connection(_place(address), timeout=20) for _ in range(150)]
        _wait_for(address, 503, 0)
        for connection in held:
            connection.close()
        _wait_for(address, 200)
        with sender(address) as sends:
            assert sends.send(sealed).status_code == 200


def _place(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return str(parts.hostname), int(parts.port or 0)


def _wait_for(address: str, *statuses: int) -> None:
    for _ in range(200):
        try:
            said = ask(address, b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        except OSError:
            said = b""
        if status_of(said) in statuses:
            return
        time.sleep(0.05)
    pytest.fail(f"never answered {statuses}")


# --- memory


def test_a_storm_does_not_fill_the_memory(
    organisation: Organisation, laptop: Laptop, intakes: Intakes
) -> None:
    sealed = laptop.seal()
    folder: Path = organisation.folder
    address = intakes.start(folder)
    process = intakes.processes[address].pid
    with sender(address) as sends:
        url = sends.begin(sealed)
        _storm(address, url, 50)
        before = _resident(process)
        _storm(address, url, 150)
        after = _resident(process)
        assert sends.send(sealed).status_code == 200
    # 450 megabytes were thrown at it, over a hundred connections at a time.
    assert after - before < 96 * 1024**2, f"{before:,} bytes grew to {after:,}"
    assert after < 384 * 1024**2


def _storm(address: str, url: str, count: int) -> None:
    megabyte = b"x" * 1024**2
    metadata = write_metadata({"envelope": nested(16_000)})
    bomb = f"POST /bundles HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nUpload-Length: {HUGE}\r\n"
    bomb += f"Upload-Metadata: {metadata}\r\nConnection: close\r\n\r\n"
    held = []
    for _ in range(count):
        for request in (
            b"GET /health HTTP/1.1\r\nA: " + megabyte,
            patch_head(f"uploads/{'0' * 32}", f"Content-Length: {HUGE}") + megabyte,
            patch_head(url, f"Content-Length: {HUGE}") + megabyte,
            bomb.encode(),
        ):
            connection = socket.create_connection(_place(address), timeout=20)
            held.append(connection)
            try:
                connection.sendall(request)
            except OSError:
                continue
        while len(held) > 100:
            held.pop(0).close()
    for connection in held:
        connection.close()
    _wait_for(address, 200)  # once the intake has noticed that they are gone


def _resident(process: int) -> int:
    with open(f"/proc/{process}/statm", encoding="ascii") as file:  # noqa: PTH123 - no file on a disk
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
