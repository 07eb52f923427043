"""The tour at the till: the customer pays and goes with the laptop; later some of the money is given back."""

from __future__ import annotations

from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.screens.payments.refunding import RefundPayment
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.tour.hands import CTRL, K, button, click, keys, press, question, until
from desktop.tour.stage import Stage
from desktop.tour.workshop import open_job


def hand_over(stage: Stage, order: OrderRow) -> None:
    """Payment, accessories and receipt in one go."""
    stage.say("Hand-over: accessories back, the rest is paid, the receipt")
    detail = open_job(stage, order, "ready")
    click(detail.foot.next)
    until(lambda: isinstance(stage.screen.stack.currentWidget(), HandOverPage), "the hand-over")
    page = stage.screen.stack.currentWidget()
    if page.accessories.is_needed:
        click(button(page, "All accessories"))
    page.payment.given.setFocus()
    keys("300")
    stage.picture("hand-over")
    click(page.end)
    stage.paper("receipt")
    until(lambda: detail.job.order.status is Status.CLOSED, "the job to be closed")
    stage.picture("job-closed")
    stage.clear_notices()


def refund(stage: Stage) -> None:
    """Some of the last payment is given back, with a reason."""
    stage.say("Payments: some of it is given back, with a slip")
    screen = stage.go("Payments")
    until(screen.table.count, "the payments")
    screen.table.select_first()
    until(lambda: screen.panel.entry, "the last payment")
    stage.picture("payments")
    click(screen.panel.refund)
    asked = question(RefundPayment)
    until(lambda: asked.give.isEnabled() and asked.amount.hasFocus(), "what can be given back")
    asked.amount.selectAll()
    keys("20")
    asked.reason.setFocus()
    keys("The old keyboard was kept for spares")
    stage.picture("refund")
    press(K.Key_Return, CTRL)
    stage.paper("refund-slip")
    stage.settle()
    stage.clear_notices()
