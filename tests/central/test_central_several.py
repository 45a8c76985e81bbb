"""Two intakes behind nginx, one PostgreSQL, one S3: real ones, on loopback.

Everything that one machine promises holds for several: each bundle once, with one receipt, whatever
dies or goes away meanwhile.
"""

from __future__ import annotations

import shutil
import threading
import time
import uuid
from typing import TYPE_CHECKING

import httpx
import pytest
from laptops import enrolled, sender
from machines import answers, nginx, settings_of, wait_until

from auditor_app.central import Organisation
from auditor_app.central.check import check_store
from auditor_app.central.intake import Intake
from auditor_app.central.objects import ObjectStore
from auditor_app.central.parts import PartObjects
from auditor_app.sync.receipts import read_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import postgres
    from laptops import Laptop, Sealed, Sender
    from machines import Intakes, Machine


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, shared_database: str, weed: tuple[Machine, str]
) -> Iterator[Organisation]:
    """An organisation whose registry is in PostgreSQL and whose objects are in S3."""
    made = organisation_over(tmp_path_factory.mktemp("shared"), shared_database, weed[1])
    yield made
    made.close()


def organisation_over(folder: Path, database: str, endpoint: str) -> Organisation:
    """Its folder on two machines, `one` and `two`; the first one's."""
    Organisation.create(folder / "one", "Fair Work").close()
    settings_of(
        folder / "one",
        registry=database,
        objects=f"s3://central/{uuid.uuid4()}",
        objects_endpoint=endpoint,
        lease_seconds=2,
    )
    shutil.copytree(folder / "one", folder / "two")
    return Organisation.open(folder / "one")


@pytest.fixture(scope="module")
def started(shared: Organisation, intakes: Intakes) -> dict[str, str]:
    """Two intakes of one organisation, as on two machines: their addresses by folder."""
    return {name: intakes.start(shared.folder.with_name(name)) for name in ("one", "two")}


@pytest.fixture
def pair(shared: Organisation, intakes: Intakes, started: dict[str, str]) -> tuple[str, str]:
    """The two, started again where the test before let one die."""
    for name, address in started.items():
        if not intakes.is_running(address):
            started[name] = intakes.start(shared.folder.with_name(name))
    return started["one"], started["two"]


@pytest.fixture
def device(shared: Organisation, tmp_path: Path) -> Laptop:
    return enrolled(shared, tmp_path / "laptop")


def require_sound(organisation: Organisation, *delivered: Sealed) -> None:
    """Each is there once; the whole store is sound; and nothing is left of anyone's arrival."""
    report = check_store(organisation)
    assert report.faults == ()
    registered = [bundle.digest for bundle in organisation.registry.bundles()]
    assert {sealed.sha256 for sealed in delivered} <= set(registered)
    assert sorted(organisation.objects.digests()) == sorted(registered)
    wait_until(lambda: _leftovers(organisation) == [], "nothing is left of what arrived")


def _leftovers(organisation: Organisation) -> list[str]:
    with organisation.registry.queue._snapshot() as session:
        rows = session.connection().exec_driver_sql("SELECT work FROM leases").fetchall()
    uploads = [upload.token for upload in organisation.registry.uploads()]
    pieces = [path for path, _, _ in organisation.objects.list("uploads")]
    return [work for (work,) in rows] + uploads + pieces


def begin(sends: Sender, sealed: Sealed) -> str:
    answer = sends.create(sealed.envelope, sealed.size)
    assert answer.status_code == 201, answer.text
    return str(answer.headers["Location"])


