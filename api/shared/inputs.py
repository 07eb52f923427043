"""Reads what a request brings: its body, its query, the ids in its path."""

from __future__ import annotations

from typing import TypeVar

import falcon
from pydantic import BaseModel, ValidationError

from api.shared import strict_json
from api.shared.errors import BadInput, Fault, Problem

Model = TypeVar("Model", bound=BaseModel)

#: The largest JSON body, in bytes.
LARGEST_JSON = 2**20
#: The largest whole number that both databases store.
LARGEST_INTEGER = 2**63 - 1
_LONGEST_ID = 18
_JSON = "application/json"


def body(request: falcon.Request, model: type[Model]) -> Model:
    """The JSON body. Raises: Problem for another content type, BadInput for what does not fit the model."""
    value = json_object(request)
    try:
        valid: Model = model.__pydantic_validator__.validate_python(value)
        return valid
    except ValidationError as error:
        raise BadInput.of(error, "body") from None


def json_object(request: falcon.Request) -> dict[str, object]:
    """The JSON object in the body. Raises: Problem, BadInput."""
    if request.content_type != _JSON:
        _check_content_type(request.content_type)
    text = raw_body(request)
    if not text:
        raise BadInput([Fault("missing", ("body",), "Field required")])
    try:
        value = strict_json.loads(text)
    except strict_json.Refused as error:
        raise BadInput([Fault("json_invalid", ("body", error.position), f"JSON decode error: {error}")]) from None
    if type(value) is not dict:
        raise BadInput([Fault("dict_type", ("body",), "Input should be a valid dictionary")])
    return value


def raw_body(request: falcon.Request) -> bytes:
    """The bytes of the body; the same each time it is asked for. Raises: Problem where there are too many."""
    known = getattr(request.context, "raw_body", None)
    if known is None:
        known = request.stream.read(LARGEST_JSON + 1)  # the server ends the stream with the body
        if len(known) > LARGEST_JSON:
            raise Problem(413, "The body is too large")
        request.context.raw_body = known
    return bytes(known)


def _check_content_type(given: str | None) -> None:
    if given is None:
        return
    kind, _, rest = given.lower().partition(";")
    kind = kind.strip()
    if kind != _JSON and not (kind.startswith("application/") and kind.endswith("+json")):
        raise Problem(415, "The body must be application/json")
    charset = rest.partition("charset=")[2].strip(' "')
    if charset not in ("", "utf-8", "utf8"):
        raise Problem(415, "JSON is UTF-8")


def query(request: falcon.Request, model: type[Model]) -> Model:
    """The query parameters; of a repeated one the last counts. Raises: BadInput."""
    given = {name: value[-1] if isinstance(value, list) else value for name, value in request.params.items()}
    try:
        valid: Model = model.__pydantic_validator__.validate_python(given)
        return valid
    except ValidationError as error:
        raise BadInput.of(error, "query") from None


def path_id(text: str, name: str) -> int:
    """A row's number from the path; 0, which no row has, where it is longer than any. Raises: BadInput."""
    if not (text.isascii() and text.isdigit()):
        message = "Input should be a valid integer, unable to parse string as an integer"
        raise BadInput([Fault("int_parsing", ("path", name), message)])
    return int(text) if len(text) <= _LONGEST_ID else 0
