"""Keeping what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from core import drafts
from core.base.errors import Refused
from desktop.screens.draft_keeper import LATEST_MS, PAUSE_MS, DraftKeeper


class Typed:
    """A form of one text."""

    def __init__(self) -> None:
        self.text = ""

    def values(self):
        return {"text": self.text}


@pytest.fixture
def typed():
    """What is typed."""
    return Typed()


@pytest.fixture
def keeper(qtbot, desk, typed):
    """Keeps it."""
    parent = QObject()
    made = DraftKeeper(desk, "note", typed.values, lambda: "A note", parent)
    made.begin(None, typed.values())
    yield made
    made.setParent(None)


def _kept(desk):
    with desk.shop.reading(desk.actor) as tx:
        return [drafts.read(tx, row.id).values["text"] for row in drafts.mine(tx, "note")]


def test_the_promise_is_two_seconds_and_it_has_room():
    """After the last key, and while the typing never stops."""
    assert PAUSE_MS <= LATEST_MS < 2_000


def test_what_is_typed_comes_to_the_disk_by_itself(qtbot, desk, keeper, typed):
    """Over the same draft again and again."""
    for text in ("a", "ab"):
        typed.text = text
        with qtbot.waitSignal(keeper.kept):
            keeper.note_change()
    assert _kept(desk) == ["ab"]


def test_typing_without_a_pause_is_kept_too(qtbot, desk, keeper, typed):
    """The clock runs from the first key that is not kept yet."""
    seen = []
    keeper.kept.connect(lambda: seen.append(typed.text))

    def type_on():
        typed.text += "x"
        keeper.note_change()
        return bool(seen)

    qtbot.waitUntil(type_on)
    assert len(_kept(desk)) == 1


def test_flush_calls_back_once_everything_is_written(qtbot, desk, keeper, typed):
    """Also what was typed while the first half was on its way."""
    called = []
    typed.text = "first"
    keeper.flush()
    typed.text = "second"
    keeper.flush(lambda: called.append(_kept(desk)))
    qtbot.waitUntil(lambda: called != [])
    assert called == [["second"]]


def test_nothing_new_writes_nothing(qtbot, desk, keeper):
    """An untouched form leaves no draft."""
    called = []
    keeper.flush(lambda: called.append(True))
    assert called == [True]
    assert _kept(desk) == []


def test_once_stopped_it_writes_no_more_until_it_resumes(qtbot, desk, keeper, typed):
    """While the form is being stored."""
    keeper.stop()
    typed.text = "late"
    keeper.note_change()
    keeper.flush()
    assert _kept(desk) == []
    with qtbot.waitSignal(keeper.kept):
        keeper.resume()
    assert _kept(desk) == ["late"]


def test_a_draft_that_cannot_be_written_is_told(qtbot, desk, keeper, typed):
    """Too large, say; the form works on."""
    typed.text = "x" * (drafts.LARGEST + 1)
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.flush()
    assert isinstance(failed.args[0], Refused)
