"""How an answer looks on the wire."""

from __future__ import annotations

from typing import Any

import pytest


def answers(status: str, *pieces: bytes, length: bool = True) -> Any:
    """An application that answers with these pieces."""

    def application(_environ: Any, start_response: Any) -> list[bytes]:
        fields = [("content-length", str(sum(map(len, pieces))))] if length and pieces else []
        start_response(status, fields)
        return list(pieces)

    return application


def test_the_server_names_no_version(serve: Any, connect: Any) -> None:
    """Server: Frontbench, and a date."""
    _, fields, _ = connect(serve()).get()
    assert fields["server"] == "Frontbench"
    assert fields["date"].endswith("GMT")


@pytest.mark.parametrize("status", ["204 No Content", "304 Not Modified"])
def test_a_connection_stays_open_after_an_answer_without_body(serve: Any, connect: Any, status: str) -> None:
    """Waitress alone would hang up after each 204."""
    client = connect(serve(answers(status)))
    for _ in range(3):
        code, fields, _ = client.get()
        assert code == int(status[:3])
        assert "connection" not in fields and "content-length" not in fields


def test_a_connection_is_closed_when_the_client_wishes_it(serve: Any, connect: Any) -> None:
    """Connection: close is honoured."""
    client = connect(serve())
    assert client.get(fields="Connection: close\r\n")[1]["connection"] == "close"
    assert client.hung_up()


def test_http_1_0_is_answered_and_closed(serve: Any, connect: Any) -> None:
    """An old client gets its answer and the end of the connection."""
    client = connect(serve())
    client.send(b"GET / HTTP/1.0\r\n\r\n")
    assert client.answer()[2] == b"0"
    assert client.hung_up()


def test_an_answer_in_pieces_keeps_its_length(serve: Any, connect: Any) -> None:
    """Several pieces under one length arrive as one body."""
    client = connect(serve(answers("200 OK", b"abc", b"", b"defg")))
    assert client.get()[2] == b"abcdefg"
    assert client.get()[2] == b"abcdefg"


def test_head_has_the_length_and_no_body(serve: Any, connect: Any) -> None:
    """The next answer follows directly."""

    def head(_environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("content-length", "17")])
        return []

    client = connect(serve(head))
    client.send(b"HEAD / HTTP/1.1\r\n\r\nHEAD / HTTP/1.1\r\n\r\n")
    first = b"".join(client._file.readline() for _ in range(5))
    assert first.startswith(b"HTTP/1.1 200") and b"content-length: 17" in first.lower()
    assert client._file.readline().startswith(b"HTTP/1.1 200")


@pytest.mark.allow_warnings
def test_an_application_that_breaks_gives_500_without_a_trace(serve: Any, connect: Any) -> None:
    """What went wrong stands in the log, never in the answer."""

    def broken(_environ: Any, _start_response: Any) -> list[bytes]:
        raise RuntimeError("secret detail")

    status, _, body = connect(serve(broken)).get()
    assert status == 500
    assert b"secret" not in body and b"Traceback" not in body
