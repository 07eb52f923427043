"""What was misunderstood is put right."""

from __future__ import annotations

from core.dispatch_questions import Named
from desktop.desk import Desk
from desktop.screens.dispatch.correct_dialog import ANYBODY, CorrectDialog
from desktop.screens.dispatch.order import Order
from desktop.screens.dispatch.screen import DispatchScreen
from desktop.widgets.moments import now
from tests.desktop.screens.dispatch.conftest import DAY, Office


def _open(screen: DispatchScreen, desk: Desk, order: Order, field: str, found: list) -> CorrectDialog:
    people = [Named(1, "Tom"), Named(2, "Ayşe")]
    dialog = CorrectDialog(desk, screen, order, people, field, found.append, now)
    dialog.open()
    return dialog


def test_it_begins_with_what_was_understood(qtbot, screen, desk: Desk) -> None:
    """With the keyboard where it was pressed; what is not touched stays."""
    found: list[Order] = []
    order = Order(Named(2, "Ayşe"), Named(7, "WO7 Lock"), DAY, "09:00")
    dialog = _open(screen, desk, order, "day", found)
    qtbot.waitUntil(dialog.day.line.hasFocus)
    dialog.submit()
    assert found == [order]


def test_everything_can_be_put_right(qtbot, screen, desk: Desk, office: Office) -> None:
    """A job is found by what is typed."""
    found: list[Order] = []
    dialog = _open(screen, desk, Order(Named(2, "Ayşe")), "job", found)
    options: list = []
    dialog._find("router", options.extend)
    qtbot.waitUntil(lambda: bool(options))
    dialog.job.set_value(options[0])
    dialog.form.set_values({"technician": ANYBODY, "day": DAY, "start": "soon"})
    dialog.submit()
    assert found == [] and dialog.form.fields["start"].error
    dialog.form.set_values({"start": "13:30"})
    dialog.yes.setEnabled(True)
    dialog.submit()
    assert found == [Order(None, Named(office.jobs["Router"], options[0].title), DAY, "13:30")]
