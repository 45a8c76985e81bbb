"""What was typed into the fields of a form and not sent yet, as plain text by name, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Mapping

_YES = "yes"


@runtime_checkable
class HoldsText(Protocol):
    """A field of several parts, such as a list, that says as one text what stands in it."""

    def as_text(self) -> str:
        """What stands in it, also what is no value yet."""

    def show_text(self, text: str) -> None:
        """Put back what `as_text` gave."""


Field: TypeAlias = QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton | HoldsText


class Fields:
    """The fields of a form by name. What stands in them when they are noted is not typed."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self._fields = dict(fields)
        self._noted: dict[str, str] = {}
        self.note()

    def note(self) -> None:
        """What stands there now was not typed, or is kept."""
        self._noted = {name: _text(field) for name, field in self._fields.items()}

    def typed(self) -> dict[str, str]:
        """What stands there and was typed, by name."""
        found = {name: _text(field) for name, field in self._fields.items()}
        return {name: text for name, text in found.items() if text != self._noted[name]}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Put what `typed` gave back; a choice that is not offered any more is left out."""
        for name, text in typed.items():
            if name in self._fields:
                _put(self._fields[name], text)


def under(name: str, typed: Mapping[str, str]) -> dict[str, str]:
    """What was typed in one form of several, to be kept beside that of the others."""
    return {f"{name}.{each}": text for each, text in typed.items()}


def within(name: str, typed: Mapping[str, str]) -> dict[str, str]:
    """What `under` took in."""
    return {
        each.removeprefix(f"{name}."): text
        for each, text in typed.items()
        if each.startswith(f"{name}.")
    }


def _text(field: Field) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return str(field.currentData())
        case QAbstractButton():
            return _YES if field.isChecked() else ""
        case _:
            return field.as_text()


def _put(field: Field, text: str) -> None:
    match field:
        case QLineEdit():
            field.setText(text)
        case QPlainTextEdit():
            field.setPlainText(text)
        case QComboBox():
            values = [str(field.itemData(place)) for place in range(field.count())]
            if text in values:
                field.setCurrentIndex(values.index(text))
        case QAbstractButton():
            field.setChecked(text == _YES)
        case _:
            field.show_text(text)
