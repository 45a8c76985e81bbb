"""The signature in a PDF: CMS (RFC 5652) after PAdES baseline B-B (ETSI EN 319 142-1), and B-T.

pyHanko puts it together; the key signs here and is handed to nobody. The nonce comes from key and
message (RFC 6979), so that the same report, key and certificates give the same bytes.
"""

from __future__ import annotations

import hashlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from asn1crypto import algos, cms, tsp, x509  # type: ignore[import-untyped]  # no types
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.general import (
    as_signing_certificate_v2,
    extract_certificate_info,
    extract_signer_info,
)
from pyhanko.sign.signers import Signer
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko_certvalidator.registry import SimpleCertificateStore

from auditor_app.errors import IdentityError
from auditor_app.identity.certificates import load_certificate
from auditor_app.identity.keys import load_private_key

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from auditor_app.identity.signing import SigningIdentity

DIGEST: Final = "sha256"
ROOM: Final = 16 * 1024
"""Bytes for a signature, its certificates and a time stamp with those of its authority."""
_STAMP: Final = "signature_time_stamp_token"
_REMEDY: Final = "Ask the organisation whether its time-stamp authority works."
_OTHER: Final = "Ask the organisation for another time-stamp authority."


class _DeviceSigner(Signer):
    """pyHanko's signer, to whom the key is not given."""

    def __init__(self, identity: SigningIdentity) -> None:
        chain = [
            x509.Certificate.load(load_certificate(pem).public_bytes(Encoding.DER))
            for pem in identity.chain_pem
        ]
        known = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # no types
        known.register_multiple(chain)
        super().__init__(
            signing_cert=chain[0],
            cert_registry=known,
            signature_mechanism=algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            embed_roots=True,
        )
        self._identity = identity

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002 - pyHanko's signature
    ) -> bytes:
        del digest_algorithm, dry_run
        key = load_private_key(self._identity.private_key_pem)
        return key.sign(data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))

    async def unsigned_attrs(self, *_: Any, **__: Any) -> None:
        """None yet: a time stamp comes later."""
        return


def sign_digest(digest: bytes, identity: SigningIdentity) -> bytes:
    """The CMS signature over a document whose SHA-256 is `digest`, in DER, without time stamp.

    Raises:
        IdentityError: the identity's key or certificates cannot be read.
    """
    signer = _DeviceSigner(identity)
    certificate = as_signing_certificate_v2(signer.signing_cert)
    said = {
        "content_type": "data",
        "message_digest": digest,
        "signing_certificate_v2": certificate,
    }
    attributes = cms.CMSAttributes(
        [cms.CMSAttribute({"type": kind, "values": [value]}) for kind, value in said.items()]
    )
    made = _finished(signer.async_sign_prescribed_attributes(DIGEST, attributes))
    return bytes(made.dump())


def is_stamped(signature: bytes) -> bool:
    """Whether a CMS signature holds a time stamp."""
    attributes = _signer_of(cms.ContentInfo.load(signature))["unsigned_attrs"]
    return any(attribute["type"].native == _STAMP for attribute in attributes or ())


def time_stamp_request(signature: bytes, nonce: int) -> bytes:
    """The RFC 3161 request for a time stamp on a CMS signature, in DER."""
    request = tsp.TimeStampReq(
        {
            "version": "v1",
            "message_imprint": _imprint(cms.ContentInfo.load(signature)),
            "nonce": nonce,
            "cert_req": True,
        }
    )
    return bytes(request.dump())


def stamped(signature: bytes, answer: bytes, nonce: int) -> bytes:
    """`signature` with the time stamp of an RFC 3161 `answer` to `time_stamp_request`.

    Raises:
        IdentityError: the authority refused, its answer is none to this request, or both together
            are longer than `ROOM`.
    """
    try:
        made = _with_stamp(cms.ContentInfo.load(signature), _token(answer), nonce)
    except IdentityError:
        raise
    # Of bytes by strangers asn1crypto, pyHanko and cryptography raise more kinds than they name.
    except Exception as error:
        raise IdentityError("What came is no time stamp.", _REMEDY) from error
    if len(made) > ROOM:
        raise IdentityError("The time stamp is larger than a report has room for.", _OTHER)
    return made


def _token(answer: bytes) -> cms.ContentInfo:
    response = tsp.TimeStampResp.load(answer, strict=True)
    token = response["time_stamp_token"]
    granted = response["status"]["status"].native in {"granted", "granted_with_mods"}
    if not granted or token.native is None:
        raise IdentityError("The time-stamp authority refused.", _REMEDY)
    return token


def _with_stamp(document: cms.ContentInfo, token: cms.ContentInfo, nonce: int) -> bytes:
    """`document` with a time stamp that is proved to be one of it, and the answer to `nonce`.

    Whose authority it is nobody tells the laptop; who reads the report decides whom to believe.
    """
    _prove(token)
    content = token["content"]["encap_content_info"]["content"].parsed
    if content["message_imprint"].native != _imprint(document).native:
        raise IdentityError("The time stamp is for something else than was asked.", _REMEDY)
    if content["nonce"].native != nonce:
        raise IdentityError("The time stamp answers another request.", _REMEDY)
    attribute = cms.CMSAttribute({"type": _STAMP, "values": [token]})
    _signer_of(document)["unsigned_attrs"] = cms.CMSAttributes([attribute])
    return bytes(document.dump())


def _prove(token: cms.ContentInfo) -> None:
    """Make sure that the signature of a time stamp is whole, by a certificate made for that."""
    if token["content_type"].native != "signed_data":
        raise ValueError("it is not signed")
    signed = token["content"]
    certificate = extract_certificate_info(signed).signer_cert
    signer = extract_signer_info(signed)
    usage = certificate.extended_key_usage_value
    if usage is None or usage.native != ["time_stamping"]:
        raise ValueError("its certificate is for something else")
    digest = hashlib.new(
        signer["digest_algorithm"]["algorithm"].native,
        signed["encap_content_info"]["content"].contents,
    ).digest()
    if validate_sig_integrity(signer, certificate, "tst_info", digest) != (True, True):
        raise ValueError("it was changed since it was signed")


def _imprint(document: cms.ContentInfo) -> tsp.MessageImprint:
    value = _signer_of(document)["signature"].native
    return tsp.MessageImprint(
        {"hash_algorithm": {"algorithm": DIGEST}, "hashed_message": sha256(value).digest()}
    )


def _signer_of(document: cms.ContentInfo) -> cms.SignerInfo:
    return document["content"]["signer_infos"][0]


def _finished(work: Coroutine[Any, Any, cms.ContentInfo]) -> cms.ContentInfo:
    """What `work` gives, which waits for nothing: no event loop, whose sockets nobody asked for."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    work.close()
    raise RuntimeError("signing waited for something")
