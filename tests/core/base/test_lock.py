"""One writer at a time, over threads and over processes."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import portalocker
import pytest

from core.base.errors import Unavailable
from core.base.lock import WriteLock

HOLD = """
import sys
from pathlib import Path
from core.base.lock import WriteLock
with WriteLock(Path(sys.argv[1])).held():
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_program(database: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until its input ends."""
    command = [sys.executable, "-c", HOLD, str(database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def is_free(lock: WriteLock) -> bool:
    """Whether another one could take it at this moment."""
    with lock.path.open("ab") as file:
        try:
            portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException:
            return False
        portalocker.unlock(file)
    return True


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[WriteLock]:
    """The lock of a database that need not be there."""
    made = WriteLock(tmp_path / "shop.db")
    yield made
    made.close()


def test_it_lies_beside_the_database_and_stays(lock: WriteLock, tmp_path: Path) -> None:
    """A file that was removed could be locked twice: by who has it open, and by who makes it anew."""
    with lock.held():
        assert not is_free(lock)
    assert lock.path == tmp_path / "shop.db.lock"
    assert lock.path.exists()
    assert is_free(lock)


def test_an_exception_frees_it(lock: WriteLock) -> None:
    """The next writer need not wait for the end of the program."""
    with pytest.raises(ZeroDivisionError), lock.held():
        raise ZeroDivisionError
    assert is_free(lock)


def test_threads_take_turns(lock: WriteLock) -> None:
    """Nobody is in while somebody is in."""
    inside: list[int] = []
    most: list[int] = []

    def work(number: int) -> None:
        for _ in range(50):
            with lock.held():
                inside.append(number)
                most.append(len(inside))
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 400


def test_another_program_is_waited_for(lock: WriteLock, tmp_path: Path) -> None:
    """Until it has finished."""
    taken: list[bool] = []

    def wait() -> None:
        with lock.held():
            taken.append(True)

    with another_program(tmp_path / "shop.db") as other:
        assert not is_free(lock)
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join(0.2)
        assert taken == []
        assert other.stdin is not None
        other.stdin.close()
        waiting.join()
    assert taken == [True]


def test_a_killed_program_holds_it_no_longer(lock: WriteLock, tmp_path: Path) -> None:
    """The operating system frees it: there is no stale lock for anybody to remove."""
    with another_program(tmp_path / "shop.db") as other:
        assert not is_free(lock)
        other.kill()
        other.wait()
        with lock.held():
            assert lock.path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """In words that name the folder."""
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot be written"), WriteLock(tmp_path / "file" / "shop.db").held():
        pass


def test_a_closed_lock_can_be_held_again(lock: WriteLock) -> None:
    """Its file is opened anew."""
    with lock.held():
        pass
    lock.close()
    with lock.held():
        assert not is_free(lock)
