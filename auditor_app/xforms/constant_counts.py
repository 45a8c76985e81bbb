"""Counts of repeats that are written in the form and that no record keeps to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import AuditorError, FormFault
from auditor_app.xforms.expressions.compiler import parse_cached
from auditor_app.xforms.expressions.syntax import Number
from auditor_app.xforms.session.instance import MAX_INSTANCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.definition.form import FormDefinition


def excessive_counts(form: FormDefinition) -> Iterator[FormFault]:
    """A note for each repeat whose fixed count is more than a record has instances of it."""
    for spec in form.program.shape.by_path.values():
        count = _constant(form, spec.repeat.count) if spec.repeat is not None else 0.0
        if count > MAX_INSTANCES:
            yield FormFault(
                f"repeat {spec.ref}, jr:count",
                f"The repeat is counted to {count:.0f}; a record has {MAX_INSTANCES} at most.",
                f"Count to {MAX_INSTANCES} or less.",
            )


def _constant(form: FormDefinition, source: str) -> float:
    """The number that a count always is, 0 where it hangs on answers.

    pyxform has a fixed number calculated by a node of its own, which the repeat is counted by.
    """
    named = form.binds.get(source.strip())
    try:
        tree = parse_cached(named.calculate if named is not None and named.calculate else source)
    except AuditorError:
        return 0.0
    return tree.value if isinstance(tree, Number) else 0.0
