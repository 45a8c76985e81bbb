"""The cards of a repeat's entries on a sheet, where another is added, and what is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.form.entries import entries_of
from auditor_app.ui.questions.repeats import EntryTools, InstanceCard, RepeatFooter

if TYPE_CHECKING:
    from auditor_app.ui.form.sheet import FormSheet
    from auditor_app.xforms import FormSession, NodeState


class EntryCards:
    """Makes them for a sheet, whose signals tell what the person wants, and keeps them true."""

    def __init__(self, sheet: FormSheet, *, readonly: bool) -> None:
        self._sheet = sheet
        self._readonly = readonly

    def card(self, session: FormSession, node: NodeState) -> InstanceCard:
        """The card of an instance."""
        card = InstanceCard(node)
        repeat = node.ref.rpartition("[")[0]
        card.tools.show_count(len(session.node(repeat).instances))
        self._connect(card.tools)
        if self._readonly:
            card.tools.shut()
        return card

    def footer(self, session: FormSession, node: NodeState, *, listed: bool) -> RepeatFooter:
        """Where an instance is added; `listed`: with a list of those that there are."""
        footer = RepeatFooter(node, listed=listed, readonly=self._readonly)
        footer.added.connect(self._sheet.repeat_added)
        footer.opened.connect(self._sheet.entry_opened)
        self._connect(footer)
        if listed:
            self._list(session, footer)
        return footer

    def count(self, session: FormSession, repeat: str) -> None:
        """An instance came, went or moved: what can be done with the others may have changed."""
        if not session.has(repeat):
            return
        count = len(session.node(repeat).instances)
        for ref, widget in self._sheet.roll.widgets.items():
            if isinstance(widget, InstanceCard) and ref.rpartition("[")[0] == repeat:
                widget.tools.show_count(count)
            elif isinstance(widget, RepeatFooter) and ref == repeat and widget.listed:
                self._list(session, widget)

    def look(self, session: FormSession) -> None:
        """List the answers by which entries are known as they are now."""
        for widget in tuple(self._sheet.roll.widgets.values()):
            if (
                isinstance(widget, RepeatFooter)
                and widget.listed
                and entries_of(session, widget.ref) != widget.entries
            ):
                self._list(session, widget)

    def tools(self, instance: str) -> EntryTools | None:
        """What can be done with an instance that is shown: on its card, or in the list."""
        widgets = self._sheet.roll.widgets
        card, listed = widgets.get(instance), widgets.get(instance.rpartition("[")[0])
        if isinstance(card, InstanceCard):
            return card.tools
        return listed.tools(instance) if isinstance(listed, RepeatFooter) else None

    @staticmethod
    def _list(session: FormSession, footer: RepeatFooter) -> None:
        entries = entries_of(session, footer.ref)
        count = len(session.node(footer.ref).instances)
        footer.show_entries([session.node(each.ref) for each in entries], entries, count)

    def _connect(self, source: EntryTools | RepeatFooter) -> None:
        source.removed.connect(self._sheet.repeat_removed)
        source.moved.connect(self._sheet.entry_moved)
        source.copied.connect(self._sheet.entry_copied)
