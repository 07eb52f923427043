"""Photos go to core at once, and come back from it small."""

from __future__ import annotations

from core import files, work_orders
from core.rules.words import FileKind
from core.work_orders import OrderRow
from desktop.screens.work_orders.sections.photos import Photos
from tests.desktop.screens.bench import Bench, picture


def stored(bench: Bench, order_id: int) -> list[str]:
    """Names, as stored."""
    return [row.name for row in bench.job(order_id).detail.files]


def add(bench: Bench, order_id: int, name: str) -> int:
    """A photo taken elsewhere."""
    row = bench.do(files.add, bench.shop.store, "work_order", order_id, name, picture(), FileKind.PHOTO)
    return row.id


def test_added_photo_is_stored_and_can_be_taken_back(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Dropped, pasted or opened: it comes to the strip as bytes."""
    section = show(Photos, job.id)
    section.strip.add_photo("front.png", picture())
    qtbot.waitUntil(lambda: bool(told.notices))
    assert stored(bench, job.id) == ["front.png"]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: stored(bench, job.id) == [])


def test_removed_photo_comes_back(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """Its bytes were never gone."""
    add(bench, job.id, "front.png")
    section = show(Photos, job.id)
    section.strip.remove(section.strip.value()[0])
    qtbot.waitUntil(lambda: bool(told.notices))
    assert stored(bench, job.id) == []
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: stored(bench, job.id) == ["front.png"])


def test_photo_that_core_refuses_is_shown_no_longer(qtbot, show, bench: Bench, job: OrderRow, told) -> None:
    """The strip shows what is stored, and the notice says why."""
    section = show(Photos, job.id)
    bench.do(work_orders.delete, job.id)
    section.strip.add_photo("front.png", picture())
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[-1][1] == "danger"
    assert section.strip.value() == []


def test_same_photos_are_not_loaded_again(show, bench: Bench, job: OrderRow) -> None:
    """Nothing flickers while others work on the job."""
    add(bench, job.id, "front.png")
    section = show(Photos, job.id)
    (photo,) = section.strip.value()
    section.show_job(bench.job(job.id))
    assert section.strip.value()[0] is photo
    add(bench, job.id, "back.png")
    section.show_job(bench.job(job.id))
    assert [photo.name for photo in section.strip.value()] == ["front.png", "back.png"]


def test_signatures_are_no_photos(show, bench: Bench, job: OrderRow) -> None:
    """What was signed is not among the pictures."""
    bench.do(files.add, bench.shop.store, "work_order", job.id, "s.png", picture(), FileKind.SIGNATURE)
    assert show(Photos, job.id).strip.value() == []


def test_papers_are_kept_with_the_job(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """A quotation, the maker's sheet."""
    section = show(Photos, job.id)
    section.strip.add_photo("quotation.txt", b"three new hinges")
    qtbot.waitUntil(lambda: stored(bench, job.id) == ["quotation.txt"])
    assert bench.job(job.id).detail.files[0].kind is FileKind.DOCUMENT


def test_photo_opens_large(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """With the others an arrow away."""
    for name in ("front.png", "back.png"):
        add(bench, job.id, name)
    section = show(Photos, job.id)
    view = section.files.open(section.strip.value()[1])
    qtbot.waitUntil(lambda: not view.picture.image.isNull())
    assert view.place == 1
    view.reject()
