"""Two people of one name: wherever one of them is shown, it can be seen which."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.model import Programme
from facilitator.core.room_view import RoomView
from facilitator.operations.attendance import expect_leaving
from facilitator.operations.floor import give_floor
from facilitator.operations.people import add_person
from facilitator.operations.queue import raise_hand
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.participants_menu import ParticipantsMenu
from facilitator.ui.control.which_menu import WhichMenu
from facilitator.ui.prepare.participants_pane import ParticipantsPane
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.roll_call import RollCall
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.session import Session
from facilitator.ui.stage.floor_scene import floor_lines
from facilitator.ui.stage.scene import Choice, SceneSlot
from facilitator.ui.timeline.turn_menu import whose_menu
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse
from tests.ui.run_house import DISCUSSION, RunHouse

TIM = "Tim Robertson"  # GBIF's, in the sample


def id_of(programme: Programme, handle: str) -> str:
    return next(each.id for each in programme.organisations if each.handle == handle)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Has a Tim Robertson at GBIF, another at OCP, and one without an organisation."""
    made = RunHouse(qtbot, session, actions, clock)
    made.start()
    made.go_to(DISCUSSION)
    made.do(add_person, TIM, organisation=id_of(session.programme, "ocp"))
    made.do(add_person, TIM, role="Observer")
    return made.show()


def add_intern(store: Store, organisation: str, *, at: int) -> Changes:
    """Add what two laptops may bring together: the same name in the same organisation."""
    with store.act("add_person", at=at) as act:
        act.about(act.create("person", name=TIM, organisation=organisation, role="Intern"))
    return act.changes


def view(house: RunHouse) -> RoomView:
    return RoomView(house.session.programme, house.session.record, house.session.state())


def the(house: RunHouse, handle: str) -> Who:
    one = id_of(house.session.programme, handle)
    people = house.session.programme.people
    return Who(next(p.id for p in people if p.name == TIM and p.organisation == one), one)


def observer(house: RunHouse) -> Who:
    return Who(next(p.id for p in house.session.programme.people if p.role == "Observer"))


def test_in_queue_and_stage_and_history(house: RunHouse) -> None:
    house.act(raise_hand, observer(house))
    assert house.one(QueueRow).accessibleName().startswith("1, Tim Robertson (Observer)")
    next_line = floor_lines(view(house), Choice())[SceneSlot.NEXT].text
    assert next_line == "next: Tim Robertson (Observer)"
    house.act(give_floor, observer(house))
    assert floor_lines(view(house), Choice())[SceneSlot.SPEAKER].text == "Tim Robertson (Observer)"
    house.act(expect_leaving, the(house, "ocp"), "15:00")
    assert house.actions.action("undo").text() == "&Undo: when Tim Robertson (OCP) leaves"


def test_two_of_one_organisation_in_its_menus_and_rows(house: RunHouse) -> None:
    gbif = id_of(house.session.programme, "gbif")
    house.do(add_intern, gbif)
    house.settle(house.actions.action("floor_1").trigger)
    menu = house.page.findChild(WhichMenu)
    assert len(set(menu.shown()[:2])) == 2
    assert f"{TIM} (Intern)" in " ".join(menu.shown())
    menu.hide()


def test_in_roll_call_and_forget_menu(house: RunHouse, qtbot: QtBot) -> None:
    roll = RollCall(house.session, house.actions)
    qtbot.addWidget(roll)
    roll.show_room(view(house))
    rows = [each.accessibleName() for each in roll.findChildren(RollRow)]
    assert "Tim Robertson (Observer) · Observer, in the room" in rows
    pane = ParticipantsPane([])
    qtbot.addWidget(pane)
    pane.show_programme(house.session.programme, None)
    forget = [each.text() for each in pane.menu_for(None).actions() if TIM in each.text()]
    assert forget == [
        "Forget Tim Robertson (GBIF)…",
        "Forget Tim Robertson (OCP)…",
        "Forget Tim Robertson (Observer)…",
    ]


def test_among_those_who_take_an_action_on(house: RunHouse) -> None:
    menu = ParticipantsMenu(house.session.programme, house.page)
    names = [each.text() for each in menu.actions() if TIM in each.text()]
    assert [each.split(" ", 1)[-1] if each[0] == "&" else each for each in names] == [
        "Tim Robertson (GBIF)",
        "Tim Robertson (OCP)",
        "Tim Robertson (Observer)",
    ]
    assert whose_menu(view(house), house.page).actions()


def test_in_the_chips_and_in_what_a_completion_types(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
) -> None:
    house = NotesHouse(qtbot, session, actions, clock)
    name = "Delegate of GBIF"
    house.do(add_person, name, organisation=id_of(session.programme, "ocp"))
    house.type(f"@{name} says")
    assert house.chips[-1] == "Delegate of GBIF (GBIF) or Delegate of GBIF (OCP)?"
    house.box.clear()
    house.type("@[Delegate of GBIF (OCP)] says")
    assert house.chips[0] == "OCP · Delegate of GBIF said"
