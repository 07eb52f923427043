"""Amounts of money as people write them, exact to the cent in both directions."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "TRY": "₺", "JPY": "¥", "CNY": "¥", "INR": "₹", "RUB": "₽", "UAH": "₴",
    "KRW": "₩", "VND": "₫", "PLN": "zł", "CZK": "Kč", "ILS": "₪", "BRL": "R$",
}  # fmt: skip
#: Currencies without a smaller coin. Source: ISO 4217.
WHOLE = frozenset(
    (
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
    )
)  # fmt: skip
LARGEST = Decimal(10) ** 12
BIDI_MARKS = re.compile("[\u200e\u200f\u061c]")


class NotMoney(ValueError):
    """The text is no amount of money."""


def is_whole(amount: Decimal, currency: str) -> bool:
    """Whether it is written without places: nothing of it is hidden by that."""
    return currency in WHOLE and amount == amount.to_integral_value()


def _digits(amount: Decimal, locale: QLocale, currency: str) -> str:
    cents = int((abs(amount) * 100).to_integral_value())
    if is_whole(amount, currency):
        return locale.toString(cents // 100)
    zero = locale.zeroDigit()
    fraction = "".join(chr(ord(zero) + int(digit)) for digit in f"{cents % 100:02d}")
    return f"{locale.toString(cents // 100)}{locale.decimalPoint()}{fraction}"


def plain_amount(amount: Decimal, locale: QLocale | None = None, currency: str = "") -> str:
    """The amount with the places of its currency, which is not named, as the locale writes it."""
    locale = locale or QLocale()
    return f"{locale.negativeSign() if amount < 0 else ''}{_digits(amount, locale, currency)}"


def money_text(amount: Decimal | None, currency: str, locale: QLocale | None = None) -> str:
    """The amount with its currency (ISO code) where the locale puts it; empty for None."""
    if amount is None:
        return ""
    locale = locale or QLocale()
    symbol = SYMBOLS.get(currency, currency)
    pattern = locale.toCurrencyString(1, symbol)
    one = re.search(rf"{locale.toString(1)}(?:{re.escape(locale.decimalPoint())}\\W*{locale.zeroDigit()}+)?", pattern)
    before, after = pattern[: one.start()], pattern[one.end() :]
    space = "\u00a0" if before and before[-1].isalpha() else ""
    sign = locale.negativeSign() if amount < 0 else ""
    return f"{sign}{before}{space}{_digits(amount, locale, currency)}{after}"


def _ungrouped(text: str, group: str) -> str:
    """The digits without separators. Raises NotMoney where these do not stand every third (in India second) place."""
    first, *rest = text.split(group)
    if rest and (len(rest[-1]) != 3 or any(len(part) not in (2, 3) for part in rest) or not 1 <= len(first) <= 3):
        raise NotMoney(text)
    return "".join((first, *rest))


def _pointed(text: str, locale: QLocale) -> str:
    """The amount with a decimal point; a separator before one or two last digits can only be meant as one."""
    point, group = locale.decimalPoint(), locale.groupSeparator()
    for space in (" ", "\u00a0", "\u202f", "'", "’"):
        text, group = text.replace(space, ""), "," if group == space else group
    sign, text = ("-", text[1:]) if text[:1] in ("-", locale.negativeSign()) else ("", text)
    if point in text:
        whole, _, rest = text.partition(point)
    else:
        whole, found, rest = text.rpartition(group)
        if not found or len(rest) > 2:
            whole, rest = text, ""
        elif group in whole:
            raise NotMoney(text)
    return f"{sign}{_ungrouped(whole, group) or '0'}.{rest}"


def parse_money(text: str, locale: QLocale | None = None) -> Decimal | None:
    """The amount a person typed; None for nothing. Raises NotMoney for anything that is no plain amount."""
    locale = locale or QLocale()
    text = BIDI_MARKS.sub("", text).strip()
    for sign in (*SYMBOLS, *SYMBOLS.values(), "$"):
        text = text.removeprefix(sign).removesuffix(sign).strip()
    if not text:
        return None
    if not any(sign.isdecimal() for sign in text):
        raise NotMoney(text)
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in _pointed(text, locale))
    if not re.fullmatch(r"-?\d{1,13}(\.\d{0,2})?", digits):
        raise NotMoney(text)
    try:
        amount = Decimal(digits).quantize(Decimal("0.01"))
    except InvalidOperation as fault:
        raise NotMoney(text) from fault
    if abs(amount) >= LARGEST:
        raise NotMoney(text)
    return amount + 0 if amount else Decimal("0.00")
