"""Which answers are missing or violate their constraint, kept up to date and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.xforms import changes as report
from auditor_app.xforms.program import computation as kinds

if TYPE_CHECKING:
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode


class Validity:
    """Looks at constraints once everything else has come to rest.

    Attributes:
        count: how many relevant questions are required and empty or violate their constraint.
        unsettled: nodes whose constraint may say something else now.
        evaluations: constraints evaluated so far.
    """

    def __init__(self, core: SessionCore) -> None:
        self._core = core
        self.count = 0
        self.unsettled: dict[InstanceNode, None] = {}
        self.evaluations = 0

    def touch(self, node: InstanceNode) -> None:
        """The value, the relevance or the obligation of `node` is another."""
        spec = node.spec
        if not spec.is_leaf or spec.repeat is not None:
            return
        if not node.relevant:
            is_problem = False
        elif node.text == "":
            is_problem = node.required
        elif kinds.CONSTRAINT in spec.computations:
            self.unsettled[node] = None
            return
        else:
            is_problem = False
        if is_problem != node.is_problem:
            self._mark(node, is_problem=is_problem)
        if node.violated or node.message is not None:
            # To hold again has to be reported, too.
            self.unsettled[node] = None

    def _mark(self, node: InstanceNode, *, is_problem: bool) -> None:
        node.is_problem = is_problem
        self.count += 1 if is_problem else -1

    def forget(self, node: InstanceNode) -> None:
        """`node` has been taken out."""
        if node.is_problem:
            self._mark(node, is_problem=False)

    def settle(self, *, quiet: bool) -> None:
        """Evaluate the constraints that are due; unless `quiet`, report what changed."""
        while self.unsettled:
            due, self.unsettled = self.unsettled, {}
            for node in due:
                if node.gone:
                    continue
                self._check(node)
                before, node.message = node.message, self._message(node)
                if node.message != before and not quiet:
                    self._core.emit(report.ValidityChanged(node.ref, node.message))

    def _check(self, node: InstanceNode) -> None:
        computation = node.spec.computations.get(kinds.CONSTRAINT)
        node.violated = False
        if computation is not None and node.text != "" and node.relevant:
            self.evaluations += 1
            node.violated = not self._core.attempt(computation.run, node, instead=True, unfit=False)
        is_problem = node.violated
        if node.text == "":
            is_problem = node.required and node.relevant
        if is_problem != node.is_problem:
            self._mark(node, is_problem=is_problem)

    def _message(self, node: InstanceNode) -> str | None:
        return self.message(node) if node.violated else None

    def message(self, node: InstanceNode) -> str:
        """What to say when the constraint of `node` is violated."""
        bind = node.spec.bind
        return self._core.texts.text(bind.constraint_message if bind else None, node)
