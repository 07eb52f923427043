"""The work sheet: what the technician must know, and room to write down what was found and done."""

from collections.abc import Sequence

from core.documents.blocks import Block, Cell, Code, Gap, Row, Rule, Stack
from core.documents.contents import WorkSheet
from core.documents.papers import Paper
from core.documents.sections import (
    accessories,
    checks,
    conditions,
    facts,
    given,
    head,
    signature,
    symptoms_and_remarks,
    words_of,
)
from core.documents.sheets import BETWEEN_COLUMNS, Sheet

_CODE_SIZE = 66.0
_WRITING_LINE = 19.0
_SMALLEST_HERO = 13.0


def printed(data: WorkSheet, paper: Paper) -> bytes:
    """The work sheet of one order."""
    sheet = Sheet(data.shop, paper)
    words = sheet.words
    warnings = Stack([piece for text in data.warnings for piece in _warning(sheet, text)])
    sections = [
        head(sheet, words.work_sheet, is_internal=True),
        _hero(sheet, data),
        warnings,
        _facts(sheet, data),
        words_of(sheet, words.problem, data.problem),
        words_of(sheet, words.notes, data.notes) if data.notes.strip() else None,
        symptoms_and_remarks(sheet, data.symptoms, data.remarks),
        conditions(sheet, data.conditions, to_tick=not data.checks),
        accessories(sheet, data.accessories, to_tick=True),
        _lines(sheet, words.findings, 2),
        _table(sheet, (words.work_done, words.technician, words.time), (0.62, 0.23, 0.15), 3),
        _table(sheet, (words.parts_used, words.quantity, words.price), (0.6, 0.18, 0.22), 3),
        sheet.section(words.checks, checks(sheet, data.checks)) if data.checks else None,
        signature(sheet, words.done_by, "", None, _WRITING_LINE),
    ]
    pages = sheet.pages(sheet.spaced(sections), f"{words.work_sheet} {data.number}")
    return sheet.pdf(pages, f"{words.work_sheet} {data.number}")


def _warning(sheet: Sheet, text: str) -> list[Block]:
    return [sheet.band(text, sheet.theme.body), Gap(3)] if text.strip() else []


def _hero(sheet: Sheet, data: WorkSheet) -> Stack:
    """The number large, beside it what decides when and how far the work goes."""
    words, formats = sheet.words, sheet.formats
    promised = formats.weekday_moment(data.promised_at) if data.promised_at else ""
    limit = sheet.money(data.authorised_limit) if data.authorised_limit is not None else ""
    decisive = [(words.ready_by, promised), (words.authorised_limit, limit), (words.priority, data.priority)]
    label = sheet.text(words.order, sheet.theme.label)
    qr = data.url or data.number
    if sheet.is_roll:
        number = sheet.shrunk(data.number, sheet.theme.hero, sheet.width, _SMALLEST_HERO)
        shown = [sheet.fact(label, value, sheet.width, sheet.theme.strong) for label, value in given(*decisive)]
        return Stack([*label.blocks, *number.blocks, Gap(12), Code(qr, 84, sheet.width, "middle"), Gap(12), *shown])
    room = sheet.width - _CODE_SIZE - BETWEEN_COLUMNS
    number = sheet.shrunk(data.number, sheet.theme.hero, room, _SMALLEST_HERO)
    wide = (room - 2 * BETWEEN_COLUMNS) / 3
    row = Row(
        [
            Cell(place * (wide + BETWEEN_COLUMNS), sheet.fact(*pair, wide, sheet.theme.strong))
            for place, pair in enumerate(given(*decisive))
        ]
    )
    left = Stack([*label.blocks, *number.blocks, Gap(3), row])
    return Stack([Gap(4), Row([Cell(0, left), Cell(sheet.width - _CODE_SIZE, Code(qr, _CODE_SIZE, _CODE_SIZE))])])


def _facts(sheet: Sheet, data: WorkSheet) -> Stack:
    words = sheet.words
    estimate = sheet.money(data.estimate) if data.estimate is not None else ""
    pairs = [
        (words.device, data.device),
        (words.serial, data.serial),
        *given((words.storage_place, data.storage_place)),
        (words.customer, data.customer_name),
        *given((words.phone, data.customer_phone)),
        *given((words.technician, ", ".join(data.technicians))),
        (words.received, sheet.moment(data.received_at)),
        *given((words.received_by, data.received_by), (words.estimate, estimate)),
    ]
    return Stack([sheet.rule(), Gap(6), facts(sheet, pairs, 3), Gap(6), sheet.rule()])


def _lines(sheet: Sheet, title: str, count: int) -> Stack:
    """Empty lines to write on."""
    heading = sheet.text(title, sheet.theme.heading).blocks
    lines = [piece for _ in range(count) for piece in (Gap(_WRITING_LINE), sheet.rule())]
    return Stack([*heading, *lines], together=len(heading) + len(lines))


def _table(sheet: Sheet, titles: Sequence[str], shares: Sequence[float], count: int) -> Stack:
    """Empty rows to write in, under their headings."""
    gap = 10.0
    widths = [share * (sheet.width - gap * (len(shares) - 1)) for share in shares]
    starts = [sum(widths[:place]) + gap * place for place in range(len(widths))]
    heading = Row(
        [
            Cell(start, sheet.text(title, sheet.theme.heading if place == 0 else sheet.theme.label, wide))
            for place, (start, wide, title) in enumerate(zip(starts, widths, titles, strict=True))
        ]
    )
    rules = Row(
        [
            Cell(start, Rule(wide, sheet.theme.rule, dashed=sheet.theme.dashed))
            for start, wide in zip(starts, widths, strict=True)
        ]
    )
    lines = [piece for _ in range(count) for piece in (Gap(_WRITING_LINE), rules)]
    return Stack([heading, *lines], together=1 + len(lines))
