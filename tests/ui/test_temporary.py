"""What a window on a temporary home says of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from facilitator.paths import data_folder, temporary_home
from facilitator.ui.app import Application
from facilitator.ui.temporary import TemporaryBar


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def throw_away() -> Iterator[Path]:
    with temporary_home() as folder:
        yield folder


def bar_of(application: Application) -> TemporaryBar:
    assert application.window is not None
    return application.window.findChild(TemporaryBar)


def test_the_sample_is_said_to_go_and_can_be_kept(
    throw_away: Path, application: Application
) -> None:
    assert application.open_first()
    assert application.session is not None
    assert application.session.path.parent == data_folder()
    bar = bar_of(application)
    assert bar.isVisible()
    assert bar.text().startswith("Temporary: this programme, the settings and the log are gone")
    assert bar.findChild(QPushButton).text() == "Save a copy…"
    assert application.window.windowTitle().endswith("(temporary)")


def test_a_file_elsewhere_is_said_to_stay(
    throw_away: Path, application: Application, programme_file: Path
) -> None:
    assert application.open(programme_file)
    assert bar_of(application).text().endswith(f"; {programme_file.name} and its backups stay.")
    assert bar_of(application).findChild(QPushButton) is None


def test_an_ordinary_window_says_nothing(application: Application, programme_file: Path) -> None:
    assert application.open(programme_file)
    assert not bar_of(application).isVisible()
    assert "temporary" not in application.window.windowTitle()
