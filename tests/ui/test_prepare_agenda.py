"""The agenda as the Prepare page shows it: worked-out starts, the table, what was set aside."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.core.item_fields import AgendaItem, item_of
from facilitator.core.model import Item
from facilitator.core.statuses import ItemStatus
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.agenda_model import AgendaModel, Column
from facilitator.ui.prepare.agenda_pane import AgendaPane, Shown
from facilitator.ui.prepare.agenda_rows import plan_of

MINUTE = 60_000


def item(number: int, minutes: float, **fields: object) -> Item:
    return Item(f"i{number}", f"Item {number}", round(minutes * MINUTE), **fields)


@pytest.mark.parametrize(
    ("items", "start", "expected"),
    [
        pytest.param(
            [item(1, 5, start="14:00"), item(2, 14), item(3, 10)],
            None,
            ["14:00", "14:05", "14:19"],
            id="follows the one before",
        ),
        pytest.param(
            [item(1, 5), item(2, 10, start="14:10")],
            None,
            ["14:05", "14:10"],
            id="counted back from the first time",
        ),
        pytest.param(
            [item(1, 5), item(2, 10)], "09:30", ["09:30", "09:35"], id="agenda names its start"
        ),
        pytest.param(
            [item(1, 45, start="23:30"), item(2, 10)], None, ["23:30", "00:15"], id="midnight"
        ),
        pytest.param([item(1, 90), item(2, 10)], None, ["+0:00", "+1:30"], id="no time at all"),
    ],
)
def test_starts(items: list[Item], start: str | None, expected: list[str]) -> None:
    plan = plan_of(items, codes={}, agenda_start=start)
    assert [row.start for row in plan.rows] == expected


def test_a_started_roundtable_shows_its_instants_in_its_zone() -> None:
    items = [item(1, 5, planned_start=1_794_837_600_000)]  # 14:00 UTC
    plan = plan_of(items, codes={}, zone=ZoneInfo("Europe/Athens"))
    assert plan.rows[0].start == "16:00"


def test_sum_and_slot_differ_by_a_gap() -> None:
    plan = plan_of([item(1, 20, start="14:00"), item(2, 30, start="14:30")], codes={})
    assert (plan.total_ms, plan.slot_ms) == (50 * MINUTE, 60 * MINUTE)


def test_without_a_time_there_is_no_slot() -> None:
    assert plan_of([item(1, 20)], codes={}).slot_ms is None
    assert plan_of([], codes={}).rows == ()


def test_texts_of_a_row() -> None:
    one = item(1, 7.5, question="q", per_turn_ms=45_000, added_ms=2 * MINUTE, lead=("gbif",))
    row = plan_of([one], codes={"q": "Q2"}).rows[0]
    assert (row.minutes, row.question, row.per_turn) == ("7.5 +2", "Q2", "0:45")
    assert row.remarks == ("gbif",)
    warns = plan_of([item(1, 5, amber="20%", red="90s", notes="Ask.")], codes={}).rows[0]
    assert warns.remarks == ("amber 20%", "red 90s", "Ask.")


@given(st.lists(st.integers(1, 90), min_size=1, max_size=12))
def test_without_gaps_the_sum_fills_the_slot(minutes: list[int]) -> None:
    items = [item(n, each) for n, each in enumerate(minutes)]
    plan = plan_of(items, codes={}, agenda_start="10:00")
    assert plan.total_ms == plan.slot_ms == sum(minutes) * MINUTE


def test_model_keeps_the_rules_and_speaks_in_words(qtbot: QtBot) -> None:
    model = AgendaModel()
    tester = QAbstractItemModelTester(model)
    items = [item(1, 5, start="14:00", fixed=True), item(2, 10)]
    model.show_rows(plan_of(items, codes={}, statuses={"i1": ItemStatus.DONE}).rows)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.NUMBER).data() == "✓"
    assert model.index(0, Column.NUMBER).data(spoken) == "Item 1, done"
    assert model.index(0, Column.START).data(spoken) == "starts 14:00, fixed"
    assert model.index(1, Column.MINUTES).data(spoken) == "10 minutes"
    assert model.index(1, Column.METHOD).data(spoken) == "none"
    assert model.index(1, Column.TITLE).data(Qt.ItemDataRole.UserRole) == "i2"
    tester.deleteLater()


def test_same_items_are_not_reset(qtbot: QtBot) -> None:
    model = AgendaModel()
    model.show_rows(plan_of([item(1, 5), item(2, 5)], codes={}).rows)
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged, timeout=1_000) as told,
    ):
        statuses = {"i2": ItemStatus.RUNNING}
        model.show_rows(plan_of([item(1, 5), item(2, 5)], codes={}, statuses=statuses).rows)
    assert told.args[0].row() == 1


@pytest.fixture
def pane(qtbot: QtBot) -> AgendaPane:
    action = QAction("Load agenda…")
    made = AgendaPane(action)
    action.setParent(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def selected(pane: AgendaPane) -> list[int]:
    return [index.row() for index in pane.table.selectionModel().selectedRows()]


def test_the_table_is_read_with_the_arrow_keys(qtbot: QtBot, pane: AgendaPane) -> None:
    items = [item(n, 5, start=None) for n in (1, 2, 3)]
    pane.show_agenda(Shown("Governance", plan_of(items, codes={})))
    pane.table.setFocus()
    qtbot.waitUntil(pane.table.hasFocus, timeout=3_000)
    assert selected(pane) == [0]
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert selected(pane) == [1]
    assert pane.table.isColumnHidden(Column.PER_TURN)
    assert not pane.table.isColumnHidden(Column.TITLE)


def test_what_was_set_aside_can_be_read(qtbot: QtBot, pane: AgendaPane) -> None:
    plan = plan_of([item(1, 5, start="14:00")], codes={})
    aside = ("Coffee in the lobby", "Bring a pen")
    pane.show_agenda(Shown("Governance", plan, "agenda.docx", aside))
    assert pane.source.summary.full_text() == ("From agenda.docx · 1 item read, 2 lines set aside:")
    assert pane.source.link.plain_text() == "“Coffee in the lobby” and 1 more"
    assert not pane.source.details.isVisible()
    pane.source.link.click()
    assert pane.source.details.isVisible()
    assert pane.source.details.full_text() == "“Coffee in the lobby”\n“Bring a pen”"


def test_what_may_shrink_and_what_is_cut_first_is_said_before_an_agenda_is_kept() -> None:
    listed = AgendaItem(1, None, False, 10, "Cases", shrink_to=5.0, cut_first=True, red="90s")
    (row,) = plan_of([item_of(listed, question=None)], codes={}).rows
    assert row.remarks == ("can shrink to 5 min", "cut first", "red 90s")


def test_the_slot_is_what_the_agenda_took_as_it_was_loaded(pane: AgendaPane) -> None:
    loaded = [item(1, 60, start="14:00"), item(2, 30)]
    plan = plan_of([item(1, 62, start="14:00"), item(2, 30)], codes={}, loaded=loaded)
    pane.show_agenda(Shown("Governance", plan))
    assert (pane._pill.text, pane._pill.tone) == ("92 of 90 min", Tone.AMBER)
    plan = plan_of([item(1, 60, start="14:00"), item(2, 30)], codes={}, loaded=loaded)
    pane.show_agenda(Shown("Governance", plan))
    assert (pane._pill.text, pane._pill.tone) == ("90 of 90 min", Tone.NEUTRAL)
    untimed = plan_of([item(1, 62), item(2, 30)], codes={}, loaded=[item(1, 60), item(2, 30)])
    assert (untimed.total_ms, untimed.slot_ms) == (92 * MINUTE, 90 * MINUTE)


def test_what_was_added_to_a_running_item_counts() -> None:
    running = item(1, 60, planned_start=1_794_837_600_000, added_ms=2 * MINUTE)
    plan = plan_of([running], codes={}, loaded=[item(1, 90)])
    assert (plan.total_ms, plan.slot_ms) == (62 * MINUTE, 60 * MINUTE)
