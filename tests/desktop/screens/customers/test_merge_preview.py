"""Two customers beside each other before they become one."""

from __future__ import annotations

import pytest

from core import passwords, people
from core.base.events import Channel
from core.people import NewPerson
from desktop.screens.customers import merge_preview
from desktop.screens.customers.merge_preview import MergePreview
from tests.desktop.screens.counter import Counter, reading


@pytest.fixture
def double_id(shop, counter: Counter, desk) -> int:
    """Ayşe with another address, who can sign in."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        new = NewPerson("Ayse Yildiz", None, "second@example.com", passwords.prepared("workbench"), note="Upstairs")
        return people.add(tx, new).id


@pytest.fixture
def preview(qtbot, desk, counter: Counter) -> MergePreview:
    """Nothing is chosen."""
    made = MergePreview(desk)
    qtbot.addWidget(made)
    made.resize(440, 600)
    made.show()
    return made


def test_only_who_signs_in_can_stay(qtbot, counter: Counter, double_id: int, preview: MergePreview) -> None:
    """The two are turned around; the other way is refused in words."""
    preview.show_pair(counter.ayse_id, double_id)
    qtbot.waitUntil(lambda: preview.found is not None)
    assert preview.found.kept.id == double_id
    preview.keep.set_value(counter.ayse_id)
    qtbot.waitUntil(lambda: preview.found is None)


def test_what_differs_is_chosen_and_the_rest_is_told(
    qtbot, shop, counter: Counter, double_id: int, preview: MergePreview
) -> None:
    """Names differ; the phone is filled in, jobs and devices change hands."""
    preview.show_pair(double_id, counter.ayse_id)
    qtbot.waitUntil(lambda: preview.found is not None)
    assert "full_name" in preview.form.fields
    assert "phone" not in preview.form.fields
    assert preview.same.value("Phone") == "+90 532 555 01 42"
    assert preview.moves.value("Jobs") == "1"
    preview.form.fields["full_name"].control.set_value(True)
    assert preview.taken() == ["full_name"]
    with qtbot.waitSignal(preview.merged):
        preview.merge()
    assert reading(shop, people.get, double_id).full_name == "Ayşe Yıldız"


def test_what_was_changed_meanwhile_is_read_again(
    qtbot, shop, desk, counter: Counter, double_id: int, preview: MergePreview, told
) -> None:
    """Nothing is merged unseen."""
    preview.show_pair(double_id, counter.ayse_id)
    qtbot.waitUntil(lambda: preview.found is not None)
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        people.change(tx, counter.ayse_id, {"city": "İzmir"})
    preview.merge()
    qtbot.waitUntil(lambda: bool(told.notices) and preview.found.merged.city == "İzmir")
    assert told.notices[-1][1] == "danger"


def test_words(qapp) -> None:
    """Every field has one, and what is not named is told all the same."""
    assert set(merge_preview.field_words()) == {*merge_preview.merging.FIELDS, *merge_preview.merging.TEXTS}
    assert merge_preview.table_word("files") == "Other entries"
    assert merge_preview.shown("note", "a\nb") == "a · b"
