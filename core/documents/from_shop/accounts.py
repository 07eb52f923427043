"""The papers of an account: invoice, credit note, statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from core import assets, billing, invoices, people, settings, statements
from core.base.money import CENT
from core.base.paging import Page
from core.base.transaction import Transaction
from core.documents import remarks
from core.documents.account_contents import AccountLine, AccountStatement, ChargeLine, CreditNote, Invoice
from core.documents.contents import PaymentLine, TaxLine
from core.documents.from_shop.letterheads import letterhead
from core.invoices import InvoiceLine, InvoiceRow
from core.rules import invoicing, pricing, transfers
from core.settings import ShopSettings
from core.work_orders.rows import get_any

_MOST = 500


def invoice_of(tx: Transaction, invoice_id: int) -> Invoice:
    """As it stands now. Raises: Forbidden, NotFound."""
    row, shop = invoices.get(tx, invoice_id), settings.read(tx)
    device, serial = _device(tx, row)
    lines = _charges(invoices.lines(tx, row.id), remarks.work(shop.language), row.subtotal)
    return Invoice(
        shop=letterhead(shop),
        number=row.number,
        status=row.status,
        recipient=_recipient(tx, row.customer_id),
        order_number=row.order_number or "",
        device=device,
        serial=serial,
        issued_at=row.sent_at or row.created_at,
        due_on=row.due_on,
        lines=lines,
        taxes=_taxes(row.subtotal, row.tax, shop.tax_rate),
        total=row.total,
        credits=tuple(
            PaymentLine(at=note.created_at, method="", amount=note.total, number=note.number)
            for note in invoices.credit_notes_of(tx, row.id)
        ),
        payments=tuple(
            PaymentLine(at=paid.created_at, method=paid.method, amount=paid.amount, number=paid.number)
            for paid in billing.page(tx, Page(_MOST), invoice_id=row.id)
        ),
        left=row.total - row.credited - row.paid,
        note=row.note or "",
        payment_details=shop.payment_details,
        payment_code=_payment_code(shop, row),
    )


def _payment_code(shop: ShopSettings, row: InvoiceRow) -> str:
    """Of a shop that names its account and reckons in euro."""
    account = transfers.account_in(shop.payment_details) if shop.currency == "EUR" else None
    return "" if account is None else transfers.code(shop.name, account, row.left, row.number)


def credit_note_of(tx: Transaction, note_id: int) -> CreditNote:
    """Raises: Forbidden, NotFound."""
    row, shop = invoices.credit_note(tx, note_id), settings.read(tx)
    invoice = invoices.get(tx, row.invoice_id)
    return CreditNote(
        shop=letterhead(shop),
        number=row.number,
        recipient=_recipient(tx, row.customer_id),
        invoice_number=row.invoice_number,
        order_number=invoice.order_number or "",
        issued_at=row.created_at,
        reason=row.reason,
        lines=_charges(invoices.credit_note_lines_of(tx, row.id), row.invoice_number, row.subtotal),
        taxes=_taxes(row.subtotal, row.tax, shop.tax_rate),
        total=row.total,
    )


def statement_of(
    tx: Transaction, customer_id: int, since: date | None = None, until: date | None = None
) -> AccountStatement:
    """`since` None: from the beginning; `until` None: today. Raises: Forbidden, NotFound, Invalid."""
    found, shop = statements.statement(tx, customer_id, since, until), settings.read(tx)
    return AccountStatement(
        shop=letterhead(shop),
        recipient=_recipient(tx, customer_id),
        since=found.since,
        until=found.until,
        opening=found.opening,
        lines=tuple(
            AccountLine(
                at=entry.at,
                kind=entry.kind,
                number=entry.number,
                note=entry.note,
                amount=entry.amount,
                balance=entry.balance,
            )
            for entry in found.entries
        ),
        closing=found.closing,
        payment_details=shop.payment_details,
    )


def _recipient(tx: Transaction, customer_id: int) -> tuple[str, ...]:
    row = people.get_any(tx, customer_id)
    place = " ".join(part for part in (row.zip, row.city) if part)
    lines = (row.full_name, row.company, row.address, place, row.state)
    return tuple(line for line in lines if line and line.strip())


def _device(tx: Transaction, row: InvoiceRow) -> tuple[str, str]:
    """Name and serial number of what was repaired, also where the job was deleted since."""
    asset_id = None if row.work_order_id is None else get_any(tx, row.work_order_id).asset_id
    if asset_id is None:
        return "", ""
    device = assets.get_any(tx, asset_id)
    return device.name, device.serial_number or ""


def _charges(lines: Sequence[InvoiceLine], what: str, subtotal: Decimal) -> tuple[ChargeLine, ...]:
    """The lines; one of the whole sum where only that was given."""
    if not lines:
        return (ChargeLine(description=what, unit_price=subtotal, amount=subtotal),)
    return tuple(
        ChargeLine(description=line.description, quantity=line.quantity, unit_price=line.unit_price, amount=line.amount)
        for line in lines
    )


def _taxes(subtotal: Decimal, tax: Decimal, usual: Decimal) -> tuple[TaxLine, ...]:
    """At the shop's rate where it is that one, else at the one it comes to."""
    if not tax:
        return ()
    is_usual = tax in (invoicing.tax_on(subtotal, usual), pricing.tax_within(subtotal + tax, usual))
    found = usual if is_usual or not subtotal else (tax * 100 / subtotal).quantize(CENT)
    return (TaxLine(rate=found, net=subtotal, amount=tax),)
