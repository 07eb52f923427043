"""A label for the device and one for each thing that came with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import zxingcpp

from core.documents import LABEL_SIZES, Accessory, Labels, LabelSize, Letterhead, PartLabel, device_labels, part_label
from tests.core.documents.conftest import Printed

Read = Callable[[bytes], Printed]


def test_one_page_for_the_device_and_each_accessory(labels: Labels, read: Read) -> None:
    """Every accessory is found again by its own number, which need not follow the one before."""
    texts = read(device_labels(labels)).texts
    assert [text.split()[0] for text in texts] == ["WO042", "WO042/A1", "WO042/A2", "WO042/A4"]
    assert ["Charger" in texts[1], "Sleeve" in texts[2], "SD card" in texts[3]] == [True, True, True]
    assert "Accessory 3 of 3" in texts[3]


def test_a_device_without_accessories_has_one_label(labels: Labels, read: Read) -> None:
    """Nothing else is printed."""
    assert len(read(device_labels(replace(labels, accessories=()))).sizes) == 1


def test_the_label_says_what_is_needed_on_the_bench(labels: Labels, read: Read) -> None:
    """Device, customer, promise, serial number and place, and never the pick-up code."""
    text = read(device_labels(labels)).texts[0]
    for value in ("Dell XPS 13", "Ayşe Yıldız", "Ready by", "26 Nov, 14:05", "SN123456789"):
        assert value in text


@pytest.mark.parametrize("size", LABEL_SIZES)
def test_every_size_is_kept(labels: Labels, read: Read, size: LabelSize) -> None:
    """The page is as large as the label, and nothing stands beside or over another line."""
    wordy = replace(
        labels, device="Apple MacBook Pro 14 inch (2023) " * 4, customer_name="Maximiliane " * 9, warning="!" * 90
    )
    printed = read(device_labels(wordy, size))
    assert printed.sizes == [pytest.approx((size.width, size.height), abs=0.01)] * 4
    for page in printed.characters:
        assert all(
            character.left >= 4 and character.right <= size.width - 4 for character in page if character.text.strip()
        )
        assert all(character.bottom >= 2 and character.top <= size.height - 2 for character in page)


def test_the_number_is_never_cut(labels: Labels, read: Read) -> None:
    """A long number is smaller, not shorter."""
    long = "WO-2025-ROSENHEIM-0000042"
    texts = read(device_labels(replace(labels, number=long), LabelSize(38, 19))).texts
    assert long in texts[0]
    assert f"{long}/A2" in texts[2]


def test_what_does_not_fit_says_so(labels: Labels, read: Read) -> None:
    """A device's name too long for its lines ends in an ellipsis."""
    text = read(device_labels(replace(labels, device="word " * 40))).texts[0]
    assert "…" in text


def test_a_warning_is_white_on_black(labels: Labels, read: Read) -> None:
    """Danger is seen before the label is read."""
    plain = read(device_labels(labels)).pictures[0]
    warned = read(device_labels(replace(labels, warning="Swollen battery")))
    assert "Swollen battery" in warned.texts[0]
    assert _black(warned.pictures[0].tobytes()) > _black(plain.tobytes()) * 1.2


def _black(pixels: bytes) -> int:
    return pixels.count(b"\x00\x00\x00")


def test_labels_of_a_right_to_left_shop(labels: Labels, arabic_shop: Letterhead, read: Read) -> None:
    """The number starts at the right, the QR code stands at the left."""
    printed = read(device_labels(replace(labels, shop=arabic_shop, customer_name="محمد العلي")))
    number = next(character for character in printed.characters[0] if character.text == "W")
    assert number.left > printed.sizes[0][0] / 2
    assert "محمد العلي" in printed.texts[0]


def test_an_accessory_with_no_name_or_a_long_one(labels: Labels, read: Read) -> None:
    """Neither stops the printing."""
    odd = replace(labels, accessories=(Accessory(1, ""), Accessory(2, "case " * 800)), device="", customer_name="")
    assert len(read(device_labels(odd)).sizes) == 3


def test_the_same_labels_are_the_same_file(labels: Labels) -> None:
    """Byte for byte."""
    assert device_labels(labels) == device_labels(labels)


@pytest.mark.parametrize("number", ["", " ", "N" * 4000])
def test_a_number_no_code_can_hold_leaves_its_room_to_the_text(labels: Labels, read: Read, number: str) -> None:
    """The label prints without a QR code."""
    printed = read(device_labels(replace(labels, number=number)))
    assert "Dell XPS 13" in printed.texts[0]


@pytest.mark.parametrize("size", LABEL_SIZES)
def test_a_part_has_a_label_for_its_bin(shop: Letterhead, read: Read, size: LabelSize) -> None:
    """Its number whole, its name and where it lies, whatever the size."""
    data = PartLabel(
        shop=shop, sku="BRG-6205-2RS", code="4006381333931", name="Kugellager 25 × 52", bin_label="A-01",
        category="Lager", barcode="4006381333931",
    )  # fmt: skip
    printed = read(part_label(data, size))
    assert printed.sizes == [pytest.approx((size.width, size.height), abs=0.01)]
    assert "BRG-6205-2RS" in printed.texts[0].replace("\ufffe", "-")
    assert "Kugellager" in printed.texts[0]


@pytest.mark.parametrize("size", LABEL_SIZES)
def test_scanners_of_either_kind_read_a_parts_label(shop: Letterhead, read: Read, size: LabelSize) -> None:
    """At 300 dots per inch. What would be too fine to be read, or holds what a bar code cannot, is a QR code alone."""
    long = "A-VERY-LONG-PART-NUMBER-THAT-NO-LABEL-HOLDS-FOR-A-SCANNER-0001"
    for code, many in {"BRG-6205": 2, "4006381333931": 2, "Schlüssel-ß": 1, long: 1}.items():
        data = PartLabel(shop=shop, sku=code, code=code, name="Ball Bearing " * 5, bin_label="R3-F2", barcode=code)
        found = zxingcpp.read_barcodes(read(part_label(data, size)).drawn(300)[0])
        assert [each.text for each in found] == [code] * many
        assert {each.format.name for each in found} == {"QRCode", "Code128"} - ({"Code128"} if many == 1 else set())
