"""The house's import rules hold, and each of them is seen to break when it is broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.structure.source_files import ROOT, source_files

#: One forbidden import for every contract: where it is put, and what it says there.
BREACHES = {
    "house": ("desktop/breach.py", "import api.shared"),
    "dialects": ("api/repair/breach.py", "import api.hotel.breach"),
    "core-layers": ("core/base/breach.py", "import core.rules"),
    "database": ("api/shared/breach.py", "import sqlalchemy"),
    "core-alone": ("core/tables/breach.py", "import falcon"),
    "rules-pure": ("core/rules/breach.py", "import sqlite3"),
    "desktop-no-http": ("desktop/other_breach.py", "import waitress"),
    "api-no-qt": ("api/other_breach.py", "import PySide6"),
}


def _lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    command += [part for contract in contracts for part in ("--contract", contract)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_every_contract_is_kept() -> None:
    """No import of the program goes up or across."""
    result = _lint(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.fixture(scope="module")
def broken_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which every contract is broken once."""
    copy = tmp_path_factory.mktemp("broken_house")
    for path in source_files():
        if path.suffix == ".py" and path.parts[0] in {"core", "api", "desktop", "resources"}:
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, copy / path)
    shutil.copy(ROOT / "pyproject.toml", copy)
    for path, line in [*BREACHES.values(), ("api/hotel/breach.py", "")]:
        folder = (copy / path).parent
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").touch()
        (copy / path).write_text(line + "\n", "utf-8")
    return copy


@pytest.mark.parametrize("contract", BREACHES)
def test_breach_is_seen(broken_house: Path, contract: str) -> None:
    """The contract breaks, and the answer names the import that broke it."""
    path, line = BREACHES[contract]
    result = _lint(broken_house, contract)
    module, imported = path.removesuffix(".py").replace("/", "."), line.removeprefix("import ")
    assert result.returncode == 1
    assert f"{module} -> {imported}" in result.stdout.replace("\n", " ")


def test_unlisted_module_is_seen(broken_house: Path) -> None:
    """A new module of the core has to be given its place in the layers."""
    (broken_house / "core" / "a_new_noun.py").touch()
    result = _lint(broken_house, "core-layers")
    assert "core.a_new_noun" in result.stdout
    (broken_house / "core" / "a_new_noun.py").unlink()
