"""A bar above a place gives way in a narrow window: never a number, and all of it has a tip."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.rail import Rail
from facilitator.ui.widgets.top_bar import TopBar
from tests.ui.every_screen.rooms import lay_out


class Bar(TopBar):
    """The bar of a place, with two statuses and the main action."""

    def __init__(self) -> None:
        super().__init__()
        self.act = QAction("Next item", self, shortcut=QKeySequence("Ctrl+Shift+Return"))
        self.status, self.end = Pill(dot=True), Pill()
        self.status.set_text("Running 1:07", brief="1:07")
        self.end.set_text("Ends 15:30 · on time", brief="15:30")
        for pill in (self.status, self.end):
            self.add_right(pill)
        self.next = self.add_action(self.act, primary=True)
        self.give_way(self.end, self.status, self.next)
        self.set_title("Governance · Roundtable 1", "Open X peer-learning network")

    def states(self) -> tuple[bool, ...]:
        """Tell what is there: the subtitle, and the whole of what gives way."""
        parts = (self.end, self.status, self.next)
        return (self._subtitle.isVisible(), *(not part.is_short() for part in parts))


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    made = Bar()
    qtbot.addWidget(made)
    made.setMinimumSize(1, made.height())
    made.resize(1200, made.height())
    made.show()
    qtbot.waitExposed(made)
    lay_out()
    return made


def _narrow(bar: Bar, width: int) -> None:
    bar.resize(width, bar.height())
    lay_out()


def _tip(widget: QWidget) -> str:
    at = QPoint(1, 1)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return widget.toolTip()


def test_it_gives_way_in_turn_and_takes_its_room_again(bar: Bar) -> None:
    assert bar.states() == (True, True, True, True)
    seen = []
    for width in range(1200, 300, -10):
        _narrow(bar, width)
        seen.append(bar.states())
    in_turn = [tuple(at >= gone for at in range(4)) for gone in range(5)]
    assert list(dict.fromkeys(seen)) == in_turn
    _narrow(bar, 1200)
    assert bar.states() == (True, True, True, True)


def test_what_is_short_keeps_its_number_and_tells_the_rest(bar: Bar) -> None:
    _narrow(bar, 400)
    assert bar.status.width() >= bar.status.sizeHint().width()
    assert _tip(bar.status) == "Running 1:07"
    assert bar.status.accessibleName() == "Running 1:07"
    assert bar.next.key_text() == ""
    _narrow(bar, 1200)
    assert _tip(bar.status) == ""
    assert bar.next.key_text() != ""


def test_no_button_is_pushed_out_of_the_bar(bar: Bar) -> None:
    _narrow(bar, 450)
    assert bar.minimumSizeHint().width() <= 450
    assert bar.next.geometry().right() < bar.width()
    assert isinstance(bar.next, KeyButton)


def test_the_rail_keeps_icon_and_name_in_a_low_window(qtbot: QtBot) -> None:
    rail = Rail("Places")
    qtbot.addWidget(rail)
    actions = [QAction(f"Place {each}", rail) for each in range(6)]
    buttons = [rail.add_place(str(n), each, "run") for n, each in enumerate(actions[:4])]
    buttons += [rail.add_below(each, "run") for each in actions[4:]]
    rail.resize(rail.sizeHint().width(), rail.minimumSizeHint().height())
    rail.show()
    lay_out()
    assert rail.minimumSizeHint().height() < rail.sizeHint().height()
    assert all(each.height() >= each.minimumSizeHint().height() for each in buttons)
