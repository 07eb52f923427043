"""PyInstaller's recipe names what no import tells it of."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib.util import find_spec

from packaging.requirements import Requirement

from desktop.navigation import ENTRIES
from desktop.screens.settings.screen import PAGES
from desktop.warming import MODULES
from tests.structure.source_files import ROOT, source_files

#: Where modules are loaded by a name that stands in a table, and the table.
TABLES = {"desktop/navigation.py", "desktop/screens/settings/screen.py", "desktop/warming.py"}
NAMED = {
    *MODULES,
    *(entry.factory.partition(":")[0] for entry in ENTRIES),
    *("desktop.screens.settings." + page.factory.partition(":")[0] for page in PAGES),
}
#: Each was seen to work in the built program with nothing more than PyInstaller finds by itself.
FOUND_BY_ITSELF = {
    "arabic-reshaper", "babel", "bcrypt", "cryptography", "falcon", "filetype", "highspy", "httpcore", "icalendar",
    "obstore", "orjson", "pillow", "platformdirs", "portalocker", "psutil", "pydantic", "pyjwt", "pyotp", "pypdfium2",
    "pyside6-essentials", "python-bidi", "python-calamine", "python-dateutil", "rapidfuzz", "segno",
    "uuid-utils", "waitress", "xlsxwriter",
}  # fmt: skip


def _recipe() -> ast.Module:
    return ast.parse((ROOT / "build.spec").read_text("utf-8"))


def _strings() -> set[str]:
    return {
        node.value for node in ast.walk(_recipe()) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _collected(function: str) -> set[str]:
    """The first argument of each call."""
    calls = [node for node in ast.walk(_recipe()) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return {call.args[0].value for call in calls if call.func.id == function and isinstance(call.args[0], ast.Constant)}


def test_what_is_loaded_by_name_is_packed() -> None:
    """Each exists, and stands in a package that is packed as a whole."""
    packed = _collected("collect_submodules")
    assert {module for module in NAMED if module.partition(".")[0] not in packed or find_spec(module) is None} == set()


def test_no_other_module_loads_by_name() -> None:
    """A new table of modules is looked at here too."""
    inside = [path for path in source_files() if path.suffix == ".py" and path.parts[0] in {"core", "api", "desktop"}]
    found = {str(path) for path in inside if "import_module" in (ROOT / path).read_text("utf-8")}
    assert found == TABLES


def test_every_file_that_is_no_python_is_packed() -> None:
    """Beside the code lie files in resources only; the template of migrations is for those who write them."""
    packages = {"core", "api", "desktop", "resources"}
    files = {path for path in source_files() if path.suffix != ".py" and path.parts[0] in packages}
    outside = {str(path) for path in files if path.parts[0] != "resources"}
    assert outside <= {"core/migrations/script.py.mako"}
    assert {"core", "resources"} <= _collected("collect_data_files")


def test_every_library_was_seen_in_the_built_program() -> None:
    """A new one is either named in the recipe or tried in a build: `pyinstaller build.spec`, then what needs it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.sub(r"[-_.]+", "-", Requirement(line).name).lower() for line in project["dependencies"]}
    named = {string.partition(".")[0].replace("_", "-").lower() for string in _strings()} | {"psycopg"}
    assert asked - named - FOUND_BY_ITSELF == set()
    assert FOUND_BY_ITSELF - asked == set()


def test_the_version_is_packed() -> None:
    """The program tells it from the metadata of its own package."""
    assert "frontbench" in _collected("copy_metadata")
