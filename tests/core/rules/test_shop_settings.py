"""Every setting has its check, and what a check gave passes it again."""

from __future__ import annotations

import dataclasses

import pytest

from core import settings
from core.rules import shop_settings

DEFAULTS = dataclasses.asdict(settings.ShopSettings())
CHANGEABLE = sorted(set(DEFAULTS) - {"shop_id", "version", "terms_version"})


@pytest.mark.parametrize("name", CHANGEABLE)
def test_default_passes_its_own_check(name: str) -> None:
    """A default is a value that could be typed, and is stored as it is."""
    assert shop_settings.checked(name, DEFAULTS[name]) == DEFAULTS[name]
