"""Form definitions that records are pinned to: kept by digest, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import UnknownRowError

if TYPE_CHECKING:
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

    def pin(self, definition_xml: str, form_id: str, version: str, digest: str) -> PinnedForm:
        """Keep a form's definition; one with this digest that is there already stays."""
        self._store.execute(
            "INSERT INTO form (digest, form_id, version, xml) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (digest) DO NOTHING",
            (digest, form_id, version, definition_xml),
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
