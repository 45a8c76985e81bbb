"""Labels, hints and messages in the session's language, their outputs filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms.changes import NO_MEDIA
from auditor_app.xforms.definition.body import Output
from auditor_app.xforms.definition.texts import MEDIA_FORMS
from auditor_app.xforms.expressions.conversions import to_string
from auditor_app.xforms.markdown import as_value, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from auditor_app.xforms.definition.body import Text
    from auditor_app.xforms.definition.form import ItextEntry
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode

_PLAIN: Final = ("", "long", "short")
_DASH: Final = ("-",)

MAX_NESTED: Final = 10
"""How deep texts may stand in texts; none in the field is deeper than two."""
MAX_FILLED: Final = 2_000
"""How many texts one text may be made of: ten in each of ten would be ten thousand million."""


class Texts:
    """Makes texts from what the form says."""

    def __init__(self, core: SessionCore) -> None:
        self._core = core
        self._lent = ("", "", "")
        self._depth = 0
        self._filling = 0
        self._default = core.form.languages[0].name if core.form.languages else ""
        itext = core.form.model.itext.values()
        self._with_files = frozenset().union(*(texts.with_files for texts in itext))

    def text(self, text: Text | None, node: InstanceNode) -> str:
        """The text at `node`; "" for none."""
        if text is None:
            return ""
        if text.itext_id:
            return self.itext(text.itext_id, node)
        if text.expression:
            return self._value(text.expression, node)
        return self._filled(text, node)

    def itext(self, name: str, node: InstanceNode) -> str:
        """The itext of that id: its plain form, else long, else short."""
        text = self._said(name, _PLAIN, self._languages())
        return self._nested_in(text, name, node) if text is not None else ""

    def _said(self, name: str, forms: Sequence[str], languages: Sequence[str]) -> Text | None:
        """The itext of that id in the first of these languages that has it in one of these forms.

        pyxform writes a dash where a language lacks a text that another has. It stands for that,
        unless it is what the default language says.
        """
        default = self._default
        dash: Text | None = None
        for language, entry in self._entries(name, languages):
            text = next((entry.forms[form] for form in forms if form in entry.forms), None)
            if text is None or (dash is not None and language != default):
                continue
            if text.parts != _DASH:
                return text
            if dash is not None or language == default:
                return dash or text
            dash = text
        return dash

    def _nested_in(self, text: Text, name: str, node: InstanceNode) -> str:
        """A text that may hold others, and itself by mistake."""
        self._filling = self._filling + 1 if self._depth else 1
        if self._depth >= MAX_NESTED or self._filling > MAX_FILLED:
            raise ExpressionError(
                f"The text '{name}' is made of other texts without end.",
                "Take the outputs of texts out of its values.",
            )
        self._depth += 1
        try:
            return self._filled(text, node)
        finally:
            self._depth -= 1

    def form(self, text: Text | None, form: str, node: InstanceNode) -> str:
        """Another form of a label's itext, such as guidance or image; "" for none.

        A form that the session's language lacks is that of the default one, as in ODK Collect.
        """
        return self._form(text.itext_id, form, node) if text is not None and text.itext_id else ""

    def _form(self, name: str, form: str, node: InstanceNode) -> str:
        text = self._said(name, (form,), self._languages()[:2])
        return self._filled(text, node) if text is not None else ""

    def media(self, text: Text | None, node: InstanceNode) -> Mapping[str, str]:
        """The files of a label by form, without `jr://images/` before their names."""
        return self.files(text.itext_id, node) if text is not None else NO_MEDIA

    def files(self, name: str, node: InstanceNode) -> Mapping[str, str]:
        """The files of the itext of that id, as `media` has them."""
        if name not in self._with_files:
            return NO_MEDIA
        found = {form: self._form(name, form, node) for form in MEDIA_FORMS}
        return {form: file.rpartition("/")[2] for form, file in found.items() if file}

    def _languages(self) -> Sequence[str]:
        """The session's, then the form's from the default one on."""
        return (self._core.language, *(each.name for each in self._core.form.languages))

    def _entries(self, name: str, languages: Sequence[str]) -> Iterator[tuple[str, ItextEntry]]:
        itext = self._core.form.model.itext
        for language in languages:
            entry = itext[language].get(name) if language in itext else None
            if entry is not None:
                yield language, entry

    def _filled(self, text: Text, node: InstanceNode) -> str:
        if len(text.parts) == 1 and isinstance(text.parts[0], str):
            return text.parts[0]
        return joined(
            self._value(part.expression, node) if isinstance(part, Output) else part
            for part in text.parts
        )

    def _value(self, expression: str, node: InstanceNode) -> str:
        try:
            run = self._core.form.program.compiled(expression, node.spec.path)
        except ExpressionError as error:
            # In a text whose id is made up while the form is filled: nobody has read it before.
            self._core.failures[node.ref] = error.message
            return ""
        return self.regained(to_string(self._core.attempt(run, node, "")))

    def lend(self, text: str, name: str = "") -> str:
        """A text of the form for use in an expression, where texts are just characters.

        `name` is its id, for one of the itext.
        """
        self._lent = (str(text), text, name)
        return self._lent[0]

    def regained(self, value: str) -> str:
        """An expression's value as a text: one that was lent to it as it was, else a value.

        What people answered comes to a label by way of expressions and must not become marks in
        it; what `jr:itext()` and `jr:choice-name()` gave is the form's own.
        """
        return self.regained_with_name(value)[0]

    def regained_with_name(self, value: str) -> tuple[str, str]:
        """`regained`, and the id of the itext that it is ("" when it is none)."""
        lent, text, name = self._lent
        self._lent = ("", "", "")
        return (text, name) if value is lent else (as_value(value), "")
