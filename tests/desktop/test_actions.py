"""Tests of what can be done from anywhere."""

from __future__ import annotations

from collections import Counter

import pytest

from core.base.permissions import Role
from desktop import actions
from desktop.actions import WindowActions
from desktop.look.paths import ICONS


def window_actions(done: list[str]) -> WindowActions:
    """Each notes its own name."""
    names = [name for name in WindowActions.__dataclass_fields__ if name != "set_language"]
    return WindowActions(
        set_language=lambda code: done.append(f"set_language {code}"),
        **{name: lambda name=name: done.append(name) for name in names},
    )


def test_every_command_can_be_run(desk, told) -> None:
    """It goes somewhere or does something in the window."""
    done: list[str] = []
    found = actions.commands(desk, window_actions(done))
    for command in found:
        command.run()
    assert len(told.places) + len(done) == len(found)
    assert ("intake", None, {"new": True}) in told.places and ("customers", None, {"new": True}) in told.places
    assert {"lock", "toggle_theme", "quit"} <= set(done)


def test_no_two_commands_share_a_key_or_a_name(desk) -> None:
    """A key bound twice would do nothing at all."""
    found = actions.commands(desk, window_actions([]))
    keys = Counter(key for command in found for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({command.words for command in found}) == len(found)
    assert all((ICONS / f"{command.icon}.svg").exists() for command in found)


def test_a_role_is_offered_only_what_it_may(desk_as) -> None:
    """A technician cannot begin an intake from the search line either."""
    keys = {command.key for command in actions.commands(desk_as(Role.TECHNICIAN), window_actions([]))}
    assert "go_work_orders" in keys
    assert not {"intake", "new_customer", "go_sharing"} & keys


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new in", "intake"),
        ("NEW CUST", "new_customer"),
        ("dark", "theme"),
        ("sign", "sign_out"),
        ("work or", "intake"),
    ],
)
def test_commands_are_found_by_the_beginnings_of_their_words(desk, typed: str, first: str) -> None:
    """In any case, and by other words people use for them."""
    found = actions.matching(actions.commands(desk, window_actions([])), typed)
    assert found[0].key == first


@pytest.mark.parametrize("typed", ["", "   ", "zebra"])
def test_nothing_typed_finds_no_command(desk, typed: str) -> None:
    """Neither does what no command is called."""
    assert actions.matching(actions.commands(desk, window_actions([])), typed) == []
