"""The answers of a record as typed rows, by the form that it was filled with."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from auditor_app.central.content_tables import (
    LONGEST_NAME,
    LONGEST_PATH,
    answer_choices,
    answers,
    forms,
    identity_answers,
    questions,
)
from auditor_app.central.documents import moment_of
from auditor_app.central.registry_rows import storable
from auditor_app.errors import FormError, InstanceError
from auditor_app.protocols.bindings import INDICATOR
from auditor_app.protocols.identifying import identifying_refs, is_identifying, without_positions
from auditor_app.xforms import FormDefinition, parse_xform, read_instance
from auditor_app.xforms.datatypes import DECIMALS, INTEGERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Table

    from auditor_app.xforms.definition.body import Text
    from auditor_app.xforms.program.shape import NodeSpec

Row: TypeAlias = "tuple[Table, dict[str, Any]]"

MOST_ANSWERS: Final = 250_000
"""Of one record."""
_MOST_QUESTIONS: Final = 20_000
_POSITION: Final = re.compile(r"\[(\d+)\]")
_CONTROLS: Final = {
    "select1": "select_one",
    "select": "select_multiple",
    "rank": "rank",
    "upload": "file",
    "trigger": "acknowledge",
}
_TYPES: Final = {
    **dict.fromkeys(INTEGERS, "integer"),
    **dict.fromkeys(DECIMALS, "decimal"),
    "date": "date",
    "dateTime": "datetime",
    "time": "time",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "binary": "file",
    "barcode": "barcode",
    "boolean": "boolean",
}


class UnreadableError(Exception):
    """A form or a record that cannot be read; `code` says why, without a word of it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """What the form says of a path: the type of its answers, and whether they identify."""

    type: str
    identifying: bool


class KnownForm:
    """A form of a bundle, ready to read records by.

    Args:
        sha256: of its definition, which the bundle's signature covers.
        xml: the definition.

    Raises:
        UnreadableError: the form cannot be used here.
    """

    def __init__(self, sha256: str, xml: bytes) -> None:
        try:
            text = xml.decode("utf-8")
            self.definition: FormDefinition = parse_xform(text)
        except (UnicodeDecodeError, FormError):
            raise UnreadableError("form_unreadable") from None
        shape = self.definition.program.shape
        fits = all(len(ref) <= LONGEST_PATH for ref in shape.by_ref)
        ids = (self.definition.form_id, self.definition.version)
        if not fits or max(map(len, ids)) > LONGEST_NAME or len(shape.by_ref) > _MOST_QUESTIONS:
            raise UnreadableError("form_unreadable")
        self.sha256 = sha256
        self.xml = text
        self._marked = identifying_refs(self.definition)
        self.questions: dict[str, KnownQuestion] = {
            ref: KnownQuestion(type_of(spec), is_identifying(ref, self._marked))
            for ref, spec in shape.by_ref.items()
            if spec.is_leaf and spec.repeat is None
        }

    def is_identifying(self, path: str) -> bool:
        """Whether answers at this path identify a person."""
        known = self.questions.get(path)
        return is_identifying(path, self._marked) if known is None else known.identifying

    def identifying_names(self, sealed_apart: Iterable[str]) -> frozenset[str]:
        """What identifies a person, as paths of names without prefixes; of two alike, both.

        That is what the form marks, and the answers that were sealed apart from the record.
        """
        apart = map(without_positions, sealed_apart)
        return frozenset(map(_without_prefixes, (*self._marked, *apart)))

    def rows(self) -> Iterator[Row]:
        """The form and its questions."""
        form = self.definition
        yield (
            forms,
            {
                "sha256": self.sha256,
                "form_id": storable(form.form_id),
                "version": storable(form.version),
                "title": storable(form.title),
                "readable": True,
                "xml": storable(self.xml),
            },
        )
        shape = form.program.shape
        for number, (ref, known) in enumerate(self.questions.items(), 1):
            spec = shape.by_ref[ref]
            repeats = [each.ref for each in shape.repeats_above(spec.path)]
            indicator = spec.bind.attributes.get(INDICATOR, "") if spec.bind is not None else ""
            yield (
                questions,
                {
                    "form_sha256": self.sha256,
                    "number": number,
                    "path": ref,
                    "type": known.type,
                    "label": _label(form, spec.control.label) if spec.control else None,
                    "repeat_path": repeats[-1] if repeats else None,
                    "calculated": spec.control is None,
                    "identifying": known.identifying,
                    "indicator": storable(indicator.strip())[:LONGEST_NAME] or None,
                },
            )

    def values(self, xml: bytes) -> list[tuple[str, str]]:
        """The answers of a record by ref, in the order of the form; "" where there is none.

        Raises:
            UnreadableError: it is no record of this form.
        """
        try:
            read = read_instance(self.definition, xml.decode("utf-8"))
        except (UnicodeDecodeError, InstanceError):
            raise UnreadableError("record_unreadable") from None
        # The engine reads the last refs first.
        values = [
            (ref, value)
            for ref, value in reversed(read.items())
            if without_positions(ref) in self.questions or not self._is_branch(ref)
        ]
        if len(values) > MOST_ANSWERS:
            raise UnreadableError("too_many_answers")
        return values

    def _is_branch(self, ref: str) -> bool:
        return without_positions(ref) in self.definition.program.shape.by_ref


