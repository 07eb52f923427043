"""Every event arrives, signed and in order, at each endpoint by itself, whatever becomes of receiver and sender."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise

import pytest

from api.shared.webhooks import signing
from api.shared.webhooks.posting import post
from api.shared.webhooks.sender import WebhookSender, Words
from core import org_units, webhooks
from core.base.clock import utc_now
from core.base.events import Channel
from core.base.log import Event
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.clockwork import leases
from core.shop import Shop
from core.webhooks import Dispatch, EndpointRow, NewEndpoint, Outcome, outbox
from tests.api.shared.webhooks.conftest import Got, Receiver

Starting = Callable[[], WebhookSender]


def render(_tx: Transaction, event: Event) -> Iterator[tuple[str, str]]:
    """New parts of the organisation, by name."""
    if event.kind == "org_unit.created":
        yield "created", event.subject


def sealed(dispatch: Dispatch) -> tuple[bytes, dict[str, str]]:
    """Signed over the raw body."""
    body = dispatch.delivery.body.encode()
    return body, {"X-Signature": signing.hexadecimal(dispatch.secret, body)}


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "FIRST_PAUSE_S", 0.0)


@pytest.fixture
def real_shop(shop: Shop) -> Shop:
    """With the clock that leases and pauses are counted by."""
    shop.clock = utc_now
    return shop


@pytest.fixture
def start(real_shop: Shop) -> Iterator[Starting]:
    """Starts senders, which are stopped in the end."""
    made: list[WebhookSender] = []

    def begin() -> WebhookSender:
        made.append(WebhookSender(real_shop, {"cmms": Words(render, sealed)}, pause_s=0.01))
        return made[-1]

    yield begin
    for each in made:
        each.stop()


def endpoint(shop: Shop, url: str) -> EndpointRow:
    """One that wants to hear of new parts of the organisation."""
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        return webhooks.add(tx, NewEndpoint("cmms", url, ("created",), "key")).endpoint


def happen(shop: Shop, *names: str) -> None:
    """New parts of the organisation."""
    for name in names:
        with shop.transaction(SYSTEM, Channel.CMMS) as tx:
            org_units.add(tx, name)


def bodies(got: list[Got]) -> list[str]:
    """What came in, repetitions left out."""
    return list(dict.fromkeys(each.body.decode() for each in got))


def test_a_receiver_that_fails_now_and_then_gets_everything_in_order(
    real_shop: Shop, receiver: Receiver, start: Starting
) -> None:
    """Each message fails up to nine times; the same one keeps its identifier, and its signature holds."""
    endpoint(real_shop, receiver.url)
    names = [f"{number:02}" for number in range(20)]
    tries: dict[bytes, int] = {}

    def answer(got: Got) -> tuple[int, dict[str, str]]:
        tries[got.body] = tries.get(got.body, 0) + 1
        return (200 if tries[got.body] > int(got.body) % 10 else 500), {}

    receiver.answering = answer
    happen(real_shop, *names)
    start()
    total = sum(int(name) % 10 + 1 for name in names)
    got = receiver.wait_for(total)
    assert bodies(got) == names and len(got) == total
    assert all(one.body <= other.body for one, other in pairwise(got))
    assert len({each.headers["webhook-id"] for each in got}) == len(names)
    for each in got:
        assert each.headers["x-signature"] == signing.hexadecimal("key", each.body)
        stamp = int(each.headers["webhook-timestamp"])
        standard = signing.standard_fields("key", each.headers["webhook-id"], stamp, each.body)
        assert each.headers["webhook-signature"] == standard["webhook-signature"]


def test_what_waits_is_sent_by_the_next_one(real_shop: Shop, receiver: Receiver, start: Starting) -> None:
    """After a stop in the middle nothing is missing, and nothing overtakes."""
    row = endpoint(real_shop, receiver.url)
    names = [f"{number:02}" for number in range(30)]
    for first in range(0, 30, 10):
        happen(real_shop, *names[first : first + 10])
        sender = start()
        receiver.wait_for(first + 5)
        sender.stop()
    start()
    assert bodies(receiver.wait_for(30)) == names
    with real_shop.reading(SYSTEM) as tx:
        assert webhooks.stats(tx, row.id).total == 30


def test_who_hangs_delays_nobody_else(real_shop: Shop, receiver: Receiver, start: Starting) -> None:
    """Ten that do not answer, and one that does."""
    let_go = threading.Event()
    slow = [Receiver() for _ in range(10)]
    for each in slow:
        each.answering = lambda _got: (200 if let_go.wait(20) else 500, {})
        endpoint(real_shop, each.url)
    endpoint(real_shop, receiver.url)
    happen(real_shop, "a", "b")
    start()
    assert bodies(receiver.wait_for(2)) == ["a", "b"]
    let_go.set()
    for each in slow:
        each.wait_for(2)
        each.close()


def test_only_one_process_sends(real_shop: Shop, receiver: Receiver, start: Starting) -> None:
    """Two at once send each message once; one that was killed is replaced."""
    endpoint(real_shop, receiver.url)
    start(), start()
    happen(real_shop, *"abcdef")
    receiver.wait_for(6)
    assert [each.body.decode() for each in receiver.got] == list("abcdef")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_while_another_one_sends_nothing_is_done(real_shop: Shop, receiver: Receiver) -> None:
    """Its lease says so, until it runs out."""
    endpoint(real_shop, receiver.url)
    happen(real_shop, "a")
    assert leases.take(real_shop, "webhooks", "another process", timedelta(seconds=10))
    sender = WebhookSender(real_shop, {"cmms": Words(render, sealed)}, pause_s=0.01)
    try:
        assert not sender._may_send()
        leases.give_back(real_shop, "webhooks", "another process")
        receiver.wait_for(1)
    finally:
        sender.stop()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_one_that_was_held_up_and_replaced_leaves_the_rest_to_the_other(
    real_shop: Shop, receiver: Receiver, start: Starting
) -> None:
    """Such as a process that was paused in the middle of its line."""
    endpoint(real_shop, receiver.url)
    happen(real_shop, *"abc")
    may_begin = threading.Event()
    replaced: list[WebhookSender] = []

    def replace(_got: Got) -> tuple[int, dict[str, str]]:
        assert may_begin.wait(20)
        if not replaced:
            replaced.append(sender)
            leases.give_back(real_shop, "webhooks", sender._me)
            assert leases.take(real_shop, "webhooks", "another process", timedelta(seconds=10))
            sender._leased_until = 0.0
        return 200, {}

    receiver.answering = replace
    sender = start()
    may_begin.set()
    receiver.wait_for(1)
    while sender._busy:
        threading.Event().wait(0.01)
    assert bodies(receiver.got) == ["a"]
    leases.give_back(real_shop, "webhooks", "another process")
    assert bodies(receiver.wait_for(3)) == list("abc")


@pytest.mark.allow_warnings
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_fault_with_one_endpoint_stops_no_other(real_shop: Shop, receiver: Receiver) -> None:
    """It is in the log, and the others are told."""
    endpoint(real_shop, "https://example.com/broken")
    endpoint(real_shop, receiver.url)
    happen(real_shop, "a")

    def breaking(url: str, body: bytes, fields: dict[str, str]) -> Outcome:
        if "broken" in url:
            raise RuntimeError("a fault")
        return post(url, body, fields)

    sender = WebhookSender(real_shop, {"cmms": Words(render, sealed)}, pause_s=0.01, post=breaking)
    try:
        receiver.wait_for(1)
    finally:
        sender.stop()


@pytest.mark.allow_warnings
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_an_event_without_words_holds_up_none_behind_it(real_shop: Shop, receiver: Receiver) -> None:
    """The fault is in the log, and what happened after it is told."""

    def failing(tx: Transaction, event: Event) -> Iterator[tuple[str, str]]:
        if event.subject == "b":
            raise KeyError("no word")
        return render(tx, event)

    endpoint(real_shop, receiver.url)
    happen(real_shop, "a", "b", "c")
    sender = WebhookSender(real_shop, {"cmms": Words(failing, sealed)}, pause_s=0.01)
    try:
        assert bodies(receiver.wait_for(2)) == ["a", "c"]
    finally:
        sender.stop()
