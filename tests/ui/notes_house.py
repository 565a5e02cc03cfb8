"""The notes column on a real session, with hands to type."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.model import Note
from facilitator.operations.floor import give_floor
from facilitator.operations.programmes import cast_stand_ins
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.session import Session
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.stream.row import StreamRow
from tests.ui.asking import result_of
from tests.ui.conftest import FakeClock

SECOND = 1_000
ENTER = Qt.Key.Key_Return


class NotesHouse:
    """A roundtable on Q2 that runs since 14:00, with stand-ins for everybody."""

    def __init__(
        self, qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
    ) -> None:
        self.qtbot, self.session, self.actions, self.clock = qtbot, session, actions, clock
        PossibleNow(session, actions, actions)
        self.do(cast_stand_ins)
        self.plan()
        self.act(start)
        self.open()

    def open(self) -> None:
        """Make the column, in a window with something else that can have the focus."""
        self.window = QWidget()
        self.pane = NotesPane(self.session, self.actions)
        self.elsewhere = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.pane)
        column.addWidget(self.elsewhere)
        self.actions.install(self.window)
        self.window.resize(420, 700)
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=2000)
        self.box.setFocus()

    @property
    def box(self) -> Any:
        return self.pane.capture.box

    @property
    def chips(self) -> list[str]:
        return [chip.text for chip in self.pane.capture.chips.shown]

    @property
    def completions(self) -> list[str]:
        popup = self.pane.capture.completion.popup
        return [row.label for row in popup.rows] if popup.isVisible() else []

    @property
    def sentence(self) -> str:
        return self.pane.capture.footer.sentence

    def plan(self) -> None:
        question = next(q.id for q in self.session.programme.questions if q.code == "Q2")
        changes = self.do(plan_roundtable, question, title="Governance", zone="Europe/London")
        self.session.choose_roundtable(changes.subject[0])

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.box, text)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(self.box, key, modifier)

    def enter(self, text: str = "") -> None:
        """Type a line, press Enter, and wait until the file has it or refused it."""
        self.type(text)
        self.key(ENTER)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.pane.outbox.is_busy(), timeout=3000)

    def strike(self) -> None:
        """Press the key that takes the last note off the record."""
        with self.qtbot.waitSignal(self.session.changed, timeout=3000):
            self.actions.action("off_record").trigger()

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        at = self.clock()
        result = result_of(self.qtbot, self.session, operation, *args, at=at, **kwargs)
        for _ in range(3):  # first who has the floor is painted, then the rest follows
            QCoreApplication.processEvents()
        return result

    def act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run an operation on the roundtable in hand."""
        self.do(operation, self.session.roundtable_id, *args, **kwargs)

    def floor_to(self, handle: str) -> None:
        self.act(give_floor, Who(None, self.organisation(handle)))

    def organisation(self, handle: str) -> str:
        found = (each.id for each in self.session.programme.organisations if each.handle == handle)
        return next(found)

    def handles(self, ids: tuple[str, ...]) -> list[str]:
        known = {each.id: each.handle for each in self.session.programme.organisations}
        return [known[each] for each in ids]

    def later(self, ms: int) -> None:
        self.clock.tick(ms)
        self.session.tick()

    def notes(self) -> tuple[Note, ...]:
        return self.session.notes()

    def rows(self) -> list[StreamRow]:
        model = self.pane.model
        return [model.row_at(at) for at in range(model.rowCount())]
