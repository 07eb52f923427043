"""frontbench-server: the shop on the LAN, in the words of its documented APIs."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from api.server import application_of
from api.shared.request_log import RequestLog
from api.shared.serving.limits import Limits
from api.shared.serving.server import Server
from core.base.errors import Refused
from core.shop import Shop, default_url, open_shop

DATABASE_VARIABLE = "FRONTBENCH_DATABASE_URL"


def main(argv: Sequence[str] | None = None) -> int:
    """Serves until it is told to stop. 0: stopped in good order; 1: it cannot serve, and says why; 2: wrong usage."""
    options = _options(argv)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        with closing(_bound(options.host, options.port)) as listener, closing(open_shop(options.database)) as shop:
            serve(shop, listener, _say, exits_with_parent=options.exit_with_parent)
    except Refused as refusal:
        return _failed(refusal.message)
    except OSError as error:
        return _failed(f"{options.host}:{options.port} cannot be listened on: {error.strerror or error}")
    return 0


def _options(argv: Sequence[str] | None) -> Any:
    parser = argparse.ArgumentParser(prog="frontbench-server", description=__doc__)
    parser.add_argument("--database", metavar="URL", default=os.environ.get(DATABASE_VARIABLE) or None)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=8000, help="0: a free one")
    parser.add_argument(
        "--exit-with-parent",
        action="store_true",
        help="stop in good order when stdin ends, as it does when the program that started this one dies",
    )
    options = parser.parse_args(argv)
    options.database = options.database or default_url()
    return options


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=1024)


def _say(line: str) -> None:
    print(line, flush=True)


def _failed(reason: str) -> int:
    print(f"frontbench-server: {reason}", file=sys.stderr)
    return 1


def _watch_parent(stop: Callable[[], None]) -> None:
    """Ends with whoever holds the other end of stdin, however that one ends."""

    def watch() -> None:
        while os.read(0, 4096):  # not through sys.stdin, whose lock would be held when the interpreter ends
            pass
        stop()

    threading.Thread(target=watch, name="parent", daemon=True).start()


def serve(
    shop: Shop, listener: socket.socket, ready: Callable[[str], None], *, exits_with_parent: bool = False
) -> None:
    """Answers on a bound socket until SIGTERM or SIGINT; `ready` hears the one line that says where."""
    log = RequestLog(shop.folder / "logs" / "requests.log")
    application = application_of(shop, log.add)
    server = Server(
        application,
        listener,
        refusal=application.refusal,
        body_limit=application.body_limit,
        is_slow=application.is_slow,
        limits=Limits(),
    )
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: server.stop())
    if exits_with_parent:
        _watch_parent(server.stop)
    host = f"[{server.effective_host}]" if ":" in server.effective_host else server.effective_host
    ready(f"listening on http://{host}:{server.effective_port}")
    server.run()
    log.close()


if __name__ == "__main__":
    sys.exit(main())
