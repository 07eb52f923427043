"""What it may cost, and when it is promised."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from core.base.permissions import Role
from desktop.screens.intake.price import PriceSection, promise_after
from desktop.widgets.moments import at_hour, now, today


@pytest.fixture
def section(qtbot, counter, desk):
    """As it is seen, with the staff loaded."""
    made = PriceSection(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.assignee.count() > 1)
    return made


def test_the_usual_promise_stands_there_at_once(section, desk):
    """In as many days as the settings say, at five."""
    promised = section.promise.value()
    assert promised.hour == 17
    assert (promised.date() - now().date()).days == desk.settings.promise_days


def test_a_promise_keeps_its_hour_over_a_change_of_the_clock():
    """Five o'clock is five o'clock on that day."""
    moment = promise_after(200)(datetime.now().astimezone())
    assert (moment.hour, moment.minute) == (17, 0)


def test_a_promise_in_the_past_is_said(section):
    """As a draft of last week may have it."""
    section.promise.set_value(now() - timedelta(days=1))
    assert "passed" in section.problems()["estimated_completion_at"]


def test_a_deposit_is_not_more_than_the_repair(section):
    """A slipped digit would be in the till; up to the limit that was agreed it may well be paid."""
    amounts = {"estimate": "150.00", "authorised_limit": None, "deposit": "9999.00"}
    section.fill(amounts)
    assert "150.00" in section.problems()["deposit"]
    section.fill({**amounts, "authorised_limit": "9999.00"})
    assert "deposit" not in section.problems()
    section.fill({**amounts, "estimate": None})
    assert "deposit" not in section.problems()


def test_amounts_are_kept_exact(section, counter):
    """As text, to the cent."""
    typed = {
        "estimate": "1309.05", "authorised_limit": "1500.00", "deposit": "20.00", "deposit_method": "Card",
        "estimated_completion_at": at_hour(today() + timedelta(days=2), 17).isoformat(),
        "priority": "High", "assignee_id": counter.technician_id,
    }  # fmt: skip
    section.fill(typed)
    assert section.values() == typed


def test_who_is_given_the_job_stays_while_the_staff_is_loaded(qtbot, counter, desk):
    """A draft is faster than the list of names."""
    section = PriceSection(desk)
    qtbot.addWidget(section)
    section.fill({"assignee_id": counter.technician_id})
    qtbot.waitUntil(lambda: section.assignee.count() > 1)
    assert section.values()["assignee_id"] == counter.technician_id
    assert section.assignee.currentText() == "Tom Bench"


def test_what_core_says_of_the_amount_belongs_to_the_deposit(section):
    """It is the only payment here."""
    assert section.show_problem("amount", "Too much")
    assert section.fields["deposit"].error == "Too much"


def test_who_may_not_assign_is_not_asked(qtbot, counter, desk_as):
    """Nor about money."""
    section = PriceSection(desk_as(Role.VIEWER))
    qtbot.addWidget(section)
    section.show()
    assert not section.assignee.isVisible()
    assert not section.fields["deposit"].isVisible()
