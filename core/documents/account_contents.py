"""What invoices, credit notes and statements print: plain values whose figures add up to the cent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from core.documents.contents import Letterhead, PaymentLine, TaxLine
from core.rules.words import InvoiceStatus, StatementKind

ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeLine:
    """One line: what is charged, or taken off where the amount is negative. Prices are net."""

    description: str
    quantity: Decimal = Decimal(1)
    unit_price: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """What a customer is asked to pay. Raises ValueError where its figures do not add up to the cent."""

    shop: Letterhead
    number: str
    status: InvoiceStatus
    recipient: tuple[str, ...]
    """Name and address, a line each."""
    order_number: str = ""
    device: str = ""
    serial: str = ""
    issued_at: datetime
    due_on: date
    lines: tuple[ChargeLine, ...]
    taxes: tuple[TaxLine, ...] = ()
    total: Decimal
    credits: tuple[PaymentLine, ...] = ()
    """Credit notes; their amounts are positive."""
    payments: tuple[PaymentLine, ...] = ()
    """What was paid before, deposits included; a refund is negative."""
    left: Decimal
    note: str = ""
    payment_details: str = ""
    payment_code: str = ""
    """What the QR code for a banking program holds; none where empty."""

    def __post_init__(self) -> None:
        if self.subtotal + sum((tax.amount for tax in self.taxes), ZERO) != self.total:
            raise ValueError(f"invoice {self.number}: the lines do not add up to the total")
        taken = sum((line.amount for line in (*self.credits, *self.payments)), ZERO)
        if self.total - taken != self.left:
            raise ValueError(f"invoice {self.number}: the payments do not add up to what is left")

    @property
    def subtotal(self) -> Decimal:
        """Before tax."""
        return sum((line.amount for line in self.lines), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNote:
    """What is taken back of an invoice; amounts are positive. Raises ValueError where they do not add up."""

    shop: Letterhead
    number: str
    recipient: tuple[str, ...]
    invoice_number: str
    order_number: str = ""
    issued_at: datetime
    reason: str
    lines: tuple[ChargeLine, ...]
    taxes: tuple[TaxLine, ...] = ()
    total: Decimal

    def __post_init__(self) -> None:
        if self.subtotal + sum((tax.amount for tax in self.taxes), ZERO) != self.total:
            raise ValueError(f"credit note {self.number}: the lines do not add up to the total")

    @property
    def subtotal(self) -> Decimal:
        """Before tax."""
        return sum((line.amount for line in self.lines), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """One move of an account: what is owed more, or less, and what is owed after it."""

    at: datetime
    kind: StatementKind
    number: str
    note: str = ""
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountStatement:
    """A customer's account over a period; `since` None: from the beginning."""

    shop: Letterhead
    recipient: tuple[str, ...]
    since: date | None
    until: date
    opening: Decimal
    lines: tuple[AccountLine, ...]
    closing: Decimal
    payment_details: str = ""

    def __post_init__(self) -> None:
        if self.opening + sum((line.amount for line in self.lines), ZERO) != self.closing:
            raise ValueError("statement: the lines do not lead from the opening to the closing balance")

    @property
    def number(self) -> str:
        """What the paper is called by."""
        return f"{self.recipient[0]} {self.until.isoformat()}"
