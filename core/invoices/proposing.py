"""stand-in"""
from typing import NamedTuple
class JobProposal(NamedTuple):
    customer_id: object
    lines: list
    tax: object
from core.invoices.of_jobs import _gross, _net
from core import settings, work_orders
from core.rules import pricing
def proposal(tx, order_id):
    tx.allow("invoice:read")
    order = work_orders.get(tx, order_id)
    tax = pricing.tax_within(order.total, settings.read(tx).tax_rate)
    net = order.total - tax
    return JobProposal(order.customer_id, _net(_gross(tx, order), net), tax)
