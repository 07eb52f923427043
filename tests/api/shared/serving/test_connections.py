"""How long a client may take, and what a refused one gets to read."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from api.shared.serving.limits import Limits

BRIEF = Limits(header_s=0.3, body_s=0.2, idle_s=0.4, answer_s=0.3, body_bytes_per_s=10_000)


def trickle(client: Any, pieces: list[bytes], pause_s: float = 0.1) -> bool:
    """Sends piece by piece until the server hangs up; True where it did."""
    client.socket.settimeout(pause_s)
    for piece in pieces:
        try:
            client.send(piece)
            if client.socket.recv(100) == b"":
                return True
        except TimeoutError:
            continue
        except OSError:
            return True
    return False


@pytest.mark.parametrize("portable", [False, True])
def test_a_header_that_comes_byte_by_byte_is_cut_off(serve: Any, connect: Any, portable: bool) -> None:
    """The deadline is for the whole header: bytes that keep coming do not extend it."""
    client = connect(serve(limits=BRIEF, portable=portable))
    assert trickle(client, [b"G", b"E", b"T", b" ", b"/"] + [b"x"] * 50)


def test_a_silent_client_is_let_go(serve: Any, connect: Any) -> None:
    """Who connects and says nothing has as long as a header."""
    assert connect(serve(limits=BRIEF)).hung_up()


def test_a_resting_client_is_let_go_after_the_idle_time(serve: Any, connect: Any) -> None:
    """A connection that has been used may rest for a while, not for ever."""
    client = connect(serve(limits=Limits(idle_s=0.4)))
    assert client.get()[0] == 200
    assert client.hung_up()


def test_empty_lines_do_not_keep_a_connection(serve: Any, connect: Any) -> None:
    """Blank lines before a request are allowed and buy no time."""
    client = connect(serve(limits=BRIEF))
    assert trickle(client, [b"\r\n\r", b"\n\r\n\r"] + [b"\n\r\n\r"] * 50)


def test_a_slow_body_is_cut_off(serve: Any, connect: Any) -> None:
    """A body has to arrive at a minimum pace."""
    client = connect(serve(limits=BRIEF))
    assert trickle(client, [b"POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n"] + [b"x"] * 60)


def test_a_long_body_at_a_fair_pace_is_taken(serve: Any, connect: Any) -> None:
    """Each piece that arrives earns the time for the next."""
    client = connect(serve(limits=Limits(header_s=1, body_s=0.5, body_bytes_per_s=1000), body_limit=10_000))
    client.send(b"POST / HTTP/1.1\r\nContent-Length: 10000\r\n\r\n")
    for _ in range(10):
        client.send(b"x" * 1000)
        time.sleep(0.2)
    assert client.answer()[2] == b"10000"


def test_a_client_that_does_not_read_its_answer_is_let_go(serve: Any, connect: Any) -> None:
    """An answer larger than the network takes holds a worker only for so long."""

    def large(_environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Length", str(40_000_000))])
        return [b"x" * 20_000_000, b"x" * 20_000_000]

    server = serve(large, BRIEF)
    client = connect(server)
    client.send(b"GET / HTTP/1.1\r\n\r\n")
    while not any(each.total_outbufs_len for each in list(server.active_channels.values())):
        time.sleep(0.01)
    while server.active_channels:
        time.sleep(0.05)
    with pytest.raises(ConnectionResetError):
        while client.socket.recv(1 << 20):
            pass
        raise ConnectionResetError  # closed without a reset: the answer is short all the same


def test_a_large_answer_arrives_whole(serve: Any, connect: Any) -> None:
    """What the network does not take at once follows as it can."""

    def large(_environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Length", str(30_000_000))])
        return [b"x" * 10_000_000] * 3

    client = connect(serve(large))
    assert len(client.get()[2]) == 30_000_000
    assert len(client.get()[2]) == 30_000_000


def test_a_client_that_leaves_mid_request_harms_nobody(serve: Any, connect: Any) -> None:
    """Hanging up, with or without a reset, is no error of the server's."""
    server = serve()
    for _ in range(20):
        client = connect(server)
        client.send(b"POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd")
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
    assert connect(server).get()[0] == 200


def test_a_refused_body_is_still_read_so_that_the_client_sees_why(serve: Any, connect: Any) -> None:
    """A client in the middle of sending 30 MB reads the 413, no reset."""
    client = connect(serve())
    client.send(b"POST /big HTTP/1.1\r\nContent-Length: 30000000\r\n\r\n")
    for _ in range(30):
        client.send(b"x" * 1_000_000)
    status, fields, body = client.answer()
    assert (status, fields["connection"], body) == (413, "close", b"413 for /big")
    assert client.hung_up()


def test_lingering_ends(serve: Any, connect: Any) -> None:
    """Neither endless bytes nor silence keep a refused connection."""
    server = serve(limits=Limits(linger_s=0.2, linger_bytes=100_000))
    silent, endless = connect(server), connect(server)
    for client in (silent, endless):
        client.send(b"POST / HTTP/1.1\r\nContent-Length: 3000000000\r\n\r\n")
        assert client.answer()[0] == 413
    with pytest.raises(OSError, match=r"reset|[Bb]roken pipe"):
        while True:
            endless.send(b"x" * 100_000)
    while server.active_channels:
        time.sleep(0.05)
