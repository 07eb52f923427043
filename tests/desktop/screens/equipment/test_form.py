"""Equipment is added and changed in its form."""

from __future__ import annotations

from core import assets, org_units
from core.rules.words import AssetStatus, Criticality
from desktop.screens.equipment.screen import EquipmentScreen
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.counter import reading


def test_a_thing_is_added_and_chosen(qtbot, screen: EquipmentScreen, plant, row_of) -> None:
    """In a place and as a part of another, with its data."""
    screen.begin(new=True, location_id=plant.room_id)
    form = screen.form
    qtbot.waitUntil(lambda: form.place.text() == "Plant room")
    form.form.set_values(
        {
            "name": "Pump",
            "parent_id": plant.heating_id,
            "specs": {"Flow": "3 l/s"},
            "serial_number": "P-1",
            "criticality": Criticality.CRITICAL,
            "area": "East wing",
        },
        clean=False,
    )
    qtbot.waitUntil(lambda: form.around.text() == "Heating")
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: screen.panel.row is not None and screen.panel.row.name == "Pump")
    row = row_of(screen.panel.row.id)
    assert (row.parent_id, row.location_id, row.status) == (plant.heating_id, plant.room_id, AssetStatus.ACTIVE)
    assert row.specs == {"Flow": "3 l/s"} and row.is_field_related
    assert (row.criticality, row.area) == (Criticality.CRITICAL, "East wing")
    assert screen.panel.facts.value("When it fails").startswith("Critical")
    qtbot.waitUntil(lambda: screen.list.tree.current() is not None and screen.list.tree.current().id == row.id)


def test_only_what_differs_is_written(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """Numbers among the data stay numbers."""
    screen.edit(opened(plant.boiler_id))
    screen.form.form.fields["notes"].control.set_value("Behind the door")
    assert screen.form.form.changes() == {"notes": "Behind the door"}
    screen.form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    row = row_of(plant.boiler_id)
    assert row.notes == "Behind the door" and row.specs["Built"] == 2016


def test_nothing_is_part_of_itself(qtbot, screen: EquipmentScreen, opened, plant) -> None:
    """Core says so at the field; what was typed stays."""
    screen.edit(opened(plant.heating_id))
    form = screen.form
    form.form.fields["parent_id"].control.set_value(plant.burner_id)
    qtbot.waitUntil(lambda: form.around.text() == "Burner")
    form.save()
    qtbot.waitUntil(lambda: bool(form.form.fields["parent_id"].error))


def test_who_changed_the_same_is_asked_about(qtbot, screen: EquipmentScreen, opened, plant, shop, desk, row_of) -> None:
    """Mine or theirs, in words."""
    screen.edit(opened(plant.boiler_id))
    with shop.transaction(desk.actor, "desktop") as tx:
        assets.change_equipment(tx, plant.boiler_id, {"status": AssetStatus.DOWN})
    screen.form.form.fields["status"].control.set_value(AssetStatus.RED_TAG)
    screen.form.save()
    qtbot.waitUntil(lambda: bool(screen.findChildren(ConflictDialog)))
    assert screen.form.words_of("status", AssetStatus.DOWN) == "Down"
    assert screen.form.words_of("criticality", Criticality.LOW) == "Low"


def test_a_department_is_added_on_the_spot(qtbot, screen: EquipmentScreen, plant, shop) -> None:
    """And chosen."""
    screen.new()
    screen.form.unit.add_asked.emit("Kitchen")
    qtbot.waitUntil(lambda: screen.form.unit.text() == "Kitchen")
    assert {row.name for row in reading(shop, org_units.all_)} == {"Engineering", "Kitchen"}


def test_places_are_found_with_the_way_to_them(qtbot, screen: EquipmentScreen, plant) -> None:
    """Things too, but never the thing itself."""
    screen.new()
    found = []
    screen.form._find_place("roof", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [(option.title, option.detail) for option in found[0]] == [("Roof", "House")]
    around = []
    screen.form._find_around("boil", around.append)
    qtbot.waitUntil(lambda: bool(around))
    assert [option.title for option in around[0]] == ["Boiler 1"]


def test_what_is_typed_is_kept_and_asked_about(qtbot, screen: EquipmentScreen, plant) -> None:
    """A draft on the disk; a scan goes into the number."""
    screen.new()
    assert screen.take_scan("SN-77") and screen.form.form.values()["serial_number"] == "SN-77"
    assert screen.form.has_changes
    done = []
    screen.may_leave(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert screen.form.keeper.draft_id is not None
