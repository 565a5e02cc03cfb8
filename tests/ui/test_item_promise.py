"""A promise for one item in the window: its key, where it is shown, its form, and when it ends."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.core.room_view import RoomView
from facilitator.operations.history import undo
from facilitator.operations.item_promises import promise_for_item
from facilitator.operations.roundtables import change_promise
from facilitator.operations.typed_line import enter_line
from facilitator.store.queries.records import load_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.promises import promised_now, promises_to_read, sentence_now
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.agenda_verbs import AgendaVerbs
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.run.item_promise import PromiseChoice
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import SceneSlot
from facilitator.ui.stage.scenes import scene_of
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import SECOND, NotesHouse
from tests.ui.run_house import RunHouse


@pytest.fixture
def notes(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


@pytest.fixture
def room(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).show()
    actions.install(made.page)
    made.start()
    return made


def item(session: Session, number: int) -> str:
    return session.record.items[number - 1].id


def view(room: RunHouse) -> RoomView:
    session = room.session
    return RoomView(session.programme, session.record, session.state())


def about(room: RunHouse, number: int) -> str:
    rows = room.shown(AgendaRow)
    return " ".join(each.full_text() for each in rows[number - 1].findChildren(TextLabel))


def test_the_note_box_says_what_holds_for_the_item(notes: NotesHouse) -> None:
    notes.act(promise_for_item, item(notes.session, 1), Promise.CHATHAM)
    assert "Chatham House Rule" in notes.chips
    assert notes.box.property("rule") == "stricter"
    said = "For this item: Chatham House Rule. What you type now is kept so."
    assert notes.box.placeholderText() == said
    notes.enter("in confidence")
    notes.clock.tick(SECOND)
    notes.act(enter_line, "/next")
    assert "Chatham House Rule" not in notes.chips
    assert notes.box.property("rule") == ""
    notes.enter("in the open")
    assert [note.attribution for note in notes.notes()] == ["chatham", None]


@pytest.mark.slow
def test_its_key_promises_more_for_the_item_and_undo_takes_it_back(
    room: RunHouse, actions: ActionMap
) -> None:
    room.settle(actions.action("more_for_item").trigger)
    assert room.session.record.items[0].promise is Promise.UNATTRIBUTED
    assert promised_now(room.session.record) == (
        "Nothing said is tied to anybody, until this part ends"
    )
    assert "Unattributed" in about(room, 1)
    room.clock.tick(SECOND)
    room.settle(actions.action("more_for_item").trigger)
    assert sentence_now(room.session.record) == "May be used. Never who said it or who was here."
    room.do(undo)
    room.do(undo)
    assert room.session.record.items[0].promise is None


def test_a_bar_tells_that_it_ended_with_the_item(room: RunHouse) -> None:
    room.act(promise_for_item, item(room.session, 1), Promise.CHATHAM)
    title = room.session.record.items[0].title
    assert room.prompts.current() is None
    room.act(enter_line, "/next")
    assert room.prompts.current().text == (
        f"“Chatham House Rule” has ended with “{title}”: from now on it is “By organisation” again."
    )
    assert room.prompts.current().answers == ()
    room.act(promise_for_item, item(room.session, 2), Promise.UNATTRIBUTED)
    room.act(promise_for_item, item(room.session, 3), Promise.CHATHAM)
    room.prompts.dismiss()
    room.act(enter_line, "/next")
    assert room.prompts.current() is None  # more is promised now than before


def test_the_stage_shows_what_is_in_force(room: RunHouse) -> None:
    room.act(promise_for_item, item(room.session, 1), Promise.CHATHAM)
    foot = scene_of(view(room), starts_at=None).lines[SceneSlot.FOOT_LEFT]
    assert foot.text == "Chatham House Rule, until this part ends"
    room.act(enter_line, "/next")
    foot = scene_of(view(room), starts_at=None).lines[SceneSlot.FOOT_LEFT]
    assert foot.text == "Published by organisation, without names"


def test_a_choice_without_effect_is_said(qtbot: QtBot) -> None:
    choice = PromiseChoice(Promise.UNATTRIBUTED, None)
    qtbot.addWidget(choice)
    assert choice.promise() is None
    assert choice.remark.full_text() == ""
    choice.show_promise(Promise.NAMED)
    assert (
        choice.remark.full_text()
        == "This promise has no effect: the whole roundtable is promised more, “Unattributed”."
    )
    choice.show_promise(Promise.CHATHAM)
    assert (choice.remark.full_text(), choice.promise()) == ("", Promise.CHATHAM)
    choice.show_promise(Promise.SECTOR)  # not offered, but chosen elsewhere
    assert choice.promise() is Promise.SECTOR
    assert PromiseChoice(None, choice).remark.full_text() == ""


def test_it_is_read_out_with_the_promise_of_the_whole_room(room: RunHouse) -> None:
    room.act(promise_for_item, item(room.session, 2), Promise.UNATTRIBUTED)
    room.act(promise_for_item, item(room.session, 3), Promise.NAMED)
    title = room.session.record.items[1].title
    said = "Who took part is published; nothing that was said is tied to anybody."
    assert promises_to_read(room.session.record).splitlines() == [
        "What you say may be published with your organisation, not with your name.",
        f"For “{title}”: {said}",
    ]


def test_a_looser_item_does_not_loosen_the_room(room: RunHouse) -> None:
    room.act(change_promise, Promise.CHATHAM)
    room.act(promise_for_item, item(room.session, 2), Promise.NAMED)
    room.act(enter_line, "/next")
    assert promised_now(room.session.record) == "Chatham House Rule"
    assert room.prompts.current() is None


def promise_form(room: RunHouse, number: int) -> ItemForm:
    rows = sorted(room.shown(AgendaRow), key=lambda row: row.y())
    room.key(rows[number - 1], Qt.Key.Key_P)
    return next(each for each in room.page.findChildren(ItemForm) if each.isVisible())


def test_a_key_in_the_agenda_promises_more_for_an_item_that_has_ended(room: RunHouse) -> None:
    room.act(enter_line, "in the first")
    room.later(SECOND)
    room.act(enter_line, "/next")
    room.later(SECOND)
    room.act(enter_line, "/end")
    made = promise_form(room, 1)
    assert made.promise.hasFocus()
    assert made.promise.promise() is None
    made.promise.show_promise(Promise.NAMED)
    assert made.go.isEnabled()  # it changes nothing: the whole roundtable is promised more
    made.promise.show_promise(Promise.CHATHAM)
    room.settle(made.go.click)
    session = room.session
    assert session.record.items[0].promise is Promise.CHATHAM
    (note,) = load_notes(session.db, session.roundtable_id)
    assert note.attribution == "chatham"
    assert "Chatham House Rule" in about(room, 1)


def test_what_it_was_promised_when_it_began_is_not_loosened_and_the_form_says_why(
    room: RunHouse,
) -> None:
    room.act(promise_for_item, item(room.session, 1), Promise.UNATTRIBUTED)
    made = promise_form(room, 1)
    assert made.promise.promise() is Promise.UNATTRIBUTED
    made.promise.show_promise(None)
    assert not made.go.isEnabled()
    assert made.promise.remark.full_text() == (
        "“Unattributed” was promised to who spoke in it: once it has begun that can only be made"
        " stricter."
    )
    made.promise.show_promise(Promise.CHATHAM)
    assert made.go.isEnabled()
    assert made.promise.remark.full_text() == ""
    made.cancel.click()
    waiting = promise_form(room, 2)
    waiting.promise.show_promise(Promise.NAMED)
    assert waiting.go.isEnabled()


def test_the_menu_offers_it_for_every_item(room: RunHouse) -> None:
    room.act(enter_line, "/next")
    verbs = AgendaVerbs(room.session, room.page)
    for number in (1, 2, 3):
        verbs.open_menu(item(room.session, number), QPoint(0, 0))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Promise…" in [each.text() for each in menu.actions()]
        menu.close()
