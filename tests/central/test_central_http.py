"""The intake over HTTP: tus 1.0, and what a hostile sender may try."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import socket
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from laptops import NAME, TUS, running, sender

from auditor_app.central import IntakeServer, Listening, reception
from auditor_app.central.intake import Intake
from auditor_app.central.log import JsonLines
from auditor_app.central.objects import ObjectStore
from auditor_app.central.parts import PartFiles
from auditor_app.central.queue import taking
from auditor_app.errors import CentralError
from auditor_app.sync.receipts import read_receipt
from auditor_app.sync.wire import CHUNK_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from laptops import Laptop, Sender

    from auditor_app.central import Organisation


def raw(address: str, request: str, content: bytes = b"") -> socket.socket:
    """A connection over which `request` and `content` went; nothing was read yet."""
    parts = urlsplit(address)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=20)
    head = request.replace("\n", "\r\n") + "\r\n\r\n"
    connection.sendall(head.encode() + content)
    return connection


def begin_patch(address: str, url: str, offset: int, length: int, *more: str) -> socket.socket:
    """A PATCH that claims `length` bytes; it returns once the server reads for them."""
    said = (
        f"PATCH /{url} HTTP/1.1",
        "Host: x",
        "Tus-Resumable: 1.0.0",
        f"Content-Type: {CHUNK_TYPE}",
        f"Upload-Offset: {offset}",
        f"Content-Length: {length}",
        "Expect: 100-continue",
    )
    connection = raw(address, "\n".join((*said, *more)))
    assert b" 100 " in connection.recv(4096)
    return connection


def wait_for_offset(sends: Sender, url: str, offset: int) -> None:
    """Ask until the store holds `offset` bytes; each HEAD makes a stuck PATCH write out."""
    for _ in range(200):
        if sends.head(url).headers["Upload-Offset"] == str(offset):
            return
    pytest.fail("the bytes never arrived")


# --- the main way


def test_a_bundle_arrives_in_pieces_and_its_receipt_holds(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    offset = 0
    while offset < sealed.size:
        answer = sends.patch(url, offset, sealed.content[offset : offset + 700])
        assert answer.status_code == 204
        assert answer.headers["Tus-Resumable"] == "1.0.0"
        offset = min(offset + 700, sealed.size)
        assert answer.headers["Upload-Offset"] == str(offset)
    answer = sends.receipt(sealed.sha256)
    assert answer.status_code == 200
    receipt = read_receipt(answer.content, served[0].ca_pem)
    assert (receipt.bundle_id, receipt.sha256) == (sealed.bundle_id, sealed.sha256)


def test_head_tells_the_offset_and_forbids_keeping_it(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:123])
    answer = sends.head(url)
    assert answer.headers["Upload-Offset"] == "123"
    assert answer.headers["Upload-Length"] == str(sealed.size)
    assert answer.headers["Cache-Control"] == "no-store"


def test_beginning_twice_finds_the_same_upload_at_its_offset(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:99])
    again = sends.create(sealed.envelope, sealed.size)
    assert (again.headers["Location"], again.headers["Upload-Offset"]) == (url, "99")


def test_a_bundle_that_arrived_is_not_sent_again(sends: Sender, enrolled_laptop: Laptop) -> None:
    sealed = enrolled_laptop.seal()
    first = sends.send(sealed)
    again = sends.create(sealed.envelope, sealed.size)
    assert again.headers["Upload-Offset"] == str(sealed.size)
    assert sends.receipt(sealed.sha256).content == first.content
    # A foreign client asks where to go on, and sends the rest: nothing.
    url = again.headers["Location"]
    assert sends.head(url).headers["Upload-Offset"] == str(sealed.size)
    assert sends.patch(url, sealed.size, b"").status_code == 204


def test_options_say_what_is_spoken(sends: Sender) -> None:
    answer = sends.http.options("/bundles")
    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert "creation" in answer.headers["Tus-Extension"]
    assert int(answer.headers["Tus-Max-Size"]) > 0


def test_health_and_readiness(sends: Sender) -> None:
    assert sends.http.get("/health").status_code == 200
    assert sends.http.get("/ready").json() == {"status": "ready"}


def test_post_can_stand_for_patch_where_a_network_allows_no_other(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    said = {"Content-Type": CHUNK_TYPE, "Upload-Offset": "0", "X-HTTP-Method-Override": "PATCH"}
    assert sends.http.post(url, headers=TUS | said, content=sealed.content).status_code == 204
    assert sends.receipt(sealed.sha256).status_code == 200
    assert sends.http.post(url, headers=TUS).status_code == 400


def test_an_upload_can_be_given_up(sends: Sender, enrolled_laptop: Laptop) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:10])
    assert sends.http.delete(url, headers=TUS).status_code == 204
    assert sends.head(url).status_code == 404
    assert sends.receipt(sealed.sha256).status_code == 404
    assert sends.create(sealed.envelope, sealed.size).headers["Upload-Offset"] == "0"


def test_a_receipt_is_not_there_before_the_bytes(sends: Sender, enrolled_laptop: Laptop) -> None:
    sealed = enrolled_laptop.seal()
    assert sends.receipt(sealed.sha256).status_code == 404
    sends.patch(sends.begin(sealed), 0, sealed.content[:-1])
    answer = sends.receipt(sealed.sha256)
    assert (answer.status_code, answer.json()) == (202, {"state": "arriving"})


# --- refusals


def test_a_forged_signature_is_refused_before_a_byte(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    envelope = json.loads(sealed.envelope)
    signature = bytearray(base64.b64decode(envelope["signatures"][0]["sig"]))
    signature[-1] ^= 1
    envelope["signatures"][0]["sig"] = base64.b64encode(signature).decode()
    forged = json.dumps(envelope, sort_keys=True, separators=(",", ":")).encode()
    answer = sends.create(forged, sealed.size)
    assert answer.status_code == 403
    assert set(answer.json()) == {"reason", "message", "remedy"}
    assert answer.json()["reason"] == "signature"
    assert served[0].registry.upload_of(sealed.sha256) is None


@pytest.mark.parametrize(
    "metadata",
    [
        "",
        "envelope",
        "envelope !!!",
        "other eA==",
        "envelope e30=,envelope e30=",
        ",,,",
        "é",
        "envelope é",
    ],
)
def test_metadata_without_an_envelope_is_refused(sends: Sender, metadata: str) -> None:
    headers = TUS | {"Upload-Length": "10"}
    headers_raw = [(k.encode(), v.encode()) for k, v in headers.items()]
    headers_raw.append((b"Upload-Metadata", metadata.encode()))
    answer = sends.http.post("/bundles", headers=headers_raw)
    assert (answer.status_code, answer.json()["reason"]) == (400, "envelope")


@pytest.mark.parametrize("length", ["", "-1", "1.5", "abc", "9" * 40, "١٢"])
def test_a_length_that_is_no_number_is_refused(
    sends: Sender, enrolled_laptop: Laptop, length: str
) -> None:
    headers = [(b"Tus-Resumable", b"1.0.0"), (b"Upload-Length", length.encode())]
    answer = sends.http.post("/bundles", headers=headers)
    assert (answer.status_code, answer.json()["reason"]) == (400, "bad-request")


def test_another_version_of_tus_is_refused(sends: Sender, enrolled_laptop: Laptop) -> None:
    url = sends.begin(enrolled_laptop.seal())
    for headers in ({}, {"Tus-Resumable": "0.2.2"}):
        answer = sends.http.patch(url, headers=headers)
        assert (answer.status_code, answer.headers["Tus-Version"]) == (412, "1.0.0")


def test_another_type_of_content_is_refused(sends: Sender, enrolled_laptop: Laptop) -> None:
    url = sends.begin(enrolled_laptop.seal())
    answer = sends.patch(url, 0, b"x", Content_Type="application/json")
    assert answer.status_code == 415


@pytest.mark.parametrize("token", ["0" * 32, "..%2f..%2fcentral.json", "x", "%00" * 32])
@pytest.mark.parametrize("method", ["HEAD", "PATCH", "DELETE"])
def test_an_upload_that_we_did_not_begin_is_unknown(sends: Sender, token: str, method: str) -> None:
    headers = TUS | {"Upload-Offset": "0", "Content-Type": CHUNK_TYPE}
    answer = sends.http.request(method, f"/uploads/{token}", headers=headers)
    assert answer.status_code == 404


@pytest.mark.parametrize("digest", ["x", "A" * 64, "0" * 63, "..%2fkeys"])
def test_a_receipt_is_asked_for_by_digest_only(sends: Sender, digest: str) -> None:
    assert sends.http.get(f"/bundles/{digest}/receipt").status_code in (400, 404)


@pytest.mark.parametrize("claimed", [0, 49, 51, 10**15])
def test_another_offset_is_a_conflict_and_changes_nothing(
    sends: Sender, enrolled_laptop: Laptop, claimed: int
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:50])
    answer = sends.patch(url, claimed, b"x" * 10)
    assert (answer.status_code, answer.json()["reason"]) == (409, "offset")
    assert sends.head(url).headers["Upload-Offset"] == "50"


def test_more_bytes_than_claimed_are_not_kept(sends: Sender, enrolled_laptop: Laptop) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    answer = sends.patch(url, 0, sealed.content + b"x")
    assert (answer.status_code, answer.json()["reason"]) == (413, "more-than-claimed")
    assert sends.head(url).headers["Upload-Offset"] == "0"


def test_more_bytes_than_claimed_without_a_length_are_not_kept(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:40])
    said = TUS | {"Content-Type": CHUNK_TYPE, "Upload-Offset": "40"}
    pieces = iter([sealed.content[40:], b"x" * 1000])
    answer = sends.http.patch(url, headers=said, content=pieces)
    assert answer.status_code == 413
    assert sends.head(url).headers["Upload-Offset"] == "40"


def test_a_refused_bundle_says_why_whoever_asks(sends: Sender, enrolled_laptop: Laptop) -> None:
    sealed = enrolled_laptop.seal_garbage(b"age-encryption.org/v1\nnot really")
    answer = sends.send(sealed)
    assert (answer.status_code, answer.json()["reason"]) == (409, "contents")
    again = sends.create(sealed.envelope, sealed.size)
    assert (again.status_code, again.json()["reason"]) == (409, "contents")


def test_an_envelope_of_the_largest_size_still_fits_into_the_header(sends: Sender) -> None:
    answer = sends.create(b"x" * 32 * 1024, 10)
    assert (answer.status_code, answer.json()["reason"]) == (400, "envelope")


# --- checksums


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_a_piece_with_its_checksum_is_taken_and_a_changed_one_is_not(
    sends: Sender, enrolled_laptop: Laptop, algorithm: str
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    digest = base64.b64encode(hashlib.new(algorithm, sealed.content).digest()).decode()
    changed = b"\0" + sealed.content[1:]
    answer = sends.patch(url, 0, changed, Upload_Checksum=f"{algorithm} {digest}")
    assert answer.status_code == 460
    assert sends.head(url).headers["Upload-Offset"] == "0"
    answer = sends.patch(url, 0, sealed.content, Upload_Checksum=f"{algorithm} {digest}")
    assert answer.status_code == 204


@pytest.mark.parametrize("checksum", ["md5 eA==", "sha1 ???", "sha1", "sha1 é"])
def test_a_checksum_that_cannot_be_checked_is_refused(
    sends: Sender, enrolled_laptop: Laptop, checksum: str
) -> None:
    url = sends.begin(enrolled_laptop.seal())
    answer = sends.patch(url, 0, b"x", Upload_Checksum=checksum.encode())
    assert answer.status_code in (400, 460)
    assert sends.head(url).headers["Upload-Offset"] == "0"


# --- cuts


def test_what_came_before_a_cut_is_kept(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    connection = begin_patch(served[1], url, 0, sealed.size)
    connection.sendall(sealed.content[:333])
    connection.close()
    wait_for_offset(sends, url, 333)
    assert sends.patch(url, 333, sealed.content[333:]).status_code == 204
    assert sends.receipt(sealed.sha256).status_code == 200


def test_whoever_comes_back_need_not_wait_for_the_dead_connection(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    stuck = begin_patch(served[1], url, 0, sealed.size)
    stuck.sendall(sealed.content[:333])  # and then silence
    wait_for_offset(sends, url, 333)
    assert b" 423 " in stuck.recv(4096).split(b"\r\n")[0]
    stuck.close()
    assert sends.patch(url, 333, sealed.content[333:]).status_code == 204


def test_a_cut_piece_under_a_checksum_is_not_kept(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    connection = begin_patch(served[1], url, 0, sealed.size, "Upload-Checksum: sha1 eA==")
    connection.sendall(sealed.content[:333])
    connection.close()
    assert sends.head(url).headers["Upload-Offset"] == "0"


def test_many_senders_of_one_bundle_make_one_bundle(
    served: tuple[Organisation, str], enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal(200_000)

    def deliver(_: int) -> bytes:
        with sender(served[1]) as sends:
            for _ in range(200):
                created = sends.create(sealed.envelope, sealed.size)
                if created.status_code == 201:
                    url, offset = created.headers["Location"], int(created.headers["Upload-Offset"])
                    sends.patch(url, offset, sealed.content[offset : offset + 50_000])
                answer = sends.receipt(sealed.sha256)
                if answer.status_code == 200:
                    return answer.content
        return b""

    with ThreadPoolExecutor(4) as threads:
        receipts = set(threads.map(deliver, range(4)))
    assert len(receipts) == 1
    assert receipts != {b""}
    assert sum(b.digest == sealed.sha256 for b in served[0].registry.bundles()) == 1


# --- faults of the store


def test_an_object_store_that_is_away_for_a_while_is_waited_for(
    served: tuple[Organisation, str],
    sends: Sender,
    enrolled_laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reception, "_SECONDS_BETWEEN_ATTEMPTS", 0.0)
    put, failed = ObjectStore.put_bundle, threading.Event()

    def broken_once(store: ObjectStore, *arguments: object) -> None:
        if not failed.is_set():
            failed.set()
            raise CentralError("The object store does not take a bundle.", "")
        put(store, *arguments)

    monkeypatch.setattr(ObjectStore, "put_bundle", broken_once)
    sealed = enrolled_laptop.seal()
    first = sends.send(sealed)
    assert failed.is_set()
    answers = [first] + [sends.receipt(sealed.sha256) for _ in range(3)]
    assert answers[-1].status_code == 200


def test_a_registry_that_fails_is_not_now_rather_than_no(
    sends: Sender, enrolled_laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise CentralError("The registry does not answer.", "")

    sealed = enrolled_laptop.seal()
    monkeypatch.setattr(Intake, "admit", broken)
    answer = sends.create(sealed.envelope, sealed.size)
    assert (answer.status_code, answer.json()["reason"]) == (503, "not-now")
    assert "Retry-After" in answer.headers


def test_a_fault_of_ours_tells_the_sender_nothing_of_our_inside(
    sends: Sender, enrolled_laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("/srv/central/keys")

    monkeypatch.setattr(Intake, "admit", broken)
    sealed = enrolled_laptop.seal()
    answer = sends.create(sealed.envelope, sealed.size)
    assert answer.status_code == 500
    assert "keys" not in answer.text


def test_a_full_disk_keeps_what_was_acknowledged(
    sends: Sender,
    served: tuple[Organisation, str],
    enrolled_laptop: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sealed = enrolled_laptop.seal()
    url = sends.begin(sealed)
    sends.patch(url, 0, sealed.content[:100])

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(PartFiles, "write", full)
        answer = sends.patch(url, 100, sealed.content[100:200])
    assert (answer.status_code, answer.json()["reason"]) == (507, "no-space")
    assert sends.patch(url, 100, sealed.content[100:]).status_code == 204


def test_uploads_and_bundles_survive_a_restart(organisation: Organisation, laptop: Laptop) -> None:
    done, half, whole = laptop.seal(), laptop.seal(), laptop.seal()
    with running(organisation) as address, sender(address) as sends:
        receipt = sends.send(done).content
        url = sends.begin(half)
        sends.patch(url, 0, half.content[:500])
    intake = Intake(organisation)
    token, _ = intake.admit(whole.envelope, whole.size)
    intake.parts.write(token, 0, whole.content)
    with running(organisation) as address, sender(address) as sends:
        assert sends.receipt(done.sha256).content == receipt
        assert sends.head(url).headers["Upload-Offset"] == "500"
        assert sends.patch(url, 500, half.content[500:]).status_code == 204
        assert sends.receipt(half.sha256).status_code == 200
        assert sends.receipt(whole.sha256).status_code == 200


def test_a_stop_keeps_the_bytes_of_a_running_upload(
    organisation: Organisation, laptop: Laptop
) -> None:
    sealed = laptop.seal()
    with running(organisation) as address, sender(address) as sends:
        url = sends.begin(sealed)
        connection = begin_patch(address, url, 0, sealed.size)
        connection.sendall(sealed.content[:444])
        wait_for_offset(sends, url, 444)
        connection.close()
        connection = begin_patch(address, url, 444, sealed.size - 444)
        connection.sendall(sealed.content[444:555])
    assert b" 423 " in connection.recv(4096)
    connection.close()
    assert Intake(organisation).parts.arrived(url.rpartition("/")[2]).offset == 555


def test_a_stop_waits_for_what_is_being_taken_in_but_not_for_ever(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, may_go_on = threading.Event(), threading.Event()
    read = PartFiles.read

    def slow(parts: PartFiles, token: str, size: int) -> Iterator[bytes]:
        for piece in read(parts, token, size):
            began.set()
            while not may_go_on.wait(0.05):
                yield b""
            yield piece

    sealed = laptop.seal()
    with monkeypatch.context() as patched:
        patched.setattr(PartFiles, "read", slow)
        patched.setattr(reception, "_SECONDS_TO_TAKE", 0.5)
        with running(organisation) as address, sender(address) as sends:
            sends.patch(sends.begin(sealed), 0, sealed.content)
            assert began.wait(timeout=20)
    # It stopped, although the bundle was never done with; nobody has it now, and it is whole.
    assert not organisation.registry.queue.is_leased(taking(sealed.sha256))
    assert [upload.whole for upload in organisation.registry.uploads()] == [True]
    with running(organisation) as address, sender(address) as sends:
        assert sends.receipt(sealed.sha256).status_code == 200


def test_what_another_process_takes_in_is_waited_for_and_then_taken_over(
    organisation: Organisation, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "_SECONDS_BETWEEN_LOOKS", 0.1)
    sealed = laptop.seal()
    work = taking(sealed.sha256)
    with running(organisation) as address, sender(address) as sends:
        assert organisation.registry.queue._lease(work, "another", 3600)
        sends.patch(sends.begin(sealed), 0, sealed.content)
        url = f"/bundles/{sealed.sha256}/receipt"
        assert sends.http.get(url).json() == {"state": "checking"}
        organisation.registry.queue.renew(work, "another", 1)  # and there it dies
        assert sends.receipt(sealed.sha256).status_code == 200


# --- the log


def test_the_log_names_nobody(
    served: tuple[Organisation, str],
    sends: Sender,
    enrolled_laptop: Laptop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level("INFO"):
        sealed = enrolled_laptop.seal()
        sends.send(sealed)
        enrolled_laptop.sequence = 0
        other = enrolled_laptop.seal()
        sends.create(other.envelope, other.size)
        sends.create(b"{}", 10)
    lines = [JsonLines().format(record) for record in caplog.records]
    events = [json.loads(line)["event"] for line in lines]
    for event in ("upload_begun", "bundle_taken", "bundle_refused", "stranger_refused"):
        assert event in events
    text = "\n".join(lines)
    for name in (*NAME.split(), "Laptop 7", "Fair Work"):
        assert name not in text


def test_the_log_holds_no_text_of_an_error() -> None:
    error = ValueError(NAME)
    told = (ValueError, error, None)
    record = logging.LogRecord("x", 40, "", 0, "failed: %s", (NAME,), told)
    line = json.loads(JsonLines().format(record))
    assert line["error"] == "ValueError"
    assert NAME not in str(line)


# --- TLS and addresses


@pytest.mark.parametrize(
    "host",
    ["0.0.0.0", "::", "192.0.2.1", "central.example"],  # noqa: S104 - to see it refused
)
def test_without_tls_no_other_machine_can_reach_it(organisation: Organisation, host: str) -> None:
    with pytest.raises(CentralError, match="Without TLS"):
        IntakeServer(organisation, Listening(host=host))


def test_small_answers_are_not_held_back(organisation: Organisation) -> None:
    """asyncio turns Nagle's delay off only where the socket names its protocol."""
    server = IntakeServer(organisation, Listening())
    assert server._place.proto == socket.IPPROTO_TCP
    server._place.close()


