"""What documents are given: plain values, no passcode, figures that add up."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from decimal import Decimal

import pytest

from core.documents import Receipt, TaxLine, Ticket, contents


def test_no_document_can_be_given_a_passcode() -> None:
    """The customer's code is no input of any document, so that none can print it."""
    kinds = [kind for kind in vars(contents).values() if isinstance(kind, type) and is_dataclass(kind)]
    kinds.remove(contents.LoginSlip)  # it tells a password, once, to the one it is for
    names = {field.name for kind in kinds for field in fields(kind)}
    assert len(kinds) >= 11
    secrets = {"passcode", "password", "pattern", "secret", "pin"}
    assert not {name for name in names if secrets & set(name.split("_"))}


def test_asking_for_the_documents_does_not_import_reportlab() -> None:
    """The desktop starts without the quarter of a second that ReportLab takes."""
    asked = "import sys, core.documents; sys.exit(any(name in sys.modules for name in ('reportlab', 'PIL', 'babel')))"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_contents_cannot_be_changed(ticket: Ticket) -> None:
    """What was handed over to print stays as it was."""
    with pytest.raises(FrozenInstanceError):
        ticket.number = "WO043"  # type: ignore[misc]


def test_the_figures_of_a_receipt(receipt_data: Receipt) -> None:
    """Subtotal, earlier payments and change follow from the lines."""
    assert receipt_data.subtotal == Decimal("296.30")
    assert receipt_data.paid_before == Decimal("50.00")
    assert receipt_data.change == Decimal("10.00")
    assert replace(receipt_data, tendered=None).change is None
    assert replace(receipt_data, tendered=Decimal(150)).change is None


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"total": Decimal("285.01")}, "total"),
        ({"discount": Decimal(0)}, "total"),
        ({"still_owed": Decimal("84.99")}, "owed"),
        ({"payments": ()}, "owed"),
    ],
)
def test_a_receipt_that_does_not_add_up_is_refused(
    receipt_data: Receipt, changed: dict[str, object], message: str
) -> None:
    """A wrong figure is never put on paper."""
    with pytest.raises(ValueError, match=message):
        replace(receipt_data, **changed)  # type: ignore[arg-type]


def test_added_tax_is_part_of_the_total(receipt_data: Receipt) -> None:
    """With net prices the taxes are added, with gross prices they are within."""
    taxes = (TaxLine(rate=Decimal(20), net=Decimal(285), amount=Decimal(57)),)
    net = replace(receipt_data, tax_included=False, taxes=taxes, total=Decimal(342), still_owed=Decimal(142))
    assert net.total == Decimal(342)
    with pytest.raises(ValueError, match="total"):
        replace(net, tax_included=True)
