"""The labels of a device, of everything that came with it, and of parts; what does not fit is cut, never the number."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.documents.blocks import Bars, Block, Cell, Code, Framed, Gap, Line, Row, Stack
from core.documents.contents import Accessory, Labels, PartLabel
from core.documents.formats import Formats, known_locale
from core.documents.lines import fit, wrap
from core.documents.pages import About, Page, pdf
from core.documents.papers import LabelSize
from core.documents.pictures import LINEAR_QUIET_ZONE, QUIET_ZONE, linear_code, qr_bars
from core.documents.runs import width as text_width
from core.documents.styles import BLACK, ROLL, Style
from core.documents.texts import one_line
from core.documents.words import words

_MARGIN = 5.7
"""Points: two millimetres, which label printers cannot reach."""
_FINEST_BAR, _WIDEST_BAR = 0.52, 1.1
"""Points of the narrowest bar of a bar code: a label printer's dot and a half at least."""
_LOWEST_BARS, _ABOVE_BARS, _ROOM_FOR_BARS = 11.0, 4.0, 40.0
"""Points: the height of a bar code and of the white above it, and of a label that has room for one."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """Texts beside each other that are printed where there is height for them, in at most so many lines."""

    texts: tuple[str, ...]
    style: Style
    most_lines: int = 1


def printed(data: Labels, size: LabelSize) -> bytes:
    """The device's label, then each accessory's."""
    bodies = [_label(size, data.number, _device(data, size))]
    bodies += [_label(size, f"{data.number}/A{item.number}", _accessory(data, item, size)) for item in data.accessories]
    pages = [Page(body, size.width, size.height, _MARGIN, _MARGIN) for body in bodies]
    right_to_left = known_locale(data.shop.language).text_direction == "rtl"
    return pdf(pages, ROLL, About(data.number, data.shop.name, data.shop.language, right_to_left))


def printed_for_part(data: PartLabel, size: LabelSize) -> bytes:
    """The part's number, and what its bin holds; its code twice, for scanners of either kind."""
    plain, bars = _plain(size), _bars(data.code, size)
    is_tight = bars is not None and bool(data.bin_label) and size.height_mm < 30
    wishes = [
        _Wish((data.name,), Style(8.5 * _scale(size), "Bold", BLACK, 1.24), 1 if is_tight else 2),
        _Wish((data.bin_label,), Style(8.5 * _scale(size), "Bold", BLACK, 1.24)),
        _Wish((data.category,), plain),
        _Wish((data.barcode,), plain),
    ]
    body = _label(size, data.sku, wishes, data.code, bars)
    page = Page(body, size.width, size.height, _MARGIN, _MARGIN)
    right_to_left = known_locale(data.shop.language).text_direction == "rtl"
    return pdf([page], ROLL, About(data.sku, data.shop.name, data.shop.language, right_to_left))


def _device(data: Labels, size: LabelSize) -> list[_Wish]:
    """What a label says of a device, the most important first."""
    formats = Formats(data.shop.locale, data.shop.currency, data.shop.time_zone)
    said, plain = words(data.shop.language), _plain(size)
    promised = (said.ready_by, formats.short_moment(data.promised_at)) if data.promised_at else ()
    return [
        _Wish((data.warning,), Style(7.5 * _scale(size), "Bold", "#ffffff", 1.3)),
        _Wish((data.device,), Style(8.5 * _scale(size), "Bold", BLACK, 1.24), 2),
        _Wish((data.customer_name,), plain),
        _Wish(promised, plain),
        _Wish((data.serial,), plain),
        _Wish((data.storage_place,), plain),
        _Wish((said.received, formats.short_moment(data.received_at)), plain),
    ]


def _accessory(data: Labels, item: Accessory, size: LabelSize) -> list[_Wish]:
    """What a label says of an accessory, the most important first."""
    plain = _plain(size)
    place = data.accessories.index(item) + 1
    count = words(data.shop.language).accessory_of.format(number=place, count=len(data.accessories))
    return [
        _Wish((item.name,), Style(9 * _scale(size), "Bold", BLACK, 1.24), 2),
        _Wish((data.customer_name,), plain),
        _Wish((data.device,), plain),
        _Wish((count,), plain),
    ]


def _plain(size: LabelSize) -> Style:
    return Style(6.8 * _scale(size), "Medium", BLACK, 1.32)


def _scale(size: LabelSize) -> float:
    """Smaller text on smaller labels; 1 on 62 × 29 mm."""
    across = size.width_mm / (40 if _is_tall(size) else 62)
    return max(0.72, min(1.5, across, size.height_mm / 29))


