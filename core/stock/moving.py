"""What is done in the store: receiving, transferring, handing out to technicians, scrapping and correcting."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core.base import money
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Changes, Transaction
from core.parts.rows import entity as part_entity
from core.rules import stock as rules
from core.rules import texts
from core.rules.words import MovementKind
from core.stock import ledger
from core.stock.places import Spot, at_place, name_of, require_main_warehouse, with_person
from core.stock.reading import row_at
from core.stock.rows import StockRow, m
from core.tables import parts, stock, stock_movements


def receive(
    tx: Transaction,
    part_id: int,
    quantity: int,
    location_id: int | None = None,
    *,
    unit_cost: Decimal | None = None,
    reason: str | None = None,
    bin_label: str | None = None,
) -> StockRow:
    """More came in; `location_id` None: into the main warehouse, `unit_cost` None: as it cost before.

    What was on order is so many fewer. Raises: Forbidden, NotFound (part, place), Invalid.
    """
    tx.allow(EventKind.STOCK_RECEIVED)
    part = part_entity(tx, part_id)
    many = rules.quantity(quantity)
    target = at_place(tx, require_main_warehouse(tx) if location_id is None else location_id)
    cost = None if unit_cost is None else money.parse(unit_cost, "unit_cost")
    why = texts.line(reason, "reason")
    before = ledger.on_hand(tx, part_id, target)
    ledger.move(tx, MovementKind.RECEIVE, part, many, target=target, unit_cost=cost, reason=why)
    fresh = {"on_order": max(0, part.on_order - many)} | ({} if cost is None else {"unit_cost": cost})
    changes = tx.update(parts, part, **fresh)
    if bin_label is not None:
        _put_label(tx, part, target, bin_label)
    _tell(tx, EventKind.STOCK_RECEIVED, part, many, before, before + many, target, why, changes)
    return row_at(tx, part_id, target)


def transfer(
    tx: Transaction, part_id: int, quantity: int, from_id: int, to_id: int, *, reason: str | None = None
) -> StockRow:
    """From one place to another; gives what is there then. Raises: Forbidden, NotFound, Conflict, Invalid."""
    tx.allow(EventKind.STOCK_TRANSFERRED)
    part = part_entity(tx, part_id)
    many = rules.quantity(quantity)
    if from_id == to_id:
        raise Invalid("to_location_id", "It is there already")
    source, target = at_place(tx, from_id), at_place(tx, to_id)
    why = texts.line(reason, "reason")
    ledger.move(tx, MovementKind.TRANSFER, part, many, source=source, target=target, reason=why)
    _tell_way(tx, EventKind.STOCK_TRANSFERRED, part, many, source, target)
    return row_at(tx, part_id, target)


def hand_out(tx: Transaction, person_id: int, part_id: int, quantity: int, location_id: int | None = None) -> StockRow:
    """Into a technician's wallet; gives what he has then.

    Raises: Forbidden, NotFound (user, part, place), Conflict, Invalid.
    """
    tx.allow(EventKind.STOCK_HANDED_OUT)
    source, target = _place(tx, location_id), with_person(tx, person_id)
    return _hand(tx, EventKind.STOCK_HANDED_OUT, part_id, quantity, source, target, target)


def hand_back(tx: Transaction, person_id: int, part_id: int, quantity: int, location_id: int | None = None) -> StockRow:
    """Out of a technician's wallet; gives what he has then. Raises: as `hand_out`."""
    tx.allow(EventKind.STOCK_HANDED_BACK)
    source, target = with_person(tx, person_id, gone_too=True), _place(tx, location_id)
    return _hand(tx, EventKind.STOCK_HANDED_BACK, part_id, quantity, source, target, source)


def scrap(tx: Transaction, part_id: int, quantity: int, location_id: int, reason: str) -> StockRow:
    """It is broken or lost. Raises: Forbidden, NotFound, Conflict, Invalid (also where no reason is given)."""
    tx.allow(EventKind.STOCK_SCRAPPED)
    part = part_entity(tx, part_id)
    many, source = rules.quantity(quantity), at_place(tx, location_id)
    why = texts.required_line(reason, "reason")
    before = ledger.on_hand(tx, part_id, source)
    ledger.move(tx, MovementKind.SCRAP, part, many, source=source, keeps_reserved=False, reason=why)
    _tell(tx, EventKind.STOCK_SCRAPPED, part, many, before, before - many, source, why)
    return row_at(tx, part_id, source)


def adjust(tx: Transaction, part_id: int, location_id: int, delta: int, *, reason: str | None = None) -> StockRow:
    """So many more, or fewer. Raises: Forbidden, NotFound, Conflict where there are not so many, Invalid."""
    tx.allow(EventKind.STOCK_CORRECTED)
    part = part_entity(tx, part_id)
    if isinstance(delta, bool) or not isinstance(delta, int):
        raise Invalid("delta", "This is a whole number")
    if delta == 0:
        raise Invalid("delta", "This must not be 0")
    rules.quantity(abs(delta), "delta")
    spot = at_place(tx, location_id)
    _correct(tx, part, spot, delta, texts.line(reason, "reason"))
    return row_at(tx, part_id, spot)


