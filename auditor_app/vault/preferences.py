"""What the person wishes of this vault: when it locks by itself, and by what name they go.

Kept in the encrypted store: a name is nobody's business, and whoever finds the laptop locked must
not be able to keep it open for longer from then on.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from auditor_app.errors import VaultError

if TYPE_CHECKING:
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_NAME: Final = "preferences"
LEAST_IDLE: Final = 1
MOST_IDLE: Final = 30
USUAL_IDLE: Final = 10
"""Minutes without key or mouse after which the vault locks."""
PRINT_QUALITIES: Final = ("small", "normal", "large")
USUAL_QUALITY: Final = "normal"
"""How finely photos of reports are printed (`report.variants`)."""
LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class VaultPreferences:
    """How a vault is to behave.

    Attributes:
        idle_minutes: after so many minutes without key or mouse the vault locks.
        auditor_name: the auditor's name where no certificate says it; empty for none.
        print_quality: how finely photos of reports are printed, one of `PRINT_QUALITIES`.
    """

    idle_minutes: int = USUAL_IDLE
    auditor_name: str = ""
    print_quality: str = USUAL_QUALITY

    def check(self) -> None:
        """Make sure that every value can be kept to.

        Raises:
            VaultError: names the value.
        """
        if not LEAST_IDLE <= self.idle_minutes <= MOST_IDLE:
            raise VaultError(
                f"{self.idle_minutes} minutes cannot be the idle time.",
                f"Give {LEAST_IDLE} to {MOST_IDLE} minutes.",
            )
        if self.print_quality not in PRINT_QUALITIES:
            raise VaultError(
                "Photos are not printed like that.", f"Give one of: {', '.join(PRINT_QUALITIES)}."
            )
        if len(self.auditor_name) > LONGEST_NAME or not self.auditor_name.isprintable():
            raise VaultError(
                "The name is too long, or holds signs that cannot be shown.",
                f"Give at most {LONGEST_NAME} letters, in one line.",
            )


class Preferences:
    """The wishes of one vault's owner."""

    def __init__(self, store: Store, secrets: Secrets, events: EventLog) -> None:
        self._store = store
        self._secrets = secrets
        self._events = events

    @property
    def held(self) -> VaultPreferences:
        """What is wished; the usual where nobody has set anything, or where it cannot be used."""
        kept = self._kept()
        known = {name: kept[name] for name in asdict(VaultPreferences()) if name in kept}
        found = replace(VaultPreferences(), **known)
        try:
            found.check()
        except VaultError:
            # A later version of the program may have other bounds.
            return replace(found, idle_minutes=USUAL_IDLE, print_quality=USUAL_QUALITY)
        return found

    @held.setter
    def held(self, wished: VaultPreferences) -> None:
        """Keep them.

        Raises:
            VaultError: a value cannot be kept to.
        """
        wished.check()
        if wished == self.held:
            return
        with self._store.transaction():
            content = json.dumps({**self._kept(), **asdict(wished)})
            self._secrets.put(_NAME, content.encode())
            self._events.append("preferences.set")

    def _kept(self) -> dict[str, Any]:
        return kept_preferences(self._secrets)


def kept_preferences(secrets: Secrets) -> dict[str, Any]:
    """What the store holds of them."""
    kept = secrets.get(_NAME)
    return {} if kept is None else dict(json.loads(kept))
