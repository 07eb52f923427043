"""Files that come in as forms."""

from __future__ import annotations

from typing import Any

import falcon
import falcon.testing
import pytest

from api.shared import uploads
from api.shared.errors import BadInput, Problem
from api.shared.idempotency import fingerprint

LARGEST = 1000


def part(name: str | None, content: bytes, more: str = "") -> bytes:
    """One part of a form, after its boundary."""
    named = "" if name is None else f'; name="{name}"'
    return f"--b\r\nContent-Disposition: form-data{named}{more}\r\n\r\n".encode() + content + b"\r\n"


def request(*parts: bytes, boundary: bytes = b"b", kind: str = "multipart/form-data") -> falcon.Request:
    """A form as the server would hand it over."""
    body = (b"".join(parts) + b"--b--\r\n").replace(b"--b", b"--" + boundary)
    headers = {"Content-Type": f"{kind}; boundary={boundary.decode()}"}
    return falcon.testing.create_req(method="POST", body=body, headers=headers)


FILE = part("file", b"\x00\xff\r\n--\r\n", '; filename="a.bin"')


def read(*parts: bytes) -> uploads.Upload:
    """The upload in a form."""
    return uploads.upload(request(*parts), LARGEST)


def test_a_file_comes_byte_for_byte_with_the_other_fields() -> None:
    """Whatever looks like the form's own marks."""
    found = read(part("assetId", b"7"), FILE, part("note", "ä".encode()))
    assert found == uploads.Upload("a.bin", b"\x00\xff\r\n--\r\n", {"assetId": "7", "note": "ä"})


@pytest.mark.parametrize(("size", "passes"), [(LARGEST, True), (LARGEST + 1, False), (LARGEST * 40, False)])
def test_the_largest_file_passes_exactly(size: int, passes: bool) -> None:
    """One byte more is 413."""
    form = part("file", b"x" * size, '; filename="a"')
    if passes:
        assert len(read(form).content) == size
        return
    with pytest.raises(Problem) as caught:
        read(form)
    assert caught.value.status == 413


def test_a_form_far_too_large_is_not_read() -> None:
    """413 whoever serves."""
    with pytest.raises(Problem) as caught:
        read(FILE, part("x", b"y" * (LARGEST + uploads.OVERHEAD)))
    assert caught.value.status == 413


@pytest.mark.parametrize("more", ["", '; filename=""'])
def test_a_file_without_a_name_gets_one(more: str) -> None:
    """So that it can be told from nothing."""
    assert read(part("file", b"x", more)).name == "file"


def test_a_form_without_a_file_is_refused() -> None:
    """As any field that is missing."""
    with pytest.raises(BadInput) as caught:
        read(part("assetId", b"7"))
    assert [(each.type, each.where) for each in caught.value.faults] == [("missing", ("body", "file"))]


@pytest.mark.parametrize(
    "parts",
    [
        (FILE, FILE),
        (FILE, part("a", b"1"), part("a", b"2")),
        (FILE, part("a", b"\xff")),
        (FILE, part("a", b"x" * 2000)),
        (FILE, *(part(f"a{number}", b"1") for number in range(40))),
        (b'--b\r\nContent-Disposition: form-data; name="file\xff"\r\n\r\nx\r\n',),
        (b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=nonsense''%ff\r\n\r\nx\r\n",),
        (b"--b\r\nX: " + b"y" * 9000 + b"\r\n\r\nx\r\n",),
        (b"--b",),
        (b"no form at all",),
    ],
)
def test_a_malformed_form_is_refused(parts: tuple[bytes, ...]) -> None:
    """As the sender's fault."""
    body = b"".join(parts)
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    for text in (body + b"--b--\r\n", body):
        with pytest.raises(BadInput):
            uploads.upload(falcon.testing.create_req(method="POST", body=text, headers=headers), LARGEST)


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "x" * 80]
)
def test_a_form_without_a_boundary_is_refused(kind: str) -> None:
    """Nothing can be told apart in it."""
    made = falcon.testing.create_req(method="POST", body=b"x", headers={"Content-Type": kind})
    with pytest.raises(BadInput):
        uploads.upload(made, LARGEST)


@pytest.mark.parametrize("kind", ["application/json", "multipart/mixed", "", "multipart/form-datax"])
def test_another_content_type_is_refused(kind: str) -> None:
    """415, before anything is read."""
    made = falcon.testing.create_req(method="POST", body=b"{}", headers={"Content-Type": kind} if kind else {})
    with pytest.raises(Problem) as caught:
        uploads.upload(made, LARGEST)
    assert caught.value.status == 415


def test_the_same_file_sent_again_is_the_same_request() -> None:
    """Though its boundary is another one; another file, name or field makes it another request."""

    def mark(*parts: bytes, boundary: bytes) -> Any:
        made = request(*parts, boundary=boundary)
        uploads.upload(made, LARGEST)
        return fingerprint(made)

    first = mark(FILE, part("assetId", b"7"), boundary=b"one")
    assert first == mark(FILE, part("assetId", b"7"), boundary=b"two")
    assert first != mark(FILE, part("assetId", b"8"), boundary=b"one")
    assert first != mark(part("file", b"x", '; filename="a.bin"'), part("assetId", b"7"), boundary=b"one")
