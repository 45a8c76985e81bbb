"""Text that leads to another place of the same document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from auditor_app.report.direction import is_right_to_left

if TYPE_CHECKING:
    from auditor_app.report.text import TextBlock


def photo_anchor(number: int) -> str:
    """The name of the place of a photo."""
    return f"photo-{number}"


class Link(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A block of text all of which is a link; `anchor` has to be somewhere in the document."""

    def __init__(self, block: TextBlock, anchor: str) -> None:
        super().__init__()
        self._block = block
        self._anchor = anchor
        self.spaceBefore, self.spaceAfter = block.getSpaceBefore(), block.getSpaceAfter()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size of the text."""
        self.width, self.height = self._block.wrap(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        """Write the text and lay the link over it, no wider than what is written."""
        self._block.drawOn(self.canv, 0, 0)
        width = max((line.width for line in self._block.lines(self.width)), default=0.0)
        at_right = self.canv.mirrored or is_right_to_left(self._block.text)
        left = self.width - width if at_right else 0.0
        area = (left, 0, left + width, self.height)
        self.canv.linkRect("", self._anchor, area, relative=1, thickness=0)
