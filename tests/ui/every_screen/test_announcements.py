"""What was done is said once, in the words that are seen; what ticks is not said."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.actions.command_palette import CommandPalette
from facilitator.ui.capture.completion_popup import CompletionPopup
from facilitator.ui.monitors.spoken_arrivals import SpokenArrivals
from facilitator.ui.stream.pane import NotesPane
from tests.ui.asking import settle
from tests.ui.every_screen.rooms import Room, Rooms, lay_out, room_of
from tests.ui.every_screen.wall import Fault, judge


@dataclass(frozen=True)
class Act:
    """What is done by keys, and the sentence that is said of it, a pattern of fnmatch."""

    name: str
    do: Callable[[Room], None]
    said: str


def press(room: Room, *keys: str) -> None:
    for each in keys:
        key = QKeySequence(each)[0]
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or room.window
        QTest.keyClick(target, key.key(), key.keyboardModifiers())
    finish(room)


def finish(room: Room) -> None:
    settle(room.qtbot, room.session)
    room.qtbot.waitUntil(lambda: not note_pane(room).outbox.is_busy())
    popup = room.window.findChild(CompletionPopup)
    room.qtbot.waitUntil(lambda: popup is None or not popup.is_about_to_say())
    palette = room.window.findChild(CommandPalette)
    room.qtbot.waitUntil(lambda: palette is None or not palette.is_about_to_say())
    arrivals = room.window.findChild(SpokenArrivals)
    room.qtbot.waitUntil(lambda: not arrivals.is_about_to_say())
    lay_out()


def by(*keys: str) -> Callable[[Room], None]:
    return lambda room: press(room, *keys)


def typed(text: str, *keys: str) -> Callable[[Room], None]:
    def do(room: Room) -> None:
        for sign in text:
            QTest.keyClick(QApplication.focusWidget(), sign)
        press(room, *keys)

    return do


def later(ms: int) -> Callable[[Room], None]:
    def do(room: Room) -> None:
        room.clock.tick(ms)
        room.session.tick()
        lay_out()

    return do


def searched(room: Room) -> None:
    review = room.window.page("review").notes
    review.search.box.setFocus()
    typed("languages")(room)
    room.qtbot.waitUntil(lambda: review.search.count.full_text().startswith("1 of"))
    finish(room)


# In this order: a room goes on. A new act is one line.
ACTS = (
    Act("floor", by("Alt+3"), "Has the floor: *"),
    Act("hand", by("Alt+Shift+6"), "Hand of *"),
    Act("a second", later(1_000), ""),
    Act("three seconds", later(3_000), ""),
    Act("plus a minute", by("Ctrl+G"), "Change the minutes of “*”"),
    Act("undo", by("Ctrl+Z"), "Taken back*"),
    Act("note saved", typed("A note that is kept", "Return"), "Saved*"),
    Act("off the record", by("Ctrl+Shift+O"), "Off the record: *"),
    Act("unknown name", typed("@nobodyknows hello"), "*nobodyknows*"),
    Act("the box emptied", by("Esc", "Esc"), "Taken out of the box*"),
    Act("completions offered", typed("@o"), "* offered: *"),
    Act("completion chosen", by("Down"), "*"),
    Act("completions left", by("Esc", "Esc", "Esc"), "*"),
    Act("pause", by("Ctrl+P"), "Pause*"),
    Act("resume", by("Ctrl+P"), "Resume*"),
    Act("curtain", by("Ctrl+Shift+B"), "*are hidden*"),
    Act("curtain lifted", by("Ctrl+Shift+B"), "*seen again*"),
    Act("how it stands", by("Alt+Q"), "* speaks, *left of “*”; 3 wait: OCP, *"),
    Act("next item, people wait", by("Ctrl+Shift+Return"), "*waiting*Ctrl*Esc*"),
    Act("next item", by("Ctrl+Shift+Return"), "Begin “*”*"),
    Act("time is up", later(9 * 60_000), "*time is up*"),
    Act("arriving in Review", by("Ctrl+3"), "Review. *Notes: *"),
    Act("search", searched, "1 of *"),
    Act("palette", by("Ctrl+K"), "Find an action. *"),
    Act("action found", typed("beg"), "*"),
    Act("palette left", by("Esc"), ""),
    Act("arriving in Publish", by("Ctrl+4"), "Publish. Roundtable *: Governance. * notes"),
    Act("arriving in Prepare", by("Ctrl+1"), "Prepare. *"),
    Act("arriving in the settings", by("Ctrl+,"), "Settings."),
    Act("arriving in Run", by("Ctrl+2"), "Run. Nobody has the floor; *"),
)


@pytest.fixture(scope="module")
def heard(acting: Room) -> dict[str, list[str]]:
    """Do everything once, and keep what was said of each."""
    box = acting.window.findChild(NotesPane).capture.box
    box.setFocus()
    said: list[str] = []
    acting.window.spoken_line.said.connect(said.append)
    found: dict[str, list[str]] = {}
    for act in ACTS:
        said.clear()
        acting.clock.tick(1_000)
        act.do(acting)
        found[act.name] = list(said)
    return found


FROM_PLAN_TO_END = (
    Act("opening the room", by("Ctrl+R"), "Run. The room is open, *"),
    Act("start", by("Ctrl+Shift+S"), "Started. Nobody has the floor; *"),
    Act("end, items to come", by("Ctrl+Shift+E"), "* still to come. *Ctrl*Esc*"),
    Act("end", by("Ctrl+Shift+E"), "The roundtable has ended"),
    Act("leaving", by("Ctrl+1"), "Prepare. *"),
    Act("arriving after the end", by("Ctrl+2"), "Run. The roundtable has ended"),
)
AT_ONCE = (Act("start from Prepare", by("Ctrl+Shift+S"), "Run. Started. Nobody has the floor; *"),)


@pytest.mark.slow
@pytest.mark.parametrize("acts", [FROM_PLAN_TO_END, AT_ONCE], ids=["step by step", "at once"])
def test_beginning_and_end_are_said_once(
    acts: tuple[Act, ...], rooms: Rooms, tmp_path: Path
) -> None:
    known = rooms["running"]
    with room_of("planned", ["run", "prepare"], known.qtbot, tmp_path, known.theme) as room:
        finish(room)
        said: list[str] = []
        room.window.spoken_line.said.connect(said.append)
        for act in acts:
            said.clear()
            room.front()
            act.do(room)
            judge("announced", act.name, _missaid(act, said))


def note_pane(room: Room) -> QWidget:
    return room.window.findChild(NotesPane)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_an_act_is_said_once(act: Act, heard: dict[str, list[str]]) -> None:
    judge("announced", act.name, _missaid(act, heard[act.name]))


def _missaid(act: Act, said: list[str]) -> Iterator[Fault]:
    if not act.said:
        yield from (Fault(act.name, f"is no act, and says “{each}”") for each in said)
    elif not said:
        yield Fault(act.name, "is not announced")
    elif len(said) > 1:
        yield Fault(act.name, f"is announced {len(said)} times: {said}")
    elif not fnmatchcase(said[0], act.said):
        yield Fault(act.name, f"says “{said[0]}” and not “{act.said}”")
