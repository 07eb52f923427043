"""The catalogue of parts, and what there is of each."""

from core.parts.changing import FIELDS, add, change, delete, note_ordered, restore
from core.parts.reading import (
    PartFilter,
    PartSort,
    categories,
    count,
    get,
    of_code,
    offered,
    page,
    require_for_job,
)
from core.parts.rows import NewPart, PartRow

__all__ = [
    "FIELDS",
    "NewPart",
    "PartFilter",
    "PartRow",
    "PartSort",
    "add",
    "categories",
    "change",
    "count",
    "delete",
    "get",
    "note_ordered",
    "of_code",
    "offered",
    "page",
    "require_for_job",
    "restore",
]
