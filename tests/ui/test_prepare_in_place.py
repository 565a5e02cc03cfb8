"""Prepare's agenda is written and changed where it stands: by keys, in cells, and by dragging."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.model import Item
from facilitator.operations.history import undo
from facilitator.operations.roundtables import start
from facilitator.store.queries.programme import agenda_of, items_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.agenda_model import MOVABLE, Column
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from tests.ui.asking import result_of, settle
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import PrepareHouse

MIN = 60_000


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> PrepareHouse:
    made = PrepareHouse(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=2_000)
    made.planning.choose_theme(made.theme_id("Governance"))
    return made


@pytest.fixture
def planned(qtbot: QtBot, house: PrepareHouse) -> str:
    with qtbot.waitSignal(house.session.roundtable_chosen, timeout=3_000):
        house.planning.plan_on(house.theme_id("Governance"))
    return house.session.roundtable_id or ""


def items(house: PrepareHouse, title: str = "Governance") -> tuple[Item, ...]:
    found = agenda_of(house.session.db, house.theme_id(title))
    return items_of(house.session.db, found[0]) if found else ()


def form(house: PrepareHouse) -> ItemForm:
    return next(each for each in house.window.findChildren(ItemForm) if each.isVisible())


def press(qtbot: QtBot, house: PrepareHouse, row: int, key: Qt.Key) -> None:
    table = house.page.agenda.table
    table.setFocus()
    table.selectRow(row)
    qtbot.keyClick(table, key)
    settle(qtbot, house.session)


def typed(qtbot: QtBot, house: PrepareHouse, text: str) -> None:
    """Type over the cell that is being edited."""
    editor = house.page.agenda.table.viewport().findChild(QLineEdit)
    qtbot.waitUntil(editor.hasFocus, timeout=2_000)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(house.page.agenda.table.hasFocus, timeout=2_000)
    settle(qtbot, house.session)


def test_cells_are_edited_in_place(qtbot: QtBot, house: PrepareHouse) -> None:
    before = items(house)
    press(qtbot, house, 1, Qt.Key.Key_F2)
    typed(qtbot, house, "How are you?")
    press(qtbot, house, 1, Qt.Key.Key_F3)
    typed(qtbot, house, "11")
    assert (items(house)[1].title, items(house)[1].planned_ms) == ("How are you?", 11 * MIN)
    table = house.page.agenda.table
    assert table.hasFocus()
    table.edit(table.agenda.index(1, Column.PER_TURN))
    typed(qtbot, house, "1:30")
    assert items(house)[1].per_turn_ms == 90_000
    house.session.run(undo, at=house.session.now())
    settle(qtbot, house.session)
    assert items(house)[1].per_turn_ms == before[1].per_turn_ms


def test_a_length_that_cannot_be_read_is_told_and_changes_nothing(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    before, told = items(house), []
    house.session.failed.connect(told.append)
    press(qtbot, house, 1, Qt.Key.Key_F3)
    typed(qtbot, house, "soon")
    assert [each.message for each in told] == ["“soon” is no length: write 5, 7.5, 5:30 or 90 s"]
    assert items(house) == before


def test_method_and_question_are_chosen_in_their_cell(qtbot: QtBot, house: PrepareHouse) -> None:
    table = house.page.agenda.table
    for column, choice in ((Column.METHOD, "Fishbowl"), (Column.QUESTION, "Q3")):
        table.edit(table.agenda.index(2, column))
        box = table.viewport().findChild(QComboBox)
        at = box.findData(choice)
        box.setCurrentIndex(at)
        box.activated.emit(at)
        settle(qtbot, house.session)
    q3 = next(each.id for each in house.session.programme.questions if each.code == "Q3")
    assert (items(house)[2].method, items(house)[2].question) == ("Fishbowl", q3)


def test_a_method_in_words_of_its_own_outlives_a_look_at_the_choices(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    table = house.page.agenda.table
    press(qtbot, house, 2, Qt.Key.Key_Return)
    form(house).method.setCurrentText("Our own way")
    form(house).go.click()
    settle(qtbot, house.session)
    table.edit(table.agenda.index(2, Column.METHOD))
    assert table.viewport().findChild(QComboBox).currentText() == "Our own way"
    table.setFocus()
    settle(qtbot, house.session)
    assert items(house)[2].method == "Our own way"


def test_enter_opens_all_that_is_said_of_an_item(qtbot: QtBot, house: PrepareHouse) -> None:
    press(qtbot, house, 3, Qt.Key.Key_Return)
    made = form(house)
    made.lead.setText("GBIF, OCP")
    made.shrink_to.setText("5")
    made.cut_first.setChecked(True)
    made.go.click()
    settle(qtbot, house.session)
    one = items(house)[3]
    assert (one.lead, one.shrink_to_ms, one.cut_first) == (("GBIF", "OCP"), 5 * MIN, True)


def test_an_item_is_split_at_half_or_where_it_is_told(qtbot: QtBot, house: PrepareHouse) -> None:
    before = items(house)[3]
    press(qtbot, house, 3, Qt.Key.Key_S)
    made = form(house)
    half = round(before.planned_ms / 2 / MIN) * MIN
    assert made.minutes.text() == f"{half // MIN} min"
    qtbot.keyClick(made.minutes, Qt.Key.Key_Return)
    settle(qtbot, house.session)
    first, second = items(house)[3:5]
    assert (first.planned_ms, second.planned_ms) == (half, before.planned_ms - half)
    assert second.title == f"{before.title} (2)"
    assert house.page.agenda.table.currentIndex().row() == 4


def test_the_sum_turns_amber_past_what_was_loaded(qtbot: QtBot, house: PrepareHouse) -> None:
    pill = house.page.agenda._pill
    assert (pill.text, pill.tone) == ("90 of 90 min", Tone.NEUTRAL)
    for _ in range(2):
        press(qtbot, house, 1, Qt.Key.Key_Plus)
    assert (pill.text, pill.tone) == ("92 of 90 min", Tone.AMBER)
    for _ in range(2):
        house.session.run(undo, at=house.session.now())
        settle(qtbot, house.session)
    assert (pill.text, pill.tone) == ("90 of 90 min", Tone.NEUTRAL)


def drag(house: PrepareHouse, row: int, to: int, *, drop: bool = True) -> None:
    """Drag a row to the lower half of another one."""
    table = house.page.agenda.table
    view = table.viewport()
    x = table.columnViewportPosition(Column.TITLE) + 20
    place = QPoint(x, table.rowViewportPosition(row) + 8)
    end = QPoint(x, table.rowViewportPosition(to) + table.rowHeight(to) - 3)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = [(QEvent.Type.MouseButtonPress, place, left), (QEvent.Type.MouseMove, end, none)]
    if drop:
        steps.append((QEvent.Type.MouseButtonRelease, end, left))
    for kind, at, button in steps:
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(view.mapToGlobal(at)),
            button,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)


@pytest.mark.slow
def test_a_row_is_dragged_to_its_place(qtbot: QtBot, house: PrepareHouse) -> None:
    before = [each.title for each in items(house)]
    drag(house, 1, 3)
    settle(qtbot, house.session)
    assert [each.title for each in items(house)] == [
        before[0],
        *before[2:4],
        before[1],
        *before[4:],
    ]
    drag(house, 2, 0, drop=False)
    qtbot.keyClick(house.page.agenda.table, Qt.Key.Key_Escape)
    settle(qtbot, house.session)
    assert [each.title for each in items(house)][3] == before[1]


@pytest.mark.slow
def test_while_it_runs_only_what_waits_is_changed_in_place(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    result_of(qtbot, house.session, start, planned, at=clock())
    agenda = house.page.agenda.table.agenda
    editable = Qt.ItemFlag.ItemIsEditable
    assert not agenda.index(0, Column.MINUTES).flags() & editable
    assert agenda.index(0, Column.TITLE).flags() & editable
    assert not agenda.index(0, Column.NUMBER).data(MOVABLE)
    press(qtbot, house, 2, Qt.Key.Key_F3)
    typed(qtbot, house, "9")
    one = house.session.record.items[2]
    assert one.allotted_ms == 9 * MIN
    press(qtbot, house, 2, Qt.Key.Key_Return)
    assert not form(house).start.isVisible()
    form(house).reject()
    told = []
    house.session.failed.connect(told.append)
    press(qtbot, house, 0, Qt.Key.Key_S)
    assert "is running: only what is still to come" in told[0].message


def test_an_agenda_is_begun_from_nothing(qtbot: QtBot, house: PrepareHouse) -> None:
    session, table = house.session, house.page.agenda.table
    theme = house.theme_id("Governance")
    with_agenda = agenda_of(session.db, theme)
    assert with_agenda is not None
    result_of(qtbot, session, _without_agenda, with_agenda[0])
    assert not table.isVisible()
    begin = next(
        each
        for each in house.page.agenda.findChildren(KeyButton)
        if each.isVisible() and "Add item" in each.accessibleName()
    )
    house.page.themes.cards()[0].title.setFocus()
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    for at, (title, minutes) in enumerate((("Welcome", "5"), ("Case", "10"), ("Close", "5"))):
        made = form(house)
        qtbot.keyClicks(made.title, title)
        made.minutes.selectAll()
        qtbot.keyClicks(made.minutes, minutes)
        qtbot.keyClick(made.minutes, Qt.Key.Key_Return)
        settle(qtbot, session)
        qtbot.waitUntil(lambda: len(items(house)) > at, timeout=3_000)  # noqa: B023
        qtbot.waitUntil(table.hasFocus, timeout=3_000)
        assert table.currentIndex().row() == at
        if title != "Close":
            qtbot.keyClick(table, Qt.Key.Key_Insert)
    assert [each.title for each in items(house)] == ["Welcome", "Case", "Close"]
    assert house.page.agenda._pill.text == "20 min"


def _without_agenda(store: object, agenda: str) -> object:
    with store.act("change_agenda", at=1) as act:
        act.remove("agenda", agenda)
    return act.changes
