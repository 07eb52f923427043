"""Equipment picked one by one."""

from __future__ import annotations

from desktop.screens.maintenance.equipment_edit import EquipmentEdit
from desktop.widgets.lines_edit import Tag


def test_each_is_picked_once_and_taken_off(qtbot, look) -> None:
    """The line is empty again for the next one."""
    edit = EquipmentEdit()
    qtbot.addWidget(edit)
    edit.set_rows([(1, "Boiler"), (2, "Pump")])
    for picked in (1, 2, 1):
        edit.picker.set_value(picked)
    assert (edit.value(), edit.picker.text()) == ([1, 2], "")
    tags = {tag.text: tag for tag in edit.findChildren(Tag) if not tag.isHidden()}
    tags["Boiler"].removed.emit("Boiler")
    assert edit.value() == [2]
