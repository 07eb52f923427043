"""What customers say of their jobs when they fetch their devices: asked once, and part of the figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from core import work_orders
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import customer_figures as rules
from core.rules import texts
from core.rules.words import Status
from core.tables import counters, ratings
from core.tables import work_orders as orders_table

r = ratings.c
_ANSWERS = sa.func.count().label("answers")
_OVER = (Status.CLOSED, Status.CANCELLED)


class RatingRow(NamedTuple):
    """One answer; `stars`: 1 to 5, the more the better."""

    id: int
    version: int
    work_order_id: int
    stars: int
    comment: str | None
    created_at: datetime
    updated_at: datetime


_ROW = tuple(r[name] for name in RatingRow._fields)


def rate(tx: Transaction, order_id: int, stars: int, comment: str | None = None) -> RatingRow:
    """Keeps what the customer said of a job that is over; once, who asks again is refused.

    Raises: Forbidden, NotFound, Conflict, Invalid.
    """
    tx.allow(EventKind.WORK_ORDER_RATED)
    order = work_orders.get(tx, order_id)
    if order.customer_id is None or order.status not in _OVER:
        raise Conflict("A customer is asked when he fetches his device: {number} is not over", number=order.number)
    if _of_order(tx, order_id) is not None:
        raise Conflict("{number} was rated already", "stars", number=order.number)
    values = _checked(stars, comment)
    rating_id = tx.insert(ratings, work_order_id=order_id, **values)
    told = {name: [None, value] for name, value in values.items() if value is not None}
    tx.record(EventKind.WORK_ORDER_RATED, order_id, order.number, told, work_order_id=order_id)
    return RatingRow._make(tx.execute(sa.select(*_ROW).where(r.id == rating_id)).one())


def change(
    tx: Transaction, order_id: int, stars: int, comment: str | None = None, *, version: int | None = None
) -> RatingRow:
    """Corrects what was written down wrongly. Raises: Forbidden, NotFound, Stale, Invalid."""
    tx.allow(EventKind.RATING_CHANGED)
    order = work_orders.get(tx, order_id)
    row = tx.row(sa.select(ratings).where(r.work_order_id == order_id))
    if row is None:
        raise NotFound("Rating")
    require_unchanged(row, "Rating", {}, version, None)
    changes = tx.update(ratings, row, **_checked(stars, comment))
    if changes:
        tx.record(EventKind.RATING_CHANGED, order_id, order.number, changes, work_order_id=order_id)
    return RatingRow._make(tx.execute(sa.select(*_ROW).where(r.id == row.id)).one())


def of_order(tx: Transaction, order_id: int) -> RatingRow | None:
    """None where nobody was asked. Raises: Forbidden, NotFound."""
    work_orders.get(tx, order_id)
    return _of_order(tx, order_id)


def of_customer(tx: Transaction, person_id: int) -> dict[int, int]:
    """How often the customer gave how many stars. Raises: Forbidden."""
    tx.allow("customer:read")
    w = orders_table.c
    mine = (
        sa.select(r.stars, _ANSWERS)
        .join(orders_table, w.id == r.work_order_id)
        .where(w.customer_id == person_id, w.deleted_at.is_(None))
    )
    return {row.stars: row.answers for row in tx.rows(mine.group_by(r.stars))}


def satisfaction(tx: Transaction, since: datetime | None = None, until: datetime | None = None) -> float | None:
    """Of all that were asked, from counters, or from `since` until before `until`; None where nobody was.

    Raises: Forbidden.
    """
    tx.allow("report:view")
    if since is None and until is None:
        names = {f"ratings:{stars}": stars for stars in range(rules.FEWEST_STARS, rules.MOST_STARS + 1)}
        kept = sa.select(counters.c.name, counters.c.value).where(counters.c.name.in_(names))
        return rules.satisfaction({names[row.name]: int(row.value) for row in tx.rows(kept)})
    statement = sa.select(r.stars, _ANSWERS).group_by(r.stars)
    if since is not None:
        statement = statement.where(r.created_at >= since)
    if until is not None:
        statement = statement.where(r.created_at < until)
    return rules.satisfaction({row.stars: row.answers for row in tx.rows(statement)})


def _of_order(tx: Transaction, order_id: int) -> RatingRow | None:
    row = tx.row(sa.select(*_ROW).where(r.work_order_id == order_id))
    return None if row is None else RatingRow._make(row)


def _checked(stars: int, comment: str | None) -> Mapping[str, int | str | None]:
    if isinstance(stars, bool) or not rules.FEWEST_STARS <= stars <= rules.MOST_STARS:
        raise Invalid("stars", "This is a number from 1 to 5")
    return {"stars": stars, "comment": texts.passage(comment, "comment")}
