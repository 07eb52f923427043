"""python -m desktop.tour: plays the main job through the real windows; pictures and PDFs go to tour/."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tour"
README_PICTURES = ROOT / "docs" / "pictures"
_HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")


def main() -> int:
    """Runs it; 1 and one clear line where the story fails."""
    options = _options()
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="frontbench-tour-") as home:
        _move_in(Path(home))
        from desktop.tour.story import play, play_large

        if options.large:
            return play_large(FOLDER, options.large, os.environ["FRONTBENCH_TOUR_LOGIN"])
        for before in (*FOLDER.glob("*.png"), *FOLDER.glob("*.pdf")):
            before.unlink()
        return play(FOLDER, f"sqlite:///{Path(home, 'shop', 'shop.db')}", README_PICTURES if options.readme else None)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m desktop.tour", description="The guided tour.")
    parser.add_argument("--readme", action="store_true", help=f"also write {README_PICTURES.relative_to(ROOT)}")
    parser.add_argument("--large", metavar="URL", help="only the pictures at 200 %%, of the shop at this address")
    return parser.parse_args()


def _move_in(home: Path) -> None:
    """Nothing of the user's own is read or changed, and the pictures look the same on every computer."""
    for variable in _HOMES:
        os.environ[variable] = str(home / variable.lower())
    os.environ.pop("LC_ALL", None)
    os.environ.update(dict.fromkeys(("LANG", "LC_MESSAGES", "LC_NUMERIC"), "en_IE.UTF-8"))
    os.environ.update(LC_CTYPE="C.UTF-8", TZ="Europe/Dublin")
    if _has_display():
        return
    screen = {
        "name": "desk",
        "x": 0,
        "y": 0,
        "width": 1366,
        "height": 768,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    plan = home / "screens.json"
    plan.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={plan}"


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return False
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    if code:
        os._exit(code)  # whatever still runs in a thread must not hold a story that failed
