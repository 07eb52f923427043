"""Tests of the places on this computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base import places


def test_the_default_lies_in_the_users_data_folder(home: Path) -> None:
    """Without being told, the shop is one file below the home folder."""
    assert places.default_url().startswith(f"sqlite:///{home}")
    assert places.chosen_url(None) == places.default_url()


def test_what_is_given_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A URL given with the command wins over the environment, which wins over the default."""
    monkeypatch.setenv(places.URL_VARIABLE, "sqlite:////elsewhere/shop.db")
    assert places.chosen_url(None) == "sqlite:////elsewhere/shop.db"
    assert places.chosen_url("sqlite:////here/shop.db") == "sqlite:////here/shop.db"
