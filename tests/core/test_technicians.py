"""Technicians with what they are able to do."""

from __future__ import annotations

import pytest

from core import people, technicians
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.people import NewPerson
from core.people.rules import MOST_SKILLS
from core.shop import Shop
from tests.core.workshop import Workshop


def test_skills_and_rates_are_set_by_who_manages_users(shop: Shop, at: Workshop) -> None:
    """Nobody sets his own; doubles and empty ones are left out."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        people.change(tx, tom, {"skills": ["HVAC", " Plumbing ", "HVAC", ""], "hourly_rate": "45.00"})
        shown = technicians.get(tx, tom)
        assert (shown.skills, str(shown.hourly_rate), shown.full_name) == (["HVAC", "Plumbing"], "45.00", "Tom Bench")
        people.change(tx, tom, {"hourly_rate": None})
        assert technicians.get(tx, tom).hourly_rate is None
        for wrong in ({"skills": [f"s{n}" for n in range(MOST_SKILLS + 1)]}, {"hourly_rate": "-1"}):
            with pytest.raises(Invalid):
                people.change(tx, tom, wrong)
    with shop.transaction(at.technician, Channel.CRM) as tx, pytest.raises(Forbidden):
        people.change(tx, tom, {"skills": ["Everything"]})


def test_only_technicians_are_listed_and_counted(shop: Shop, at: Workshop) -> None:
    """By any part of the name; those who are switched off only where they are asked for."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        tom = technicians.get(tx, at.technician.person_id or 0)
        mike = people.add(
            tx, NewPerson("Mike Johnson", email="m@example.com", role=at.technician.role, skills=["HVAC"])
        )
        people.change(tx, mike.id, {"is_active": False})
        assert [row.id for row in technicians.page(tx, Page(10))] == [tom.id, mike.id] and technicians.count(tx) == 2
        assert (
            technicians.page(tx, Page(10), active_only=True) == [tom] and technicians.count(tx, active_only=True) == 1
        )
        assert [row.skills for row in technicians.page(tx, Page(10), typed="john")] == [["HVAC"]]
        assert technicians.page(tx, Page(10), typed="%") == [] and technicians.count(tx, typed="%") == 0
        with pytest.raises(NotFound):
            technicians.get(tx, at.clerk.person_id or 0)
    with shop.reading(at.customer_actor) as tx, pytest.raises(Forbidden):
        technicians.page(tx, Page(10))
