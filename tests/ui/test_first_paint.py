"""What the window imports before it can be seen: nothing that the first screen does not show."""

import sys
from pathlib import Path

import pytest

from facilitator.operations.programmes import create_sample
from tests.ui.conftest import AUTHOR, MONDAY
from tests.ui.first_paint import first_paint

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads what Linux tells")

LIBRARIES = {"docx", "markdown", "markdown_it", "sqlite_utils", "rapidfuzz", "lxml", "click"}
# What the first screen has no use for, of Python's own library.
HEAVY = {"socket", "ssl", "asyncio", "email", "uuid", "sqlite3", "html", "multiprocessing"}
MOST = 206  # modules of ours: a start with 198 is three bare windows long
PARTS = (
    *("facilitator.operations.floor", "facilitator.operations.privacy"),
    *("facilitator.store.privacy.erase", "facilitator.store.recovery.recover"),
    *("facilitator.store.keeping.rescue", "facilitator.store.backups.backup"),
    *("facilitator.readers.", "facilitator.writeup."),
    *("facilitator.ui.review.", "facilitator.ui.publish.", "facilitator.ui.run.page"),
    *("facilitator.ui.bring_in.", "facilitator.ui.stage.", "facilitator.ui.capture."),
    *("facilitator.ui.control.room", "facilitator.ui.leaving", "facilitator.ui.help."),
    *("facilitator.ui.timeline.", "facilitator.core.tagging.scanner", "PySide6.QtNetwork"),
)


def test_the_first_screen_imports_nothing_it_does_not_show(tmp_path: Path) -> None:
    path = tmp_path / "a.roundtable"
    create_sample(path, AUTHOR, at=MONDAY)
    modules = first_paint(tmp_path, path).modules
    assert {name.partition(".")[0] for name in modules} & LIBRARIES == set()
    assert [name for name in sorted(modules) if name.startswith(PARTS)] == []
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    assert "facilitator.ui.prepare.page" in modules
    assert len([name for name in modules if name.startswith("facilitator.")]) <= MOST
