"""JSON as RFC 8259 means it: what two programs could read differently is refused."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

_ESCAPED = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")
_MINUS_ZERO = re.compile(r"(?<![\w\"-])-0(?![.\deE])")
_whole = re.compile(r"(-?\d+)\.0+").fullmatch
_SURROGATE = re.compile("[\ud800-\udfff]")


class Refused(ValueError):
    """Not JSON, or ambiguous JSON; `position` counts characters from 0 where it is known."""

    def __init__(self, reason: str, position: int = 0) -> None:
        super().__init__(reason)
        self.position = position


def loads(text: bytes) -> Any:
    """The value; 3.0 is the whole number 3, other numbers with a fraction or exponent are Decimal.

    Raises: Refused for anything but UTF-8, for trailing text, duplicate keys, NaN and infinities, -0, lone surrogates,
    NUL characters, and nesting or numbers beyond reason.
    """
    try:
        decoded = text.decode()
        value = (_careful_decoder if _MINUS_ZERO.search(decoded) else _decoder).decode(decoded)
    except UnicodeDecodeError as error:
        raise Refused("JSON is UTF-8", error.start) from None
    except json.JSONDecodeError as error:
        raise Refused(error.msg, error.pos) from None
    except RecursionError:
        raise Refused("The nesting is too deep") from None
    except ValueError as error:  # a number of more than 4,300 digits; our own refusals are passed on
        raise error if isinstance(error, Refused) else Refused("A number is too long") from None
    if _ESCAPED.search(decoded):
        _check_texts(value)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused("A key stands twice in one object")
    return found


def _number(text: str) -> Decimal | int:
    if (whole := _whole(text)) and not text.startswith("-0."):
        return int(whole[1])
    try:
        return Decimal(text)
    except InvalidOperation:
        raise Refused("A number is out of range") from None


def _integer(text: str) -> int:
    if text == "-0":
        raise Refused("-0 is no number to store")
    return int(text)


def _no_number(name: str) -> Any:
    raise Refused(f"{name} is no JSON")


_decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_float=_number, parse_constant=_no_number)
# Asked only where the text looks like it: a call for each whole number would cost more than all the rest.
_careful_decoder = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_number, parse_constant=_no_number, parse_int=_integer
)


def _check_texts(value: Any) -> None:
    # An own stack: what was read from deep nesting must not be walked by recursion.
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            if "\0" in each or _SURROGATE.search(each):
                raise Refused("A text holds a character that cannot be stored")
        elif isinstance(each, dict):
            waiting += each.keys()
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
