"""The pages of a damaged store, one by one: each that is authentic is read.

SQLCipher gives nothing of a store whose first page is spoilt, and nothing below a spoilt inner
page. Each page stands for itself, though, as https://www.zetetic.net/sqlcipher/design/ describes
version 4: AES-256-CBC, its initialisation vector, and HMAC-SHA512 over both and the page's number,
with a key derived from the data key and the store's salt. Nothing that fails this check is used.

Pages of the write-ahead log (https://www.sqlite.org/fileformat2.html#walformat) go before those
of the store. Where a part of the log is damaged, what was written behind it is read all the same.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, BinaryIO, Final, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from auditor_app.errors import DamagedStoreError
from auditor_app.vault.durable import system_errors_told
from auditor_app.vault.log_frames import FRAME_HEADER_SIZE, HEADER_SIZE, LogFrames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

    from auditor_app.vault.log_frames import Frame

PAGE_SIZE: Final = 4096
RESERVED: Final = 80
USABLE: Final = PAGE_SIZE - RESERVED
SALT_SIZE: Final = 16

_IV_SIZE: Final = 16
_MAC_SIZE: Final = 64
_HMAC_SALT_MASK: Final = 0x3A
_HMAC_KEY_ROUNDS: Final = 2
_PLAIN_START: Final = b"SQLite format 3\x00"
# Enough to see whether a salt is the store's: not every one of these pages will be spoilt.
_PAGES_TO_TRY: Final = 40
_FEW_PAGES: Final = 4


class CipherPages:
    """The pages of the store at `path` and of its log beside it; to be closed.

    `salts` are further ones that may be the store's, for one whose first bytes are spoilt.
    `count` is the number of pages, `spoilt` what was asked for and is not authentic. In the log
    there are `spoilt_frames`, and `forgotten` transactions that SQLite would not read.
    """

    def __init__(self, path: Path, data_key: bytes | bytearray, salts: Iterable[bytes]) -> None:
        self._key = bytes(data_key)
        self._store = path.open("rb")
        log = path.with_name(path.name + "-wal")
        self._log = log.open("rb") if log.is_file() else None
        self._log_frames = LogFrames(self._log, PAGE_SIZE) if self._log is not None else None
        size = path.stat().st_size
        self.spoilt: set[int] = set()
        self.spoilt_frames = 0
        self._in_log: dict[int, int] = {}
        self._mac_key = self._found_key(salts, size)
        frames = list(self._committed())
        self.count = max(-(-size // PAGE_SIZE), max((frame.page for frame in frames), default=0))
        end = self._log_frames.end_for_sqlite() if self._log_frames is not None else 0
        # The last transaction may be torn; so may one before it, whose rest it did not overwrite.
        self.forgotten = max(0, self._commits_behind(end) - 1)
        if frames and not self.spoilt_frames and frames[-1].offset + PAGE_SIZE == end:
            # A commit says how long the store is; the file may be longer, or cut off. Only the
            # log's sums vouch for that number.
            self.count = frames[-1].commits or self.count
        self._in_log = {frame.page: frame.offset for frame in frames}

    @property
    def authenticated(self) -> bool:
        """Whether a salt was found with which pages are authentic."""
        return self._mac_key is not None

    def page(self, number: int) -> bytes | None:
        """The plain page (from 1), or None where it is spoilt or not there."""
        if self._mac_key is None or not 0 < number <= self.count:
            return None
        plain = None
        if number in self._in_log and self._log is not None:
            plain = self._opened(number, _read(self._log, self._in_log[number]), self._mac_key)
        else:
            stored = _read(self._store, (number - 1) * PAGE_SIZE)
            plain = self._opened(number, stored, self._mac_key)
        if plain is None:
            self.spoilt.add(number)
        return plain

    def close(self) -> None:
        """Let go of the files and the key."""
        self._store.close()
        if self._log is not None:
            self._log.close()
        self._key, self._mac_key = b"", None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _opened(self, number: int, stored: bytes, mac_key: bytes) -> bytes | None:
        if not _is_authentic(number, stored, mac_key):
            return None
        start = SALT_SIZE if number == 1 else 0
        vector = stored[USABLE : USABLE + _IV_SIZE]
        opener = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        plain = opener.update(stored[start:USABLE]) + opener.finalize()
        return (_PLAIN_START if start else b"") + plain

    def _found_key(self, salts: Iterable[bytes], size: int) -> bytes | None:
        """The key for authenticating, by the first salt with which a page is authentic."""
        written = _read(self._store, 0)[:SALT_SIZE]
        from_log = [
            _read(self._log, frame.offset)[:SALT_SIZE]
            for frame in self._frames()
            if frame.page == 1 and self._log is not None
        ]
        pages = [
            (number, _read(self._store, (number - 1) * PAGE_SIZE))
            for number in range(1, min(size // PAGE_SIZE, _PAGES_TO_TRY) + 1)
        ]
        if self._log is not None:
            pages += [
                (frame.page, _read(self._log, frame.offset))
                for frame in list(self._frames())[:_PAGES_TO_TRY]
            ]
        likely = (written, *from_log, *salts)
        for tried, candidates in ((pages, likely), (pages[:_FEW_PAGES], _nearly(written))):
            for salt in candidates:
                key = self._derived(salt)
                if any(_is_authentic(number, stored, key) for number, stored in tried):
                    return key
        return None

    def _derived(self, salt: bytes) -> bytes:
        masked = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
        return hashlib.pbkdf2_hmac("sha512", self._key, masked, _HMAC_KEY_ROUNDS, 32)

    def _committed(self) -> Iterator[Frame]:
        """The authentic frames of every transaction that was committed.

        A commit is on the medium before the next transaction begins, so whatever is spoilt before
        the last one was written and is damage. A last one that is not whole is what a power cut
        leaves; nobody was told that it is saved.
        """
        last: list[Frame] = []
        last_spoilt = 0
        for frames, spoilt in self._transactions():
            self.spoilt_frames += last_spoilt
            yield from last
            last, last_spoilt = frames, spoilt
        if not last_spoilt:
            yield from last

    def _transactions(self) -> Iterator[tuple[list[Frame], int]]:
        """Frame by frame up to each commit: the authentic ones, and how many are not."""
        if self._log is None or self._mac_key is None:
            return
        frames: list[Frame] = []
        spoilt = 0
        next_offset = HEADER_SIZE + FRAME_HEADER_SIZE
        for frame in self._frames():
            if not _is_authentic(frame.page, _read(self._log, frame.offset), self._mac_key):
                continue
            size = FRAME_HEADER_SIZE + PAGE_SIZE
            spoilt += (frame.offset - next_offset) // size
            next_offset = frame.offset + size
            frames.append(frame)
            if frame.commits:
                yield frames, spoilt
                frames, spoilt = [], 0

    def _commits_behind(self, end: int) -> int:
        """Authentic commits in the log that stand behind the place `end`."""
        if self._log is None or self._mac_key is None:
            return 0
        return sum(
            frame.offset > end
            and frame.commits > 0
            and _is_authentic(frame.page, _read(self._log, frame.offset), self._mac_key)
            for frame in self._frames()
        )

    def _frames(self) -> Iterable[Frame]:
        return self._log_frames if self._log_frames is not None else ()


def refuse_torn_log(store: Path, data_key: bytes | bytearray) -> None:
    """Keep SQLite from forgetting what stands behind a damaged part of the store's log.

    It reads a log up to the first frame that is off and then writes over the rest. Only a log
    that a killed program left is looked at; a vault that was closed has none.

    Raises:
        DamagedStoreError: transactions that were committed stand behind damage.
        VaultAccessError: the files cannot be read.
    """
    log = store.with_name(store.name + "-wal")
    with system_errors_told():
        if not (log.is_file() and store.is_file()) or log.stat().st_size <= HEADER_SIZE:
            return
        with CipherPages(store, data_key, ()) as pages:
            spoilt, forgotten = pages.spoilt_frames, pages.forgotten
    if spoilt or forgotten:
        how_much = f"{spoilt} of its pages" if spoilt else f"The way to {forgotten + 1} changes"
        raise DamagedStoreError(
            f"The store's log, records.db-wal, is damaged ({how_much}); opened as it is, what was"
            " entered last would be lost.",
            "Keep the folder as it is and copy it; take out what is readable: auditor vault"
            " salvage.",
        )


def _read(file: BinaryIO, offset: int) -> bytes:
    """One page's bytes; what cannot be read of a failing disk is as good as spoilt."""
    try:
        file.seek(offset)
        return file.read(PAGE_SIZE)
    except OSError:
        return b""


def _is_authentic(number: int, stored: bytes, mac_key: bytes) -> bool:
    if len(stored) != PAGE_SIZE:
        return False
    start = SALT_SIZE if number == 1 else 0
    covered = stored[start : USABLE + _IV_SIZE] + number.to_bytes(4, "little")
    code = stored[USABLE + _IV_SIZE : USABLE + _IV_SIZE + _MAC_SIZE]
    return hmac.compare_digest(hmac.digest(mac_key, covered, "sha512"), code)


def _nearly(salt: bytes) -> Iterator[bytes]:
    """Every salt that differs from this one in a single byte."""
    for place in range(len(salt)):
        for change in range(1, 256):
            yield salt[:place] + bytes([salt[place] ^ change]) + salt[place + 1 :]
