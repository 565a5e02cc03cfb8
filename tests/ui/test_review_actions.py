"""Actions in Review on a real programme file: listed, ticked, carried over, changed, exported."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.core.action_state import ActionState
from facilitator.core.floor import Who
from facilitator.core.model import Promise
from facilitator.operations.actions import set_state
from facilitator.operations.carrying_over import next_roundtable
from facilitator.operations.drafts import load_draft
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.setting_up.roundtables import change_roundtable
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.actions.actions_model import Column
from facilitator.ui.review.actions.actions_view import ActionsView
from facilitator.ui.session import Session
from tests.ui.asking import PATIENCE_MS
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import SavingDialogs
from tests.ui.review_house import LANGUAGE, ReviewHouse

# The roundtable is on 16 November 2026, and that is today.
LATE = "!action @gbif write to the nodes by 2026-11-14"
SOON = "!action @ocp share the election rules by 18 Nov"
FREE = "!action call the board"
QUESTION = "!question Who pays for hosting?"


class ActionsHouse(ReviewHouse):
    """The page with its view of actions shown, and four lines said on Q2."""

    def arrive(self) -> "ActionsHouse":
        self.room = self.hold(LANGUAGE, LATE, SOON, FREE, QUESTION)
        self.show()
        self.page.switch.views.show_view("actions")
        shown = self.page.views.currentWidget()
        assert isinstance(shown, ActionsView)
        self.list = shown
        self.wait()
        return self

    def wait(self) -> None:
        super().wait()
        view = self.page.findChild(ActionsView)
        if view is not None:
            self.qtbot.waitUntil(lambda: not view.is_reading(), timeout=PATIENCE_MS)

    def show_view(self, view: str) -> None:
        self.page.switch.views.show_view(view)
        self.wait()

    def column_of(self, column: Column) -> list[str]:
        model = self.list.table.actions_shown
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def what(self) -> list[str]:
        return self.column_of(Column.WHAT)

    def pick(self, *starts: str) -> tuple[str, ...]:
        table = self.list.table
        table.clearSelection()
        table.setSelectionMode(table.SelectionMode.MultiSelection)
        for row, text in enumerate(self.what()):
            if text.startswith(starts):
                table.selectRow(row)
        table.setSelectionMode(table.SelectionMode.ExtendedSelection)
        assert len(table.selected()) == len(starts)
        return table.selected()

    def press(self, key: Qt.Key) -> None:
        """Press a key, at once, and wait until what it asked for is done."""
        self.qtbot.keyClick(self.list.table, key)
        self.wait()
        self.settle(lambda: None)

    def state(self, action: str) -> ActionState:
        return self.note(action).progress.state

    def plan_next(self) -> str:
        made = self.do(plan_roundtable, self.question("Q4"), title="Later", zone="Europe/London")
        self.do(change_roundtable, made.subject[0], date="2026-11-30")
        return made.subject[0]


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ActionsHouse:
    return ActionsHouse(qtbot, session, actions, clock).arrive()


def test_what_is_open_is_listed_by_day_with_who_owes_it(house: ActionsHouse) -> None:
    assert house.what() == ["Write to the nodes", "Share the election rules", "Call the board"]
    assert house.column_of(Column.OWNER) == ["GBIF", "OCP", ""]
    assert house.column_of(Column.DUE) == ["14 Nov", "18 Nov", "no day"]
    assert house.column_of(Column.PROMISED) == ["R1 16 Nov"] * 3
    assert house.column_of(Column.STATE) == ["open"] * 3
    assert house.list.filters.count.full_text() == "3 open"
    pills = house.list.totals
    assert (pills.overdue.text(), pills.soon.text()) == ("1 overdue", "1 due in 3 days")
    assert (pills.ownerless.text(), pills.done.text()) == ("1 without an owner", "0 of 3 done")
    assert pills.isVisible()
    house.show_view("notes")
    assert not pills.isVisible()
    QAbstractItemModelTester(house.list.table.actions_shown).deleteLater()


def test_what_is_ticked_stays_where_it_was_until_the_list_is_left(house: ActionsHouse) -> None:
    (action,) = house.pick("Write")
    house.press(Qt.Key.Key_Space)
    assert house.state(action) is ActionState.DONE
    assert house.what()[0] == "Write to the nodes"
    assert house.column_of(Column.STATE)[0] == "done today"
    assert house.list.filters.count.full_text() == "2 open, 1 just settled"
    house.press(Qt.Key.Key_Space)  # a slip
    assert house.state(action) is ActionState.OPEN
    house.press(Qt.Key.Key_Space)
    house.show_view("notes")
    house.show_view("actions")
    assert house.what() == ["Share the election rules", "Call the board"]
    house.settle(house.list.totals.done.click)
    assert house.what() == ["Write to the nodes"]


def test_the_keys_work_at_once_on_arriving(house: ActionsHouse) -> None:
    assert house.list.table.hasFocus()
    house.press(Qt.Key.Key_Space)
    assert house.column_of(Column.STATE)[0] == "done today"
    house.show_view("notes")
    house.actions.action("view_actions").trigger()
    house.press(Qt.Key.Key_Space)
    assert house.column_of(Column.STATE)[0] == "done today"


def test_one_is_selected_wherever_the_keys_are(house: ActionsHouse) -> None:
    filters = house.list.filters
    filters.due.setFocus()
    house.choose(filters.promised, "Any roundtable")
    house.choose(filters.due, "Later")
    assert house.what() == []
    house.choose(filters.due, "Any day")
    assert len(house.list.table.selected()) == 1
    assert house.list.detail.text.isVisible()


def test_several_are_ticked_in_one_step(house: ActionsHouse) -> None:
    ids = house.pick("Write", "Call")
    house.press(Qt.Key.Key_Space)
    assert [house.state(each) for each in ids] == [ActionState.DONE] * 2
    assert house.list.table.selected() == ids


def test_actions_are_carried_into_the_next_agenda_by_a_key(house: ActionsHouse) -> None:
    (action,) = house.pick("Share")
    house.press(Qt.Key.Key_C)
    assert house.list.detail.problem.full_text().startswith("No roundtable is planned")
    into = house.plan_next()
    assert next_roundtable(house.session.db) is not None
    house.press(Qt.Key.Key_C)
    assert house.state(action) is ActionState.CARRIED
    assert house.column_of(Column.STATE)[1] == "carried over to R2"
    notes = [item.notes for item in load_record(house.session.db, into).items]
    assert any("OCP: Share the election rules" in each for each in notes)
    assert any("Who pays for hosting?" in each for each in notes)
    assert house.list.detail.fields.state.value() == "carried"


def test_half_an_outcome_is_kept_with_its_action(house: ActionsHouse, qtbot: QtBot) -> None:
    (action,) = house.pick("Call")
    box, session = house.list.detail.fields.outcome, house.session
    qtbot.keyClicks(box, "Called, and")
    qtbot.waitUntil(lambda: load_draft(session.db, action) is not None, timeout=3_000)
    again = ActionsView(session, house.actions, house.dialogs, house.page.bar, house.page)
    again.show()
    qtbot.waitUntil(lambda: not again.is_reading(), timeout=PATIENCE_MS)
    again.table.selectRow(house.what().index("Call the board"))
    assert again.detail.fields.outcome.text() == "Called, and"
    house.settle(lambda: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert load_draft(session.db, action) is None
    assert box.text() == ""


def test_the_selected_action_is_changed_in_place(house: ActionsHouse, qtbot: QtBot) -> None:
    (action,) = house.pick("Call")
    detail = house.list.detail
    assert detail.heading.full_text() == "Action · roundtable 1, 16 Nov"
    house.press(Qt.Key.Key_Return)
    assert detail.text.hasFocus()
    qtbot.keyClick(detail.text, Qt.Key.Key_Escape)
    assert house.list.table.hasFocus()
    who = Who(None, house.organisation("oar"))
    house.settle(lambda: detail.fields.owner_asked.emit(who))
    house.settle(lambda: detail.fields.due_asked.emit(date(2026, 11, 20)))
    note = house.note(action)
    assert (note.owner_organisation, note.due) == (house.organisation("oar"), "2026-11-20")
    detail.fields.outcome.setText("Called: https://example.org/minutes.")
    house.settle(lambda: qtbot.keyClick(detail.fields.outcome, Qt.Key.Key_Return))
    assert house.note(action).progress.outcome == "Called: https://example.org/minutes."
    assert detail.fields.link.isVisible()
    qtbot.waitUntil(lambda: load_draft(house.session.db, action) is None, timeout=3_000)
    segment = detail.fields.state._segments["dropped"]
    house.settle(segment.click)
    assert house.state(action) is ActionState.DROPPED
    told = [detail.past.history.itemAtPosition(row, 1) for row in range(5)]
    said = [each.widget().full_text() for each in told if each is not None]
    assert said[0].startswith("taken")
    assert said[1:] == ["owner: OAR", "due 20 Nov", "what came of it was written", "dropped"]


def test_a_public_write_up_that_tells_no_owner_is_told_of(house: ActionsHouse) -> None:
    house.pick("Share")
    told = house.list.detail.fields.told
    assert not told.isVisible()
    house.do(change_roundtable, house.room, promise=Promise.CHATHAM.value)
    assert told.full_text().startswith("Left out of a public write-up")


def test_filters_and_the_scope_of_the_bar_narrow_the_list(house: ActionsHouse) -> None:
    filters = house.list.filters
    house.choose(filters.owner, "Nobody yet")
    assert house.what() == ["Call the board"]
    house.choose(filters.owner, "Any owner")
    house.choose(filters.due, "Within 3 days")
    assert house.what() == ["Share the election rules"]
    house.choose(filters.due, "Any day")
    house.choose(filters.promised, "R1 Governance, 16 Nov")
    assert len(house.what()) == 3
    house.choose(house.page.bar.scope, "Q1 Value and impact")
    assert house.what() == []
    assert house.list.totals.overdue.isHidden()
    house.choose(house.page.bar.scope, "All roundtables")
    assert len(house.what()) == 3


def test_news_of_another_act_is_shown(house: ActionsHouse) -> None:
    (action,) = house.pick("Share")
    house.do(set_state, [action], ActionState.DONE)
    assert house.what() == ["Write to the nodes", "Call the board"]
    assert house.list.table.selected()  # where it was


def test_an_action_is_deleted_by_its_key_and_comes_back(house: ActionsHouse) -> None:
    house.pick("Share")
    house.settle(house.actions.action("delete_notes").trigger)
    assert house.what() == ["Write to the nodes", "Call the board"]


def test_the_list_is_written_for_its_readers(
    house: ActionsHouse, tmp_path: Path, qtbot: QtBot
) -> None:
    export = house.list.list.export
    export._dialogs = dialogs = SavingDialogs(tmp_path)
    entries = [each for each in house.list.list.exports[1].menu().actions() if each.text()]
    assert len(entries) == 4
    with qtbot.waitSignal(export._background.done, timeout=5_000):
        next(each for each in entries if "csv for part" in each.text()).trigger()
    assert dialogs.asked == [("Actions PARTICIPANTS.csv", "CSV")]
    lines = (tmp_path / "Actions PARTICIPANTS.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [
        "Write to the nodes",
        "Share the election rules",
        "Call the board",
    ]
    assert "Written to" in house.list.outcome.text.full_text()


def test_the_list_is_found_in_the_background(house: ActionsHouse) -> None:
    table, filters = house.list.table, house.list.filters
    house.plan_next()
    filters.show_done()
    assert len(table.actions_shown.ids()) == 3, "what was shown is shown until then"
    assert house.list.is_reading()
    house.wait()
    assert not table.actions_shown.ids()
    filters.show_overdue()
    house.wait()
    assert house.what() == ["Write to the nodes"]


def test_what_was_promised_in_a_month_is_one_choice(house: ActionsHouse) -> None:
    house.plan_next()
    promised = house.list.filters.promised
    texts = [each.text() for each in promised.menu().actions() if each.text()]
    assert texts == ["Any roundtable", "November 2026", "R1 Governance, 16 Nov", "R2 Later"]
    house.choose(promised, "November 2026")
    assert len(house.what()) == 3
    house.clock.tick(40 * 24 * 3_600_000)
    other = house.do(plan_roundtable, house.question("Q3"), title="Money", zone="Europe/London")
    house.do(start, other.subject[0])
    house.do(add_note, other.subject[0], "!action @oar count the names")
    assert house.what() == ["Write to the nodes", "Share the election rules", "Call the board"]
    house.choose(promised, "December 2026")
    assert len(house.what()) == 4, "several months are chosen as several roundtables are"
