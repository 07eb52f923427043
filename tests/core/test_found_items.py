"""Lost and found."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core import files, found_items, rooms, search, trash
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.found_items import FoundItemRow, NewFoundItem
from core.rules.words import FileKind, FoundStatus
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop


def _add(shop: Shop, at: Workshop, what: str = "Black umbrella", **values: object) -> FoundItemRow:
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        return found_items.add(tx, NewFoundItem(what, **values))  # type: ignore[arg-type]


def test_what_was_found_is_kept_with_place_finder_and_day(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Who says nothing else found it himself, now; it is kept as long as the settings say."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204")
    item = _add(shop, at, place_location_id=room.location_id, place_note="Under the bed", storage_place="Locker 3")
    assert (item.number, item.what, item.place, item.finder) == ("F-0001", "Black umbrella", "204", "Tom Bench")
    assert (item.found_at, item.disposal_on, item.status) == (clock.now, date(2026, 5, 31), FoundStatus.KEPT)
    other = _add(shop, at, "Ring", finder_name="A guest", disposal_on=date(2027, 1, 1))
    assert (other.number, other.finder, other.finder_id) == ("F-0002", "A guest", None)
    with shop.reading(at.clerk) as tx:
        assert [row.id for row in found_items.page(tx, Page(10))] == [other.id, item.id]
        assert [row.id for row in found_items.page(tx, Page(10), place_location_id=room.location_id)] == [item.id]
        assert [row.id for row in found_items.page(tx, Page(10), typed="locker umbr")] == [item.id]
        assert found_items.count(tx, typed="ring") == 1
        assert [(hit.noun, hit.id) for hit in search.find(tx, "F-0002")] == [("found_item", other.id)]


def test_each_state_has_its_list(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Due is what is kept longer than it has to be."""
    kept, due, claimed, disposed = (_add(shop, at, what) for what in ("Kept", "Due", "Claimed", "Disposed"))
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        found_items.change(tx, due.id, {"disposal_on": date(2026, 3, 2)})
        assert found_items.claim(tx, claimed.id, "Ayşe Yıldız").status is FoundStatus.CLAIMED
        gone = found_items.dispose(tx, disposed.id, "To the police")
        assert (gone.status, gone.disposal_note, gone.disposed_at) == (FoundStatus.DISPOSED, "To the police", clock.now)
        for status, ids in (
            (FoundStatus.KEPT, [due.id, kept.id]), (FoundStatus.DUE, [due.id]), (FoundStatus.CLAIMED, [claimed.id]),
            (FoundStatus.DISPOSED, [disposed.id]), (None, [disposed.id, claimed.id, due.id, kept.id]),
        ):  # fmt: skip
            assert [row.id for row in found_items.page(tx, Page(10), status)] == ids
            assert found_items.count(tx, status) == len(ids)
        assert {hit.badge for hit in search.find(tx, "Claimed")} == {"claimed"}
        assert search.find(tx, "Disposed")[0].badge == "disposed"


def test_what_is_gone_is_not_given_away_again_but_can_come_back(shop: Shop, at: Workshop) -> None:
    """It was the wrong umbrella."""
    item = _add(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Conflict):
            found_items.reopen(tx, item.id)
        with pytest.raises(Invalid):
            found_items.claim(tx, item.id, " ")
        gone = found_items.claim(tx, item.id, "Ayşe", version=item.version)
        for again in (lambda: found_items.claim(tx, item.id, "Max"), lambda: found_items.dispose(tx, item.id)):
            with pytest.raises(Conflict, match="no longer here"):
                again()
        with pytest.raises(Stale):
            found_items.reopen(tx, item.id, version=item.version)
        back = found_items.reopen(tx, item.id, version=gone.version)
        assert (back.status, back.claimed_by) == (FoundStatus.KEPT, None)


def test_what_cannot_be_is_refused(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """And named."""
    item = _add(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        for fields, field in (({"what": ""}, "what"), ({"found_at": clock.now + timedelta(days=1)}, "found_at")):
            with pytest.raises(Invalid) as refused:
                found_items.change(tx, item.id, fields)
            assert refused.value.field == field
        for fields in ({"place_location_id": 10**6}, {"finder_id": 10**6}):
            with pytest.raises(NotFound):
                found_items.change(tx, item.id, fields)
        changed = found_items.change(tx, item.id, {"note": "Handle loose"}, version=item.version)
        with pytest.raises(Stale):
            found_items.change(tx, item.id, {"note": "x"}, version=item.version)
        assert found_items.change(tx, item.id, {"note": "Handle loose"}).version == changed.version


def test_photos_belong_to_it(shop: Shop, at: Workshop, png: bytes) -> None:
    """As they do to devices."""
    item = _add(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        photo = files.add(tx, shop.store, "found_item", item.id, "ring.png", png, FileKind.PHOTO)
        assert files.of_subject(tx, "found_item", item.id) == [photo]


def test_deleted_it_lies_in_the_trash(shop: Shop, at: Workshop) -> None:
    """And is found again once it is back."""
    item = _add(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        found_items.delete(tx, item.id)
        assert search.find(tx, "umbrella") == []
        with pytest.raises(NotFound):
            found_items.get(tx, item.id)
        assert [(row.noun, row.title) for row in trash.page(tx, Page(5))] == [("found_item", item.number)]
        assert found_items.restore(tx, item.id).number == item.number
        assert search.find(tx, "umbrella")[0].id == item.id
        with pytest.raises(NotFound):
            found_items.restore(tx, item.id)


def test_who_cleans_finds_but_gives_nothing_away(shop: Shop, at: Workshop) -> None:
    """That is for the desk; others see nothing of it."""
    item = _add(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        assert found_items.get(tx, item.id).id == item.id
        for operation, *arguments in (
            (found_items.claim, "Max"), (found_items.dispose,), (found_items.reopen,), (found_items.delete,),
            (found_items.restore,),
        ):  # fmt: skip
            with pytest.raises(Forbidden):
                operation(tx, item.id, *arguments)  # type: ignore[operator]
    for role in (Role.CUSTOMER, Role.VIEWER, Role.STOREMAN):
        with shop.reading(actor(role)) as tx:
            for read in (
                lambda: found_items.get(tx, item.id),
                lambda: found_items.page(tx, Page(1)),
                lambda: found_items.count(tx),
            ):
                with pytest.raises(Forbidden):
                    read()


def test_it_can_have_gone_before_it_is_noted(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Fetched yesterday, noted today; not before it was found, nor in the future."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        item = found_items.add(tx, NewFoundItem("Scarf"))
    found_at = item.found_at
    clock.step(days=2)
    for wrong in (found_at - timedelta(days=1), clock.now + timedelta(hours=1)):
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid):
            found_items.claim(tx, item.id, "Ayşe", at=wrong)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        gone = found_items.claim(tx, item.id, "Ayşe", at=found_at + timedelta(days=1))
    assert gone.claimed_at == found_at + timedelta(days=1)