def answer_rows(
    bundle: str,
    record_id: str,
    form: KnownForm,
    values: list[tuple[str, str]],
    identities: dict[str, str],
) -> Iterator[Row]:
    """One row a question that was asked, with those of its choices.

    What identifies a person has its row here too, empty, and under the same number its answer in
    the identities: from the record, or from `identities`, which were sealed apart from it. Those
    that are used are taken out of there.
    """
    of_record = {"bundle": bundle, "record_id": record_id}
    of_form = {
        "form_id": storable(form.definition.form_id),
        "form_version": storable(form.definition.version),
    }
    for number, (ref, value) in enumerate(values, 1):
        path, position = split_ref(ref)
        known = form.questions.get(path) or KnownQuestion("text", form.is_identifying(path))
        place = {"path": path[:LONGEST_PATH], "position": position[:LONGEST_NAME]}
        apart = identities.pop(ref, "")
        if apart or (known.identifying and value):
            yield identity_row(of_record, number, ref, value or apart)
        shown = "" if known.identifying or apart else value
        row = {
            **of_record,
            "number": number,
            **of_form,
            **place,
            "type": known.type,
            "identifying": known.identifying or bool(apart),
        }
        yield answers, row | typed(known.type, shown)
        if known.type in {"select_one", "select_multiple", "rank"}:
            chosen = [shown] if known.type == "select_one" and shown else shown.split()
            for at, choice in enumerate(chosen, 1):
                found = {**of_record, "answer": number, "place": at, "choice": storable(choice)}
                yield answer_choices, found


def identity_row(of_record: dict[str, Any], number: int, ref: str, value: str) -> Row:
    """The answer at `ref` as a row of the identities."""
    path, position = split_ref(ref)
    row = {
        **of_record,
        "number": number,
        "path": storable(path)[:LONGEST_PATH],
        "position": position[:LONGEST_NAME],
        "text": storable(value),
    }
    return identity_answers, row


def typed(kind: str, value: str) -> dict[str, Any]:
    """The columns that hold an answer; `text` has it as it was written."""
    row: dict[str, Any] = {
        "text": storable(value) if value else None,
        "number_value": None,
        "day": None,
        "moment": None,
    }
    if not value:
        return row
    if kind in {"integer", "decimal"}:
        row["number_value"] = _number(value)
    elif kind in {"date", "datetime"}:
        row["day"] = _day(value[:10])
        row["moment"] = moment_of(value) if kind == "datetime" else None
    return row


def type_of(spec: NodeSpec) -> str:
    """The type of the answers to a question, in the words of XLSForm."""
    control = spec.control
    if control is not None and control.kind in _CONTROLS:
        return _CONTROLS[control.kind]
    return _TYPES.get(spec.type, "text")


def split_ref(ref: str) -> tuple[str, str]:
    """A ref as path and position: `/data/debt[2]/fee[1]/sum` is `/data/debt/fee/sum`, `2.1`."""
    return without_positions(ref), ".".join(_POSITION.findall(ref))


def _without_prefixes(ref: str) -> str:
    steps = (("@" if step[:1] == "@" else "") + step.rpartition(":")[2] for step in ref.split("/"))
    return "/".join(step.replace("@@", "@") for step in steps)


def _number(value: str) -> float | None:
    try:
        read = float(value)
    except ValueError:
        return None
    return read if math.isfinite(read) else None


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _label(form: FormDefinition, label: Text | None) -> str | None:
    """A question's words in the form's first language; of an answer within them only a dash."""
    if label is None:
        return None
    if label.itext_id:
        texts = form.model.itext.get(form.languages[0].name) if form.languages else None
        entry = texts.get(label.itext_id) if texts is not None else None
        label = entry.forms.get("") if entry is not None else None
    if label is None or not label.parts:
        return None
    return storable("".join(p if isinstance(p, str) else "\N{EM DASH}" for p in label.parts))
