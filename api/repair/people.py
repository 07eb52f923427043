"""Users: staff and customers."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.repair import words
from api.repair.schemas import PageQuery, User, UserChange, UserIn
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.inputs import body, path_id
from api.shared.operations import operation
from core import passwords, people
from core.base.events import EventKind
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction


class Users:
    """All people, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List users", query=PageQuery, answer=list[User])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Add a user", body=UserIn, answer=User, status=201, errors=(400,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one, who can sign in."""
        # Nobody makes the server hash a password who may not add users; and no lock is held meanwhile.
        self._door.require(request, EventKind.PERSON_CREATED.permission)
        password = passwords.prepared(body(request, UserIn).password)
        self._door.change(request, response, UserIn, partial(_add, password))


class OneUser:
    """One person."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a user", answer=User)
    def on_get(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """As he is known."""
        number = path_id(user_id, "user_id")
        self._door.show(request, response, lambda tx: _shown(tx, number))

    @operation(summary="Change a user", body=UserChange, answer=User, errors=(400,))
    def on_patch(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """What is given is changed."""
        number = path_id(user_id, "user_id")
        self._door.change(request, response, UserChange, partial(_change, request, number))

    @operation(summary="Delete a user", status=204, errors=(400,))
    def on_delete(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """Hidden from every door; he can no longer sign in."""
        number = path_id(user_id, "user_id")
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    return [words.user(row) for row in people.page(tx, Page(wanted.limit, wanted.offset))]


def _add(password: passwords.Hashed, tx: Transaction, form: UserIn) -> Done:
    # Source: contract, decision 4.
    role = Role.TECHNICIAN if form.is_staff else Role.CUSTOMER
    row = people.add(tx, people.NewPerson(form.full_name, form.phone, form.email, password, role))
    return Done(words.user(row), row.version, 201)


def _shown(tx: Transaction, user_id: int) -> Done:
    row = people.get(tx, user_id)
    return Done(words.user(row), row.version)


def _change(request: falcon.Request, user_id: int, tx: Transaction, form: UserChange) -> Done:
    version = etag.expected(request, lambda: people.get(tx, user_id).version)
    row = people.change(tx, user_id, form.given(), version=version)
    return Done(words.user(row), row.version)


def _delete(tx: Transaction, request: falcon.Request, user_id: int) -> Done:
    people.delete(tx, user_id, version=etag.expected(request, lambda: people.get(tx, user_id).version))
    return Done(None, status=204)
