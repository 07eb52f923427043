"""The code that a banking program reads a transfer from. Source: European Payments Council, EPC069-12, version 002."""

from __future__ import annotations

import re
from decimal import Decimal

#: How long an account number is, by country.
_LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20,
    "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19,
    "SK": 24, "SM": 27, "VA": 22,
}  # fmt: skip
_ACCOUNT = re.compile(r"\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,40})")
_LARGEST = Decimal("999999999.99")


def account_in(text: str) -> str | None:
    """The first account number (IBAN) in a text that is one by its check digits, without its blanks."""
    for found in _ACCOUNT.finditer(text):
        number = found[1].replace(" ", "")
        number = number[: _LENGTHS.get(number[:2], 0)]
        if len(number) == _LENGTHS.get(number[:2]) and _is_right(number):
            return number
    return None


def _is_right(number: str) -> bool:
    """ISO 7064: the rest by 97 is 1, letters counted from 10."""
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def code(name: str, account: str, amount: Decimal, text: str) -> str:
    """What the QR code holds, for a transfer in euro; empty for an amount that none can be of."""
    if not 0 < amount <= _LARGEST:
        return ""
    lines = ("BCD", "002", "1", "SCT", "", _line(name, 70), account, f"EUR{amount:.2f}", "", "", _line(text, 140))
    return "\n".join(lines)


def _line(text: str, longest: int) -> str:
    return " ".join(text.split())[:longest]
