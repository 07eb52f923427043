"""Files that come in as multipart/form-data."""

from __future__ import annotations

import io
from typing import Any, NamedTuple

import falcon
from falcon.media.multipart import MultipartFormHandler, MultipartParseError

from api.shared.errors import BadInput, Fault, Problem
from api.shared.inputs import raw_body

KIND = "multipart/form-data"
#: What a form may weigh beside its file, in bytes.
OVERHEAD = 64 * 1024
_FILE = "file"
_LONGEST_FIELD = 1000
_MOST_PARTS = 16


class Upload(NamedTuple):
    """One file, its name as it was given, and the form's other fields."""

    name: str
    content: bytes
    fields: dict[str, str]


def upload(request: falcon.Request, largest: int) -> Upload:
    """The form's file, of `largest` bytes at most. Raises: Problem 413 and 415, BadInput."""
    kind = request.content_type or ""
    if kind.partition(";")[0].strip().lower() != KIND:
        raise Problem(415, f"The body must be {KIND}")
    text = raw_body(request, largest + OVERHEAD)
    try:
        found = _parts(text, kind, largest)
    except (MultipartParseError, falcon.HTTPInvalidHeader, ValueError, LookupError):
        raise BadInput([Fault("multipart_invalid", ("body",), "The form is malformed")]) from None
    if found is None:
        raise BadInput([Fault("missing", ("body", _FILE), "Field required")])
    # Senders choose a new boundary each time: the same file sent again is the same request.
    request.context.raw_body = b"\0".join([found.content, repr((found.name, sorted(found.fields.items()))).encode()])
    return found


def _parts(text: bytes, kind: str, largest: int) -> Upload | None:
    file: tuple[str, bytes] | None = None
    fields: dict[str, str] = {}
    for number, part in enumerate(MultipartFormHandler().deserialize(io.BytesIO(text), kind, len(text))):
        name = part.name
        if number >= _MOST_PARTS or name in fields or (name == _FILE and file is not None):
            raise ValueError("more than was asked for")
        if name == _FILE:
            file = part.filename or _FILE, _content(part, largest)
        elif name is not None:
            fields[name] = _field(part)
    return None if file is None else Upload(*file, fields)


def _content(part: Any, largest: int) -> bytes:
    content: bytes = part.stream.read(largest + 1)
    if len(content) > largest:
        raise Problem(413, f"A file has at most {largest // 2**20} MB")
    return content


def _field(part: Any) -> str:
    value: bytes = part.stream.read(_LONGEST_FIELD + 1)
    if len(value) > _LONGEST_FIELD:
        raise ValueError("a field of a form is no essay")
    return value.decode()
