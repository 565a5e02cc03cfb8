"""Review finds on a thread of its own: the last question is answered, always as the file is now."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import (
    add_note,
    delete_notes,
    edit_note,
    set_kind,
    take_off_record,
)
from facilitator.operations.privacy import erase_note
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.lookup import Answer
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.sharing.lock import lock_file
from facilitator.store.sqlite import connect_writer
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.finder import Finder
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.benchmarks.many_notes import fill
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse

LANGUAGES = "Languages decide who takes part"
OTHER = Author("Facilitator", "machine-2", "site-2")


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


@pytest.fixture(scope="module")
def large_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file that takes a while to search, and longer to fill."""
    path = tmp_path_factory.mktemp("large") / "large.roundtable"
    fill(path, 5_000)
    return path


@pytest.fixture
def large(qtbot: QtBot, tmp_path: Path, large_file: Path, clock: FakeClock) -> Iterator[Session]:
    path = tmp_path / "large.roundtable"
    shutil.copy(large_file, path)
    opened = Session(path, AUTHOR, clock=clock)
    yield opened
    opened.close()
    opened.deleteLater()


class Answers(QObject):
    """Keeps what a finder says."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.all: list[Answer] = []
        finder.answered.connect(self.hear)

    @Slot(object)
    def hear(self, answer: Answer) -> None:
        self.all.append(answer)


@pytest.mark.slow
def test_only_the_last_question_is_answered(large: Session, qtbot: QtBot) -> None:
    finder = Finder(large)
    heard = Answers(finder)
    words = NoteFilter("a b"), NoteFilter("a"), NoteFilter("e")
    for wanted in words:
        finder.ask(wanted)
    qtbot.waitUntil(lambda: any(each.found.is_whole for each in heard.all), timeout=3_000)
    assert [each.wanted for each in heard.all] == [words[-1]] * 2
    ids = find_ids(large.db, words[-1])
    first, whole = (each.found for each in heard.all)
    assert (first.count, whole.count) == (len(ids), len(ids))
    assert (first.ids, whole.ids) == (ids[:1_000], ids)
    large.close()
    assert len(heard.all) == 2, "nothing was on its way"


class Halt:
    """Holds SQLite up at one of its steps, in the finder's thread, until it may go on."""

    def __init__(self, finder: Finder, looks: int) -> None:
        """`looks` is how often SQLite looks up from its work, each 100 of its instructions."""
        self._finder, self._left = finder, looks
        self.reached, self.go_on = Event(), Event()
        finder._worker.answered.connect(self._begin, Qt.ConnectionType.DirectConnection)

    def _begin(self) -> None:
        """Begin with what is asked next: a connection is for its own thread."""
        if self._finder._worker._db is not None:
            self._finder._worker._db.set_progress_handler(self._look, 100)

    def _look(self) -> int:
        self._left -= 1
        if self._left == 0:
            self.reached.set()
            self.go_on.wait(10)
        return 0


@pytest.mark.slow
@pytest.mark.parametrize("looks", [1, 20, 200, 400, 600])
def test_a_question_that_is_interrupted_is_no_trouble(
    large: Session, qtbot: QtBot, looks: int
) -> None:
    """Its first answer takes some 300 looks, and all of it 700."""
    finder = Finder(large)
    heard = Answers(finder)
    first, second = NoteFilter("a"), NoteFilter("e")
    halt = Halt(finder, looks)
    with qtbot.waitSignal(finder.answered, timeout=3_000):
        finder.ask(NoteFilter("nowhere"))
    finder.ask(first)
    assert halt.reached.wait(3)
    before = len(heard.all)
    with qtbot.assertNotEmitted(finder.failed):
        finder.ask(second)
        halt.go_on.set()
        qtbot.waitUntil(lambda: len(heard.all) == before + 2, timeout=3_000)
    assert {each.wanted for each in heard.all[before:]} == {second}


