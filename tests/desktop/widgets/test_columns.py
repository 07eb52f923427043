"""How wide columns are."""

import pytest

from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.columns import PADDING, Column, Kind, fit

KEY = Column("k", "Number", lambda row: row, "WO-10480", Kind.KEY)
NAME = Column("n", "Name", lambda row: row, "A usual name", stretch=2)
NOTE = Column("t", "Note", lambda row: row, "A note of some length", stretch=1)
STATE = Column("s", "State", ChipText, "Waiting parts", Kind.CHIP)
WHEN = Column("w", "Due", lambda row: row, "Tomorrow 10:30", Kind.WHEN, optional=1)


@pytest.mark.parametrize("room", [500, 700, 900, 1366, 2500])
def test_columns_fill_their_room(look, room):
    """The widths add up to the room to the pixel."""
    assert sum(fit([KEY, NAME, NOTE, STATE, WHEN], room, {})) == room


def test_keys_chips_and_money_are_never_cut(look):
    """Where room is short, only words give way."""
    widths = fit([KEY, NAME, NOTE, STATE], 420, {})
    assert widths[0] == KEY.natural_width()
    assert widths[3] >= chip_width("Waiting parts")
    assert widths[1] < NAME.natural_width()


def test_chips_speak_short_before_words_are_cut(look):
    """The optional columns go last of all that can give way but words."""
    state = Column("s", "State", ChipText, "Waiting customer", Kind.CHIP, short="Customer")
    least = KEY.natural_width() + NAME.natural_width() + state.least_width()
    assert state.least_width() < state.natural_width()
    assert fit([KEY, NAME, state], least, {}) == [KEY.natural_width(), NAME.natural_width(), state.least_width()]


def test_a_chip_among_words_and_days_are_never_cut(look):
    """A column of days is as wide as the chip that stands there now and then."""
    late = Column("d", "Due", lambda row: row, "1 Nov", Kind.WHEN, chip="99 days too late")
    assert late.least_width() == late.natural_width() == chip_width("99 days too late") + 2 * PADDING + 2
    assert fit([KEY, NAME, NOTE, late], 420, {})[3] == late.natural_width()


def test_amounts_have_room_as_they_are_painted(look):
    """With all digits of one width, which makes a narrow one wider."""
    ones = Column("m", "M", lambda row: row, "111111.11", Kind.MONEY).natural_width()
    assert ones == Column("m", "M", lambda row: row, "888888.88", Kind.MONEY).natural_width()


def test_spare_room_goes_by_weight(look):
    """A weight of two gets twice as much."""
    columns = [KEY, NAME, NOTE]
    natural = sum(column.natural_width() for column in columns)
    widths = fit(columns, natural + 300, {})
    assert widths[1] - NAME.natural_width() == 200
    assert widths[2] - NOTE.natural_width() == 100


def test_a_width_set_by_hand_is_kept(look):
    """What a person dragged is neither stretched nor cut."""
    assert fit([KEY, NAME, NOTE], 800, {"n": 321})[1] == 321


def test_text_of_a_cell(look):
    """None is empty, a chip is its word, and a format is asked where there is one."""
    assert KEY.text(None) == ""
    assert STATE.text("Ready") == "Ready"
    assert Column("m", "M", lambda row: row, format=lambda amount: f"{amount} €").text(5) == "5 €"