def push(sends: Sender, url: str, sealed: Sealed, step: int) -> None:
    """Send what is missing in steps, as a patient laptop does, whatever the answers are."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            asked = sends.head(url)
            if asked.status_code != 200:
                time.sleep(0.2)
                continue
            offset = int(asked.headers["Upload-Offset"])
            if offset == sealed.size:
                return
            sends.patch(url, offset, sealed.content[offset : offset + step])
        except httpx.HTTPError:
            time.sleep(0.2)
    pytest.fail("the bundle never arrived")


def wait_for_receipt(sends: Sender, organisation: Organisation, sealed: Sealed) -> bytes:
    """The receipt, asked for as often as it takes."""
    answers: list[httpx.Response] = []

    def is_there() -> bool:
        try:
            answers.append(sends.receipt(sealed.sha256))
        except httpx.HTTPError:
            return False
        return answers[-1].status_code == 200

    wait_until(is_there, "the receipt is signed", 60)
    receipt = read_receipt(answers[-1].content, organisation.ca_pem)
    assert (receipt.bundle_id, receipt.sha256) == (sealed.bundle_id, sealed.sha256)
    return answers[-1].content


def test_an_upload_whose_every_piece_lands_at_another_intake_arrives_once(
    pair: tuple[str, str], shared: Organisation, device: Laptop
) -> None:
    sealed = device.seal(300_000)
    with nginx(pair) as address, sender(address) as sends:
        url = begin(sends, sealed)
        offset = 0
        while offset < sealed.size:
            piece = sealed.content[offset : offset + 40_000]
            answer = sends.patch(url, offset, piece)
            assert answer.status_code == 204, answer.text
            offset += len(piece)
        receipt = wait_for_receipt(sends, shared, sealed)
        again = sends.create(sealed.envelope, sealed.size)
        assert again.headers["Upload-Offset"] == str(sealed.size)
    for address in pair:
        with sender(address) as sends:
            assert sends.receipt(sealed.sha256).content == receipt
    assert list((shared.folder / "uploads").glob("*")) == []  # no disk of an intake held it
    require_sound(shared, sealed)


def test_an_intake_that_is_killed_in_the_middle_is_followed_by_the_other_one(
    pair: tuple[str, str], shared: Organisation, device: Laptop, intakes: Intakes
) -> None:
    sealed = device.seal(300_000)
    with nginx(pair) as address, sender(address) as sends:
        url = begin(sends, sealed)
        sends.patch(url, 0, sealed.content[:100_000])
        intakes.kill(pair[0])
        push(sends, url, sealed, 50_000)
        wait_for_receipt(sends, shared, sealed)
    require_sound(shared, sealed)


def test_whole_uploads_of_an_intake_that_died_are_taken_in_by_another(
    shared: Organisation, device: Laptop, intakes: Intakes
) -> None:
    sealed = device.seal()
    dead = Intake(shared)
    token, _ = dead.admit(sealed.envelope, sealed.size)
    dead.parts.write(token, 0, sealed.content)
    assert dead.mark_whole(token)
    assert shared.registry.queue._lease(f"take:{sealed.sha256}", "dead", 2)
    address = intakes.start(shared.folder.with_name("two"))
    with sender(address) as sends:
        wait_for_receipt(sends, shared, sealed)
    require_sound(shared, sealed)


def test_the_same_upload_at_two_intakes_at_once_makes_one_bundle(
    pair: tuple[str, str], shared: Organisation, device: Laptop
) -> None:
    sealed = device.seal(400_000)
    receipts: list[bytes] = []

    def deliver(address: str, step: int) -> None:
        with sender(address) as sends:
            push(sends, begin(sends, sealed), sealed, step)
            receipts.append(wait_for_receipt(sends, shared, sealed))

    threads = [
        threading.Thread(target=deliver, args=(address, step))
        for address, step in zip(pair * 2, (30_000, 47_000, 90_000, 11_000), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert len(receipts) == 4
    assert len(set(receipts)) == 1
    require_sound(shared, sealed)


def test_a_cloned_vault_is_found_out_at_whichever_intake(
    pair: tuple[str, str], shared: Organisation, device: Laptop
) -> None:
    first = device.seal()
    device.sequence = 0
    second = device.seal()
    answers: list[int] = []

    def deliver(address: str, sealed: Sealed) -> None:
        with sender(address) as sends:
            begun = sends.create(sealed.envelope, sealed.size)
            if begun.status_code == 201:
                sends.patch(begun.headers["Location"], 0, sealed.content)
            wait_until(lambda: sends.receipt(sealed.sha256).status_code in (200, 409), "told", 30)
            answers.append(sends.receipt(sealed.sha256).status_code)

    threads = [
        threading.Thread(target=deliver, args=arguments)
        for arguments in zip(pair, (first, second), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(answers) == [200, 409]
    both = (first.sha256, second.sha256)
    (refusal,) = (found for found in check_store(shared).refusals if found.digest in both)
    assert refusal.reason == "sequence-taken"
    require_sound(shared)


def test_an_object_store_that_is_away_for_a_while_loses_nothing(
    pair: tuple[str, str], shared: Organisation, device: Laptop, weed: tuple[Machine, str]
) -> None:
    before, during = device.seal(50_000), device.seal(50_000)
    with sender(pair[0]) as sends:
        url = begin(sends, before)
        sends.patch(url, 0, before.content[:20_000])
        weed[0].stop()
        answer = sends.patch(url, 20_000, before.content[20_000:])
        assert answer.status_code == 503
        assert answer.headers["Retry-After"]
        assert sends.http.get("/health").status_code == 200
        assert not answers(pair[0])
        weed[0].start()
        wait_until(lambda: answers(pair[0]), "the intake is ready again", 60)
        push(sends, url, before, 30_000)
        wait_for_receipt(sends, shared, before)
        push(sends, begin(sends, during), during, 30_000)
        wait_for_receipt(sends, shared, during)
    require_sound(shared, before, during)


def test_a_database_that_is_restarted_loses_nothing(
    pair: tuple[str, str],
    shared: Organisation,
    device: Laptop,
    postgres_server: postgres.Server,
) -> None:
    sealed = device.seal(50_000)
    with sender(pair[1]) as sends:
        url = begin(sends, sealed)
        sends.patch(url, 0, sealed.content[:20_000])
        postgres_server.machine.stop()
        assert sends.head(url).status_code == 503
        postgres_server.machine.start()
        push(sends, url, sealed, 30_000)
        wait_for_receipt(sends, shared, sealed)
    shared.registry.database.engine.dispose()
    require_sound(shared, sealed)


def test_a_piece_with_a_wrong_checksum_leaves_nothing(
    pair: tuple[str, str], shared: Organisation, device: Laptop
) -> None:
    sealed = device.seal(50_000)
    with sender(pair[0]) as sends:
        url = begin(sends, sealed)
        refused = sends.patch(url, 0, sealed.content[:9000], Upload_Checksum="sha1 AAAA")
        assert refused.status_code == 460
        assert list(shared.objects.list("uploads")) == []
    with sender(pair[1]) as sends:
        assert sends.head(url).headers["Upload-Offset"] == "0"
        assert sends.http.delete(url, headers={"Tus-Resumable": "1.0.0"}).status_code == 204
    assert _leftovers(shared) == []


def test_a_stop_under_load_finishes_what_it_is_at(
    pair: tuple[str, str], shared: Organisation, device: Laptop, intakes: Intakes
) -> None:
    sealed = [device.seal(30_000) for _ in range(8)]
    stopped: list[int] = []
    with nginx(pair) as address, sender(address) as sends:
        stopping = threading.Thread(target=lambda: stopped.append(intakes.stop(pair[0])))
        for number, one in enumerate(sealed):
            push(sends, begin(sends, one), one, 10_000)
            if number == 2:
                stopping.start()
        stopping.join(timeout=60)
        for one in sealed:
            wait_for_receipt(sends, shared, one)
    assert stopped == [0]
    require_sound(shared, *sealed)


def test_a_large_bundle_goes_from_parts_into_one_object(
    pair: tuple[str, str], shared: Organisation, device: Laptop
) -> None:
    sealed = device.seal(20_000_000)
    with nginx(pair) as address, sender(address) as sends:
        push(sends, begin(sends, sealed), sealed, 9_000_000)
        wait_for_receipt(sends, shared, sealed)
    require_sound(shared, sealed)


def test_pieces_that_the_store_lost_are_asked_for_again(
    shared: Organisation, device: Laptop
) -> None:
    intake = Intake(shared)
    assert isinstance(intake.parts, PartObjects)
    sealed = device.seal(50_000)
    token, _ = intake.admit(sealed.envelope, sealed.size)
    intake.parts.write(token, 0, sealed.content[:20_000])
    intake.parts.write(token, 20_000, sealed.content[20_000:])
    assert intake.mark_whole(token)
    intake.parts.cut(token, 20_000)
    intake.take(token)
    assert intake.admit(sealed.envelope, sealed.size) == (token, 20_000)
    intake.parts.write(token, 20_000, sealed.content[20_000:])
    assert intake.mark_whole(token)
    intake.take(token)
    require_sound(shared, sealed)


def test_the_environment_may_say_where_the_s3_is(
    tmp_path: Path, weed: tuple[Machine, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", weed[1])
    store = ObjectStore(f"s3://central/{uuid.uuid4()}", tmp_path)
    store.put("a/name", b"content")
    assert [(path, size) for path, size, _ in store.list("a")] == [("a/name", 7)]
    assert store.answers()
    assert list(tmp_path.iterdir()) == []


def test_another_s3_serves_as_well(
    tmp_path: Path, database: str, rclone: tuple[Machine, str], intakes: Intakes
) -> None:
    organisation = organisation_over(tmp_path, database, rclone[1])
    laptop = enrolled(organisation, tmp_path / "laptop")
    large, small = laptop.seal(20_000_000), laptop.seal(5_000)
    with sender(intakes.start(organisation.folder)) as sends:
        for sealed in (large, small):
            push(sends, begin(sends, sealed), sealed, 6_000_000)
            wait_for_receipt(sends, organisation, sealed)
    require_sound(organisation, large, small)
    organisation.close()
