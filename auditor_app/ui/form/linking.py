"""What the widgets of a form say goes to the record's keeper, and what it says comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.form.filler import FormFiller


class SheetLink(QObject):
    """Ties the sheet of `filler` to its keeper."""

    def __init__(self, filler: FormFiller) -> None:
        super().__init__(filler)
        self._filler = filler
        sheet, keeper, photos = filler.sheet, filler.keeper, filler.keeper.photos
        sheet.answered.connect(self._answer)
        sheet.typing.connect(keeper.expect)
        sheet.repeat_added.connect(keeper.add_repeat)
        sheet.photos_wanted.connect(photos.load)
        sheet.photos_chosen.connect(photos.take)
        sheet.caption_given.connect(photos.caption)
        sheet.export_wanted.connect(photos.export)
        sheet.photo_removed.connect(photos.remove)
        photos.shown.connect(sheet.show_photos)
        sheet.asked.connect(photos.handle)
        photos.told.connect(sheet.tell)
        photos.failed.connect(self._photo_failed)

    def _answer(self, ref: str, value: str) -> None:
        try:
            self._filler.keeper.answer(ref, value)
        except AnswerError as error:
            self._filler.sheet.refuse(ref, f"{error.message} {error.remedy}".strip())

    def _photo_failed(self, ref: str, error: AuditorError) -> None:
        self._filler.sheet.refuse_photo(ref, f"{error.message} {error.remedy}")
