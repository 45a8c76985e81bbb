"""What happens while a form that asks for it is filled: the events of its log, in order.

A screen tells which page it shows and what the person does; the session tells answers and repeat
instances by itself. Whoever has no screen may leave the screen's part out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from auditor_app.errors import AnswerError
from auditor_app.xforms.audit_events import AUDIT_FILE, AuditEvent, AuditEventKind
from auditor_app.xforms.session import restoring
from auditor_app.xforms.session.revising import DEPRECATED_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor_app.xforms.audit_events import AuditSettings
    from auditor_app.xforms.session.core import SessionCore
    from auditor_app.xforms.states import Page

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class AuditEntries:
    """What a store has to write: add `done`, and keep `open` in the place of what it kept so.

    `open` are the events of the page shown as they would be if it were left now. A store that is
    read after a kill goes on from there. `values` (by ref) is what the record has been given for
    the log's sake and was not stored with yet: the name of the file.
    """

    done: tuple[AuditEvent, ...]
    open: tuple[AuditEvent, ...]
    values: Mapping[str, str]


@dataclass(slots=True)
class _Screen:
    """The page shown: the event that it becomes, and answers as they were before it."""

    page_ref: str
    refs: frozenset[str]
    kind: AuditEventKind
    node: str
    start: int
    before: dict[str, str] = field(default_factory=dict)

    def shows(self, ref: str) -> bool:
        return ref in self.refs or ref.startswith(f"{self.page_ref}/")


class AuditLog:
    """The log of one session. Times are those of the session's clock."""

    def __init__(
        self,
        core: SessionCore,
        settings: AuditSettings,
        left_open: Iterable[AuditEvent] = (),
        *,
        resumed: bool = False,
    ) -> None:
        """Go on with the log of a record that has been opened before if `resumed`.

        The correction of a finished record is resumed too: nobody starts from a blank form.
        `left_open` are the last `AuditEntries.open` of a sitting that was cut off: they become
        events like all others once something happens.
        """
        self.settings = settings
        self._core = core
        self._done = list(left_open)
        self._resumed = resumed or bool(self._done) or bool(core.meta(DEPRECATED_ID))
        self._to_write = False
        self._begun = False
        self._changed = False
        self._reasoned = False
        self._screen: _Screen | None = None
        preloads = core.preloads
        named = self.settings.identifies_user
        self._user = (preloads.username or preloads.device_id) if named else ""
        self._values: Mapping[str, str] = {}
        node = restoring.find(core, settings.ref)
        if node is not None and node.text != AUDIT_FILE:
            node.text = AUDIT_FILE
            self._values = {settings.ref: AUDIT_FILE}

    # --- what a screen reports

    def begin(self) -> None:
        """The person has opened the record. Told by the first event if nobody said so."""
        if self._begun:
            return
        self._begun = True
        kinds = AuditEventKind
        self._happened(kinds.FORM_RESUME if self._resumed else kinds.FORM_START)
        if self.settings.tracks_location:
            self._happened(kinds.LOCATION_TRACKING_DISABLED)
        self._resumed = True

    def enter(self, page: Page) -> None:
        """A page is shown; the one before is left. The same page again may have other refs."""
        if self._screen is not None and self._screen.page_ref == page.ref:
            self._screen.refs = frozenset(page.refs)
            return
        self.begin()
        self.leave()
        kind, node = self._kind_and_node(page)
        self._screen = _Screen(page.ref, frozenset(page.refs), kind, node, self._now())

    def leave(self) -> None:
        """No page is shown any more."""
        if self._screen is not None:
            self._done += self._events_of(self._screen)
            self._to_write = True
            self._screen = None

    def jump(self) -> None:
        """The person goes to a place of their choice, not to the next page."""
        self.begin()
        self.leave()
        self._happened(AuditEventKind.JUMP)

    def end(self) -> None:
        """The person went on from the last page."""
        self.begin()
        self.leave()
        now = self._now()
        self._add(AuditEventKind.END_SCREEN, now, now)

    def exit(self) -> None:
        """The person has left the record; what was answered is saved."""
        if not self._begun:
            return
        self.leave()
        if self._changed:
            self._happened(AuditEventKind.FORM_SAVE)
        self._happened(AuditEventKind.FORM_EXIT)
        self._begun = self._changed = False

    def finalize(self) -> None:
        """The record takes no answers any more."""
        self.exit()
        self._happened(AuditEventKind.FORM_FINALIZE)

    def saving_failed(self) -> None:
        """Answers could not be saved."""
        self._happened(AuditEventKind.SAVE_ERROR)

    def finalizing_failed(self) -> None:
        """The record could not be finalised for a reason that lies outside of it."""
        self._happened(AuditEventKind.FINALIZE_ERROR)

    def refused(self) -> None:
        """The record could not be finalised: an answer is missing or against its constraint."""
        self._happened(AuditEventKind.CONSTRAINT_ERROR)

    @property
    def reason_due(self) -> bool:
        """Whether the form wants to know why a finished record was changed, and nobody has said.

        Only a record that takes the place of a finished one (`deprecatedID`) needs a reason.
        """
        if not self.settings.tracks_reasons or not self._changed or self._reasoned:
            return False
        return bool(self._core.meta(DEPRECATED_ID))

    def give_reason(self, reason: str) -> None:
        """Why a finished record was changed.

        Raises:
            AnswerError: that is no reason.
        """
        if not reason.strip():
            raise AnswerError("The reason is empty.", "Say what was changed and why.")
        self._add(AuditEventKind.CHANGE_REASON, self._now(), reason=reason.strip())
        self._reasoned = True

    # --- what the session reports

    def answered(self, ref: str, before: str) -> None:
        """A question has another answer than `before`."""
        self.begin()
        self._changed = True
        self._to_write = True
        if self._screen is not None and self._screen.shows(ref):
            self._screen.before.setdefault(ref, before)
            return
        now = self._now()
        self._done.append(self._of_question(ref, now, now, before))

    def repeat_added(self, ref: str) -> None:
        """A repeat has a new instance. On the page that asks for one, that page says so."""
        self.begin()
        self._changed = True
        self._to_write = True
        if self._screen is None or self._screen.kind is not AuditEventKind.ADD_REPEAT:
            now = self._now()
            self._add(AuditEventKind.ADD_REPEAT, now, now, ref)

    def repeat_removing(self, ref: str) -> None:
        """A repeat instance goes now. What was answered before is told under the refs of then."""
        self.begin()
        self._changed = True
        screen = self._screen
        self.leave()
        now = self._now()
        self._add(AuditEventKind.DELETE_REPEAT, now, node=ref)
        if screen is not None and not f"{screen.node}/".startswith(f"{ref}/"):
            self._screen = _Screen(screen.page_ref, screen.refs, screen.kind, screen.node, now)

    # --- what a store takes

    @property
    def to_write(self) -> bool:
        """Whether something has happened since `take`."""
        return self._to_write

    def take(self) -> AuditEntries | None:
        """What happened since the last time; None when nothing did."""
        if not self._to_write:
            return None
        screen = self._screen
        shown = self._events_of(screen) if screen is not None else ()
        entries = AuditEntries(tuple(self._done), shown, self._values)
        self._done, self._values = [], {}
        self._to_write = False
        return entries

    def give_back(self, entries: AuditEntries) -> None:
        """What was taken could not be written: it comes with the next `take`."""
        self._done[:0] = entries.done
        self._values = {**entries.values, **self._values}
        self._to_write = True

    # --- events

    def _kind_and_node(self, page: Page) -> tuple[AuditEventKind, str]:
        if page.refs != (page.ref,):
            # A group without a node of its own is named by the one around it.
            framed = page.ref in page.refs
            node = page.ref.rpartition("/")[0] if framed else page.ref
            return AuditEventKind.GROUP_QUESTIONS, node
        shown = restoring.find(self._core, page.ref)
        if shown is None or shown.spec.repeat is None or not shown.is_range():
            return AuditEventKind.QUESTION, page.ref
        return AuditEventKind.ADD_REPEAT, f"{page.ref}[{len(shown.instances()) + 1}]"

    def _events_of(self, screen: _Screen) -> tuple[AuditEvent, ...]:
        """What the screen becomes if it is left now.

        A question alone on its page is one event. On a page of several the page is one, and each
        question whose answer changed another if the form tracks changes.
        """
        end = max(self._now(), screen.start)
        if screen.kind is AuditEventKind.QUESTION:
            node = screen.node
            before = screen.before.get(node, self._value(node))
            return (self._of_question(node, screen.start, end, before),)
        page = AuditEvent(screen.kind, screen.start, end, screen.node, user=self._user)
        if not self.settings.tracks_changes:
            return (page,)
        return (page, *self._changes_on(screen, end))

    def _changes_on(self, screen: _Screen, end: int) -> Iterator[AuditEvent]:
        for ref, before in screen.before.items():
            if before != self._value(ref):
                yield self._of_question(ref, screen.start, end, before)

    def _of_question(self, ref: str, start: int, end: int, before: str) -> AuditEvent:
        old, new = before, self._value(ref)
        if old == new or not self.settings.tracks_changes:
            old = new = ""
        return AuditEvent(AuditEventKind.QUESTION, start, end, ref, old, new, user=self._user)

    def _happened(self, kind: AuditEventKind) -> None:
        self._add(kind, self._now())

    def _add(
        self,
        kind: AuditEventKind,
        start: int,
        end: int | None = None,
        node: str = "",
        reason: str = "",
    ) -> None:
        self._done.append(AuditEvent(kind, start, end, node, user=self._user, reason=reason))
        self._to_write = True

    def _value(self, ref: str) -> str:
        node = restoring.find(self._core, ref)
        return node.text if node is not None else ""

    def _now(self) -> int:
        return (self._core.clock() - _EPOCH) // _MILLISECOND