def put(
    tx: Transaction,
    part_id: int,
    location_id: int,
    *,
    on_hand: int | None = None,
    bin_label: str | None = None,
    reason: str | None = None,
) -> StockRow:
    """There are so many here, in this bin; None: as it was. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.STOCK_CORRECTED)
    part = part_entity(tx, part_id)
    spot = at_place(tx, location_id)
    is_new = ledger.balance(tx, part_id, spot) is None
    row = ledger.require_row(tx, part_id, spot)
    delta = 0 if on_hand is None else rules.quantity(on_hand, "on_hand", least=0) - int(row.on_hand)
    if delta:
        _correct(tx, part, spot, delta, texts.line(reason, "reason"))
    if bin_label is not None or (is_new and not delta):
        _put_label(tx, part, spot, bin_label, is_new=is_new)
    return row_at(tx, part_id, spot)


def take_back(tx: Transaction, movement_id: int, reason: str | None = None) -> int:
    """Undoes a movement of the store's own by a counter-movement; gives its id.

    Raises: Forbidden, NotFound, Conflict (taken back already, of a job, or the pieces are no longer there), Invalid.
    """
    tx.allow(EventKind.STOCK_CORRECTED)
    row = tx.row(sa.select(stock_movements).where(m.id == movement_id))
    if row is None:
        raise NotFound("Movement")
    if row.part_used_id is not None:
        raise Conflict("Take the part off its job: it comes back by itself")
    if row.reverses_id is not None or tx.value(sa.select(m.id).where(m.reverses_id == movement_id)) is not None:
        raise Conflict("This movement was taken back already")
    part = part_entity(tx, row.part_id)
    source = _spot(row.to_location_id, row.to_holder_id)
    target = _spot(row.from_location_id, row.from_holder_id)
    why = texts.line(reason, "reason")
    undone = ledger.move(
        tx, MovementKind.CORRECT, part, row.quantity, source=source, target=target, unit_cost=row.unit_cost,
        reverses_id=row.id, reason=why,
    )  # fmt: skip
    told = {"kind": [row.kind.value, None], "quantity": [row.quantity, None]}
    tx.record(EventKind.STOCK_CORRECTED, part.id, part.name, told)
    return undone


def _place(tx: Transaction, location_id: int | None) -> Spot:
    return at_place(tx, require_main_warehouse(tx) if location_id is None else location_id)


def _spot(location_id: int | None, holder_id: int | None) -> Spot | None:
    return None if location_id is None and holder_id is None else Spot(location_id, holder_id)


def _hand(
    tx: Transaction, kind: EventKind, part_id: int, quantity: int, source: Spot, target: Spot, wallet: Spot
) -> StockRow:
    part = part_entity(tx, part_id)
    many = rules.quantity(quantity)
    ledger.move(tx, MovementKind.WALLET, part, many, source=source, target=target)
    _tell_way(tx, kind, part, many, source, target)
    return row_at(tx, part_id, wallet)


def _correct(tx: Transaction, part: sa.Row[Any], spot: Spot, delta: int, why: str | None) -> None:
    before = ledger.on_hand(tx, part.id, spot)
    ends = {"target": spot} if delta > 0 else {"source": spot}
    ledger.move(tx, MovementKind.CORRECT, part, abs(delta), keeps_reserved=False, reason=why, **ends)  # type: ignore[arg-type]
    _tell(tx, EventKind.STOCK_CORRECTED, part, abs(delta), before, before + delta, spot, why)


def _put_label(tx: Transaction, part: sa.Row[Any], spot: Spot, bin_label: str | None, *, is_new: bool = False) -> None:
    row = ledger.require_row(tx, part.id, spot)
    changes = tx.update(stock, row, bin_label=texts.line(bin_label, "bin_label", longest=80))
    if changes or is_new:
        told = {"place": [None, name_of(tx, spot)], **changes}
        tx.record(EventKind.STOCK_LABELLED, part.id, part.name, told)


def _tell(
    tx: Transaction,
    kind: EventKind,
    part: sa.Row[Any],
    quantity: int,
    before: int,
    after: int,
    spot: Spot,
    why: str | None = None,
    changes: Changes | None = None,
) -> None:
    """`changes`: what became different of the part itself."""
    told: Changes = {"quantity": [None, quantity], "on_hand": [before, after], "place": [None, name_of(tx, spot)]}
    reason: Changes = {} if why is None else {"reason": [None, why]}
    tx.record(kind, part.id, part.name, {**told, **(changes or {}), **reason})


def _tell_way(tx: Transaction, kind: EventKind, part: sa.Row[Any], quantity: int, source: Spot, target: Spot) -> None:
    told: Changes = {"quantity": [None, quantity], "place": [name_of(tx, source), name_of(tx, target)]}
    tx.record(kind, part.id, part.name, told)
