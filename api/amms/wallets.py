"""Wallets: what technicians carry, and what they are handed out and hand back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.schemas import PageQuery
from api.amms.stock_schemas import Carried, HandIn, Wallet
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import identifiers, settings, stock, wallets
from core.base.errors import Forbidden
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.stock import StockRow

Hand = Callable[[Transaction, int, int, int, int], StockRow]


class OwnWallet:
    """What the asker carries."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show one's own wallet", query=PageQuery, answer=Wallet)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of it."""
        self._door.list(request, response, PageQuery, _own)


class OneWallet:
    """What somebody carries."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a wallet", query=PageQuery, answer=Wallet, errors=(404,))
    def on_get(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """A page of it. Source: contract, decision 18."""
        self._door.list(request, response, PageQuery, partial(_of, user_id))


class HandOut:
    """Out of the store, into a wallet. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Issue parts to a technician", body=HandIn, answer=Carried, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """Answers with what he carries then."""
        self._door.change(
            request, response, HandIn, partial(_hand, stock.hand_out, EventKind.STOCK_HANDED_OUT, user_id)
        )


class HandBack:
    """Out of a wallet, back into the store. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Take parts back from a technician", body=HandIn, answer=Carried, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response, user_id: str) -> None:
        """Answers with what he carries then."""
        self._door.change(
            request, response, HandIn, partial(_hand, stock.hand_back, EventKind.STOCK_HANDED_BACK, user_id)
        )


def _own(tx: Transaction, wanted: PageQuery) -> dict[str, Any]:
    tx.allow("inventory:consume")
    if tx.actor.person_id is None:  # a program carries nothing
        return words.page([], 0, wanted)
    return _page(tx, tx.actor.person_id, tx.actor.uuid, wanted)


def _of(uuid: str, tx: Transaction, wanted: PageQuery) -> dict[str, Any]:
    tx.allow("inventory:consume")
    if uuid.lower() != tx.actor.uuid and not tx.actor.may("inventory:read"):
        raise Forbidden("Only one's own wallet may be seen")
    return _page(tx, identifiers.id_of(tx, "person", uuid), uuid.lower(), wanted)


def _page(tx: Transaction, person_id: int, uuid: str, wanted: PageQuery) -> dict[str, Any]:
    page = Page(wanted.limit, wanted.offset)
    rows = wallets.get(tx, person_id, page, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, uuid, tenant) for row in rows], wallets.count(tx, person_id), wanted)


def _shown(row: StockRow, uuid: str, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "userId": uuid,
        "partId": row.part_uuid,
        "quantityOnHand": row.on_hand,
        "quantity": row.on_hand,
        "updatedAt": zoned_moment_out(row.updated_at),
        "partName": row.part,
        "partSku": row.sku,
    }


def _hand(hand: Hand, kind: EventKind, uuid: str, tx: Transaction, form: HandIn) -> Done:
    tx.allow(kind)
    person_id = identifiers.id_of(tx, "person", uuid)
    part_id = identifiers.id_of(tx, "part", form.partId)
    location_id = identifiers.id_of(tx, "location", form.locationId)
    row = hand(tx, person_id, part_id, form.quantity, location_id)
    return Done(_shown(row, uuid.lower(), settings.read(tx).shop_id), row.version)
