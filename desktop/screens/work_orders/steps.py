"""What may be done with a job next: one usual step, and the other legal moves, in words that say what will happen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders import house_steps
from desktop.screens.work_orders.step import Step, Way, hold, put_back, submit

S = Status
translate = QCoreApplication.translate


def next_step(order: OrderRow, desk: Desk) -> Step | None:
    """The usual next step; None where the job is at its end, or the step is not this person's."""
    if not desk.may("wo:write"):
        return None
    if order.is_house:
        return house_steps.next_step(order, desk)
    if order.status is S.WORK_COMPLETE:
        return _hand_over() if desk.may("wo:close") else None
    makers = {
        S.DRAFT: submit, S.REQUESTED: _approve, S.APPROVED: _start, S.IN_PROGRESS: _complete, S.ON_HOLD: _resume,
    }  # fmt: skip
    return makers[order.status]() if order.status in makers else None


def other_steps(order: OrderRow, desk: Desk) -> list[Step]:
    """The legal moves beside the usual one, in the order of their use."""
    if not desk.may("wo:write"):
        return []
    if order.is_house:
        return house_steps.other_steps(order)
    steps = {
        S.DRAFT: [_approve(), _cancel()],
        S.REQUESTED: [_start(), _cancel()],
        S.APPROVED: [hold(), _cancel()],
        S.IN_PROGRESS: [hold(), put_back(), _cancel()],
        S.ON_HOLD: [_complete(), _cancel()],
        S.WORK_COMPLETE: [_back_to_repair()],
        S.CLOSED: [_reopen(S.IN_PROGRESS)],
        S.CANCELLED: [_reopen(S.REQUESTED)],
    }[order.status]
    if desk.may("wo:close") and order.status not in (S.CLOSED, S.CANCELLED):
        steps = [*steps, _unrepaired()]
    return steps


def waits_for(order: OrderRow, desk: Desk) -> str:
    """What a job without a step for this person waits for; empty where there is one."""
    if order.is_house:
        return house_steps.waits_for(order, desk)
    if order.status is S.WORK_COMPLETE and not desk.may("wo:close"):
        return translate("steps", "Ready: the front desk hands it over.")
    if order.status is S.CLOSED:
        return translate("steps", "Handed over and closed.")
    if order.status is S.CANCELLED:
        return translate("steps", "Cancelled.")
    return "" if desk.may("wo:write") else translate("steps", "Your role may look, but not change this.")


def _approve() -> Step:
    return Step(
        S.APPROVED,
        translate("steps", "Approve"),
        "check",
        translate("steps", "The repair may begin."),
        translate("steps", "{number} approved"),
    )


def _start() -> Step:
    effect = translate("steps", "The repair begins now.")
    return Step(
        S.IN_PROGRESS, translate("steps", "Start repair"), "play", effect, translate("steps", "{number} started")
    )


def _resume() -> Step:
    effect = translate("steps", "The repair goes on; it waits no longer.")
    return Step(
        S.IN_PROGRESS, translate("steps", "Resume repair"), "play", effect, translate("steps", "{number} goes on")
    )


def _complete() -> Step:
    effect = translate("steps", "The desk sees that it can be collected.")
    return Step(
        S.WORK_COMPLETE,
        translate("steps", "Mark ready"),
        "circle-check",
        effect,
        translate("steps", "{number} is ready"),
    )


def _hand_over() -> Step:
    effect = translate("steps", "Payment, accessories and receipt in one go.")
    said = translate("steps", "{number} handed over")
    return Step(S.CLOSED, translate("steps", "Hand over"), "package-check", effect, said, Way.HAND_OVER)


def _unrepaired() -> Step:
    effect = translate("steps", "The device goes back as it came; only a fee is charged.")
    said = translate("steps", "{number} given back unrepaired")
    return Step(S.CANCELLED, translate("steps", "Give back unrepaired…"), "rotate-ccw", effect, said, Way.UNREPAIRED)


def _cancel() -> Step:
    effect = translate("steps", "The repair is given up, with a reason.")
    return Step(
        S.CANCELLED,
        translate("steps", "Cancel order…"),
        "ban",
        effect,
        translate("steps", "{number} cancelled"),
        Way.CANCEL,
    )


def _back_to_repair() -> Step:
    effect = translate("steps", "It goes back to the bench and is not ready any more.")
    return Step(
        S.IN_PROGRESS,
        translate("steps", "Back to repair"),
        "undo-2",
        effect,
        translate("steps", "{number} is back in repair"),
    )


def _reopen(goal: Status) -> Step:
    effect = translate("steps", "The job is open again; payments stay as they are.")
    return Step(goal, translate("steps", "Reopen"), "rotate-ccw", effect, translate("steps", "{number} reopened"))
