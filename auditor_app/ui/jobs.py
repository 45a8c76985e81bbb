"""What runs off the UI thread, and what happens on the UI thread afterwards.

One thread owns the vault: whatever reads or writes it is a `Job` in the vault's `Lane`, done in the
order in which it was asked for. So no two operations meet, and locking or closing, being a job of
the same lane, comes after everything that was asked before it.
"""

from __future__ import annotations

import sys
import traceback
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from auditor_app.errors import AuditorError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")


class UnexpectedError(AuditorError):
    """A fault of the program itself. What was stored before it stands."""


class Job(NamedTuple, Generic[Result]):
    """Work for another thread, and what the UI thread does with its outcome.

    `done` and `failed` are called on the UI thread, and only while `owner` (the page that asked)
    still exists; the work itself is always done.
    """

    owner: QObject
    work: Callable[[], Result]
    done: Callable[[Result], None]
    failed: Callable[[AuditorError], None]


class _Outcome(NamedTuple):
    job: Job[Any]
    result: Any = None
    error: AuditorError | None = None


class Lane(QObject):
    """A single thread that does jobs one after the other."""

    busy_changed = Signal(bool)
    _reported = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._waiting = 0
        self._reported.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _executor(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - 3 ms, not at the start

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)

    @property
    def busy(self) -> bool:
        """Whether a job is waiting, running or about to report."""
        return self._waiting > 0

    def submit(self, job: Job[Any]) -> None:
        """Do `job` after those that were submitted before it."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal's only argument
        self._executor.submit(self._run, job)

    def drain(self) -> None:
        """Block until what was submitted is done, and deliver the outcomes."""
        self._executor.submit(lambda: None).result()
        QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Do what is waiting, deliver the outcomes, end the thread."""
        self._end(wait=True)
        QCoreApplication.sendPostedEvents(self)

    def abandon(self) -> None:
        """Wait for nothing: what is under way ends by itself, its outcome is told to nobody."""
        self._end(wait=False)

    def _end(self, *, wait: bool) -> None:
        # A thread that nothing was asked of is not made to be ended.
        if "_executor" in vars(self):
            self._executor.shutdown(wait=wait, cancel_futures=not wait)

    def _run(self, job: Job[Any]) -> None:
        self._reported.emit(_attempt(job))

    @Slot(object)
    def _receive(self, outcome: _Outcome) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal's only argument
        if not isValid(outcome.job.owner):
            return
        if outcome.error is None:
            outcome.job.done(outcome.result)
        else:
            outcome.job.failed(outcome.error)


def _attempt(job: Job[Any]) -> _Outcome:
    try:
        return _Outcome(job, result=job.work())
    except AuditorError as error:
        return _Outcome(job, error=error)
    except OSError as error:
        return _Outcome(job, error=system_error(error))
    except Exception as error:  # noqa: BLE001 - the edge of a thread: said, logged, not swallowed
        return _Outcome(job, error=unexpected(error))


def system_error(error: OSError) -> AuditorError:
    """What the operating system refused, in a sentence; the path stays unsaid."""
    return UnexpectedError(
        f"The system refuses: {error.strerror or type(error).__name__}.",
        "Check the folder, the permissions and the free space, then try again.",
    )


def unexpected(error: BaseException) -> AuditorError:
    """A fault of the program, said to the person; where it happened goes to standard error.

    The exception's own words stay out of it: they may hold an answer.
    """
    places = "\n".join(
        f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    sys.stderr.write(f"{type(error).__name__}\n{places}\n")
    return UnexpectedError(
        f"Something in the program went wrong ({type(error).__name__}).",
        "What was saved stays saved. Try again; if it happens again, lock and reopen the vault.",
    )
