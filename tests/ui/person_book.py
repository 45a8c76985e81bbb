"""What is entered in an audit by the book: answers to every form, as a person reads the questions.

An engine beside the window says in which order a form asks and in which words. Where no answer is
given by hand the first choice that the form takes stands in; so every question that has to be
answered is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from auditor_app.protocols import shipped_protocol
from auditor_app.ui.markdown import plain
from auditor_app.xforms import FormSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.xforms import NodeState
    from auditor_app.xforms import Page as FormPage

SITE: Final = "Al-Mithal Garments (fictional)"
_ANSWERS = Path(__file__).parents[2] / "build_scripts" / "demo_answers.json"
_TYPED = {
    "int": ("2", "12", "40", "200", "0"),
    "decimal": ("12", "48", "60", "250", "0"),
    "date": ("2026-03-01",),
    "time": ("09:30:00",),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as it stands on the screen, and the answer to it.

    Attributes:
        value: lexical, as the store is to receive it.
        chosen: the labels of the choices that are taken.
        page: the ref of the page of the form on which it stands; `title` is what stands above it.

    One of the kind "repeat" asks for one more entry.
    """

    ref: str
    label: str
    kind: str
    type: str
    appearance: str
    value: str
    chosen: tuple[str, ...]
    choices: tuple[str, ...]
    page: str
    title: str


@dataclass
class Book:
    """What was entered: of each record its form, and the answers by ref; and so on."""

    entered: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)

    def noting(self, form_id: str, asks: Iterable[Ask]) -> Iterator[Ask]:
        """The same, while a record is filled like that."""
        answers: dict[str, str] = {}
        self.entered.append((form_id, answers))
        for ask in asks:
            if ask.value:
                answers[ask.ref] = ask.value
            yield ask


@cache
def demo_answers() -> dict[str, Any]:
    """The answers of the demonstration."""
    found: dict[str, Any] = json.loads(_ANSWERS.read_text("utf-8"))
    return found


def ten_workers() -> list[dict[str, str]]:
    """The answers of ten people; the demonstration's six, some of them told by two."""
    told = [worker["answers"] for worker in demo_answers()["workers"]]
    return [
        {**told[number % len(told)], "/data/setting/pseudonym": f"W-{number + 1:02}"}
        for number in range(10)
    ]


class FormPlan:
    """Goes through a form as a person does, page after page, and says what to answer."""

    def __init__(self, form_id: str, given: Mapping[str, str], language: str | None = None) -> None:
        self.session = FormSession(
            shipped_protocol("ilo_forced_labour").form(form_id).definition, language=language
        )
        self._given = dict(given)
        self.form_id = form_id

    def asks(self) -> Iterator[Ask]:
        """One question after the other; the next is known once this one is answered."""
        passed: set[str] = set()
        while (found := self._next(passed)) is not None:
            page, ref = found
            node = self.session.node(ref)
            if node.can_add and self._has_more(node):
                yield self._told(page, node)
                self.session.add_repeat(ref)
                continue
            passed.add(ref)
            if (ask := self._ask(page, ref)) is not None:
                yield ask
        left = self._given.keys() - passed
        assert not left, f"the form did not ask for {sorted(left)}"

    def _next(self, passed: set[str]) -> tuple[FormPage, str] | None:
        return next(
            ((p, ref) for p in self.session.pages() for ref in p.refs if ref not in passed), None
        )

    def _has_more(self, repeat: NodeState) -> bool:
        further = f"{repeat.ref}[{len(repeat.instances) + 1}]"
        return any(ref.startswith(further) for ref in self._given)

    def _ask(self, page: FormPage, ref: str) -> Ask | None:
        node = self.session.node(ref)
        if node.readonly or node.kind in {"group", "repeat", "upload", "trigger"}:
            return None
        value = self._given.get(ref, "")
        if not value:
            value = node.value
        if not value and node.required:
            value = self._make_up(node)
        if value and value != node.value:
            self.session.answer(ref, value)
        node = self.session.node(ref)
        assert node.message is None, f"{ref}: {value} is not taken: {node.message}"
        return self._told(page, node)

    def _told(self, page: FormPage, node: NodeState) -> Ask:
        labels = {choice.value: plain(choice.label) for choice in node.choices}
        several = node.kind == "select"
        values = node.value.split() if several else [node.value]
        return Ask(
            node.ref,
            plain(node.label),
            node.kind,
            node.type,
            node.appearance,
            node.value,
            tuple(labels[each] for each in values if each in labels),
            tuple(labels.values()),
            page.ref,
            plain(page.title),
        )

    def _make_up(self, node: NodeState) -> str:
        """The first answer that the form takes."""
        offered = tuple(each.value for each in node.choices) or _TYPED.get(node.type, ("Seen.",))
        for value in offered:
            self.session.answer(node.ref, value)
            if self.session.node(node.ref).message is None:
                return value
        raise AssertionError(f"{node.ref} takes none of {offered}")
