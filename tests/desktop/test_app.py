"""Tests of starting the desktop as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import desktop

ROOT = Path(desktop.__file__).parents[1]
_FIRST_WINDOW = """
import enum, sys
from desktop import app as program
from desktop.preferences import Preferences
app = program._application()
started = program.start(app, Preferences(), program._options(["--database", sys.argv[1]]))
def painted():
    # PySide makes these where it is handed something of Qt whose class is private: a style, a viewport, a device.
    made = {kind.__name__ for base in (enum.Enum, enum.IntEnum, enum.Flag) for kind in base.__subclasses__()}
    dear = {"WizardOption", "StandardPixmap"} & made
    heavy = {"sqlalchemy", "alembic", "reportlab", "babel", "phonenumbers", "bcrypt", "falcon"}
    loaded = " ".join(sorted(dear | heavy & set(sys.modules))) or "nothing"
    print(loaded, type(started.window.page).__name__, flush=True)
    started.window.painted.disconnect()
    app.exit(0)
started.window.painted.disconnect()
started.window.painted.connect(painted)
app.exec()
import os
os._exit(0)
"""


def _run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=100,
        check=False,
    )


def test_the_first_window_is_painted_before_anything_slow_is_loaded(shop_url: str, tmp_path: Path, home: Path) -> None:
    """Sign-in where a shop is, the wizard's first page where none is."""
    assert _run("-c", _FIRST_WINDOW, shop_url, home=home).stdout == "nothing SignInPage\n"
    nowhere = f"sqlite:///{tmp_path / 'nowhere.db'}"
    assert _run("-c", _FIRST_WINDOW, nowhere, home=home).stdout == "nothing ChoicePage\n"


def test_wrong_usage_is_said_and_exits_with_2(home: Path) -> None:
    """As every command does."""
    done = _run("-m", "desktop", "--colour", "pink", home=home)
    assert done.returncode == 2
    assert "usage: frontbench" in done.stderr
