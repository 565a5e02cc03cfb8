"""Contained widgets: a label that shows another text does not lay out the whole window again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.page import RunPage
from facilitator.ui.session import Session
from facilitator.ui.widgets.contained import Contained
from tests.ui.run_house import MINUTE, SECOND, RunHouse


class LaidOut(QObject):
    """Notes what is asked to lay itself out again."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.widgets.append(watched)
        return False

    def times(self, kind: type[QWidget]) -> int:
        return sum(isinstance(each, kind) for each in self.widgets)


@pytest.fixture
def laid_out(qapp: QApplication) -> Iterator[LaidOut]:
    made = LaidOut()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def wait() -> None:
    for _ in range(10):  # each turn of the loop may ask the layout around
        QCoreApplication.processEvents()


def test_only_another_height_is_news_to_the_layout_around(qtbot: QtBot, laid_out: LaidOut) -> None:
    window, label = QWidget(), QLabel("Ana")
    label.setWordWrap(True)
    column = QVBoxLayout(window)
    column.addWidget(Contained(label))
    column.addStretch()
    qtbot.addWidget(window)
    window.resize(300, 300)
    with qtbot.waitExposed(window):
        window.show()
    label.setText("Bo")
    wait()
    laid_out.widgets.clear()
    label.setText("Maria")
    wait()
    assert window not in laid_out.widgets
    before = label.height()
    label.setText("much longer than it is wide " * 8)
    wait()
    assert window in laid_out.widgets
    assert label.height() > 2 * before
    label.setText("Bo")
    wait()
    assert label.height() == before


def test_what_no_longer_fits_is_given_more_width(qtbot: QtBot) -> None:
    window, label = QWidget(), QLabel("Ana")
    column = QVBoxLayout(window)
    column.addWidget(Contained(label))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    label.setText("wide " * 60)
    wait()
    assert window.width() >= label.minimumSizeHint().width()


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock) -> RunHouse:
    house = RunHouse(qtbot, session, actions, clock).start()
    house.floor_to("gbif")
    house.later(3 * MINUTE)
    house.floor_to("ocp")
    house.later(3 * MINUTE)
    return house.show()


def test_who_has_the_floor_changes_within_the_columns(house: RunHouse, laid_out: LaidOut) -> None:
    for handle in ("gbif", "ocp"):
        house.floor_to(handle)
        house.later(2 * SECOND)
        wait()
    laid_out.widgets.clear()
    for handle in ("gbif", "ocp", "gbif"):
        house.floor_to(handle)
        house.later(2 * SECOND)
        wait()
    assert laid_out.widgets
    assert laid_out.times(RunPage) == 0


def test_a_second_lays_nothing_out(house: RunHouse, laid_out: LaidOut) -> None:
    house.later(SECOND)
    wait()
    laid_out.widgets.clear()
    for _ in range(5):
        house.later(SECOND)
        wait()
    assert {type(each) for each in laid_out.widgets} <= {Contained}


def test_a_size_given_in_the_meantime_is_not_taken_for_what_was_asked(qtbot: QtBot) -> None:
    window, label = QWidget(), QLabel("Ana")
    column = QVBoxLayout(window)
    column.addWidget(Contained(label))
    column.addStretch()
    qtbot.addWidget(window)
    window.resize(300, 300)
    with qtbot.waitExposed(window):
        window.show()
    before = label.height()
    font = label.font()
    font.setPointSizeF(3 * font.pointSizeF())
    label.setFont(font)
    window.resize(310, 300)  # laid out by what is known as yet
    wait()
    assert label.height() == label.sizeHint().height() > 2 * before
