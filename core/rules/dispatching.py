"""Whom to send, and how sure that is: skills first, then how full the day is, parts, place and promise."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import NamedTuple

_WORD = re.compile(r"\w+")
#: Of whom nobody wrote down what he is able to do: neither for nor against him.
UNKNOWN_SKILLS = 0.5


class Factor(StrEnum):
    """What speaks for somebody, or against him."""

    SKILL = "skill"
    LOAD = "load"
    PARTS = "parts"
    PLACE = "place"
    DUE = "due"


#: How much each counts; of those that do not apply to a job the others take the share.
WEIGHTS = {Factor.SKILL: 0.36, Factor.LOAD: 0.24, Factor.PARTS: 0.2, Factor.PLACE: 0.1, Factor.DUE: 0.1}

_SENTENCES = {
    Factor.SKILL: ("Has the skill {name}", "No skill is known to fit"),
    Factor.LOAD: ("{name} hours are planned that day",) * 2,
    Factor.PARTS: ("Carries {name} of the parts", "Carries {name} of the parts"),
    Factor.PLACE: ("Is at the same place that day", "Is elsewhere that day"),
    Factor.DUE: ("In time for the promise ({name})", "Too late for the promise ({name})"),
}


class Reason(NamedTuple):
    """One factor: how well it is met, between 0 and 1, and what it is about."""

    factor: Factor
    value: float
    name: str = ""

    @property
    def sentence(self) -> str:
        """In plain words, about the technician."""
        return _SENTENCES[self.factor][self.value < 1].format(name=self.name)


def confidence(reasons: Sequence[Reason]) -> float:
    """Between 0 and 1: the weighted mean of the factors that apply.

    Skill is 1 where one fits, 0.5 where none are written down, 0 where others are; load is the part of the day's
    hours that is not planned. Only where they apply: parts, the share of the kinds reserved for the job that he
    carries; place, 1 where another job of his that day is at the same one, else 0; due, 1 where it is done in time for
    the promise, else 0. With skill and load alone that is 0.6 × skill + 0.4 × room in the day.
    """
    whole = sum(WEIGHTS[each.factor] for each in reasons)
    return round(sum(WEIGHTS[each.factor] * each.value for each in reasons) / whole, 2) if whole else 0.0


def skill_reason(needs: str, skills: Sequence[str]) -> Reason:
    """What the job speaks of, against what he is able to do."""
    fitting = matching_skill(needs, skills)
    if fitting is not None:
        return Reason(Factor.SKILL, 1.0, fitting)
    return Reason(Factor.SKILL, 0.0 if skills else UNKNOWN_SKILLS)


def load_reason(planned_hours: float, day_hours: float) -> Reason:
    """How much of the day is free; none of a day without hours."""
    room = 1 - min(planned_hours / day_hours, 1.0) if day_hours else 0.0
    return Reason(Factor.LOAD, room, f"{planned_hours:g} of {day_hours:g}")


def parts_reason(needed: Collection[int], carried: Collection[int]) -> Reason | None:
    """By the ids of the kinds; None where none is needed."""
    if not needed:
        return None
    there = len(set(needed) & set(carried))
    return Reason(Factor.PARTS, there / len(set(needed)), f"{there} / {len(set(needed))}")


def place_reason(place: str | None, others: Collection[str | None]) -> Reason | None:
    """None where the place is not known, or he has no other jobs whose place is."""
    known = {each for each in others if each}
    return Reason(Factor.PLACE, float(place in known)) if place and known else None


def matching_skill(needs: str, skills: Sequence[str]) -> str | None:
    """The skill that what is to be done speaks of; all its words have to be there, of whatever case."""
    words = {word.casefold() for word in _WORD.findall(needs)}
    for skill in skills:
        parts = [part.casefold() for part in _WORD.findall(skill)]
        if parts and all(any(word.startswith(part) for word in words) for part in parts):
            return skill
    return None
