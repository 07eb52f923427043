"""A room's two axes: every transition of both, and what follows on the other."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from core.base.errors import Conflict, Forbidden
from core.rules import rooms as rules
from core.rules.rooms import State
from core.rules.words import Discrepancy, FrontDeskState, HousekeepingState, Withdrawal

F, H, W = FrontDeskState, HousekeepingState, Withdrawal
#: From the row's state to the column's. "-": nothing happens, "x": refused, "to": goes there, "in": the room is given
#: out, "out": a guest leaves.
DESK = """
           vacant  occupied  due_out  due_in  blocked
vacant     -       in        x        to      to
occupied   out     -         to       out     x
due_out    out     to        -        out     x
due_in     to      in        x        -       to
blocked    to      x         x        to      -
"""
#: "any": whoever cleans, "lead": only who inspects.
KEEPING = """
            dirty  cleaning  clean  to_inspect  inspected
dirty       -      any       lead   lead        lead
cleaning    any    -         any    any         lead
clean       any    any       -      any         lead
to_inspect  any    any       lead   -           lead
inspected   any    any       lead   lead        -
"""


def _cells(table: str) -> list[tuple[str, str, str]]:
    head, *lines = table.strip().splitlines()
    goals = head.split()
    return [
        (start, goal, cell)
        for line in lines
        for start, *row in [line.split()]
        for goal, cell in zip(goals, row, strict=True)
    ]


DESK_CELLS, KEEPING_CELLS = _cells(DESK), _cells(KEEPING)


def test_the_tables_have_every_pair_of_states() -> None:
    """Nothing is left out of what is tested below."""
    assert {(start, goal) for start, goal, _ in DESK_CELLS} == set(product(map(str, F), repeat=2))
    assert {(start, goal) for start, goal, _ in KEEPING_CELLS} == set(product(map(str, H), repeat=2))


@pytest.mark.parametrize("housekeeping", H)
@pytest.mark.parametrize(("start", "goal", "cell"), DESK_CELLS)
def test_the_desk_goes_where_the_table_says(start: str, goal: str, cell: str, housekeeping: HousekeepingState) -> None:
    """A guest who leaves leaves it dirty, whatever it was; nothing else touches the other axis."""
    state = State(F(start), housekeeping)
    if cell == "x":
        with pytest.raises(Conflict) as refused:
            rules.after_front_desk(state, F(goal), False)
        assert refused.value.field == "front_desk"
        return
    expected = H.DIRTY if cell == "out" else housekeeping
    assert rules.after_front_desk(state, F(goal), False) == State(F(goal), expected)


@pytest.mark.parametrize("withdrawal", W)
@pytest.mark.parametrize(("start", "goal", "cell"), [cell for cell in DESK_CELLS if cell[2] != "x"])
def test_a_withdrawn_room_is_not_given_out_and_not_flipped(
    start: str, goal: str, cell: str, withdrawal: Withdrawal
) -> None:
    """Source: workflows, rooms: OOO and OOS are not touched by flips."""
    state = State(F(start), H.INSPECTED, withdrawal)
    if cell == "in":
        with pytest.raises(Conflict) as refused:
            rules.after_front_desk(state, F(goal), False)
        assert refused.value.field == "withdrawal"
    else:
        assert rules.after_front_desk(state, F(goal), False) == State(F(goal), H.INSPECTED, withdrawal)


@pytest.mark.parametrize(("start", "goal", "cell"), [cell for cell in DESK_CELLS if cell[2] != "x"])
def test_a_blocking_job_keeps_the_room_from_guests_only(start: str, goal: str, cell: str) -> None:
    """Who is in it may stay and may leave."""
    state = State(F(start), H.INSPECTED, None, True)
    if cell == "in":
        with pytest.raises(Conflict) as refused:
            rules.after_front_desk(state, F(goal), False)
        assert refused.value.field == "blocks_room"
    else:
        assert rules.after_front_desk(state, F(goal), False).front_desk is F(goal)


@pytest.mark.parametrize("housekeeping", H)
@pytest.mark.parametrize(("start", "goal", "cell"), [cell for cell in DESK_CELLS if cell[2] != "x"])
def test_only_inspected_rooms_are_given_out_where_the_shop_wants_it(
    start: str, goal: str, cell: str, housekeeping: HousekeepingState
) -> None:
    """A guest who stays needs none; the refusal names the field."""
    state = State(F(start), housekeeping)
    if cell == "in" and housekeeping is not H.INSPECTED:
        with pytest.raises(Conflict, match="inspected") as refused:
            rules.after_front_desk(state, F(goal), True)
        assert refused.value.field == "housekeeping"
    else:
        assert rules.after_front_desk(state, F(goal), True).front_desk is F(goal)


@pytest.mark.parametrize("front_desk", F)
@pytest.mark.parametrize(("start", "goal", "cell"), KEEPING_CELLS)
def test_housekeeping_goes_where_the_table_says(start: str, goal: str, cell: str, front_desk: FrontDeskState) -> None:
    """Whoever is in the room; who inspects may leave out steps, who cleans may not."""
    state = State(front_desk, H(start))
    assert rules.after_housekeeping(state, H(goal)) == State(front_desk, H(goal))
    if cell == "lead":
        with pytest.raises(Forbidden):
            rules.after_housekeeping(state, H(goal), may_inspect=False)
    else:
        assert rules.after_housekeeping(state, H(goal), may_inspect=False) == State(front_desk, H(goal))


@pytest.mark.parametrize("front_desk", F)
def test_checking_out_needs_a_guest(front_desk: FrontDeskState) -> None:
    """Then the room is vacant and dirty."""
    if front_desk in (F.OCCUPIED, F.DUE_OUT):
        assert rules.after_check_out(State(front_desk, H.INSPECTED)) == State(F.VACANT, H.DIRTY)
    else:
        with pytest.raises(Conflict, match="Nobody"):
            rules.after_check_out(State(front_desk, H.INSPECTED))


ALL = [State(*state) for state in product(F, H, (None, *W), (False, True))]


@pytest.mark.parametrize("state", ALL)
def test_what_comes_back_is_dirty_never_inspected(state: State) -> None:
    """From out of order, out of service, and from the last job that blocked it."""
    assert rules.after_bring_back(state) == state._replace(withdrawal=None, housekeeping=H.DIRTY)
    assert rules.after_release(state) == state._replace(has_blocking_job=False, housekeeping=H.DIRTY)


@pytest.mark.parametrize("state", ALL)
def test_only_lived_in_rooms_turn_dirty_at_the_hour(state: State) -> None:
    """Withdrawn ones are left as they are."""
    turns = state.front_desk in (F.OCCUPIED, F.DUE_OUT) and state.withdrawal is None
    expected = state._replace(housekeeping=H.DIRTY) if turns else state
    assert rules.at_housekeeping_hour(state) == expected


@pytest.mark.parametrize("state", ALL)
def test_what_can_be_sold_and_what_is_ready(state: State) -> None:
    """Ready is clean or inspected, or only inspected where the shop wants that; nothing unsellable is ready."""
    sellable = state.withdrawal is None and not state.has_blocking_job and state.front_desk is not F.BLOCKED
    assert rules.is_sellable(state) is sellable
    assert rules.is_ready(state, False) is (sellable and state.housekeeping in (H.CLEAN, H.INSPECTED))
    assert rules.is_ready(state, True) is (sellable and state.housekeeping is H.INSPECTED)


@pytest.mark.parametrize(
    ("front_desk", "seen", "expected"),
    [
        *((state, None, None) for state in F),
        *((state, True, None) for state in (F.OCCUPIED, F.DUE_OUT)),
        *((state, False, Discrepancy.SKIP) for state in (F.OCCUPIED, F.DUE_OUT)),
        *((state, True, Discrepancy.SLEEP) for state in (F.VACANT, F.DUE_IN, F.BLOCKED)),
        *((state, False, None) for state in (F.VACANT, F.DUE_IN, F.BLOCKED)),
    ],
)
def test_discrepancies(front_desk: FrontDeskState, seen: bool | None, expected: Discrepancy | None) -> None:
    """Skip: the desk says occupied, housekeeping saw nobody; sleep: the reverse."""
    assert rules.discrepancy(front_desk, seen) is expected


@pytest.mark.parametrize(
    ("local", "day"),
    [
        (datetime(2026, 3, 2, 5, 59, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 3, 2, 6, 0, tzinfo=UTC), date(2026, 3, 2)),
        (datetime(2026, 3, 2, 23, 59, tzinfo=UTC), date(2026, 3, 2)),
        (datetime(2026, 1, 1, 0, 0, tzinfo=UTC), date(2025, 12, 31)),
    ],
)  # fmt: skip
def test_a_day_of_housekeeping_begins_at_its_hour(local: datetime, day: date) -> None:
    """Before it, yesterday's is still the last one."""
    assert rules.housekeeping_day(local, "06:00") == day


@pytest.mark.parametrize(
    ("turned_on", "is_due"),
    [
        (None, True),
        (date(2026, 3, 1), True),
        (date(2026, 3, 2), False),
        (date(2026, 3, 3), False),
        (date(2027, 3, 3), True),
    ],
)
def test_a_day_is_turned_once(turned_on: date | None, is_due: bool) -> None:
    """A clock that was a year ahead for a moment does not stop it for a year."""
    assert rules.is_turn_due(turned_on, date(2026, 3, 2)) is is_due
