"""Customers as the desk sees them: the list with what is open and owed, and all there is to know of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core import assets, billing, customer_figures, invoices, people, ratings, search, statements, work_orders
from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table import Money
from core.base.transaction import Transaction
from core.customer_figures import CustomerWorth
from core.invoices import InvoiceEntry, InvoiceFilter
from core.people import PersonRow
from core.rules import customer_figures as rules
from core.rules import matching
from core.rules.status import OPEN
from core.rules.words import Status
from core.tables import assets as assets_table
from core.tables import customer_merges
from core.tables import people as people_table
from core.tables import work_orders as orders_table
from core.work_orders import OrderFilter, OrderLine

#: Jobs that are not over: what is ready stands in the shop until it is fetched.
IN_THE_SHOP = (*OPEN, Status.WORK_COMPLETE)
p, w = people_table.c, orders_table.c
Shown = Literal["all", "open", "flagged", "inactive"]
Sort = Literal["newest", "name", "-name"]


@dataclass(frozen=True)
class CustomerFilter:
    """What the list shows: all, those with jobs in the shop, with a warning, or switched off; `typed`: search words."""

    shown: Shown = "all"
    typed: str = ""
    sort: Sort = "newest"


class CustomerLine(NamedTuple):
    """One line of the customer list; `owed` is None where the actor may not see money that was paid."""

    id: int
    full_name: str
    phone: str | None
    email: str | None
    company: str | None
    warning: str | None
    is_active: bool
    created_at: datetime
    open_orders: int
    devices: int
    owed: Decimal | None


class CustomerPage(NamedTuple):
    """The lines of one page, and how many there are in all."""

    lines: list[CustomerLine]
    total: int


class FoundAtDesk(NamedTuple):
    """Who may be meant by what was typed at the counter, and whose device."""

    customers: list[CustomerLine]
    devices: list[assets.DeviceLine]


@dataclass(frozen=True)
class Standing:
    """What the desk must know of a customer before anything else."""

    person: PersonRow
    open_orders: list[OrderLine]
    orders: int
    devices: list[assets.DeviceLine]
    last_order_at: datetime | None
    #: of finished jobs; None where the actor may not see it
    owed: Decimal | None


@dataclass(frozen=True)
class CustomerDetail:
    """Everything about one customer; money is None where the actor may not see it."""

    standing: Standing
    orders: list[OrderLine]
    payments: list[billing.PaymentRow] | None
    paid: Decimal | None
    #: what was paid ahead for jobs that are not done yet
    deposits: Decimal | None
    #: the account as the statement has it: above zero he owes, below it money is his
    balance: Decimal | None
    invoices: list[InvoiceEntry] | None
    #: how he does, for those who see reports; and the mean of the stars he gave, None where he was never asked
    worth: CustomerWorth | None
    satisfaction: float | None


def page(tx: Transaction, page: Page, wanted: CustomerFilter = CustomerFilter()) -> CustomerPage:
    """One page of the list with its whole length. Raises: Forbidden."""
    tx.allow("customer:read")
    ids = _wanted_ids(tx, wanted)
    found = ids.order_by(*_order(wanted.sort)).limit(page.limit).offset(page.offset).subquery()
    statement = (
        sa.select(*_columns(tx))
        .select_from(found)
        .join(people_table, p.id == found.c.id)
        .order_by(*_order(wanted.sort))
    )
    sees_money = tx.actor.may("payment:read")
    rows = tx.rows(statement)
    lines = [CustomerLine._make((*row[:-1], row[-1] or ZERO if sees_money else None)) for row in rows]
    return CustomerPage(lines, _total(tx, wanted, ids))


def _total(tx: Transaction, wanted: CustomerFilter, ids: sa.Select[Any]) -> int:
    """Without words from counters, for all of them and for those switched off."""
    if not wanted.typed.strip() and wanted.shown in ("all", "inactive") and not tx.actor.own_only:
        return people.headcount(tx, Role.CUSTOMER, is_active=None if wanted.shown == "all" else False)
    return int(tx.value(sa.select(sa.func.count()).select_from(ids.subquery())) or 0)


def find_at_desk(tx: Transaction, typed: str) -> FoundAtDesk:
    """The first few by what is typed; devices too where it may be part of a serial number. Raises: Forbidden."""
    found = page(tx, Page(8), CustomerFilter(typed=typed))
    if len(matching.serial_key(typed) or "") < 4 or not matching.digits(typed):
        return FoundAtDesk(found.lines, [])
    owners = {line.id for line in found.lines}  # their devices are found by the owner's phone, not by a number
    devices = assets.lines(tx, Page(8), typed=typed)
    return FoundAtDesk(found.lines, [device for device in devices if device.owner_id not in owners][:4])


def standing(tx: Transaction, person_id: int) -> Standing:
    """What the intake shows once a customer is known. Raises: Forbidden, NotFound."""
    tx.allow("customer:read")
    person = people.get(tx, person_id)
    if person.role is not Role.CUSTOMER:
        raise NotFound("Customer")
    mine = w.customer_id == person_id
    last = tx.value(sa.select(sa.func.max(w.created_at)).where(mine, w.deleted_at.is_(None)))
    return Standing(
        person=person,
        open_orders=work_orders.lines(tx, Page(20), OrderFilter(statuses=IN_THE_SHOP, customer_id=person_id)),
        orders=work_orders.count(tx, OrderFilter(customer_id=person_id)),
        devices=assets.lines(tx, Page(200), owner_id=person_id),
        last_order_at=last,
        owed=billing.owed_sum(tx, customer_id=person_id).amount if tx.actor.may("payment:read") else None,
    )  # fmt: skip


def detail(tx: Transaction, person_id: int) -> CustomerDetail:
    """Of somebody who was merged with another one, that one. Raises: Forbidden, NotFound."""
    person_id = _kept(tx, person_id)
    found = standing(tx, person_id)
    sees_money, sees_invoices = tx.actor.may("payment:read"), tx.actor.may("invoice:read")
    payments = billing.page(tx, Page(200), customer_id=person_id, newest_first=True) if sees_money else None
    paid = sa.select(sa.func.sum(w.paid)).where(w.customer_id == person_id, w.deleted_at.is_(None))
    worth = None
    if tx.actor.may("report:view"):
        worth = customer_figures.worth_of(tx, {person_id: found.person.full_name})[person_id]
    return CustomerDetail(
        standing=found,
        orders=work_orders.lines(tx, Page(200), OrderFilter(customer_id=person_id)),
        payments=payments,
        paid=(tx.value(paid) or ZERO) if sees_money else None,
        deposits=(tx.value(paid.where(w.status.in_(OPEN))) or ZERO) if sees_money else None,
        balance=statements.balance_of(tx, person_id) if sees_money and sees_invoices else None,
        invoices=invoices.entries(tx, Page(200), InvoiceFilter(customer_id=person_id)) if sees_invoices else None,
        worth=worth,
        satisfaction=rules.satisfaction(ratings.of_customer(tx, person_id)),
    )


def _kept(tx: Transaction, person_id: int) -> int:
    m = customer_merges.c
    gone = sa.select(m.kept_id).join(people_table, p.id == m.merged_id)
    into = gone.where(m.merged_id == person_id, m.undone_at.is_(None), p.deleted_at.is_not(None))
    kept = tx.value(into.order_by(m.id.desc()).limit(1))
    return person_id if kept is None else _kept(tx, int(kept))


def _wanted_ids(tx: Transaction, wanted: CustomerFilter) -> sa.Select[Any]:
    statement = sa.select(p.id).where(people.visible(tx), p.role == Role.CUSTOMER)
    if wanted.shown == "open":
        waiting = sa.select(w.customer_id).where(w.deleted_at.is_(None), w.status.in_(IN_THE_SHOP))
        statement = statement.where(p.id.in_(waiting.where(w.customer_id.is_not(None))))
    elif wanted.shown == "flagged":
        statement = statement.where(p.warning.is_not(None))
    if wanted.shown == "inactive":
        statement = statement.where(p.is_active.is_(False))
    found = search.matching(tx, "people", wanted.typed)
    return statement if found is None else statement.where(p.id.in_(found))


def _order(sort: Sort) -> tuple[Any, ...]:
    if sort == "newest":
        return (p.id.desc(),)
    name = sa.func.lower(p.full_name)
    return (name.desc() if sort == "-name" else name, p.id)


def _columns(tx: Transaction) -> tuple[Any, ...]:
    mine = sa.and_(w.customer_id == p.id, w.deleted_at.is_(None))
    devices = sa.and_(assets_table.c.owner_id == p.id, assets_table.c.deleted_at.is_(None))
    owed = sa.and_(mine, w.status.in_([Status.WORK_COMPLETE, Status.CLOSED]), w.cost - w.discount > w.paid)
    return (
        p.id, p.full_name, p.phone, p.email, p.company, p.warning, p.is_active, p.created_at,
        sa.select(sa.func.count()).where(mine, w.status.in_(IN_THE_SHOP)).scalar_subquery(),
        sa.select(sa.func.count()).where(devices).scalar_subquery(),
        sa.type_coerce(sa.select(sa.func.sum(w.cost - w.discount - w.paid)).where(owed).scalar_subquery(), Money())
        if tx.actor.may("payment:read")
        else sa.null(),
    )  # fmt: skip
