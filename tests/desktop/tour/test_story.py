"""The tour from end to end, and how it fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FAILING = """
import sys
from pathlib import Path
from desktop.tour import story
from desktop.tour.hands import StoryFailed

def fail(stage):
    raise StoryFailed("the door is locked")

story.counter.first_start = fail
sys.exit(story.play(Path(sys.argv[1]), sys.argv[2], None))
"""


def test_a_story_that_fails_says_where(shop_url: str, tmp_path: Path) -> None:
    """One clear line, a picture of the moment, and an exit code; in a process of its own, as the tour runs."""
    command = [sys.executable, "-c", FAILING, str(tmp_path), shop_url]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100, cwd=Path.cwd())
    assert ended.returncode == 1
    assert "The tour failed: the door is locked\n" in ended.stderr
    assert (tmp_path / "failure.png").exists()
