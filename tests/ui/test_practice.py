"""A copy to practise on: it leads back to the programme, and holds nothing that was held there."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.practice import make_practice, practice_beside
from facilitator.operations.practice_copy import original_of
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import open_reader, open_store
from facilitator.store.queries.programme import roundtables
from facilitator.store.sqlite import Connection
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.main_window import MainWindow
from facilitator.ui.practice_bar import PracticeBar
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Theme
from facilitator.ui.widgets.key_button import KeyButton
from tests.ui.conftest import AUTHOR, MONDAY, FakeClock

SAID = "what was said in the real room"


@pytest.fixture
def practice(programme_file: Path) -> Path:
    """Return a copy of a programme in which one roundtable has ended and another runs."""
    with closing(open_store(programme_file, AUTHOR)) as store:
        for number, ends in enumerate((True, False), start=1):
            at = MONDAY + number
            made = plan_roundtable(store, None, at=at, title=f"Held {number}", zone="UTC").subject[
                0
            ]
            start(store, made, at=at)
            enter_line(store, made, SAID, at=at + 1)
            if ends:
                end(store, made, at=at + 2)
        target = practice_beside(programme_file)
        more = {"at": MONDAY + 9, "title": "Rehearsed", "zone": "UTC"}
        make_practice(store.db, target, AUTHOR, None, **more)
    return target


@pytest.fixture
def window(
    qtbot: QtBot, practice: Path, clock: FakeClock, tmp_path: Path
) -> Iterator[tuple[MainWindow, ActionMap]]:
    session = Session(practice, AUTHOR, clock=clock)
    actions = ActionMap(session, mac=False)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(
        session,
        actions,
        state,
        settings=SettingsHolder(session),
        theme=Theme(QApplication.instance()),
    )
    made.show_place("prepare")
    with qtbot.waitExposed(made):
        made.show()
    yield made, actions
    made.close()
    made.stage.deleteLater()
    made.deleteLater()
    session.close()


def words_in(db: Connection) -> str:
    return " ".join(str(each) for row in db.execute("SELECT text FROM note") for each in row)


def test_nothing_that_was_held_is_in_the_copy(practice: Path, programme_file: Path) -> None:
    with closing(open_reader(practice)) as db:
        assert [each.title for each in roundtables(db)] == ["Rehearsed"]
        assert SAID not in words_in(db)
    with closing(open_reader(programme_file)) as db:
        assert [each.title for each in roundtables(db)] == ["Held 1", "Held 2"]
        assert SAID in words_in(db)


def test_a_copy_knows_its_programme_while_that_is_beside_it(tmp_path: Path) -> None:
    programme = tmp_path / "Open X.roundtable"
    programme.touch()
    first = practice_beside(programme)
    first.touch()
    second = practice_beside(programme)
    assert [original_of(each) for each in (first, second)] == [programme, programme]
    assert original_of(programme) is None
    programme.unlink()
    assert original_of(first) is None


@pytest.mark.slow
def test_one_key_leads_back_and_names_where_to(
    qtbot: QtBot, window: tuple[MainWindow, ActionMap], programme_file: Path
) -> None:
    made, actions = window
    bar = made.findChild(PracticeBar)
    assert bar.isVisible()
    button = bar.findChild(KeyButton)
    assert (button.text(), button.key_text()) == (f"Back to {programme_file.name}", "Alt P")
    made.show_place("run")
    assert bar.isVisible()
    with qtbot.waitSignal(made.programme_chosen, timeout=3000) as chosen:
        actions.action("leave_practice").trigger()
    assert chosen.args == [programme_file]


@pytest.mark.slow
def test_after_practice_the_programme_begins_where_it_is_asked_for(
    window: tuple[MainWindow, ActionMap], tmp_path: Path
) -> None:
    made, _ = window
    made.show_place("run")
    made.close_now()
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert state.value("window/place") == "prepare"


def test_a_programme_leads_nowhere(qtbot: QtBot, session: Session, actions: ActionMap) -> None:
    PossibleNow(session, actions, actions)
    assert not actions.action("leave_practice").isEnabled()
    actions.learn(practice=True)
    qtbot.waitUntil(actions.action("leave_practice").isEnabled, timeout=2000)
