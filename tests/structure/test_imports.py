"""The house's import rules hold, and each of them is seen to break when it is broken."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
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


@pytest.fixture(scope="module")
def complaints(broken_house: Path) -> dict[str, str]:
    """What is said of each contract, by its id; all in one run, as most of its time goes into reading the house."""
    result = _lint(broken_house)
    assert result.returncode == 1
    said = re.split(r"\n(.+)\n-{3,}\n", result.stdout.partition("Broken contracts")[2])
    by_name = dict(zip(said[1::2], said[2::2], strict=True))
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    return {each["id"]: by_name.get(each["name"], "") for each in contracts}


@pytest.mark.parametrize("contract", BREACHES)
def test_breach_is_seen(complaints: dict[str, str], contract: str) -> None:
    """The contract breaks, and the answer names the import that broke it."""
    path, line = BREACHES[contract]
    module, imported = path.removesuffix(".py").replace("/", "."), line.removeprefix("import ")
    assert f"{module} -> {imported}" in complaints[contract].replace("\n", " ")


def test_every_contract_is_broken_once(complaints: dict[str, str]) -> None:
    """None is without a breach of its own, so that none can be switched off unseen."""
    assert set(complaints) == set(BREACHES)


def test_unlisted_module_is_seen(broken_house: Path) -> None:
    """A new module of the core has to be given its place in the layers."""
    (broken_house / "core" / "a_new_noun.py").touch()
    result = _lint(broken_house, "core-layers")
    assert "core.a_new_noun" in result.stdout
    (broken_house / "core" / "a_new_noun.py").unlink()
