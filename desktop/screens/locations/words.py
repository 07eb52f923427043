"""What kinds of places are called and look like; the shop's own kinds as they were written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
ROOM = "Room"
#: In the order in which they are offered: from the outside in.
TYPES = ("Site", "Building", "Floor", "Room", "Area", "Technical room", "Warehouse", "Shelf", "Van")
_ICONS = {
    "Site": "map-pin", "Building": "building-2", "Floor": "layers", "Room": "bed-double", "Area": "square",
    "Technical room": "wrench", "Warehouse": "warehouse", "Shelf": "package", "Van": "truck",
}  # fmt: skip


def type_word(type_: str) -> str:
    """In the language of the screen where it is one of the usual."""
    return {
        "Site": translate("places", "Site"),
        "Building": translate("places", "Building"),
        "Floor": translate("places", "Floor"),
        "Room": translate("places", "Room"),
        "Area": translate("places", "Area"),
        "Technical room": translate("places", "Technical room"),
        "Warehouse": translate("places", "Warehouse"),
        "Shelf": translate("places", "Shelf"),
        "Van": translate("places", "Van"),
    }.get(type_, type_)


def icon_of(type_: str) -> str:
    """What stands before the name."""
    return _ICONS.get(type_, "map-pin")


def usual_type_within(type_: str | None) -> str:
    """What is mostly added to a place of this type; None: to no place."""
    if type_ is None:
        return "Site"
    inner = {"Site": "Building", "Building": "Floor", "Floor": "Room", "Warehouse": "Shelf", "Van": "Shelf"}
    return inner.get(type_, "Area")
