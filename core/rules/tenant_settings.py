"""What the settings of the house may be that programs keep in the shop: known names, and one part that is free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.base.errors import Invalid
from core.rules import json_values, texts

#: Bytes of all settings together.
LARGEST = 64 * 1024
_MOST_CATEGORIES = 500
_LONGEST_CYCLE_DAYS = 36_500


def patched(before: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """The settings with a patch laid over them, object by object; None takes a name away.

    Raises: Invalid naming what is not known, of the wrong kind, too deep or too large.
    """
    # Before it is walked: what comes in may be nested deeper than anything that is kept.
    plain = json_values.checked_object(dict(patch), "settings", LARGEST)
    for name, value in plain.items():
        if name not in _CHECKS:
            raise Invalid(f"settings.{name[:60]}", "There is no setting {name}", name=name[:60])
        if name in _OBJECTS and value is not None and not isinstance(value, dict):
            raise Invalid(f"settings.{name}", "This is an object of names and values")
    after = json_values.merged(before, plain)
    checked = {name: _CHECKS[name](after[name], f"settings.{name}") for name in _CHECKS if name in after}
    return json_values.checked_object(checked, "settings", LARGEST)


def _days(value: Any, field: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _LONGEST_CYCLE_DAYS:
        raise Invalid(field, "A whole number from {least} to {most}", least=1, most=_LONGEST_CYCLE_DAYS)
    return value


def _categories(value: Any, field: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Invalid(field, "This is a list of texts")
    if len(value) > _MOST_CATEGORIES:
        raise Invalid(field, "At most {most} of them", most=_MOST_CATEGORIES)
    return [texts.required_line(each, field, 100) for each in value]


def _erp(value: Any, field: str) -> dict[str, Any]:
    if not isinstance(value.get("enabled", False), bool):
        raise Invalid(f"{field}.enabled", "This is yes or no")
    if not isinstance(value.get("provider", ""), str):
        raise Invalid(f"{field}.provider", "This is a text")
    return dict(value)


def _free(value: Any, _field: str) -> Any:
    return value


_OBJECTS = frozenset({"erpConfig", "custom"})
#: Source: the AMMS document, section 17; `custom` is for whatever else a program keeps.
_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "maintenanceCycleDays": _days,
    "assetCategories": _categories,
    "erpConfig": _erp,
    "custom": _free,
}
