"""The claim ticket says everything that was handed over and agreed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.documents import Condition, ConditionLine, Letterhead, Paper, Ticket, claim_ticket
from core.documents.fonts import covers
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]

EVERYTHING = [
    "Bench & Bolt Repairs",
    "14 Market Street, Bristol BS1 4QA",
    "+44 117 496 0123",
    "desk@benchbolt.example",
    "benchbolt.example",
    "Tax ID GB 123 4567 89",
    "Claim ticket",
    "Customer’s copy",
    "WO042",
    "7K4M",
    "Wed, 26 Nov 2025, 14:05",
    "21 Nov 2025, 14:05",
    "Ayşe Yıldız",
    "+49 170 1234567",
    "ayse@example.org",
    "Deniz Yıldız",
    "Dell XPS 13",
    "SN123456789",
    "Fell off the table. The display flickers.",
    "Display flickers",
    "Battery drains",
    "crack at the left",
    "broken",
    "works",
    "not tested",
    "cannot be tested",
    "A1 Charger",
    "A2 Sleeve",
    "A4 SD card",
    "Customer has a backup",
    "£250.00",
    "£320.00",
    "£50.00",
    "Jürgen Müller",
    "accept the terms (version 3)",
    "Terms, version 3",
]


@pytest.mark.parametrize("paper", Paper)
def test_every_value_is_on_the_ticket(ticket: Ticket, read: Read, paper: Paper) -> None:
    """Nothing that was given is left out, on any paper."""
    text = read(claim_ticket(ticket, paper)).text
    assert [value for value in EVERYTHING if value not in text] == []


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))])
def test_sheets_have_their_size(ticket: Ticket, read: Read, paper: Paper, size: tuple[float, float]) -> None:
    """One page of A4 or Letter."""
    assert read(claim_ticket(ticket, paper)).sizes == [pytest.approx(size, abs=0.01)]


def test_a_roll_is_as_long_as_its_content(ticket: Ticket, read: Read) -> None:
    """80 mm wide; more text makes a longer page, not a second one."""
    (width, short), *none = read(claim_ticket(ticket, Paper.ROLL_80)).sizes
    longer = replace(ticket, problem=ticket.problem * 20)
    ((_, long),) = read(claim_ticket(longer, Paper.ROLL_80)).sizes
    assert width == pytest.approx(226.77, abs=0.01)
    assert not none
    assert long > short + 100


def test_a_roll_ends_below_its_last_line(ticket: Ticket, read: Read) -> None:
    """Paper is neither wasted nor cut through a line."""
    printed = read(claim_ticket(ticket, Paper.ROLL_80))
    lowest = min(character.bottom for character in printed.characters[0])
    assert 8 < lowest < 30


@pytest.mark.parametrize("copies", [1, 2, 3])
def test_the_first_copy_is_the_customers(ticket: Ticket, read: Read, copies: int) -> None:
    """Every further copy is the shop's; only the customer is told to bring the ticket."""
    texts = read(claim_ticket(ticket, copies=copies)).texts
    assert ["Customer’s copy" in text for text in texts] == [True, False, False][:copies]
    assert ["Shop’s copy" in text for text in texts] == [False, True, True][:copies]
    assert ["Please bring" in text for text in texts] == [True, False, False][:copies]


def test_no_copy_is_refused(ticket: Ticket) -> None:
    """A PDF without pages opens nowhere."""
    with pytest.raises(ValueError, match="at least one"):
        claim_ticket(ticket, copies=0)


def test_the_same_ticket_is_the_same_file(ticket: Ticket, signature: bytes) -> None:
    """Byte for byte, so that a reprint is the original."""
    signed = replace(ticket, signature=signature)
    assert claim_ticket(signed) == claim_ticket(signed)
    assert claim_ticket(signed, Paper.ROLL_80) == claim_ticket(signed, Paper.ROLL_80)


def test_the_file_names_itself(ticket: Ticket, read: Read) -> None:
    """A reader shows what the document is and whose."""
    metadata = read(claim_ticket(ticket)).metadata
    assert metadata["Title"] == "Claim ticket WO042"
    assert metadata["Author"] == "Bench & Bolt Repairs"


