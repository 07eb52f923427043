"""The tour in the office: the figures of the day, who does what and when, an invoice, the store, and a report."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from core.work_orders import OrderRow
from desktop.screens.today.figure import FigureTile
from desktop.tour.hands import ALT, CTRL, K, click, enter, keys, press, until
from desktop.tour.stage import Stage
from desktop.tour.workshop import open_job
from desktop.widgets.moments import today

#: Days of a week that are too few to be worth a picture.
LITTLE_LEFT = 3
QUESTION = "Who is free tomorrow at 10?"


def go_round(stage: Stage, order: OrderRow) -> None:
    """`order` is a job that was repaired and paid."""
    figures(stage)
    plan(stage)
    bill(stage, order)
    store(stage)
    report(stage)


def figures(stage: Stage) -> None:
    """What matters today; a figure leads to its rows."""
    stage.say("Today: the figures that matter, and the jobs behind one of them")
    screen = stage.go("Today")
    tile = _tile(screen, "Overdue")
    stage.picture("today")
    click(tile)
    until(lambda: stage.workspace.screens.current_noun == "work_orders", "the jobs behind the figure")
    stage.picture("today-overdue-jobs")


def _tile(screen: Any, title: str) -> FigureTile:
    def found() -> list[FigureTile]:
        tiles = screen.findChildren(FigureTile)
        return [each for each in tiles if each.accessibleName().startswith(f"{title}: ") and each.isVisible()]

    until(found, f"the figure “{title}”")
    return found()[0]


def plan(stage: Stage) -> None:
    """The day and the week of the technicians, and whom to send."""
    stage.say("Schedule and dispatch: the week, whom to send and why, and a question in plain words")
    schedule = stage.go("Schedule")
    stage.picture("schedule-day")
    week(schedule)
    stage.picture("schedule-week")
    press(K.Key_Home, ALT)
    press(K.Key_1, CTRL)
    dispatch = stage.go("Dispatch")
    until(lambda: dispatch.day is not None, "the day's advice")
    stage.picture("dispatch")
    press(K.Key_F, CTRL)
    until(dispatch.box.line.hasFocus, "the question box")
    keys(QUESTION)
    enter()
    stage.picture("dispatch-question")


def week(schedule: Any) -> None:
    """Seven days, a line for each technician: those ahead, where most of this week is over."""
    press(K.Key_2, CTRL)
    until(lambda: schedule.grid.mode == "week", "the week on the schedule")
    day = today()
    if schedule.grid.board.days[-1] < day + timedelta(days=LITTLE_LEFT):
        press(K.Key_Right, ALT)
        until(lambda: schedule.grid.board.days[0] > day, "the week ahead on the schedule")


def bill(stage: Stage, order: OrderRow) -> None:
    """The invoice of a job, on paper."""
    stage.say("Invoices: one made out of a job, with what was paid for it")
    detail = open_job(stage, order, "all")
    detail.make_invoice()
    until(lambda: stage.workspace.screens.current_noun == "invoices", "the invoices")
    screen = stage.screen
    until(lambda: screen.panel.found is not None, "the invoice")
    stage.picture("invoice")
    press(K.Key_P, CTRL)
    stage.paper("invoice-on-paper")
    stage.clear_notices()


def store(stage: Stage) -> None:
    """What is in the store, with whom, what is to be maintained, and who is told of it."""
    stage.say("The store, the wallets, maintenance, and programs that are told")
    for title in ("Inventory", "Wallets", "Maintenance", "Webhooks"):
        stage.go(title)
        stage.picture(title.lower())


def report(stage: Stage) -> None:
    """A period in figures."""
    stage.say("Reports: a period in charts and tables")
    stage.go("Reports")
    stage.picture("report")
