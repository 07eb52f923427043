"""The words of invoices, credit notes and statements, in English and German."""

from __future__ import annotations

from dataclasses import dataclass

from core.documents.languages import of_language
from core.rules.words import StatementKind as Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountWords:
    """What stands in braces is filled in."""

    invoice: str
    credit_note: str
    statement: str
    draft: str
    cancelled: str
    credited: str
    number: str
    due_by: str
    for_invoice: str
    period: str
    until: str
    credit_line: str
    paid: str
    due: str
    pay_by: str
    nothing_due: str
    scan: str
    will_be_credited: str
    opening: str
    closing: str
    in_favour: str
    document: str
    charged: str
    received: str
    balance: str
    no_moves: str
    kinds: dict[Kind, str]


ENGLISH = AccountWords(
    invoice="Invoice",
    credit_note="Credit note",
    statement="Statement",
    draft="Draft: not sent yet",
    cancelled="Cancelled",
    credited="Credited",
    number="Number",
    due_by="Due by",
    for_invoice="For invoice",
    period="Period",
    until="until {day}",
    credit_line="Credit note {number}",
    paid="Paid",
    due="Amount due",
    pay_by="Please pay {amount} by {day} and name {number}.",
    nothing_due="Nothing is left to be paid.",
    scan="Scan to pay",
    will_be_credited="This amount is taken off what you owe us.",
    opening="Balance before",
    closing="Balance on {day}",
    in_favour="in your favour",
    document="Document",
    charged="Charged",
    received="Paid or credited",
    balance="Balance",
    no_moves="Nothing happened in this period.",
    kinds={
        Kind.INVOICE: "Invoice",
        Kind.JOB: "Work, no invoice yet",
        Kind.CREDIT_NOTE: "Credit note",
        Kind.PAYMENT: "Payment",
        Kind.REFUND: "Refund",
    },
)
GERMAN = AccountWords(
    invoice="Rechnung",
    credit_note="Gutschrift",
    statement="Kontoauszug",
    draft="Entwurf: noch nicht gesendet",
    cancelled="Storniert",
    credited="Gutgeschrieben",
    number="Nummer",
    due_by="Zahlbar bis",
    for_invoice="Zur Rechnung",
    period="Zeitraum",
    until="bis {day}",
    credit_line="Gutschrift {number}",
    paid="Bezahlt",
    due="Zu zahlen",
    pay_by="Bitte zahlen Sie {amount} bis {day} und nennen Sie {number}.",
    nothing_due="Es ist nichts mehr zu zahlen.",
    scan="Zum Zahlen scannen",
    will_be_credited="Um diesen Betrag verringert sich, was Sie uns schulden.",
    opening="Stand davor",
    closing="Stand am {day}",
    in_favour="zu Ihren Gunsten",
    document="Beleg",
    charged="Berechnet",
    received="Bezahlt oder gutgeschrieben",
    balance="Stand",
    no_moves="In diesem Zeitraum ist nichts geschehen.",
    kinds={
        Kind.INVOICE: "Rechnung",
        Kind.JOB: "Arbeit, noch keine Rechnung",
        Kind.CREDIT_NOTE: "Gutschrift",
        Kind.PAYMENT: "Zahlung",
        Kind.REFUND: "Erstattung",
    },
)


def account_words(language: str) -> AccountWords:
    """The words of a language named like de or de_AT."""
    return of_language(language, ENGLISH, GERMAN)
