"""The camera below a question: what it sees, which one it is, and a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame

from auditor_app.ui.controls import button, column, hide_unless, keep_wheel_out, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.media import devices
from auditor_app.ui.media.frame_view import FrameView
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QImage, QKeyEvent

_WIDEST = 260


class CameraPanel(QFrame):
    """Switches a camera on while it is shown, and off as soon as it is not.

    Signals:
        taken(QImage): somebody pressed the button.
        seen(QImage): what the camera sees, for whoever looks for codes in it.
        closed(): the person is done with it.
    """

    taken = Signal(object)
    seen = Signal(object)
    closed = Signal()

    def __init__(self, *, shoots: bool = True) -> None:
        super().__init__()
        self.setProperty("look", "inset")
        self._camera = devices.make_camera(self)
        self._wanted = ""
        self.view = FrameView(self.tr("The camera is starting…"))
        self.view.setAccessibleName(self.tr("What the camera sees"))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Camera"))
        keep_wheel_out(self.which)
        self.shoot = button(
            self.tr("Take the photo"), "primary", "camera", self.tr("Space or Enter")
        )
        self.close_it = button(self.tr("Close the camera"), "", "close", self.tr("Escape"))
        self.again = button(self.tr("Use this camera"), "primary", "retry")
        self.again.hide()
        self.words = label("", "muted")
        self._shoots = shoots
        hide_unless(shoots, self.shoot)
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setMaximumWidth(_WIDEST)
        controls = FlowLayout(self.shoot, self.which, self.again, self.close_it)
        layout = column(self.view, self.words, controls)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self.setLayout(layout)
        self._camera.frame.connect(self._show)
        self._camera.lost.connect(self._lose)
        self._camera.changed.connect(self._list)
        self.shoot.clicked.connect(self._shoot)
        self.close_it.clicked.connect(self.close_camera)
        self.which.activated.connect(self._switch)
        self.again.clicked.connect(self._switch)
        self.words.hide()

    def open_camera(self, device_id: str = "") -> None:
        """Switch it on: this one, or the one that was on before, or the system's own choice."""
        self.show()
        self._list()
        known = [device.id for device in self._camera.devices()]
        # So that the keys are with it; the button that shoots gets them with the first picture.
        self.close_it.setFocus()
        if not known:
            self._say_none()
            return
        self._wanted = next((i for i in (device_id, self._wanted) if i in known), known[0])
        self.which.setCurrentIndex(self.which.findData(self._wanted))
        self.view.show_sentence(self.tr("The camera is starting…"))
        self.words.hide()
        self.again.hide()
        self.shoot.setEnabled(False)
        self.shoot.setVisible(self._shoots)
        self._camera.start(self._wanted)

    def close_camera(self) -> None:
        """Switch it off and go away."""
        self.hide()
        self.closed.emit()

    def say(self, words: str) -> None:
        """A sentence below the picture."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing looks on that nobody sees; a window that is only minimised comes back.

        What is around it may be shown again later: the panel is not, with a picture that stands.
        """
        if not event.spontaneous():
            self._camera.stop()
            self.view.show_sentence("")
            self.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_camera()
        else:
            super().keyPressEvent(event)

    def _show(self, image: QImage) -> None:
        self.view.show_image(image)
        if not self.shoot.isEnabled():
            self.shoot.setEnabled(True)
            if self.close_it.hasFocus() and self._shoots:
                self.shoot.setFocus()
        self.seen.emit(image)

    def _shoot(self) -> None:
        image = self._camera.picture()
        if not image.isNull():
            self.taken.emit(image)

    def _switch(self) -> None:
        self.open_camera(str(self.which.currentData() or ""))

    def _list(self) -> None:
        """Offer those that are there; one that was waited for is switched on again."""
        known = self._camera.devices()
        self.which.clear()
        for device in known:
            self.which.addItem(device.name, device.id)
        self.which.setCurrentIndex(max(self.which.findData(self._wanted), 0))
        self.which.setVisible(len(known) > 1 or not self.again.isHidden())
        gone = self.isVisible() and self.words.isVisible() and not self.shoot.isEnabled()
        if known and gone and (not self._wanted or self._wanted in {each.id for each in known}):
            self.words.hide()
            self.open_camera()

    def _lose(self) -> None:
        self.shoot.setEnabled(False)
        if not self._camera.devices():
            self._say_none()
            return
        self.view.show_sentence(self.tr("The camera is gone or gives no picture."))
        self.say(self.tr("Connect it again, or go on with another one."))
        self.shoot.hide()
        self.again.show()
        self._list()

    def _say_none(self) -> None:
        self.shoot.hide()
        self.again.hide()
        self.which.hide()
        self.shoot.setEnabled(False)
        self.view.show_sentence(self.tr("No camera is connected to this laptop."))
        self.say(
            self.tr("Connect one, and it starts by itself; or take it elsewhere and add the file.")
        )
