"""What the window imports before it can be seen: nothing that the first screen does not show."""

import sys
import time
from pathlib import Path

import pytest

from facilitator.operations.programmes import create_sample
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import open_store
from tests.ui.conftest import AUTHOR, MONDAY
from tests.ui.first_paint import first_paint

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads what Linux tells")

LIBRARIES = {"docx", "markdown", "markdown_it", "sqlite_utils", "rapidfuzz", "lxml", "click"}
# What the first screen has no use for, of Python's own library.
HEAVY = {"socket", "ssl", "asyncio", "email", "uuid", "sqlite3", "html", "multiprocessing"}
MOST, MOST_IN_RUN = 227, 330  # modules of ours
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
# What a running roundtable needs for acts only, or for what comes behind the first paint.
ACTS = (
    *("facilitator.operations.typed_line", "facilitator.operations.unkept"),
    *("facilitator.operations.items", "facilitator.operations.corrections"),
    *("facilitator.operations.note_taking.tidying", "facilitator.store.privacy."),
    *("facilitator.core.cost", "facilitator.core.newcomers"),
    *("facilitator.ui.capture.unknown_menu", "facilitator.ui.capture.day_menu"),
    *("facilitator.ui.run.agenda_verbs", "facilitator.ui.run.item_form"),
    *("facilitator.ui.stream.model", "facilitator.ui.stream.view", "facilitator.ui.stream.tidy"),
    *("facilitator.ui.run.roll_", "facilitator.ui.run.closing", "facilitator.ui.timeline.turn_"),
    *("facilitator.ui.timeline.last_acts", "facilitator.ui.timeline.times_dialog"),
    *("facilitator.ui.control.room", "facilitator.ui.stage."),
    *("facilitator.readers.", "facilitator.writeup.", "facilitator.ui.prepare."),
)


@pytest.mark.slow
def test_the_first_screen_imports_nothing_it_does_not_show(tmp_path: Path) -> None:
    path = tmp_path / "a.roundtable"
    create_sample(path, AUTHOR, at=MONDAY)
    modules = first_paint(tmp_path, path).modules
    assert {name.partition(".")[0] for name in modules} & LIBRARIES == set()
    assert [name for name in sorted(modules) if name.startswith(PARTS)] == []
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    assert "facilitator.ui.prepare.page" in modules
    assert len([name for name in modules if name.startswith("facilitator.")]) <= MOST


@pytest.mark.slow
def test_a_running_roundtable_is_shown_without_what_serves_its_acts(tmp_path: Path) -> None:
    path, now = tmp_path / "a.roundtable", time.time_ns() // 1_000_000
    create_sample(path, AUTHOR, at=now)
    store = open_store(path, AUTHOR)
    planned = plan_roundtable(store, None, title="Governance", zone="Europe/London", at=now)
    start(store, planned.subject[0], at=now)
    store.close()
    modules = first_paint(tmp_path, path).modules
    assert "facilitator.ui.run.page" in modules
    assert {name.partition(".")[0] for name in modules} & LIBRARIES == set()
    assert [name for name in sorted(modules) if name.startswith(ACTS)] == []
    assert len([name for name in modules if name.startswith("facilitator.")]) <= MOST_IN_RUN
