"""The claim ticket: the customer's proof of what was handed over, and the shop's signed copy of it."""

from collections.abc import Sequence

from core.documents.blocks import Block, Cell, Code, Framed, Gap, Row, Stack
from core.documents.contents import Ticket
from core.documents.pages import Page
from core.documents.papers import Paper
from core.documents.pens import Align
from core.documents.sections import (
    accessories,
    conditions,
    facts,
    given,
    head,
    signature,
    small_print,
    symptoms_and_remarks,
    words_of,
)
from core.documents.sheets import BETWEEN_COLUMNS, Sheet
from core.documents.styles import BLACK, INK

_SMALLEST_HERO = 13.0
_CODE_SIZE = 84.0
_FRAME_PADDING = 6.0


def printed(data: Ticket, paper: Paper, copies: int) -> bytes:
    """The first copy is the customer's, the others the shop's. Raises ValueError for no copy at all."""
    if copies < 1:
        raise ValueError("a claim ticket has at least one copy")
    sheet = Sheet(data.shop, paper)
    pages = [page for copy in range(copies) for page in _copy(sheet, data, is_customers=copy == 0)]
    return sheet.pdf(pages, f"{sheet.words.claim_ticket} {data.number}")


def _copy(sheet: Sheet, data: Ticket, *, is_customers: bool) -> list[Page]:
    words = sheet.words
    sections = [
        head(sheet, words.claim_ticket, words.customer_copy if is_customers else words.shop_copy),
        _hero(sheet, data, words.bring_ticket if is_customers else ""),
        _who_and_what(sheet, data),
        words_of(sheet, words.problem, data.problem),
        symptoms_and_remarks(sheet, data.symptoms, data.remarks),
        conditions(sheet, data.conditions),
        accessories(sheet, data.accessories),
        _money(sheet, data),
        _signatures(sheet, data),
        small_print(sheet, data.terms_version),
    ]
    return sheet.pages(sheet.spaced(sections), f"{words.claim_ticket} {data.number}")


def _hero(sheet: Sheet, data: Ticket, advice: str) -> Stack:
    return _roll_hero(sheet, data, advice) if sheet.is_roll else _sheet_hero(sheet, data, advice)


def _sheet_hero(sheet: Sheet, data: Ticket, advice: str) -> Stack:
    """Number and pick-up code large, the dates under them, the QR code at the end of the row."""
    wide = (sheet.width - _CODE_SIZE - 2 * BETWEEN_COLUMNS) / 2
    number = Stack([Gap(_FRAME_PADDING), *_large(sheet, sheet.words.order, data.number, wide).blocks])
    dates = [sheet.fact(label, value, wide, sheet.theme.strong) for label, value in _dates(sheet, data)]
    left = Stack(
        [
            _beside([number, _framed_code(sheet, data, wide)], wide),
            Gap(7),
            _beside(dates, wide),
            Gap(4),
            *sheet.text(advice, sheet.theme.quiet, 2 * wide + BETWEEN_COLUMNS).blocks,
        ]
    )
    qr = Code(data.url or data.number, _CODE_SIZE, _CODE_SIZE)
    return Stack([Gap(4), Row([Cell(0, left), Cell(sheet.width - _CODE_SIZE, qr)])])


def _beside(blocks: Sequence[Block], width: float) -> Row:
    return Row([Cell(place * (width + BETWEEN_COLUMNS), block) for place, block in enumerate(blocks)])


def _roll_hero(sheet: Sheet, data: Ticket, advice: str) -> Stack:
    dates = [
        piece
        for label, value in _dates(sheet, data)
        for piece in (*sheet.fact(label, value, sheet.width, sheet.theme.strong).blocks, Gap(3))
    ]
    return Stack(
        [
            *_large(sheet, sheet.words.order, data.number, sheet.width, "middle").blocks,
            Gap(5),
            _framed_code(sheet, data, sheet.width),
            Gap(14),
            Code(data.url or data.number, 96, sheet.width, "middle"),
            Gap(13),
            *dates,
            *sheet.text(advice, sheet.theme.quiet).blocks,
        ]
    )


