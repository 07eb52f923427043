"""Figures and moments as the shop's country writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.documents.formats import Formats

NOON = datetime(2025, 7, 1, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "currency", "amount", "expected"),
    [
        ("en_GB", "GBP", "1250.50", "£1,250.50"),
        ("de_DE", "EUR", "1250.50", "1.250,50\u00a0€"),
        ("de-DE", "EUR", "-3", "-3,00\u00a0€"),
        ("ja_JP", "JPY", "1250", "￥1,250"),
        ("ja_JP", "JPY", "1250.50", "￥1,250.50"),
        ("ar_KW", "KWD", "1.5", "\u200f1.500\u00a0د.ك.\u200f"),
        ("en_GB", "", "1250.5", "1,250.50"),
        ("nonsense", "GBP", "1", "£1.00"),
    ],
)
def test_money(locale: str, currency: str, amount: str, expected: str) -> None:
    """In the currency's places, and never without a part of the amount."""
    assert Formats(locale, currency, "UTC").money(Decimal(amount)) == expected


@pytest.mark.parametrize(("amount", "expected"), [("1.50", "1,5"), ("4", "4"), ("1000", "1.000"), ("0.25", "0,25")])
def test_numbers_have_no_trailing_zero(amount: str, expected: str) -> None:
    """A quantity is as short as it can be."""
    assert Formats("de_DE", "EUR", "UTC").number(Decimal(amount)) == expected


@pytest.mark.parametrize(("rate", "expected"), [("19", "19\u00a0%"), ("8.875", "8,875\u00a0%")])
def test_rates_keep_all_their_places(rate: str, expected: str) -> None:
    """A rate of tax is not rounded."""
    assert Formats("de_DE", "EUR", "UTC").percent(Decimal(rate)) == expected


def test_moments_are_local() -> None:
    """The evening in UTC is the next day in Berlin."""
    formats = Formats("de_DE", "EUR", "Europe/Berlin")
    assert formats.moment(NOON) == "2. Juli 2025, 00:30"
    assert formats.weekday_moment(NOON) == "Mi., 2. Juli 2025, 00:30"
    assert formats.short_moment(NOON) == "2. Juli, 00:30"


def test_a_moment_without_zone_is_utc() -> None:
    """Times come from the database without a zone, and are UTC there."""
    formats = Formats("en_GB", "GBP", "Europe/London")
    assert formats.moment(NOON.replace(tzinfo=None)) == formats.moment(NOON) == "1 Jul 2025, 23:30"


@pytest.mark.parametrize("zone", ["", "Nowhere/Else", "../etc/passwd", "/etc/localtime"])
def test_an_unknown_zone_is_utc(zone: str) -> None:
    """A paper prints even where the setting is wrong."""
    assert Formats("en_GB", "GBP", zone).moment(NOON) == "1 Jul 2025, 22:30"


def test_days_and_times_of_day_stand_alone_too() -> None:
    """In the shop's zone."""
    formats = Formats("de_DE", "EUR", "Europe/Berlin")
    at = datetime(2025, 11, 21, 23, 30, tzinfo=UTC)
    assert formats.weekday(at) == "Sa., 22. Nov. 2025"
    assert formats.clock(at) == "00:30"
