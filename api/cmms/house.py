"""What the document calls the warehouse: the house's main store."""

from __future__ import annotations

from core import locations
from core.base.transaction import Transaction


def warehouse(tx: Transaction) -> str | None:
    """The UUID of the warehouse that was there first; None where there is none. Source: contract, `warehouseId`."""
    return locations.first_of_type(tx, "Warehouse")
