"""One commit for all writes that came while the last one was on its way to the disk (SQLite)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from time import monotonic

from sqlalchemy.engine import Connection

from core.base.errors import Unavailable

#: A commit is not put off for more writes than this, nor for longer.
_MOST_WRITES = 32
_LONGEST_S = 0.05


class _Group:
    """Writes of several threads in one transaction; each of them waits until it is on the disk."""

    def __init__(self, transaction: AbstractContextManager[Connection]) -> None:
        self._transaction = transaction
        self.connection = transaction.__enter__()
        self._until = monotonic() + _LONGEST_S
        self.writes = 0
        self.failure: BaseException | None = None
        #: Held until the end; lighter than an Event, of which each waiter would make a lock of his own.
        self._under_way = threading.Lock()
        self._under_way.acquire()

    @property
    def takes_more(self) -> bool:
        return self.writes < _MOST_WRITES and monotonic() < self._until

    def end(self, failure: BaseException | None = None) -> None:
        """Commits, or takes all back where there is a failure; either is told to those who wait."""
        try:
            if failure is None:
                self._transaction.__exit__(None, None, None)
            else:
                self._transaction.__exit__(type(failure), failure, failure.__traceback__)
        except BaseException as error:
            self.failure = error
        else:
            self.failure = failure
        self._under_way.release()

    def wait(self) -> None:
        """Until it has ended; whoever was waiting lets the next one on."""
        with self._under_way:
            pass


class GroupCommit:
    """Lets threads write one after the other in a common transaction.

    `transaction` begins one and commits it at the end, or rolls back. Each write is undone alone where it fails;
    none is finished before the commit, so that what was acknowledged is on the disk.
    """

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._transaction = transaction
        self._turn = threading.Lock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._group: _Group | None = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed before the block is left. Raises what the commit raises."""
        self._take_turn()
        try:
            group, savepoint = self._joined()
            try:
                yield from self._write(group, savepoint)
            except BaseException as error:
                self._undo(group, savepoint, error)
                raise
            group.writes += 1
            self._end_unless_more_come(group)
        finally:
            self._turn.release()
        group.wait()
        if group.failure is not None:
            raise _of_group(group.failure)

    def _take_turn(self) -> None:
        with self._counting:
            self._waiting += 1
        self._turn.acquire()
        with self._counting:
            self._waiting -= 1

    def _joined(self) -> tuple[_Group, str | None]:
        if self._group is None:
            self._group = _Group(self._transaction())
            return self._group, None  # the first one needs no savepoint: it can take everything back
        return self._group, f"write_{self._group.writes}"

    @staticmethod
    def _write(group: _Group, savepoint: str | None) -> Iterator[Connection]:
        driver = group.connection.connection.driver_connection
        assert driver is not None
        if savepoint is not None:
            driver.execute(f"SAVEPOINT {savepoint}")
        yield group.connection
        if savepoint is not None:
            driver.execute(f"RELEASE {savepoint}")

    def _undo(self, group: _Group, savepoint: str | None, error: BaseException) -> None:
        driver = group.connection.connection.driver_connection
        assert driver is not None
        if savepoint is not None and driver.in_transaction:
            driver.execute(f"ROLLBACK TO {savepoint}")
            driver.execute(f"RELEASE {savepoint}")
            self._end_unless_more_come(group)
        else:
            # A full disk makes SQLite take back the whole transaction, with all that others wrote in it.
            self._group = None
            group.end(error)

    def _end_unless_more_come(self, group: _Group) -> None:
        if self._waiting and group.takes_more:
            return
        self._group = None
        group.end()


def _of_group(failure: BaseException) -> BaseException:
    """Each who waited raises an exception of his own."""
    if isinstance(failure, Unavailable):
        return type(failure)(failure.template, **failure.values)
    return failure
