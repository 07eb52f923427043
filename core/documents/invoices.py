"""The invoice: what is charged, what was paid and credited, what is due when, and where to pay it."""

from __future__ import annotations

from core.documents.account_contents import Invoice
from core.documents.account_words import AccountWords, account_words
from core.documents.blocks import Block, Cell, Code, Gap, Row, Stack
from core.documents.charges import charges, day, heading, sheet_of, sum_line, sum_width, tax_row, under_amounts
from core.documents.contents import PaymentLine
from core.documents.papers import Paper
from core.documents.sections import Fact, given, head
from core.documents.sheets import BETWEEN_COLUMNS, Sheet
from core.rules.words import InvoiceStatus

#: What the QR code takes of the width and the height, in points.
_CODE = 88.0


def printed(data: Invoice, paper: Paper) -> bytes:
    """The invoice; a draft and a cancelled one say so."""
    sheet, words = Sheet(data.shop, sheet_of(paper)), account_words(data.shop.language)
    title = f"{words.invoice} {data.number}"
    sections = [
        head(sheet, words.invoice),
        heading(sheet, data.number, data.recipient, _facts(sheet, words, data), _stamp(words, data.status)),
        charges(sheet, data.lines),
        under_amounts(sheet, _sums(sheet, words, data)),
        _request(sheet, words, data),
        _note(sheet, data.note),
        _note(sheet, data.shop.footer),
    ]
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _facts(sheet: Sheet, words: AccountWords, data: Invoice) -> list[Fact]:
    shared = sheet.words
    return [
        (shared.date, sheet.formats.day(data.issued_at)),
        (words.due_by, day(sheet, data.due_on)),
        *given((shared.order, data.order_number), (shared.device, data.device), (shared.serial, data.serial)),
    ]


def _stamp(words: AccountWords, status: InvoiceStatus) -> str:
    stamps = {
        InvoiceStatus.DRAFT: words.draft,
        InvoiceStatus.CANCELLED: words.cancelled,
        InvoiceStatus.CREDITED: words.credited,
    }
    return stamps.get(status, "")


def _sums(sheet: Sheet, words: AccountWords, data: Invoice) -> list[Block]:
    shared, wide, total = sheet.words, sum_width(sheet), sheet.theme.total
    rows: list[Block] = []
    if data.taxes:
        rows.append(sheet.pair(shared.subtotal, sheet.money(data.subtotal), width=wide))
        rows += [*(tax_row(sheet, tax) for tax in data.taxes), *sum_line(sheet)]
    rows.append(sheet.pair(shared.total, sheet.money(data.total), total.sized(12), wide))
    if not data.credits and not data.payments:
        return rows
    rows.append(Gap(4))
    rows += [_taken(sheet, words.credit_line.format(number=line.number), line) for line in data.credits]
    rows += [_taken(sheet, _paid(sheet, words, line), line) for line in data.payments]
    if data.left < 0:
        last = sheet.pair(shared.credit, sheet.money(-data.left), total, wide)
    else:
        last = sheet.pair(words.due, sheet.money(data.left), total, wide)
    return [*rows, *sum_line(sheet), last]


def _paid(sheet: Sheet, words: AccountWords, line: PaymentLine) -> str:
    what = words.paid if line.amount >= 0 else sheet.words.refunded
    return f"{what} {sheet.formats.day(line.at)}, {sheet.words.method(line.method)}, {line.number}"


def _taken(sheet: Sheet, label: str, line: PaymentLine) -> Block:
    return sheet.pair(label, sheet.money(-line.amount), sheet.theme.quiet, sum_width(sheet))


def _request(sheet: Sheet, words: AccountWords, data: Invoice) -> Block | None:
    """How much, until when, and where to."""
    if data.status is InvoiceStatus.CANCELLED:
        return None
    if data.left <= 0:
        return sheet.text(words.nothing_due, sheet.theme.strong)
    asked = words.pay_by.format(amount=sheet.money(data.left), day=day(sheet, data.due_on), number=data.number)
    wide = sheet.width - (_CODE + BETWEEN_COLUMNS if data.payment_code else 0)
    details = sheet.text(data.payment_details, width=wide).blocks
    words_block = Stack([*sheet.text(asked, sheet.theme.strong, wide).blocks, *([Gap(4), *details] if details else [])])
    if not data.payment_code:
        return words_block
    label = sheet.text(words.scan, sheet.theme.label, _CODE, "middle")
    code = Stack([Code(data.payment_code, _CODE, _CODE), Gap(2), *label.blocks], together=9)
    return Row([Cell(0, words_block), Cell(sheet.width - _CODE, code)])


def _note(sheet: Sheet, text: str) -> Stack | None:
    return sheet.text(text, sheet.theme.quiet) if text.strip() else None
