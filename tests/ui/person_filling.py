"""Filling a form with keys alone: from question to question, page to page, entry to entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from person_sight import Focus, focused, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from person_book import Ask, FormPlan
    from person_keys import KeyboardPerson

_NEXT_PAGE: Final = "Ctrl+Return"
_KEYED: Final = 9
"""So many choices have a digit of their own in interview mode."""


class KeyboardFiller:
    """Answers what a form asks; the answer is said to what has the focus."""

    def __init__(
        self, person: KeyboardPerson, plan: FormPlan, see_page: Callable[[int], None]
    ) -> None:
        self._person = person
        self._plan = plan
        self._see_page = see_page
        self._page = self._made = ""
        self._at: Focus | None = None

    def fill(self, asks: Iterable[Ask]) -> None:
        """Answer these, one after the other, beginning on the page that is shown."""
        for ask in asks:
            if ask.kind == "repeat":
                self._add(ask)
            elif ask.value:
                self._go_to(ask)
                self._answer(ask)

    def go_to_page(self, ref: str) -> None:
        """On to a page of the form."""
        self._turn_to(ref)

    def be_at(self, page: str) -> None:
        """The page that is shown is this one: something else has led there."""
        self._page, self._made, self._at = page, "", None

    # The way ------------------------------------------------------------------------------------

    def _go_to(self, ask: Ask) -> None:
        self._turn_to(ask.page)
        person, label = self._person, ask.label
        if self._at is not None and focused().is_in(label) and self._at.is_in(label):
            # The question before was called the same: out of it first.
            person.tab_until(lambda now: not now.is_in(label), f"the way out of “{label}”")
        self._at = person.tab_until(lambda now: now.is_in(label), f"“{label}” on “{ask.title}”")

    def _turn_to(self, page: str) -> None:
        pages = [each.ref for each in self._plan.session.pages()]
        if self._made:
            # Adding an entry leads to its first page.
            self._page = next(ref for ref in pages if f"{ref}/".startswith(f"{self._made}/"))
            self._made, self._at = "", None
            self._see_page(pages.index(self._page) + 1)
        if page == self._page:
            return
        here = pages.index(self._page) if self._page in pages else 0
        for number in range(here + 1, pages.index(page) + 1):
            self._person.press(_NEXT_PAGE)
            self._see_page(number + 1)
        self._page, self._at = page, None

    def _add(self, ask: Ask) -> None:
        self._turn_to(ask.page)
        self._person.use("Add: {name}", name=ask.label)
        instances = self._plan.session.node(ask.ref).instances
        self._page, self._made = "", f"{ask.ref}[{len(instances) + 1}]"

    # Answers ------------------------------------------------------------------------------------

    def _answer(self, ask: Ask) -> None:
        if ask.kind in {"select1", "select"}:
            self._choose(ask)
        elif ask.type == "geopoint":
            self._place(ask.value)
        else:
            self._person.rewrite(typed(ask))

    def _choose(self, ask: Ask) -> None:
        now = focused()
        if "minimal" in ask.appearance.split():
            self._person.open_list_at(ask.chosen[0])
        elif ask.kind == "select":
            for label in ask.chosen:
                self._person.tab_to(label, within=ask.label)
                self._person.press("Space")
        elif ask.chosen[0] == now.name:
            self._person.press("Space")
        else:
            self._step(ask, now)

    def _step(self, ask: Ask, now: Focus) -> None:
        """One of several: the arrows choose, round the end where that is nearer."""
        count = len(ask.choices)
        down = (ask.choices.index(ask.chosen[0]) - ask.choices.index(now.name)) % count
        if down <= count - down:
            self._person.press("Down", times=down)
        else:
            self._person.press("Up", times=count - down)
        assert focused().name == ask.chosen[0]

    def _place(self, value: str) -> None:
        for number, part in enumerate(value.split()):
            if number:
                self._person.press("Tab")
            self._person.rewrite(part)


class KeyboardInterview(KeyboardFiller):
    """Answers in interview mode: one question on the screen, digits choose."""

    def _turn_to(self, page: str) -> None:
        """There are no pages: one goes on until the question stands there."""

    def _go_to(self, ask: Ask) -> None:
        person = self._person
        self._go_on_to(ask.label)
        self._at = person.tab_until(lambda now: now.is_in(ask.label), f"“{ask.label}”")

    def _add(self, ask: Ask) -> None:
        self._go_on_to(f"Add: {ask.label}")
        self._person.use("Add: {name}", name=ask.label)
        self._at = None

    def end(self) -> None:
        """Past the last question."""
        self._go_on_to("That was the last question")

    def _go_on_to(self, line: str) -> None:
        """From step to step until this stands there."""
        person = self._person
        while line not in said().splitlines():
            before = said()
            person.press(_NEXT_PAGE)
            person.until(lambda shown=before: said() != shown, f"the way to “{line}”")

    def _choose(self, ask: Ask) -> None:
        if "minimal" in ask.appearance.split():
            self._person.open_list_at(ask.chosen[0])
            return
        places = [ask.choices.index(label) + 1 for label in ask.chosen]
        if max(places) <= _KEYED:
            for place in places:
                self._person.press(str(place))
            return
        for place in places:
            self._person.tab_until(
                lambda now, label=ask.choices[place - 1]: now.name.endswith(label),
                f"“{ask.choices[place - 1]}” in “{ask.label}”",
            )
            self._person.press("Space")


def typed(ask: Ask) -> str:
    """An answer as one types it."""
    if ask.type == "time":
        return ask.value[:5]
    if "month-year" in ask.appearance:
        return ask.value[:7]
    return ask.value
