"""A position on the earth: typed, from a photo, or from the system where it knows one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from auditor_app.ui import files
from auditor_app.ui.controls import ConfirmButton, button, column, label, restyle, row
from auditor_app.ui.flow import FlowLayout
from auditor_app.ui.line_edit import LineEdit
from auditor_app.ui.media import devices
from auditor_app.ui.media.requests import FoundPlace, ReadPlace
from auditor_app.ui.questions.base import QuestionWidget
from auditor_app.ui.questions.digits import latin_digits
from auditor_app.ui.questions.typing_pause import TypingPause

if TYPE_CHECKING:
    from auditor_app.xforms import NodeState

_NUMBER = QRegularExpression(r"-?\p{Nd}{0,6}([.,]\p{Nd}{0,10})?")


_Place: TypeAlias = tuple[str, str, str, str]


class PlaceQuestion(QuestionWidget):
    """Four numbers: degrees north, degrees east, metres above the sea, metres of accuracy.

    A position that was asked for may come late: what was typed meanwhile stays, and the position is
    offered.
    """

    def __init__(self, node: NodeState) -> None:
        self._edits = tuple(LineEdit() for _ in range(4))
        self._receiver: devices.Receiver | None = None
        self._asked_over: tuple[str, ...] = ()
        self._offered: _Place | None = None
        self.take_offered = button("", "link", "place")
        self.take_offered.hide()
        self._ways = QWidget()
        self._state = label("", "muted")
        self._state.hide()
        self.from_photo = button("", "", "photo")
        self.from_system = ConfirmButton(
            self.tr("Ask this laptop"), self.tr("Press again to ask it"), "place"
        )
        super().__init__(node)
        self.from_photo.setText(self.tr("From a photo…"))
        self.take_offered.setText(self.tr("Take this position"))
        self.take_offered.clicked.connect(self._take_offered)
        self.from_photo.clicked.connect(self._choose_photo)
        self.from_system.clicked.connect(self._warn)
        self.from_system.confirmed.connect(self._ask_system)
        self._pause = TypingPause(self, self._pause_over)
        self._pause.changed.connect(self.typing)
        for edit in self._edits:
            edit.setMinimumWidth(90)
            edit.setMaximumWidth(150)
            edit.setValidator(QRegularExpressionValidator(_NUMBER, self))
            edit.textEdited.connect(self._typed)
            edit.editingFinished.connect(self.flush)

    def make_answer(self) -> QWidget:
        """Four fields with their names above, and below them the other ways."""
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        names = (
            self.tr("Latitude"),
            self.tr("Longitude"),
            self.tr("Altitude (m)"),
            self.tr("Accuracy (m)"),
        )
        examples = ("23.8103", "90.4125", "", "")
        for place, (edit, name, example) in enumerate(
            zip(self._edits, names, examples, strict=True)
        ):
            grid.addWidget(label(name, "small", wrap=False), 0, place)
            grid.addWidget(edit, 1, place)
            edit.setAccessibleName(name)
            edit.setPlaceholderText(example)
        grid.setColumnStretch(4, 1)
        self._ways.setLayout(FlowLayout(self.from_photo, self.from_system))
        holder = QWidget()
        holder.setLayout(column(fields, self._ways, self._state, row(self.take_offered, None)))
        return holder

    def answer_widget(self) -> QWidget:
        """The latitude's field."""
        return self._edits[0]

    def show_value(self, value: str) -> None:
        """Show "latitude longitude altitude accuracy"."""
        if self._pause.isActive() or self._saying or self._lexical() == value:
            return
        parts = [*value.split(), "", "", "", ""]
        optional = ["" if part in {"0", "0.0"} else part for part in parts[2:4]]
        for edit, part in zip(self._edits, [*parts[:2], *optional], strict=True):
            edit.setText(part)
        self._pause.stop()

    def show_readonly(self, readonly: bool) -> None:  # noqa: FBT001 - a state, passed on
        """Read-only text can still be selected and copied."""
        for edit in self._edits:
            edit.setReadOnly(readonly)
        self._ways.setVisible(not readonly)
        if readonly:
            self._forget_offered()

    def hear(self, answer: object) -> None:
        """Where a photo was taken."""
        if not isinstance(answer, FoundPlace):
            super().hear(answer)
        elif answer.refusal:
            self.refuse(answer.refusal)
        elif not answer.latitude:
            self.refuse(
                self.tr("The photo does not say where it was taken. Type it, or choose another.")
            )
        else:
            self._found(answer.latitude, answer.longitude, answer.altitude, "")

    def show_faulty(self, faulty: bool) -> None:  # noqa: FBT001 - a state, passed on
        """A red edge."""
        for edit in self._edits:
            edit.setProperty("faulty", faulty)
            restyle(edit)

    def flush(self) -> None:
        """Say the position once latitude and longitude are both there."""
        if self._edits[0].isReadOnly():
            return
        if fault := self._fault():
            self._pause.hold()
            self.say("")
            self.refuse(fault)
        else:
            self._pause.stop()
            self._say_if_moved(self._lexical())

    def unsaid(self) -> str:
        """The four fields, parted by tabs, where together they are no position yet."""
        texts = [edit.text() for edit in self._edits]
        return "\t".join(texts) if any(texts) and not self.value else ""

    def show_unsaid(self, text: str) -> None:
        """Put the four fields back as if they had just been typed."""
        for edit, part in zip(self._edits, text.split("\t"), strict=False):
            edit.setText(part)
        self.flush()

    def _texts(self) -> tuple[str, ...]:
        return tuple(edit.text() for edit in self._edits)

    def _found(self, latitude: str, longitude: str, altitude: str, accuracy: str) -> None:
        """A position that was asked for; it takes no place of what was typed since."""
        if self._edits[0].isReadOnly():
            return
        place = (latitude, longitude, altitude, accuracy)
        if any(texts := self._texts()) and texts != self._asked_over:
            self._offer(place)
        else:
            self._put(place)

    def _offer(self, place: _Place) -> None:
        latitude, longitude, _, accuracy = place
        self._offered = place
        words = (
            self.tr("Found meanwhile: {latitude}, {longitude}, within {accuracy} m.")
            if accuracy
            else self.tr("Found meanwhile: {latitude}, {longitude}.")
        ).format(latitude=latitude, longitude=longitude, accuracy=accuracy)
        stays = self.tr("What was typed stays as it is.")
        self._state.setText(f"{words} {stays}")
        self._state.show()
        self.take_offered.show()

    def _take_offered(self) -> None:
        if self._offered is not None:
            self._put(self._offered)
            self.focus_answer()

    def _forget_offered(self) -> None:
        self._offered = None
        self.take_offered.hide()
        self._state.hide()

    def _put(self, place: _Place) -> None:
        self._forget_offered()
        self.refuse("")
        for edit, text in zip(self._edits, place, strict=True):
            edit.setText(text)
        self.flush()

    def _choose_photo(self) -> None:
        kinds = self.tr("Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)")
        chosen = files.choose_file(self, self.tr("A photo that was taken there"), kinds)
        if chosen is not None:
            self._asked_over = self._texts()
            self.asked.emit(ReadPlace(chosen))

    def _warn(self) -> None:
        """Before the second press: whoever is asked may ask others."""
        if self.from_system.property("look") != "danger":
            return
        self._state.setText(
            self.tr("The system may ask the internet for it, which then knows of this place.")
        )
        self._state.show()

    def _ask_system(self) -> None:
        self._forget_offered()
        self._asked_over = self._texts()
        if self._receiver is None:
            self._receiver = devices.make_receiver(self)
            self._receiver.found.connect(self._found)
            self._receiver.failed.connect(self._not_found)
        if self._receiver.is_there():
            self._state.setText(self.tr("Asking this laptop where it is…"))
            self._state.show()
            self._receiver.ask()
        else:
            self._not_found()

    def _not_found(self) -> None:
        self._state.setText(
            self.tr(
                "This laptop does not know where it is. Type the position,"
                " or choose a photo that was taken there."
            )
        )
        self._state.show()

    def _say_if_moved(self, value: str) -> None:
        """The engine writes 0 as 0.0: that is the same place."""
        said, held = ([float(part) for part in text.split()] for text in (value, self.value))
        self.say(self.value if said == held else value)

    def _fault(self) -> str:
        """Why the four fields are no position; "" when they are one, or none at all."""
        latitude, longitude = (self._number(edit) for edit in self._edits[:2])
        if bool(latitude) != bool(longitude):
            return self.tr("A position needs both latitude and longitude.")
        if latitude and (abs(float(latitude)) > 90 or abs(float(longitude)) > 180):
            return self.tr("Latitude is at most 90 degrees, longitude at most 180.")
        return ""

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _pause_over(self) -> None:
        """While keys go on, half a position takes the answer away, and is not blamed yet."""
        if self._fault() and not self._pause.rested:
            self.say("")
            self._pause.start()
        else:
            self.flush()

    def _lexical(self) -> str:
        numbers = [self._number(edit) for edit in self._edits]
        if not (numbers[0] and numbers[1]):
            return ""
        return " ".join(number or "0" for number in numbers)

    @staticmethod
    def _number(edit: QLineEdit) -> str:
        text = latin_digits(edit.text()).replace(",", ".")
        return text.rstrip(".") if any(sign.isdigit() for sign in text) else ""
