"""A draft comes back to who wrote it, whatever happened in between, and to nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from core import drafts
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.tables import drafts as table
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop

VALUES = {"customer": "Ayşe Yıldız", "passcode": "2580", "photos": ["a", "b"], "limit": None, "wipe": True}


def test_draft_comes_back(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """With its values, from another process too; written over, it keeps its id."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        first = drafts.keep(tx, "intake", {}, "New intake")
    clock.step(seconds=2)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = drafts.keep(tx, "intake", VALUES, "Ayşe Yıldız", first.id)
    assert (row.id, row.created_at, row.updated_at) == (first.id, first.created_at, clock.now)
    other = Shop(shop.url)
    with other.reading(at.clerk) as tx:
        assert drafts.mine(tx) == [row]
        assert drafts.read(tx, row.id) == (row, VALUES)
    other.close()


def test_last_written_draft_is_first(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """A person may have several, of several forms."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        one = drafts.keep(tx, "intake", VALUES, "one")
        two = drafts.keep(tx, "intake", VALUES, "two")
        note = drafts.keep(tx, "note", VALUES, "note")
        assert [row.id for row in drafts.mine(tx)] == [note.id, two.id, one.id]
    clock.step(minutes=1)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        drafts.keep(tx, "intake", VALUES, "one", one.id)
        assert [row.id for row in drafts.mine(tx, "intake")] == [one.id, two.id]


def test_draft_that_was_thrown_away_meanwhile_is_kept_anew(shop: Shop, at: Workshop) -> None:
    """What is typed is never lost; throwing away twice is no error."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = drafts.keep(tx, "intake", VALUES, "one")
        drafts.discard(tx, row.id)
        drafts.discard(tx, row.id)
        assert drafts.mine(tx) == []
        again = drafts.keep(tx, "intake", VALUES, "one", row.id)
        assert [found.id for found in drafts.mine(tx)] == [again.id]


def test_draft_of_another_is_out_of_reach(shop: Shop, at: Workshop) -> None:
    """To a manager too it does not exist; neither reading, writing over nor throwing away."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = drafts.keep(tx, "intake", VALUES, "one")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert drafts.mine(tx) == []
        with pytest.raises(NotFound):
            drafts.read(tx, row.id)
        drafts.discard(tx, row.id)
        assert drafts.keep(tx, "intake", {}, "mine", row.id).id != row.id
    with shop.reading(at.clerk) as tx:
        assert drafts.read(tx, row.id).values == VALUES


def test_draft_is_encrypted(shop: Shop, at: Workshop) -> None:
    """Whoever opens the database with a shell reads no passcode."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        drafts.keep(tx, "intake", VALUES, "one")
    with shop.reading() as tx:
        stored = tx.execute(sa.select(table.c.values_sealed)).scalar_one()
    assert "2580" not in stored and "passcode" not in stored


def test_program_itself_has_no_drafts(shop: Shop) -> None:
    """A draft belongs to a person."""
    with pytest.raises(Forbidden), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        drafts.keep(tx, "intake", VALUES, "one")


@pytest.mark.parametrize("values", [{"at": object()}, {"path": Path("/")}, {"text": "x" * drafts.LARGEST}])
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be_kept_is_refused(shop: Shop, at: Workshop, values: dict[str, object]) -> None:
    """Values that JSON cannot hold, or too many of them."""
    with pytest.raises(Invalid), shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        drafts.keep(tx, "intake", values, "one")


def test_it_can_be_told_which_are_still_there(shop: Shop, at: Workshop) -> None:
    """Whosever they are, and nothing else of them."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        kept = drafts.keep(tx, "intake", {}, "")
    with shop.reading(at.manager) as tx:
        assert drafts.existing(tx, [kept.id, kept.id + 1]) == {kept.id}
        assert drafts.existing(tx, []) == set()