@pytest.mark.slow
def test_the_next_letter_gives_up_what_is_being_looked_for(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    heard = Answers(house.view._finder)
    house.view.search.box.setText("boards")
    house.view.search.asked.emit()
    qtbot.keyClick(house.view.search.box, Qt.Key.Key_X)
    assert house.view._finder._awaited is None
    with qtbot.waitSignal(house.view.search.asked):
        assert LANGUAGES in house.column(Column.NOTE), "what was found before is still shown"
    house.wait()
    assert [each.wanted.search for each in heard.all] == ["boardsx"]
    assert house.column(Column.NOTE) == []


@pytest.mark.slow
def test_what_is_found_is_in_step_with_every_change(house: ReviewHouse) -> None:
    house.search("languages")
    roundtable = house.session.db.execute("SELECT id FROM roundtable").fetchone()[0]
    (note,) = house.select("Languages")

    def found() -> list[str]:
        house.use_filter()
        return house.column(Column.NOTE)

    house.do(edit_note, note, "GBIF: Tongues decide")
    assert found() == []
    house.do(undo)
    assert found() == [LANGUAGES]
    for verb, *args in ((take_off_record, (note,)), (delete_notes, (note,))):
        house.do(verb, *args)
        assert found() == []
        house.do(undo)
        assert found() == [LANGUAGES]
    house.do(add_note, roundtable, "Languages again")
    assert sorted(found()) == ["Languages again", LANGUAGES]
    house.do(erase_note, note)
    assert found() == ["Languages again"]
    assert house.view.search.count.full_text().startswith("1 of ")


@pytest.mark.slow
def test_what_is_selected_stays_so_while_the_list_changes(house: ReviewHouse) -> None:
    (note,) = house.select("Languages")
    house.do(set_kind, (note,), Kind.DECISION)
    assert house.view.table.selected() == (note,)
    house.search("part")
    assert house.view.table.selected() == (note,)


@pytest.mark.slow
def test_a_note_that_has_just_gone_is_not_missed(house: ReviewHouse, clock: FakeClock) -> None:
    (note,) = house.select("Languages")
    session = house.session
    with house.qtbot.waitSignal(session.changed):
        session.run(delete_notes, (note,), at=clock.tick(1_000))
    house.view._rows.forget()  # only now: what is painted meanwhile reads its rows
    assert house.view._rows.row(note) is None
    assert not house.page.grab().isNull()
    house.wait()
    assert note not in house.view.table.notes.ids()


@pytest.mark.slow
@pytest.mark.usefixtures("expect_log")
def test_a_damaged_index_is_told_and_can_be_checked(house: ReviewHouse, qtbot: QtBot) -> None:
    with closing(connect_writer(house.session.path)) as db:
        kept = db.execute("SELECT id, block FROM search_data").fetchall()
        db.execute("DELETE FROM search_data")
    house.search("languages")
    buttons = [each for each in house.view.results.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["Check the file"]
    assert house.view.search.count.full_text() == ""
    assert not house.view.table.isVisible()
    with qtbot.waitSignal(house.actions.action("check_file").triggered):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    house.search("")
    assert LANGUAGES in house.column(Column.NOTE), "the notes themselves are whole"
    with closing(connect_writer(house.session.path)) as db:
        db.executemany("INSERT INTO search_data (id, block) VALUES (?, ?)", kept)
    house.search("languages")
    assert house.column(Column.NOTE) == [LANGUAGES]


@pytest.mark.slow
def test_a_file_that_is_replaced_is_searched_anew(
    qtbot: QtBot, programme_file: Path, tmp_path: Path, clock: FakeClock
) -> None:
    arriving = tmp_path / "arriving"
    shutil.copy(programme_file, arriving)
    with closing(open_store(arriving, OTHER)) as store:
        note = store.db.execute("SELECT id FROM note ORDER BY n LIMIT 1").fetchone()[0]
        take_off_record(store, (note,), at=clock())
    elsewhere = {"host": "laptop-2", "machine": "m2", "pid": 7, "since": clock()}
    lock_file(programme_file).write_text(json.dumps(elsewhere))
    session = Session(programme_file, AUTHOR, clock=clock)
    house = ReviewHouse(qtbot, session, ActionMap(session), clock).show()
    before = house.view.search.count.full_text()
    assert "off the record" not in house.column(Column.ATTRIBUTION)
    arriving.replace(programme_file)
    clock.tick(1_000)
    with qtbot.waitSignal(session.reopened):
        session.tick()
    house.wait()
    assert house.column(Column.ATTRIBUTION).count("off the record") == 1
    assert house.view.search.count.full_text() == before
    session.close()
    house.search("languages")  # a key may still arrive: nothing is there to answer
    session.deleteLater()
