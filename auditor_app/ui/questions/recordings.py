"""Sounds, films and files to a question: recorded here, or made elsewhere and added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.evidence import LARGEST_FILE
from auditor_app.ui import files
from auditor_app.ui.controls import button
from auditor_app.ui.media.photo_card import FileCard, PhotoCard, PhotoView
from auditor_app.ui.media.player import PlayerPanel
from auditor_app.ui.media.recorder import Recorder
from auditor_app.ui.media.requests import AtWork, Content, OpenContent
from auditor_app.ui.questions.photos import PhotoQuestion

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton, QWidget

    from auditor_app.evidence import Captured
    from auditor_app.xforms import NodeState

_SOUNDS = "*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.amr *.aac *.3gp *.mka *.webm"
_FILMS = "*.mp4 *.mov *.webm *.mkv *.avi *.3gp *.mpg *.mpeg *.ogv *.ts"


class FileQuestion(PhotoQuestion):
    """Any number of files of any kind, a row each; sounds and films among them can be played."""

    icon = "file"

    def make_ways(self) -> tuple[QPushButton, ...]:
        """From a file, or from the clipboard."""
        self._add.setText(self.tr("Add files…"))
        self._add.setToolTip(
            self.tr("Up to {size} MiB each; they are encrypted as they are.").format(
                size=LARGEST_FILE // 1024**2
            )
        )
        return (self._add, self._make_paste())

    def make_card(self, view: PhotoView, number: int) -> PhotoCard:
        """A row."""
        return FileCard(view, number, readonly=self._readonly)

    def columns(self) -> int:
        """One below the other."""
        return 1

    def choose(self) -> tuple[Path, ...]:
        """Ask for files."""
        return files.choose_photos(self, self.tr("Add files"), self.kinds())

    def kinds(self) -> str:
        """Which files the dialog shows."""
        return self.tr("All files (*)")

    def open_card(self, evidence_id: str) -> None:
        """Play it."""
        self.asked.emit(OpenContent(evidence_id))

    def hear(self, answer: object) -> None:
        """A sound or a film, to be played."""
        if isinstance(answer, Content):
            self._player().load(answer.content)
        else:
            super().hear(answer)

    def show_photos(self, views: tuple[PhotoView, ...]) -> None:
        """Rows take the whole width."""
        super().show_photos(views)
        self._grid.setColumnStretch(0, 1)

    def make_answer(self) -> QWidget:
        """As of photos; rows take the whole width."""
        holder = super().make_answer()
        # The stretch that keeps cards together.
        self._grid_row.takeAt(1)
        return holder

    def _make_paste(self) -> QPushButton:
        paste = button(self.tr("Paste"), "", "paste", self.tr("Ctrl+V"))
        paste.clicked.connect(self.paste)
        return paste

    def _player(self) -> PlayerPanel:
        panel = self.panel(PlayerPanel)
        if panel is None:
            panel = PlayerPanel()
            self.open_panel(panel)
            panel.closed.connect(self.focus_answer)
        return panel


class FilmQuestion(FileQuestion):
    """Films, as files: a laptop's camera makes none worth keeping."""

    icon = "film"

    def make_ways(self) -> tuple[QPushButton, ...]:
        """From a file."""
        ways = super().make_ways()
        self._add.setText(self.tr("Add films…"))
        return ways

    def kinds(self) -> str:
        """Which files the dialog shows."""
        return self.tr("Films ({kinds})").format(kinds=f"{_FILMS} {_FILMS.upper()}")


class SoundQuestion(FileQuestion):
    """Sounds: recorded with the microphone, or as files."""

    def __init__(self, node: NodeState) -> None:
        self.record = button("", "", "microphone")
        super().__init__(node)
        self.record.clicked.connect(self._record)

    def make_ways(self) -> tuple[QPushButton, ...]:
        """The microphone first."""
        ways = super().make_ways()
        self.record.setText(self.tr("Record"))
        self._add.setText(self.tr("Add sound files…"))
        return (self.record, *ways)

    def kinds(self) -> str:
        """Which files the dialog shows."""
        return self.tr("Sounds ({kinds})").format(kinds=f"{_SOUNDS} {_SOUNDS.upper()}")

    def flush(self) -> None:
        """Whoever leaves ends the recording; it is kept."""
        super().flush()
        if (recorder := self.panel(Recorder)) is not None and recorder.on:
            recorder.end()

    def _record(self) -> None:
        recorder = self.panel(Recorder)
        if recorder is None:
            recorder = Recorder()
            self.open_panel(recorder)
            recorder.recorded.connect(self._keep)
            recorder.going_on.connect(lambda: self.asked.emit(AtWork()))
            recorder.closed.connect(self._recorded)
        if recorder.on:
            return
        if (player := self.panel(PlayerPanel)) is not None:
            player.hide()
        recorder.begin()
        self.typing.emit(recorder.on)
        self.record.setEnabled(not recorder.on)
        recorder.stop_it.setFocus()

    def _keep(self, recording: Captured) -> None:
        self.offer((recording,))

    def _recorded(self) -> None:
        self.typing.emit(False)  # noqa: FBT003 - a signal's only argument
        self.record.setEnabled(True)
        self.record.setFocus()
