"""One customer."""

from __future__ import annotations

from core.base.events import Channel
from core.customers import merging
from desktop.widgets.chip import Chip


def test_it_shows_warning_debts_jobs_devices_and_payments(qtbot, counter, screen):
    """And leads to each of them."""
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.ayse_id)
    assert screen.panel.warning.text == "Ask for a deposit"
    assert screen.panel.facts.value("Phone") == "+90 532 555 01 42"
    assert [link.text() for link in screen.panel.devices.links] == ["Apple MacBook Air M2"]
    screen.open_record(counter.wang_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.wang_id)
    qtbot.waitUntil(lambda: any("70" in chip.text for chip in screen.panel.findChildren(Chip) if chip.isVisible()))
    assert len(screen.panel.payments.links) == 1


def test_links_lead_on(qtbot, counter, screen, told):
    """To the job, the device, a new intake and a new invoice."""
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.ayse_id)
    screen.panel.orders.links[0].click()
    screen.panel.devices.links[0].click()
    screen.panel.intake.click()
    next(entry for entry in screen.panel.menu.menu().actions() if entry.text() == "New invoice").trigger()
    assert told.places == [
        ("work_orders", counter.open_order_id, {}),
        ("devices", counter.macbook_id, {}),
        ("intake", None, {"customer_id": counter.ayse_id}),
        ("invoices", None, {"customer_id": counter.ayse_id}),
    ]


def test_the_number_of_a_merged_customer_leads_to_who_was_kept(qtbot, shop, desk, counter, screen):
    """An old link still opens somebody."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        merging.merge(tx, counter.wang_id, counter.ayse_id)
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.record_id == counter.wang_id)
    assert screen.panel.person.id == counter.wang_id
