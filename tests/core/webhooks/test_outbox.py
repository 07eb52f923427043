"""From the event log into the lines, and out of them: nothing lost, nothing twice, in order."""

from __future__ import annotations

from itertools import pairwise

import pytest

from core import org_units, webhooks
from core.base.paging import Page
from core.rules.words import DeliveryStatus
from core.webhooks import Outcome
from core.webhooks.outbox import GIVEN_UP_AFTER, KEPT, LONGEST_PAUSE_S, pause_s
from tests.core.conftest import SteppedClock
from tests.core.webhooks.conftest import Listening, render

GOOD, BAD = Outcome(200, "ok"), Outcome(None, "nobody there")


def send(listening: Listening, endpoint_id: int, outcome: Outcome) -> str | None:
    """The next message of the line; None where none is due."""
    dispatch = listening.do(webhooks.next_of, endpoint_id)
    if dispatch is None:
        return None
    listening.do(webhooks.settle, dispatch.delivery, outcome)
    return str(dispatch.delivery.body)


def test_what_happens_is_put_into_the_lines_of_who_wants_to_hear_it(listening: Listening) -> None:
    """Once, in order, from when the endpoint was added; nothing else, and nothing while it is switched off."""
    listening.happen("before")
    endpoint, other = listening.endpoint(), listening.endpoint("org_unit.deleted")
    listening.do(org_units.add, "a")
    assert listening.do(webhooks.has_news)
    listening.happen("b")
    listening.happen()
    assert not listening.do(webhooks.has_news)
    assert (listening.line(endpoint), listening.line(other)) == (["a", "b"], [])
    listening.do(webhooks.change, endpoint.id, {"is_active": False})
    listening.happen("c")
    listening.do(webhooks.change, endpoint.id, {"is_active": True})
    listening.happen("d")
    assert listening.line(endpoint) == ["a", "b", "d"]


def test_a_line_keeps_its_order(listening: Listening, clock: SteppedClock) -> None:
    """What did not arrive holds up what is behind it, in no other line, until it is due again."""
    first, second = listening.endpoint(), listening.endpoint()
    listening.happen("a", "b")
    assert listening.do(webhooks.waiting) == [first.id, second.id]
    assert send(listening, first.id, BAD) == "a"
    assert send(listening, first.id, GOOD) is None
    assert send(listening, second.id, GOOD) == "a"
    clock.step(seconds=20)
    assert [send(listening, first.id, GOOD) for _ in range(3)] == ["a", "b", None]
    assert listening.do(webhooks.waiting) == [second.id]


def test_pauses_grow(listening: Listening) -> None:
    """The first is short; none is longer than half an hour; who asks for more time gets it."""
    pauses = [pause_s(attempts) for attempts in range(1, 40)]
    assert pauses[0] <= 1.1 and sum(pauses[:9]) < 120
    assert all(later > earlier for earlier, later in pairwise(pauses[:16]))
    assert max(pauses) <= LONGEST_PAUSE_S * 1.1 and pause_s(100_000) <= LONGEST_PAUSE_S * 1.1
    assert pause_s(1, 60) == 60 and pause_s(1, 10**9) == LONGEST_PAUSE_S


def test_a_message_is_given_up_in_the_end(listening: Listening, clock: SteppedClock) -> None:
    """Then those behind it are sent; it counts as failed, and may be asked for again."""
    endpoint = listening.endpoint()
    listening.happen("a", "b")
    send(listening, endpoint.id, BAD)
    clock.step(seconds=GIVEN_UP_AFTER.total_seconds())
    assert send(listening, endpoint.id, BAD) == "a"
    assert listening.do(webhooks.stats, endpoint.id).failed == 1
    (dead,) = listening.do(webhooks.page_of_deliveries, endpoint.id, Page(10), status=DeliveryStatus.DEAD)
    assert send(listening, endpoint.id, GOOD) == "b"
    listening.do(webhooks.redeliver, dead.id)
    assert send(listening, endpoint.id, GOOD) == "a"


def test_who_says_that_he_is_gone_is_told_no_more(listening: Listening) -> None:
    """410 switches the endpoint off, and the log says so."""
    endpoint = listening.endpoint()
    listening.happen("a", "b")
    send(listening, endpoint.id, Outcome(410, "gone"))
    assert not listening.do(webhooks.get, endpoint.id).is_active
    assert listening.do(webhooks.waiting) == [] and send(listening, endpoint.id, GOOD) is None


def test_a_clock_that_went_wrong_holds_nothing_up(listening: Listening, clock: SteppedClock) -> None:
    """A next attempt that was reckoned in another year is made now."""
    endpoint = listening.endpoint()
    clock.step(days=365)
    listening.happen("a")
    send(listening, endpoint.id, BAD)
    clock.step(days=-365)
    assert listening.do(webhooks.waiting) == [endpoint.id]
    assert send(listening, endpoint.id, GOOD) == "a"


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_more_than_fits_at_once_comes_in_turn(listening: Listening) -> None:
    """Nothing is passed over."""
    endpoint = listening.endpoint()
    for number in range(205):
        listening.do(org_units.add, str(number))
    while listening.do(webhooks.has_news):
        listening.do(webhooks.distribute, {"cmms": render})
    assert listening.line(endpoint) == [str(number) for number in range(205)]


def test_what_was_delivered_long_ago_is_thrown_away(listening: Listening, clock: SteppedClock) -> None:
    """Nothing else."""
    endpoint = listening.endpoint()
    listening.happen("a", "b")
    send(listening, endpoint.id, GOOD)
    clock.step(seconds=KEPT.total_seconds() + 1)
    assert listening.do(webhooks.forget_old) == 1
    assert listening.line(endpoint) == ["b"]
