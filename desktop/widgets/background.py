"""Work off the GUI thread for widgets: pictures and pages are made by a worker and handed back."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

WORKERS = 2

Done = Callable[[Any], object]
Failed = Callable[[str], object]


class Relay(QObject):
    """Carries calls from workers into the GUI thread; lives as long as the application."""

    called = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.called.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, call: Callable[[], object]) -> None:
        call()


@cache
def _workers() -> ThreadPoolExecutor:
    """Not Qt's threads: their pool waits for them while it holds Python's lock, which they need to end."""
    return ThreadPoolExecutor(WORKERS, thread_name_prefix="widgets")


def _relay() -> Relay:
    """Made at first use, which is in the GUI thread. Raises RuntimeError without an application."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("there is no application")
    return app.findChild(Relay) or Relay(app)


class Background(QObject):
    """Runs work for its parent widget, one piece after the other; answers after the parent's end are dropped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._relay = _relay()
        self._waiting: deque[tuple[Callable[[], Any], Done, Failed | None]] = deque()
        self._under_way: Future[Any] | None = None

    def run(self, work: Callable[[], Any], done: Done, failed: Failed | None = None) -> None:
        """Run `work`, which must touch no widget, in a worker; `done` or `failed` is called in the GUI thread."""
        self._waiting.append((work, done, failed))
        if self._under_way is None:
            self._start_next()

    def forget(self) -> None:
        """Drop what has not begun, and ignore the answer of what has."""
        self._waiting.clear()
        self._under_way = None

    def _start_next(self) -> None:
        if not self._waiting:
            return
        work, done, failed = self._waiting.popleft()
        relay, future = self._relay, _workers().submit(work)
        self._under_way = future

        def hand_over() -> None:
            if isValid(self) and future is self._under_way:
                self._under_way = None
                self._start_next()
                self._tell(future, done, failed)

        def on_done(_future: Future[Any]) -> None:
            try:
                relay.called.emit(hand_over)
            except RuntimeError:
                return  # the application is gone

        future.add_done_callback(on_done)

    @staticmethod
    def _tell(future: Future[Any], done: Done, failed: Failed | None) -> None:
        fault = future.exception()
        if fault is None:
            done(future.result())
        elif failed is not None:
            failed(str(fault) or type(fault).__name__)
