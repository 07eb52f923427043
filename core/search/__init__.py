"""Finds people, devices, jobs, rooms, found items and parts by whatever is typed."""

from core.search.asking import ids, matching
from core.search.finding import Hit, find
from core.search.indexing import (
    TABLES,
    Searched,
    forget,
    index,
    index_asset,
    index_found_item,
    index_of,
    index_part,
    index_person,
    index_place,
    index_room,
    index_work_order,
    order_texts,
    reindex,
    unfound,
)

__all__ = [
    "TABLES",
    "Hit",
    "Searched",
    "find",
    "forget",
    "ids",
    "index",
    "index_asset",
    "index_found_item",
    "index_of",
    "index_part",
    "index_person",
    "index_place",
    "index_room",
    "index_work_order",
    "matching",
    "order_texts",
    "reindex",
    "unfound",
]
