"""What every test stands on: its own home folder and databases, no modal dialogs, no unexpected warnings."""

from __future__ import annotations

import gc
import os
from pathlib import Path

# Before anything loads Qt. Windows that take and lose the focus of a real desk would disturb both sides;
# to watch them all the same, set QT_QPA_PLATFORM to the desk's own platform. The screen that Qt would think up is
# too small for the window.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parent / 'fixtures' / 'screens.json'}"

pytest_plugins = [
    "tests.fixtures.home",
    "tests.fixtures.kept_connections",
    "tests.fixtures.laid",
    "tests.fixtures.databases",
    "tests.fixtures.logged_warnings",
    "tests.fixtures.modal_dialogs",
    "tests.fixtures.patience",
    "tests.fixtures.s3_server",
    "tests.fixtures.shared_certificates",
    "tests.fixtures.shared_statements",
]

# What is collected stays to the end: looking through it again and again took a sixth of the time of all tests.
gc.disable()


def pytest_collection_finish() -> None:
    """From here on garbage is collected among what the tests make, and not at every turn."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()
