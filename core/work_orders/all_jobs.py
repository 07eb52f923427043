"""Reading every job, as the amms dialect lists them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.log import events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import Origin, Priority, Status
from core.tables import assets, assignments, counters, people, work_orders
from core.work_orders.reading import status_counts
from core.work_orders.rows import visible, w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT

JobSort = Literal["created_at", "name"]


class JobRow(NamedTuple):
    """One job; the assignee is the one it was given to first, `readable_id` rises by one with each job.

    `requester_uuid` is the person's who opened it, None where a program did.
    """

    id: int
    uuid: str
    version: int
    readable_id: int
    number: str
    asset_id: int | None
    asset_uuid: str | None
    assignee_id: int | None
    assignee_uuid: str | None
    status: Status
    origin: Origin
    priority: Priority
    title: str
    note: str | None
    started_at: datetime | None
    completed_at: datetime | None
    created_at: datetime
    updated_at: datetime
    type: str
    diagnosis: str | None
    due_at: datetime | None
    requester_uuid: str | None

    @property
    def mark(self) -> int:
        """Another number whenever anything here is different, who it was given to included."""
        return 1 + zlib.crc32(repr(tuple(self)).encode()) % 999_999_999


@dataclass(frozen=True)
class JobFilter:
    """What the list shows; None: all."""

    statuses: tuple[Status, ...] | None = None
    priorities: tuple[Priority, ...] | None = None
    asset_id: int | None = None
    assignee_id: int | None = None


_opened, _requesters = events.alias("opened"), people.alias("requesters")
_requester = (
    sa.select(_requesters.c.uuid)
    .join(_opened, _opened.c.actor_id == _requesters.c.id)
    .where(_opened.c.noun == "work_order", _opened.c.subject_id == w.id)
    .where(_opened.c.kind == EventKind.WORK_ORDER_CREATED.text)
    .correlate(work_orders)
    .limit(1)
    .scalar_subquery()
)
_SELECT = (
    sa.select(
        w.id, w.uuid, w.version, sa.func.coalesce(w.readable_id, w.id), w.number, w.asset_id, assets.c.uuid,
        people.c.id, people.c.uuid, w.status, w.origin, w.priority, w.title, w.note, w.started_at, w.completed_at,
        w.created_at, w.updated_at, w.type, w.diagnosis, w.estimated_completion_at, _requester,
    )
    .select_from(work_orders)
    .outerjoin(assets, assets.c.id == w.asset_id)
    .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
    .outerjoin(people, people.c.id == assignments.c.person_id)
)  # fmt: skip


def get_job(tx: Transaction, order_id: int) -> JobRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    row = tx.row(_SELECT.where(w.id == order_id, visible(tx)))
    if row is None:
        raise NotFound("Work order")
    return JobRow._make(row)


def any_job(tx: Transaction, order_id: int) -> JobRow:
    """The row whoever asks, a deleted one too, for what is told of it."""
    return JobRow._make(tx.execute(_SELECT.where(w.id == order_id)).one())


def page_of_all(
    tx: Transaction,
    page: Page,
    wanted: JobFilter = JobFilter(),
    *,
    sort: JobSort = "created_at",
    descending: bool = True,
) -> list[JobRow]:
    """Jobs of every kind; a customer's own only. `sort` name: by title. Raises: Forbidden, Invalid."""
    tx.allow("wo:read")
    page.checked()
    found = _ids(tx, wanted, sort)
    ordered = found.order_by(*_order(found.selected_columns, sort, descending)).limit(page.limit).offset(page.offset)
    ids = ordered.subquery()
    statement = _SELECT.join(ids, ids.c.id == w.id).order_by(*_order(w, sort, descending))
    return [JobRow._make(row) for row in tx.rows(statement)]


def count_all(tx: Transaction, wanted: JobFilter = JobFilter()) -> int:
    """How many there are; by status and priority alone from counters. Raises: Forbidden."""
    tx.allow("wo:read")
    if wanted == JobFilter(wanted.statuses) and not tx.actor.own_only:
        counts = status_counts(tx)
        statuses = _distinct(wanted.statuses)
        return sum(counts.values() if statuses is None else (counts.get(status, 0) for status in statuses))
    if wanted == JobFilter(wanted.statuses, wanted.priorities) and not tx.actor.own_only:
        return _counted(tx, wanted)
    return int(tx.value(sa.select(sa.func.count()).select_from(_ids(tx, wanted, "created_at").subquery())))


def _counted(tx: Transaction, wanted: JobFilter) -> int:
    names = [
        f"job_priorities:{priority.value}:{status.value}"
        for priority in _distinct(wanted.priorities) or ()
        for status in (_distinct(wanted.statuses) if wanted.statuses is not None else tuple(Status)) or ()
    ]
    return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)


def _distinct(words: Sequence[Any] | None) -> tuple[Any, ...] | None:
    return None if words is None else tuple(dict.fromkeys(words))


def _ids(tx: Transaction, wanted: JobFilter, sort: JobSort) -> Any:
    """Each state (and priority) in its own order from an index, and merged."""
    conditions: list[Any] = [visible(tx)]
    if wanted.asset_id is not None:
        conditions.append(w.asset_id == wanted.asset_id)
    if wanted.assignee_id is not None:
        given = sa.select(assignments.c.work_order_id).where(assignments.c.person_id == wanted.assignee_id)
        conditions.append(w.id.in_(given))
    statuses, priorities = _distinct(wanted.statuses), _distinct(wanted.priorities)
    if statuses == () or priorities == ():
        return sa.select(w.id, w.title).where(sa.false())
    is_narrow = wanted.asset_id is not None or wanted.assignee_id is not None
    if is_narrow or (sort == "name" and statuses is None and priorities is None):
        among = [(w.status, statuses), (w.priority, priorities)]
        conditions += [column.in_(words) for column, words in among if words is not None]
        return sa.select(w.id, w.title).where(*conditions)
    if statuses is None and priorities is None:
        return sa.select(w.id).where(*conditions)
    if sort == "name":  # the index by title has each priority and state apart
        pairs = [(each, status) for each in priorities or Priority for status in statuses or Status]
        chosen = [(*conditions, w.priority == each, w.status == status) for each, status in pairs]
        return sa.union_all(*(sa.select(w.id, w.title).where(*each) for each in chosen))
    if priorities is None:
        parts = [[w.status == status] for status in statuses or ()]
    else:  # the index by priority has each state apart
        parts = [[w.priority == each, w.status == status] for each in priorities for status in statuses or Status]
    selects = [sa.select(w.id).where(*conditions, *part) for part in parts]
    return selects[0] if len(selects) == 1 else sa.union_all(*selects)


def _order(columns: Any, sort: JobSort, descending: bool) -> tuple[Any, ...]:
    """Jobs were opened in the order of their ids, whatever the clock said."""
    found = (columns.title, columns.id) if sort == "name" else (columns.id,)
    return tuple(column.desc() if descending else column.asc() for column in found)
