"""People: staff and customers, one table, one id space."""

from core.people.adding import add, add_first_administrator, register
from core.people.changing import change, delete, restore, set_password
from core.people.reading import duplicates, get, page, staff
from core.people.rows import FIELDS, NewPerson, PersonRow, entity, get_any, visible

__all__ = [
    "FIELDS",
    "NewPerson",
    "PersonRow",
    "add",
    "add_first_administrator",
    "change",
    "delete",
    "duplicates",
    "entity",
    "get",
    "get_any",
    "page",
    "register",
    "restore",
    "set_password",
    "staff",
    "visible",
]
