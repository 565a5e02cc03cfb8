"""The made-up languages of packaging/pseudo.py, loaded into this process as a window loads them."""

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from tests.ui.speaking import speaking
from tests.ui.written_texts import LUPDATE

_spec = importlib.util.spec_from_file_location("pseudo", ROOT / "packaging" / "pseudo.py")
assert _spec is not None
assert _spec.loader is not None
_script = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_script)
pseudo, OPEN, CLOSE = _script.pseudo, _script.OPEN, _script.CLOSE


@cache
def _made(which: str) -> tuple[str, TemporaryDirectory[str]]:
    """Make a language once a process; its folder goes with the process."""
    folder = TemporaryDirectory()
    script = ROOT / "packaging" / "translations.py"
    command = [sys.executable, str(script), which, folder.name]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (file,) = Path(folder.name).glob("*.qm")
    return file.stem.removeprefix("facilitator_"), folder


@contextmanager
def pseudo_language(app: QApplication, which: str = "pseudo") -> Iterator[None]:
    """Speak `pseudo` or `pseudo-rtl`."""
    if not LUPDATE.exists():
        pytest.skip("Qt's tools are not installed")
    language, folder = _made(which)
    with speaking(app, language, Path(folder.name)):
        yield
