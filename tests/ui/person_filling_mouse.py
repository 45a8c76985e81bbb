"""Filling a form with the mouse: the answer is clicked, or typed into a field that was clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from person_filling import typed
from person_sight import said
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from person_book import Ask, FormPlan
    from person_mouse import MousePerson
    from PySide6.QtWidgets import QWidget


class MouseFiller:
    """Answers what a form asks, page after page."""

    def __init__(
        self, person: MousePerson, plan: FormPlan, see_page: Callable[[int], None]
    ) -> None:
        self._person = person
        self._plan = plan
        self._see_page = see_page
        self._page = self._made = ""

    def fill(self, asks: Iterable[Ask]) -> None:
        """Answer these, one after the other, beginning on the page that is shown."""
        for ask in asks:
            if ask.kind == "repeat":
                self.add(ask)
            elif ask.value:
                self.go_to(ask)
                self.answer(ask)

    def be_at(self, page: str) -> None:
        """The page that is shown is this one: something else has led there."""
        self._page, self._made = page, ""

    def go_on(self) -> None:
        """By the button at the foot."""
        tongue = self._person.tongue
        self._person.click(self._person.find((*tongue("Next"), *tongue("Done"))))

    # The way ------------------------------------------------------------------------------------

    def go_to(self, ask: Ask) -> None:
        """To the page of a question."""
        pages = [each.ref for each in self._plan.session.pages()]
        if self._made:
            # Adding an entry leads to its first page.
            self._page = next(ref for ref in pages if f"{ref}/".startswith(f"{self._made}/"))
            self._made = ""
            self._see_page(pages.index(self._page) + 1)
        here = pages.index(self._page) if self._page in pages else 0
        for number in range(here + 1, pages.index(ask.page) + 1):
            self.go_on()
            self._see_page(number + 1)
        self._page = ask.page

    def add(self, ask: Ask) -> None:
        """One more entry."""
        self.go_to(ask)
        self._person.use("Add: {name}", name=ask.label)
        instances = self._plan.session.node(ask.ref).instances
        self._page, self._made = "", f"{ask.ref}[{len(instances) + 1}]"

    # Answers ------------------------------------------------------------------------------------

    def answer(self, ask: Ask) -> None:
        """Click it, or type it."""
        region = self._person.region(ask.label)
        if ask.kind not in {"select1", "select"}:
            self._type(ask, region)
        elif "minimal" in ask.appearance.split():
            self._person.choose_in(_shown(region, QComboBox)[0], ask.chosen)
        else:
            self.click_choices(ask, region)

    def click_choices(self, ask: Ask, region: QWidget) -> None:
        """Each that is not marked already."""
        for label in ask.chosen:
            row = self._person.find((label,), region)
            if not (isinstance(row, QAbstractButton) and row.isChecked()):
                self._person.click(row)

    def _type(self, ask: Ask, region: QWidget) -> None:
        fields = [*_shown(region, QLineEdit), *_shown(region, QPlainTextEdit)]
        texts = ask.value.split() if ask.type == "geopoint" else [typed(ask)]
        for field, text in zip(fields, texts, strict=False):
            if not (isinstance(field, QLineEdit) and field.text() == text):
                self._person.fill_in(field, text)


class MouseInterview(MouseFiller):
    """Answers in interview mode: one question on the screen, tiles as large as a finger."""

    def go_on(self) -> None:
        """By the button at the foot."""
        tongue = self._person.tongue
        self._person.click(self._person.find((*tongue("Next"), *tongue("End"))))

    def go_to(self, ask: Ask) -> None:
        """From step to step until it is asked."""
        self._go_on_to((ask.label,))

    def add(self, ask: Ask) -> None:
        """One more entry."""
        self._go_on_to(self._person.tongue("Add: {name}", name=ask.label))
        self._person.use("Add: {name}", name=ask.label)

    def end(self) -> None:
        """Past the last question."""
        self._go_on_to(self._person.tongue("That was the last question"))

    def click_choices(self, ask: Ask, region: QWidget) -> None:
        """A tile says it in both languages, the interviewer's last."""
        for label in ask.chosen:
            tile = next(
                each
                for each in _shown(region, QAbstractButton)
                if each.accessibleName() == label or each.accessibleName().endswith(f", {label}")
            )
            self._person.click(tile)

    def _go_on_to(self, lines: tuple[str, ...]) -> None:
        while not set(lines) & set(said().splitlines()):
            before = said()
            self.go_on()
            self._person.until(lambda shown=before: said() != shown, f"the way to “{lines[0]}”")


def _shown(region: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in region.findChildren(kind) if each.isVisible()]
