"""When sessions and programs were last seen."""

from __future__ import annotations

from datetime import timedelta

from core import oauth_clients, people, sessions, visits
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.people import NewPerson
from core.shop import Shop
from tests.core.conftest import SteppedClock


def test_the_latest_visit_stays(shop: Shop, clock: SteppedClock) -> None:
    """Whatever order they are written in; nothing is recorded in the log for it."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = people.add(tx, NewPerson("Tom", role=Role.TECHNICIAN))
        tom = Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)
        tom = tom._replace(session_id=sessions.open_(tx, tom, None, "10.0.0.9").id)
        client_id = oauth_clients.add(tx, "Channel manager").client_id
        client = sessions.actor_of_client(tx, client_id)
        assert client is not None
    now, earlier = clock.now, clock.now - timedelta(hours=1)
    for moments in ((now, "crm"), (earlier, "hotel")):
        at, channel = moments
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            visits.note(tx, [visits.of(tom, channel, at), visits.of(client, channel, at)])
    with shop.reading() as tx:
        assert sessions.open_of(tx, row.id)[0].last_seen_at == now
        (seen,) = oauth_clients.list_all(tx)
        assert (seen.last_seen_at, seen.channel) == (now, "crm")
