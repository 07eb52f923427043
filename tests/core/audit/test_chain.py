"""Whether the log is as it was written."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import audit
from core.audit import chain
from core.base.events import Channel, EventKind
from core.base.log import event_head, events
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.core.workshop import Workshop


def _faults(shop: Shop) -> list[str]:
    with shop.reading() as tx:
        return audit.verify_chain(tx)


def _edit(shop: Shop, statement: sa.Executable) -> None:
    """As somebody would with a database shell: past every operation."""
    with shop.database.writing() as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (sa.update(events).where(events.c.id == 2).values(actor="Somebody else"), "entry 2 was edited"),
        (sa.update(events).where(events.c.id == 2).values(changes='{"cost":["1","2"]}'), "entry 2 was edited"),
        (sa.update(events).where(events.c.id == 2).values(hash="f" * 64), "entry 2 was edited"),
        (sa.delete(events).where(events.c.id == 2), "entries 2 to 2 are missing"),
        (sa.delete(events).where(events.c.id > 2), "it ends at entry 2"),
        (sa.update(event_head).values(last_id=10**6), "it ends at entry"),
    ],
    ids=["actor", "changes", "hash", "missing", "cut off", "head"],
)
def test_an_edited_or_missing_entry_is_found(shop: Shop, at: Workshop, edit: sa.Executable, words: str) -> None:
    """Even the last one, and even where its own hash was edited too."""
    assert _faults(shop) == []
    _edit(shop, edit)
    assert any(words in fault for fault in _faults(shop))


def test_the_chain_holds_over_many_entries(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checked in steps."""
    monkeypatch.setattr(chain, "_STEP", 7)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        for number in range(300):
            tx.record(EventKind.TEAM_CREATED, number, f"Team {number}")
    assert _faults(shop) == []


def test_how_far_it_is_can_be_told_and_stopped(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The share rises to all; whoever is told may end it."""
    monkeypatch.setattr(chain, "_STEP", 7)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        for number in range(20):
            tx.record(EventKind.TEAM_CREATED, number, f"Team {number}")
    shares: list[float] = []
    with shop.reading() as tx:
        assert audit.verify_chain(tx, shares.append) == []
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 2

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with shop.reading() as tx, pytest.raises(KeyboardInterrupt):
        audit.verify_chain(tx, stop)
