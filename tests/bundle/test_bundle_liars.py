"""Bags whose signature holds, by an enrolled device that signs what is not so."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from bundle_samples import RECORDS, Office, seal, verify

from auditor_app.bundle import bagging, names
from auditor_app.identity.canonical import canonical_json
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor_app.bundle import BagStatement, BundleFault, SealedBundle


@pytest.fixture
def lie(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, object], list[BundleFault]]:
    """Seal with one name of the bagging module replaced; the faults that are found."""

    def sealed_with(name: str, value: object) -> list[BundleFault]:
        with monkeypatch.context() as patch:
            patch.setattr(bagging, name, value)
            made = seal(office, tmp_path)
        return list(verify(office, made.path, identity=office.central_key).faults)

    return sealed_with


def stating(**changes: Any) -> type[bagging.Bagging]:
    """A bagging whose statement is changed before it is signed."""

    class Lying(bagging.Bagging):
        def _statement(self, tag_manifests: dict[str, bytes]) -> BagStatement:
            statement = super()._statement(tag_manifests)
            made = {name: change(statement) for name, change in changes.items()}
            return replace(statement, **made)

    return Lying


@pytest.fixture
def lie_about(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[BundleFault]]:
    """Seal with a changed statement; the faults that are found."""

    def sealed_with(**changes: Any) -> list[BundleFault]:
        monkeypatch.setattr("auditor_app.bundle.sealing.Bagging", stating(**changes))
        made = seal(office, tmp_path)
        return list(verify(office, made.path, identity=office.central_key).faults)

    return sealed_with


def test_a_bag_of_another_version_is_refused(lie: Callable[..., list[BundleFault]]) -> None:
    (fault,) = lie("BAGIT_TEXT", b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n")
    assert str(fault) == "bagit.txt: It does not declare a BagIt 1.0 bag."


@pytest.mark.parametrize(
    "more",
    [
        "{digest}  {first}\n",
        "{digest}  ../outside\n",
        "{digest} data/one-space\n",
        "{digest}  data/%0A\n",
        "{digest}  data/no-line-end",
        "{digest}00  data/longer\n",
        "A{digest}  data/upper-case\n",
        "\n",
    ],
)
def test_a_manifest_that_can_be_read_in_two_ways_is_refused(
    lie: Callable[[str, object], list[BundleFault]], more: str
) -> None:
    proper = bagging._manifest

    def longer(digests: dict[str, str]) -> bytes:
        first, digest = min(digests.items())
        return proper(digests) + more.format(digest="0" * len(digest), first=first).encode()

    faults = lie("_manifest", longer)
    assert {f.message for f in faults} == {"It is not a manifest as it must be."}
    assert {f.place for f in faults} == {*names.MANIFESTS.values(), *names.TAG_MANIFESTS.values()}


def test_a_manifest_that_leaves_a_file_out_is_found(
    lie: Callable[..., list[BundleFault]],
) -> None:
    proper = bagging._manifest
    left_out = f"data/records/{RECORDS[0]}.xml"

    def shorter(digests: dict[str, str]) -> bytes:
        return proper({path: d for path, d in digests.items() if path != left_out})

    assert [fault.place for fault in lie("_manifest", shorter)] == [left_out]


@pytest.mark.parametrize(
    "change",
    [
        {"tag_manifests": lambda s: s.tag_manifests[:1]},
        {"tag_manifests": lambda s: s.tag_manifests[::-1]},
        {"tag_manifests": lambda _: ()},
        {"counts": lambda s: replace(s.counts, records=1)},
        {"counts": lambda s: replace(s.counts, forms=3)},
        {"counts": lambda s: replace(s.counts, evidence=0)},
        {"counts": lambda s: replace(s.counts, files=s.counts.files + 1)},
        {"counts": lambda s: replace(s.counts, size=0)},
        {"forms": lambda s: (replace(s.forms[0], sha256="00" * 32), *s.forms[1:])},
        {"forms": lambda s: (replace(s.forms[0], path="data/forms/other.xml"), *s.forms[1:])},
        {"recipients": lambda s: s.recipients[:1]},
        {"origin": lambda s: replace(s.origin, sequence=2)},
        {"origin": lambda s: replace(s.origin, previous="00" * 32)},
        {"origin": lambda s: replace(s.origin, organisation="Somebody else")},
    ],
)
def test_a_statement_that_does_not_fit_the_bag_is_found(
    lie_about: Callable[..., list[BundleFault]], change: dict[str, Any]
) -> None:
    assert len(lie_about(**change)) == 1


def test_a_statement_that_fits_is_accepted(lie_about: Callable[..., list[BundleFault]]) -> None:
    assert lie_about(counts=lambda s: s.counts) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("_type",), "https://in-toto.io/Statement/v0.1"),
        (("predicateType",), "urn:auditor:predicate:sealed-bundle:2"),
        (("subject",), []),
        (("subject", 0, "name"), "audit-other.bundle.age"),
        (("subject", 0, "digest"), {"sha512": "00" * 64}),
        (("subject", 0, "digest", "sha256"), "00"),
        (("predicate", "size"), 0),
        (("predicate", "size"), "12"),
        (("predicate", "sequence"), 0),
        (("predicate", "sequence"), 1.5),
        (("predicate", "previous"), "first"),
        (("predicate", "bundle_id"), "../../x"),
        (("predicate", "created"), "yesterday"),
        (("predicate", "chain"), []),
        (("predicate", "chain"), ["x"]),
        (("predicate", "chain", 0), 7),
    ],
)
def test_an_outer_statement_of_another_form_is_refused(
    office: Office, made: SealedBundle, path: tuple[Any, ...], value: object
) -> None:
    statement = json.loads(base64.b64decode(json.loads(made.outer_dsse)["payload"]))
    place = statement
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    envelope = office.device.sign(canonical_json(statement), IN_TOTO_PAYLOAD)
    (fault,) = verify(office, made.path, signature=envelope).faults
    assert fault.place == made.path.name.removesuffix(".age") + ".dsse.json"
