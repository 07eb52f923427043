"""What every entry of the event log tells, whatever it is about."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.base.events import Channel
from core.base.log import Event
from desktop.screens.told_events import after, before, plain_heading, when_and_who
from desktop.widgets.moments import moment_text

AT = datetime(2026, 3, 9, 12, tzinfo=UTC)
MOVED = Event(
    1, AT, "room.moved_on", "room", 7, "101", None, 2, "Ann Clerk", Channel.DESKTOP, {"floor": ["1", "2"], "note": None}
)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (MOVED, "Ann Clerk"),
        (MOVED._replace(channel=Channel.REPAIR), "Ann Clerk · over the network"),
        (MOVED._replace(channel=Channel.SYSTEM, actor=""), ""),
    ],
    ids=["here", "elsewhere", "by itself"],
)
def test_when_who_and_through_which_door(qapp, event: Event, words: str) -> None:
    """What is not known is left out."""
    assert when_and_who(event) == " · ".join(filter(None, (moment_text(AT), words)))


def test_what_a_field_was_and_became() -> None:
    """Nothing where it did not change."""
    assert (before(MOVED, "floor"), after(MOVED, "floor")) == ("1", "2")
    assert before(MOVED, "note") is after(MOVED, "note") is after(MOVED, "name") is None


def test_what_has_no_words_of_its_own_is_shown_as_it_is_stored() -> None:
    """But readable."""
    assert plain_heading(MOVED) == ("circle-dot", "room: moved on")
