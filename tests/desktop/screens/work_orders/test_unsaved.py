"""What was typed and not saved comes back after a crash."""

from __future__ import annotations

import threading
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject

from core import drafts
from core.base.transaction import Transaction
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.edit_page import EditPage
from desktop.screens.work_orders.sections.notes import TextSection
from desktop.screens.work_orders.unsaved import Unsaved
from tests.desktop.screens.bench import Bench


def kept(bench: Bench, desk: Desk, name: str) -> list[str]:
    """Titles of one's drafts."""
    return [row.title for row in bench.look(drafts.mine, name, actor=desk.actor)]


def test_kept_offered_and_gone_once_saved(qtbot, desk: Desk, bench: Bench, qapp) -> None:
    """Within two seconds; the next one to open it is offered it."""
    typed: dict[str, Any] = {"text": ""}
    first = Unsaved(desk, "note:1", "Notes WO001", lambda: dict(typed), QObject(qapp))
    first.begin()
    typed["text"] = "Half"
    first.note_change()
    qtbot.waitUntil(lambda: kept(bench, desk, "note:1") == ["Notes WO001"])
    again = Unsaved(desk, "note:1", "Notes WO001", lambda: {"text": ""}, QObject(qapp))
    with qtbot.waitSignal(again.offered) as offered:
        again.begin()
    assert "not saved" in offered.args[0]
    found: list[dict[str, Any]] = []
    again.bring_back(found.append)
    qtbot.waitUntil(lambda: found == [{"text": "Half"}])
    again.close()
    qtbot.waitUntil(lambda: kept(bench, desk, "note:1") == [])


def test_typed_text_outlives_another_job_in_its_editor(qtbot, show, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """It is offered again where it was typed."""
    section, other = show(TextSection, job.id, "diagnosis", "What was found"), bench.open()
    section.begin_editing()
    section.input.set_value("Half typed")
    section.show_job(bench.job(other.id))
    assert not section.is_editing
    qtbot.waitUntil(lambda: bool(kept(bench, desk, f"diagnosis:{job.id}")))
    section.show_job(bench.job(job.id))
    section.begin_editing()
    qtbot.waitUntil(lambda: not section.bring_back.isHidden())
    section.bring_back.click()
    qtbot.waitUntil(lambda: section.input.value() == "Half typed")


def test_what_was_set_aside_is_not_offered_where_it_is_typed_no_more(
    qtbot, desk: Desk, bench: Bench, monkeypatch, qapp
) -> None:
    """Not even when the look for an earlier draft is so late that it finds this one."""
    late, mine = threading.Event(), drafts.mine

    def slow(tx: Transaction, name: str) -> list[drafts.DraftRow]:
        late.wait()
        return mine(tx, name)

    typed: dict[str, Any] = {"text": ""}
    aside, offered = Unsaved(desk, "note:1", "Notes WO001", lambda: dict(typed), QObject(qapp)), []
    aside.offered.connect(offered.append)
    monkeypatch.setattr(drafts, "mine", slow)
    aside.begin()
    typed["text"] = "Half"
    aside.set_aside()
    qtbot.waitUntil(lambda: not desk.ask.writes_under_way)
    late.set()
    qtbot.waitUntil(lambda: not desk.ask.is_busy)
    monkeypatch.undo()
    assert (offered, kept(bench, desk, "note:1")) == ([], ["Notes WO001"])


def test_form_of_a_job_comes_back(qtbot, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """Every field in its own kind."""
    crashed = EditPage(desk, bench.job(job.id))
    qtbot.addWidget(crashed)
    crashed.form.fields["title"].control.set_value("Half typed")
    crashed.form.fields["estimate"].control.set_value(Decimal("12.50"))
    qtbot.waitUntil(lambda: bool(kept(bench, desk, f"work_order:{job.id}")))
    page = EditPage(desk, bench.job(job.id))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "not saved" in page.notice.text)
    page.notice._act()
    qtbot.waitUntil(lambda: page.form.values()["title"] == "Half typed")
    assert page.form.values()["estimate"] == Decimal("12.50")
    assert page.is_dirty
    with qtbot.waitSignal(page.left):
        page.save()
    qtbot.waitUntil(lambda: kept(bench, desk, f"work_order:{job.id}") == [])
    assert bench.order(job.id).title == "Half typed"


def test_diagnosis_comes_back(qtbot, show, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """And goes with the cancelled editor."""
    crashed = show(TextSection, job.id, "diagnosis", "")
    crashed.begin_editing()
    crashed.input.set_value("Fan blo")
    qtbot.waitUntil(lambda: bool(kept(bench, desk, f"diagnosis:{job.id}")))
    section = show(TextSection, job.id, "diagnosis", "")
    section.begin_editing()
    qtbot.waitUntil(lambda: not section.bring_back.isHidden())
    section.bring_back.click()
    qtbot.waitUntil(lambda: section.input.value() == "Fan blo")
    section.leave.click()
    qtbot.waitUntil(lambda: kept(bench, desk, f"diagnosis:{job.id}") == [])
