"""A barcode or QR code: typed, by a scanner that types, by the camera, or from a picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from auditor_app.ui import files
from auditor_app.ui.controls import button, clear_layout, column, label
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.media.camera_panel import CameraPanel
from auditor_app.ui.media.offers import grey_of, is_offered, offers_in
from auditor_app.ui.media.requests import Codes, LookForCodes, ReadCodes
from auditor_app.ui.questions.typed import LineQuestion
from auditor_app.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

    from auditor_app.evidence.barcodes import ReadCode
    from auditor_app.ui.media.offers import Offer
    from auditor_app.xforms import NodeState

_SIDE = 1280
_BETWEEN_LOOKS = 200
_SHOWN = 60


class BarcodeQuestion(LineQuestion):
    """A line; what the camera or a picture says is put into it, to be seen before it counts."""

    def __init__(self, node: NodeState) -> None:
        self._camera: CameraPanel | None = None
        self._looking = False
        self._since = QElapsedTimer()
        self.scan = button("", "", "barcode", self.tr("Hold the code before the camera"))
        self.from_picture = button("", "", "photo")
        self.paste = button("", "", "paste")
        self._choices = column(spacing=4)
        self._found = QFrame()
        self._found.setLayout(self._choices)
        self._found.hide()
        self._panels = column(spacing=GRID)
        self._ways = QWidget()
        super().__init__(node)
        self.scan.setText(self.tr("Camera"))
        self.from_picture.setText(self.tr("From a picture…"))
        self.paste.setText(self.tr("Paste"))
        self.scan.clicked.connect(self._open_camera)
        self.from_picture.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.setAcceptDrops(True)

    def make_answer(self) -> QWidget:
        """The line, and below it the ways to read one."""
        self._ways.setLayout(FlowLayout(self.scan, self.from_picture, self.paste))
        holder = QWidget()
        holder.setLayout(column(self._edit, self._ways, self._panels, self._found, spacing=GRID))
        return holder

    def answer_widget(self) -> QWidget:
        """The line."""
        return self._edit

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Nothing to scan."""
        super().show_readonly(readonly)
        self._ways.setVisible(not readonly)
        self.setAcceptDrops(not readonly)
        if readonly and self._camera is not None:
            self._camera.hide()

    def hear(self, answer: object) -> None:
        """What a picture or the camera says."""
        if isinstance(answer, Codes):
            self._looking = False
            self._take(answer)
        else:
            super().hear(answer)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A picture with a code may be dropped here."""
        if is_offered(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read it."""
        self._read(offers_in(event.mimeData()))
        event.acceptProposedAction()

    def _take(self, answer: Codes) -> None:
        scanning = self._camera is not None and self._camera.isVisible()
        if answer.live and not (scanning and answer.codes):
            return
        if answer.refusal:
            self.refuse(answer.refusal)
        elif not answer.codes:
            self.refuse(self.tr("No code was found in the picture. Type what it says."))
        elif len(answer.codes) == 1:
            self._put(answer.codes[0].text)
        else:
            self._offer(answer.codes)
        if scanning and self._camera is not None:
            self._camera.close_camera()

    def _put(self, text: str) -> None:
        self._found.hide()
        self.refuse("")
        self._edit.setText(text)
        self.flush()
        self._edit.setFocus()

    def _offer(self, codes: tuple[ReadCode, ...]) -> None:
        """Several: the person says which."""
        layout = self._choices
        clear_layout(layout)
        self.refuse("")
        layout.addWidget(label(self.tr("Several codes were found. Which one is it?"), "muted"))
        for code in codes:
            short = code.text if len(code.text) <= _SHOWN else f"{code.text[:_SHOWN]}…"
            choice = button(self.tr("{text} ({kind})").format(text=short, kind=code.kind))
            choice.setToolTip(code.text)
            choice.clicked.connect(partial(self._put, code.text))
            layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._found.show()

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)")
        chosen = files.choose_file(self, self.tr("A picture of the code"), kinds)
        if chosen is not None:
            self._read((chosen,))

    def _paste(self) -> None:
        clipboard = QApplication.clipboard()
        offers = offers_in(clipboard.mimeData())
        if offers:
            self._read(offers)
        elif text := clipboard.text():
            self._put(" ".join(text[:8000].split()))
        else:
            self.refuse(self.tr("The clipboard holds no picture and no text."))

    def _read(self, offers: tuple[Offer, ...]) -> None:
        if offers:
            self.asked.emit(ReadCodes(offers[0]))

    def _open_camera(self) -> None:
        if self._camera is None:
            self._camera = CameraPanel(shoots=False)
            self._camera.hide()
            self._panels.addWidget(self._camera)
            self._camera.seen.connect(self._look)
            self._camera.closed.connect(self._edit.setFocus)
        self._looking = False
        self._camera.open_camera()

    def _look(self, image: QImage) -> None:
        """Now and then a frame is looked through, elsewhere; never two at once."""
        if self._looking or (self._since.isValid() and self._since.elapsed() < _BETWEEN_LOOKS):
            return
        self._since.start()
        self._looking = True
        if max(image.width(), image.height()) > _SIDE:
            image = image.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        self.asked.emit(LookForCodes(*grey_of(image)))
