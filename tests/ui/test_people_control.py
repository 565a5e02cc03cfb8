"""Who is meant: several of one organisation are asked about, anybody is found by name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.attendance import mark_absent
from facilitator.operations.people import add_person
from facilitator.operations.programmes import cast_stand_ins
from facilitator.operations.queue import raise_hand
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.name_finder import NameFinder
from facilitator.ui.control.which_menu import WhichMenu
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, RunHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in the open discussion, with the cursor in a note."""
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start()
    made.go_to(DISCUSSION)
    made.show()
    note.show()
    note.setFocus()
    return made


def organisation(house: RunHouse, handle: str) -> str:
    return next(o.id for o in house.session.programme.organisations if o.handle == handle)


def second_of(house: RunHouse, handle: str, name: str = "Second Delegate") -> Who:
    one = organisation(house, handle)
    return Who(house.do(add_person, name, organisation=one).subject[0], one)


def menu(house: RunHouse) -> WhichMenu:
    return house.page.findChild(WhichMenu)


def offered(house: RunHouse) -> list[str]:
    return [each.strip() for each in menu(house).shown()]


def on_the_floor(house: RunHouse) -> Who:
    turn = house.session.state().floor
    return Who(turn.person, turn.organisation)


def find(house: RunHouse, key: Qt.Key, typed: str) -> NameFinder:
    house.qtbot.keyClick(house.page, key, CONTROL | SHIFT)
    finder = house.one(NameFinder)
    house.qtbot.keyClicks(finder.findChild(QLineEdit), typed)
    return finder


def enter(house: RunHouse, finder: NameFinder) -> None:
    box = finder.findChild(QLineEdit)
    house.settle(lambda: house.qtbot.keyClick(box, Qt.Key.Key_Return))


def test_one_who_is_here_is_meant_without_asking(house: RunHouse) -> None:
    house.settle(house.actions.action("floor_1").trigger)
    assert on_the_floor(house) == house.who("gbif")
    assert not menu(house).isVisible()


def press(house: RunHouse, action: str, times: int = 1) -> None:
    for _ in range(times):
        house.settle(house.actions.action(action).trigger)


def test_of_several_the_last_speaker_has_it_at_once_and_again_is_the_next(house: RunHouse) -> None:
    first, second = house.who("gbif"), second_of(house, "gbif")
    press(house, "floor_1")
    assert on_the_floor(house) == first
    press(house, "floor_1")
    assert on_the_floor(house) == second
    assert len(house.session.record.turns) == 1
    house.floor_to("ocp")
    house.later(MINUTE)
    menu(house).hide()
    press(house, "floor_1")
    assert on_the_floor(house) == second
    name = next(p.name for p in house.session.programme.people if p.id == first.person)
    assert offered(house) == ["✓  Second Delegate", name, "GBIF, nobody named"]
    press(house, "floor_1", 2)
    assert on_the_floor(house) == Who(None, first.organisation)
    press(house, "floor_1")
    assert on_the_floor(house) == second


def test_what_is_typed_goes_to_the_note_while_the_menu_is_shown(house: RunHouse) -> None:
    second_of(house, "gbif")
    note = house.page.window().focusWidget()
    assert isinstance(note, QLineEdit)
    press(house, "floor_1")
    assert menu(house).isVisible()
    house.qtbot.keyClicks(note, "2 of the standards")
    assert note.text() == "2 of the standards"
    assert menu(house).isVisible()
    with house.qtbot.waitSignal(note.returnPressed):
        house.qtbot.keyClick(note, Qt.Key.Key_Return)
    assert not menu(house).isVisible()
    assert note.hasFocus()


def test_another_key_of_the_floor_closes_the_menu(house: RunHouse) -> None:
    second_of(house, "gbif")
    press(house, "floor_1")
    press(house, "floor_nobody")
    assert not menu(house).isVisible()
    press(house, "floor_1")
    press(house, "floor_2")
    assert not menu(house).isVisible()


def test_a_click_on_a_tile_asks_there_which_of_several(house: RunHouse) -> None:
    first, second = house.who("gbif"), second_of(house, "gbif")
    tile = house.tile(1)
    corner = tile.mapToGlobal(tile.rect().bottomLeft())
    assert house.page.board.place_below(second.organisation) == corner
    assert house.page.board.place_below("nobody") is None
    house.click(tile, shift=True)
    assert [each.person for each in house.session.state().queue] == [first.person]
    row = menu(house).findChildren(QPushButton)[1]
    house.settle(lambda: house.qtbot.mouseClick(row, Qt.MouseButton.LeftButton))
    (entry,) = house.session.state().queue
    assert (entry.person, entry.organisation) == (second.person, second.organisation)
    assert not menu(house).isVisible()


