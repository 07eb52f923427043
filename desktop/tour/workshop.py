"""The tour in the workshop: a technician takes the job, books what he did, and marks it ready."""

from __future__ import annotations

from PySide6.QtTest import QTest

from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.screens.people_and_roles.password_dialog import PasswordDialog
from desktop.screens.work_orders.detail import DetailPanel
from desktop.tour.counter import Login
from desktop.tour.hands import CTRL, K, button, click, enter, keys, press, question, until
from desktop.tour.stage import Stage

TECHNICIAN = Login("+1 202 555 0164", "soldering-iron-7")


def find_in_list(stage: Stage, order: OrderRow) -> None:
    """The job stands in the list of open ones, at the top."""
    stage.say(f"Work orders: {order.number} stands among the open ones")
    screen = stage.go("Work orders")
    until(lambda: screen.list.table.model.row_of(order.id) >= 0, f"{order.number} in the list")
    screen.list.table.select(order.id)
    until(lambda: screen.panel.job and screen.panel.job.order.id == order.id, f"{order.number} beside the list")
    stage.clear_notices()


def give_login(stage: Stage) -> None:
    """The administrator gives a technician of the sample shop a password."""
    stage.say("People & roles: the technician gets a password")
    screen = stage.go("People & roles")
    table = screen.list.table
    until(table.count, "the people of the shop")
    line = next(row for row in map(table.model.record, range(table.count())) if row and _is_ours(row.person.phone))
    screen.open_record(line.person.id)
    until(lambda: screen.panel.person and screen.panel.person.id == line.person.id, "the technician beside the list")
    stage.picture("people")
    click(screen.panel.password)
    click(question(PasswordDialog).own)
    question(PasswordDialog).secret.setFocus()
    keys(TECHNICIAN.password)
    press(K.Key_Return, CTRL)
    until(lambda: not stage.dialogs(), "the password to be set")
    stage.clear_notices()


def _is_ours(phone: str | None) -> bool:
    return bool(phone) and "".join(filter(str.isdecimal, phone)) == "".join(filter(str.isdecimal, TECHNICIAN.name))


def repair(stage: Stage, order: OrderRow) -> None:
    """Switches user, takes the job, starts, books labour and a part, completes."""
    stage.say("The technician signs in, takes the job and starts")
    stage.switch_user(TECHNICIAN.name, TECHNICIAN.password)
    page = open_job(stage, order)
    click(button(page, "Take it"))
    until(lambda: page.job.detail.assignees, "the job to be the technician's")
    go_on_until(page, Status.IN_PROGRESS)
    stage.clear_notices()
    stage.picture("job-started")
    stage.say("Labour and a part are booked, and the job is ready")
    _book_labour(stage, page)
    _book_part(stage, page)
    stage.clear_notices()
    stage.picture("job-booked")
    go_on_until(page, Status.WORK_COMPLETE)
    stage.picture("job-ready")


def open_job(stage: Stage, order: OrderRow, saved_filter: str = "open") -> DetailPanel:
    """Finds it in the list, with one of its saved filters, and opens it with Enter."""
    screen = stage.go("Work orders")
    if screen.stack.is_on_page:
        press(K.Key_Escape)
    screen.list.show_saved(saved_filter)
    table = screen.list.table
    until(lambda: table.model.row_of(order.id) >= 0, f"{order.number} in the list")
    table.select(order.id)
    QTest.keyClick(table.view, K.Key_Return)
    page: DetailPanel = screen.page
    until(lambda: page.isVisible() and page.job and page.job.order.id == order.id, f"{order.number} as a page")
    stage.settle()
    return page


def go_on_until(page: DetailPanel, goal: Status) -> None:
    """Presses the next step until the job stands there."""
    while page.job.order.status is not goal:
        before = page.job.order.status
        click(page.foot.next)
        until(lambda before=before: page.job.order.status is not before, f"the step after {before}")


def _book_labour(stage: Stage, page: DetailPanel) -> None:
    press(K.Key_B, CTRL)
    until(page.sections.labour.description.hasFocus, "the line for labour")
    keys("Keyboard replaced, board cleaned")
    enter()
    keys("1:15")
    enter()
    until(lambda: page.job.detail.labour, "the labour to be booked")


def _book_part(stage: Stage, page: DetailPanel) -> None:
    press(K.Key_U, CTRL)
    until(page.sections.parts.name.hasFocus, "the line for a part")
    keys("Keyboard X1 Carbon, UK layout")
    enter(2)
    keys("74.90")
    enter()
    until(lambda: page.job.detail.parts, "the part to be booked")
