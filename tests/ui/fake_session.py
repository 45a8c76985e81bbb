"""The system's session, for tests of its end."""

from __future__ import annotations


class FakeSession:
    """The system's session, about to end."""

    def __init__(self) -> None:
        self.cancelled = False
        self.interacting = False

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        self.interacting = True
        return True

    def release(self) -> None:
        self.interacting = False

    def cancel(self) -> None:
        self.cancelled = True
