"""The repository's own files: what git tracks, and what is new and not ignored."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def source_files() -> tuple[Path, ...]:
    """Every file of the repository, relative to its root; a copy without git is walked, hidden folders left out."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
        return tuple(path for path in map(Path, filter(None, listed)) if (ROOT / path).is_file())
    folders = [folder for folder in ROOT.iterdir() if folder.is_dir() and not folder.name.startswith(".")]
    below = [path for folder in folders for path in folder.rglob("*") if "__pycache__" not in path.parts]
    files = [path for path in (*ROOT.glob("*"), *(ROOT / ".ci").glob("*"), *below) if path.is_file()]
    return tuple(path.relative_to(ROOT) for path in files)
