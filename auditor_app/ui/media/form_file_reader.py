"""Reads the files of an open record's form: out of the vault, then decoded where nothing waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from auditor_app.ui.jobs import Job
from auditor_app.ui.media.form_files import (
    FormFileAnswer,
    FormFileRequest,
    FoundSound,
    ShownPicture,
    WantPicture,
    not_there,
    refused,
    shown_picture,
)
from auditor_app.ui.media.form_maps import FoundMap, WantMap, found_map

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor_app.errors import AuditorError
    from auditor_app.ui.desk import Desk
    from auditor_app.xforms import MediaFile


class FormFileReader(QObject):
    """Answers what questions ask for of their form.

    Signals:
        told(ref, FormFileAnswer)
    """

    told = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def handle(self, ref: str, request: FormFileRequest, media: Mapping[str, MediaFile]) -> None:
        """Read a file; `media` are those of the form. `told` answers, whatever comes of it."""
        file = media.get(request.name)
        if file is None:
            self.told.emit(ref, _refusal(request, not_there()))
            return
        sha256, media_type = file.sha256, file.media_type

        def fail(error: AuditorError) -> None:
            self.told.emit(ref, _refusal(request, refused(error)))

        def decode(content: bytes) -> None:
            work = partial(_answer, request, content, media_type)
            self._desk.pictures.submit(Job(self, work, partial(self.told.emit, ref), fail))

        self._desk.ask(self, lambda vault: vault.forms.media(sha256), decode, fail)


def _answer(request: FormFileRequest, content: bytes, media_type: str) -> FormFileAnswer:
    match request:
        case WantMap():
            return found_map(content, media_type, request)
        case WantPicture():
            return shown_picture(content, media_type, request)
        case _:
            return FoundSound(request.name, "", content)


def _refusal(request: FormFileRequest, sentence: str) -> FormFileAnswer:
    match request:
        case WantMap(name=name, values=values):
            return FoundMap(name, sentence, values)
        case WantPicture(name=name, side=side):
            return ShownPicture(name, sentence, None, side)
        case _:
            return FoundSound(request.name, sentence)
