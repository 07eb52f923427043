"""One client's connection: read and written by the server's loop, answered by a worker."""

from __future__ import annotations

import socket
import threading
from time import monotonic
from typing import Any

from waitress.channel import HTTPChannel

from api.shared.serving.answering import AnswerTask, RefusalTask
from api.shared.serving.limits import Limits
from api.shared.serving.parsing import RequestParser


class Connection(HTTPChannel):
    """Waitress's channel with deadlines on a clock that never jumps, and with its own wake-ups."""

    task_class = AnswerTask
    error_task_class = RefusalTask
    parser_class = RequestParser

    def __init__(self, server: Any, sock: socket.socket, addr: Any, adj: Any, map: Any = None) -> None:
        self.address: str = addr[0]
        self.answered = False
        self.began_at = self.moved_at = self.waiting_since = monotonic()
        self._arming = threading.Lock()
        self._lingers = False
        self._linger_until: float | None = None
        self._thrown_away = 0
        super().__init__(server, sock, addr, adj, map=map)
        self.server.opened(self)

    # in the server's loop

    def received(self, data: bytes) -> bool:
        """Takes what arrived; a complete request goes to the workers."""
        self.moved_at = monotonic()
        if self._linger_until is not None:
            self._thrown_away += len(data)
            self.will_close = self._thrown_away > self.server.limits.linger_bytes
            return False
        if self.request is None:
            self.began_at = self.moved_at
        return bool(super().received(data))

    def handle_write(self) -> None:
        """Sends what waits to be sent; after a refusal lingers until the client has read it."""
        if not (self._lingers and self.close_when_flushed):
            super().handle_write()
            return
        self._flush_exception(self._flush_some)
        if self.will_close:
            self.handle_close()
        elif not self.total_outbufs_len:
            self._linger()

    def _linger(self) -> None:
        # Closing with bytes unread would send a reset, which may overtake the answer.
        self._lingers = self.close_when_flushed = False
        self._linger_until = monotonic() + self.server.limits.linger_s
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            self.handle_close()

    def overdue(self, now: float) -> bool:
        """True where the client has used up its time."""
        limits: Limits = self.server.limits
        if self._linger_until is not None:
            return now > self._linger_until
        if self.busy:
            return bool(self.total_outbufs_len) and now > self.moved_at + limits.answer_s
        if self.request is None:
            patience = limits.idle_s if self.answered else limits.header_s
            return now > self.waiting_since + patience
        if not self.request.headers_finished:
            # Empty lines between requests begin nothing: they buy no time beyond that of an idle client.
            return bool(now > min(self.began_at, self.waiting_since + limits.idle_s) + limits.header_s)
        earned = self.request.body_bytes_received / limits.body_bytes_per_s
        return bool(now > self.began_at + limits.header_s + limits.body_s + earned)

    @property
    def busy(self) -> bool:
        """A request is being answered, or its answer is still on the way."""
        return bool(self.requests or self.total_outbufs_len or self.close_when_flushed)

    @property
    def receiving_body(self) -> bool:
        """A request has begun whose body is still on the way."""
        return self.request is not None and self.request.headers_finished

    # in the loop and in the workers

    def rearm(self) -> None:
        """Asks to be woken for what this connection can do next; a wake-up is good for one time."""
        with self._arming:
            if self._fileno is not None:
                self.server.wake_for(self._fileno, read=self.readable(), write=self.writable())

    def del_channel(self, map: Any = None) -> None:
        """Forgets the socket, never while a worker asks for a wake-up on a number that may be given out again."""
        with self._arming:
            if self._fileno in self.server.active_channels:
                self.server.closed(self)
            super().del_channel(map)

    # in a worker

    def service(self) -> None:
        """Answers one request."""
        first = next(iter(self.requests), None)
        if first is None:
            return
        self._lingers = first.error is not None
        super().service()
        self.answered = True
        self.waiting_since = monotonic()
        self.rearm()

    def write_soon(self, data: Any) -> int:
        """Sends what the network takes now; the loop sends the rest."""
        taken = int(super().write_soon(data))
        if self.total_outbufs_len:
            self.rearm()
        return taken

    def _flush_exception(self, flush: Any, do_close: bool = True) -> Any:
        outcome = super()._flush_exception(flush, do_close=do_close)
        if self.will_close and not do_close:
            self.rearm()  # only the loop closes: wake it
        return outcome

    def _flush_some(self, do_close: bool = True) -> bool:
        sent = bool(super()._flush_some(do_close=do_close))
        if sent:
            self.moved_at = monotonic()
        return sent
