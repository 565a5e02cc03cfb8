"""A window whose file is lost says where all of it is, and goes on there on one key."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.store.file import copy
from facilitator.store.journal import Author
from facilitator.store.queries.gaps import gaps_of
from facilitator.ui.app import Application
from facilitator.ui.following import WriteAccess
from facilitator.ui.nowhere_dialog import NowhereDialog
from facilitator.ui.session import Session
from tests.sample_file import put_sample
from tests.store.keeping import events
from tests.ui.conftest import AUTHOR, MONDAY, FakeClock
from tests.ui.displaced_desk import Desk, notes_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")
OTHER = Author("Facilitator", "machine-2", "site-2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programmes"
    folder.mkdir()
    put_sample(folder / "f.roundtable", AUTHOR, at=MONDAY)
    return folder / "f.roundtable"


@pytest.fixture
def desk(qtbot: QtBot, path: Path, expect_log: object) -> Iterator[Desk]:
    made = Desk(qtbot, path)
    yield made
    made.application.close()


# Until the copy is there, what reads a file that is in pieces fails; that is logged, and told once.
in_pieces = pytest.mark.qt_no_exception_capture


def slowly(*each: events.Event) -> list[ParameterSet]:
    return [pytest.param(event, marks=pytest.mark.slow) for event in each]


@pytest.mark.slow
@in_pieces
@pytest.mark.parametrize(
    "event", [events.rename_and_come_back, *slowly(events.replace, events.overwrite)]
)
def test_what_came_can_be_opened_and_written(
    desk: Desk, path: Path, tmp_path: Path, event: events.Event
) -> None:
    other = tmp_path / "other.roundtable"
    copy(path, other)
    desk.note("one")
    event(path, other)
    desk.wait_for_rescue()
    desk.open_what_is_there()
    assert desk.session.path == path
    desk.note("two")
    desk.application.close()
    assert notes_in(path) == ["two"]


@pytest.mark.slow
@in_pieces
@pytest.mark.parametrize(
    "event",
    [events.remove_log, *slowly(events.rename, events.replace, events.overwrite, events.delete)],
)
def test_while_idle_it_is_noticed_and_said_where_everything_is(
    desk: Desk, path: Path, tmp_path: Path, event: events.Event
) -> None:
    other = tmp_path / "other.roundtable"
    put_sample(other, OTHER, at=MONDAY)
    desk.note("one")
    desk.note("two")
    event(path, other)
    rescued = desk.wait_for_rescue()
    assert notes_in(rescued) == desk.saved
    assert not desk.session.can_write()
    text, offered = desk.bar()
    assert text.startswith(("f.roundtable", "Another file", "Somebody removed"))
    assert f"all that was saved is in “{rescued.name}”" in text
    assert offered[0] == "Go on in it"


@pytest.mark.slow
def test_one_key_goes_on_in_it(desk: Desk, path: Path) -> None:
    roundtable = desk.session.roundtable_id
    desk.note("one")
    before = gaps_of(desk.session.db, str(roundtable))
    events.rename(path, path)
    rescued = desk.wait_for_rescue()
    desk.press(Qt.Key.Key_G)
    assert desk.session.path == rescued
    assert desk.session.can_write()
    assert desk.session.roundtable_id == roundtable
    assert desk.application.window is not None
    assert desk.application.window.place() == "run"
    desk.note("two")
    assert gaps_of(desk.session.db, str(roundtable)) == before, "it ran all the time"
    desk.application.close()
    assert notes_in(rescued) == desk.saved
    assert notes_in(path.with_name("renamed.roundtable")) == ["one"]


@pytest.mark.slow
def test_what_came_in_its_place_can_be_opened_instead(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.roundtable"
    put_sample(other, OTHER, at=MONDAY)
    desk.note("one")
    events.replace(path, other)
    desk.wait_for_rescue()
    desk.open_what_is_there()
    assert desk.session.path == path
    assert desk.session.can_write()
    assert notes_in(path) == []


@pytest.mark.slow
def test_what_comes_only_later_can_be_opened_too(desk: Desk, path: Path, tmp_path: Path) -> None:
    """A safe save has no file under the name for a moment, and the writer may look just then."""
    other = tmp_path / "other.roundtable"
    put_sample(other, OTHER, at=MONDAY)
    desk.note("one")
    events.rename(path, other)
    desk.wait_for_rescue()
    assert desk.bar()[1] == ["Go on in it"]
    shutil.copyfile(other, path)
    desk.open_what_is_there()
    assert desk.session.path == path
    assert notes_in(path) == []


def test_a_note_entered_right_after_it_is_not_said_to_be_saved(desk: Desk, path: Path) -> None:
    desk.note("one")
    events.rename(path, path)
    with desk.qtbot.waitSignal(desk.outbox.blocked, timeout=5_000) as blocked:
        desk.type("two")
    assert "moved, renamed or removed" in blocked.args[0].reason
    assert notes_in(desk.wait_for_rescue()) == ["one"]


@pytest.mark.slow
def test_what_could_not_be_saved_is_saved_where_it_goes_on(desk: Desk, path: Path) -> None:
    desk.note("one")
    events.rename(path, path)
    with desk.qtbot.waitSignal(desk.outbox.blocked, timeout=5_000):
        desk.type("two")
    rescued = desk.wait_for_rescue()
    desk.press(Qt.Key.Key_G)
    desk.qtbot.waitUntil(lambda: notes_in(rescued) == ["one", "two"], timeout=5_000)
    assert desk.box.is_empty()


@pytest.mark.slow
def test_a_window_that_closes_at_once_leaves_a_rescue_copy(desk: Desk, path: Path) -> None:
    desk.note("one")
    path.rename(path.with_name("g.roundtable"))
    session = desk.session
    desk.application.close()
    assert session.rescue is not None
    assert session.rescue.copy is not None
    assert desk.application.parting == session.rescue.sentence
    assert notes_in(session.rescue.copy) == ["one"]
    assert notes_in(path.with_name("g.roundtable")) == ["one"]
    assert not path.with_name(f"{path.name}-wal").exists()


@pytest.mark.slow
def test_the_next_start_opens_the_rescue_copy(desk: Desk, path: Path, qtbot: QtBot) -> None:
    desk.note("one")
    events.delete_with_log(path, path)
    rescued = desk.wait_for_rescue()
    desk.application.close()
    again = Application(QApplication.instance())
    assert again.open_first()
    assert again.session is not None
    assert again.session.path == rescued
    again.close()


@pytest.mark.slow
def test_where_no_copy_can_be_written_it_is_tried_again(
    desk: Desk, path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.note("one")
    data = home / ".local/share/facilitator"
    shutil.rmtree(data)
    data.write_text("in the way")
    monkeypatch.setattr(tempfile, "tempdir", str(data))
    path.parent.rename(path.parent.with_name("away"))  # at once; removing takes its time
    shutil.rmtree(path.parent.with_name("away"))
    desk.qtbot.waitUntil(lambda: desk.session.rescue is not None, timeout=10_000)
    text, offered = desk.bar()
    assert "no rescue copy could be written" in text
    assert offered == ["Save a copy…"]
    window = desk.application.window
    assert window is not None
    window.close()  # as by Alt+F4: it holds what no disk has
    (asked,) = window.findChildren(NowhereDialog)
    assert window.isVisible()
    assert "what was saved here is lost" in asked.text()
    asked.reject()
    data.unlink()
    desk.qtbot.waitUntil(
        lambda: desk.session.rescue is not None and desk.session.rescue.copy is not None,
        timeout=15_000,
    )
    assert notes_in(desk.wait_for_rescue()) == ["one"]
    assert desk.bar()[1] == ["Go on in it"]


@pytest.mark.slow
def test_a_rescue_copy_that_goes_as_well_is_written_again(
    desk: Desk, path: Path, home: Path
) -> None:
    """Who removes a whole folder does so file by file, and may come to the copy at the end."""
    desk.note("one")
    events.remove_log(path, path)
    first = desk.wait_for_rescue()
    assert first.parent == path.parent
    path.parent.rename(path.parent.with_name("away"))
    shutil.rmtree(path.parent.with_name("away"))

    def again() -> bool:
        rescue = desk.session.rescue
        return rescue is not None and rescue.copy not in (None, first)

    desk.qtbot.waitUntil(again, timeout=10_000)
    assert notes_in(desk.wait_for_rescue()) == ["one"]


@pytest.mark.slow
def test_a_window_that_only_reads_is_not_concerned(
    qtbot: QtBot, path: Path, clock: FakeClock, desk: Desk
) -> None:
    reader = Session(path, OTHER, clock=clock)
    path.rename(path.with_name("g.roundtable"))
    clock.tick(1000)
    reader.tick()
    assert reader.rescue is None
    assert reader.watcher.standing is WriteAccess.READING
    reader.close()
    reader.deleteLater()
