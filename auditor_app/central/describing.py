"""How the intake's routes describe themselves: the parts of its OpenAPI document.

The routes read headers and bodies themselves, bounded and by tus' rules, so FastAPI cannot know
them: each route says here what it takes and what it may answer.
https://spec.openapis.org/oas/v3.1.0
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from auditor_app.sync.wire import CHUNK_TYPE, TUS_VERSION, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

Said = dict[str, Any]

JSON: Final = "application/json"
_NUMBER: Final[Said] = {"type": "string", "pattern": "^[0-9]{1,18}$"}
_METADATA: Final = r"^([^\s,]+( [A-Za-z0-9+/=]*)?)(,[^\s,]+( [A-Za-z0-9+/=]*)?)*$"
_NOW: Final = {
    429: "Asked too often: again after Retry-After seconds.",
    503: "Not now: again after Retry-After seconds.",
}
_BAD: Final = {400: "The request is not as it must be."}
_TUS: Final = _BAD | {412: "Another version of tus."}


def header(name: str, what: str, schema: Said, *, required: bool = False) -> Said:
    """A header of a request."""
    return {
        "name": name,
        "in": "header",
        "description": what,
        "required": required,
        "schema": schema,
    }


def in_path(name: str, what: str, pattern: str) -> Said:
    """A part of the path."""
    return {
        "name": name,
        "in": "path",
        "description": what,
        "required": True,
        "schema": {"type": "string", "pattern": pattern},
    }


def answer(what: str, schema: Said | None = None, *headers: str, kind: str = JSON) -> Said:
    """An answer that is no refusal, with the headers that only it has."""
    said: Said = {"description": what, "headers": {"X-Request-Id": _header_schema()}}
    said["headers"] |= {name: _header_schema() for name in headers}
    if schema is not None:
        said["content"] = {kind: {"schema": schema}}
    return said


def document_of(*names: str, free: bool = True) -> Said:
    """The schema of a JSON object with these texts."""
    return {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": list(names),
        "additionalProperties": free,
    }


def body(what: str, kind: str, schema: Said) -> Said:
    """A request's body."""
    return {"description": what, "required": True, "content": {kind: {"schema": schema}}}


def operation(
    summary: str,
    answers: dict[int, Said],
    refusals: dict[int, str],
    *,
    parameters: Iterable[Said] = (),
    request: Said | None = None,
    tus: bool = False,
    bodiless: bool = False,
) -> Said:
    """A route's description, as `add_api_route` takes it.

    Args:
        summary: what it does.
        answers: by status.
        refusals: what else may be answered.
        parameters: of path and headers.
        request: the body, if it takes one.
        tus: whether it speaks tus; then it refuses other versions.
        bodiless: whether its answers never have a body (HEAD).
    """
    said = (_TUS if tus else {}) | refusals
    refused = {status: _refused(status, what, bodiless=bodiless) for status, what in said.items()}
    extra: Said = {"parameters": [*(_TUS_HEADERS if tus else ()), *parameters]}
    if request is not None:
        extra["requestBody"] = request
    first = min(answers)
    return {
        "status_code": first,
        "summary": summary,
        "responses": refused | answers,
        "openapi_extra": extra,
    }


def _refused(status: int, what: str, *, bodiless: bool) -> Said:
    headers = ["Retry-After"] if status in (408, 423, 429, 503, 507) else []
    return answer(what, None, *headers) | ({} if bodiless else {"model": Refusal})


def _header_schema() -> Said:
    return {"schema": {"type": "string"}}


_TUS_HEADERS: Final = (
    header(
        "Tus-Resumable",
        "The version of tus.",
        {"type": "string", "enum": [TUS_VERSION]},
        required=True,
    ),
)
_TOKEN: Final = in_path("token", "What the creation answered.", "^[0-9a-f]{32}$")
_DIGEST: Final = in_path("digest", "The sealed file's SHA-256.", "^[0-9a-f]{64}$")
_UNKNOWN: Final = "No such upload: finished, given up, or never begun."
_OFFSET: Final = header("Upload-Offset", "Where these bytes belong.", _NUMBER, required=True)
_CHECKSUM: Final = header(
    "Upload-Checksum",
    "`sha1` or `sha256`, a space, and the digest of this body in base64.",
    {"type": "string", "pattern": "^(sha1|sha256) [A-Za-z0-9+/]+=*$"},
)
_CHUNK: Final = body("Bytes of the bundle.", CHUNK_TYPE, {"type": "string", "format": "binary"})
_BYTES_REFUSED: Final = _NOW | {
    404: _UNKNOWN,
    408: "The bytes stopped coming; those that came are kept.",
    409: "The upload goes on at another byte.",
    413: "More bytes than were announced.",
    415: "Not the type of an upload's bytes.",
    423: "Another connection sends the same bundle.",
    460: "The bytes are not those of the checksum.",
    507: "No space.",
}
_PLACE: Final = ("Upload-Offset", "Upload-Length", "Cache-Control")

