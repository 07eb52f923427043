"""When the job can be ready at the earliest."""

from __future__ import annotations

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.intake.form import IntakeForm
from desktop.screens.intake.ready_hint import ReadyHint


def test_it_is_told_and_taken_over(qtbot, counter, desk):
    """With what it was reckoned from; nothing is shown before a device is known."""
    hint = ReadyHint(desk)
    qtbot.addWidget(hint)
    used = []
    hint.used.connect(used.append)
    assert hint.isHidden()
    hint.ask(counter.laptop_type_id, None)
    qtbot.waitUntil(lambda: hint.ready is not None)
    assert not hint.isHidden() and "1 before it" in hint.words.text()
    hint.use.click()
    assert used == [hint.ready.at.astimezone()]
    hint.ask(None, None)
    assert hint.isHidden()


def test_where_nobody_is_there_nothing_is_promised(qtbot, counter, desk):
    """It says so."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for row in people.staff(tx):
            if row.role.value == "Technician":
                people.change(tx, row.id, {"is_active": False})
    hint = ReadyHint(desk)
    qtbot.addWidget(hint)
    hint.ask(counter.laptop_type_id, "Screen")
    qtbot.waitUntil(lambda: hint.ready is not None)
    assert (hint.ready.at, hint.use.isHidden(), hint.words.text() != "") == (None, True, True)


def test_the_form_asks_when_a_device_is_known(qtbot, counter, desk):
    """And the promise becomes what it said."""
    form = IntakeForm(desk)
    qtbot.addWidget(form)
    assert form.price.ready.ready is None
    form.device.type_changed.emit(counter.laptop_type_id)
    qtbot.waitUntil(lambda: form.price.ready.ready is not None)
    form.price.ready.use.click()
    assert form.price.promise.value() == form.price.ready.ready.at.astimezone()
