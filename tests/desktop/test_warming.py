"""Tests of loading the desk's code beforehand."""

from __future__ import annotations

import sys

import pytest

from desktop import warming
from desktop.navigation import ENTRIES


def test_every_screen_is_loaded_when_it_is_done() -> None:
    """The first visit only has to build it."""
    warming.warm_up().join()
    assert {entry.factory.partition(":")[0] for entry in ENTRIES} <= sys.modules.keys()


@pytest.mark.allow_warnings
def test_what_cannot_be_loaded_stops_nothing(monkeypatch) -> None:
    """It is written down, and the rest is loaded."""
    monkeypatch.setattr(warming, "MODULES", ("nowhere.at_all",))
    warming.warm_up().join()
    assert "desktop.screens.settings.screen" in sys.modules
