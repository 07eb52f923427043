"""Tests of work beside the GUI thread."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from core.base.errors import NotFound, Refused
from desktop.errands import FAULT, Errands, hand_back


@pytest.fixture
def errands(qapp):
    """One thread for errands."""
    errands = Errands("test")
    yield errands
    errands.close()


def test_the_answer_comes_in_the_gui_thread(qtbot, errands) -> None:
    """The task runs elsewhere, its answer is handed over here."""
    answers: list[tuple[object, bool]] = []
    errands.run(
        threading.get_ident,
        owner=errands,
        done=lambda ident: answers.append((ident, QThread.currentThread().isMainThread())),
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] != threading.get_ident()
    assert answers[0][1]


def test_a_refusal_goes_to_failed_or_is_told(qtbot, errands) -> None:
    """Who gave `failed` hears of the refusal; else the signal tells it."""
    failed: list[Refused] = []

    def refuse() -> None:
        raise NotFound("Device")

    errands.run(refuse, owner=errands, done=lambda _: None, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    with qtbot.waitSignal(errands.refused) as told:
        errands.run(refuse, owner=errands, done=lambda _: None)
    assert failed[0].message == told.args[0].message == "Device not found"


@pytest.mark.allow_warnings
def test_a_fault_of_the_program_is_told_in_words(qtbot, errands) -> None:
    """What nobody foresaw becomes a refusal, and the details go to the log."""
    with qtbot.waitSignal(errands.refused) as told:
        errands.run(lambda: 1 / 0, owner=errands, done=lambda _: None)
    assert told.args[0].template == FAULT


def test_answers_for_an_owner_that_is_gone_are_dropped(qtbot, errands) -> None:
    """A page that was thrown away meanwhile is not called."""
    gate, called = threading.Event(), []
    owner = QObject()
    errands.run(gate.wait, owner=owner, done=called.append)
    owner.deleteLater()
    del owner
    qtbot.wait(1)
    gate.set()
    qtbot.waitUntil(lambda: errands.under_way == 0)
    assert called == []


class Asking(QObject):
    """A dialog that is told of what became of its question."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, *answer: object) -> None:
        """What became of it."""
        self.heard.extend(answer)


def test_who_asked_may_be_gone_while_the_owner_is_there(qtbot, errands) -> None:
    """Nobody is called then; a refusal is told to whoever listens instead."""
    gone, gate = Asking(), threading.Event()
    heard, told = gone.heard, []
    errands.refused.connect(lambda refusal: told.append(refusal.message))

    def refuse() -> None:
        raise NotFound("Device")

    errands.run(gate.wait, owner=errands, done=gone.hear)
    errands.run(refuse, owner=errands, done=gone.hear, failed=gone.hear)
    shiboken6.delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: errands.under_way == 0)
    hand_back(gone.hear, 1)
    assert (heard, told) == ([], ["Device not found"])
    there = Asking()
    hand_back(there.hear, 1)
    hand_back(told.append, "plain functions as well")
    assert (there.heard, told[-1]) == ([1], "plain functions as well")


def test_one_owner_hears_of_one_topic_in_the_order_of_his_questions(qtbot, qapp) -> None:
    """However long each takes; a callback that fails holds up nobody, and other topics wait for none."""
    errands, gate, heard = Errands("test", 3), threading.Event(), []
    owner, other = QObject(), QObject()

    def fail(_: object) -> None:
        heard.append("slow")
        raise ValueError("a fault of whoever asked")

    def slow() -> None:
        gate.wait()

    with qtbot.captureExceptions() as faults:
        errands.run(slow, owner=owner, done=fail, topic="list")
        errands.run(lambda: "quick", owner=owner, done=heard.append, topic="list")
        errands.run(lambda: "another topic", owner=owner, done=heard.append, topic="counts")
        errands.run(lambda: "no topic", owner=owner, done=heard.append)
        errands.run(lambda: "another owner", owner=other, done=heard.append, topic="list")
        qtbot.waitUntil(lambda: len(heard) == 3)
        qtbot.waitUntil(lambda: errands._lines[id(owner), "list"][1].outcome is not None)
        assert sorted(heard) == ["another owner", "another topic", "no topic"]
        gate.set()
        qtbot.waitUntil(lambda: errands.under_way == 0)
    assert heard[3:] == ["slow", "quick"] and len(faults) == 1
    errands.close()


def test_closing_waits_for_what_is_under_way_and_takes_no_more(qtbot, errands) -> None:
    """What was begun is done when `close` returns; what comes later is not begun."""
    done: list[int] = []
    errands.run(lambda: done.append(1), owner=errands, done=lambda _: None)
    errands.close()
    assert done == [1]
    errands.run(lambda: done.append(2), owner=errands, done=lambda _: None)
    assert done == [1]
