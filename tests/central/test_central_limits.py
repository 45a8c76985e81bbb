"""What one sender may use, and that nobody who only comes back after cuts is held up."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import httpx
import pytest
from laptops import TUS, enrolled, running, sender, settings_for

from auditor_app.central.limits import Buckets, Limits, Visitor
from auditor_app.central.refusing import IntakeRefusalError
from auditor_app.central.settings import Settings, read_settings
from auditor_app.errors import CentralError

if TYPE_CHECKING:
    from pathlib import Path

    from laptops import Laptop

    from auditor_app.central import Organisation


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


# --- buckets


def test_a_bucket_holds_what_is_allowed_and_fills_evenly() -> None:
    clock = Clock()
    buckets = Buckets(6, 60, clock=clock)
    assert [buckets.take("a") for _ in range(7)] == [0] * 6 + [10]
    clock.now += 9.5
    assert buckets.take("a") == 1
    clock.now += 1
    assert buckets.take("a") == 0
    assert buckets.take("b") == 0


def test_being_refused_costs_nothing_so_that_waiting_helps() -> None:
    clock = Clock()
    buckets = Buckets(1, 60, clock=clock)
    buckets.take("a")
    assert {buckets.take("a") for _ in range(1000)} == {60}
    clock.now += 60
    assert buckets.take("a") == 0


def test_what_is_given_back_never_makes_more_than_there_was() -> None:
    buckets = Buckets(2, 60, clock=Clock())
    for _ in range(10):
        buckets.give_back("a")
    assert [buckets.take("a") for _ in range(3)] == [0, 0, 30]


def test_many_senders_do_not_fill_the_memory() -> None:
    buckets = Buckets(1, 60, clock=Clock())
    limits = Limits(Settings("x"), clock=Clock())
    for number in range(30_000):
        buckets.take(str(number))
        limits.remember(f"token-{number}", "device")
    assert len(buckets) == 10_000
    assert len(limits._devices) == 10_000
    assert limits.device_of("token-29999") == "device"


def test_a_whole_network_of_ipv6_is_one_sender() -> None:
    limits = Limits(Settings("x", stranger_requests_per_minute=2), clock=Clock())
    for end in (1, 2):
        Visitor(limits, f"2001:db8::{end}").is_stranger()
    with pytest.raises(IntakeRefusalError) as refused:
        Visitor(limits, "2001:db8::ffff").is_stranger()
    assert (refused.value.status, refused.value.retry_after) == (429, 30)
    Visitor(limits, "2001:db8:0:1::1").is_stranger()


def test_an_office_behind_one_address_is_not_one_sender() -> None:
    limits = Limits(Settings("x", stranger_requests_per_minute=2), clock=Clock())
    for number in range(1000):
        visitor = Visitor(limits, "192.0.2.1")
        visitor.is_stranger()
        visitor.is_device(f"device {number % 50}")


# --- over HTTP


def test_two_hundred_cuts_in_a_minute_hold_nobody_up(
    organisation: Organisation, laptop: Laptop
) -> None:
    """By the default settings: each time it begins, asks where to go on, and sends a little."""
    sealed = laptop.seal(200_000)
    step = sealed.size // 200 + 1
    with running(organisation) as address, sender(address) as sends:
        for offset in range(0, sealed.size, step):
            created = sends.create(sealed.envelope, sealed.size)
            assert created.status_code == 201, created.text
            url = created.headers["Location"]
            assert sends.head(url).headers["Upload-Offset"] == str(offset)
            assert sends.patch(url, offset, sealed.content[offset : offset + step]).is_success
        assert sends.receipt(sealed.sha256).status_code == 200


def test_a_device_that_begins_too_often_is_told_when_to_come_back(
    organisation: Organisation, laptop: Laptop, another_laptop: Laptop
) -> None:
    strict = settings_for(organisation, creations_per_minute=3)
    sealed, other = laptop.seal(), another_laptop.seal()
    with running(strict) as address, sender(address) as sends:
        answers = [sends.create(sealed.envelope, sealed.size) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [201, 201, 201, 429]
        assert answers[-1].json()["reason"] == "too-many-requests"
        assert 1 <= int(answers[-1].headers["Retry-After"]) <= 20
        # Others are not held up, and neither is the upload that was begun.
        assert sends.create(other.envelope, other.size).status_code == 201
        assert sends.patch(answers[0].headers["Location"], 0, sealed.content).status_code == 204
    assert organisation.registry.refusals() == ()


def test_a_device_that_asks_too_often_is_told_so(
    organisation: Organisation, laptop: Laptop
) -> None:
    strict = settings_for(organisation, requests_per_minute=5)
    sealed = laptop.seal()
    with running(strict) as address, sender(address) as sends:
        url = sends.begin(sealed)
        statuses = [sends.head(url).status_code for _ in range(6)]
        assert statuses == [200] * 4 + [429] * 2
        assert sends.patch(url, 0, sealed.content).json()["reason"] == "too-many-requests"


def test_strangers_are_counted_by_address_and_devices_are_not_held_up_by_them(
    organisation: Organisation, laptop: Laptop
) -> None:
    strict = settings_for(organisation, stranger_requests_per_minute=5)
    sealed = laptop.seal()
    with running(strict) as address, sender(address) as sends:
        url = sends.begin(sealed)
        answers = [sends.create(b"{}", 10) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [400] * 5 + [429]
        assert int(answers[-1].headers["Retry-After"]) >= 1
        for path in ("/programme", "/crl", f"/bundles/{'0' * 64}/receipt"):
            assert sends.http.get(path).status_code == 429
        assert sends.http.post("/enrolments", json={}).status_code == 429
        assert sends.http.head(f"/uploads/{'0' * 32}", headers=TUS).status_code == 429
        assert sends.http.get("/ready").status_code == 200
        assert sends.patch(url, 0, sealed.content).status_code == 204


@pytest.mark.parametrize(("trusted", "expected"), [("127.0.0.1", 200), ("", 429)])
def test_only_a_trusted_proxy_says_where_a_request_comes_from(
    organisation: Organisation, trusted: str, expected: int
) -> None:
    strict = settings_for(organisation, stranger_requests_per_minute=3, trusted_proxies=trusted)
    with running(strict) as address, httpx.Client(base_url=address, trust_env=False) as http:
        for number in range(10):
            # What the client itself claims stands before what the proxy saw.
            said = {"X-Forwarded-For": f"203.0.113.7, 192.0.2.{number}"}
            answer = http.get("/programme", headers=said)
        assert answer.status_code == expected
        for _ in range(4):
            claims = {"X-Forwarded-For": f"{time.monotonic_ns()}, 192.0.2.77"}
            answer = http.get("/programme", headers=claims)
        assert answer.status_code == 429


def test_bytes_come_no_faster_than_a_device_may_send(
    organisation: Organisation, laptop: Laptop
) -> None:
    slow = settings_for(organisation, bytes_per_second=500_000)
    sealed = laptop.seal(1_300_000)
    with running(slow) as address, sender(address) as sends:
        began = time.monotonic()
        assert sends.send(sealed).status_code == 200
        # 500,000 at once, the rest at its rate; the last piece of 256 KiB is not waited for.
        assert time.monotonic() - began > 0.8


# --- settings


@pytest.mark.parametrize(
    "said",
    [
        {"creations_per_minute": 0},
        {"requests_per_minute": -1},
        {"requests_per_minute": True},
        {"bytes_per_second": 1},
        {"stranger_requests_per_minute": "many"},
        {"connections": 0},
        {"trusted_proxies": "*"},
        {"trusted_proxies": "proxy.example"},
        {"trusted_proxies": "10.0.0.1/8"},
        {"trusted_proxies": ["127.0.0.1"]},
    ],
)
def test_settings_that_make_no_sense_are_refused(
    organisation: Organisation, said: dict[str, object]
) -> None:
    path = organisation.folder / "central.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | said), "utf-8")
    with pytest.raises(CentralError, match=next(iter(said))):
        read_settings(organisation.folder)


def test_trusted_proxies_may_be_networks_or_none(organisation: Organisation) -> None:
    assert Settings("x", trusted_proxies="").proxies == ()
    assert Settings("x", trusted_proxies="10.0.0.0/8, ::1").proxies == ("10.0.0.0/8", "::1")
    assert "127.0.0.1" in organisation.settings.proxies


def test_a_second_laptop_has_limits_of_its_own(organisation: Organisation, tmp_path: Path) -> None:
    strict = settings_for(organisation, requests_per_minute=2)
    with running(strict) as address, sender(address) as sends:
        for number in range(3):
            sealed = enrolled(organisation, tmp_path / str(number)).seal()
            assert sends.head(sends.begin(sealed)).status_code == 200
