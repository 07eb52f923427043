"""A report on paper: a table with its sums, a bar beside each row, and what the figures mean."""

from __future__ import annotations

from core.documents.blocks import Block, Cell, Gap, Row, Rule, Stack
from core.documents.charges import BETWEEN, sheet_of, table_row
from core.documents.papers import Paper
from core.documents.report_contents import ReportSheet
from core.documents.sections import head
from core.documents.sheets import Sheet
from core.documents.styles import INK

#: Of the width of a sheet: what a row is about, and the bar.
_FIRST, _BAR = 0.26, 0.16
_GAP, _THICK = 10.0, 6.0


def printed(data: ReportSheet, paper: Paper) -> bytes:
    """On sheets, whatever the paper."""
    sheet = Sheet(data.shop, sheet_of(paper))
    title = f"{data.title} · {data.period}"
    sections = [head(sheet, data.title, data.period, is_internal=True), _table(sheet, data), _explained(sheet, data)]
    return sheet.pdf(sheet.pages(sheet.spaced(sections), title), title)


def _shares(data: ReportSheet) -> list[float]:
    """Of the width without the bar: the first column's, the others alike."""
    others = len(data.titles) - 1
    return [_FIRST, *((1 - _FIRST) / others for _ in range(others))] if others else [1.0]


def _table(sheet: Sheet, data: ReportSheet) -> Stack:
    theme, shares = sheet.theme, _shares(data)
    ends = len(data.titles) - 1
    if not data.rows:
        return sheet.text(data.nothing, theme.quiet)
    room = 1 - _BAR if data.shares else 1.0
    gaps = BETWEEN * ends
    beside = room * (sheet.width - gaps) + gaps + _GAP
    narrow = [share * room for share in shares]
    titles = table_row(sheet, narrow, data.titles, ends, theme.label)
    rows: list[Block] = [sheet.rule(), Gap(3), titles, Gap(2), sheet.rule(), Gap(4)]
    for place, texts in enumerate(data.rows):
        cells = table_row(sheet, narrow, texts, ends, theme.body)
        if data.shares:
            cells = Row([*cells.cells, Cell(beside, _bar(sheet.width - beside, data.shares[place]))])
        rows += [cells, Gap(2)]
    if data.sums:
        rows += [Gap(2), sheet.rule(), Gap(4), table_row(sheet, narrow, data.sums, ends, theme.strong)]
    return Stack(rows, together=7)


def _bar(room: float, share: float) -> Block:
    wide = room * max(0.0, min(share, 1.0))
    return Stack([Gap(4), Rule(max(wide, 0.5), INK, _THICK if wide else 0.4)])


def _explained(sheet: Sheet, data: ReportSheet) -> Stack | None:
    if not data.explained:
        return None
    lines: list[Block] = [sheet.rule(), Gap(4)]
    for name, meaning in data.explained:
        lines += [*sheet.text(f"{name}: {meaning}", sheet.theme.quiet).blocks, Gap(1)]
    return Stack(lines)
