"""Sending what the store has not of one sealed file: chunk by chunk, each acknowledged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor_app.errors import UnreachableError
from auditor_app.sync.patience import ChunkSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.sync.patience import Patience
    from auditor_app.sync.sealed_file import SealedFile
    from auditor_app.sync.throttle import Throttle
    from auditor_app.sync.tus import CentralStore, Place


class Sender:
    """Sends over one connection, at the pace of the line; knows no vault and tries nothing twice.

    `look` is asked between pieces, and ends it by raising.
    """

    def __init__(
        self,
        store: CentralStore,
        throttle: Throttle,
        patience: Patience,
        look: Callable[[], None],
    ) -> None:
        self._store = store
        self._throttle = throttle
        self._clock = patience.clock
        self._look = look
        self._chunk = ChunkSize()

    def send(
        self,
        file: SealedFile,
        place: Place,
        size: int,
        *,
        prove: Callable[[SealedFile, Place], None],
        arrived: Callable[[Place], None],
    ) -> None:
        """Send all that follows `place`; a file that is not what was signed never as a whole.

        `prove` is called before the last bytes go, `arrived` after every chunk that the store has.

        Raises:
            UnreachableError, StoreRefusedError: as `CentralStore.append`.
            DeliveryError: the file cannot be read, or what `prove` raises.
        """
        while place.offset < size:
            self._look()
            length = min(self._chunk.size, size - place.offset)
            if place.offset + length == size:
                prove(file, place)
            file.seek(place.offset)
            began = self._clock()
            try:
                pieces = self._throttle.pieces(file.read, length, self._look)
                after = self._store.append(place, pieces, length, size)
            except UnreachableError:
                self._chunk.cut()
                raise
            if after.offset <= place.offset:
                raise UnreachableError("The central store takes no bytes.", "Try again later.")
            self._chunk.sent(length, self._clock() - began)
            place = after
            arrived(place)
