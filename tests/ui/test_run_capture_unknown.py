"""A name in the box that nobody knows: one key makes it somebody or a tag, or leaves it as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.unknown_menu import UnknownMenu
from facilitator.ui.session import Session
from facilitator.ui.stream.layout import lay_out
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, NotesHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
WAVE = "WaveUnderline"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def ask(house: NotesHouse) -> UnknownMenu:
    """Press the key, and return the menu that it opens."""
    house.key(Qt.Key.Key_W, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, UnknownMenu)
    return menu


def press(house: NotesHouse, menu: UnknownMenu, *keys: Qt.Key) -> None:
    for key in keys:
        popup = QApplication.activePopupWidget()
        house.qtbot.keyClick(menu.line if popup is menu else popup, key)


def underlined(house: NotesHouse) -> list[str]:
    formats = house.box.document().firstBlock().layout().formats()
    waves = (each for each in formats if each.format.underlineStyle().name == WAVE)
    return [house.box.text()[each.start : each.start + each.length] for each in waves]


def test_it_is_said_once_the_name_is_no_longer_being_typed(house: NotesHouse) -> None:
    house.type("@acme")
    assert not any("nobody here" in each for each in house.chips)
    house.type(" and #water say")
    assert house.chips[-1] == "@acme is nobody here: create or leave it"
    assert underlined(house) == ["@acme", "#water"]


def test_a_person_is_added_and_said_it(house: NotesHouse) -> None:
    house.type("@Acme says so")
    menu = ask(house)
    assert menu.line.text() == "Acme"
    with house.qtbot.waitSignal(house.session.changed):
        press(house, menu, ENTER)
    assert house.session.programme.people[-1].name == "Acme"
    assert house.box.text() == "@Acme says so"
    assert house.chips[0] == "Acme said"
    assert underlined(house) == []
    house.enter()
    assert house.notes()[-1].people == (house.session.programme.people[-1].id,)


def test_the_name_is_put_right_and_its_organisation_chosen(house: NotesHouse) -> None:
    house.type("we thank @jo for it")
    menu = ask(house)
    house.qtbot.keyClicks(menu.line, "Jo Nobody")
    with house.qtbot.waitSignal(house.session.changed):
        press(house, menu, Qt.Key.Key_Down, ENTER, Qt.Key.Key_4)
    person = house.session.programme.people[-1]
    assert (person.name, person.organisation) == ("Jo Nobody", house.organisation("ocp"))
    assert house.box.text() == "we thank @Jo Nobody for it"
    assert "about OCP" in house.chips


@pytest.mark.parametrize(
    ("typed", "name"),
    [("@Acme Works", "Acme Works"), ("@Acme said", "Acme"), ("@[Acme of old] x", "Acme of old")],
)
def test_a_name_of_several_words(house: NotesHouse, typed: str, name: str) -> None:
    house.type(typed)
    menu = ask(house)
    assert menu.line.text() == name
    menu.close()


def test_the_selection_is_the_name(house: NotesHouse) -> None:
    house.type("see #water for all")
    cursor = house.box.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(14, cursor.MoveMode.KeepAnchor)
    house.box.setTextCursor(cursor)
    press(house, ask(house), ENTER)
    assert house.box.text() == "see #[water for] all"
    house.enter()
    assert [name for _, name in house.pane.capture.words.tag_names.items()] == ["water for"]


def test_a_tag_is_made_when_the_note_is_saved(house: NotesHouse) -> None:
    house.type("we spoke of #water")
    press(house, ask(house), ENTER)
    assert house.box.text() == "we spoke of #[water]"
    assert "new: #water" in house.chips
    house.key(Qt.Key.Key_Z, CONTROL)
    assert house.box.text() == "we spoke of #water"


def test_it_is_left_as_text_and_undo_brings_the_doubt_back(house: NotesHouse) -> None:
    house.box.insertPlainText("👍 colour #fff it is")
    press(house, ask(house), Qt.Key.Key_Down, ENTER)
    assert house.box.text() == "👍 colour \\#fff it is"
    assert underlined(house) == []
    house.key(Qt.Key.Key_Z, CONTROL)
    assert house.box.text() == "👍 colour #fff it is"
    assert house.chips[-1] == "#fff is no tag: create or leave it"


def test_a_saved_note_is_put_right_in_the_same_way(house: NotesHouse) -> None:
    house.enter("@acme says so")
    house.key(Qt.Key.Key_Up)
    assert house.chips == ["@acme is nobody here: create or leave it"]
    with house.qtbot.waitSignal(house.session.changed):
        press(house, ask(house), ENTER)
    assert house.chips == []
    house.enter()
    (note,) = house.notes()
    assert note.people == (house.session.programme.people[-1].id,)


def test_the_last_saved_note_that_holds_one_comes_into_the_empty_box(house: NotesHouse) -> None:
    house.enter("@acme says so")
    house.enter("@gbif agrees")
    with house.qtbot.waitSignal(house.session.changed):
        press(house, ask(house), ENTER)
    assert house.box.text() == "@acme says so"
    house.enter()
    first, last = house.notes()
    assert first.people == (house.session.programme.people[-1].id,)
    assert last.text == "@gbif agrees"


def test_no_saved_note_holds_one(house: NotesHouse) -> None:
    house.enter("@gbif agrees")
    house.key(Qt.Key.Key_W, CONTROL)
    assert house.sentence == "No name in your notes here is unknown."
    assert house.box.is_empty()


def test_a_kind_that_is_none_is_chosen(house: NotesHouse) -> None:
    house.type("!example A")
    assert house.chips[-1] == "!example is no kind of note: choose one or leave it"
    menu = ask(house)
    assert rows(menu)[0] == "It is Insight"
    press(house, menu, Qt.Key.Key_Down, ENTER)
    assert house.box.text() == "!quote A"


def test_nothing_is_unknown(house: NotesHouse) -> None:
    house.type("@gbif says so")
    house.key(Qt.Key.Key_W, CONTROL)
    assert house.sentence == "No name in the box is unknown."
    assert house.box.text() == "@gbif says so"


def test_behind_the_curtain_no_name_is_shown(house: NotesHouse) -> None:
    house.type("@acme says")
    house.actions.action("curtain").setChecked(True)
    house.actions.action("unknown_name").trigger()
    assert QApplication.activePopupWidget() is None
    assert house.chips == []


def test_an_input_method_is_left_alone(house: NotesHouse) -> None:
    house.type("@acme says ")
    QApplication.sendEvent(house.box, QInputMethodEvent("か", []))
    house.actions.action("unknown_name").trigger()
    assert QApplication.activePopupWidget() is None
    QApplication.sendEvent(house.box, QInputMethodEvent("", []))
    ask(house).close()


def rows(menu: UnknownMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.text()]


NEW = ["New person", "New person of", "Leave as text"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("@wkimedia", "Wikimedia Foundation"), ("@w\u0456kirate", "WikiRate")],  # a Cyrillic i
)
def test_who_is_known_is_offered_before_somebody_new(
    house: NotesHouse, typed: str, name: str
) -> None:
    house.box.insertPlainText(f"{typed} says")
    menu = ask(house)
    assert (rows(menu)[0], rows(menu)[-3:]) == (f"It is {name}", NEW)
    press(house, menu, ENTER)
    handle = {each.name: each.handle for each in house.session.programme.organisations}[name]
    assert house.box.text() == f"@{handle} says"
    assert len(house.session.programme.people) == 7


def test_a_name_put_right_is_that_of_somebody_new(house: NotesHouse) -> None:
    house.type("@wkimedia says")
    menu = ask(house)
    house.qtbot.keyClicks(menu.line, "W. Kimedia")
    with house.qtbot.waitSignal(house.session.changed):
        press(house, menu, ENTER)
    assert house.box.text() == "@W. Kimedia says"
    assert house.chips[0] == "W. Kimedia said"


def test_an_unclear_name_is_chosen_from_a_menu(house: NotesHouse) -> None:
    house.type("@delegate says")
    assert house.chips[-1] == "Delegate of GBIF or 6 others?"
    menu = ask(house)
    assert rows(menu)[0] == "It is Delegate of GBIF (GBIF)"
    assert rows(menu)[-2:] == ["It is Delegate of WikiRate (WikiRate)", "Leave as text"]
    press(house, menu, Qt.Key.Key_Down, ENTER)
    assert house.box.text() == "@Delegate of MetaBrainz says"
    assert house.chips[0] == "MetaBrainz · Delegate of MetaBrainz said"


def test_the_stream_underlines_it_too(house: NotesHouse) -> None:
    house.box.insertPlainText("👍 @gbif asks @acme, #acme and @acme again #q2")
    house.enter()
    (row,) = house.rows()
    assert [row.text[start:end] for start, end in row.doubts] == ["@acme", "#acme", "@acme"]
    first, *_ = lay_out(row, 400).text.formats()
    assert (first.start, first.length) == (row.text.index("@acme") + 1, 5)  # Qt counts two for 👍


def test_a_name_put_right_may_say_whose_somebody_new_is(house: NotesHouse) -> None:
    house.type("@Ana says")
    menu = ask(house)
    house.qtbot.keyClicks(menu.line, "Ana Ruiz, Ministry of Transport")
    with house.qtbot.waitSignal(house.session.changed):
        press(house, menu, ENTER)
    programme = house.session.programme
    assert (programme.people[-1].name, programme.organisations[-1].kind) == ("Ana Ruiz", "guest")
    assert house.box.text() == "@Ana Ruiz says"
    assert house.chips[0] == "Ministry of Transport · Ana Ruiz said"


def test_a_name_that_somebody_has_makes_no_second_person(house: NotesHouse) -> None:
    people = house.session.programme.people
    house.type("@Deleg says")
    menu = ask(house)
    house.qtbot.keyClicks(menu.line, "Delegate of GBIF, OCP")
    menu.setActiveAction(next(a for a in menu.actions() if a.text() == "New person"))
    with house.qtbot.waitSignal(house.session.changed):
        press(house, menu, ENTER)
    assert len(house.session.programme.people) == len(people)
    assert house.session.programme.people[0].further != ()
