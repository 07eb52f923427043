"""The credit note: what is taken back of which invoice, and why."""

from __future__ import annotations

from core.documents.account_contents import CreditNote
from core.documents.account_words import account_words
from core.documents.blocks import Block
from core.documents.charges import charges, heading, sheet_of, sum_line, sum_width, tax_row, under_amounts
from core.documents.papers import Paper
from core.documents.sections import Fact, given, head, words_of
from core.documents.sheets import Sheet


def printed(data: CreditNote, paper: Paper) -> bytes:
    """The credit note of one invoice."""
    sheet, words = Sheet(data.shop, sheet_of(paper)), account_words(data.shop.language)
    title = f"{words.credit_note} {data.number}"
    pairs: list[Fact] = [
        (sheet.words.date, sheet.formats.day(data.issued_at)),
        (words.for_invoice, data.invoice_number),
        *given((sheet.words.order, data.order_number)),
    ]
    sections = [
        head(sheet, words.credit_note),
        heading(sheet, data.number, data.recipient, pairs),
        words_of(sheet, sheet.words.reason, data.reason),
        charges(sheet, data.lines),
        under_amounts(sheet, _sums(sheet, data)),
        sheet.text(words.will_be_credited, sheet.theme.strong),
    ]
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _sums(sheet: Sheet, data: CreditNote) -> list[Block]:
    wide, rows = sum_width(sheet), list[Block]()
    if data.taxes:
        rows.append(sheet.pair(sheet.words.subtotal, sheet.money(data.subtotal), width=wide))
        rows += [*(tax_row(sheet, tax) for tax in data.taxes), *sum_line(sheet)]
    return [*rows, sheet.pair(sheet.words.total, sheet.money(data.total), sheet.theme.total, wide)]
