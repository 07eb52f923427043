"""The receipt: what was charged, what was paid before and now, and what is still owed."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from core.documents.blocks import Block, Cell, Gap, Row, Rule, Stack
from core.documents.contents import LineKind, PaymentLine, Receipt, ReceiptLine, TaxLine
from core.documents.papers import Paper
from core.documents.pens import Align
from core.documents.sections import Fact, facts, flowing, given, head
from core.documents.sheets import Sheet
from core.documents.styles import BLACK, INK

_SHARES = (0.52, 0.14, 0.17, 0.17)
"""Of the width of a sheet: description, quantity, unit price, amount."""
_COLUMN_GAP = 10.0
_SMALLEST_HERO = 13.0


def printed(data: Receipt, paper: Paper) -> bytes:
    """The receipt of one payment."""
    sheet = Sheet(data.shop, paper)
    title = sheet.words.receipt
    sections = [
        head(sheet, title),
        _hero(sheet, data),
        _lines(sheet, data.lines),
        _indented(sheet, _totals(sheet, data)),
        _indented(sheet, _payments(sheet, data)),
        _farewell(sheet),
    ]
    return sheet.pdf(sheet.pages(sheet.spaced(sections), f"{title} {data.number}"), f"{title} {data.number}")


def _hero(sheet: Sheet, data: Receipt) -> Stack:
    """The receipt's number, and what it is for."""
    words = sheet.words
    pairs: list[Fact] = [
        (words.order, data.order_number),
        (words.date, sheet.moment(data.paid_at)),
        *given((words.cashier, data.cashier), (words.customer, data.customer_name)),
        *given((words.device, data.device), (words.serial, data.serial)),
    ]
    if sheet.is_roll:
        number = sheet.shrunk(data.number, sheet.theme.hero.sized(17), sheet.width, 9, "middle")
        return Stack([*number.blocks, Gap(4), facts(sheet, pairs)])
    number = sheet.shrunk(data.number, sheet.theme.hero, sheet.width, _SMALLEST_HERO)
    return Stack([Gap(2), *number.blocks, Gap(7), facts(sheet, pairs, 3)])


def _lines(sheet: Sheet, lines: Sequence[ReceiptLine]) -> Stack | None:
    """The lines under the names of their kinds, in the order they were given."""
    if not lines:
        return None
    blocks: list[Block] = [sheet.rule()]
    if not sheet.is_roll:
        blocks += [Gap(3), _cells(sheet, _titles(sheet)), Gap(2), sheet.rule()]
    for kind, of_kind in groupby(lines, key=lambda line: line.kind):
        blocks += [Gap(5), _of_kind(sheet, kind, list(of_kind))]
    return Stack([*blocks, Gap(5), sheet.rule()], together=2)


def _of_kind(sheet: Sheet, kind: LineKind, lines: Sequence[ReceiptLine]) -> Stack:
    heading = sheet.text(sheet.words.line_kinds[kind], sheet.theme.heading)
    shown = [_roll_line(sheet, line) if sheet.is_roll else _sheet_line(sheet, line) for line in lines]
    return Stack([*heading.blocks, *shown], together=len(heading.blocks) + 1)


def _titles(sheet: Sheet) -> list[Stack]:
    words, label = sheet.words, sheet.theme.label
    titles = (words.description, words.quantity, words.unit_price, words.amount)
    return [
        sheet.text(title, label, wide, "end" if place else "start")
        for place, (title, wide) in enumerate(zip(titles, _widths(sheet), strict=True))
    ]


def _sheet_line(sheet: Sheet, line: ReceiptLine) -> Row:
    body = sheet.theme.body
    texts = (line.description, _quantity(sheet, line), _price(sheet, line), _amount(sheet, line))
    return _cells(
        sheet,
        [
            sheet.text(text, body, wide, "end" if place else "start")
            for place, (text, wide) in enumerate(zip(texts, _widths(sheet), strict=True))
        ],
    )


def _roll_line(sheet: Sheet, line: ReceiptLine) -> Stack:
    """Description and amount, and below them how the amount was reckoned."""
    reckoned = " × ".join(text for text in (_quantity(sheet, line), _price(sheet, line)) if text)
    below = sheet.text("" if line.quantity == 1 and not line.unit else reckoned, sheet.theme.quiet)
    return Stack([sheet.pair(line.description, _amount(sheet, line)), *below.blocks])


def _widths(sheet: Sheet) -> list[float]:
    return [share * (sheet.width - _COLUMN_GAP * (len(_SHARES) - 1)) for share in _SHARES]


def _cells(sheet: Sheet, blocks: Sequence[Block]) -> Row:
    widths = _widths(sheet)
    return Row([Cell(sum(widths[:place]) + _COLUMN_GAP * place, block) for place, block in enumerate(blocks)])


