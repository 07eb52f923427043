"""What invoices, credit notes and statements share: the recipient, tables of amounts, and sums under them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from core.documents.account_contents import ChargeLine
from core.documents.blocks import Block, Cell, Gap, Row, Rule, Stack
from core.documents.contents import TaxLine
from core.documents.papers import Paper
from core.documents.sections import Fact, facts
from core.documents.sheets import BETWEEN_COLUMNS, Sheet
from core.documents.styles import INK, Style

#: Points between two columns of a table.
BETWEEN = 10.0
_SMALLEST_HERO = 13.0
#: Of the width of a sheet: description, quantity, unit price, amount.
_CHARGES = (0.52, 0.14, 0.17, 0.17)


def sheet_of(paper: Paper) -> Paper:
    """These papers are sheets: a roll is no place for them."""
    return Paper.A4 if paper.height is None else paper


def heading(sheet: Sheet, number: str, recipient: Sequence[str], pairs: Sequence[Fact], stamp: str = "") -> Stack:
    """Whom it is for at the start, the number and its facts at the end."""
    wide = sheet.column(2)
    name, *address = recipient or ("",)
    who = [*sheet.text(name, sheet.theme.strong.sized(11), wide).blocks]
    for line in address:
        who += sheet.text(line, sheet.theme.body, wide).blocks
    stamped = sheet.text(stamp, sheet.theme.strong, wide).blocks if stamp else []
    what = [*sheet.shrunk(number, sheet.theme.hero.sized(19), wide, _SMALLEST_HERO).blocks, *stamped]
    top = Row([Cell(0, Stack(who)), Cell(wide + BETWEEN_COLUMNS, Stack(what))])
    return Stack([Gap(12), top, Gap(12), facts(sheet, pairs, min(4, len(pairs) + 1))])


def day(sheet: Sheet, on: date) -> str:
    """A day of the shop's calendar."""
    return sheet.formats.day(datetime.combine(on, time(12), sheet.formats.zone).astimezone(UTC))


def table_row(sheet: Sheet, shares: Sequence[float], texts: Sequence[str], ends: int, style: Style) -> Row:
    """Texts in columns of these shares; the last `ends` of them end at the edge of their column."""
    widths = [share * (sheet.width - BETWEEN * (len(shares) - 1)) for share in shares]
    first_end = len(shares) - ends
    return Row(
        [
            Cell(
                sum(widths[:place]) + BETWEEN * place,
                sheet.text(text, style, widths[place], "end" if place >= first_end else "start"),
            )
            for place, text in enumerate(texts)
        ]
    )


def charges(sheet: Sheet, lines: Sequence[ChargeLine]) -> Stack:
    """The table of what is charged."""
    words = sheet.words
    titles = (words.description, words.quantity, words.unit_price, words.amount)
    rows: list[Block] = [
        sheet.rule(), Gap(3), table_row(sheet, _CHARGES, titles, 3, sheet.theme.label), Gap(2), sheet.rule(), Gap(4),
    ]  # fmt: skip
    for line in lines:
        texts = (
            line.description,
            sheet.formats.number(line.quantity),
            sheet.money(line.unit_price),
            sheet.money(line.amount),
        )
        rows += [table_row(sheet, _CHARGES, texts, 3, sheet.theme.body), Gap(2)]
    return Stack([*rows, Gap(3), sheet.rule()], together=7)


def sum_width(sheet: Sheet) -> float:
    """Sums stand in the end half of a sheet, under the amounts."""
    return sheet.width * 0.5


def under_amounts(sheet: Sheet, rows: Sequence[Block]) -> Row:
    """Rows of `sum_width` where they belong."""
    return Row([Cell(sheet.width - sum_width(sheet), Stack(rows, together=len(rows)))])


def sum_line(sheet: Sheet) -> list[Block]:
    """The line over a sum, with its gaps."""
    return [Gap(3), Rule(sum_width(sheet), INK, 0.8), Gap(2)]


def tax_row(sheet: Sheet, tax: TaxLine) -> Row:
    """One rate on its net amount."""
    rate, net = sheet.formats.percent(tax.rate), sheet.money(tax.net)
    label = sheet.words.tax_added.format(name=tax.name or sheet.words.tax, rate=rate, net=net)
    return sheet.pair(label, sheet.money(tax.amount), sheet.theme.quiet, sum_width(sheet))
