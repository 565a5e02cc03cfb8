"""What was done last can be taken back, and said otherwise: whose turn it was, when an item was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.operations.queue import raise_hand
from facilitator.ui.actions.key_sheet import sheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.session import Session
from facilitator.ui.timeline.last_acts import ActRow, LastActs
from facilitator.ui.timeline.times_dialog import TimesDialog
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, RunHouse

KEYS = Qt.KeyboardModifier
POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands 2 min into the open discussion, which began at 14:10; OSMF has the floor."""
    made = RunHouse(qtbot, session, actions, clock)
    made.start()
    made.later(10 * MINUTE)
    made.go_to(DISCUSSION)
    made.floor_to("gbif")
    made.later(MINUTE)
    made.floor_to("osmf")
    made.later(MINUTE)
    return made.show()


def test_it_was_somebody_else_by_physical_key(house: RunHouse, qapp: QApplication) -> None:
    keys = PhysicalKeys(qapp, house.actions, house.page)
    house.act(raise_hand, house.who("ocp"))
    modifiers = KEYS.ControlModifier | KEYS.ShiftModifier
    house.settle(lambda: house.qtbot.keyClick(house.page, Qt.Key.Key_4, modifiers))
    state = house.session.state()
    assert (state.floor.organisation, state.queue) == (house.who("ocp").organisation, ())
    assert house.actions.action("was_4").text() == "It was OCP"
    house.settle(house.actions.action("floor_nobody").trigger)
    assert not house.actions.action("was_4").isEnabled()
    qapp.removeEventFilter(keys)


def open_acts(house: RunHouse) -> list[ActRow]:
    house.actions.action("last_acts").trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LastActs)
    return rows_of(popup)


def rows_of(popup: LastActs) -> list[ActRow]:
    return [row for row in popup.findChildren(ActRow) if row.isVisible()]


@POPUP
def test_the_last_acts_are_listed_and_any_is_taken_back(house: RunHouse) -> None:
    rows = open_acts(house)
    assert [row.accessibleName() for row in rows] == [
        "14:11, floor to OSMF, take back",
        "14:10, floor to GBIF, take back",
        f"14:10, go to “{DISCUSSION}”, take back",
    ]
    assert rows[0].hasFocus()
    popup = rows[0].window()
    house.qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    house.settle(lambda: house.qtbot.keyClick(rows[1], Qt.Key.Key_Return))
    assert rows[1].accessibleName() == "14:10, floor to GBIF, taken back"
    assert [t.organisation for t in house.session.record.turns] == [house.who("osmf").organisation]
    house.settle(lambda: house.qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton))
    assert house.session.state().floor is None
    assert [row.accessibleName().rpartition(", ")[2] for row in rows_of(popup)] == [
        *("taken back", "taken back", "take back"),
    ]
    house.qtbot.keyClick(rows[0], Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


@pytest.mark.slow
@POPUP
def test_no_more_than_twelve_acts_are_listed(house: RunHouse) -> None:
    for _ in range(8):
        for handle in ("gbif", "osmf"):
            house.floor_to(handle)
            house.later(MINUTE)
    rows = open_acts(house)
    assert len(rows) == 12
    rows[0].window().close()


def edit(house: RunHouse, number: int) -> TimesDialog:
    row = house.shown(AgendaRow)[number]
    row.setFocus()
    house.qtbot.keyClick(row, Qt.Key.Key_T)
    return next(d for d in house.page.findChildren(TimesDialog) if d.isVisible())


def item_number(house: RunHouse) -> int:
    return [item.title for item in house.session.record.items].index(DISCUSSION)


@pytest.mark.slow
def test_an_items_times_are_typed(house: RunHouse) -> None:
    dialog = edit(house, 0)
    fields = dialog.findChildren(QLineEdit)
    assert [field.text() for field in fields] == ["14:00:00", "14:10:00"]
    assert [field.accessibleName() for field in fields] == ["Began", "Ended"]
    fields[1].setText("14:08")
    house.settle(lambda: house.qtbot.keyClick(fields[1], Qt.Key.Key_Return))
    first, second = house.session.record.runs
    assert first.end == second.begin == house.clock() - 4 * MINUTE


@pytest.mark.slow
def test_what_is_impossible_is_said_in_the_dialog(house: RunHouse, qtbot: QtBot) -> None:
    dialog = edit(house, item_number(house))
    (field,) = dialog.findChildren(QLineEdit)
    before = house.session.record.runs
    for typed, said in (
        ("later", "“later” is no time of day: write 15:03 or 15:03:10."),
        ("14:13", "That begin lies in the future: it cannot be later than now."),
        ("13:59", "That begin lies before the roundtable started: it cannot be earlier."),
    ):
        field.setText(typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        shown = dialog.findChildren(TextLabel)
        qtbot.waitUntil(lambda said=said, shown=shown: said in [t.full_text() for t in shown])
    assert house.session.record.runs == before
    assert dialog.isVisible()
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)


@pytest.mark.slow
def test_an_item_that_has_not_begun_has_no_times(house: RunHouse) -> None:
    row = house.shown(AgendaRow)[-1]
    row.setFocus()
    house.qtbot.keyClick(row, Qt.Key.Key_T)
    assert not [each for each in house.page.findChildren(TimesDialog) if each.isVisible()]


@pytest.mark.slow
def test_the_keys_are_on_the_sheet(house: RunHouse) -> None:
    groups = dict(sheet(house.actions))
    assert (["Ctrl ⇧ 1 … 7"], "It was that one who has the floor") in groups["Corrections"]
    assert (["←", "→"], "Choose a turn") in groups["In the timeline"]
