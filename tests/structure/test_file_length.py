"""A file is one room: whoever needs more than 400 lines has two subjects in it."""

from __future__ import annotations

from tests.structure.source_files import ROOT, source_files

LONGEST = 400


def test_no_python_file_is_longer_than_allowed() -> None:
    """Tests and migrations count like everything else."""
    python = [path for path in source_files() if path.suffix == ".py"]
    lengths = {str(path): len((ROOT / path).read_text("utf-8").splitlines()) for path in python}
    assert lengths
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}
