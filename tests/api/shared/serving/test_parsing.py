"""What is refused before the application hears of it, always as a 4xx."""

from __future__ import annotations

import tempfile
from typing import Any

import pytest

from api.shared.serving.limits import Limits

MALFORMED = {
    "no HTTP": b"hello\r\n\r\n",
    "bare line feed": b"GET / HTTP/1.1\nHost: x\n\r\n\r\n",
    "nameless field": b"GET / HTTP/1.1\r\n: x\r\n\r\n",
    "length of 5,000 digits": b"POST / HTTP/1.1\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n",
    "negative length": b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "broken address": b"GET http://[/ HTTP/1.1\r\n\r\n",
    "unknown transfer coding": b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    "chunk size that is no number": b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    "refused while asked to go on": b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: x\r\n\r\n",
}


@pytest.mark.parametrize("request_bytes", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed_requests_are_refused_as_the_clients_fault(serve: Any, connect: Any, request_bytes: bytes) -> None:
    """400, in the application's own words, and the connection is closed."""
    client = connect(serve())
    client.send(request_bytes)
    status, fields, body = client.answer()
    assert (status, fields["connection"], body[:3]) == (400, "close", b"400")


def test_a_header_that_is_too_large_is_refused(serve: Any, connect: Any) -> None:
    """431 as soon as the limit is passed, though the header has not ended."""
    client = connect(serve(limits=Limits(header_bytes=4000)))
    client.send(b"GET / HTTP/1.1\r\nX: " + b"x" * 4000)
    assert client.answer()[0] == 431


def test_a_body_of_exactly_the_limit_passes_and_one_byte_more_does_not(serve: Any, connect: Any) -> None:
    """The limit belongs to what is allowed."""
    server = serve(body_limit=1000)
    for size, expected in ((1000, 200), (1001, 413)):
        client = connect(server)
        client.send(b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % size + b"x" * size)
        assert client.answer()[0] == expected


def test_a_body_without_a_length_is_refused_when_it_passes_the_limit(serve: Any, connect: Any) -> None:
    """Chunks are counted as they come: the end is not waited for."""
    client = connect(serve(body_limit=1000))
    client.send(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
    client.send(b"200\r\n" + b"x" * 512 + b"\r\n")
    client.send(b"200\r\n" + b"x" * 512 + b"\r\n")
    assert client.answer()[0] == 413


def test_chunks_arrive_as_one_body(serve: Any, connect: Any) -> None:
    """A body in pieces is put together."""
    client = connect(serve())
    client.send(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n")
    assert client.answer()[2] == b"7"


def test_a_client_that_asks_before_sending_is_told_to_go_on(serve: Any, connect: Any) -> None:
    """Expect: 100-continue is answered, for a body that would be taken."""
    client = connect(serve())
    client.send(b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
    assert client.answer()[0] == 100
    client.send(b"abc")
    assert client.answer()[2] == b"3"


def test_a_large_body_is_refused_before_it_is_asked_for(serve: Any, connect: Any) -> None:
    """Expect: 100-continue with a length past the limit is answered with 413 alone."""
    client = connect(serve())
    client.send(b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3000\r\n\r\n")
    assert client.answer()[0] == 413


def test_a_full_temporary_folder_is_said_in_an_answer(serve: Any, connect: Any, monkeypatch: Any) -> None:
    """A large body waits on disk; where there is no room the client hears 507 and others are served."""

    def full(*_args: Any, **_kwargs: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    server = serve(body_limit=1_000_000)
    client = connect(server)
    client.send(b"POST / HTTP/1.1\r\nContent-Length: 500000\r\n\r\n" + b"x" * 500_000)
    assert client.answer()[0] == 507
    assert connect(server).get()[0] == 200