def test_a_port_in_use_is_said_clearly(served: tuple[Organisation, str]) -> None:
    port = urlsplit(served[1]).port
    assert port is not None
    with pytest.raises(CentralError, match="cannot be listened on"):
        IntakeServer(served[0], Listening(port=port))


def test_the_same_bundle_id_with_other_bytes_is_refused(
    sends: Sender, enrolled_laptop: Laptop
) -> None:
    sealed = enrolled_laptop.seal()
    sends.send(sealed)
    envelope = enrolled_laptop.sign(sealed.bundle_id, 2, b"other bytes")
    answer = sends.create(envelope, 11)
    assert (answer.status_code, answer.json()["reason"]) == (409, "bundle-id-taken")


def test_requests_that_are_no_http_do_not_disturb_the_others(
    served: tuple[Organisation, str], sends: Sender, enrolled_laptop: Laptop
) -> None:
    for garbage in (
        "\0\0\0\0",
        "GET / HTTP/9.9",
        "PATCH",
        "POST /bundles HTTP/1.1\nHost: x\nA: " + "b" * 200_000,
    ):
        with raw(served[1], garbage) as connection:
            try:
                connection.recv(100)
            except ConnectionError:
                continue
    assert sends.send(enrolled_laptop.seal()).status_code == 200


def test_nothing_is_answered_with_a_fault_of_ours(sends: Sender) -> None:
    """Every route with senseless headers: 4xx, never 5xx."""
    values = ["", "0", "-1", "x", "1" * 30, "sha1", "wait=9999999", str(uuid.uuid4())]
    names = ["Upload-Offset", "Upload-Length", "Upload-Metadata", "Upload-Checksum", "Prefer"]
    for method, path in (
        ("POST", "/bundles"),
        ("PATCH", f"/uploads/{'0' * 32}"),
        ("POST", f"/uploads/{'0' * 32}"),
        ("GET", f"/bundles/{'0' * 64}/receipt"),
    ):
        for name in names:
            for value in values:
                headers = TUS | {name: value, "Content-Type": CHUNK_TYPE}
                answer: httpx.Response = sends.http.request(method, path, headers=headers)
                assert 400 <= answer.status_code < 500, (method, path, name, value)
