"""The listening server: accepts, wakes connections, ends the overdue ones, and stops without dropping an answer."""

from __future__ import annotations

import select
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any
from wsgiref.types import WSGIApplication

from waitress import wasyncore
from waitress.server import TcpWSGIServer

from api.shared.serving.answering import Refusal
from api.shared.serving.connections import Connection
from api.shared.serving.limits import Limits
from api.shared.serving.parsing import BodyLimit, Settings
from api.shared.serving.workers import Workers

_SWEEP_S = 1.0
_ACCEPTS_AT_ONCE = 64
_READING = frozenset(("GET", "HEAD"))


class Server(TcpWSGIServer):
    """Serves an application on a bound socket until `stop()`."""

    channel_class = Connection

    def __init__(
        self,
        application: WSGIApplication,
        listener: socket.socket,
        *,
        refusal: Refusal,
        body_limit: BodyLimit,
        is_slow: Callable[[str, str], bool] = lambda _method, _path: False,
        limits: Limits | None = None,
        shares_socket: bool = False,
    ) -> None:
        self.limits = limits or Limits()
        self.refusal = refusal
        self._is_slow = is_slow
        self.stopping = False
        #: So that nobody is woken through a pipe that was closed; the same thread may come twice, in a signal handler.
        self._ending = threading.RLock()
        self._held: Counter[str] = Counter()
        self._stop_at: float | None = None
        #: Of a socket that is shared, each process takes one connection at a time, so that they come out even.
        self._accepts_at_once = 1 if shares_socket else _ACCEPTS_AT_ONCE
        self._poller = select.epoll() if hasattr(select, "epoll") else None
        settings = Settings(
            body_limit,
            sockets=[listener],
            ident="Frontbench",
            backlog=1024,
            connection_limit=2 * self.limits.connections,  # the true limit is kept when accepting
            max_request_header_size=self.limits.header_bytes,
            inbuf_overflow=128 * 1024,
            log_socket_errors=False,
            clear_untrusted_proxy_headers=False,  # nothing reads them
        )
        sockinfo = (listener.family, listener.type, listener.proto, listener.getsockname())
        self._slow_lane = Workers(self.limits.slow_threads)
        self._writers = Workers(self.limits.writers)
        workers = Workers(self.limits.readers, self.limits.helpers)
        super().__init__(
            application, {}, _sock=listener, dispatcher=workers, adj=settings, sockinfo=sockinfo, bind_socket=False
        )

    # the loop

    def run(self) -> None:
        """Serves until stopped and everything in flight is answered."""
        if self._poller is not None:
            self._poller.register(self._fileno, select.EPOLLIN)
            self._poller.register(self.trigger._fileno, select.EPOLLIN)
        sweep_at = monotonic() + _SWEEP_S
        while not self._finished():
            self._turn(_SWEEP_S)
            now = monotonic()
            if now >= sweep_at:
                sweep_at = now + _SWEEP_S
                self._sweep(now)
        for workers in (self.task_dispatcher, self._writers, self._slow_lane):
            workers.shutdown(timeout=self.limits.stop_s)
        with self._ending:
            wasyncore.close_all(self._map)
            if self._poller is not None:
                self._poller.close()

    def _turn(self, wait_s: float) -> None:
        if self._poller is None:
            wasyncore.loop(timeout=wait_s, use_poll=True, map=self._map, count=1)
            return
        # Waitress asks every connection before every wait. Here an idle one costs nothing, and a worker arms
        # its connection itself instead of waking this thread for it.
        events = self._poller.poll(wait_s)
        # Newcomers last: one may get the number of a socket that was closed before its own event came up.
        events.sort(key=lambda event: event[0] == self._fileno)
        for number, flags in events:
            party = self._map.get(number)
            if party is not None:
                wasyncore.readwrite(party, flags)
                if isinstance(party, Connection):
                    party.rearm()

    def wake_for(self, number: int, *, read: bool, write: bool) -> None:
        """Wakes the loop once when the socket can be read or written."""
        if self._poller is None:
            super().pull_trigger()
        elif read or write:
            flags = (select.EPOLLIN if read else 0) | (select.EPOLLOUT if write else 0)
            self._poller.modify(number, flags | select.EPOLLONESHOT)

    def add_task(self, task: Connection) -> None:
        """Hands a complete request to the workers; four logins at once must not hold up a thousand reads."""
        first = task.requests[0]
        if first.error is not None or first.command in _READING:
            lane = self.task_dispatcher
        elif self._is_slow(first.command, first.path):
            lane = self._slow_lane
        else:
            lane = self._writers
        lane.add_task(task)

    def pull_trigger(self) -> None:
        """Waitress calls this where a connection wants the loop's attention; connections see to that themselves."""

    def maintenance(self, _now: float) -> None:
        """Waitress's own sweep, on a clock that can jump: never used."""

    def _sweep(self, now: float) -> None:
        for connection in [each for each in self.active_channels.values() if each.overdue(now)]:
            connection.handle_close()

    # who may connect

    def handle_accept(self) -> None:
        """Takes the connections that wait, making room where there is none."""
        for _ in range(self._accepts_at_once):
            if not self._accept_one():
                return

    def _accept_one(self) -> bool:
        try:
            pair = self.accept()
        except OSError:  # no file handle left: somebody who waits has to go
            self._let_go(self.active_channels.values())
            return False
        if pair is not None:
            self._welcome(*pair)
        return pair is not None

    def _welcome(self, client: socket.socket, address: Any) -> None:
        if not self._room_for(address[0]):
            client.close()
            return
        try:
            self.set_socket_options(client)
        except OSError:  # gone again already
            client.close()
            return
        Connection(self, client, address, self.adj, map=self._map)

    def _room_for(self, address: str) -> bool:
        if self._held[address] >= self.limits.of_address(address):
            greedy = address
        elif len(self.active_channels) >= self.limits.connections:
            greedy = self._held.most_common(1)[0][0]
        else:
            return True
        return self._let_go(each for each in self.active_channels.values() if each.address == greedy)

    def _let_go(self, candidates: Iterable[Connection]) -> bool:
        """Closes the one that has kept us waiting longest; those that only rest between requests come last."""
        waiting = [each for each in candidates if not each.busy]
        if not waiting:
            return False
        min(waiting, key=lambda each: (each.answered and each.request is None, each.waiting_since)).handle_close()
        return True

    def opened(self, connection: Connection) -> None:
        """Counts a new connection and waits for its first bytes."""
        self._held[connection.address] += 1
        if self._poller is not None:
            self._poller.register(connection._fileno, select.EPOLLIN | select.EPOLLONESHOT)

    def closed(self, connection: Connection) -> None:
        """Counts a connection off."""
        self._held[connection.address] -= 1
        if not self._held[connection.address]:
            del self._held[connection.address]

    # the end

    def stop(self) -> None:
        """Takes no more connections, answers what is in flight, then lets `run()` return. Safe in a signal handler."""
        with self._ending:
            if not self.stopping:
                self.stopping = True
                self.trigger.pull_trigger()

    def _finished(self) -> bool:
        if not self.stopping:
            return False
        if self._stop_at is None:
            self._stop_at = monotonic() + self.limits.stop_s
            while self._accept_one():
                pass
            self._map.pop(self._fileno, None)
            self.socket.close()
            self._turn(0)  # what had arrived before the stop is in flight too
        for connection in list(self.active_channels.values()):
            if not (connection.busy or connection.receiving_body):
                connection.handle_close()
        return not self.active_channels or monotonic() > self._stop_at
