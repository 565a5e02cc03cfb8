"""What is half done in a list of the room: dropped and said, or asked about, never done unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.statuses import ItemStatus
from facilitator.operations.items import take_item
from facilitator.operations.queue import raise_hand
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.session import Session
from facilitator.ui.timeline.times_dialog import TimesDialog
from tests.ui.conftest import FakeClock
from tests.ui.window_house import WindowHouse


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path
) -> Iterator[WindowHouse]:
    made = WindowHouse(qtbot, session, clock, tmp_path)
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.parametrize("leave", ["Esc", "Alt+2", "click", "lapse"])
def test_a_half_typed_name_of_an_item_is_dropped_and_said(house: WindowHouse, leave: str) -> None:
    titles = [each.title for each in house.session.record.items]
    house.press("Ctrl+M", "F2")
    house.write("Opening")
    if leave == "click":
        house.click(house.notes.capture.box)
    elif leave == "lapse":
        assert house.keys_of() == "↵ keeps what you type · Esc drops it"
        house.agenda_keys().lapse()
    else:
        house.press(leave)
    assert house.shown(ItemForm) == []
    assert house.writes()
    assert house.said == "Dropped, for it was half typed: “Opening”."
    house.settled()
    assert [each.title for each in house.session.record.items] == titles
    assert house.speaking() == ("metabrainz" if leave == "Alt+2" else "")


@pytest.mark.slow
def test_a_form_keeps_tab_and_enter_and_cancel_say_nothing(house: WindowHouse) -> None:
    house.press("Ctrl+M", "Ins")
    (form,) = house.shown(ItemForm)
    for _ in range(6):
        house.press("Tab")
        assert form.isAncestorOf(house.window.focusWidget())
    form.title.setFocus()
    house.write("A poll")
    house.press("Return")
    house.wait(lambda: house.session.record.items[1].title == "A poll")
    house.press("F2")
    house.write("B")
    cancel = next(b for b in house.shown(QPushButton) if b.text() == "Cancel")
    cancel.click()
    assert house.said == ""
    assert house.rows()[0].hasFocus()


@pytest.mark.slow
def test_a_half_typed_time_is_dropped_by_a_key_of_the_floor(house: WindowHouse) -> None:
    house.clock.tick(60_000)
    house.press("Ctrl+M", "T")
    (form,) = house.shown(TimesDialog)
    form.findChild(QLineEdit).selectAll()
    house.write("13:5")
    before = house.settled()
    house.press("Alt+0")
    assert house.shown(TimesDialog) == []
    assert house.writes()
    assert house.said == "Dropped, for it was half typed: “13:5”."
    assert house.settled() == before + 1  # the facilitator has the floor


@pytest.mark.slow
@pytest.mark.parametrize("leave", ["Esc", "Alt+2", "click"])
def test_a_half_typed_reason_in_the_queue_is_dropped_and_said(
    house: WindowHouse, leave: str
) -> None:
    house.act(raise_hand, house.who("ocp"))
    house.press("Ctrl+U", "E")
    house.write("about mon")
    if leave == "click":
        house.click(house.rows()[1])
    else:
        house.press(leave)
    assert house.writes()
    assert house.said == "Dropped, for it was half typed: “about mon”."
    house.settled()
    assert house.session.state().queue[0].reason == ""


@pytest.mark.slow
def test_an_item_taken_from_the_agenda_asks_like_next_while_people_wait(
    house: WindowHouse,
) -> None:
    for handle in ("gbif", "ocp"):
        house.act(raise_hand, house.who(handle))
    title = house.session.record.items[4].title
    house.press("Ctrl+M", *4 * ["Down"], "Return")
    said = f"2 still waiting. Again: go to “{title}” and keep them for later."
    assert house.window.prompts.current().text == said
    house.settled()
    assert house.statuses()[0] is ItemStatus.RUNNING
    house.press("Esc")  # stay: and the keys are in the note
    assert house.window.prompts.current() is None
    assert house.writes()
    house.press("Ctrl+M", *4 * ["Down"], "Return", "Down", "Return")  # another one: asked anew
    house.settled()
    assert house.statuses()[0] is ItemStatus.RUNNING
    house.press("Return")
    house.wait(lambda: house.statuses()[5] is ItemStatus.RUNNING)
    assert house.session.state().queue == ()
    house.settled()
    assert house.window.prompts.current().text == "Leave out items 2 to 5, or later?"
    assert house.writes()


@pytest.mark.slow
def test_a_double_click_asks_too_and_the_key_of_next_answers(house: WindowHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    row = house.rows()[3]
    house.qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    house.settled()
    assert house.statuses()[0] is ItemStatus.RUNNING
    house.press("Ctrl+Shift+Return")
    house.wait(lambda: house.statuses()[3] is ItemStatus.RUNNING)


@pytest.mark.slow
def test_without_anybody_who_waits_an_item_is_taken_at_once(house: WindowHouse) -> None:
    house.press("Ctrl+M", "Down", "Down", "Return")
    house.wait(lambda: house.statuses()[2] is ItemStatus.RUNNING)
    house.act(take_item, house.session.record.items[0].id)
