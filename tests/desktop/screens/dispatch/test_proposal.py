"""What would be done."""

from __future__ import annotations

from desktop.screens.dispatch.proposal import Proposal
from tests.desktop.screens.counter import show


def test_it_is_done_only_when_it_is_confirmed(qtbot, look, advice) -> None:
    """The button says what it does."""
    made = Proposal()
    show(qtbot, made, 400, 200)
    made.yes.click()
    made.show_suggestion(advice("Lock"))
    assert "Tom Bench does" in made.yes.accessibleName()
    with qtbot.waitSignal(made.confirmed) as confirmed:
        made.yes.click()
    assert confirmed.args == [advice("Lock")]