def test_fonts_are_embedded_as_subsets(ticket: Ticket) -> None:
    """The file prints anywhere and carries only the letters it needs."""
    content = claim_ticket(ticket)
    assert b"+Inter-Regular" in content
    assert b"/FontFile2" in content
    assert b"/Helvetica" not in content.replace(b"/BaseFont /Helvetica", b"", 1)
    assert len(content) < 60_000


MARKUP = "<b>&amp;</b>"
LOADING = "<img src=file:///etc/passwd><a href=http://x.example>y</a><para>{number}%s"
TEXTS = sorted({field.name for field in fields(Ticket) if field.type is str} - {"url", "terms_version"})


@pytest.mark.parametrize("field", TEXTS)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.ROLL_80])
def test_markup_is_printed_as_it_was_typed(ticket: Ticket, read: Read, paper: Paper, field: str) -> None:
    """A text in any field is text: its markup is printed, not obeyed."""
    changed: dict[str, Any] = {field: MARKUP}
    assert MARKUP in read(claim_ticket(replace(ticket, **changed), paper)).text


def test_markup_loads_and_links_nothing(ticket: Ticket, read: Read) -> None:
    """Lists, notes, terms and the shop's own texts are printed literally as well."""
    shop = replace(ticket.shop, name=LOADING, terms=LOADING)
    lines = (ConditionLine(LOADING, Condition.BROKEN, LOADING),)
    marked = replace(ticket, shop=shop, symptoms=(LOADING,), remarks=(), conditions=lines, problem=LOADING)
    printed = read(claim_ticket(marked, Paper.ROLL_80))
    assert "".join(printed.text.split()).count(LOADING.replace(" ", "")) == 6
    assert printed.links == 0


NAMES = [
    "Nguyễn Thị Hồng",
    "İbrahim Çağlar",
    "Дмитрий Щёголев",
    "Γεώργιος Παπαδόπουλος",
    "王小明",
    "佐藤はなこ",
    "김민준",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.ROLL_80])
def test_names_of_every_script(ticket: Ticket, read: Read, name: str, paper: Paper) -> None:
    """A name stands on the ticket as its owner writes it."""
    assert name in read(claim_ticket(replace(ticket, customer_name=name), paper)).text


def test_every_drawn_character_is_in_its_font(ticket: Ticket, arabic_shop: Letterhead, read: Read) -> None:
    """No empty box: the subsets within the file ask only for what their fonts have."""
    mixed = "محمد العلي 王小明 Ünal Щ Ω 김 ﷲ 👍 ก \U00020bb7"
    names = replace(ticket, shop=arabic_shop, customer_name=mixed, problem=mixed * 5, device=mixed)
    drawn = read(claim_ticket(names)).characters_by_font()
    assert {name.split("-")[0] for name in drawn} == {"Inter", "NotoSansArabic", "DroidSansFallback"}
    for font, codes in drawn.items():
        assert [chr(code) for code in codes if not covers(font, chr(code))] == []


def test_arabic_is_joined(ticket: Ticket, arabic_shop: Letterhead, read: Read) -> None:
    """Letters are drawn in their joined forms, and a reader finds the name in its own order."""
    printed = read(claim_ticket(replace(ticket, shop=arabic_shop, customer_name="محمد")))
    drawn = printed.characters_by_font()["NotoSansArabic-Bold"]
    assert {0xFEE3, 0xFEA4, 0xFEE4, 0xFEAA} <= drawn
    assert "محمد" in printed.text


def test_a_right_to_left_ticket_is_mirrored(ticket: Ticket, arabic_shop: Letterhead, read: Read) -> None:
    """The number stands at the right where reading starts from the right, and the QR code at the left."""
    left = read(claim_ticket(ticket)).characters[0]
    right = read(claim_ticket(replace(ticket, shop=arabic_shop))).characters[0]
    assert min(c.left for c in left if c.font == "Inter-Bold" and c.text == "W") < 100
    assert min(c.left for c in right if c.font == "Inter-Bold" and c.text == "W") > 400


