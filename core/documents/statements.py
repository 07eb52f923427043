"""The statement of a customer's account: every charge and payment of a period, and what is owed after each."""

from __future__ import annotations

from decimal import Decimal

from core.documents.account_contents import AccountLine, AccountStatement
from core.documents.account_words import AccountWords, account_words
from core.documents.blocks import Block, Gap, Stack
from core.documents.charges import day, heading, sheet_of, table_row
from core.documents.papers import Paper
from core.documents.sections import Fact, head
from core.documents.sheets import Sheet

#: Of the width of a sheet: the day, the document, charged, paid, the balance.
_SHARES = (0.15, 0.4, 0.15, 0.15, 0.15)


def printed(data: AccountStatement, paper: Paper) -> bytes:
    """The account with its balance before and after."""
    sheet, words = Sheet(data.shop, sheet_of(paper)), account_words(data.shop.language)
    title = f"{words.statement} {data.number}"
    pairs: list[Fact] = [(words.period, _period(sheet, words, data))]
    sections = [
        head(sheet, words.statement),
        heading(sheet, _balance(sheet, words, data.closing), data.recipient, pairs),
        _table(sheet, words, data),
        _details(sheet, data),
    ]
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _period(sheet: Sheet, words: AccountWords, data: AccountStatement) -> str:
    until = words.until.format(day=day(sheet, data.until))
    return until if data.since is None else f"{day(sheet, data.since)} – {day(sheet, data.until)}"


def _table(sheet: Sheet, words: AccountWords, data: AccountStatement) -> Stack:
    label, strong = sheet.theme.label, sheet.theme.strong
    titles = (sheet.words.date, words.document, words.charged, words.received, words.balance)
    rows: list[Block] = [
        sheet.rule(), Gap(3), table_row(sheet, _SHARES, titles, 3, label), Gap(2), sheet.rule(), Gap(4),
    ]  # fmt: skip
    if data.since is not None:
        texts = ("", words.opening, "", "", _balance(sheet, words, data.opening))
        rows += [table_row(sheet, _SHARES, texts, 3, strong), Gap(3)]
    for line in data.lines:
        rows += [_line(sheet, words, line), Gap(2)]
    if not data.lines:
        rows += [*sheet.text(words.no_moves, sheet.theme.quiet).blocks, Gap(2)]
    closing = words.closing.format(day=day(sheet, data.until))
    last = table_row(sheet, _SHARES, ("", closing, "", "", _balance(sheet, words, data.closing)), 3, strong)
    return Stack([*rows, Gap(2), sheet.rule(), Gap(4), last], together=7)


def _line(sheet: Sheet, words: AccountWords, line: AccountLine) -> Block:
    note = sheet.words.method(line.note)
    what = " · ".join(text for text in (f"{words.kinds[line.kind]} {line.number}", note) if text.strip())
    charged = sheet.money(line.amount) if line.amount > 0 else ""
    paid = sheet.money(-line.amount) if line.amount < 0 else ""
    texts = (sheet.formats.day(line.at), what, charged, paid, sheet.money(line.balance))
    return table_row(sheet, _SHARES, texts, 3, sheet.theme.body)


def _balance(sheet: Sheet, words: AccountWords, amount: Decimal) -> str:
    """What is owed; in words where money is the customer's."""
    return sheet.money(amount) if amount >= 0 else f"{sheet.money(-amount)} {words.in_favour}"


def _details(sheet: Sheet, data: AccountStatement) -> Stack | None:
    return sheet.text(data.payment_details) if data.closing > 0 and data.payment_details.strip() else None
