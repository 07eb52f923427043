"""Teams and who is in them."""

from __future__ import annotations

import pytest

from core import teams
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.shop import Shop
from tests.core.workshop import Workshop


def test_a_team_is_made_on_its_first_use(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 3. Later it is found in any spelling."""
    with shop.transaction(at.clerk, Channel.HOTEL) as tx:
        made = teams.require_named(tx, "Housekeeping Staff")
        assert teams.require_named(tx, "housekeeping  staff") == made
        assert teams.named(tx, "Nobody") is None
        other = teams.add(tx, "Engineering")
        assert [team.name for team in teams.all_(tx)] == ["Engineering", "Housekeeping Staff"]
        with pytest.raises(Conflict):
            teams.add(tx, "ENGINEERING")
        with pytest.raises(Invalid):
            teams.add(tx, " ")
        with pytest.raises(Conflict):
            teams.rename(tx, other.id, "Housekeeping Staff")
        renamed = teams.rename(tx, other.id, "engineering")
        assert (renamed.name, renamed.version) == ("engineering", other.version + 1)


def test_staff_comes_and_goes(shop: Shop, at: Workshop) -> None:
    """A customer is in no team, and nobody twice in one."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        team = teams.add(tx, "Housekeeping")
        ids = [at.technician.person_id or 0, at.clerk.person_id or 0]
        for person_id in ids:
            team = teams.add_member(tx, team.id, person_id)
        assert [member.name for member in team.members] == ["Ann Clerk", "Tom Bench"]
        with pytest.raises(Conflict, match="Tom Bench"):
            teams.add_member(tx, team.id, ids[0])
        with pytest.raises(NotFound):
            teams.add_member(tx, team.id, at.customer.id)
        assert [member.id for member in teams.remove_member(tx, team.id, ids[0]).members] == [ids[1]]
        with pytest.raises(NotFound):
            teams.remove_member(tx, team.id, ids[0])


def test_a_technician_looks_at_teams_but_makes_none(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (wo:assign)."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        team = teams.add(tx, "Housekeeping")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        assert teams.require_named(tx, "Housekeeping") == team
        with pytest.raises(Forbidden):
            teams.require_named(tx, "Others")
        with pytest.raises(Forbidden):
            teams.rename(tx, team.id, "x")
        for operation in (teams.add_member, teams.remove_member):
            with pytest.raises(Forbidden):
                operation(tx, team.id, at.technician.person_id or 0)