CREATE: Final = operation(
    "Begin an upload, or find the one of the same bundle.",
    {201: answer("The upload.", None, "Location", "Upload-Offset")},
    _NOW
    | {
        403: "Signature or certificate do not hold.",
        409: "Another bundle has its place, or this one was refused for good.",
        413: "Larger than this store takes.",
        423: "Another connection sends the same bundle.",
        507: "No space.",
    },
    parameters=(
        header("Upload-Length", "The sealed file's bytes.", _NUMBER, required=True),
        header(
            "Upload-Metadata",
            "`envelope` and the outer DSSE document in base64.",
            {"type": "string", "pattern": _METADATA},
            required=True,
        ),
    ),
    tus=True,
)
OFFSET: Final = operation(
    "Where an upload stopped.",
    {200: answer("The place.", None, *_PLACE)},
    _NOW | {404: _UNKNOWN, 423: _BYTES_REFUSED[423]},
    parameters=(_TOKEN,),
    tus=True,
    bodiless=True,
)
APPEND: Final = operation(
    "More bytes of an upload.",
    {204: answer("Taken.", None, "Upload-Offset")},
    _BYTES_REFUSED,
    parameters=(_TOKEN, _OFFSET, _CHECKSUM),
    request=_CHUNK,
    tus=True,
)
ABANDON: Final = operation(
    "Give an upload up.",
    {204: answer("Forgotten.")},
    _NOW | {404: _UNKNOWN, 423: "It is whole, or another connection sends it."},
    parameters=(_TOKEN,),
    tus=True,
)
OVERRIDDEN: Final = operation(
    "PATCH, DELETE or HEAD, for networks that let only GET and POST pass.",
    {
        200: answer("As HEAD.", None, *_PLACE),
        204: answer("As PATCH or DELETE.", None),
    },
    _BYTES_REFUSED,
    parameters=(
        _TOKEN,
        header(
            "X-HTTP-Method-Override",
            "What is meant.",
            {"type": "string", "enum": ["PATCH", "DELETE", "HEAD"]},
            required=True,
        ),
        _OFFSET | {"required": False},
        _CHECKSUM,
    ),
    request=_CHUNK | {"required": False},
    tus=True,
)
_SPOKEN: Final = ("Tus-Version", "Tus-Extension", "Tus-Max-Size", "Tus-Checksum-Algorithm")
OPTIONS: Final = operation(
    "What is spoken here.",
    {204: answer("The versions and extensions of tus.", None, *_SPOKEN)},
    {},
)
UPLOAD_OPTIONS: Final = operation(
    "What is spoken here.",
    {204: answer("The versions and extensions of tus.", None, *_SPOKEN)},
    {},
    parameters=(_TOKEN,),
)
RECEIPT: Final = operation(
    "A bundle's receipt.",
    {
        200: answer("The receipt: a signed DSSE document.", {"type": "object"}),
        202: answer("It still arrives, or is being checked.", document_of("state"), "Retry-After"),
    },
    _NOW
    | _BAD
    | {404: "No such bundle was delivered here.", 409: "The bundle was refused, and why."},
    parameters=(
        _DIGEST,
        header(
            "Prefer",
            "`wait=` and up to 20 seconds to wait for it (RFC 7240).",
            {"type": "string"},
        ),
    ),
)
HEALTH: Final = operation(
    "Whether the process lives.", {200: answer("It does.", document_of("status"))}, {}
)
_READINESS: Final[Said] = {
    "type": "object",
    "properties": {
        "status": {"type": "string", "enum": ["ready", "not ready"]},
        "reasons": {
            "type": "array",
            "items": {"type": "string", "enum": ["stopping", "registry", "objects", "disk"]},
            "description": "Why not; told to this machine only.",
        },
    },
    "required": ["status"],
    "additionalProperties": False,
}
READY: Final = operation(
    "Whether bundles can be taken in.",
    {
        200: answer("They can.", _READINESS),
        503: answer("They cannot now.", _READINESS),
    },
    {429: _NOW[429]},
)
_ENROLMENT: Final = answer("The enrolment answer: certificate and programme.", {"type": "object"})
_TOO_LONG: Final = {408: "The body came too slowly.", 413: "The body is too long."}
ENROL: Final = operation(
    "Redeem an invitation's code.",
    {200: _ENROLMENT},
    _NOW
    | _BAD
    | {
        403: "The code is not valid, or was given for somebody else.",
        409: "The key belongs to another laptop, or the device has too many certificates.",
    }
    | _TOO_LONG,
    request=body(
        "The code's two parts and the certificate request (PEM).",
        JSON,
        document_of("invitation", "secret", "request"),
    ),
)
RENEW: Final = operation(
    "Renew a certificate.",
    {200: _ENROLMENT},
    _NOW
    | _BAD
    | {
        403: "The present certificate does not hold.",
        409: "Not due yet, or the device has too many certificates.",
    }
    | _TOO_LONG,
    request=body("The signed renewal request.", JSON, {"type": "object"}),
)
PROGRAMME: Final = operation(
    "The programme's pack in force.",
    {200: answer("The signed pack.", {"type": "object"})},
    _NOW | {404: "Not signed yet."},
)
REVOCATIONS: Final = operation(
    "The revocation list in force.",
    {
        200: answer(
            "The list, and who signed it, in PEM.",
            {"type": "string"},
            kind="application/x-pem-file",
        )
    },
    _NOW | {404: "Not signed yet."},
)
