"""What the fields of a job are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field_words() -> dict[str, str]:
    """By core's names."""
    return {
        "title": translate("work order", "Title"),
        "priority": translate("work order", "Priority"),
        "cost": translate("work order", "Price"),
        "agreed_price": translate("work order", "Agreed price"),
        "discount": translate("work order", "Discount"),
        "estimate": translate("work order", "Estimate"),
        "authorised_limit": translate("work order", "Authorised up to"),
        "estimated_completion_at": translate("work order", "Promised for"),
        "note": translate("work order", "Notes"),
        "diagnosis": translate("work order", "Diagnosis"),
        "type": translate("work order", "Type"),
        "origin": translate("work order", "Origin"),
        "created_by": translate("work order", "Created by"),
        "started_at": translate("work order", "Started"),
        "completed_at": translate("work order", "Completed"),
        "blocks_room": translate("work order", "Blocks its room"),
    }
