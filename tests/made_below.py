"""The reader of templates that packaging/ uses, for tests of what it has to find."""

import importlib.util
import sys
from functools import cache
from types import ModuleType

from tests.conftest import ROOT


@cache
def reader() -> ModuleType:
    """Return packaging/sentences.py, which is a script beside others and no package of ours."""
    spec = importlib.util.spec_from_file_location(
        "packaging_sentences", ROOT / "packaging" / "sentences.py"
    )
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found  # where dataclasses look for the names of its annotations
    spec.loader.exec_module(found)
    return found
