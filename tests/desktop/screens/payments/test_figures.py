"""The figures of the day agree with the till."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.billing import MethodSum, OwedSum
from desktop.desk import Desk
from desktop.screens.payments.figures import FigureRow
from desktop.screens.payments.listing import Figures


def method(name: str, taken: str, refunded: str = "0.00") -> MethodSum:
    """Two payments and perhaps a refund."""
    return MethodSum(name, 2, Decimal(taken), 1 if Decimal(refunded) else 0, Decimal(refunded))


@pytest.fixture
def row(qtbot, desk: Desk) -> FigureRow:
    """Empty."""
    made = FigureRow(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_sums_by_method_and_in_all(row: FigureRow) -> None:
    """Refunds taken off, and told."""
    row.show_figures(
        Figures([method("Cash", "30.00", "-5.00"), method("Card", "20.00")], OwedSum(2, Decimal("7.00")), {})
    )
    assert "45.00" in row.today.accessibleName()
    assert [tile._title.text() for tile in row._methods] == ["Cash", "Card"]
    assert "25.00" in row._methods[0].accessibleName()
    assert "5.00" in row._methods[0]._note.text()
    assert "7.00" in row.owed.accessibleName()


def test_many_methods_share_a_tile(row: FigureRow) -> None:
    """So that the row fits an old laptop; nothing is left out of the sum."""
    takings = [
        method(name, amount) for name, amount in (("Card", "50"), ("Cash", "40"), ("Other", "3"), ("Beads", "2"))
    ]
    row.show_figures(Figures(takings, OwedSum(0, Decimal("0.00")), {}))
    assert [tile._title.text() for tile in row._methods] == ["Card", "Cash", "Other ways"]
    assert "5.00" in row._methods[2].accessibleName()
    assert "95.00" in row.today.accessibleName()


def test_nothing_yet(row: FigureRow) -> None:
    """Zero is a figure too."""
    assert "0.00" in row.today.accessibleName()
    assert row.owed._note.text() == "Nothing"
