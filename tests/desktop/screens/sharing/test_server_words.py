"""Tests of the server's state in words."""

from __future__ import annotations

import pytest

from desktop.screens.sharing.server_words import problem_sentence, state_chip, state_sentence
from desktop.server_process import ServerProcess, ServerState


@pytest.fixture
def server(qapp) -> ServerProcess:
    """One that was never started."""
    return ServerProcess()


@pytest.mark.parametrize("state", ServerState)
def test_every_state_has_a_word_and_a_sentence(server: ServerProcess, state: ServerState) -> None:
    """None is shown as nothing."""
    server.state = state
    assert state_chip(state).text
    assert state_sentence(server)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (
            "frontbench-server: 0.0.0.0:8000 cannot be listened on: Address already in use",
            "Another program uses port 80",
        ),
        ("frontbench-server: 0.0.0.0:80 cannot be listened on: Permission denied", "does not allow port 80"),
        ("The disk is full", "The disk is full"),
        ("", "no reason was given"),
    ],
)
def test_why_it_does_not_run(server: ServerProcess, problem: str, words: str) -> None:
    """With what to do about it, where that is known."""
    server.port, server.problem = 80, problem
    assert words in problem_sentence(server)


def test_that_it_fell_and_rose_is_not_kept_secret(server: ServerProcess) -> None:
    """Whoever looks finds out."""
    server.state, server.restarts = ServerState.RUNNING, 1
    assert "started again" in state_sentence(server)
