"""Places: a tree of site, building, floor, room, warehouse and shelf."""

from core.locations.changing import FIELDS, add, change, delete, named, restore
from core.locations.reading import (
    LocationLine,
    LocationSort,
    around,
    children,
    count,
    first_of_type,
    get,
    of_type,
    page,
    path,
    types,
)
from core.locations.rows import LocationRow

__all__ = [
    "FIELDS",
    "LocationLine",
    "LocationRow",
    "LocationSort",
    "add",
    "around",
    "change",
    "children",
    "count",
    "delete",
    "first_of_type",
    "get",
    "named",
    "of_type",
    "page",
    "path",
    "restore",
    "types",
]
