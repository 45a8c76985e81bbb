"""The pictures, sounds and films of an audit's forms, as a bundle delivers them."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from auditor_app.bundle import BundleFormMedia
from auditor_app.bundle.names import form_media_path
from auditor_app.xforms import EXTENSIONS, parse_xform

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from auditor_app.vault import Vault
    from auditor_app.vault.forms import PinnedForm
    from auditor_app.xforms import MediaFile

_MARK: Final = "auditor:media="


def bundled_media(vault: Vault, forms: Iterable[PinnedForm]) -> tuple[BundleFormMedia, ...]:
    """What the vault holds of the media of these forms, each once; read when it is written."""
    found: dict[str, BundleFormMedia] = {}
    for form in forms:
        for file in _media_of(form):
            if vault.forms.has_media(file.sha256):
                found[form_media_path(file.sha256, EXTENSIONS[file.media_type])] = BundleFormMedia(
                    EXTENSIONS[file.media_type],
                    file.size,
                    file.sha256,
                    partial(_opened, vault, file.sha256),
                )
    return tuple(found.values())


def form_media_document(vault: Vault, digests: Iterable[str]) -> dict[str, Any]:
    """What `audit.json` says of the media of the forms with these digests; nothing without any.

    Each has `file`, its path in the bag, or None where the vault has lost it.
    """
    entries = [
        {
            "form": digest,
            "name": file.name,
            "media_type": file.media_type,
            "size": file.size,
            "sha256": file.sha256,
            "file": form_media_path(file.sha256, EXTENSIONS[file.media_type])
            if vault.forms.has_media(file.sha256)
            else None,
        }
        for digest in sorted(set(digests))
        for file in _media_of(vault.forms.get(digest))
    ]
    return {"form_media": entries} if entries else {}


def _media_of(form: PinnedForm) -> list[MediaFile]:
    if _MARK not in form.xml:
        return []
    media = parse_xform(form.xml, form.form_id).media
    return [media[name] for name in sorted(media)]


def _opened(vault: Vault, sha256: str) -> BinaryIO:
    return BytesIO(vault.forms.media(sha256))
