"""Customers as the desk sees them: the list, one of them, who is there twice, and tables of them."""

from core.customers.reading import (
    IN_THE_SHOP,
    CustomerDetail,
    CustomerFilter,
    CustomerLine,
    CustomerPage,
    FoundAtDesk,
    Standing,
    detail,
    find_at_desk,
    page,
    standing,
)

__all__ = [
    "IN_THE_SHOP",
    "CustomerDetail",
    "CustomerFilter",
    "CustomerLine",
    "CustomerPage",
    "FoundAtDesk",
    "Standing",
    "detail",
    "find_at_desk",
    "page",
    "standing",
]
