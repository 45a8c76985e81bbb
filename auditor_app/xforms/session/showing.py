"""Labels, hints and choices: made when somebody looks, and made again only where somebody did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.xforms import changes as report
from auditor_app.xforms.program import computation as kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.xforms.session.choices import Choices
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.session.instance import InstanceNode

_MEDIA: Final = "media"
"""What is shown of a label besides its words; it changes with what the label reads."""


class Shown:
    """What is shown of a node.

    `set_value` gives a node another value: an answer may fall out of its choices.
    """

    def __init__(
        self,
        core: SessionCore,
        choices: Choices,
        set_value: Callable[[InstanceNode, str], None],
    ) -> None:
        self._core = core
        self._choices = choices
        self._set_value = set_value
        self.evaluations = 0

    def label(self, node: InstanceNode) -> str:
        """The label of `node`; from now on its changes are reported."""
        spec = node.spec
        shown = spec.control or spec.repeat or spec.group
        text = self._core.texts.text(shown.label if shown is not None else None, node)
        node.shown[kinds.LABEL] = text
        return text

    def media(self, node: InstanceNode) -> Mapping[str, str]:
        """The files of the label of `node`; reported from now on when they change with it."""
        control = node.spec.control
        found = self._core.texts.media(control.label if control is not None else None, node)
        node.shown[_MEDIA] = found
        return found

    def hint(self, node: InstanceNode) -> str:
        """The hint of `node`; from now on its changes are reported."""
        control = node.spec.control
        text = self._core.texts.text(control.hint if control is not None else None, node)
        node.shown[kinds.HINT] = text
        return text

    def choices(self, node: InstanceNode) -> tuple[report.Choice, ...]:
        """The choices of `node`; from now on their changes are reported.

        What was looked at once is known until it changes: fifty thousand choices take a moment.
        """
        known: tuple[report.Choice, ...] | None = node.shown.get(kinds.CHOICES)  # type: ignore[assignment]  # by its key
        return self._choices_now(node) if known is None else known

    def _choices_now(self, node: InstanceNode) -> tuple[report.Choice, ...]:
        found = self._choices.of(node)
        node.shown[kinds.CHOICES] = found
        return found

    def label_changed(self, node: InstanceNode) -> None:
        """What the label of `node` reads, and its files, may have changed."""
        before = node.shown.get(kinds.LABEL)
        if before is None:
            return
        self.evaluations += 1
        after = self.label(node)
        if after != before:
            self._core.emit(report.LabelChanged(node.ref, after))
        files = node.shown.get(_MEDIA)
        if files is not None and (found := self.media(node)) != files:
            self._core.emit(report.MediaChanged(node.ref, found))

    def hint_changed(self, node: InstanceNode) -> None:
        """What the hint of `node` reads may have changed."""
        before = node.shown.get(kinds.HINT)
        if before is None:
            return
        self.evaluations += 1
        after = self.hint(node)
        if after != before:
            self._core.emit(report.HintChanged(node.ref, after))

    def choices_changed(self, node: InstanceNode) -> None:
        """What the choices of `node` read may have changed."""
        before = node.shown.get(kinds.CHOICES)
        if node.text or before is not None:
            self.evaluations += 1
        found = self._choices_now(node) if before is not None else None
        if node.text:
            self._drop_unavailable(node)
        if found is not None and found != before:
            self._core.emit(report.ChoicesChanged(node.ref, found))

    def _drop_unavailable(self, node: InstanceNode) -> None:
        """An answer that can no longer be chosen is no answer (as in ODK Collect)."""
        control = node.spec.control
        if control is None or control.itemset is None:
            return
        allowed = self._choices.values_of(node)
        chosen = [node.text] if control.kind == "select1" else node.text.split()
        left = [value for value in chosen if value in allowed]
        if left != chosen:
            self._set_value(node, " ".join(left))
