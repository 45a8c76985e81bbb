"""The routes do what they say about themselves, whatever is asked of them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laptops import enrolled, running, sender, settings_for
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from auditor_app.central import Organisation, create_app, enrolling_api
from auditor_app.sync.wire import CHUNK_TYPE, ENVELOPE, TUS_VERSION, write_metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from laptops import Laptop, Sealed

OPERATIONS = [
    ("POST", "/bundles"),
    ("OPTIONS", "/bundles"),
    ("GET", "/bundles/{digest}/receipt"),
    ("HEAD", "/uploads/{token}"),
    ("PATCH", "/uploads/{token}"),
    ("DELETE", "/uploads/{token}"),
    ("POST", "/uploads/{token}"),
    ("OPTIONS", "/uploads/{token}"),
    ("GET", "/health"),
    ("GET", "/ready"),
    ("POST", "/enrolments"),
    ("POST", "/renewals"),
    ("GET", "/programme"),
    ("GET", "/crl"),
]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@schemathesis.serializer(CHUNK_TYPE)
def chunk(context: schemathesis.SerializationContext, value: Any) -> bytes:
    return bytes(getattr(value, "data", value))


@dataclass
class Api:
    """A running intake, its document, and what a laptop of its own could name."""

    document: Any
    address: str
    laptop: Laptop
    taken: Sealed
    under_way: Sealed

    def token(self) -> str:
        """A fresh upload of ten bytes, which a case may give up, fill or overfill."""
        with sender(self.address) as sends:
            small = self.laptop.seal_garbage(os.urandom(10))
            return sends.begin(small).removeprefix("uploads/")

    def make_real(self, case: schemathesis.Case) -> None:
        """Put real names where the case has invented ones, so that it gets further."""
        if "token" in case.path_parameters:
            case.path_parameters["token"] = self.token()
            case.headers["Upload-Offset"] = "0"
            case.headers.pop("Upload-Checksum", None)
        if "digest" in case.path_parameters:
            case.path_parameters["digest"] = self.taken.sha256
        if case.path == "/bundles" and case.method == "POST":
            case.headers["Upload-Metadata"] = write_metadata({ENVELOPE: self.under_way.envelope})
        if case.operation.path.startswith(("/bundles", "/uploads")):
            case.headers["Tus-Resumable"] = TUS_VERSION


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    folder = tmp_path_factory.mktemp("laptop")
    made = Organisation.create(tmp_path_factory.mktemp("openapi") / "central", "Fair Work")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(enrolling_api, "SECONDS_FOR_A_CODE", 0.0)
        laptop = enrolled(made, folder)
        taken, under_way = laptop.seal(), laptop.seal(200_000)
        roomy = settings_for(
            made.with_issuing_key(),
            **dict.fromkeys(
                (
                    "stranger_requests_per_minute",
                    "requests_per_minute",
                    "creations_per_minute",
                    "uploads_per_device",
                ),
                10**6,
            ),
        )
        with running(roomy) as address:
            with sender(address) as sends:
                sends.send(taken)
            document = schemathesis.openapi.from_url(f"{address}/openapi.json")
            yield Api(document, address, laptop, taken, under_way)
    made.close()


def fuzz(api: Api, method: str, path: str, examples: int, *, derandomize: bool) -> None:
    operation = api.document[path][method]
    cases = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    if "{" in path or method == "POST":  # there is something to be wrong in
        cases |= operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=derandomize,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, is_real=st.booleans())
    def ask(case: schemathesis.Case, *, is_real: bool) -> None:
        if is_real:
            api.make_real(case)
        answer = case.call(base_url=api.address, timeout=30)
        assert answer.headers["x-request-id"]
        case.validate_response(answer, checks=CHECKS)

    ask()


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_no_request_gets_an_answer_that_is_not_described(api: Api, method: str, path: str) -> None:
    fuzz(api, method, path, 15, derandomize=True)


@pytest.mark.soak
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_no_request_of_very_many_does(api: Api, method: str, path: str) -> None:
    fuzz(api, method, path, 1500, derandomize=False)


def test_every_route_is_described(organisation: Organisation) -> None:
    document = create_app(organisation).openapi()
    described = [
        (method.upper(), path) for path, methods in document["paths"].items() for method in methods
    ]
    assert sorted(described) == sorted(OPERATIONS)


def test_every_refusal_is_described_as_one(organisation: Organisation) -> None:
    document = create_app(organisation).openapi()
    schema = document["components"]["schemas"]["Refusal"]
    assert schema["required"] == ["reason", "message", "remedy"]
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            for status, answer in operation["responses"].items():
                if int(status) < 400 or method == "head" or path == "/ready":
                    continue
                content = answer["content"]["application/json"]["schema"]
                assert content == {"$ref": "#/components/schemas/Refusal"}, (method, path, status)


def test_the_checks_notice_an_answer_that_is_not_described(
    organisation: Organisation,
) -> None:
    document = create_app(organisation).openapi()
    del document["paths"]["/programme"]["get"]["responses"]["200"]
    with running(organisation) as address:
        case = schemathesis.openapi.from_dict(document)["/programme"]["GET"].Case()
        answer = case.call(base_url=address)
        assert answer.status_code == 200
        with pytest.raises(FailureGroup):
            case.validate_response(answer, checks=CHECKS)


def test_no_page_that_loads_scripts_is_served(api: Api) -> None:
    for path in ("/docs", "/redoc", "/docs/oauth2-redirect"):
        answer = httpx.get(api.address + path, trust_env=False)
        assert (answer.status_code, answer.json()["reason"]) == (404, "not-here")
