"""The mark of a vault to practise in: nothing of it is real, and nothing of it ever leaves.

It lies in the encrypted store, so that it cannot be taken off a vault, nor put onto one. The first
event tells it too: where damage took the mark, a salvage puts it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from auditor_app.errors import PracticeVaultError

if TYPE_CHECKING:
    from auditor_app.vault.secrets import Secrets

_NAME: Final = "practice"
PRACTICE_EVENT: Final = {"practice": True}
"""What the event that such a vault was created says beside that."""


def mark_as_practice(secrets: Secrets) -> None:
    """From now on the vault is one to practise in, for good."""
    secrets.put(_NAME, b"1")


def is_practice(secrets: Secrets) -> bool:
    """Whether the vault is one to practise in."""
    return secrets.get(_NAME) is not None


def refuse_in_practice(secrets: Secrets) -> None:
    """Refuse what would let something of a practice vault out.

    Raises:
        PracticeVaultError: the vault is one.
    """
    if is_practice(secrets):
        raise PracticeVaultError(
            "This is the practice vault: its people are invented, and nothing of it is delivered.",
            "End the practice, then do this in your own vault.",
        )
