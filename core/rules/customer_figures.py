"""What the office's figures mean: each formula stands here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

#: Days that equipment and customers are looked at.
PERIOD_DAYS = 365
#: Equipment that failed so often in a period, or more often than once in so many days.
MANY_FAILURES, SOME_FAILURES, SHORT_MTBF_DAYS = 4, 2, 30
#: Days without a job after which any customer is, or may be, lost.
LOST_AFTER_DAYS, QUIET_AFTER_DAYS = 365, 180
#: What a customer is asked for when he fetches his device.
FEWEST_STARS, MOST_STARS = 1, 5


class Risk(StrEnum):
    """How likely it is that something goes wrong."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


def first_time_fix_rate(completed: int, reopened: int) -> float:
    """Completed jobs never reopened ÷ completed jobs; 0 where there are none. Source: contract, decision 17."""
    return round((completed - reopened) / completed, 4) if completed else 0.0


def satisfaction(counts: Mapping[int, int]) -> float | None:
    """Mean of the stars that were given, by how often each was; None where nobody was asked."""
    asked = sum(counts.values())
    return round(sum(stars * count for stars, count in counts.items()) / asked, 2) if asked else None


def average_hours(seconds: float, jobs: int) -> float | None:
    """Mean of so many jobs that took so many seconds together, to two places; None where there are none."""
    return round(seconds / jobs / 3600, 2) if jobs else None


def mtbf_days(observed_days: float, failures: int) -> float | None:
    """Mean time between failures: days it was looked at ÷ failures; None where it never failed."""
    return round(observed_days / failures, 1) if failures else None


def equipment_risk(failures: int, mtbf: float | None, *, stands_still: bool) -> Risk:
    """High for what stands still or fails often, medium for what failed more than once."""
    if stands_still or failures >= MANY_FAILURES or (failures >= SOME_FAILURES and (mtbf or 0) < SHORT_MTBF_DAYS):
        return Risk.HIGH
    return Risk.MEDIUM if failures >= SOME_FAILURES else Risk.LOW


def churn_risk(recency_days: float | None, jobs: int, first_to_last_days: float) -> Risk | None:
    """Whether a customer stays away: longer than he used to, or very long; None where he never gave a job.

    Who came more than once has a usual interval: days from the first job to the last ÷ (jobs − 1).
    """
    if recency_days is None:
        return None
    usual = first_to_last_days / (jobs - 1) if jobs > 1 and first_to_last_days else None
    if recency_days > LOST_AFTER_DAYS or (usual is not None and recency_days > max(3 * usual, SHORT_MTBF_DAYS)):
        return Risk.HIGH
    if recency_days > QUIET_AFTER_DAYS or (usual is not None and recency_days > max(2 * usual, SHORT_MTBF_DAYS)):
        return Risk.MEDIUM
    return Risk.LOW
