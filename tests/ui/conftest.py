"""What holds for every test of the user interface, and a session on a real programme file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.store.journal import Author
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.translations import load_translations
from tests.sample_file import put_sample
from tests.ui.looked_up import LookedUp
from tests.ui.written_texts import LUPDATE

AUTHOR = Author("Note-taker", "test-machine", "test-site")
MONDAY = 1_794_837_600_000  # 2026-11-16 14:00 UTC


class FakeClock:
    """Stands still until it is told otherwise; UTC milliseconds."""

    def __init__(self, now: int = MONDAY) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now

    def tick(self, ms: int) -> int:
        self.now += ms
        return self.now


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Say one or several as the window does."""
    load_translations(qapp, "en")


@pytest.fixture(scope="session")
def looked_up(qapp: QApplication, english: None) -> LookedUp | None:
    """Record the texts that are looked up, above English; Qt's tools may be absent."""
    if not LUPDATE.exists():
        return None
    recorder = LookedUp(qapp)
    qapp.installTranslator(recorder)
    return recorder


@pytest.fixture(autouse=True)
def texts_reach_the_translator(looked_up: LookedUp | None) -> Iterator[None]:
    """Fail where a text is shown that lupdate does not find in its context."""
    yield
    unknown = looked_up.unknown() if looked_up is not None else []
    assert not unknown, "\n".join(unknown)


@pytest.fixture
def texts_of_a_test(looked_up: LookedUp | None, texts_reach_the_translator: None) -> Iterator[None]:
    """Let a test look up texts that it has made itself, and lupdate does not see."""
    yield
    if looked_up is not None:
        looked_up.unknown()


@pytest.fixture(autouse=True)
def own_window_state(home: Path) -> None:
    """Keep QSettings apart too: it looks its folder up once a process."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / ".config"))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def programme_file(tmp_path: Path, clock: FakeClock) -> Path:
    """Make a programme file from the sample, with its agendas and without roundtables."""
    path = tmp_path / "open-x.roundtable"
    put_sample(path, AUTHOR, at=clock())
    return path


@pytest.fixture
def session(qtbot: QtBot, programme_file: Path, clock: FakeClock) -> Iterator[Session]:
    opened = Session(programme_file, AUTHOR, clock=clock)
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def actions(session: Session) -> ActionMap:
    """Every action, enabled as with an open programme."""
    made = ActionMap(session)
    made.learn(programme=session.programme)
    return made
