"""Tab goes through a page as one reads it, also through what came to it later.

Qt's own order is that in which widgets were put into the window: a row that is shown after the page
was made would be reached last, after everything below it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

from auditor_app.ui.finishing.slow_list import SlowList
from auditor_app.ui.form.rolling import RollingArea

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_SEEN = 16
"""Pixels of a control that has the focus that are to be seen, at least, in both directions."""
_ORDERED = (RollingArea, SlowList)
"""What keeps its own lines in order, and may have very many of them."""


def order_tabs(root: QWidget) -> None:
    """Put what takes the focus inside of `root` into the order in which its layouts hold it."""
    chain = list(_chain(root))
    wanted = list(stops(root, chain))
    among = set(wanted)
    now = [each for each in chain if each in among]
    # The chain is a ring, which does not begin with the page.
    begin = now.index(wanted[0]) if wanted and wanted[0] in now else 0
    if [*now[begin:], *now[:begin]] == wanted:
        return
    for one, following in pairwise(wanted):
        if not (_stands_for_a_part(one) and one.isAncestorOf(following)):
            QWidget.setTabOrder(one, following)


def stops(root: QWidget, chain: list[QWidget] | None = None) -> Iterator[QWidget]:
    """What Tab stops at inside of `root`, shown or not, as its layouts hold it.

    `chain` is Qt's own order, if it is known already.
    """
    known = list(_chain(root)) if chain is None else chain
    for block in _blocks(root):
        if isinstance(block, _ORDERED):
            yield from (each for each in known if block.isAncestorOf(each))
        else:
            yield block


def bring_focus_into_sight(root: QWidget) -> None:
    """Scroll to what has the focus inside of `root` where hardly anything of it is seen.

    Qt does so only while Tab stays inside of what scrolls, not when it comes from outside.
    """
    focus = root.focusWidget()
    if focus is None or not focus.hasFocus():
        return
    view = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
    seen = view.visibleRegion().boundingRect().size()
    wide, high = min(focus.width(), _LEAST_SEEN), min(focus.height(), _LEAST_SEEN)
    if seen.width() >= wide and seen.height() >= high:
        return
    above = focus.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(focus)
        above = above.parentWidget()


def _chain(root: QWidget) -> Iterator[QWidget]:
    """What takes the focus inside of `root`, in Qt's order, from `root` on."""
    each = root.nextInFocusChain()
    while each is not None and each is not root:
        if _takes_focus(each) and root.isAncestorOf(each):
            yield each
        each = each.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    if widget.focusProxy() is not None:
        return _stands_for_a_part(widget)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stands_for_a_part(widget: QWidget) -> bool:
    """Whether it hands the focus on to a part of itself: Tab would go round in it from behind."""
    proxy = widget.focusProxy()
    return proxy is not None and widget.isAncestorOf(proxy)


def _blocks(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus, and what orders itself, as the layouts hold it."""
    if isinstance(widget, _ORDERED) or _takes_focus(widget):
        yield widget
        if not _stands_for_a_part(widget):
            return
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _blocks(inside)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _blocks(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
