"""Whoever answers slowly on purpose holds nothing for long; who wants to stop waits for nobody."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from slow_server import Server, silent
from tls_papers import issue

from auditor_app.errors import UnreachableError
from auditor_app.identity.document_signature import sign_digest
from auditor_app.sync import (
    RenewalOutcome,
    StampOutcome,
    deliver,
    exchange,
    renew_if_due,
    stamp_reports,
    unreached,
)
from auditor_app.sync.enrolling import fetch_programme, renew
from auditor_app.sync.enrolling_wire import EnrollingStore
from auditor_app.sync.exchange import BrokenOffError
from auditor_app.sync.tus import CentralStore, Place
from auditor_app.vault.report_signatures import ReportSignature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from fieldwork import Field

SILENCE = 0.5
"""Seconds, of which a server that drips pauses less between two bytes."""
SIZE = 64 * 1024 * 1024
"""Bytes: more than the system takes in by itself."""
AT_ONCE = 3.0
"""Seconds: on a busy machine too, and far below any patience."""


def drips_its_answer(server: Server, connection: socket.socket) -> None:
    connection.recv(65536)
    server.drip(connection, b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + b"x" * 400)


def drips_its_body(server: Server, connection: socket.socket) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n")
    server.drip(connection, b"x" * 400)


def never_comes_to_its_answer(server: Server, connection: socket.socket) -> None:
    connection.recv(65536)
    while not server.over.is_set():
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 400)


def sends_empty_pieces(server: Server, connection: socket.socket) -> None:
    """Of a body that is packed, bytes without end that come to nothing (RFC 1951, 3.2.4)."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n\x78\x9c")
    while not server.over.is_set():
        connection.sendall(b"\x00\x00\x00\xff\xff" * 400)


def drips_its_handshake(server: Server, connection: socket.socket) -> None:
    connection.recv(65536)
    # A record of 512 bytes (RFC 8446, 5.1) that holds the beginning of a ServerHello.
    server.drip(connection, b"\x16\x03\x03\x02\x00\x02\x00\x01\xfc\x03\x03" + bytes(500))


