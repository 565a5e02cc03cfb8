"""Behind the curtain no note and no airtime can be read, and nothing that is typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import load_draft
from facilitator.operations.floor import give_floor, yield_floor
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.page import RunPage
from facilitator.ui.session import Session
from facilitator.ui.stream.pane import NotesPane
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

ENTER = Qt.Key.Key_Return
UNREAD = "a placeholder that only we may read"


class CurtainHouse(RunHouse):
    """A Run page with its notes, GBIF having spoken for 7:11 and waiting again."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
    ) -> None:
        super().__init__(qtbot, session, actions, clock)
        self.owner = self.page  # of the control
        self.pane = NotesPane(session, actions)
        self.page = RunPage(session, actions, notes=self.pane)
        self.page.resize(1364, 900)
        qtbot.addWidget(self.page)
        actions.install(self.page)
        self.start()
        self.go_to(DISCUSSION)
        self.later(MINUTE)
        self.act(give_floor, self.who("gbif"))
        self.later(7 * MINUTE + 11 * SECOND)
        self.act(yield_floor)
        self.act(raise_hand, self.who("gbif"))
        self.act(add_note, f"@gbif {UNREAD}")
        self.show()
        self.box.setFocus()

    @property
    def box(self) -> QWidget:
        return self.pane.capture.box

    @property
    def blind(self) -> QLineEdit:
        (line,) = (each for each in self.pane.findChildren(QLineEdit) if each.isVisible())
        return line

    def curtain(self, *, down: bool) -> None:
        self.actions.action("curtain").setChecked(down)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def drafted(self) -> str:
        draft = load_draft(self.session.db, self.session.roundtable_id)
        return draft.text if draft else ""


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> CurtainHouse:
    return CurtainHouse(qtbot, session, actions, clock)


def told(interface: QAccessibleInterface) -> Iterator[str]:
    """Yield all that an accessible tree tells of what is in sight."""
    if interface.state().invisible:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    lines = interface.textInterface()
    if lines is not None:
        yield lines.text(0, lines.characterCount())
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from told(child)


def told_by(widget: QWidget) -> str:
    return "\n".join(told(QAccessible.queryAccessibleInterface(widget)))


@pytest.mark.slow
def test_neither_notes_nor_airtime_are_told(house: CurtainHouse) -> None:
    house.type("half typed words")
    house.wait_for_the_rest()  # a row that has gone is there until the loop turns
    before = told_by(house.page)
    for told_before in (UNREAD, "half typed words", "7:11"):
        assert told_before in before
    house.curtain(down=True)
    hidden = told_by(house.page)
    for secret in (UNREAD, "half typed", "7:11"):
        assert secret not in hidden
        assert secret not in "\n".join(house.texts())
    house.curtain(down=False)
    assert told_by(house.page) == before


@pytest.mark.slow
def test_it_says_how_to_lift_it(house: CurtainHouse) -> None:
    house.curtain(down=True)
    assert any("Ctrl ⇧ B lifts it" in text for text in house.texts())
    assert "Ctrl ⇧ B" in house.blind.placeholderText()


@pytest.mark.slow
def test_typing_goes_on_into_the_same_note(house: CurtainHouse) -> None:
    house.type("begun in sight, ")
    began = house.box.began
    house.later(2 * SECOND)
    house.curtain(down=True)
    assert house.blind.hasFocus()
    house.type("ended unseen")
    house.qtbot.keyClick(house.blind, Qt.Key.Key_Escape)
    assert house.blind.displayText() == "●" * len("begun in sight, ended unseen")
    house.curtain(down=False)
    assert house.box.hasFocus()
    assert house.box.text() == "begun in sight, ended unseen"
    assert house.box.began == began


@pytest.mark.slow
def test_enter_saves_what_was_typed_unseen(house: CurtainHouse) -> None:
    house.curtain(down=True)
    house.type("@osmf typed unseen")
    house.qtbot.keyClick(house.blind, ENTER)
    house.qtbot.waitUntil(lambda: not house.pane.outbox.is_busy(), timeout=3000)
    assert [note.text for note in house.session.notes()] == [
        f"@gbif {UNREAD}",
        "@osmf typed unseen",
    ]
    assert house.blind.text() == ""
    assert "typed unseen" not in told_by(house.page).replace("Note, typed unseen", "")


@pytest.mark.slow
def test_what_is_typed_unseen_is_kept_as_a_draft(house: CurtainHouse) -> None:
    house.curtain(down=True)
    house.type("kept through a crash")
    house.pane.keep_draft()
    house.qtbot.waitUntil(lambda: house.drafted() == "kept through a crash", timeout=3000)


@pytest.mark.slow
def test_keys_of_the_room_work_behind_it(house: CurtainHouse) -> None:
    house.curtain(down=True)
    house.type("half")
    house.actions.action("next_speaker").trigger()
    house.qtbot.waitUntil(lambda: house.session.state().floor is not None, timeout=3000)
    assert house.blind.hasFocus()
    house.elsewhere = QLineEdit(house.page)
    house.elsewhere.show()
    house.elsewhere.setFocus()
    house.actions.action("write_note").trigger()
    assert house.blind.hasFocus()
    assert house.box.text() == "half"


@pytest.mark.slow
def test_after_the_end_no_airtime_is_summed_up(house: CurtainHouse) -> None:
    house.act(end)
    house.qtbot.waitUntil(lambda: any("7:11 together" in t for t in house.texts()), timeout=3000)
    house.curtain(down=True)
    assert "7:11" not in told_by(house.page)


@pytest.mark.slow
def test_nor_who_was_heard_and_who_was_not(house: CurtainHouse) -> None:
    house.act(raise_hand, house.who("wikirate"))
    assert "not heard on Q2" in told_by(house.page)
    assert "1 organisation heard" in told_by(house.page)
    house.curtain(down=True)
    assert "heard" not in told_by(house.page)
    assert not any("heard" in text for text in house.texts())
    tips = [each.toolTip() for each in house.page.findChildren(QWidget) if each.isVisible()]
    assert not any("heard" in tip or "spoke" in tip for tip in tips)
