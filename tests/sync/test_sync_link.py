"""What happens to a laptop's connection: sleep, another network, portals, proxies, certificates."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import httpx
import pytest
from bad_network import BadNetwork, Cut, CutAnswer, Reset, Stall
from laptops import running
from tls_papers import Papers, issue

from auditor_app.central import Listening
from auditor_app.errors import DeliveryError, UnreachableError
from auditor_app.sync import patience, unreached
from auditor_app.sync.tus import CentralStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fieldwork import Field

    from auditor_app.central import Organisation


# --- the connection goes away


@pytest.mark.parametrize("fault", [Reset, Cut, CutAnswer, Stall])
def test_a_connection_that_goes_away_costs_at_most_one_chunk(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None, fault: type
) -> None:
    """Another network (a reset), a dead spot, a sleep in the middle of a chunk (nothing said)."""
    entry = laptop.seal(90_000)
    after = 600 if fault is CutAnswer else 45_000
    with BadNetwork(served[1], [fault(after)]) as network:
        laptop.point_to(network.address)
        assert laptop.deliver(entry, silence=0.5).state == "delivered"
    assert network.suffered == 1
    headers = 12 * 400 + len(entry.outer_dsse) * 2
    assert network.bytes_sent <= entry.size + patience.LARGEST_CHUNK + headers


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    sent = 0

    def answer(place: socket.socket) -> None:
        nonlocal sent
        connection, _ = place.accept()
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            while sent < 200_000_000:
                connection.sendall(bytes(1_000_000))
                sent += 1_000_000

    with socket.create_server(("127.0.0.1", 0)) as place:
        thread = threading.Thread(target=answer, args=(place,))
        thread.start()
        address = f"http://127.0.0.1:{place.getsockname()[1]}"
        said = pytest.raises(UnreachableError, match="Something else")
        with CentralStore(address) as store, said:
            store.receipt("ab" * 32, 0)
        thread.join()
    assert sent < 20_000_000


def test_after_a_sleep_the_chunk_is_halved_and_not_the_rest_of_the_life(laptop: Field) -> None:
    chunk = patience.ChunkSize()
    chunk.sent(chunk.size, 8 * 3600.0)
    assert chunk.size == patience.FIRST_CHUNK // 2


def test_a_store_whose_name_leads_to_another_address_meanwhile_gets_the_rest(
    laptop: Field,
    served: tuple[Organisation, str],
    small_chunks: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entry = laptop.seal(90_000)
    address = ["127.0.0.1"]
    look_up = socket.getaddrinfo

    def resolved(host: object, *more: object, **others: object) -> object:
        name = host.decode() if isinstance(host, bytes) else host
        return look_up(address[0] if name == "localhost" else host, *more, **others)

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    with (
        BadNetwork(served[1], [Reset(60_000)]) as first,
        BadNetwork(served[1], place=("127.0.0.2", first.port)) as second,
    ):
        first.when_sent = (30_000, lambda: address.__setitem__(0, "127.0.0.2"))
        laptop.point_to(f"http://localhost:{first.port}")
        assert laptop.deliver(entry).state == "delivered"
    assert (first.connections, second.connections) == (1, 1)
    assert second.bytes_sent < entry.size - 20_000


# --- somebody else answers


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"Content-Type": "text/html; charset=utf-8"}),
        (302, {"Location": "http://login.example/"}),
        (511, {}),
    ],
)
def test_a_captive_portal_is_called_what_it_is(status: int, headers: dict[str, str]) -> None:
    answer = httpx.Response(status, headers=headers, content=b"<h1>Welcome</h1>")
    said = unreached.somebody_else("central.example", answer)
    assert "A web page answers at central.example" in said.message
    assert "sign in" in said.remedy
    assert "stays in the outbox" in said.remedy


# --- TLS


def listening(papers: Papers) -> Listening:
    return Listening("127.0.0.1", 0, papers.certificate, papers.key)


def test_a_bundle_goes_to_whoever_the_programmes_authority_vouches_for(
    laptop: Field, tmp_path: Path
) -> None:
    papers = issue(tmp_path / "tls")
    laptop.pin(papers.authority_pem)
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        assert laptop.deliver(laptop.seal()).state == "delivered"


def test_with_its_own_authority_no_other_is_believed(
    laptop: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even one that the whole system trusts."""
    papers, other = issue(tmp_path / "tls"), issue(tmp_path / "other")
    trusted = tmp_path / "trusted.pem"
    trusted.write_text(papers.authority_pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    laptop.pin(other.authority_pem)
    entry = laptop.seal()
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        with pytest.raises(UnreachableError, match="does not prove"):
            laptop.deliver(entry)
    assert laptop.organisation.registry.upload_of(entry.sha256) is None


def test_a_certificate_for_another_name_proves_nothing(laptop: Field, tmp_path: Path) -> None:
    papers = issue(tmp_path / "tls", host="login.hotel.example")
    laptop.pin(papers.authority_pem)
    entry = laptop.seal()
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        with pytest.raises(UnreachableError, match="does not prove"):
            laptop.deliver(entry)
    assert laptop.get(entry).state == "queued"


@pytest.mark.parametrize(("begins", "ends"), [(-60, -2), (3, 60)], ids=["expired", "not yet valid"])
def test_a_certificate_that_is_not_valid_now_is_said_with_all_dates(
    laptop: Field, tmp_path: Path, begins: int, ends: int
) -> None:
    papers = issue(tmp_path / "tls", begins=timedelta(days=begins), ends=timedelta(days=ends))
    laptop.pin(papers.authority_pem)
    entry = laptop.seal()
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        dates = unreached.ask_dates(address)
        with pytest.raises(UnreachableError, match="By this laptop's clock") as caught:
            laptop.deliver(entry)
    assert dates is not None
    assert f"{dates.valid_from:%Y-%m-%d %H:%M} UTC to {dates.valid_until:%Y-%m-%d}" in str(
        caught.value
    )
    assert "The server's own clock says" in caught.value.message
    # Both clocks agree: it is not the laptop's.
    assert "renew its certificate" in caught.value.remedy
    assert laptop.organisation.registry.upload_of(entry.sha256) is None


def test_a_wrong_clock_of_the_laptop_is_told_from_a_certificate_that_ran_out(
    tmp_path: Path, laptop: Field
) -> None:
    papers = issue(tmp_path / "tls")
    with running(laptop.organisation, listening(papers)) as address:
        dates = unreached.ask_dates(address)
        assert dates is not None
        assert dates.clock is not None
        said = unreached._wrong_time(
            "127.0.0.1", dates, dates.clock - timedelta(days=4000), unreached.BUNDLE_STAYS
        )
    assert "set its date and time" in said.remedy
    assert f"{dates.clock:%Y-%m-%d}" in said.message
    assert f"{dates.clock - timedelta(days=4000):%Y-%m-%d}" in said.message


def test_without_an_answer_the_advice_is_to_look_at_the_date() -> None:
    with socket.create_server(("127.0.0.1", 0)) as place:
        address = f"https://127.0.0.1:{place.getsockname()[1]}"
    assert unreached.ask_dates(address) is None
    said = unreached._wrong_time(
        "central.example",
        None,
        unreached.datetime.now(unreached.UTC),
        unreached.BUNDLE_STAYS,
    )
    assert "Check the laptop's date" in said.remedy


@pytest.mark.parametrize("pem", ["no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_authorities_that_cannot_be_read_are_said_clearly(pem: str) -> None:
    with pytest.raises(DeliveryError, match="TLS authorities cannot be read"):
        CentralStore("https://central.example", tls_ca_pem=pem)


# --- proxies


class Proxy(BaseHTTPRequestHandler):
    """An HTTP proxy with CONNECT; its server says which credentials it wants, and its `status`."""

    def do_CONNECT(self) -> None:
        wanted = self.server.wanted  # type: ignore[attr-defined]
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        if wanted and self.headers.get("Proxy-Authorization") != wanted:
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="x"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.server.status != 200:  # type: ignore[attr-defined]
            self.send_error(self.server.status)  # type: ignore[attr-defined]
            return
        host, port = self.path.rsplit(":", 1)
        self.send_response(200)
        self.end_headers()
        with socket.create_connection((host, int(port))) as there:
            back = threading.Thread(target=self._pass, args=(there, self.connection))
            back.start()
            self._pass(self.connection, there)
            back.join()
        self.close_connection = True

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while content := source.recv(16384):
                target.sendall(content)
            target.shutdown(socket.SHUT_WR)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    server.wanted, server.asked, server.status = "", [], 200  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_proxy_of_the_system_is_used_and_reads_nothing(
    laptop: Field, tmp_path: Path, proxy: ThreadingHTTPServer
) -> None:
    papers = issue(tmp_path / "tls")
    laptop.pin(papers.authority_pem)
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        assert laptop.deliver(laptop.seal(50_000)).state == "delivered"
        assert set(proxy.asked) == {address.removeprefix("https://")}  # type: ignore[attr-defined]


def test_a_proxy_that_is_spoken_to_in_tls_carries_tls_within_it(
    laptop: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proxy: ThreadingHTTPServer
) -> None:
    papers, its_own = issue(tmp_path / "tls"), issue(tmp_path / "proxy")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(its_own.certificate, its_own.key)
    proxy.socket = context.wrap_socket(proxy.socket, server_side=True)
    (tmp_path / "authorities.pem").write_text(its_own.authority_pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authorities.pem"))
    monkeypatch.setenv("https_proxy", f"https://127.0.0.1:{proxy.server_port}")
    laptop.pin(papers.authority_pem)
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        assert laptop.deliver(laptop.seal(50_000)).state == "delivered"
    assert proxy.asked  # type: ignore[attr-defined]


def test_a_proxy_that_asks_for_a_password_is_one_clear_sentence(
    laptop: Field,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    proxy: ThreadingHTTPServer,
) -> None:
    papers = issue(tmp_path / "tls")
    laptop.pin(papers.authority_pem)
    proxy.wanted = "Basic " + base64.b64encode(b"ada:secret word").decode()  # type: ignore[attr-defined]
    entry = laptop.seal()
    with running(laptop.organisation, listening(papers)) as address:
        laptop.point_to(address)
        with pytest.raises(UnreachableError, match="asks for a name and a password") as caught:
            laptop.deliver(entry)
        assert laptop.get(entry).state == "queued"
        assert "stick" in caught.value.remedy
        # With what it asks for, it lets the bundle through; nothing of it is kept or said.
        monkeypatch.setenv("https_proxy", f"http://ada:secret%20word@127.0.0.1:{proxy.server_port}")
        assert laptop.deliver(entry).state == "delivered"
    assert "secret" not in laptop.get(entry).last_error


@pytest.mark.parametrize("status", [403, 502])
def test_a_proxy_that_lets_nothing_through_is_named(
    laptop: Field, proxy: ThreadingHTTPServer, status: int
) -> None:
    proxy.status = status  # type: ignore[attr-defined]
    laptop.point_to("https://127.0.0.1:9")
    with pytest.raises(UnreachableError, match=rf"proxy .* \(status {status}\)"):
        laptop.deliver(laptop.seal())


@pytest.mark.parametrize("kind", ["socks5://127.0.0.1:9", "ftp://127.0.0.1:9"])
def test_a_proxy_of_a_kind_that_cannot_be_used_is_said_clearly(
    laptop: Field, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv("https_proxy", kind)
    laptop.point_to("https://central.example")
    with pytest.raises(DeliveryError, match="proxy"):
        laptop.deliver(laptop.seal())


def test_a_password_of_a_proxy_is_in_no_sentence(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://ada:hidden@127.0.0.1:9")
    laptop.point_to("https://central.example")
    entry = laptop.seal()
    with pytest.raises(UnreachableError) as caught:
        laptop.deliver(entry)
    assert "hidden" not in str(caught.value)
    assert "hidden" not in laptop.get(entry).last_error
