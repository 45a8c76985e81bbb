"""Labels, hints and messages in the session's language, their outputs filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import ExpressionError
from auditor_app.xforms.definition.body import Output
from auditor_app.xforms.expressions.conversions import to_string
from auditor_app.xforms.markdown import as_value, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.xforms.definition.body import Text
    from auditor_app.xforms.definition.form import ItextEntry
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode

_FILES = ("image", "big-image", "audio", "video")


MAX_NESTED: Final = 10
"""How deep texts may stand in texts; none in the field is deeper than two."""
MAX_FILLED: Final = 2_000
"""How many texts one text may be made of: ten in each of ten would be ten thousand million."""


class Texts:
    """Makes texts from what the form says."""

    def __init__(self, core: SessionCore) -> None:
        self._core = core
        self._lent = ("", "")
        self._depth = 0
        self._filling = 0

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
        entry = self.entry(name)
        if entry is None:
            return ""
        for form in ("", "long", "short"):
            if form in entry.forms:
                return self._nested_in(entry.forms[form], name, node)
        return ""

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
        """Another form of a label's itext, such as guidance or image; "" for none."""
        entry = self.entry(text.itext_id) if text is not None and text.itext_id else None
        return self._filled(entry.forms[form], node) if entry and form in entry.forms else ""

    def media(self, text: Text | None, node: InstanceNode) -> Mapping[str, str]:
        """The files of a label by form, without `jr://images/` before their names."""
        found = {form: self.form(text, form, node) for form in _FILES}
        return {form: name.rpartition("/")[2] for form, name in found.items() if name}

    def entry(self, name: str) -> ItextEntry | None:
        """The itext of that id in the session's language, else in the default one."""
        itext = self._core.form.model.itext
        for language in (self._core.language, *(each.name for each in self._core.form.languages)):
            entry = itext.get(language, {}).get(name)
            if entry is not None:
                return entry
        return None

    def _filled(self, text: Text, node: InstanceNode) -> str:
        if len(text.parts) == 1 and isinstance(text.parts[0], str):
            return text.parts[0]
        return joined(
            self._value(part.expression, node) if isinstance(part, Output) else part
            for part in text.parts
        )

    def _value(self, expression: str, node: InstanceNode) -> str:
        run = self._core.form.program.compiled(expression, node.spec.path)
        return self.regained(to_string(self._core.attempt(run, node, "")))

    def lend(self, text: str) -> str:
        """A text of the form for use in an expression, where texts are just characters."""
        self._lent = (str(text), text)
        return self._lent[0]

    def regained(self, value: str) -> str:
        """An expression's value as a text: one that was lent to it as it was, else a value.

        What people answered comes to a label by way of expressions and must not become marks in
        it; what `jr:itext()` and `jr:choice-name()` gave is the form's own.
        """
        lent, text = self._lent
        self._lent = ("", "")
        return text if value is lent else as_value(value)
