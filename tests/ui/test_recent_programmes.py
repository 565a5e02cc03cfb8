"""Recent programmes in the window: remembered as they are opened, chosen and forgotten by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from facilitator.operations.setting_up.programme import change_programme
from facilitator.recent import recent_programmes, remember
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.files import ProgrammeFiles
from facilitator.ui.prepare.recent_programmes import RecentProgrammes
from facilitator.ui.recent_keeper import RecentKeeper
from facilitator.ui.session import Session
from tests.open_files import Openings
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.prepare_house import AnsweringDialogs


class Desk:
    """What serves the files of a window, which shows the first of three programmes."""

    def __init__(self, qtbot: QtBot, clock: FakeClock, shown: Path) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.actions = ActionMap(self.window)
        self.dialogs = AnsweringDialogs()
        self.files = ProgrammeFiles(
            AUTHOR, clock, self.actions, self.dialogs, self.window, shown=shown
        )
        self.chosen: list[Path] = []
        self.files.programme_chosen.connect(self.chosen.append)

    def asked(self) -> RecentProgrammes:
        self.actions.action("recent_programmes").trigger()
        return self.window.findChildren(RecentProgrammes)[-1]


@pytest.fixture
def other(programme_file: Path) -> Path:
    path = programme_file.with_name("other.roundtable")
    path.write_bytes(programme_file.read_bytes())
    remember(path, "Other")
    remember(path.with_name("gone.roundtable"), "Gone")
    remember(programme_file, "Shown")
    return path


@pytest.fixture
def desk(qtbot: QtBot, clock: FakeClock, programme_file: Path) -> Desk:
    return Desk(qtbot, clock, programme_file)


def test_what_is_there_is_chosen_by_enter(qtbot: QtBot, desk: Desk, other: Path) -> None:
    heard = Openings(other.parent)
    dialog = desk.asked()
    rows = [dialog.list.item(row).text().partition("\n")[0] for row in range(3)]
    assert rows == ["Shown · open here", "Gone · no longer there", "Other"]
    assert dialog.list.currentRow() == 2
    assert heard.heard() == []
    heard.close()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.chosen == [other]


@pytest.mark.usefixtures("other")
def test_what_is_gone_or_open_here_is_not_opened(qtbot: QtBot, desk: Desk) -> None:
    dialog = desk.asked()
    for row in (0, 1):
        dialog.list.setCurrentRow(row)
        assert not dialog.open_it.isEnabled()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.chosen == []
    assert dialog.isVisible()


@pytest.mark.usefixtures("other")
def test_delete_takes_off_the_list(qtbot: QtBot, desk: Desk) -> None:
    dialog = desk.asked()
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [each.title for each in recent_programmes()] == ["Shown", "Other"]
    dialog.forget_it.click()
    dialog.forget_it.click()
    assert recent_programmes() == ()
    assert not dialog.forget_it.isEnabled()


def test_an_empty_list_leads_to_a_file(desk: Desk, programme_file: Path) -> None:
    desk.dialogs.path = programme_file
    dialog = desk.asked()
    assert not dialog.open_it.isEnabled()
    dialog.other.click()
    assert desk.chosen == [programme_file]


def test_a_programme_is_kept_by_its_title_of_now(qtbot: QtBot, session: Session) -> None:
    keeper = RecentKeeper(session, session)
    assert [each.path for each in recent_programmes()] == [str(session.path)]
    assert recent_programmes()[0].title == session.programme.title
    result_of(qtbot, session, change_programme, at=session.now(), title="Urban Water")
    assert [each.title for each in recent_programmes()] == ["Urban Water"]
    assert keeper.parent() is session
