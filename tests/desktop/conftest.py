"""What the tests of the desktop share: the look."""

import pytest

from desktop.look.theme import Look


@pytest.fixture
def look(qapp):
    """The application dressed in the light theme."""
    existing = qapp.findChild(Look)
    look = existing or Look(qapp, "light")
    look.set_mode("light")
    yield look
    look.set_mode("light")
