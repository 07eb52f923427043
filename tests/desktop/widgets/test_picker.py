"""Finding one thing while typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.picker import CreatingPicker, Picker, among
from desktop.widgets.result_popup import Option

PEOPLE = [Option(1, "Ayşe Yıldız", "+90 532"), Option(2, "王小明", "+86"), Option(3, "Ayla Demir", "+90 533")]


class Desk:
    """Answers that wait until they are let go."""

    def __init__(self):
        self.asked = []

    def __call__(self, text, done):
        self.asked.append((text, done))


@pytest.fixture
def shown(look, qtbot):
    """Shows a picker in a window."""

    windows = []

    def show(picker):
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        column.addWidget(picker)
        column.addWidget(QLineEdit())
        column.addStretch(1)
        window.resize(400, 400)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        picker.setFocus()
        return picker

    return show


def type_and_wait(qtbot, picker, text):
    """Type and wait for the list."""
    QTest.keyClicks(picker, text)
    qtbot.waitUntil(lambda: picker.popup().isVisible())


def test_enter_picks_the_marked_one(shown, qtbot):
    """Type, arrow down, Enter."""
    picker = shown(Picker(among(PEOPLE), name="Customer"))
    type_and_wait(qtbot, picker, "ay")
    QTest.keyClick(picker, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picked.args[0].value == 3
    assert (picker.value(), picker.text()) == (3, "Ayla Demir")
    assert not picker.popup().isVisible()


def test_enter_picks_nothing_of_what_was_typed_before(shown, qtbot):
    """While the answer to all that was typed is on its way, the list still shows the one before it."""
    held = []

    def search(text, done):
        held.append(lambda: done([option for option in PEOPLE if text in option.title.casefold()]))

    picker = shown(Picker(search))
    QTest.keyClicks(picker, "a")
    qtbot.waitUntil(lambda: len(held) == 1)
    held[0]()
    assert picker.popup().isVisible()
    QTest.keyClicks(picker, "yla")
    qtbot.waitUntil(lambda: len(held) > 1 and not picker._pause.isActive())
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picker.value() is None
    held[-1]()
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picker.text() == "Ayla Demir"


def test_enter_goes_on_once_all_is_answered(shown, qtbot):
    """Also where the answer came while the keyboard was elsewhere, and after a pick."""
    held = []
    picker = shown(Picker(lambda text, done: held.append(done)))
    went_on = []
    picker.window().keyPressEvent = lambda event: went_on.append(event.key())
    QTest.keyClicks(picker, "ay")
    qtbot.waitUntil(lambda: len(held) == 1)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert went_on == []
    picker.nextInFocusChain().setFocus()
    held[0](PEOPLE)
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert went_on == [Qt.Key.Key_Return]
    picker.set_value(PEOPLE[0])
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert went_on == [Qt.Key.Key_Return] * 2


def test_a_click_picks(shown, qtbot):
    """The list answers to the pointer, and the line keeps the keyboard."""
    picker = shown(Picker(among(PEOPLE)))
    type_and_wait(qtbot, picker, "86")
    view = picker.popup().view
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.value() == 2
    assert picker.hasFocus()


def test_typing_on_forgets_what_was_picked(shown, qtbot):
    """A changed name is not the person that was picked."""
    picker = shown(Picker(among(PEOPLE)))
    picker.set_value(PEOPLE[0])
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClicks(picker, "x")
    assert picked.args == [None]
    assert picker.value() is None
    assert picker.problem()


def test_what_is_missing_can_be_added(shown, qtbot):
    """The last row offers to add what was typed, and hands it over."""
    picker = shown(Picker(among(PEOPLE), add="Add “%s”"))
    type_and_wait(qtbot, picker, "Novy")
    with qtbot.waitSignal(picker.add_asked) as asked:
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert asked.args == ["Novy"]


def test_what_is_there_is_not_offered_as_new(shown, qtbot):
    """The same name in other letters' size is not new."""
    picker = shown(CreatingPicker([Option("dell", "Dell")], name="Brand"))
    type_and_wait(qtbot, picker, "dell")
    assert [entry.title for entry in picker.popup().model.entries] == ["Dell"]


def test_late_answers_to_earlier_letters_are_dropped(shown, qtbot):
    """Only the answer to what stands in the line is shown."""
    desk = Desk()
    picker = shown(Picker(desk))
    QTest.keyClicks(picker, "a")
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    QTest.keyClicks(picker, "y")
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    desk.asked[1][1]([PEOPLE[0]])
    desk.asked[0][1]([PEOPLE[1]])
    assert [entry.value for entry in picker.popup().model.entries] == [1]


def test_esc_shuts_the_list_first(shown, qtbot):
    """The first Esc belongs to the list, the next one to the form."""
    picker = shown(Picker(among(PEOPLE)))
    type_and_wait(qtbot, picker, "a")
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.popup().isVisible()
    assert picker.text() == "a"


def test_leaving_shuts_the_list(shown, qtbot):
    """No list is left hanging over the form."""
    picker = shown(Picker(among(PEOPLE)))
    type_and_wait(qtbot, picker, "a")
    picker.window().findChildren(QLineEdit)[-1].setFocus()
    picker.clearFocus()
    assert not picker.popup().isVisible()


def test_the_list_dies_with_the_line(shown, qtbot):
    """A closed form leaves no list behind in its window."""
    picker = shown(Picker(among(PEOPLE)))
    type_and_wait(qtbot, picker, "a")
    gone = []
    picker.popup().destroyed.connect(lambda: gone.append(1))
    picker.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
