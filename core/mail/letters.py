"""What a message with an invoice or a credit note says, in English and German."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency

from core.settings import ShopSettings

_ENGLISH = {
    "invoice": "Invoice {number}",
    "credit_note": "Credit note {number}",
    "hello": "Hello {name},",
    "attached": "attached you find our invoice {number} of {total}.",
    "credited": "attached you find our credit note {number} of {total} for invoice {invoice}.",
    "due": "Please pay {left} by {day}.",
    "paid": "It is paid already.",
    "bye": "With kind regards",
}
_GERMAN = {
    "invoice": "Rechnung {number}",
    "credit_note": "Gutschrift {number}",
    "hello": "Guten Tag {name},",
    "attached": "anbei finden Sie unsere Rechnung {number} über {total}.",
    "credited": "anbei finden Sie unsere Gutschrift {number} über {total} zur Rechnung {invoice}.",
    "due": "Bitte zahlen Sie {left} bis {day}.",
    "paid": "Sie ist bereits bezahlt.",
    "bye": "Mit freundlichen Grüßen",
}


class Text(NamedTuple):
    """Subject and body."""

    subject: str
    body: str


def invoice(shop: ShopSettings, name: str, number: str, total: Decimal, left: Decimal, due_on: date) -> Text:
    """With what is left to be paid and until when."""
    words = _words(shop)
    due = words["due"].format(left=_money(shop, left), day=_day(shop, due_on)) if left > 0 else words["paid"]
    attached = words["attached"].format(number=number, total=_money(shop, total))
    return Text(_subject(shop, words["invoice"], number), _body(shop, words, name, f"{attached} {due}"))


def credit_note(shop: ShopSettings, name: str, number: str, total: Decimal, invoice_number: str) -> Text:
    """With the invoice that it belongs to."""
    words = _words(shop)
    attached = words["credited"].format(number=number, total=_money(shop, total), invoice=invoice_number)
    return Text(_subject(shop, words["credit_note"], number), _body(shop, words, name, attached))


def _subject(shop: ShopSettings, title: str, number: str) -> str:
    return f"{title.format(number=number)} · {shop.name}"


def _body(shop: ShopSettings, words: dict[str, str], name: str, text: str) -> str:
    signed = "\n".join(line for line in (words["bye"], shop.name, shop.phone, shop.website) if line)
    return f"{words['hello'].format(name=name)}\n\n{text}\n\n{signed}\n"


def _words(shop: ShopSettings) -> dict[str, str]:
    return _GERMAN if shop.language.split("-")[0] == "de" else _ENGLISH


def _money(shop: ShopSettings, amount: Decimal) -> str:
    return str(format_currency(amount, shop.currency, locale=_locale(shop)))


def _day(shop: ShopSettings, day: date) -> str:
    return str(format_date(day, "long", locale=_locale(shop)))


def _locale(shop: ShopSettings) -> Locale:
    try:
        return Locale.parse(shop.locale)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")
