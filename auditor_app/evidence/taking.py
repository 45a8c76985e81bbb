"""Taking any evidence into the vault: photos, sounds, films, and files of every other kind."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from auditor_app.errors import NotAnImageError, WrongKindError
from auditor_app.evidence.kinds import kind_of
from auditor_app.evidence.photos import import_photo, keep_photo, read_photo
from auditor_app.evidence.sources import Captured, name_of, read_source
from auditor_app.vault import EvidenceMetadata

if TYPE_CHECKING:
    from auditor_app.evidence.kinds import MediaKind
    from auditor_app.evidence.sources import Source
    from auditor_app.vault import Evidence, Vault

IMAGE: Final = "image"
AUDIO: Final = "audio"
VIDEO: Final = "video"
ANY: Final = ""


def family_of(mediatype: str) -> str:
    """What a question of that media type takes (XForms `upload/@mediatype`): one of the above."""
    family = mediatype.partition("/")[0].strip().lower()
    return family if family in {IMAGE, AUDIO, VIDEO} else ANY


def import_evidence(
    vault: Vault,
    record_id: str,
    ref: str,
    source: Source,
    family: str = IMAGE,
    caption: str = "",
) -> Evidence:
    """Take `source` into the vault for the question `ref`, which takes that `family`.

    What it is, its content says. It goes in byte for byte; a file is only read. When this returns,
    it survives a power cut; when it raises, nothing was taken in.

    Raises:
        WrongKindError, NotAnImageError: not of that family, or a damaged picture.
        FileTooLargeError, ImageTooLargeError: more than 300 MiB or 150 million pixels.
        EvidenceError: the file cannot be read.
        UnknownRowError, RecordStateError, StorageFullError, VaultAccessError: as the vault says.
    """
    if family == IMAGE:
        return import_photo(vault, record_id, ref, source, caption)
    content = read_source(source)
    kind = kind_of(content, name_of(source))
    _refuse(family, kind, empty=not content)
    if kind.family == IMAGE:
        try:
            reading = read_photo(content)
        except NotAnImageError:
            # Somebody gave a damaged picture as a file: then that is what there is.
            pass
        else:
            return keep_photo(vault, record_id, ref, content, reading, source, caption)
    captured = source if isinstance(source, Captured) else Captured(b"")
    metadata = EvidenceMetadata(kind.media_type, kind.extension, captured_at=captured.captured_at)
    return vault.evidence.add(
        record_id, ref, content, None, metadata, caption, drawn_on=captured.drawn_on
    )


def is_known(vault: Vault, record_id: str, ref: str, source: Source) -> bool:
    """Whether the question has these very bytes already, as of a card that is read again.

    Raises:
        EvidenceError, FileTooLargeError, NotAFileError: it cannot be read.
    """
    digest = hashlib.sha256(read_source(source)).hexdigest()
    return any(
        each.ref == ref and each.sha256 == digest for each in vault.evidence.of_record(record_id)
    )


def _refuse(family: str, kind: MediaKind, *, empty: bool) -> None:
    if empty:
        raise WrongKindError("The file is empty.", "Copy it from where it was made again.")
    if family == AUDIO and kind.family != AUDIO:
        raise WrongKindError(
            "The file is no sound that is known here.",
            "Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.",
        )
    if family == VIDEO and kind.family != VIDEO:
        raise WrongKindError(
            "The file is no film that is known here.",
            "Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.",
        )
