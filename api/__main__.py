"""frontbench-server: the shop on the LAN, in the words of its documented APIs."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from core.base.errors import Refused
from core.base.places import URL_VARIABLE, chosen_url


def main(argv: Sequence[str] | None = None) -> int:
    """Serves until it is told to stop. 0: stopped in good order; 1: it cannot serve, and says why; 2: wrong usage."""
    options = _options(argv)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        listener = _listener(options)
    except OSError as error:
        return _failed(f"{options.host}:{options.port} cannot be listened on: {error.strerror or error}")
    try:
        with closing(listener):
            return (_serve if options.processes == 1 else _serve_in_processes)(options, listener)
    except Refused as refusal:
        return _failed(refusal.message)


def _options(argv: Sequence[str] | None) -> Any:
    parser = argparse.ArgumentParser(prog="frontbench-server", description=__doc__)
    parser.add_argument("--database", metavar="URL", help=f"default: ${URL_VARIABLE}, else the user's data folder")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=8000, help="0: a free one")
    parser.add_argument(
        "--processes", type=_count, default=1, metavar="N", help="so many on one port, for machines with several cores"
    )
    parser.add_argument(
        "--exit-with-parent",
        action="store_true",
        help="stop in good order when stdin ends, as it does when the program that started this one dies",
    )
    parser.add_argument("--socket", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    options.database = chosen_url(options.database)
    return options


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= 64:
        raise argparse.ArgumentTypeError("between 1 and 64 processes")
    return count


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


def _listener(options: Any) -> socket.socket:
    if options.socket is not None:
        return socket.socket(fileno=options.socket)
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    return socket.create_server((options.host, options.port), family=family, backlog=1024)


def _say(line: str) -> None:
    try:
        print(line, flush=True)
    except OSError:
        pass  # nobody listens any more: no reason not to serve


def _failed(reason: str) -> int:
    print(f"frontbench-server: {reason}", file=sys.stderr)
    return 1


@contextmanager
def _loading() -> Iterator[None]:
    """Looking for garbage among what is only being loaded takes a sixth of the start, and later a pause of requests."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _serve(options: Any, listener: socket.socket) -> int:
    # Imported here: whoever only watches over other processes needs none of it, and a wrong address is told first.
    with _loading():
        from core.shop import open_shop

        opened = open_shop(options.database)
    with closing(opened) as shop:
        with _loading():
            from api.server import application_of, webhook_words
            from api.shared.clockwork import Clockwork, make_last_backup
            from api.shared.request_log import RequestLog
            from api.shared.serving.limits import fitting
            from api.shared.serving.server import Server
            from api.shared.visits import Visits
            from api.shared.webhooks.sender import WebhookSender
            from core.clockwork import BACKUPS, MAIL, TRADE

        log = RequestLog(shop.folder / "logs" / "requests.log")
        visits = Visits(shop)
        application = application_of(shop, log.add, visits.add)
        server = Server(
            application,
            listener,
            refusal=application.refusal,
            body_limit=application.body_limit,
            is_slow=application.is_slow,
            limits=fitting(is_sqlite=shop.database.is_sqlite),
            shares_socket=options.socket is not None,
        )
        _stop_when_told(server.stop, options)
        host = f"[{server.effective_host}]" if ":" in server.effective_host else server.effective_host
        _say(f"listening on http://{host}:{server.effective_port}")
        works = [Clockwork(shop, lane) for lane in (TRADE, MAIL, BACKUPS)]
        sender = WebhookSender(shop, webhook_words())
        server.run()
        for work in works:
            work.stop()
        sender.stop()
        visits.stop()
        if not options.exit_with_parent:  # else the parent sees to it
            make_last_backup(shop)
        log.close()
    return 0


def _serve_in_processes(options: Any, listener: socket.socket) -> int:
    from api.shared.serving.processes import Processes

    number = listener.fileno()
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "api"]
    command += ["--socket", str(number), "--exit-with-parent"]
    # The address may hold a password, which nobody is to read in the list of processes.
    processes = Processes(command, {**os.environ, URL_VARIABLE: options.database}, options.processes, number)
    _stop_when_told(processes.stop, options)
    return 0 if processes.run(_say) else 1


def _stop_when_told(stop: Callable[[], None], options: Any) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop())
    if options.exit_with_parent:
        threading.Thread(target=_wait_for_parent, args=(stop,), name="parent", daemon=True).start()


def _wait_for_parent(stop: Callable[[], None]) -> None:
    """Whoever holds the other end of stdin has ended, however that was."""
    while os.read(0, 4096):  # not through sys.stdin, whose lock would be held when the interpreter ends
        pass
    stop()


if __name__ == "__main__":
    sys.exit(main())
