"""A message is taken by one, sent once, tried again after growing pauses, and given up in words."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import audit, invoices, mail
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.invoices import NewInvoice
from core.mail import Claimed, Outcome
from core.rules.words import MessageState
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.mail.conftest import Post
from tests.core.workshop import Workshop


@pytest.fixture
def held(shop: Shop, at: Workshop, account: Post, clock: SteppedClock) -> int:
    """An invoice whose message was held long enough."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(100))).id)
    clock.step(minutes=1)
    return made.id


def claim(shop: Shop) -> Claimed | None:
    """As another process would."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        return mail.claim(tx)


def settle(shop: Shop, claimed: Claimed | None, error: str = "", *, is_permanent: bool = False) -> MessageState:
    """What came of it."""
    assert claimed is not None
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        return mail.settle(tx, claimed.message, Outcome(error, is_permanent))


def test_one_takes_it(shop: Shop, at: Workshop, held: int, clock: SteppedClock) -> None:
    """Another finds nothing; who was killed leaves it to the next one, and settles nothing any more."""
    first = claim(shop)
    assert first is not None and first.letter.to_address == "ayse@example.com"
    assert claim(shop) is None
    clock.step(minutes=10)
    second = claim(shop)
    assert second is not None and second.message.id == first.message.id and second.letter.uuid == first.letter.uuid
    assert settle(shop, first) is MessageState.WAITING
    assert settle(shop, second) is MessageState.SENT
    assert claim(shop) is None
    with shop.reading(at.clerk) as tx:
        assert mail.of_invoice(tx, held)[0].sent_at == clock.now


def test_pauses_grow_until_it_is_given_up(shop: Shop, at: Workshop, held: int, clock: SteppedClock) -> None:
    """The server's last words stay with it."""
    pauses = []
    for _ in range(3):
        settle(shop, claim(shop), "451 Busy")
        assert claim(shop) is None
        with shop.reading(at.clerk) as tx:
            (message,) = mail.of_invoice(tx, held)
        assert message.next_at is not None
        pauses.append((message.next_at - clock.now).total_seconds())
        clock.now = message.next_at
    assert pauses == [60, 120, 240]
    clock.step(days=2)
    assert settle(shop, claim(shop), "451 Busy") is MessageState.FAILED


def test_what_is_refused_for_good_tells_the_desk(shop: Shop, at: Workshop, held: int) -> None:
    """With the reason, in the log that every desk follows; tried again by hand it begins anew."""
    assert settle(shop, claim(shop), "550 No such user", is_permanent=True) is MessageState.FAILED
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        event = audit.after(tx, 0)[-1]
        assert (event.kind, event.subject_id, event.changes["error"]) == (
            "message.failed", held, [None, "550 No such user"],
        )  # fmt: skip
        (message,) = mail.of_invoice(tx, held)
        assert message.error == "550 No such user"
        again = mail.retry(tx, message.id, "ayse@example.org")
        assert (again.attempts, again.error, again.to_address) == (0, None, "ayse@example.org")
        with pytest.raises(Forbidden):
            mail.settle(tx, again, Outcome())
    assert settle(shop, claim(shop)) is MessageState.SENT


def test_a_clock_that_went_wrong_delays_nothing(shop: Shop, held: int, clock: SteppedClock) -> None:
    """A moment far ahead is no pause."""
    clock.step(days=-30)
    assert claim(shop) is not None


def test_the_account_is_tried_out(shop: Shop, at: Workshop, account: Post) -> None:
    """A test message arrives at once; what the server says comes back."""
    mail.test_account(shop, SYSTEM, Channel.ADMIN, "boss@corner.example")
    assert account.received[0]["Subject"] == "Corner Repairs"
    with pytest.raises(Conflict, match="550"):
        mail.test_account(shop, SYSTEM, Channel.ADMIN, "550@example.com")
    with pytest.raises(Invalid):
        mail.test_account(shop, SYSTEM, Channel.ADMIN, "nobody")
    with pytest.raises(Forbidden):
        mail.test_account(shop, at.clerk, Channel.DESKTOP, "boss@corner.example")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_without_an_account_there_is_nothing_to_try(shop: Shop) -> None:
    """Nor is anything due."""
    with pytest.raises(Conflict):
        mail.test_account(shop, SYSTEM, Channel.ADMIN, "boss@corner.example")
    assert claim(shop) is None
