"""Dispatch: whom to send to the jobs of a day that nobody has yet, why, and what becomes of the advice."""

from core.dispatch.advice import DayAdvice, LeftOut, Obstacle, Suggestion
from core.dispatch.deciding import accept, dismiss, plan
from core.dispatch.suggesting import offer, plan_of_day, suggestions

__all__ = [
    "DayAdvice",
    "LeftOut",
    "Obstacle",
    "Suggestion",
    "accept",
    "dismiss",
    "offer",
    "plan",
    "plan_of_day",
    "suggestions",
]
