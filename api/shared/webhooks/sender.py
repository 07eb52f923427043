"""Sends what waits in the endpoints' lines, while the server runs: each line in its order, none in another's way."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

from api.shared.webhooks import posting, signing
from core import webhooks
from core.base.errors import Refused
from core.base.events import Channel
from core.base.log import Event
from core.base.permissions import SYSTEM
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.clockwork import leases
from core.shop import Shop
from core.webhooks import Dispatch, Outcome, Render

LOOK_EVERY_S = 0.5
#: One process sends at a time; another one takes over when it has not been heard of for so long ...
_LEASE = timedelta(seconds=6)
#: ... and says so often that it is still there.
_RENEWED_EVERY_S = 2.0
_FORGET_EVERY_S = 3600.0
#: So many endpoints at once: those that hang do not delay the others.
_THREADS = 64
#: An endpoint's line is left for a moment after so many, so that stopping takes no longer.
_IN_A_ROW = 50
_NAME = "webhooks"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Words:
    """A dialect's messages. `sealed`: secret and body -> what is sent and the header fields that prove it."""

    render: Render
    #: What is sent, with the header fields of the dialect's own.
    sealed: Callable[[Dispatch], tuple[bytes, dict[str, str]]]


class WebhookSender:
    """Works until it is stopped. Stop it before the shop is closed."""

    def __init__(
        self,
        shop: Shop,
        words: Mapping[str, Words],
        *,
        pause_s: float = LOOK_EVERY_S,
        post: Callable[..., Outcome] = posting.post,
    ) -> None:
        self._shop = shop
        self._words = words
        self._renders = {name: _surely(each.render) for name, each in words.items()}
        self._pause_s = pause_s
        self._post = post
        self._me = f"{os.getpid()}:{new_uuid()[-12:]}"
        self._stopped = threading.Event()
        self._busy: set[int] = set()
        self._refused: set[int] = set()
        self._changing = threading.Lock()
        self._leased_until = self._forgotten_at = 0.0
        self._has_failed = False
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="webhook")
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Waits for what is on its way; what waits in line is sent after the next start."""
        self._stopped.set()
        self._thread.join()
        self._pool.shutdown(wait=True)
        if self._leased_until:
            leases.give_back(self._shop, _NAME, self._me)

    def _run(self) -> None:
        while True:
            try:
                self._look()
            except Refused as refusal:
                if not self._has_failed:  # said once, not at each look
                    _log.warning("webhooks cannot be sent: %s", refusal.message)
                self._has_failed = True
            else:
                self._has_failed = False
            if self._stopped.wait(self._pause_s):
                return

    def _look(self) -> None:
        with self._shop.reading() as tx:
            has_news, due = webhooks.has_news(tx), webhooks.waiting(tx)
        if not has_news and not due and not self._busy:
            return
        if not self._may_send():
            return
        if has_news:
            with self._shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
                webhooks.distribute(tx, self._renders)
            with self._shop.reading() as tx:
                due = webhooks.waiting(tx)
        for endpoint_id in due:
            self._begin(endpoint_id)
        self._forget()

    def _may_send(self) -> bool:
        """Whether it is this process that sends."""
        now = monotonic()
        if now < self._leased_until:
            return True
        if not leases.take(self._shop, _NAME, self._me, _LEASE):
            self._leased_until = 0.0
            return False
        self._leased_until = now + _RENEWED_EVERY_S
        return True

    def _may_be_replaced(self) -> bool:
        """Whether another process may send meanwhile, as this one was held up for longer than its lease lasts."""
        return monotonic() >= self._leased_until - _RENEWED_EVERY_S + _LEASE.total_seconds()

    def _forget(self) -> None:
        now = monotonic()
        if now - self._forgotten_at >= _FORGET_EVERY_S or not self._forgotten_at:
            self._forgotten_at = now
            with self._shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
                webhooks.forget_old(tx)

    def _begin(self, endpoint_id: int) -> None:
        with self._changing:
            if endpoint_id in self._busy:
                return
            self._busy.add(endpoint_id)
        self._pool.submit(self._work_through, endpoint_id)

    def _work_through(self, endpoint_id: int) -> None:
        try:
            for _ in range(_IN_A_ROW):
                if self._stopped.is_set() or self._may_be_replaced() or not self._send_next(endpoint_id):
                    break
            self._refused.discard(endpoint_id)
        except Refused as refusal:
            if endpoint_id not in self._refused:  # said once, not at each look
                _log.warning("a webhook could not be sent: %s", refusal.message)
            self._refused.add(endpoint_id)
        finally:
            with self._changing:
                self._busy.discard(endpoint_id)

    def _send_next(self, endpoint_id: int) -> bool:
        """False where nothing is due any more, or it did not arrive."""
        with self._shop.reading() as tx:
            dispatch = webhooks.next_of(tx, endpoint_id)
        if dispatch is None or dispatch.dialect not in self._words:
            return False
        outcome = self._sent(dispatch)
        with self._shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            webhooks.settle(tx, dispatch.delivery, outcome)
        return outcome.is_good

    def _sent(self, dispatch: Dispatch) -> Outcome:
        try:
            body, fields = self._words[dispatch.dialect].sealed(dispatch)
            at_s = int(self._shop.clock().timestamp())
            standard = signing.standard_fields(dispatch.secret, dispatch.delivery.uuid, at_s, body)
            return self._post(dispatch.url, body, {**fields, **standard})
        except Exception:
            # What went wrong with one message must be seen, and is tried again like any other failure.
            _log.exception("A webhook failed")
            return Outcome(None, "The message could not be sent; details are in the server's log")


def _surely(render: Render) -> Render:
    """An event that a dialect has no words for, by a fault of ours, is passed over: it holds up none behind it."""

    def rendered(tx: Transaction, event: Event) -> list[tuple[str, str]]:
        try:
            return list(render(tx, event))
        except (Refused, LookupError, ValueError, TypeError, AttributeError):
            _log.exception("Event %s (%s) could not be told", event.id, event.kind)
            return []

    return rendered
