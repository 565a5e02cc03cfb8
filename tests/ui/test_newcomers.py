"""Somebody whom nobody knows: the finder asks whose they are, and takes the safe answer first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.model import Organisation
from facilitator.operations.attendance import mark_absent
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.name_finder import NameFinder
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, RunHouse
from tests.ui.test_people_control import enter, find, on_the_floor, organisation

F = Qt.Key.Key_F
ANA = "Ana Ruiz, Ministry of Transport"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start()
    made.go_to(DISCUSSION)
    made.show()
    note.show()
    note.setFocus()
    return made


def take(house: RunHouse, finder: NameFinder, *, down: int = 0) -> None:
    box = finder.findChild(QLineEdit)
    for _ in range(down):
        house.qtbot.keyClick(box, Qt.Key.Key_Down)
    floor = house.session.state().floor
    enter(house, finder)
    house.qtbot.waitUntil(lambda: house.session.state().floor != floor, timeout=3000)


def guests(house: RunHouse) -> list[Organisation]:
    return [each for each in house.session.programme.organisations if each.is_guest]


def names(house: RunHouse) -> list[str]:
    return [each.name for each in house.session.programme.people]


def test_an_unknown_organisation_becomes_a_guest_with_the_next_number(house: RunHouse) -> None:
    finder = find(house, F, ANA)
    assert finder.offered() == [
        ("Add Ana Ruiz", "Ministry of Transport, a new guest"),
        (f"Add {ANA}", "all of it is the name"),
    ]
    take(house, finder)
    (ministry,) = guests(house)
    person = house.session.programme.people[-1]
    assert on_the_floor(house) == Who(person.id, ministry.id)
    assert (person.name, ministry.name) == ("Ana Ruiz", "Ministry of Transport")
    house.floor_to("gbif")
    assert house.actions.action("floor_8").isVisible()
    house.settle(house.actions.action("floor_8").trigger)
    assert on_the_floor(house) == Who(person.id, ministry.id)


def test_undo_takes_person_and_organisation_in_one_step(house: RunHouse) -> None:
    before = house.session.programme
    take(house, find(house, F, ANA))
    undo = house.actions.action("undo")
    house.settle(undo.trigger)  # the floor
    assert undo.text() == "&Undo: add Ana Ruiz"
    house.settle(undo.trigger)
    assert house.session.programme == before
    assert not house.actions.action("floor_8").isVisible()


def test_all_of_it_may_be_the_name(house: RunHouse) -> None:
    take(house, find(house, F, "Smith, John"), down=1)
    assert names(house)[-1] == "Smith, John"
    assert guests(house) == []


def test_what_only_resembles_an_organisation_is_not_taken_for_it(house: RunHouse) -> None:
    finder = find(house, F, "Mark Example, Meta")
    assert finder.offered() == [
        ("Add Mark Example", "Meta, a new guest"),
        ("Add Mark Example", "MetaBrainz"),
        ("Add Mark Example, Meta", "all of it is the name"),
    ]
    take(house, finder, down=1)
    assert on_the_floor(house).organisation == organisation(house, "metabrainz")
    assert guests(house) == []


def test_the_same_name_is_the_same_person_also_for_another(house: RunHouse) -> None:
    people = names(house)
    finder = find(house, F, "tim robertson, ocp")
    assert finder.offered() == [
        ("Tim Robertson of GBIF", "the same person, also for OCP"),
        ("Add another tim robertson", "OCP"),
    ]
    take(house, finder)
    assert names(house) == people
    assert on_the_floor(house) == Who(house.who("gbif").person, organisation(house, "ocp"))
    assert house.actions.action("undo").text() == "&Undo: floor to OCP"
    house.floor_to("oar")
    finder = find(house, F, "Tim Robertson, OCP")
    assert finder.offered() == [("Tim Robertson", "OCP")]
    take(house, finder)
    assert on_the_floor(house).organisation == organisation(house, "ocp")


def test_it_may_be_another_of_that_name(house: RunHouse) -> None:
    people = names(house)
    take(house, find(house, F, "Tim Robertson, Ministry"), down=1)
    assert names(house) == [*people, "Tim Robertson"]
    assert on_the_floor(house).organisation == guests(house)[0].id


def test_who_is_known_with_their_organisation_is_chosen_not_added(house: RunHouse) -> None:
    take(house, find(house, F, "Tim Robertson, GBIF"))
    assert on_the_floor(house) == house.who("gbif")
    house.floor_to("ocp")
    house.act(mark_absent, house.who("gbif"))
    finder = find(house, F, "Tim Robertson (GBIF)")
    assert finder.shown() == ["Tim Robertson is not here"]


def test_who_was_not_here_has_come_with_the_second_organisation(house: RunHouse) -> None:
    house.act(mark_absent, house.who("gbif"))
    take(house, find(house, F, "Tim Robertson, OCP"))
    assert on_the_floor(house) == Who(house.who("gbif").person, organisation(house, "ocp"))


def test_the_facilitator_waits_by_key_and_by_name(house: RunHouse) -> None:
    house.settle(house.actions.action("hand_facilitator").trigger)
    (entry,) = house.session.state().queue
    assert (entry.person, entry.organisation) == (None, None)
    finder = find(house, Qt.Key.Key_H, "facil")
    assert finder.shown()[0] == "Facilitator waits already"
    house.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Escape)
    finder = find(house, F, "chair")
    assert finder.shown()[0] == "Facilitator"
    take(house, finder)
    assert house.session.state().floor.kind == "chair"
    assert house.session.state().queue == ()
