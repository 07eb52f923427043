"""The parts several documents share: the shop's head, facts, checklists, accessories, signature and terms."""

from collections.abc import Sequence

from core.documents.blocks import Block, Cell, Gap, Line, Mark, Row, Rule, Shown, SmallPrint, Stack
from core.documents.contents import Accessory, Condition, ConditionLine
from core.documents.lines import wrap
from core.documents.pictures import picture
from core.documents.runs import width as text_width
from core.documents.sheets import BETWEEN_COLUMNS, NOTHING, Sheet
from core.documents.styles import BLACK, INK, Style
from core.documents.texts import one_line

Fact = tuple[str, str]

SIGNING_ROOM = 36.0
_BOX = 14.0
"""What a box to tick takes of the width."""


def head(sheet: Sheet, title: str, subtitle: str = "", *, is_internal: bool = False) -> Stack:
    """Who the paper is from and what it is; a paper that stays in the shop does without the address."""
    contact = [] if is_internal else _contact(sheet)
    laid_out = _roll_head if sheet.is_roll else _sheet_head
    return laid_out(sheet, title, subtitle, contact)


def _contact(sheet: Sheet) -> list[str]:
    shop = sheet.shop
    tax = f"{sheet.words.tax_id} {shop.tax_id}" if shop.tax_id else ""
    return [text for text in (shop.address, shop.phone, shop.email, shop.website, tax) if text.strip()]


def _sheet_head(sheet: Sheet, title: str, subtitle: str, contact: Sequence[str]) -> Stack:
    theme, gap = sheet.theme, BETWEEN_COLUMNS
    logo = picture(sheet.shop.logo, 96, 42 if contact else 20, black_only=False)
    inset = logo.width + 12 if logo else 0.0
    side = sheet.width * 0.32
    room = sheet.width - side - gap - inset
    name = sheet.text(sheet.shop.name, theme.shop, room)
    address = [block for text in contact[:1] for block in sheet.text(text, theme.contact, room).blocks]
    others = flowing(sheet, contact[1:], theme.contact, room)
    cells = [Cell(0, Shown(logo, logo.width))] if logo else []
    cells.append(Cell(inset, Stack([*name.blocks, *address, *others])))
    what = [sheet.text(title, theme.title, side, "end"), sheet.text(subtitle, theme.quiet, side, "end")]
    cells.append(Cell(sheet.width - side, Stack(what)))
    return Stack([Row(cells), Gap(9), Rule(sheet.width, INK, 1.1)])


def flowing(sheet: Sheet, texts: Sequence[str], style: Style, room: float) -> list[Block]:
    """Short texts beside each other, as many on a line as fit, each in its own direction of reading."""
    rows: list[Block] = []
    cells: list[Cell] = []
    x = 0.0
    for text in texts:
        lines = wrap(text, style.weight, style.size, room)
        wide = max((text_width(line, style.weight, style.size) for line in lines), default=0.0)
        if cells and x + wide > room:
            rows.append(Row(cells))
            cells, x = [], 0.0
        cells.append(Cell(x, Stack([Line(line, style, wide) for line in lines])))
        x += wide + 12
    return [*rows, Row(cells)] if cells else rows


def _roll_head(sheet: Sheet, title: str, subtitle: str, contact: Sequence[str]) -> Stack:
    theme = sheet.theme
    logo = picture(sheet.shop.logo, sheet.width * 0.6, 48, black_only=True)
    blocks: list[Block] = [Shown(logo, sheet.width, "middle"), Gap(4)] if logo else []
    blocks += sheet.text(sheet.shop.name, theme.shop, align="middle").blocks
    for text in contact:
        blocks += sheet.text(text, theme.contact, align="middle").blocks
    blocks += [Gap(5), sheet.rule(), Gap(4), *sheet.text(title, theme.title, align="middle").blocks]
    return Stack([*blocks, *sheet.text(subtitle, theme.quiet, align="middle").blocks])


def facts(sheet: Sheet, pairs: Sequence[Fact], columns: int = 2) -> Stack:
    """Labelled values: under their labels in columns on a sheet, opposite their labels on a roll."""
    if sheet.is_roll:
        return Stack([sheet.pair(label, value or NOTHING) for label, value in pairs])
    wide = sheet.column(columns)
    rows: list[Block] = []
    for start in range(0, len(pairs), columns):
        cells = [
            Cell(place * (wide + BETWEEN_COLUMNS), sheet.fact(label, value, wide))
            for place, (label, value) in enumerate(pairs[start : start + columns])
        ]
        rows += [Gap(5), Row(cells)] if rows else [Row(cells)]
    return Stack(rows)


def given(*pairs: Fact) -> list[Fact]:
    """The facts that have a value."""
    return [pair for pair in pairs if pair[1].strip()]


def conditions(sheet: Sheet, lines: Sequence[ConditionLine], *, to_tick: bool = False) -> Stack | None:
    """The checklist with a sign and a word for every line; None where nothing was looked at.

    With boxes to tick, the same list serves for the check before the device is returned.
    """
    if not lines:
        return None
    items = in_columns(sheet, [_condition(sheet, line, to_tick) for line in lines])
    if not to_tick:
        return sheet.section(sheet.words.condition, items)
    sign = Mark(None, 6, sheet.theme.label.leading, BLACK)
    legend = Row([Cell(0, sign), Cell(_BOX, sheet.text(sheet.words.checks, sheet.theme.label))])
    return sheet.section(sheet.words.condition, legend, items)


