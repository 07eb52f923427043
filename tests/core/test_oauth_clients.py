"""Programs that call the API on their own behalf."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import auth, oauth_clients, sessions
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from core.tables import oauth_clients as table
from tests.core.conftest import SteppedClock, actor


def _add(shop: Shop, name: str = "Channel manager", role: Role = Role.MANAGER) -> oauth_clients.NewClient:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return oauth_clients.add(tx, name, role)


def test_the_right_secret_opens_with_the_clients_role(shop: Shop) -> None:
    """A wrong one does not, and neither does another client's."""
    client, other = _add(shop), _add(shop, "Other")
    with shop.reading() as tx:
        found = oauth_clients.proven(tx, *client)
        assert found is not None
        assert (found.role, found.name, found.person_id) == (Role.MANAGER, "Channel manager", None)
        assert oauth_clients.proven(tx, client.client_id, other.client_secret) is None
        assert oauth_clients.proven(tx, "nobody", client.client_secret) is None


def test_the_secret_is_stored_hashed(shop: Shop) -> None:
    """Whoever reads the database cannot use it."""
    client = _add(shop)
    with shop.reading() as tx:
        row = tx.execute(sa.select(table)).one()
    assert client.client_secret not in [str(value) for value in row]


def test_a_revoked_client_is_out_at_once(shop: Shop) -> None:
    """Also with a token it got before."""
    client = _add(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        before = sessions.epoch(tx)
        oauth_clients.revoke(tx, oauth_clients.list_all(tx)[0].id)
        assert sessions.epoch(tx) > before
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assert oauth_clients.proven(tx, *client) is None
        assert sessions.actor_of_client(tx, client.client_id) is None
        with pytest.raises(NotFound):
            oauth_clients.revoke(tx, oauth_clients.list_all(tx)[0].id)


def test_a_name_is_given_once(shop: Shop) -> None:
    """So that the administrator knows which is which."""
    _add(shop)
    with pytest.raises(Conflict):
        _add(shop)


@pytest.mark.parametrize(("role", "asked"), [(Role.FRONT_DESK, Role.VIEWER), (Role.MANAGER, Role.ADMIN)])
def test_nobody_makes_a_client_above_himself(shop: Shop, role: Role, asked: Role) -> None:
    """A manager makes none with the rights of an administrator."""
    with shop.transaction(actor(role), Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        oauth_clients.add(tx, "Sneaky", asked)


def test_a_program_is_no_customer(shop: Shop) -> None:
    """It has no rows of its own that a customer's rights could reach."""
    with pytest.raises(Invalid) as refused:
        _add(shop, role=Role.CUSTOMER)
    assert refused.value.field == "role"


def test_when_a_client_was_seen_last_stands_beside_it(shop: Shop, clock: SteppedClock) -> None:
    """Each time it signs in, by whichever door; one that never came was never seen."""
    client = _add(shop)
    _add(shop, "Never came")
    for channel in (Channel.CRM, Channel.HOTEL):
        clock.step(hours=1)
        auth.sign_in_client(shop, *client, channel=channel, address="10.0.0.9")
    with shop.reading() as tx:
        seen = {row.name: (row.last_seen_at, row.channel) for row in oauth_clients.list_all(tx)}
    assert seen == {"Channel manager": (clock.now, "hotel"), "Never came": (None, None)}


def test_an_administrators_client_is_revoked_by_administrators_alone(shop: Shop) -> None:
    """A manager revokes every other."""
    _add(shop, "Backup robot", Role.ADMIN)
    _add(shop, "Channel manager")
    with shop.transaction(actor(Role.MANAGER), Channel.DESKTOP) as tx:
        robot, channel = oauth_clients.list_all(tx)
        with pytest.raises(Forbidden):
            oauth_clients.revoke(tx, robot.id)
        oauth_clients.revoke(tx, channel.id)


def test_a_program_may_have_a_limit_of_its_own(shop: Shop) -> None:
    """It counts from the next request on; of an administrator's program only an administrator decides."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        client = oauth_clients.add(tx, "Till", Role.ADMIN, 50)
        (row,) = oauth_clients.list_all(tx)
        for wrong in (0, -1, True, 10**7):
            with pytest.raises(Invalid):
                oauth_clients.limit(tx, row.id, wrong)
        with pytest.raises(NotFound):
            oauth_clients.limit(tx, 10**6, 5)
    assert row.requests_per_minute == 50
    with pytest.raises(Forbidden), shop.transaction(actor(Role.MANAGER), Channel.DESKTOP) as tx:
        oauth_clients.limit(tx, row.id, 5)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.limit(tx, row.id, None)
        found = sessions.actor_of_client(tx, client.client_id)
        assert found is not None and found.requests_per_minute is None
