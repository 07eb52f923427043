"""What was understood, and corrected."""

from __future__ import annotations

from core import dispatch_questions
from core.dispatch_questions import Named
from core.rules.planning import FindingCode
from core.shop import Shop
from desktop.screens.dispatch.order import Answer, Order, answer_of, answer_to
from tests.desktop.screens.counter import reading
from tests.desktop.screens.dispatch.conftest import DAY, Office


def _asked(shop: Shop, text: str) -> Answer:
    with shop.reading() as tx:
        return answer_of(tx, dispatch_questions.ask(tx, text, DAY))


def test_an_order_is_understood(shop: Shop, office: Office) -> None:
    """Who, which job by its number, when."""
    answer = _asked(shop, "send Tom to the router tomorrow at 10")
    assert (answer.order.technician.id, answer.order.job.id) == (office.tom_id, office.jobs["Router"])
    assert (answer.order.day, answer.order.start) == (DAY.replace(day=10), "10:00")
    assert "Router" in answer.order.job.name and answer.suggestions[0].technician_id == office.tom_id
    assert not answer.lacks_day and not answer.order.is_empty


def test_a_job_on_no_day_needs_one(shop: Shop, office: Office) -> None:
    """A job that is planned has its own."""
    assert _asked(shop, "give the router to Tom").lacks_day
    lock = Named(office.jobs["Lock"], "Lock")
    assert reading(shop, answer_to, Order(None, lock)).suggestions[0].technician_id == office.tom_id
    assert reading(shop, answer_to, Order(None, Named(office.jobs["Router"], "Router"))).lacks_day


def test_what_was_put_right_is_looked_at_again(shop: Shop, office: Office) -> None:
    """Another technician, another hour, or a whole day."""
    order = Order(Named(office.ayse_id, "Ayşe"), Named(office.jobs["Lock"], "Lock"), DAY, "13:00")
    (best,) = reading(shop, answer_to, order).suggestions
    assert (best.technician_id, best.plan_at) == (office.ayse_id, "13:00")
    assert len(reading(shop, answer_to, Order(day=DAY)).suggestions) == 2
    late = reading(shop, answer_to, order._replace(start="20:00"))
    assert late.suggestions == [] and FindingCode.OUTSIDE_HOURS in {each.code for each in late.findings}
