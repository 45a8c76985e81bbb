"""In which language the report of each audit is written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from auditor_app.errors import RecordStateError
from auditor_app.vault.audits import DRAFT
from auditor_app.vault.events import Subject

if TYPE_CHECKING:
    from auditor_app.vault.audits import Audits
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_NAME: Final = "report_languages"
USUAL: Final = "en"


class ReportLanguages:
    """What was chosen, by audit; a tag (BCP 47) each."""

    def __init__(self, store: Store, secrets: Secrets, events: EventLog, audits: Audits) -> None:
        self._store = store
        self._secrets = secrets
        self._events = events
        self._audits = audits

    def of(self, audit_id: str, otherwise: str = USUAL) -> str:
        """The language of an audit's report; `otherwise` while none was chosen and it is open."""
        chosen = self._chosen().get(audit_id)
        if chosen is not None:
            return chosen
        # What was signed off without a choice was signed off in the usual language.
        return otherwise if self._audits.get(audit_id).state == DRAFT else USUAL

    def choose(self, audit_id: str, tag: str) -> None:
        """Have the report of an open audit written in `tag`.

        Raises:
            UnknownRowError: the vault does not hold the audit.
            RecordStateError: the audit is final: its report was signed off as it is.
        """
        with self._store.transaction():
            if self._audits.get(audit_id).state != DRAFT:
                raise RecordStateError(
                    "The report was signed off in the language that it is in.",
                    "Leave it as it is; what was signed is not changed any more.",
                )
            chosen = self._chosen()
            if chosen.get(audit_id) == tag:
                return
            content = json.dumps({**chosen, audit_id: tag})
            self._secrets.put(_NAME, content.encode())
            self._events.append("report.language_chosen", Subject(audit_id), {"language": tag})

    def _chosen(self) -> dict[str, str]:
        kept = self._secrets.get(_NAME)
        return {} if kept is None else dict(json.loads(kept))
