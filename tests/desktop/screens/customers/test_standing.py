"""The account and how the customer does."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core.base.permissions import Role
from desktop.screens.customers.panel import CustomerPanel


def test_account_and_worth_are_told_with_their_formulas(qtbot, counter, screen, told) -> None:
    """70.00 owed of a finished job, 30.00 paid; each name tells by its tool tip how it is reckoned."""
    screen.open_record(counter.wang_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.wang_id)
    standing = screen.panel.standing
    assert "70" in standing.account.value("Owed for jobs")
    assert standing.account.value("Balance").endswith("owed")
    assert (standing.worth.value("Last job"), standing.worth.value("Risk to leave")) == ("Today", "Low")
    tips = {each.text(): each.toolTip() for each in standing.findChildren(QLabel)}
    assert all(tips[name] for name in (*standing.account.names(), *standing.worth.names()))
    standing.statement.click()
    assert told.papers == [("statement", counter.wang_id)]


def test_who_sees_neither_money_nor_reports_sees_nothing_of_it(qtbot, counter, desk_as) -> None:
    """The bench."""
    panel = CustomerPanel(desk_as(Role.TECHNICIAN))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record(counter.wang_id, at_once=True)
    qtbot.waitUntil(lambda: panel.detail is not None)
    assert panel.standing.isHidden()
    assert panel.invoices.isHidden()
