"""Every module with code in it has its tests at the mirrored path."""

from __future__ import annotations

import ast
from fnmatch import fnmatch
from pathlib import Path

from tests.structure.source_files import ROOT, source_files

#: Modules without tests of their own, and why.
EXEMPT = {
    "*/__init__.py": "a package's door: what it hands out is tested where it is written",
    "*/__main__.py": "a program's start: the end-to-end tests run it as a process",
    "core/tables/*.py": "declarations: every operation's tests write and read them, on both engines",
    "core/storage/store.py": "a protocol: the tests of both stores hold them to it",
    "desktop/widgets/gallery/*.py": "opened page by page in tests/desktop/widgets/test_gallery.py",
    "core/migrations/*.py": "steps of one way, which the migrations' tests go from end to end",
}


def test_every_module_has_its_mirrored_test() -> None:
    """core/people/adding.py is tested in tests/core/people/test_adding.py."""
    modules = [path for path in source_files() if _needs_tests(path)]
    missing = [str(path) for path in modules if not (ROOT / _mirror(path)).exists()]
    assert modules
    assert missing == []


def test_no_exemption_is_left_over() -> None:
    """Each exemption still exempts something."""
    paths = [path.as_posix() for path in source_files()]
    assert [pattern for pattern in EXEMPT if not any(fnmatch(path, pattern) for path in paths)] == []


def _needs_tests(path: Path) -> bool:
    if path.suffix != ".py" or path.parts[0] not in {"core", "api", "desktop"}:
        return False
    return not any(fnmatch(path.as_posix(), pattern) for pattern in EXEMPT) and _has_code(ROOT / path)


def _has_code(path: Path) -> bool:
    """Whether it holds a function; rows and constants are declarations, tested with what returns them."""
    tree = ast.parse(path.read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(tree))


def _mirror(path: Path) -> Path:
    return Path("tests", *path.parts[:-1], f"test_{path.name}")
