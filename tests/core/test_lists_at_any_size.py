"""Lists with their totals cost the same whatever is in the shop: the steps that the database takes are counted."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from core import (
    analytics,
    assets,
    audit,
    billing,
    customer_figures,
    customer_records,
    customers,
    found_items,
    invoices,
    locations,
    parts,
    people,
    reports,
    stock,
    technicians,
    work_orders,
)
from core.assets.reading import EquipmentFilter
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.found_items import FoundStatus
from core.invoices import InvoiceFilter
from core.reports import Group
from core.rules.periods import Period, Span
from core.rules.status import OPEN
from core.rules.words import AssetStatus, HoldReason, InvoiceStatus, Priority, Status
from core.shop import Shop
from core.work_orders import CustomerJobFilter, JobFilter, OrderFilter

SMALL, LARGE = 250, 2_000
#: Two shops of which one is eight times as large; how much dearer a list may be in it.
MOST_TIMES = 2
STEP = 10
MOMENT = "'2026-03-02 09:00:00.000000'"
TABLES: dict[str, dict[str, str]] = {
    "people": {
        "full_name": "'Person ' || n",
        "role": "CASE WHEN n <= 3 THEN 'Technician' ELSE 'Customer' END",
        "is_active": "n % 50 > 0",
    },
    "locations": {"name": "'Place ' || n", "type": "'Area'"},
    "assets": {
        "name": "'Thing ' || n",
        "status": "CASE n % 4 WHEN 0 THEN 'Down' ELSE 'Active' END",
        "owner_id": "CASE WHEN n % 2 THEN n END",
    },
    "work_orders": {
        "number": "'WO' || n", "readable_id": "n", "title": "'Job ' || n", "type": "'Repair'",
        "origin": "'Manual_Request'", "priority": "CASE n % 3 WHEN 0 THEN 'High' ELSE 'Medium' END",
        "status": "CASE n % 5 WHEN 0 THEN 'requested' WHEN 1 THEN 'on_hold' ELSE 'closed' END",
        "hold_reason": "CASE n % 5 WHEN 1 THEN 'parts' END", "customer_id": "n", "asset_id": "n", "is_repair": "1",
        "started_at": MOMENT, "completed_at": f"CASE WHEN n % 5 > 1 THEN {MOMENT} END",
    },
    "payments": {
        "number": "'R' || n", "work_order_id": "n", "customer_id": "n", "kind": "'payment'", "amount": "100",
        "status": "'Paid'", "method": "'Cash'",
    },
    "invoices": {
        "number": "'INV' || n", "customer_id": "n", "status": "CASE n % 2 WHEN 0 THEN 'sent' ELSE 'paid' END",
        "due_on": "'2099-01-01'", "total": "100",
    },
    "parts": {"sku": "'P' || n", "sku_key": "'p' || n", "name": "'Part ' || n", "uom": "'Each'"},
    "stock": {"part_id": "n", "location_id": "1", "on_hand": "3"},
    "found_items": {"number": "'LF' || n", "what": "'Umbrella'", "found_at": MOMENT},
}  # fmt: skip
PAGE = Page(20)
#: In it nothing happened; who has open jobs now is told of technicians all the same.
QUIET = Period(date(2027, 1, 1), date(2027, 1, 7))
CLOSED, MEDIUM = (Status.CLOSED,), (Priority.MEDIUM,)


def _orders(wanted: OrderFilter) -> Callable[[Transaction], Any]:
    return lambda tx: (work_orders.lines(tx, PAGE, wanted), work_orders.count(tx, wanted))


def _jobs(wanted: JobFilter, sort: Any = "created_at") -> Callable[[Transaction], Any]:
    return lambda tx: (work_orders.page_of_all(tx, PAGE, wanted, sort=sort), work_orders.count_all(tx, wanted))


def _customer_jobs(wanted: CustomerJobFilter) -> Callable[[Transaction], Any]:
    return lambda tx: (
        work_orders.page_of_customer_jobs(tx, PAGE, wanted), work_orders.count_customer_jobs(tx, wanted),
    )  # fmt: skip


def _invoices(status: InvoiceStatus | None) -> Callable[[Transaction], Any]:
    wanted = InvoiceFilter(status)
    return lambda tx: (invoices.page(tx, PAGE, wanted), invoices.count(tx, wanted))


def _equipment(wanted: EquipmentFilter, sort: Any = "created_at") -> Callable[[Transaction], Any]:
    return lambda tx: (assets.page_of_equipment(tx, PAGE, wanted, sort=sort), assets.count_equipment(tx, wanted))


def _customers(is_active: bool | None) -> Callable[[Transaction], Any]:
    return lambda tx: (
        customer_records.page(tx, PAGE, is_active=is_active), customer_records.count(tx, is_active=is_active),
    )  # fmt: skip


def _found(status: FoundStatus | None) -> Callable[[Transaction], Any]:
    return lambda tx: (found_items.page(tx, PAGE, status), found_items.count(tx, status))


def _tomorrow(tx: Transaction) -> Span:
    return Span(tx.now + timedelta(days=1), tx.now + timedelta(days=2))


LISTS: dict[str, Callable[[Transaction], Any]] = {
    "orders": _orders(OrderFilter()),
    "open orders": _orders(OrderFilter(OPEN)),
    "orders waiting for parts": _orders(OrderFilter((Status.ON_HOLD,), hold_reason=HoldReason.PARTS)),
    "orders due tomorrow": lambda tx: _orders(OrderFilter(OPEN, due=_tomorrow(tx)))(tx),
    "orders completed tomorrow": lambda tx: _orders(OrderFilter(completed=_tomorrow(tx)))(tx),
    "jobs": _jobs(JobFilter()),
    "jobs by status": _jobs(JobFilter(CLOSED)),
    "jobs by priority": _jobs(JobFilter(priorities=MEDIUM)),
    "jobs by both": _jobs(JobFilter(CLOSED, MEDIUM)),
    "jobs in order of name": _jobs(JobFilter(), "name"),
    "jobs by status in order of name": _jobs(JobFilter(CLOSED), "name"),
    "jobs by priority in order of name": _jobs(JobFilter(priorities=MEDIUM), "name"),
    "customers' jobs": _customer_jobs(CustomerJobFilter()),
    "customers' jobs by status": _customer_jobs(CustomerJobFilter(CLOSED)),
    "repairs": lambda tx: work_orders.page_of_repairs(tx, PAGE),
    "equipment": _equipment(EquipmentFilter()),
    "equipment by status": _equipment(EquipmentFilter((AssetStatus.DOWN,))),
    "equipment in order of name": _equipment(EquipmentFilter(), "name"),
    "locations": lambda tx: (locations.page(tx, PAGE), locations.count(tx)),
    "parts": lambda tx: (parts.page(tx, PAGE), parts.count(tx)),
    "stock": lambda tx: (stock.page(tx, PAGE), stock.count(tx)),
    "stock in order of name": lambda tx: stock.page(tx, PAGE, sort="name"),
    "audit log": lambda tx: (audit.page(tx, PAGE), audit.count(tx)),
    "staff": people.count_staff,
    "technicians": lambda tx: (technicians.page(tx, PAGE), technicians.count(tx)),
    "active technicians": lambda tx: technicians.count(tx, active_only=True),
    "customers": _customers(None),
    "customers at the desk": lambda tx: customers.page(tx, PAGE),
    "devices": lambda tx: (assets.lines(tx, PAGE), assets.count_lines(tx)),
    "invoices at the desk": lambda tx: (invoices.entries(tx, PAGE), invoices.entries(tx, PAGE, sort="due")),
    "what is owed": lambda tx: (billing.owed_orders(tx, PAGE), billing.owed_sum(tx)),
    "active customers": _customers(True),
    "customers switched off": lambda tx: customer_records.count(tx, is_active=False),
    "invoices": _invoices(None),
    "paid invoices": _invoices(InvoiceStatus.PAID),
    "sent invoices": _invoices(InvoiceStatus.SENT),
    "overdue invoices": _invoices(InvoiceStatus.OVERDUE),
    "payments": lambda tx: (billing.page(tx, PAGE, newest_first=True), billing.count_rows(tx)),
    "payments at the desk": lambda tx: (billing.lines(tx, PAGE), billing.count(tx)),
    "found items": _found(None),
    "found items that are here": _found(FoundStatus.KEPT),
    "found items that were kept long enough": lambda tx: found_items.count(tx, FoundStatus.DUE),
    **{
        f"the report of a quiet week, {group}": lambda tx, group=group: reports.make(tx, group, QUIET)
        for group in Group
        if group is not Group.TECHNICIANS
    },
    "the CRM document's dashboard": customer_figures.dashboard,
    "the AMMS document's dashboard": analytics.dashboard,
    "equipment health": lambda tx: (customer_figures.equipment_health(tx, PAGE), customer_figures.count_equipment(tx)),
    "customers' worth": lambda tx: (customer_figures.customer_worth(tx, PAGE), customer_figures.count_customers(tx)),
}


def _filled(empty: Path, folder: Path, rows: int) -> Shop:
    path = folder / f"shop-{rows}.db"
    shutil.copy(empty, path)
    begin = "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ?) "
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("PRAGMA synchronous=OFF")
        driver.execute("BEGIN")
        for table, own in TABLES.items():
            values = {"id": "n", "uuid": f"'{table}-' || n", "created_at": MOMENT, "updated_at": MOMENT} | own
            names, said = ", ".join(values), ", ".join(values.values())
            driver.execute(f"INSERT INTO {table} ({names}) {begin} SELECT {said} FROM k", (rows,))
        driver.execute("COMMIT")
    return Shop(f"sqlite:///{path}")


@pytest.fixture(scope="module")
def shops(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Shop, Shop]]:
    """A small one and a large one."""
    folder = tmp_path_factory.mktemp("sizes")
    made = _filled(_sqlite_template, folder, SMALL), _filled(_sqlite_template, folder, LARGE)
    yield made
    for shop in made:
        shop.close()


def _steps(shop: Shop, look: Callable[[Transaction], Any]) -> int:
    """How many steps of its machine SQLite takes, once everything is compiled."""
    ticks = 0

    def tick() -> int:
        nonlocal ticks
        ticks += 1
        return 0

    with shop.reading(SYSTEM) as tx:
        look(tx)
        driver: Any = tx.connection.connection.driver_connection
        driver.set_progress_handler(tick, STEP)
        look(tx)
        driver.set_progress_handler(None, 0)
    return STEP * ticks


@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_the_same_in_a_large_shop(shops: tuple[Shop, Shop], name: str) -> None:
    """A page and its total: no list reads what it does not show."""
    small, large = (_steps(shop, LISTS[name]) for shop in shops)
    assert 0 < large <= MOST_TIMES * small + 10 * STEP


def test_what_reads_everything_would_be_found(shops: tuple[Shop, Shop]) -> None:
    """As counting rows does."""
    counting = stock.StockFilter(location_id=1)
    small, large = (_steps(shop, lambda tx: stock.count(tx, counting)) for shop in shops)
    assert large > MOST_TIMES * small + 10 * STEP


def test_totals_are_right(shops: tuple[Shop, Shop]) -> None:
    """The counters say what there is."""
    with shops[1].reading(SYSTEM) as tx:
        assert parts.count(tx) == stock.count(tx) == found_items.count(tx) == LARGE
        both = sum(n % 5 > 1 and n % 3 > 0 for n in range(1, LARGE + 1))
        assert work_orders.count_all(tx, JobFilter(CLOSED, MEDIUM)) == both
        assert work_orders.count(tx, OrderFilter((Status.ON_HOLD,), hold_reason=HoldReason.PARTS)) == LARGE // 5
        assert customer_records.count(tx, is_active=False) == LARGE // 50
        assert invoices.count(tx, InvoiceFilter(InvoiceStatus.SENT)) == LARGE // 2
        assert invoices.count(tx, InvoiceFilter(InvoiceStatus.OVERDUE)) == 0
