"""What the widgets of a form say goes to the record's keeper, and what it says comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from auditor_app.errors import AnswerError
from auditor_app.ui.error_words import said_in_line
from auditor_app.ui.form.sections import name_of
from auditor_app.ui.questions.photos import PhotoQuestion

if TYPE_CHECKING:
    from auditor_app.errors import AuditorError
    from auditor_app.ui.form.sheet import FormSheet
    from auditor_app.ui.interview.sheet import StepSheet
    from auditor_app.ui.questions.base import QuestionWidget
    from auditor_app.ui.saving import RecordKeeper


def link_question(sheet: FormSheet | StepSheet, question: QuestionWidget, ref: str) -> None:
    """What a question says, its sheet says with the question's ref; what photos it has is asked."""
    question.answered.connect(sheet.answered)
    question.typing.connect(lambda typing: sheet.typing.emit(ref, typing))
    question.asked.connect(lambda request: sheet.asked.emit(ref, request))
    if isinstance(question, PhotoQuestion):
        link_photos(sheet, question, ref)


def link_photos(sheet: FormSheet | StepSheet, photos: PhotoQuestion, ref: str) -> None:
    """The same for photos and files, of a question or beside one."""
    photos.photos_chosen.connect(sheet.photos_chosen)
    photos.caption_given.connect(
        lambda evidence_id, text: sheet.caption_given.emit(ref, evidence_id, text)
    )
    photos.export_wanted.connect(
        lambda evidence_id, target: sheet.export_wanted.emit(ref, evidence_id, target)
    )
    photos.photo_removed.connect(lambda evidence_id: sheet.photo_removed.emit(ref, evidence_id))
    sheet.photos_wanted.emit(ref)


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
            refused = error.calling(name_of(self._keeper.session, error.question))
            self._sheet.refuse(ref, said_in_line(refused))

    def _photo_failed(self, ref: str, error: AuditorError) -> None:
        self._sheet.refuse_photo(ref, said_in_line(error))
