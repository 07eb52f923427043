"""The administrator's command line, run as it is typed."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import NamedTuple

import pytest

from core import passwords
from core.__main__ import main
from tests.fixtures.laid import Lay


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(database_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `frontbench-admin --database URL …`; `typed` is what comes from standard input."""
    monkeypatch.setattr(passwords, "COST", 4)

    def typed(*words: str, typed: str = "", url: str = database_url) -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(["--database", url, *words])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert code == 2 or len(err.splitlines()) == (1 if code else 0)
        return Said(code, out, err)

    return typed


INIT = (
    "init",
    "--full-name",
    "Ann Admin",
    "--email",
    "ann@example.com",
    "--phone",
    "+1 202 555 0100",
    "--password-stdin",
)


@pytest.fixture
def initialised(run: Run, lay: Lay, database_url: str) -> Run:
    """The same, after a shop was made."""
    lay(database_url, INIT, lambda _url: run(*INIT, typed="password123\n"))
    return run
