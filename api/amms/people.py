"""Users: the staff."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.schemas import Message, PasswordIn, User, UserChange, UserIn, UserQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.inputs import body
from api.shared.operations import operation
from core import identifiers, passwords, people, settings
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import PersonRow


class Users:
    """All staff, and new members of it."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List users", query=UserQuery, answer=list[User])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, without a wrapper. Source: contract, decision 10."""
        self._door.list(request, response, UserQuery, _page)

    @operation(summary="Add a user", body=UserIn, answer=User, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one, who can sign in."""
        # Nobody makes the server hash a password who may not add users; and no lock is held meanwhile.
        self._door.require(request, EventKind.PERSON_CREATED.permission)
        password = passwords.prepared(body(request, UserIn).password)
        self._door.change(request, response, UserIn, partial(_add, password))


class OneUser:
    """One member of staff."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a user", answer=User)
    def on_get(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """As he stands; the ETag is for changing him."""
        self._door.show(request, response, lambda tx: _done(tx, _member(tx, user_id)))

    @operation(summary="Change a user", body=UserChange, answer=User)
    def on_put(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """What is given is changed."""
        self._door.change(request, response, UserChange, partial(_change, request, user_id))


class Password:
    """Somebody else's password, forgotten."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Reset a user's password", body=PasswordIn, answer=Message)
    def on_put(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """For administrators alone. Source: contract, decision 19."""
        self._door.require(request, "admin:manage")
        password = passwords.prepared(body(request, PasswordIn).newPassword)
        self._door.change(request, response, PasswordIn, partial(_reset, request, user_id, password))


def _page(tx: Transaction, wanted: UserQuery) -> list[dict[str, Any]]:
    rows = people.page_of_staff(
        tx,
        Page(wanted.limit, wanted.offset),
        roles=people.STAFF_ROLES if wanted.role is None else words.ROLES[wanted.role],
        sort=wanted.sortBy,
        descending=wanted.sortDir == "desc",
    )
    tenant = settings.read(tx).shop_id
    return [_shown(row, tenant) for row in rows]


def _shown(row: PersonRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "orgUnitId": row.org_unit_uuid,
        "email": row.email,
        "fullName": row.full_name,
        "role": words.role_out(row.role),
        "isActive": row.is_active,
        "createdAt": zoned_moment_out(row.created_at),
    }


def _done(tx: Transaction, row: PersonRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.version, status)


def _add(password: passwords.Hashed, tx: Transaction, form: UserIn) -> Done:
    new = people.NewPerson(
        form.fullName or form.email.partition("@")[0],
        email=form.email,
        password=password,
        role=words.ROLE_IN[form.role],
        org_unit_id=_unit_id(tx, form.orgUnitId),
    )
    return _done(tx, people.add(tx, new), 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: UserChange) -> Done:
    before = _member(tx, uuid)
    given = form.given()
    if "role" in given:
        is_same = words.ROLE_OUT[before.role] is given["role"]
        given["role"] = before.role if is_same else words.ROLE_IN[given["role"]]
    if "orgUnitId" in given:
        given["orgUnitId"] = _unit_id(tx, given["orgUnitId"])
    fields = {words.USER_FIELDS[name]: value for name, value in given.items()}
    return _done(tx, people.change(tx, before.id, fields, version=etag.expected(request, lambda: before.version)))


def _reset(request: falcon.Request, uuid: str, password: passwords.Hashed, tx: Transaction, _form: PasswordIn) -> Done:
    before = _member(tx, uuid)
    etag.require(request, before.version, "User")
    people.reset_password(tx, before.id, password)
    return Done({"message": "Password updated successfully"})


def _member(tx: Transaction, uuid: str) -> PersonRow:
    """Raises: Forbidden, NotFound, also for a customer."""
    tx.allow(EventKind.PERSON_UPDATED)
    row = people.get(tx, identifiers.id_of(tx, "person", uuid))
    if row.role is Role.CUSTOMER:
        raise NotFound("User")
    return row


def _unit_id(tx: Transaction, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, "org_unit", uuid)
