"""The scripts of packaging/ import each other as scripts do: from their own folder."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"
NAMES = ("debian", "environment", "libraries", "precommit", "run", "test")


@pytest.fixture(scope="session")
def scripts() -> dict[str, ModuleType]:
    """Return the modules by name, and leave no trace: `test` is also a module of Python's."""
    kept = {name: sys.modules.pop(name) for name in NAMES if name in sys.modules}
    sys.path.insert(0, str(SCRIPTS))
    found = {name: importlib.import_module(name) for name in NAMES}
    sys.path.remove(str(SCRIPTS))
    for name in NAMES:
        del sys.modules[name]
    sys.modules.update(kept)
    return found


@pytest.fixture(scope="session")
def environment(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["environment"]


@pytest.fixture(scope="session")
def libraries(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["libraries"]


@pytest.fixture(scope="session")
def debian(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["debian"]


@pytest.fixture(scope="session")
def run(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["run"]


@pytest.fixture(scope="session")
def suite(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["test"]


@pytest.fixture(scope="session")
def precommit(scripts: dict[str, ModuleType]) -> ModuleType:
    return scripts["precommit"]
