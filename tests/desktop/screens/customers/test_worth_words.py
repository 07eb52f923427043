"""How a customer does, in words that tell how they are reckoned."""

from __future__ import annotations

import pytest

from core.base.money import ZERO
from core.customer_figures import CustomerWorth
from core.rules import customer_figures as rules
from core.rules.customer_figures import Risk
from desktop.screens.customers import worth_words as words


@pytest.mark.parametrize(
    ("recency", "said"), [(None, "Never gave a job"), (0, "Today"), (12, "12 day(s) ago")], ids=["never", "now", "days"]
)
def test_recency(qapp, recency: int | None, said: str) -> None:
    """Since the last job."""
    assert words.recency_words(CustomerWorth(1, "Ayşe", recency, 3, ZERO, None)) == said


def test_every_risk_has_its_chip(qapp) -> None:
    """And who never came has none."""
    assert [words.risk_chip(risk).text for risk in Risk] == ["Low", "Medium", "High"]
    assert words.risk_chip(None) is None


def test_stars(qapp) -> None:
    """By the ways of the country; never asked is no number."""
    assert (words.stars_words(4.25), words.stars_words(None)) == ("4.3 of 5", "Never asked")


def test_tips_name_the_limits_of_the_formula(qapp) -> None:
    """As core has them."""
    limits = (rules.LOST_AFTER_DAYS, rules.QUIET_AFTER_DAYS, rules.SHORT_MTBF_DAYS)
    assert all(str(limit) in words.risk_tip() for limit in limits)
    assert str(rules.PERIOD_DAYS) in words.frequency_tip()
    tips = [
        words.recency_tip(), words.value_tip(), words.satisfaction_tip(), words.owed_tip(), words.deposits_tip(),
        words.paid_tip(), words.balance_tip(),
    ]  # fmt: skip
    assert len(set(tips)) == len(tips)
