"""How many requirements of an audit were rated as what, where no finding stands for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from auditor_app.vault.findings import require_draft, touch_audit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_RATINGS: Final = "ratings"


class Ratings:
    """Counts by audit, scale and grade, in the encrypted store; there is no event of them."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets

    def of(self, audit_id: str, scale: str) -> Mapping[str, int] | None:
        """By grade how many there are; None where nothing was said yet."""
        found = self._all().get(audit_id, {}).get(scale)
        return None if found is None else dict(found)

    def keep(self, audit_id: str, scale: str, counts: Mapping[str, int]) -> None:
        """Keep the counts of a draft; without any, nothing was said.

        Raises:
            RecordStateError: the audit is final.
            UnknownRowError: the vault does not hold it.
        """
        with self._store.transaction():
            require_draft(self._store, audit_id)
            everything = self._all()
            of_audit = everything.pop(audit_id, {})
            of_audit.pop(scale, None)
            if counts:
                of_audit[scale] = dict(counts)
            if of_audit:
                everything[audit_id] = of_audit
            self._secrets.put(_RATINGS, json.dumps(everything).encode())
            touch_audit(self._store, audit_id)

    def _all(self) -> dict[str, dict[str, dict[str, int]]]:
        kept = self._secrets.get(_RATINGS)
        return {} if kept is None else json.loads(kept)
