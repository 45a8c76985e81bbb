"""What the widgets of a form say goes to the record's keeper, and what it says comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor_app.errors import AnswerError

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.form.sheet import FormSheet
    from auditor_app.ui.interview.sheet import StepSheet
    from auditor_app.ui.saving import RecordKeeper


class SheetLink(QObject):
    """Ties a sheet, of pages or of steps, to the keeper of its record; goes with the sheet."""

    def __init__(self, sheet: FormSheet | StepSheet, keeper: RecordKeeper) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._keeper = keeper
        photos = keeper.photos
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
            self._keeper.answer(ref, value)
        except AnswerError as error:
            self._sheet.refuse(ref, f"{error.message} {error.remedy}".strip())

    def _photo_failed(self, ref: str, error: AuditorError) -> None:
        self._sheet.refuse_photo(ref, f"{error.message} {error.remedy}")
