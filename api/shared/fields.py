"""Types of input fields that are stricter than pydantic's own."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.shared.inputs import LARGEST_INTEGER, UUID, is_uuid
from core.rules import years

_plain_decimal = re.compile(r"(?!-0(?:\.0*)?$)-?[0-9]{1,30}(?:\.[0-9]{1,30})?", re.ASCII).fullmatch
_plain_moment = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII
).fullmatch


def _decimal(value: Any) -> Any:
    """Digits in a text, or a JSON number; booleans, -0, exponents and digits of other scripts are no amounts."""
    plain = value if isinstance(value, str) else str(value) if type(value) in (int, Decimal) else None
    if plain is None:
        raise PydanticCustomError("decimal_type", "Decimal input should be an integer, float, string or Decimal object")
    if not _plain_decimal(plain):
        raise PydanticCustomError("decimal_parsing", "Input should be a valid decimal")
    return plain


def _moment(value: Any) -> Any:
    if isinstance(value, str) and not _plain_moment(value):
        raise PydanticCustomError("datetime_parsing", "Input should be a valid datetime")
    if not isinstance(value, str):
        raise PydanticCustomError("datetime_type", "Input should be a valid datetime")
    return value


def _uuid(value: str) -> str:
    if not is_uuid(value):
        raise PydanticCustomError("uuid_parsing", "Input should be a valid UUID")
    return value.lower()


def _with_plain_numbers(value: Any, depth: int = 1) -> Any:
    """Numbers with a fraction as floats: in what is kept as it came there is no money."""
    if depth > _DEEPEST_OBJECT:
        raise PydanticCustomError("object_too_deep", "Input should have fewer levels")
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {name: _with_plain_numbers(each, depth + 1) for name, each in value.items()}
    if isinstance(value, list):
        return [_with_plain_numbers(each, depth + 1) for each in value]
    return value


def _in_utc(value: datetime) -> datetime:
    in_usual_year(value)
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def in_usual_year(day: date) -> date:
    """The day itself. Raises: PydanticCustomError where no calendar of a shop reaches."""
    if not years.holds(day):
        raise PydanticCustomError("date_parsing", f"Input should be between the years {years.FIRST} and {years.LAST}")
    return day


_DEEPEST_OBJECT = 20
_JSON_AMOUNT = {"type": "number", "minimum": 0, "maximum": 99999999.99, "multipleOf": 0.01}
#: A row's number in a body.
Id = Annotated[int, Field(strict=True, ge=-LARGEST_INTEGER, le=LARGEST_INTEGER)]
#: A row's number in a query.
IdFilter = Annotated[int, Field(ge=-LARGEST_INTEGER, le=LARGEST_INTEGER)]
#: A row's UUID; in lower case once it is read.
Uuid = Annotated[str, AfterValidator(_uuid), WithJsonSchema(UUID)]
#: Names and values that are kept as they came.
Object = Annotated[dict[str, Any], BeforeValidator(_with_plain_numbers)]
#: An amount of money: not negative, two places, what can be stored.
Amount = Annotated[
    Decimal,
    BeforeValidator(_decimal),
    Field(ge=0, max_digits=10, decimal_places=2),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": r"^\d{1,8}(\.\d{1,2})?$"}, _JSON_AMOUNT]}),
]
#: A moment; without a time zone it is in UTC.
Moment = Annotated[
    datetime,
    BeforeValidator(_moment),
    AfterValidator(_in_utc),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2025-01-10T10:00:00Z"]}),
]
#: A moment that is shown: 2025-01-10T10:00:00, in UTC. Source: contract, decision 9.
Time = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$", examples=["2025-01-10T10:00:00"])]
#: The same with the zone it is in: 2025-01-10T10:00:00Z. Source: contract, decision 9.
ZonedTime = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", examples=["2025-01-10T10:00:00Z"])]
#: The same with milliseconds: 2025-01-10T10:00:00.000Z. Source: contract, decision 9.
MilliTime = Annotated[
    str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", examples=["2025-01-10T10:00:00.000Z"])
]
Flag = Annotated[bool, Field(strict=True)]
#: One line that says something.
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Text = Annotated[str, StringConstraints(max_length=200)]
Note = Annotated[str, StringConstraints(max_length=20_000)]
Email = Annotated[str, StringConstraints(max_length=254)]
Password = Annotated[str, StringConstraints(min_length=8, max_length=1024)]
#: What somebody types who signs in, right or wrong.
Login = Annotated[str, StringConstraints(max_length=1024)]
#: A second factor's code or a recovery code, perhaps with spaces as apps show it.
MfaToken = Annotated[str, StringConstraints(max_length=1024), AfterValidator(lambda value: "".join(value.split()))]
Token = Annotated[str, StringConstraints(max_length=4096)]


def amount_out(value: Decimal) -> str:
    """250 -> "250.00"."""
    return str(value)


def moment_out(value: datetime | str | None) -> str | None:
    """2025-01-10T10:00:00, the time in UTC; a text is that already. Source: contract, decision 9."""
    return value.isoformat()[:19] if isinstance(value, datetime) else value


def zoned_moment_out(value: datetime | str | None) -> str | None:
    """2025-01-10T10:00:00Z."""
    plain = moment_out(value)
    return None if plain is None else plain + "Z"


def milli_moment_out(value: datetime | None) -> str | None:
    """2025-01-10T10:00:00.000Z."""
    return None if value is None else f"{value.astimezone(UTC).isoformat(timespec='milliseconds')[:23]}Z"
