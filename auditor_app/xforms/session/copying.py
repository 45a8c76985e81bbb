"""A repeat instance as the beginning of another: its answers, without its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms.program import computation as kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor_app.xforms.session.audit_log import AuditLog
    from auditor_app.xforms.session.instance import InstanceNode
    from auditor_app.xforms.session.propagation import Propagation

_ROUNDS: Final = 8
"""Counts and triggers of the form may make room for answers, or overwrite them, so often."""


def copy_instance(
    propagation: Propagation,
    source: InstanceNode,
    stand_in: InstanceNode,
    log: AuditLog | None,
) -> None:
    """Add an instance to the repeat of `stand_in` and answer it as `source` is answered.

    What the form works out, and what it sets by itself, is worked out and set anew.
    """
    made = propagation.repeats.add(stand_in)
    propagation.run()
    if log is not None:
        log.repeat_added(made.ref)
    before: dict[InstanceNode, str] = {}
    for _ in range(_ROUNDS):
        _fit_repeats(propagation, source, made)
        different = [pair for pair in _pairs(source, made) if pair[0].text != pair[1].text]
        if not different:
            break
        for answered, copy in different:
            before.setdefault(copy, copy.text)
            propagation.set_value(copy, answered.text)
            choices = copy.spec.computations.get(kinds.CHOICES)
            if choices is not None and copy.text:
                # A choice that this instance does not have is no answer in it.
                propagation.schedule(choices, copy)
        propagation.run()
    if log is not None:
        for copy, text in before.items():
            if not copy.gone and copy.text != text:
                log.answered(copy.ref, text)


def _pairs(source: InstanceNode, made: InstanceNode) -> Iterator[tuple[InstanceNode, InstanceNode]]:
    """Each question of `source` with the same of `made`."""
    for answered, copy in _beside(source, made):
        control = copy.spec.control
        if copy.spec.is_leaf and copy.spec.repeat is None:
            if control is not None and control.kind != "upload" and not copy.readonly:
                yield answered, copy
        else:
            yield from _pairs(answered, copy)


def _beside(
    source: InstanceNode, made: InstanceNode
) -> Iterator[tuple[InstanceNode, InstanceNode]]:
    """The child elements of both, by their names and places."""
    for key in dict.fromkeys(child.key for child in made.below()):
        yield from zip(source.named(key), made.named(key), strict=False)


def _fit_repeats(propagation: Propagation, source: InstanceNode, made: InstanceNode) -> None:
    """As many instances of the repeats inside as the source has, where a person may add them."""
    for key, stand_in in made.ranges.items():
        repeat = stand_in.spec.repeat
        wanted = len(source.named(key))
        if repeat is not None and not (repeat.count or repeat.fixed):
            while len(made.named(key)) < wanted:
                propagation.repeats.add(stand_in)
            for extra in reversed(made.named(key)[wanted:]):
                propagation.repeats.remove(extra)  # type: ignore[arg-type]
    propagation.run()
    for answered, copy in _beside(source, made):
        if copy.children or copy.ranges:
            _fit_repeats(propagation, answered, copy)