def _condition(sheet: Sheet, line: ConditionLine, to_tick: bool) -> Block:
    theme, inset = sheet.theme, 14.0
    wide = list_width(sheet) - (_BOX if to_tick else 0.0)
    style = theme.body if line.condition is Condition.WORKS else theme.strong
    said = sheet.words.conditions[line.condition]
    room = text_width(said, style.weight, style.size) + 1
    name = sheet.text(line.name, theme.body, wide - inset - room - 6)
    sign = Mark(line.condition, 7, theme.body.leading, BLACK if sheet.is_roll else INK)
    cells = [Cell(0, sign), Cell(inset, name), Cell(wide - room, sheet.text(said, style, room, "end"))]
    if to_tick:
        cells.append(Cell(wide + 6, _box(sheet)))
    note = sheet.text(line.note, theme.quiet, wide - inset)
    return Stack([Row(cells), *[Row([Cell(inset, part)]) for part in note.blocks]])


def _box(sheet: Sheet) -> Mark:
    """A box to tick."""
    return Mark(None, 7.5, sheet.theme.body.leading, BLACK)


def list_width(sheet: Sheet, count: int = 2) -> float:
    """The width of one item of a list in so many columns."""
    return sheet.width if sheet.is_roll else sheet.column(count)


def in_columns(sheet: Sheet, items: Sequence[Block], count: int = 2) -> Stack:
    """Items beside each other in columns on a sheet, one under the other on a roll."""
    if sheet.is_roll:
        return Stack(items)
    stride = sheet.column(count) + BETWEEN_COLUMNS
    return Stack(
        [
            Row([Cell(place * stride, item) for place, item in enumerate(items[start : start + count])])
            for start in range(0, len(items), count)
        ]
    )


def accessories(sheet: Sheet, received: Sequence[Accessory], *, to_tick: bool = False) -> Stack:
    """What came with the device, under the numbers of its labels; said in words where nothing did."""
    if not received:
        return sheet.section(sheet.words.accessories, sheet.text(sheet.words.no_accessories))
    items = [_accessory(sheet, accessory, to_tick) for accessory in received]
    return sheet.section(sheet.words.accessories, in_columns(sheet, items, 3))


def _accessory(sheet: Sheet, accessory: Accessory, to_tick: bool) -> Block:
    theme, wide = sheet.theme, list_width(sheet, 3)
    inset = 14.0 if to_tick else 0.0
    cells = [Cell(0, _box(sheet))] if to_tick else []
    cells.append(Cell(inset, sheet.text(f"A{accessory.number}", theme.strong, 26)))
    cells.append(Cell(inset + 26, sheet.text(accessory.name, theme.body, wide - inset - 26)))
    return Row(cells)


def checks(sheet: Sheet, names: Sequence[str]) -> Stack:
    """Boxes to tick."""
    theme, wide = sheet.theme, list_width(sheet)
    return in_columns(
        sheet, [Row([Cell(0, _box(sheet)), Cell(14, sheet.text(name, theme.body, wide - 14))]) for name in names]
    )


def words_of(sheet: Sheet, title: str, text: str) -> Stack:
    """A text of somebody's under its heading; a dash where there is none."""
    return sheet.section(title, sheet.text(text if text.strip() else NOTHING))


def listed(sheet: Sheet, title: str, texts: Sequence[str], width: float | None = None) -> Stack | None:
    """Short texts under a heading; None where there is none."""
    kept = [one_line(text) for text in texts if one_line(text)]
    inset, room = 9.0, width or sheet.width
    bullet = sheet.text("•", width=inset)
    rows = [Row([Cell(0, bullet), Cell(inset, sheet.text(text, width=room - inset))]) for text in kept]
    return sheet.section(title, *rows) if rows else None


def symptoms_and_remarks(sheet: Sheet, symptoms: Sequence[str], remarks: Sequence[str]) -> Block | None:
    """What the staff noted and what was agreed, beside each other on a sheet."""
    words = sheet.words
    wide = list_width(sheet)
    lists = [listed(sheet, words.symptoms, symptoms, wide), listed(sheet, words.remarks, remarks, wide)]
    present = [block for block in lists if block is not None]
    if not present:
        return None
    if sheet.is_roll or len(present) == 1:
        return Stack(sheet.spaced(present))
    return sheet.columns(present)


def signature(sheet: Sheet, label: str, name: str, image: bytes | None, room: float = SIGNING_ROOM) -> Stack:
    """A line to sign on, with the signature that was given; its parts stay together."""
    theme, wide = sheet.theme, list_width(sheet)
    signed = picture(image, wide * 0.8, room, black_only=sheet.is_roll)
    above: list[Block] = [Gap(room - signed.height), Shown(signed, wide)] if signed else [Gap(room)]
    colour = BLACK if sheet.is_roll else INK
    under = [*sheet.text(label, theme.label, wide).blocks, *sheet.text(name, theme.quiet, wide).blocks]
    blocks = [*above, Rule(wide, colour, 0.7), Gap(1), *under]
    return Stack(blocks, together=len(blocks))


def small_print(sheet: Sheet, version: str) -> Stack | None:
    """The shop's terms; None where it has none."""
    if not sheet.shop.terms.strip():
        return None
    style, count, gap = sheet.theme.small, 1 if sheet.is_roll else 2, 18.0
    wide = sheet.column(count, gap)
    lines = [Line(line, style, wide) for line in wrap(sheet.shop.terms, style.weight, style.size, wide)]
    title = sheet.words.terms_version.format(version=version) if version.strip() else sheet.words.terms
    heading = sheet.text(title, sheet.theme.label)
    return Stack([sheet.rule(), Gap(5), *heading.blocks, SmallPrint(lines, count, wide + gap)], together=4)
