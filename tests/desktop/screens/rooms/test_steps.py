"""Tests of what may be done with a room next."""

from __future__ import annotations

import dataclasses

import pytest

from core.base.permissions import Role
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.steps import desk_goals, housekeeping_states, keeping_goals, next_step, said_of, waits_for
from tests.desktop.screens.rooms.conftest import a_room

F, H = FrontDeskState, HousekeepingState


@pytest.mark.parametrize(
    ("fields", "goal"),
    [
        ({"front_desk": F.DUE_OUT, "housekeeping": H.DIRTY}, F.VACANT),
        ({"front_desk": F.DUE_IN}, F.OCCUPIED),
        ({"front_desk": F.DUE_IN, "housekeeping": H.DIRTY, "is_ready": False}, H.CLEANING),
        ({"front_desk": F.BLOCKED}, F.VACANT),
        ({"front_desk": F.OCCUPIED}, F.VACANT),
        ({"front_desk": F.OCCUPIED, "housekeeping": H.DIRTY}, H.CLEANING),
        ({}, F.OCCUPIED),
        ({"housekeeping": H.CLEANING, "is_ready": False}, H.CLEAN),
        ({"housekeeping": H.TO_INSPECT, "is_ready": False}, H.INSPECTED),
        ({"is_out": True, "withdrawal": Withdrawal.OUT_OF_ORDER}, None),
    ],
)
def test_the_front_desk_is_offered_what_comes_next(desk, fields, goal):
    """The guest first, then how clean the room is."""
    step = next_step(a_room(**fields), desk)
    assert step is not None
    assert step.goal is goal
    assert "{name}" in step.said
    assert step.effect


def test_where_rooms_are_inspected_clean_ones_wait_for_it(desk):
    """As the settings say."""
    desk.settings = dataclasses.replace(desk.settings, only_inspected_rooms=True)
    assert next_step(a_room(housekeeping=H.CLEANING, is_ready=False), desk).goal is H.TO_INSPECT
    assert next_step(a_room(is_ready=False), desk).goal is H.INSPECTED


def test_a_room_that_a_job_keeps_says_so(desk):
    """There is nothing to be done but the job."""
    row = a_room(housekeeping=H.INSPECTED, blocking_jobs=1, open_jobs=1, is_ready=False)
    assert next_step(row, desk) is None
    assert "job" in waits_for(row, desk)


def test_an_attendant_cleans_and_no_more(desk_as):
    """Neither the desk's states nor the inspection are his."""
    desk = desk_as(Role.TECHNICIAN)
    assert next_step(a_room(front_desk=F.DUE_OUT, housekeeping=H.DIRTY), desk).goal is H.CLEANING
    assert next_step(a_room(housekeeping=H.TO_INSPECT), desk) is None
    assert waits_for(a_room(housekeeping=H.TO_INSPECT), desk)
    assert desk_goals(a_room(), desk) == []
    assert keeping_goals(a_room(housekeeping=H.DIRTY), desk) == [H.CLEANING]
    assert H.INSPECTED not in housekeeping_states(desk)


def test_who_inspects_may_leave_out_steps(desk):
    """From dirty to inspected."""
    assert H.INSPECTED in keeping_goals(a_room(housekeeping=H.DIRTY), desk)
    assert H.DIRTY not in keeping_goals(a_room(housekeeping=H.DIRTY), desk)


def test_after_every_state_something_is_said(qapp):
    """With the room's name."""
    assert all("{name}" in said_of(state) for state in (*FrontDeskState, *HousekeepingState))
