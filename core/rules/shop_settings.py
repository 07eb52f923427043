"""What each of the shop's settings may be."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.base import money
from core.base.errors import Invalid
from core.rules import matching, texts, working_hours

PAPERS = ("A4", "Letter")
RECEIPT_PAPERS = ("80mm", "A4", "Letter")
#: Settings that are decimal numbers.
DECIMALS = frozenset({"tax_rate", "hourly_rate", "diagnosis_fee"})


def checked(name: str, value: Any) -> Any:
    """The value as it is stored. Raises: Invalid naming the setting."""
    return _CHECKS[name](value, name)


def _line(value: Any, field: str) -> str:
    return texts.line(_text(value, field), field, longest=500) or ""


def _passage(value: Any, field: str) -> str:
    return texts.passage(_text(value, field), field) or ""


def _text(value: Any, field: str) -> str:
    if value is not None and not isinstance(value, str):
        raise Invalid(field, "This is a text")
    return value or ""


def _name(value: Any, field: str) -> str:
    return texts.required_line(_text(value, field), field)


def _email(value: Any, field: str) -> str:
    return texts.email(_text(value, field), field) or ""


def _currency(value: Any, field: str) -> str:
    code = _text(value, field).strip().upper()
    if not re.fullmatch("[A-Z]{3}", code):
        raise Invalid(field, "A currency is an ISO code of three letters, such as EUR")
    return code


def _region(value: Any, field: str) -> str:
    code = _text(value, field).strip().upper()
    if code not in matching.known_regions():
        raise Invalid(field, "A country is an ISO code of two letters, such as DE")
    return code


def _language(value: Any, field: str) -> str:
    code = _text(value, field).strip().replace("_", "-")
    if not re.fullmatch("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        raise Invalid(field, "A language is a code such as en or pt-BR")
    return code


def _time_zone(value: Any, field: str) -> str:
    name = _text(value, field).strip()
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Invalid(field, "{name} is no time zone; one is Europe/Berlin", name=name) from None
    return name


def _percent(value: Any, field: str) -> Decimal:
    try:
        if isinstance(value, (bool, float)):
            raise InvalidOperation
        rate = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        raise Invalid(field, "A rate is a number of percent") from None
    if not rate.is_finite() or not 0 <= rate < 100 or rate != round(rate, 3):
        raise Invalid(field, "A rate lies between 0 and 100 and has at most three places")
    return rate


def _one_of(words: tuple[str, ...], value: Any, field: str) -> str:
    if value not in words:
        raise Invalid(field, "One of {words}", words=", ".join(words))
    return str(value)


def _whole(least: int, most: int, value: Any, field: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Invalid(field, "A whole number from {least} to {most}", least=least, most=most)
    return value


def _yes_or_no(value: Any, field: str) -> bool:
    if not isinstance(value, bool):
        raise Invalid(field, "This is yes or no")
    return value


def _hour(value: Any, field: str) -> str:
    text = _text(value, field).strip()
    if not re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", text):
        raise Invalid(field, "An hour is written as 06:00")
    return text


def _week(value: Any, field: str) -> str:
    return working_hours.written(working_hours.parsed(_text(value, field), field))


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "name": _name,
    "address": _passage,
    "phone": _line,
    "email": _email,
    "website": _line,
    "tax_id": _line,
    "currency": _currency,
    "region": _region,
    "language": _language,
    "time_zone": _time_zone,
    "tax_rate": _percent,
    "paper": partial(_one_of, PAPERS),
    "receipt_paper": partial(_one_of, RECEIPT_PAPERS),
    "hourly_rate": money.parse,
    "diagnosis_fee": money.parse,
    "promise_days": partial(_whole, 0, 365),
    "photos_required": partial(_whole, 0, 20),
    "terms": _passage,
    "receipt_footer": _passage,
    "payment_days": partial(_whole, 0, 365),
    "payment_details": _passage,
    "sharing_port": partial(_whole, 1, 65535),
    "shares_at_start": _yes_or_no,
    "backup_folder": _line,
    "backup_minutes": partial(_whole, 5, 1440),
    "only_inspected_rooms": _yes_or_no,
    "housekeeping_hour": _hour,
    "attendant_minutes": partial(_whole, 30, 1440),
    "arrival_alert_hours": partial(_whole, 0, 48),
    "found_item_days": partial(_whole, 1, 3650),
    "working_hours": _week,
    "part_lead_days": partial(_whole, 0, 365),
}
