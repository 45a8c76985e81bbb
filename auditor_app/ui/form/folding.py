"""Groups that are folded away on a sheet: their headings stand, what is in them does not. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.form.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Folding:
    """Which groups are folded away, by ref."""

    def __init__(self) -> None:
        self._folded: set[str] = set()

    def __contains__(self, group: object) -> bool:
        return group in self._folded

    def fold(self, group: str, *, folded: bool) -> None:
        """Fold a group away, or open it."""
        if folded:
            self._folded.add(group)
        else:
            self._folded.discard(group)

    def forget(self) -> None:
        """Everything is open: other instances may bear these refs now."""
        self._folded.clear()

    def open_for(self, ref: str) -> bool:
        """Open every group that hides `ref`; whether there was one."""
        around = {group for group in self._folded if ref.startswith(f"{group}/")}
        self._folded -= around
        return bool(around)

    def hides(self, ref: str) -> bool:
        """Whether `ref` is in a group that is folded away."""
        return any(ref.startswith(f"{group}/") for group in self._folded)

    def shown(self, units: Iterable[Unit]) -> Iterator[Unit]:
        """The units without what is folded away."""
        for unit in units:
            if self.hides(unit.key):
                continue
            refs = tuple(ref for ref in unit.refs if not self.hides(ref))
            yield unit if refs == unit.refs else Unit(refs, unit.title)
