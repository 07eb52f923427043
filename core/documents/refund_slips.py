"""The refund slip: how much went back to the customer, for which payment and why."""

from core.documents.blocks import Block, Gap, Stack
from core.documents.contents import RefundSlip
from core.documents.papers import Paper
from core.documents.sections import Fact, facts, flowing, given, head, signature, words_of
from core.documents.sheets import Sheet

_SMALLEST_HERO = 13.0


def printed(data: RefundSlip, paper: Paper) -> bytes:
    """The slip of one refund."""
    sheet = Sheet(data.shop, paper)
    words = sheet.words
    sections = [
        head(sheet, words.refund),
        _hero(sheet, data),
        _amount(sheet, data),
        words_of(sheet, words.reason, data.reason) if data.reason.strip() else None,
        _signed(sheet, data),
    ]
    title = f"{words.refund} {data.number}"
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _hero(sheet: Sheet, data: RefundSlip) -> Stack:
    """The slip's number, and what it belongs to."""
    words = sheet.words
    pairs: list[Fact] = [
        (words.order, data.order_number),
        *given((words.for_receipt, data.receipt_number)),
        (words.date, sheet.moment(data.refunded_at)),
        *given((words.cashier, data.cashier), (words.approved_by, data.approved_by)),
        *given((words.customer, data.customer_name), (words.device, data.device)),
    ]
    if sheet.is_roll:
        number = sheet.shrunk(data.number, sheet.theme.hero.sized(17), sheet.width, 9, "middle")
        return Stack([*number.blocks, Gap(4), facts(sheet, pairs)])
    number = sheet.shrunk(data.number, sheet.theme.hero, sheet.width, _SMALLEST_HERO)
    return Stack([Gap(2), *number.blocks, Gap(7), facts(sheet, pairs, 3)])


def _amount(sheet: Sheet, data: RefundSlip) -> Stack:
    """What was paid once, and what of it went back."""
    words, quiet = sheet.words, sheet.theme.quiet
    rows: list[Block] = [sheet.rule(), Gap(5)]
    if data.paid_amount is not None:
        day = sheet.formats.day(data.paid_at) if data.paid_at else ""
        how = [text for text in (words.method(data.paid_method), day) if text.strip()]
        rows += [sheet.pair(words.paid_originally, sheet.money(data.paid_amount))]
        rows += [*flowing(sheet, how, quiet, sheet.width), Gap(3)]
    how = [text for text in (words.method(data.method), data.reference) if text.strip()]
    rows += [sheet.pair(words.refunded, sheet.money(data.amount), sheet.theme.total)]
    rows += flowing(sheet, how, quiet, sheet.width)
    if data.still_owed is not None:
        rows += [Gap(3), sheet.pair(words.still_owed, sheet.money(data.still_owed))]
    return Stack([*rows, Gap(5), sheet.rule()], together=len(rows))


def _signed(sheet: Sheet, data: RefundSlip) -> Stack:
    """The customer signs for the money."""
    confirmed = sheet.text(sheet.words.refund_received)
    line = signature(sheet, sheet.words.customer_signature, data.customer_name, data.signature)
    return Stack([*confirmed.blocks, line], together=len(confirmed.blocks) + 1)
