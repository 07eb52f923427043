"""Work off the GUI thread."""

import threading

import pytest
from PySide6.QtWidgets import QWidget

from desktop.widgets.background import Background


@pytest.fixture
def owner(look, qtbot):
    """A widget with a worker."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.background = Background(owner)
    return owner


def test_work_is_elsewhere_and_its_answer_here(owner, qtbot):
    """The work runs in another thread, the answer comes in the GUI's."""
    threads = []
    owner.background.run(threading.get_ident, lambda there: threads.extend([there, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.get_ident()


def test_a_fault_becomes_words(owner, qtbot):
    """What the work raises is told, not lost."""
    told = []

    def fail():
        raise ValueError("no such page")

    owner.background.run(fail, print, told.append)
    qtbot.waitUntil(lambda: told == ["no such page"])


def test_answers_come_in_the_order_of_the_questions(owner, qtbot):
    """A quick piece does not overtake a slow one."""
    gate, told = threading.Event(), []
    owner.background.run(lambda: gate.wait(60), lambda _: told.append("slow"))
    owner.background.run(lambda: None, lambda _: told.append("quick"))
    gate.set()
    qtbot.waitUntil(lambda: told == ["slow", "quick"])


def test_forgotten_work_answers_nobody(owner, qtbot):
    """An answer that is no longer wanted is dropped."""
    gate, told = threading.Event(), []
    owner.background.run(lambda: gate.wait(60), lambda _: told.append("old"))
    owner.background.forget()
    gate.set()
    owner.background.run(lambda: None, lambda _: told.append("new"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["new"]


def test_a_widget_may_go_while_its_work_is_under_way(look, qtbot):
    """Closing a window neither waits for the work nor hears its answer."""
    owner, gate, begun, told = QWidget(), threading.Event(), threading.Event(), []

    def work():
        begun.set()
        return gate.wait(60)

    Background(owner).run(work, told.append)
    assert begun.wait(60)
    gone = []
    owner.destroyed.connect(lambda: gone.append(1))
    owner.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    gate.set()
    other = QWidget()
    qtbot.addWidget(other)
    Background(other).run(lambda: "next", told.append)
    qtbot.waitUntil(lambda: told == ["next"])
