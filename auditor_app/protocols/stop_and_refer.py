"""Stopping at any moment: the question to which a form leads at once, and the way to end early.

`stop_and_refer` of an entry of `[[forms]]` names both. They have to be there at any moment: asked
under no condition, and once a record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor_app.errors import FormFault
from auditor_app.xforms.definition.body import Group, Question, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.protocols.settings import Table
    from auditor_app.xforms import FormDefinition
    from auditor_app.xforms.definition.body import BodyElement

SETTING = "stop_and_refer"


@dataclass(frozen=True, slots=True)
class StopAndRefer:
    """Where a form leads whoever has to stop at once.

    Attributes:
        question: ref of the question on what has to be done now, such as whether anybody is in
            danger.
        end_early: ref of the question whose answer ends the conversation; "" where there is none.
    """

    question: str
    end_early: str = ""

    def within(self, form: FormDefinition) -> StopAndRefer | None:
        """As far as `form` has it: a record is pinned to the version that it was started with."""
        if next(reach_faults(form, self.question), None) is not None:
            return None
        has_end = self.end_early and next(reach_faults(form, self.end_early), None) is None
        return self if has_end else StopAndRefer(self.question)


def read_stop_and_refer(form: Table) -> StopAndRefer | None:
    """The setting of one entry of `[[forms]]`; None where it is left out."""
    if SETTING not in form.names():
        return None
    table = form.table(SETTING)
    found = StopAndRefer(table.text("question"), table.text("end_early", optional=True))
    table.done()
    return found


def stop_faults(place: str, stop: StopAndRefer, form: FormDefinition) -> Iterator[FormFault]:
    """What keeps a form from leading there at any moment; `place` is that of the form's entry."""
    for key, ref in (("question", stop.question), ("end_early", stop.end_early)):
        # An empty one was named when it was read.
        for message, remedy in reach_faults(form, ref) if ref else ():
            yield FormFault(f"{place}, {SETTING}.{key}", message, remedy)


def reach_faults(form: FormDefinition, ref: str) -> Iterator[tuple[str, str]]:
    """Why `ref` cannot be gone to at any moment: message and remedy."""
    if ref not in form.binds:
        yield f"There is no question {ref}.", "Mend the path, or add the question."
        return
    around = _around(form.body, ref)
    if around is None:
        yield f"{ref} is no question that is shown.", "Name a question."
        return
    if any(isinstance(each, Repeat) for each in around):
        yield f"{ref} is asked once an entry, not once a record.", "Name one outside of a repeat."
    for each, bind in form.binds.items():
        if bind.relevant and f"{ref}/".startswith(f"{each}/"):
            yield (
                f"{ref} is not there at any moment: {each} has a condition.",
                "Take the condition out, or name another question.",
            )


def _around(elements: tuple[BodyElement, ...], ref: str) -> tuple[Group | Repeat, ...] | None:
    """The groups and repeats around the question `ref`, outermost first; None: it is not shown."""
    for element in elements:
        if isinstance(element, Question):
            if element.ref == ref:
                return ()
            continue
        inside = _around(element.children, ref)
        if inside is not None:
            return (element, *inside)
    return None
