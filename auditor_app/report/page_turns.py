"""Where pages are turned: nothing that leads, such as a heading, is left at the foot of one.

platypus can keep blocks together, but then a table of many pages that follows a heading would begin
on a new page too. Here a heading asks for as much room as what follows it needs to begin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from auditor_app.report.theme import HEIGHT, WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

WITHOUT_END: Final = 1e9
"""Points: as good as any height."""


def leads(block: Flowable) -> bool:
    """Whether `block` stays on the page of what follows it."""
    return isinstance(block, Spacer) or bool(getattr(block, "leads", False))


def least(blocks: Sequence[Flowable], width: float) -> float:
    """How high a place has to be, in points, for `blocks` to begin there.

    That is all of what leads, and of the first block that does not as much as it asks for
    (`least`), or the whole of it.
    """
    needed = 0.0
    for position, block in enumerate(blocks):
        if position:
            needed += max(block.getSpaceBefore(), blocks[position - 1].getSpaceAfter())
        if not leads(block):
            if hasattr(block, "least"):
                return needed + float(block.least(width))
            return needed + float(block.wrap(width, WITHOUT_END)[1])
        needed += float(block.wrap(width, WITHOUT_END)[1])
    return needed


def with_page_turns(story: Sequence[Flowable]) -> list[Flowable]:
    """`story` with a turn of the page before what leads, where what it leads has no room.

    Mere space does not begin a page: it stays where it is.
    """
    turned: list[Flowable] = []
    is_led = False
    for position, block in enumerate(story):
        if not is_led and leads(block) and not isinstance(block, Spacer):
            room = least(story[position:], WIDTH) + block.getSpaceBefore()
            turned.append(CondPageBreak(min(room, HEIGHT)))
            is_led = True
        is_led = is_led and leads(block)
        turned.append(block)
    return turned
