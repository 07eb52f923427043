"""One piece of equipment beside the tree."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from core import assets, files
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import AssetStatus
from desktop.screens.equipment.screen import EquipmentScreen
from desktop.screens.link_rows import ElidedLink
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import LongTextInput
from tests.desktop.screens.counter import reading, show


def test_all_that_hangs_on_it_is_shown(qtbot, screen: EquipmentScreen, opened, plant, told) -> None:
    """Its data, what it is part of, its parts, and where it stands."""
    opened(plant.boiler_id)
    panel = screen.panel
    assert panel.facts.value("Output") == "311 kW" and panel.facts.value("Built") == "2016"
    assert panel.facts.value("Belongs to") == "Engineering" and panel.facts.value("Seen here") == "Not yet"
    assert [link.text() for link in panel.within.links] == ["Heating"]
    assert [link.text() for link in panel.parts.links] == ["Burner"]
    panel.place.findChildren(ElidedLink)[0].click()
    assert told.places[-1][:2] == ("locations", plant.room_id)
    panel.parts.links[0].click()
    qtbot.waitUntil(lambda: panel.row.id == plant.burner_id)


def test_what_is_down_says_since_when_and_works_again(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """One press sets it right; its open job stands there."""
    opened(plant.lift_id)
    panel = screen.panel
    assert panel.notice.isVisible() and panel.notice.text.startswith("Down: ")
    assert len(panel.jobs.links) == 1
    panel.notice._act()
    qtbot.waitUntil(lambda: row_of(plant.lift_id).status is AssetStatus.ACTIVE)
    qtbot.waitUntil(lambda: not panel.notice.isVisible())


def test_the_menu_sets_every_other_status(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """And adds a part, and deletes."""
    opened(plant.fan_id)
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    words = [entry.text() for entry in menu.actions() if entry.text()]
    assert words[:5] == ["Set to Active", "Set to Down", "Set to Red tag", "Set to Draft", "Seen here, with a note…"]
    assert words[5:] == ["Add a part…", "Delete"]
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: row_of(plant.fan_id).status is AssetStatus.RED_TAG)
    qtbot.waitUntil(lambda: screen.panel.notice.text.startswith("Red tag: "))
    next(entry for entry in menu.actions() if entry.text() == "Add a part…").trigger()
    assert screen.form is not None
    assert screen.form.form.values()["parent_id"] == plant.fan_id
    assert screen.form.form.values()["location_id"] == plant.roof_id


def test_what_was_seen_is_noted(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """It stands in the history."""
    opened(plant.boiler_id)
    screen.panel.ask_note()
    question = screen.findChildren(Question)[0]
    question.findChildren(LongTextInput)[0].set_value("Type plate is missing")
    next(each for each in question.findChildren(QPushButton) if each.text() == "Seen here").click()
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).is_field_verified)
    qtbot.waitUntil(lambda: screen.panel.timeline.happenings()[0].note == "Type plate is missing")


def test_papers_are_kept_with_it(qtbot, screen: EquipmentScreen, opened, plant, shop) -> None:
    """A manual is dropped, and is there for everybody."""
    opened(plant.boiler_id)
    strip = screen.panel.papers.strip
    assert strip.add_photo("manual.txt", b"Turn it on")
    qtbot.waitUntil(lambda: len(reading(shop, files.of_subject, "asset", plant.boiler_id)) == 1)
    qtbot.waitUntil(lambda: [each.key for each in strip.value()] != [None])


def test_a_viewer_looks_and_changes_nothing(qtbot, look, plant, desk_as) -> None:
    """No buttons, no jobs."""
    made = EquipmentScreen(desk_as(Role.VIEWER))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.row is not None)
    panel = made.panel
    for part in (panel.edit, panel.verify, panel.job, panel.menu, panel.jobs):
        assert not part.isVisible()
    made.open_record(plant.lift_id)
    qtbot.waitUntil(lambda: panel.row.id == plant.lift_id)
    assert panel.notice.isVisible() and not panel.notice._action.isVisible()
    panel.ask_verify(), panel.ask_job(), panel.ask_delete(), panel.show_statuses()
    assert not made.list.tree.model.is_movable


def test_what_went_meanwhile_leaves_the_panel_empty(qtbot, screen: EquipmentScreen, opened, plant, shop) -> None:
    """Somebody else deleted it."""
    opened(plant.burner_id)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        assets.delete_equipment(tx, plant.burner_id)
    qtbot.waitUntil(lambda: screen.panel.row is None)
