"""The Prepare page on a real programme file: themes, roundtables, agenda, participants, promise."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.model import Promise
from facilitator.operations import roundtables
from facilitator.operations.attendance import mark_absent
from facilitator.operations.programmes import cast_stand_ins, name_programme
from facilitator.operations.setting_up.replies import set_reply
from facilitator.store.file import open_reader
from facilitator.store.making import create
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme import roundtables as all_roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.prepare_house import PrepareHouse, shown_preview

DAY = 86_400_000


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> PrepareHouse:
    made = PrepareHouse(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def plan(qtbot: QtBot, house: PrepareHouse, title: str) -> str:
    with qtbot.waitSignal(house.session.roundtable_chosen, timeout=3_000):
        house.planning.plan_on(house.theme_id(title))
    assert house.session.roundtable_id is not None
    return house.session.roundtable_id


def do(qtbot: QtBot, session: Session, operation: object, *args: object) -> None:
    result_of(qtbot, session, operation, *args, at=session.now())


def test_shows_the_themes_and_the_agenda_of_the_first(house: PrepareHouse) -> None:
    titles = [card.title.plain_text() for card in house.page.themes.cards()]
    assert titles == [theme.title for theme in house.planning.themes()]
    assert [card.chosen for card in house.page.themes.cards()] == [True, False, False, False]
    assert house.page.bar.title() == "Open X peer-learning network"
    assert house.page.agenda.table.agenda.rowCount() > 0
    assert house.page.agenda.source.summary.full_text().startswith("From the sample · ")


def test_choosing_a_theme_shows_its_agenda(qtbot: QtBot, house: PrepareHouse) -> None:
    before = house.page.agenda.table.agenda.rows()
    card = house.page.themes.cards()[1]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.chosen
    assert house.page.agenda.table.agenda.rows() != before
    assert house.session.roundtable_id is None


def test_arrow_keys_go_from_theme_to_theme(qtbot: QtBot, house: PrepareHouse) -> None:
    first, second, *_ = house.page.themes.cards()
    first.title.setFocus()
    qtbot.keyClick(first.title, Qt.Key.Key_Down)
    assert second.chosen
    assert second.title.hasFocus()


def test_a_planned_roundtable_is_taken_in_hand(qtbot: QtBot, house: PrepareHouse) -> None:
    card = house.page.themes.cards()[1]
    card.title.click()
    with qtbot.waitSignal(house.session.roundtable_chosen, timeout=3_000):
        card.plan.click()
    record = house.session.record
    assert record is not None
    assert (record.roundtable.number, record.roundtable.promise) == (1, Promise.ORGANISATION)
    assert record.roundtable.question == card.theme_id
    assert house.lines("Governance") == ["● Roundtable 1 · planned for 14:00"]


def test_the_line_of_a_roundtable_follows_its_life(
    qtbot: QtBot, house: PrepareHouse, clock: FakeClock
) -> None:
    roundtable = plan(qtbot, house, "Governance")
    do(qtbot, house.session, roundtables.open_room, roundtable)
    assert house.lines("Governance") == ["● Roundtable 1 · room open"]
    do(qtbot, house.session, roundtables.start, roundtable)
    assert house.lines("Governance")[0].startswith("● Roundtable 1 · running since ")
    clock.tick(3_600_000)
    do(qtbot, house.session, roundtables.end, roundtable)
    assert house.lines("Governance") == ["✓ Roundtable 1 · today · 0 notes"]
    clock.tick(3 * DAY)
    house.page.refresh()
    assert house.lines("Governance") == ["✓ Roundtable 1 · 16 Nov · 0 notes"]


def test_a_started_roundtable_shows_how_far_it_is(qtbot: QtBot, house: PrepareHouse) -> None:
    roundtable = plan(qtbot, house, "Governance")
    do(qtbot, house.session, roundtables.start, roundtable)
    model = house.page.agenda.table.agenda
    assert [model.index(row, 0).data() for row in range(3)] == ["●", "2", "3"]
    house.planning.choose_theme(house.theme_id("Governance"))
    assert model.index(0, 0).data() == "1"


def test_practise_opens_the_room_on_a_copy_with_stand_ins(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    house.planning.choose_theme(house.theme_id("Accessibility"))
    before = house.session.programme
    with qtbot.waitSignal(house.planning.practice_made, timeout=3_000) as made:
        house.actions.action("practise").trigger()
    path = made.args[0]
    assert path.name == f"{house.session.path.stem} practice.roundtable"
    with closing(open_reader(path)) as db:
        assert {each.role for each in load_programme(db).people} == {"stand-in"}
        (head,) = all_roundtables(db)
    assert (head.rehearsal, head.title) == (True, "Accessibility")
    assert head.opened_at is not None
    assert load_programme(house.session.db) == before, "nobody real was touched"


def test_among_stand_ins_practise_plans_another_rehearsal(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    do(qtbot, house.session, cast_stand_ins)
    house.planning.choose_theme(house.theme_id("Accessibility"))
    with qtbot.waitSignal(house.session.roundtable_chosen, timeout=3_000):
        house.actions.action("practise").trigger()
    assert house.session.record is not None
    assert house.session.record.roundtable.rehearsal
    assert house.lines("Accessibility")[0].startswith("● Rehearsal 1 · ")


def test_choosing_a_roundtable_shows_its_theme(qtbot: QtBot, house: PrepareHouse) -> None:
    first = plan(qtbot, house, "Governance")
    plan(qtbot, house, "Accessibility")
    card = house.page.themes.cards()[1]
    card.roundtables()[0].click()
    assert house.session.roundtable_id == first
    assert card.chosen


def test_a_roundtable_without_a_theme_stands_apart(
    qtbot: QtBot, house: PrepareHouse, clock: FakeClock
) -> None:
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        house.session.run(roundtables.plan_roundtable, None, at=clock(), title="Ad hoc", zone="UTC")
    assert house.lines("Without a theme") == ["○ Roundtable 1 · planned"]


def test_participants(qtbot: QtBot, house: PrepareHouse) -> None:
    pane = house.page.participants
    assert pane.count.full_text() == "7 organisations · 7 people"
    assert [row.key for row in pane.rows()] == [f"Alt {n}" for n in range(1, 8)]
    assert pane.convenors.full_text() == "Convenors: ODI, Microsoft"
    roundtable = plan(qtbot, house, "Governance")
    person = house.session.programme.people[0]
    do(qtbot, house.session, mark_absent, roundtable, Who(person.id, person.organisation))
    assert pane.rows()[0].people == f"1 person · {person.name} (not here)"


def test_who_was_invited_is_shown_with_what_they_answered(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    pane = house.page.participants
    roundtable = plan(qtbot, house, "Governance")
    assert pane.replies.isHidden()
    first, second, third, *_ = house.session.programme.people
    do(qtbot, house.session, set_reply, roundtable, [first.id, second.id, third.id], "invited")
    do(qtbot, house.session, set_reply, roundtable, [first.id], "coming")
    do(qtbot, house.session, set_reply, roundtable, [second.id], "declined")
    assert pane.replies.full_text() == "3 invited · 1 coming · 1 declined · 1 no answer"
    assert [row.people for row in pane.rows()][:3] == [
        f"1 person · {first.name} (coming)",
        f"1 person · {second.name} (declined)",
        f"1 person · {third.name} (no answer)",
    ]


def test_the_promise_can_be_changed_and_later_only_tightened(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    box = house.page.participants.promise
    assert box.name.full_text() == "By organisation"
    roundtable = plan(qtbot, house, "Governance")
    assert box.name.full_text() == "By organisation"
    by_promise = {Promise(each.data()): each for each in box.choices()}
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        by_promise[Promise.UNATTRIBUTED].trigger()
    assert box.name.full_text() == "Unattributed"
    do(qtbot, house.session, roundtables.start, roundtable)
    allowed = {promise for promise, action in by_promise.items() if action.isEnabled()}
    assert allowed == {Promise.UNATTRIBUTED, Promise.CHATHAM}


def test_a_promise_that_is_refused_is_told(qtbot: QtBot, house: PrepareHouse) -> None:
    roundtable = plan(qtbot, house, "Governance")
    do(qtbot, house.session, roundtables.start, roundtable)
    with qtbot.waitSignal(house.session.failed, timeout=3_000) as told:
        house.planning.promise(Promise.NAMED)
    assert "tightened" in told.args[0].message


def test_saved_is_said_after_the_commit(qtbot: QtBot, house: PrepareHouse) -> None:
    plan(qtbot, house, "Governance")
    labels = [
        label.text()
        for label in house.page.bar.findChildren(type(house.page.agenda.source.summary))
    ]
    assert any(text.startswith("saved ") for text in labels)


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot: QtBot, house: PrepareHouse) -> None:
    house.window.hide()
    plan(qtbot, house, "Governance")
    assert house.lines("Governance") == []
    with qtbot.waitExposed(house.window):
        house.window.show()
    assert len(house.lines("Governance")) == 1


def test_a_first_agenda_makes_the_first_theme(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, clock: FakeClock
) -> None:
    path = tmp_path_factory.mktemp("empty") / "empty.roundtable"
    store = create(path, AUTHOR)
    name_programme(store, "Empty", at=clock())
    store.close()
    session = Session(path, AUTHOR, clock=clock)
    house = PrepareHouse(session, ActionMap(session))
    house.actions.learn(programme=session.programme)
    qtbot.addWidget(house.window)
    with qtbot.waitExposed(house.window):
        house.window.show()
    assert not house.page.agenda.isVisible()
    house.dialogs.path = path.with_name("first.md")
    house.dialogs.path.write_text("# Who decides?\n\n- 14:00 Welcome (5 min)\n", encoding="utf-8")
    house.actions.action("load_agenda").trigger()
    preview = shown_preview(house.window)
    assert preview.theme.currentText() == "New: Who decides?"
    preview.title.setText(" ")
    assert not preview.put.isEnabled()
    preview.title.setText("Deciding")
    with qtbot.waitSignal(session.changed, timeout=5_000):
        preview.put.click()
    qtbot.waitUntil(house.page.agenda.isVisible, timeout=5_000)
    assert [each.title for each in house.planning.themes()] == ["Deciding"]
    assert [row.title for row in house.page.agenda.table.agenda.rows()] == ["Welcome"]
    assert all_roundtables(session.db) == ()
    session.close()


def test_tab_comes_to_the_bar_the_themes_and_the_agenda(house: PrepareHouse) -> None:
    card = house.page.themes.cards()[0].title
    found = [card]
    while (after := found[-1].nextInFocusChain()) is not card:
        found.append(after)
    buttons = [each for each in house.page.bar.findChildren(QPushButton) if each.isVisible()]
    for reached in (*buttons, house.page.agenda.table, house.page.participants.promise.change):
        assert reached in found
