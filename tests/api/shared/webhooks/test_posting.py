"""One POST: what comes back, what does not, and where nothing is sent."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from api.shared.webhooks.posting import LONGEST_ANSWER, post
from core.rules.web_addresses import LOCAL_VARIABLE
from tests.api.shared.webhooks.conftest import Receiver


@contextmanager
def speaking(speak: Callable[[socket.socket], None]) -> Iterator[str]:
    """A receiver that says what it likes; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                try:
                    speak(connection)
                except OSError:
                    pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        thread.join()


def test_a_message_arrives_as_it_is(receiver: Receiver) -> None:
    """With its header fields; the answer's status and beginning come back."""
    outcome = post(f"{receiver.url}?a=1", b'{"a":1}', {"X-Event": "x"})
    assert (outcome.status, outcome.answer, outcome.is_good) == (200, "ok", True)
    (got,) = receiver.got
    assert (got.path, got.body, got.headers["x-event"]) == ("/hook?a=1", b'{"a":1}', "x")
    assert got.headers["content-type"] == "application/json"


@pytest.mark.parametrize("status", [301, 302, 307, 400, 410, 500, 503])
def test_whatever_is_no_success_is_none(receiver: Receiver, status: int) -> None:
    """Nobody is followed to another address."""
    receiver.answering = lambda _got: (status, {"Location": receiver.url})
    outcome = post(receiver.url, b"{}", {})
    assert (outcome.status, outcome.is_good, len(receiver.got)) == (status, False, 1)


def test_who_asks_for_more_time_is_heard(receiver: Receiver) -> None:
    """In seconds or as a date; nonsense is none."""
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    for text, least, most in (("120", 120, 120), (later, 80, 91), ("soon", 0, 0), ("9" * 30, 0, 0)):
        receiver.answering = lambda _got, text=text: (503, {"Retry-After": text})  # type: ignore[misc]
        assert least <= (post(receiver.url, b"{}", {}).retry_after_s or 0) <= most


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "127.1"])
def test_nothing_is_sent_to_the_server_itself(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Looked at when connecting, whatever was registered."""
    monkeypatch.delenv(LOCAL_VARIABLE, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        outcome = post(f"http://{host}:{listener.getsockname()[1]}/", b"{}", {})
        assert outcome.status is None and "server itself" in outcome.answer
        listener.settimeout(0)
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_a_name_that_means_another_address_later_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that was looked at is the one that is connected to: the name is asked for once."""
    monkeypatch.delenv(LOCAL_VARIABLE, raising=False)
    asked: list[str] = []

    def look_up(host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        address = host
        if host.endswith(".example"):
            asked.append(host)
            address = "192.0.2.1" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    outcome = post("http://rebinding.example:9/", b"{}", {}, timeout_s=0.2)
    assert outcome.status is None and asked == ["rebinding.example"]
    outcome = post("http://rebinding.example:9/", b"{}", {})
    assert "server itself" in outcome.answer


def test_a_receiver_that_is_not_there_is_an_outcome() -> None:
    """Neither a name that nobody has nor a port that nobody listens on is an error of ours."""
    assert post("http://nobody.invalid/", b"{}", {}).status is None
    assert post("https://", b"{}", {}).status is None


@pytest.mark.parametrize(
    "said",
    [b"", b"HTTP/1.1 2", b"nonsense\r\n\r\n", b"HTTP/1.1 999 x\r\nContent-Length: 0\r\n\r\n", b"\0" * 1000],
    ids=["nothing", "a piece", "no HTTP", "no status", "zeros"],
)
def test_nonsense_is_no_success(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it is."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")
    with speaking(lambda connection: connection.sendall(said)) as url:
        assert not post(url, b"{}", {}).is_good


def test_a_byte_now_and_then_prolongs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline is over all of it."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")
    ended = threading.Event()

    def drip(connection: socket.socket) -> None:
        while not ended.wait(0.05):
            connection.sendall(b"H")

    with speaking(drip) as url:
        outcome = post(url, b"{}", {}, timeout_s=0.3)
        ended.set()
    assert outcome.status is None


def test_an_endless_answer_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its status counts all the same."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")

    def flood(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    with speaking(flood) as url:
        outcome = post(url, b"{}", {})
    assert outcome.is_good and len(outcome.answer) == LONGEST_ANSWER
