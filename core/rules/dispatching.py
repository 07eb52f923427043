"""Whom to send, and how sure that is: skills first, then how full the day is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

#: Hours that fill a technician's day.
DAY_HOURS = 8.0
#: How much each counts towards the confidence; together 1.
SKILL_WEIGHT, LOAD_WEIGHT = 0.6, 0.4
#: Of whom nobody wrote down what he is able to do: neither for nor against him.
UNKNOWN_SKILLS = 0.5
_WORD = re.compile(r"\w+")


def matching_skill(needs: str, skills: Sequence[str]) -> str | None:
    """The skill that what is to be done speaks of; all its words have to be there, of whatever case."""
    words = {word.casefold() for word in _WORD.findall(needs)}
    for skill in skills:
        parts = [part.casefold() for part in _WORD.findall(skill)]
        if parts and all(any(word.startswith(part) for word in words) for part in parts):
            return skill
    return None


def confidence(needs: str, skills: Sequence[str], planned_hours: float) -> float:
    """Between 0 and 1: 0.6 × skill + 0.4 × room in the day.

    Skill is 1 where one fits, 0.5 where none are written down, 0 where others are; room is the part of eight hours
    that is not planned.
    """
    skill = 1.0 if matching_skill(needs, skills) else (0.0 if skills else UNKNOWN_SKILLS)
    room = 1 - min(planned_hours / DAY_HOURS, 1)
    return round(SKILL_WEIGHT * skill + LOAD_WEIGHT * room, 2)


def overlap(first: tuple[datetime, datetime], second: tuple[datetime, datetime]) -> bool:
    """Whether two spans of time touch each other; one that begins as the other ends does not."""
    return first[0] < second[1] and second[0] < first[1]
