"""Delivery from a real vault to a real intake, over networks that break."""

from __future__ import annotations

import json
import os
import random
import socket
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from bad_network import BadNetwork, Corrupt, Cut, SwallowAnswer
from laptops import Laptop, running, sender

from auditor_app.central import Organisation, refusing
from auditor_app.central.check import check_store
from auditor_app.central.intake import Intake
from auditor_app.errors import DeliveryError, RefusedError, UnreachableError
from auditor_app.sync import (
    DeliveryQueue,
    Progress,
    QueueProgress,
    QueueReport,
    deliver,
    delivery,
    read_receipt,
)
from auditor_app.sync import patience as pace
from auditor_app.sync.receipts import Receipt, sign_receipt
from auditor_app.sync.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fieldwork import Field


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as place:
        return int(place.getsockname()[1])


# --- the main way


def test_a_delivered_bundle_has_a_receipt_of_the_organisation(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal()
    after = laptop.deliver(entry)
    assert (after.state, after.offset) == ("delivered", entry.size)
    assert after.receipt is not None
    receipt = read_receipt(after.receipt, served[0].ca_pem)
    assert (receipt.bundle_id, receipt.sha256) == (entry.bundle_id, entry.sha256)
    assert served[0].registry.bundle(entry.sha256) is not None
    assert laptop.impatience.slept == []


def test_progress_goes_from_nothing_to_delivered(laptop: Field, small_chunks: None) -> None:
    entry = laptop.seal(30_000)
    laptop.deliver(entry)
    assert [p.state for p in laptop.progress][-2:] == ["uploaded", "delivered"]
    sent = [p.sent for p in laptop.progress]
    assert sent[0] == 0
    assert sent == sorted(sent)
    assert len(set(sent)) > 3
    assert laptop.progress[-1] == Progress(entry.bundle_id, "delivered", entry.size, entry.size)


def test_delivering_again_asks_nobody(laptop: Field) -> None:
    entry = laptop.seal()
    first = laptop.deliver(entry)
    laptop.point_to("http://127.0.0.1:9")
    assert laptop.deliver(entry) == first


def test_a_vault_that_lost_its_memory_of_a_delivery_gets_the_same_receipt_without_sending(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal(50_000)
    with sender(served[1]) as bare:
        url = bare.create(entry.outer_dsse, entry.size).headers["Location"]
        content = laptop.vault.outbox.path(entry.bundle_id).read_bytes()
        bare.patch(url, 0, content)
        receipt = bare.receipt(entry.sha256).content
    with BadNetwork(served[1]) as network:
        laptop.point_to(network.address)
        assert laptop.deliver(entry).receipt == receipt
    assert network.bytes_sent < 10_000


def test_all_bundles_go_in_the_order_of_sealing(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entries = [laptop.seal() for _ in range(3)]
    order: list[str] = []

    def note(progress: QueueProgress) -> None:
        if progress.bundle.state == "delivered":
            order.append(progress.bundle.bundle_id)

    report = DeliveryQueue(laptop.vault, progress=note).run()
    assert order == [entry.bundle_id for entry in entries]
    assert [entry.state for entry in report.touched] == ["delivered"] * 3
    assert report.stopped == ""
    assert DeliveryQueue(laptop.vault).run() == QueueReport((), "")


# --- cuts


def test_random_cuts_cost_at_most_a_chunk_each_and_deliver_exactly_once(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    chance = random.Random(20261123)  # noqa: S311 - cuts that can be repeated
    faults = [Cut(chance.randrange(1, 40_000)) for _ in range(25)]
    entry = laptop.seal(150_000)
    with BadNetwork(served[1], faults) as network:
        laptop.point_to(network.address)
        assert laptop.deliver(entry, attempts=30, attempts_unreached=30).state == "delivered"
    assert network.connections > 3
    headers = 8_000 * network.connections
    assert network.bytes_sent <= entry.size + pace.LARGEST_CHUNK * network.connections + headers
    assert sum(b.digest == entry.sha256 for b in served[0].registry.bundles()) == 1
    assert check_store(served[0]).faults == ()


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_an_answer_that_is_lost_after_the_store_got_the_bytes_does_no_harm(
    laptop: Field, served: tuple[Organisation, str], number: int
) -> None:
    """Of creation, of the bytes, of the receipt: each answer is lost once."""
    entry = laptop.seal()
    with BadNetwork(served[1], [SwallowAnswer(number)]) as network:
        laptop.point_to(network.address)
        assert laptop.deliver(entry).state == "delivered"
    assert sum(b.digest == entry.sha256 for b in served[0].registry.bundles()) == 1


def test_bytes_that_arrived_are_not_sent_again_when_only_the_answer_was_lost(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal(100_000)
    with BadNetwork(served[1], [SwallowAnswer(2)]) as network:
        laptop.point_to(network.address)
        laptop.deliver(entry)
    assert network.bytes_sent < entry.size + 20_000


def test_a_byte_changed_on_the_way_is_found_and_the_bundle_sent_again(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal(60_000)
    with BadNetwork(served[1], [Corrupt(at=30_000)]) as network:
        laptop.point_to(network.address)
        assert laptop.deliver(entry).state == "delivered"
    assert network.bytes_sent > 2 * entry.size


def test_a_store_that_forgot_the_upload_gets_it_anew(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(20_000)
    forgotten: list[str] = []

    def forget(progress: Progress) -> None:
        if progress.sent > 8000 and not forgotten:
            upload = served[0].registry.upload_of(entry.sha256)
            assert upload is not None
            forgotten.append(upload.token)
            served[0].registry.drop_upload(upload.token)

    after = deliver(
        laptop.vault, entry.bundle_id, progress=forget, patience=laptop.impatience.patience()
    )
    assert forgotten
    assert after.state == "delivered"


def test_an_upload_address_of_another_store_is_not_asked(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    """The programme's address changed while an upload was under way."""
    entry = laptop.seal()
    laptop.vault.outbox.set_upload_url(entry.bundle_id, "http://127.0.0.1:9/uploads/x")
    assert laptop.deliver(entry).state == "delivered"


# --- not there


def test_a_store_that_is_not_there_is_one_clear_sentence_and_the_bundle_stays_queued(
    laptop: Field,
) -> None:
    laptop.point_to(f"http://127.0.0.1:{free_port()}")
    entry = laptop.seal()
    with pytest.raises(UnreachableError) as caught:
        laptop.deliver(entry)
    assert caught.value.message == "The central store at 127.0.0.1 cannot be reached."
    assert "stays in the outbox" in caught.value.remedy
    assert laptop.get(entry).state == "queued"
    assert len(laptop.impatience.slept) > 0


def test_the_queue_stops_at_a_store_that_is_not_there_and_keeps_all_waiting(
    laptop: Field,
) -> None:
    laptop.point_to(f"http://127.0.0.1:{free_port()}")
    entries = [laptop.seal(), laptop.seal()]
    with pytest.raises(UnreachableError):
        DeliveryQueue(laptop.vault, patience=laptop.impatience.patience()).run()
    assert [laptop.get(entry).state for entry in entries] == ["queued", "sealed"]
    assert laptop.vault.outbox.waiting() == tuple(map(laptop.get, entries))
    first, second = map(laptop.get, entries)
    assert (first.tries, second.tries) == (1, 0)
    assert "cannot be reached" in first.last_error


def test_a_store_that_comes_back_gets_the_rest(
    tmp_path: Path, laptop: Field, small_chunks: None
) -> None:
    organisation = Organisation.create(tmp_path / "central", "Fair Work")
    laptop.organisation = organisation
    entry = None
    with BadNetwork("http://127.0.0.1:9") as network:
        laptop.enrol(network.address)
        entry = laptop.seal(50_000)
        with running(organisation) as address:
            network.lead_to(address)
            stop = [False]

            def some(progress: Progress) -> None:
                stop[0] = progress.sent > 15_000

            after = deliver(laptop.vault, entry.bundle_id, progress=some, cancelled=lambda: stop[0])
            assert after.state == "queued"
            assert 15_000 < after.offset < entry.size
        with running(organisation) as address:
            network.lead_to(address)
            before = network.bytes_sent
            assert laptop.deliver(entry).state == "delivered"
            assert network.bytes_sent - before < entry.size - after.offset + 10_000
    organisation.close()


def test_pauses_grow_and_end(laptop: Field) -> None:
    laptop.point_to(f"http://127.0.0.1:{free_port()}")
    entry = laptop.seal()
    with pytest.raises(UnreachableError):
        laptop.deliver(entry, attempts_unreached=6, first_pause=1.0, longest_pause=4.0)
    assert sum(laptop.impatience.slept) == pytest.approx(1 + 2 + 4 + 4 + 4)


def test_a_cancel_ends_a_pause_at_once(laptop: Field) -> None:
    laptop.point_to(f"http://127.0.0.1:{free_port()}")
    entry = laptop.seal()
    slept = laptop.impatience.slept
    after = deliver(
        laptop.vault,
        entry.bundle_id,
        cancelled=lambda: len(slept) >= 2,
        patience=laptop.impatience.patience(first_pause=100.0),
    )
    assert after.state == "queued"
    assert len(slept) == 2


# --- somebody else answers


class Portal(BaseHTTPRequestHandler):
    """Answers everything the way its server's `say` tells: status, headers, body."""

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self.rfile.read(length)
        status, headers, body = self.server.say(self)  # type: ignore[attr-defined]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_POST = do_HEAD = do_PATCH = answer  # noqa: N815 - the names that http.server calls

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def portal() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {"Content-Type": "text/html"}, b"<h1>Welcome to the hotel</h1>"),
        (302, {"Location": "http://127.0.0.1:9/login"}, b""),
        (403, {}, b"<h1>Forbidden</h1>"),
        (404, {}, b"nginx"),
        (511, {}, b"sign in"),
        (201, {}, b""),
        (201, {"Location": "http://evil.example/uploads/1"}, b""),
        (201, {"Location": "http://[evil"}, b""),
        (403, {}, b"[" * 200_000),
        (201, {"Location": "uploads/1", "Upload-Offset": "-5"}, b""),
        (201, {"Location": "uploads/1", "Upload-Offset": "99999999"}, b""),
        (500, {}, b"\xff" * 1000),
    ],
)
def test_whoever_is_no_central_store_never_makes_a_bundle_refused_or_delivered(
    laptop: Field,
    portal: ThreadingHTTPServer,
    status: int,
    headers: dict[str, str],
    body: bytes,
) -> None:
    portal.say = lambda _: (status, headers, body)
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    with pytest.raises(UnreachableError):
        laptop.deliver(entry)
    assert laptop.get(entry).state == "queued"
    assert laptop.get(entry).receipt is None


def play_store(entry_size: int, receipt: bytes, status: int = 200):  # noqa: ANN201 - a closure
    """A server that takes every byte and then answers with `receipt`."""

    def say(request: Portal) -> tuple[int, dict[str, str], bytes]:
        if request.command == "POST":
            return 201, {"Location": "uploads/1"}, b""
        if request.command == "GET":
            return status, {}, receipt
        return (204, {"Upload-Offset": str(entry_size)}, b"")

    return say


def forged_receipts(laptop: Field, tmp_path: Path, kind: str, entry: object) -> bytes:
    """What a dishonest or mistaken server may send instead of the receipt."""
    honest = Receipt(entry.bundle_id, entry.sha256, entry.size, entry.sequence, entry.created_at)
    signer = laptop.organisation.receipt_identity()
    if kind == "another organisation":
        other = Organisation.create(tmp_path / "other", "Fair Work")
        other.close()
        return sign_receipt(honest, other.receipt_identity())
    if kind == "a laptop's key":
        return sign_receipt(honest, laptop.vault.identity.signing_identity)
    if kind == "the right chain, another key":
        other_key = replace(signer, chain_pem=signer.chain_pem)
        device = laptop.vault.identity.signing_identity
        return sign_receipt(honest, replace(other_key, private_key_pem=device.private_key_pem))
    if kind == "one changed byte":
        document = bytearray(sign_receipt(honest, signer))
        document[200] ^= 1
        return bytes(document)
    if kind == "another digest":
        return sign_receipt(replace(honest, sha256="0" * 64), signer)
    if kind == "another number":
        return sign_receipt(replace(honest, sequence=entry.sequence + 1), signer)
    if kind == "another bundle":
        return sign_receipt(replace(honest, bundle_id="x"), signer)
    if kind == "another size":
        return sign_receipt(replace(honest, size=entry.size - 1), signer)
    return {"nothing": b"", "a page": b"<h1>OK</h1>", "unsigned": json.dumps({}).encode()}[kind]


@pytest.mark.parametrize(
    "kind",
    [
        "another organisation",
        "a laptop's key",
        "the right chain, another key",
        "one changed byte",
        "another digest",
        "another number",
        "another bundle",
        "another size",
        "nothing",
        "a page",
        "unsigned",
    ],
)
def test_a_forged_receipt_never_makes_a_bundle_delivered(
    laptop: Field, portal: ThreadingHTTPServer, tmp_path: Path, kind: str
) -> None:
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    portal.say = play_store(entry.size, forged_receipts(laptop, tmp_path, kind, entry))
    with pytest.raises(DeliveryError):
        laptop.deliver(entry)
    assert laptop.get(entry).state == "uploaded"
    assert laptop.get(entry).receipt is None


def test_a_receipt_by_a_key_whose_issuer_was_withdrawn_delivers_nothing(laptop: Field) -> None:
    """Whoever has a stolen issuing key makes receipts, and dates them before the theft."""
    entry = laptop.seal()
    laptop.learn_of_a_stolen_issuing_key()
    with pytest.raises(DeliveryError, match="issuers was withdrawn"):
        laptop.deliver(entry)
    assert laptop.get(entry).state == "uploaded"
    assert laptop.get(entry).receipt is None


def test_a_store_that_never_signs_leaves_the_bundle_uploaded(
    laptop: Field, portal: ThreadingHTTPServer
) -> None:
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    portal.say = play_store(entry.size, b'{"state": "checking"}', status=202)
    with pytest.raises(UnreachableError, match="not signed"):
        laptop.deliver(entry, receipt_waits=3)
    assert laptop.get(entry).state == "uploaded"


def test_a_store_that_takes_no_bytes_is_given_up(
    laptop: Field, portal: ThreadingHTTPServer
) -> None:
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    portal.say = play_store(0, b"")
    with pytest.raises(UnreachableError):
        laptop.deliver(entry)
    assert laptop.get(entry).state == "queued"


@pytest.mark.parametrize(
    ("status", "said", "waited"),
    [
        (429, "7", 7.0),
        (503, "7", 7.0),
        (503, "999999", 120.0),
        (503, "tomorrow", 0.5),
        (503, "-3", 0.5),
        (423, "7", 0.5),
    ],
)
def test_a_store_that_asks_to_wait_is_waited_for_within_reason(
    laptop: Field, portal: ThreadingHTTPServer, status: int, said: str, waited: float
) -> None:
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    portal.say = lambda _: (status, {"Retry-After": said}, b"")
    with pytest.raises(UnreachableError, match="cannot take the bundle now"):
        laptop.deliver(laptop.seal(), attempts_unreached=2)
    assert sum(laptop.impatience.slept) == pytest.approx(waited)


def test_a_foreign_tus_server_that_tells_no_offset_begins_at_nothing(
    laptop: Field, portal: ThreadingHTTPServer
) -> None:
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    honest = Receipt(entry.bundle_id, entry.sha256, entry.size, entry.sequence, entry.created_at)
    receipt = sign_receipt(honest, laptop.organisation.receipt_identity())
    portal.say = play_store(entry.size, receipt)
    assert laptop.deliver(entry).state == "delivered"


def test_an_upload_that_leads_to_another_server_is_not_followed(
    laptop: Field, portal: ThreadingHTTPServer, served: tuple[Organisation, str]
) -> None:
    with BadNetwork(served[1]) as elsewhere:
        portal.say = lambda _: (201, {"Location": f"{elsewhere.address}/uploads/1"}, b"")
        laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
        entry = laptop.seal()
        with pytest.raises(UnreachableError, match="Something else"):
            laptop.deliver(entry)
    assert elsewhere.connections == 0


def test_an_upload_that_was_begun_is_asked_for_and_not_begun_again(
    laptop: Field, portal: ThreadingHTTPServer
) -> None:
    """A foreign tus server makes a new, empty upload of every POST."""
    laptop.point_to(f"http://127.0.0.1:{portal.server_port}")
    entry = laptop.seal()
    asked: list[str] = []

    def say(request: Portal) -> tuple[int, dict[str, str], bytes]:
        asked.append(request.command)
        if request.command == "POST":
            return 201, {"Location": "uploads/1"}, b""
        return (503, {}, b"") if request.command == "PATCH" else (200, {"Upload-Offset": "7"}, b"")

    portal.say = say
    with pytest.raises(UnreachableError):
        laptop.deliver(entry)
    assert laptop.get(entry).upload_url == f"http://127.0.0.1:{portal.server_port}/uploads/1"
    assert asked[:4] == ["POST", "PATCH", "HEAD", "PATCH"]
    assert asked.count("POST") == 1
    assert laptop.get(entry).offset == 7


# --- refusals


def test_a_refusal_is_kept_with_the_stores_reason(laptop: Field) -> None:
    first = laptop.seal()
    laptop.deliver(first)
    entry = laptop.seal()
    laptop.vault._store.execute("UPDATE outbox SET sequence = 90 WHERE sequence = 2")
    cloned = laptop.vault.identity.signing_identity
    assert cloned is not None
    # A copy of this vault delivers its own second bundle first.
    copy = Laptop(
        cloned,
        laptop.vault.identity.programme,
        laptop.vault.folder.parent,
        sequence=1,
        previous=first.sha256,
    )
    with sender(laptop.vault.identity.programme.upload_url) as bare:
        assert bare.send(copy.seal()).status_code == 200
    with pytest.raises(RefusedError, match="already has the number 2"):
        laptop.deliver(entry)
    refused = laptop.get(entry)
    assert refused.state == "refused"
    assert "already has the number 2" in refused.reason
    assert laptop.impatience.slept == []


def test_what_a_store_says_can_be_kept_and_shown_whatever_it_says() -> None:
    said = {"reason": "r", "message": "No\x1b[2J\u202e.\ud800", "remedy": "Go\n\0on. " * 200}
    refusal = Refusal.from_json(json.dumps(said).encode())
    assert refusal is not None
    assert refusal.message == "No[2J."
    assert len(refusal.remedy) <= 500
    assert refusal.remedy.isprintable()
    refusal.to_json().decode("utf-8")


def test_a_refused_bundle_does_not_stop_the_others_and_is_not_tried_again_by_itself(
    laptop: Field, served: tuple[Organisation, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = laptop.seal(), laptop.seal()
    admit = Intake.admit

    def refuse_one(
        intake: Intake, envelope: bytes, size: int, known: Callable[[str], None]
    ) -> tuple[str, int]:
        if envelope == bad.outer_dsse:
            raise refusing.certificate_revoked()
        return admit(intake, envelope, size, known)

    with monkeypatch.context() as patched:
        patched.setattr(Intake, "admit", refuse_one)
        touched = DeliveryQueue(laptop.vault).run().touched
        assert [entry.state for entry in touched] == ["refused", "delivered"]
        assert "withdrawn" in touched[0].reason
        assert laptop.get(good).state == "delivered"
        assert DeliveryQueue(laptop.vault).run().touched == ()
    assert laptop.deliver(bad).state == "delivered"
    assert laptop.get(bad).reason == ""


def test_bytes_that_are_changed_on_the_way_every_time_end_in_a_refusal(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal(60_000)
    with BadNetwork(served[1]) as network:
        laptop.point_to(network.address)
        network.corrupts_large_reads = True
        with pytest.raises(RefusedError, match="not the ones that were signed"):
            laptop.deliver(entry)
    assert laptop.get(entry).state == "refused"
    assert network.bytes_sent > 2 * entry.size


# --- the laptop's own faults


def test_a_sealed_file_that_changed_is_found_before_a_byte_is_sent(
    laptop: Field, served: tuple[Organisation, str]
) -> None:
    entry = laptop.seal()
    path = laptop.vault.outbox.path(entry.bundle_id)
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with BadNetwork(served[1]) as network:
        laptop.point_to(network.address)
        with pytest.raises(DeliveryError, match="not what was sealed"):
            laptop.deliver(entry)
    assert network.connections == 0


def test_a_large_sealed_file_that_changed_is_found_before_the_store_has_all_of_it(
    laptop: Field,
    served: tuple[Organisation, str],
    small_chunks: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delivery, "_PROVED_FIRST", 0)
    entry = laptop.seal(60_000)
    path = laptop.vault.outbox.path(entry.bundle_id)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    before = list(served[0].uploads_folder.iterdir())
    with BadNetwork(served[1]) as network:
        laptop.point_to(network.address)
        with pytest.raises(DeliveryError, match="not what was sealed"):
            laptop.deliver(entry)
    assert network.bytes_sent > 20_000
    after = laptop.get(entry)
    assert (after.state, after.upload_url, after.offset) == ("queued", None, 0)
    assert before == list(served[0].uploads_folder.iterdir()), "the store was asked to forget it"
    content[-100] ^= 1
    path.write_bytes(content)
    laptop.point_to(served[1])
    assert laptop.deliver(entry).state == "delivered"


def test_a_sealed_file_that_changed_while_its_upload_waited_is_found_before_the_store_has_it(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(60_000)
    sent: list[int] = []
    deliver(
        laptop.vault,
        entry.bundle_id,
        progress=lambda progress: sent.append(progress.sent),
        cancelled=lambda: bool(sent) and sent[-1] > 20_000,
        patience=laptop.impatience.patience(),
    )
    assert laptop.get(entry).upload_url
    path = laptop.vault.outbox.path(entry.bundle_id)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    with pytest.raises(DeliveryError, match="not what was sealed"):
        laptop.deliver(entry)
    after = laptop.get(entry)
    assert (after.state, after.upload_url) == ("queued", None)
    content[-100] ^= 1
    path.write_bytes(content)
    assert laptop.deliver(entry).state == "delivered"


def test_a_sealed_file_that_is_cut_off_while_it_goes_is_no_fault_of_the_line(
    laptop: Field, served: tuple[Organisation, str], small_chunks: None
) -> None:
    entry = laptop.seal(60_000)
    path = laptop.vault.outbox.path(entry.bundle_id)

    def cut_off(progress: Progress) -> None:
        if progress.sent > 10_000:
            os.truncate(path, 20_000)

    with pytest.raises(DeliveryError, match="not what was sealed"):
        deliver(laptop.vault, entry.bundle_id, progress=cut_off)
    after = laptop.get(entry)
    assert after.state == "queued"
    assert 10_000 < after.offset <= 20_000


def test_a_sealed_file_that_is_gone_is_said_clearly(laptop: Field) -> None:
    entry = laptop.seal()
    laptop.vault.outbox.path(entry.bundle_id).unlink()
    with pytest.raises(DeliveryError, match="missing"):
        laptop.deliver(entry)
    assert laptop.get(entry).state == "queued"


def test_a_laptop_that_is_not_enrolled_is_told_so(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = laptop.seal()
    monkeypatch.setattr(type(laptop.vault.identity), "programme", None)
    with pytest.raises(DeliveryError, match="not enrolled"):
        laptop.deliver(entry)


def test_without_an_address_bundles_travel_on_sticks(laptop: Field) -> None:
    laptop.point_to("")
    with pytest.raises(DeliveryError, match="names no address"):
        laptop.deliver(laptop.seal())


def test_an_address_in_clear_is_never_used(laptop: Field) -> None:
    laptop.point_to("http://central.example")
    entry = laptop.seal()
    with pytest.raises(DeliveryError, match="neither HTTPS"):
        laptop.deliver(entry)


def test_a_proxy_of_the_environment_is_not_used_on_the_way_to_this_machine(
    laptop: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert laptop.deliver(laptop.seal()).state == "delivered"
