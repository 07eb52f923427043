"""Where an invoice's mail stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.mail import MessageRow
from core.rules.words import MessageState as M
from desktop.screens.invoices.mail_view import MailList, MailNotice

NOW = datetime.now(UTC)
MESSAGE = MessageRow(1, "u", 1, 7, "INV-1", None, None, "Ann", "ann@example.com", "s", "b", M.SENT, None, None, 1, None,
                     NOW, False, NOW)  # fmt: skip


class Hand:
    """Notes what is asked of it."""

    def __init__(self) -> None:
        self.done: list[tuple[str, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda message: self.done.append((name, message.id))


@pytest.fixture
def hand() -> Hand:
    """Nothing was asked yet."""
    return Hand()


@pytest.mark.parametrize(
    ("changes", "words", "asked"),
    [
        ({"state": M.HELD, "held_until": NOW + timedelta(minutes=5)}, "goes to ann@example.com", "take_back"),
        (
            {"state": M.HELD, "held_until": NOW + timedelta(minutes=5), "credit_note_id": 3},
            "goes to",
            "take_message_back",
        ),
        ({"state": M.BY_HAND}, "waits to be sent by hand", "hand_over"),
        ({"state": M.FAILED, "error": "Nobody there"}, "did not arrive: Nobody there", "retry"),
        ({"state": M.WAITING, "error": "Busy"}, "on its way to ann@example.com. Busy", ""),
        ({"state": M.SENT}, "", ""),
        ({"state": M.CANCELLED}, "", ""),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(map(str, value)) + str(value["state"].value),
)
def test_what_has_to_be_done_is_said(qtbot, look, hand: Hand, changes: dict[str, Any], words: str, asked: str) -> None:
    """With one press for it; where all went well there is nothing to say."""
    notice = MailNotice(hand, lambda: hand.done.append(("take_back", 1)))
    qtbot.addWidget(notice)
    notice.show_messages([MESSAGE._replace(**changes), MESSAGE])
    assert (words in notice.text, notice.isHidden()) == (True, not words)
    if asked:
        notice._act()
    assert hand.done == ([(asked, 1)] if asked else [])


def test_all_that_was_sent_stands_below(qtbot, look, hand: Hand) -> None:
    """Each goes to its paper; nothing takes no room."""
    shown = MailList(hand)
    qtbot.addWidget(shown)
    shown.show_messages([])
    assert shown.isHidden()
    shown.show_messages([MESSAGE._replace(is_by_hand=True), MESSAGE._replace(credit_note_number="CN-1")])
    assert [link.text() for link in shown.rows.links] == ["INV-1", "CN-1"]
    shown.rows.links[1].click()
    assert hand.done == [("print", 1)]
