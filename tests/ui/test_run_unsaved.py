"""A full disk: each line stays a row of its own, and is saved in order once there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import load_draft
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.sample_file import put_sample
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.full_disk import FullDisk, full_disk
from tests.ui.notes_house import ENTER, SECOND, NotesHouse

pytestmark = pytest.mark.usefixtures("expect_log")

F2, UP, ESCAPE = Qt.Key.Key_F2, Qt.Key.Key_Up, Qt.Key.Key_Escape
SHIFT = Qt.KeyboardModifier.ShiftModifier
REFUSED = "open-x.roundtable cannot be written: the disk"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[FullDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    with full_disk(folder) as made:
        yield made


@pytest.fixture
def programme_file(disk: FullDisk, clock: FakeClock) -> Path:
    path = disk.folder / "open-x.roundtable"
    put_sample(path, AUTHOR, at=clock())
    return path


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


@pytest.fixture
def full(qtbot: QtBot, house: NotesHouse, disk: FullDisk) -> NotesHouse:
    """GBIF has the floor, and the disk is full."""
    house.floor_to("gbif")
    house.later(SECOND)
    disk.fill(qtbot, house.session)
    return house


def enter_all(house: NotesHouse, *lines: str) -> None:
    """Enter lines ten seconds apart, without waiting for what becomes of them."""
    for line in lines:
        house.type(line)
        house.key(ENTER)
        house.later(10 * SECOND)
    house.settle()


def texts(house: NotesHouse) -> list[str]:
    return [row.text for row in house.rows()]


def wait_for(house: NotesHouse, *expected: str) -> None:
    house.qtbot.waitUntil(lambda: [n.text for n in house.notes()] == list(expected), timeout=3000)


def test_each_refused_line_is_a_row_and_is_saved_in_order(full: NotesHouse, disk: FullDisk) -> None:
    began = full.clock()
    lines = [f"note {number} of ten" for number in range(10)]
    enter_all(full, *lines)
    assert texts(full) == lines
    assert {row.kind.text for row in full.rows()} == {"Not saved"}
    assert full.box.text() == ""
    bar = full.pane.unsaved_bar
    assert bar.isVisible()
    assert bar.text().startswith(f"10 lines are not saved: {REFUSED}")
    assert [chip.text for row in full.rows() for chip in row.chips[2:]] == []  # told once
    disk.empty()
    full.actions.action("try_again").trigger()
    wait_for(full, *lines)
    notes = full.notes()
    assert [note.at for note in notes] == [began + number * 10 * SECOND for number in range(10)]
    assert {tuple(full.handles(note.said_by)) for note in notes} == {("gbif",)}
    full.settle()
    assert not bar.isVisible()
    assert {row.is_note for row in full.rows()} == {True}


@pytest.mark.slow
def test_a_later_line_that_is_saved_takes_the_others_along_in_order(
    full: NotesHouse, disk: FullDisk
) -> None:
    enter_all(full, "one", "two")
    disk.empty()
    enter_all(full, "three")
    wait_for(full, "one", "two", "three")


def test_it_tries_again_by_itself(full: NotesHouse, disk: FullDisk) -> None:
    full.pane.outbox._again.setInterval(50)
    enter_all(full, "one", "two")
    disk.empty()
    wait_for(full, "one", "two")


def test_each_line_keeps_the_context_that_was_shown_when_it_was_typed(
    full: NotesHouse, disk: FullDisk
) -> None:
    enter_all(full, "by the floor", "@osmf #q3 ")
    assert full.chips[:2] == ["OSMF said", "Q3"]
    enter_all(full, "by the tags")
    full.key(ESCAPE)
    enter_all(full, "@oar ", "by other tags", "... and goes on")
    assert texts(full) == ["by the floor", "by the tags", "by other tags", "... and goes on"]
    disk.empty()
    full.actions.action("try_again").trigger()
    wait_for(full, "by the floor", "by the tags", "by other tags and goes on")
    speakers = [full.handles(note.said_by) for note in full.notes()]
    assert speakers == [["gbif"], ["osmf"], ["oar"]]
    q3 = next(each.id for each in full.session.programme.questions if each.code == "Q3")
    assert [q3 in note.questions for note in full.notes()] == [False, True, False]


def test_what_is_refused_for_itself_holds_up_nothing(full: NotesHouse, disk: FullDisk) -> None:
    enter_all(full, "one", "/nonsense", "two")
    assert texts(full) == ["one", "/nonsense", "two"]
    disk.empty()
    full.actions.action("try_again").trigger()
    wait_for(full, "one", "two")
    full.settle()
    row = full.rows()[-1]
    assert row.text == "/nonsense"
    assert row.chips[2].text.startswith("/nonsense is no command")
    assert full.box.text() == ""  # nobody entered it just now
    assert full.pane.unsaved_bar.text() == "1 line is not saved."


def test_a_line_is_taken_back_into_an_empty_box_only(full: NotesHouse, disk: FullDisk) -> None:
    began = full.clock()
    enter_all(full, "a typo heer", "another")
    view = full.pane.view
    view.setFocus()
    view.setCurrentIndex(full.pane.model.index(0))
    full.type("being typed")
    full.qtbot.keyClick(view, F2)
    assert full.box.text() == "being typed"
    full.box.clear()
    full.qtbot.keyClick(view, F2)
    assert (full.box.text(), full.box.began) == ("a typo heer", began)
    assert texts(full) == ["another"]
    full.box.clear()
    full.key(UP)
    assert full.box.text() == "another"
    disk.empty()
    full.enter(" one")
    wait_for(full, "another one")


def test_try_again_and_edit_take_a_click(full: NotesHouse, disk: FullDisk) -> None:
    enter_all(full, "one", "two")
    view, model = full.pane.view, full.pane.model

    def click(row: int, chip: int) -> None:
        index = model.index(row)
        layout = view._delegate._layout(model.row_at(row))
        place = view.visualRect(index).topLeft() + layout.chips[chip].center().toPoint()
        full.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(1, 1)
    assert full.box.text() == "two"
    disk.empty()
    click(0, 0)
    wait_for(full, "one")


def test_half_a_line_is_kept_as_soon_as_it_can_be(full: NotesHouse, disk: FullDisk) -> None:
    place = str(full.session.roundtable_id)
    full.pane.capture.drafts._again.setInterval(50)
    full.type("half a tho")
    full.pane.keep_draft()
    full.qtbot.waitUntil(lambda: full.sentence != "", timeout=3000)
    assert full.sentence.startswith(f"What you type is not being kept: {REFUSED}")
    disk.empty()
    full.qtbot.waitUntil(lambda: full.sentence == "", timeout=3000)
    kept = load_draft(full.session.db, place)
    assert kept is not None
    assert kept.text == "half a tho"


def test_lines_of_another_roundtable_stay_and_are_saved_there(
    full: NotesHouse, disk: FullDisk
) -> None:
    first = full.session.roundtable_id
    enter_all(full, "of the first")
    disk.empty()  # to plan another one, and at once full again
    full.pane.outbox._due = False
    with full.qtbot.waitSignal(full.pane.outbox.saved, timeout=3000):
        full.plan()
    full.session.choose_roundtable(first)
    wait_for(full, "of the first")


def test_after_a_crash_lines_are_offered_as_they_were(
    house: NotesHouse, disk: FullDisk, qtbot: QtBot
) -> None:
    """The draft was kept before the disk was full: here the row is refused for what it asks."""
    place = str(house.session.roundtable_id)
    began = house.clock()
    for line in ("/nonsense", "/more"):
        house.type(line)
        house.key(ENTER, SHIFT)
        house.type("of it")
        house.key(ENTER)
        house.type("half a tho")
        house.settle()
        house.box.selectAll()
    expected = ["/nonsense\nof it", "/more\nof it"]
    qtbot.waitUntil(lambda: kept_lines(house, place) == expected, timeout=3000)
    house.later(60 * SECOND)
    house.open()
    assert house.box.text() == "half a tho"
    assert texts(house) == expected
    assert house.rows()[0].time == "14:00"
    assert house.rows()[0].chips[2].text == "the program ended before this was saved"
    assert len(house.rows()[1].chips) == 2
    assert house.pane.outbox.unsaved()[0].began == began


def kept_lines(house: NotesHouse, place: str) -> list[str]:
    kept = load_draft(house.session.db, place)
    return [line.text for line in kept.lines] if kept else []
