"""The steps of a conversation that can be reached now, and the one at which one is. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.ui.interview.steps import Consent, Steps, parts_of, step_at

if TYPE_CHECKING:
    from auditor_app.protocols import Conversation, StopAndRefer
    from auditor_app.ui.interview.steps import Step
    from auditor_app.xforms import FormSession


class TalkCourse:
    """Where one is in a conversation, and where one may go.

    Attributes:
        steps: what can be reached now: the consent alone, as long as it is not given; nothing
            before the first `follow`.
        index: of the step at which one is.
    """

    def __init__(
        self, conversation: Conversation, stop: StopAndRefer | None, session: FormSession
    ) -> None:
        self._steps = Steps(conversation)
        self._stop = stop
        self._session = session
        self.steps: tuple[Step, ...] = ()
        self.index = 0

    @property
    def here(self) -> Step:
        """The step at which one is."""
        return self.steps[self.index]

    @property
    def is_first(self) -> bool:
        """Whether no step comes before."""
        return self.index == 0

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.index + 1 >= len(self.steps)

    @property
    def consent(self) -> Consent:
        """Whether the conversation may go on."""
        return self._steps.consent(self._session)

    @property
    def part(self) -> tuple[int, int]:
        """In which of how many parts the step stands; counted from 0."""
        parts = parts_of(self.steps)
        return parts.index(self.here.page.ref), len(parts)

    @property
    def stopped(self) -> Step | None:
        """What the form asks when one stops and refers; None where it does not."""
        if self._stop is None:
            return None
        return self._steps.lone(self._session, self._stop.question)

    @property
    def behind(self) -> str:
        """The first page of the form behind the conversation; else the question at its end."""
        refs = [page.ref for page in self._session.pages()]
        last = refs.index(self.steps[-1].page.ref)
        return refs[last + 1] if last + 1 < len(refs) else self.here.ref

    def follow(self, session: FormSession | None = None) -> bool:
        """Steps came or went, or the record is another session's; whether there are others now.

        One stays at the same step, or at the one in its place.
        """
        self._session = session or self._session
        before, here = self.steps, self.here.ref if self.steps else ""
        self.steps = self._steps.of(self._session)
        index = step_at(self.steps, here)
        at = self.index if index is None else index
        self.index = max(min(at, len(self.steps) - 1), 0)
        return self.steps != before

    def begin_at(self, ref: str) -> None:
        """To the step with `ref` where it can be reached, else to what comes first."""
        index = step_at(self.steps, ref)
        if index is None and self.consent is Consent.GIVEN:
            asked = (place for place, step in enumerate(self.steps) if not self._is_consent(step))
            index = next(asked, 0)
        self.index = index or 0

    def go(self, ref: str, *, else_at: int = 0) -> None:
        """To the step with `ref`; to that of index `else_at` where there is none."""
        index = step_at(self.steps, ref)
        self.index = else_at if index is None else index

    def go_to_consent(self) -> None:
        """To the question whose answer ends the conversation."""
        self.go(self._steps.conversation.consent)

    def go_to_missing_consent(self) -> None:
        """To what is still to be answered before the conversation may go on."""
        self.go(self._steps.missing_for_consent(self._session))

    def _is_consent(self, step: Step) -> bool:
        within = tuple(f"{ref}/" for ref in self._steps.conversation.asked)
        return not f"{step.page.ref}/".startswith(within)
