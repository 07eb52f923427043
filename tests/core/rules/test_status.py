"""The work order's state machine."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.base.errors import Conflict
from core.rules import status as rules
from core.rules.words import Status

S = Status
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EARLIER = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

# Source: AMMS document section 8, with draft before it and on hold beside.
SINGLE_STEPS = {
    (S.DRAFT, S.REQUESTED), (S.DRAFT, S.CANCELLED), (S.REQUESTED, S.APPROVED), (S.REQUESTED, S.CANCELLED),
    (S.APPROVED, S.IN_PROGRESS), (S.APPROVED, S.CANCELLED), (S.IN_PROGRESS, S.WORK_COMPLETE),
    (S.IN_PROGRESS, S.ON_HOLD), (S.ON_HOLD, S.IN_PROGRESS), (S.WORK_COMPLETE, S.CLOSED),
}  # fmt: skip


@pytest.mark.parametrize("start", Status)
@pytest.mark.parametrize("goal", Status)
def test_only_documented_single_steps_pass(start: Status, goal: Status) -> None:
    """Of all 64 pairs exactly the documented ones are single steps."""
    if (start, goal) in SINGLE_STEPS:
        rules.require_single_step(start, goal)
    else:
        with pytest.raises(Conflict):
            rules.require_single_step(start, goal)


@pytest.mark.parametrize("start", Status)
@pytest.mark.parametrize("goal", [goal for goal in Status if goal is not S.DRAFT])
def test_a_way_leads_from_every_state_to_every_state_but_draft(start: Status, goal: Status) -> None:
    """The dialects without an order of states can write any of them from any other."""
    steps = rules.path(start, goal)
    assert (steps == ()) == (start is goal)
    here = start
    for step in steps:
        assert step in rules.next_steps(here)
        here = step
    assert here is goal


def test_no_way_leads_back_to_draft() -> None:
    """A job that was asked for once is no draft any more."""
    with pytest.raises(Conflict, match="cannot go from requested to draft"):
        rules.path(S.REQUESTED, S.DRAFT)


def test_completing_a_new_job_passes_every_state_between() -> None:
    """Nothing is skipped, so that each step can be recorded."""
    assert rules.path(S.REQUESTED, S.WORK_COMPLETE) == (S.APPROVED, S.IN_PROGRESS, S.WORK_COMPLETE)


def test_what_was_given_to_somebody_goes_back_without_being_started() -> None:
    """A way through `in_progress` would stamp a start that never was."""
    assert rules.path(S.APPROVED, S.REQUESTED) == (S.REQUESTED,)
    assert S.IN_PROGRESS not in rules.path(S.APPROVED, S.CANCELLED)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (S.IN_PROGRESS, (EARLIER, None, None)),
        (S.WORK_COMPLETE, (EARLIER, EARLIER, None)),
        (S.CLOSED, (EARLIER, EARLIER, NOW)),
        (S.REQUESTED, (EARLIER, None, None)),
        (S.CANCELLED, (EARLIER, EARLIER, None)),
    ],
)
def test_moments_follow_the_step(step: Status, expected: tuple[datetime | None, ...]) -> None:
    """What was stamped stays; reopening clears the end."""
    assert rules.moments_after(step, NOW, EARLIER, EARLIER, EARLIER) == expected


def test_starting_stamps_the_start_once() -> None:
    """A job that was never started gets the moment of its first start."""
    assert rules.moments_after(S.IN_PROGRESS, NOW, None, None, None) == (NOW, None, None)


@pytest.mark.parametrize(
    ("start", "goal", "steps"),
    [
        (S.REQUESTED, S.APPROVED, (S.APPROVED,)),
        (S.DRAFT, S.APPROVED, (S.REQUESTED, S.APPROVED)),
        (S.DRAFT, S.REQUESTED, ()),
        (S.ON_HOLD, S.IN_PROGRESS, ()),
        (S.ON_HOLD, S.WORK_COMPLETE, (S.IN_PROGRESS, S.WORK_COMPLETE)),
        (S.CLOSED, S.CLOSED, ()),
        (S.DRAFT, S.CANCELLED, (S.CANCELLED,)),
    ],
)
def test_documented_steps_are_those_between_what_is_shown(start: Status, goal: Status, steps: tuple[Status]) -> None:
    """A draft is shown as Requested, a job on hold as In_Progress. Source: contract, decision 2."""
    assert rules.documented_path(start, goal) == steps


@pytest.mark.parametrize(
    ("start", "goal"),
    [(S.REQUESTED, S.IN_PROGRESS), (S.ON_HOLD, S.CANCELLED), (S.IN_PROGRESS, S.CANCELLED), (S.CLOSED, S.IN_PROGRESS)],
)
def test_what_the_document_does_not_draw_is_refused(start: Status, goal: Status) -> None:
    """Though the house allows some of it."""
    with pytest.raises(Conflict):
        rules.documented_path(start, goal)
