"""What technicians carry."""

from __future__ import annotations

import pytest

from core import people, stock, wallets
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.stock.conftest import Store, store  # noqa: F401 - the fixture
from tests.core.workshop import Workshop


def test_a_technician_sees_his_own_wallet_only(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """Who works in the store sees everybody's. Source: contract, decision 18."""
    tom = at.technician.person_id or 0
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.hand_out(tx, tom, store.bearing, 3)
        stock.receive(tx, store.fuse, 9)
        stock.hand_out(tx, tom, store.fuse, 1)
        stock.hand_back(tx, tom, store.fuse, 1)
        assert [(row.part, row.on_hand) for row in wallets.get(tx, tom)] == [("Ball Bearing", 3)]
        assert wallets.count(tx, tom) == 1
        assert wallets.all_(tx) == [(tom, "Tom Bench", 1, 3)]
        assert [name for _, name in wallets.carriers(tx)] == ["Ann Clerk", "Mia Boss", "Sam Store", "Tom Bench"]
        for nobody in (at.customer.id, 10**6):
            with pytest.raises(NotFound):
                wallets.get(tx, nobody)
    with shop.reading(at.technician) as tx:
        assert wallets.count(tx, tom) == 1
        for other in (at.manager.person_id or 0, 10**6):
            with pytest.raises(Forbidden):
                wallets.get(tx, other)
        with pytest.raises(Forbidden):
            wallets.all_(tx)
    for role in (Role.CUSTOMER, Role.VIEWER):
        with pytest.raises(Forbidden), shop.reading(actor(role, tom)) as tx:
            wallets.get(tx, tom)


def test_who_left_can_still_give_back_what_he_carried(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """He is given nothing more."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        jane = people.add(tx, NewPerson("Jane Gone", role=Role.TECHNICIAN)).id
        stock.hand_out(tx, jane, store.bearing, 3)
        people.delete(tx, jane)
        with pytest.raises(NotFound):
            stock.hand_out(tx, jane, store.bearing, 1)
        assert [row.on_hand for row in wallets.get(tx, jane)] == [3]
        assert stock.hand_back(tx, jane, store.bearing, 3).on_hand == 0
        assert wallets.all_(tx) == []
