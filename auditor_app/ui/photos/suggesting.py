"""Suggestions for faces over one photo: looked for on wish, taken or refused by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.ui.photos.boxes import covered, suggested

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.evidence.faces import FaceSuggestion
    from auditor_app.ui.photos.asking import PhotoItem
    from auditor_app.ui.photos.box_canvas import BoxCanvas
    from auditor_app.ui.photos.hiding import HidingPanel
    from auditor_app.ui.photos.loading import PhotoLoader
    from auditor_app.vault import Region


class FaceSuggestions(QObject):
    """What is suggested for the photo that is shown; it hides nothing by itself.

    Signals:
        changed(): others are to be shown over the photo.
        taken(tuple of Region): this is to be hidden of it from now on.
        failed(AuditorError): no faces could be looked for.
    """

    changed = Signal()
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, canvas: BoxCanvas, panel: HidingPanel, loader: PhotoLoader) -> None:
        super().__init__(panel)
        self._canvas = canvas
        self._panel = panel
        self._loader = loader
        self._item: PhotoItem | None = None
        self._regions: list[Region] = []
        canvas.suggestion_taken.connect(self._take)
        canvas.suggestion_refused.connect(self._refuse)
        panel.faces_wanted.connect(self._find)
        panel.finding_stopped.connect(self._stop)
        panel.all_taken.connect(self._take_all)
        panel.all_refused.connect(self._refuse_all)
        loader.faces_found.connect(self._found)
        loader.faces_failed.connect(self._not_found)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The boxes that are neither taken nor refused."""
        return tuple(self._regions)

    def follow(self, item: PhotoItem | None) -> None:
        """The photo on the canvas, as it is hidden now; None while there is none."""
        self._item = item

    def forget(self) -> None:
        """Another photo comes, or none."""
        self._item, self._regions = None, []
        self._panel.show_finding(finding=False)

    def _find(self) -> None:
        if self._item is not None:
            self._panel.show_finding(finding=True)
            self._loader.find_faces(self._item.id)

    def _stop(self) -> None:
        self._loader.stop_finding()
        self._panel.show_finding(finding=False)

    def _found(self, evidence_id: str, faces: tuple[FaceSuggestion, ...]) -> None:
        if self._item is None or self._item.id != evidence_id:
            return
        self._panel.show_finding(finding=False)
        hidden = self._item.redaction.regions
        boxes = map(suggested, faces)
        self._regions = [region for region in boxes if not covered(region, hidden)]
        # Suggestions lie over the photo, and nobody goes on past them unseen.
        self._panel.copy.setChecked(False)
        self.changed.emit()
        if self._regions:
            self._canvas.let_go()
            for _ in range(len(hidden) + 1):
                self._canvas.choose_next()
            self._canvas.setFocus()
        else:
            self._panel.show_nothing_found()

    def _not_found(self, evidence_id: str, error: AuditorError) -> None:
        if self._item is not None and self._item.id == evidence_id:
            self._panel.show_finding(finding=False)
            self.failed.emit(error)

    def _take(self, place: int) -> None:
        region = self._regions.pop(place)
        self.taken.emit((*self._canvas.regions, region))

    def _take_all(self) -> None:
        regions, self._regions = tuple(self._regions), []
        self.taken.emit((*self._canvas.regions, *regions))

    def _refuse(self, place: int) -> None:
        del self._regions[place]
        self.changed.emit()

    def _refuse_all(self) -> None:
        self._regions = []
        self.changed.emit()
