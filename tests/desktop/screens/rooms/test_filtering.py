"""Tests of which rooms the board shows."""

from __future__ import annotations

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.filtering import Wanted, chosen, is_named, state_of, tally
from tests.desktop.screens.rooms.conftest import a_room

F, H = FrontDeskState, HousekeepingState
ROWS = [
    a_room(id=1, name="101"),
    a_room(id=2, name="102", front_desk=F.OCCUPIED, housekeeping=H.DIRTY, is_rush=True),
    a_room(id=3, name="210", floor="2", is_out=True, withdrawal=Withdrawal.OUT_OF_ORDER, is_sellable=False),
    a_room(id=4, name="Suite Nord", floor=None),
]
KINDS = {2: frozenset({Attention.ARRIVAL})}


def ids(wanted: Wanted) -> list[int]:
    """The rooms that are left."""
    return [row.id for row in chosen(ROWS, KINDS, wanted)]


def test_a_rush_comes_first_on_its_floor():
    """The floors keep their order."""
    assert ids(Wanted()) == [2, 1, 3, 4]


def test_filters_of_one_axis_add_and_axes_narrow():
    """Vacant or occupied, and of these the dirty ones."""
    assert ids(Wanted(states=frozenset({F.VACANT, F.OCCUPIED}))) == [2, 1, 4]
    assert ids(Wanted(states=frozenset({F.VACANT, F.OCCUPIED}), keeping=frozenset({H.DIRTY}))) == [2]


def test_what_is_withdrawn_is_not_vacant():
    """It counts as out of order, as long as that is in force."""
    assert state_of(ROWS[2]) is Withdrawal.OUT_OF_ORDER
    assert state_of(ROWS[2]._replace(is_out=False)) is F.VACANT
    assert ids(Wanted(states=frozenset({Withdrawal.OUT_OF_ORDER}))) == [3]


def test_floors_numbers_and_attention_narrow():
    """A room without a floor stands on the empty one."""
    assert ids(Wanted(floor="2")) == [3]
    assert ids(Wanted(floor="")) == [4]
    assert ids(Wanted(typed="10")) == [2, 1]
    assert ids(Wanted(attention=frozenset({Attention.ARRIVAL}))) == [2]


def test_a_number_is_typed_from_its_beginning():
    """“10” is not 210; of a name any word will do."""
    assert is_named("101", "10")
    assert not is_named("210", "10")
    assert is_named("Suite Nord", "nor")
    assert is_named("101", "")


def test_all_are_counted_whatever_is_shown():
    """By state, by how clean, by what they need."""
    counts = tally(ROWS, KINDS)
    assert (counts.total, counts.sellable) == (4, 3)
    assert counts.states == {F.VACANT: 2, F.OCCUPIED: 1, Withdrawal.OUT_OF_ORDER: 1}
    assert counts.keeping == {H.CLEAN: 3, H.DIRTY: 1}
    assert counts.attention == {Attention.ARRIVAL: 1}
    assert Wanted().is_everything
