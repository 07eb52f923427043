"""JSON that others give us to keep: plain values of a bounded size and depth."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

import orjson

from core.base.errors import Invalid

_DEEPEST = 16


def checked_object(value: Any, field: str, largest_bytes: int) -> dict[str, Any]:
    """The object as it will be read back. Raises: Invalid where it is none, too large, too deep, or cannot be kept."""
    if not isinstance(value, dict):
        raise Invalid(field, "This is an object of names and values")
    _require_plain(value, field, 1)
    try:
        written = orjson.dumps(value)
    except (TypeError, ValueError) as error:  # lone surrogates, numbers beyond 64 bits, names that are no text
        raise Invalid(field, "This cannot be kept as JSON") from error
    if len(written) > largest_bytes:
        raise Invalid(field, "At most {kilobytes} KB", kilobytes=largest_bytes // 1024)
    kept: dict[str, Any] = orjson.loads(written)
    return kept


def _require_plain(value: Any, field: str, depth: int) -> None:
    if depth > _DEEPEST:
        raise Invalid(field, "At most {deepest} levels", deepest=_DEEPEST)
    if isinstance(value, str) and "\x00" in value:
        raise Invalid(field, "The text contains a NUL character")
    if isinstance(value, float) and not isfinite(value):  # orjson would write null
        raise Invalid(field, "This cannot be kept as JSON")
    inner = value if isinstance(value, list) else [*value, *value.values()] if isinstance(value, dict) else ()
    for each in inner:
        _require_plain(each, field, depth + 1)


def merged(before: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """`before` with `patch` laid over it, object by object; None takes a name away. Source: RFC 7396."""
    result = dict(before)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, Mapping):
            inner = result.get(name)
            result[name] = merged(inner if isinstance(inner, Mapping) else {}, value)
        else:
            result[name] = value
    return result
