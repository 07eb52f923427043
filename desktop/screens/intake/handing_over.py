"""What the form holds, as core takes it in: plain data in, plain data out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from core import files
from core.base.errors import Invalid
from core.base.money import ZERO
from core.files import NewFile
from core.intake_desk import Intake, NewDeviceByName
from core.intakes import ConditionRow, NewIntake
from core.people import NewPerson
from core.rules.words import CheckResult, PasscodeKind, Priority
from core.work_orders import NewWorkOrder

LONGEST_TITLE = 120
Values = dict[str, dict[str, Any]]


def intake_of(values: Values, photos: Sequence[NewFile] = (), signature_png: bytes = b"") -> Intake:
    """The whole intake from the sections' values, by the section's key."""
    customer, device, price = values["customer"], values["device"], values["price"]
    return Intake(
        customer_id=customer["customer_id"],
        new_customer=_new_customer(customer["new"]) if customer["customer_id"] is None else None,
        device_id=device["device_id"],
        new_device=_new_device(device["new"]) if device["device_id"] is None else None,
        order=_order(price, values["problem"]),
        record=_record(values),
        photos=photos,
        signature_png=signature_png or None,
        deposit=_amount(price["deposit"]) or ZERO,
        deposit_method=price["deposit_method"],
        assignee_id=price["assignee_id"],
        other_symptoms=values["problem"]["symptoms"],
    )


def prepared_photos(photos: Sequence[tuple[str, Callable[[], bytes]]]) -> list[NewFile]:
    """Reads, checks and cleans the pictures and papers; slow. Raises: Invalid(photos)."""
    found = []
    for name, read in photos:
        try:
            found.append(files.prepared(name, read(), None))
        except Invalid as refusal:
            raise Invalid("photos", refusal.template, **refusal.values) from refusal
    return found


def _new_customer(typed: dict[str, Any] | None) -> NewPerson | None:
    if typed is None:
        return None
    return NewPerson(typed["full_name"], **{key: value or None for key, value in typed.items() if key != "full_name"})


def _new_device(typed: dict[str, Any] | None) -> NewDeviceByName | None:
    if typed is None:
        return None
    rest = ("brand", "model", "serial_number", "serial_missing", "colour", "notes")
    return NewDeviceByName(typed["device_type"], **{key: typed[key] or None for key in rest})


def _order(price: dict[str, Any], problem: dict[str, Any]) -> NewWorkOrder:
    """It is called by the shop's word for the problem, else by the first line of the customer's own."""
    promised = price["estimated_completion_at"]
    words = problem["customer_words"].strip().partition("\n")[0]
    return NewWorkOrder(
        title=None if problem["symptoms"] else words[:LONGEST_TITLE] or None,
        priority=Priority(price["priority"]),
        estimate=_amount(price["estimate"]),
        authorised_limit=_amount(price["authorised_limit"]),
        estimated_completion_at=datetime.fromisoformat(promised) if promised else None,
    )


def _record(values: Values) -> NewIntake:
    customer, problem, access, terms = (values[key] for key in ("customer", "problem", "access", "terms"))
    return NewIntake(
        customer_words=problem["customer_words"] or None,
        dropped_off_by=customer["dropped_off_by"] or None,
        contact_phone=customer["contact_phone"] or None,
        how_it_happened=problem["how_it_happened"] or None,
        has_liquid_damage=problem["has_liquid_damage"],
        safety_note=problem["safety_note"] or None,
        passcode_kind=PasscodeKind(access["passcode_kind"]),
        passcode=_passcode(access),
        has_backup=access["has_backup"],
        may_be_wiped=access["may_be_wiped"],
        terms_version=terms["terms_version"],
        is_consented=terms["is_consented"],
        accessories=values["accessories"]["accessories"],
        conditions=[
            ConditionRow(name, CheckResult(answer or CheckResult.NOT_TESTED))
            for name, answer in values["condition"]["rows"]
        ],
    )


def _passcode(access: dict[str, Any]) -> str | None:
    """A pattern is stored as its dots in order, 1-2-5-8."""
    code: str = access["passcode"]
    if access["passcode_kind"] == PasscodeKind.PATTERN:
        return "-".join(code) or None
    return code or None


def _amount(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None
