"""A device's passport."""

from __future__ import annotations


def test_it_shows_owner_jobs_parts_money_and_where_it_is(qtbot, counter, screen):
    """And what is dangerous about it."""
    screen.open_record(counter.swollen_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == counter.swollen_id)
    panel = screen.panel
    assert panel.red_tag.text == "Red tag: handle with care"
    assert panel.facts.value("Notes") == "Metal box 2"
    assert panel.facts.value("Where it is") == "In the shop for WO002"
    assert "100.00" in panel.facts.value("Jobs came to")
    assert [link.text() for link in panel.owner.links] == ["王小明"]
    assert [link.text() for link in panel.orders.links] == ["WO002"]
    assert [link.text() for link in panel.parts.links] == ["WO002"]


def test_links_lead_on(qtbot, counter, screen, told):
    """To the owner, the job and a new intake."""
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == counter.macbook_id)
    screen.panel.owner.links[0].click()
    screen.panel.orders.links[0].click()
    screen.panel.intake.click()
    assert told.places == [
        ("customers", counter.ayse_id, {}),
        ("work_orders", counter.open_order_id, {}),
        ("intake", None, {"asset_id": counter.macbook_id}),
    ]
    assert screen.panel.model_warning.text == "Screen is glued"
