"""Work off the GUI thread for widgets: pictures and pages are made in a worker and handed back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid


class _Answer(QObject):
    done = Signal(object)
    failed = Signal(str)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        """Do the work; what it raises becomes words."""
        try:
            result = self._work()
        except Exception as fault:  # a thread's fault must reach the screen, whatever it is
            self._tell(self._answer.failed, str(fault) or type(fault).__name__)
        else:
            self._tell(self._answer.done, result)

    @staticmethod
    def _tell(signal: Any, value: Any) -> None:
        try:
            signal.emit(value)
        except RuntimeError:
            return  # the widget that asked is gone


class Background(QObject):
    """A worker of its own, one job at a time, that ends with its parent; answers come in the GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answers: set[_Answer] = set()

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], object], failed: Callable[[str], object] | None = None
    ) -> None:
        """Run `work` in the worker; it must touch no widget."""
        answer = _Answer()
        self._answers.add(answer)
        queued = Qt.ConnectionType.QueuedConnection
        answer.done.connect(lambda result: self._hand_over(answer, done, result), queued)
        answer.failed.connect(lambda words: self._hand_over(answer, failed, words), queued)
        self._pool.start(_Job(work, answer))

    def forget(self) -> None:
        """Drop what has not begun and ignore what is still on its way."""
        self._pool.clear()
        self._answers.clear()

    def _hand_over(self, answer: _Answer, called: Callable[[Any], object] | None, value: Any) -> None:
        if isValid(self) and answer in self._answers:
            self._answers.discard(answer)
            if called is not None:
                called(value)
