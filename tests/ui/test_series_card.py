"""The series below the notes: each number leads to the list behind it, by keys too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.findings import add_finding
from facilitator.operations.floor import give_floor
from facilitator.operations.roundtables import end
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.below_notes import SERIES
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.review.series.series_model import NUMBERS, Number
from facilitator.ui.session import Session
from facilitator.ui.widgets.line_button import LineButton
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

FIRST = (
    "GBIF: Rules that bend",
    "@osmf !barrier Fees pay",
    "!action @oar call the board",
    "!off no",
)
SECOND = ("GBIF: Rules again", "OCP: Who may change one?")


class SeriesHouse(ReviewHouse):
    """Two roundtables, and a finding that rests on both."""

    def arrive(self) -> "SeriesHouse":
        self.rooms = [self.hold(*FIRST)]
        self.do(give_floor, self.rooms[0], Who(None, self.organisation("gbif")))
        self.do(give_floor, self.rooms[0], Who(None, self.organisation("osmf")))
        self.do(end, self.rooms[0])
        self.rooms.append(self.hold(*SECOND))
        notes = [
            find_notes(self.session.db, NoteFilter(search=each))[0][1].id
            for each in ("bend", "again")
        ]
        (self.finding,) = self.do(add_finding, "Rules bend", notes).subject
        self.show()
        self.card = self.view.below.series
        self.open_series()
        return self

    def open_series(self) -> None:
        self.view.below.switch.set_value(SERIES)
        self.view.below.switch.chosen.emit(SERIES)
        self.qtbot.waitUntil(lambda: self.card.table.series.rowCount() == 2, timeout=3_000)

    def at(self, row: int, column: int) -> QModelIndex:
        return self.card.table.series.index(row, column)

    def number(self, row: int, number: Number) -> str:
        return str(self.at(row, NUMBERS.index(number)).data())

    def of(self, row: int, handle: str) -> QModelIndex:
        members = [each.handle for each in self.session.programme.members]
        return self.at(row, len(NUMBERS) + members.index(handle))

    def enter(self, index: QModelIndex) -> None:
        self.card.table.setFocus()
        self.card.table.setCurrentIndex(index)
        self.settle(lambda: self.qtbot.keyClick(self.card.table, Qt.Key.Key_Return))

    def listed(self) -> int:
        return self.view.table.notes.rowCount()


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> SeriesHouse:
    return SeriesHouse(qtbot, session, actions, clock).arrive()


def wait_until(house: SeriesHouse, tells: Callable[[], bool]) -> None:
    house.qtbot.waitUntil(tells, timeout=3_000)


@pytest.mark.slow
def test_each_number_is_the_list_behind_it(house: SeriesHouse) -> None:
    QAbstractItemModelTester(house.card.table.series)
    assert [house.number(row, Number.NOTES) for row in (0, 1)] == ["3", "2"]
    for row, number in ((0, Number.NOTES), (1, Number.NOTES), (0, Number.ACTIONS)):
        house.enter(house.at(row, NUMBERS.index(number)))
        wait_until(house, lambda n=number, r=row: str(house.listed()) == house.number(r, n))
    assert house.view.search.query() == "in:r1 kind:action -is:off"
    house.enter(house.of(0, "gbif"))
    wait_until(house, lambda: house.view.search.query() == "in:r1 from:gbif -is:off")
    assert house.listed() == 1


def test_who_was_heard_where(house: SeriesHouse) -> None:
    told = Qt.ItemDataRole.AccessibleTextRole
    assert house.of(0, "gbif").data() == "50%"
    assert house.of(0, "gbif").data(told) == "R1, GBIF: 50%, 1 note"
    assert house.of(0, "ocp").data() == "not heard"
    assert house.number(0, Number.HEARD) == "2/7"
    assert house.number(0, Number.AIRTIME) == "2:00"
    house.enter(house.at(0, NUMBERS.index(Number.AIRTIME)))
    assert house.page.bar.scope.scope().roundtable == house.rooms[0]
    times = house.view.below.times
    wait_until(house, lambda: "GBIF: 1:00" in times.chart.accessibleDescription())


def test_findings_of_one_and_of_several_are_gone_to(house: SeriesHouse) -> None:
    assert [house.number(row, Number.FINDINGS) for row in (0, 1)] == ["1", "1"]
    (link,) = [each for each in house.card.findChildren(LineButton) if each.isVisible()]
    assert link.plain_text() == "“Rules bend” · R1, R2"
    link.click()
    shown = house.page.views.currentWidget()
    assert isinstance(shown, FindingsView)
    wait_until(house, lambda: shown.left.list.current() == house.finding)
    house.page.switch.views.show_view("notes")
    house.open_series()
    house.enter(house.at(1, NUMBERS.index(Number.FINDINGS)))
    assert house.page.bar.scope.scope().roundtable == house.rooms[1]
    assert house.page.views.currentWidget() is shown


def test_of_one_roundtable_it_says_what_to_choose(house: SeriesHouse) -> None:
    house.enter(house.at(1, 0))
    assert house.page.bar.scope.scope().roundtable == house.rooms[1]
    assert not house.card.table.isVisible()
    assert "choose a theme, or all roundtables" in house.card.hint.full_text()
    assert house.view.below.switch.value() == SERIES
