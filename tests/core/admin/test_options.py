"""Wrong usage is told from failure, and help from both."""

from __future__ import annotations

import pytest

from core.base import places
from tests.core.admin.conftest import INIT, Run

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.mark.parametrize(
    "words",
    [(), ("nonsense",), ("init",), ("backup",), ("restore",), ("demo", "--seed", "x"), ("oauth-client",),
     ("oauth-client", "add"), ("oauth-client", "add", "pos", "--role", "Boss"), ("check", "all"),
     ("oauth-client", "add", "pos", "--role", "Customer")],
)  # fmt: skip
def test_wrong_usage_is_2(run: Run, words: tuple[str, ...]) -> None:
    """With the usage on standard error."""
    said = run(*words)
    assert said.code == 2 and said.err.startswith("usage: ")


def test_help_is_no_failure(run: Run) -> None:
    """It names every command."""
    said = run("--help")
    assert said.code == 0
    assert all(word in said.out for word in ("init", "demo", "oauth-client", "migrate", "backup", "restore", "check"))


def test_database_may_be_named_anywhere(
    run: Run, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before the command, behind it, or by the environment."""
    from core.__main__ import main

    assert run(*INIT, "--database", database_url, typed="password123\n", url="sqlite:////nowhere/shop.db").code == 0
    assert main(["check", "--database", database_url]) == 0
    monkeypatch.setenv(places.URL_VARIABLE, database_url)
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "ok\nok\n"


@pytest.mark.parametrize("command", ["check", "backup", "migrate", "demo", "restore", "oauth-client"])
@pytest.mark.parametrize(
    "url",
    ["nonsense", "mysql://ann@host/shop", "sqlite://", "sqlite:////nowhere/shop.db", "sqlite:////proc/version",
     "postgresql+psycopg://ann:secret@127.0.0.1:1/shop"],
)  # fmt: skip
def test_database_that_cannot_be_opened_is_1(run: Run, command: str, url: str) -> None:
    """One line that says why, and no password in it."""
    words = {
        "backup": ("backup", "file"),
        "restore": ("restore", "nothing"),
        "oauth-client": ("oauth-client", "add", "x"),
    }
    said = run(*words.get(command, (command,)), url=url)
    assert said.code == 1 and "secret" not in said.err
