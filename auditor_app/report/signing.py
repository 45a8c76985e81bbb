"""A report with room for a signature in it, and the signature put there.

The signature certifies the document (ISO 32000-1, 12.8.2.2: no change is allowed afterwards) and is
not seen on any page. It is added as pyHanko adds it, behind the pages (12.8.1, 7.5.6), so that the
pages' bytes are those of the unsigned report; what would differ each time is fixed here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import (
    PdfCMSEmbedder,
    SigIOSetup,
    SigMDPSetup,
    SigObjSetup,
)
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from auditor_app.errors import ReportError
from auditor_app.identity.document_signature import DIGEST, ROOM

if TYPE_CHECKING:
    from datetime import datetime

_FIELD: Final = "Auditor"


class _Writer(IncrementalPdfFileWriter):
    """Adds to a PDF without a clock and without chance."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__(BytesIO(pdf))
        # pyHanko takes a random one; it has to differ from the first only (14.4).
        second = hashlib.md5(pdf, usedforsecurity=False).digest()
        self._document_id[1] = generic.ByteStringObject(second)

    def _update_meta(self) -> None:
        """Leave the dates as they are: nothing of the content changes."""


@dataclass(frozen=True, slots=True)
class Signable:
    """A PDF with an empty place for a signature; `digest` is the SHA-256 of all the rest."""

    pdf: bytes
    digest: bytes
    start: int
    end: int

    def signed(self, signature: bytes) -> bytes:
        """The PDF with `signature` (CMS, DER) in its place.

        Raises:
            ReportError: it is larger than the place.
        """
        room = self.end - self.start - 2
        written = signature.hex().encode("ascii")
        if len(written) > room:
            raise ReportError(
                "The signature with its certificates is larger than a report has room for.",
                "Ask the organisation for a shorter chain of certificates.",
            )
        place = b"<" + written.ljust(room, b"0") + b">"
        return self.pdf[: self.start] + place + self.pdf[self.end :]


def with_room(pdf: bytes, signer: str, at: datetime) -> Signable:
    """`pdf` with an empty place for a signature.

    Args:
        pdf: a report without signature.
        signer: the name of who signs.
        at: when, as the signer says.
    """
    writer = _Writer(pdf)
    steps: Any = PdfCMSEmbedder(SigFieldSpec(_FIELD)).write_cms(_FIELD, writer)
    field = next(steps).get_object()
    field[generic.pdf_name("/TU")] = generic.pdf_string(signer)
    place = SignatureObject(
        timestamp=at, subfilter=SigSeedSubFilter.PADES, name=signer, bytes_reserved=2 * ROOM
    )
    certifying = SigMDPSetup(DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(place, mdp_setup=certifying))
    prepared, output = steps.send(SigIOSetup(DIGEST))
    return Signable(
        output.getvalue(),
        prepared.document_digest,
        prepared.reserved_region_start,
        prepared.reserved_region_end,
    )
