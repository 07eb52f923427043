"""Customers."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.crm import words
from api.crm.ids import path_number
from api.crm.schemas import Customer, CustomerChange, CustomerIn, CustomerPage, CustomerQuery, CustomerStatus
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import customer_records
from core.base.transaction import Transaction

_THING = "Customer"


class Customers:
    """All customers, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List customers", query=CustomerQuery, answer=CustomerPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, the newest first."""
        self._door.list(request, response, CustomerQuery, _page)

    @operation(summary="Add a customer", body=CustomerIn, answer=Customer, status=201)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, CustomerIn, _add)


class OneCustomer:
    """One customer."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a customer", answer=Customer)
    def on_get(self, request: falcon.Request, response: falcon.Response, customer_id: str) -> None:
        """As known."""
        self._door.show(request, response, lambda tx: _shown(tx, path_number(customer_id, _THING)))

    @operation(summary="Change a customer", body=CustomerChange, answer=Customer)
    def on_patch(self, request: falcon.Request, response: falcon.Response, customer_id: str) -> None:
        """What is given is changed."""
        change = partial(_change, request, path_number(customer_id, _THING))
        self._door.change(request, response, CustomerChange, change)

    @operation(summary="Delete a customer", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, customer_id: str) -> None:
        """Hidden from every door."""
        number = path_number(customer_id, _THING)
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _page(tx: Transaction, wanted: CustomerQuery) -> dict[str, Any]:
    is_active = None if wanted.status is None else wanted.status is CustomerStatus.ACTIVE
    total = customer_records.count(tx, typed=wanted.search, is_active=is_active)
    rows = customer_records.page(tx, words.page_of(wanted), typed=wanted.search, is_active=is_active)
    return words.paged([words.customer(row) for row in rows], total, wanted)


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    fields = dict(given)
    if "status" in fields:
        fields["is_active"] = fields.pop("status") is CustomerStatus.ACTIVE
    return fields


def _add(tx: Transaction, form: CustomerIn) -> Done:
    row = customer_records.add(tx, _fields(dict(form)))
    return Done(words.customer(row), row.version, 201)


def _shown(tx: Transaction, customer_id: int) -> Done:
    row = customer_records.get(tx, customer_id)
    return Done(words.customer(row), row.version)


def _change(request: falcon.Request, customer_id: int, tx: Transaction, form: CustomerChange) -> Done:
    version = etag.expected(request, lambda: customer_records.get(tx, customer_id).version)
    row = customer_records.change(tx, customer_id, _fields(form.given()), version=version)
    return Done(words.customer(row), row.version)


def _delete(tx: Transaction, request: falcon.Request, customer_id: int) -> Done:
    version = etag.expected(request, lambda: customer_records.get(tx, customer_id).version)
    customer_records.delete(tx, customer_id, version=version)
    return Done(None, status=204)
