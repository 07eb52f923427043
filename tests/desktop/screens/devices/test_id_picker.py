"""Pickers whose value is an id."""

from __future__ import annotations

from desktop.screens.devices.id_picker import IdPicker, RowPicker


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
