"""Forms: values, errors, keys."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.form import Form
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.money_edit import MoneyEdit


@pytest.fixture
def form(look, qtbot):
    """A shown form of a name, a note and a price."""
    form = Form()
    qtbot.addWidget(form)
    form.add("name", "Name", TextInput(), required=True)
    form.add("note", "Note", LongTextInput())
    form.add("price", "Price", MoneyEdit("EUR"), beside=True)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_values_come_back_as_they_were_filled_in(form):
    """What was set is what is read, in the fields' own types, and the form counts as unchanged."""
    form.set_values({"name": "Ayşe", "price": Decimal("12.50")})
    assert form.values() == {"name": "Ayşe", "note": "", "price": Decimal("12.50")}
    assert not form.is_dirty


def test_typing_makes_it_dirty_and_typing_back_makes_it_clean(form, qtbot):
    """Dirty means different from what was saved, not touched."""
    form.set_values({"name": "Ayşe"})
    with qtbot.waitSignal(form.dirty_changed) as dirty:
        QTest.keyClicks(form.fields["name"].control, "x")
    assert dirty.args == [True]
    assert form.changes() == {"name": "xAyşe"}
    with qtbot.waitSignal(form.dirty_changed) as dirty:
        QTest.keyClick(form.fields["name"].control, Qt.Key.Key_Backspace)
    assert dirty.args == [False]


def test_a_draft_is_filled_in_as_unsaved(form):
    """Values that were typed before a crash come back as changes."""
    form.set_values({"name": "half typed"}, clean=False)
    assert form.is_dirty


def test_check_names_what_is_missing_and_goes_there(form):
    """A required field that is empty is told and gets the keyboard."""
    form.fields["note"].control.setFocus()
    assert not form.check()
    assert form.fields["name"].error
    assert QApplication.focusWidget() is form.fields["name"].control


def test_check_tells_what_a_field_does_not_understand(form):
    """A control's own problem is shown at its field."""
    form.set_values({"name": "x"})
    form.fields["price"].control.setText("12,3,4")
    assert not form.check()
    assert form.fields["price"].error


def test_errors_from_elsewhere_show_at_their_fields_and_the_rest_above(form):
    """The first field with an error gets the keyboard; an error without a field is not lost."""
    form.show_errors({"price": "Too much", "version": "Somebody changed it"})
    assert form.fields["price"].error == "Too much"
    assert QApplication.focusWidget() is form.fields["price"].control
    assert form.notice.text == "Somebody changed it"


def test_typing_takes_the_error_away(form):
    """An error goes as soon as its field changes."""
    form.show_errors({"name": "Taken"})
    QTest.keyClicks(form.fields["name"].control, "x")
    assert form.fields["name"].error == ""


def test_enter_moves_on(form):
    """Enter in a line goes to the next field."""
    form.fields["name"].control.setFocus()
    QTest.keyClick(form.fields["name"].control, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.fields["note"].control


def test_enter_in_a_long_text_is_a_new_line(form):
    """Several lines can be written."""
    note = form.fields["note"].control
    note.setFocus()
    QTest.keyClicks(note, "a")
    QTest.keyClick(note, Qt.Key.Key_Return)
    QTest.keyClicks(note, "b")
    assert note.value() == "a\nb"


@pytest.mark.parametrize("key", ["name", "note", "price"])
def test_ctrl_enter_saves_and_esc_goes_back_from_every_field(form, qtbot, key):
    """Both keys work wherever the keyboard is."""
    control = form.fields[key].control
    control.setFocus()
    with qtbot.waitSignal(form.save_asked):
        QTest.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(form.back_asked):
        QTest.keyClick(control, Qt.Key.Key_Escape)


def test_enter_presses_the_button_it_stands_on(form, qtbot):
    """A button inside a form answers to Enter."""
    pressed = []
    press = form.add_widget(button("Add", clicked=lambda: pressed.append(1)))
    qtbot.waitUntil(press.isVisible)
    press.setFocus()
    QTest.keyClick(press, Qt.Key.Key_Return)
    assert pressed == [1]


def test_a_hidden_field_is_not_asked_for(form):
    """What cannot be seen cannot be missing."""
    form.fields["name"].hide()
    assert form.check()


def test_a_field_cannot_be_added_twice(form):
    """Two fields of one key would lose one of them."""
    with pytest.raises(ValueError, match="name"):
        form.add("name", "Again", TextInput())


@pytest.mark.parametrize("can_save", [True, False])
def test_enter_in_the_last_field_comes_to_the_answer(look, qtbot, can_save):
    """Not to the way out that stands before it; where nothing can be saved yet, on as Tab does."""
    page = QWidget()
    qtbot.addWidget(page)
    form, back, save = Form(), button("Back"), button("Save", kind="primary")
    form.add("name", "Name", TextInput())
    column = QVBoxLayout(page)
    for part in (form, back, save):
        column.addWidget(part)
    save.setEnabled(can_save)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    form.fields["name"].control.setFocus()
    QTest.keyClick(form.fields["name"].control, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is (save if can_save else back)
