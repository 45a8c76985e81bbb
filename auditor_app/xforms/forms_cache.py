"""Forms that were compiled before, by their content: the same form is not compiled twice.

What a form is made of is its own file and the files beside it that it reads; each counts by its
bytes, never by its folder or its date. The cache is bounded by the memory that the forms take,
the one that was not asked for the longest goes first.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from auditor_app.xforms.definition.form import FormDefinition

CAPACITY: Final = 64_000_000
"""Of all forms together, in bytes as `weight` reckons them."""
_PER_COMPUTATION: Final = 2_500
_PER_CHARACTER: Final = 5


class FormCache:
    """Compiled forms by content.

    Args:
        capacity: the most that all forms together may weigh, in bytes; a form that alone weighs
            more is not kept.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._forms: OrderedDict[tuple[str, ...], tuple[FormDefinition, int]] = OrderedDict()
        self._addresses: dict[str, tuple[str, ...]] = {}
        self._weight = 0
        self._lock = Lock()

    def find(self, content: str, digest_of: Callable[[str], str]) -> FormDefinition | None:
        """The form with this content and with the files beside it as they are now.

        Args:
            content: what tells the form's own file from others: its digest, and its name.
            digest_of: gives the digest of what lies at an address now.
        """
        with self._lock:
            addresses = self._addresses.get(content)
        if addresses is None:
            return None
        key = _key(content, {address: digest_of(address) for address in addresses})
        with self._lock:
            if key not in self._forms:
                return None
            self._forms.move_to_end(key)
            return self._forms[key][0]

    def keep(self, content: str, form: FormDefinition, digests: Mapping[str, str]) -> None:
        """Keep a form.

        Args:
            content: what tells its own file from others, as in `find`.
            form: what came of it.
            digests: of the files beside it that it read, by address.
        """
        key = _key(content, digests)
        heavy = weight(form)
        with self._lock:
            if key in self._forms or heavy > self._capacity:
                return
            self._addresses[content] = tuple(digests)
            self._forms[key] = form, heavy
            self._weight += heavy
            while self._weight > self._capacity:
                self._let_go()

    def _let_go(self) -> None:
        (content, *_), (_, heavy) = self._forms.popitem(last=False)
        self._weight -= heavy
        if all(key[0] != content for key in self._forms):
            del self._addresses[content]

    def forget(self) -> None:
        """Let go of all forms."""
        with self._lock:
            self._forms.clear()
            self._addresses.clear()
            self._weight = 0

    def __len__(self) -> int:
        return len(self._forms)


def _key(content: str, digests: Mapping[str, str]) -> tuple[str, ...]:
    return (content, *(text for pair in digests.items() for text in pair))


def weight(form: FormDefinition) -> int:
    """About how many bytes of memory a form takes: its text, its files, and its program."""
    media = sum(map(len, form.media_content.values()))
    return (
        media + len(form.xml) * _PER_CHARACTER + len(form.program.computations) * _PER_COMPUTATION
    )
