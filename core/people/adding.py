"""Adding people."""

from __future__ import annotations

from core import search
from core.base.errors import Invalid
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.passwords import Hashed
from core.people.rows import FIELDS, NewPerson, PersonRow, get_any
from core.people.rules import checked, require_free_login
from core.tables import people


def register(tx: Transaction, new: NewPerson) -> PersonRow:
    """A stranger makes himself an account; whatever role was asked for, he is a Customer. Raises: Conflict, Invalid."""
    tx.allow(EventKind.PERSON_REGISTERED)
    return _add(tx, EventKind.PERSON_REGISTERED, new, Role.CUSTOMER)


def add(tx: Transaction, new: NewPerson) -> PersonRow:
    """A customer without login needs `customer:write`, everyone else `user:manage`. Raises: Conflict, Invalid."""
    is_plain_customer = new.role is Role.CUSTOMER and new.password is None
    kind = EventKind.CUSTOMER_CREATED if is_plain_customer else EventKind.PERSON_CREATED
    tx.allow(kind)
    if new.role is Role.ADMIN:
        tx.allow("admin:manage")
    return _add(tx, kind, new, new.role)


def add_first_administrator(tx: Transaction, full_name: str, email: str, phone: str, password: Hashed) -> PersonRow:
    """The first account of a new shop. Raises: Invalid."""
    tx.allow(EventKind.SHOP_INITIALISED)
    if not phone or not email:
        raise Invalid("phone" if not phone else "email", "This field is required")
    return _add(tx, EventKind.PERSON_CREATED, NewPerson(full_name, phone, email, password), Role.ADMIN)


def _add(tx: Transaction, kind: EventKind, new: NewPerson, role: Role) -> PersonRow:
    values = checked(tx, {name: getattr(new, name) for name in FIELDS})
    if new.password is not None:
        require_free_login(tx, values, None)
        values.update(password_hash=new.password, has_temporary_password=new.has_temporary_password)
    person_id = tx.insert(people, role=role, is_active=True, **values)
    found_by = [values["full_name"], values.get("email"), values.get("company")]
    search.index(tx, "people", person_id, found_by, [values.get("phone_key")])  # nothing else is his yet
    tx.record(kind, person_id, values["full_name"], {"role": [None, role], "phone": [None, values["phone"]]})
    return get_any(tx, person_id)
