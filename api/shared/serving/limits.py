"""How much one client may take of the server, and for how long."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

_LOOPBACK = ("127.", "::1", "::ffff:127.")


@dataclass(frozen=True)
class Limits:
    """Seconds end in `_s`, sizes in `_bytes`; the rest are numbers of connections or threads."""

    #: For requests that read: on SQLite two are quickest, and `helpers` come where both are held up.
    readers: int = 2
    helpers: int = 6
    #: For requests that change something: they wait for the disk together.
    writers: int = 12
    #: For requests that take long on purpose; the others do not wait for them.
    slow_threads: int = 2
    connections: int = 1000
    connections_per_address: int = 100
    #: A proxy, a load test or the desktop speaks for many from here.
    connections_per_loopback_address: int = 400
    #: From the first byte of a request (from connecting, for the first one) to the end of its header.
    header_s: float = 10.0
    header_bytes: int = 32 * 1024
    #: A body has this long, and longer as it arrives, but never less than so many bytes each second.
    body_s: float = 10.0
    body_bytes_per_s: int = 4 * 1024
    #: A client that takes nothing of its answer for this long is let go.
    answer_s: float = 30.0
    #: Between two requests of one connection.
    idle_s: float = 75.0
    #: What remains of a refused body is thrown away for this long, so that the client can read why.
    linger_s: float = 2.0
    linger_bytes: int = 64 * 2**20
    #: At the end, what is in flight gets this long.
    stop_s: float = 20.0

    def of_address(self, address: str) -> int:
        """How many connections one address may hold."""
        loopback = address.startswith(_LOOPBACK)
        return self.connections_per_loopback_address if loopback else self.connections_per_address


#: File handles for all that is no connection: databases, logs, large bodies.
_OTHER_HANDLES = 200
#: A database server is waited for, and meanwhile others can reckon: ten got a sixth more done than two or six.
_READERS_OVER_A_NETWORK = 10


def fitting(*, is_sqlite: bool = True) -> Limits:
    """The usual limits, with no more connections than this process may have file handles for; it asks for enough."""
    usual = Limits() if is_sqlite else Limits(readers=_READERS_OVER_A_NETWORK)
    if sys.platform == "win32":
        return usual
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = usual.connections + _OTHER_HANDLES
    if resource.RLIM_INFINITY != soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return usual
    return replace(usual, connections=max(10, soft - _OTHER_HANDLES))