def test_esc_means_the_organisation_as_such(house: RunHouse) -> None:
    second_of(house, "gbif")
    note = house.page.window().focusWidget()
    press(house, "hand_1")
    house.settle(lambda: house.qtbot.keyClick(note, Qt.Key.Key_Escape))
    (entry,) = house.session.state().queue
    assert (entry.person, entry.organisation) == (None, organisation(house, "gbif"))
    assert not menu(house).isVisible()


def test_equal_names_are_told_apart(house: RunHouse) -> None:
    second_of(house, "gbif")
    house.do(cast_stand_ins)
    press(house, "floor_1")
    assert offered(house)[:2] == ["✓  Delegate of GBIF (1)", "Delegate of GBIF (2)"]


def test_who_has_it_already_is_not_offered(house: RunHouse) -> None:
    first, second = house.who("gbif"), second_of(house, "gbif")
    press(house, "floor_1")
    house.qtbot.keyClick(house.page.window().focusWidget(), Qt.Key.Key_Return)
    press(house, "floor_1")
    assert on_the_floor(house) == second
    assert len(house.session.record.turns) == 2
    assert first.person not in [who.person for who in (menu(house).current,)]


def test_the_absent_are_not_asked_about(house: RunHouse) -> None:
    first = house.who("gbif")
    second = second_of(house, "gbif")
    house.act(mark_absent, first)
    house.settle(house.actions.action("floor_1").trigger)
    assert on_the_floor(house) == second


def test_anybody_is_found_without_accents_and_gets_the_floor(house: RunHouse) -> None:
    guest = house.do(add_person, "Zoë Ångström").subject[0]
    finder = find(house, Qt.Key.Key_F, "angst")
    assert finder.shown()[0] == "Zoë Ångström"
    enter(house, finder)
    assert on_the_floor(house) == Who(guest, None)
    assert house.one(QLineEdit).hasFocus()


def test_a_hand_by_name_takes_its_reason_along(house: RunHouse) -> None:
    enter(house, find(house, Qt.Key.Key_H, "ocp: the rules"))
    enter(house, find(house, Qt.Key.Key_Y, "oar"))
    reply, hand = house.session.state().queue
    assert (reply.organisation, reply.kind) == (organisation(house, "oar"), "reply")
    assert (hand.organisation, hand.reason) == (organisation(house, "ocp"), "the rules")


def test_somebody_unknown_is_added_on_the_fly(house: RunHouse) -> None:
    finder = find(house, Qt.Key.Key_F, "New Delegate, gbif")
    assert finder.offered() == [("Add New Delegate", "GBIF")]
    enter(house, finder)
    house.qtbot.waitUntil(lambda: house.session.state().floor is not None, timeout=3000)
    person = next(p for p in house.session.programme.people if p.name == "New Delegate")
    assert person.organisation == organisation(house, "gbif")
    assert on_the_floor(house) == Who(person.id, person.organisation)


def test_who_is_not_here_is_said_to_be_so_and_not_added_again(house: RunHouse) -> None:
    house.act(mark_absent, house.who("wikirate"))
    finder = find(house, Qt.Key.Key_F, "wikirate")
    assert finder.shown() == ["WikiRate is not here"]
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return)
    assert finder.isVisible()
    assert house.session.state().floor is None
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_somebody_interrupts_by_name(house: RunHouse) -> None:
    house.floor_to("gbif")
    house.qtbot.keyClick(house.page, Qt.Key.Key_I, CONTROL)
    finder = house.one(NameFinder)
    house.qtbot.keyClicks(finder.findChild(QLineEdit), "oar")
    enter(house, finder)
    turn = house.session.state().floor
    assert (turn.organisation, turn.within is not None) == (organisation(house, "oar"), True)


def test_who_waits_already_is_said_to_and_not_added_again(house: RunHouse) -> None:
    house.act(raise_hand, house.who("wikirate"))
    people = len(house.session.programme.people)
    finder = find(house, Qt.Key.Key_H, "wikir")
    assert finder.shown() == ["WikiRate waits already", "Add wikir"]
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return)
    assert finder.isVisible()
    house.qtbot.keyClicks(finder.findChild(QLineEdit), "ate")
    assert finder.shown() == ["WikiRate waits already"]
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert len(house.session.programme.people) == people
    assert len(house.session.state().queue) == 1


def test_who_speaks_cannot_interrupt(house: RunHouse) -> None:
    house.floor_to("gbif")
    house.qtbot.keyClick(house.page, Qt.Key.Key_I, CONTROL)
    finder = house.one(NameFinder)
    house.qtbot.keyClicks(finder.findChild(QLineEdit), "gbif")
    assert finder.shown() == ["GBIF has the floor already"]
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Escape)
