"""The papers of a payment: receipt and refund slip."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from core import assets, billing, invoices, settings, work_orders
from core.base.errors import Conflict
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing import PaymentRow
from core.documents import remarks
from core.documents.contents import LineKind, PaymentLine, Receipt, ReceiptLine, RefundSlip, TaxLine
from core.documents.from_shop.letterheads import letterhead
from core.rules import pricing
from core.rules.words import PaymentKind


def receipt_of(tx: Transaction, payment_id: int) -> Receipt:
    """Raises: Forbidden, NotFound, Conflict (a refund has a slip)."""
    payment = billing.get(tx, payment_id)
    if payment.kind is PaymentKind.REFUND:
        raise Conflict("{number} is a refund: print its refund slip", number=payment.number)
    if payment.work_order_id is None:
        return _receipt_of_invoice(tx, payment)
    order, shop = work_orders.get(tx, payment.work_order_id), settings.read(tx)
    before = [row for row in billing.page(tx, Page(500), order_id=order.id) if row.id < payment.id]
    paid_before = sum((row.amount for row in before), ZERO)
    device = assets.get_any(tx, order.asset_id) if order.asset_id is not None else None
    return Receipt(
        shop=letterhead(shop),
        number=payment.number,
        order_number=order.number,
        customer_name=payment.customer or "",
        device=device.name if device else "",
        serial=(device.serial_number if device else None) or "",
        lines=_lines(tx, order, shop.language),
        discount=order.discount,
        total=order.total,
        taxes=_taxes(order.total, shop.tax_rate),
        payments=tuple(PaymentLine(at=p.created_at, method=p.method, amount=p.amount, number=p.number) for p in before),
        amount=payment.amount,
        method=payment.method,
        reference=payment.transaction_id or "",
        tendered=payment.tendered,
        still_owed=order.total - paid_before - payment.amount,
        cashier=payment.cashier or "",
        paid_at=payment.created_at,
    )


def refund_slip_of(tx: Transaction, payment_id: int) -> RefundSlip:
    """Raises: Forbidden, NotFound, Conflict (a payment has a receipt)."""
    refund = billing.get(tx, payment_id)
    if refund.refund_of_id is None:
        raise Conflict("{number} is a payment: print its receipt", number=refund.number)
    paid = billing.get_any(tx, refund.refund_of_id)
    total, asset_id = _subject(tx, refund)
    device = assets.get_any(tx, asset_id) if asset_id is not None else None
    until = [row.amount for row in _others(tx, refund) if row.id <= refund.id]
    return RefundSlip(
        shop=letterhead(settings.read(tx)),
        number=refund.number,
        order_number=refund.order_number,
        receipt_number=paid.number,
        customer_name=refund.customer or "",
        device=device.name if device else "",
        paid_at=paid.created_at,
        paid_amount=paid.amount,
        paid_method=paid.method,
        amount=-refund.amount,
        method=refund.method,
        reference=refund.transaction_id or "",
        reason=refund.note or "",
        still_owed=max(total - sum(until, ZERO), ZERO),
        cashier=refund.cashier or "",
        refunded_at=refund.created_at,
    )


def _subject(tx: Transaction, row: PaymentRow) -> tuple[Decimal, int | None]:
    """What the payment was for came to, and the device where there is one."""
    if row.work_order_id is None:
        return invoices.get(tx, row.invoice_id or 0).total, None
    order = work_orders.get(tx, row.work_order_id)
    return order.total, order.asset_id


def _others(tx: Transaction, row: PaymentRow) -> list[PaymentRow]:
    """Everything that was paid for the same job or invoice."""
    if row.work_order_id is None:
        return billing.page(tx, Page(500), invoice_id=row.invoice_id)
    return billing.page(tx, Page(500), order_id=row.work_order_id)


def _receipt_of_invoice(tx: Transaction, payment: PaymentRow) -> Receipt:
    """Of an invoice that belongs to no job: its prices are net."""
    invoice, shop = invoices.get(tx, payment.invoice_id or 0), settings.read(tx)
    charged = [
        ReceiptLine(
            kind=LineKind.PART,
            description=line.description,
            quantity=line.quantity,
            unit_price=line.unit_price,
            amount=line.amount,
        )
        for line in invoices.lines(tx, invoice.id)
    ]
    whole = ReceiptLine(kind=LineKind.AGREED_PRICE, description=remarks.work(shop.language), amount=invoice.subtotal)
    before = [row for row in _others(tx, payment) if row.id < payment.id]
    rate = invoice.tax * 100 / invoice.subtotal if invoice.subtotal else ZERO
    taxes = (TaxLine(rate=rate.quantize(Decimal("0.01")), net=invoice.subtotal, amount=invoice.tax),)
    return Receipt(
        shop=letterhead(shop),
        number=payment.number,
        order_number=invoice.number,
        customer_name=invoice.customer,
        lines=tuple(charged) or (whole,),
        total=invoice.total,
        taxes=taxes if invoice.tax else (),
        tax_included=False,
        payments=tuple(PaymentLine(at=p.created_at, method=p.method, amount=p.amount, number=p.number) for p in before),
        amount=payment.amount,
        method=payment.method,
        reference=payment.transaction_id or "",
        tendered=payment.tendered,
        still_owed=invoice.total - sum((p.amount for p in before), ZERO) - payment.amount,
        cashier=payment.cashier or "",
        paid_at=payment.created_at,
    )


def _lines(tx: Transaction, order: work_orders.OrderRow, language: str) -> tuple[ReceiptLine, ...]:
    """Labour and parts as booked, and the rest of the cost as what was agreed."""
    labour, parts = work_orders.labour_of(tx, order.id), work_orders.parts_of(tx, order.id)
    lines = [
        ReceiptLine(
            kind=LineKind.LABOUR,
            description=line.description,
            quantity=Decimal(line.minutes),
            unit="min",
            amount=line.amount,
        )
        for line in labour
    ]
    lines += [
        ReceiptLine(
            kind=LineKind.PART,
            description=part.name,
            quantity=Decimal(part.quantity),
            unit_price=part.unit_price,
            amount=part.amount,
        )
        for part in parts
    ]
    agreed = order.cost - _sum(line.amount for line in labour) - _sum(part.amount for part in parts)
    if agreed == ZERO:
        return tuple(lines)
    what = ReceiptLine(kind=LineKind.AGREED_PRICE, description=order.title or remarks.work(language), amount=agreed)
    return (what, *lines)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)


def _taxes(total: Decimal, rate: Decimal) -> tuple[TaxLine, ...]:
    if not rate:
        return ()
    tax = pricing.tax_within(total, rate)
    return (TaxLine(rate=rate, net=total - tax, amount=tax),)
