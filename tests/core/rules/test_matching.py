"""Any spelling of a name, a phone or a serial number comes to the same key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules import matching

ANY_TEXT = st.text(max_size=60)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ayşe YILDIZ", ["ayse", "yildiz"]),
        ("Ayşe Yıldız", ["ayse", "yildiz"]),
        ("İSTANBUL", ["istanbul"]),
        ("Größe GRÖSSE", ["grosse", "grosse"]),
        ("Łukasz Øster Đorđe Þór Æsir", ["lukasz", "oster", "dorde", "thor", "aesir"]),
        ("Nguyễn Văn Đức", ["nguyen", "van", "duc"]),
        ("Семён Нгуен", ["семен", "нгуен"]),
        ("ΟΔΥΣΣΕΥΣ Οδυσσεύς", ["οδυσσευσ", "οδυσσευσ"]),
        ("王小明", ["王", "小", "明"]),
        ("iPhone手机 12", ["iphone", "手", "机", "12"]),
        ("ガラス ｶﾞﾗｽ", ["ガ", "ラ", "ス", "ガ", "ラ", "ス"]),
        ("김철수", ["김", "철", "수"]),
        ("مُحَمَّد العـــلي", ["محمد", "العلي"]),
        ("أحمد إحسان آمنة", ["احمد", "احسان", "امنه"]),
        ("علی على", ["علي", "علي"]),
        ("हिन्दी", ["हिन्दी"]),
        ("O’Brien o'brien", ["obrien", "obrien"]),
        ("شقة ١٢٣", ["شقه", "123"]),
        ("ﬁx ＤＥＬＬ", ["fix", "dell"]),
        ('"* NEAR( - : ) OR', ["near", "or"]),
        ("", []),
        ("-- !?", []),
    ],
)
def test_words_come_in_one_spelling(text: str, words: list[str]) -> None:
    """Case, accents and letter variants are gone; scripts without spaces give one word per character."""
    assert matching.words(text) == words


def test_phrase_keeps_characters_together() -> None:
    """Characters of a script without spaces stay one phrase; words of others stand alone."""
    assert matching.phrases("王小明 Ann") == [("王", "小", "明"), ("ann",)]


def test_index_words_add_the_parts_of_names() -> None:
    """O'Brien is found by Brien, العلي by علي."""
    assert {"obrien", "o", "brien"} <= set(matching.index_words("O'Brien"))
    assert {"العلي", "علي"} <= set(matching.index_words("العلي"))


@given(ANY_TEXT)
def test_words_are_stable(text: str) -> None:
    """Normalising what is normal already changes nothing, and no word is empty, upper case or too long."""
    words = matching.words(text)
    assert matching.words(" ".join(words)) == words
    assert all(word and not word.isspace() and len(word) <= matching.LONGEST_WORD for word in words)


@given(ANY_TEXT)
def test_words_hold_no_separator(text: str) -> None:
    """No quote, bracket, blank or control character is left that a query language could read."""
    assert not set("".join(matching.words(text))) & set("\"'*():^-+|&!<>\\ \t\n\0,;")


@pytest.mark.parametrize(
    ("one", "other"), [("Dell", " dELL "), ("Citroën", "CITROEN"), ("Wi Fi", "wi\u00a0 fi"), ("XPS\u200e 13", "xps 13")]
)
def test_name_key_is_the_same(one: str, other: str) -> None:
    """Names that read the same have one key."""
    assert matching.name_key(one) == matching.name_key(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("Galaxy S2", "Galaxy S2+"), ("王小明", "王小朋"), ("1", "")])
def test_name_key_differs(one: str, other: str) -> None:
    """Names that differ by a sign differ."""
    assert matching.name_key(one) != matching.name_key(other)


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip()))
def test_name_key_is_never_empty(text: str) -> None:
    """Whatever is no blank has a key, even marks and invisible signs alone; and the key's key is itself."""
    key = matching.name_key(text)
    assert key


SPELLINGS = [
    "0532 555 01 42",
    "+90 532 555 01 42",
    "0090 (532) 555-01-42",
    "٠٥٣٢ ٥٥٥ ٠١ ٤٢",
    "5325550142",
    "+90-532-5550142",
]


@pytest.mark.parametrize("text", SPELLINGS)
def test_phone_key_of_any_spelling(text: str) -> None:
    """All spellings of one number have one key."""
    assert matching.phone_key(text, "TR") == "905325550142"


def test_phone_key_of_another_country() -> None:
    """A number with its country code keeps it, also after 00 where the region dials 011."""
    assert matching.phone_key("+44 20 7946 0958", "TR") == "442079460958"
    assert matching.phone_key("0044 20 7946 0958", "US") == "442079460958"
    assert matching.phone_key("011 44 20 7946 0958", "US") == "442079460958"


def test_phone_key_of_what_is_no_number_there() -> None:
    """What cannot be a number of the region keeps its digits; fewer than three are no phone."""
    assert matching.phone_key("112", "US") == "112"
    assert matching.phone_key("555-0142", "US") == "5550142"
    assert matching.phone_key("123456789012345678", None) == "123456789012345678"
    assert matching.phone_key("room 12", "US") is None
    assert matching.phone_key("", None) is None


@given(ANY_TEXT, st.sampled_from(["US", "TR", "DE", "IT", "XX", None]))
def test_phone_key_takes_any_text(text: str, region: str | None) -> None:
    """It is None or short and of ASCII digits."""
    key = matching.phone_key(text, region)
    assert key is None or (3 <= len(key) <= 32 and key.isascii() and key.isdigit())


@pytest.mark.parametrize("text", [*SPELLINGS, "555 01 42", "5550142", "0142", "0532 555", "+90 532", "32555"])
def test_phone_spellings_stand_within_the_key(text: str) -> None:
    """Some spelling of what was typed is a part of the stored key."""
    assert any(spelling in "905325550142" for spelling in matching.phone_spellings(text, "TR"))


def test_phone_spellings_of_few_digits() -> None:
    """Fewer than four digits are no part of a phone."""
    assert matching.phone_spellings("053", "TR") == []


def test_serial_key_drops_what_is_typed_between() -> None:
    """Blanks, dashes and case do not matter."""
    assert matching.serial_key("sn-123 456/789") == matching.serial_key("SN123456789") == "SN123456789"
    assert matching.serial_key(" - ") is None


@pytest.mark.parametrize("text", ["490154203237518", "49-015420-323751-8", "٤٩٠١٥٤٢٠٣٢٣٧٥١٨"])
def test_imei_with_right_check_digit(text: str) -> None:
    """The check digit is computed over the digits alone."""
    assert matching.imei_is_valid(text)


@pytest.mark.parametrize("text", ["490154203237517", "49015420323751", "A490154203237518", ""])
def test_imei_that_is_none(text: str) -> None:
    """A wrong check digit, a missing digit or a letter."""
    assert not matching.imei_is_valid(text)


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("+353875550193", "+353 87 555 0193"),
        ("+905325550142", "+90 532 555 01 42"),
        ("01711111111", "01711111111"),
        ("+1 202 555 0118", "+1 202 555 0118"),
        ("+99999", "+99999"),
        ("ext. 12", "ext. 12"),
        (None, ""),
    ],
)
def test_a_kept_phone_is_read_in_groups(kept: str | None, read: str) -> None:
    """Only what was written out by the program is grouped; what somebody typed stays."""
    assert matching.readable_phone(kept) == read