def _large(sheet: Sheet, label: str, value: str, width: float, align: Align = "start") -> Stack:
    big = sheet.shrunk(value, sheet.theme.hero, width, _SMALLEST_HERO, align)
    return Stack([*sheet.text(label, sheet.theme.label, width, align).blocks, *big.blocks])


def _framed_code(sheet: Sheet, data: Ticket, width: float) -> Block:
    """The pick-up code in a frame of its own, since it is what the customer must keep."""
    padding = _FRAME_PADDING
    align: Align = "middle" if sheet.is_roll else "start"
    inner = _large(sheet, sheet.words.pickup_code, data.pickup_code or "—", width - 2 * padding, align)
    colour = BLACK if sheet.is_roll else INK
    return Framed(inner, width, padding, colour, weight=1.1)


def _dates(sheet: Sheet, data: Ticket) -> list[tuple[str, str]]:
    promised = sheet.formats.weekday_moment(data.promised_at) if data.promised_at else ""
    return [*given((sheet.words.ready_by, promised)), (sheet.words.received, sheet.moment(data.received_at))]


def _who_and_what(sheet: Sheet, data: Ticket) -> Stack:
    """The customer beside the device."""
    words = sheet.words
    customer = [(words.customer, data.customer_name), *given((words.dropped_off_by, data.dropped_off_by))]
    wide = sheet.width if sheet.is_roll else sheet.column(2)
    strong = sheet.theme.strong
    left: list[Block] = []
    for label, value in customer:
        left += [*([Gap(2)] if left else []), *sheet.fact(label, value, wide, strong).blocks]
    for text in (data.customer_phone, data.customer_email):
        left += sheet.text(text, width=wide).blocks
    right = [*sheet.fact(words.device, data.device, wide, strong).blocks, Gap(2)]
    right += sheet.fact(words.serial, data.serial, wide).blocks
    if sheet.is_roll:
        return Stack([sheet.rule(), Gap(3), *left, Gap(3), *right, Gap(3), sheet.rule()])
    return Stack([sheet.rule(), Gap(7), sheet.columns([Stack(left), Stack(right)]), Gap(8), sheet.rule()])


def _money(sheet: Sheet, data: Ticket) -> Stack | None:
    words = sheet.words
    amounts = [
        (label, sheet.money(amount))
        for label, amount in (
            (words.estimate, data.estimate),
            (words.authorised_limit, data.authorised_limit),
            (words.deposit, data.deposit),
        )
        if amount is not None
    ]
    if not amounts:
        return None
    if sheet.is_roll:
        pairs = [sheet.pair(label, amount, sheet.theme.strong) for label, amount in amounts]
        return Stack([sheet.rule(), Gap(3), *pairs, Gap(3), sheet.rule()], together=5)
    wide = sheet.column(3)
    shown = [sheet.fact(label, amount, wide, sheet.theme.total.sized(12)) for label, amount in amounts]
    return Stack([sheet.rule(), Gap(6), _beside(shown, wide), Gap(5), sheet.rule()], together=5)


def _signatures(sheet: Sheet, data: Ticket) -> Stack:
    """What the customer agrees to, and where both sign."""
    words = sheet.words
    accepted = _acceptance(sheet, data)
    theirs = signature(sheet, words.customer_signature, data.customer_name, data.signature)
    blocks: list[Block] = [*sheet.text(accepted, sheet.theme.body).blocks]
    if sheet.is_roll:
        blocks += [theirs, *facts(sheet, given((words.received_by, data.received_by))).blocks]
        return Stack(blocks, together=len(blocks))
    ours = signature(sheet, words.received_by, data.received_by, None)
    blocks.append(sheet.columns([theirs, ours]))
    return Stack(blocks, together=len(blocks))


def _acceptance(sheet: Sheet, data: Ticket) -> str:
    if not data.shop.terms.strip():
        return sheet.words.hand_over
    if not data.terms_version.strip():
        return sheet.words.accept_terms
    return sheet.words.accept_version.format(version=data.terms_version)
