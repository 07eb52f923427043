"""How much there is of a part, why it moved and why it is bought, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.parts import PartRow
from core.rules.stock import Shortage
from core.rules.words import CountStatus, MovementKind
from core.stock import MovementRow
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText, chip_width

translate = QCoreApplication.translate
ICONS = {
    MovementKind.RECEIVE: "package-plus",
    MovementKind.ISSUE: "wrench",
    MovementKind.RETURN: "undo-2",
    MovementKind.TRANSFER: "truck",
    MovementKind.WALLET: "wallet",
    MovementKind.SCRAP: "trash-2",
    MovementKind.COUNT: "list-checks",
    MovementKind.CORRECT: "pen-line",
}


def part_chip(part: PartRow) -> ChipText:
    """A word, a colour and a shape."""
    if not part.is_stock_item:
        return ChipText(translate("inventory", "When needed"), Tone.NEUTRAL)
    if part.on_hand == 0:
        return ChipText(translate("inventory", "None left"), Tone.DANGER if part.minimum else Tone.NEUTRAL)
    if part.is_low:
        return ChipText(translate("inventory", "Low"), Tone.WARNING)
    return ChipText(translate("inventory", "Enough"), Tone.SUCCESS)


def longest_part_chip() -> str:
    """For the width of a column."""
    return max((translate("inventory", word) for word in ("When needed", "None left", "Low", "Enough")), key=chip_width)


def shortage_chip(why: Shortage) -> ChipText:
    """Why it is on the purchase list."""
    return {
        Shortage.RESERVED: ChipText(translate("inventory", "Jobs wait"), Tone.DANGER),
        Shortage.BELOW_MINIMUM: ChipText(translate("inventory", "Below minimum"), Tone.WARNING),
        Shortage.REORDER_POINT: ChipText(translate("inventory", "Reorder point"), Tone.INFO),
    }[why]


def count_chip(status: CountStatus) -> ChipText:
    """Where a count stands."""
    return {
        CountStatus.OPEN: ChipText(translate("inventory", "Counting"), Tone.ACTIVE),
        CountStatus.SUBMITTED: ChipText(translate("inventory", "To approve"), Tone.WAITING),
        CountStatus.APPROVED: ChipText(translate("inventory", "Done"), Tone.SUCCESS),
        CountStatus.CANCELLED: ChipText(translate("inventory", "Cancelled"), Tone.NEUTRAL),
    }[status]


def movement_words(row: MovementRow) -> str:
    """What moved whither: "Received 5 · Main store"."""
    template = {
        MovementKind.RECEIVE: translate("inventory", "{quantity} came in · {target}"),
        MovementKind.ISSUE: translate("inventory", "{quantity} used on {job} · {source}"),
        MovementKind.RETURN: translate("inventory", "{quantity} back from {job} · {target}"),
        MovementKind.TRANSFER: translate("inventory", "{quantity} from {source} to {target}"),
        MovementKind.WALLET: translate("inventory", "{quantity} from {source} to {target}"),
        MovementKind.SCRAP: translate("inventory", "{quantity} scrapped · {source}"),
    }.get(row.kind)
    if template is None:
        more = translate("inventory", "{quantity} more · {target}")
        fewer = translate("inventory", "{quantity} fewer · {source}")
        moved = translate("inventory", "{quantity} from {source} to {target}")
        template = fewer if row.target is None else more if row.source is None else moved
    return template.format(quantity=row.quantity, source=row.source, target=row.target, job=row.work_order)
