"""How equipment stands and what its fields are called, in the language of the screen."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.rules.words import AssetStatus, Criticality
from desktop.room_words import job_type_word
from desktop.widgets.chip import ChipText, chip_width
from desktop.words import asset_chip

translate = QCoreApplication.translate
#: In the order in which they are offered.
STATUSES = (AssetStatus.ACTIVE, AssetStatus.DOWN, AssetStatus.RED_TAG, AssetStatus.DRAFT, AssetStatus.ARCHIVED)
JOB_TYPES = ("Repair", "Maintenance", "Inspection")


def equipment_chip(status: AssetStatus) -> ChipText:
    """A word, a colour and a shape."""
    return asset_chip(status)


def longest_chip() -> str:
    """For the width of a column."""
    return max((equipment_chip(status).text for status in STATUSES), key=chip_width)


def icon_of(status: AssetStatus) -> str:
    """What stands before the name: what cannot be used is seen without reading."""
    return {
        AssetStatus.DOWN: "triangle-alert",
        AssetStatus.RED_TAG: "shield-alert",
        AssetStatus.DRAFT: "pencil",
        AssetStatus.ARCHIVED: "archive",
    }.get(status, "fan")


def field_words() -> dict[str, str]:
    """By core's names."""
    return {
        "name": translate("equipment", "Name"),
        "parent_id": translate("equipment", "Part of"),
        "location_id": translate("equipment", "Place"),
        "org_unit_id": translate("equipment", "Belongs to"),
        "status": translate("equipment", "Status"),
        "is_field_related": translate("equipment", "To be seen where it stands"),
        "is_field_verified": translate("equipment", "Seen where it stands"),
        "manufacturer": translate("equipment", "Manufacturer"),
        "model_number": translate("equipment", "Model"),
        "serial_number": translate("equipment", "Serial number"),
        "notes": translate("equipment", "Notes"),
        "specs": translate("equipment", "Technical data"),
        "area": translate("equipment", "Area"),
        "criticality": translate("equipment", "Criticality"),
        "installed_at": translate("equipment", "Installed"),
    }


def criticality_word(criticality: Criticality) -> str:
    """How bad it is when it fails."""
    return {
        Criticality.LOW: translate("equipment", "Low"),
        Criticality.MEDIUM: translate("equipment", "Medium"),
        Criticality.HIGH: translate("equipment", "High"),
        Criticality.CRITICAL: translate("equipment", "Critical: the house stands still"),
    }[criticality]


def kind_word(type_: str) -> str:
    """A kind of job."""
    return {
        "Maintenance": translate("equipment", "Maintenance"),
        "Inspection": translate("equipment", "Inspection"),
    }.get(type_) or job_type_word(type_)


def spec_text(value: Any) -> str:
    """One value of the technical data, on one line."""
    return " ".join(value.split()) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
