"""Whoever holds connections open, the others are served; and a stop drops no answer."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from api.shared.serving.limits import Limits

HALF_A_HEADER = b"GET / HTTP/1.1\r\nHost: te"


@pytest.mark.parametrize("portable", [False, True])
def test_one_connection_answers_many_requests(serve: Any, connect: Any, portable: bool) -> None:
    """A connection stays open between requests, on epoll and on Waitress's own loop."""
    client = connect(serve(portable=portable))
    assert [client.get()[0] for _ in range(20)] == [200] * 20


def test_pipelined_requests_are_answered_in_order(serve: Any, connect: Any) -> None:
    """Requests sent without waiting get their answers one after the other."""
    client = connect(serve())
    client.send(b"".join(b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s" % (n, b"x" * n) for n in range(1, 30)))
    assert [client.answer()[2] for _ in range(1, 30)] == [str(n).encode() for n in range(1, 30)]


def test_other_addresses_are_served_beside_300_half_open_connections(serve: Any, connect: Any) -> None:
    """One address that holds connections open with half a header takes nothing from another."""
    server = serve(limits=Limits(connections_per_loopback_address=150))
    attackers = [connect(server, "127.0.0.2") for _ in range(300)]
    for each in attackers[150:]:
        each.send(HALF_A_HEADER)
    assert [connect(server).get()[0] for _ in range(50)] == [200] * 50


def test_a_full_server_makes_room_at_the_greediest_address(serve: Any, connect: Any) -> None:
    """With every place taken, who holds most of them loses one to the newcomer."""
    server = serve(limits=Limits(connections=20))
    greedy = [connect(server, "127.0.0.2") for _ in range(19)]
    modest = connect(server, "127.0.0.3")
    assert modest.get()[0] == 200
    assert connect(server, "127.0.0.4").get()[0] == 200
    assert greedy[0].hung_up()
    assert modest.get()[0] == 200


def test_a_newcomer_of_a_full_address_takes_the_place_of_the_longest_waiting(serve: Any, connect: Any) -> None:
    """Even the address at its limit is served: its own oldest half-open connection goes first."""
    server = serve(limits=Limits(connections_per_loopback_address=3))
    working, stuck, stuck_too = connect(server), connect(server), connect(server)
    assert working.get()[0] == 200
    stuck.send(HALF_A_HEADER)
    stuck_too.send(HALF_A_HEADER)
    assert connect(server).get()[0] == 200
    assert stuck.hung_up()
    assert working.get()[0] == 200


def test_a_newcomer_is_refused_while_every_place_of_his_address_works(serve: Any, connect: Any) -> None:
    """Nobody loses an answer that is being made to somebody who comes later."""
    gate, inside = threading.Event(), threading.Semaphore(0)

    def slow(_environ: Any, start_response: Any) -> list[bytes]:
        inside.release()
        gate.wait()
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]

    server = serve(slow, Limits(connections_per_loopback_address=2))
    workers = [connect(server), connect(server)]
    for each in workers:
        each.send(b"GET / HTTP/1.1\r\n\r\n")
        inside.acquire()
    assert connect(server).hung_up()
    gate.set()
    assert [each.answer()[0] for each in workers] == [200, 200]


@pytest.mark.parametrize("portable", [False, True])
def test_stopping_finishes_what_is_in_flight(serve: Any, connect: Any, portable: bool) -> None:
    """A request being answered and a body on its way get their answers; who rests is let go; nobody new comes in."""
    gate, inside = threading.Event(), threading.Event()

    def slow(environ: Any, start_response: Any) -> list[bytes]:
        if environ["REQUEST_METHOD"] == "GET":
            inside.set()
            gate.wait()
        body = environ["wsgi.input"].read()
        start_response("200 OK", [("Content-Length", str(len(body)))])
        return [body]

    server = serve(slow, portable=portable)
    working, sending, resting = connect(server), connect(server), connect(server)
    sending.send(b"POST / HTTP/1.1\r\nContent-Length: 6\r\n\r\nabc")
    working.send(b"GET / HTTP/1.1\r\n\r\n")
    inside.wait()
    server.stop()
    assert resting.hung_up()
    with pytest.raises(OSError, match="refused"):
        connect(server)
    gate.set()
    sending.send(b"def")
    status, fields, _ = working.answer()
    assert (status, fields["connection"]) == (200, "close")
    assert sending.answer()[2] == b"abcdef"


def test_an_overdue_request_does_not_hold_up_the_stop(serve: Any, connect: Any) -> None:
    """A body that never comes is waited for only so long."""
    server = serve(limits=Limits(stop_s=0.3))
    client = connect(server)
    client.send(b"POST / HTTP/1.1\r\nContent-Length: 6\r\n\r\nabc")
    assert connect(server).get()[0] == 200
    server.stop()
    assert client.hung_up()


@pytest.mark.parametrize("held", ["GET", "POST"])
def test_requests_that_take_long_hold_up_no_others(serve: Any, connect: Any, held: str) -> None:
    """More than there are regular threads to read, or as many as there are to write: others read meanwhile."""
    gate, begun = threading.Event(), threading.Semaphore(0)

    def application(environ: Any, start_response: Any) -> list[bytes]:
        if environ["PATH_INFO"] == "/long":
            begun.release()
            gate.wait()
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]

    server = serve(application)
    number = server.limits.readers + 1 if held == "GET" else server.limits.writers
    waiting = [connect(server) for _ in range(number)]
    try:
        for client in waiting:
            client.send(f"{held} /long HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".encode())
        assert all(begun.acquire(timeout=20) for _ in waiting)
        assert connect(server).get("/short")[0] == 200
    finally:
        gate.set()
    assert [client.answer()[0] for client in waiting] == [200] * number
