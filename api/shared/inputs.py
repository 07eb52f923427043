"""Reads what a request brings: its body, its query, the ids in its path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeVar, get_origin

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
#: The JSON schema of a UUID.
UUID = {"type": "string", "format": "uuid", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"}
_plain_uuid = re.compile(UUID["pattern"][1:-1]).fullmatch
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


def raw_body(request: falcon.Request, largest: int = LARGEST_JSON) -> bytes:
    """The bytes of the body; the same each time it is asked for. Raises: Problem where there are too many."""
    known = getattr(request.context, "raw_body", None)
    if known is None:
        known = request.stream.read(largest + 1)  # the server ends the stream with the body
        if len(known) > largest:
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
    charset = rest.partition("charset=")[2].partition(";")[0].strip(' "')
    if charset not in ("", "utf-8", "utf8"):
        raise Problem(415, "JSON is UTF-8")


def query(request: falcon.Request, model: type[Model]) -> Model:
    """The query parameters; of a repeated one the last counts, where the model takes no list. Raises: BadInput."""
    many = _lists(model)
    given = {name: _of_parameter(value, name in many) for name, value in request.params.items()}
    if "%00" in request.query_string:
        _require_no_nul({name: value for name, value in given.items() if name in _known(model)})
    try:
        valid: Model = model.__pydantic_validator__.validate_python(given)
        return valid
    except ValidationError as error:
        raise BadInput.of(error, "query") from None


def _require_no_nul(given: Mapping[str, str | list[str]]) -> None:
    """No text that is stored has one, and PostgreSQL takes none to compare with. Raises: BadInput."""
    faulty = [name for name, value in given.items() if any("\0" in each for each in value)]
    if faulty:
        raise BadInput([Fault("value_error", ("query", name), "The text contains a NUL character") for name in faulty])


@cache
def _known(model: type[BaseModel]) -> frozenset[str]:
    return frozenset(field.alias or name for name, field in model.model_fields.items())


@cache
def _lists(model: type[BaseModel]) -> frozenset[str]:
    """The parameters that may be repeated."""
    return frozenset(name for name, field in model.model_fields.items() if get_origin(field.annotation) is list)


def _of_parameter(value: str | list[str], is_many: bool) -> str | list[str]:
    if is_many:
        return value if isinstance(value, list) else [value]
    return value[-1] if isinstance(value, list) else value


def is_uuid(text: str) -> bool:
    """Whether it is a UUID as it is usually written, in letters of either case."""
    return _plain_uuid(text) is not None


def path_id(text: str, name: str) -> int:
    """A row's number from the path; 0, which no row has, where it is longer than any. Raises: BadInput."""
    if not (text.isascii() and text.isdigit()):
        message = "Input should be a valid integer, unable to parse string as an integer"
        raise BadInput([Fault("int_parsing", ("path", name), message)])
    return int(text) if len(text) <= _LONGEST_ID else 0
