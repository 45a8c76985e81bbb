"""The language that a report is made in: its own words, the protocol's, those of the forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Self

from auditor_app.audit.answers import answer_text
from auditor_app.audit.filling import definition_of, open_session

if TYPE_CHECKING:
    from auditor_app.protocols import Protocol, Wording
    from auditor_app.report.words import Words
    from auditor_app.vault import Vault
    from auditor_app.xforms import FormDefinition, FormSession, NodeState

_PART_OF_A_DAY: Final = frozenset(("month-year", "year"))
_GROUPED: Final = 10_000


@dataclass(frozen=True, slots=True)
class ReportLanguage:
    """One language, and whose words are said in it.

    What a protocol or a form does not say in it is said as the form's default language or English
    has it; what a person wrote stays as it was written.
    """

    words: Words
    protocol: Protocol

    @classmethod
    def of(cls, tag: str, protocol: Protocol) -> Self:
        """The language `tag` for a report by `protocol`.

        Raises:
            ReportError: no report can be written in it.
        """
        # Babel and the catalogue are read for a report only.
        from auditor_app.report.words import words_of  # noqa: PLC0415

        return cls(words_of(tag), protocol)

    @property
    def tag(self) -> str:
        """BCP 47."""
        return self.words.tag

    def said(self, wording: Wording) -> str:
        """A text of the protocol."""
        return self.protocol.in_language(wording, self.tag)

    def answer(self, node: NodeState) -> str:
        """An answer as a person reads it, numbers and days as this language writes them.

        Numbers are grouped from five digits on: one of four may be a year.
        """
        said = answer_text(node)
        try:
            if node.type == "date" and not _PART_OF_A_DAY & set(node.appearance.split()):
                return self.words.day(date.fromisoformat(said))
            if node.type in {"int", "decimal"}:
                return self._number(Decimal(said))
        except (ValueError, ArithmeticError):
            # Empty, or what a form took over from elsewhere: it stands as it is.
            return said
        return said

    def _number(self, value: Decimal) -> str:
        if abs(value) < _GROUPED and value == int(value):
            return self.words.digits(str(int(value)))
        return self.words.number(float(value))

    def of_form(self, form: FormDefinition) -> str | None:
        """What the form calls this language; None for its default, where it does not have it."""
        same = (each.name for each in form.languages if each.tag == self.tag)
        wider = self.tag.partition("-")[0]
        near = (each.name for each in form.languages if each.tag.partition("-")[0] == wider)
        return next(same, next(near, None))

    def session(self, vault: Vault, record_id: str) -> FormSession:
        """The session of a record, its labels in this language where its form has it.

        Raises:
            RecordSealedError: only the organisation can read it.
        """
        form = definition_of(vault, vault.records.get(record_id))
        return open_session(vault, record_id, self.of_form(form))
