"""Who may be the same customer, and how sure that is."""

from __future__ import annotations

import pytest

from core.rules import duplicates
from core.rules.duplicates import Known, Reason

P, E, N = Reason.PHONE, Reason.EMAIL, Reason.NAME


@pytest.mark.parametrize(
    ("first", "second", "reasons", "sureness"),
    [
        (("Anna Müller", "49301", None), ("Anna Müller", "49301", None), (P, N), 0.92),
        (("Anna Müller", None, "a@x.de"), ("A. Mueller", None, "a@x.de"), (E,), 0.9),
        (("Anna Müller", None, None), ("mueller, ANNA", None, None), (N,), 0.48),
        (("王小明", None, None), ("王小明", None, None), (N,), 0.6),
        (("Anna Müller", "49301", None), ("Jürgen Özdemir", "49301", None), (P,), 0.4),
        (("Anna Müller", "49301", "a@x.de"), ("Anna Müller", "49301", "a@x.de"), (P, E, N), 0.99),
    ],
    ids=["phone and name", "address", "turned around", "single signs", "another name", "everything"],
)
def test_what_two_have_in_common(
    first: tuple[str, str | None, str | None], second: tuple[str, str | None, str | None], reasons: tuple[Reason, ...],
    sureness: float,
) -> None:  # fmt: skip
    """By hand: 1 − (1 − 0.8)·(1 − 0.6) = 0.92; half of it where the names are different ones."""
    (pair,) = duplicates.pairs([Known(1, *first), Known(2, *second)])
    assert (pair.first_id, pair.second_id, pair.reasons) == (1, 2, reasons)
    assert pair.sureness == pytest.approx(sureness, abs=0.07)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Anna Müller", "Anna Schmidt"), ("Anna", "Anna"), ("Anna Müller", "Hanna Miller"), ("", "")],
)
def test_others_have_nothing_in_common(first: str, second: str) -> None:
    """One word alone is no name to go by."""
    assert duplicates.pairs([Known(1, first, None, None), Known(2, second, "1", None)]) == []


def test_the_surest_stand_first_and_what_everybody_has_tells_nothing() -> None:
    """A switchboard is no reason."""
    known = [Known(n, f"Name{n} Of{n}", "100", None) for n in range(300)]
    known += [Known(901, "Bo Li", "5", None), Known(902, "Bo Li", "5", None), Known(903, "Bo Li", None, None)]
    found = duplicates.pairs(known)
    assert [(pair.first_id, pair.second_id) for pair in found] == [(901, 902), (901, 903), (902, 903)]
