"""What the form holds, as core takes it in."""

from __future__ import annotations

import copy
import io
from decimal import Decimal

import pytest
from PIL import Image

from core.base.errors import Invalid
from core.rules.words import CheckResult, FileKind, PasscodeKind, Priority
from desktop.screens.intake.handing_over import intake_of, prepared_photos

VALUES = {
    "customer": {"customer_id": None, "new": None, "dropped_off_by": "Her son", "contact_phone": ""},
    "device": {"device_id": 7, "new": None},
    "problem": {
        "customer_words": "It smells",
        "symptoms": ["Smells", "Gets hot"],
        "how_it_happened": "",
        "has_liquid_damage": True,
        "is_dangerous": True,
        "safety_note": "Swollen",
    },
    "condition": {"rows": [["Powers on", "works"], ["Display", ""]]},
    "accessories": {"accessories": ["Charger"]},
    "access": {"passcode_kind": "pattern", "passcode": "1258", "has_backup": True, "may_be_wiped": False},
    "photos": {"token": "x", "photos": []},
    "price": {
        "estimate": "149.00",
        "authorised_limit": None,
        "deposit": "20.00",
        "estimated_completion_at": "2026-03-05T17:00:00+01:00",
        "priority": "High",
        "deposit_method": "Card",
        "assignee_id": 4,
    },
    "terms": {"is_consented": True, "terms_version": "3", "signature": ""},
}


def _values(**changes):
    values = copy.deepcopy(VALUES)
    for key, part in changes.items():
        values[key] |= part
    return values


def test_everything_reaches_its_place():
    """Amounts exact, words as core knows them."""
    new = intake_of(_values(customer={"customer_id": 5}), signature_png=b"png")
    assert (new.customer_id, new.new_customer, new.device_id, new.assignee_id) == (5, None, 7, 4)
    assert (new.order.estimate, new.order.authorised_limit, new.deposit) == (Decimal("149.00"), None, Decimal("20.00"))
    assert (new.order.priority, new.deposit_method) == (Priority.HIGH, "Card")
    assert new.order.estimated_completion_at.isoformat() == "2026-03-05T17:00:00+01:00"
    assert (new.record.customer_words, new.record.dropped_off_by, new.record.contact_phone) == (
        "It smells", "Her son", None,
    )  # fmt: skip
    assert (new.record.has_liquid_damage, new.record.safety_note) == (True, "Swollen")
    assert list(new.other_symptoms) == ["Smells", "Gets hot"]
    assert (new.record.terms_version, new.record.is_consented, new.signature_png) == ("3", True, b"png")


def test_a_row_without_an_answer_was_not_tested():
    """It is not left out: the slip says so."""
    record = intake_of(_values()).record
    assert [tuple(row) for row in record.conditions] == [
        ("Powers on", CheckResult.WORKS),
        ("Display", CheckResult.NOT_TESTED),
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [("pattern", "1258", "1-2-5-8"), ("pin", "12 58", "12 58"), ("none", "", None), ("refused", "", None)],
)
def test_a_passcode_is_spelled_as_core_wants_it(kind, typed, code):
    """A pattern is its dots in order."""
    record = intake_of(_values(access={"passcode_kind": kind, "passcode": typed})).record
    assert (record.passcode_kind, record.passcode) == (PasscodeKind(kind), code)


def test_a_new_customer_and_device_are_what_was_typed():
    """Empty fields are none."""
    person = {"full_name": "Zoë", "phone": "+49301", "email": "", "company": "", "note": "", "warning": ""}
    device = {
        "device_type": "Phone", "brand": "", "model": "X", "serial_number": "", "has_no_serial": True,
        "serial_missing": "Gone", "colour": "", "notes": "",
    }  # fmt: skip
    new = intake_of(_values(customer={"new": person}, device={"device_id": None, "new": device}))
    assert (new.new_customer.full_name, new.new_customer.phone, new.new_customer.email) == ("Zoë", "+49301", None)
    assert (new.new_device.device_type, new.new_device.brand, new.new_device.serial_missing) == ("Phone", None, "Gone")


def test_without_customer_or_device_core_says_what_is_missing():
    """The form hands over nothing in their place."""
    new = intake_of(_values(device={"device_id": None}))
    assert (new.customer_id, new.new_customer, new.device_id, new.new_device) == (None, None, None, None)


def test_photos_are_cleaned_before_the_transaction():
    """A broken file is refused at the photos; what is no picture is a paper."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    assert [file.name for file in prepared_photos([("front.png", drawn.getvalue)])] == ["front.png"]
    with pytest.raises(Invalid) as refusal:
        prepared_photos([("x.png", lambda: b"")])
    assert refusal.value.field == "photos"
    assert [file.kind for file in prepared_photos([("w.txt", lambda: b"words")])] == [FileKind.DOCUMENT]


def test_the_job_is_called_by_the_problem():
    """The shop's word for it, else the customer's first line."""
    assert intake_of(_values()).order.title is None
    words = {"symptoms": [], "customer_words": "It smells\nof smoke"}
    assert intake_of(_values(problem=words)).order.title == "It smells"
