"""What the first screen does not wait for: made when the window is idle, or when it is used."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.possible import Condition
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def actions(session: Session) -> ActionMap:
    return ActionMap(session, mac=False)


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, actions: ActionMap, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window that has been shown, and not been idle yet."""
    theme = Theme(QApplication.instance(), session)
    theme.use(Scheme.LIGHT)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(session, actions, state, settings=SettingsHolder(session), theme=theme)
    made.show_place("prepare")
    made.show()
    yield made
    made.close_now()
    made.release()
    made.deleteLater()


FILES = ("files", "loading", "from_files", "_consents", "_comments", "_copies")


def make_every_part(window: MainWindow) -> None:
    window.late_parts.make_all()
    for part in (*FILES, "_palette", "_text_size"):
        getattr(window, part)


@pytest.mark.slow
def test_parts_that_are_not_made_serve_what_they_will(
    window: MainWindow, actions: ActionMap
) -> None:
    served = actions.without_deed()
    assert not window.is_made("_control")
    make_every_part(window)
    assert actions.without_deed() == served  # what is left is served by the places
    for place in PLACES:
        window.make_page(place)
    assert actions.without_deed() == []


@pytest.mark.slow
def test_whoever_is_made_serves_what_was_promised(window: MainWindow, actions: ActionMap) -> None:
    make_every_part(window)
    for place in PLACES:
        window.make_page(place)
    assert actions.still_late() == []


def test_a_key_in_the_very_first_moment_works(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.activateWindow()
    with qtbot.waitSignal(session.changed, timeout=5_000):
        qtbot.keyClick(window, Qt.Key.Key_N, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: session.roundtable_id is not None, timeout=5_000)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("action", "seen"),
    [
        ("palette", lambda window: window._palette.isVisible()),
        ("stage", lambda window: window.stage.isVisible()),
        ("stage_dark", lambda window: "dark" in window.stage_strip.text()),
        ("search_notes", lambda window: window.place() == "review"),
    ],
)
def test_the_first_use_is_a_use(
    window: MainWindow, actions: ActionMap, action: str, seen: Callable[[MainWindow], bool]
) -> None:
    actions.enable(set(Condition))
    actions.action(action).trigger()
    assert seen(window)


@pytest.mark.slow
def test_a_dialog_asked_for_at_once_opens_once(
    window: MainWindow, actions: ActionMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(Dialogs, "choose_programme", lambda _self, answer: asked.append(answer))
    actions.action("open_programme").trigger()
    assert len(asked) == 1
    actions.action("open_programme").trigger()
    assert len(asked) == 2


@pytest.mark.slow
def test_what_comes_late_leaves_the_keys_where_they_are(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    before = QApplication.focusWidget()
    window.late_parts.make_all()
    QApplication.processEvents()
    assert before is not None
    assert (QApplication.focusWidget(), window.isActiveWindow()) == (before, True)


@pytest.mark.slow
def test_a_window_makes_its_parts_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.is_made("_leaving"), timeout=5_000)
    assert window.page("review") is None
    assert window.page("publish") is None
