"""Opening a bundle of the store again: checked from end to end, its documents in memory.

Photos and reports are hashed and let go; of the rest so much is kept as a bundle may have. Nothing
is written.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyrage

from auditor_app.bundle import names
from auditor_app.bundle.reading import BagCollector, Limits
from auditor_app.bundle.signers import Trust
from auditor_app.bundle.verifying import Beside, check_sealed
from auditor_app.central.streams import SourceFailedError
from auditor_app.errors import CentralError
from auditor_app.identity.age_keys import age_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.bundle.reading import FileFacts
    from auditor_app.bundle.verdict import BundleVerdict
    from auditor_app.central.organisation import Organisation

LARGEST_DOCUMENT: Final = 32 * 1024 * 1024
LARGEST_IN_ALL: Final = 192 * 1024 * 1024
"""Of all documents of a bundle together: bytes that are in memory at once."""
_SEALED_DOCUMENTS: Final = ("identities.json.age", "photos.json.age", "overrides.json.age")
# It is no age file, or one that is sealed to others.
_CLOSED: Final = frozenset({"seal", "recipient"})


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """What lies in a bundle.

    Attributes:
        verdict: what the check found; without its being ok nothing else is to be believed.
        files: every file of the bag, as it was found.
        documents: the small ones by path; those that were sealed before still are.
        too_large: paths of documents that are larger than is read, or one too many.
        sealed_open: paths of the sealed ones that this key opens.
    """

    verdict: BundleVerdict
    files: Mapping[str, FileFacts]
    documents: Mapping[str, bytes] = field(repr=False)
    too_large: frozenset[str]
    sealed_open: frozenset[str]
    key: pyrage.x25519.Identity = field(repr=False)

    def unsealed(self, path: str) -> bytes | None:
        """What is inside of a document that was sealed before; None where it stays sealed."""
        if path not in self.sealed_open or path not in self.documents:
            return None
        inside = io.BytesIO()
        pyrage.decrypt_io(io.BytesIO(self.documents[path]), inside, [self.key])
        return inside.getvalue()


def go_on() -> None:
    """Nobody stops this reading."""


def open_stored(
    organisation: Organisation,
    digest: str,
    *,
    name: str = "",
    watch: Callable[[], None] = go_on,
) -> OpenedBundle:
    """Open the bundle with this digest.

    Args:
        organisation: whose.
        digest: the bundle's.
        name: what faults call it; by its digest, if not given.
        watch: may raise an `AuditorError` between two pieces, to stop the reading.

    Raises:
        CentralError: the opening key is not here, or the object store has lost or changed it.
    """
    text = organisation.opening_identity()
    if text is None:
        raise CentralError(
            "The key that opens bundles is not on this machine.",
            "Put it into the folder keys, as opening_key in central.json names it, or let the"
            " machine that has it do this.",
        )
    key = age_identity(text)
    collector = _DocumentCollector(key)
    try:
        envelope, _ = organisation.objects.papers(digest)
        sealed = organisation.objects.sealed_file(name or f"{digest}.age", digest, watch)
        beside = Beside(names.signature_beside(Path(sealed.name)), envelope)
        with sealed.open() as stream:
            verdict = check_sealed(
                stream, sealed.name, beside, Trust(organisation.ca_pem), key, collector
            )
    except FileNotFoundError:
        raise _lost(digest) from None
    except SourceFailedError as failed:
        if isinstance(failed.error.__cause__ or failed.__cause__, FileNotFoundError):
            raise _lost(digest) from None
        raise failed.error from failed
    if verdict.sha256 != digest:
        raise _lost(digest)
    facts = collector.facts()
    opened = {path for path, seen in facts.nested.items() if seen.plain is not None}
    return OpenedBundle(
        verdict=verdict,
        files=facts.files,
        documents=collector.documents,
        too_large=frozenset(collector.too_large),
        sealed_open=frozenset(opened),
        key=key,
    )


def stays_closed(verdict: BundleVerdict) -> bool:
    """Whether all that is wrong is that this key does not open it: another one may."""
    kinds = {str(fault.kind) for fault in verdict.faults}
    return verdict.seal is not None and not verdict.opened and kinds <= _CLOSED


def _lost(digest: str) -> CentralError:
    return CentralError(
        f"The object store does not give the bundle {digest[:16]} as it was taken.",
        "Look what is wrong with: auditor-central check. Deliver it again, or bring it back from a"
        " backup.",
    )


class _DocumentCollector(BagCollector):
    """A `BagCollector` that keeps the documents and passes over those that are too large."""

    def __init__(self, key: pyrage.x25519.Identity) -> None:
        super().__init__(Limits(), identity=key)
        self.documents: dict[str, bytes] = {}
        self.too_large: set[str] = set()
        self._document: bytearray | None = None
        self._in_all = 0

    def begin_file(self, name: str, size: int) -> None:
        """Begin the file; its name is checked first."""
        super().begin_file(name, size)
        self._document = None
        if not _is_document(self.path):
            return
        if size > LARGEST_DOCUMENT or self._in_all + size > LARGEST_IN_ALL:
            self.too_large.add(self.path)
            return
        self._in_all += size
        self._document = bytearray()

    def file_bytes(self, piece: memoryview) -> None:
        """Some of its bytes."""
        super().file_bytes(piece)
        if self._document is not None:
            self._document += piece

    def end_file(self) -> None:
        """It is complete."""
        super().end_file()
        if self._document is not None:
            self.documents[self.path] = bytes(self._document)
            self._document = None


def _is_document(path: str) -> bool:
    if path in {names.AUDIT, names.FINDINGS}:
        return True
    if path.startswith(names.MEDIA):
        return path.endswith(_SEALED_DOCUMENTS)
    return path.startswith((names.RECORDS, names.FORMS))
