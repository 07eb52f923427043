"""A small hotel: rooms in every state on two floors, jobs in some of them, and who cleans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from core import passwords, people, rooms
from core.base.clock import utc_now
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rooms import NewRoomJob
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from core.shop import Shop

F, H = FrontDeskState, HousekeepingState


@dataclass(frozen=True)
class House:
    """Ids that tests refer to, by the rooms' names."""

    ids: dict[str, int]
    maid_id: int

    def __getitem__(self, name: str) -> int:
        return self.ids[name]


def furnish(shop: Shop) -> House:
    """Through the real operations: 101 to 106 on floor 1, 201 to 204 on floor 2, and 999 that a program spoke of."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        ids = {name: rooms.add(tx, name, name[0], room_class="Double").id for name in (*_FIRST, *_SECOND)}
        login = passwords.prepared("workbench")
        maid = people.add(tx, NewPerson("Mina Maid", None, "mina@example.com", login, Role.TECHNICIAN))
        for name, (desk, keeping) in {**_FIRST, **_SECOND}.items():
            rooms.set_housekeeping(tx, ids[name], keeping)
            for state in desk:
                rooms.set_front_desk(tx, ids[name], state)
        rooms.set_rush(tx, ids["104"], True, utc_now() + timedelta(hours=1))
        until = utc_now() + timedelta(days=3)
        rooms.withdraw(tx, ids["106"], Withdrawal.OUT_OF_ORDER, until_at=until, reason="Water in the bathroom")
        rooms.report_seen(tx, ids["102"], False)
        rooms.assign_attendant(tx, [ids["201"]], maid.id)
        rooms.open_job(tx, shop.store, NewRoomJob(ids["101"], "Maid Request", "More towels"))
        rooms.send_to_bench(tx, ids["203"], None, "TV", "No picture")
        ids["999"] = rooms.require_named(tx, "999").id
    return House(ids, maid.id)


#: The way of each room at the front desk, and how clean it is.
_FIRST = {
    "101": ((), H.INSPECTED),
    "102": ((F.OCCUPIED,), H.CLEAN),
    "103": ((), H.DIRTY),
    "104": ((F.DUE_IN,), H.CLEANING),
    "105": ((F.OCCUPIED, F.DUE_OUT), H.CLEAN),
    "106": ((), H.TO_INSPECT),
}
_SECOND = {
    "201": ((), H.DIRTY),
    "202": ((F.BLOCKED,), H.CLEAN),
    "203": ((), H.INSPECTED),
    "204": ((), H.CLEAN),
}
