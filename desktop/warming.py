"""Loads the code of the desk while somebody types a password, so that the desk is there at once."""

from __future__ import annotations

import logging
import threading
from importlib import import_module

_log = logging.getLogger(__name__)
#: What is shown first, first.
MODULES = ("core.auth", "desktop.workspace", "core.search")


def warm_up() -> threading.Thread:
    """Loads in a thread of its own; what cannot be loaded says so when it is needed."""
    thread = threading.Thread(target=_load, name="warm-up", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    from desktop.navigation import ENTRIES

    screens = sorted((entry.factory.partition(":")[0] for entry in ENTRIES), key=lambda name: "work_orders" not in name)
    for name in (*MODULES, *screens):
        try:
            import_module(name)
        except Exception:
            _log.exception("%s cannot be loaded", name)
