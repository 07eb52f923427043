"""What every test stands on: its own home folder and databases, no modal dialogs, no unexpected warnings."""

from __future__ import annotations

import os
import sys

# Before anything loads Qt: without a screen the windows are drawn offscreen.
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.fixtures.home",
    "tests.fixtures.databases",
    "tests.fixtures.logged_warnings",
    "tests.fixtures.modal_dialogs",
]
