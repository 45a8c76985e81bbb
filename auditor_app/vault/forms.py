"""Form definitions that records are pinned to: kept by digest, never changed.

So are their pictures, sounds and films, which the definition names by their digest: each is kept
once, however many forms show it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import DamagedStoreError, UnknownRowError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.store import Store


@dataclass(frozen=True, slots=True)
class PinnedForm:
    """A form as records were started with it. `digest` is SHA-256 of `xml` in hex."""

    form_id: str
    version: str
    digest: str
    xml: str


class Forms:
    """The pinned forms of one vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pin(
        self,
        definition_xml: str,
        form_id: str,
        version: str,
        digest: str,
        media: Mapping[str, bytes] | None = None,
    ) -> PinnedForm:
        """Keep a form's definition; one with this digest that is there already stays.

        `media` is the content of its pictures, sounds and films by SHA-256; what is not there yet
        of them comes in, of a form that was pinned before too.
        """
        with self._store.transaction():
            self._store.execute(
                "INSERT INTO form (digest, form_id, version, xml) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (digest) DO NOTHING",
                (digest, form_id, version, definition_xml),
            )
            self._store.execute_many(
                "INSERT INTO form_media (sha256, content) VALUES (?, ?)"
                " ON CONFLICT (sha256) DO NOTHING",
                [(each, content) for each, content in (media or {}).items()],
            )
        return PinnedForm(form_id, version, digest, definition_xml)

    def get(self, digest: str) -> PinnedForm:
        """The form with this digest.

        Raises:
            UnknownRowError: the vault does not hold it.
        """
        row = self._store.row(
            "SELECT form_id, version, digest, xml FROM form WHERE digest = ?", (digest,)
        )
        if row is None:
            raise UnknownRowError(
                "The form that this record was started with is not in the vault.",
                "Check the vault: auditor vault check.",
            )
        return PinnedForm(*row)

    def media(self, sha256: str) -> bytes:
        """A picture, a sound or a film of a form.

        Raises:
            UnknownRowError: the vault does not hold it.
            DamagedStoreError: what it holds is another one.
        """
        row = self._store.row("SELECT content FROM form_media WHERE sha256 = ?", (sha256,))
        if row is None:
            raise UnknownRowError(
                "A picture, sound or film of the form is not in the vault.",
                "Load the form with the files that lie beside it, or install its protocol anew.",
            )
        content = bytes(row[0])
        if hashlib.sha256(content).hexdigest() != sha256:
            raise DamagedStoreError(
                "A picture, sound or film of a form is not the one that was kept.",
                "Put the store back from a backup.",
            )
        return content

    def has_media(self, sha256: str) -> bool:
        """Whether the vault holds this picture, sound or film."""
        found = self._store.row("SELECT 1 FROM form_media WHERE sha256 = ?", (sha256,))
        return found is not None
