"""What an entry says was before and is after, field by field, readable."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from PySide6.QtCore import QCoreApplication

from core.base.log import Event
from core.base.permissions import Role
from core.rules.words import Priority, Status
from desktop.role_words import role_word
from desktop.screens.audit.words import readable
from desktop.screens.work_orders.field_words import field_words
from desktop.widgets.moments import moment_text
from desktop.words import priority_word, status_chip

translate = QCoreApplication.translate
#: By field and id, what a record is called.
Names = Mapping[str, Mapping[int, str]]
NO_NAMES: Names = {}
NOTHING = "—"
#: Longer values are cut on the screen; the file has them whole.
LONGEST = 400


class Change(NamedTuple):
    """One field; `before` and `after` in words."""

    field: str
    before: str
    after: str


def changes_of(event: Event, names: Names = NO_NAMES) -> list[Change]:
    """Each field of the entry; a value that is no pair is what it is now. `names`: as `audit.names_in` gives them."""
    found = []
    for name, pair in event.changes.items():
        before, after = pair if isinstance(pair, list) and len(pair) == 2 else (None, pair)
        known = names.get(name, {})
        words = [known.get(each) if type(each) is int else None for each in (before, after)]
        before_words, after_words = words[0] or value_words(name, before), words[1] or value_words(name, after)
        found.append(Change(field_word(name), before_words, after_words))
    return found


def change_line(event: Event) -> str:
    """All of it on one line, for a file."""
    return "; ".join(f"{each.field}: {each.before} → {each.after}" for each in changes_of(event))


def field_word(name: str) -> str:
    """What the field is called on the screens, else core's word, readable."""
    return field_words().get(name) or _words().get(name) or readable(name)


def value_words(name: str, value: Any) -> str:
    """A value as the screens write it."""
    if value in (None, "", []):
        return NOTHING
    if isinstance(value, bool):
        return translate("audit", "Yes") if value else translate("audit", "No")
    if isinstance(value, str):
        return _cut(_text_words(name, value))
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return _cut(", ".join(map(str, value)))
    return _cut(orjson.dumps(value).decode() if isinstance(value, list | dict) else str(value))


def _text_words(name: str, value: str) -> str:
    if name == "role" and value in set(Role):
        return role_word(Role(value))
    if name == "priority" and value in set(Priority):
        return priority_word(Priority(value))
    if name == "status" and value in set(Status):
        return status_chip(Status(value)).text
    if name.endswith("_at"):
        try:
            return moment_text(datetime.fromisoformat(value))
        except ValueError:
            return value
    return value


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _words() -> dict[str, str]:
    return {
        "full_name": translate("audit", "Name"),
        "name": translate("audit", "Name"),
        "phone": translate("audit", "Phone"),
        "email": translate("audit", "E-mail"),
        "role": translate("audit", "Role"),
        "is_active": translate("audit", "May sign in"),
        "status": translate("audit", "Status"),
        "amount": translate("audit", "Amount"),
        "method": translate("audit", "Method"),
        "reason": translate("audit", "Reason"),
        "assignee": translate("audit", "Given to"),
        "sessions": translate("audit", "Open sign-ins"),
        "org_unit_id": translate("audit", "Part of the organisation"),
        "parent_id": translate("audit", "Inside of (number)"),
        "location_id": translate("audit", "Place"),
        "person_id": translate("audit", "Person"),
        "owner_id": translate("audit", "Owner"),
        "customer_id": translate("audit", "Customer"),
        "attendant_id": translate("audit", "Attendant"),
        "verified_by_id": translate("audit", "Verified by"),
        "decided_by_id": translate("audit", "Decided by"),
        "brand_id": translate("audit", "Brand"),
        "invoice_id": translate("audit", "Invoice"),
        "default_team_id": translate("audit", "Team"),
        "quantity": translate("audit", "Quantity"),
        "description": translate("audit", "Description"),
        "front_desk": translate("audit", "Front desk"),
        "housekeeping": translate("audit", "Housekeeping"),
        "address": translate("audit", "Address"),
        "company": translate("audit", "Company"),
    }