def _quantity(sheet: Sheet, line: ReceiptLine) -> str:
    """Nothing where one piece without a unit and a price says no more than the amount."""
    if line.quantity == 1 and not line.unit and line.unit_price is None:
        return ""
    return f"{sheet.formats.number(line.quantity)} {line.unit}".strip()


def _price(sheet: Sheet, line: ReceiptLine) -> str:
    return sheet.money(line.unit_price) if line.unit_price is not None else ""


def _amount(sheet: Sheet, line: ReceiptLine) -> str:
    return sheet.money(line.amount) if line.amount is not None else sheet.words.included


def _indented(sheet: Sheet, block: Stack) -> Block:
    """Sums stand under the amounts: in the end half of a sheet."""
    return block if sheet.is_roll else Row([Cell(sheet.width - _sum_width(sheet), block)])


def _sum_width(sheet: Sheet) -> float:
    return sheet.width if sheet.is_roll else sheet.width * 0.5


def _totals(sheet: Sheet, data: Receipt) -> Stack:
    words, wide = sheet.words, _sum_width(sheet)
    added = [] if data.tax_included else [_tax(sheet, tax, words.tax_added) for tax in data.taxes]
    rows: list[Block] = []
    if data.discount or added:
        rows.append(sheet.pair(words.subtotal, sheet.money(data.subtotal), width=wide))
    if data.discount:
        rows.append(sheet.pair(words.discount, sheet.money(-data.discount), width=wide))
    rows += added
    if rows:
        rows += [Gap(3), _sum_line(sheet), Gap(2)]
    rows.append(sheet.pair(words.total, sheet.money(data.total), sheet.theme.total.sized(12), wide))
    if data.tax_included:
        rows += [_tax(sheet, tax, words.tax_included) for tax in data.taxes]
    return Stack(rows, together=len(rows))


def _sum_line(sheet: Sheet) -> Rule:
    """The line over a sum."""
    return Rule(_sum_width(sheet), BLACK if sheet.is_roll else INK, 0.8)


def _tax(sheet: Sheet, tax: TaxLine, wording: str) -> Row:
    rate, net = sheet.formats.percent(tax.rate), sheet.money(tax.net)
    label = wording.format(name=tax.name or sheet.words.tax, rate=rate, net=net)
    return sheet.pair(label, sheet.money(tax.amount), sheet.theme.quiet, _sum_width(sheet))


def _payments(sheet: Sheet, data: Receipt) -> Stack:
    """What was paid before and now, and what is left."""
    words, wide, strong = sheet.words, _sum_width(sheet), sheet.theme.strong
    rows: list[Block] = [piece for payment in data.payments for piece in _earlier(sheet, payment)]
    now = len(rows)
    rows.append(sheet.pair(f"{words.paid_now}: {words.method(data.method)}", sheet.money(data.amount), strong, wide))
    if data.tendered is not None and data.change is not None:
        rows.append(sheet.pair(words.tendered, sheet.money(data.tendered), width=wide))
        rows.append(sheet.pair(words.change, sheet.money(data.change), width=wide))
    if data.reference.strip():
        rows.append(sheet.pair(words.reference, data.reference, sheet.theme.quiet, wide))
    last = Stack([*rows[now:], Gap(4), _sum_line(sheet), Gap(2), _owed(sheet, data.still_owed)], together=99)
    return Stack([*rows[:now], last])


def _earlier(sheet: Sheet, payment: PaymentLine) -> list[Block]:
    """An earlier payment; its day and number below it, each in its own direction of reading."""
    words, wide = sheet.words, _sum_width(sheet)
    what = words.paid_before if payment.amount >= 0 else words.refunded
    row = sheet.pair(f"{what}: {words.method(payment.method)}", sheet.money(payment.amount), width=wide)
    details = [text for text in (sheet.formats.day(payment.at), payment.number) if text.strip()]
    return [Stack([row, *flowing(sheet, details, sheet.theme.quiet, wide), Gap(2)], together=3)]


def _owed(sheet: Sheet, owed: Decimal) -> Block:
    """What the customer still owes, or is owed."""
    words, total, wide = sheet.words, sheet.theme.total, _sum_width(sheet)
    if owed > 0:
        return sheet.pair(words.still_owed, sheet.money(owed), total, wide)
    if owed < 0:
        return sheet.pair(words.credit, sheet.money(-owed), total, wide)
    return sheet.text(words.paid_in_full, total, wide, "start" if sheet.is_roll else "end")


def _farewell(sheet: Sheet) -> Stack:
    align: Align = "middle" if sheet.is_roll else "start"
    thanks = sheet.text(sheet.words.thanks, sheet.theme.body, align=align)
    return Stack([*thanks.blocks, *sheet.text(sheet.shop.footer, sheet.theme.quiet, align=align).blocks])
