"""From an audit's contents to the bytes of a tar with a signed BagIt 1.0 bag, piece by piece.

The same contents, signer and moment give the same bytes. Memory: one piece of a file, the
digests of all.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256, sha512
from typing import TYPE_CHECKING, Final

from auditor_app import __version__
from auditor_app.bundle import names, tar
from auditor_app.bundle.contents import form_paths, payload_files
from auditor_app.bundle.statements import (
    BagStatement,
    Counts,
    FormEntry,
    Origin,
    TagManifest,
)
from auditor_app.errors import BundleError
from auditor_app.identity.dsse import IN_TOTO_PAYLOAD

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from auditor_app.bundle.contents import BundleContents, EventLogHead, PayloadFile
    from auditor_app.identity.programme import Programme
    from auditor_app.identity.signing import SigningIdentity

# RFC 8493, section 2.1.1: exactly these two lines.
BAGIT_TEXT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_PIECE: Final = 256 * 1024
_REMEDY: Final = "Nothing was written. Check the vault (`auditor vault check --deep`)."


@dataclass(frozen=True, slots=True)
class Digests:
    """SHA-256 and SHA-512 of a file, in hexadecimal."""

    sha256: str
    sha512: str


class Bagging:
    """Writes one bag. `stream` may be used once; `size` is known before."""

    def __init__(
        self,
        contents: BundleContents,
        *,
        signer: SigningIdentity,
        programme: Programme,
        origin: Origin,
        event_head: EventLogHead,
    ) -> None:
        self._contents = contents
        self._signer = signer
        self._programme = programme
        self._origin = origin
        self._event_head = event_head
        self._files = payload_files(contents)
        self._top = names.top_folder(contents.bundle_id)

    @property
    def size(self) -> int:
        """Bytes of the payload: what progress is measured by."""
        return sum(file.size for file in self._files)

    def stream(self) -> Iterator[bytes]:
        """The tar's bytes.

        Raises:
            BundleError: a file is not the one that was announced.
        """
        written: dict[str, Digests] = {}
        for file in self._files:
            yield self._header(file.path, file.size)
            written[file.path] = yield from _file_pieces(file)
            yield tar.padding(file.size)
        tag_files = {
            names.BAG_INFO: self._bag_info(),
            names.BAGIT: BAGIT_TEXT,
            names.MANIFESTS["sha256"]: _manifest({p: d.sha256 for p, d in written.items()}),
            names.MANIFESTS["sha512"]: _manifest({p: d.sha512 for p, d in written.items()}),
        }
        tag_manifests = {
            names.TAG_MANIFESTS["sha256"]: _manifest(
                {path: sha256(content).hexdigest() for path, content in tag_files.items()}
            ),
            names.TAG_MANIFESTS["sha512"]: _manifest(
                {path: sha512(content).hexdigest() for path, content in tag_files.items()}
            ),
        }
        statement = self._statement(tag_manifests)
        signature = self._signer.sign(statement.to_payload(), IN_TOTO_PAYLOAD)
        for path, content in (tag_files | tag_manifests | {names.SIGNATURE: signature}).items():
            yield self._header(path, len(content)) + content + tar.padding(len(content))
        yield tar.END

    def _header(self, path: str, size: int) -> bytes:
        return tar.header(f"{self._top}/{path}", size, self._origin.created_at)

    def _bag_info(self) -> bytes:
        organisation = " ".join(self._programme.organisation.split())
        lines = [
            f"Bag-Software-Agent: auditor {__version__}",
            f"Bagging-Date: {self._origin.created_at:%Y-%m-%d}",
            f"External-Identifier: urn:uuid:{self._contents.bundle_id}",
            f"Payload-Oxum: {self.size}.{len(self._files)}",
            f"Source-Organization: {organisation}",
        ]
        return "".join(line + "\n" for line in lines).encode()

    def _statement(self, tag_manifests: dict[str, bytes]) -> BagStatement:
        contents = self._contents
        events = next(file for file in self._files if file.path == names.EVENTS)
        return BagStatement(
            origin=self._origin,
            tag_manifests=tuple(
                TagManifest(name, sha256(content).hexdigest(), sha512(content).hexdigest())
                for name, content in tag_manifests.items()
            ),
            recipients=self._programme.recipients,
            forms=tuple(
                FormEntry(path, form.form_id, form.version, form.digest)
                for path, form in form_paths(contents.forms)
            ),
            event_sequence=self._event_head.sequence,
            event_digest=self._event_head.digest,
            counts=Counts(
                records=len(contents.records),
                forms=len(contents.forms),
                evidence=len(contents.evidence),
                events=_lines_in(events),
                files=len(self._files),
                size=self.size,
            ),
        )


def _file_pieces(file: PayloadFile) -> Generator[bytes, None, Digests]:
    """The file's bytes; returns its digests once they are proved to be the announced ones."""
    short, long = sha256(), sha512()
    length = 0
    with file.open() as source:
        while piece := source.read(_PIECE):
            length += len(piece)
            if length > file.size:
                break
            short.update(piece)
            long.update(piece)
            yield piece
    digests = Digests(short.hexdigest(), long.hexdigest())
    if length != file.size or file.sha256 not in {None, digests.sha256}:
        raise BundleError([f"{file.path} is not the file that was taken into the vault."], _REMEDY)
    return digests


def _manifest(digests: dict[str, str]) -> bytes:
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode("ascii")


def _lines_in(file: PayloadFile) -> int:
    with file.open() as source:
        return source.read().count(b"\n")
