"""Figures, readiness, and a log of numbers that name nobody."""

from __future__ import annotations

import json
import logging
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest
from laptops import NAME, TUS, Laptop, running, sender, server_running
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families

from auditor_app.central import IntakeServer, Listening, key_files
from auditor_app.central.intake import Intake
from auditor_app.central.log import JsonLines, heard_by, say
from auditor_app.central.metrics import Metrics
from auditor_app.central.objects import ObjectStore
from auditor_app.central.queue import WorkStoppedError
from auditor_app.errors import CentralError
from auditor_app.identity.enrolment import make_device_request
from auditor_app.sync.wire import CHUNK_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.central import Organisation

WITH_FIGURES = Listening(metrics=("127.0.0.1", 0))
MARK = "Zanele-Unlikely"


@contextmanager
def figures_of(organisation: Organisation) -> Iterator[tuple[IntakeServer, httpx.Client]]:
    with (
        server_running(organisation, WITH_FIGURES) as server,
        httpx.Client(base_url=server.metrics_address, trust_env=False, timeout=20) as http,
    ):
        yield server, http


def values(http: httpx.Client) -> dict[tuple[str, tuple[str, ...]], float]:
    """Each figure by its name and its labels' values."""
    answer = http.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain")
    return {
        (sample.name, tuple(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


# --- figures


def test_what_came_is_counted(organisation: Organisation, laptop: Laptop) -> None:
    sealed, half, wrong = laptop.seal(), laptop.seal(), laptop.seal_garbage(b"x")
    with figures_of(organisation) as (server, http), sender(server.address) as sends:
        before = values(http)
        sends.send(sealed)
        sends.patch(sends.begin(half), 0, half.content[:10])
        sends.send(wrong)
        sends.create(b"{}", 10)
        sends.http.get("/nothing/here")
        after = values(http)
    assert after["auditor_bundles_taken_total", ()] - before["auditor_bundles_taken_total", ()] == 1
    assert after["auditor_bundle_bytes_taken_total", ()] == sealed.size
    assert after["auditor_request_bytes_total", ()] == sealed.size + 10 + 1
    assert after["auditor_uploads_under_way", ()] == 1
    assert after["auditor_uploads_waiting", ()] == 0
    assert after["auditor_bundles_refused_total", ("contents",)] == 1
    assert after["auditor_requests_refused_total", ("envelope",)] == 1
    assert ("auditor_bundles_refused_total", ("envelope",)) not in after
    assert after["auditor_taking_seconds_count", ()] == 1
    assert after["auditor_requests_total", ("PATCH", "/uploads/{token}", "2xx")] == 3
    assert after["auditor_requests_total", ("GET", "other", "4xx")] == 1
    assert after["auditor_answers", ("registry",)] == after["auditor_answers", ("objects",)] == 1
    assert after["auditor_bundles_unopened", ()] == after["auditor_inside_faults", ()] == 0
    assert 300 < after["auditor_certificate_days_left", ("issuing",)] < 10_000
    assert 300 < after["auditor_certificate_days_left", ("receipts",)] < 10_000


def test_what_does_not_answer_is_said_and_the_figures_still_come(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    with figures_of(organisation) as (_, http):
        monkeypatch.setattr(ObjectStore, "answers", lambda _: False)

        def away(_: object) -> None:
            raise CentralError("The registry does not answer.", "")

        monkeypatch.setattr("auditor_app.central.queue.WorkQueue.backlog", away)
        key = organisation.keys_folder / key_files.RECEIPT_CHAIN
        key.rename(key.with_suffix(".away"))
        found = values(http)
    assert found["auditor_answers", ("registry",)] == found["auditor_answers", ("objects",)] == 0
    assert ("auditor_certificate_days_left", ("receipts",)) not in found


def test_what_goes_wrong_behind_the_network_is_counted(organisation: Organisation) -> None:
    metrics = Metrics(organisation)
    queue = organisation.registry.queue
    with heard_by(metrics.hear), queue.leased("take:x", 2) as lease:
        assert lease is not None
        lease._tried_at = lease._renewed_at = 0.0  # long ago
        lease._holder = "somebody else"
        with pytest.raises(WorkStoppedError):
            lease.require()
    with heard_by(metrics.hear):
        say("taking_failed")
        say("fault")
    say("fault")  # nobody listens any more
    said = metrics.exposition("")[1].decode()
    for name in ("leases_lost", "taking_failures", "faults"):
        assert f"auditor_{name}_total 1.0\n" in said


def test_what_waits_is_counted_for_all_intakes(organisation: Organisation, laptop: Laptop) -> None:
    intake = Intake(organisation)
    token = intake.admit(*_papers(laptop))[0]
    intake.admit(*_papers(laptop))
    organisation.registry.mark_whole(token)
    backlog = organisation.registry.queue.backlog()
    assert (backlog.arriving, backlog.whole, backlog.unopened) == (1, 1, 0)


def _papers(laptop: Laptop) -> tuple[bytes, int]:
    sealed = laptop.seal()
    return sealed.envelope, sealed.size


def test_no_figure_names_anybody(organisation: Organisation, laptop: Laptop) -> None:
    sealed = laptop.seal()
    with figures_of(organisation) as (server, http), sender(server.address) as sends:
        url = sends.begin(sealed)
        sends.http.request(MARK.upper(), f"/{MARK}?{MARK}", headers={"X-Real-IP": MARK})
        sends.http.get(f"/bundles/{MARK}/receipt")
        sends.patch(url, 0, sealed.content)
        sends.receipt(sealed.sha256)
        said = http.get("/metrics").text
    device = organisation.registry.certificates()[0].device
    for word in (MARK, MARK.upper(), NAME, "127.0.0.1", sealed.sha256, device, sealed.bundle_id):
        assert word not in said
    assert url.rpartition("/")[2] not in said


def test_figures_are_nowhere_unless_asked_for(organisation: Organisation) -> None:
    with server_running(organisation, Listening()) as server:
        assert server.metrics_address == ""
        assert httpx.get(f"{server.address}/metrics", trust_env=False).status_code == 404


def test_the_figures_are_not_at_the_bundles_address_nor_bundles_at_theirs(
    organisation: Organisation,
) -> None:
    with figures_of(organisation) as (server, http):
        assert httpx.get(f"{server.address}/metrics", trust_env=False).status_code == 404
        for path in ("/", "/bundles", "/openapi.json", "/health"):
            assert http.get(path).status_code == 404
        assert http.post("/metrics").status_code == 405


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1"])  # noqa: S104 - to see it refused
def test_figures_in_clear_are_for_this_machine_only(organisation: Organisation, host: str) -> None:
    with pytest.raises(CentralError, match="Without TLS"):
        IntakeServer(organisation, Listening(metrics=(host, 0)))


def test_an_address_for_figures_that_is_taken_is_said(organisation: Organisation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CentralError, match=str(port)):
            IntakeServer(organisation, Listening(metrics=("127.0.0.1", port)))


# --- readiness


def test_readiness_ends_when_the_stop_begins_and_says_why_to_this_machine_only(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server_running(organisation, Listening()) as server, sender(server.address) as sends:
        assert sends.http.get("/ready").json() == {"status": "ready"}
        server.reception.stop_receiving()
        monkeypatch.setattr(ObjectStore, "answers", lambda _: False)
        answer = sends.http.get("/ready")
        assert answer.status_code == 503
        assert answer.json() == {"status": "not ready", "reasons": ["stopping", "objects"]}
        outside = sends.http.get("/ready", headers={"X-Forwarded-For": "192.0.2.1"})
        assert (outside.status_code, outside.json()) == (503, {"status": "not ready"})
        assert sends.http.get("/health").json() == {"status": "alive"}


# --- the log


def test_each_answer_has_a_number_that_is_in_the_log(
    organisation: Organisation, laptop: Laptop, caplog: pytest.LogCaptureFixture
) -> None:
    sealed = laptop.seal()
    with (
        caplog.at_level(logging.INFO),
        running(organisation) as address,
        sender(address) as sends,
    ):
        created = sends.create(sealed.envelope, sealed.size)
        refused = sends.create(b"{}", 10)
        unknown = sends.http.get("/nothing")
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records]
    numbers = [answer.headers["X-Request-Id"] for answer in (created, refused, unknown)]
    assert len(set(numbers)) == 3
    for number, events in zip(
        numbers,
        (
            ["upload_begun", "answered"],
            ["stranger_refused", "request_refused", "answered"],
            ["answered"],
        ),
        strict=True,
    ):
        assert [line["event"] for line in lines if line.get("request") == number] == events
    answered = [line for line in lines if line["event"] == "answered"]
    assert [(line["method"], line["route"], line["status"]) for line in answered] == [
        ("POST", "/bundles", 201),
        ("POST", "/bundles", 400),
        ("GET", "other", 404),
    ]


def test_a_number_that_the_sender_brings_is_not_taken(
    organisation: Organisation, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), running(organisation) as address:
        answer = httpx.get(f"{address}/crl", headers={"X-Request-Id": MARK}, trust_env=False)
    assert answer.headers["X-Request-Id"] != MARK
    assert MARK not in "\n".join(map(JsonLines().format, caplog.records))


def test_a_fault_of_ours_is_logged_by_its_place_only(
    organisation: Organisation,
    laptop: Laptop,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(MARK)

    monkeypatch.setattr(Intake, "admit", broken)
    sealed = laptop.seal()
    with (
        caplog.at_level(logging.INFO),
        running(organisation) as address,
        sender(address) as sends,
    ):
        answer = sends.create(sealed.envelope, sealed.size)
    assert (answer.status_code, answer.json()["reason"]) == (500, "fault")
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records]
    (fault,) = [line for line in lines if line["event"] == "fault"]
    assert fault["request"] == answer.headers["X-Request-Id"]
    assert fault["error"] == "ValueError"
    assert fault["place"].startswith("test_central_metrics.py:")
    assert MARK not in str(lines)


def test_a_hostile_run_leaves_no_word_of_the_requests_in_the_log(
    organisation: Organisation, laptop: Laptop, caplog: pytest.LogCaptureFixture
) -> None:
    """Everything that the process logs, of whatever library and level."""
    sealed = laptop.seal()
    request = make_device_request(MARK, f"Laptop {MARK}").request_pem.decode()
    body = {"invitation": MARK, "secret": MARK, "request": request}
    with (
        caplog.at_level(logging.DEBUG),
        running(organisation.with_issuing_key()) as address,
        sender(address) as sends,
    ):
        url = sends.begin(sealed)
        caplog.clear()  # what httpx itself logs of the way here
        said = {
            "Upload-Metadata": f"{MARK} {MARK},envelope e30=",
            "Upload-Length": MARK,
            "User-Agent": MARK,
            "X-Forwarded-For": MARK,
            "X-Request-Id": MARK,
            "Cookie": MARK,
        }
        for method in ("GET", "POST", "PATCH", "DELETE", "PUT", "TRACE", MARK.upper()):
            for path in (
                "/bundles",
                f"/{MARK}",
                f"/uploads/{MARK}",
                f"/bundles/{MARK}/receipt",
                f"/crl?{MARK}={MARK}",
                "/enrolments",
                "/renewals",
                url,
            ):
                sends.http.request(method, path, headers=said | TUS, json=body)
        sends.create(json.dumps({"payload": MARK}).encode(), 10)
        sends.patch(url, 0, MARK.encode() * 1000, Upload_Checksum=f"sha1 {MARK}")
        sends.patch(url, 0, MARK.encode() * 1000)
        _raw(address, f"GET /{MARK} HTTP/1.1\r\n{MARK}: {MARK}\r\n{MARK}\r\n\r\n")
        _raw(
            address, f"PATCH /{url} HTTP/1.1\r\nHost: {MARK}\r\nContent-Type: {CHUNK_TYPE}\r\n\r\n"
        )
        sends.http.post("/enrolments", content=f'{{"{MARK}')
        ours = [
            record
            for record in caplog.records
            if not record.name.startswith(("httpx", "httpcore"))  # the sender's own
        ]
    lines = [JsonLines().format(record) for record in ours]
    assert len(lines) > 50
    text = "\n".join(lines).lower()
    for word in (MARK, NAME, *NAME.split(), "Laptop", "Fair Work", url.rpartition("/")[2]):
        assert word.lower() not in text
    # Nor does a message hold one that a formatter of another kind would print.
    told = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in ours)
    assert MARK.lower() not in told.lower()


def _raw(address: str, request: str) -> None:
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(request.encode())
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(4096):
            pass


def test_the_registry_of_figures_is_its_own(organisation: Organisation) -> None:
    metrics = Metrics(organisation)
    assert metrics.registry is not REGISTRY
    assert "auditor" not in str(list(REGISTRY.collect()))
    assert "python_info" not in metrics.exposition("")[1].decode()
