"""The steps of a job for the house itself: nothing is handed over or paid; who did it says so, a lead closes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.step import Step, Way, hold, put_back, submit

S = Status
translate = QCoreApplication.translate


def next_step(order: OrderRow, desk: Desk) -> Step | None:
    """The usual next step: it is begun without being approved first."""
    if order.status is S.WORK_COMPLETE:
        return _close() if desk.may("wo:close") else None
    makers = {S.DRAFT: submit, S.REQUESTED: _start, S.APPROVED: _start, S.ON_HOLD: _resume}
    if order.status is S.IN_PROGRESS:
        return _done(order)
    return makers[order.status]() if order.status in makers else None


def other_steps(order: OrderRow) -> list[Step]:
    """The legal moves beside the usual one, in the order of their use."""
    return {
        S.DRAFT: [_approve(), _cancel()],
        S.REQUESTED: [_approve(), _done(order), _cancel()],
        S.APPROVED: [_done(order), hold(), _cancel()],
        S.IN_PROGRESS: [hold(), put_back(), _cancel()],
        S.ON_HOLD: [_done(order), _cancel()],
        S.WORK_COMPLETE: [_back_to_work()],
        S.CLOSED: [_reopen(S.IN_PROGRESS)],
        S.CANCELLED: [_reopen(S.REQUESTED)],
    }[order.status]


def waits_for(order: OrderRow, desk: Desk) -> str:
    """What a job without a step for this person waits for; empty where there is one."""
    if order.status is S.WORK_COMPLETE and not desk.may("wo:close"):
        return translate("house steps", "Done: a supervisor looks at it and closes it.")
    if order.status is S.CLOSED:
        return translate("house steps", "Done and closed.")
    if order.status is S.CANCELLED:
        return translate("house steps", "Cancelled.")
    return "" if desk.may("wo:write") else translate("steps", "Your role may look, but not change this.")


def _approve() -> Step:
    effect = translate("house steps", "The work may begin.")
    return Step(S.APPROVED, translate("steps", "Approve"), "check", effect, translate("steps", "{number} approved"))


def _start() -> Step:
    effect = translate("house steps", "Everybody sees that somebody is at it.")
    return Step(
        S.IN_PROGRESS, translate("house steps", "Start"), "play", effect, translate("steps", "{number} started")
    )


def _resume() -> Step:
    effect = translate("house steps", "The work goes on; it waits no longer.")
    return Step(
        S.IN_PROGRESS, translate("house steps", "Resume"), "play", effect, translate("steps", "{number} goes on")
    )


def _done(order: OrderRow) -> Step:
    effect = translate("house steps", "Whoever asked for it sees that it is done.")
    if order.blocks_room:
        effect = translate("house steps", "The job keeps the room no longer; it has to be cleaned.")
    said = translate("house steps", "{number} is done")
    return Step(S.WORK_COMPLETE, translate("house steps", "Mark done"), "circle-check", effect, said)


def _close() -> Step:
    effect = translate("house steps", "It was looked at, and nothing is left to do.")
    return Step(
        S.CLOSED, translate("house steps", "Close job"), "badge-check", effect,
        translate("house steps", "{number} is closed"),
    )  # fmt: skip


def _cancel() -> Step:
    effect = translate("house steps", "It is given up, with a reason.")
    said = translate("steps", "{number} cancelled")
    return Step(S.CANCELLED, translate("house steps", "Cancel job…"), "ban", effect, said, Way.CANCEL)


def _back_to_work() -> Step:
    effect = translate("house steps", "It is not done after all.")
    said = translate("house steps", "{number} is back in work")
    return Step(S.IN_PROGRESS, translate("house steps", "Back to work"), "undo-2", effect, said)


def _reopen(goal: Status) -> Step:
    effect = translate("house steps", "The job is open again.")
    return Step(goal, translate("steps", "Reopen"), "rotate-ccw", effect, translate("steps", "{number} reopened"))
