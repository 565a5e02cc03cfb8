"""Who is meant: several of one organisation are asked about, anybody is found by name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.attendance import mark_absent
from facilitator.operations.people import add_person
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
    made.show().start()
    made.go_to(DISCUSSION)
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
    return [each.text() for each in menu(house).actions() if each.text()]


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


def test_of_several_the_tile_asks_which_and_the_last_speaker_is_first(house: RunHouse) -> None:
    second = second_of(house, "gbif")
    house.actions.action("floor_1").trigger()
    assert menu(house).isVisible()
    house.settle(lambda: house.qtbot.keyClick(menu(house), Qt.Key.Key_2))
    assert on_the_floor(house) == second
    house.floor_to("ocp")
    house.later(MINUTE)
    house.actions.action("floor_1").trigger()
    assert offered(house)[0] == "1   Second Delegate"
    assert offered(house)[-1] == "Esc   GBIF, nobody named"
    house.settle(lambda: house.qtbot.keyClick(menu(house), Qt.Key.Key_Return))
    assert on_the_floor(house) == second


def test_a_click_on_a_tile_asks_there_which_of_several(house: RunHouse) -> None:
    second = second_of(house, "gbif")
    tile = house.tile(1)
    corner = tile.mapToGlobal(tile.rect().bottomLeft())
    assert house.page.board.place_below(second.organisation) == corner
    assert house.page.board.place_below("nobody") is None
    house.qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, SHIFT)
    house.settle(lambda: house.qtbot.keyClick(menu(house), Qt.Key.Key_2))
    (entry,) = house.session.state().queue
    assert (entry.person, entry.organisation) == (second.person, second.organisation)


def test_esc_means_the_organisation_as_such(house: RunHouse) -> None:
    second_of(house, "gbif")
    house.actions.action("hand_1").trigger()
    house.settle(lambda: house.qtbot.keyClick(menu(house), Qt.Key.Key_Escape))
    (entry,) = house.session.state().queue
    assert (entry.person, entry.organisation) == (None, organisation(house, "gbif"))


def test_who_has_it_already_is_not_offered(house: RunHouse) -> None:
    second = second_of(house, "gbif")
    house.actions.action("floor_1").trigger()
    house.settle(lambda: house.qtbot.keyClick(menu(house), Qt.Key.Key_2))
    assert on_the_floor(house) == second
    house.actions.action("floor_1").trigger()
    assert "Second Delegate" not in " ".join(offered(house))
    menu(house).close()


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
    finder = find(house, Qt.Key.Key_F, "New Delegate, gb")
    assert finder.shown() == ["Add New Delegate"]
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
