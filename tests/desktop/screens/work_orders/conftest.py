"""A bench with one job, and a way to show parts of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.sections.section import Section
from tests.desktop.screens.bench import Bench

Show = Callable[..., Any]


@pytest.fixture
def job(bench: Bench) -> OrderRow:
    """One job, new, 250.00 agreed."""
    return bench.open()


@pytest.fixture
def show(qtbot, desk: Desk, bench: Bench) -> Show:
    """Shows one section of a job, as the screen would."""

    def show_section(make: Callable[..., Section], order_id: int, *more: Any, on: Desk | None = None) -> Any:
        used = on or desk
        holder = QWidget()
        qtbot.addWidget(holder)
        section = make(used, OrderActions(used, holder), *more)
        section.setParent(holder)
        holder.resize(420, 600)
        holder.show()
        section.show_job(bench.job(order_id, used.actor))
        section._holder = holder
        return section

    return show_section
