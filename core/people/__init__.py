"""People: staff and customers, one table, one id space."""

from core.people.adding import add, add_first_administrator, register
from core.people.changing import change, delete, reset_password, restore, set_password
from core.people.reading import (
    STAFF_ROLES,
    StaffSort,
    count_staff,
    duplicates,
    get,
    headcount,
    page,
    page_of_staff,
    staff,
)
from core.people.rows import FIELDS, NewPerson, PersonRow, entity, get_any, visible

__all__ = [
    "FIELDS",
    "STAFF_ROLES",
    "NewPerson",
    "PersonRow",
    "StaffSort",
    "add",
    "add_first_administrator",
    "change",
    "count_staff",
    "delete",
    "duplicates",
    "entity",
    "get",
    "get_any",
    "headcount",
    "page",
    "page_of_staff",
    "register",
    "reset_password",
    "restore",
    "set_password",
    "staff",
    "visible",
]
