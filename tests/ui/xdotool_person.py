"""Run by the system's Python, which has pyatspi, on a real display: a person at the real program.

The program runs as a process of its own. What stands on the screen is read over AT-SPI as a screen
reader reads it; keys and clicks come from xdotool, through the display. Called with a file that
says in JSON what to start, which hands to use and what to answer; says at the end what it took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import gi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version is said before

PATIENCE: Final = 60.0
_MOST_STOPS: Final = 150
_MOST_TURNS: Final = 60
_SPEED: Final = "15"
"""Milliseconds between two letters."""
Node = Any


class Screen:
    """What a screen reader is told."""

    def __init__(self) -> None:
        self._focused: list[Node] = []
        self._listener = Atspi.EventListener.new(self._note)
        self._listener.register("object:state-changed:focused")

    def _note(self, event: Node) -> None:
        if event.detail1:
            self._focused.append(event.source)

    @staticmethod
    def turn() -> None:
        """Let what was told come in."""
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.005)

    def until(self, condition: Callable[[], object], what: str) -> object:
        """Wait for what is to come."""
        end = time.monotonic() + PATIENCE
        while True:
            self.turn()
            try:
                found = condition()
            except GLib.Error:  # it went away while one looked
                found = None
            if found:
                return found
            if time.monotonic() > end:
                sys.exit(
                    f"{what}: it did not come; there stands: {' | '.join(self.lines())[:3000]}"
                )

    def program(self) -> Node:
        """The program, once it has said that it is there."""

        def found() -> Node:
            desktop = Atspi.get_desktop(0)
            for number in range(desktop.get_child_count()):
                each = desktop.get_child_at_index(number)
                if each is not None and each.get_name().lower() == "auditor":
                    return each
            return None

        return self.until(found, "the program")

    def nodes(self, role: str = "") -> Iterator[Node]:
        """Everything that is shown, from the top of the tree."""
        waiting = [self.program()]
        while waiting:
            node = waiting.pop(0)
            for number in range(node.get_child_count()):
                child = node.get_child_at_index(number)
                if child is None:
                    continue
                states = child.get_state_set()
                if states.contains(Atspi.StateType.SHOWING):
                    waiting.append(child)
                    if not role or child.get_role_name() == role:
                        yield child

    def lines(self) -> list[str]:
        """The names of all that is shown."""
        return [name for node in self.nodes() if (name := node.get_name())]

    def reads(self, *words: str) -> None:
        """Wait until one of these is among them."""
        self.until(lambda: any(any(w in line for w in words) for line in self.lines()), words[0])

    def named(self, *names: str, within: str = "", role: str = "") -> Node:
        """What is called so (or has that role) and can be used, inside of what is called so."""

        def found() -> Node:
            for node in self.nodes(role):
                if names and not called(node) & set(names):
                    continue
                if _can_be_used(node) and (
                    not within or any(each.get_name() == within for each in _above(node))
                ):
                    return node
            return None

        return self.until(found, f"“{(*names, role)[0]}” in “{within}”")

    def focus(self) -> Node:
        """What has the focus: as it was told last, else as it is found."""
        self.turn()
        if self._focused:
            return self._focused[-1]
        return self.until(
            lambda: next(
                (n for n in self.nodes() if n.get_state_set().contains(Atspi.StateType.FOCUSED)),
                None,
            ),
            "the focus",
        )

    def forget_focus(self) -> None:
        """From now on only what comes counts."""
        self.turn()
        self._focused.clear()

    def next_focus(self, patience: float = 3.0) -> Node | None:
        """Where the focus went, once it is told."""
        end = time.monotonic() + patience
        while not self._focused and time.monotonic() < end:
            self.turn()
        return self._focused[-1] if self._focused else None


def called(node: Node) -> set[str]:
    """Its own name; of a list also what its label says: its name is what is chosen."""
    names = {node.get_name()}
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            names |= {
                relation.get_target(number).get_name() for number in range(relation.get_n_targets())
            }
    return names


def _above(node: Node) -> list[Node]:
    found = []
    while (node := node.get_parent()) is not None and len(found) < 40:
        found.append(node)
    return found


def _can_be_used(node: Node) -> bool:
    states = node.get_state_set()
    enabled = states.contains(Atspi.StateType.ENABLED)
    return enabled and node.get_role_name() not in {"label", "panel", "filler", "frame"}


class Hands:
    """xdotool."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.keys = self.clicks = 0

    @staticmethod
    def _do(*words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, stdout=subprocess.DEVNULL)

    def take_window(self, pid: int) -> None:
        """Give the window the keys: there is no window manager that would."""

        def found() -> str:
            asked = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(pid)],
                capture_output=True,
                check=False,
                text=True,
            )
            return asked.stdout.strip().splitlines()[-1] if asked.stdout.strip() else ""

        window = str(self.screen.until(found, "the window"))
        self._do("windowmove", window, "0", "0")
        self._do("windowfocus", "--sync", window)

    def press(self, key: str, times: int = 1) -> None:
        """A key, with what is held down beside it."""
        for _ in range(times):
            self._do("key", "--clearmodifiers", key)
            self.keys += 1

    def write(self, text: str) -> None:
        """A text, letter by letter."""
        self._do("type", "--clearmodifiers", "--delay", _SPEED, text)
        self.keys += len(text)

    def click(self, node: Node) -> None:
        """In the middle of it, once the wheel has brought it into sight and it is at rest."""
        for _ in range(_MOST_TURNS):
            x, y = self._at_rest(node)
            covering = _cut_off(node, x, y)
            if covering is None:
                break
            self._wheel(covering, down=y > covering.y + covering.height // 2)
        self._do("mousemove", str(x), str(y))
        self._do("click", "1")
        self.clicks += 1

    def _at_rest(self, node: Node) -> tuple[int, int]:
        places: list[tuple[int, int]] = []

        def still() -> bool:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            places.append((box.x + box.width // 2, box.y + box.height // 2))
            return len(places) > 2 and places[-1] == places[-2] == places[-3]

        self.screen.until(still, f"“{node.get_name()}” at rest")
        return places[-1]

    def _wheel(self, box: Node, *, down: bool) -> None:
        self._do("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2))
        self._do("click", "5" if down else "4")
        self.clicks += 1


def _cut_off(node: Node, x: int, y: int) -> Node | None:
    """The extents of the innermost thing around it in which this point is out of sight."""
    for above in _above(node):
        if above.get_component_iface() is None:
            continue
        box = above.get_extents(Atspi.CoordType.SCREEN)
        if not (box.x <= x < box.x + box.width and box.y <= y < box.y + box.height):
            return box
    return None


class Keys:
    """Nothing but keys."""

    def __init__(self, screen: Screen, hands: Hands) -> None:
        self.screen, self.hands = screen, hands

    def tab_until(self, wanted: Callable[[Node], bool], what: str) -> Node:
        """Press Tab until it has the focus."""
        now = self.screen.focus()
        for _ in range(_MOST_STOPS):
            try:
                if wanted(now):
                    return now
            except GLib.Error:  # it went away while one looked, as with a page that is turned
                self.screen.forget_focus()
                now = self.screen.focus()
                continue
            self.screen.forget_focus()
            self.hands.press("Tab")
            now = self.screen.next_focus() or now
        return sys.exit(f"Tab does not come by {what}")

    def use(self, *names: str) -> None:
        """To a button, and the space bar."""
        self.screen.named(*names)
        self.tab_until(lambda node: bool(called(node) & set(names)), names[0])
        self.hands.press("space")

    def create_vault(self, said: dict[str, Any]) -> None:
        """The keys are in the field for the passphrase from the start."""
        screen, hands = self.screen, self.hands
        screen.named("Passphrase")
        self.tab_until(lambda node: node.get_name() == "Passphrase", "the passphrase")
        hands.write(said["passphrase"])
        hands.press("Tab")
        self.tab_until(lambda node: node.get_name() == "Passphrase again", "the second one")
        hands.write(said["passphrase"])
        screen.forget_focus()
        hands.press("Return")
        screen.named("I have it on paper")
        self.use("I have it on paper")
        self.use("Continue")

    def start_audit(self, said: dict[str, Any]) -> None:
        """By its key."""
        screen, hands = self.screen, self.hands
        screen.named("New audit")
        screen.forget_focus()
        hands.press("ctrl+n")
        screen.until(lambda: screen.focus().get_name() == "Name of the audit", "the field")
        hands.write(said["title"])
        hands.press("Return")

    def fill(self, said: dict[str, Any]) -> None:
        """An interview, from question to question."""
        screen, hands = self.screen, self.hands
        screen.named("Add worker interview")
        self.use("Add worker interview")
        screen.forget_focus()
        page = said["asks"][0]["page"]
        screen.until(lambda: self._is_in(screen.focus(), said["asks"][0]["label"]), "the form")
        for ask in said["asks"]:
            if ask["page"] != page:
                page = ask["page"]
                screen.forget_focus()
                hands.press("ctrl+Return")
                screen.next_focus()
            now = self.tab_until(
                lambda node, label=ask["label"]: self._is_in(node, label), ask["label"]
            )
            self._answer(ask, now)
        hands.press("ctrl+Return")
        screen.named("Add worker interview")

    def _answer(self, ask: dict[str, Any], now: Node) -> None:
        hands = self.hands
        if "minimal" in ask["appearance"]:
            hands.write(ask["chosen"][0][:3])
        elif ask["kind"] == "select":
            for label in ask["chosen"]:
                self.tab_until(lambda node, label=label: node.get_name() == label, label)
                hands.press("space")
        elif ask["kind"] == "select1":
            down = ask["choices"].index(ask["chosen"][0]) - ask["choices"].index(now.get_name())
            hands.press("Down", down) if down else hands.press("space")
        else:
            hands.press("ctrl+a")
            hands.write(ask["value"])

    @staticmethod
    def _is_in(node: Node, label: str) -> bool:
        names = [*called(node), *(each.get_name() for each in _above(node))]
        return any(name == label or name.startswith(f"{label},") for name in names)

    def lock(self) -> None:
        """By its key."""
        self.hands.press("ctrl+l")
        self.screen.named("Unlock")


class Mouse:
    """Clicks, the wheel, and typing into a field that was clicked."""

    def __init__(self, screen: Screen, hands: Hands, words: dict[str, list[str]]) -> None:
        self.screen, self.hands, self.words = screen, hands, words

    def use(self, name: str) -> None:
        """Click it, by whatever the program calls it now."""
        self.hands.click(self.screen.named(*self.words[name]))

    def write(self, name: str, text: str) -> None:
        """Click a field and type."""
        self.use(name)
        self.hands.write(text)

    def choose(self, box: Node, label: str) -> None:
        """Open a closed list, and click a row."""
        self.hands.click(box)
        self.hands.click(self.screen.named(label, role="list item"))

    def create_vault(self, said: dict[str, Any]) -> None:
        """In the language that is chosen first."""
        self.choose(self.screen.named("Language of the program"), said["tongue"])
        self.write("Passphrase", said["passphrase"])
        self.write("Passphrase again", said["passphrase"])
        for name in ("Create vault", "I have it on paper", "Continue"):
            self.use(name)

    def start_audit(self, said: dict[str, Any]) -> None:
        """By its button."""
        self.use("New audit")
        self.write("Name of the audit", said["title"])
        self.use("Start audit")

    def fill(self, said: dict[str, Any]) -> None:
        """An interview, from page to page."""
        screen = self.screen
        self.use("Add worker interview")
        box = screen.named(*self.words["Language of the form"])
        self.choose(box, said["language"])
        page = said["asks"][0]["page"]
        for ask in said["asks"]:
            if ask["page"] != page:
                page = ask["page"]
                self.use("Next")
            self._answer(ask)
        self.use("Done")
        screen.named(*self.words["Add worker interview"])

    def _answer(self, ask: dict[str, Any]) -> None:
        screen, label = self.screen, ask["label"]
        if "minimal" in ask["appearance"]:
            box = screen.named(role="combo box", within=label)
            self.choose(box, ask["chosen"][0])
        elif ask["kind"] in {"select1", "select"}:
            for chosen in ask["chosen"]:
                self.hands.click(screen.named(chosen, within=label))
        elif ask["type"] != "date":  # which stands there already
            self.hands.click(screen.named(role="text", within=label))
            self.hands.write(ask["value"])

    def lock(self) -> None:
        """By its button."""
        self.use("Lock")
        self.screen.named(*self.words["Unlock"])


def picture(said: dict[str, Any], name: str) -> None:
    """What stands on the display, kept where a failing test can be looked at."""
    if said.get("pictures"):
        script = str(Path(__file__).with_name("screen_picture.py"))
        target = str(Path(said["pictures"]) / f"{name}.png")
        subprocess.run([said["python"], script, target], check=False)


def main() -> None:
    """Start the program, do it all, and say what it took."""
    said = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    screen = Screen()
    hands = Hands(screen)
    with subprocess.Popen(said["command"]) as program:
        try:
            screen.program()
            hands.take_window(program.pid)
            person = (
                Keys(screen, hands)
                if said["hands"] == "keys"
                else Mouse(screen, hands, said["words"])
            )
            person.create_vault(said)
            person.start_audit(said)
            person.fill(said)
            person.lock()
        finally:
            picture(said, said["hands"])
            program.terminate()
            program.wait(PATIENCE)
    sys.stdout.write(json.dumps({"keys": hands.keys, "clicks": hands.clicks}))


main()
