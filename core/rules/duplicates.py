"""Which customers may be one and the same: by phone, by e-mail address, by names that are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import fuzz

from core.rules import matching

#: How alike two names have to be, of 100; below the second one they are names of different people.
ALIKE, DIFFERENT = 90, 60
#: How sure each reason alone makes it; names count the more, the more alike they are.
_SURE = {"phone": 0.8, "email": 0.9, "name": 0.6}
#: What so many have in common (a switchboard, a name of the country) tells nobody apart.
MOST_ALIKE = 200


class Reason(StrEnum):
    """What two customers have in common."""

    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"


class Known(NamedTuple):
    """What is known of one customer; the keys are in one spelling."""

    id: int
    name: str
    phone_key: str | None
    email_key: str | None


class Pair(NamedTuple):
    """Two who may be one, the older first; `sureness` from 0 to 1, `likeness` of their names from 0 to 100."""

    first_id: int
    second_id: int
    reasons: tuple[Reason, ...]
    likeness: int
    sureness: float


def pairs(known: Sequence[Known]) -> list[Pair]:
    """All that are likely, the surest first."""
    by_id = {each.id: each for each in known}
    found: dict[tuple[int, int], set[Reason]] = defaultdict(set)
    for reason, groups in (
        (Reason.PHONE, _groups((each.phone_key, each.id) for each in known)),
        (Reason.EMAIL, _groups((each.email_key, each.id) for each in known)),
    ):
        for group in groups:
            for two in combinations(sorted(group), 2):
                found[two].add(reason)
    for first, second in _alike(known):
        found[first, second].add(Reason.NAME)
    judged = [judge(by_id[first], by_id[second], reasons) for (first, second), reasons in found.items()]
    return sorted(judged, key=lambda pair: (-pair.sureness, pair.first_id, pair.second_id))


def judge(first: Known, second: Known, reasons: Iterable[Reason]) -> Pair:
    """How sure the reasons make it: 1 − the product of what each leaves open.

    Who shares a phone or an address under another name may be family, or a company: half as sure.
    """
    given = tuple(reason for reason in Reason if reason in set(reasons))
    likeness = name_likeness(first.name, second.name)
    open_ = 1.0
    for reason in given:
        share = (likeness - ALIKE + 10) / (100 - ALIKE + 10) if reason is Reason.NAME else 1.0
        open_ *= 1 - _SURE[reason.value] * share
    sureness = (1 - open_) * (0.5 if likeness < DIFFERENT else 1.0)
    return Pair(first.id, second.id, given, likeness, round(sureness, 2))


def name_likeness(first: str, second: str) -> int:
    """From 0 to 100, whatever the order, case and accents of the words."""
    return round(fuzz.token_sort_ratio(" ".join(matching.words(first)), " ".join(matching.words(second))))


def _groups(keys: Iterable[tuple[str | None, int]]) -> Iterator[list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for key, row_id in keys:
        if key:
            found[key].append(row_id)
    return (ids for ids in found.values() if 1 < len(ids) <= MOST_ALIKE)


def _alike(known: Sequence[Known]) -> Iterator[tuple[int, int]]:
    """Names whose words begin alike are compared; one word alone is no name to go by, unless it is of single signs."""
    plain = {each.id: matching.words(each.name) for each in known}
    begins = ((" ".join(sorted(word[:2] for word in words)) if len(words) > 1 else None, row_id)
              for row_id, words in plain.items())  # fmt: skip
    for group in _groups(begins):
        for first, second in combinations(sorted(group), 2):
            if fuzz.token_sort_ratio(" ".join(plain[first]), " ".join(plain[second])) >= ALIKE:
                yield first, second
