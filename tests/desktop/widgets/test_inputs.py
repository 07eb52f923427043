"""The plain inputs."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.widgets.inputs import ChoiceInput, LongTextInput, NumberInput, SecretInput, TextInput, TickInput


def test_text_loses_blanks_at_its_ends(look, qtbot):
    """Blanks around a name are never meant."""
    line = TextInput()
    qtbot.addWidget(line)
    line.setText("  Ayşe Yıldız ")
    assert line.value() == "Ayşe Yıldız"


def test_a_password_keeps_its_blanks_and_can_be_shown(look, qtbot):
    """A password is taken as typed; the eye shows it and hides it."""
    line = SecretInput()
    qtbot.addWidget(line)
    line.setText(" secret ")
    assert line.value() == " secret "
    line._eye.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    line._eye.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_a_text_that_is_too_long_says_so(look, qtbot):
    """Nothing typed is cut without a word."""
    text = LongTextInput(longest=5)
    qtbot.addWidget(text)
    text.set_value("123456")
    assert text.problem()
    text.set_value("12345")
    assert not text.problem()


def test_choices_keep_their_values_when_others_are_offered(look, qtbot):
    """The chosen value stays chosen if it is still among them, else the first one is."""
    choice = ChoiceInput([(1, "One"), (2, "Two & more")])
    qtbot.addWidget(choice)
    choice.set_value(2)
    choice.set_choices([(3, "Three"), (2, "Two & more")])
    assert choice.value() == 2
    choice.set_choices([(3, "Three")])
    assert choice.value() == 3
    choice.set_choices([])
    assert choice.value() is None


def test_every_input_tells_changes(look, qtbot):
    """`edited` comes from each of them."""
    for control, value in (
        (TextInput(), "a"), (LongTextInput(), "a"), (TickInput("Yes"), True), (NumberInput(), 3),
        (ChoiceInput([(1, "One"), (2, "Two")]), 2),
    ):  # fmt: skip
        qtbot.addWidget(control)
        with qtbot.waitSignal(control.edited):
            control.set_value(value)
        assert control.value() == value


def test_space_ticks(look, qtbot):
    """A tick can be set by keyboard."""
    tick = TickInput("Backup & wipe")
    qtbot.addWidget(tick)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.value()
    assert tick.accessibleName() == "Backup & wipe"
