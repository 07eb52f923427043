"""Counting what lies at a place: what was found beside what should be there, and the difference once it is approved."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import numbers
from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts.rows import entity as part_entity
from core.rules import stock as rules
from core.rules import texts
from core.rules.words import CountStatus, MovementKind
from core.stock import ledger
from core.stock.places import Spot, at_place
from core.tables import locations, parts, people, stock, stock_count_lines, stock_counts

c, n = stock_counts.c, stock_count_lines.c
_RUNNING = (CountStatus.OPEN, CountStatus.SUBMITTED)
#: Who may approve that the store holds something else than the ledger says.
APPROVAL = "inventory:approve"


class CountRow(NamedTuple):
    """One count of a place; how many lines it has, how many of them are counted, and how many differ."""

    id: int
    uuid: str
    version: int
    number: str
    location_id: int
    location: str
    status: CountStatus
    is_blind: bool
    note: str | None
    started_by: str | None
    decided_by: str | None
    decided_at: datetime | None
    created_at: datetime
    lines: int
    counted: int
    differing: int


class CountLine(NamedTuple):
    """One part; `expected` None where who counts is not to see it, `counted` None: not yet."""

    part_id: int
    sku: str
    part: str
    barcode: str | None
    bin_label: str | None
    expected: int | None
    counted: int | None
    counted_by: str | None
    counted_at: datetime | None

    @property
    def difference(self) -> int | None:
        """More (+) or fewer (−) than expected."""
        return None if self.expected is None or self.counted is None else self.counted - self.expected


_decider = people.alias("decider")


def _lines_of(*conditions: Any) -> Any:
    lines = sa.select(sa.func.count()).select_from(stock_count_lines).where(n.count_id == c.id, *conditions)
    return lines.correlate(stock_counts).scalar_subquery()


_ROW = (
    sa.select(
        c.id, c.uuid, c.version, c.number, c.location_id, locations.c.name.label("location"), c.status, c.is_blind,
        c.note, people.c.full_name.label("started_by"), _decider.c.full_name.label("decided_by"), c.decided_at,
        c.created_at, _lines_of().label("lines"), _lines_of(n.counted.is_not(None)).label("counted"),
        _lines_of(n.counted.is_not(None), n.counted != n.expected).label("differing"),
    )
    .select_from(stock_counts)
    .join(locations, locations.c.id == c.location_id)
    .outerjoin(people, people.c.id == c.started_by_id)
    .outerjoin(_decider, _decider.c.id == c.decided_by_id)
)  # fmt: skip


def start_count(tx: Transaction, location_id: int, *, is_blind: bool = False, note: str | None = None) -> CountRow:
    """Writes down what should be at the place now. Raises: Forbidden, NotFound, Conflict (it is being counted)."""
    tx.allow(EventKind.STOCK_COUNT_STARTED)
    spot = at_place(tx, location_id)
    running = tx.value(sa.select(c.number).where(c.location_id == location_id, c.status.in_(_RUNNING)))
    if running is not None:
        raise Conflict("It is being counted already: {number}", "location_id", number=running)
    number = numbers.next_stock_count(tx)
    values = {"note": texts.passage(note, "note", longest=2000), "started_by_id": tx.actor.person_id}
    count_id = tx.insert(
        stock_counts, number=number, location_id=location_id, status=CountStatus.OPEN, is_blind=is_blind, **values
    )
    s, p = stock.c, parts.c
    there = sa.select(s.part_id, s.on_hand).join(parts, p.id == s.part_id)
    for row in tx.rows(there.where(s.location_id == spot.location_id, p.deleted_at.is_(None)).order_by(s.id)):
        tx.insert(stock_count_lines, count_id=count_id, part_id=row.part_id, expected=row.on_hand)
    tx.record(EventKind.STOCK_COUNT_STARTED, count_id, number)
    return _get(tx, count_id)


def enter_count(tx: Transaction, count_id: int, part_id: int, counted: int | None) -> CountRow:
    """So many were found, also of a part that should not be there; None: it is to be counted once more.

    Raises: Forbidden, NotFound (count, part), Conflict (it is over), Invalid.
    """
    tx.allow(EventKind.STOCK_COUNT_ENTERED)
    row = _entity(tx, count_id, CountStatus.OPEN)
    part = part_entity(tx, part_id)
    many = None if counted is None else rules.quantity(counted, "counted", least=0)
    line_id = tx.value(sa.select(n.id).where(n.count_id == count_id, n.part_id == part_id))
    if line_id is None:
        expected = ledger.on_hand(tx, part_id, Spot(row.location_id))
        line_id = tx.insert(stock_count_lines, count_id=count_id, part_id=part_id, expected=expected)
    facts = {"counted_by_id": tx.actor.person_id, "counted_at": tx.now} if many is not None else {}
    blank = {"counted_by_id": None, "counted_at": None}
    tx.execute(sa.update(stock_count_lines).where(n.id == line_id).values(counted=many, **(facts or blank)))
    told = {"part": [None, part.name], "counted": [None, many]}
    tx.record(EventKind.STOCK_COUNT_ENTERED, count_id, row.number, told)
    return _get(tx, count_id)


def submit_count(tx: Transaction, count_id: int) -> CountRow:
    """It is counted: over at once where all is as it should be, else somebody has to approve the differences.

    Raises: Forbidden, NotFound, Conflict (over, or something is not counted yet).
    """
    tx.allow(EventKind.STOCK_COUNT_SUBMITTED)
    row = _entity(tx, count_id, CountStatus.OPEN)
    if tx.value(sa.select(n.id).where(n.count_id == count_id, n.counted.is_(None)).limit(1)) is not None:
        raise Conflict("Not everything is counted yet")
    differs = tx.value(sa.select(n.id).where(n.count_id == count_id, n.counted != n.expected).limit(1)) is not None
    decided = {} if differs else {"decided_by_id": tx.actor.person_id, "decided_at": tx.now}
    status = CountStatus.SUBMITTED if differs else CountStatus.APPROVED
    changes = tx.update(stock_counts, row, status=status, **decided)
    tx.record(EventKind.STOCK_COUNT_SUBMITTED, count_id, row.number, changes)
    return _get(tx, count_id)


def approve_count(tx: Transaction, count_id: int) -> CountRow:
    """Writes the differences into the ledger, on top of what moved since the counting began.

    Raises: Forbidden, NotFound, Conflict (nothing to approve, or more is missing than is there now).
    """
    tx.allow(EventKind.STOCK_COUNT_APPROVED)
    tx.allow(APPROVAL)
    row = _entity(tx, count_id, CountStatus.SUBMITTED)
    for line in tx.rows(sa.select(stock_count_lines).where(n.count_id == count_id).order_by(n.id)):
        _write_difference(tx, row, line)
    changes = tx.update(
        stock_counts, row, status=CountStatus.APPROVED, decided_by_id=tx.actor.person_id, decided_at=tx.now
    )
    tx.record(EventKind.STOCK_COUNT_APPROVED, count_id, row.number, changes)
    return _get(tx, count_id)


def cancel_count(tx: Transaction, count_id: int) -> CountRow:
    """Nothing comes of it. Raises: Forbidden, NotFound, Conflict (it is over)."""
    tx.allow(EventKind.STOCK_COUNT_CANCELLED)
    row = _entity(tx, count_id, *_RUNNING)
    changes = tx.update(
        stock_counts, row, status=CountStatus.CANCELLED, decided_by_id=tx.actor.person_id, decided_at=tx.now
    )
    tx.record(EventKind.STOCK_COUNT_CANCELLED, count_id, row.number, changes)
    return _get(tx, count_id)


def get_count(tx: Transaction, count_id: int) -> CountRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("inventory:read")
    return _get(tx, count_id)


def counts(tx: Transaction, page: Page) -> list[CountRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow("inventory:read")
    page.checked()
    found = _ROW.order_by(c.id.desc()).limit(page.limit).offset(page.offset)
    return [CountRow._make(row) for row in tx.rows(found)]


def count_lines(tx: Transaction, count_id: int) -> list[CountLine]:
    """By bin and part number. Raises: Forbidden, NotFound."""
    tx.allow("inventory:read")
    row = _get(tx, count_id)
    is_hidden = row.is_blind and row.status is CountStatus.OPEN and not tx.actor.may(APPROVAL)
    s, p = stock.c, parts.c
    statement = (
        sa.select(n.part_id, p.sku, p.name, p.barcode, s.bin_label, n.expected, n.counted, people.c.full_name,
                  n.counted_at)
        .join(parts, p.id == n.part_id)
        .outerjoin(stock, sa.and_(s.part_id == n.part_id, s.location_id == row.location_id))
        .outerjoin(people, people.c.id == n.counted_by_id)
        .where(n.count_id == count_id)
        .order_by(s.bin_label.is_(None), s.bin_label, p.sku, n.id)
    )  # fmt: skip
    lines = [CountLine._make(each) for each in tx.rows(statement)]
    return [line._replace(expected=None) for line in lines] if is_hidden else lines


def _write_difference(tx: Transaction, row: sa.Row[Any], line: sa.Row[Any]) -> None:
    delta = line.counted - line.expected
    if not delta:
        return
    part = tx.execute(sa.select(parts).where(parts.c.id == line.part_id)).one()
    spot = Spot(row.location_id)
    before = ledger.on_hand(tx, part.id, spot)
    ends = {"target": spot} if delta > 0 else {"source": spot}
    facts: dict[str, Any] = {"count_id": row.id, "reason": row.number, **ends}
    ledger.move(tx, MovementKind.COUNT, part, abs(delta), keeps_reserved=False, **facts)
    told = {"on_hand": [before, before + delta], "count": [None, row.number]}
    tx.record(EventKind.STOCK_COUNTED, part.id, part.name, told)


def _entity(tx: Transaction, count_id: int, *states: CountStatus) -> sa.Row[Any]:
    row = tx.row(sa.select(stock_counts).where(c.id == count_id, c.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Count")
    if row.status not in states:
        raise Conflict("{number} is {status}", "status", number=row.number, status=row.status.value)
    return row


def _get(tx: Transaction, count_id: int) -> CountRow:
    row = tx.row(_ROW.where(c.id == count_id))
    if row is None:
        raise NotFound("Count")
    return CountRow._make(row)
