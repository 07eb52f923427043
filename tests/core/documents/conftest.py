"""A repair whose papers are printed, and a reader that says what stands on them."""

from __future__ import annotations

import base64
import ctypes
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image, ImageDraw

from core.documents import (
    Accessory,
    Condition,
    ConditionLine,
    Labels,
    Letterhead,
    LineKind,
    PaymentLine,
    Receipt,
    ReceiptLine,
    RefundSlip,
    TaxLine,
    Ticket,
    WorkSheet,
)

RECEIVED = datetime(2025, 11, 21, 14, 5, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Character:
    """One drawn character, where it stands in points from the lower left, and its font."""

    text: str
    font: str
    left: float
    bottom: float
    right: float
    top: float


class Printed:
    """What a reader finds on the pages of a PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        document = pypdfium2.PdfDocument(content)
        self.metadata = document.get_metadata_dict()
        self.sizes = [page.get_size() for page in document]
        self.texts = [page.get_textpage().get_text_range() for page in document]
        self.characters = [_characters(page.get_textpage()) for page in document]
        self.links = sum(pdfium.FPDFPage_GetAnnotCount(page) for page in document)
        document.close()

    @property
    def pictures(self) -> list[Image.Image]:
        """The pages as they look at 144 dots per inch."""
        return self.drawn(144)

    def drawn(self, dots_per_inch: int) -> list[Image.Image]:
        """The pages as a printer would make them."""
        document = pypdfium2.PdfDocument(self.content)
        drawn = [page.render(scale=dots_per_inch / 72).to_pil().convert("RGB") for page in document]
        document.close()
        return drawn

    @cached_property
    def text(self) -> str:
        """Everything, with every run of blanks and line ends made one space."""
        return " ".join(" ".join(self.texts).split())

    def characters_by_font(self) -> dict[str, set[int]]:
        """What each embedded subset was made to draw, by the name of its font; taken from the file itself."""
        drawn: dict[str, set[int]] = {}
        for stream in _streams(self.content):
            name = re.search(rb"/CMapName /[A-Z]+\+([\w-]+)", stream)
            if name:
                found = {int(code, 16) for code in re.findall(rb"<[0-9A-F]{2}> <([0-9A-F]{4})>", stream)}
                drawn.setdefault(name[1].decode(), set()).update(found - {0, 32})
        return drawn


def _characters(page: pypdfium2.PdfTextPage) -> list[Character]:
    found: list[Character] = []
    for index in range(page.count_chars()):
        if pdfium.FPDFText_IsGenerated(page, index) == 1:
            continue
        name = ctypes.create_string_buffer(200)
        pdfium.FPDFText_GetFontInfo(page, index, name, 200, ctypes.c_int())
        text = chr(pdfium.FPDFText_GetUnicode(page, index))
        found.append(Character(text, name.value.decode(), *page.get_charbox(index)))
    return found


def _streams(content: bytes) -> list[bytes]:
    """The unpacked streams of a PDF."""
    unpacked: list[bytes] = []
    for part in re.findall(rb"stream\r?\n(.*?)endstream", content, re.S):
        packed = base64.a85decode(part.strip()[:-2]) if part.strip().endswith(b"~>") else part
        try:
            unpacked.append(zlib.decompress(packed))
        except zlib.error:
            continue
    return unpacked


def _png(size: tuple[int, int]) -> bytes:
    """A stroke on a transparent ground."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(image).line((10, 10, size[0] - 10, size[1] - 10), fill=(20, 30, 120, 255), width=8)
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


@pytest.fixture
def read() -> Callable[[bytes], Printed]:
    """Opens a PDF."""
    return Printed


@pytest.fixture
def signature() -> bytes:
    """A PNG such as a signature pad gives."""
    return _png((400, 160))


@pytest.fixture
def shop() -> Letterhead:
    """An English shop."""
    return Letterhead(
        name="Bench & Bolt Repairs",
        address="14 Market Street, Bristol BS1 4QA",
        phone="+44 117 496 0123",
        email="desk@benchbolt.example",
        website="benchbolt.example",
        tax_id="GB 123 4567 89",
        currency="GBP",
        locale="en_GB",
        time_zone="Europe/London",
        language="en",
        terms="Work above the authorised limit is done only after your consent.",
        footer="Six months of warranty.",
    )


@pytest.fixture
def german_shop(shop: Letterhead) -> Letterhead:
    """A German shop."""
    return replace(shop, currency="EUR", locale="de_DE", time_zone="Europe/Berlin", language="de")


@pytest.fixture
def arabic_shop(shop: Letterhead) -> Letterhead:
    """A shop whose papers are read from the right."""
    return replace(
        shop, name="مركز الإصلاح السريع", currency="SAR", locale="ar_SA", time_zone="Asia/Riyadh", language="ar"
    )


@pytest.fixture
def ticket(shop: Letterhead) -> Ticket:
    """A laptop with three accessories."""
    return Ticket(
        shop=shop,
        number="WO042",
        pickup_code="7K4M",
        url="https://192.168.1.20:8080/t/7f3kq9w2m4",
        customer_name="Ayşe Yıldız",
        customer_phone="+49 170 1234567",
        customer_email="ayse@example.org",
        dropped_off_by="Deniz Yıldız",
        device="Dell XPS 13",
        serial="SN123456789",
        problem="Fell off the table. The display flickers.",
        symptoms=("Display flickers", "Battery drains"),
        conditions=(
            ConditionLine("Display", Condition.BROKEN, "crack at the left"),
            ConditionLine("Keyboard", Condition.WORKS),
            ConditionLine("Camera", Condition.NOT_TESTED),
            ConditionLine("Speakers", Condition.NOT_TESTABLE),
        ),
        accessories=(Accessory(1, "Charger"), Accessory(2, "Sleeve"), Accessory(4, "SD card")),
        remarks=("Customer has a backup",),
        estimate=Decimal("250.00"),
        authorised_limit=Decimal("320.00"),
        deposit=Decimal("50.00"),
        promised_at=RECEIVED + timedelta(days=5),
        received_at=RECEIVED,
        received_by="Jürgen Müller",
        terms_version="3",
    )


@pytest.fixture
def labels(shop: Letterhead) -> Labels:
    """The labels of the same laptop."""
    return Labels(
        shop=shop,
        number="WO042",
        customer_name="Ayşe Yıldız",
        device="Dell XPS 13",
        serial="SN123456789",
        received_at=RECEIVED,
        promised_at=RECEIVED + timedelta(days=5),
        storage_place="Shelf B4",
        accessories=(Accessory(1, "Charger"), Accessory(2, "Sleeve"), Accessory(4, "SD card")),
    )


@pytest.fixture
def work_sheet_data(shop: Letterhead, ticket: Ticket) -> WorkSheet:
    """The work sheet of the same laptop."""
    return WorkSheet(
        shop=shop,
        number="WO042",
        priority="High",
        technicians=("Jürgen Müller", "李小龍"),
        customer_name="Ayşe Yıldız",
        customer_phone="+49 170 1234567",
        device="Dell XPS 13",
        serial="SN123456789",
        storage_place="Shelf B4",
        warnings=("Swollen battery",),
        problem="Fell off the table. The display flickers.",
        symptoms=("Display flickers",),
        conditions=ticket.conditions,
        accessories=ticket.accessories,
        remarks=("Data may not be wiped",),
        notes="Ask for the lid sensor first.",
        estimate=Decimal("250.00"),
        authorised_limit=Decimal("320.00"),
        promised_at=RECEIVED + timedelta(days=5),
        received_at=RECEIVED,
        received_by="Sofia Rossi",
    )


@pytest.fixture
def receipt_data(shop: Letterhead) -> Receipt:
    """A part payment in cash after a deposit by card."""
    return Receipt(
        shop=shop,
        number="R-2025-00117",
        order_number="WO042",
        customer_name="Ayşe Yıldız",
        device="Dell XPS 13",
        serial="SN123456789",
        lines=(
            ReceiptLine(
                kind=LineKind.LABOUR,
                description="Replace display",
                quantity=Decimal("1.5"),
                unit="h",
                unit_price=Decimal("60"),
                amount=Decimal("90.00"),
            ),
            ReceiptLine(
                kind=LineKind.PART,
                description="Display assembly",
                unit_price=Decimal("206.30"),
                amount=Decimal("206.30"),
            ),
            ReceiptLine(kind=LineKind.OTHER, description="Cleaning"),
        ),
        discount=Decimal("11.30"),
        total=Decimal("285.00"),
        taxes=(TaxLine(rate=Decimal("20"), net=Decimal("237.50"), amount=Decimal("47.50"), name="VAT"),),
        payments=(PaymentLine(at=RECEIVED, method="card", amount=Decimal("50.00"), number="R-2025-00101"),),
        amount=Decimal("150.00"),
        method="cash",
        reference="TXN001",
        tendered=Decimal("160.00"),
        still_owed=Decimal("85.00"),
        cashier="Jürgen Müller",
        paid_at=RECEIVED,
    )


@pytest.fixture
def refund_data(shop: Letterhead) -> RefundSlip:
    """A part of that payment given back by transfer."""
    return RefundSlip(
        shop=shop,
        number="RF-2025-0003",
        order_number="WO042",
        receipt_number="R-2025-00117",
        customer_name="Ayşe Yıldız",
        device="Dell XPS 13",
        paid_at=RECEIVED,
        paid_amount=Decimal("150.00"),
        paid_method="cash",
        amount=Decimal("40.00"),
        method="bank transfer",
        reference="TRF-9",
        reason="A dead pixel; the price was reduced.",
        still_owed=Decimal("125.00"),
        cashier="Jürgen Müller",
        approved_by="Sofia Rossi",
        refunded_at=RECEIVED + timedelta(days=2),
    )
