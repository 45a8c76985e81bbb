"""From one thing that is missing or wrong to the next, in the order of the form. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor_app.ui.form.course import Course
    from auditor_app.xforms import Problem


def next_fault(
    problems: Sequence[Problem], course: Course, at: str, *, back: bool = False
) -> str | None:
    """The ref of the fault behind `at`, or (`back`) before it; at the end it begins anew.

    `at` is the question that the person is in; "" for the beginning of the page. None: there is
    nothing to mend.
    """
    refs = [problem.ref for problem in problems]
    if not refs:
        return None
    if at in refs:
        step = -1 if back else 1
        return refs[(refs.index(at) + step) % len(refs)]
    here = _place(course, at or next(iter(course.here.refs), ""))
    places = [(_place(course, ref), ref) for ref in refs]
    if back:
        return next((ref for place, ref in reversed(places) if place < here), refs[-1])
    return next((ref for place, ref in places if place >= here), refs[0])


def _place(course: Course, ref: str) -> int:
    """Its place among all; of what stands on no page itself, that of its page's first."""
    if (place := course.order_of(ref)) is not None:
        return place
    index = course.nearest(ref)
    first = next(iter(course.pages[index].refs), "") if index is not None else ""
    return course.order_of(first) or 0
