"""Any spelling of a name, a phone or a number asks for words that the row is stored under."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules import matching, search_terms
from core.rules.search_terms import AllOf, AnyOf, Term, Terms

TEXT = search_terms.index_text(
    ["WO00042", "Screen replacement needed", "Ayşe O'Brien-Yıldız", "Dell XPS13 Größe 王小明", "محمد العلي", "K7PQ2X"],
    ["905325550142", "491715550199"],
    ["SN123456789"],
)


def holds(terms: Terms | None, text: str) -> bool:
    """Whether an index text satisfies what was asked for."""
    words = set(text.split())

    def check(part: Terms) -> bool:
        if isinstance(part, Term):
            return any(w.startswith(part.word) if part.is_beginning else w == part.word for w in words)
        return (all if isinstance(part, AllOf) else any)(check(inner) for inner in part.parts)

    return terms is None or check(terms)


def leaves(terms: Terms) -> list[Term]:
    """All words asked for."""
    return [terms] if isinstance(terms, Term) else [leaf for part in terms.parts for leaf in leaves(part)]


FOUND = [
    "WO00042", "wo00042", "wo42", "42", "00042", "wo 42", "scr repl", "YILDIZ", "yıldız ayşe", "ayse 0532", "obrien",
    "o'brien", "brien", "xps13", "xps 13", "XPS-13", "dell 13 xps", "grosse", "größ", "小明", "王小明", "明", "محمد",
    "علي", "العلى", "k7pq2x", "0532 555 01 42", "+90 532 555 01 42", "0090 532 5550142", "(0532) 555-01-42", "5550142",
    "555 01 42", "0142",
    "0532", "0532 5", "+90", "+90 5", "+9053", "90532555", "٠٥٣٢ ٥٥٥", "0171", "0171 555", "01715550199",
    "+49 171 5550199", "13 0532 555 01 42", "SN123456789", "sn-123 456 789", "SN 1234", "sn123-456", "6789", "456789",
    "34567", "789", "screen, needed!", '"screen" -needed', "NEEDED:", "wo-00042",
]  # fmt: skip


@pytest.mark.parametrize("typed", FOUND)
def test_row_is_found(typed: str) -> None:
    """By beginnings of its words, in any order and spelling, and by any part of a number."""
    assert holds(search_terms.query(typed, "TR"), TEXT)


MISSED = [
    "xyz",
    "screen xyz",
    "小王",
    "ne eded x",
    "0532 555 01 43",
    "5550143",
    "NEAR(screen needed)",
    "creen",
    "SN123456780",
]


@pytest.mark.parametrize("typed", MISSED)
def test_row_is_not_found(typed: str) -> None:
    """One word too many, another number, the middle of a word, or characters in another order."""
    assert not holds(search_terms.query(typed, "TR"), TEXT)


@pytest.mark.parametrize("typed", ["", "   ", '"*', "-- ( )", "\0", "!?،"])
def test_nothing_typed_asks_for_nothing(typed: str) -> None:
    """Blanks and signs alone leave every row in."""
    assert search_terms.query(typed, "TR") is None


@given(st.text(max_size=300), st.sampled_from(["US", "TR", "DE", None]))
def test_query_of_any_text_is_harmless(typed: str, region: str | None) -> None:
    """Its words hold no sign that a query language could read, and there are not too many of them."""
    terms = search_terms.query(typed, region)
    found = [] if terms is None else leaves(terms)
    assert len(found) < 600
    assert all(leaf.word and matching.words(leaf.word) for leaf in found)
    assert not set("".join(leaf.word for leaf in found)) & set("\"'*():^-+|&!<>\\ \t\n\0,;")


@given(st.text(max_size=60))
def test_text_is_found_by_itself(text: str) -> None:
    """Whatever a row holds, typing it finds the row."""
    assert holds(search_terms.query(text, "US"), search_terms.index_text([text]))


@given(st.from_regex(r"[0-9]{4,15}", fullmatch=True), st.data())
def test_phone_is_found_by_any_four_digits(key: str, data: st.DataObject) -> None:
    """Any four or more digits in a row find it."""
    start = data.draw(st.integers(0, len(key) - 4))
    end = data.draw(st.integers(start + 4, len(key)))
    assert holds(search_terms.query(key[start:end], "TR"), search_terms.index_text([], [key]))


def test_index_text_holds_each_word_once() -> None:
    """Words are separated by one blank, and none stands twice."""
    words = search_terms.index_text(["Ann ANN ann", None, ""], [None, "5550142"], [None]).split(" ")
    assert (
        sorted(words) == sorted(set(words)) == ["0142", "142", "5501", "5550", "5014", "ann"][:0] + sorted(set(words))
    )
    assert words.count("ann") == 1


def test_alternatives_are_told_apart() -> None:
    """A phone is one of several spellings, words are all needed."""
    assert isinstance(search_terms.query("ayse yildiz", None), AllOf)
    assert isinstance(search_terms.query("0532 555 01 42", "TR"), AnyOf)
    assert search_terms.query("ayse", None) == Term("ayse", True)


def test_a_long_number_is_asked_by_its_end_first_and_by_each_of_its_characters() -> None:
    """What begins many numbers is asked once; what ends this one leads the search past it."""
    asked = search_terms.query("+1 555 00199995", "US")
    assert isinstance(asked, AnyOf)
    (grams,) = [part for part in asked.parts if isinstance(part, AllOf) and not any(t.is_beginning for t in part.parts)]
    words = [term.word for term in grams.parts if isinstance(term, Term)]
    assert words == ["9995", "9999", "1999", "0199", "0019", "1555"]


def test_no_number_is_asked_twice() -> None:
    """Two ways to read what was typed may ask for the same parts, which stand there once."""
    asked = search_terms.query("SN8D914142AB39", None)
    assert isinstance(asked, AnyOf)
    assert len(asked.parts) == len(set(asked.parts)) == 3
    assert not any(isinstance(part, AnyOf) for part in asked.parts)


@pytest.mark.parametrize("text", ["WO00042", "XPS13", "42", "007", "abc", "A" * 80, "QX7R2Z"])
def test_a_lone_word_is_found_by_the_same_as_among_others(text: str) -> None:
    """Numbers and codes are read by a shorter way, which must come to the same end."""
    assert search_terms.index_text([text]) == search_terms.index_text([f"{text}."])
