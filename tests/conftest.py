"""What every test stands on: its own home folder and databases, no modal dialogs, no unexpected warnings."""

from __future__ import annotations

import os

# Before anything loads Qt. Windows that take and lose the focus of a real desk would disturb both sides;
# to watch them all the same, set QT_QPA_PLATFORM to the desk's own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.fixtures.home",
    "tests.fixtures.databases",
    "tests.fixtures.logged_warnings",
    "tests.fixtures.modal_dialogs",
    "tests.fixtures.patience",
]
