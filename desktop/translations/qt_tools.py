"""Runs Qt's own tools over the sources: lupdate gathers, lrelease compiles."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import PySide6

import desktop
from desktop.languages import LANGUAGES, TRANSLATIONS
from desktop.translations import core_words, plurals

SOURCES = Path(desktop.__file__).parent
_TOOLS = Path(PySide6.__file__).parent


def source_files() -> list[Path]:
    """Everything that speaks."""
    return sorted(path for path in SOURCES.rglob("*.py") if "translations" not in path.relative_to(SOURCES).parts)


def update(folder: Path = TRANSLATIONS) -> list[Path]:
    """Brings each language's list up to date; what is no longer said is dropped. Gives the files."""
    with tempfile.TemporaryDirectory() as temporary:
        made = {
            "plurals.py": plurals.as_source(source_files()),  # first: what is read first counts
            "core_words.py": core_words.as_source(core_words.gathered()),
        }
        for name, text in made.items():
            Path(temporary, name).write_text(text, encoding="utf-8")
        sources = [str(path) for path in (*(Path(temporary, name) for name in made), *source_files())]
        files = [folder / f"frontbench_{code}.ts" for code in LANGUAGES]
        for file in files:
            # English says what the source says; only its plurals have to be written out.
            plural = ["-pluralonly"] if file.stem.endswith("_en") else []
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", *plural]
            _run("lupdate", *options, *sources, "-ts", str(file))
    return files


def compile_(file: Path) -> Path:
    """The compiled list beside the written one, put there whole: running programs have the old one mapped."""
    compiled, fresh = file.with_suffix(".qm"), file.with_suffix(".qm.new")
    _run("lrelease", str(file), "-qm", str(fresh))
    fresh.replace(compiled)
    return compiled


def _run(tool: str, *arguments: str) -> str:
    done = subprocess.run([str(_TOOLS / tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} failed:\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr
