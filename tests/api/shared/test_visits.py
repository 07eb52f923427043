"""Who was seen, written down beside the requests."""

from __future__ import annotations

import pytest

from api.server import application_of
from api.shared.visits import Visits
from core import oauth_clients, sessions
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.api.conftest import Client
from tests.core.conftest import SteppedClock


def test_a_token_that_is_used_is_a_visit(shop: Shop, admin: Client, clock: SteppedClock) -> None:
    """Of the session behind it; written once, however many requests came."""
    visits = Visits(shop, pause_s=3600)
    application = application_of(shop, seen=visits.add)
    clock.step(hours=1)
    assert admin.person is not None
    again = Client(application, admin.token)
    for _ in range(3):
        again.get(f"/v1/users/{admin.person.id}")
    visits.stop()
    with shop.reading() as tx:
        assert sessions.open_of(tx, admin.person.id)[0].last_seen_at == clock.now


def test_a_program_that_only_uses_its_token_is_seen_too(shop: Shop, clock: SteppedClock) -> None:
    """Signing in is once a day; what it does in between counts."""
    visits = Visits(shop, pause_s=3600)
    application = application_of(shop, seen=visits.add)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        made = oauth_clients.add(tx, "Channel manager")
    form = {"grant_type": "client_credentials", "user_info": made._asdict()}
    token = Client(application).post("/oauth/token", form)["access_token"]
    clock.step(hours=1)
    Client(application, token)("GET", "/v1/users")
    visits.write()
    with shop.reading() as tx:
        (seen,) = oauth_clients.list_all(tx)
    assert (seen.last_seen_at, seen.channel) == (clock.now, "repair")
    visits.stop()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_database_that_is_gone_is_said_once(shop: Shop, admin: Client, caplog: pytest.LogCaptureFixture) -> None:
    """The server goes on, and the log is not filled."""
    visits = Visits(shop, pause_s=3600)
    application = application_of(shop, seen=visits.add)
    assert admin.person is not None
    path = f"/v1/users/{admin.person.id}"
    Client(application, admin.token).get(path)
    shop.close()
    assert shop.database.path is not None
    shop.database.path.write_bytes(b"no database" * 1000)
    visits.write()
    visits.stop()
    assert len([record for record in caplog.records if "could not be noted" in record.message]) == 1
