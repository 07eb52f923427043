"""The work order's state machine: single steps, the way from one state to another, and what moments follow."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from core.base.errors import Conflict
from core.rules.words import Status

S = Status

#: The documented single steps, with draft before them and on hold beside. Source: AMMS document section 8.
FORWARD: dict[Status, tuple[Status, ...]] = {
    S.DRAFT: (S.REQUESTED, S.CANCELLED),
    S.REQUESTED: (S.APPROVED, S.CANCELLED),
    S.APPROVED: (S.IN_PROGRESS, S.CANCELLED),
    S.IN_PROGRESS: (S.WORK_COMPLETE, S.ON_HOLD),
    S.ON_HOLD: (S.IN_PROGRESS,),
    S.WORK_COMPLETE: (S.CLOSED,),
    S.CLOSED: (),
    S.CANCELLED: (),
}

#: What the house allows beside them: giving up a started job, and taking a step back.
BESIDE: dict[Status, tuple[Status, ...]] = {
    S.APPROVED: (S.REQUESTED,),
    S.IN_PROGRESS: (S.CANCELLED, S.REQUESTED),
    S.ON_HOLD: (S.CANCELLED,),
    S.WORK_COMPLETE: (S.IN_PROGRESS,),
    S.CLOSED: (S.IN_PROGRESS,),
    S.CANCELLED: (S.REQUESTED,),
}

OPEN = (S.DRAFT, S.REQUESTED, S.APPROVED, S.IN_PROGRESS, S.ON_HOLD)
DONE = (S.WORK_COMPLETE, S.CLOSED)


def next_steps(status: Status) -> tuple[Status, ...]:
    """All states one step away, the usual one first."""
    return FORWARD[status] + BESIDE.get(status, ())


def path(start: Status, goal: Status) -> tuple[Status, ...]:
    """The states to pass from `start` to `goal`, the last one being `goal`; empty where they are equal.

    Raises: Conflict where no way leads there.
    """
    came_from: dict[Status, Status] = {}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if here is goal:
            return _walked(came_from, start, goal)
        for step in next_steps(here):
            if step not in came_from and step is not start:
                came_from[step] = here
                waiting.append(step)
    raise Conflict("A job cannot go from {start} to {goal}", "status", start=start.value, goal=goal.value)


def _walked(came_from: dict[Status, Status], start: Status, goal: Status) -> tuple[Status, ...]:
    steps: list[Status] = []
    here = goal
    while here is not start:
        steps.append(here)
        here = came_from[here]
    return tuple(reversed(steps))


def require_single_step(start: Status, goal: Status) -> None:
    """Raises: Conflict unless the step is a documented one (AMMS document section 8)."""
    if goal not in FORWARD[start]:
        raise Conflict("A job cannot go from {start} to {goal}", "status", start=start.value, goal=goal.value)


#: States that the AMMS document does not know, and the one each is shown as. Source: contract, decision 2.
_SHOWN_AS = {S.DRAFT: S.REQUESTED, S.ON_HOLD: S.IN_PROGRESS}


def documented_path(start: Status, goal: Status) -> tuple[Status, ...]:
    """As `path`, where the AMMS document draws one step between the states as it shows them.

    Empty where it shows the two alike. Raises: Conflict where it draws no step.
    """
    shown, wanted = _SHOWN_AS.get(start, start), _SHOWN_AS.get(goal, goal)
    if shown is wanted:
        return ()
    require_single_step(shown, wanted)
    return path(start, goal)


def moments_after(
    step: Status, now: datetime, started_at: datetime | None, completed_at: datetime | None, closed_at: datetime | None
) -> tuple[datetime | None, datetime | None, datetime | None]:
    """started_at, completed_at and closed_at once the job has entered `step`; reopening clears the last two."""
    if step is S.WORK_COMPLETE:
        return started_at or now, completed_at or now, None
    if step is S.CLOSED:
        return started_at, completed_at or now, now
    if step is S.IN_PROGRESS:
        return started_at or now, None, None
    if step is S.CANCELLED:
        return started_at, completed_at, None
    return started_at, None, None
