"""The question box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.dispatch_questions import Doubt, Named, Question
from core.rules.planning import Finding, FindingCode
from desktop.screens.dispatch.order import Answer, Order
from desktop.screens.dispatch.question_box import QuestionBox
from tests.desktop.screens.counter import show
from tests.desktop.screens.dispatch.conftest import DAY

TOM, LOCK = Named(1, "Tom Bench"), Named(7, "WO7 Lock")


@pytest.fixture
def box(qtbot, look) -> QuestionBox:
    """Empty."""
    made = QuestionBox()
    show(qtbot, made, 460, 600)
    return made


def _buttons(box: QuestionBox) -> dict[str, QPushButton]:
    QApplication.processEvents()  # what is added to what is seen is seen after that
    return {each.text(): each for each in box.findChildren(QPushButton) if each.isVisible()}


def test_enter_asks(qtbot, box: QuestionBox) -> None:
    """An empty line asks nothing."""
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    QTest.keyClicks(box.line, "Tom to the lock")
    with qtbot.waitSignal(box.asked) as asked:
        QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert asked.args == ["Tom to the lock"]


def test_what_was_understood_can_be_corrected(qtbot, box: QuestionBox, advice) -> None:
    """Each part is a button that leads to its field; what would be done stands below."""
    box.show_answer("ask", Answer(Order(TOM, LOCK, DAY, "09:00"), None, [advice("Lock")]))
    assert box.proposal.isVisible()
    words = _buttons(box)
    assert {"Technician: Tom Bench", "Job: WO7 Lock"} <= set(words)
    with qtbot.waitSignal(box.correct_asked) as asked:
        words["Job: WO7 Lock"].click()
    assert asked.args == [box.order, "job"]


def test_an_unsure_answer_offers_choices(qtbot, box: QuestionBox) -> None:
    """Pressing one is the answer; nothing is proposed before."""
    doubt = Question(Doubt.WHICH_TECHNICIAN, choices=(TOM, Named(2, "Tom Other")))
    box.show_answer("ask", Answer(Order(None, LOCK, DAY), doubt, []))
    assert not box.proposal.isVisible()
    with qtbot.waitSignal(box.corrected) as corrected:
        _buttons(box)["Tom Other"].click()
    assert corrected.args == [Order(Named(2, "Tom Other"), LOCK, DAY)]
    box.show_answer("ask", Answer(Order(TOM), Question(Doubt.WHICH_JOB, choices=(LOCK,), has_more=True), []))
    assert "Choose a job…" in _buttons(box)
    with qtbot.waitSignal(box.corrected) as corrected:
        _buttons(box)["WO7 Lock"].click()
    assert corrected.args == [Order(TOM, LOCK)]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(Order(TOM, LOCK), None, [], lacks_day=True), "For which day?"),
        (Answer(Order(TOM, LOCK, DAY), None, []), "Nobody is free then."),
        (
            Answer(Order(TOM, LOCK, DAY), None, [], findings=(Finding(FindingCode.ABSENT, "Tom"),)),
            "That cannot be done",
        ),
        (Answer(Order(day=DAY), None, []), "Nothing is to be given on that day."),
        (Answer(Order(TOM), None, []), "Which job?"),
        (Answer(Order(), Question(Doubt.NOT_UNDERSTOOD), []), "That was not understood."),
    ],
    ids=["no day", "nobody free", "he is away", "nothing to give", "no job", "nonsense"],
)
def test_where_nothing_can_be_proposed_it_says_why(box: QuestionBox, answer: Answer, words: str) -> None:
    """Never silence."""
    box.show_answer("ask", answer)
    assert box._question.text().startswith(words) and box._question.isVisible()


def test_a_day_alone_leads_to_its_suggestions(qtbot, box: QuestionBox, advice) -> None:
    """They stand in the list beside."""
    box.show_answer("ask", Answer(Order(day=DAY), None, [advice("Lock"), advice("Heating")]))
    with qtbot.waitSignal(box.day_asked) as asked:
        box.many.click()
    assert asked.args == [DAY]


def test_what_was_asked_is_remembered(qtbot, box: QuestionBox, advice) -> None:
    """With what became of it; asked again it stands there once."""
    box.show_answer("first", Answer(Order(TOM, LOCK, DAY), None, [advice("Lock")]))
    box.show_refusal("second", "Too long")
    assert box.notice.text == "Too long"
    box.show_answer("first", Answer(Order(TOM, LOCK, DAY), None, [advice("Lock")]))
    assert ["first" in link.accessibleName() for link in box.history.links] == [True, False]
    box.note_done()
    assert not box.proposal.isVisible() and box.line.text() == ""
    with qtbot.waitSignal(box.asked) as asked:
        box.history.links[1].click()
    assert asked.args == ["second"]


def test_an_example_is_written_by_one_press(qtbot, box: QuestionBox) -> None:
    """It is asked by Enter as if it had been typed; who has asked before needs none."""
    box.offer(["Who fits best for WO7 today?"])
    _buttons(box)["Who fits best for WO7 today?"].click()
    assert box.line.value() == "Who fits best for WO7 today?" and not box.examples.isHidden()
    box.show_refusal("ask", "No")
    box.offer(["Who fits best for WO7 today?"])
    assert box.examples.isHidden() and box._such.isHidden()
