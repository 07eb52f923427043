"""The lock names public places only, and locks what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.structure.source_files import ROOT, source_files

INDEX = "https://pypi.org/simple"
FILES = "https://files.pythonhosted.org/"
#: The options and variables by which pip and uv are sent elsewhere.
OTHER_INDEX = re.compile("|".join(["index[-_]url", "find[-_]links", "(PIP|UV)_[A-Z_]*INDEX", "trusted[-_]host"]), re.I)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / name).read_text("utf-8"))


def test_every_locked_package_comes_from_the_public_index() -> None:
    """Its source is the public index, and its files lie at the public files' host, each with a hash."""
    foreign = []
    for package in _toml("uv.lock")["package"]:
        files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
        public = package["source"] == {"registry": INDEX} and files
        if not public and package["source"] != {"editable": "."}:
            foreign.append(package["name"])
        foreign += [file["url"] for file in files if not file["url"].startswith(FILES)]
        foreign += [file["url"] for file in files if not file["hash"].startswith("sha256:")]
    assert foreign == []


def test_only_the_public_index_is_configured() -> None:
    """uv asks nobody else, whatever the machine's own settings say."""
    assert _toml("pyproject.toml")["tool"]["uv"]["index"] == [{"name": "pypi", "url": INDEX, "default": True}]


def test_no_file_brings_in_another_index() -> None:
    """No script, workflow or setting points pip or uv elsewhere."""
    data = {str(path): (ROOT / path).read_bytes() for path in source_files()}
    texts = {path: each.decode("utf-8", "replace") for path, each in data.items() if b"\0" not in each}
    del texts["tests/structure/test_lock.py"]
    assert {path: found for path, text in texts.items() if (found := OTHER_INDEX.findall(text))} == {}


def test_lock_is_current() -> None:
    """Each requirement of pyproject.toml is locked under the same condition; `uv lock` brings the lock up to date."""
    project, groups = _toml("pyproject.toml")["project"], _toml("pyproject.toml")["dependency-groups"]
    locked = {package["name"]: package for package in _toml("uv.lock")["package"]}
    metadata = locked["frontbench"]["metadata"]
    assert _asked(project["dependencies"]) == _locked(metadata["requires-dist"])
    for group, requirements in groups.items():
        assert _asked(requirements) == _locked(metadata["requires-dev"][group])
    for requirement in map(Requirement, project["dependencies"]):
        assert requirement.specifier.contains(locked[canonicalize_name(requirement.name)]["version"])


def _asked(requirements: list[str]) -> set[tuple[str, str]]:
    return {(canonicalize_name(found.name), str(found.specifier)) for found in map(Requirement, requirements)}


def _locked(entries: list[dict[str, Any]]) -> set[tuple[str, str]]:
    texts = [f"{entry['name']}{entry.get('specifier', '')}" for entry in entries]
    return _asked(texts)
