"""A room's two axes, and what follows on the one from what happens on the other."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from core.base.errors import Conflict, Forbidden
from core.rules.words import Discrepancy, FrontDeskState, HousekeepingState, Withdrawal

F, H = FrontDeskState, HousekeepingState

#: From each front-desk state, where the desk may go.
FRONT_DESK: dict[FrontDeskState, tuple[FrontDeskState, ...]] = {
    F.VACANT: (F.DUE_IN, F.OCCUPIED, F.BLOCKED),
    F.DUE_IN: (F.OCCUPIED, F.VACANT, F.BLOCKED),
    F.OCCUPIED: (F.DUE_OUT, F.VACANT, F.DUE_IN),
    F.DUE_OUT: (F.VACANT, F.OCCUPIED, F.DUE_IN),
    F.BLOCKED: (F.VACANT, F.DUE_IN),
}

#: From each housekeeping state, where an attendant may go; who inspects may go anywhere.
ATTENDANT: dict[HousekeepingState, tuple[HousekeepingState, ...]] = {
    H.DIRTY: (H.CLEANING,),
    H.CLEANING: (H.CLEAN, H.TO_INSPECT, H.DIRTY),
    H.CLEAN: (H.TO_INSPECT, H.CLEANING, H.DIRTY),
    H.TO_INSPECT: (H.CLEANING, H.DIRTY),
    H.INSPECTED: (H.CLEANING, H.DIRTY),
}

#: Somebody lives in it.
TAKEN = (F.OCCUPIED, F.DUE_OUT)
_WITHDRAWN = {
    Withdrawal.OUT_OF_ORDER: "The room is out of order",
    Withdrawal.OUT_OF_SERVICE: "The room is out of service",
}


class State(NamedTuple):
    """What decides; `withdrawal` is the one in force now."""

    front_desk: FrontDeskState
    housekeeping: HousekeepingState
    withdrawal: Withdrawal | None = None
    has_blocking_job: bool = False


def after_front_desk(state: State, goal: FrontDeskState, only_inspected: bool) -> State:
    """The room once the desk has set `goal`; a guest who leaves leaves it dirty.

    Raises: Conflict where the desk cannot go there, or (naming the field) the room cannot be given out.
    """
    if goal is state.front_desk:
        return state
    if goal not in FRONT_DESK[state.front_desk]:
        raise Conflict(
            "A room cannot go from {start} to {goal}", "front_desk", start=state.front_desk.value, goal=goal.value
        )
    if goal is F.OCCUPIED and state.front_desk not in TAKEN:
        _require_can_be_given_out(state, only_inspected)
    leaves = state.front_desk in TAKEN and goal not in TAKEN
    return _flipped(state._replace(front_desk=goal)) if leaves else state._replace(front_desk=goal)


def after_check_out(state: State) -> State:
    """Vacant and dirty. Raises: Conflict where nobody lives in it."""
    if state.front_desk not in TAKEN:
        raise Conflict("Nobody is in the room", "front_desk")
    return after_front_desk(state, F.VACANT, False)


def after_housekeeping(state: State, goal: HousekeepingState, *, may_inspect: bool = True) -> State:
    """The room once housekeeping has set `goal`; only who inspects may leave out steps.

    Raises: Forbidden.
    """
    if goal is state.housekeeping:
        return state
    if not may_inspect and goal is H.INSPECTED:
        raise Forbidden("Only who inspects rooms may say that one is inspected")
    if not may_inspect and goal not in ATTENDANT[state.housekeeping]:
        raise Forbidden(
            "Only who inspects rooms may go from {start} to {goal}", start=state.housekeeping.value, goal=goal.value
        )
    return state._replace(housekeeping=goal)


def after_bring_back(state: State) -> State:
    """Back from out of order or out of service: dirty, never inspected."""
    return state._replace(withdrawal=None, housekeeping=H.DIRTY)


def after_release(state: State) -> State:
    """The last job that blocked it was done or given up: dirty, never inspected."""
    return state._replace(has_blocking_job=False, housekeeping=H.DIRTY)


def at_housekeeping_hour(state: State) -> State:
    """Where somebody lives in it, it is dirty again."""
    return _flipped(state) if state.front_desk in TAKEN else state


def is_sellable(state: State) -> bool:
    """Whether it may be given to a guest at all, whoever is in it now."""
    return state.withdrawal is None and not state.has_blocking_job and state.front_desk is not F.BLOCKED


def is_ready(state: State, only_inspected: bool) -> bool:
    """Whether a guest could be let in as it is."""
    ready = (H.INSPECTED,) if only_inspected else (H.INSPECTED, H.CLEAN)
    return is_sellable(state) and state.housekeeping in ready


def discrepancy(front_desk: FrontDeskState, seen_occupied: bool | None) -> Discrepancy | None:
    """How what housekeeping saw differs from what the desk says; None where it does not, or nobody looked."""
    if seen_occupied is None or seen_occupied is (front_desk in TAKEN):
        return None
    return Discrepancy.SLEEP if seen_occupied else Discrepancy.SKIP


def housekeeping_day(local: datetime, hour: str) -> date:
    """The day whose housekeeping hour ("06:00") has come last, by the shop's own clock."""
    return local.date() if local.time() >= time.fromisoformat(hour) else local.date() - timedelta(days=1)


def is_turn_due(turned_on: date | None, day: date) -> bool:
    """Whether `day` was not turned yet; a day in the future was turned by a clock that went wrong."""
    return turned_on is None or turned_on < day or turned_on > day + timedelta(days=1)


def _require_can_be_given_out(state: State, only_inspected: bool) -> None:
    if state.withdrawal is not None:
        raise Conflict(_WITHDRAWN[state.withdrawal], "withdrawal")
    if state.has_blocking_job:
        raise Conflict("An open job blocks the room", "blocks_room")
    if only_inspected and state.housekeeping is not H.INSPECTED:
        raise Conflict("Only inspected rooms can be given out", "housekeeping")


def _flipped(state: State) -> State:
    """Dirty by itself; what is withdrawn is left as it is."""
    return state if state.withdrawal is not None else state._replace(housekeeping=H.DIRTY)
