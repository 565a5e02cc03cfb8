"""Out of every list of the room the keys come back to the note: by Esc and by each floor key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.tile import Tile
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.timeline.editable_view import EditableTimeline
from tests.ui.asking import settle
from tests.ui.every_screen.rooms import Room, lay_out
from tests.ui.every_screen.wall import Fault, judge, told

FLOOR = ("Alt+1", "Alt+2", "Alt+Shift+3", "Alt+0", "Alt+-", "Ctrl+Return")


def pressed(room: Room, *keys: str) -> None:
    for each in keys:
        key = QKeySequence(each)[0]
        target = QApplication.activePopupWidget() or room.window.focusWidget() or room.window
        QTest.keyClick(target, key.key(), key.keyboardModifiers())


def by_tab_to(kind: type[QWidget]) -> Callable[[Room], None]:
    def go(room: Room) -> None:
        for _ in range(80):
            pressed(room, "Tab")
            if isinstance(room.window.focusWidget(), kind):
                return
        pytest.fail(f"Tab does not lead to {kind.__name__}")

    return go


def by(*keys: str) -> Callable[[Room], None]:
    return lambda room: pressed(room, *keys)


WAYS: dict[str, Callable[[Room], None]] = {
    "queue": by("Ctrl+U"),
    "agenda": by("Ctrl+M"),
    "stream of notes": by("Ctrl+Up"),
    "timeline": by("Ctrl+Shift+V"),
    "last acts": by("Ctrl+H"),
    "Tab to a tile": by_tab_to(Tile),
    "Tab to the agenda": by_tab_to(AgendaRow),
    "Tab to the queue": by_tab_to(QueueRow),
    "Tab to the timeline": by_tab_to(EditableTimeline),
}
KEYS = {"last acts": ("Esc",)}  # a popup, which the keys of the floor do not reach
KEYS |= {way: ("Esc", "Alt+2") for way in WAYS if way.startswith("Tab")}  # the others as above


@pytest.fixture
def room(acting: Room) -> Room:
    """Have the keys in the note, and somebody in the queue."""
    acting.front()
    acting.clock.tick(5_000)
    acting.session.tick()
    box(acting).clear()
    for each in ("ocp", "osmf", "oar"):
        acting.actions.action(f"hand_{acting_number(acting, each)}").trigger()
    settle(acting.qtbot, acting.session)
    while acting.window.prompts.current() is not None:
        acting.window.prompts.dismiss()
    box(acting).setFocus()
    lay_out()
    return acting


def acting_number(room: Room, handle: str) -> int:
    handles = [each.handle for each in room.session.programme.members]
    return handles.index(handle) + 1


def box(room: Room) -> QWidget:
    return room.window.findChild(NotesPane).capture.box


CASES = [(way, key) for way in WAYS for key in KEYS.get(way, ("Esc", *FLOOR))]


@pytest.mark.parametrize(("way", "key"), CASES, ids=[" · ".join(each) for each in CASES])
def test_the_note_has_the_keys_again(room: Room, way: str, key: str) -> None:
    judge("back to the note", f"{way}, {key}", _kept(room, way, key))


def _kept(room: Room, way: str, key: str) -> Iterator[Fault]:
    WAYS[way](room)
    there = room.window.focusWidget()
    if there is box(room) and not QApplication.activePopupWidget():
        yield Fault("the note", "keeps the keys: that is no way there")
        return
    pressed(room, key)
    settle(room.qtbot, room.session)
    lay_out()
    if room.window.focusWidget() is not box(room):
        yield Fault(told(there).partition(" “")[0], "keeps the keys")
        return
    before = count(room)
    pressed(room, "T")
    settle(room.qtbot, room.session)
    if (box(room).text(), count(room)) != ("t", before):
        yield Fault(told(there).partition(" “")[0], "still hears what is typed")


def count(room: Room) -> int:
    return room.session.db.execute("SELECT count(*) FROM journal").fetchone()[0]
