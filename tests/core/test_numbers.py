"""Numbers of documents."""

from __future__ import annotations

from core import numbers
from core.base.transaction import Transaction


def test_each_series_rises_by_one_on_its_own(tx: Transaction) -> None:
    """Receipts do not use up work order numbers."""
    assert [numbers.next_work_order(tx) for _ in range(2)] == [("WO001", 1), ("WO002", 2)]
    assert [numbers.next_receipt(tx, 2026) for _ in range(2)] == ["R-2026-0001", "R-2026-0002"]
    assert numbers.next_receipt(tx, 2027) == "R-2027-0001"
    assert numbers.next_readable_id(tx) == 3
    assert numbers.next_work_order(tx) == ("WO003", 4)


def test_numbers_outgrow_their_width(tx: Transaction) -> None:
    """After WO999 comes WO1000."""
    for _ in range(999):
        last, _ = numbers.next_work_order(tx)
    assert (last, numbers.next_work_order(tx)[0]) == ("WO999", "WO1000")