def reads_no_more(server: Server, connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    server.over.wait()


def reads_a_byte_now_and_then(server: Server, connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    while not server.over.wait(server.pause):
        connection.recv(1)


@pytest.fixture
def took() -> Callable[[], float]:
    began = time.monotonic()
    return lambda: time.monotonic() - began


def pieces() -> Iterable[bytes]:
    return (bytes(256 * 1024) for _ in range(SIZE // (256 * 1024)))


ANSWERS = [drips_its_answer, drips_its_body, never_comes_to_its_answer, sends_empty_pieces, silent]


@pytest.mark.parametrize("behaviour", ANSWERS)
def test_a_store_that_answers_too_slowly_is_given_up(
    behaviour: Callable[[Server, socket.socket], None], took: Callable[[], float]
) -> None:
    with (
        Server(behaviour) as server,
        CentralStore(server.address, silence=SILENCE) as store,
        pytest.raises(UnreachableError),
    ):
        store.receipt("ab" * 32, 0)
    assert took() < AT_ONCE


@pytest.mark.parametrize("behaviour", ANSWERS)
def test_a_store_that_enrols_too_slowly_is_given_up(
    behaviour: Callable[[Server, socket.socket], None], took: Callable[[], float]
) -> None:
    with (
        Server(behaviour) as server,
        EnrollingStore(server.address, silence=SILENCE) as store,
        pytest.raises(UnreachableError),
    ):
        store.programme()
    assert took() < 2 * AT_ONCE


def test_a_handshake_that_drips_is_given_up(took: Callable[[], float]) -> None:
    with Server(drips_its_handshake) as server:
        address = server.address.replace("http:", "https:")
        with CentralStore(address, silence=SILENCE) as store, pytest.raises(UnreachableError):
            store.receipt("ab" * 32, 0)
    assert took() < AT_ONCE


@pytest.mark.parametrize("behaviour", ANSWERS)
def test_a_proxy_that_answers_too_slowly_is_given_up(
    behaviour: Callable[[Server, socket.socket], None],
    took: Callable[[], float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with Server(behaviour) as server:
        monkeypatch.setenv("https_proxy", server.address)
        with (
            CentralStore("https://central.example", silence=SILENCE) as store,
            pytest.raises(UnreachableError),
        ):
            store.receipt("ab" * 32, 0)
    assert server.met.is_set()
    assert took() < AT_ONCE


@pytest.mark.parametrize("behaviour", [reads_no_more, reads_a_byte_now_and_then])
def test_a_store_that_takes_next_to_nothing_is_given_up(
    behaviour: Callable[[Server, socket.socket], None], took: Callable[[], float]
) -> None:
    with (
        Server(behaviour) as server,
        CentralStore(server.address, silence=SILENCE) as store,
        pytest.raises(UnreachableError, match="too slowly"),
    ):
        store.append(Place(f"{server.address}/1", 0), pieces(), SIZE, SIZE)
    assert took() < AT_ONCE


def test_what_moves_slowly_but_fast_enough_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten times as long as any silence may be: an answer over a poor line."""
    monkeypatch.setattr(exchange, "LEAST_SPEED", 4)

    def trickle(server: Server, connection: socket.socket) -> None:
        connection.recv(65536)
        server.drip(connection, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    with Server(trickle) as server, EnrollingStore(server.address, silence=SILENCE) as store:
        assert store.programme() == b"{}"


def test_a_server_that_is_asked_for_its_dates_has_seconds_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, took: Callable[[], float]
) -> None:
    papers = issue(tmp_path)
    monkeypatch.setattr(unreached, "_SECONDS_TO_ASK", SILENCE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(papers.certificate, papers.key)

    def drip(server: Server, connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            drips_its_answer(server, secure)

    with Server(drip) as server:
        assert unreached.ask_dates(server.address.replace("http:", "https:")) is None
    assert took() < AT_ONCE


def signed_a_report(laptop: Field, authority: str) -> None:
    """The laptop has a signature that waits for a time stamp of `authority`."""
    identity, programme = laptop.vault.identity.signing_identity, laptop.vault.identity.programme
    assert identity is not None
    assert programme is not None
    laptop.vault.identity.programme = replace(programme, timestamp_url=authority)
    signature = sign_digest(bytes(32), identity)
    laptop.vault.report_signatures.keep(ReportSignature(laptop.audit_id, "ab" * 32, signature))


@pytest.mark.parametrize("behaviour", ANSWERS)
def test_a_time_stamp_authority_that_is_too_slow_is_given_up(
    laptop: Field,
    behaviour: Callable[[Server, socket.socket], None],
    took: Callable[[], float],
) -> None:
    with Server(behaviour) as server:
        signed_a_report(laptop, server.address)
        outcome = stamp_reports(laptop.vault, silence=SILENCE)
    assert isinstance(outcome.problem, UnreachableError)
    assert "central store" not in str(outcome.problem)
    assert took() < 2 * AT_ONCE


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2300",
        "Mon, 01 Jan 0001 00:00:00 +2300",
        "Mon, 01 Jan 2026 00:00:00 -0000",
        "Mon",
        "\xff",
        "1 " * 3000,
    ],
)
def test_no_date_that_a_stranger_names_does_harm(tmp_path: Path, date: str) -> None:
    papers = issue(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(papers.certificate, papers.key)

    def answer(_: Server, connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(f"HTTP/1.1 200 OK\r\nDate: {date}\r\n\r\n".encode("latin-1"))

    with Server(answer) as server:
        dates = unreached.ask_dates(server.address.replace("http:", "https:"))
    now = datetime.now(UTC)
    assert "is not valid" in str(unreached._wrong_time("there", dates, now, ""))


# --- somebody wants it to stop


class Wish:
    """Becomes true as soon as the server has met us: then a wait is under way, or about to be."""

    def __init__(self, met: threading.Event) -> None:
        self._met = met
        self.asked_in_vain = 0

    def __call__(self) -> bool:
        if not self._met.is_set():
            self.asked_in_vain += 1
        return self._met.is_set()


@pytest.mark.parametrize("behaviour", [silent, drips_its_answer, reads_no_more])
def test_a_request_under_way_is_broken_off_at_once(
    behaviour: Callable[[Server, socket.socket], None], took: Callable[[], float]
) -> None:
    with (
        Server(behaviour) as server,
        CentralStore(server.address, cancelled=Wish(server.met)) as store,
        pytest.raises(BrokenOffError),
    ):
        store.append(Place(f"{server.address}/1", 0), pieces(), SIZE, SIZE)
    assert took() < AT_ONCE


def test_a_handshake_under_way_is_broken_off_at_once(took: Callable[[], float]) -> None:
    with Server(silent) as server:
        address = server.address.replace("http:", "https:")
        with (
            CentralStore(address, cancelled=Wish(server.met)) as store,
            pytest.raises(BrokenOffError),
        ):
            store.receipt("ab" * 32, 0)
    assert took() < AT_ONCE


def test_a_look_up_under_way_is_broken_off_at_once(
    monkeypatch: pytest.MonkeyPatch, took: Callable[[], float]
) -> None:
    asked, over = threading.Event(), threading.Event()

    def look_up(*_: object, **__: object) -> None:
        asked.set()
        over.wait()
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with (
        CentralStore("https://central.example", cancelled=Wish(asked)) as store,
        pytest.raises(BrokenOffError),
    ):
        store.receipt("ab" * 32, 0)
    over.set()
    assert took() < AT_ONCE


def test_a_connection_that_nobody_takes_is_broken_off_at_once(took: Callable[[], float]) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as held:
        for _ in range(4):  # whoever comes now is not answered at all
            waiting = held.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        tried = threading.Event()
        later = threading.Timer(0.3, tried.set)
        later.start()
        address = f"http://127.0.0.1:{full.getsockname()[1]}"
        with (
            CentralStore(address, cancelled=tried.is_set) as store,
            pytest.raises(BrokenOffError),
        ):
            store.receipt("ab" * 32, 0)
        later.join()
    assert took() < AT_ONCE


def test_what_is_not_wanted_any_more_opens_no_connection() -> None:
    with (
        Server(silent) as server,
        CentralStore(server.address, cancelled=lambda: True) as store,
        pytest.raises(BrokenOffError),
    ):
        store.receipt("ab" * 32, 0)
    assert not server.met.is_set()


def test_a_delivery_is_broken_off_while_the_store_is_silent(
    laptop: Field, took: Callable[[], float]
) -> None:
    entry = laptop.seal()
    with Server(silent) as server:
        laptop.point_to(server.address)
        after = deliver(laptop.vault, entry.bundle_id, cancelled=Wish(server.met))
    assert after.state == "queued"
    assert not after.last_error
    assert took() < AT_ONCE


def test_holding_a_bundle_back_breaks_off_what_is_under_way_with_it(
    laptop: Field, took: Callable[[], float]
) -> None:
    entry = laptop.seal()

    def hold(server: Server, connection: socket.socket) -> None:
        laptop.vault.outbox.pause(entry.bundle_id)
        silent(server, connection)

    with Server(hold) as server:
        laptop.point_to(server.address)
        report = laptop.queue().run()
    assert laptop.get(entry).held == "paused"
    assert report.stopped == ""
    assert took() < AT_ONCE


def test_pausing_the_queue_breaks_off_what_is_under_way(
    laptop: Field, took: Callable[[], float]
) -> None:
    laptop.seal()

    def hold(server: Server, connection: socket.socket) -> None:
        laptop.vault.delivery.pause()
        silent(server, connection)

    with Server(hold) as server:
        laptop.point_to(server.address)
        assert laptop.queue().run().stopped
    assert took() < AT_ONCE


@pytest.mark.parametrize("ask", [renew, fetch_programme])
def test_a_laptop_that_asks_for_papers_is_broken_off_at_once(
    laptop: Field, took: Callable[[], float], ask: Callable[..., object]
) -> None:
    with Server(silent) as server:
        laptop.point_to(server.address)
        with pytest.raises(BrokenOffError):
            ask(laptop.vault, cancelled=Wish(server.met))
    assert took() < AT_ONCE


def test_a_renewal_that_is_broken_off_is_no_problem(
    laptop: Field, took: Callable[[], float]
) -> None:
    with Server(silent) as server:
        laptop.point_to(server.address)
        late = datetime.now(UTC) + timedelta(days=10_000)
        outcome = renew_if_due(laptop.vault, at=late, cancelled=Wish(server.met))
    assert outcome == RenewalOutcome(due=True, renewed=False)
    assert took() < AT_ONCE


def test_a_time_stamp_that_is_not_wanted_any_more_is_broken_off_at_once(
    laptop: Field, took: Callable[[], float]
) -> None:
    with Server(drips_its_answer) as server:
        signed_a_report(laptop, server.address)
        assert stamp_reports(laptop.vault, Wish(server.met)) == StampOutcome()
    assert took() < AT_ONCE
