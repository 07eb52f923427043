"""Amounts as people write them."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.money import NotMoney, money_text, parse_money, plain_amount

ENGLISH, GERMAN, ARABIC = QLocale("en_GB"), QLocale("de_DE"), QLocale("ar_EG")


@pytest.mark.parametrize(
    ("amount", "locale", "words"),
    [
        ("1234.5", ENGLISH, "€1,234.50"),
        ("1234.5", GERMAN, "1.234,50\u00a0€"),
        ("-3", ENGLISH, "-€3.00"),
        ("0", GERMAN, "0,00\u00a0€"),
        ("999999999999.99", ENGLISH, "€999,999,999,999.99"),
    ],
)
def test_amounts_are_written_as_the_locale_does(amount, locale, words):
    """Symbol, separators and sign stand where the locale puts them, to the cent."""
    assert money_text(Decimal(amount), "EUR", locale) == words


def test_an_unknown_currency_is_written_by_its_code():
    """A currency without a symbol of its own keeps a gap between code and digits."""
    assert money_text(Decimal("5"), "CHF", ENGLISH) == "CHF\u00a05.00"


@pytest.mark.parametrize(("amount", "words"), [("1500", "¥1,500"), ("-3.00", "-¥3"), ("12.50", "¥12.50")])
def test_a_currency_without_cents_is_written_without(amount, words):
    """Unless that would hide part of the amount."""
    assert money_text(Decimal(amount), "JPY", ENGLISH) == words
    assert plain_amount(Decimal("1500.00"), ENGLISH, "JPY") == "1,500"


def test_nothing_is_an_empty_text():
    """None is not zero."""
    assert money_text(None, "EUR") == ""
    assert parse_money("  ") is None


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("12", ENGLISH, "12.00"),
        ("12.5", ENGLISH, "12.50"),
        (".5", ENGLISH, "0.50"),
        ("12,", ENGLISH, "12.00"),
        ("€ 1,234.56", ENGLISH, "1234.56"),
        ("1.234,56 €", GERMAN, "1234.56"),
        ("12,50", ENGLISH, "12.50"),
        ("12.50", GERMAN, "12.50"),
        ("1.234", GERMAN, "1234.00"),
        ("1 234,5", GERMAN, "1234.50"),
        ("-0", ENGLISH, "0.00"),
        ("-7", ENGLISH, "-7.00"),
        ("١٢٫٥", ARABIC, "12.50"),
    ],
)
def test_amounts_are_understood_as_people_type_them(text, locale, amount):
    """Grouping, the other country's point, the symbol and other digits are all understood."""
    assert parse_money(text, locale) == Decimal(amount)
    assert str(parse_money(text, locale)) == amount


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "Infinity",
        "1e400",
        "250.005",
        "12abc",
        "1" * 40,
        "1.2.3",
        "--5",
        "0x10",
        "1000000000000",
        "two",
        "12,3,4",
        "1,2345",
        "1,23,45",
        ".",
        ".5.",
        "1,234,5",
    ],
)
def test_what_is_no_amount_is_refused(text):
    """Words, exponents, three places and forty digits never become money."""
    with pytest.raises(NotMoney):
        parse_money(text, ENGLISH)


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, ARABIC], ids=["en", "de", "ar"])
def test_what_is_written_is_understood(locale):
    """A written amount reads back the same, in every locale."""
    for amount in ("0.01", "1234567.89", "-12.30"):
        assert parse_money(plain_amount(Decimal(amount), locale), locale) == Decimal(amount)
