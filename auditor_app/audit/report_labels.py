"""Who was interviewed, in the language of the report.

What is kept of interviews that are sealed is kept in the words of their forms' default language;
the forms, which stay, say what another language calls the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from auditor_app.xforms import FormSession
from auditor_app.xforms.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor_app.audit.report_language import ReportLanguage
    from auditor_app.report import Breakdown
    from auditor_app.xforms import FormDefinition

OTHERS: Final = "Other answers"
NOT_ANSWERED: Final = "Not answered"
OTHER_LANGUAGES: Final = "others"


class Labels:
    """What questions and their choices are called in a report's language.

    `forms` are those of the interviews, `refs` the questions whose labels are asked for.
    """

    def __init__(
        self, language: ReportLanguage, forms: Iterable[FormDefinition], refs: Iterable[str]
    ) -> None:
        self._words = language.words
        self._titles: dict[str, str] = {}
        self._choices: dict[tuple[str, str], str] = {}
        wanted = tuple(refs)
        for form in forms:
            name = language.of_form(form)
            if name is not None:
                self._learn(FormSession(form), FormSession(form, language=name), wanted)

    def _learn(self, known: FormSession, other: FormSession, refs: tuple[str, ...]) -> None:
        for ref in refs:
            if not known.has(ref):
                continue
            before, after = known.node(ref), other.node(ref)
            title = plain_text(before.label)
            self._titles.setdefault(title, plain_text(after.label))
            labels = {choice.value: plain_text(choice.label) for choice in after.choices}
            for choice in before.choices:
                said = labels.get(choice.value)
                if said:
                    self._choices.setdefault((title, plain_text(choice.label)), said)
                    self._choices.setdefault(("", plain_text(choice.label)), said)

    def breakdown(self, divided: Breakdown) -> Breakdown:
        """A group divided by an attribute."""
        title = divided.title
        counts = tuple(
            replace(count, label=self._choice(title, count.label)) for count in divided.counts
        )
        return replace(divided, title=self._titles.get(title) or title, counts=counts)

    def languages(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Languages of interviews, in the order of their names; others at the end."""
        chosen = (self._choice("", name) for name in names if name != OTHER_LANGUAGES)
        # Decomposed, so that a letter with an accent stands beside the one without.
        said = sorted(chosen, key=lambda name: normalize("NFD", name))
        more = [self._words.pgettext("languages", "others")] if OTHER_LANGUAGES in names else []
        return (*said, *more)

    def _choice(self, title: str, label: str) -> str:
        if label == OTHERS:
            return self._words.gettext("Other answers")
        if label == NOT_ANSWERED:
            return self._words.gettext("Not answered")
        return self._choices.get((title, label), label)