def test_a_phone_number_is_never_turned_round(ticket: Ticket, arabic_shop: Letterhead, read: Read) -> None:
    """Digits and plus sign keep their order on a page that is read from the right."""
    line = _line_with(read(claim_ticket(replace(ticket, shop=arabic_shop))), "+49")
    assert line.startswith("+49 170 1234567".replace(" ", ""))


def _line_with(printed: Printed, start: str) -> str:
    """The drawn characters of a line from left to right, without blanks."""
    first = next(
        character
        for index, character in enumerate(printed.characters[0])
        if "".join(c.text for c in printed.characters[0][index : index + len(start)]) == start
    )
    middle = (first.bottom + first.top) / 2
    same = [c for c in printed.characters[0] if c.bottom <= middle <= c.top and c.left >= first.left]
    return "".join(c.text for c in sorted(same, key=lambda c: c.left) if c.text.strip())


def test_german_in_wording_and_figures(ticket: Ticket, german_shop: Letterhead, read: Read) -> None:
    """A German shop's ticket is German throughout, an hour later by its clock."""
    text = read(claim_ticket(replace(ticket, shop=german_shop))).text
    for value in ("Abholschein", "Abholcode", "Fertig bis", "Mi., 26. Nov. 2025, 15:05", "250,00 €", "nicht prüfbar"):
        assert value in text
    assert "Claim" not in text


def test_another_language_falls_back_to_english(ticket: Ticket, read: Read) -> None:
    """Words are English where there are none of that language, figures are the locale's."""
    text = read(claim_ticket(replace(ticket, shop=replace(ticket.shop, language="fr", locale="fr_FR")))).text
    assert "Claim ticket" in text
    assert "250,00" in text


@pytest.mark.parametrize("paper", Paper)
def test_only_what_must_be_known(shop: Letterhead, read: Read, paper: Paper) -> None:
    """A ticket with nothing but its required values prints, and says what is not there."""
    bare = Ticket(
        shop=Letterhead(name=""), number="1", pickup_code="", customer_name="", device="", received_at=RECEIVED
    )
    printed = read(claim_ticket(bare, paper))
    assert len(printed.sizes) == 1
    assert "—" in printed.text
    assert "Accessories received None" in printed.text
    assert "Terms" not in printed.text
    assert "I hand over the device described above for repair." in printed.text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "field", ["problem", "customer_name", "device", "serial", "number", "pickup_code", "received_by"]
)
def test_long_texts_lose_nothing(ticket: Ticket, read: Read, paper: Paper, field: str) -> None:
    """4,000 characters in any one field run over the pages, each word once and in order."""
    words = [f"w{number:04d}" for number in range(660)]
    changed: dict[str, Any] = {field: " ".join(words)}
    printed = read(claim_ticket(replace(ticket, **changed), paper))
    bare = "".join(printed.text.split())
    positions = [bare.find(word) for word in words]
    assert -1 not in positions
    assert sum(text.count("w0659") for text in printed.texts) == 1 + (field == "customer_name")
    _assert_within_margins(printed)


def test_a_word_of_4000_letters_is_broken(ticket: Ticket, read: Read) -> None:
    """Every letter is printed, none beside the paper."""
    printed = read(claim_ticket(replace(ticket, problem="Ж" * 4000)))
    assert sum(character.text == "Ж" for page in printed.characters for character in page) == 4000
    _assert_within_margins(printed)


def test_long_terms_flow_over_pages(ticket: Ticket, read: Read) -> None:
    """Small print of many pages is printed whole."""
    words = [f"t{number:05d}" for number in range(4000)]
    printed = read(claim_ticket(replace(ticket, shop=replace(ticket.shop, terms=" ".join(words)))))
    assert len(printed.sizes) > 2
    assert [word for word in words if word not in printed.text] == []
    assert f"{len(printed.sizes)} / {len(printed.sizes)}" in printed.texts[-1]
    _assert_within_margins(printed)


