"""What the list of payments asks core, and how its rows read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing
from core.base.paging import Page
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.listing import (
    Wanted,
    columns,
    owed_columns,
    read_figures,
    read_owed,
    read_page,
    saved_filters,
)
from tests.desktop.screens.bench import Bench


@pytest.fixture
def numbers(bench: Bench, job: OrderRow) -> dict[str, str]:
    """A payment, a refund of it, and one that was voided."""
    paid, wrong = bench.pay(job.id, "100.00"), bench.pay(job.id, "7.00")
    back = bench.do(billing.refund, paid.id, Decimal("10.00"), "Kindness")
    bench.do(billing.void, wrong.id, "Typed twice")
    return {paid.number: "paid", back.number: "refund", wrong.number: "voided"}


@pytest.mark.parametrize(
    ("saved", "expected"),
    [("today", {"paid", "refund"}), ("refunds", {"refund"}), ("voided", {"voided"}), ("all", {"paid", "refund"})],
)
def test_saved_filters(bench: Bench, numbers: dict[str, str], saved: str, expected: set[str]) -> None:
    """Each lists its own, and its figure agrees."""
    rows, total = bench.look(read_page, Wanted(saved), Page(50))
    assert {numbers[row.number] for row in rows} == expected
    assert total == bench.look(read_figures).counts[saved] == len(expected)


def test_owed_counts_as_a_filter(bench: Bench, numbers: dict[str, str], job: OrderRow) -> None:
    """Its figure is the number of jobs."""
    rows, total = bench.look(read_owed, "", Page(50))
    assert [(row.number, row.owed) for row in rows] == [(job.number, Decimal("160.00"))]
    figures = bench.look(read_figures)
    assert total == figures.counts["owed"] == figures.owed.orders == 1
    assert figures.owed.amount == Decimal("160.00")
    assert {saved.key for saved in saved_filters()} == set(figures.counts)


def test_rows_read_in_words(desk: Desk, bench: Bench, numbers: dict[str, str]) -> None:
    """Customer, order, way, kind, amount."""
    refund, paid = bench.look(read_page, Wanted(), Page(50))[0]
    texts = {column.key: column.text(paid) for column in columns(desk)}
    assert (texts["customer"], texts["method"], texts["kind"]) == ("Ayşe Yıldız", "Cash", "Payment")
    assert "100.00" in texts["amount"]
    assert next(column for column in columns(desk) if column.key == "kind").text(refund) == "Refund"
    (owed,) = bench.look(read_owed, "", Page(1))[0]
    texts = {column.key: column.text(owed) for column in owed_columns(desk)}
    assert texts["customer"] == "Ayşe Yıldız"
    assert "160.00" in texts["owed"]
