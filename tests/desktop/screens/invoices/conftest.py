"""A few invoices in several states, and the screen that shows them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal as D
from pathlib import Path
from typing import Any

import pytest

from core import billing, invoices, mail, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.billing import NewPayment
from core.invoices import NewInvoice, NewLine
from core.shop import Shop, open_shop
from desktop.screens.invoices.screen import InvoicesScreen
from tests.desktop.screens.counter import Counter, furnish, show


@dataclass(frozen=True)
class Papers:
    """Ids that tests refer to."""

    at: Counter
    draft_id: int
    sent_id: int
    late_id: int
    paid_id: int


@pytest.fixture(scope="session")
def _made(_shop_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Papers]:
    """The shop with its invoices, made once and copied for each test."""
    path = tmp_path_factory.mktemp("invoices") / "shop.db"
    shutil.copy(_shop_template, path)
    shop = open_shop(f"sqlite:///{path}")
    made = _write(shop)
    shop.close()
    return path, made


def _write(shop: Shop) -> Papers:
    at = furnish(shop)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=D("19"))
        today = settings.today(tx)
        lines = [NewLine("Battery", D("40.00"), D("2")), NewLine("Work", D("33.33"), D("1.5"))]

        def made(customer_id: int, **values: Any) -> int:
            return invoices.add(tx, NewInvoice(customer_id, **values)).id

        draft = made(at.ayse_id, lines=lines, note="Thank you")
        sent, late = (
            made(at.wang_id, lines=[NewLine("Cleaning", D("100.00"))], due_on=today + timedelta(days=days))
            for days in (10, -3)
        )
        paid = made(at.ayse_id, lines=[NewLine("Case", D("10.00"))])
        for each in (sent, late, paid):
            invoices.send(tx, each)
        billing.take(tx, NewPayment(None, D("19.00"), invoice_id=sent))
        invoices.mark_paid(tx, paid)
    return Papers(at, draft, sent, late, paid)


@pytest.fixture
def shop_url(_made: tuple[Path, Papers], tmp_path: Path) -> str:
    """The URL of this test's own copy."""
    path = tmp_path / "shop.db"
    shutil.copy(_made[0], path)
    return f"sqlite:///{path}"


@pytest.fixture
def papers(_made: tuple[Path, Papers]) -> Papers:
    """A draft of two lines, one that is sent and paid in part, one that is late, one that is paid."""
    return _made[1]


@pytest.fixture
def with_mail(shop: Shop, papers: Papers) -> None:
    """A mail server is named, which nobody asks: what is put into the outbox is held."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mail.change_account(tx, host="mail.example.com", sender="shop@example.com")


@pytest.fixture
def screen(qtbot, look, papers: Papers, desk_as) -> InvoicesScreen:
    """As the manager sees it, with the newest beside the list."""
    made = InvoicesScreen(desk_as(Role.MANAGER))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.found is not None)
    return made