def _is_tall(size: LabelSize) -> bool:
    """Whether the QR code stands under the text instead of beside it."""
    return size.height_mm > size.width_mm


def _bars(content: str, size: LabelSize) -> Block | None:
    """The bar code along the foot; None where it would be too fine, or the label has no room for it."""
    width, height = size.width - 2 * _MARGIN, size.height - 2 * _MARGIN
    code = linear_code(content)
    if code is None or height < _ROOM_FOR_BARS:
        return None
    module = min(_WIDEST_BAR, width / (code.width + 2 * LINEAR_QUIET_ZONE))
    if module < _FINEST_BAR:
        return None
    wide, high = code.width * module, max(_LOWEST_BARS, min(height * 0.21, 28))
    above = Gap(_ABOVE_BARS * (4 if _is_tall(size) else 1))
    return Stack([above, Row([Cell((width - wide) / 2, Bars(content, high, wide))])])


def _label(
    size: LabelSize, number: str, wishes: Sequence[_Wish], said_by_code: str = "", bars: Block | None = None
) -> Block:
    """The number over as many lines as fit, and the QR code, which holds the number where nothing else is given."""
    width, height = size.width - 2 * _MARGIN, size.height - 2 * _MARGIN
    if bars is not None:
        height -= bars.height
        above = _above(size, width, height, number, wishes, said_by_code)
        return Stack([above, Gap(max(0.0, height - above.height)), bars])
    return _above(size, width, height, number, wishes, said_by_code)


def _above(
    size: LabelSize, width: float, height: float, number: str, wishes: Sequence[_Wish], said_by_code: str
) -> Block:
    code = min(height * 0.42, width * 0.8) if _is_tall(size) else min(height, width * 0.31, 85)
    coded = said_by_code or number
    across, modules = qr_bars(coded)
    gap = code / across * QUIET_ZONE + 1 if modules else -code
    room = width if _is_tall(size) else width - code - gap
    head = _number(number, room, min(21 * _scale(size), height * 0.45))
    free = height - head.height - (code + gap if _is_tall(size) else 0)
    text = Stack([head, *_fitting(wishes, room, free)])
    qr = Code(coded, code, code)
    if _is_tall(size):
        return Stack([text, Gap(height - text.height - code), qr])
    return Row([Cell(0, text), Cell(width - code, qr)])


def _number(number: str, room: float, largest: float) -> Line:
    """The number as large as it fits on one line."""
    shown = one_line(number)
    wide = max(text_width(shown, "Bold", largest), 1.0)
    return Line(shown, Style(min(largest, largest * room / wide * 0.999), "Bold", BLACK, 1.2), room)


def _fitting(wishes: Sequence[_Wish], room: float, height: float) -> list[Block]:
    """The lines there is height for."""
    blocks: list[Block] = []
    for wish in wishes:
        for block in _lines(wish, room, height):
            if block.height > height:
                return blocks
            blocks.append(block)
            height -= block.height
    return blocks


def _lines(wish: _Wish, room: float, height: float) -> list[Block]:
    """The lines of one wish; a warning is white on black."""
    style = wish.style
    if len(wish.texts) > 1:
        return [_beside(wish.texts, style, room)]
    text = "".join(wish.texts)
    if style.colour != BLACK:
        warning = fit(text, style.weight, style.size, room - 6)
        return [Framed(Line(warning, style, room - 6), room, 2, BLACK, filled=True)] if warning else []
    most = max(1, min(wish.most_lines, int(height / style.leading)))
    return [Line(line, style, room) for line in _at_most(most, text, style, room)]


def _at_most(count: int, text: str, style: Style, room: float) -> list[str]:
    """The text in so many lines, the last one cut."""
    lines = wrap(one_line(text), style.weight, style.size, room)
    if len(lines) <= count:
        return lines
    return [*lines[: count - 1], fit(" ".join(lines[count - 1 :]), style.weight, style.size, room)]


def _beside(texts: Sequence[str], style: Style, room: float) -> Row:
    """Texts on one line, each in its own direction of reading; the last is cut where there is no room."""
    cells: list[Cell] = []
    x = 0.0
    for text in texts:
        line = fit(text, style.weight, style.size, max(room - x, 0))
        cells.append(Cell(x, Line(line, style, wide := text_width(line, style.weight, style.size))))
        x += wide + style.size * 0.5
    return Row(cells)