def test_a_roll_longer_than_readers_show_is_cut(ticket: Ticket, read: Read) -> None:
    """No page is longer than a PDF reader opens; what follows is on the next."""
    words = [f"t{number:05d}" for number in range(8000)]
    printed = read(claim_ticket(replace(ticket, problem=" ".join(words)), Paper.ROLL_80))
    assert len(printed.sizes) > 1
    assert all(height <= 14_400 for _, height in printed.sizes)
    assert [word for word in words if word not in printed.text] == []


def _assert_within_margins(printed: Printed) -> None:
    for (width, height), characters in zip(printed.sizes, printed.characters, strict=True):
        inked = [character for character in characters if character.text.strip()]
        assert all(character.left >= 8 and character.right <= width - 8 for character in inked)
        assert all(character.bottom >= 8 and character.top <= height - 8 for character in inked)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.text(max_size=120), min_size=4, max_size=4), paper=st.sampled_from(Paper), mirrored=st.booleans()
)
def test_whatever_is_typed_is_printed(
    ticket: Ticket, read: Read, texts: list[str], paper: Paper, mirrored: bool
) -> None:
    """No text in any field stops the printing or leaves the paper."""
    name, device, problem, symptom = texts
    shop = replace(ticket.shop, name=device, language="ar" if mirrored else "en")
    typed = replace(ticket, shop=shop, number=device, customer_name=name, device=device, problem=problem)
    typed = replace(typed, symptoms=(symptom, problem), conditions=(ConditionLine(name, Condition.BROKEN, symptom),))
    _assert_within_margins(read(claim_ticket(typed, paper)))


def test_the_signature_is_on_the_paper(ticket: Ticket, signature: bytes, read: Read) -> None:
    """A captured signature stands over its line."""
    without = read(claim_ticket(ticket)).pictures[0]
    signed = read(claim_ticket(replace(ticket, signature=signature))).pictures[0]
    assert without.size == signed.size
    assert without.tobytes() != signed.tobytes()


@pytest.mark.parametrize("broken", [b"", b"no picture", b"\x89PNG\r\n\x1a\nhalf", b"<svg/>", b"GIF89a"])
def test_a_broken_logo_does_not_stop_the_printing(ticket: Ticket, read: Read, broken: bytes) -> None:
    """What is no PNG or JPEG is left out."""
    printed = read(claim_ticket(replace(ticket, shop=replace(ticket.shop, logo=broken), signature=broken)))
    assert "WO042" in printed.text


def test_amounts_that_are_not_known_are_not_shown(ticket: Ticket, read: Read) -> None:
    """An estimate of nothing is zero, an estimate that was not made is no line at all."""
    none = replace(ticket, estimate=None, authorised_limit=None, deposit=None)
    assert "Estimate" not in read(claim_ticket(none)).text
    assert "£0.00" in read(claim_ticket(replace(none, estimate=Decimal(0)))).text


def test_a_roll_has_no_grey(ticket: Ticket, read: Read, signature: bytes) -> None:
    """What a thermal printer would lose is not there: all ink is black."""
    picture = read(claim_ticket(replace(ticket, signature=signature), Paper.ROLL_80)).pictures[0]
    assert len({band.tobytes() for band in picture.split()}) == 1


@pytest.mark.parametrize("length", range(600, 1500, 60))
def test_amounts_are_not_parted_from_their_rules(ticket: Ticket, read: Read, length: int) -> None:
    """Wherever a page ends, the three amounts stand together, and the signature below what it agrees to."""
    for text in read(claim_ticket(replace(ticket, problem="x " * length))).texts:
        assert ("Estimate" in text) == ("£250.00" in text) == ("Deposit paid" in text)
        assert ("I hand over" in text) == ("Customer’s signature" in text)


def test_an_ordinary_ticket_is_one_page(ticket: Ticket, read: Read) -> None:
    """An ordinary ticket with terms of a thousand characters is one sheet."""
    shop = replace(ticket.shop, terms="Work above the authorised limit is done only after your consent. " * 15)
    assert len(read(claim_ticket(replace(ticket, shop=shop))).sizes) == 1
