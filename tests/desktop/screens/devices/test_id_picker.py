"""Pickers whose value is an id."""

from __future__ import annotations

from desktop.screens.devices.id_picker import IdPicker, RowPicker
from tests.desktop.screens.counter import enter, keys, show


def test_an_id_can_be_set_before_its_name_is_known(look, qtbot):
    """The name follows; the value stands all the while."""
    picker = IdPicker()
    qtbot.addWidget(picker)
    picker.set_value(7)
    assert (picker.value(), picker.text()) == (7, "")
    picker.set_rows([(7, "Apple"), (8, "Dell")])
    assert (picker.value(), picker.text()) == (7, "Apple")
    picker.set_value("")
    assert (picker.value(), picker.text()) == (None, "")


def test_a_person_is_named_later(look, qtbot):
    """And only the one who was set."""
    picker = RowPicker(lambda text, done: done([]))
    qtbot.addWidget(picker)
    picker.set_value(3)
    assert (picker.value(), picker.pending) == (3, 3)
    picker.set_name(4, "Somebody else")
    picker.set_name(3, "王小明")
    assert (picker.value(), picker.text(), picker.pending) == (3, "王小明", None)


def test_what_was_typed_before_the_names_came_is_answered_by_them(look, qtbot):
    """What exists is not offered as new, and Enter waits for it."""
    picker = IdPicker(adds=True)
    show(qtbot, picker, 300, 40)
    keys("dell")
    qtbot.waitUntil(lambda: not picker._pause.isActive())
    enter()
    assert not picker.popup().isVisible() and picker.text() == "dell"
    picker.set_rows([(7, "Apple"), (8, "Dell")])
    assert picker.popup().isVisible()
    enter()
    assert (picker.value(), picker.text()) == (8, "Dell")


def test_new_words_are_offered_only_where_they_can_be_added(look, qtbot):
    """Else there would be a line that does nothing."""
    asked = []
    for adds, offers in ((True, ["Add “Sony”"]), (False, [])):
        picker = IdPicker(adds=adds)
        picker.add_asked.connect(asked.append)
        picker.set_rows([(7, "Apple")])
        show(qtbot, picker, 300, 40)
        keys("Sony")
        qtbot.waitUntil(lambda picker=picker: picker._answered == 1)
        assert [entry.title for entry in picker.popup().model.entries] == offers
        enter()
    assert asked == ["Sony"]


def test_what_was_added_is_picked_at_once(look, qtbot):
    """Among what was offered so far; nothing is wrong with it before all names are read again."""
    picker = IdPicker(adds=True)
    qtbot.addWidget(picker)
    picker.set_rows([(7, "Apple")])
    picker.add_row(9, "Sony")
    assert (picker.value(), picker.text(), picker.problem()) == (9, "Sony", "")
    picker.set_value(7)
    assert picker.text() == "Apple"
    picker.set_value(12)
    assert (picker.value(), picker.problem()) == (12, "")
