"""The tour's round of the house: something is found in the tree, reported by a key, and seen where it stands."""

from __future__ import annotations

from typing import Any

from desktop.screens.equipment.new_job_dialog import EquipmentJobDialog
from desktop.tour.hands import CTRL, K, keys, press, until
from desktop.tour.stage import Stage

PROBLEM = "The door does not close any more"


def go_round(stage: Stage) -> None:
    """The plant, a job on the first thing of it, and the places."""
    stage.say("A round of the house")
    screen = stage.go("Equipment")
    until(lambda: screen.panel.row, "the first thing of the house")
    stage.picture("equipment")
    _open_first(screen, stage)
    report(stage, screen)
    press(K.Key_T)
    stage.picture("equipment-list")
    press(K.Key_T)
    places = stage.go("Locations")
    until(lambda: places.panel.line, "the first place")
    press(K.Key_Right)
    stage.picture("locations")


def _open_first(screen: Any, stage: Stage) -> None:
    """What is part of the first thing that has parts."""
    model = screen.list.tree.model
    rows = [model.record(model.index(row, 0)) for row in range(screen.list.tree.count())]
    line = next((each for each in rows if each.parts), rows[0])
    screen.open_record(line.id)
    until(lambda: screen.panel.row.id == line.id, "the thing beside the tree")
    stage.settle()
    press(K.Key_Right)
    stage.settle()


def _questions(stage: Stage) -> list[EquipmentJobDialog]:
    return [each for each in stage.dialogs() if isinstance(each, EquipmentJobDialog)]


def report(stage: Stage, screen: Any) -> None:
    """N, what is wrong, Ctrl+Enter; then V for seen."""
    screen.list.tree.setFocus()
    press(K.Key_N)
    until(lambda: _questions(stage), "the question for the job")
    until(_questions(stage)[0].form.fields["note"].control.hasFocus, "the keyboard to be in it")
    keys(PROBLEM)
    stage.picture("equipment-job")
    press(K.Key_Return, CTRL)
    until(lambda: not stage.dialogs(), "the job to be opened")
    stage.settle()
    screen.list.tree.setFocus()
    press(K.Key_V)
    until(lambda: screen.panel.row.is_field_verified, "it to be seen")
    stage.picture("equipment-reported")
    stage.clear_notices()
